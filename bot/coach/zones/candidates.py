"""Zones to choose from: one of each kind of clock, with a name that says where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.coach.zones.countries import country_name, country_of, region_name
from bot.coach.zones.gazetteer import City, shares

_STEP = timedelta(days=8)
_NAMED = 3
_STEPS = 46
"""A year, looked at every eight days: rules that differ by less are one rule for a choice."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """``zone`` is an IANA name; ``label`` a place with that clock, in the person's language."""

    zone: str
    label: str


def label_of(city: City, language: str) -> str:
    """``Portland, Oregon``; ``Berlin, Germany``."""
    region = region_name(city.country, city.region)
    return f"{city.name}, {region or country_name(city.country, language)}"


def zone_label(zone: str, language: str) -> str:
    """The largest city with that zone, or the zone's own name where there is none."""
    city = next((each.city for each in shares()["", ""] if each.zone == zone), None)
    return zone if city is None else label_of(city, language)


def distinct(candidates: Iterable[Candidate], now: datetime, most: int) -> list[Candidate]:
    """The first of each kind of clock in each country, in their order."""
    found: dict[object, Candidate] = {}
    for each in candidates:
        found.setdefault((_year(each.zone, now), country_of(each.zone)), each)
        if len(found) == most:
            break
    return list(found.values())


def alike(cities: Iterable[City], now: datetime, language: str, most: int) -> list[Candidate]:
    """One candidate for each kind of clock, wherever it is: it is called by the first cities that
    have it, each of another country."""
    kinds: dict[object, list[City]] = {}
    for city in cities:
        kinds.setdefault(_year(city.zone, now), []).append(city)
    found = []
    for members in list(kinds.values())[:most]:
        first = {city.country: city for city in reversed(members)}
        named = [city for city in members if first[city.country] == city][:_NAMED]
        label = " · ".join(city.name for city in named)
        found.append(
            Candidate(members[0].zone, label if len(named) > 1 else label_of(members[0], language))
        )
    return found


def _year(zone: str, now: datetime) -> tuple[timedelta | None, ...]:
    """What a zone does in the coming year."""
    return _year_from(zone, now.astimezone(UTC).date())


@lru_cache(maxsize=1024)
def _year_from(zone: str, today: date) -> tuple[timedelta | None, ...]:
    info, noon = ZoneInfo(zone), datetime.combine(today, time(12), UTC)
    return tuple((noon + step * _STEP).astimezone(info).utcoffset() for step in range(_STEPS))
