"""Plain words when nothing was asked: small talk, wishes, names, practices."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from support.contents import content_file, contents
from support.doing import Doer

from bot.coach.choosing.hearing import HEAR, MOST_PRACTICES, in_passing
from bot.coach.choosing.names import NAME
from bot.coach.choosing.phrases import count, plain, tail, without
from bot.engine.env import Env
from bot.engine.hooks import Standing

CHOOSING, SMALL = content_file("choosing"), content_file("smalltalk")


@pytest.fixture
def somebody() -> Doer:
    return Doer(contents("choosing", "smalltalk", "relations"))


@pytest.mark.parametrize(
    ("said", "to"),
    [
        ("hi", "hello"), ("Hellooo!!", "hello"), ("Hey there", "hello"),
        ("hello Rekindle", "hello"),
        ("Good morning!", "morning"), ("good night 🌙", "night"), ("thanks", "thanks"),
        ("Thank you so much!!", "thanks"), ("ok thanks", "thanks"), ("🙏", "thanks"),
        ("❤️", "thanks"),
        ("ok", "ok"), ("OK.", "ok"), ("👍", "ok"), ("never mind", "ok"), ("haha", "ok"),
        ("who are you?", "who"), ("Are you an AI?", "who"), ("what can you do", "able"),
        ("how are you?", "how"), ("is this private?", "private"), ("bye", "bye"),
        ("you don't understand", "cross"), ("I love you", "love"), ("test", "test"),
        ("help me", "heavy"), ("😢", "heavy"), ("I'm not OK", "heavy"),
    ],
)  # fmt: skip
def test_small_talk(somebody: Doer, said: str, to: str) -> None:
    heard = somebody.does(HEAR, said=said)
    assert (heard["kind"], heard["to"]) == ("talk", to)


@pytest.mark.parametrize(
    "said",
    [
        "thanks to my brother I got home", "ok so we had a fight and now he is gone",
        "I told her good night and she said nothing", "hello is what she never says to me any more",
        "I miss the sea", "x" * 500, "🦔", "he said I love you",
    ],
)  # fmt: skip
def test_what_tells_something_is_no_small_talk(somebody: Doer, said: str) -> None:
    assert somebody.does(HEAR, said=said)["kind"] == ""


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("had a fight with my sister", ["conflict", "apology", "understand"]),
        ("We ARGUED again", ["conflict", "apology", "understand"]),
        ("i want to apologise to dad", ["apology"]),
        ("how do I tell her that I am leaving", ["open_communication"]),
        ("He lied to me", ["trust"]),
        ("I'm exhausted and can't say no", ["boundaries"]),
        ("I think I need a therapist", ["seek_help"]),
        ("my flatmate is so annoying", ["accept"]),
        ("we never do anything new", ["adventure"]),
        ("Leo wanted to show me something and I was on my phone", ["bids"]),
        ("I always correct my son", ["let_them_be"]),
        ("What a day. I can’t switch off", ["evening"]),
        ("I want to praise my daughter", ["good_word"]),
        ("We hardly know each other", ["know_their_world"]),
    ],
)
def test_practices_that_fit(somebody: Doer, said: str, first: list[str]) -> None:
    keys = [each["key"] for each in somebody.does(HEAR, said=said)["options"]]
    offered = [key for key in keys if key in CHOOSING["flows"]][:MOST_PRACTICES]
    assert set(first) <= set(offered) if len(first) == 1 else offered == first
    assert {"keep", "leave"} <= set(keys), "they can always just be kept, or left"
    assert len(keys) == len(set(keys))


def test_nothing_is_offered_where_nothing_fits(somebody: Doer) -> None:
    assert somebody.does(HEAR, said="The tram was late and it rained.")["options"] == []


@pytest.mark.parametrize(
    ("said", "kind", "to"),
    [
        ("tip", "go", "tip"), ("Give me a tip, please", "go", "tip"),
        ("breathe", "go", "grounding"),
        ("I want to see my journal", "place", "journal"), ("menu", "place", "menu"),
        ("Settings", "place", "settings"), ("can you show me the menu", "place", "menu"),
        ("today's question", "go", "today"), ("a small ritual", "go", "rituals"),
        ("let the day go", "go", "evening"), ("how does this work?", "place", "help"),
    ],
)  # fmt: skip
def test_what_is_asked_for_by_its_name(somebody: Doer, said: str, kind: str, to: str) -> None:
    heard = somebody.does(HEAR, said=said)
    assert (heard["kind"], heard["to"]) == (kind, to)


@pytest.mark.parametrize(
    ("said", "name", "sure"),
    [
        ("My name is Mira", "Mira", True), ("my name's mira", "mira", True),
        ("Hi, I'm Mira!", "Mira", False), ("I am Mira Bell", "Mira Bell", False),
        ("call me Jo, please", "Jo", True), ("hello, my name is Ana María", "Ana María", True),
    ],
)  # fmt: skip
def test_a_name(somebody: Doer, said: str, name: str, sure: bool) -> None:
    heard = somebody.does(HEAR, said=said)
    assert (heard["kind"], heard["name"], heard["sure"]) == ("name", name, sure)


@pytest.mark.parametrize(
    "said",
    [
        "I am sad", "I am Sad", "I'm so tired of this", "I am not ok with it", "I'm lonely",
        "call me later", "I am", "my name is on the list of people who have to go",
        "I am Worthless", "it is raining",
    ],
)  # fmt: skip
def test_what_is_no_name(somebody: Doer, said: str) -> None:
    assert somebody.does(HEAR, said=said)["kind"] != "name"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Mira", "Mira"), ("I am Mira", "Mira"), ("my name is Mira, by the way", "Mira"),
        ("hi, I'm Mira.", "Mira"), ("mira", "mira"), ("Dr. Who", "Dr. Who"), ("You", "You"),
        ("Call me Al", "Al"), ("🌷", "🌷"), ("J.R.", "J.R."),
    ],
)  # fmt: skip
def test_a_name_that_was_asked_for(somebody: Doer, said: str, name: str) -> None:
    assert somebody.does(NAME, said=said) == name


def test_phrases_are_whole_words_and_a_star_is_any_ending() -> None:
    assert count(["row with"], plain("We had a row with him")) == 1
    assert count(["row with"], plain("to grow with him")) == 0
    assert count(["argu*"], plain("arguing, and argued")) == 2
    assert count([], "anything") == 0


def test_polite_words_are_put_aside_but_something_stays() -> None:
    assert without("please show me the menu please", ["please", "show me", "the"], ["please"]) == (
        "menu"
    )
    assert without("please", ["please"], ["please"]) == "please"


def test_what_stands_behind_a_lead_keeps_its_letters() -> None:
    assert tail("I’m Åsa!", ["im"]) == "Åsa"
    assert tail("We are here", ["im"]) is None


def test_no_phrase_is_there_twice_in_small_talk() -> None:
    words = [str(word) for each in SMALL["talk"].values() for word in each["words"]]
    assert sorted(words) == sorted(set(words))


def test_each_answer_to_small_talk_is_in_its_flow() -> None:
    from support.shipped import shipped_book

    flows = shipped_book().flows
    source = str(flows["smalltalk"].code) + str(flows["passing_word"].code)
    assert all(f"to == '{key}'" in source for key in SMALL["talk"])


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("hi", "greeting"), ("good morning", "greeting"), ("bye", "farewell"), ("gn", "farewell"),
        ("thanks", "talk"), ("idk", ""), ("she left", ""),
    ],
)  # fmt: skip
def test_what_is_said_in_passing_at_a_question(said: str, kind: str) -> None:
    env = Env(datetime(2026, 3, 2, tzinfo=UTC), 1, ZoneInfo("UTC"))
    standing = Standing(env, contents("choosing", "smalltalk"), {}, {})
    assert in_passing(said, standing) == kind


@pytest.mark.parametrize(
    "said", ["hurt", "so sad", "i dont want to say", "everybody hates me", "we had a fight"]
)
def test_a_feeling_or_a_sentence_is_no_name_even_where_one_was_asked_for(
    somebody: Doer, said: str
) -> None:
    assert somebody.does(NAME, said=said) == ""
