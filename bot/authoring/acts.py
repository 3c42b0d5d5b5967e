"""The list of all acts for authors. ``python -m bot.authoring.acts`` writes it into the README."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from bot.engine.book import ActSpec
from bot.engine.shape import OPTIONS, Shape

BEGIN = "<!-- acts: written by python -m bot.authoring.acts -->"
END = "<!-- end of acts -->"

_NAMES = {
    "anything": "anything", "text": "text", "number": "a number", "flag": "yes or no",
    "moment": "a moment", "list": "a list", "mapping": "several things", "nothing": "nothing",
}  # fmt: skip
_LONG = 3
_DEEP = 2
"""Levels of names within names that are listed."""


def markdown(acts: Mapping[str, ActSpec]) -> str:
    """The list as Markdown, by family, with the markers around it."""
    parts = [BEGIN]
    before: dict[str, Shape] = {}
    for family in dict.fromkeys(name.partition(".")[0] for name in sorted(acts)):
        parts.append(f"#### {family}")
        lines = []
        for name, spec in sorted(acts.items()):
            if name.partition(".")[0] == family:
                given = _like(spec.gives, before) or gives(spec.gives)
                lines.append(f"- `{name}`: {spec.about}{_takes(spec)} *Gives* {given}.")
                before[name] = spec.gives
        parts.append("\n".join(lines))
    parts.append(END)
    return "\n\n".join(parts)


def gives(shape: Shape, depth: int = 0) -> str:
    """What an act gives, in words."""
    empty = ", or nothing" if shape.empty and shape.kind != "nothing" else ""
    return f"{_what(shape, depth)}{empty}"


def _like(shape: Shape, before: Mapping[str, Shape]) -> str:
    """What it gives, by an act further up that gives the same or nearly the same."""
    for name, other in before.items():
        if len(other.fields) < _LONG or not other.fields.items() <= shape.fields.items():
            continue
        rest = {each: shape.fields[each] for each in shape.fields if each not in other.fields}
        added = "".join(f", {_part(each, inner, 1)}" for each, inner in rest.items())
        return f"what `{name}` gives{added.replace(', ', ', and ', 1)}"
    return ""


def updated(readme: str, acts: Mapping[str, ActSpec]) -> str:
    """The text of the README with the present list between the markers."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{markdown(acts)}{after}"


def _what(shape: Shape, depth: int) -> str:
    if shape == OPTIONS:
        return "options for a `choose`"
    if shape.kind == "text" and shape.values is not None:
        words = [
            f"`{each}`" if each else "an empty text" for each in sorted(map(str, shape.values))
        ]
        return " or ".join(words)
    if shape.kind == "list" and shape.of is not None and shape.of.kind != "anything":
        inner = "texts" if shape.of.kind == "text" else f"{{{_what(shape.of, depth)}}}"
        return f"a list of {inner}"
    if shape.kind == "mapping" and shape.fields and depth < _DEEP:
        return ", ".join(_part(name, inner, depth + 1) for name, inner in shape.fields.items())
    return _NAMES[shape.kind]


def _part(name: str, shape: Shape, depth: int) -> str:
    if shape.kind == "mapping" and shape.fields:
        inner = _what(shape, depth)
        return f"`{name}` ({inner}{'; or nothing' if shape.empty else ''})"
    return f"`{name}` ({gives(shape, depth)})"


def _takes(spec: ActSpec) -> str:
    needed = [f"`{each}`" for each in sorted(spec.required)]
    other = [f"`{each}`" for each in sorted(spec.optional)]
    said = f" *Needs* {', '.join(needed)}." if needed else ""
    return f"{said} *Can take* {', '.join(other)}." if other else said


def main(path: Path, acts: Mapping[str, ActSpec]) -> None:
    """Writes the list into the README at ``path``."""
    path.write_text(updated(path.read_text(encoding="utf-8"), acts), encoding="utf-8")


if __name__ == "__main__":
    from bot.coach.acts import ACTS

    main(Path(sys.argv[1] if len(sys.argv) > 1 else "dialogs/README.md"), ACTS)
