"""What a text comes to: what the constructions found in it and all its words, weighed together."""

import json

import orjson
import pytest

from bot.coach.safety.evidence import (
    FEWEST,
    FILE,
    KINDS,
    LONG,
    clues,
    judged,
    like,
    may_be_plain,
    views,
    weighed,
    weights,
)
from bot.coach.safety.finding import NOTHING, Finding
from bot.coach.safety.reading import read
from bot.coach.safety.screen import by_constructions, screen

WEARY = (
    "I am 24 and I have no friends left, nobody texts me, nobody asks how I am. I failed my "
    "classes again and my parents are ashamed of me. Every day is the same and nothing helps, "
    "not the therapy, not the meds. I feel so empty and worthless, like a burden to everybody. I "
    "cry every night and I do not know what to do anymore. I am so tired of all of it."
)
ORDINARY = (
    "We moved house in May and I still have not unpacked the kitchen. My sister came on Saturday "
    "to help and we ended up laughing at old photos and ordering a curry. The boiler man comes on "
    "Tuesday, so I have to clear the hall by then. The kids want a dog now that we have a garden, "
    "and my husband says yes if he does not have to walk it."
)
PLAIN = "I want to kill myself."


def test_a_long_complaint_in_which_no_sentence_decides_is_asked_about() -> None:
    assert by_constructions(read(WEARY)).verdict in {"none", "ask"}
    found = screen(WEARY)
    assert (found.verdict, found.kind) == ("ask", "suicide")
    assert 0 <= found.start < found.end <= len(WEARY)


def test_an_ordinary_day_is_not() -> None:
    assert screen(ORDINARY).verdict == "none"


@pytest.mark.parametrize("text", ["", " ", "?!", "\x00", "😀", "qwer tzui", '"I am done"'])
def test_nothing_to_weigh_is_nothing(text: str) -> None:
    assert judged(read(text), NOTHING).verdict == "none"


def test_what_is_said_in_one_sentence_of_a_long_text_is_not_drowned_by_the_rest() -> None:
    text = f"{ORDINARY * 5} {PLAIN} {ORDINARY * 5}"
    found = screen(text)
    assert found.verdict == "card"
    assert PLAIN.startswith(text[found.start : found.end])


def test_a_finding_is_seen_in_the_whole_text_in_its_neighbourhood_and_alone() -> None:
    sentences = read(f"{ORDINARY} {PLAIN} {ORDINARY}")
    found = by_constructions(sentences)
    whole, near, alone = views(sentences, found)
    assert alone < near < whole
    assert len(list(views(read(ORDINARY), NOTHING))) == 1


def test_texts_are_measured_by_their_like() -> None:
    long, short = read(ORDINARY), read(PLAIN)
    found = by_constructions(short)
    assert [like(short, NOTHING), like(long, NOTHING)] == [0, 1]
    assert [like(short, found), like(long, found)] == [2, 3]


@pytest.mark.parametrize(
    "text",
    [
        "in the film he says: I want to kill myself",
        "when I was at school I tried to kill myself",
        "i want to die 😂",
        "no, I don't want to kill myself",
    ],
)
def test_words_make_no_card_of_what_grammar_has_lowered(text: str) -> None:
    assert not may_be_plain(by_constructions(read(text)))
    assert screen(text).verdict != "card"


def test_nor_of_a_threat_that_is_lightly_said_or_of_somebody_elses_danger() -> None:
    assert not may_be_plain(Finding("ask", "harm_others", 0, 1, "a threat"))
    assert not may_be_plain(Finding("ask", "suicide", 0, 1, "they may mean to die", another=True))
    assert may_be_plain(Finding("card", "harm_others", 0, 1, "a threat; with a means at hand"))
    assert may_be_plain(NOTHING)


def test_words_between_quotation_marks_are_not_weighed() -> None:
    said, quoted = "so tired of it all", 'he sang "so tired of it all"'
    assert "tire" in set(clues(read(said)[0]))
    assert "tire" not in set(clues(read(quoted)[0]))


def test_words_stand_alone_and_with_their_neighbours_as_in_the_dictionary_and_as_written() -> None:
    assert list(clues(read("she cried")[0])) == [
        "she", "cry", "^ she", "she cry", "cry $",
        "=she", "=^ she", "=^ she cried", "=cried", "=she cried", "=she cried $", "=cried $",
    ]  # fmt: skip


def test_a_finding_among_everyday_words_is_taken_for_less() -> None:
    text = "I need a new key cut, and this one belongs to the landlord, so make it look old."
    assert screen("I need to cut again").verdict != "none"
    assert screen(text).verdict == "none"


def test_more_clues_weigh_more_but_not_as_many_times() -> None:
    one, four = weighed(100, FEWEST, 0), weighed(400, 4 * FEWEST, 0)
    assert one < four < 4 * one


def test_what_is_shipped_is_well_formed() -> None:
    read_in = orjson.loads(FILE.read_bytes())
    known = weights()
    assert json.loads(FILE.read_text("utf-8")) == read_in
    assert len(known.clues) > 1000
    assert all(isinstance(weight, int) for pair in known.clues.values() for weight in pair)
    assert all(len(each) == len(KINDS) for each in known.kinds.values())
    assert len(known.ask) == len(known.card) == 4
    assert LONG > FEWEST
