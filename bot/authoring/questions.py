"""The steps that ask: ``ask``, ``choose``, ``scale`` and ``when``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from bot.authoring.data import check_option_key
from bot.authoring.fields import Fields
from bot.authoring.issues import Code
from bot.authoring.markup import LABEL, LINK, MESSAGE, NUDGE, SHARED, Manner
from bot.authoring.places import Broken, Items, Node, Place, Scalar, Table
from bot.authoring.program import Desk, goal, mark
from bot.authoring.words import Piece
from bot.engine.flow import (
    Ask,
    Check,
    Choose,
    Expression,
    Kind,
    Nudge,
    Option,
    Question,
    Scale,
    Skip,
    Text,
    When,
)  # fmt: skip

COMMON = ("text", "check", "skip", "easier", "wait")
LONGEST_ANSWER = 4000
"""Characters: Telegram's longest message, with some room."""
HIGHEST = 100
WIDEST = 11
"""Buttons in the row of a scale."""


@dataclass(slots=True)
class Asking:
    """A question while it is read: its desk, its id, and the templates found so far."""

    desk: Desk
    fields: Fields
    id: str
    pieces: list[Piece] = field(default_factory=list)
    source: Piece | None = None

    def text(self, node: Node | None, name: str, manner: Manner, *, answered: bool = False) -> Text:
        """A text of this step."""
        key = self.desk.key(self.id, name)
        return self.desk.words.text(node, key, manner, self.pieces, answered=answered)

    def expression(self, node: Node | None, *, answered: bool = False) -> Expression | None:
        """An expression of this step."""
        return self.desk.words.expression(node, self.pieces, answered=answered)


def question(desk: Desk, fields: Fields, verb: str, step_id: str) -> None:
    """Reads a question of any kind, and adds it to the program."""
    asking = Asking(desk, fields, step_id)
    into = desk.read.name(fields.get(verb), "a variable") or ""
    text = asking.text(fields.need("text", "what the user reads"), "text", MESSAGE)
    kind = KINDS[verb].read(asking)
    checks = _checks(asking)
    skip, target = _skip(asking)
    nudge, park = _wait(asking)
    step = Question(
        step_id, into, text, kind, mark(fields.table, "any_words", "easier"), checks, skip, nudge,
        park, _easier(asking), _any_words(asking, kind),
    )  # fmt: skip
    desk.add(fields, step, asking.pieces, name=step_id, main=asking.source, goal=target)


def _ask(asking: Asking) -> Kind:
    read = asking.desk.read
    longest = read.whole(asking.fields.get("longest"), 1, LONGEST_ANSWER)
    location = bool(read.flag(asking.fields.get("location"), "location"))
    return Ask(location=location) if longest is None else Ask(longest, location)


def _choose(asking: Asking) -> Kind:
    fields, read = asking.fields, asking.desk.read
    own_words = bool(read.flag(fields.get("own_words"), "own_words"))
    if fields.has("options") == fields.has("from"):
        asking.desk.report.add(
            Code.ONE_OF,
            fields.place,
            'choose needs either "options" or "from"',
            "options: lists the answers here, from: takes them from content",
        )
    source = asking.expression(fields.get("from"))
    if source is not None:
        asking.source = asking.pieces[-1]
    options = _options(asking)
    closed = not own_words and not fields.has("skip")
    if options and closed and not any(each.answers and each.test is None for each in options):
        asking.desk.report.add(
            Code.NOT_OPTIONS,
            fields.table.key("options").place,
            "each of these answers has an if or leads elsewhere, so there may be none to choose",
            "let one of them be there always, or add   skip: true",
        )
    return Choose(options, source, own_words)


def _options(asking: Asking) -> tuple[Option, ...]:
    report, read = asking.desk.report, asking.desk.read
    table = read.table(
        asking.fields.get("options"),
        "a key and a label for each answer",
        'for example   options: {calm: "Calm", tense: "Tense"}',
    )
    if table is None:
        return ()
    if not table.pairs:
        report.add(
            Code.EMPTY_TEXT, table.place, "there are no answers to choose from", "write some"
        )
    options = []
    labels: dict[str, int] = {}
    for key, node in table.pairs:
        check_option_key(key.text, asking.id, key.place, report)
        label, test = node, None
        url, share = None, None
        if isinstance(node, Table):
            entry = Fields(report, node, ("label", "if", "url", "share"), "an option")
            label = entry.need("label") or Broken(node.place)
            test = asking.expression(entry.get("if"))
            url = _leads(asking, entry, "url", LINK, key.text)
            share = _leads(asking, entry, "share", SHARED, key.text)
        if isinstance(label, Scalar) and test is None:
            written = label.text.strip().casefold()
            if written in labels:
                report.add(
                    Code.DUPLICATE_TEXT,
                    label.place,
                    f'"{label.text.strip()}" is also the label in line {labels[written]}',
                    "nobody could tell the two buttons apart: change one",
                )
            labels.setdefault(written, label.place.line)
        said = asking.text(label, f"option.{key.text}", LABEL)
        options.append(Option(key.text, said, test, url, share))
    return tuple(options)


def _leads(asking: Asking, entry: Fields, name: str, manner: Manner, key: str) -> Text | None:
    """Where a button leads that answers nothing."""
    node = entry.get(name)
    return None if node is None else asking.text(node, f"option.{key}.{name}", manner)


