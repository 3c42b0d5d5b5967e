"""The operator's master key: its text form, and the file that keeps it when no setting does."""

from __future__ import annotations

import os
import stat
import tempfile
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable
from pathlib import Path

from bot.storage.envelope import KEY_LENGTH, MasterKeys
from bot.storage.errors import MasterKeyExposed, MasterKeyInvalid, MasterKeyUnreadable
from bot.storage.files import replace, sync_folder


def parse_master_keys(text: str) -> MasterKeys:
    """Keys from the text of ``MASTER_KEY``: 32 bytes each in urlsafe base64, separated by white
    space or commas. The first seals, the others only open. Raises MasterKeyInvalid.
    """
    return MasterKeys(secrets_in(text))


def secrets_in(text: str) -> list[bytes]:
    """The keys in a text, as ``parse_master_keys`` reads it. Raises MasterKeyInvalid."""
    words = text.replace(",", " ").split()
    if not words:
        raise MasterKeyInvalid(
            "MASTER_KEY is empty. Give it 32 random bytes in urlsafe base64 (44 characters), or "
            "leave it out, and a key is made and kept beside the database"
        )
    return [_secret(word) for word in words]


def text_of(secret: bytes) -> str:
    """A key as ``MASTER_KEY`` and the key file have it."""
    return urlsafe_b64encode(secret).decode()


def new_secret() -> bytes:
    """A random master key."""
    return os.urandom(KEY_LENGTH)


def replace_master_keys(path: Path, secrets: Iterable[bytes]) -> None:
    """Writes these keys to the file, in the place of those in it, which are overwritten. Whenever
    the process is killed, the file has all of the one or all of the other. Raises OSError."""
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".master-key-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(f"{text_of(secret)}\n".encode() for secret in secrets)
        replace(Path(draft), path)
    finally:
        Path(draft).unlink(missing_ok=True)


def load_or_make_master_key(path: Path) -> tuple[MasterKeys, bool]:
    """The keys in a file, and whether the file was made just now (then it wants a backup).

    A new file has mode 600 and is whole or not there at all, whenever the process is killed; of
    two processes that make it at once, both read the same one. Raises MasterKeyError.
    """
    try:
        made = _make(path)
        if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise MasterKeyExposed(
                f"others may read the master key in {path}. Run: chmod 600 {path}"
            )
        text = path.read_text(encoding="ascii")
    except OSError as error:
        raise MasterKeyUnreadable(
            f"cannot read or make the master key {path}: {error.strerror}. Give this user the "
            "right to, or set MASTER_KEY"
        ) from None
    except UnicodeDecodeError:
        text = "?"
    try:
        return parse_master_keys(text), made
    except MasterKeyInvalid:
        raise MasterKeyInvalid(
            f"{path} does not hold a master key. Put it back from your backup, or set MASTER_KEY; "
            "if there is no database yet, delete the file and a new one is made"
        ) from None


def _make(path: Path) -> bool:
    if path.exists():
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    # Linking a complete file is the one way to make it both exclusive and whole.
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".master-key-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(f"{text_of(new_secret())}\n".encode())
            file.flush()
            os.fsync(file.fileno())
        Path(path).hardlink_to(draft)
    except FileExistsError:
        return False
    finally:
        Path(draft).unlink()
    sync_folder(path.parent)
    return True


def _secret(word: str) -> bytes:
    try:
        secret = urlsafe_b64decode(word.encode("ascii") + b"=" * (-len(word) % 4))
    except ValueError:
        secret = b""
    # The round trip refuses what the decoder skips over in silence.
    if len(secret) != KEY_LENGTH or urlsafe_b64encode(secret).decode().rstrip("=") != word.rstrip(
        "="
    ):
        raise MasterKeyInvalid(
            "MASTER_KEY is not 32 bytes in urlsafe base64 (44 characters). Put the right key back; "
            "for a new database, leave it out and a key is made"
        )
    return secret
