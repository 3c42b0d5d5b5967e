"""From what was typed to plain words that know where they stood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.safety.letters import fold
from bot.coach.safety.reading import LONGEST, read
from bot.coach.safety.screen import screen

GRAVE = (
    "i",
    "want",
    "to",
    "die",
    "kill",
    "myself",
    "k*ll",
    ".",
    "'",
    '"',
    "he",
    "hits",
    "😂",
    "\n",
)


def words(text: str) -> list[str]:
    return [word for sentence in read(text) for word in sentence.words]


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("I don’t wanna", "i do not want to"),
        ("im gonna go", "i am going to go"),
        ("ill do it", "i will do it"),
        ("i am ill today", "i am ill today"),
        ("my id card", "my id card"),
        ("my husband's here", "my husband 's here"),
        ("he's here", "he is here"),
        ("want 2 go", "want to go"),
        ("I just really want that", "i want that"),
        ("k!ll", "kill"),
        ("su*cide", "suicide"),
        ("r@pe", "rape"),
        ("myslef", "myself"),
        ("my self", "myself"),
        ("killmyself", "kill myself"),
        ("s.u.i.c.i.d.e", "suicide"),
        ("no one", "nobody"),
        ("mommy", "mum"),
        ("𝓴𝓲𝓵𝓵", "kill"),
        ("ｋｉｌｌ", "kill"),
        ("кill", "kill"),
        ("dieeee", "die"),
        ("racing wrapping bottles", "racing wrapping bottles"),
    ],
)
def test_plain_words(typed: str, plain: str) -> None:
    assert " ".join(words(typed)) == plain


def test_folding_keeps_every_offset() -> None:
    text = "Ｉ’m “ﬁne” \u200bé İ ß 𝕏 e\u0301 🙂"
    assert len(fold(text)) == len(text)


def test_words_know_where_they_stood() -> None:
    text = "Hi. Well, I don't  wanna go"
    spans = {
        word: text[begin:end]
        for sentence in read(text)
        for word, (begin, end) in zip(sentence.words, sentence.spans, strict=True)
    }
    assert spans["go"] == "go"
    assert spans["want"] == "wanna"
    assert spans["not"] == "don't"


def test_a_very_short_sentence_is_read_with_the_next() -> None:
    (sentence,) = read("I. Want. To. Die.")
    assert sentence.words == ("i", "want", "to", "die")


def test_a_very_long_sentence_is_read_in_pieces_that_overlap() -> None:
    pieces = read("word " * (LONGEST + 10))
    assert len(pieces) == 2
    assert all(len(piece.words) <= LONGEST for piece in pieces)
    assert pieces[0].spans[-1] in pieces[1].spans


def test_quoted_words_are_known() -> None:
    (sentence,) = read("he said 'I want that' and it's gone")
    assert [sentence.words[number] for number in sorted(sentence.quoted)] == [
        "i",
        "want",
        "that",
    ]


@given(st.text(max_size=300))
def test_no_text_breaks_the_screen(text: str) -> None:
    found = screen(text)
    assert 0 <= found.start <= found.end <= len(text)
    assert (found.verdict == "none") == (found.kind == "")


@given(st.lists(st.sampled_from(list(GRAVE))))
def test_no_mixture_of_grave_words_breaks_it(parts: list[str]) -> None:
    text = " ".join(parts)
    found = screen(text)
    assert 0 <= found.start <= found.end <= len(text)
