"""What an answer can be, and how it is written down as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TypeAlias

Value: TypeAlias = (
    "None | bool | int | float | str | Choice | datetime | list[Value] | dict[str, Value]"
)
Answers: TypeAlias = Mapping[str, Value]

_CHOICE = "$choice"
_MOMENT = "$at"
_PLAIN = frozenset({type(None), str, int, bool, float})


class Choice(str):
    """The key of a chosen option; it compares and prints as that key.

    ``label`` is what the person read on the button. It is kept with the answer, so that a
    later edit of the options cannot change what somebody said.
    """

    __slots__ = ("label",)

    label: str

    def __new__(cls, key: str, label: str) -> Choice:
        self = super().__new__(cls, key)
        self.label = label
        return self

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override]
        return (str(self), self.label)


def as_value(value: object) -> Value:
    """What an expression gave, as something that can be kept. Raises TypeError if it cannot."""
    if value is None or isinstance(value, (bool, int, float, Choice, datetime)):
        return value
    if isinstance(value, str):
        return value if type(value) is str else str.__str__(value)
    if isinstance(value, Mapping):
        return {str(key): as_value(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [as_value(item) for item in value]
    raise TypeError(f"a {type(value).__name__} cannot be kept as an answer")


def to_json(value: object) -> object:
    """The JSON form of a value. Raises TypeError for what no answer can be."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is Choice:
        assert isinstance(value, Choice)
        return {_CHOICE: [str.__str__(value), value.label]}
    if kind is dict:
        assert isinstance(value, dict)
        return {str(key): to_json(item) for key, item in value.items()}
    if kind is list:
        assert isinstance(value, list)
        return [to_json(item) for item in value]
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise TypeError("an answer holds instants with a zone, not naive datetimes")
        return {_MOMENT: value.isoformat()}
    return to_json(as_value(value))


def from_json(data: object) -> Value:
    """The value that ``to_json`` wrote."""
    kind = type(data)
    if kind is dict:
        assert isinstance(data, dict)
        if len(data) == 1:
            if _CHOICE in data:
                key, label = data[_CHOICE]
                return Choice(key, label)
            if _MOMENT in data:
                return datetime.fromisoformat(data[_MOMENT])
        return {key: from_json(item) for key, item in data.items()}
    if kind is list:
        assert isinstance(data, list)
        return [from_json(item) for item in data]
    return data  # type: ignore[return-value]


def answers_to_json(answers: Answers) -> dict[str, object]:
    """All answers of one scope, as JSON."""
    return {key: to_json(value) for key, value in answers.items()}


def answers_from_json(data: Mapping[str, object]) -> dict[str, Value]:
    """The answers that ``answers_to_json`` wrote."""
    return {key: from_json(value) for key, value in data.items()}
