"""A template that grows without end in somebody's talk: they read a kind word, and nobody waits."""

from __future__ import annotations

from pathlib import Path

import pytest
from structlog.testing import capture_logs
from support.rooms import Room

from tests.integration.service.flows import FLOWS, service_book

BOMBER, OTHER = 1001, 1002
WORDS = "x" * 4000
BOMBS = {
    "letters": 'say: "{% for c in pile %}{{ pile }}{% endfor %}"',
    "silence": 'say: "{% for c in pile %}' + "{% if c in pile %}{% endif %}" * 200
    + '{% endfor %}"',
    "joined": 'say: "{{ [pile, pile, pile, pile, pile, pile, pile, pile, pile] | join(pile) }}"',
    "doubled": 'say: "{% with a = words ~ words ~ words ~ words %}{% with b = a ~ a ~ a ~ a %}'
    '{% with c = b ~ b ~ b ~ b %}{% with d = c ~ c ~ c ~ c %}{{ d | length }}'
    '{% endwith %}{% endwith %}{% endwith %}{% endwith %}"',
    "kept": "set: profile.count\nto: \"[words, words, words, words, words, words, words, words, "
    'words, words, words, words, words, words, words, words, words]"',
}  # fmt: skip


def flow(name: str, *steps: str) -> str:
    head = f"flow: {name}\ntitle: {name}\nabout: About {name}.\ncommand: {name}\nsteps:\n"
    return head + "".join("  - " + step.replace("\n", "\n    ") + "\n" for step in steps)


def asking(name: str, bomb: str) -> str:
    # The check cannot tell whether the pile is text or a list.
    pile = "set: pile\nto: words if words != 'x' else []"
    ask = "ask: words\nid: ask_it\ntext: Well?\nlongest: 4000"
    return flow(name, ask, pile, bomb, "say: Done.")


@pytest.mark.parametrize("name", BOMBS)
async def test_a_kind_word_and_the_next_one_is_served(database: Path, name: str) -> None:
    book = service_book({**FLOWS, name: asking(name, BOMBS[name])})
    async with Room(book, database) as room:
        for chat in (BOMBER, OTHER):
            room.telegram.open_chat("private", "Ann", chat_id=chat)
        await room.say(BOMBER, f"/{name}")
        await room.say(BOMBER, WORDS)
        assert "[stumbled]" in room.calls[-1].text
        assert room.calls[-1].chat == BOMBER
        await room.say(OTHER, "/count")
        assert "Q1" in room.calls[-1].text
        await room.say(BOMBER, "/cancel")
        await room.say(BOMBER, "/count")
        assert "Q1" in room.calls[-1].text
        assert (await room.store.counts())["dead_letter"] == 1
        assert room.refused == []


async def test_the_log_names_the_flow_and_the_step_and_no_words(database: Path) -> None:
    text = flow("odd", "ask: words\nid: ask_it\ntext: Well?", 'set: found\nto: "{1: 2}[words]"')
    # What the check cannot see: the words are no key.
    book = service_book({**FLOWS, "odd": text})
    async with Room(book, database) as room:
        room.telegram.open_chat("private", "Ann", chat_id=BOMBER)
        await room.say(BOMBER, "/odd")
        with capture_logs() as logs:
            await room.say(BOMBER, "zanderling")
    [line] = [line for line in logs if "dead letter" in line["event"]]
    assert line["step"] == "odd, set after ask_it"
    assert "zanderling" not in str(line)
