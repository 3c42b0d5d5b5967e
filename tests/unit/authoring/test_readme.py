"""The reference of the language shows only what works, and says all that there is."""

from __future__ import annotations

import re
from textwrap import indent

import pytest
from support.books import load
from support.fences import README, examples

from bot.authoring.codes import BEGIN
from bot.authoring.head import KEYS, ROLES
from bot.authoring.questions import COMMON, KINDS
from bot.authoring.steps import VERBS
from bot.engine.book import ActCall, ActSpec, Done
from bot.rendering.filters import FILTERS

REFERENCE = README.read_text("utf-8").partition(BEGIN)[0]


def draw(_: ActCall) -> Done:
    return Done({"text": "Write to somebody you miss."})


ACTS = {"tips.draw": ActSpec("tips.draw", draw, optional=frozenset({"relation"}))}


def test_all_examples_make_a_book_without_any_issue() -> None:
    flows: dict[str, str] = {}
    content: dict[str, str | None] = {}
    for info, text in examples(REFERENCE):
        kind, _, name = info.partition(" ")
        if kind == "":
            flows[text.splitlines()[0].removeprefix("flow: ")] = text
        elif kind == "part":
            part = f"part_{len(flows)}"
            head = f"flow: {part}\ntitle: Part\nabout: A part.\ncommand: {part}\nsteps:\n"
            flows[part] = head + indent(text, "  ")
        else:
            content[f"locale/{name}" if kind == "locale" else name] = text
    loaded = load(flows, content, acts=ACTS)
    assert loaded.issues == ()
    assert loaded.book is not None
    assert {"good_moment", "check_in", "weather", "breathe"} <= loaded.book.flows.keys()


@pytest.mark.parametrize(
    "word",
    sorted(
        {*VERBS, *KEYS, *COMMON, *ROLES, *FILTERS}
        | {key for verb in VERBS.values() for key in verb.keys}
        | {key for kind in KINDS.values() for key in kind.keys}
    ),
)
def test_every_word_of_the_language_is_explained(word: str) -> None:
    synonyms = {"default": "either"}
    assert re.search(rf"`[^`\n]*\b{synonyms.get(word, word)}\b[^`\n]*`", REFERENCE), word
