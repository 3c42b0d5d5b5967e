"""The plainest words of other languages are met; what sounds like them is not."""

from __future__ import annotations

import pytest

from bot.coach.safety.screen import screen

DYING = (
    "quiero morir", "Me quiero morir, no aguanto más", "ya no quiero vivir", "não quero mais viver",
    "je veux mourir", "J'ai envie d'en finir", "je ne veux plus vivre", "ich will nicht mehr leben",
    "Ich möchte einfach nur sterben", "ich bring mich um", "non voglio più vivere", "ik wil dood",
    "nie chcę już żyć", "jag vill dö", "ölmek istiyorum", "aku mau mati", "mai marna chahta hoon",
)  # fmt: skip
HURT = (
    "mi marido me pega", "mon mari me frappe quand il boit", "Mein Mann schlägt mich",
    "Mein Freund hat mich gestern geschlagen", "il mio ragazzo mi picchia", "mąż mnie bije",
)  # fmt: skip
HARMLESS = (
    "je veux mourir de rire", "me quiero morir de risa jaja", "ich will nach Hause", "quiero comer",
    "je t'aime", "die Katze ist süß", "mon mari me fait rire", "ich will nicht mehr warten",
    "voglio dormire", "the will to live", "do you want to die of laughter", "mi marido me ama",
)  # fmt: skip


@pytest.mark.parametrize("said", DYING)
def test_a_wish_to_die_gets_the_card(said: str) -> None:
    found = screen(said)
    assert (found.verdict, found.kind) == ("card", "suicide")


@pytest.mark.parametrize("said", HURT)
def test_blows_get_the_card(said: str) -> None:
    found = screen(said)
    assert (found.verdict, found.kind) == ("card", "abuse")


@pytest.mark.parametrize("said", HARMLESS)
def test_other_words_of_these_languages_are_left_alone(said: str) -> None:
    assert screen(said).verdict == "none"


@pytest.mark.parametrize(
    ("said", "raised"),
    [
        ("my husband hurt me again today", True),
        ("he hurt me when he was drunk", True),
        ("my boyfriend hurt my wrist", True),
        ("he hurt me so much when he left", False),
        ("she hurt my feelings", False),
        ("what he said really hurt me", False),
        ("my mum hurt her back", False),
    ],
)
def test_who_hurt_whom_is_asked_about_where_it_may_be_more_than_words(
    said: str, raised: bool
) -> None:
    found = screen(said)
    assert (found.verdict != "none") is raised
    assert found.kind == ("abuse" if raised else "")
