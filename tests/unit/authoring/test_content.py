"""Content: data, options, decks, the engine's own files, and translations."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from support.books import CONTENT, book_from, issues_of, steps

from bot.authoring.issues import Code
from bot.engine.flow import Choose, Question

HELLO = steps("- say: Hello.\n  id: hello", head="command: test")
PHRASES = CONTENT["phrases"]


def found(content: Mapping[str, str | None], flow: str = HELLO) -> list[tuple[str, int, int, Code]]:
    return [
        (issue.file, issue.line, issue.column, issue.code) for issue in issues_of(flow, content)
    ]


def choosing(source: str, step_id: str = "a") -> str:
    return steps(f"- choose: x\n  id: {step_id}\n  text: T\n  from: {source}", head="command: test")


# -- options


@pytest.mark.parametrize(
    "options",
    [
        "{good: Good, low: Low}",
        "{good: {label: Good, line: x}, low: {label: Low}}",
        "[{key: good, label: Good}, {key: low, label: Low}]",
        "{1: One, 2: Two}",
    ],
)
def test_options_can_be_written_in_three_ways(options: str) -> None:
    assert found({"moods": options}, choosing("moods")) == []


@pytest.mark.parametrize(
    ("options", "issue"),
    [
        ("[good, low]", ("dialogs/test.yaml", 9, 11, Code.NOT_OPTIONS)),
        ("[{label: Good}]", ("dialogs/test.yaml", 9, 11, Code.NOT_OPTIONS)),
        ("[]", ("dialogs/test.yaml", 9, 11, Code.NOT_OPTIONS)),
        ("{good: {line: x}}", ("content/moods.yaml", 1, 2, Code.NOT_OPTIONS)),
        ("{good: 3}", ("content/moods.yaml", 1, 2, Code.NOT_OPTIONS)),
        ("{good: ''}", ("content/moods.yaml", 1, 2, Code.NOT_OPTIONS)),
        ("[{key: good}]", ("content/moods.yaml", 1, 8, Code.NOT_OPTIONS)),
        ("{good: G, Low: L}", ("content/moods.yaml", 1, 11, Code.BAD_OPTION_KEY)),
        ("{good: G, low: g}", ("content/moods.yaml", 1, 16, Code.DUPLICATE_TEXT)),
        ("{good: " + "G" * 65 + "}", ("content/moods.yaml", 1, 8, Code.LABEL_TOO_LONG)),
        ("{" + "g" * 56 + ": G}", ("content/moods.yaml", 1, 2, Code.CALLBACK_TOO_LONG)),
        (
            "[{key: a, label: A}, {key: a, label: B}]",
            ("content/moods.yaml", 1, 28, Code.DUPLICATE_OPTION),
        ),
    ],
)
def test_what_cannot_be_chosen_from_is_reported_where_it_stands(
    options: str, issue: tuple[str, int, int, Code]
) -> None:
    assert found({"moods": options}, choosing("moods")) == [issue]


def test_the_longest_key_depends_on_the_id_of_the_step() -> None:
    key = {"moods": "{" + "g" * 40 + ": G}"}
    assert found(key, choosing("moods", "a" * 16)) == []
    assert [each[-1] for each in found(key, choosing("moods", "a" * 17))] == [
        Code.CALLBACK_TOO_LONG
    ]


def test_every_place_a_variable_can_lead_to_must_hold_options() -> None:
    moods = {"moods": "more: {sad: {a: A}, angry: {}, happy: {c: C}}\n"}
    flow = steps(
        "- choose: family\n  id: a\n  text: T\n  from: feelings.families",
        "- choose: x\n  id: b\n  text: T\n  from: moods.more[family]",
        head="command: test",
    )
    issues = issues_of(flow, moods)
    assert [issue.code for issue in issues] == [Code.NOT_OPTIONS]
    assert issues[0].message.startswith("moods.more.angry holds no answers")


@pytest.mark.parametrize(
    ("more", "expected"),
    [("", [Code.NOT_OPTIONS]), ("\n  skip: true", []), ("\n  own_words: true", [])],
)
def test_one_answer_at_least_must_always_be_there(more: str, expected: list[Code]) -> None:
    asked = "- choose: x\n  id: a\n  text: T\n  options: {a: {label: A, if: name}}"
    flow = steps(asked + more, head="command: test")
    assert [each[-1] for each in found({}, flow)] == expected


def test_options_that_an_act_gives_are_not_looked_at() -> None:
    flow = steps(
        "- act: test.echo\n  with: {value: name}\n  into: moods_here",
        "- choose: x\n  id: b\n  text: T\n  from: moods_here",
        head="command: test",
    )
    assert found({}, flow) == []


# -- data


def test_templates_see_data_and_acts_see_entries_and_bot_as_well() -> None:
    book = book_from(HELLO)
    assert set(book.content) == {"feelings", "places", "entries", "bot"}
    flow = steps("- say: '{{ entries }}'", head="command: test")
    assert [each[-1] for each in found({}, flow)] == [Code.UNDEFINED]


@pytest.mark.parametrize(
    ("files", "issue"),
    [
        ({"moods": ""}, ("content/moods.yaml", 1, 1, Code.NOT_MAPPING)),
        ({"moods": "hello"}, ("content/moods.yaml", 1, 1, Code.NOT_MAPPING)),
        ({"now": "{a: 1}"}, ("content/now.yaml", 1, 1, Code.SHADOWS)),
        ({"value": "{a: 1}"}, ("content/value.yaml", 1, 1, Code.SHADOWS)),
        ({"Moods": "{a: 1}"}, ("content/Moods.yaml", 1, 1, Code.FILE_NAME)),
        ({"moods": "- id: a\n- id: a\n"}, ("content/moods.yaml", 2, 7, Code.DUPLICATE_ITEM)),
        (
            {"moods": "deep:\n  - list:\n      - {id: a}\n      - {id: a}\n"},
            ("content/moods.yaml", 4, 14, Code.DUPLICATE_ITEM),
        ),
        (
            {"moods": "[ask_your_brother_soon, share_your_partner_today]"},
            ("content/moods.yaml", 1, 25, Code.DECK_COLLISION),
        ),
        (
            {"moods": "{ask_your_brother_soon: 1, share_your_partner_today: 2}"},
            ("content/moods.yaml", 1, 28, Code.DECK_COLLISION),
        ),
    ],
)
def test_a_mistake_in_content_is_found_at_its_place(
    files: dict[str, str | None], issue: tuple[str, int, int, Code]
) -> None:
    assert found(files) == [issue]


def test_a_file_that_cannot_be_read_has_no_consequences_elsewhere() -> None:
    flow = steps(
        "- choose: x\n  id: a\n  text: T\n  from: feelings.families",
        "- say: '{{ feelings.words[x] }}'",
        head="command: test",
    )
    assert [each[-1] for each in found({"feelings": "{"}, flow)] == [Code.SYNTAX]


# -- the engine's own files


@pytest.mark.parametrize("name", ["phrases", "profile", "words", "entries", "bot"])
def test_each_own_file_must_be_there(name: str) -> None:
    issues = issues_of(HELLO, {name: None})
    assert (f"content/{name}.yaml", Code.MISSING_FILE) in [(i.file, i.code) for i in issues]


@pytest.mark.parametrize(
    ("name", "text", "issue"),
    [
        ("profile", "{}", (1, 1, Code.MISSING_KEY)),
        ("profile", "defaults: [name]", (1, 11, Code.WRONG_TYPE)),
        ("profile", "defaults: {Name: x}", (1, 12, Code.BAD_NAME)),
        ("profile", "defaults: {x: [1]}", (1, 15, Code.WRONG_TYPE)),
        ("profile", "defaults: {now: 1}", (1, 12, Code.SHADOWS)),
        ("profile", "defaults: {places: 1}", (1, 12, Code.SHADOWS)),
        ("words", "{numbers: {a: b}, yes: [y], no: [n]}", (1, 15, Code.WRONG_TYPE)),
        ("words", "{numbers: {a: 1}, yes: y, no: [n]}", (1, 24, Code.WRONG_TYPE)),
        ("words", "{yes: [y], no: [n]}", (1, 1, Code.MISSING_KEY)),
        ("words", "{numbers: {}, yes: [], no: [], maybe: []}", (1, 32, Code.UNKNOWN_KEY)),
        ("words", "{numbers: {}, yes: [], no: [], commands: {stop: cancl}}",
         (1, 49, Code.WRONG_TYPE)),
        ("bot", f"{{description: A., short_description: {'B' * 121}}}",
         (1, 38, Code.LABEL_TOO_LONG)),
        ("bot", "{description: A.}", (1, 1, Code.MISSING_KEY)),
        ("entries", "{note: {title: N, show: [t]}, reflection: {title: R, show: []}}",
         (1, 1, Code.UNKNOWN_ENTRY)),
        ("entries", "[note]", (1, 1, Code.NOT_MAPPING)),
    ],
)  # fmt: skip
def test_a_mistake_in_an_own_file_is_found_at_its_place(
    name: str, text: str, issue: tuple[int, int, Code]
) -> None:
    assert (f"content/{name}.yaml", *issue) in found({name: text})


def test_phrases_are_messages_buttons_or_a_toast() -> None:
    def changed(name: str, text: str) -> list[Code]:
        lines = [line for line in PHRASES.splitlines() if not line.startswith(f"{name}:")]
        return [each[-1] for each in found({"phrases": "\n".join([*lines, f"{name}: {text}"])})]

    assert changed("cancelled", "'<b>{{ title }}</b>, {{ name }}'") == []
    assert changed("cancelled", "'{{ command }}'") == [Code.UNDEFINED]
    assert changed("cancelled", "[One., Two.]") == []
    assert changed("rejoin_yes", "<b>Yes</b>") == [Code.HTML_IN_PLAIN]
    assert changed("rejoin_yes", "[Yes, Sure]") == [Code.WRONG_TYPE]
    assert changed("restart_no", "N" * 65) == [Code.LABEL_TOO_LONG]
    assert changed("old_button", "O" * 201) == [Code.LABEL_TOO_LONG]
    assert changed("old_button", "O" * 200) == []
    assert changed("cancelld", "Hm.") == [Code.UNKNOWN_PHRASE]


def test_typed_words_are_kept_as_the_engine_compares_them() -> None:
    text = (
        "{numbers: {Zéro: 0}, yes: ['Oui!', 1], no: ['Pas   maintenant'],"
        " pass: [Je ne sais pas, '🤷'], commands: {Go Back: back}}"
    )
    words = book_from(HELLO, {"words": text}).words
    assert words == {
        "numbers": {"zero": 0},
        "yes": {"oui": True, "1": True},
        "no": {"pas maintenant": True},
        "pass": {"je ne sais pas": True, "🤷": True},
        "commands": {"go back": "back"},
    }


# -- translations


def test_translations_are_laid_over_the_texts_they_name() -> None:
    flow = steps(
        "- choose: x\n  id: ask_x\n  text: Which?\n  options: {a: A, b: B}\n"
        "  check: [{unless: value == 'a', say: No.}]",
        head="command: test",
    )
    overlays = {
        "locale/de": "test.title: Probe\ntest.ask_x.text: [Was?, 'Was, {{ name }}?']\n"
        "test.ask_x.option.b: Be\ntest.ask_x.check.0: Nein.\nphrases.pick_one: Wähl eins.\n",
        "locale/pt-br": "test.title: Teste\n",
    }
    book = book_from(flow, overlays)
    found_flow = book.flows["test"]
    asked = found_flow.code[0]
    assert isinstance(asked, Question)
    assert isinstance(asked.kind, Choose)
    scope = {"name": "Ann"}
    assert found_flow.title.within("de")[0](scope) == "Probe"
    assert found_flow.title.within("pt-br")[0](scope) == "Teste"
    assert found_flow.title.within("fr")[0](scope) == "Test"
    assert [text(scope) for text in asked.text.within("de")] == ["Was?", "Was, Ann?"]
    assert [option.label.within("de")[0](scope) for option in asked.kind.options] == ["A", "Be"]
    assert asked.checks[0].say.within("de-at")[0](scope) == "Nein."
    assert book.phrases["pick_one"].within("de")[0](scope) == "Wähl eins."
    assert asked.mark == book_from(flow).flows["test"].code[0].mark  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "issue"),
    [
        ("test.hello.say: '{{ nmae }}'", (1, 17, Code.UNDEFINED)),
        ("test.hello.say: <b>Hallo", (1, 17, Code.HTML_NOT_CLOSED)),
        ("test.title: <b>Hallo</b>", (1, 13, Code.HTML_IN_PLAIN)),
        ("test.title: [A, B]", (1, 13, Code.WRONG_TYPE)),
        ("test.hello.say:", (1, 1, Code.EMPTY_TEXT)),
        ("test.hello.says: Hallo", (1, 1, Code.LOCALE_KEY)),
        ("phrases.pick_on: Hallo", (1, 1, Code.LOCALE_KEY)),
        ("[a, b]", (1, 1, Code.NOT_MAPPING)),
    ],
)
def test_a_mistake_in_a_translation_is_found_at_its_place(
    text: str, issue: tuple[int, int, Code]
) -> None:
    assert found({"locale/de": text}) == [("content/locale/de.yaml", *issue)]


def test_a_language_has_a_name() -> None:
    assert found({"locale/german": "a: b"}) == [
        ("content/locale/german.yaml", 1, 1, Code.FILE_NAME)
    ]
