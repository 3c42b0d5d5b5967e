"""One engine, several rubrics: what stands in the way in words that people prepare to say.

What is looked for, and by which words, is content (``content/rubrics.yaml``): this module knows
how each check looks, not what it looks for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.coach.listening import rules_accusing, rules_judging
from bot.coach.listening.marks import JUDGING
from bot.coach.listening.rules import BODY, TEXT, in_clause
from bot.coach.listening.sentences import Sentence, sentences
from bot.coach.listening.tokens import Token, read


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: a span in code points of the text, the check's name (the key of its
    wording in content), and the words themselves. A span from 0 to 0 is about the whole text."""

    start: int
    end: int
    check: str
    words: str


@dataclass(frozen=True, slots=True)
class Rubric:
    """``checks`` by name, in the order they are told; ``words`` the phrases each looks for."""

    name: str
    checks: tuple[str, ...]
    words: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, name: str, content: Mapping[str, Any]) -> Rubric:
        """A rubric as its author wrote it. Raises KeyError for a check that does not exist."""
        checks = tuple(str(check) for check in content["checks"])
        for check in checks:
            if check not in CHECKS:
                raise KeyError(check)
        words = {
            str(group): tuple(_plain(str(phrase)) for phrase in phrases)
            for group, phrases in (content.get("words") or {}).items()
        }
        return cls(name, checks, words)


def check(text: str, rubric: Rubric) -> tuple[Finding, ...]:
    """What the rubric's checks find in a text, in its order. Each place is told once a check."""
    said = _Said(text, tuple(sentences(text)), tuple(read(text)))
    found: list[Finding] = []
    for name in rubric.checks:
        found.extend(CHECKS[name](name, said, rubric))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Said:
    text: str
    sentences: Sequence[Sentence]
    tokens: Sequence[Token]

    def finding(self, name: str, start: int, end: int) -> Finding:
        return Finding(start, end, name, self.text[start:end])


def _plain(phrase: str) -> tuple[str, ...]:
    return tuple(token.word for token in read(phrase) if token.is_word)


def _phrases(name: str, said: _Said, rubric: Rubric) -> Iterator[Finding]:
    """Any phrase of the check's list."""
    for start, end in _places(said.tokens, rubric.words.get(name, ())):
        yield said.finding(name, start, end)


def _places(
    tokens: Sequence[Token], phrases: Sequence[tuple[str, ...]]
) -> Iterator[tuple[int, int]]:
    words = [token for token in tokens if token.is_word]
    place = 0
    while place < len(words):
        longest = max(
            (
                len(phrase)
                for phrase in phrases
                if phrase and tuple(t.word for t in words[place : place + len(phrase)]) == phrase
            ),
            default=0,
        )
        if longest:
            yield words[place].start, words[place + longest - 1].end
        place += max(longest, 1)


_BLAMING = tuple(
    rule for rule in (*rules_judging.RULES, *rules_accusing.RULES) if rule.where in {BODY, TEXT}
)


def _you_blame(name: str, said: _Said, rubric: Rubric) -> Iterator[Finding]:
    """Clauses that find fault with "you", and the check's own phrases."""
    told: set[int] = set()
    for sentence in said.sentences:
        for clause in sentence.clauses:
            about_you = {"you", "your"} & set(clause.words)
            if about_you and any(
                found.rule.label == JUDGING for found in in_clause(_BLAMING, clause)
            ):
                told.add(clause.start)
                yield said.finding(name, clause.start, clause.end)
    for start, end in _places(said.tokens, rubric.words.get(name, ())):
        inside = any(
            clause.start in told and clause.start <= start < clause.end
            for sentence in said.sentences
            for clause in sentence.clauses
        )
        if not inside:
            yield said.finding(name, start, end)


def _but_after_sorry(name: str, said: _Said, rubric: Rubric) -> Iterator[Finding]:
    """A "but" behind an apology, in its sentence or at the start of the next one."""
    sorry, turns = rubric.words.get("sorry", ()), rubric.words.get("turn", ())
    before = False
    for sentence in said.sentences:
        apology = next(_places(sentence.tokens, sorry), None)
        for start, end in _places(sentence.tokens, turns):
            behind = apology is not None and start >= apology[1]
            opens = before and start == sentence.start
            if behind or opens:
                yield said.finding(name, start, max(end, sentence.end))
                break
        before = apology is not None


def _no_request(name: str, said: _Said, rubric: Rubric) -> Iterator[Finding]:
    """No request at all. Told of the whole text."""
    if said.sentences and not any(_places(said.tokens, rubric.words.get("request", ()))):
        yield Finding(0, 0, name, "")


def _missing(group: str) -> Callable[[str, _Said, Rubric], Iterator[Finding]]:
    def look(name: str, said: _Said, rubric: Rubric) -> Iterator[Finding]:
        if said.sentences and not any(_places(said.tokens, rubric.words.get(group, ()))):
            yield Finding(0, 0, name, "")

    return look


CHECKS: Mapping[str, Callable[[str, _Said, Rubric], Iterator[Finding]]] = {
    "you_blame": _you_blame,
    "always_never": _phrases,
    "but_after_sorry": _but_after_sorry,
    "no_request": _no_request,
    "vague_request": _phrases,
    "demand": _phrases,
    "only_what_not": _phrases,
    "demands_forgiveness": _phrases,
    "sorry_for_their_feeling": _phrases,
    "no_ownership": _missing("ownership"),
    "threat": _phrases,
    "asks_permission": _phrases,
    "takes_away": _phrases,
}
"""Every check an author can name in ``content/rubrics.yaml``."""
