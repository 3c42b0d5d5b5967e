"""The files authors write, as text. What cannot be read at all raises; the rest are issues."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from bot.authoring.issues import Code, Report
from bot.authoring.places import Place

LARGEST = 256 * 1024
"""Bytes. The longest flow anybody has written is a tenth of that."""

NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})?")


class CannotRead(Exception):
    """A folder or file is not there or may not be read; the message names it and the cure."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its name without ``.yaml``, its place for issues, and its text."""

    stem: str
    place: Place
    text: str


def read_folder(
    folder: Path,
    report: Report,
    *,
    within: str = "",
    names: re.Pattern[str] = NAME,
    inner: str = "",
) -> tuple[Source, ...]:
    """All ``*.yaml`` files of a folder, by name. Raises CannotRead.

    ``within`` is put before the folder's own name in the places of issues; ``inner`` is a folder
    in it that somebody else reads.
    """
    try:
        paths = sorted(folder.iterdir())
    except FileNotFoundError:
        raise CannotRead(f"there is no folder {folder}") from None
    except OSError as error:
        raise CannotRead(f"the folder {folder} cannot be read: {error.strerror}") from None
    found = []
    for path in paths:
        place = Place(f"{within}{folder.name}/{path.name}")
        if path.suffix == ".yml" or (path.suffix == ".yaml" and not names.fullmatch(path.stem)):
            report.add(
                Code.FILE_NAME,
                place,
                f'"{path.name}" is not a name for a file here',
                "use small letters, digits and _, beginning with a letter, and end with .yaml",
            )
        elif path.suffix == ".yaml":
            text = _text(path, place, report)
            if text is not None:
                found.append(Source(path.stem, place, text))
        elif path.name != inner and path.is_dir() and any(path.glob("*.y*ml")):
            report.add(
                Code.FILE_NAME,
                place,
                f'nobody reads the files in "{path.name}"',
                f"move them up into {folder.name}/",
            )
    return tuple(found)


def _beginning(path: Path) -> bytes:
    """As much of a file as is wanted, and a byte more where there is more."""
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def _text(path: Path, place: Place, report: Report) -> str | None:
    try:
        # A device has no end, and a pipe makes whoever opens it wait.
        plain = path.is_file() or path.is_dir()
        data = _beginning(path) if plain else b""
    except OSError as error:
        raise CannotRead(f"{path} cannot be read: {error.strerror}") from None
    if not plain:
        report.add(
            Code.FILE_NAME,
            place,
            f'"{path.name}" is not a file',
            "write what belongs here into a file of that name, or delete it",
        )
        return None
    if len(data) > LARGEST:
        report.add(
            Code.TOO_LARGE,
            place,
            f"the file has more than {LARGEST // 1024} kB, and no more than that are read",
            "divide it: one flow, or one kind of content, a file",
        )
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        report.add(
            Code.NOT_UTF8,
            Place(place.file, line, column),
            "this character is not UTF-8",
            "save the file in your editor as UTF-8",
        )
        return None
