"""The little language of constructions."""

from __future__ import annotations

import pytest

from bot.coach.safety.grammar import BadConstruction, compile_piece, lines_of, pattern

LEXICON = {"pet": "cat|old dog", "noisy": "{pet} that barks"}


def matches(construction: str, text: str) -> bool:
    return pattern([construction], LEXICON).search(text) is not None


def test_words_slots_choices_and_gaps() -> None:
    assert matches("my {pet} (ran|hid)", "so my old dog ran ")
    assert matches("my {noisy}", "my cat that barks ")
    assert matches("my ~2 ran", "my very old ran ")
    assert not matches("my ~2 ran", "my very very old ran ")
    assert matches("my cat? ran", "my ran ")


def test_a_gap_stays_within_a_pause_unless_told_otherwise() -> None:
    assert not matches("cat ~3 ran", "cat and;then he ran ")
    assert matches("cat ~~3 ran", "cat and;then he ran ")


def test_the_writer_may_be_left_out_where_a_clause_begins() -> None:
    assert matches("I ran", "i ran ")
    assert matches("I ran", "tired;ran ")
    assert not matches("I ran", "he ran ")


def test_a_match_starts_and_ends_with_whole_words() -> None:
    assert not matches("cat", "bobcat ")
    assert not matches("cat", "cats ")


def test_a_construction_is_called_by_its_rarest_part() -> None:
    piece = compile_piece("i am (tired|sick) of the {pet}", LEXICON)
    assert piece.anchors in (
        {"tired", "sick"},
        {"cat", "dog", "old"},
        {"cat", "old"},
        {"cat", "dog"},
    )
    assert compile_piece("~3 cat?", LEXICON).anchors is None


@pytest.mark.parametrize("broken", ["(cat", "cat)", "{bird}", "?", "(cat|)", "cat & dog", ""])
def test_a_broken_construction_is_refused(broken: str) -> None:
    with pytest.raises(BadConstruction):
        compile_piece(broken, LEXICON)


def test_a_deeper_line_goes_on_with_the_one_above() -> None:
    assert lines_of("\n  a (b|\n      c)\n  d\n\n      e\n") == ["a (b| c)", "d", "e"]


def test_what_must_not_follow_takes_a_match_away() -> None:
    shape = pattern(["took everything !(to|home)"], {})
    assert shape.search("i took everything ")
    assert not shape.search("we took everything to the tip ")


def test_parts_that_belong_together_allow_no_pause() -> None:
    shape = pattern(["dad + hit me"], {})
    assert shape.search("my dad hit me ")
    assert not shape.search("i told dad;hit me ")
