"""The screen: reads a text and says whether someone may be in danger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.coach.safety.creatures import by_creature
from bot.coach.safety.evidence import judged
from bot.coach.safety.finding import NOTHING, Finding
from bot.coach.safety.frames import FRAMES, LONG_AGO, NEARBY, long_over
from bot.coach.safety.reading import Sentence, read
from bot.coach.safety.rule import Rule
from bot.coach.safety.rules.book import Book, book

ENOUGH = {"suicide": 4, "abuse": 4}
"""So many different hints of a kind in one text are worth a question. The measure is that people
in grief, in love or at odds with their work gather fewer."""

_POINTS = {"hint": 1, "sign": 2, "means": 0}
_WITH_MEANS = frozenset(("suicide", "harm_others"))
_STRENGTH = {"hint": 0, "sign": 0, "means": 0, "ask": 1, "card": 2}
_VERDICTS: tuple[Literal["none", "ask", "card"], ...] = ("none", "ask", "card")
# Between findings of the same verdict, the one that cannot wait.
_URGENCY = {
    "danger": 6,
    "suicide": 5,
    "child": 4,
    "harm_others": 3,
    "abuse": 2,
    "self_harm": 1,
}


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that matched, after its surroundings were weighed. ``strength``: 0, 1 or 2, or less
    where they took its meaning away."""

    rule: Rule
    strength: int
    start: int
    end: int
    reason: str

    @property
    def stands(self) -> bool:
        """Whether it still means something."""
        return self.strength >= (self.rule.weight not in _POINTS)


def screen(text: str) -> Finding:
    """The gravest thing a text says, or ``NOTHING``. Pure; linear in the length of the text."""
    sentences = read(text)
    return judged(sentences, by_constructions(sentences))


def by_constructions(sentences: Sequence[Sentence]) -> Finding:
    """The gravest thing that the constructions find. Where they find nothing (``none``) the reason
    tells what took the meaning of others away."""
    known = book()
    taken: set[str] = set()
    best: Hit | None = None
    hints: dict[str, Hit] = {}
    for at, sentence in enumerate(sentences):
        words = set(sentence.words)
        for number in _called(words, known):
            rule = known.rules[number]
            if rule.weight in _POINTS:
                if best is not None and best.strength == 2:
                    break  # hints and means, which come last, add nothing to a card
                hit = None if rule.says in hints else _try(rule, sentence, words)
                if hit is not None and hit.stands:
                    hints[rule.says] = hit
            elif best is None or _most(rule) > _grave(best):
                hit = _try(rule, sentence, words)
                if hit is not None and rule.kind == "abuse":
                    hit = _by_whom(hit, sentences, at)
                if hit is not None and not hit.stands:
                    taken.update(hit.reason.split("; ")[1:])
                elif hit is not None and (best is None or _grave(hit) > _grave(best)):
                    best = hit
    if best is not None:
        return _as_found(best, hints, sentences)
    return _gathered(list(hints.values())) or replace(NOTHING, reason="; ".join(sorted(taken)))


def _by_whom(hit: Hit, sentences: Sequence[Sentence], at: int) -> Hit:
    less = by_creature(sentences, at, hit.start)
    if not less:
        return hit
    reason = f"{hit.reason}; by an animal or a small child"
    return replace(hit, strength=hit.strength - less, reason=reason)


def _as_found(best: Hit, hints: Mapping[str, Hit], sentences: Sequence[Sentence]) -> Finding:
    strength, reason, rule = best.strength, best.reason, best.rule
    if strength == 1 and rule.kind in _WITH_MEANS and "a means at hand" in hints:
        strength, reason = 2, f"{reason}; with a means at hand"
    if strength == 1 and LONG_AGO in reason and long_over(sentences):
        return replace(NOTHING, reason="long over, and well now")
    return Finding(_VERDICTS[strength], rule.kind, best.start, best.end, reason, rule.another)


def _gathered(hints: list[Hit]) -> Finding | None:
    for kind, enough in ENOUGH.items():
        some = [hit for hit in hints if hit.rule.kind == kind]
        if sum(_POINTS[hit.rule.weight] for hit in some) >= enough:
            first = min(some, key=lambda hit: hit.start)
            reason = "several signs: " + ", ".join(sorted(hit.rule.says for hit in some))
            return Finding("ask", kind, first.start, first.end, reason)
    return None


def _called(words: set[str], known: Book) -> list[int]:
    numbers: set[int] = set()
    for word in words & known.called_by.keys():
        numbers.update(known.called_by[word])
    return sorted(numbers)


def _grave(hit: Hit) -> tuple[int, int]:
    return hit.strength, _URGENCY[hit.rule.kind]


def _most(rule: Rule) -> tuple[int, int]:
    return _STRENGTH[rule.weight], _URGENCY[rule.kind]


def _try(rule: Rule, sentence: Sentence, words: set[str]) -> Hit | None:
    """The strongest meaning a rule has in a sentence, which may be none any more."""
    for needed in rule.others:
        if needed.isdisjoint(words):
            return None
    best: Hit | None = None
    for found in rule.shape.finditer(sentence.text):
        start, end = found.span()
        if sentence.fresh and sentence.word_at(start) < sentence.fresh:
            continue
        hit = _weigh(rule, sentence, start, end)
        if best is None or hit.strength > best.strength:
            best = hit
            if best.strength == _STRENGTH[rule.weight]:
                break  # surroundings only ever lower it
    return best


def _weigh(rule: Rule, sentence: Sentence, start: int, end: int) -> Hit:
    begin, finish = sentence.span(start, end)
    around = max(0, start - NEARBY), end + NEARBY
    if (rule.after is not None and rule.after.match(sentence.text, end)) or (
        rule.near is not None and rule.near.search(sentence.text, *around)
    ):
        return Hit(rule, -1, begin, finish, f"{rule.says}; among words of something else")
    strength, reasons = _STRENGTH[rule.weight], [rule.says]
    if rule.lowers is not None and rule.lowers.search(sentence.text, *around):
        strength -= 1
        reasons.append("lowered by the words around it")
    for frame in FRAMES:
        change = frame(rule, sentence, start, end)
        if change.steps:
            strength += change.steps
            reasons.append(change.why)
    return Hit(rule, strength, begin, finish, "; ".join(reasons))
