"""What a variable is: what can never work with it is found before anybody meets it."""

from __future__ import annotations

import pytest
from support.books import issues_of, load, steps

from bot.authoring.issues import Code
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.shape import (
    FLAG,
    MOMENT,
    NUMBER,
    OPTIONS,
    TEXT,
    by_name,
    fields,
    maybe,
    one_of,
    several,
)

SCALE = "- scale: s\n  id: ask_s\n  text: How?\n  between: [1, 5]"
FROM_0 = "- scale: closeness\n  id: ask_c\n  text: How?\n  between: [0, 10]"
READER = "- ask: reader\n  id: ask_reader\n  text: Who?"
AGAIN = "- choose: again\n  id: ask_again\n  text: Again?\n  options: {'yes': Yes, 'no': No}"
OWN = AGAIN + "\n  own_words: true"
WHEN = "- when: at\n  id: ask_at\n  text: When?"
FOUND = "- act: plans.look\n  into: found"
ALL = (SCALE, FROM_0, READER, AGAIN, WHEN, FOUND)

PLAN = fields(
    total=NUMBER, first=maybe(fields(text=TEXT, at=MOMENT)), options=OPTIONS, stands=FLAG,
    kind=one_of("soon", "past", ""), keys=by_name(TEXT), names=several(TEXT), at=MOMENT,
)  # fmt: skip


def nothing(_: ActCall) -> Done:
    return Done(None)


ACTS = {
    "plans.look": ActSpec("plans.look", nothing, gives=PLAN),
    "plans.name": ActSpec("plans.name", nothing, gives=TEXT),
    "plans.read": ActSpec("plans.read", nothing, gives=maybe(MOMENT)),
}


def found(*lines: str) -> list[tuple[Code, str, str]]:
    text = steps(*lines, head="command: test")
    return [(each.code, each.message, each.hint) for each in load(text, acts=ACTS).issues]


def asked(test: str) -> list[tuple[Code, str, str]]:
    return found(*ALL, f'- if: "{test}"\n  then: [{{say: A.}}]')


def said(text: str) -> list[tuple[Code, str, str]]:
    return found(*ALL, f'- say: "So {text}"')


@pytest.mark.parametrize(
    ("test", "message"),
    [
        ("s >= 'seven'", "s is a number from 1 to 5 and 'seven' is text: greater or less cannot"),
        ("reader > 3", "reader is text and 3 is a number: greater or less cannot"),
        ("at > 'tomorrow'", "at is a moment and 'tomorrow' is text: greater or less cannot"),
        ("1 < at", "1 is a number and at is a moment: greater or less cannot"),
        ("found.total > 'two'", "found.total is a number and 'two' is text: greater or less"),
        ("1 in s", "s is a number from 1 to 5, and nothing can be looked for in it"),
        ("3 in reader", "reader is text, and only text can be found in it"),
    ],
)
def test_what_cannot_be_compared_is_reported(test: str, message: str) -> None:
    [(code, text, _)] = asked(test)
    assert code == Code.WRONG_KIND
    assert text.startswith(message)


@pytest.mark.parametrize(
    ("test", "message"),
    [
        ("reader == 3", "reader is text and 3 is a number: they are never the same"),
        ("at == 'monday'", "at is a moment and 'monday' is text: they are never the same"),
        ("found.stands == 'yes'", "found.stands is yes or no and 'yes' is text: they are never"),
        ("found.kind == 'son'", "found.kind is never 'son' here"),
        ("found == 'yes'", "found is several things by name and 'yes' is text: they are never"),
        ("found.total in ['one']", "found.total is a number and 'one' is text: they are never"),
        ("closeness >= 17", "closeness is a number from 0 to 10, and >= 17 holds for none of them"),
        ("s < 1", "s is a number from 1 to 5, and < 1 holds for none of them"),
        ("9 < s", "s is a number from 1 to 5, and > 9 holds for none of them"),
    ],
)
def test_what_is_never_so_is_reported(test: str, message: str) -> None:
    [(code, text, _)] = asked(test)
    assert code == Code.NEVER_TRUE
    assert text.startswith(message)


