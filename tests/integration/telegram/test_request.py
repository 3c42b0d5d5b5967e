"""The library's own Bot over our request layer."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from email.parser import BytesParser
from typing import Any
from urllib.parse import unquote

import orjson
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, InputMediaPhoto
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram.api import BotApi
from bot.telegram.errors import MaybeDelivered, NotSent, UnansweredInTime
from bot.telegram.multipart import Upload
from bot.telegram.request import TelegramRequest
from bot.telegram.wire import Timeouts

BOTH_LOOPS = True
MESSAGE = {"message_id": 5, "date": 1760000000, "chat": {"id": 9, "type": "private"}}


class Scripted:
    """A server that gives the answers put into it, in turn, then the last for ever."""

    def __init__(self) -> None:
        self.answers: list[tuple[str, bytes]] = []

    def say(self, result: object, status: str = "200 OK") -> None:
        self.answers.append((status, orjson.dumps({"ok": True, "result": result})))

    def refuse(self, status: str, **answer: object) -> None:
        self.answers.append((status, orjson.dumps({"ok": False, **answer})))

    async def behave(self, peer: Any) -> None:
        while True:
            await peer.request()
            status, body = self.answers[0] if len(self.answers) == 1 else self.answers.pop(0)
            await peer.answer(body, status=status)


class Noting(TelegramRequest):
    """Notes the timeouts of every call."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.noted: list[Timeouts] = []

    async def send(self, *args: Any) -> tuple[int, bytes]:
        self.noted.append(args[2])
        return await super().send(*args)


@pytest.fixture
def script() -> Scripted:
    return Scripted()


@pytest.fixture
async def server(serve: Any, script: Scripted) -> Any:
    return await serve(script.behave)


@pytest.fixture
async def bot(server: Any, token: str) -> AsyncIterator[Bot]:
    async with TelegramRequest(timeouts=Timeouts(read=10)) as request:
        yield Bot(
            token,
            base_url=f"{server.url}/bot",
            base_file_url=f"{server.url}/file/bot",
            request=request,
            get_updates_request=request,
        )


def parts(asked: Any) -> dict[str, tuple[str | None, str, bytes]]:
    """Name to file name, media type and bytes, as Python's own parser reads the form."""
    head = f"Content-Type: {asked.headers['content-type']}\r\n\r\n".encode()
    form: Any = BytesParser().parsebytes(head + asked.body)
    return {
        str(part.get_param("name", header="content-disposition")): (
            part.get_filename(),
            part.get_content_type(),
            bytes(part.get_payload(decode=True)),
        )
        for part in form.walk()
        if not part.is_multipart()
    }


async def test_send_message_goes_as_json_and_comes_back_as_a_message(
    bot: Bot, server: Any, script: Scripted, token: str
) -> None:
    script.say(MESSAGE | {"text": "Hëllo"})
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
    message = await bot.send_message(9, "Hëllo", reply_markup=keyboard, disable_notification=True)
    assert (message.message_id, message.text) == (5, "Hëllo")
    [asked] = server.asked
    assert asked.target == f"/bot{token}/sendMessage"
    assert asked.headers["content-type"] == "application/json"
    assert orjson.loads(asked.body) == {
        "chat_id": 9,
        "text": "Hëllo",
        "disable_notification": True,
        "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]},
    }


async def test_send_photo_uploads_the_bytes(bot: Bot, server: Any, script: Scripted) -> None:
    script.say(MESSAGE)
    picture = bytes(range(256)) * 1000
    await bot.send_photo(9, picture, caption='a "b"\r\nc', filename='month "5"\r\n.png')
    form = parts(server.asked[0])
    assert form["photo"] == ("month %225%22%0D%0A.png", "image/png", picture)
    assert form["chat_id"] == (None, "text/plain", b"9")
    assert form["caption"][2] == b'a "b"\r\nc'


async def test_a_file_handle_is_read_and_a_media_group_attached(
    bot: Bot, server: Any, script: Scripted
) -> None:
    script.say([MESSAGE])
    handle = InputFile(io.BytesIO(b"one"), filename="1.png", read_file_handle=False, attach=True)
    await bot.send_media_group(9, [InputMediaPhoto(handle)])
    form = parts(server.asked[0])
    media = orjson.loads(form.pop("media")[2])
    name = media[0]["media"].removeprefix("attach://")
    assert form[name] == ("1.png", "image/png", b"one")


async def test_a_long_poll_waits_its_timeout_and_the_margin(
    serve: Any, token: str, spotless: Callable[[BaseException], None]
) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        await peer.gone()

    server = await serve(behave)
    async with Noting(timeouts=Timeouts(read=0.05)) as request:
        bot = Bot(token, f"{server.url}/bot", request=request, get_updates_request=request)
        assert request.read_timeout == 0.05
        with pytest.raises(UnansweredInTime) as caught:
            await bot.get_updates(timeout=0)
        assert isinstance(caught.value, TimedOut)
        spotless(caught.value)
        with pytest.raises(TimedOut):
            await bot.get_me(read_timeout=0.01)
        assert [timeouts.read for timeouts in request.noted] == [0.05, 0.01]


async def test_uploads_may_stall_longer_than_other_calls(
    server: Any, script: Scripted, token: str
) -> None:
    script.say(MESSAGE)
    usual = Timeouts(write=3, read=4)
    async with Noting(timeouts=usual, upload_timeout=77) as request:
        bot = Bot(token, f"{server.url}/bot", request=request, get_updates_request=request)
        await bot.send_message(9, "x", write_timeout=None)
        await bot.send_photo(9, b"x")
        await bot.send_photo(9, b"x", write_timeout=5, pool_timeout=6, connect_timeout=7)
        api = BotApi(token, server.url, request=request)
        await api.call_files("sendPhoto", {}, {"photo": Upload("x", b"x")})
        assert request.noted == [
            replace(usual, write=None),
            replace(usual, write=77),
            replace(usual, write=5, pool=6, connect=7),
            replace(usual, write=77),
        ]


