"""Every feeling, word, place, need and hearer that /reflect can offer, chosen once, and kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.phone import Heard, Phone
from support.playing import repeatable
from support.walked import watched

from bot.engine.book import Book

FAMILIES = ["sad", "afraid", "angry", "hurt", "ashamed", "tired_or_unsure", "happy", "close"]
FROM_CONTENT = {"ask_word", "ask_body", "ask_need", "ask_hearer"}
MOST_OPTIONS = 9


@pytest.fixture
def phone(shipped: Book, template: Path, tmp_path: Path) -> Phone:
    file = tmp_path / "chat.db"
    file.write_bytes(template.read_bytes())
    return Phone(shipped, file)


def test_these_are_all_families(shipped: Book) -> None:
    feelings = shipped.content["feelings"]
    assert set(FAMILIES) == set(feelings["families"])  # type: ignore[index]


@pytest.mark.parametrize("family", FAMILIES)
async def test_every_option_of_a_family_can_be_chosen_and_is_kept(
    family: str, shipped: Book, phone: Phone
) -> None:
    words = shipped.content["feelings"]["words"][family]  # type: ignore[index]
    label = shipped.content["feelings"]["families"][family]["label"]  # type: ignore[index]
    times = max(len(words), MOST_OPTIONS)
    with repeatable(), watched() as walked:
        async with phone:
            for number in range(times):
                await phone.write("/reflect")
                await phone.tap(label)
                chosen = [(await _nth(phone, number)).choice]
                await phone.write("3")
                chosen.append((await _nth(phone, number)).choice)
                await phone.write("It rained.")
                chosen.append((await _nth(phone, number)).choice)
                summary = (await _nth(phone, number)).said[-1].text.casefold()
                assert all(each.casefold() in summary for each in chosen), summary
                await phone.tap("Keep it")
            counts = await phone.counts()
    assert (counts["entry"], counts["dead_letter"]) == (times, 0)
    left = {mark for mark in walked.offered - walked.marks if mark[1] in FROM_CONTENT}
    assert not left


async def _nth(phone: Phone, number: int) -> Heard:
    """Taps the button of that number on the last message, and begins again behind the last one;
    the one that skips does not count."""
    labels = [label for label in phone.bubbles[-1].labels if label != "Skip"]
    return await phone.tap(labels[number % len(labels)])
