"""Notes that authors leave for themselves behind a #, and words that became one by accident."""

from __future__ import annotations

import re

_BEHIND = re.compile(r"\S[ \t]+#")
_ENDED = (".", "?", "!", "…", ":", ";", ")", "”", "’", '"')
_OF_TEXT = re.compile(r"[ A-Z{]")


def comments(text: str) -> dict[int, str]:
    """The lines, by number from 0, in which a # stands behind something and a blank."""
    if " #" not in text and "\t#" not in text:
        return {}
    lines = re.split("\r\n|[\r\n\x85\u2028\u2029]", text)
    return {number: line for number, line in enumerate(lines) if _BEHIND.search(line)}


def meant_to_be_read(words: str, rest: str) -> bool:
    """Whether the ``rest`` of a line belongs to the ``words`` before it.

    A note begins with a blank: ``# the default``. What goes on with a letter or a number, as in
    ``We are #1``, or holds a template is no note, but for one that stands well apart or behind the
    end of a sentence.
    """
    note = rest.lstrip()
    if not note.startswith("#") or words.endswith(_ENDED) or not _OF_TEXT.search(words):
        return False
    apart = len(rest) - len(note) > 1
    return note[1:2].isalnum() or note[1:2] == "{" or (not apart and "{{" in note)
