"""A copy of everything: complete, readable, and only of the one who asks."""

from __future__ import annotations

import zipfile
from datetime import timedelta
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import Any

import orjson
import pytest
from PIL import Image
from support.feelings import NOW, PEOPLE, ago, ask, felt, kept

from bot.coach.exporting import LARGEST_PART, everything
from bot.engine.codec import dump_memory
from bot.engine.effects import File, Keep
from bot.engine.session import Memory
from bot.engine.values import answers_from_json, answers_to_json
from bot.service.chat import entry_row
from bot.service.exporting.held import Held
from bot.service.exporting.journal import plain_markdown
from bot.service.gathers import GATHERS
from bot.service.rows import ChatRow, DueRow, Writes
from bot.storage.envelope import MasterKeys
from bot.storage.store import SqlStore, open_store

ME, OTHER = 1001, 1002
ODD = "<script>alert('x')</script> & *stars* \x00 שלום 😀\n# not a title"


@pytest.fixture
async def store(tmp_path: Path) -> Any:
    opened = await open_store(f"sqlite:///{tmp_path / 'test.db'}", MasterKeys([b"k" * 32]))
    yield opened
    await opened.close()


async def keep(store: SqlStore, journal: list[Keep], chat: int = ME) -> None:
    profile = {**PEOPLE, "name": f"Ada{chat}", "trusted": "Bo"}
    row = ChatRow(chat, memory=dump_memory(Memory(profile, {"tips": "abcd"})))
    timer = DueRow(chat, "remind", "r1", _millis(NOW + timedelta(days=1)), b'{"html":"tea time"}')
    entries = [entry_row(chat, each, _millis(NOW)) for each in journal]
    async with store.unit() as unit:
        await unit.write(Writes(chats=[row], entries=entries, timers=[timer]))


def _millis(moment: Any) -> int:
    return int(moment.timestamp() * 1000)


async def export(store: SqlStore, cuts: Any = (), total: int = 0) -> list[zipfile.ZipFile]:
    """The files as they are sent: their params go through the outbox's JSON in between."""
    run = lambda call: everything(_with(call, {"total": total, "cuts": list(cuts)}))  # noqa: E731
    made = ask(run, [], zone="Europe/Berlin")
    found = []
    for file in made.effects:
        assert isinstance(file, File)
        stored = orjson.loads(orjson.dumps(answers_to_json(file.params)))
        content = await GATHERS[file.maker](store, ME, answers_from_json(stored))
        found.append(zipfile.ZipFile(BytesIO(content)))
    return found


def _with(call: Any, data: Any) -> Any:
    from dataclasses import replace

    return replace(call, data=data)


def text(bundle: zipfile.ZipFile, name: str) -> str:
    return bundle.read(name).decode()


