"""What one turn may do, how large a session may grow, and how both are kept as bytes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.random_talks import bounded
from support.talks import Person, stored, talking

from bot.engine.book import ActCall, ActSpec, Book, Need
from bot.engine.codec import (
    LARGEST_MEMORY,
    LARGEST_SESSION,
    check_growth,
    dump_memory,
    dump_session,
    load_memory,
    load_session,
)
from bot.engine.effects import Fetch
from bot.engine.errors import BudgetExceeded
from bot.engine.flow import Jump
from bot.engine.inputs import Command, Fetched, Query
from bot.engine.session import Frame, Memory, Offer, Refused, Session, Talk
from bot.engine.turn import turn
from bot.engine.values import Choice, as_value, from_json, to_json

AGAIN = ("- {ask: a, id: q, text: Again?, longest: 4000}", "- goto: q")


def test_a_flow_that_goes_in_circles_is_stopped() -> None:
    person = talking("- {ask: a, id: q, text: Go?}", "- say: On.")
    flow = person.book.flows["test"]
    code = (*flow.code[:-1], Jump(len(flow.code) - 1))
    book = replace(person.book, flows={"test": replace(flow, code=code)})
    person.book = book
    before = person.session
    with pytest.raises(BudgetExceeded, match="more than 400 steps"):
        person.says("x")
    assert person.session == before


def test_a_turn_that_says_too_many_messages_is_stopped() -> None:
    person = talking("- {ask: a, id: q, text: Go?}", *["- say: On."] * 12)
    assert person.says("x") == ["On."] * 12
    person = talking("- {ask: a, id: q, text: Go?}", *["- say: On."] * 13)
    with pytest.raises(BudgetExceeded, match="says too much"):
        person.says("x")


def test_a_turn_that_says_too_many_characters_is_stopped() -> None:
    person = talking(
        "- {ask: a, id: q, text: Go?, longest: 4000}", *["- say: '{{ a }} {{ a }}'"] * 3
    )
    with pytest.raises(BudgetExceeded, match="says too much"):
        person.says("x" * 3000)


def test_an_act_that_asks_storage_again_and_again_is_stopped() -> None:
    def greedy(call: ActCall) -> Need:
        return Need(Query("entries"))

    person = talking("- {act: journal.page, into: leaf}", "- say: Done.")
    acts = {"journal.page": ActSpec("journal.page", greedy)}
    book = replace(person.book, acts=acts)
    made = turn(book, Session(), Command("test"), person.env())
    assert made.effects == (Fetch(Query("entries")),)
    with pytest.raises(BudgetExceeded, match="asks storage twice"):
        turn(book, made.session, Fetched({}), person.env())


def test_a_talk_that_waits_for_storage_is_never_stored() -> None:
    person = talking("- {act: journal.page, into: leaf}", "- say: Done.")
    made = turn(person.book, Session(), Command("test"), person.env())
    assert isinstance(made.effects[-1], Fetch)
    with pytest.raises(RuntimeError, match="must not be stored"):
        dump_session(made.session)


def test_an_answer_of_storage_that_nobody_asked_for_is_a_defect() -> None:
    person = talking("- {ask: a, id: q, text: Go?}", "- say: On.")
    with pytest.raises(RuntimeError, match="no act waits"):
        person.gives(Fetched({}))


def test_the_act_is_gone_when_storage_answers() -> None:
    person = talking("- {act: journal.page, into: leaf}", "- say: Done.")
    made = turn(person.book, Session(), Command("test"), person.env())
    empty: Book = replace(person.book, flows={})
    after = turn(empty, made.session, Fetched({"total": 0, "entries": []}), person.env())
    assert "[gone]" in after.effects[-1].html  # type: ignore[union-attr]


# -- what is given up first


def grown(answers: int, length: int) -> Person:
    person = talking(*AGAIN, more={"other": "- {ask: o, id: q, text: Other?}\n- say: x"})
    person.says("/other")
    person.says("/test")
    person.says("1")
    for _ in range(answers):
        person.waits(minutes=1)
        person.says("x" * length)
    return person


def test_a_large_session_gives_up_the_oldest_steps_back_first() -> None:
    person = grown(24, 3900)
    assert len(dump_session(person.session)) <= LARGEST_SESSION
    assert person.session.talk is not None
    kept = len(person.session.talk.history)
    assert 0 < kept < 24
    assert len(person.session.aside) == 1
    assert person.says("/back") == ["Again?"]
    assert person.answers["a"] == "x" * 3900


def test_talks_set_aside_give_up_their_steps_back_and_not_what_was_answered() -> None:
    person = grown(24, 2900)
    person.says("/other")
    heavy = max(len(talk.history) for talk in person.session.aside)
    assert heavy > 0
    aside = tuple(replace(talk, history=talk.history * 3) for talk in person.session.aside)
    kept = load_session(dump_session(replace(person.session, aside=aside)), Memory())
    assert [talk.frames for talk in kept.aside] == [talk.frames for talk in aside]
    assert 0 < max(len(talk.history) for talk in kept.aside) < 3 * heavy


def test_what_was_answered_in_a_talk_there_is_no_room_for_is_in_the_journal() -> None:
    person = grown(1, 10)
    [talk] = person.session.aside
    answered = replace(talk, frames=(replace(talk.frames[0], answers={"o": "y" * 30_000}),))
    person.session = replace(person.session, aside=(answered, answered))
    person.waits(minutes=1)
    person.says("x" * 2900)
    assert len(person.session.aside) == 2
    assert person.kept("unfinished") == []
    third = replace(answered, frames=(replace(talk.frames[0], answers={"o": "z" * 30_000}),))
    person.session = replace(person.session, aside=(*person.session.aside, third))
    person.waits(minutes=1)
    person.says("x" * 2900)
    assert [each.frames for each in person.session.aside] == [answered.frames, third.frames]
    assert [each["answers"] for each in person.kept("unfinished")] == [{"o": "y" * 30_000}]


def test_a_session_that_does_not_fit_whatever_is_given_up_is_refused() -> None:
    person = grown(1, 10)
    full = Frame("test", "q", "", {"a": "x" * (LARGEST_SESSION - 600)})
    aside = (replace(person.session.aside[0], frames=(replace(full, answers={"a": "y" * 900}),)),)
    assert person.session.talk is not None
    talk = replace(person.session.talk, frames=(full,))
    with pytest.raises(BudgetExceeded, match="bytes"):
        dump_session(replace(person.session, aside=aside, talk=talk))


def test_an_open_talk_that_is_too_large_by_itself_is_refused() -> None:
    talk = Talk(1, (Frame("test", "q", "", {"a": "x" * LARGEST_SESSION}),))
    with pytest.raises(BudgetExceeded, match="bytes"):
        dump_session(Session(talk=talk))


def test_twenty_answers_of_usual_length_lose_nothing() -> None:
    person = grown(20, 120)
    assert person.session.talk is not None
    assert len(person.session.talk.history) == 20


def test_a_profile_that_is_full_can_be_used_and_made_smaller_and_not_larger() -> None:
    before, talked = Memory({"a": 1}), Memory({"a": 2})
    full = LARGEST_MEMORY
    check_growth(before, before, (full + 5, full + 9))
    check_growth(before, talked, (full + 5, full + 5))
    check_growth(before, talked, (full + 5, full + 1))
    check_growth(before, talked, (full - 5, full))
    with pytest.raises(BudgetExceeded, match="a memory of"):
        check_growth(before, talked, (full - 5, full + 1))


# -- round trips

texts = st.text(st.characters(codec="utf-8"), max_size=20)
moments = st.datetimes(
    datetime(1970, 1, 2),
    datetime(2100, 1, 1),
    timezones=st.sampled_from([UTC, ZoneInfo("Asia/Kolkata")]),
)
plain = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | texts
plain |= (
    st.floats(allow_nan=False, allow_infinity=False) | moments | st.builds(Choice, texts, texts)
)
values = st.recursive(
    plain,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(texts.filter(lambda t: not t.startswith("$")), inner, max_size=3)
    ),
    max_leaves=8,
)
answers = st.dictionaries(texts, values, max_size=4)
frames = st.builds(Frame, texts, texts, texts, answers, texts)
talks = st.builds(
    Talk,
    run=st.integers(0, 10**6),
    frames=st.lists(frames, min_size=1, max_size=3).map(tuple),
    nonce=texts,
    asked_at=st.integers(0, 2**40),
    tries=st.integers(0, 9),
    kept=st.lists(texts, max_size=3).map(tuple),
    offered=st.integers(0, 2),
    held=texts,
)
sessions = st.builds(
    Session,
    talk=st.none() | talks,
    aside=st.lists(talks, max_size=2).map(tuple),
    offer=st.none()
    | st.builds(Offer, st.sampled_from(["rejoin", "again", "restart"]), texts, texts),
    runs=st.integers(0, 10**6),
    refused=st.none() | st.builds(Refused, st.integers(0, 9), texts, st.integers(0, 9), texts),
    cut_at=st.integers(0, 2**40),
)


@bounded(25)
@given(values)
def test_a_value_is_the_same_after_it_was_written_as_json(value: object) -> None:
    again = from_json(orjson.loads(orjson.dumps(to_json(value))))
    assert again == value
    assert type(again) is type(value)
    if isinstance(value, Choice):
        assert again.label == value.label  # type: ignore[union-attr]


@bounded(25)
@given(sessions, answers)
def test_a_session_and_its_memory_are_the_same_after_they_were_stored(
    session: Session, profile: dict[str, object]
) -> None:
    memory = Memory(profile, {"deck": "abcd"})  # type: ignore[arg-type]
    session = replace(session, memory=memory)
    again = load_session(dump_session(session), load_memory(dump_memory(memory)))
    assert again == session
    assert stored(again) == session


TALKED = b"""{"format":1,"talk":[2,[["other","q","c6022853",{},""]],[],"lrjb2n",1772442000,0,[],0,
"",0],"aside":[[1,[["test","q2","6a32c350",{"a":{"$choice":["x","An x"]}},""]],[[[["test","q1",
"c93903cd",{},""]],[],{"tone":[]}]],"1w0j7c",1772442000,0,["e1-bwxw03"],0,"held",1772442000]],
"ended":null,"offer":["rejoin","abc123","test"],"runs":2,"trail":[[492234,7,8]]}"""
"""A session as it was stored before its talks had names for their fields."""


def test_a_session_of_an_older_version_is_read() -> None:
    session = load_session(TALKED, load_memory(b'[1,{"tone":"soft"},{"deck":"abcd"}]'))
    assert session.talk == Talk(2, (Frame("other", "q", "c6022853"),), (), "lrjb2n", 1772442000)
    [aside] = session.aside
    assert aside.frames == (Frame("test", "q2", "6a32c350", {"a": Choice("x", "An x")}),)
    assert (aside.run, aside.kept, aside.held) == (1, ("e1-bwxw03",), "held")
    assert len(aside.history) == 1
    assert session.offer == Offer("rejoin", "abc123", "test")
    assert (session.runs, session.trail) == (2, ((492234, 7, 8),))
    assert session.memory == Memory({"tone": "soft"}, {"deck": "abcd"})


def test_a_session_goes_on_in_an_older_and_in_a_newer_version() -> None:
    person = grown(2, 10)
    raw = orjson.loads(dump_session(person.session))
    raw["moon"] = raw["talk"]["moon"] = "full"
    for frame in raw["talk"]["frames"]:
        frame.append("more")
    del raw["runs"], raw["aside"][0]["asked_at"]
    again = load_session(orjson.dumps(raw), person.session.memory)
    aside = (replace(person.session.aside[0], asked_at=0),)
    assert again == replace(person.session, runs=0, aside=aside)


def test_nothing_stored_is_an_empty_session() -> None:
    assert load_session(None, load_memory(None)) == Session()


def test_what_cannot_be_kept_is_refused() -> None:
    with pytest.raises(TypeError, match="cannot be kept"):
        as_value(object())
    with pytest.raises(TypeError, match="naive"):
        to_json(datetime(2026, 1, 1))
    assert as_value((1, {2: "x"})) == [1, {"2": "x"}]
