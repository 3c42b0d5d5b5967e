"""What holds for every rule."""

from __future__ import annotations

import re

import pytest

from bot.coach.safety.grammar import lines_of
from bot.coach.safety.lexicon import LEXICON
from bot.coach.safety.rule import rules
from bot.coach.safety.rules.book import book, compiled

ALL = book().rules
KINDS = {"suicide", "self_harm", "harm_others", "abuse", "child", "danger"}


def test_every_rule_is_of_a_known_kind_and_gives_a_reason() -> None:
    assert {rule.kind for rule in ALL} == KINDS
    assert all(rule.says and not rule.says.endswith(".") for rule in ALL)


def test_every_rule_is_called_by_some_word() -> None:
    called = {number for numbers in book().called_by.values() for number in numbers}
    assert called == set(range(len(ALL)))


def test_no_construction_is_written_twice() -> None:
    seen = [(rule.kind, rule.weight, re.sub(r"\s+", "", rule.source)) for rule in ALL]
    assert len(seen) == len(set(seen))


def test_every_slot_of_the_lexicon_is_used() -> None:
    sources = " ".join([*(rule.source for rule in ALL), *LEXICON.values()])
    used = set(re.findall(r"\{([a-z_0-9]+)\}", sources)) | {"past_frame"}
    assert set(LEXICON) - used == set()


def test_every_repetition_is_bounded() -> None:
    assert not [
        rule.source
        for rule in ALL
        if re.search(r"(?<!\\)[*+](?!\?)", rule.shape.pattern.replace("[^ ;]+", ""))
    ]


def test_every_rule_and_what_surrounds_it_compiles() -> None:
    assert all(rule.shape.pattern == rule.expression for rule in compiled())


def test_a_rule_that_nothing_calls_is_refused() -> None:
    with pytest.raises(ValueError, match="must be there"):
        rules("ask", "suicide", "nothing", "~3")[0].compiled()


def test_words_are_looked_for_as_a_text_is_read() -> None:
    [entry] = rules("ask", "suicide", "nothing", "somebody gonna (so|kid)")
    [rule] = entry.compiled()
    assert rule.shape.match("someone going to child ")
    with pytest.raises(ValueError, match="must be there"):
        rules("ask", "suicide", "nothing", "so tired")[0].compiled()


def test_an_unknown_frame_is_refused() -> None:
    with pytest.raises(ValueError, match="no such frame"):
        rules("ask", "suicide", "nothing", "word", keeps="weather")


def test_lines_are_constructions() -> None:
    assert lines_of("a\n  b\n") == ["a b"]
