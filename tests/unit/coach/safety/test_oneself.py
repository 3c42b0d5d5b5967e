"""A danger to oneself said plainly, and the everyday sentences made of the same words."""

from __future__ import annotations

import pytest

from bot.coach.safety.reading import read
from bot.coach.safety.screen import by_constructions, screen


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("last night I decided to kill myself", "suicide"),
        ("im not surviving tonight and nobody knows", "suicide"),
        ("I'll be dead by Sunday, so it won't matter", "suicide"),
        ("why can't I die already", "suicide"),
        ("I wish my heart would stop beating", "suicide"),
        ("the only way out is death", "suicide"),
        ("she sold me enough to never wake up", "suicide"),
        ("please don't let my sister find my body", "suicide"),
        ("Tried to hang myself in March, the rail broke", "suicide"),
        ("I've got a noose and a beam", "suicide"),
        ("I'll do it with the insulin they gave me", "suicide"),
        ("can't tell my gran I'm suicidal, she has enough on", "suicide"),
        ("I jump from the roof on Monday", "suicide"),
        ("I'm going to take everything in the medicine cabinet", "suicide"),
        ("I whacked my shin with a stool on purpose", "self_harm"),
        ("stabbed my thigh with a fork while they shouted", "self_harm"),
        ("I hold my hand over the candle until it blisters", "self_harm"),
        ("I keep slapping my own face when I get it wrong", "self_harm"),
        ("I've been burning myself between lessons", "self_harm"),
        ("my cutting is back", "self_harm"),
        ("rubbing salt in my cuts", "self_harm"),
        ("I cut my wrist again", "self_harm"),
    ],
)
def test_what_is_said_plainly_gets_the_card(text: str, kind: str) -> None:
    found = by_constructions(read(text))
    assert (found.verdict, found.kind) == ("card", kind)


@pytest.mark.parametrize(
    "text",
    [
        "been standing on the ledge for an hour",
        "I'm bleeding in the bath",
        "I took a handful last night and slept till four",
        "I don't trust myself with my pills",
        "I stopped caring if I live or die",
        "I never asked to be born",
        "I went upstairs and cut",
        "Mum locked away my razors",
        "I have a date picked. It's my birthday",
        "my own obituary is written",
    ],
)
def test_what_may_be_meant_gets_a_question(text: str) -> None:
    assert by_constructions(read(text)).verdict != "none"


@pytest.mark.parametrize(
    "text",
    [
        # a leap for fun, and somebody else's
        "we jumped off the bridge into the river, best day of June",
        "my nephew broke his leg jumping off the shed roof",
        "I jumped off the bus at the wrong stop",
        # tablets as one takes them, and not one's own
        "how many tablets do I take before supper",
        "took every tablet the dentist gave me, all better",
        "worm pills for the cat hidden in tuna",
        # a blade for what blades are for
        "razor rash on my chin, which cream works",
        "took scissors to my old curtains",
        "cut myself opening a parcel again",
        "my skate blades need sharpening",
        "I bought a new razor for the gym bag",
        # an accident
        "I hit my head on the cupboard again",
        "I hurt my back again",
        "burnt my arm on the oven shelf again",
        "I stabbed myself with the sewing needle, blood on the hem",
        "my son hit himself with the swing",
        # another thing that ends, is taken off, or is left
        "get this wasp off me",
        "I want it all to stop being so complicated",
        "there was nothing left for me at the buffet",
        "give me one good reason not to buy the boat",
        "no reason to get up early now I'm retired",
        "tired of living out of boxes",
        "thinking of dying it red",
        "I want to stop feeling guilty about saying no",
        "best way to end an email to a teacher",
        "the quickest way to kill weeds",
        # farewells of a working day
        "last day at the bakery, I said my goodbyes",
        "the note is on the fridge, supper is in the oven",
        "I wrote the note to the landlord",
        # others, who are not in danger
        "my daughter asked if Santa is going to die",
        "my boyfriend and me decided to end it, it was mutual",
        "my brother is cutting down a tree",
        "my wife cut herself a slice of cake",
        "my grandad will be dead by the time they finish that road",
        # the courage for something else
        "I finally had the courage to do it and asked her out",
        "razor burn on my neck, what cream helps",
        # an urge for something else
        "three weeks without cigarettes and the urge is still strong",
        # talk about the matter
        "we should talk more about suicide prevention at work",
        "it's about a woman who wants to end it, and then it snows",
    ],
)
def test_the_same_words_in_everyday_life_get_nothing(text: str) -> None:
    assert by_constructions(read(text)).verdict == "none"


@pytest.mark.parametrize(
    "text",
    [
        "It has been ten years since my attempt, I'm well and I have a dog. Life is good.",
        "I tried to end my life at nineteen. I'm forty now, I got good help.",
        "I used to be suicidal, years ago. I'm glad I'm here.",
    ],
)
def test_what_is_long_over_and_well_now_gets_nothing(text: str) -> None:
    assert by_constructions(read(text)).verdict == screen(text).verdict == "none"


def test_what_is_long_ago_and_back_again_is_heard() -> None:
    text = "I tried to end my life at nineteen. I got good help. Now it is back, every night again."
    assert by_constructions(read(text)).verdict != "none"


def test_a_wish_to_be_dead_over_a_machine_is_a_joke_only_with_a_laugh() -> None:
    joke = "this printer makes me want to kill myself"
    assert by_constructions(read(f"{joke} lol")).verdict == "none"
    assert by_constructions(read("he makes me want to kill myself")).verdict != "none"


def test_what_a_stranger_tells_one_to_do_is_not_what_one_means_to_do() -> None:
    assert by_constructions(read("some troll told me to go kill myself")).verdict != "card"
    assert by_constructions(read("the voice in my head tells me to kill myself")).verdict == "card"


@pytest.mark.parametrize(
    "text",
    [
        "the cat scratched my arm last night",
        "the barber cut my neck again",
        "the branch scratched my legs until they bled",
    ],
)
def test_what_somebody_else_does_to_ones_skin_is_no_self_harm(text: str) -> None:
    found = by_constructions(read(text))
    assert (found.verdict, found.kind) != ("card", "self_harm")
