"""The picture of practices: its size, that it can be read in the dark, and that it tells shares."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from bot.rendering.charts.practices import OPENS, TURNS, draw_practices
from bot.rendering.charts.sheet import GROUND, HEIGHT, WIDTH
from bot.rendering.drawings import DRAWS


def given(*rows: dict[str, Any], replies: tuple[int, ...] = (4, 4)) -> dict[str, Any]:
    return {
        "title": "How you answered", "dates": "1 Mar – 9 Mar", "rows": list(rows),
        "replies": list(replies), "foot": ["Each column is a practice.", "Full is every reply."],
    }  # fmt: skip


def row(*done: int, opens: bool = True, label: str = "") -> dict[str, Any]:
    return {"label": label, "opens": opens, "done": list(done)}


def image(params: dict[str, Any]) -> Image.Image:
    with Image.open(BytesIO(draw_practices(params))) as opened:
        assert opened.format == "PNG"
        return opened.convert("RGB")


def rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


def count(picture: Image.Image, colour: str) -> int:
    pixels = picture.getcolors(picture.width * picture.height)
    assert pixels is not None
    return sum(n for n, each in pixels if each == rgb(colour))


def test_it_is_a_png_of_the_size_of_a_phone_on_its_own_dark_ground() -> None:
    picture = image(given(row(1, 3, label="Gave back a feeling")))

    assert picture.size == (WIDTH, HEIGHT)
    assert picture.getpixel((0, 0)) == picture.getpixel((WIDTH - 1, HEIGHT - 1)) == rgb(GROUND)
    assert count(picture, GROUND) > 0.6 * WIDTH * HEIGHT


def test_a_column_is_as_tall_as_the_share_of_the_replies() -> None:
    half, full = (count(image(given(row(done, 0))), OPENS) for done in (2, 4))
    same = count(image(given(row(3, 0), replies=(6, 4))), OPENS)

    assert full == pytest.approx(2 * half, rel=0.1)
    assert same == pytest.approx(half, rel=0.02)


def test_what_opens_and_what_turns_away_differ_in_colour() -> None:
    opens, turns = image(given(row(2, 2))), image(given(row(2, 2, opens=False)))

    assert count(opens, OPENS) and not count(opens, TURNS)
    assert count(turns, TURNS) and not count(turns, OPENS)


@pytest.mark.parametrize(("rows", "practices"), [(0, 2), (1, 2), (4, 12), (6, 12)])
def test_any_number_of_rows_and_practices_stays_within_the_edge(rows: int, practices: int) -> None:
    full = row(*[5] * practices, label="Comforted or played down early")
    picture = image(given(*[full] * rows, replies=(5,) * practices))

    for x in (0, 20, WIDTH - 21, WIDTH - 1):
        assert {picture.getpixel((x, y)) for y in range(HEIGHT)} == {rgb(GROUND)}, x


def test_it_is_known_by_the_name_the_coach_asks_for() -> None:
    assert DRAWS["practices_chart"] is draw_practices