async def test_get_updates_reads_updates(bot: Bot, server: Any, script: Scripted) -> None:
    script.say([{"update_id": 3, "message": MESSAGE | {"text": "hi"}}])
    [update] = await bot.get_updates(offset=3, timeout=5, allowed_updates=["message"])
    assert update.update_id == 3
    assert orjson.loads(server.asked[0].body) == {
        "offset": 3,
        "timeout": 5,
        "allowed_updates": ["message"],
    }


async def test_a_file_is_downloaded(bot: Bot, server: Any, script: Scripted, token: str) -> None:
    script.say({"file_id": "f", "file_unique_id": "u", "file_path": "voice/a b.oga"})
    script.answers.append(("200 OK", b"\x00sound"))
    file = await bot.get_file("f")
    assert bytes(await file.download_as_bytearray()) == b"\x00sound"
    assert unquote(server.asked[1].target) == f"/file/bot{token}/voice/a b.oga"


REFUSALS: dict[str, tuple[str, dict[str, object], type[TelegramError], str]] = {
    "400": (
        "400 Bad Request",
        {"description": "Bad Request: chat not found"},
        BadRequest,
        "Chat not found",
    ),
    "401": ("401 Unauthorized", {"description": "Unauthorized"}, InvalidToken, "Unauthorized"),
    "403": (
        "403 Forbidden",
        {"description": "Forbidden: bot was blocked by the user"},
        Forbidden,
        "Forbidden: bot was blocked by the user",
    ),
    "404": ("404 Not Found", {"description": "Not Found"}, InvalidToken, "Not Found"),
    "409": (
        "409 Conflict",
        {"description": "Conflict: terminated by other getUpdates request"},
        Conflict,
        "Conflict: terminated by other getUpdates request",
    ),
    "413": ("413 Too Large", {}, BadRequest, "Request Entity Too Large (413)"),
    "500": (
        "500 Internal Server Error",
        {"description": "Internal Server Error: restart"},
        MaybeDelivered,
        "Internal Server Error: restart",
    ),
}


@pytest.mark.parametrize(
    ("status", "answer", "kind", "message"), REFUSALS.values(), ids=REFUSALS.keys()
)
async def test_a_refusal_is_the_librarys_error(
    bot: Bot,
    script: Scripted,
    status: str,
    answer: dict[str, object],
    kind: type[TelegramError],
    message: str,
) -> None:
    script.refuse(status, error_code=int(status[:3]), **answer)
    with pytest.raises(TelegramError) as caught:
        await bot.send_message(9, "x")
    assert type(caught.value) is kind
    assert str(caught.value) == message


async def test_flood_control_gives_whole_seconds(bot: Bot, script: Scripted) -> None:
    script.refuse(
        "429 Too Many Requests",
        description="Too Many Requests: retry after 7",
        parameters={"retry_after": 7},
    )
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(9, "x")
    assert caught.value.retry_after == 7
    assert isinstance(caught.value.retry_after, int)


async def test_a_group_that_moved_gives_its_new_id(bot: Bot, script: Scripted) -> None:
    script.refuse(
        "400 Bad Request",
        description="Bad Request: group chat was upgraded to a supergroup chat",
        parameters={"migrate_to_chat_id": -1001234567890},
    )
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(-9, "x")
    assert caught.value.new_chat_id == -1001234567890


@pytest.mark.parametrize("status", ["200 OK", "502 Bad Gateway"])
async def test_a_gateways_page_is_maybe_delivered_and_never_quoted(
    bot: Bot,
    script: Scripted,
    status: str,
    token: str,
    caplog: pytest.LogCaptureFixture,
    spotless: Callable[[BaseException], None],
) -> None:
    script.answers.append((status, f"<html>POST /bot{token}/x failed</html>".encode()))
    with pytest.raises(MaybeDelivered) as caught:
        await bot.send_message(9, "my words")
    spotless(caught.value)
    assert "html" not in str(caught.value)
    assert "html" not in caplog.text


async def test_a_token_in_a_description_is_struck_out(
    bot: Bot, script: Scripted, spotless: Callable[[BaseException], None], token: str
) -> None:
    script.refuse("400 Bad Request", description=f"no method /bot{token}/x")
    with pytest.raises(BadRequest, match="<token>") as caught:
        await bot.send_message(9, "x")
    spotless(caught.value)


async def test_what_json_cannot_hold_is_a_bad_request(bot: Bot, server: Any) -> None:
    with pytest.raises(BadRequest, match="JSON"):
        await bot.send_message(9, "half a character: \ud83d")
    assert server.asked == []


async def test_before_initialize_and_after_shutdown_nothing_is_sent(
    server: Any, script: Scripted, token: str
) -> None:
    script.say(True)
    request = TelegramRequest()
    url = f"{server.url}/bot{token}/logOut"
    with pytest.raises(NotSent):
        await request.post(url)
    async with request:
        assert await request.post(url) is True
    with pytest.raises(NotSent):
        await request.post(url)
    async with request:
        assert await request.post(url) is True
    assert len(server.asked) == 2


async def test_a_url_that_is_none_is_a_network_error_without_the_url(
    token: str, spotless: Callable[[BaseException], None]
) -> None:
    async with TelegramRequest() as request:
        for url in (f"ftp://127.0.0.1/bot{token}/x", f"http://127.0.0.1:1/bot{token}/x y"):
            with pytest.raises(NetworkError) as caught:
                await request.post(url)
            assert token not in str(caught.value)
            cause = caught.value.__cause__
            assert cause is not None
            spotless(cause)
