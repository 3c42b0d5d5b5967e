"""The schema for editors takes what the check takes, and refuses what is misshapen."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from support.books import issues_of, steps
from support.fences import README, whole_flows

from bot.authoring.catalogue.entry import FILE, Entry
from bot.authoring.codes import CATALOGUE
from bot.authoring.files import Source
from bot.authoring.issues import Code, Report
from bot.authoring.places import Place, Plain, plain
from bot.authoring.reading import read_yaml
from bot.authoring.schema import _VERBS, json_schema
from bot.authoring.steps import VERBS

VALIDATOR = Draft202012Validator(json_schema())

MISSHAPEN = (
    Code.NOT_MAPPING, Code.UNKNOWN_KEY, Code.MISSING_KEY, Code.WRONG_TYPE, Code.UNKNOWN_VERB,
    Code.BAD_ID, Code.MISSING_ID, Code.BAD_DURATION, Code.BAD_COMMAND, Code.REPAIR_COMMAND,
    Code.ONE_OF, Code.NO_STEPS, Code.BAD_NAME, Code.NOT_ONE_OF, Code.EMPTY_TEXT,
    Code.BAD_OPTION_KEY,
)  # fmt: skip
"""What can be seen without knowing names, order and paths."""

EVERYTHING = steps(
    """
    - say: [Hello., Hello there.]
      id: hello
      was: [greeting]
    - choose: mood
      id: ask_mood
      text: How are you?
      options: {good: Good, low: {label: Low, if: name != 'you'}, 3: 3}
      own_words: true
      skip: {to: last}
      wait: {nudge: {after: 30m, say: Hm.}, park: 1w}
    - choose: family
      id: ask_family
      text: Which?
      from: feelings.families
      check: [{unless: value != 'sad', say: Not that.}]
      skip: true
    - scale: strength
      id: ask_strength
      text: How strong?
      between: [0, 10]
      labels: {0: not at all}
    - when: moment
      id: ask_moment
      text: When?
      offers: [tomorrow]
      future: false
    - ask: words
      id: ask_words
      text: Say it.
      longest: 100
    - if: strength > 4 and family
      then:
        - set: profile.tone
          to: "'soft'"
        - set: number
          to: 4
        - call: test_other
          id: other
          with: {what: words, how: 3, why: null}
          into: result
        - goto: last
      else:
        - act: test.echo
          with: {value: words}
          into: result
        - save: note
          fields: {text: words}
    - save: reflection
      fields: [family, strength]
    - remind: {say: Now., }
      id: later
      at: moment
      about: words
    - remind: {flow: test_other}
      id: later_too
      after: 2d
    - say: Bye.
      id: last
    - end: {give: "'x'"}
    """,
    head="""
    command: test
    listed: false
    minutes: 3
    evidence: {name: A, source: B, wont: C}
    role: idle
    passing: true
    was: [old_test]
    params: {text: "", count: 3, flag: true, nothing: null}
    """,
)
OTHER = """
    flow: test_other
    title: Other
    about: Another.
    params: {what: "", how: 1, why: ""}
    steps:
      - end: {give: what}
    """


def data(text: str) -> Any:
    def keyed(value: Plain) -> object:
        if isinstance(value, dict):
            return {str(key): keyed(inner) for key, inner in value.items()}
        return [keyed(inner) for inner in value] if isinstance(value, list) else value

    node = read_yaml(Source("test", Place("test.yaml"), text), Report())
    return None if node is None else keyed(plain(node))


def test_the_schema_is_a_schema_and_json() -> None:
    Draft202012Validator.check_schema(json_schema())
    assert json.loads(json.dumps(json_schema())) == json_schema()


def test_the_schema_knows_the_verbs_and_keys_the_reader_knows() -> None:
    step = json_schema()["$defs"]["step"]
    assert list(_VERBS) == list(VERBS)
    for rule, (verb, reader) in zip(step["allOf"], VERBS.items(), strict=True):
        assert set(rule["then"]["properties"]) == {verb, "id", "was", *reader.keys}


def test_it_takes_a_flow_with_everything() -> None:
    assert issues_of({"test": EVERYTHING, "test_other": OTHER}) == ()
    VALIDATOR.validate(data(EVERYTHING))
    VALIDATOR.validate(data(OTHER))


@pytest.mark.parametrize("name", sorted(whole_flows(README.read_text("utf-8"))))
def test_it_takes_every_example_of_the_reference(name: str) -> None:
    VALIDATOR.validate(data(whole_flows(README.read_text("utf-8"))[name]))


@pytest.mark.parametrize(
    "entry", [entry for entry in CATALOGUE if entry.code in MISSHAPEN], ids=lambda e: e.code
)
def test_it_refuses_what_is_misshapen(entry: Entry) -> None:
    text = entry.bad[FILE]
    assert text is not None
    assert not VALIDATOR.is_valid(data(text))
