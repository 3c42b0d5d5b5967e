"""Parts of a sentence, made of what people write."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.contents import contents

from bot.coach.sentences import fit, holds, is_past, opens, part
from bot.engine.book import ActCall
from bot.engine.env import Env

SENTENCES = contents("sentences")["sentences"]
ENV = Env(datetime(2026, 3, 2, 9, 0, tzinfo=UTC), 1, ZoneInfo("UTC"))


@pytest.mark.parametrize(
    ("kind", "text", "fitted"),
    [
        ("fact", "When you left early.", "you left early"),
        ("fact", "Ana left early", "Ana left early"),
        ("fact", "  every time   the phone rings…", "the phone rings"),
        ("fact", "You came home, and went to bed.", "you came home, and went to bed"),
        ("feeling", "I felt like a fool.", "like a fool"),
        ("wish", "I'd like a quiet evening", "a quiet evening"),
        ("wish", "I’d like to have some time", "to have some time"),
        ("ask", "Could you please call me?", "call me"),
        ("ask", "To call me first", "call me first"),
        ("ask", "Tell me before you go!", "tell me before you go"),
        ("deed", "I'm sorry that I shouted", "shouted"),
        ("deed", "I forgot your birthday.", "forgot your birthday"),
        ("deed", "“I was late.”", "was late"),
        ("repair", "I will", "I will"),
        ("repair", "I’ll ask you first", "ask you first"),
        ("promise", "I promise to ring on Sunday", "ring on Sunday"),
    ],
)  # fmt: skip
def test_what_was_written_fits_into_a_sentence(kind: str, text: str, fitted: str) -> None:
    assert part(text, SENTENCES["openings"][kind], SENTENCES["small"]) == fitted


@pytest.mark.parametrize(
    ("text", "fitted"),
    [
        ("Call me more often", "you to call me more often"),
        ("I need you to listen to me", "you to listen to me"),
        ("Help me", "you to help me"), ("help with the dishes", "help with the dishes"),
        ("time for me", "time for me"), ("Rest", "rest"), ("", ""),
    ],
)  # fmt: skip
def test_a_wish_for_what_somebody_should_do_reads_like_one(text: str, fitted: str) -> None:
    call = ActCall({"text": text, "as": "wish"}, ENV, contents("sentences"), {}, {})
    assert fit(call).value == fitted


@given(st.text(max_size=200), st.sampled_from(sorted(SENTENCES["openings"])))
def test_it_is_one_line_with_an_open_end(text: str, kind: str) -> None:
    fitted = part(text, SENTENCES["openings"][kind], SENTENCES["small"])
    assert "\n" not in fitted
    assert not fitted or fitted[-1] not in " .!?,;:…"


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("you left early", True),
        ("you called me lazy", True),
        ("you weren’t there", True),
        ("you leave early", False),
        ("you need me to hurry", False),
        ("you come home tired and go to bed", False),
        ("", False),
    ],
)
def test_what_has_happened_is_told_from_what_happens(text: str, past: bool) -> None:
    assert is_past(text, SENTENCES["past"], SENTENCES["present"]) is past


@pytest.mark.parametrize(
    ("text", "mark", "there"),
    [
        ("I can’t.", "no", True),
        ("No, and I like you.", "no", True),
        ("I know a place", "no", False),
        ("I shouted, but you were late", "reason", True),
        ("I left the butter out", "reason", False),
    ],
)
def test_a_word_is_found_whole_and_whatever_its_case(text: str, mark: str, there: bool) -> None:
    assert holds(text, SENTENCES["marks"][mark]) is there


@pytest.mark.parametrize(
    ("text", "kind", "does"),
    [
        ("call me first", "deed", True), ("not come", "deed", True), ("money", "deed", False),
        ("he calls me on weekends", "deed", False), ("he listens", "clause", True),
        ("a quiet evening", "clause", False), ("", "deed", False),
    ],
)  # fmt: skip
def test_how_a_part_begins(text: str, kind: str, does: bool) -> None:
    call = ActCall({"text": text, "as": kind}, ENV, contents("sentences"), {}, {})
    assert opens(call).value is does
