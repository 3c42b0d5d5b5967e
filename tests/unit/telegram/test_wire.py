"""Servers and requests as values."""

from __future__ import annotations

import pickle

import pytest

from bot.telegram.errors import FloodWait, NotSentInTime, answer_error, scrub
from bot.telegram.multipart import Upload, encode_multipart
from bot.telegram.request import token_in
from bot.telegram.wire import Origin, Outgoing


@pytest.mark.parametrize(
    ("url", "authority"),
    [
        ("https://api.telegram.org", "api.telegram.org"),
        ("https://api.telegram.org:443/x", "api.telegram.org"),
        ("http://api.telegram.org:443", "api.telegram.org:443"),
        ("http://127.0.0.1:8081/bot", "127.0.0.1:8081"),
        ("http://[::1]:8081", "[::1]:8081"),
        ("https://bücher.example", "xn--bcher-kva.example"),
    ],
)
def test_an_origin_says_what_the_host_header_needs(url: str, authority: str) -> None:
    assert Origin.parse(url).authority == authority


@pytest.mark.parametrize(
    "url", ["", "x", "//x", "ftp://x", "https://", "https://a:b@x", "http://x:99999", "http://..x"]
)
def test_what_is_no_origin_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(ValueError, match=r"^not an address") as caught:
        Origin.parse(url)
    assert caught.value.__context__ is None or caught.value.__suppress_context__


def test_a_request_does_not_show_its_target() -> None:
    assert "42:abc" not in repr(Outgoing("/bot42:abc/getMe", "application/json", b"words"))


@pytest.mark.parametrize(
    ("target", "token"),
    [
        ("/bot1:LOOPBACK/getMe", "1:LOOPBACK"),
        ("/file/bot1:A/photos/bot.png", "1:A"),
        ("/prefix/bot1:A/getMe", "1:A"),
        ("/file/bot1%3AA/x", "1:A"),
        ("/other", ""),
    ],
)
def test_the_token_is_found_in_a_target(target: str, token: str) -> None:
    assert token_in(target) == token


def test_anything_like_a_token_is_struck_out() -> None:
    like = "7000000001:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"
    text = f"a {like} b {like.replace(':', '%3A')} c 1:X d 12:30"
    assert scrub(text, "1:X") == "a <token> b <token> c <token> d 12:30"


def test_seconds_to_wait_are_whole_and_never_too_few() -> None:
    assert FloodWait(2.2).retry_after == 3
    error = answer_error(429, b'{"parameters":{"retry_after":3.5}}')
    assert isinstance(error, FloodWait)
    assert error.retry_after == 4


@pytest.mark.parametrize("odd", ["null", '"5"', "-1", "0", "[]", "{}", "false"])
def test_odd_parameters_are_passed_over(odd: str) -> None:
    for name in ("retry_after", "migrate_to_chat_id"):
        body = f'{{"description":"d","parameters":{{"{name}":{odd}}}}}'.encode()
        assert str(answer_error(429, body)) in (
            "d",
            "Group migrated to supergroup. New chat id: -1",
        )


def test_an_error_without_words_says_its_status() -> None:
    assert str(answer_error(418, b"")) == "I'm a Teapot (418)"
    assert str(answer_error(499, b"[]")) == "Unknown HTTP error (499)"


def test_errors_can_be_copied_by_pickle() -> None:
    copy = pickle.loads(pickle.dumps(NotSentInTime("late")))
    assert (type(copy), str(copy)) == (NotSentInTime, "late")
    assert pickle.loads(pickle.dumps(FloodWait(7))).retry_after == 7


def test_names_cannot_break_out_of_a_form() -> None:
    kind, body = encode_multipart({'a"\r\nX: y': "v"}, {"f": Upload('n"\r\n', b"c", "t/t\r\nX: y")})
    boundary = kind.partition("boundary=")[2]
    assert body.count(b"\r\nX: y") == 0
    assert body.count(boundary.encode()) == 3
    assert b'name="a%22%0D%0AX: y"' in body
