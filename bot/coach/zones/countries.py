"""Countries and their regions: what they are called, and which one a zone belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from babel.core import Locale, get_global

from bot.coach.calendar.describe import locale_of
from bot.coach.zones.gazetteer import fold

_NOT_YET = {"America/Coyhaique": "CL"}
"""Zones newer than the data that Babel carries."""
_CALLED: Mapping[str, str] = {
    "uk": "GB", "u k": "GB", "great britain": "GB", "britain": "GB", "england": "GB",
    "scotland": "GB", "wales": "GB", "northern ireland": "GB", "usa": "US", "us": "US",
    "u s": "US", "u s a": "US", "america": "US", "the states": "US", "states": "US",
    "united states of america": "US", "uae": "AE", "emirates": "AE", "holland": "NL",
    "the netherlands": "NL", "nz": "NZ", "aotearoa": "NZ", "korea": "KR", "south korea": "KR",
    "north korea": "KP", "russian federation": "RU", "czech republic": "CZ", "burma": "MM",
    "ivory coast": "CI", "macedonia": "MK", "turkey": "TR", "turkiye": "TR", "drc": "CD",
    "congo": "CD", "swaziland": "SZ", "cape verde": "CV", "bosnia": "BA", "vatican": "VA",
    "palestine": "PS", "hong kong": "HK", "macau": "MO", "east timor": "TL", "deutschland": "DE",
    "espana": "ES", "brasil": "BR", "italia": "IT", "osterreich": "AT", "schweiz": "CH",
    "suisse": "CH", "polska": "PL", "nippon": "JP", "bharat": "IN", "persia": "IR",
}  # fmt: skip
_REGIONS: Mapping[str, Mapping[str, str]] = {
    "US": {
        "Alabama": "AL", "Alaska": "AK", "Arizona": "AZ", "Arkansas": "AR", "California": "CA",
        "Colorado": "CO", "Connecticut": "CT", "Delaware": "DE", "Florida": "FL",
        "Georgia": "GA", "Hawaii": "HI", "Idaho": "ID", "Illinois": "IL", "Indiana": "IN",
        "Iowa": "IA", "Kansas": "KS", "Kentucky": "KY", "Louisiana": "LA", "Maine": "ME",
        "Maryland": "MD", "Massachusetts": "MA", "Michigan": "MI", "Minnesota": "MN",
        "Mississippi": "MS", "Missouri": "MO", "Montana": "MT", "Nebraska": "NE",
        "Nevada": "NV", "New Hampshire": "NH", "New Jersey": "NJ", "New Mexico": "NM",
        "New York": "NY", "North Carolina": "NC", "North Dakota": "ND", "Ohio": "OH",
        "Oklahoma": "OK", "Oregon": "OR", "Pennsylvania": "PA", "Rhode Island": "RI",
        "South Carolina": "SC", "South Dakota": "SD", "Tennessee": "TN", "Texas": "TX",
        "Utah": "UT", "Vermont": "VT", "Virginia": "VA", "Washington": "WA",
        "West Virginia": "WV", "Wisconsin": "WI", "Wyoming": "WY", "Washington DC": "DC",
    },
    "CA": {
        "Alberta": "01", "British Columbia": "02", "Manitoba": "03", "New Brunswick": "04",
        "Newfoundland": "05", "Nova Scotia": "07", "Ontario": "08", "Prince Edward Island": "09",
        "Quebec": "10", "Saskatchewan": "11", "Yukon": "12", "Northwest Territories": "13",
        "Nunavut": "14",
    },
    "AU": {
        "Australian Capital Territory": "01", "New South Wales": "02", "Northern Territory": "03",
        "Queensland": "04", "South Australia": "05", "Tasmania": "06", "Victoria": "07",
        "Western Australia": "08",
    },
}  # fmt: skip
_SHORT: Mapping[str, tuple[str, str]] = {
    "nsw": ("AU", "02"), "bc": ("CA", "02"), "d c": ("US", "DC"), "dc": ("US", "DC"),
    "newfoundland and labrador": ("CA", "05"), "washington state": ("US", "WA"),
}  # fmt: skip


def country_of(zone: str) -> str | None:
    """The country (ISO 3166 alpha-2) whose clocks a zone gives, by its present or an older name;
    None for zones of no country, such as UTC."""
    zone = get_global("zone_aliases").get(zone, zone)
    found = _NOT_YET.get(zone) or get_global("zone_territories").get(zone)
    return (
        found
        if found is not None and len(found) == 2 and found.isalpha() and found != "ZZ"
        else None
    )


def country_named(name: str, language: str = "en") -> str | None:
    """The country of a folded name, in English or in ``language``."""
    if name in _CALLED:
        return _CALLED[name]
    return _names(locale_of("en")).get(name) or _names(locale_of(language)).get(name)


def country_name(code: str, language: str = "en") -> str:
    """What a country is called in a language."""
    return str(locale_of(language).territories.get(code, code))


def region_named(name: str, short: bool = False) -> tuple[str, str] | None:
    """Country and code of a region of a folded name. ``short`` also takes ``tx``, which is much too
    like a word to stand alone."""
    found = _region_names().get(name) or _SHORT.get(name)
    if found is None and short and name.upper() in _REGIONS["US"].values():
        return "US", name.upper()
    return found


def region_name(country: str, code: str) -> str:
    """What a region is called, or nothing where we do not know."""
    return next((name for name, each in _REGIONS.get(country, {}).items() if each == code), "")


@cache
def _region_names() -> Mapping[str, tuple[str, str]]:
    return {
        fold(name): (country, code)
        for country, regions in _REGIONS.items()
        for name, code in regions.items()
    }


@cache
def _names(locale: Locale) -> Mapping[str, str]:
    return {
        fold(name): code
        for code, name in locale.territories.items()
        if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "ZZ", "XA", "XB")
    }
