"""Everything a turn may know of the world: handed in, never looked up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from zoneinfo import ZoneInfo

ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"
NONCE_LENGTH = 6
SPREAD = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Env:
    """``now`` is an instant with a zone (UTC); ``seed`` is fresh randomness for this one turn.
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

    def local(self) -> datetime:
        """Now, on the user's own clock."""
        return self.now.astimezone(self.zone)

    def _digest(self, purpose: str) -> int:
        material = self.seed.to_bytes(16, "big", signed=False) + purpose.encode()
        return int.from_bytes(blake2b(material, digest_size=8).digest(), "big")


def utc(text: str) -> datetime:
    """An instant from ISO 8601 text that names its offset; for tests and scripts."""
    return datetime.fromisoformat(text).astimezone(UTC)
