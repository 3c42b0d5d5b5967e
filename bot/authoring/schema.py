"""A JSON Schema of flow files (draft 2020-12), by which editors complete and underline.

It describes the form alone: what a path leads to, which variables are set and whether names exist
is known to ``rekindle check``. Every flow the check accepts fits the schema.
"""

from __future__ import annotations

from typing import Any

from bot.authoring import fields, head
from bot.authoring.markup import TITLE
from bot.authoring.questions import HIGHEST, LONGEST_ANSWER
from bot.engine.turn import REPAIRS

Schema = dict[str, Any]

_TEXT = "A text. {{ variable }} puts in a variable; <b>, <i> and <a href> are known."
_EXPRESSION = "A condition or a value. Words need quotes of their own: mood == 'low'."
_ANY_WORDS = "Words like nothing, no, or idk are an answer here."
_VERBS = {
    "say": "Sends a message.",
    "ask": "Asks for words, and keeps them under this name.",
    "choose": "Asks for one of some answers, as buttons.",
    "scale": "Asks for a number.",
    "when": "Asks for a day and a time.",
    "if": "Takes some steps only where this holds.",
    "call": "Runs another flow as a part of this one.",
    "set": "Gives a variable a value.",
    "save": "Keeps an entry in the journal.",
    "remind": "Says something later, or starts a flow.",
    "act": "Lets the program do something.",
    "goto": "Jumps to the step of this id.",
    "end": "Ends the flow.",
}


