"""YAML text to nodes, safely: no tags, no aliases, no merges, nothing deep, nothing executed."""

from __future__ import annotations

import re
from collections.abc import Callable

from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.tokens import Token

from bot.authoring.composer import Composer, Unreadable
from bot.authoring.files import Source
from bot.authoring.issues import Code, Report
from bot.authoring.places import Node, Place
from bot.authoring.scalars import CONTROL

try:
    from _ruamel_yaml import CParser  # type: ignore[import-not-found, unused-ignore]
except ImportError:  # there is no wheel for this machine
    CParser = None  # type: ignore[assignment, misc, unused-ignore]

_KEY = re.compile(r"\s*(- +)?\w+")


def read_yaml(source: Source, report: Report) -> Node | None:
    """The one document of a file; None where it is empty, or an issue says why there is none."""
    file = source.place.file
    control = CONTROL.search(source.text)
    if control is not None:
        at = control.start()
        line = source.text.count("\n", 0, at) + 1
        column = at - (source.text.rfind("\n", 0, at) + 1) + 1
        report.add(
            Code.CONTROL_CHARACTER,
            Place(file, line, column),
            f"a control character (U+{ord(control[0]):04X}) is not allowed in a file",
            "delete it; it often comes along when text is pasted",
        )
        return None
    found = _quickly(source.text, file)
    if found is not None:
        return found
    try:
        return Composer(source.text, file, report).document()
    except Unreadable as error:
        report.add(error.code, error.place, error.message, error.hint)
    except MarkedYAMLError as error:
        _syntax(error, source, report)
    except (YAMLError, ValueError, OverflowError) as error:
        # A number too large in an escape: the scanner stumbles instead of complaining.
        report.add(Code.SYNTAX, Place(file), *_plainly(str(error), "", 1))
    return None


def _quickly(text: str, file: str) -> Node | None:
    """The document, by a scanner in C that takes a fifteenth of the time; None where that is not
    there, or where anything at all is wrong: the other one says better what it is."""
    if CParser is None:
        return None
    report = Report()
    try:
        node = Composer(text, file, report, _in_c).document()
    except (Unreadable, YAMLError, ValueError, OverflowError):
        return None
    return None if report.issues else node


def _in_c(text: str) -> Callable[[], Token]:
    get: Callable[[], Token] = CParser(text).get_token
    return get


def _syntax(error: MarkedYAMLError, source: Source, report: Report) -> None:
    mark = error.problem_mark or error.context_mark
    file = source.place.file
    place = Place(file) if mark is None else Place(file, mark.line + 1, mark.column + 1)
    problem = str(error.problem or error.context or "")
    if "quoted scalar" in str(error.context) and "escape" not in problem and error.context_mark:
        opened = error.context_mark
        place = Place(file, opened.line + 1, opened.column + 1)
        message, hint = "the quote that is opened here is never closed", "put one at its end"
    else:
        lines = source.text.splitlines()
        line = lines[place.line - 1] if place.line <= len(lines) else ""
        message, hint = _plainly(problem, line, place.column)
    report.add(Code.SYNTAX, place, message, hint)


def _plainly(problem: str, line: str, column: int) -> tuple[str, str]:
    """What the scanner says, without its own words. ``line`` is the one it stopped in."""
    if "mapping values are not allowed" in problem:
        if _KEY.fullmatch(line[: column - 1]):
            return (
                "this line begins further in than the one it belongs to",
                "let it begin exactly below the first letter of the key above it",
            )
        return (
            "a colon with a blank behind it makes a key of the words before it",
            "text with a colon and a blank in it needs quotes round it",
        )
    if "cannot start any token" in problem:
        sign = line[column - 1 : column]
        if sign == "\t":
            return "the tab key has no place here", "indent with blanks"
        return f"no text begins with {sign or 'this'}", "put the whole text in double quotes"
    if "escape" in problem:
        return (
            "a backslash in double quotes has a meaning of its own",
            "write \\\\ for a backslash, or use single quotes",
        )
    return (
        "the file cannot be read from here on",
        "look at the quotes, the colons and the indentation of this line and the one above",
    )
