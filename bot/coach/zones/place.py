"""The zone of a place somebody names: "Berlin", "new york", "Sao Paulo", "UK", "Texas"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from zoneinfo import available_timezones

from rapidfuzz import fuzz, process

from bot.coach.zones.candidates import Candidate, distinct, label_of, zone_label
from bot.coach.zones.clock import read_offset, zones_ahead
from bot.coach.zones.countries import (
    country_name,
    country_named,
    country_of,
    region_name,
    region_named,
)
from bot.coach.zones.gazetteer import City, fold, large_names, named, shares

LONGEST = 80
MOST = 6
"""Candidates that fit under a message as buttons."""
_MUCH_SMALLER = 30
"""A namesake with so many times fewer people is not meant, unless its country is named too."""
_MUCH_LARGER = 10
_ALIKE = 88
_LEADING = (
    "i am in", "im in", "i live in", "we live in", "i live near", "i am near", "im near",
    "living in", "i am from", "im from", "based in", "close to", "near", "in", "from",
    "the city of", "city of",
)  # fmt: skip
_TRAILING = ("time", "time zone", "timezone", "city", "area", "right now", "now", "please")
_SHORT = {
    "utc": "UTC", "gmt": "UTC", "est": "America/New_York", "edt": "America/New_York",
    "et": "America/New_York", "ct": "America/Chicago", "cdt": "America/Chicago",
    "mst": "America/Denver", "mdt": "America/Denver", "mt": "America/Denver",
    "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "pt": "America/Los_Angeles",
    "cet": "Europe/Berlin", "cest": "Europe/Berlin", "eet": "Europe/Athens",
    "eest": "Europe/Athens", "bst": "Europe/London", "wet": "Europe/Lisbon",
    "msk": "Europe/Moscow", "jst": "Asia/Tokyo", "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney", "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland",
    "nyc": "America/New_York", "la": "America/Los_Angeles", "sf": "America/Los_Angeles",
}  # fmt: skip


def find_place(text: str, now: datetime, language: str = "en", most: int = MOST) -> list[Candidate]:
    """The zones that a typed place can have, the likeliest first; none if nobody has heard of it.

    Several where the name is that of several places with different clocks, or of a country with
    several zones; each kind of clock once. ``now`` says which clocks are alike these days.
    """
    if len(text) > LONGEST:
        return []
    zone = _zones().get(text.strip().casefold().replace(" ", "_"))
    if zone is not None:
        return [Candidate(zone, zone_label(zone, language))]
    ahead = read_offset(text)
    if ahead is not None:
        return zones_ahead([ahead], now, language, most)
    parts = [part for part in (fold(each) for each in text.split(",")) if part]
    if not parts:
        return []
    parts[0] = _bare(parts[0])
    short = _SHORT.get(parts[0]) if len(parts) == 1 else None
    if short is not None:
        return [Candidate(short, zone_label(short, language))]
    found = _search(parts, language) or _mistyped(parts, language)
    return distinct(found, now, most)


def warm_up() -> None:
    """Reads the table of places: a fifth of a second, and better in a thread at start."""
    shares()
    large_names()


def _search(parts: Sequence[str], language: str) -> list[Candidate]:
    if len(parts) > 1:
        return _within(parts[0], parts[1:], language)
    (name,) = parts
    found = _whole(name, language)
    if found:
        return found
    words = name.split()
    for split in range(len(words) - 1, 0, -1):  # "portland oregon"
        if found := _within(" ".join(words[:split]), [" ".join(words[split:])], language):
            return found
    return []


def _whole(name: str, language: str) -> list[Candidate]:
    """Countries, regions and cities of that name, those with the most people first."""
    found: list[tuple[int, Candidate]] = []
    country, region = country_named(name, language), region_named(name)
    if country is not None:
        found += _zones_of(country, "", language)
    if region is not None:
        found += _zones_of(*region, language)
    if country is None or region is not None:
        found += [
            (city.people, Candidate(city.zone, label_of(city, language)))
            for city in _meant(name, max((people for people, _ in found), default=0))
        ]
    return [each for _, each in sorted(found, key=lambda each: -each[0])]


def _meant(name: str, most: int) -> list[City]:
    """The cities of a name but for those that are much too small to be meant by it alone, or whose
    name it is in some other language only, while others bear it."""
    cities = named(name)
    own = max((city.people for city in cities if fold(city.name) == name), default=0)
    most = max([most, *(city.people for city in cities)])
    return [
        city
        for city in cities
        if city.people * _MUCH_SMALLER >= most
        and (fold(city.name) == name or city.people >= own * _MUCH_LARGER)
    ]


def _within(name: str, around: Sequence[str], language: str) -> list[Candidate]:
    """Cities of that name in a country or region."""
    for place in around:
        country = country_named(place, language)
        region = region_named(place, short=True)
        fitting: list[City] = [
            city
            for city in named(name)
            if city.country == country or (region is not None and _lies_in(city, region))
        ]
        if fitting:
            return [Candidate(city.zone, label_of(city, language)) for city in fitting]
    return []


def _lies_in(city: City, region: tuple[str, str]) -> bool:
    return (city.country, city.region) == region


def _zones_of(country: str, region: str, language: str) -> list[tuple[int, Candidate]]:
    zones = [
        each
        for each in shares().get((country, region), ())
        if country_of(each.zone) in (country, None)  # not a neighbour's, used by a few towns
    ]
    whole = region_name(country, region) if region else ""
    whole = (
        f"{whole}, {country_name(country, language)}" if whole else country_name(country, language)
    )
    if len(zones) == 1:
        return [(zones[0].people, Candidate(zones[0].zone, whole))]
    return [(each.people, Candidate(each.zone, label_of(each.city, language))) for each in zones]


def _mistyped(parts: Sequence[str], language: str) -> list[Candidate]:
    """The large city whose name is nearest, if it is near enough."""
    if len(parts) > 1 or len(parts[0]) < 5:
        return []
    best = process.extractOne(
        parts[0], large_names().keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE
    )
    if best is None:
        return []
    city = named(best[0])[0]
    return [Candidate(city.zone, label_of(city, language))]


def _bare(name: str) -> str:
    for leading in _LEADING:
        if name.startswith(leading + " "):
            name = name.removeprefix(leading + " ")
            break
    for trailing in _TRAILING:
        if name.endswith(" " + trailing) and not named(name):
            return name.removesuffix(" " + trailing)
    return name


@cache
def _zones() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones() if "/" in name}
