"""What became of everything that people said, read from the database with the master key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any

from bot.engine.inputs import Query
from bot.storage.master_key import load_or_make_master_key
from bot.storage.store import SqlStore, open_store
from tests.faults.people import Talker
from tests.faults.world import World


@dataclass
class Verdict:
    """All of these are counts; only ``messages_doubled`` and ``reminders_lost`` may be above 0
    after a crash, and what was given, sent and asked for at any time.

    ``misplaced``  answers filed under another question, or in another chat.
    ``strange``    messages that nobody was waiting for, or that came in the wrong order.
    ``left_over``  outbox rows and timers that nobody has dealt with.
    """

    answers: int = 0
    answers_lost: int = 0
    answers_doubled: int = 0
    answers_out_of_order: int = 0
    misplaced: int = 0
    messages: int = 0
    messages_lost: int = 0
    messages_doubled: int = 0
    strange: int = 0
    reminders: int = 0
    reminders_lost: int = 0
    reminders_doubled: int = 0
    dead_letters: int = 0
    left_over: int = 0

    def __str__(self) -> str:
        return "\n".join(
            f"{f.name.replace('_', ' '):<22}{getattr(self, f.name):>8}" for f in fields(self)
        )

    def must_be_zero(self) -> dict[str, int]:
        """The counts that no crash excuses, where they are not 0."""
        excused = {
            "answers", "messages", "messages_doubled", "reminders", "reminders_lost"
        }  # fmt: skip
        found = {f.name: getattr(self, f.name) for f in fields(self) if f.name not in excused}
        return {name: count for name, count in found.items() if count}


async def judge(world: World) -> Verdict:
    """Reads the database of a bot that has ended, and compares."""
    keys, _ = load_or_make_master_key(world.data / "master.key")
    store = await open_store(world.database, keys)
    verdict = Verdict()
    try:
        counts = await store.counts()
        verdict.dead_letters = counts["dead_letter"]
        verdict.left_over = counts["outbox"] + counts["due"]
        for talker in world.talkers:
            _judge_answers(verdict, talker, await _entries(store, talker.chat))
            _judge_messages(verdict, talker)
    finally:
        await store.close()
    for person in world.reminded:
        verdict.strange += len(person.strange)
        verdict.reminders += person.asked
        came = person.reminders
        verdict.reminders_lost += max(0, person.asked - len(came))
        verdict.reminders_doubled += sum(came) - min(len(came), person.asked)
    return verdict


async def _entries(store: SqlStore, chat: int) -> list[Mapping[str, Any]]:
    async with store.unit() as unit:
        found: Any = await unit.fetch(chat, Query("entries", {"limit": 1_000_000, "offset": 0}))
    entries: list[Mapping[str, Any]] = found["entries"]
    return entries


def _judge_answers(verdict: Verdict, talker: Talker, entries: list[Mapping[str, Any]]) -> None:
    kept = sorted((_given(entry) for entry in entries), key=lambda each: each[0])
    numbers = Counter(number for number, _, _ in kept)
    verdict.answers += len(talker.given)
    verdict.answers_lost += len(talker.given.keys() - numbers.keys())
    verdict.answers_doubled += numbers.total() - len(numbers)
    verdict.misplaced += sum(talker.given.get(number) != given for number, given, _ in kept)
    moments = [at for _, _, at in kept]
    verdict.answers_out_of_order += sum(later < at for at, later in pairwise(moments))


def _judge_messages(verdict: Verdict, talker: Talker) -> None:
    verdict.messages += talker.read.total()
    verdict.messages_lost += sum(text not in talker.read for text in talker.told)
    verdict.messages_doubled += talker.doubled
    verdict.strange += len(talker.strange)


def _given(entry: Mapping[str, Any]) -> tuple[int, str, int]:
    given = entry["fields"]["given"]
    if isinstance(given, dict):
        given = given["$choice"][0]
    return entry["fields"]["number"], str(given), entry["at"]
