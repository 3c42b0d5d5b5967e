"""What a rubric finds in words that people prepare to say: one thing at most."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.coach.folding import fold_words
from bot.coach.listening.rubrics import Finding, Rubric, check
from bot.coach.people.words import vocabulary
from bot.coach.practice.telling import quote
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.shape import FLAG, TEXT, fields

ALWAYS = "always_never"


def found(call: ActCall) -> Done:
    """The first thing a ``rubric`` of content/rubrics.yaml finds in a ``text``: ``found``, the
    ``words`` it is about (empty where it is about the whole), ``tell``, what to say of it, and
    ``check``, which it was. ``but`` names checks that are left out, with commas between."""
    name, text = str(call.args["rubric"]), str(call.args["text"] or "")
    left_out = {each.strip() for each in str(call.args.get("but") or "").split(",")}
    written: Mapping[str, Any] = call.content["rubrics"]  # type: ignore[assignment]
    findings = check(text, Rubric.of(name, written[name]))
    for finding in findings:
        if finding.check not in left_out and not _of_another(finding, text, call.content):
            tell = str(written[name]["tells"][finding.check])
            return Done(
                {"found": True, "words": quote(finding.words), "tell": tell, "check": finding.check}
            )
    return Done({"found": False, "words": "", "tell": "", "check": ""})


def _of_another(finding: Finding, text: str, content: Mapping[str, object]) -> bool:
    """Whether an "always" is said of oneself or of somebody else ("my mother always"), and so is
    nothing they would argue with."""
    if finding.check != ALWAYS:
        return False
    before = f" {fold_words(text[: finding.start])} "
    words = vocabulary(content)
    others = (f" {mine} {word} " for mine in words.mine for word in words.relations)
    return " you " not in before and (before.endswith(" i ") or any(o in before for o in others))


CHECK = ActSpec(
    "listening.check",
    found,
    required=frozenset({"text", "rubric"}),
    optional=frozenset({"but"}),
    about="The first thing a rubric finds in a text: found, words, tell, check.",
    gives=fields(found=FLAG, words=TEXT, tell=TEXT, check=TEXT),
)
