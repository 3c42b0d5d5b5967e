"""A family of feeling words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Family:
    """One family of feeling words; the fields hold words (``image``: phrases) in plain form."""

    name: str
    kin: str
    state: str
    cause: str = ""
    noun: str = ""
    verb: str = ""
    image: str = ""
