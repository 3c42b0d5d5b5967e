"""One entry: read in full, changed, changed back, deleted and put back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from support.contents import contents
from support.journals import look_up

from bot.coach.journal.entry import ENTRY, LONGEST_FIELD
from bot.engine.book import ActCall, Done, Need
from bot.engine.effects import Amend, Keep, Unkeep
from bot.engine.env import Env
from bot.engine.values import Choice, answers_from_json, answers_to_json

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
KINDS = {
    "note": {"title": "Note", "show": ["text"]},
    "reflection": {"title": "Reflection", "show": ["word", "trigger"]},
}
CONTENT = contents("relations", "journal", entries=KINDS)
ACTS = {spec.name: spec for spec in ENTRY}
TIP = {"id": "wave", "practice": "bids", "text": "Wave once.", "for": ["anyone"]}


class Diary:
    """A journal, and acts on it, with what they lead to."""

    def __init__(self, *entries: Keep) -> None:
        self.entries = {each.key: each for each in entries}

    def does(self, act: str, /, **args: object) -> Any:
        spec = ACTS[act]
        assert spec.required <= args.keys() <= spec.required | spec.optional
        env = Env(NOW, 1, ZoneInfo("UTC"))
        done = spec.run(ActCall(args, env, CONTENT, {}, {}))
        if isinstance(done, Need):
            data = look_up(self.entries.values(), done.query)
            done = spec.run(ActCall(args, env, CONTENT, {}, {}, data))
        assert isinstance(done, Done)
        for effect in done.effects:
            match effect:
                case Keep():
                    self.entries[effect.key] = effect
                case Amend():
                    was = self.entries[effect.key]
                    self.entries[effect.key] = Keep(was.key, was.kind, effect.fields, was.at)
                case Unkeep():
                    del self.entries[effect.key]
        return through_storage(done.value)


def through_storage(value: Any) -> Any:
    return answers_from_json(answers_to_json({"value": value}))["value"]


@pytest.fixture
def diary() -> Diary:
    reflection = {
        "feeling": Choice("sad", "Sad"), "word": Choice("blue", "Blue"), "strength": 3,
        "trigger": "Rain", "body": None, "person": "p1",
    }  # fmt: skip
    return Diary(
        Keep("1-a", "note", {"text": "One line."}, NOW), Keep("2-b", "reflection", reflection, NOW)
    )


def test_an_entry_is_read_in_full(diary: Diary) -> None:
    read = diary.does("journal.entry", key="2-b")
    assert (read["found"], read["title"], read["kind"]) == (True, "Reflection", "reflection")
    assert [(each["label"], each["text"]) for each in read["fields"]] == [
        ("Closest word", "Blue"), ("What set it off", "Rain"), ("Feeling", "Sad"),
    ]  # fmt: skip
    assert [each["key"] for each in read["changeable"]] == ["word", "trigger"]
    assert (read["main"], read["parts"], read["more"]) == ("trigger", 1, False)


def test_the_one_field_of_a_note_is_called_like_the_note(diary: Diary) -> None:
    assert diary.does("journal.entry", key="1-a")["changeable"] == [
        {"key": "text", "label": "Note"}
    ]


def test_a_long_entry_is_read_in_parts() -> None:
    text = " ".join(f"word{number}" for number in range(1200))
    diary = Diary(Keep("1-a", "note", {"text": text}, NOW))
    told, part = [], 0
    while True:
        read = diary.does("journal.entry", key="1-a", part=part)
        assert read["part"] == part
        told += [each["text"] for each in read["fields"]]
        if not read["more"]:
            break
        part += 1
    assert read["parts"] == part + 1 > 2
    assert " ".join(told) == text
    assert diary.does("journal.entry", key="1-a", part=99)["part"] == part


def test_an_entry_with_nothing_of_one_s_own_in_it_cannot_be_reworded() -> None:
    diary = Diary(Keep("1-a", "note", {"strength": 3}, NOW))
    read = diary.does("journal.entry", key="1-a")
    assert (read["changeable"], read["main"], read["fields"]) == ([], "more", [])
    diary.does("journal.amend", key="1-a", field="more", text="So.", added=True)
    assert diary.does("journal.entry", key="1-a")["fields"] == [
        {"key": "more", "label": "Added later", "text": "So."}
    ]


@pytest.mark.parametrize("act", ["entry", "amend", "put_back", "delete"])
def test_what_is_gone_is_not_found(act: str, diary: Diary) -> None:
    before = dict(diary.entries)
    more = {"fields": {}} if act == "put_back" else {}
    assert diary.does(f"journal.{act}", key="9-z", **more)["found"] is False
    assert diary.entries == before


def test_a_field_is_changed_and_changed_back(diary: Diary) -> None:
    before = diary.entries["2-b"]
    done = diary.does("journal.amend", key="2-b", field="trigger", text="Snow")
    after = diary.entries["2-b"]
    assert done["done"]
    assert after.fields == {**before.fields, "trigger": "Snow"}
    assert (after.at, after.kind) == (before.at, before.kind)
    diary.does("journal.put_back", key="2-b", fields=done["before"])
    assert {**diary.entries["2-b"].fields} == {**before.fields}
    assert isinstance(diary.entries["2-b"].fields["feeling"], Choice)


def test_a_line_is_added_below(diary: Diary) -> None:
    done = diary.does("journal.amend", key="1-a", field="text", text="Two.", added=True)
    assert done["before"] == {"text": "One line."}, "only what has changed"
    assert diary.entries["1-a"].fields["text"] == "One line.\nTwo."


def test_an_entry_holds_no_more_than_it_can(diary: Diary) -> None:
    half = "x" * (LONGEST_FIELD // 2)
    for expected in (True, False):
        done = diary.does("journal.amend", key="1-a", field="text", text=half, added=True)
        assert done["done"] is expected
        assert done["long"] is not expected
    assert len(str(diary.entries["1-a"].fields["text"])) < LONGEST_FIELD


def test_an_entry_can_be_about_somebody_by_name_or_not(diary: Diary) -> None:
    ana = {"key": "p3", "name": "Ana", "relation": "friend", "called": "Ana"}
    diary.does("journal.amend", key="1-a", person=ana)
    assert diary.entries["1-a"].fields == {"text": "One line.", "person": "p3", "about": "Ana"}
    diary.does("journal.amend", key="1-a", person={"key": "", "called": "your parent"})
    assert diary.entries["1-a"].fields == {
        "text": "One line.", "person": None, "about": "your parent",
    }  # fmt: skip


def test_what_is_deleted_can_be_put_back_as_it_was(diary: Diary) -> None:
    before = dict(diary.entries)
    deleted = diary.does("journal.delete", key="2-b")
    assert list(diary.entries) == ["1-a"]
    diary.does("journal.restore", entry=deleted)
    assert diary.entries == before


def test_a_tip_is_kept_once() -> None:
    diary = Diary()
    assert diary.does("tips.keep", tip=TIP) == {"before": False}
    [kept] = diary.entries.values()
    assert (kept.kind, kept.fields) == (
        "tip", {"tip": "wave", "practice": "bids", "text": "Wave once."},
    )  # fmt: skip
    diary.entries[kept.key] = Keep(kept.key, kept.kind, kept.fields, NOW)
    assert diary.does("tips.keep", tip=TIP) == {"before": True}
    assert len(diary.entries) == 1


def test_a_tip_is_kept_for_somebody() -> None:
    diary = Diary()
    diary.does("tips.keep", tip=TIP, person={"key": "p3", "name": "Ana"})
    assert [each.fields["person"] for each in diary.entries.values()] == ["p3"]
