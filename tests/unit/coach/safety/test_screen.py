"""What the screen says to constructions, in wordings of every style."""

from __future__ import annotations

import pytest

from bot.coach.safety.finding import NOTHING
from bot.coach.safety.screen import screen


def verdict(text: str) -> str:
    return screen(text).verdict


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I want to die.", "suicide"),
        ("part of me wants to be dead", "suicide"),
        ("I'm going to kill myself tonight", "suicide"),
        ("I can't stop thinking about ending my life", "suicide"),
        ("I don't want to live any more", "suicide"),
        ("he won't let me see my family", "abuse"),
        ("everyone would be better off without me", "suicide"),
        ("I tried to hang myself on Friday", "suicide"),
        ("I've saved up my sleeping pills", "suicide"),
        ("I cut myself again last night", "self_harm"),
        ("I can't stop hurting myself", "self_harm"),
        ("My husband beats me", "abuse"),
        ("she pushed me down the stairs", "abuse"),
        ("I'm terrified of my husband", "abuse"),
        ("he forced me to have sex", "abuse"),
        ("I hit my wife last night", "harm_others"),
        ("I'm planning to poison my husband", "harm_others"),
        ("my uncle touches me at night", "child"),
        ("my husband hits our kids", "child"),
        ("I shook the baby, no, I mean I shook my baby so hard", "child"),
        ("I swallowed a bottle of pills", "danger"),
        ("he's outside with a gun", "danger"),
    ],
)
def test_what_is_said_outright_gets_the_card(text: str, kind: str) -> None:
    found = screen(text)
    assert (found.verdict, found.kind) == ("card", kind)


@pytest.mark.parametrize(
    "text",
    [
        "I can't do this any more",
        "what's the point",
        "I want it to stop",
        "I'm so done with everything",
        "nobody would miss me",
        "I don't know how much longer I can hold on",
        "I wish I could just disappear",
        "I'm scared of him",
        "walking on eggshells every evening",
        "I don't trust myself around my wife when I'm angry",
    ],
)
def test_what_is_unclear_gets_a_question(text: str) -> None:
    assert verdict(text) == "ask"


@pytest.mark.parametrize(
    "text",
    [
        "i wnat to kil myslef",
        "I want to k!ll mys3lf",
        "gonna kms tonight",
        "k i l l  m y s e l f",
        "I. Want. To. Die.",
        "#iwanttodie",
        "su*cide is all i think about, i'm thinking of suicide",
        "i jus wanna d1e",
        "𝓘 𝔀𝓪𝓷𝓽 𝓽𝓸 𝓭𝓲𝓮",
        "I want\u200b to d\u200bie",
        "I WANT TO DIEEEEE",
        "I don’t want to live anymore",
        "i have been feeling sucidal",
        "i wanna unalive myself",
        "sewerslide is the only way out",
    ],
)
def test_disguises_and_typos_are_seen_through(text: str) -> None:
    assert verdict(text) in {"ask", "card"}


@pytest.mark.parametrize(
    "text",
    [
        "this traffic is killing me",
        "dying to see you",
        "I could murder a curry",
        "my parents would kill me",
        "let's kill two birds with one stone",
        "I'm dead tired",
        "shoot me an email",
        "I'm going to bomb the exam",
        "hang in there",
        "I nearly died of embarrassment",
        "I want to die of embarrassment",
        "I'd rather die than go to that party",
        "I hate myself for eating that",
        "he hit on me at the bar",
        "she beats me at chess",
        "he stabbed me in the back by telling Mum",
        "I cut myself shaving",
        "kill -9 does nothing to the zombie process",
        "I have to cut the grass before the deadline",
    ],
)
def test_idioms_accidents_and_work_get_nothing(text: str) -> None:
    assert screen(text) == NOTHING


@pytest.mark.parametrize(
    "text",
    [
        "I would never hurt myself",
        "I'm not suicidal",
        "no, I don't want to kill myself",
        "he has never hit me",
        "I've never cut myself",
        "The doctor asked whether I feel suicidal",
        "I'm not going to hurt anyone",
        "we got through it without killing each other",
    ],
)
def test_what_is_denied_or_asked_about_gets_nothing(text: str) -> None:
    assert screen(text) == NOTHING


