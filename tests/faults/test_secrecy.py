"""Neither the token nor a word of anybody's is found anywhere but in the sealed database."""

import asyncio
import json
import signal
from pathlib import Path
from urllib.parse import quote

import aiohttp

from bot.engine.inputs import Query
from bot.preview.faults import Fault
from bot.storage.master_key import load_or_make_master_key
from bot.storage.store import open_store
from tests.faults.world import TOKEN, World

NAME = "Zaphodina"
WORDS = [f"{word} {NAME}" for word in ("aardvark", "bandicoot", "capybara", "dugong", "echidna")]
SECRETS = [NAME, *(word.split()[0] for word in WORDS)]
TOKENS = [TOKEN, quote(TOKEN, safe=""), TOKEN.partition(":")[2]]
CHAT = 42


class Somebody:
    """A person who types words that must not be found, and waits for what the bot says ``then``."""

    def __init__(self, world: World) -> None:
        self._world = world
        world.telegram.open_chat("private", NAME, chat_id=CHAT)

    def texts(self) -> list[str]:
        messages = self._world.telegram.history(CHAT)
        return [message["text"] for message in messages if message["from"]["is_bot"]]

    async def say(self, text: str, then: str) -> None:
        before = len(self.texts())
        self._world.telegram.say(CHAT, text)
        await self._world.until(lambda: then in " ".join(self.texts()[before:]))


def _found(where: dict[str, bytes], what: list[str]) -> list[tuple[str, str]]:
    return [(name, text) for name, data in where.items() for text in what if text.encode() in data]


def _files(world: World) -> dict[str, bytes]:
    found = {path.name: path.read_bytes() for path in world.data.rglob("*") if path.is_file()}
    return found | {"what it wrote": world.log.read_bytes()}


def _events(world: World) -> list[str]:
    lines = world.log.read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["event"] for line in lines if line.startswith("{")]


async def _provoke(world: World, person: Somebody) -> None:
    """Everything that leads to a line in the log."""
    await person.say("/broken", "Say something.")
    await person.say(WORDS[1], "[stumbled]")
    # What is refused for good is spoken of: that has to be over before the next fault.
    world.telegram.faults.order(Fault("sendmessage", "400", chat_id=CHAT))
    await person.say(WORDS[2], "[unsent]")
    for kind in ("400_entities", "502_html", "drop", "429", "403"):
        world.telegram.faults.order(Fault("sendmessage", kind, chat_id=CHAT))
        world.telegram.say(CHAT, WORDS[2])
        await world.until(lambda: not world.telegram.faults)
    world.telegram.faults.order(Fault("getupdates", "500"))
    await person.say(WORDS[2], "[stumbled]")
    await world.until(lambda: not world.telegram.faults)
    database = world.data / "rekindle.db"
    _move(database, world.data / "away.db")
    world.telegram.say(CHAT, WORDS[3])
    await world.until(lambda: any("database down" in event for event in _events(world)))
    _move(world.data / "away.db", database)
    await person.say(WORDS[4], "[stumbled]")


def _move(path: Path, to: Path) -> None:
    path.rename(to)


async def test_no_token_and_no_word_is_found_in_logs_output_or_the_data_folder(world: World):
    person = Somebody(world)
    world.start(LOG_LEVEL="debug", POLL_AT_MOST="1")
    await person.say("/survey", "Q1 words")
    await person.say(WORDS[0], "Q2 side")
    await person.say("/later", "Noted")
    await _provoke(world, person)
    running = _files(world)
    await world.until(lambda: not len(world.telegram.updates))
    assert await world.end(signal.SIGKILL) == -signal.SIGKILL
    killed = _files(world)
    for found in (running, killed):
        assert _found(found, TOKENS) == []
        assert _found(found, SECRETS) == []
    assert {
        "turn failed: dead letter",
        "message refused",
        "markup refused: sent as plain text",
    } <= {*_events(world)}
    await _was_kept(world)


async def _was_kept(world: World) -> None:
    """What was looked for is there, for who has the key."""
    keys, _ = await asyncio.to_thread(load_or_make_master_key, world.data / "master.key")
    store = await open_store(f"sqlite:///{world.data / 'rekindle.db'}", keys)
    try:
        async with store.unit() as unit:
            kept = str(await unit.fetch(CHAT, Query("entries", {"limit": 100, "offset": 0})))
            row = (await unit.load([CHAT]))[CHAT]
        assert WORDS[0] in kept
        assert NAME.encode() in (row.memory or b"")
        assert (await store.counts())["dead_letter"] > 0
    finally:
        await store.close()


async def test_stopping_leaves_no_word_in_the_clear_either(world: World):
    person = Somebody(world)
    world.start(LOG_LEVEL="debug")
    await person.say("/survey", "Q1 words")
    await person.say(WORDS[0], "Q2 side")
    await person.say("/cancel", "[cancelled]")
    await person.say(WORDS[1], "[nothing_open]")
    assert await world.end(signal.SIGTERM) == 0
    assert _found(_files(world), [*TOKENS, *SECRETS]) == []


async def test_the_preview_keeps_what_was_said_sealed_too(world: World, tmp_path: Path):
    """Without a token: Telegram's own memory lies in the data folder then."""
    settings = {"BOT_TOKEN": "", "PREVIEW_PORT": "0", "LOG_LEVEL": "debug"}
    bot = world.start(**settings)
    await world.until(lambda: "Chat with it" in bot.output)
    url = next(word for word in bot.output.split() if word.startswith("http://")).rstrip("/")
    async with Visitor(url) as visitor:
        await visitor.post("/user/chats", type="private", name=NAME, chat_id=CHAT)
        await visitor.say("/survey", "Q1 words")
        await visitor.say(WORDS[0], "Q2 side")
        await visitor.say("/broken", "Say something.")
        await visitor.say(WORDS[1], "[stumbled]")
    assert await world.end(signal.SIGKILL) == -signal.SIGKILL
    files = _files(world)
    assert "preview.journal" in files
    assert _found(files, SECRETS) == []


class Visitor:
    """Somebody at the page of the preview."""

    def __init__(self, url: str) -> None:
        self._session = aiohttp.ClientSession(url)

    async def __aenter__(self) -> "Visitor":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()

    async def post(self, path: str, **body: object) -> None:
        async with self._session.post(path, json=body) as response:
            assert response.status == 200, await response.text()

    async def texts(self) -> list[str]:
        async with self._session.get(f"/user/{CHAT}/history") as response:
            messages = (await response.json())["messages"]
        return [message["text"] for message in messages if message["from"]["is_bot"]]

    async def say(self, text: str, then: str) -> None:
        before = len(await self.texts())
        await self.post(f"/user/{CHAT}/message", text=text)
        for _ in range(500):
            if then in " ".join((await self.texts())[before:]):
                return
            await asyncio.sleep(0.02)
        raise TimeoutError(f"no answer to {text}")
