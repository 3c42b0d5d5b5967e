"""What the check accepts never fails before a user: flows with dubious uses, walked at random."""

from __future__ import annotations

import re
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, Phase, given, settings, target
from hypothesis import strategies as st
from support.books import load
from support.random_flows import as_yaml

from bot.engine.env import Env, utc
from bot.engine.flow import Choose, Question, Scale
from bot.engine.inputs import Command, Input, Words
from bot.engine.session import Session
from bot.engine.turn import turn

NAMES = ("one", "two", "three")
IDS = ("first", "second", "third", "last")

# Each may fail at a variable that is not set, is empty, or is something else than it should be.
NUMBERS = ("{v} >= 3", "{v} + 1 == 4", "{v} in [1, 2]", "not ({v} < 2)", "3 > {v}", "-{v} < 0")
KEYS = (
    "{v} == 'sad'", "{v} in feelings.words", "feelings.words[{v}] | length > 1", "'a' in {v}",
    "feelings.families[{v}].label == 'Sad'", "{v} | upper_first == 'Sad'", "{v} ~ 'x' == 'sadx'",
)  # fmt: skip
EITHER = ("{v}", "not {v}", "{v} is none", "{v} is defined", "{v} is not none", "{v} == none")
GUARDS = (
    "{t}", "{v} and {t}", "{v} is defined and {t}", "{v} is none or {t}", "not {v} or {t}",
    "({t}) if {v} else false", "{v} | either('sad') == 'sad' or {t}",
    *["{v} is defined and {v} and {t}", "{v} is defined and {v} is not none and {t}"] * 4,
)  # fmt: skip
SHOWN = (
    "{{{{ {v} }}}}", "{{% if {v} %}}{{{{ {v} }}}}{{% endif %}}", "{{{{ {v} | label }}}}",
    "{{{{ {v} | either('x') | label }}}}", "{{% if {t} %}}{{{{ {v} | label }}}}{{% endif %}}",
    *["{{% if {v} is defined %}}{{{{ {v} }}}}{{% endif %}}", "nothing"] * 8,
)  # fmt: skip


@st.composite
def conditions_of(draw: st.DrawFn, kinds: dict[str, str]) -> str:
    variable = draw(st.sampled_from(NAMES))
    plain = NUMBERS if kinds[variable] == "scale" else KEYS
    test = draw(st.sampled_from((*plain, *EITHER)))
    return draw(st.sampled_from(GUARDS)).format(t=test.format(v=variable), v=variable)


@st.composite
def texts_of(draw: st.DrawFn, kinds: dict[str, str]) -> str:
    variable = draw(st.sampled_from(NAMES))
    shape = draw(st.sampled_from(SHOWN))
    test = draw(conditions_of(kinds)) if "{t}" in shape else ""
    return "So: " + shape.format(v=variable, t=test)


@st.composite
def steps_of(draw: st.DrawFn, kinds: dict[str, str], ids: list[str], depth: int) -> list[Any]:
    return [draw(step_of(kinds, ids, depth)) for _ in range(draw(st.integers(1, 4)))]


@st.composite
def step_of(draw: st.DrawFn, kinds: dict[str, str], ids: list[str], depth: int) -> dict[str, Any]:
    verb = draw(st.sampled_from(["question", "question", "say", "if", "set", "goto", "save"]))
    if verb == "if" and depth < 2:
        step: dict[str, Any] = {"if": draw(conditions_of(kinds))}
        step["then"] = draw(steps_of(kinds, ids, depth + 1))
        if draw(st.booleans()):
            step["else"] = draw(steps_of(kinds, ids, depth + 1))
        return step
    if verb == "set":
        name = draw(st.sampled_from(NAMES))
        values = [2, None] if kinds[name] == "scale" else ["'sad'", "'happy'", "'other'", None]
        return {"set": name, "to": draw(st.sampled_from(values))}
    if verb == "goto":
        return {"goto": draw(st.sampled_from(IDS))}
    if verb == "save":
        return {"save": "note", "fields": [draw(st.sampled_from(NAMES))]}
    if verb == "question" and ids:
        name = draw(st.sampled_from(NAMES))
        step = {kinds[name]: name, "id": ids.pop(0), "text": draw(texts_of(kinds))}
        if kinds[name] == "scale":
            step["between"] = [1, 5]
        else:
            step["from"] = "feelings.families"
        skip = draw(st.sampled_from([None, True, {"to": draw(st.sampled_from(IDS))}]))
        if skip is not None:
            step["skip"] = skip
        return step
    return {"say": draw(texts_of(kinds))}


@st.composite
def dubious_flows(draw: st.DrawFn) -> dict[str, Any]:
    kinds = {name: draw(st.sampled_from(["scale", "choose"])) for name in NAMES}
    ids = list(IDS[:-1])
    steps = draw(steps_of(kinds, ids, 0))
    steps += [{"say": "A step.", "id": left} for left in ids]
    steps.append({"say": draw(texts_of(kinds)), "id": IDS[-1]})
    return {"flow": "test", "title": "T", "about": "A.", "command": "test", "steps": steps}


ANSWERS = st.sampled_from(["skip", "first", "last"])


@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.target, Phase.shrink],
)
@given(flow=dubious_flows(), answers=st.lists(ANSWERS, min_size=6, max_size=12))
def test_an_accepted_flow_never_fails(flow: dict[str, Any], answers: list[str]) -> None:
    loaded = load({"test": as_yaml(flow)})
    target(-float(sum(issue.is_error for issue in loaded.issues)))
    if loaded.book is None:
        return
    env = Env(utc("2025-01-01T08:00:00+00:00"), 7, ZoneInfo("UTC"))
    session = turn(loaded.book, Session(), Command("test"), env).session
    for answer in answers:
        if session.talk is None:
            break
        frame = session.talk.frames[-1]
        question = loaded.book.flows["test"].waiting(frame.at)
        assert isinstance(question, Question)
        session = turn(loaded.book, session, _given(question, answer), env).session


def _given(question: Question, answer: str) -> Input:
    if answer == "skip" and question.skip is not None:
        return Command("skip")
    first = answer == "first"
    match question.kind:
        case Scale(low=low, high=high):
            return Words(str(low if first else high))
        case Choose():
            return Words("Sad" if first else "Happy")
    raise AssertionError(question)


def test_the_dubious_flows_are_dubious() -> None:
    """They hold what the check is for: each shape is refused somewhere and accepted elsewhere."""
    for shape in (*NUMBERS, *KEYS):
        kind = "scale" if shape in NUMBERS else "choose"
        asked: dict[str, Any] = {kind: "v", "id": "ask", "text": "What?"}
        asked |= {"between": [1, 5]} if kind == "scale" else {"from": "feelings.families"}
        use = {"if": shape.format(v="v"), "then": [{"say": "Yes."}]}
        assert _codes(asked, use) == set(), shape
        assert _codes({**asked, "skip": {"to": "end"}}, {**use, "id": "end"}) == {"R304"}, shape
        empty = _codes({**asked, "skip": True}, use)
        assert empty <= {"R315"}, shape
        assert empty or re.search(r"== 'sad'|in feelings|in \[", shape), shape


def _codes(*steps: dict[str, Any]) -> set[str]:
    flow = {"flow": "test", "title": "T", "about": "A.", "command": "test", "steps": list(steps)}
    return {issue.code.value for issue in load({"test": as_yaml(flow)}).issues}
