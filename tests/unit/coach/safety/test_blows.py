"""Violence, threats and control by someone close, and what only sounds like them."""

from __future__ import annotations

import pytest

from bot.coach.safety.reading import read
from bot.coach.safety.screen import by_constructions


@pytest.mark.parametrize(
    "text",
    [
        "my husband had me by the throat in the garage",
        "got shoved against the radiator again because I answered him",
        "my partner pinned me to the mattress",
        "beaten up by my own brother for talking to a boy",
        "he tipped my wheelchair over",
        "my carer leaves me in a wet bed all night",
        "he rammed my car with the kids inside",
        "three years of his fists",
        "he pulled out a handful of my hair",
        "my girlfriend puts sleeping pills in my tea",
        "he dragged me out of bed by my ankles",
        "he kicks me when the baby cries",
        "he kicked me and the dog",
        "he beats me when his team loses",
        "he broke my wrist and I told the doctor I fell",
        "he smothered me with a pillow",
        "he hits me after every football match",
        "he choked me with a tea towel",
        "he grabbed me by the hair because I left the light on",
        "raped by my boyfriend last night",
        "my sister was beaten by her husband last night",
    ],
)
def test_a_deed_told_plainly_gets_the_card(text: str) -> None:
    assert by_constructions(read(text)).verdict == "card"


@pytest.mark.parametrize(
    "text",
    [
        "she threatens to cut me every time I ring my mother",
        "he threatened me with a hammer on Monday",
        "he'd kill me if I told anyone",
        "she says she'll hurt me if I leave",
        "my ex threatened to hurt my mum",
    ],
)
def test_a_threat_gets_the_card(text: str) -> None:
    assert by_constructions(read(text)).verdict == "card"


@pytest.mark.parametrize(
    "text",
    [
        "my husband never lets me go out alone",
        "home doesn't feel safe any more",
        "is it abuse if it only happened once",
        "my son raises his fist if I say no",
        "she threatens to tell my parents if I break up",
        "is it normal that he goes through my phone",
        "the curtains moved. he raised his fist at me",
    ],
)
def test_what_may_be_control_gets_a_question(text: str) -> None:
    assert by_constructions(read(text)).verdict != "none"


@pytest.mark.parametrize(
    "text",
    [
        "she's threatening to knit me another jumper",
        "he threatens to sell the piano every time I practise",
        "my wife is threatening to take the kids to the zoo without me",
        "she said she'd kill me if I forgot the cake",
        "my dad will kill me if I call it soccer",
        "he said he'd find me a job",
    ],
)
def test_a_threat_of_nothing_bad_gets_nothing(text: str) -> None:
    assert by_constructions(read(text)).verdict == "none"


@pytest.mark.parametrize(
    "text",
    [
        "he bit my head off for being late to the meeting",
        "she twisted my arm and now I'm in the choir",
        "my mother-in-law bent my ear about the wedding",
        "the news knocked the wind out of me",
        "that workout kicked the shit out of me",
        "he smothers me, a text every hour, sweet ones",
        "my husband pushed me on the swing",
        "she shoved me into the photo",
        "he threw popcorn at me",
        "he hit me with a great idea",
        "she beats me every single Sunday at cards",
        "he squeezed my hand so hard when the plane dropped",
        "he held me down and tickled me",
        "she once pushed me in the pond, as kids",
        "got thrown off my bike by a pothole",
        "kicked by a horse, bruise the size of a plate",
    ],
)
def test_games_and_turns_of_speech_get_nothing(text: str) -> None:
    assert by_constructions(read(text)).verdict == "none"


@pytest.mark.parametrize(
    "text",
    [
        "he tracked my flight all night",
        "my boyfriend put an airtag on my suitcase",
        "she installed a camera in the nest box",
        "my parents won't let me go to the concert",
        "I'm not allowed to drive for six weeks, the surgery",
        "my husband picks what I wear, I'm colour blind",
        "the app locked me out again",
        "the cat locked me out on the balcony",
        "is it normal that my wife naps every day",
        "I live in fear of the leaf blower",
        "I'm walking on eggshells around my boss",
        "my ex has keys because he feeds the cat",
        "I have a black eye from the netball",
        "my stalker is a pigeon",
        "she keeps the peace at work",
        "I did a course on domestic violence",
        "it hurts me when he forgets my birthday",
        "he hurt me with a remark about my mum",
        "my brother was hurt by what mum said",
        "my sister said her boyfriend has hit his head",
        "I was so scared to tell her I failed, and she just hugged me",
        "my wife dragged me to the doctor",
        "he has my bank card, he's at the shop",
    ],
)
def test_care_and_custom_are_not_control(text: str) -> None:
    assert by_constructions(read(text)).verdict == "none"


@pytest.mark.parametrize(
    "text",
    [
        "My dog is a menace. He bites me whenever I tie my shoes.",
        "The kitten is settling in. She scratches me, then she sleeps.",
        "Our toddler is in a phase. He hits me and then he laughs.",
    ],
)
def test_he_may_be_an_animal_or_a_toddler(text: str) -> None:
    assert by_constructions(read(text)).verdict == "none"


def test_a_child_named_before_does_not_hide_a_grown_person() -> None:
    assert (
        by_constructions(read("The toddler cried. My husband came in. He hit me.")).verdict
        == "card"
    )
    assert by_constructions(read("The baby is asleep. He hit me again.")).verdict != "none"