class Page(HTMLParser):
    """What a reader sees of a page, and every tag in it."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: set[str] = set()
        self.open: list[str] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.tags.add(tag)
        if tag not in ("meta", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


async def test_everything_that_was_kept_is_in_it_in_three_forms(store: SqlStore) -> None:
    await keep(
        store,
        [
            kept("note", ago(1), text="A walk by the canal", person="p1", about="Annie"),
            felt("afraid", 4, ago(2), trigger="The bills"),
            kept("tip", ago(3), text="A kept tip"),
            kept("someday_new", ago(400), what_happened="Long ago"),
        ],
    )

    [bundle] = await export(store)

    assert bundle.testzip() is None
    assert {"index.html", "journal.md", "data.json"} <= set(bundle.namelist())
    page, markdown = Page(text(bundle, "index.html")), text(bundle, "journal.md")
    assert page.open == []
    for words in ("A walk by the canal", "The bills", "A kept tip", "Long ago", "about Ana"):
        assert words in " ".join(page.words), words
        assert words in markdown, words
    for words in (f"Ada{ME}", "Europe/Berlin", "Bo", "Mum", "likes <tea>", "31 Mar 2026, 22:00"):
        assert words in " ".join(page.words), words
    assert "Sun 29 Mar 2026, 22:00 · Note · about Ana" in page.words  # summer time has begun
    data = orjson.loads(bundle.read("data.json"))
    assert [each["kind"] for each in data["entries"]] == [
        "note",
        "reflection",
        "tip",
        "someday_new",
    ]
    assert data["entries"][1]["fields"]["feeling"] == {
        "key": "afraid",
        "label": "Worried or afraid",
    }
    assert data["entries"][0]["at"] == "2026-03-29T20:00:00+00:00"
    assert data["profile"]["people"] == PEOPLE["people"]
    assert data["timers"][0]["payload"] == {"html": "tea time"}
    assert data["shown"] == {"tips": "abcd"}
    assert data["chat"]["id"] == ME
    assert (data["failed"], data["talk"], data["part"], data["parts"]) == ([], None, 1, 1)


async def test_nobody_elses_words_are_in_it(store: SqlStore) -> None:
    await keep(store, [kept("note", ago(1), text="mine")])
    await keep(store, [kept("note", ago(1), text="their secret")], OTHER)

    [bundle] = await export(store)

    for name in bundle.namelist():
        assert "secret" not in text(bundle, name)
        assert f"Ada{OTHER}" not in text(bundle, name)


async def test_what_people_wrote_is_harmless_in_each_form_and_the_same(store: SqlStore) -> None:
    await keep(store, [kept("note", ago(1), text=ODD)])

    [bundle] = await export(store)

    page = Page(text(bundle, "index.html"))
    assert "script" not in page.tags
    assert any("<script>alert('x')</script> & *stars*" in each for each in page.words)
    assert "default-src 'none'" in text(bundle, "index.html")
    [entry] = orjson.loads(bundle.read("data.json"))["entries"]
    assert entry["fields"]["text"] == ODD
    markdown = text(bundle, "journal.md")
    assert "\\*stars\\*" in markdown
    assert "\n\\# not a title" in markdown


@pytest.mark.parametrize(
    ("written", "marked"),
    [("1. one\n- two", "1\\. one\\\n\\- two"), ("a_b [c](d)", "a\\_b \\[c\\](d)"),
     ("plain, words.", "plain, words."), ("=== x", "\\=== x")],
)  # fmt: skip
def test_markdown_shows_lines_as_they_were_written(written: str, marked: str) -> None:
    assert plain_markdown(written) == marked


async def test_pictures_are_in_it_where_there_is_enough(store: SqlStore) -> None:
    await keep(store, [felt("afraid", 4, ago(day)) for day in (1, 20, 300, 500)])

    [bundle] = await export(store)

    pictures = [name for name in bundle.namelist() if name.startswith("pictures/")]
    assert pictures == ["pictures/month.png", "pictures/year.png"]
    for name in pictures:
        with Image.open(BytesIO(bundle.read(name))) as picture:
            assert picture.size == (1080, 1350)
    assert text(bundle, "index.html").count("<img alt=") == 2


async def test_a_large_journal_comes_in_parts_that_hold_each_entry_once(store: SqlStore) -> None:
    journal = [kept("note", ago(n // 2), text=f"entry {n}") for n in range(600)]
    await keep(store, journal)
    order = sorted(((_millis(e.at), e.key) for e in journal), reverse=True)

    parts = await export(store, [order[249], order[250], order[520]], 600)

    assert len(parts) == 4
    found = [orjson.loads(each.read("data.json")) for each in parts]
    assert [len(each["entries"]) for each in found] == [250, 1, 270, 79]
    keys = [entry["key"] for each in found for entry in each["entries"]]
    assert keys == [key for _at, key in order]
    assert "profile" in found[0]
    assert all("profile" not in each for each in found[1:])
    assert "Part 2 of 4." in text(parts[1], "index.html")


async def test_an_empty_chat_has_a_copy_too(store: SqlStore) -> None:
    [bundle] = await export(store)

    assert orjson.loads(bundle.read("data.json"))["entries"] == []
    assert Page(text(bundle, "index.html")).open == []


async def test_a_large_journal_is_asked_for_by_its_size_and_sent_in_that_many_files() -> None:
    run = lambda call: everything(_with(call, {"total": 9, "cuts": [[5, "a"], [3, "b"]]}))  # noqa: E731

    made = ask(run, [])

    assert made.value == {"entries": 9, "parts": 3}
    names = [file.name for file in made.effects if isinstance(file, File)]
    assert names == [f"rekindle-2026-03-30-part-{n}-of-3.zip" for n in (1, 2, 3)]
    assert all("Part " in file.caption for file in made.effects if isinstance(file, File))
    assert LARGEST_PART * 3 < 45_000_000


def test_text_that_is_held_comes_back_as_it_was() -> None:
    held, pieces = Held(), ["x" * 300_000, "", "ä😀" * 1000, "\ud800 half a pair"]
    for piece in pieces:
        held.write(piece)

    whole = b"".join(held.read()).decode()

    assert whole == "".join(pieces).replace("\ud800", "?")
