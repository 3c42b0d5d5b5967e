"""Offers of moments: what can be tapped can be read, in every language."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from support.books import ACTS, CONTENT, load, steps

from bot.authoring.check import check
from bot.authoring.issues import Code
from bot.coach.moments import read_moment


def ask(*offers: str, more: str = "") -> str:
    listed = ", ".join(f'"{each}"' for each in offers)
    question = f"- when: at\n  id: ask_at\n  text: When?\n  offers: [{listed}]{more}"
    return steps(question, head="command: test")


def found(*offers: str, more: str = "") -> list[tuple[Code, str]]:
    loaded = load(ask(*offers, more=more), read_moment=read_moment)
    return [(issue.code, issue.message) for issue in loaded.issues]


@pytest.mark.parametrize("offer", ["someday", "next blue moon", "in a year or ten", "tomorrow"])
def test_an_offer_that_cannot_be_read_is_reported(offer: str) -> None:
    [(code, message)] = found("tomorrow at 9:00", offer)
    assert code == Code.UNREADABLE_OFFER
    assert message.startswith(f'"{offer}" cannot be read as a moment')


def test_an_offer_that_is_always_over_is_reported_where_that_is_no_answer() -> None:
    [(code, message)] = found("yesterday at 9:00")
    assert code == Code.UNREADABLE_OFFER
    assert "always over" in message
    assert found("yesterday at 9:00", more="\n  future: false") == []


@pytest.mark.parametrize(
    "offer",
    ["today at 7:00", "on Sunday evening", "in two hours", "In two weeks at 19:00", "at 18:30",
     "{{ name }} at 9"],
)  # fmt: skip
def test_an_offer_that_can_be_read_or_is_put_together_is_fine(offer: str) -> None:
    assert found(offer) == []


def test_translated_offers_are_read_in_their_language(tmp_path: Path) -> None:
    files = {f"content/{name}.yaml": text for name, text in CONTENT.items()}
    files["dialogs/test.yaml"] = ask("tomorrow at 9:00", "on Sunday evening")
    files["content/locale/de.yaml"] = (
        "test.ask_at.offer.0: morgen um 9:00\ntest.ask_at.offer.1: irgendwann einmal\n"
    )
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    today = date(2026, 11, 23)
    checked = check(tmp_path / "dialogs", tmp_path / "content", ACTS, read_moment, today=today)
    assert [(str(each.code), each.file, each.line) for each in checked.issues] == [
        (Code.UNREADABLE_OFFER, "content/locale/de.yaml", 2)
    ]
