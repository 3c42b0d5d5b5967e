"""Plain words out of what people type, each with its place in the original."""

from __future__ import annotations

import pytest

from bot.coach.listening import feelings
from bot.coach.listening.characters import fold
from bot.coach.listening.heard import hear
from bot.coach.listening.sentences import sentences
from bot.coach.listening.speller import mend
from bot.coach.listening.tokens import read


def words(text: str) -> list[str]:
    return [token.word for token in read(text) if token.is_word]


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("I'm", "i am"),
        ("u r", "you are"),
        ("dont", "do not"),
        ("can\u2019t", "can not"),
        ("gonna", "going to"),
        ("its hard", "it is hard"),
        ("its tail", "its tail"),
        ("your angry", "you are angry"),
        ("your dog", "your dog"),
        ("soooo tired", "so tired"),
        ("worn-out", "worn out"),
        ("mum's car", "mum 's car"),
    ],
)
def test_words_are_written_out(typed: str, plain: str) -> None:
    assert words(typed) == plain.split()


def test_folding_keeps_every_place() -> None:
    text = "İSTANBUL \u201cÉté\u201d … ﬁ"
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("exhuasted", "exhausted"), ("shoudl", "should"), ("ridiculus", "ridiculous")],
)
def test_a_slip_is_mended(typed: str, meant: str) -> None:
    assert mend(typed) == meant


@pytest.mark.parametrize("word", ["tied", "hut", "sand", "hopping", "kitchen", "xq"])
def test_a_real_or_short_word_is_left_alone(word: str) -> None:
    assert mend(word) == word


def clauses(text: str) -> list[str]:
    return [clause.text for sentence in sentences(text) for clause in sentence.clauses]


def test_a_question_without_marks_begins_a_clause_of_its_own() -> None:
    assert clauses("so you went to the doctor what did he say") == [
        "so you went to the doctor",
        "what did he say",
    ]


def test_fillers_are_left_out_of_the_core() -> None:
    (clause,) = sentences("Um, so you were, you know, kind of really scared")[0].clauses[-1:]
    assert "really" not in clause.core
    assert "um" not in clauses("um you were scared")[0].split()


def test_feelings_are_found_in_their_many_forms() -> None:
    found = {
        hit.family
        for text in ("scared", "worn out", "frustrating", "grief", "at your wits end")
        for hit in feelings.find(text.split())
    }
    assert found == {"afraid", "tired", "annoyed", "grief"}


def test_there_are_at_least_six_hundred_feeling_words() -> None:
    assert len(feelings.BY_WORD) >= 600


def test_kin_feelings_fit_one_another_and_far_ones_do_not() -> None:
    assert feelings.kin_of("scared") == feelings.kin_of("anxious")
    assert feelings.fits("tired", frozenset({"stuck"}))
    assert not feelings.fits("joy", frozenset({"anger"}))


def test_what_was_said_is_given_back_in_other_forms_and_by_kin() -> None:
    heard = hear("My boss yelled at me in the meeting.")
    assert heard.gives_back("yelling")
    assert heard.gives_back("shouted")
    assert heard.gives_back("manager")
    assert not heard.gives_back("holiday")


@pytest.mark.parametrize(
    ("context", "complains"),
    [("You never call.", True), ("It's hard, you know.", False), ("Thank you.", False)],
)
def test_a_complaint_about_the_one_who_replies_is_heard(context: str, complains: bool) -> None:
    assert hear(context).complains is complains
