"""What flows can do with the people somebody has named."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.contents import contents
from support.random_talks import bounded

from bot.coach.people.changing import CHANGING
from bot.coach.people.circle import LONGEST_NAME, LONGEST_NOTE, MOST, clean, people_of
from bot.coach.people.picking import PICKING
from bot.engine.book import ActCall, Done
from bot.engine.env import Env
from bot.engine.values import Choice, answers_from_json, answers_to_json

CONTENT = contents("relations")
ACTS = {spec.name: spec for spec in (*PICKING, *CHANGING)}
PERSON = {"key": "p2", "name": "Ana", "relation": "friend", "called": "Ana"}


class Somebody:
    """A profile, and acts on it."""

    def __init__(self, *people: tuple[str, str]) -> None:
        self.profile: dict[str, Any] = {}
        for name, relation in people:
            self.does("people.add", name=name, relation=relation)

    def does(self, act: str, /, **args: object) -> Any:
        spec = ACTS[act]
        assert spec.required <= args.keys() <= spec.required | spec.optional
        env = Env(datetime(2026, 3, 2, tzinfo=UTC), 1, ZoneInfo("UTC"))
        done = spec.run(ActCall(args, env, CONTENT, self.profile, {}))
        assert isinstance(done, Done)
        after = {**self.profile, **done.profile}
        self.profile = answers_from_json(answers_to_json(after))  # as it is stored
        return done.value

    def names(self) -> list[str]:
        return [each.name for each in people_of(self.profile)]

    def keys(self) -> list[str]:
        return [each.key for each in people_of(self.profile)]


@pytest.fixture
def somebody() -> Somebody:
    return Somebody(("Mum", "parent"), ("Ana", "friend"), ("Ben", "sibling"))


def test_nobody_is_known_at_first() -> None:
    for profile in ({}, {"people": None}, {"people": []}):
        assert people_of(profile) == []
    assert Somebody().does("people.options", extras=["else"]) == []


def test_the_one_used_last_is_offered_first(somebody: Somebody) -> None:
    assert somebody.names() == ["Ben", "Ana", "Mum"]
    assert somebody.does("people.used", person=PERSON) == PERSON
    assert somebody.does("people.options") == [
        {"key": "p2", "label": "Ana"}, {"key": "p3", "label": "Ben"}, {"key": "p1", "label": "Mum"},
    ]  # fmt: skip


def test_who_has_no_name_is_not_remembered(somebody: Somebody) -> None:
    nameless = {"key": "", "name": "", "relation": "friend", "called": "your friend"}
    assert somebody.does("people.used", person=nameless) == nameless
    assert somebody.names() == ["Ben", "Ana", "Mum"]


def test_options_are_cut_and_have_more_behind_them_only_where_there_is_more(
    somebody: Somebody,
) -> None:
    extras = ["more", "else"]
    shown = somebody.does("people.options", most=2, extras=extras)
    assert [each["label"] for each in shown] == ["Ben", "Ana", "More names", "Someone else"]
    shown = somebody.does("people.options", most=3, extras=extras)
    assert [each["key"] for each in shown] == ["p3", "p2", "p1", "else"]
    assert [e["label"] for e in somebody.does("people.options", only="parent")] == ["Mum"]


def test_relations_are_offered_with_and_without_oneself() -> None:
    others = [each["key"] for each in Somebody().does("people.relations")]
    assert others == ["partner", "parent", "child", "sibling", "friend", "colleague", "other"]
    assert [e["key"] for e in Somebody().does("people.relations", me=True)] == [*others, "self"]
    assert [e["key"] for e in Somebody().does("people.relations", only="friend")] == ["nameless"]


def test_keys_are_never_used_twice(somebody: Somebody) -> None:
    somebody.does("people.remove", key="p3")
    somebody.does("people.add", name="Carla", relation="friend")
    assert somebody.keys() == ["p4", "p2", "p1"]


def test_a_name_is_there_once_whatever_its_case(somebody: Somebody) -> None:
    added = somebody.does("people.add", name="ANÁ", relation="friend")
    assert (added["added"], added["taken"], added["key"]) == (False, True, "")
    assert somebody.does("people.rename", key="p3", name="mum")["taken"]
    assert somebody.names() == ["Ben", "Ana", "Mum"]
    renamed = somebody.does("people.rename", key="p2", name="ana")
    assert (renamed["taken"], renamed["name"]) == (False, "ana")


def test_there_is_room_for_forty() -> None:
    somebody = Somebody(*((f"Name {number}", "friend") for number in range(MOST)))
    assert len(somebody.names()) == MOST
    added = somebody.does("people.add", name="One more", relation="friend")
    assert (added["added"], added["full"], added["key"]) == (False, True, "")
    assert (added["name"], added["relation"]) == ("One more", "friend")
    somebody.does("people.remove", key="p1")
    assert somebody.does("people.add", name="One more", relation="friend")["key"] == f"p{MOST + 1}"


def test_changes_are_kept(somebody: Somebody) -> None:
    somebody.does("people.rename", key="p1", name="Mama")
    somebody.does("people.relate", key="p1", relation=Choice("other", "Somebody else"))
    shown = somebody.does("people.note", key="p1", note="Likes\nrain")
    assert shown == somebody.does("people.show", key="p1") == {
        "found": True, "key": "p1", "name": "Mama", "relation": "other", "your": "",
        "note": "Likes rain",
    }  # fmt: skip
    assert somebody.does("people.note", key="p1", note="")["note"] == ""


@pytest.mark.parametrize("act", ["show", "rename", "relate", "note", "remove"])
def test_nothing_happens_to_somebody_who_is_not_there(act: str, somebody: Somebody) -> None:
    before = dict(somebody.profile)
    args = {"rename": {"name": "X"}, "relate": {"relation": "friend"}, "note": {"note": "x"}}
    assert somebody.does(f"people.{act}", key="p9", **args.get(act, {}))["found"] is False
    assert somebody.profile == before


@pytest.mark.parametrize(
    ("given", "relation"),
    [("friend", "friend"), ("my best friend", "friend"), ("sister", "sibling"), ("self", "other"),
     ("a star", "other"), ("", "other"), (Choice("child", "A child"), "child")],
)  # fmt: skip
def test_a_relation_can_be_said_in_words(given: str, relation: str) -> None:
    assert Somebody().does("people.add", name="X", relation=given)["relation"] == relation


def test_who_is_taken_off_can_be_put_back_in_the_same_place(somebody: Somebody) -> None:
    before = dict(somebody.profile)
    removed = somebody.does("people.remove", key="p2")
    assert somebody.names() == ["Ben", "Mum"]
    assert somebody.does("people.restore", person=removed)["name"] == "Ana"
    assert somebody.profile == before
    assert somebody.does("people.restore", person=removed) == {"found": False}
    assert somebody.does("people.restore", person={"found": False}) == {"found": False}
    assert somebody.profile == before


# -- people.find


def test_a_known_name_is_a_person_at_once(somebody: Somebody) -> None:
    found = somebody.does("people.find", said="for Ana")
    assert (found["sure"], found["person"], found["unclear"]) == (True, PERSON, False)


def test_a_tapped_name_is_that_person(somebody: Somebody) -> None:
    assert somebody.does("people.find", said=Choice("p2", "Ana"))["person"] == PERSON


def test_a_relation_makes_a_person_without_a_name(somebody: Somebody) -> None:
    for said in ("a colleague", Choice("colleague", "A colleague")):
        found = somebody.does("people.find", said=said)
        assert found["sure"]
        assert found["person"] == {
            "key": "", "name": "", "relation": "colleague", "called": "your colleague",
        }  # fmt: skip


def test_what_may_be_one_of_some_comes_as_options(somebody: Somebody) -> None:
    somebody.does("people.add", name="Maria", relation="friend")
    found = somebody.does("people.find", said="Marie")
    assert found["maybe"] == [
        {"key": "p4", "label": "Maria"},
        {"key": "else", "label": "Someone else"},
    ]
    assert (found["sure"], found["name"], found["unclear"]) == (False, "Marie", False)
    other = somebody.does("people.find", said=Choice("else", "Someone else"), name="Marie")
    assert (other["name"], other["maybe"], other["unclear"]) == ("Marie", [], False)


def test_someone_else_without_a_name_is_unclear(somebody: Somebody) -> None:
    for said in (Choice("else", "Someone else"), "", "nobody"):
        assert somebody.does("people.find", said=said)["unclear"]


def test_the_one_partner_is_meant_where_a_partner_is_asked_for(somebody: Somebody) -> None:
    assert somebody.does("people.find", said="", only="partner")["unclear"]
    somebody.does("people.add", name="Kim", relation="partner")
    assert somebody.does("people.find", said="", only="partner")["person"]["name"] == "Kim"
    assert somebody.does("people.find", said="")["unclear"]
    assert somebody.does("people.find", said="", only="friend")["unclear"]
    somebody.does("people.add", name="Lee", relation="partner")
    assert somebody.does("people.find", said="", only="partner")["unclear"]


def test_where_a_relation_is_asked_for_nobody_by_name_has_it(somebody: Somebody) -> None:
    for said in ("nobody", Choice("nameless", "No name needed")):
        found = somebody.does("people.find", said=said, only="partner")
        assert found["person"]["relation"] == "partner"
        assert found["person"]["called"] == "your partner"
    named = somebody.does("people.find", said="Kim", only="partner")
    assert (named["name"], named["relation"]) == ("Kim", "partner")
    assert (
        somebody.does("people.find", said="Ana", only="partner")["person"]["relation"] == "partner"
    )


# -- names


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("  Jo \n Ann ", "Jo Ann"), ("<b>x</b> & {{ y }}", "<b>x</b> & {{ y }}"),
        ("a\u202eb\x00c", "a b c"), ("نی\u200cنا", "نی\u200cنا"), ("👩\u200d🚀", "👩\u200d🚀"),
        ("x" * 99, "x" * LONGEST_NAME), ("", ""), ("e\u0301", "é"), ("\ud800x", "x"),
    ],
)  # fmt: skip
def test_a_name_is_one_line_that_can_be_seen(given: str, name: str) -> None:
    assert clean(given) == name


@bounded(60)
@given(st.lists(st.tuples(st.text(max_size=60), st.text(max_size=20)), max_size=50))
def test_whatever_is_named_the_list_stays_sound(pairs: list[tuple[str, str]]) -> None:
    somebody = Somebody()
    for name, note in pairs:
        somebody.does("people.add", name=name, relation="friend", note=note)
    people = people_of(somebody.profile)
    assert len(people) <= MOST
    assert len({each.key for each in people}) == len(people)
    for each in people:
        assert 0 < len(each.name) <= LONGEST_NAME
        assert "\n" not in each.name
        assert len(each.note) <= LONGEST_NOTE