def _scale(asking: Asking) -> Kind:
    fields, read, report = asking.fields, asking.desk.read, asking.desk.report
    node = fields.need("between", "for example   between: [1, 5]")
    low, high = 0, HIGHEST
    if node is not None:
        ends = [
            item.value
            for item in (node.items if isinstance(node, Items) else ())
            if isinstance(item, Scalar) and type(item.value) is int
        ]
        if len(ends) != 2 or not isinstance(node, Items) or len(node.items) != 2:
            read.wrong(node.place, "two whole numbers", "for example   between: [1, 5]")
        elif not (0 <= ends[0] < ends[1] <= min(HIGHEST, ends[0] + WIDEST - 1)):
            report.add(
                Code.BAD_RANGE,
                node.place,
                f"a scale from {ends[0]} to {ends[1]} does not fit",
                f"the lower number comes first; 0 to {HIGHEST}; a row has 2 to {WIDEST} buttons",
            )
        else:
            low, high = ends
    labels = {}
    table = read.table(fields.get("labels"), "words for numbers", "labels: {1: faint, 5: strong}")
    for key, value in table.pairs if table else ():
        number = read.whole(key, low, high)
        words = read.word(value, "words for this number")
        if number is not None and words is not None:
            labels[number] = words
    return Scale(low, high, labels)


def _when(asking: Asking) -> Kind:
    fields, read = asking.fields, asking.desk.read
    future = read.flag(fields.get("future"), "future")
    offers = read.items(fields.get("offers"), "a list", "offers: [tomorrow 9:00, on Sunday]")
    texts = [
        asking.text(offer, f"offer.{number}", LABEL)
        for number, offer in enumerate(offers.items if offers else ())
    ]
    day = asking.expression(fields.get("day"))
    return When(tuple(texts), True if future is None else future, day)


@dataclass(frozen=True, slots=True)
class KindReader:
    """The keys a kind of question knows beside the common ones, and who reads them."""

    keys: tuple[str, ...]
    read: Callable[[Asking], Kind]


KINDS = {
    "ask": KindReader(("longest", "location", "any_words"), _ask),
    "choose": KindReader(("options", "from", "own_words", "any_words"), _choose),
    "scale": KindReader(("between", "labels"), _scale),
    "when": KindReader(("offers", "future", "day"), _when),
}


def _checks(asking: Asking) -> tuple[Check, ...]:
    read, report = asking.desk.read, asking.desk.report
    example = "check: [{unless: value | length >= 3, say: A few more words?}]"
    rules = read.items(asking.fields.get("check"), "a list of rules", example)
    checks = []
    for number, node in enumerate(rules.items if rules else ()):
        table = read.table(node, "a rule with unless and say", example)
        if table is None:
            continue
        rule = Fields(report, table, ("unless", "say"), "a check")
        unless = asking.expression(rule.need("unless", example), answered=True)
        say = asking.text(rule.need("say", example), f"check.{number}", MESSAGE, answered=True)
        if unless is not None:
            checks.append(Check(unless, say))
    return tuple(checks)


def _skip(asking: Asking) -> tuple[Skip | None, tuple[str, Place] | None]:
    node = asking.fields.get("skip")
    if isinstance(node, Scalar) and node.value is True:
        return Skip(), None
    if isinstance(node, Table):
        fields = Fields(asking.desk.report, node, ("to",), "skip")
        return None, goal(asking.desk, fields.need("to", "the id of the step to go to"))
    if node is not None:
        asking.desk.read.wrong(
            node.place, "true, or the step to go to", "skip: true   or   skip: {to: close}"
        )
    return None, None


def _easier(asking: Asking) -> Text | None:
    """What is asked instead when somebody has no answer."""
    fields = asking.fields
    node = fields.get("easier")
    if node is None:
        return None
    if fields.has("skip"):
        asking.desk.report.add(
            Code.ONE_OF,
            fields.table.key("easier").place,
            "this is never said: whoever has no answer passes over a question with skip",
            "delete one of the two",
        )
    return asking.text(node, "easier", MESSAGE)


def _any_words(asking: Asking, kind: Kind) -> bool:
    """Whether words that mostly stand for having no answer are one here."""
    if not isinstance(kind, (Ask, Choose)):
        return False
    given = bool(asking.desk.read.flag(asking.fields.get("any_words"), "any_words"))
    if given and isinstance(kind, Choose) and not kind.own_words:
        asking.desk.report.add(
            Code.ONE_OF,
            asking.fields.table.key("any_words").place,
            "without own_words, no words are an answer here but those on the buttons",
            "add   own_words: true   or delete it",
        )
    return given


def _wait(asking: Asking) -> tuple[Nudge | None, timedelta | None]:
    read, report = asking.desk.read, asking.desk.report
    example = "wait: {nudge: {after: 3h, say: No hurry.}, park: 2d}"
    table = read.table(asking.fields.get("wait"), "nudge and park", example)
    if table is None:
        return None, None
    wait = Fields(report, table, ("nudge", "park"), "wait")
    park = read.duration(wait.get("park"))
    inner = read.table(wait.get("nudge"), "after and say", example)
    if inner is None:
        return None, park
    nudge = Fields(report, inner, ("after", "say"), "a nudge")
    after = read.duration(nudge.need("after", example))
    say = asking.text(nudge.need("say", example), "nudge", NUDGE)
    return (None if after is None else Nudge(after, say)), park
