"""Rules: a pattern over the plain words of a clause or sentence, and what it asserts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bot.coach.listening.marks import (
    ADVICE,
    INFORMATION,
    JUDGING,
    MINIMISING,
    REASSURANCE,
)
from bot.coach.listening.sentences import Clause, Sentence
from bot.coach.listening.wordlists import (
    BASE_VERBS,
    GREAT,
    HARD,
    TRAITS_BAD,
    TRAITS_GOOD,
)

BODY, TEXT, SENTENCE, WHOLE = "body", "text", "sentence", "whole"
"""Where a pattern looks: from the start of a clause's core; anywhere in the clause; anywhere in
the sentence (commas are words of it); at a whole clause."""


@dataclass(frozen=True, slots=True)
class Rule:
    """``label`` is asserted with ``confidence`` where ``pattern`` is found, ``unless`` the other
    one is. ``needs``: one of these words must be there (empty: any). ``{m}`` in ``reason`` is the
    words found."""

    label: str
    confidence: float
    where: str
    pattern: re.Pattern[str]
    reason: str
    unless: re.Pattern[str] | None = None
    needs: frozenset[str] = field(default=frozenset())


@dataclass(frozen=True, slots=True)
class Found:
    """A rule that held for a clause, or for the sentence around it."""

    rule: Rule
    words: str


def _any(words: Iterable[str]) -> str:
    return "(?:" + "|".join(sorted(words, key=lambda word: (-len(word), word))) + ")"


_CLASSES = {
    "VERB": _any(BASE_VERBS),
    "GREAT": _any(GREAT),
    "HARD": _any(HARD),
    "GOOD": _any(TRAITS_GOOD),
    "BAD": _any(TRAITS_BAD),
    "IS": "(?:is|was|are|were|has been|have been|had been|will be|must be|must have been|seems"
    "|sounds|looks|feels|felt|sounded|would be|would have been|can be|has to be|has got to be"
    "|had to be|could be|may be|might be)",
    "MAYBE": "(?:(?:maybe|perhaps|probably|possibly|just|also|always|definitely|still|even|then"
    "|first|only|all|now|at least|simply) )*",
    "INT": "(?:(?:so|really|very|just|pretty|quite|incredibly|extremely|all|such|a|an|too"
    "|still|also|absolutely|truly|super|always|never|bloody|fucking|rather|totally"
    "|kind|of|sort|pretty|one|be|been|like|that|proper|even|more|genuinely|completely"
    "|utterly|seriously|honestly|already|as|about|something|my|god|plain|especially"
    "|certainly|definitely|clearly|actually|probably|dead|well|proper|right|properly"
    "|terribly|massively|real|some) )*",
    "THINK": "(?:(?:i (?:do |really |honestly |just |would |can )?(?:think|guess|feel like|feel"
    "|believe|suppose|reckon|say|mean|imagine|bet|know|hope)|i am thinking"
    "|in my opinion|personally|honestly|if you ask me|well|so|and|but|maybe|perhaps"
    "|then) (?:that )?)*",
}


_END = r"(?:(?<= )|(?![a-z]))"
"""A pattern ends with a word, or with the space before the next one."""


def expand(pattern: str) -> str:
    """A pattern with its word classes (``<VERB>``) written out."""
    return re.sub(r"<([A-Z]+)>", lambda found: _CLASSES[found.group(1)], pattern)


def rule(
    label: str,
    confidence: float,
    where: str,
    pattern: str,
    reason: str,
    *,
    unless: str = "",
    needs: str = "",
) -> Rule:
    """Makes a rule. Patterns look at whole words."""
    body = expand(pattern)
    if where == BODY:
        source = rf"(?:{body}){_END}"
    elif where == WHOLE:
        source = rf"(?:{body})"
    else:
        source = rf"(?<![a-z])(?:{body}){_END}"
    other = re.compile(rf"(?<![a-z])(?:{expand(unless)}){_END}") if unless else None
    return Rule(
        label, confidence, where, re.compile(source), reason, other, frozenset(needs.split())
    )


def in_clause(rules: Iterable[Rule], clause: Clause) -> Iterator[Found]:
    """The rules that hold for a clause."""
    words = frozenset(clause.words)
    for one in rules:
        if one.where == SENTENCE or (one.needs and one.needs.isdisjoint(words)):
            continue
        if one.where == BODY:
            found = one.pattern.match(clause.body)
        elif one.where == WHOLE:
            found = one.pattern.fullmatch(clause.body) or one.pattern.fullmatch(clause.text)
        else:
            found = one.pattern.search(clause.text)
        if found and not (one.unless and one.unless.search(clause.text)):
            if one.label in _OF_THE_LISTENER and _REPORTED.search(found.string[: found.start()]):
                continue
            yield Found(one, found.group())


_OF_THE_LISTENER = frozenset({ADVICE, REASSURANCE, MINIMISING, JUDGING, INFORMATION})
_REPORTED = re.compile(
    r"(?<!do )(?<!did )(?<![a-z])you (?:[a-z]+ ){0,2}?(?:feel|felt|feeling|worry"
    r"|worried|afraid|scared|think|thought|thinking|wonder|wondering|wish|wished|hope"
    r"|hoped|hoping|fear|believe|said|say|saying|told|mean|want|wanted|expected|expect"
    r"|realised|realized|noticed|heard|asked|asking|telling)(?![a-z])|(?:sounds?|seems?"
    r"|feels?|looks?) (?:to me )?(?:like|as if|as though)|i (?:am )?hear(?:ing)? "
)
"""What tells that the words behind it are the speaker's, given back."""


def in_sentence(rules: Iterable[Rule], sentence: Sentence) -> Iterator[tuple[Found, int]]:
    """The rules that hold for a sentence, with the place of their first word in its text."""
    words = frozenset(sentence.text.split())
    for one in rules:
        if one.where != SENTENCE or (one.needs and one.needs.isdisjoint(words)):
            continue
        found = one.pattern.search(sentence.text)
        if found and not (one.unless and one.unless.search(sentence.text)):
            yield Found(one, found.group()), found.start()
