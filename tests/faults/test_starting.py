"""What an operator reads when the bot cannot start: one line, with the setting and the cure."""

import asyncio
import base64
import os
import secrets
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram
from tests.faults.nursery import ROOT, Nursery
from tests.faults.script import write_folders
from tests.faults.world import TOKEN, World

KEY = base64.urlsafe_b64encode(bytes(range(32))).decode()
OTHER_KEY = base64.urlsafe_b64encode(bytes(range(1, 33))).decode()
FAILED = 2

Refusal = Callable[..., Awaitable[str]]


@pytest.fixture
def refusal(nursery: Nursery, tmp_path: Path) -> Refusal:
    """Runs the command with these settings, which it has to refuse; returns the line it says."""
    dialogs, content = write_folders(tmp_path / "refused")
    usual = {
        "DATA_DIR": str(tmp_path / "data"),
        "DIALOGS_DIR": str(dialogs),
        "CONTENT_DIR": str(content),
        "LOG_FORMAT": "json",
    }

    async def run(**settings: str) -> str:
        given = usual | settings
        errors = tmp_path / f"{secrets.token_hex(4)}.errors"
        child = nursery.start(tmp_path / "command.log", given, errors=errors)
        code = await asyncio.wait_for(asyncio.wrap_future(child.code), 30)
        said = errors.read_text(encoding="utf-8")
        lines = [line for line in said.splitlines() if not line.startswith("{")]
        assert code == FAILED, child.output
        assert len(lines) == 1, child.output
        assert "Traceback" not in child.output
        assert TOKEN.partition(":")[2] not in child.output
        return lines[0]

    return run


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        yield taken.getsockname()[1]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LOG_LEVEL", "loud"),
        ("LOG_FORMAT", "xml"),
        ("SEND_RATE", "-1"),
        ("SEND_RATE", "fast"),
        ("CHAT_RATE", "-0.5"),
        ("PREVIEW_PORT", "99999"),
        ("PREVIEW_PORT", "http"),
        ("PREVIEW_HOST", "0.0.0.0"),
        ("WEBHOOK_PORT", "-1"),
        ("BOT_API_URL", "ftp://example.org"),
        ("BOT_API_URL", "http://"),
        ("BOT_TOKEN", "no token"),
        ("MASTER_KEY", "abc"),
        ("MASTER_KEY", KEY[:-4]),
        ("DATABASE_URL", "mysql://somewhere/else"),
        ("DATABASE_URL", "nonsense"),
        ("DATABASE_URL", "sqlite://"),
        ("DIALOGS_DIR", "nowhere"),
        ("CONTENT_DIR", "nowhere"),
        ("DATA_DIR", os.devnull),
        ("DATA_DIR", f"{os.devnull}/data"),
    ],
)
async def test_a_value_that_cannot_be_used_is_named(refusal: Refusal, name: str, value: str):
    line = await refusal(**{"BOT_TOKEN": TOKEN, name: value})
    assert name in line
    assert len(line) > len(name) + 20


@pytest.mark.parametrize("name", ["MASTER_KEY", "DATABASE_URL", "BOT_TOKEN", "WEBHOOK_SECRET"])
async def test_a_refusal_never_repeats_a_secret(refusal: Refusal, name: str):
    value = {
        "DATABASE_URL": "mysql://bot:hunter2@somewhere/else",
        "WEBHOOK_SECRET": "hunter2 !",
    }.get(name, "hunter2")
    async with loopback(TOKEN) as telegram_url:
        settings = {"BOT_TOKEN": TOKEN, "BOT_API_URL": telegram_url, "WEBHOOK_PORT": "0"}
        settings |= {"WEBHOOK_URL": "https://example.org/hook", name: value}
        assert "hunter2" not in await refusal(**settings)


async def test_a_token_that_telegram_does_not_know(refusal: Refusal):
    async with loopback("1:SOMEBODY-ELSE") as url:
        line = await refusal(BOT_TOKEN=TOKEN, BOT_API_URL=url)
    assert "BOT_TOKEN" in line
    assert "@BotFather" in line


async def test_a_second_poller(world: World):
    world.settle_in(talkers=1)
    world.start()
    await world.answers(more=1)

    async def polls_too() -> None:
        while True:
            await world.until(lambda: world.telegram.updates.waiting)
            world.telegram.updates.terminate()

    other = asyncio.create_task(polls_too())
    assert await asyncio.wait_for(world.ended(), 30) == FAILED
    other.cancel()
    await asyncio.gather(other, return_exceptions=True)
    lines = [line for line in world.tail().splitlines() if line and not line.startswith("{")]
    assert "BOT_TOKEN" in lines[-1]
    assert "another" in lines[-1]
    assert "Traceback" not in world.tail()


