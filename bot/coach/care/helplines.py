"""The helplines of a country, the emergency number, and where to look for the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.coach.shapes import LINE
from bot.coach.zones.countries import country_of
from bot.coach.zones.place import find_place
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.shape import TEXT, fields, maybe, several
from bot.engine.values import Value

ABROAD = "abroad"
"""What is noted for somebody whose country we have no lines for."""
FITS: Mapping[str, tuple[str, ...]] = {
    "suicide": ("suicide", "general"),
    "self_harm": ("suicide", "general"),
    "danger": ("suicide", "general"),
    "other_suicide": ("suicide", "general"),
    "harm_others": ("general", "suicide"),
    "abuse": ("abuse", "general", "suicide"),
    "other_abuse": ("abuse", "general"),
    "child": ("child", "young", "abuse", "general"),
}
"""For each kind of danger, the purposes of lines that fit it, the most fitting first."""
ANY = ("suicide", "general", "abuse")
MOST = 4


def near(call: ActCall) -> Done:
    """The lines for a ``kind`` of danger where the user is: ``country`` (empty if unknown),
    ``emergency`` (a number, or empty), ``first`` and all ``lines`` (each name, for, ways, hours),
    and ``abroad``, the directories."""
    helplines: Mapping[str, Any] = call.content["helplines"]  # type: ignore[assignment]
    country = _country(call)
    wanted = FITS.get(str(call.args["kind"]), ANY)
    if call.profile.get("young"):
        wanted = ("young", *wanted)
    lines = [
        _line(each)
        for purpose in wanted
        for each in helplines["lines"]
        if each["country"] == country and purpose in each["for"]
    ]
    shown: list[Value] = []
    for line in lines:
        if line not in shown:
            shown.append(line)
    emergency = helplines["emergency"].get(country, "")
    abroad: list[Value] = [_line(each) for each in helplines["abroad"]]
    return Done(
        {
            "country": country,
            "emergency": emergency,
            "first": shown[0] if shown else None,
            "lines": shown[:MOST],
            "abroad": abroad,
        }
    )


def settle(call: ActCall) -> Done:
    """Notes the country that ``place`` names; gives its code, or nothing where it is not known."""
    found = find_place(str(call.args["place"]), call.env.now, call.env.language)
    countries = {country_of(each.zone) for each in found[:1]}
    country = next(iter(countries), None) or ""
    return Done(country, profile={"country": country or ABROAD})


def _country(call: ActCall) -> str:
    noted = call.profile.get("country")
    if noted:
        return str(noted)
    # What the clock shows leaves the country open.
    by_clock = call.profile.get("zone_from") == "clock"
    return "" if by_clock else country_of(call.env.zone.key) or ""


def _line(entry: Mapping[str, Any]) -> dict[str, Value]:
    return {
        "name": str(entry["name"]),
        "for": str(entry.get("about", "")),
        "hours": str(entry.get("hours", "")),
        "ways": " · ".join(str(each) for each in entry["ways"]),
    }


ACTS: Sequence[ActSpec] = (
    ActSpec(
        "helplines.near",
        near,
        required=frozenset({"kind"}),
        about="Helplines where the user is: country, emergency, first, lines, abroad.",
        gives=fields(
            country=TEXT,
            emergency=TEXT,
            first=maybe(LINE),
            lines=several(LINE),
            abroad=several(LINE),
        ),
    ),
    ActSpec(
        "helplines.settle",
        settle,
        required=frozenset({"place"}),
        about="Notes the country that a place names.",
        gives=TEXT,
    ),
)
