"""What looking back tells of the entries of some days."""

from __future__ import annotations

from typing import Any

import pytest
from support.feelings import CONTENT, NOW, ago, ask, felt, kept

from bot.coach.looking.back import back, which
from bot.coach.looking.causes import again
from bot.engine.effects import File
from bot.engine.values import Choice

SMALL = frozenset(CONTENT["looking"]["small"])  # type: ignore[index]


def look(*journal: Any, days: str = "week", **more: Any) -> Any:
    return ask(back, list(journal), days=days, **more).value


@pytest.mark.parametrize(
    ("said", "days"),
    [("", ""), ("week", "week"), ("last month please", "month"), ("30 days", "month"),
     ("Mum", "")],
)  # fmt: skip
def test_the_days_can_be_said_behind_the_command(said: str, days: str) -> None:
    assert ask(which, [], said=said).value == days


@pytest.mark.parametrize(("zone", "week"), [("UTC", 1), ("Asia/Tokyo", 0), ("America/New_York", 0)])
def test_only_entries_of_these_days_count_on_the_users_own_calendar(zone: str, week: int) -> None:
    """It is Monday, in Tokyo Tuesday already; the entry is of Tuesday last at one in the morning,
    in New York of Monday."""
    early = kept("note", ago(7, hours=-5), text="early")

    assert look(early, zone=zone)["total"] == week
    assert look(early, zone=zone, days="month")["total"] == 1


def test_entries_are_counted_by_kind_and_without_any_streak() -> None:
    view = look(
        kept("note", ago(1), text="one"),
        kept("note", ago(2), text="two"),
        kept("apology", ago(3), sentence="sorry"),
        kept("tip", ago(1), text="a tip"),
        kept("unfinished", ago(1), title="x", answers="y"),
    )

    assert view["total"] == 3
    assert view["kinds"] == [{"title": "Note", "count": 2}, {"title": "An apology", "count": 1}]
    assert view["tips"] == {"count": 1, "last": "a tip"}


def test_feelings_are_told_with_their_strength_and_a_word_only_where_it_is_the_same() -> None:
    view = look(
        felt("afraid", 5, ago(3), word=Choice("nervous", "Nervous")),
        felt("afraid", 2, ago(2), word=Choice("nervous", "Nervous")),
        felt("sad", 3, ago(1), word="blue"),
        felt("sad", None, ago(1), word="grey"),
        felt("happy", None, ago(1)),
    )

    assert view["felt"] == [
        {"label": "Worried or afraid", "count": 2, "low": 2, "high": 5, "word": "Nervous"},
        {"label": "Sad", "count": 2, "low": 3, "high": 3, "word": ""},
        {"label": "Happy", "count": 1, "low": 0, "high": 0, "word": ""},
    ]


def test_what_set_it_off_is_told_in_the_users_own_spelling() -> None:
    causes = ["Büro und Chef", "wieder das büro", "The BÜRO again, büro, büro", "nothing much"]

    assert again(causes, SMALL, lambda word: False) == [("büro", 3)]


@pytest.mark.parametrize(
    "causes",
    [["work work work"], ["I felt that way because of it", "because it was that way"], [],
     ["Ana", "Ana"], ["ab", "ab"]],
)  # fmt: skip
def test_a_word_that_tells_nothing_or_does_not_come_again_is_not_told(causes: list[str]) -> None:
    assert again(causes, SMALL, lambda word: word == "ana") == []


def test_where_no_word_comes_again_the_last_causes_are_quoted_whole() -> None:
    view = look(
        felt("sad", 3, ago(3), trigger="Rain"),
        felt("sad", 3, ago(2), trigger="The bus left"),
        felt("sad", 3, ago(1), trigger="Cold soup"),
    )

    assert view["causes"] == []
    assert [each["text"] for each in view["quotes"]] == ["The bus left", "Cold soup"]


def test_people_are_counted_by_entries_whether_picked_or_only_named() -> None:
    view = look(
        kept("note", ago(1), text="Ana rang, Ana wrote"),
        kept("note", ago(1), text="A walk", person="p1", about="Anna"),
        kept("apology", ago(1), sentence="sorry", person="p2", about="Mum"),
        kept("note", ago(1), text="banana", person=None, about="your friend"),
        kept("note", ago(1), text="me again", person=None, about="self"),
        kept("today", ago(1), asked="What would Mum say?", answer="No idea"),
    )

    assert view["named"] == [
        {"whom": "Ana", "count": 2},
        {"whom": "Mum", "count": 1},
        {"whom": "your friend", "count": 1},
    ]


