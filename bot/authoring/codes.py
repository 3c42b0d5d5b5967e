"""The catalogue of all codes. ``python -m bot.authoring.codes`` writes it into the README."""

from __future__ import annotations

import sys
from pathlib import Path

from bot.authoring.catalogue import content, control, reading, structure, style, words
from bot.authoring.catalogue.entry import Entry

CATALOGUE: tuple[Entry, ...] = tuple(
    sorted(
        (
            *reading.ENTRIES, *structure.ENTRIES, *control.ENTRIES, *words.ENTRIES,
            *content.ENTRIES, *style.ENTRIES,
        ),
        key=lambda entry: entry.code,
    )
)  # fmt: skip
"""Every code, once."""

BEGIN = "<!-- codes: written by python -m bot.authoring.codes -->"
END = "<!-- end of codes -->"

_GROUPS = {
    "R0": "Files",
    "R1": "Form",
    "R2": "Where a conversation goes",
    "R3": "Words and variables",
    "R4": "Content",
    "R5": "Warnings",
}
_WIDEST = 100


def markdown() -> str:
    """The catalogue as Markdown, with the markers around it."""
    parts = [BEGIN]
    group = ""
    for entry in CATALOGUE:
        if entry.code[:2] != group:
            group = entry.code[:2]
            parts.append(f"### {group}xx: {_GROUPS[group]}")
        shown = "\n".join(_shortened(line) for line in entry.shown.splitlines())
        parts.append(
            f"**{entry.code} {entry.title}.** {entry.meaning} *{entry.cure}*\n\n"
            f"```yaml bad\n{shown}\n```"
        )
    parts.append(END)
    return "\n\n".join(parts)


def updated(readme: str) -> str:
    """The text of the README with the present catalogue between the markers."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{markdown()}{after}"


def main(path: Path) -> None:
    """Writes the catalogue into the README at ``path``."""
    path.write_text(updated(path.read_text(encoding="utf-8")), encoding="utf-8")


def _shortened(line: str) -> str:
    return line if len(line) <= _WIDEST else f"{line[: _WIDEST - 1]}…"


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "dialogs/README.md"))
