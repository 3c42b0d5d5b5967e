"""Texts that say nearly the same are found as surely as by comparing each with each."""

from __future__ import annotations

import random

import pytest
from rapidfuzz.fuzz import token_set_ratio
from support.checked import shipped_check

from bot.authoring.decks import Item, Said
from bot.authoring.duplicates import ALIKE, MOST, alike, check_alike
from bot.authoring.issues import Code, Report
from bot.authoring.places import Place


def item(text: str, name: str = "", deck: str = "tips") -> Item:
    return Item(deck, name or text[:20], {}, (Said(text, Place(f"content/{deck}.yaml", 3)),))


def items(*texts: str) -> list[Item]:
    return [item(text, str(number)) for number, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Ask a friend what made them laugh today.", "Ask a friend what made them laugh today."),
        ("Ask a friend what made them laugh today.", "Today, ask a friend what made them laugh!"),
        ("What made you laugh today?", "What made you laugh? Tell it to somebody today, or write."),
        ("What’s the best thing you ate?", "What's the best thing that you ate?"),
        ("Thank your sisters for all their letters.", "Thank your sister for all the letters."),
    ],
)
def test_the_same_in_other_words_is_alike(one: str, two: str) -> None:
    [pair] = alike(items(one, two))
    assert (pair.first.text, pair.second.text) == (one, two)
    assert pair.percent >= ALIKE


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Ask a friend what made them laugh.", "Ask a friend what keeps them awake."),
        ("Wave to the postman.", "Write to somebody you miss."),
    ],
)
def test_what_asks_for_something_else_is_not(one: str, two: str) -> None:
    assert alike(items(one, two)) == []


def test_of_one_sentence_again_and_again_so_many_pairs_are_told() -> None:
    pairs = alike(items(*["Say hello to somebody today."] * 800))
    assert len(pairs) == MOST
    assert all(pair.percent == 100 for pair in pairs)


def test_nothing_is_alike_among_less_than_two() -> None:
    assert alike([]) == []
    assert alike(items("Wave.")) == []


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("least", [70.0, 80.0, ALIKE, 95.0])
def test_the_short_cut_misses_nothing(seed: int, least: float) -> None:
    texts = _variations(random.Random(seed))
    found = {(pair.first.id, pair.second.id) for pair in alike(items(*texts), least)}
    all_pairs = {
        (str(one), str(two))
        for one in range(len(texts))
        for two in range(one + 1, len(texts))
        if token_set_ratio(texts[one], texts[two]) >= least
    }
    assert all_pairs
    assert found == all_pairs


def _variations(random_: random.Random) -> list[str]:
    """Shipped tips, with copies of them in which some words are gone, bent, moved or new."""
    tips = [each.text for each in shipped_check().shelf.decks["tips"].items]
    words = sorted({word for text in tips for word in _plain(text).split()})
    texts = [_plain(text) for text in random_.sample(tips, 30)]
    for text in random_.sample(texts, 15):
        copy = text.split()
        for _ in range(random_.randrange(len(copy) // 2)):
            at = random_.randrange(len(copy))
            match random_.randrange(4):
                case 0:
                    copy[at] = random_.choice(words)
                case 1:
                    copy[at] = copy[at].removesuffix("s") + random_.choice(["", "s", "ing", "ed"])
                case 2:
                    random_.shuffle(copy)
                case _:
                    copy[at] = ""
        texts.append(" ".join(" ".join(copy).split()))
    return texts


def _plain(text: str) -> str:
    kept = (each if each.isalnum() else " " for each in text.lower().replace("’", ""))
    return " ".join("".join(kept).split())


def test_a_warning_stands_at_the_later_one_and_names_the_earlier() -> None:
    report = Report()
    two = Item(
        "prompts", "laugh", {}, (Said("Who made you laugh?", Place("content/prompts.yaml", 9)),)
    )
    check_alike(alike([item("Who made you laugh?", "laughter"), two]), report)
    [issue] = report.issues
    assert (issue.file, issue.line, issue.code) == (
        "content/prompts.yaml", 9, Code.NEARLY_THE_SAME,
    )  # fmt: skip
    assert "laughter (content/tips.yaml:3): 100 %" in issue.message