@pytest.mark.parametrize(
    "text",
    [
        "I'm not joking, I want to kill myself",
        "I don't know how to go on, I don't want to be alive",
        "I've never told anyone that I want to die",
        "I can't stop thinking about killing myself",
        "it's not that I want to die, I just want it to stop",
    ],
)
def test_a_no_that_denies_something_else_lifts_nothing(text: str) -> None:
    assert verdict(text) in {"ask", "card"}


@pytest.mark.parametrize(
    "text",
    [
        "in the game I die all the time",
        "the character kills himself in chapter nine",
        'that song goes "I want to die" and it is stuck in my head',
        "In the movie he beats his wife",
        "I had a nightmare that he was strangling me",
        "a man was murdered in town",
        "my uncle killed himself last year",
        "my dad died and I wish he were still here",
        "we had to put the dog to sleep",
        "My grandfather wants to be buried at sea",
    ],
)
def test_stories_news_and_mourning_get_nothing(text: str) -> None:
    assert screen(text) == NOTHING


@pytest.mark.parametrize(
    "text",
    [
        "my friend says she wants to die",
        "my son tried to kill himself last night",
        "he says he'll kill himself if I leave",
        "my daughter is cutting herself",
        "my friend's boyfriend hits her",
        'my daughter said "I want to die" at dinner',
    ],
)
def test_someone_close_in_danger_counts(text: str) -> None:
    assert verdict(text) in {"ask", "card"}


def test_an_attempt_long_ago_is_a_question_and_one_last_week_the_card() -> None:
    assert verdict("When I was at school I tried to kill myself") == "ask"
    assert verdict("I tried to kill myself last week") == "card"


def test_a_laugh_makes_the_card_a_question() -> None:
    assert verdict("i want to die") == "card"
    assert verdict("i want to die 😂") == "ask"


def test_one_grave_sentence_in_two_thousand_words_is_found_where_it_stands() -> None:
    filler = "We went to the market and bought bread, and then we had tea with my aunt. " * 120
    grave = "I want to kill myself"
    text = filler + grave + ". " + filler
    found = screen(text)
    assert (found.verdict, found.kind) == ("card", "suicide")
    assert text[found.start : found.end] in grave
    assert "kill myself" in text[found.start : found.end]


def test_a_text_without_any_full_stop_is_read_to_its_end() -> None:
    text = "so then we went on and on about the holidays " * 60 + "and I want to kill myself"
    assert verdict(text) == "card"


def test_a_means_at_hand_makes_a_question_the_card() -> None:
    unclear = "I'm going to kill him."
    assert verdict(unclear) == "ask"
    found = screen(unclear + " I've got my father's shotgun cleaned.")
    assert found.verdict == "card"
    assert found.reason.endswith("with a means at hand")


def test_a_supposed_thing_weighs_less_than_a_meant_one() -> None:
    assert verdict("I want to kill myself") == "card"
    assert verdict("if I want to kill myself, whom would I call") == "ask"


def test_the_card_wins_over_the_question_and_danger_over_the_rest() -> None:
    assert screen("I can't do this any more. I want to die.").verdict == "card"
    both = "My husband beats me. I swallowed a bottle of pills."
    assert screen(both).kind == "danger"


@pytest.mark.parametrize(
    "text",
    ["Today: 🌧️ and tea. i wanna k i l l  m y s e l f.", "𝐈 𝐰𝐚𝐧𝐭 to die", "ĺ want to die 🙂"],
)
def test_the_span_counts_code_points_of_what_was_written(text: str) -> None:
    found = screen(text)
    assert found.verdict == "card"
    assert 0 <= found.start < found.end <= len(text)
    assert text[found.end - 1].isalnum()
    assert text[found.start].isalnum()


def test_the_reason_is_for_people_and_quotes_nobody() -> None:
    found = screen("When I was at school I tried to kill myself with aspirin")
    assert found.reason == "an attempt on their life; long ago"


def test_many_small_signs_together_are_worth_a_question() -> None:
    one = "I feel so alone since the move."
    many = one + " I hate myself. I cry every night. Nobody cares. My life is a mess, no future."
    assert verdict(one) == "none"
    assert verdict(many) == "ask"


@pytest.mark.parametrize("text", ["", " ", "\n\n", "🙂", "...", "\x00", "٣", "a", "“”", "*"])
def test_what_says_nothing_gets_nothing(text: str) -> None:
    assert screen(text) == NOTHING
