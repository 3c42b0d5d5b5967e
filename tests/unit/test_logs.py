"""Logs hold what happened: no token, and not the message of an exception, which can hold words."""

from __future__ import annotations

import json
import logging

import pytest
import structlog

from bot.logs import HIDDEN, Scrub, set_up_logs

TOKEN = "123456789:AAHfiqksKZ8WmR2zSjiQ7_v4TMAKdiHm9T0"
WORDS = "I miss my sister"
pytestmark = pytest.mark.usefixtures("logging_put_back")


@pytest.mark.parametrize(
    "text",
    [
        f"https://api.telegram.org/bot{TOKEN}/getMe",
        f"token {TOKEN}",
        f"bot{TOKEN.replace(':', '%3A')}/getUpdates",
        "POST http://127.0.0.1:8081/bot987654321:another-token_x/sendMessage",
        f"{TOKEN}{TOKEN}",
    ],
)
def test_tokens_are_hidden_wherever_they_stand(text: str) -> None:
    hidden = Scrub(TOKEN).hide(text)
    assert HIDDEN in hidden
    assert "AAHfiq" not in hidden
    assert "another-token_x" not in hidden


def test_a_token_nobody_named_is_hidden_as_well() -> None:
    assert "AAHfiq" not in Scrub().hide(f"https://api.telegram.org/bot{TOKEN}/getMe")
    assert "AAHfiq" not in Scrub().hide(f"a token: {TOKEN}")


@pytest.mark.parametrize(
    "text", ["at 10:30:05 in the morning", "batch of 12: done", "http://127.0.0.1:8080/"]
)
def test_what_is_no_token_stays(text: str) -> None:
    assert Scrub(TOKEN).hide(text) == text


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def test_an_event_is_one_line_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs("info", "json", TOKEN)
    structlog.get_logger("bot.test").info("batch done", size=3, url=f"/bot{TOKEN}/x")
    [line] = lines(capsys)
    assert line["event"] == "batch done"
    assert line["size"] == 3
    assert line["url"] == f"/bot{HIDDEN}/x"
    assert line["level"] == "info"
    assert line["logger"] == "bot.test"


@pytest.mark.parametrize("form", ["json", "human"])
def test_of_an_exception_only_its_kind_and_place_are_told(
    capsys: pytest.CaptureFixture[str], form: str
) -> None:
    set_up_logs("info", form, TOKEN)  # type: ignore[arg-type]
    words = WORDS
    try:
        raise ValueError(f"cannot read {words!r}")
    except ValueError as error:
        structlog.get_logger("bot.test").exception("turn failed")
        structlog.get_logger("bot.test").error("turn failed", exc_info=error)
        logging.getLogger("some.library").exception("request failed")
        logging.getLogger("some.library").error("request failed", exc_info=error)
    told = capsys.readouterr().err
    assert told.count("ValueError") == 4
    assert "test_logs" in told
    assert "sister" not in told
    assert "Traceback" not in told


def test_a_library_cannot_tell_a_token_either(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs("info", "json", TOKEN)
    logging.getLogger("some.library").warning("GET %s", f"https://host/bot{TOKEN}/getMe")
    [line] = lines(capsys)
    assert TOKEN not in str(line)
    assert HIDDEN in str(line["event"])


@pytest.mark.parametrize(
    "name", ["httpx", "telegram", "telegram.ext", "aiohttp.access", "sqlalchemy.engine", "alembic"]
)
def test_libraries_that_talk_of_users_are_quiet(
    capsys: pytest.CaptureFixture[str], name: str
) -> None:
    set_up_logs("debug", "json", TOKEN)
    logging.getLogger(name).info("sendMessage %s", WORDS)
    assert capsys.readouterr().err == ""


def test_the_level_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs("warning", "json")
    structlog.get_logger("bot.test").info("quiet")
    structlog.get_logger("bot.test").warning("loud")
    assert [line["event"] for line in lines(capsys)] == ["loud"]


def test_a_chat_is_shown_by_a_hash_that_tells_chats_apart_and_not_who_they_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    set_up_logs("info", "json")
    log = structlog.get_logger("bot.service")
    for chat in (123456789, 123456789, -100987654321):
        log.info("hello", chat=chat, update=5)
    first, again, other = (
        json.loads(line)["chat"] for line in capsys.readouterr().err.splitlines()
    )

    assert first == again != other
    assert "123456789" not in first
    set_up_logs("info", "json")
    log.info("hello", chat=123456789)
    assert json.loads(capsys.readouterr().err)["chat"] != first


def test_a_tick_that_waits_for_the_one_before_it_is_not_spoken_of(
    capsys: pytest.CaptureFixture[str],
) -> None:
    set_up_logs("debug", "json", TOKEN)
    logging.getLogger("apscheduler.scheduler").warning("maximum number of running instances")
    logging.getLogger("apscheduler.executors.default").error("a job failed")
    assert [line["event"] for line in lines(capsys)] == ["a job failed"]