async def test_a_port_that_is_taken(refusal: Refusal, taken_port: int):
    assert "PREVIEW_PORT" in await refusal(PREVIEW_PORT=str(taken_port))
    async with loopback(TOKEN) as url:
        line = await refusal(
            BOT_TOKEN=TOKEN,
            BOT_API_URL=url,
            WEBHOOK_URL="https://example.org/hook",
            WEBHOOK_PORT=str(taken_port),
        )
    assert "WEBHOOK_PORT" in line


@pytest.mark.parametrize("address", ["http://example.org/hook", "nonsense"])
async def test_a_webhook_that_telegram_refuses(refusal: Refusal, address: str):
    async with loopback(TOKEN) as url:
        line = await refusal(
            BOT_TOKEN=TOKEN, BOT_API_URL=url, WEBHOOK_URL=address, WEBHOOK_PORT="0"
        )
    assert "WEBHOOK_URL" in line


async def test_another_process_on_the_same_database(world: World, refusal: Refusal):
    world.start()
    await world.signed_in()
    line = await refusal(BOT_TOKEN=TOKEN, BOT_API_URL=world.server.url, DATA_DIR=str(world.data))
    assert "DATA_DIR" in line
    assert await world.end(signal.SIGTERM) == 0


async def test_another_master_key(world: World, refusal: Refusal):
    world.start(MASTER_KEY=KEY)
    await world.signed_in()
    assert await world.end(signal.SIGTERM) == 0
    data = str(world.data)
    assert "MASTER_KEY" in await refusal(BOT_TOKEN=TOKEN, DATA_DIR=data, MASTER_KEY=OTHER_KEY)
    # Left out, none is made beside a database that was sealed with another.
    assert "MASTER_KEY" in await refusal(BOT_TOKEN=TOKEN, DATA_DIR=data)
    assert not (world.data / "master.key").exists()


@pytest.mark.parametrize(
    ("content", "mode", "named"),
    [(KEY, 0o644, "chmod 600"), ("scribble", 0o600, "MASTER_KEY"), ("\xff", 0o600, "MASTER_KEY")],
)
async def test_a_key_file_that_cannot_be_used(
    refusal: Refusal, tmp_path: Path, content: str, mode: int, named: str
):
    data = tmp_path / "data"
    data.mkdir()
    (data / "master.key").write_text(content, encoding="latin-1")
    (data / "master.key").chmod(mode)
    assert named in await refusal(BOT_TOKEN=TOKEN)


async def test_a_file_that_is_no_database(refusal: Refusal, tmp_path: Path):
    data = tmp_path / "data"
    data.mkdir()
    (data / "rekindle.db").write_bytes(b"certainly not a database " * 100)
    assert "DATA_DIR" in await refusal(BOT_TOKEN=TOKEN, MASTER_KEY=KEY)


async def test_a_database_of_something_else(refusal: Refusal, tmp_path: Path):
    data = tmp_path / "data"
    data.mkdir()
    connection = sqlite3.connect(data / "rekindle.db")
    connection.execute("CREATE TABLE chat (id INTEGER)")
    connection.close()
    assert "DATA_DIR" in await refusal(BOT_TOKEN=TOKEN, MASTER_KEY=KEY)


async def test_a_database_that_cannot_be_reached_at_the_start(refusal: Refusal):
    line = await refusal(BOT_TOKEN=TOKEN, DATABASE_URL="postgresql://bot:hunter2@127.0.0.1:1/none")
    assert "DATABASE_URL" in line
    assert "hunter2" not in line


async def test_flows_that_do_not_pass_the_check_are_all_said(nursery: Nursery, tmp_path: Path):
    dialogs = tmp_path / "dialogs"
    dialogs.mkdir()
    for name in ("one", "two"):
        (dialogs / f"{name}.yaml").write_text(f"flow: {name}\nstep: []\n", encoding="utf-8")
    settings = {"BOT_TOKEN": TOKEN, "DIALOGS_DIR": str(dialogs), "DATA_DIR": str(tmp_path / "data")}
    child = nursery.start(tmp_path / "command.log", settings)
    assert await asyncio.wrap_future(child.code) == FAILED
    assert "dialogs/one.yaml:2" in child.output
    assert "dialogs/two.yaml:2" in child.output
    assert "Traceback" not in child.output
    assert not (tmp_path / "data").exists()


async def test_the_command_itself_starts_answers_and_stops(world: World):
    """Not by the nursery: what an operator types."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot",
        cwd=ROOT,
        env=os.environ | world.settings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )  # fmt: skip
    try:
        world.settle_in(talkers=1)
        await world.answers(more=2)
        process.send_signal(signal.SIGINT)
        output, _ = await asyncio.wait_for(process.communicate(), 30)
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()
    assert process.returncode == 0, output
    assert b"Traceback" not in output


@asynccontextmanager
async def loopback(token: str) -> AsyncIterator[str]:
    """A loopback Telegram for the bot of this token; gives its address."""
    server = LoopbackServer(Telegram(token=token))
    await server.start()
    try:
        yield server.url
    finally:
        await server.stop()
