"""Whom words mean: somebody known, a relation, oneself, somebody new, or nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.contents import contents
from support.doing import Doer
from support.random_talks import bounded

from bot.coach.people.circle import LONGEST_NAME, Person
from bot.coach.people.finding import NOTHING, Found, find
from bot.coach.people.picking import RELATION
from bot.coach.people.words import vocabulary
from bot.engine.values import Choice

WORDS = vocabulary(contents("relations"))
MUM = Person("p1", "Mum", "parent")
HELGA = Person("p2", "Helga", "parent")
ANA = Person("p3", "Ana", "sibling")
WILL = Person("p4", "Will", "friend")
MARIA = Person("p5", "María José", "colleague")
ROSE = Person("p6", "Aunt Rose", "other")
ALEX = Person("p7", "Alexandra", "partner")
SUN = Person("p8", "☀️", "friend")
LEO = Person("p9", "Лео", "child")
KNOWN = [MUM, ANA, WILL, MARIA, ROSE, ALEX, SUN, LEO]


@pytest.mark.parametrize(
    ("said", "person"),
    [
        ("Mum", MUM), ("mum", MUM), ("for Mum", MUM), ("my mum", MUM), ("about my Mum", MUM),
        ("Mum's birthday", MUM), ("Mum’s", MUM), ("ANA", ANA), ("with ana", ANA), ("Ána", ANA),
        ("maria jose", MARIA), ("María", MARIA), ("rose", ROSE), ("for rose", ROSE),
        ("my sister", ANA), ("my little sister", None), ("our brother", ANA), ("sibling", ANA),
        ("my wife", ALEX), ("my other half", ALEX), ("☀️", SUN), ("лео", LEO), ("для Лео", LEO),
        ("I had a row with Ana last night", ANA), ("had a row with ana last night", ANA),
        ("a long talk with my colleague about pay", MARIA), ("my son will not sleep", LEO),
        ("why does Will never call", WILL), ("with will, at the lake", WILL),
    ],
)  # fmt: skip
def test_somebody_known_is_found(said: str, person: Person | None) -> None:
    found = find(said, KNOWN, WORDS)
    assert found.person == person, found


@pytest.mark.parametrize(
    "said",
    ["I will call tomorrow", "the sun will rise over the sea", "what will my week be like",
     "analysis of the week that was", "a rose by the door at home"],
)  # fmt: skip
def test_a_word_that_only_looks_like_a_name_is_nobody(said: str) -> None:
    assert find(said, KNOWN, WORDS).person is None


@pytest.mark.parametrize(
    ("said", "maybe", "name"),
    [
        ("Alexandre", [ALEX], "Alexandre"), ("alexndra", [ALEX], "Alexndra"),
        ("Ana and Will", [ANA, WILL], ""), ("Helge", [HELGA], "Helge"), ("dad", [HELGA], "Dad"),
        ("my parent", [MUM, HELGA], ""),
    ],
)  # fmt: skip
def test_where_it_may_be_one_of_some_it_is_asked(said: str, maybe: list[Person], name: str) -> None:
    found = find(said, [*KNOWN, HELGA], WORDS)
    assert found.person is None
    assert list(found.maybe) == maybe
    assert found.name == name


@pytest.mark.parametrize(
    ("said", "relation"),
    [
        ("my sister", "sibling"), ("a friend", "friend"), ("friend", "friend"), ("me", "self"),
        ("myself", "self"), ("partner", "partner"), ("self", "self"), ("my mother-in-law", "other"),
        ("my boss", "colleague"), ("I quarrelled with my brother on Monday", "sibling"),
        ("my kids were late again and again", "child"),
    ],
)  # fmt: skip
def test_a_relation_is_enough(said: str, relation: str) -> None:
    assert find(said, [], WORDS) == Found(relation=relation)


@pytest.mark.parametrize("said", ["nobody", "No one in particular", "no-one", "None"])
def test_nobody_can_be_said(said: str) -> None:
    assert find(said, KNOWN, WORDS) == Found(nobody=True)


@pytest.mark.parametrize(
    ("said", "name", "relation"),
    [
        ("Greta", "Greta", ""), ("for Greta", "Greta", ""), ("greta", "Greta", ""),
        ("jo ann", "jo ann", ""),
        ("Grandma", "Grandma", "other"), ("my dad", "Dad", "parent"), ("papa", "Papa", "parent"),
        ("Dr. Jekyll", "Dr. Jekyll", ""), ("王芳", "王芳", ""), ("🌻", "🌻", ""),
        ("  Jo   Ann ", "Jo Ann", ""), ("Jo\u202eAnn", "Jo Ann", ""),
    ],
)  # fmt: skip
def test_somebody_new_has_a_name(said: str, name: str, relation: str) -> None:
    assert find(said, [], WORDS) == Found(name=name, relation=relation)


@pytest.mark.parametrize(
    "said", ["", "  ", "a very long story about the week", "x" * (LONGEST_NAME + 1), "\u200b"]
)
def test_what_is_no_name_tells_nothing(said: str) -> None:
    assert find(said, KNOWN, WORDS) == NOTHING


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Greta", Found(name="Greta")), ("greta", NOTHING), ("gratitude", NOTHING),
        ("Jo Ann", Found(name="Jo Ann")), ("something nice", NOTHING), ("王芳", Found(name="王芳")),
        ("7", NOTHING), ("ana", Found(ANA)), ("my sister", Found(ANA)),
    ],
)  # fmt: skip
def test_behind_a_command_a_new_name_must_look_like_one(said: str, found: Found) -> None:
    assert find(said, KNOWN, WORDS, loose=True) == found


def test_two_of_a_relation_are_asked_about_and_one_is_not() -> None:
    ben = Person("p10", "Ben", "sibling")
    assert find("my sister", [ANA, ben], WORDS).maybe == (ANA, ben)
    assert find("my sister", [ben], WORDS).person == ben


def test_where_a_relation_is_asked_for_the_others_do_not_count() -> None:
    assert find("my sister", KNOWN, WORDS, only="partner") == NOTHING
    assert find("me", KNOWN, WORDS, only="partner") == NOTHING
    assert find("my wife", KNOWN, WORDS, only="partner") == Found(ALEX)
    assert find("Rose", KNOWN, WORDS, only="partner") == Found(name="Rose")


def test_a_name_said_in_full_counts_whatever_is_asked_for() -> None:
    assert find("Ana", KNOWN, WORDS, only="partner") == Found(ANA)


@bounded(200)
@given(st.text(max_size=80), st.booleans())
def test_any_words_tell_one_thing_at_most(said: str, loose: bool) -> None:
    found = find(said, KNOWN, WORDS, loose=loose)
    told = [found.person is not None, bool(found.maybe), found.nobody]
    told.append(bool(found.relation) and not found.name and not found.maybe)
    told.append(bool(found.name) and not found.maybe)
    assert sum(told) <= 1
    assert len(found.name) <= LONGEST_NAME


@pytest.mark.parametrize(
    "said",
    ["we had a fight", "everyone hates me", "he is so mean", "Idk", "Change", "Saturday at 8",
     "I dont know", "stop"],
)  # fmt: skip
def test_what_tells_something_is_no_name(said: str) -> None:
    assert find(said, KNOWN, WORDS) == NOTHING


@pytest.mark.parametrize(
    ("said", "name", "relation"),
    [
        ("i had a good day with Ben, he made soup", "Ben", ""),
        ("I told Mira what happened at work", "Mira", ""),
        ("i fought with my sister Noor again", "Noor", "sibling"),
        ("I had a walk with nobody on Sunday", "", ""),
        ("a long day with SOUP and tea", "", ""),
    ],
)
def test_somebody_new_is_found_in_a_sentence(said: str, name: str, relation: str) -> None:
    found = find(said, [], WORDS, loose=True)
    assert (found.name, found.relation) == (name, relation)


@pytest.mark.parametrize(
    ("said", "relation"),
    [
        ("a friend", "friend"), ("my wife", "partner"), ("she is my sister", "sibling"),
        (Choice("parent", "A parent"), "parent"), ("saturday at 8", ""), ("", ""),
        ("my brother and my friend", ""),
    ],
)  # fmt: skip
def test_a_relation_is_read_from_words(said: str, relation: str) -> None:
    assert Doer(contents("relations")).does(RELATION, said=said) == relation