@pytest.mark.parametrize(
    ("test", "message", "hint"),
    [
        ("again", "again has an answer here, be it 'no', 'yes'", "mean: again == 'yes'"),
        ("not again", "again has an answer here", "again == 'yes'"),
        ("again and s > 3", "again has an answer here", "again == 'yes'"),
        ("reader", "reader has a value on every way here", "skip: true"),
        ("at", "at has a value on every way here", "skip: true"),
        ("found", "found is several things by name, and they are there", "found.stands"),
        ("closeness >= 0", ">= 0 holds for each of them", "in between"),
        ("s < 6", "< 6 holds for each of them", "in between"),
    ],
)
def test_what_is_always_so_is_reported(test: str, message: str, hint: str) -> None:
    [(code, text, cure)] = asked(test)
    assert code == Code.ALWAYS_TRUE
    assert message in text
    assert hint in cure


@pytest.mark.parametrize(
    "text",
    [
        "{% if again %}A{% endif %}",
        "{{ 'A' if again else 'B' }}",
        "{% if s == 3 %}A{% elif again %}B{% endif %}",
    ],
)
def test_what_is_always_so_is_reported_in_texts_too(text: str) -> None:
    assert [code for code, _, _ in said(text)] == [Code.ALWAYS_TRUE]


def test_a_rule_that_is_never_broken_is_reported() -> None:
    rule = "\n  check: [{unless: value, say: A few more words.}]"
    assert [code for code, _, _ in found(READER + rule)] == [Code.ALWAYS_TRUE]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ reader | day }}", "reader is text, and day works on a moment"),
        ("{{ s | clock }}", "s is a number from 1 to 5, and clock works on a moment"),
        ("{{ s | length }}", "s is a number from 1 to 5, and length works on"),
        ("{{ reader | join(', ') }}", "reader is text, and join works on a list"),
        ("{{ 'Dear ' + 3 }}", "'Dear ' is text and 3 is a number: + does not work on them"),
        ("{{ reader + s }}", "reader is text and s is a number from 1 to 5: + does not work"),
        ("{{ at + 1 }}", "at is a moment and 1 is a number: + does not work"),
        ("{{ -reader }}", "0 is a number and reader is text: - does not work"),
        ("{{ found }}", "found is several things by name, and cannot be read out as a whole"),
        ("{{ found.options }}", "found.options is a list, and cannot be read out as it stands"),
        ("{{ at }}", "at is a moment: it would be shown as a computer writes it"),
        ("{{ 'On ' ~ at }}", "at is a moment: it would be shown as a computer writes it"),
        ("{{ found.stands }}", "found.stands is yes or no: it would read True or False"),
        ("{% for each in s %}{{ each }}{% endfor %}", "s is a number from 1 to 5, and a loop"),
        ("{% for each in reader %}{{ each }}{% endfor %}", "reader is text, and a loop goes over"),
    ],
)
def test_what_does_not_work_in_a_text_is_reported(text: str, message: str) -> None:
    [(code, told, _)] = said(text)
    assert code == Code.WRONG_KIND
    assert told.startswith(message)


@pytest.mark.parametrize(
    ("use", "message", "hint"),
    [
        ("found.totl", 'found has no "totl"', "did you mean total? There are total, first,"),
        ("found.first.txet", 'found.first has no "txet"', "did you mean text?"),
        ("found['titel']", 'found has no "titel"', "There are total, first, options"),
        ("found.keys[0]", "found.keys has names in it, no numbers", "a name of it that you know"),
        ("found.names.first", 'found.names is a list and has no "first"', "found.names[0]"),
        ("found.options[0].lable", 'found.options[0] has no "lable"', "did you mean label?"),
        ("reader.name", 'reader is text and has no "name"', "use it as it is: reader"),
        ("s.high", 's is a number from 1 to 5 and has no "high"', "use it as it is: s"),
        ("at.date", 'at is a moment and has no "date"', "{{ at | day }} is its date"),
    ],
)
def test_a_part_that_is_not_there_is_reported(use: str, message: str, hint: str) -> None:
    [(code, told, cure)] = said(f"{{{{ {use} }}}}")
    assert (code, told) == (Code.UNKNOWN_PART, message)
    assert hint in cure


