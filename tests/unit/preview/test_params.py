"""Parameters: strings and values alike, and nothing that is neither."""

from typing import Any

import pytest

from bot.preview.errors import ApiError
from bot.preview.params import Params
from bot.preview.wire import admitted, params_from


@pytest.mark.parametrize(("value", "number"), [(5, 5), ("5", 5), ("-7", -7), (" 8 ", 8), (None, 3)])
def test_numbers(value: Any, number: int) -> None:
    assert Params({"n": value}).integer("n", 3) == number


@pytest.mark.parametrize("value", [True, 1.5, "x", "1.5", "٣", [1], {}, 1 << 63, "9" * 40])
def test_what_is_no_number_is_refused(value: Any) -> None:
    with pytest.raises(ApiError, match='"n" must be of type Number'):
        Params({"n": value}).integer("n")


def test_a_number_is_a_text_but_an_object_is_none() -> None:
    assert Params({"t": 5}).text("t") == "5"
    assert Params({}).text("t") == ""
    for value in ({}, [], True):
        with pytest.raises(ApiError, match='"t" must be of type String'):
            Params({"t": value}).text("t")


@pytest.mark.parametrize(
    ("value", "flag"),
    [(True, True), ("true", True), ("TRUE", True), ("1", True), (1, True), ("yes", True),
     (False, False), ("false", False), ("on", False), (None, False), ("", False), (0, False)],
)  # fmt: skip
def test_flags(value: Any, flag: bool) -> None:
    assert Params({"f": value}).flag("f") is flag


def test_objects_come_as_such_or_as_text() -> None:
    assert Params({"o": {"a": 1}}).json("o", "thing") == {"a": 1}
    assert Params({"o": '{"a": 1}'}).json("o", "thing") == {"a": 1}
    with pytest.raises(ApiError, match="can't parse thing JSON object"):
        Params({"o": "{"}).json("o", "thing")


@pytest.mark.parametrize("value", ["", None, True, "x", [1]])
def test_what_is_no_coordinate_is_none(value: Any) -> None:
    assert Params({"n": value}).number("n") is None


def test_the_query_and_the_body_are_read_together() -> None:
    params = params_from(b"a=1&b=%C3%A9+x", "application/json; charset=utf-8", b'{"a": 2}')
    assert params.values == {"a": 2, "b": "é x"}


def test_a_form_keeps_empty_values_and_plus_signs() -> None:
    params = params_from(b"", "application/x-www-form-urlencoded", b"a=&b=1%2B1&c")
    assert params.values == {"a": "", "b": "1+1", "c": ""}


@pytest.mark.parametrize("form", [b"a=%ff", b"a=\xff"])
def test_a_form_that_is_no_utf8_is_refused(form: bytes) -> None:
    with pytest.raises(ApiError, match="strings must be encoded in UTF-8"):
        params_from(b"", "application/x-www-form-urlencoded", form)


def test_a_replacement_character_may_be_said() -> None:
    assert params_from(b"a=%EF%BF%BD", "", b"").values == {"a": "\ufffd"}


@pytest.mark.parametrize(
    "body",
    [b"{", b"[]", b"5", b'"x"', b"null", b"[" * 100_000, b'{"a":"\\ud800"}', b"\xff", b'{"a":NaN}'],
)
def test_json_that_is_no_object_is_refused(body: bytes) -> None:
    with pytest.raises(ApiError) as caught:
        params_from(b"", "application/json", body)
    assert caught.value.code == 400


def test_too_much_is_refused_as_too_much() -> None:
    for query, kind, body in (
        (b"", "application/json", b'{"a":"' + b"x" * (1 << 20) + b'"}'),
        (b"", "application/x-www-form-urlencoded", b"a=1&" * 300),
        (b"a=1&" * 300, "", b""),
    ):
        with pytest.raises(ApiError) as caught:
            params_from(query, kind, body)
        assert caught.value.code == 413


@pytest.mark.parametrize(
    "host", [b"127.0.0.1", b"127.0.0.1:8080", b"localhost:1", b"LOCALHOST", b"[::1]:8080", b"[::1]"]
)
def test_its_own_names_are_admitted(host: bytes) -> None:
    assert admitted([(b"host", host), (b"content-type", b"a/b")]) == "a/b"


@pytest.mark.parametrize(
    "host", [b"", b"evil.example", b"127.0.0.1.evil.example", b"localhost:x", b"evil.example:80"]
)
def test_other_names_are_not(host: bytes) -> None:
    assert admitted([(b"host", host)]) is None


@pytest.mark.parametrize(
    ("site", "navigation", "content_type"),
    [
        (b"same-origin", False, ""),
        (b"none", False, ""),
        (b"cross-site", False, None),
        (b"same-site", False, None),
        (b"cross-site", True, ""),
    ],
)
def test_other_pages_can_only_link_here(
    site: bytes, navigation: bool, content_type: str | None
) -> None:
    headers = [(b"host", b"127.0.0.1"), (b"sec-fetch-site", site)]
    assert admitted(headers, navigation) == content_type
