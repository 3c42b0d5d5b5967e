"""The cities of the world with at least 15,000 people, their zones, and what they are called.

The table is made from GeoNames (geonames.org), licensed CC BY 4.0. It ships with the program, as
zones themselves do; it is read when somebody names the first place, and takes 3 MB from then on.
"""

from __future__ import annotations

import gzip
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

TABLE = "cities.tsv.gz"
_LETTERS = {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th"}


@dataclass(frozen=True, slots=True)
class City:
    """``country`` is ISO alpha-2; ``region`` a code within some countries of several zones."""

    name: str
    country: str
    region: str
    people: int
    zone: str


def fold(text: str) -> str:
    """A name as it is compared: without case, accents and marks between words."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(
        _LETTERS.get(char, char) for char in plain if not unicodedata.combining(char)
    ).replace("'", "").replace("’", "")  # fmt: skip
    return " ".join("".join(char if char.isalnum() else " " for char in plain).split())


def named(name: str) -> list[City]:
    """The cities of a folded name, in any language, the largest first."""
    wanted = f"|{name}|".encode()
    table = _table()
    found: list[City] = []
    at = table.find(wanted)
    while at >= 0 and name:
        begin, end = table.rfind(b"\n", 0, at) + 1, table.find(b"\n", at)
        found.append(_city(table[begin:end].decode()))
        at = table.find(wanted, end)
    return found


def cities() -> Iterator[City]:
    """All of them, the largest first."""
    for line in _table().decode().strip().split("\n"):
        yield _city(line)


@dataclass(frozen=True, slots=True)
class Share:
    """How many people of somewhere live by one zone's clock, and the largest city among them."""

    zone: str
    people: int
    city: City


@cache
def shares() -> Mapping[tuple[str, str], tuple[Share, ...]]:
    """The zones of each country (``DE``, ``""``), of each region (``US``, ``TX``), and of the whole
    world (``""``, ``""``), by the people of their cities, the most first."""
    people: dict[tuple[str, str], dict[str, tuple[int, City]]] = {}
    for city in cities():
        for place in {("", ""), (city.country, ""), (city.country, city.region)}:
            zones = people.setdefault(place, {})
            count, largest = zones.get(city.zone, (0, city))
            zones[city.zone] = (count + city.people, largest)
    return {
        place: tuple(
            Share(zone, count, city)
            for zone, (count, city) in sorted(zones.items(), key=lambda each: -each[1][0])
        )
        for place, zones in people.items()
    }


@cache
def large_names() -> Mapping[str, str]:
    """The folded names of cities with half a million people, for those who mistype one."""
    return {fold(city.name): city.name for city in cities() if city.people >= 500_000}


@cache
def _table() -> bytes:
    return b"\n" + gzip.decompress((files(__package__) / TABLE).read_bytes())


def _city(line: str) -> City:
    _, name, country, region, people, zone = line.split("\t")
    return City(name, country, region, int(people), zone)
