"""Everything a turn may know of the world: handed in, never looked up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

ZONE = "zone_name"
"""The variable of the profile with the name of somebody's time zone, once they have told it."""
ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"
NONCE_LENGTH = 6
SPREAD = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Env:
    """``now`` is an instant with a zone (UTC); ``seed`` is fresh randomness for this one turn.
    ``zone`` is the user's own, or the one that stands for it until they tell theirs (``of``).
    ``spread`` is how long the messages that many wish for at the same minute may take to begin."""

    now: datetime
    seed: int
    zone: ZoneInfo
    language: str = "en"
    bot: str = ""
    spread: timedelta = SPREAD

    def draw(self, purpose: str, below: int) -> int:
        """A number from 0 up to, not including, ``below``: the same for the same purpose."""
        return self._digest(purpose) % below

    def nonce(self, purpose: str) -> str:
        """Six letters and digits (31 bits) that nobody can guess who does not know the seed."""
        number = self._digest(purpose)
        letters = []
        for _ in range(NONCE_LENGTH):
            number, rest = divmod(number, len(ALPHABET))
            letters.append(ALPHABET[rest])
        return "".join(letters)

    def of(self, profile: Mapping[str, object]) -> Env:
        """The same for somebody with this profile, by their own clock."""
        name = profile.get(ZONE)
        if not isinstance(name, str) or not name or name == self.zone.key:
            return self
        try:
            return replace(self, zone=ZoneInfo(name))
        except (ZoneInfoNotFoundError, ValueError):  # zones come and go with the tz database
            return self

    def local(self) -> datetime:
        """Now, on the user's own clock."""
        return self.now.astimezone(self.zone)

    def _digest(self, purpose: str) -> int:
        material = self.seed.to_bytes(16, "big", signed=False) + purpose.encode()
        return int.from_bytes(blake2b(material, digest_size=8).digest(), "big")


def utc(text: str) -> datetime:
    """An instant from ISO 8601 text that names its offset; for tests and scripts."""
    return datetime.fromisoformat(text).astimezone(UTC)
