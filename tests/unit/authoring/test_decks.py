"""The form of decks: every mistake is found at its place, and nothing else is needed to find it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from support.books import issues_of, load, steps

from bot.authoring.decks import Item
from bot.authoring.issues import Code

FLOW = steps("- say: Hello.", head="command: test")
PRACTICES = "gratitude: {title: Say thank you}\ntrust: {title: Build trust, needs: [distant]}\n"
TIP = "- {id: wave, practice: gratitude, for: [friend], text: Wave.}"
PROMPT = "- {id: wave, practice: gratitude, for: [friend], mood: good, text: Who waved?}"
QUESTION = "- {id: wave, set: 2, text: Who waves to you?}"
IDEA = (
    "- {id: wave, text: Wave to a boat., for: [anyone], minutes: [10, 20], energy: low,"
    " cost: free, where: out, weather: any}"
)


def found(files: Mapping[str, str]) -> list[tuple[str, int, int, Code]]:
    content = {"practices": PRACTICES, "needs": "distant: I feel far away", **files}
    issues = issues_of(FLOW, content)
    return [(issue.file, issue.line, issue.column, issue.code) for issue in issues]


def test_decks_that_are_well_formed_have_no_issues() -> None:
    decks = {"tips": TIP, "prompts": PROMPT, "questions": QUESTION, "ideas": IDEA}
    assert found(decks) == []
    shelf = load(FLOW, {"practices": PRACTICES, **decks}).shelf
    assert list(shelf.decks) == ["tips", "prompts", "questions", "ideas"]
    [tip] = shelf.decks["tips"].items
    assert (tip.deck, tip.id, tip.text) == ("tips", "wave", "Wave.")
    assert (tip.practice, tip.relations) == ("gratitude", ("friend",))
    [idea] = shelf.decks["ideas"].items
    assert idea.values["minutes"] == (10, 20)
    assert idea.practice == ""


def test_no_deck_has_to_be_there() -> None:
    shelf = load(FLOW).shelf
    assert (dict(shelf.practices), dict(shelf.decks), shelf.unwanted) == ({}, {}, ())


def test_without_a_list_of_practices_any_will_do() -> None:
    assert issues_of(FLOW, {"tips": TIP.replace("gratitude", "juggling")}) == ()


@pytest.mark.parametrize(
    ("deck", "good", "bad", "issue"),
    [
        ("tips", "wave,", "Wave,", (1, 8, Code.BAD_ITEM_ID)),
        ("tips", "wave,", "w" * 33 + ",", (1, 8, Code.BAD_ITEM_ID)),
        ("tips", "wave,", "2nd,", (1, 8, Code.BAD_ITEM_ID)),
        ("tips", "id: wave, ", "", (1, 3, Code.MISSING_KEY)),
        ("tips", "text: Wave.", "txt: Wave.", (1, 3, Code.MISSING_KEY)),
        ("tips", "text: Wave.", "text: ''", (1, 56, Code.EMPTY_TEXT)),
        ("tips", "text: Wave.", "text: [Wave.]", (1, 56, Code.WRONG_TYPE)),
        ("tips", "Wave.", "W" * 281, (1, 56, Code.ITEM_TOO_LONG)),
        ("tips", "gratitude", "gratefulness", (1, 24, Code.UNKNOWN_PRACTICE)),
        ("tips", "[friend]", "friend", (1, 40, Code.WRONG_TYPE)),
        ("tips", "[friend]", "[]", (1, 40, Code.WRONG_TYPE)),
        ("tips", "[friend]", "[friends]", (1, 41, Code.NOT_ONE_OF)),
        ("tips", "for: [friend]", "mood: good", (1, 35, Code.UNKNOWN_KEY)),
        ("prompts", "Who waved?", "W" * 201, (1, 68, Code.ITEM_TOO_LONG)),
        ("prompts", "good", "sunny", (1, 56, Code.NOT_ONE_OF)),
        ("questions", "2", "4", (1, 19, Code.WRONG_TYPE)),
        ("questions", "2", "two", (1, 19, Code.WRONG_TYPE)),
        ("ideas", "[10, 20]", "[20, 10]", (1, 61, Code.WRONG_TYPE)),
        ("ideas", "[10, 20]", "20", (1, 61, Code.WRONG_TYPE)),
        ("ideas", "[10, 20]", "[10, twenty]", (1, 61, Code.WRONG_TYPE)),
        ("ideas", "low", "none", (1, 79, Code.NOT_ONE_OF)),
        ("ideas", "free", "nothing", (1, 90, Code.NOT_ONE_OF)),
    ],
)
def test_a_mistake_in_an_item_is_found_at_its_place(
    deck: str, good: str, bad: str, issue: tuple[int, int, Code]
) -> None:
    sound = {"tips": TIP, "prompts": PROMPT, "questions": QUESTION, "ideas": IDEA}[deck]
    assert good in sound
    assert (f"content/{deck}.yaml", *issue) in found({deck: sound.replace(good, bad, 1)})


def test_the_longest_text_fits() -> None:
    assert found({"tips": TIP.replace("Wave.", "W" * 280)}) == []


def test_a_deck_is_a_list() -> None:
    assert found({"tips": "wave: {text: Wave.}"}) == [("content/tips.yaml", 1, 1, Code.NOT_MAPPING)]


def test_an_item_has_keys() -> None:
    assert found({"tips": "[wave]"}) == [("content/tips.yaml", 1, 2, Code.WRONG_TYPE)]


def test_two_items_of_a_deck_have_two_ids() -> None:
    assert found({"questions": f"{QUESTION}\n{QUESTION}"}) == [
        ("content/questions.yaml", 2, 8, Code.DUPLICATE_ITEM)
    ]


def test_an_item_that_cannot_be_read_whole_is_left_out_of_the_shelf() -> None:
    tips = f"{TIP}\n{TIP.replace('wave', 'Wave')}\n{TIP.replace('text: Wave.', 'text: ')}"
    items: tuple[Item, ...] = load(FLOW, {"tips": tips}).shelf.decks["tips"].items
    assert [item.id for item in items] == ["wave"]


# -- ideas for dry weather


@pytest.mark.parametrize(
    ("instead", "expected"),
    [
        ("row", []),
        ("wave", [(1, 131, Code.UNKNOWN_ITEM)]),
        ("sail", [(1, 131, Code.UNKNOWN_ITEM)]),
        ("swim", [(1, 131, Code.UNKNOWN_ITEM)]),
    ],
)
def test_the_way_out_of_bad_weather_is_another_idea_that_stays_dry(
    instead: str, expected: list[tuple[int, int, Code]]
) -> None:
    wave = IDEA.replace("weather: any", f"weather: dry, instead: {instead}")
    row = IDEA.replace("wave", "row")
    swim = IDEA.replace("wave", "swim").replace("weather: any", "weather: dry, instead: row")
    ideas = f"{wave}\n{row}\n{swim}"
    assert [each[1:] for each in found({"ideas": ideas})] == expected


def test_an_idea_for_dry_weather_names_another() -> None:
    wave = IDEA.replace("weather: any", "weather: dry")
    assert found({"ideas": wave}) == [("content/ideas.yaml", 1, 3, Code.MISSING_KEY)]


# -- practices


@pytest.mark.parametrize(
    ("text", "issue"),
    [
        ("gratitude: Say thank you", (1, 12, Code.WRONG_TYPE)),
        ("gratitude: {needs: [distant]}", (1, 12, Code.MISSING_KEY)),
        ("gratitude: {title: T, about: A}", (1, 23, Code.UNKNOWN_KEY)),
        ("gratitude: {title: T, needs: [distnt]}", (1, 31, Code.NOT_ONE_OF)),
        ("gratitude: {title: " + "T" * 41 + "}", (1, 20, Code.ITEM_TOO_LONG)),
        ("Gratitude: {title: T}", (1, 1, Code.BAD_NAME)),
    ],
)
def test_a_mistake_in_the_practices_is_found_at_its_place(
    text: str, issue: tuple[int, int, Code]
) -> None:
    assert found({"practices": text}) == [("content/practices.yaml", *issue)]


# -- scenarios

REPLIES = "asked closed advised judged minimised topped unsure end_heard end_unheard example"
HEAD = (
    "id: tea, level: 2, relation: parent, mood: worry, speaker: Mo, setup: Mo sits., opening: Oh."
)
SCENE = (
    f"- {{{HEAD}, feelings: [sad, left out], heard: [Yes., Quite.],"
    f" {', '.join(f'{key}: So.' for key in REPLIES.split())}}}"
)
NEWS = (
    f"- {{{HEAD.replace('worry', 'good_news')}, feelings: [happy], constructive: [Yes., Quite.],"
    " passive: Ah., destructive: Hm., topped: So., unsure: So., end_heard: So., end_unheard: So.,"
    " example: So.}"
)


def test_a_scenario_has_a_reaction_to_each_kind_of_reply() -> None:
    assert found({"scenarios": f"{SCENE}\n{NEWS.replace('tea', 'news')}"}) == []
    [item] = load(FLOW, {"scenarios": SCENE}).shelf.decks["scenarios"].items
    assert item.relations == ("parent",)
    assert [said.text for said in item.said][:5] == ["Mo", "Mo sits.", "Oh.", "Yes.", "Quite."]


@pytest.mark.parametrize(
    ("scene", "good", "bad", "codes"),
    [
        (SCENE, "level: 2", "level: 4", {Code.WRONG_TYPE}),
        (SCENE, "parent", "self", {Code.NOT_ONE_OF}),
        (SCENE, "worry", "Worry", {Code.BAD_NAME}),
        (SCENE, "[Yes., Quite.]", "[Yes.]", {Code.WRONG_TYPE}),
        (SCENE, "[Yes., Quite.]", "Yes.", {Code.WRONG_TYPE}),
        (SCENE, "Quite.", "Q" * 281, {Code.ITEM_TOO_LONG}),
        (SCENE, "Oh.", "O" * 281, {Code.ITEM_TOO_LONG}),
        (SCENE, ", judged: So.", "", {Code.MISSING_KEY}),
        (SCENE, "sad,", "gloomy,", {Code.NO_FAMILY}),
        (SCENE, "[sad, left out]", "[]", {Code.WRONG_TYPE}),
        (NEWS, "passive: Ah., ", "", {Code.MISSING_KEY}),
        (NEWS, "passive: Ah.", "passive: Ah., judged: So.", {Code.UNKNOWN_KEY}),
    ],
)
def test_a_mistake_in_a_scenario_is_found(
    scene: str, good: str, bad: str, codes: set[Code]
) -> None:
    assert good in scene
    assert {each[-1] for each in found({"scenarios": scene.replace(good, bad, 1)})} == codes
