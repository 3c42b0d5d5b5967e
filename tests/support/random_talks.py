"""Hypothesis strategies: books of flows that call each other and go round in circles, and people
who send anything to them."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from support.books import book_from
from support.random_flows import as_yaml, flows
from support.talks import Person, read_moment

from bot.engine.book import Book
from bot.engine.inputs import (
    Command,
    Edited,
    Elsewhere,
    Input,
    Joined,
    Media,
    Nudged,
    Reminded,
    Stumbled,
    Tap,
    Words,
)

MORE = os.environ.get("EXAMPLES")
"""How many examples each property gets; without it a few, and always the same ones."""

NAMES = ("first", "second", "third")
IDLE = """
flow: idle
title: What you wrote
about: Words out of nowhere.
role: idle
listed: false
params: {text: ""}
steps:
  - choose: what
    id: ask_what
    text: "What to do with {{ text | excerpt(20) }}?"
    options: {keep: Keep it, leave: Leave it}
  - if: what == 'keep'
    then:
      - save: note
        fields: [text]
"""

Draw = Callable[[st.SearchStrategy[Any]], Any]
fixed_words = st.sampled_from(
    ["hello", "1", "2", "50", "yes", "no", "At home", "sad", "tomorrow", "nothing like it", "😀",
     "\u200b", " ", "", "<b>&", "{{ now }}", "x" * 5000, "~skip", "Start over", "Ann"]
)  # fmt: skip
odd_words = (
    st.text(st.characters(codec="utf-8"), max_size=60)
    | st.from_regex(r"0{0,6}[0-9]{1,12}", fullmatch=True)
    | st.from_regex(r"[0-9]{1,3} ?(/|of|out of) ?[0-9]{1,3}", fullmatch=True)
    | st.from_regex(r"[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}( at [0-9]{1,2}(:[0-9]{2})?)?")
    | st.builds(
        "{} {} {}".format,
        st.sampled_from(["on the", "next", "last", "in", "every", "the", ""]),
        st.sampled_from(["31st", "30th", "0", "29", "99999", "first", "second", "half"]),
        st.sampled_from(["of february", "june", "monday", "weeks", "years", "24:00", "", "2026"]),
    )
    | st.builds(
        lambda word, times: " ".join([word] * times)[:4096],
        st.sampled_from(["word", "yes", "12", "my mother and I", "😀", "ß\u0301", "{{ now }}"]),
        st.integers(60, 2000),
    )
)
"""What no list of examples has: any letters, odd numbers and dates, long texts."""
given_words = fixed_words | fixed_words | odd_words
given_commands = st.sampled_from(
    ["cancel", "back", "skip", *NAMES, "secnd", "start", "menu", "help", "~", ""]
)


def bounded(examples: int) -> settings:
    """Settings for a property that takes its time."""
    return settings(
        max_examples=int(MORE) if MORE else examples,
        derandomize=MORE is None,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


@st.composite
def books(draw: Draw) -> Book:
    """A book of three flows; each may call those behind it, give something back, and return to a
    question it has asked before."""
    files = {"idle": IDLE}
    giving: set[str] = set()
    for place, name in reversed(list(enumerate(NAMES))):
        flow = draw(flows(name, longest=4))
        steps: list[dict[str, Any]] = flow["steps"]
        for number, callee in enumerate(NAMES[place + 1 :]):
            if draw(st.booleans()):
                call: dict[str, Any] = {"call": callee, "id": f"visit_{number}"}
                if callee in giving and draw(st.booleans()):
                    call["into"] = f"v_visit_{number}"
                steps.insert(draw(st.integers(0, len(steps))), call)
        asked = [step["id"] for step in steps if {"ask", "choose", "scale"} & step.keys()]
        if asked and draw(st.booleans()):
            again = {"goto": draw(st.sampled_from(asked))}
            steps.append({"if": draw(st.sampled_from(["name", "not name"])), "then": [again]})
        if draw(st.booleans()):
            steps.append({"end": {"give": "name"}})
            giving.add(name)
        files[name] = as_yaml(flow, block=False)
    return book_from(files, read_moment=read_moment)


@dataclass(frozen=True)
class Move:
    """Something that somebody does, whatever is open."""

    kind: str
    number: int
    text: str

    def given(self, person: Person) -> Input:
        """What that is just now."""
        keyboard = person.keyboard
        match self.kind:
            case "tap" if keyboard is not None and keyboard.buttons:
                return person.tap(keyboard.buttons[self.number % len(keyboard.buttons)])
            case "forged tap":
                nonce = keyboard.nonce if keyboard is not None and self.number % 2 else "aaaaaa"
                step = keyboard.step if keyboard is not None and self.number % 3 else "~offer"
                return Tap(nonce, step, ("~skip", "yes", "0", "", "nowhere")[self.number % 5])
            case "command":
                return Command(self.text, "with words" if self.number % 2 else "")
            case "media":
                return Media(("photo", "sticker", "voice")[self.number % 3], self.text)  # type: ignore[arg-type]
            case "edited":
                return Edited(self.text)
            case "other":
                flow = NAMES[self.number % 3]
                each: tuple[Input, ...] = (
                    Joined(), Elsewhere(), Stumbled(), Nudged(""), Reminded(flow=flow),
                    Reminded(html="It is time."), Reminded(flow="no_more"),
                )  # fmt: skip
                return each[self.number % len(each)]
        return Words(self.text)


def _moves(kind: str) -> st.SearchStrategy[Move]:
    texts = given_commands if kind == "command" else given_words
    return st.builds(Move, st.just(kind), st.integers(0, 30), texts)


KINDS = ["words", "words", "tap", "tap", "tap", "forged tap", "command", "media", "edited",
         "other", "time"]  # fmt: skip
moves = st.lists(st.sampled_from(KINDS).flatmap(_moves), min_size=4, max_size=25)