def json_schema() -> Schema:
    """The schema of one file of dialogs/."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A conversation of Rekindle",
        "type": "object",
        "required": ["flow", "title", "about", "steps"],
        "additionalProperties": False,
        "properties": _head(),
        "$defs": {
            "name": _pattern(fields.NAME.pattern, "Small letters, digits and _."),
            "step_id": _pattern(fields.STEP_ID.pattern, "By it a conversation finds its place."),
            "while": _pattern(r"[1-9][0-9]{0,5}\s?[mhdw]", "30m, 3h, 2d or 1w."),
            "text": {
                "description": _TEXT,
                "anyOf": [_ref("line"), {"type": "array", "items": _ref("line"), "minItems": 1}],
            },
            "line": {"type": ["string", "number", "boolean"], "pattern": r"\S"},
            "label": {"type": ["string", "number", "boolean"], "pattern": r"\S"},
            "expression": {
                "description": _EXPRESSION,
                "type": ["string", "number", "boolean", "null"],
                "pattern": r"\S",
            },
            "values": {
                "type": "object",
                "propertyNames": _ref("name"),
                "additionalProperties": _ref("expression"),
            },
            "steps": {"type": "array", "items": _ref("step"), "minItems": 1},
            "step": {
                "description": "A step begins with its verb.",
                "type": "object",
                "minProperties": 1,
                "properties": {verb: {"description": says} for verb, says in _VERBS.items()},
                "anyOf": [{"required": [verb]} for verb in _VERBS],
                "allOf": [
                    {"if": {"required": [verb]}, "then": _step(verb, *parts)}
                    for verb, parts in _steps().items()
                ],
            },
        },
    }


def _head() -> Schema:
    names = {"type": "array", "items": _ref("name")}
    return {
        "flow": _ref("name"),
        "title": {**_ref("label"), "description": f"At most {TITLE.longest} characters."},
        "about": {**_ref("label"), "description": "One sentence: what it does for somebody."},
        "command": _pattern(r"[a-z0-9_]{1,32}", "Without the slash.")
        | {"not": {"enum": sorted(REPAIRS)}},
        "listed": _flag("Whether Telegram's menu shows the command."),
        "minutes": {"type": "integer", "minimum": 1, "maximum": head.LONGEST_MINUTES},
        "evidence": _object(
            {"name": _word(), "source": _word(), "wont": _word()}, "name", "source"
        ),
        "role": {"enum": list(head.ROLES)},
        "passing": _flag("Nothing is lost by leaving it."),
        "serious": _flag("It is about danger: nothing interrupts it, nothing is offered after it."),
        "was": names,
        "params": {
            "type": "object",
            "propertyNames": _ref("name"),
            "additionalProperties": {"type": ["string", "number", "boolean", "null"]},
        },
        "steps": _ref("steps"),
    }


def _steps() -> dict[str, tuple[Schema, Schema, tuple[str, ...]]]:
    """For each verb: its value, its other keys, and which of them must be there."""
    question: Schema = {
        "text": _ref("text"),
        "check": {
            "type": "array",
            "items": _object({"unless": _ref("expression"), "say": _ref("text")}, "unless", "say"),
        },
        "skip": {"anyOf": [{"type": "boolean"}, _object({"to": _ref("step_id")}, "to")]},
        "easier": _ref("text"),
        "wait": _object(
            {
                "nudge": _object({"after": _ref("while"), "say": _ref("text")}, "after", "say"),
                "park": _ref("while"),
            }
        ),
    }
    option = _object(
        {
            "label": _ref("label"),
            "if": _ref("expression"),
            "url": _ref("label"),
            "share": _ref("label"),
        },
        "label",
    )
    asked = ("id", "text")
    return {
        "say": (_ref("text"), {}, ()),
        "ask": (
            _ref("name"),
            {
                **question,
                "longest": {"type": "integer", "minimum": 1, "maximum": LONGEST_ANSWER},
                "location": _flag("Whether a place may be shared: the answer is its time zone."),
                "any_words": _flag(_ANY_WORDS),
            },
            asked,
        ),
        "choose": (
            _ref("name"),
            {
                **question,
                "options": {
                    "type": "object",
                    "minProperties": 1,
                    "propertyNames": _pattern(fields.OPTION_KEY.pattern, ""),
                    "additionalProperties": {"anyOf": [_ref("label"), option]},
                },
                "from": _ref("expression"),
                "own_words": _flag("Typed words are an answer, too."),
                "any_words": _flag(_ANY_WORDS),
            },
            asked,
        ),
        "scale": (
            _ref("name"),
            {
                **question,
                "between": {
                    "type": "array",
                    "items": {"type": "integer", "minimum": 0, "maximum": HIGHEST},
                    "minItems": 2,
                    "maxItems": 2,
                },
                "labels": {
                    "type": "object",
                    "propertyNames": _pattern(r"[-+]?[0-9]+", ""),
                    "additionalProperties": _word(),
                },
            },
            (*asked, "between"),
        ),
        "when": (
            _ref("name"),
            {
                **question,
                "offers": {"type": "array", "items": _ref("label")},
                "future": _flag("Whether only moments to come are answers."),
                "day": _ref("expression"),
            },
            asked,
        ),
        "if": (_ref("expression"), {"then": _ref("steps"), "else": _ref("steps")}, ("then",)),
        "call": (_ref("name"), {"with": _ref("values"), "into": _ref("name")}, ("id",)),
        "set": (
            _pattern(rf"(profile\.)?{fields.NAME.pattern}", "A variable, or profile.variable."),
            {"to": _ref("expression")},
            ("to",),
        ),
        "save": (
            _ref("name"),
            {"fields": {"anyOf": [{"type": "array", "items": _ref("name")}, _ref("values")]}},
            ("fields",),
        ),
        "remind": (
            _one_of(_object({"say": _ref("text"), "flow": _ref("name")}), "say", "flow"),
            {"after": _ref("while"), "at": _ref("expression"), "about": _ref("expression")},
            ("id",),
        ),
        "act": (_word(), {"with": _ref("values"), "into": _ref("name")}, ()),
        "goto": (_ref("step_id"), {}, ()),
        "end": (
            {"anyOf": [{"type": "null"}, _object({"give": _ref("expression")}, "give")]},
            {},
            (),
        ),
    }


def _step(verb: str, value: Schema, keys: Schema, needed: tuple[str, ...]) -> Schema:
    known = {verb: value, "id": _ref("step_id"), **keys}
    known["was"] = {"type": "array", "items": _ref("step_id")}
    step = _object(known, verb, *needed)
    if verb == "choose":
        return _one_of(step, "options", "from")
    return _one_of(step, "after", "at") if verb == "remind" else step


def _object(properties: Schema, *required: str) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def _one_of(schema: Schema, *keys: str) -> Schema:
    return {**schema, "oneOf": [{"required": [key]} for key in keys]}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _pattern(pattern: str, description: str) -> Schema:
    return {"type": ["string", "integer"], "pattern": f"^({pattern})$", "description": description}


def _word() -> Schema:
    return {"type": ["string", "number", "boolean"], "pattern": r"\S"}


def _flag(description: str) -> Schema:
    return {"type": "boolean", "description": description}
