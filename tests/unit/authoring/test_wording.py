"""Unwanted words: whole words, with any ending where there is a star, and with exceptions."""

from __future__ import annotations

import pytest
from support.books import issues_of, load, steps

from bot.authoring.decks import Item, Said
from bot.authoring.issues import Code, Report
from bot.authoring.places import Place
from bot.authoring.wording import Unwanted, Wording, check_wording

FLOW = steps("- say: Hello.", head="command: test")
WORDING = Wording(
    [
        Unwanted("mindful*", "jargon", "look"),
        Unwanted("journey", "jargon", "say what it is", ("train journey", "journey home")),
        Unwanted("you should", "guilt", "ask", ('"you should',)),
        Unwanted("you should have", "guilt", "leave it out"),
        Unwanted("don't break", "streaks", "leave it out"),
        Unwanted("god", "assumptions", "leave it out"),
    ]
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Drink your tea.", []),
        ("Mindful eating, mindfully.", ["mindful"]),
        ("Practise mindfulness.", ["mindfulness"]),
        ("Unmindful of the rain.", []),
        ("It is a journey.", ["journey"]),
        ("On a train journey, look out.", []),
        ("A train journey is a journey.", ["journey"]),
        ("The journey\n  home is long.", []),
        ("Several journeys.", []),
        ("You should call.", ["you should"]),
        ("You should have called.", ["you should have"]),
        ("Trade “You should” for a question.", []),
        ("Don’t break it.", ["don't break"]),
        ("Thank goodness.", []),
        ("Thank God, you should.", ["god", "you should"]),
    ],
)
def test_unwanted_words_are_found_as_they_are_meant(text: str, words: list[str]) -> None:
    assert [found.words for found in WORDING.find(text)] == words


def test_nothing_is_found_where_nothing_is_unwanted() -> None:
    assert Wording([]).find("Mindful of the journey.") == []


def test_a_warning_has_the_group_and_the_hint_and_stands_where_the_text_does() -> None:
    report = Report()
    item = Item("tips", "tea", {}, (Said("Be mindful!", Place("content/tips.yaml", 7, 9)),))
    check_wording([item], WORDING, report)
    assert [(each.line, each.code, each.message, each.hint) for each in report.issues] == [
        (7, Code.UNWANTED_WORD, 'tea says "mindful" (jargon)', "look"),
        (
            7,
            Code.EXCLAIMS,
            "tea has an exclamation mark",
            "end with a full stop: what is shown on a hard day should not cheer",
        ),
    ]


@pytest.mark.parametrize(
    ("values", "text", "codes"),
    [
        ({"relation": "friend", "mood": "worry"}, "You should go.", []),
        ({"relation": "friend", "mood": "worry"}, "Be mindful.", [Code.UNWANTED_WORD]),
        ({"relation": "friend", "mood": "worry"}, "Go away!", [Code.EXCLAIMS]),
        ({"relation": "child", "mood": "tantrum"}, "Go away!", []),
        ({"relation": "friend", "mood": "good_news"}, "I got it!", []),
    ],
)
def test_in_scenarios_people_speak_as_they_do(
    values: dict[str, str], text: str, codes: list[Code]
) -> None:
    report = Report()
    said = Said(text, Place("content/scenarios.yaml", 7, 9))
    check_wording([Item("scenarios", "tea", values, (said,))], WORDING, report)
    assert [each.code for each in report.issues] == codes


def test_the_list_is_content() -> None:
    style = """
        jargon:
          mindful*: look
          journey: {hint: say what it is, unless: [train journey]}
        own_group:
          alas: leave it out
    """
    assert load(FLOW, {"style": style}).shelf.unwanted == (
        Unwanted("mindful*", "jargon", "look"),
        Unwanted("journey", "jargon", "say what it is", ("train journey",)),
        Unwanted("alas", "own_group", "leave it out"),
    )


@pytest.mark.parametrize(
    ("style", "issue"),
    [
        ("jargon: [mindful]", (1, 9, Code.WRONG_TYPE)),
        ("jargon: {mindful: }", (1, 10, Code.WRONG_TYPE)),
        ("jargon: {mindful: [look]}", (1, 19, Code.WRONG_TYPE)),
        ("jargon: {mindful: {unless: [x]}}", (1, 19, Code.MISSING_KEY)),
        ("jargon: {mindful: {hint: look, unless: x}}", (1, 40, Code.WRONG_TYPE)),
        ("jargon: {mindful: {hint: look, but: [x]}}", (1, 32, Code.UNKNOWN_KEY)),
        ("- mindful", (1, 1, Code.NOT_MAPPING)),
        ("jargon: {'*': look}", (1, 10, Code.EMPTY_TEXT)),
    ],
)
def test_a_mistake_in_the_list_is_found_at_its_place(
    style: str, issue: tuple[int, int, Code]
) -> None:
    found = [(each.line, each.column, each.code) for each in issues_of(FLOW, {"style": style})]
    assert found == [issue]


def test_the_list_is_no_data_for_templates() -> None:
    flow = steps("- say: '{{ style }}'", head="command: test")
    assert [each.code for each in issues_of(flow, {"style": "jargon: {alas: no}"})] == [
        Code.UNDEFINED
    ]
