"""Zones by the names of places."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coach.zones.countries import country_name, country_of
from bot.coach.zones.gazetteer import cities, fold, named, shares
from bot.coach.zones.place import MOST, find_place

NOW = datetime(2026, 11, 23, 6, 22, tzinfo=UTC)


def zones(text: str, language: str = "en") -> list[str]:
    return [each.zone for each in find_place(text, NOW, language)]


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("Sao Paulo", "America/Sao_Paulo"),
        ("São Paulo", "America/Sao_Paulo"),
        ("UK", "Europe/London"),
        ("England", "Europe/London"),
        ("india", "Asia/Kolkata"),
        ("Bombay", "Asia/Kolkata"),
        ("münchen", "Europe/Berlin"),
        ("Muenchen", "Europe/Berlin"),
        ("Москва", "Europe/Moscow"),
        ("東京", "Asia/Tokyo"),
        ("I live in Hamburg.", "Europe/Berlin"),
        ("I'm in Mexico City", "America/Mexico_City"),
        ("Portland, Oregon", "America/Los_Angeles"),
        ("portland maine", "America/New_York"),
        ("London, ON", ""),
        ("london ontario", "America/Toronto"),
        ("Paris, Texas", "America/Chicago"),
        ("Paris", "Europe/Paris"),
        ("Paris, France", "Europe/Paris"),
        ("Berln", "Europe/Berlin"),
        ("Europe/Vienna", "Europe/Vienna"),
        ("america/new york", "America/New_York"),
        ("EST", "America/New_York"),
        ("New Zealand", "Pacific/Auckland"),
        ("Singapore", "Asia/Singapore"),
        ("Hawaii", "Pacific/Honolulu"),
        ("Queensland", "Australia/Brisbane"),
    ],
)
def test_a_place_has_its_zone(text: str, zone: str) -> None:
    assert zones(text) == ([zone] if zone else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Texas", {"America/Chicago", "America/Denver"}),
        ("Portland", {"America/Los_Angeles", "America/New_York"}),
        ("London", {"Europe/London", "America/Toronto"}),
        ("Georgia", {"America/New_York", "Asia/Tbilisi"}),
        ("Spain", {"Europe/Madrid", "Atlantic/Canary"}),
        ("Indonesia", {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"}),
    ],
)
def test_a_place_with_several_clocks_offers_them(text: str, expected: set[str]) -> None:
    assert set(zones(text)) == expected


def test_a_large_country_offers_each_clock_once_the_most_people_first() -> None:
    offered = find_place("usa", NOW)
    assert [each.zone for each in offered[:3]] == [
        "America/New_York", "America/Chicago", "America/Los_Angeles",
    ]  # fmt: skip
    assert offered[0].label == "New York City, New York"
    assert len(offered) == len({each.zone for each in offered}) == MOST


def test_like_clocks_in_two_countries_are_two() -> None:
    assert {"America/Toronto", "America/New_York"} <= set(zones("Cambridge"))


@pytest.mark.parametrize("text", ["", " ", ",", "asdfgh", "hello there friend", "x" * 500, "🏔"])
def test_what_is_no_place_has_no_zone(text: str) -> None:
    assert zones(text) == []


def test_an_offset_is_a_place_of_a_kind() -> None:
    assert "Asia/Kolkata" in zones("UTC+5:30")
    assert "America/New_York" in zones("gmt -5")
    assert zones("UTC+15") == []
    assert zones("utc") == ["UTC"]


def test_places_are_found_and_labelled_in_the_language_of_the_person() -> None:
    assert zones("Österreich", "de") == ["Europe/Vienna"]
    (vienna,) = find_place("Linz, Österreich", NOW, "de")
    assert vienna.label == "Linz, Österreich"
    assert country_name("DE", "fr") == "Allemagne"


@settings(deadline=None)
@given(st.text(max_size=90))
def test_any_text_is_read_without_trouble(text: str) -> None:
    for each in find_place(text, NOW):
        ZoneInfo(each.zone)


def test_every_city_has_a_zone_that_exists() -> None:
    known = available_timezones()
    counted = 0
    for city in cities():
        counted += 1
        assert city.zone in known, city
    assert counted > 30_000


def test_a_city_is_found_by_its_own_name() -> None:
    for count, city in enumerate(cities()):
        if count % 997 == 0:
            assert city in named(fold(city.name))


def test_the_people_of_the_world_are_those_of_its_countries() -> None:
    world = sum(share.people for share in shares()["", ""])
    by_country = sum(
        share.people
        for (country, region), parts in shares().items()
        if country and not region
        for share in parts
    )
    assert world == by_country > 2_000_000_000


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/Berlin", "DE"),
        ("Asia/Kolkata", "IN"),
        ("Asia/Calcutta", "IN"),
        ("Europe/Kiev", "UA"),
        ("US/Eastern", "US"),
        ("America/Coyhaique", "CL"),
        ("UTC", None),
        ("Etc/GMT+3", None),
        ("Nowhere/Land", None),
    ],
)
def test_a_zone_has_its_country(zone: str, country: str | None) -> None:
    assert country_of(zone) == country


def test_every_zone_that_cities_have_is_in_a_country() -> None:
    assert [each.zone for each in shares()["", ""] if country_of(each.zone) is None] == []
