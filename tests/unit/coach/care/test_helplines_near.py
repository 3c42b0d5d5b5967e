"""The helplines somebody is shown: of their country, for what is the matter, of their age."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from support.shipped import shipped_book

from bot.coach.care.helplines import FITS, MOST, near, settle
from bot.engine.book import ActCall
from bot.engine.env import Env
from bot.engine.values import Value

HELPLINES: Any = shipped_book().content["helplines"]
COUNTRIES = sorted({each["country"] for each in HELPLINES["lines"]})


def shown(kind: str, zone: str = "UTC", **profile: Value) -> Any:
    env = Env(datetime(2026, 3, 2, tzinfo=UTC), 1, ZoneInfo(zone))
    call = ActCall({"kind": kind, "place": ""}, env, shipped_book().content, profile, {})
    return near(call).value


def test_the_country_is_the_one_that_was_told_before_that_of_the_clock() -> None:
    assert shown("suicide", "Europe/Berlin")["country"] == "DE"
    assert shown("suicide", "Europe/Berlin", country="US")["country"] == "US"
    assert shown("suicide")["country"] == ""


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_has_something_for_every_kind_of_danger(country: str) -> None:
    for kind in (*FITS, ""):
        found = shown(kind, country=country)
        assert found["emergency"], country
        assert 1 <= len(found["lines"]) <= MOST, (country, kind)
        assert found["first"] == found["lines"][0]
        assert all(line["ways"] for line in found["lines"])


def test_twenty_countries_and_more_have_a_line_for_suicide_and_one_for_violence() -> None:
    assert len(COUNTRIES) >= 20
    for country in COUNTRIES:
        ours = [each for each in HELPLINES["lines"] if each["country"] == country]
        purposes = {purpose for each in ours for purpose in each["for"]}
        assert {"suicide", "abuse"} <= purposes, country


def test_no_line_is_listed_twice() -> None:
    for way in ("name", "ways"):
        seen = [(each["country"], str(each[way])) for each in HELPLINES["lines"]]
        assert len(seen) == len(set(seen)), way


def test_an_emergency_number_is_a_short_number_and_no_helpline() -> None:
    for country, number in HELPLINES["emergency"].items():
        assert re.fullmatch(r"[0-9]{2,4}", number), country
        ways = [
            way for each in HELPLINES["lines"] if each["country"] == country for way in each["ways"]
        ]
        assert f"Call {number}" not in ways, country


def test_where_there_is_nothing_there_are_directories() -> None:
    found = shown("suicide", country="abroad")
    assert found["first"] is None
    assert found["lines"] == []
    assert found["abroad"]


def test_for_violence_its_own_line_comes_first() -> None:
    found = shown("abuse", country="US")
    assert "violence" in f"{found['first']['name']} {found['first']['for']}".lower()


def test_somebody_young_sees_a_line_for_the_young_first() -> None:
    of_all, of_the_young = (shown("suicide", country="GB", young=young) for young in (False, True))
    assert of_all["first"] != of_the_young["first"]


@pytest.mark.parametrize(
    ("place", "country"), [("Germany", "DE"), ("leeds", "GB"), ("Xanadu", ""), ("", "")]
)
def test_a_country_is_settled_by_its_name_or_a_city(place: str, country: str) -> None:
    env = Env(datetime(2026, 3, 2, tzinfo=UTC), 1, ZoneInfo("UTC"))
    done = settle(ActCall({"place": place}, env, shipped_book().content, {}, {}))
    assert done.value == country
    assert done.profile == {"country": country or "abroad"}
