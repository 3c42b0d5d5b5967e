"""The five files of content/ with a form of their own: phrases, profile, words, entries, bot."""

from __future__ import annotations

from dataclasses import dataclass

from bot.authoring.content import Content
from bot.authoring.fields import Fields, Reader
from bot.authoring.issues import Code, Report, did_you_mean
from bot.authoring.markup import LABEL, MESSAGE, TOAST, Manner
from bot.authoring.places import Broken, Scalar, Table
from bot.authoring.words import Piece, Words
from bot.engine.flow import Text
from bot.engine.folding import fold_words as fold
from bot.engine.phrases import PHRASES
from bot.engine.values import Value

NEEDED_ENTRIES = ("unfinished", "note")
"""Kinds of entries the engine itself writes."""

_LABELS = ("_button", "_yes", "_no", "_on", "_over")
_BOT = {"name": 64, "description": 512, "short_description": 120}


@dataclass(slots=True)
class Said:
    """A phrase with its templates, and the variables it may use beside the profile's."""

    text: Text
    pieces: tuple[Piece, ...]
    variables: frozenset[str]


def read_phrases(content: Content, words: Words, report: Report) -> dict[str, Said]:
    """What the engine says, by name; every name of ``bot/engine/phrases.py`` must be there."""
    table = _file(content, "phrases", report)
    if table is None:
        return {}
    for key, _ in table.pairs:
        if key.text not in PHRASES:
            report.add(
                Code.UNKNOWN_PHRASE,
                key.place,
                f'the engine never says "{key.text}"',
                did_you_mean(key.text, PHRASES, "delete it"),
            )
    found = {}
    for name, variables in PHRASES.items():
        if name not in table.by_key:
            report.add(
                Code.MISSING_PHRASE,
                table.place,
                f'the phrase "{name}" is missing',
                _uses(variables),
            )
            continue
        pieces: list[Piece] = []
        text = words.text(table.by_key[name], f"phrases.{name}", phrase_manner(name), pieces)
        found[name] = Said(text, tuple(pieces), variables)
    return found


def phrase_manner(name: str) -> Manner:
    """Whether a phrase is a message, a button or a toast."""
    if name == "old_button":
        return TOAST
    return LABEL if name.endswith(_LABELS) else MESSAGE


def read_profile(content: Content, report: Report) -> dict[str, Value]:
    """The profile of somebody who has told nothing."""
    table = _file(content, "profile", report)
    if table is None:
        return {}
    read = Reader(report)
    fields = Fields(report, table, ("defaults",), "profile.yaml")
    example = 'for example   defaults: {name: "", nameless: friend}'
    defaults = read.table(fields.need("defaults", example), "a value for each name", example)
    found: dict[str, Value] = {}
    for key, value in defaults.pairs if defaults else ():
        name = read.name(key, "a variable")
        if name is None:
            continue
        if name == "now" or name in content.files:
            report.add(
                Code.SHADOWS,
                key.place,
                f'"{name}" already has a meaning in templates',
                "take another word",
            )
        elif not isinstance(value, Scalar):
            read.wrong(value.place, "a single value", example)
        else:
            found[name] = value.value
    return found


TYPED_COMMANDS = ("cancel", "back", "skip", "menu", "help")
"""Commands that may also be typed as a plain word, where a question offers things to choose."""


def read_words(content: Content, report: Report) -> dict[str, dict[str, object]]:
    """What counts as a number, a yes or a no when it is typed: words as ``fold`` compares them."""
    table = _file(content, "words", report)
    if table is None:
        return {}
    read = Reader(report)
    fields = Fields(report, table, ("numbers", "yes", "no", "pass", "commands"), "words.yaml")
    numbers: dict[str, object] = {}
    given = read.table(fields.need("numbers"), "a number for each word", "numbers: {one: 1}")
    for key, value in given.pairs if given else ():
        number = read.whole(value, 0, 1000)
        if number is not None:
            numbers[fold(key.text)] = number
    found = {"numbers": numbers}
    for name in ("yes", "no", "pass"):
        node = fields.get(name) if name == "pass" else fields.need(name)
        items = read.items(node, "a list of words", f"{name}: [{name}, …]")
        texts = [read.word(item, "a word") for item in (items.items if items else ())]
        found[name] = {fold(text) or text.strip(): True for text in texts if text is not None}
    commands: dict[str, object] = {}
    meant = read.table(
        fields.get("commands"), "a command for each word", "commands: {stop: cancel}"
    )
    for key, value in meant.pairs if meant else ():
        name = read.word(value, "a command") or ""
        if name in TYPED_COMMANDS:
            commands[fold(key.text)] = name
        elif name:
            report.add(
                Code.WRONG_TYPE,
                value.place,
                f'"{name}" is no command that can be typed as a word',
                did_you_mean(name, TYPED_COMMANDS, f"these can: {', '.join(TYPED_COMMANDS)}"),
            )
    found["commands"] = commands
    return found


def read_entries(content: Content, report: Report) -> frozenset[str]:
    """The kinds of entries a journal can hold."""
    table = _file(content, "entries", report)
    if table is None:
        return frozenset()
    read = Reader(report)
    kinds = set()
    for key, value in table.pairs:
        kind = read.name(key, "a kind of entry", variable=False)
        entry = read.table(value, "title and show", "reflection: {title: …, show: [feeling]}")
        if kind is not None:
            kinds.add(kind)
        if entry is None:
            continue
        fields = Fields(report, entry, ("title", "show"), "an entry")
        read.word(fields.need("title"), "a title")
        shown = read.items(fields.need("show"), "a list of fields", "show: [feeling, trigger]")
        for item in shown.items if shown else ():
            read.name(item, "a field", variable=False)
    for kind in NEEDED_ENTRIES:
        if kind not in kinds:
            report.add(
                Code.UNKNOWN_ENTRY,
                table.place,
                f'the kind of entry "{kind}" is missing: the bot itself writes it',
                f"{kind}: {{title: …, show: […]}}",
            )
    return frozenset(kinds)


def read_bot(content: Content, report: Report) -> None:
    """Checks what Telegram shows about the bot itself."""
    table = _file(content, "bot", report)
    if table is None:
        return
    read = Reader(report)
    fields = Fields(report, table, (*_BOT, "commands"), "bot.yaml")
    for key, longest in _BOT.items():
        node = fields.get(key) if key == "name" else fields.need(key)
        text = read.word(node, "text")
        if text is not None and node is not None and len(text.encode("utf-16-le")) // 2 > longest:
            report.add(
                Code.LABEL_TOO_LONG,
                node.place,
                f"Telegram takes at most {longest} characters here",
                "say it in fewer words",
            )
    commands = read.table(fields.get("commands"), "a description for each command")
    for _, value in commands.pairs if commands else ():
        read.word(value, "a description")


def _file(content: Content, stem: str, report: Report) -> Table | None:
    node = content.files.get(stem)
    if isinstance(node, Table):
        return node
    if node is None and not report.about(content.at(stem).file):
        report.add(
            Code.MISSING_FILE,
            content.at(stem),
            "this file is missing: the bot cannot do without it",
            "dialogs/README.md says what belongs in it",
        )
    elif node is not None and not isinstance(node, Broken):
        report.add(
            Code.NOT_MAPPING, node.place, "this file holds keys with values", "give each line a key"
        )
    return None


def _uses(variables: frozenset[str]) -> str:
    names = ", ".join(sorted(variables))
    return f"its text can use {names}" if names else "add it"
