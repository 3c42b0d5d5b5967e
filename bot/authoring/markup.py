"""Checks the words of a template: Telegram's HTML in messages, none in labels, and the length."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from jinja2 import nodes

from bot.authoring.issues import Code, Report
from bot.authoring.places import Place

TAGS = frozenset(
    {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "span", "tg-spoiler", "a", "code",
     "pre", "blockquote", "tg-emoji"}
)  # fmt: skip
"""What Telegram knows in HTML messages (Bot API, "Formatting options")."""

_HOLE = "\ue000"
"""Stands where a variable will be."""
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)(?P<rest>[^<>]*)(?P<end>>?)")
_ENTITY = re.compile(r"&(?!lt;|gt;|amp;|quot;|#)([A-Za-z]+);")
_TAG_LIKE = re.compile(r"</?[A-Za-z][^<>]*>")
_CURES = {
    "br": "end the line instead; with text: | line ends are kept",
    "p": "leave an empty line instead; with text: | empty lines are kept",
    "div": "leave an empty line instead",
    "li": "begin the line with • instead",
    "ul": "begin each line with • instead",
    "ol": "number the lines yourself",
    "h1": "use <b> for a heading",
    "h2": "use <b> for a heading",
    "h3": "use <b> for a heading",
}


@dataclass(frozen=True, slots=True)
class Manner:
    """How words are shown. ``longest`` counts UTF-16 units, as Telegram does.

    ``varied``: there can be variants. What is on a button has none, because it is read again
    when the button is tapped.
    """

    what: str
    html: bool
    longest: int
    varied: bool = True


MESSAGE = Manner("a message", html=True, longest=4096)
NUDGE = Manner("a nudge", html=True, longest=4096)
TOAST = Manner("a toast", html=False, longest=200)
LABEL = Manner("a label", html=False, longest=64, varied=False)
LINK = Manner("a link", html=False, longest=1024, varied=False)
SHARED = Manner("what is shared", html=False, longest=256, varied=False)
TITLE = Manner("a title", html=False, longest=64, varied=False)
ABOUT = Manner("a description", html=False, longest=256, varied=False)


def check(tree: nodes.Template, place: Place, manner: Manner, report: Report) -> str:
    """Reports tags Telegram does not know or that are not closed, and what is surely too long.

    Gives the words of the template as far as they are always there.
    """
    shortest = "".join(_shortest(tree.body))
    if manner.html:
        _balanced(tree.body, place, report)
        shown = unescape(_TAG.sub("", shortest))
    else:
        shown = shortest
        _no_tags(tree, place, manner, report)
    length = utf16_length(shown.replace(_HOLE, ""))
    if length > manner.longest:
        code = Code.TEXT_TOO_LONG if manner.html else Code.LABEL_TOO_LONG
        report.add(
            code,
            place,
            f"{manner.what} has at most {manner.longest} characters, this one has {length}",
            "divide it into two steps" if manner.html else "say it in fewer words",
        )
    return shown


def utf16_length(text: str) -> int:
    """The length of a text as Telegram counts it."""
    return len(text) + sum(char > "\uffff" for char in text)


def _shortest(body: list[nodes.Node]) -> list[str]:
    """The least a template says: of an ``if``, its shortest side."""
    found = []
    for node in body:
        match node:
            case nodes.Output(nodes=parts):
                found += [p.data if isinstance(p, nodes.TemplateData) else _HOLE for p in parts]
            case nodes.If(body=then, elif_=others, else_=otherwise):
                sides = [then, *(other.body for other in others), otherwise]
                found.append(min(("".join(_shortest(side)) for side in sides), key=len))
            case nodes.With(body=inner):
                found += _shortest(inner)
    return found


def _balanced(body: list[nodes.Node], place: Place, report: Report) -> None:
    """Checks that tags close in order, within every branch and every loop for itself."""
    parts: list[str] = []
    for node in body:
        match node:
            case nodes.Output(nodes=pieces):
                parts += [p.data if isinstance(p, nodes.TemplateData) else _HOLE for p in pieces]
            case nodes.If(body=then, elif_=others, else_=otherwise):
                for side in (then, *(other.body for other in others), otherwise):
                    _balanced(side, place, report)
            case nodes.For(body=inner, else_=otherwise):
                _balanced(inner, place, report)
                _balanced(otherwise, place, report)
            case nodes.With(body=inner):
                _balanced(inner, place, report)
    _tags("".join(parts), place, report)


def _tags(text: str, place: Place, report: Report) -> None:
    open_tags: list[str] = []
    covered = 0
    for match in _TAG.finditer(text):
        _stray(text[covered : match.start()], place, report)
        covered = match.end()
        name = match["name"].lower()
        if not match["end"]:
            report.add(
                Code.HTML_NOT_CLOSED, place, f"<{name} has no > behind it", "write &lt; for a <"
            )
        elif name not in TAGS:
            hint = _CURES.get(name, "Telegram knows <b> <i> <u> <s> <a> <code> <blockquote>")
            report.add(Code.HTML_UNKNOWN, place, f"Telegram knows no <{name}>", hint)
        elif not match["close"]:
            _attributes(name, match["rest"], place, report)
            open_tags.append(name)
        elif open_tags and open_tags[-1] == name:
            open_tags.pop()
        elif name in open_tags:
            inner = open_tags[-1]
            report.add(
                Code.HTML_NOT_CLOSED,
                place,
                f"</{name}> closes before </{inner}>",
                f"what was opened last is closed first: put </{inner}> in front of it",
            )
            del open_tags[open_tags.index(name) :]
        else:
            report.add(Code.HTML_NOT_CLOSED, place, f"</{name}> closes nothing", f"add <{name}>")
    _stray(text[covered:], place, report)
    for name in open_tags:
        report.add(Code.HTML_NOT_CLOSED, place, f"<{name}> is never closed", f"add </{name}>")


def _attributes(name: str, rest: str, place: Place, report: Report) -> None:
    needed = {"a": "href", "tg-emoji": "emoji-id", "span": "class"}.get(name)
    if needed is not None and f"{needed}=" not in rest.replace(" ", ""):
        examples = {"a": '<a href="https://…">', "span": "<tg-spoiler>"}
        cure = f"write {examples[name]}" if name in examples else "or leave it out"
        report.add(Code.HTML_UNKNOWN, place, f"<{name}> needs {needed}", cure)


def _stray(text: str, place: Place, report: Report) -> None:
    if "<" in text:
        report.add(
            Code.HTML_NOT_CLOSED, place, "a < that begins no tag", "write &lt; for a < in words"
        )
    entity = _ENTITY.search(text)
    if entity is not None:
        report.add(
            Code.HTML_UNKNOWN,
            place,
            f"Telegram does not know {entity[0]}",
            "write the character itself; only &lt; &gt; &amp; &quot; have names",
        )


def _no_tags(tree: nodes.Template, place: Place, manner: Manner, report: Report) -> None:
    for data in tree.find_all(nodes.TemplateData):
        match = _TAG_LIKE.search(data.data)
        if match is not None:
            report.add(
                Code.HTML_IN_PLAIN,
                place,
                f"{manner.what} is plain text: {match[0]} would be shown as it stands",
                "delete it",
            )
