"""Warnings: what works, but reads badly on a phone or says less than it should."""

from __future__ import annotations

import re

from bot.authoring.issues import Code, Report
from bot.authoring.markup import Manner, utf16_length
from bot.authoring.places import Place

LONG = 900
"""Characters: about what fits a phone's screen."""

_SHOUT = re.compile(r"!\s*!|\?!|!\?")
_MARKDOWN = re.compile(r"\*\*\S|\]\(https?:")


def check_words(shown: str, place: Place, manner: Manner, report: Report) -> None:
    """Looks at the words of one template, as far as they are always there."""
    if _SHOUT.search(shown):
        report.add(
            Code.EXCLAMATIONS, place, "several marks in a row sound like shouting", "one is enough"
        )
    if manner.html and shown.count("?") > 1:
        report.add(
            Code.MANY_QUESTIONS,
            place,
            f"{shown.count('?')} questions in one message",
            "ask one thing at a time: people answer the last one",
        )
    if manner.html and LONG < utf16_length(shown) <= manner.longest:
        report.add(
            Code.LONG_MESSAGE,
            place,
            f"{utf16_length(shown)} characters are more than a phone shows at once",
            "divide it into two steps, or say less",
        )
    if _MARKDOWN.search(shown):
        report.add(
            Code.MARKDOWN,
            place,
            "Telegram shows these stars and brackets as they are",
            'write <b>bold</b>, <i>italic</i> or <a href="https://…">a link</a>',
        )