def test_what_was_done_before_a_feeling_was_weaker_is_told_as_it_was() -> None:
    view = look(
        felt("afraid", 5, ago(2)),
        kept("words_to_say", ago(1, hours=20), sentence="I would like …"),
        kept("note", ago(1, hours=19), text="a note is no practice"),
        felt("afraid", 2, ago(1, hours=12)),
    )

    [fall] = view["falls"]
    assert (fall["from"], fall["to"], fall["what"]) == (5, 2, ["Words to say"])
    assert (fall["before"], fall["after"]) == (ago(2), ago(1, hours=12))
    assert fall["label"] == ""


@pytest.mark.parametrize(
    "second",
    [("afraid", 4, 1.5), ("afraid", 2, 0.1), ("afraid", None, 1.5)],
    ids=["a step", "too late", "not told"],
)
def test_no_help_is_claimed_where_the_numbers_do_not_carry_it(second: Any) -> None:
    family, strength, days = second
    view = look(
        felt("afraid", 5, ago(2)),
        kept("words_to_say", ago(1.8), sentence="x"),
        felt(family, strength, ago(days)),
    )

    assert view["falls"] == []


def test_light_feelings_do_not_fall() -> None:
    view = look(
        felt("happy", 5, ago(2)), kept("apology", ago(1.8), sentence="x"), felt("sad", 2, ago(1.5))
    )

    assert view["falls"] == []


def test_what_people_said_of_a_practice_themselves_is_counted() -> None:
    easier, harder = Choice("easier", "A little easier"), Choice("harder", "Harder")
    view = look(
        kept("calm", ago(1), after=easier),
        kept("calm", ago(2), after=easier),
        kept("calm", ago(3), after=harder),
        kept("calm", ago(3)),
    )

    [verdict] = view["verdicts"]
    assert (verdict["eased"], verdict["asked"]) == (2, 3)
    assert view["total"] == 0


def test_a_picture_is_sent_from_two_feelings_on_with_what_it_shows_in_words() -> None:
    one = [felt("afraid", 5, ago(1))]
    assert ask(back, one, days="week").effects == []

    made = ask(back, [*one, felt("sad", 2, ago(6))], days="week")

    [file] = made.effects
    assert isinstance(file, File)
    assert (file.kind, file.maker, file.name) == ("photo", "feelings_chart", "feelings.png")
    assert "24–30 Mar" in file.caption
    assert "Worried or afraid: Sun 5" in file.caption
    assert "Sad: Tue 2" in file.caption
    assert made.value["picture"]  # type: ignore[index,call-overload]
    lanes: Any = file.params["lanes"]
    assert [lane["points"] for lane in lanes] in (
        [[[5.833, 5]], [[0.833, 2]]], [[[0.833, 2]], [[5.833, 5]]],
    )  # fmt: skip


def test_the_caption_of_a_month_counts_as_people_do() -> None:
    journal = [felt("sad", 2, ago(20)), *(felt("afraid", n, ago(n)) for n in (3, 5))]
    [file] = ask(back, journal, days="month").effects
    assert isinstance(file, File)
    assert "Sad: once, 2" in file.caption
    assert "Worried or afraid: 2 times, from 3 to 5" in file.caption


def test_the_caption_fits_whatever_was_felt() -> None:
    families = list(CONTENT["feelings"]["families"])  # type: ignore[index]
    journal = [felt(families[n % len(families)], n % 5 + 1, ago(n / 10)) for n in range(290)]

    [file] = ask(back, journal, days="month").effects

    assert isinstance(file, File)
    assert 100 < len(file.caption) <= 1024
    assert len(file.params["lanes"]) == 6  # type: ignore[arg-type]


def test_nothing_at_all_gives_nothing_to_tell() -> None:
    view = look()

    assert (view["total"], view["picture"], view["notice"]["rule"]) == (0, False, "little")
    assert view["felt"] == view["causes"] == view["quotes"] == view["named"] == view["falls"] == []
    assert NOW.tzinfo is not None
