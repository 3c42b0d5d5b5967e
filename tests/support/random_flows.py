"""Hypothesis strategies: random flows that are sound by construction."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from io import StringIO
from typing import Any

from hypothesis import strategies as st
from ruamel.yaml import YAML

Draw = Callable[[st.SearchStrategy[Any]], Any]

_LETTERS = st.characters(
    codec="utf-8",
    exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"],
    exclude_characters="{}<>&\ufeff",
)
WORDS = st.text(_LETTERS, min_size=1, max_size=20).filter(
    lambda text: text.strip() == text and text.count("?") < 2 and "!" not in text
)
KEYS = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
NULL = "tag:yaml.org,2002:null"
WHILES = st.sampled_from(["30m", "3h", "2d", "1w"])


@dataclass(slots=True)
class Making:
    """A flow while it grows: ids so far, and the variables that are set on every path."""

    draw: Draw
    ids: int = 0
    sure: set[str] = field(default_factory=set)

    def next_id(self, verb: str) -> str:
        """An id no other step has."""
        self.ids += 1
        return f"{verb}_{self.ids}"


@st.composite
def flows(draw: Draw, name: str = "test", longest: int = 6) -> dict[str, Any]:
    """A flow as plain data. Its questions set variables, and later steps use those that are sure
    to be there; branches nest up to three deep."""
    making = Making(draw)
    steps = _steps(making, 0, longest)
    return {
        "flow": name,
        "title": draw(WORDS),
        "about": draw(WORDS),
        "command": name,
        "steps": steps,
    }


def as_yaml(flow: dict[str, Any], *, block: bool = True) -> str:
    """The flow as the text of a file: as people write it, or all in brackets."""
    if not block:
        return json.dumps(flow, ensure_ascii=False)
    stream = StringIO()
    yaml = YAML()
    yaml.width = 4000
    yaml.representer.add_representer(
        type(None), lambda representer, _: representer.represent_scalar(NULL, "null")
    )
    yaml.dump(flow, stream)
    return stream.getvalue()


def _steps(making: Making, depth: int, longest: int) -> list[dict[str, Any]]:
    count = making.draw(st.integers(1, longest))
    return [_step(making, depth) for _ in range(count)]


def _step(making: Making, depth: int) -> dict[str, Any]:
    verbs = ["say", "ask", "choose", "scale", "when", "set", "save", "remind", "act"]
    if depth < 3:
        verbs.append("if")
    verb = making.draw(st.sampled_from(verbs))
    if verb in ("ask", "choose", "scale", "when"):
        return _question(making, verb)
    return _STEPS[verb](making, depth)


def _text(making: Making) -> Any:
    variants = making.draw(st.lists(WORDS, min_size=1, max_size=3, unique=True))
    if making.sure and making.draw(st.booleans()):
        variable = making.draw(st.sampled_from(sorted(making.sure)))
        variants = [f"{variants[0]} {{{{ {variable} | either('-') | label }}}}"]
    return variants if len(variants) > 1 else variants[0]


def _question(making: Making, verb: str) -> dict[str, Any]:
    draw = making.draw
    step_id = making.next_id(verb)
    variable = f"v_{step_id}"
    step: dict[str, Any] = {verb: variable, "id": step_id, "text": _text(making)}
    if verb == "choose" and draw(st.booleans()):
        step["from"] = draw(st.sampled_from(["feelings.families", "places", "feelings.words.sad"]))
    elif verb == "choose":
        keys = draw(st.lists(KEYS, min_size=1, max_size=5, unique=True))
        step["options"] = {key: f"{key} {number}" for number, key in enumerate(keys)}
    elif verb == "scale":
        low = draw(st.integers(0, 90))
        step["between"] = [low, low + draw(st.integers(1, 10))]
    elif verb == "when":
        step["offers"] = draw(st.lists(st.sampled_from(["tomorrow", "on Sunday"]), unique=True))
    if verb == "choose" and draw(st.booleans()):
        step["own_words"] = True
    if draw(st.booleans()):
        step["skip"] = True
    if draw(st.booleans()):
        step["check"] = [{"unless": "value != 'nothing like it'", "say": draw(WORDS)}]
        if verb != "ask":
            step["check"][0]["unless"] = "value is defined"
    if draw(st.booleans()):
        after, park = draw(st.sampled_from(["30m", "3h"])), draw(st.sampled_from(["2d", "1w"]))
        step["wait"] = {"nudge": {"after": after, "say": draw(WORDS)}, "park": park}
    making.sure.add(variable)
    return step


def _say(making: Making, _: int) -> dict[str, Any]:
    return {"say": _text(making)}


def _set(making: Making, _: int) -> dict[str, Any]:
    variable = f"v_{making.next_id('set')}"
    value = making.draw(st.sampled_from([1, 2.5, True, None, "'word'", "name", "now"]))
    making.sure.add(variable)
    return {"set": variable, "to": value}


def _save(making: Making, _: int) -> dict[str, Any]:
    chosen = making.draw(st.lists(st.sampled_from(["name", *sorted(making.sure)]), unique=True))
    return {"save": "note", "fields": chosen}


def _remind(making: Making, _: int) -> dict[str, Any]:
    step_id = making.next_id("remind")
    return {"remind": {"say": making.draw(WORDS)}, "id": step_id, "after": making.draw(WHILES)}


def _act(making: Making, _: int) -> dict[str, Any]:
    variable = f"v_{making.next_id('act')}"
    step = {"act": "test.echo", "with": {"value": "name"}, "into": variable}
    making.sure.add(variable)
    return step


def _if(making: Making, depth: int) -> dict[str, Any]:
    tests = ["name", "name == 'Ann'", "now is defined"]
    tests += [f"{each} is not none" for each in sorted(making.sure)]
    step: dict[str, Any] = {"if": making.draw(st.sampled_from(tests))}
    before = set(making.sure)
    step["then"] = _steps(making, depth + 1, 3)
    then = set(making.sure)
    making.sure = set(before)
    if making.draw(st.booleans()):
        step["else"] = _steps(making, depth + 1, 3)
    making.sure &= then
    return step


_STEPS = {"say": _say, "set": _set, "save": _save, "remind": _remind, "act": _act, "if": _if}
