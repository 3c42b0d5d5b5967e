"""The picture of feelings: its size, that it can be read in the dark and without seeing colours,
and that nothing in it can break it."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from support.contents import content_file

from bot.rendering.charts.feelings import draw_feelings
from bot.rendering.charts.sheet import COLOURS, FAINT, GROUND, HEIGHT, INK, WIDTH, readable
from bot.rendering.drawings import DRAWS

WEEK = [
    [number, day] for number, day in enumerate(("Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon"))
]
AFRAID = {"key": "afraid", "label": "Worried or afraid", "points": [[0.4, 5], [2.5, 2], [5, 4]]}


def given(*lanes: Any, days: int = 7, **more: Any) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "title": "What you felt this week", "dates": "24–30 Mar", "days": days, "ticks": WEEK,
        "lanes": list(lanes), "foot": ["Each dot is one look at a feeling,", "from 1 to 5."],
    }  # fmt: skip
    return {**shown, **more}


def image(params: dict[str, Any]) -> Image.Image:
    with Image.open(BytesIO(draw_feelings(params))) as opened:
        assert opened.format == "PNG"
        return opened.convert("RGB")


def luminance(colour: tuple[int, ...]) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [each / 255 for each in colour]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light = sorted((luminance(rgb(one)), luminance(rgb(other))))
    return (light[1] + 0.05) / (light[0] + 0.05)


def rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


def share(picture: Image.Image, colour: str) -> float:
    """How much of a picture has exactly this colour."""
    pixels = picture.getcolors(picture.width * picture.height)
    assert pixels is not None
    return sum(n for n, each in pixels if each == rgb(colour)) / (picture.width * picture.height)


def test_it_is_a_png_of_the_size_of_a_phone_on_its_own_dark_ground() -> None:
    picture = image(given(AFRAID))

    assert picture.size == (WIDTH, HEIGHT) == (1080, 1350)
    assert share(picture, GROUND) > 0.6
    assert picture.getpixel((0, 0)) == picture.getpixel((1079, 1349)) == rgb(GROUND)


@pytest.mark.parametrize("tint", [INK, FAINT, *COLOURS.values()])
def test_all_that_is_drawn_stands_out_from_the_ground(tint: str) -> None:
    assert contrast(tint, GROUND) >= 7


def test_every_family_of_feelings_has_a_colour_of_its_own() -> None:
    assert set(COLOURS) == set(content_file("feelings")["families"])
    assert len(set(COLOURS.values())) == len(COLOURS)


@pytest.mark.parametrize("key", COLOURS)
def test_a_lane_is_drawn_in_the_colour_of_its_family(key: str) -> None:
    picture = image(given({**AFRAID, "key": key}))

    assert share(picture, COLOURS[key]) > 0.001


def test_a_stronger_feeling_stands_higher() -> None:
    def top(strength: int) -> int:
        label = {"key": "happy", "label": "", "points": [[3.0, strength]]}
        picture = image(given(label, {**AFRAID, "points": []}))
        dots = [
            y for y in range(picture.height) if picture.getpixel((458, y)) == rgb(COLOURS["happy"])
        ]
        return min(dots)

    heights = [top(strength) for strength in (1, 3, 5)]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] - heights[2] > 100


def test_nothing_reaches_over_the_edge() -> None:
    far = {**AFRAID, "points": [[0, 1], [0, 5], [6.999, 1], [6.999, 5]]}
    picture = image(given(far, far, title="What you felt this month"))

    for x in (0, 15, 1064, 1079):
        assert {picture.getpixel((x, y)) for y in range(1350)} == {rgb(GROUND)}, x


@pytest.mark.parametrize(
    ("lanes", "days"),
    [(1, 7), (6, 7), (6, 30), (4, 365)],
)
def test_any_amount_of_feelings_can_be_drawn(lanes: int, days: int) -> None:
    full = [
        {"key": key, "label": key, "points": [[n * days / 400, n % 5 + 1] for n in range(400)]}
        for key in list(COLOURS)[:lanes]
    ]

    assert image(given(*full, days=days)).size == (1080, 1350)


def test_no_feeling_at_all_is_still_a_picture() -> None:
    assert image(given()).size == (1080, 1350)


def test_what_type_cannot_show_and_what_looks_like_a_formula_does_no_harm() -> None:
    odd = {"key": "new_one", "label": "喜び 😀 $x^{$ {{ }}", "points": [[1, 3], [2, 4]]}

    picture = image(given(odd, title="$\\frac{$ 😀", ticks=[[0, "火"]]))

    assert picture.size == (1080, 1350)
    assert readable("Größe 喜!") == "Größe !"


def test_the_same_numbers_give_the_same_picture() -> None:
    assert draw_feelings(given(AFRAID)) == draw_feelings(given(AFRAID))


def test_it_is_known_by_the_name_the_coach_asks_for() -> None:
    assert DRAWS["feelings_chart"] is draw_feelings


def test_matplotlib_is_loaded_by_nobody_who_does_not_draw() -> None:
    code = "import sys, bot.app; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
