"""After /forget nothing is left of somebody, byte by byte, in a real process's files and logs."""

from __future__ import annotations

import signal
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.preview.telegram import Telegram
from bot.storage.envelope import Key, Place
from bot.storage.key_file import keys_of
from bot.storage.master_key import secrets_in
from tests.faults.world import World

LEAVING, STAYING = 42, 43
NAMES = {LEAVING: "Zaphodina", STAYING: "Quillermo"}
WORDS = ("aardvark", "bandicoot", "capybara")
SEALED = (
    ("chat", "id", "memory"), ("chat", "id", "session"), ("entry", "chat", "body"),
    ("due", "chat", "payload"), ("outbox", "chat", "payload"), ("dead_letter", "chat", "payload"),
)  # fmt: skip


class Somebody:
    """A person with a phone."""

    def __init__(self, world: World, chat: int) -> None:
        self._world, self._chat = world, chat
        world.telegram.open_chat("private", NAMES[chat], chat_id=chat)

    @property
    def telegram(self) -> Telegram:
        return self._world.telegram

    def heard(self) -> list[dict]:  # type: ignore[type-arg]
        messages = self.telegram.history(self._chat)
        return [message for message in messages if message["from"]["is_bot"]]

    async def say(self, text: str, then: str = "") -> None:
        before = len(self.heard())
        self.telegram.say(self._chat, text)
        await self._told(before, then)

    async def tap(self, label: str, then: str = "") -> None:
        await self._world.until(lambda: self._button(label) is not None)
        before = len(self.heard())
        self.press(label)
        await self._told(before, then)

    def press(self, label: str) -> None:
        button = self._button(label)
        assert button is not None
        self.telegram.tap(self._chat, *button)

    def _button(self, label: str) -> tuple[int, str] | None:
        last = self.heard()[-1]
        rows = last.get("reply_markup", {}).get("inline_keyboard", [])
        found = [each["callback_data"] for row in rows for each in row if each["text"] == label]
        return (last["message_id"], found[0]) if found else None

    async def _told(self, before: int, then: str) -> None:
        await self._world.until(
            lambda: any(then in message["text"] for message in self.heard()[before:])
        )

    async def tell_much(self) -> None:
        """Words in the journal, in the profile, in open questions, in timers."""
        await self.say("/plan", "Plan?")
        await self.say(f"an {WORDS[0]} with {NAMES[self._chat]}", "Planned")
        await self.say("/broken", "Say something.")
        await self.say(WORDS[1], "[stumbled]")
        await self.say("/survey", "words")
        await self.say(WORDS[2], "side")
        await self.tap("Left", "strength")
        await self.say("/plan", "Plan?")


def sealed_values(database: Path, chat: int) -> list[bytes]:
    found = []
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        for table, column, value in SEALED:
            rows = connection.execute(f"SELECT {value} FROM {table} WHERE {column} = ?", [chat])
            found += [row[0] for row in rows if row[0] is not None]
    return found


def key_of(database: Path, chat: int) -> tuple[bytes, bytes]:
    """A chat's data key, wrapped and bare."""
    master = secrets_in((database.parent / "master.key").read_text())[0]
    uri = f"{keys_of(database).as_uri()}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        [[wrapped]] = connection.execute("SELECT wrapped FROM chat_key WHERE chat = ?", [chat])
    return wrapped, Key(master).open(wrapped, Place("chat_key", "wrapped").of(chat))


def traces(world: World, wanted: list[bytes]) -> list[tuple[str, bytes]]:
    files = [path for path in world.data.rglob("*") if path.is_file()]
    content = {path.name: path.read_bytes() for path in [*files, world.log]}
    return [(name, each) for name, data in content.items() for each in wanted if each in data]


async def test_nothing_of_somebody_who_wants_to_be_forgotten_is_left_anywhere(world: World):
    world.start(LOG_LEVEL="debug")
    leaving, staying = Somebody(world, LEAVING), Somebody(world, STAYING)
    await leaving.tell_much()
    await staying.tell_much()
    database = world.data / "rekindle.db"
    wrapped, secret = key_of(database, LEAVING)
    sealed = sealed_values(database, LEAVING)
    assert len(sealed) >= 6
    assert traces(world, [wrapped])
    assert all(any(traces(world, [each])) for each in sealed)

    await leaving.say("/forget", "Everything?")
    await leaving.tap("Forget everything", "Forgotten")

    words = [word.encode() for word in (*WORDS, *NAMES.values())]
    wanted = [*words, *sealed, wrapped, secret]
    await world.until(lambda: not traces(world, [wrapped, *sealed]))
    assert traces(world, wanted) == []
    assert await world.end(signal.SIGKILL) == -signal.SIGKILL
    assert traces(world, wanted) == []

    world.start()
    await leaving.say("/survey", "Q1 words")
    await staying.say("the same", "Planned")
    await staying.say("/cancel")
    await staying.say("/survey", "Q3 words")
    assert await world.end(signal.SIGTERM) == 0
    assert traces(world, wanted) == []


async def test_killed_while_forgetting_it_is_finished_at_the_next_start(world: World):
    world.start()
    leaving = Somebody(world, LEAVING)
    await leaving.tell_much()
    database = world.data / "rekindle.db"
    wrapped, secret = key_of(database, LEAVING)
    sealed = sealed_values(database, LEAVING)
    await leaving.say("/forget", "Everything?")
    with closing(sqlite3.connect(keys_of(database), isolation_level=None)) as other:
        # Somebody holds the file of the keys, so that the key cannot be destroyed yet.
        other.execute("BEGIN IMMEDIATE")
        leaving.press("Forget everything")
        await world.until(lambda: not sealed_values(database, LEAVING))
        assert await world.end(signal.SIGKILL) == -signal.SIGKILL
        other.execute("ROLLBACK")
    assert traces(world, [wrapped])

    world.start()
    await leaving.say("/survey", "Q1 words")
    assert traces(world, [wrapped, secret, *sealed]) == []
