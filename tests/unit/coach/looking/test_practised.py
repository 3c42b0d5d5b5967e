"""What looking back tells of practices of listening: more, less, and a picture."""

from __future__ import annotations

from typing import Any

import pytest
from support.contents import content_file
from support.feelings import CONTENT, NOW, ago, ask, kept
from support.shipped import shipped_book
from support.talks import Person

from bot.coach.looking.practised import LEAST, MOST_ROWS, changes, picture, practised
from bot.coach.practice.progress import COUNTED
from bot.engine.effects import File
from bot.engine.session import Memory, Session

WORDS: Any = CONTENT["looking"]["practices"]  # type: ignore[index]


def practice(on: str = "2026-03-28", replies: int = 4, **did: int) -> dict[str, Any]:
    return {"on": on, "replies": replies, "did": did}


def known(*lately: dict[str, Any]) -> dict[str, Any]:
    return {"listening": {"done": len(lately), "level": 1, "streak": 0, "lately": list(lately)}}


def look(*lately: dict[str, Any], days: str = "week") -> Any:
    return ask(practised, [], profile=known(*lately), days=days)


def test_one_practice_shows_no_more_and_no_less() -> None:
    done = look(practice(feeling=2))

    assert LEAST > 1
    assert done.value["count"] == 0
    assert not done.effects


def test_practices_of_long_ago_are_left_alone() -> None:
    old = [practice("2026-03-10", feeling=2), practice("2026-03-12", feeling=2)]

    assert look(*old).value["count"] == 0
    assert look(*old, days="month").value["count"] == len(old)


def test_nothing_that_was_done_is_nothing_to_tell() -> None:
    assert look(practice(), practice()).value["count"] == 0


def test_what_there_is_most_more_and_most_less_of_is_told_in_ten_replies() -> None:
    value = look(practice(feeling=1, advice=4), practice(feeling=3, advice=1)).value

    assert value["more"] == {"name": "feeling", "before": 2, "now": 8}
    assert value["less"] == {"name": "advice", "before": 10, "now": 2}
    assert value["mostly"] == {"name": "advice", "now": 6}


def test_one_in_ten_is_no_change() -> None:
    before, after = practice(replies=10, open=4), practice(replies=10, open=5)

    assert changes([before, after]) == (None, None)
    assert look(before, after).value["mostly"] == {"name": "open", "now": 4}


def test_the_picture_has_a_row_a_thing_and_a_column_a_practice_and_is_told_in_words() -> None:
    done = look(practice("2026-03-24", 3, feeling=1, advice=2), practice(feeling=3))

    [file] = done.effects
    assert isinstance(file, File)
    assert (file.kind, file.maker, file.name) == ("photo", "practices_chart", "practices.png")
    assert file.params["rows"] == [
        {"label": "Gave back a feeling", "opens": True, "done": [1, 3]},
        {"label": "Gave advice", "opens": False, "done": [2, 0]},
    ]
    assert file.params["replies"] == [3, 4]
    assert "last 2 practices, 24 Mar – 28 Mar" in file.caption
    assert "Gave advice: 2, 0" in file.caption


def test_a_picture_holds_no_more_rows_than_can_be_read() -> None:
    everything = practice(**dict.fromkeys(COUNTED, 1))
    file = picture([everything, practice(closed=3)], WORDS)

    rows: Any = file.params["rows"]
    assert len(rows) == MOST_ROWS
    assert "Asked for a short answer" in [row["label"] for row in rows]


def test_everything_that_is_counted_has_its_words() -> None:
    assert set(WORDS["rows"]) == set(COUNTED) == set(content_file("feedback")["trend"])
    assert set(WORDS["opening"]) <= set(COUNTED)


@pytest.mark.parametrize(
    ("lately", "tells"),
    [
        (
            [practice(feeling=1, advice=4), practice(feeling=3, advice=1)],
            "Lately you gave back a feeling more often: in 8 of 10 replies. Before that it was 2."
            " And you gave advice less often: in 2 of 10 replies, 10 before.",
        ),
        (
            [practice(feeling=1), practice(feeling=3)],
            "Lately you gave back a feeling more often: in 8 of 10 replies. Before that it was 2.",
        ),
        (
            [practice(advice=2), practice(open=0)],
            "Lately you gave advice less often: in none of 10 replies, 5 before.",
        ),
        (
            [practice(open=2), practice(open=2)],
            "Mostly you asked an open question: in 5 of 10 replies. That is much as it was.",
        ),
    ],
)
def test_looking_back_says_it_in_a_sentence(lately: list[dict[str, Any]], tells: str) -> None:
    person = Person(shipped_book(), session=Session(memory=Memory(known(*lately), {})), now=NOW)
    person.journal = {each.key: each for each in [kept("note", ago(1), text="a note")]}
    said = " ".join(" ".join(person.says("/look week")).split())

    assert "Listening, in your last 2 practices" in said
    assert tells in said
