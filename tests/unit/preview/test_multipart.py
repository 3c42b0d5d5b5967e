"""Uploads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.preview.errors import ApiError
from bot.preview.multipart import parse_multipart
from bot.preview.params import Upload

KIND = "multipart/form-data; boundary=xyz"


def form(*parts: bytes) -> bytes:
    return b"".join(b"--xyz\r\n" + part + b"\r\n" for part in parts) + b"--xyz--\r\n"


def field(name: bytes, value: bytes) -> bytes:
    return b'Content-Disposition: form-data; name="' + name + b'"\r\n\r\n' + value


def test_fields_and_files() -> None:
    body = form(
        field(b"chat_id", b"5"),
        b'Content-Disposition: form-data; name="photo"; filename="a b.png"\r\n'
        b"Content-Type: image/png\r\n\r\n\x89PNG\r\n\r\n--x",
    )
    assert parse_multipart(KIND, body) == (
        {"chat_id": "5"},
        {"photo": Upload("a b.png", "image/png", b"\x89PNG\r\n\r\n--x")},
    )


def test_file_names_are_utf8_and_without_folders() -> None:
    part = 'Content-Disposition: form-data; name="d"; filename="../wörter.txt"\r\n\r\nx'.encode()
    assert parse_multipart(KIND, form(part))[1]["d"] == Upload("wörter.txt", "", b"x")


def test_encoded_file_names_are_decoded() -> None:
    part = b"Content-Disposition: form-data; name=d; filename*=utf-8''w%C3%B6rter.txt\r\n\r\nx"
    assert parse_multipart(KIND, form(part))[1]["d"].name == "wörter.txt"


def test_a_quoted_boundary_and_a_preamble_are_fine() -> None:
    body = b"hello\r\n" + form(field(b"a", b"1"))
    assert parse_multipart('multipart/form-data; boundary="xyz"', body) == ({"a": "1"}, {})


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/form-data", form(field(b"a", b"1"))),
        ("multipart/form-data; boundary=", form(field(b"a", b"1"))),
        (KIND, b""),
        (KIND, b"junk"),
        (KIND, b"--xyz\r\n" + field(b"a", b"1")),
        (KIND, form(b"no blank line")),
        (KIND, form(b"Content-Disposition: attachment; name=a\r\n\r\n1")),
        (KIND, form(b"Content-Disposition: form-data\r\n\r\n1")),
        (KIND, form(field(b"a", b"\xff"))),
        (KIND, form(*[field(b"a", b"1")] * 300)),
        (KIND, form(b"X: " + b"y" * 10_000 + b"\r\n\r\n1")),
    ],
)
def test_what_is_no_form_is_refused(kind: str, body: bytes) -> None:
    with pytest.raises(ApiError) as caught:
        parse_multipart(kind, body)
    assert caught.value.code == 400


@given(st.binary(max_size=2000).filter(lambda data: b"--xyz" not in data))
def test_a_file_comes_through_unchanged(data: bytes) -> None:
    part = b'Content-Disposition: form-data; name="d"; filename="f"\r\n\r\n' + data
    assert parse_multipart(KIND, form(part))[1]["d"].data == data


@given(st.binary(max_size=500))
def test_junk_is_refused_and_nothing_worse(data: bytes) -> None:
    try:
        parse_multipart(KIND, b"--xyz\r\n" + data + b"\r\n--xyz--")
    except ApiError as error:
        assert error.code == 400
