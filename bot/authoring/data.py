"""Checks content as what it is used for: decks to draw from, and answers to choose from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.authoring.content_paths import Spot
from bot.authoring.fields import OPTION_KEY
from bot.authoring.issues import Code, Report
from bot.authoring.markup import LABEL, utf16_length
from bot.authoring.places import Broken, Items, Node, Place, Scalar, Table
from bot.engine.env import NONCE_LENGTH
from bot.engine.seen import tag

LONGEST_CALLBACK = 64
"""Bytes Telegram carries with a button."""


def longest_key(step_id: str) -> int:
    """How long an option's key can be for a question of that id."""
    return LONGEST_CALLBACK - NONCE_LENGTH - len(step_id) - 2


def check_option_key(key: str, step_id: str, place: Place, report: Report) -> None:
    """Reports a key that has the wrong letters, or that does not fit into a button."""
    if not OPTION_KEY.fullmatch(key):
        report.add(
            Code.BAD_OPTION_KEY,
            place,
            f'"{key}" cannot be the key of an option',
            "use small letters, digits and _; the label may be anything",
        )
    elif len(key) > longest_key(step_id):
        report.add(
            Code.CALLBACK_TOO_LONG,
            place,
            f'the key "{key:.20}…" is too long for a button: it has {len(key)} characters',
            f"at the step {step_id}, keys have at most {longest_key(step_id)}",
        )


@dataclass(frozen=True, slots=True)
class Offered:
    """An option in content: where its key and its label stand."""

    key: str
    place: Place
    label: Node | None


def check_options(spot: Spot, step_id: str, at: Place, report: Report) -> None:
    """Reports what keeps a place in content from being answers for the question ``step_id``.

    ``at`` is where the question names it.
    """
    offered = _offered(spot.node)
    if not offered:
        if not isinstance(spot.node, Broken):
            report.add(
                Code.NOT_OPTIONS,
                at,
                f"{spot.path} holds no answers to choose from",
                "answers are keys with labels, keys with entries that have a label,"
                " or a list of entries with key and label",
            )
        return
    keys: dict[str, int] = {}
    labels: dict[str, int] = {}
    for option in offered:
        check_option_key(option.key, step_id, option.place, report)
        if option.key in keys:
            report.add(
                Code.DUPLICATE_OPTION,
                option.place,
                f'the key "{option.key}" is also in line {keys[option.key]}',
                "keys are what is stored: each must differ",
            )
        keys.setdefault(option.key, option.place.line)
        _label(option, spot, labels, report)


def _offered(node: Node) -> list[Offered]:
    if isinstance(node, Table):
        return [
            Offered(
                key.text,
                key.place,
                value.by_key.get("label") if isinstance(value, Table) else value,
            )
            for key, value in node.pairs
        ]
    found = []
    for item in node.items if isinstance(node, Items) else ():
        key = item.by_key.get("key") if isinstance(item, Table) else None
        if not isinstance(key, Scalar) or not isinstance(item, Table):
            return []
        found.append(Offered(key.text, key.place, item.by_key.get("label")))
    return found


def _label(option: Offered, spot: Spot, labels: dict[str, int], report: Report) -> None:
    label = option.label
    if isinstance(label, Broken):
        return
    if not isinstance(label, Scalar) or not isinstance(label.value, str) or not label.text.strip():
        report.add(
            Code.NOT_OPTIONS,
            option.place,
            f"{spot.path}.{option.key} has no label, but is something to choose",
            "add   label: …",
        )
        return
    length = utf16_length(label.text)
    if length > LABEL.longest:
        report.add(
            Code.LABEL_TOO_LONG,
            label.place,
            f"a label has at most {LABEL.longest} characters, this one has {length}",
            "say it in fewer words",
        )
    written = label.text.strip().casefold()
    if written in labels:
        report.add(
            Code.DUPLICATE_TEXT,
            label.place,
            f'"{label.text}" is also the label in line {labels[written]}',
            "nobody could tell the two buttons apart: change one",
        )
    labels.setdefault(written, label.place.line)


def check_decks(content: Mapping[str, Node], report: Report) -> None:
    """Reports lists in which two items have one id, or ids that cannot be told apart once shown."""
    for node in content.values():
        _decks(node, report)


def _decks(node: Node, report: Report) -> None:
    if isinstance(node, Table):
        _tags(((key.text, key.place) for key, _ in node.pairs), report)
        for _, value in node.pairs:
            _decks(value, report)
    elif isinstance(node, Items):
        ids = [item.by_key.get("id") if isinstance(item, Table) else item for item in node.items]
        named = [each for each in ids if isinstance(each, Scalar)]
        if any(isinstance(item, Table) for item in node.items):
            _differ(named, report)
        _tags(((each.text, each.place) for each in named), report)
        for item in node.items:
            _decks(item, report)


def _differ(named: Iterable[Scalar], report: Report) -> None:
    lines: dict[str, int] = {}
    for each in named:
        if each.text in lines:
            report.add(
                Code.DUPLICATE_ITEM,
                each.place,
                f'the id "{each.text}" is also in line {lines[each.text]}',
                "ids of a list differ: change one",
            )
        lines.setdefault(each.text, each.place.line)


def _tags(items: Iterable[tuple[str, Place]], report: Report) -> None:
    first: dict[str, tuple[str, Place]] = {}
    for item, place in items:
        mark = tag(item)
        other, where = first.setdefault(mark, (item, place))
        if other != item:
            report.add(
                Code.DECK_COLLISION,
                place,
                f'"{item:.40}" cannot be told from "{other:.40}" (line {where.line}) once shown',
                "a rare accident of two names: change one of them a little",
            )
