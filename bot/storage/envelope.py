"""Envelope encryption: values sealed by a chat's data key, data keys sealed by the master key.

A sealed value is ``version (1) | key id (4) | nonce (12) | ciphertext and tag``, AES-256-GCM. Its
associated data names the one place it belongs to (table, column, chat, row), so that a value that
was moved elsewhere does not open. Nonces are random: 96 bits are safe for 2**32 values a key, and
each chat has a key of its own.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from struct import Struct

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.storage.errors import Unreadable, WrongMasterKey

KEY_LENGTH = 32
_VERSION = b"\x01"
_ID_LENGTH = 4
_NONCE_LENGTH = 12
_HEADER = len(_VERSION) + _ID_LENGTH
_BODY = _HEADER + _NONCE_LENGTH

_int64 = Struct(">q").pack
_uint32 = Struct(">I").pack


def _text(text: str) -> bytes:
    data = text.encode()
    return _uint32(len(data)) + data


class Place:
    """A sealed column. ``Place("entry", "body").of(chat, key)`` names one of its values."""

    __slots__ = ("_prefix", "name")

    def __init__(self, table: str, column: str) -> None:
        self.name = f"{table}.{column}"
        self._prefix = _VERSION + _text(table) + _text(column)

    def of(self, chat: int, *row: int | str) -> bytes:
        """Associated data: different for different places, rows and kinds of row key."""
        if not row:
            return self._prefix + _int64(chat)
        parts = [self._prefix, _int64(chat)]
        for part in row:
            parts.append(b"i" + _int64(part) if isinstance(part, int) else b"s" + _text(part))
        return b"".join(parts)


class Key:
    """A 256-bit key. It seals values, and opens those that carry its id."""

    __slots__ = ("_aead", "_header")

    def __init__(self, secret: bytes) -> None:
        if len(secret) != KEY_LENGTH:
            raise ValueError(f"a key has {KEY_LENGTH} bytes")
        self._aead = AESGCM(secret)
        self._header = _VERSION + sha256(b"rekindle key id\x00" + secret).digest()[:_ID_LENGTH]

    @property
    def id(self) -> bytes:
        """Four bytes of a hash of the key: enough to tell keys apart, of no use to guess one."""
        return self._header[1:]

    def seal(self, value: bytes, place: bytes) -> bytes:
        """The value as it may lie in the database at ``place`` (see ``Place.of``)."""
        nonce = os.urandom(_NONCE_LENGTH)
        return self._header + nonce + self._aead.encrypt(nonce, value, place)

    def open(self, sealed: bytes, place: bytes) -> bytes:
        """The value that ``seal`` sealed. Raises ValueError for anything else."""
        if sealed[:_HEADER] != self._header:
            raise ValueError("sealed with another key, or no sealed value")
        try:
            return self._aead.decrypt(sealed[_HEADER:_BODY], sealed[_BODY:], place)
        except InvalidTag:
            raise ValueError("changed, or of another place") from None


def sealed_by(sealed: bytes) -> bytes:
    """The id of the key that sealed a value, which its first five bytes tell."""
    return sealed[len(_VERSION) : _HEADER]


_WRAPPED = Place("chat_key", "wrapped")
_CHECK = Place("store", "check_value")
_ASIDE = Place("aside", "record")


@dataclass(frozen=True, slots=True, eq=False)
class DataKey:
    """The key of one chat."""

    chat: int
    key: Key

    def seal(self, place: Place, value: bytes, *row: int | str) -> bytes:
        """Seals a value of this chat for ``place`` and the row's own key."""
        return self.key.seal(value, place.of(self.chat, *row))

    def open(self, place: Place, sealed: bytes, *row: int | str) -> bytes:
        """Opens what ``seal`` sealed. Raises Unreadable."""
        try:
            return self.key.open(sealed, place.of(self.chat, *row))
        except ValueError:
            raise Unreadable(place.name, self.chat) from None


class MasterKeys:
    """The operator's keys: the first seals, the others only open, so that a key can be replaced.

    Opened data keys are kept for the ``remember`` chats seen last, by their sealed bytes: a key
    that was replaced in the database is never taken from here.
    """

    def __init__(self, secrets: Iterable[bytes], *, remember: int = 16_384) -> None:
        keys = [Key(secret) for secret in secrets]
        self._first = keys[0]
        self._by_id = {key.id: key for key in reversed(keys)}
        self.unwrap: Callable[[int, bytes], DataKey] = lru_cache(remember)(self._unwrap)
        """The data key of a chat from its sealed form. Raises Unreadable."""

    def make(self, chat: int) -> tuple[DataKey, bytes]:
        """A new random data key for a chat, and its sealed form."""
        secret = os.urandom(KEY_LENGTH)
        return DataKey(chat, Key(secret)), self._first.seal(secret, _WRAPPED.of(chat))

    def check_value(self) -> bytes:
        """What a new database keeps so that a wrong key is noticed before anything is read."""
        return self._first.seal(b"rekindle", _CHECK.of(0))

    def check(self, value: bytes) -> None:
        """Raises WrongMasterKey unless ``check_value`` of one of these keys made the value."""
        key = self._by_id.get(value[1:_HEADER])
        try:
            if key is not None and key.open(value, _CHECK.of(0)) == b"rekindle":
                return
        except ValueError:
            pass
        raise WrongMasterKey(
            "MASTER_KEY is not the key this database was sealed with. Put the old key back, "
            "from the file beside the database or from your backup; without it nothing can be read"
        )

    def wrap_again(self, chat: int, wrapped: bytes) -> bytes:
        """The sealed form of a chat's data key under the first of these keys. Raises Unreadable."""
        return self._first.seal(self._secret(chat, wrapped), _WRAPPED.of(chat))

    def seal_aside(self, value: bytes, place: bytes = _ASIDE.of(0)) -> bytes:
        """Seals what belongs to no chat: by default, what is kept beside the database."""
        return self._first.seal(value, place)

    def open_aside(self, sealed: bytes, place: bytes = _ASIDE.of(0)) -> bytes:
        """Opens what ``seal_aside`` sealed. Raises ValueError for anything else."""
        key = self._by_id.get(sealed[1:_HEADER])
        if key is None:
            raise ValueError("sealed with another key, or no sealed value")
        return key.open(sealed, place)

    def _unwrap(self, chat: int, wrapped: bytes) -> DataKey:
        return DataKey(chat, Key(self._secret(chat, wrapped)))

    def _secret(self, chat: int, wrapped: bytes) -> bytes:
        key = self._by_id.get(wrapped[1:_HEADER])
        if key is None:
            raise Unreadable(_WRAPPED.name, chat)
        try:
            return key.open(wrapped, _WRAPPED.of(chat))
        except ValueError:
            raise Unreadable(_WRAPPED.name, chat) from None