def test_what_a_variable_is_goes_with_it_through_set_loops_and_branches() -> None:
    copied = "- set: copy\n  to: found.first"
    [(code, message, _)] = found(FOUND, copied, "- say: '{{ copy.txet }}'")
    assert (code, message) == (Code.UNKNOWN_PART, 'copy has no "txet"')
    loop = "{% for each in found.options %}{{ each.lable }}{% endfor %}"
    assert [code for code, _, _ in said(loop)] == [Code.UNKNOWN_PART]
    two = "- if: s > 3\n  then: [{set: x, to: '1'}]\n  else: [{set: x, to: s}]"
    [(code, message, _)] = found(SCALE, two, "- say: '{{ x | day }}'")
    assert code == Code.WRONG_KIND
    mixed = "- if: s > 3\n  then: [{set: x, to: now}]\n  else: [{set: x, to: s}]"
    assert found(SCALE, mixed, "- say: '{{ x | day }}'") == []


@pytest.mark.parametrize("at", ["reader", "s", "'tomorrow'", "found.first"])
def test_a_reminder_needs_a_moment(at: str) -> None:
    remind = f'- remind: {{say: Hello.}}\n  id: later\n  at: "{at}"'
    [(code, message, _)] = found(*ALL, remind)
    assert code == Code.WRONG_KIND
    assert message.endswith("and a moment belongs here")


def test_an_act_that_may_give_nothing_must_be_asked_first() -> None:
    read = "- act: plans.read\n  into: then"
    remind = "- remind: {say: Hello.}\n  id: later\n  at: then"
    [(code, _, hint)] = found(read, remind)
    assert code == Code.MAYBE_EMPTY
    assert "then | either(now)" in hint
    assert found(read, remind + " | either(now)") == []
    guarded = "- if: then\n  then:\n    - remind: {say: Hello.}\n      id: later\n      at: then"
    assert found(read, guarded) == []


@pytest.mark.parametrize(
    "test",
    [
        "s >= 3", "closeness > 0", "closeness", "again == 'yes'", "s + 1 > 3", "at > now",
        "found.total", "found.stands", "found.first", "found.kind == 'past'", "found.total == s",
        "reader | length > 3", "reader == again", "found.first and found.first.at > now",
        "now.hour < 12", "'a' in reader", "reader in found.names", "found.keys.n1 == reader",
        "found.names[0] == 'Ana'", "reader[0] == 'A'", "found.stands == true", "again in reader",
        "(s or 0) > 3", "s in [1, 2]", "found.options | length > s", "reader and reader != 'x'",
        "name", "tone == 'warm'",
    ],
)  # fmt: skip
def test_what_can_work_is_fine(test: str) -> None:
    assert asked(test) == []


@pytest.mark.parametrize(
    "text",
    [
        "{{ at | day }} {{ now | clock }}", "{{ found.names | join(', ') }}", "{{ s + 1 }}",
        "{{ 'Dear ' ~ reader ~ s }}", "{{ 'a' + reader }}", "{{ found.total }}", "{{ again }}",
        "{% for each in found.options %}{{ loop.index }} {{ each.label }}{% endfor %}",
        "{{ found.first.at | day if found.first else 'never' }}", "{{ s | either(1) + 1 }}",
        "{{ again.label }}", "{{ found[reader] }}", "{{ found.keys[reader] }}",
    ],
)  # fmt: skip
def test_what_can_be_shown_is_fine(text: str) -> None:
    assert said(text) == []


def test_words_of_ones_own_may_be_anything() -> None:
    assert found(OWN, "- if: again == 'later'\n  then: [{say: A.}]") == []


def test_what_a_caller_passes_is_not_known() -> None:
    text = steps("- say: '{{ rounds | length }}'", head="command: t\nparams: {rounds: 4}")
    assert issues_of(text) == ()
