"""What many small signs add up to, and what the words around a finding take away from it."""

import json

import orjson
import pytest

from bot.coach.safety.evidence import FEWEST, FILE, KINDS, LONG, added_up, clues, weighed, weights
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


def test_a_long_complaint_in_which_no_sentence_decides_is_asked_about() -> None:
    assert by_constructions(read(WEARY)).verdict in {"none", "ask"}
    found = screen(WEARY)
    assert (found.verdict, found.kind) == ("ask", "suicide")
    assert 0 <= found.start < found.end <= len(WEARY)


def test_an_ordinary_day_is_not() -> None:
    assert screen(ORDINARY).verdict == "none"


@pytest.mark.parametrize("text", ["", " ", "?!", "\x00", "😀", "qwer tzui", '"I am done"'])
def test_nothing_to_weigh_is_nothing(text: str) -> None:
    assert added_up(read(text)).verdict == "none"


def test_it_only_ever_asks() -> None:
    assert {added_up(read(text)).verdict for text in (WEARY * 5, ORDINARY)} <= {"none", "ask"}


def test_words_between_quotation_marks_are_not_weighed() -> None:
    said, quoted = "so tired of it all", 'he sang "so tired of it all"'
    assert "tire" in set(clues(read(said)[0]))
    assert "tire" not in set(clues(read(quoted)[0]))


def test_each_word_stands_alone_and_with_its_neighbour() -> None:
    assert list(clues(read("she cried")[0])) == ["she", "cry", "^ she", "she cry", "cry $"]


def test_a_finding_among_everyday_words_is_taken_for_less() -> None:
    text = "I need a new key cut, and this one belongs to the landlord, so make it look old."
    plain = "I need to cut again"
    assert screen(plain).verdict != "none"
    assert screen(text).verdict == "none"


def test_a_question_whose_words_are_plain_becomes_the_card_but_not_where_something_lowers_it() -> (
    None
):
    plain = "I keep thinking about dying and I want to end my life with my pills tonight"
    assert screen(plain).verdict == "card"
    assert screen("In the film she says: I keep thinking about dying").verdict != "card"


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
    assert all(limit > 0 for limit in known.enough)
    assert LONG > FEWEST
