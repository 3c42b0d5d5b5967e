"""The flow that other flows call to learn whom something is about."""

from __future__ import annotations

from pathlib import Path

from support.talks import Person, talking

from bot.coach.people.circle import MOST

ROOT = Path(__file__).resolve().parents[4]
_FILE = (ROOT / "dialogs" / "who.yaml").read_text(encoding="utf-8")
WHO = _FILE[_FILE.index("flow:") :]
CONTENT = {
    "relations": (ROOT / "content" / "relations.yaml").read_text(encoding="utf-8"),
    "profile": 'defaults: {name: "", nameless: you, people: null, people_made: 0}',
}
TOLD = "{{ who.key }}|{{ who.name }}|{{ who.relation }}|{{ who.called }}"


def calling(known: str = "", **args: str) -> Person:
    """Somebody who knows these people ("Ana friend, Kim partner"), in a flow that calls ``who``."""
    adds = [
        f"- {{act: people.add, with: {{name: \"'{name}'\", relation: \"'{relation}'\"}}}}"
        for name, relation in (pair.rsplit(" ", 1) for pair in known.split(", ") if pair)
    ]
    given = ", ".join(f"{name}: \"'{value}'\"" for name, value in args.items())
    call = f"- {{call: who, id: it, with: {{{given}}}, into: who}}"
    return talking(*adds, call, f'- say: "{TOLD}"', more={"who": WHO}, content=CONTENT)


def test_somebody_known_is_never_asked_for() -> None:
    for said in ("Ana", "for ana", "I had a row with Ana", "my friend"):
        person = calling("Ana friend, Mum parent", said=said)
        assert person.said == ["p1|Ana|friend|Ana"], said


def test_a_relation_that_was_said_is_never_asked_for() -> None:
    assert calling(said="a colleague").said == ["||colleague|your colleague"]
    assert calling(said="myself").said == ["||self|yourself"]


def test_the_word_for_a_relation_is_said_back() -> None:
    assert calling(said="I had a row with my sister").said == ["||sibling|your sister"]
    assert calling(said="my aunt").said == ["||other|your aunt"]
    assert calling(said="my bro").said == ["||sibling|your sibling"]
    assert calling(said="my mother and my father").said == ["||parent|your parent"]


def test_a_new_name_is_asked_about_once_and_remembered() -> None:
    person = calling("Ana friend", said="for Greta")
    assert person.said == ["Who is Greta to you?"]
    assert person.taps("A child") == ["p2|Greta|child|Greta"]


def test_a_name_that_tells_the_relation_is_not_asked_about() -> None:
    assert calling(said="Mum").said == ["p1|Mum|parent|Mum"]


def test_words_that_need_not_be_a_name_lead_to_the_question() -> None:
    person = calling("Ana friend", said="something nice", ask="For whom?")
    assert person.said == ["For whom?"]
    assert person.labels == ["Ana", "Someone else"]
    assert calling("Ana friend", said="greta", typed="yes").said == ["Who is Greta to you?"]


def test_whoever_knows_nobody_is_asked_one_question() -> None:
    person = calling(ask="For whom?")
    assert person.said[0].startswith("For whom?")
    assert person.taps("Myself") == ["||self|yourself"]


def test_the_one_partner_is_meant_where_a_partner_is_asked_for() -> None:
    assert calling("Ana friend, Kim partner", only="partner").said == ["p2|Kim|partner|Kim"]
    person = calling("Ana friend", only="friend")
    assert person.labels == ["Ana", "Someone else"]


def test_where_a_relation_is_asked_for_it_is_not_asked_again() -> None:
    person = calling("Ana friend", only="partner")
    assert person.labels == ["No name needed"]
    assert person.says("Kim") == ["p2|Kim|partner|Kim"]
    assert calling(only="partner").taps("No name needed") == ["||partner|your partner"]


def test_a_friend_can_be_a_partner_where_a_partner_is_asked_for() -> None:
    assert calling("Ana friend", only="partner").says("Ana") == ["p1|Ana|partner|Ana"]


def test_a_list_that_is_full_takes_the_name_just_for_now() -> None:
    many = ", ".join(f"Name {number} friend" for number in range(MOST))
    person = calling(many, said="Greta", typed="yes")
    said = person.taps("A child")
    assert said[0].startswith("You have named 40 people")
    assert said[1] == "|Greta|child|Greta"


def test_all_forty_can_be_offered() -> None:
    many = ", ".join(f"Name {number} friend" for number in range(MOST))
    person = calling(many)
    assert len(person.labels) == 10
    person.taps("More names")
    assert len(person.labels) == MOST + 1


def test_markup_in_a_name_is_just_a_name() -> None:
    person = calling()
    person.says("<b>&</b>")
    assert person.said == ["Who is <b>&</b> to you?"]
    assert person.taps("A friend") == ["p1|<b>&</b>|friend|<b>&</b>"]


def test_going_back_takes_the_name_out_of_the_list_again() -> None:
    person = calling("Ana friend", said="something")
    person.taps("Someone else")
    person.says("Greta")
    person.taps("A friend")
    person.says("/back")
    person.says("/back")
    person.says("/back")
    assert person.labels == ["Ana", "Someone else"]
