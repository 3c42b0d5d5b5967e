"""What is wrong with a template or an expression that cannot be read, and how to mend it, in words
for people who have never read a parser's message."""

from __future__ import annotations

import re
from collections.abc import Iterator

Cause = tuple[str, str]
"""A message and its cure."""
Spotted = tuple[str, str, int]
"""The same, with the line of the text it is about, from 1."""

_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"")
_CURLY = str.maketrans(dict.fromkeys("“”„‟‘’‚‛«»", "'"))
_TIME = re.compile(r"\b\d{1,2}:\d\d\b")
_DATE = re.compile(r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}\.\d{1,2}\.(\d{2,4})?|\b\d{1,2}/\d{1,2}\b")
_WORDS = re.compile(r"\b([A-Za-z_]\w*)\s+([A-Za-z_]\w*)\b")
_KEYWORDS = frozenset({"and", "or", "not", "in", "is", "if", "else", "none", "true", "false"})
_OPENS = re.compile(r"\{\{|\}\}|\{%|%\}")
_TAG = re.compile(r"\{%-?\s*(\w+)")
_CLOSES = {"endif": "if", "endfor": "for"}
_TAGS = ("if", "elif", "else", "endif", "for", "endfor")
_DANGLING = re.compile(r"(==|!=|>=|<=|[=<>+*/~|-]|\b(?:and|or|not|in|is))\s*$")


def cause_of_expression(source: str) -> Cause | None:
    """What is wrong with an expression, where it is one of the usual slips."""
    bare = _QUOTED.sub(lambda found: "'" + " " * (len(found[0]) - 2) + "'", source)
    if "{{" in bare or "}}" in bare or "{%" in bare:
        inner = " ".join(re.sub(r"\{\{|\}\}|\{%|%\}", " ", source).split())
        return "{{ }} is for texts only; here names stand by themselves", f"write   {inner}"
    if bare.translate(_CURLY) != bare:
        straight = source.translate(_CURLY)
        return "these are curly quotes", f"use straight ones:   {straight}"
    if "=>" in bare or "=<" in bare:
        turned = source.replace("=>", ">=").replace("=<", "<=")
        return "the = stands behind the other sign", f"write   {turned}"
    if re.search(r"(?<![=!<>])=(?!=)", bare):
        doubled = re.sub(r"(?<![=!<>])=(?!=)", "==", source)
        return "one = compares nothing", f"two do:   {doubled}"
    for sign, word in (("&&", "and"), ("||", "or"), ("<>", "!=")):
        if sign in bare:
            return f"{sign} means nothing here", f"write {word}:   {source.replace(sign, word)}"
    if _TIME.search(bare):
        time = _TIME.search(bare)
        assert time is not None
        return (
            f"a time such as {time[0]} is text, and needs quotes",
            f"compare it with the clock of a moment:   (now | clock) >= '{time[0]:0>5}'",
        )
    if _DATE.search(bare):
        return "a date cannot stand here", "compare moments with each other:   moment > now"
    if bare.count("'") % 2 or bare.count('"') % 2:
        return (
            "a quote is not closed, or there is an apostrophe in a text",
            'put a text with an apostrophe in the other kind of quotes:   "it\'s"',
        )
    for opening, closing in ("()", "[]", "{}"):
        if bare.count(opening) != bare.count(closing):
            less = closing if bare.count(opening) > bare.count(closing) else opening
            return f"a {less} is missing", "each bracket that is opened must be closed"
    found = _DANGLING.search(bare)
    if found is not None:
        return f"something is missing behind {found[1]}", "write what comes after it, or delete it"
    for first, second in _WORDS.findall(bare):
        if first not in _KEYWORDS and second not in _KEYWORDS:
            return (
                f'"{first} {second}" are two words side by side',
                "words need quotes of their own: feeling == 'sad'; two conditions need and or or",
            )
    if re.search(r"[!?,;:…]\s*$", bare):
        return "this looks like words to be said", "words need quotes of their own:   \"'Hello'\""
    return None


def cause_of_template(source: str, error: str, line: int) -> Spotted | None:
    """What is wrong with a template, and where in it."""
    return (
        _unclosed(source)
        or _astray(source)
        or forbidden(error, line)
        or next(
            (
                (*cause, at)
                for inner, at in _expressions(source)
                if (cause := cause_of_expression(inner)) is not None
            ),
            None,
        )
    )


def _unclosed(source: str) -> Spotted | None:
    """A ``{{`` or ``{%`` without its end."""
    opened: re.Match[str] | None = None
    ends = {"{{": "}}", "{%": "%}"}
    for found in _OPENS.finditer(source):
        if found[0] in ends and opened is None:
            opened = found
        elif found[0] in ends:
            break
        elif opened is not None and found[0] == ends[opened[0]]:
            opened = None
    if opened is None:
        return None
    end = ends[opened[0]]
    message = f"the {opened[0]} here has no {end}"
    return message, f"write {end} where it ends", _line(source, opened.start())


def _astray(source: str) -> Spotted | None:
    """Tags that are not closed, close nothing, or do not exist."""
    stack: list[tuple[str, int]] = []
    for found in _TAG.finditer(source):
        name, line = found[1], _line(source, found.start())
        if name in ("if", "for"):
            stack.append((name, line))
        elif name in _CLOSES or name in ("elif", "else"):
            opener = _CLOSES.get(name)
            if not stack or opener not in (None, stack[-1][0]):
                wanted = f"before it comes {{% {opener or 'if'} … %}}"
                if stack:
                    wanted = f"close the {{% {stack[-1][0]} … %}} first: {{% end{stack[-1][0]} %}}"
                return f"{{% {name} %}} belongs to nothing here", wanted, line
            if opener is not None:
                stack.pop()
        elif name not in ("set", "with", "endwith"):
            return f"there is no {{% {name} %}}", f"there are {', '.join(_TAGS)}", line
    if stack:
        name, line = stack[-1]
        end = f"{{% end{name} %}}"
        return f"the {{% {name} … %}} here has no {end}", f"write {end} where it ends", line
    return None


def forbidden(error: str, line: int) -> Spotted | None:
    """What is wrong where it can be read, but has no place here."""
    if error.startswith("call "):
        cure = "leave the brackets out; what changes a value is a filter: {{ reason | length }}"
        return "a word with ( behind it means nothing here", cure, line
    if error.startswith("assign"):
        return "a text cannot set a variable", "give it its value in a step above: - set: …", line
    if error.startswith("a loop in a loop"):
        return error, "say it in two texts, or let an act prepare it", line
    if error.endswith("is not allowed here"):
        return "this cannot stand in a text", f"there are {', '.join(_TAGS)}", line
    return None


def _expressions(source: str) -> Iterator[tuple[str, int]]:
    """What stands between the brackets, with its line."""
    for found in re.finditer(r"\{\{-?(.*?)-?\}\}|\{%-?\s*(?:if|elif)\b(.*?)-?%\}", source, re.S):
        yield (found[1] or found[2] or "").strip(), _line(source, found.start())


def _line(source: str, at: int) -> int:
    return source.count("\n", 0, at) + 1
