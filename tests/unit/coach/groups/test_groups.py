"""A group: questions for everyone, in turns, and nothing kept but what was shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from html import unescape
from zoneinfo import ZoneInfo

import pytest
from support.contents import content_file, contents
from support.doing import START

from bot.coach.groups.answering import FIRST, LAST, answered
from bot.engine.effects import Keyboard
from bot.engine.env import Env
from bot.engine.hooks import GroupAnswer, GroupCall, Standing
from bot.engine.inputs import Elsewhere, Tap
from bot.engine.seen import tag

LINK = "https://t.me/a_bot"
QUESTIONS = {item["text"]: item for item in content_file("questions")}


@dataclass
class Family:
    """A group, with what is kept of it."""

    seen: dict[str, str] = field(default_factory=dict)
    now = START
    seed: int = 1

    def asks(self, given: Elsewhere) -> GroupAnswer | None:
        self.seed += 1
        content = contents("groups", "tips", "prompts", "questions")
        standing = Standing(Env(self.now, self.seed, ZoneInfo("UTC")), content, {}, self.seen)
        answer = answered(GroupCall(given, LINK, standing))
        if answer is not None:
            self.seen.update(answer.seen)
        return answer

    def taps(self, keyboard: Keyboard | None, key: str, person: str = "Bo") -> GroupAnswer | None:
        assert keyboard is not None
        tap = Tap(keyboard.nonce, keyboard.step, key)
        return self.asks(Elsewhere(person=person, tap=tap))


@pytest.fixture
def family() -> Family:
    return Family()


def said(answer: GroupAnswer | None) -> str:
    assert answer is not None
    return answer.html


def level(answer: GroupAnswer | None) -> int:
    [found] = [item["set"] for text, item in QUESTIONS.items() if text in said(answer)]
    return int(found)


def test_one_question_a_day_for_everyone(family: Family) -> None:
    first = family.asks(Elsewhere("today"))
    assert said(family.asks(Elsewhere("today"))) == said(first)
    family.now += timedelta(days=1)
    assert said(family.asks(Elsewhere("today"))) != said(first)


def test_the_days_question_is_about_other_people(family: Family) -> None:
    for _ in range(40):
        family.asks(Elsewhere("today"))
        family.now += timedelta(days=1)
    shown = {family.seen["prompts"][at : at + 4] for at in range(0, len(family.seen["prompts"]), 4)}
    prompts = [item for item in content_file("prompts") if tag(item["id"]) in shown]
    assert len(prompts) == 40
    assert all("anyone" in item["for"] for item in prompts)


def test_questions_rise_and_fall_by_the_buttons(family: Family) -> None:
    answer = family.asks(Elsewhere("questions", person="Ana"))
    assert level(answer) == FIRST
    assert said(answer).startswith("Ana drew this one")
    seen = []
    for key in ("1_another", "2_nearer", "2_another", "3_nearer", "2_lighter"):
        assert answer is not None
        assert key in [button.key for button in answer.keyboard.buttons]  # type: ignore[union-attr]
        answer = family.taps(answer.keyboard, key)
        seen.append(level(answer))
    assert seen == [1, 2, 2, LAST, 2]
    assert said(answer).startswith("Bo drew this one")


def test_none_comes_twice_until_all_of_a_set_were_drawn(family: Family) -> None:
    answer = family.asks(Elsewhere("questions"))
    texts = {said(answer)}
    count = sum(item["set"] == FIRST for item in content_file("questions"))
    for _ in range(count - 1):
        answer = family.taps(answer.keyboard if answer else None, "1_another", person="")
        texts.add(said(answer))
    assert len(texts) == count


def test_of_two_who_tap_at_once_one_draws(family: Family) -> None:
    first = family.asks(Elsewhere("questions"))
    assert first is not None
    second = family.taps(first.keyboard, "1_another", "Ana")
    late = family.taps(first.keyboard, "1_another", "Bo")
    assert second is not None
    assert late == GroupAnswer(toast=content_file("groups")["gone_on"])


def test_nobody_is_shown_before_others_how_to_find_help(family: Family) -> None:
    aside = {tip["text"] for tip in content_file("tips") if tip["practice"] == "seek_help"}
    fitting = [tip for tip in content_file("tips") if "anyone" in tip["for"]]
    shown = [said(family.asks(Elsewhere("tip"))) for _ in fitting]
    assert aside.isdisjoint(unescape(text) for text in shown)


def test_a_tip_and_another(family: Family) -> None:
    first = family.asks(Elsewhere("tip"))
    assert first is not None
    second = family.taps(first.keyboard, "tip")
    assert said(second) != said(first)
    assert second is not None
    assert second.chosen == "Another"


@pytest.mark.parametrize("command", ["reflect", "journal", "settings", "nonsense"])
def test_what_is_personal_is_not_answered_here(family: Family, command: str) -> None:
    assert family.asks(Elsewhere(command)) is None


def test_it_says_what_it_can_do_and_where_the_private_chat_is(family: Family) -> None:
    assert LINK in said(family.asks(Elsewhere()))


@pytest.mark.parametrize("key", ["4_nearer", "0_lighter", "x_another", "1_gone_on", "", "1_"])
def test_buttons_that_never_were(family: Family, key: str) -> None:
    answer = family.asks(Elsewhere("questions"))
    assert answer is not None
    before = dict(family.seen)
    assert family.taps(answer.keyboard, key) is None
    assert family.asks(Elsewhere(tap=Tap("abcd", "ask_move", "another"))) is None
    assert family.seen == before


def test_names_cannot_be_markup_nor_speak_for_the_question(family: Family) -> None:
    html = said(family.asks(Elsewhere("questions", person="<b>{text}</b>")))
    assert "&lt;b&gt;{text}&lt;/b&gt; answers first" in html


def test_nothing_is_kept_but_what_was_shown(family: Family) -> None:
    for command in ("today", "tip", "questions"):
        answer = family.asks(Elsewhere(command, "my secret", "Ana"))
        assert answer is not None
        assert set(answer.seen) <= {"prompts", "prompts of", "tips", "questions"}
    assert "secret" not in str(family.seen)
    assert "Ana" not in str(family.seen)
