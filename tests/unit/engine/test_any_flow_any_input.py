"""Whatever authors write and whatever people send: the engine answers, and nothing else happens.

``EXAMPLES=2000 pytest tests/unit/engine/test_any_flow_any_input.py`` looks longer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from support.random_talks import Move, books, bounded, given_words, moves
from support.shipped import shipped_book
from support.talks import Person, stored

from bot.engine.book import Book, Budgets
from bot.engine.codec import LARGEST_SESSION, dump_session
from bot.engine.effects import Message
from bot.engine.errors import BudgetExceeded
from bot.engine.inputs import Input, Words
from bot.engine.session import Session
from bot.engine.turn import turn

ROOMY = Budgets(steps=4000, messages=400, characters=4_000_000)
ANSWERED = ("words", "tap", "forged tap", "command", "media", "edited")


@bounded(12)
@given(books(), moves)
def test_everything_a_person_does_is_answered_and_nothing_else_happens(
    book: Book, deeds: Sequence[Move]
) -> None:
    person = Person(replace(book, budgets=ROOMY))
    for deed in deeds:
        if deed.kind == "time":
            person.waits(hours=deed.number * 7)
            continue
        given_now = deed.given(person)
        is_pure(person, given_now)
        may_be_cut = deed.kind in ("words", "media") and person.session.cut_at
        person.gives(given_now)
        if deed.kind in ANSWERED:
            assert person.said or person.toasts or may_be_cut, deed
        assert all(each.strip() for each in person.said)
        is_sound(person.session)


@bounded(25)
@given(st.integers(0, 999), st.lists(st.tuples(given_words, st.integers(0, 99)), max_size=12))
def test_every_shipped_conversation_meets_whatever_is_written(
    beginning: int, deeds: Sequence[tuple[str, int]]
) -> None:
    person = Person(shipped_book())
    commands = sorted(person.book.commands)
    person.says(f"/{commands[beginning % len(commands)]}")
    for text, number in deeds:
        person.now += timedelta(minutes=number)
        may_be_cut = person.session.cut_at
        if number % 3 and person.labels:
            person.taps(person.labels[number % len(person.labels)])
        else:
            person.gives(Words(text, number))
        assert person.said or person.toasts or may_be_cut, text[:99]
        is_sound(person.session)


def is_pure(person: Person, given_now: Input) -> None:
    """The same session and input give the same turn, also when the session was stored meanwhile;
    and the session that was handed in is as it was."""
    before, env = person.session, person.env()
    written = dump_session(before)
    once, twice = (turn(person.book, before, given_now, env) for _ in range(2))
    assert once == twice == turn(person.book, stored(before), given_now, env)
    assert dump_session(before) == written


def is_sound(session: Session) -> None:
    """No talk is open beside an offer, and everything stays small."""
    assert session.talk is None or session.offer is None
    assert len(session.aside) <= ROOMY.aside
    assert len(dump_session(session)) <= LARGEST_SESSION
    if session.talk is not None:
        assert len(session.talk.history) <= ROOMY.history
        assert len(session.talk.frames) <= ROOMY.depth


@bounded(12)
@given(books(), books(), moves, st.integers(0, 10))
def test_an_edit_in_the_middle_of_anything_is_survived(
    book: Book, after: Book, deeds: Sequence[Move], when: int
) -> None:
    person = Person(replace(book, budgets=ROOMY))
    for number, deed in enumerate(deeds):
        if number == when:
            person.book = replace(after, budgets=ROOMY)
        if deed.kind == "time":
            person.waits(hours=deed.number * 7)
            continue
        may_be_cut = deed.kind in ("words", "media") and person.session.cut_at
        person.gives(deed.given(person))
        if deed.kind in ANSWERED:
            assert person.said or person.toasts or may_be_cut, deed


@bounded(12)
@given(books(), moves, st.integers(1, 6), st.integers(1, 30))
def test_a_turn_keeps_its_budgets_or_is_refused(
    book: Book, deeds: Sequence[Move], messages: int, steps: int
) -> None:
    tight = Budgets(steps=steps, depth=2, messages=messages, characters=3_000, history=3, aside=1)
    person = Person(replace(book, budgets=tight))
    for deed in deeds:
        before = person.session
        try:
            person.gives(deed.given(person))
        except BudgetExceeded:
            person.session = before
            continue
        said = [each for each in person.effects if isinstance(each, Message)]
        assert len(said) <= messages
        assert sum(len(each.html) for each in said) <= tight.characters
        if person.session.talk is not None:
            assert len(person.session.talk.frames) <= tight.depth
            assert len(person.session.talk.history) <= tight.history
