"""Every question of every shipped flow, met with everything that is no answer to it: a repair, the
command of another flow, a photo, nothing at all. Each is answered, and the way back is found."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from itertools import product

import pytest
from support.shipped import shipped_book
from support.talks import START, Person, stored

from bot.coach.calendar.plan import Plan, plan_to_json
from bot.engine.book import Book
from bot.engine.effects import Keep, Message
from bot.engine.flow import Question
from bot.engine.inputs import Due, Edited, Input, Joined, Media, Reminded, Tap, Words
from bot.engine.values import Value
from bot.preview.html import parse_html
from bot.rendering.calls import message_calls

PLANS = {
    "over": Plan("plan_over", date(2026, 3, 1), time(7), "UTC"),
    "once": Plan("plan_once", date(2026, 3, 20), time(18), "UTC"),
    "weekly": Plan("plan_weekly", date(2026, 3, 1), time(18), "UTC", weekly=True),
}
AFTERWARDS = Due(
    "plan", "plan_over:after", START,
    {"what": "after", "day": "2026-03-01", "plan": plan_to_json(PLANS["over"])},
)  # fmt: skip
GOOD_WORD: dict[str, Value] = {
    "key": "", "relation": "friend", "day": 1, "days": 5, "hour": "19:00", "on": "",
}  # fmt: skip
"""A good word a day that is going on."""
LATELY = Due("person", "p1", START, {})
NUDGES: dict[str, Value] = {"p1": {"days": 14, "at": "2026-02-28T08:30:00+00:00", "sent": 0}}
"""Somebody who has not come up."""
ANSWERS = ("Three words here", "5", "2")
GRAVE = ("I want to kill myself", "I can't do this anymore", "he hits me when he is drunk")
BEGINNINGS: Sequence[str | Input] = (
    "out of nowhere",
    "I had a fight with my sister",
    "I am Legion",
    *GRAVE,
    *(f"/{command}" for command in sorted(shipped_book().commands)),
    *(Reminded(flow) for flow in sorted(shipped_book().hooks.begins)),
    AFTERWARDS,
    LATELY,
)
KNOWN = "Three Words Herd"
"""Somebody who may be meant by the first of the answers, with a slip of the finger."""
Place = tuple[str, str]

COMMANDS = ("/cancel", "/back", "/skip", "/menu", "/help", "/start", "/start tip", "/reflect",
            "/calm", "/tip", "/journal", "/nope", "/reflct")  # fmt: skip
OTHERS: Sequence[Input] = (
    Words(""), Words("\u200b"), Words("😀"), Words("x" * 5000), Words("<b>&</i>"), Words("?"),
    Words("{{ name }}"), Media("photo", "sad"), Media("voice"), Media("sticker"),
    Media("location"), Edited("sad"), Joined(), Tap("aaaaaa", "ask_feeling", "sad"),
)  # fmt: skip
DETOURS = ("/menu", "/start", "/reflect", "/calm", "/tip", "/journal", "out of the blue")
QUESTIONS = {
    name: [step.id for step in flow.code if isinstance(step, Question)]
    for name, flow in sorted(shipped_book().flows.items())
}
ASKING = [name for name, ids in QUESTIONS.items() if ids]
MOST_OUT_OF_REACH = 0.2
"""Some questions need just the right words: transcripts come by all of them."""


@pytest.fixture(scope="session")
def places(shipped: Book) -> dict[Place, Person]:
    """For each question somebody who is asked it, found by trying everything that can be tapped."""
    found: dict[Place, Person] = {}
    seen: set[tuple[bool, tuple[Place, ...]]] = set()
    waiting: deque[Person] = deque()
    for beginning, feared in product(BEGINNINGS, (False, True)):
        person = Person(shipped)
        person.says(f"/people {KNOWN}")
        person.taps("A friend")
        for number in range(6):
            at = person.now - timedelta(days=31 * number)
            for kind in ("note", "reflection", "tip", "question"):
                fields = {
                    "text": "A line for the journal", "trigger": "Another line",
                    "question": "What was that like?",
                }  # fmt: skip
                key = f"{kind}-{number}"
                person.journal[key] = Keep(key, kind, fields, at)
        for plan in PLANS.values():
            fields = {"what": "Tea", "sentence": "At six", "planned": plan_to_json(plan)}
            person.journal[plan.id] = Keep(plan.id, "plan", fields, person.now)
        if feared:
            memory = person.session.memory
            profile = {**memory.profile, "gated": ["p1"], "good_word": GOOD_WORD}
            person.session = replace(person.session, memory=replace(memory, profile=profile))
        if beginning == LATELY:
            memory = person.session.memory
            profile = {**memory.profile, "nudges": NUDGES}
            person.session = replace(person.session, memory=replace(memory, profile=profile))
        person.says("/cancel")
        if isinstance(beginning, str):
            person.says(beginning)
        else:
            person.gives(beginning)
        waiting.append(person)
    while waiting:
        person = waiting.popleft()
        if person.session.talk is None:
            continue
        stack = tuple((frame.flow, frame.at) for frame in person.session.talk.frames)
        fearing = (bool(person.session.memory.profile.get("gated")), stack)
        if fearing in seen:
            continue
        seen.add(fearing)
        found.setdefault(stack[-1], person)
        for number in range(len(person.labels)):
            waiting.append(twin(person))
            waiting[-1].taps(person.labels[number])
        for text in ANSWERS:
            waiting.append(twin(person))
            waiting[-1].says(text)
    return found


def asked_in(flow: str, places: dict[Place, Person]) -> list[Person]:
    """Everybody who is at a question of that flow."""
    return [person for (name, _), person in places.items() if name == flow]


def twin(person: Person) -> Person:
    """Somebody else in the same place."""
    return Person(
        person.book, session=stored(person.session), now=person.now, seed=person.seed,
        keyboard=person.keyboard, journal=dict(person.journal), timers=dict(person.timers),
        said=list(person.said),
    )  # fmt: skip


def test_nearly_every_question_is_reached_by_tapping_and_typing(
    places: dict[Place, Person],
) -> None:
    every = {(flow, step) for flow in ASKING for step in QUESTIONS[flow]}
    missing = every - set(places)
    assert set(places) <= every
    assert len(missing) <= MOST_OUT_OF_REACH * len(every), sorted(missing)
    assert {flow for flow, _ in places} == set(ASKING)


@pytest.mark.parametrize("flow", ASKING)
def test_whatever_comes_is_answered_with_something_telegram_takes(
    flow: str, places: dict[Place, Person]
) -> None:
    for asked, deed in product(asked_in(flow, places), (*COMMANDS, *OTHERS)):
        person = twin(asked)
        if isinstance(deed, str):
            person.says(deed)
        else:
            person.gives(deed)
        assert person.said or person.toasts, deed
        for effect in person.effects:
            if isinstance(effect, Message):
                calls = message_calls(1, effect)
                assert calls, deed
                for call in calls:
                    text = str(call.params["text"])
                    shown, _ = parse_html(text) if "parse_mode" in call.params else (text, [])
                    assert len(shown.encode("utf-16-le")) <= 2 * 4096


@pytest.mark.parametrize("flow", ASKING)
def test_after_a_detour_the_way_back_is_offered(flow: str, places: dict[Place, Person]) -> None:
    for asked, detour in product(asked_in(flow, places), DETOURS):
        person = twin(asked)
        before = person.session.talk
        assert before is not None
        subject = [person.book.flows[frame.flow] for frame in before.frames]
        if all(flow.passing for flow in subject) or subject[0].command == detour[1:]:
            continue
        if not detour.startswith("/"):
            if subject[0].role == "card":
                continue  # a card that was left open for so long is not offered again
            person.waits(days=5)
        person.says(detour)
        for _ in range(3):
            if person.session.talk is not None and person.session.talk.run != before.run:
                person.says("/cancel")
        if person.session.offer is not None:
            person.taps(person.labels[0])
        assert person.session.talk is not None, detour
        assert person.session.talk.frames == before.frames, detour


@pytest.mark.parametrize("flow", ASKING)
def test_back_takes_one_answer_back_or_says_that_there_is_none(
    flow: str, places: dict[Place, Person]
) -> None:
    for asked in asked_in(flow, places):
        person = twin(asked)
        before = person.session.talk
        assert before is not None
        person.says("/back")
        after = person.session.talk
        assert after is not None
        if before.history:
            assert len(after.history) == len(before.history) - 1
            assert after.frames != before.frames
        else:
            assert after.frames == before.frames
            assert "nothing before it" in person.said[0]
