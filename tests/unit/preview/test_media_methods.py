"""Files, out and in."""

import struct
from typing import Any

import pytest
from support.loopback import call, refusal

from bot.preview.errors import ApiError
from bot.preview.images import flat_png, image_size
from bot.preview.methods import media
from bot.preview.params import Upload
from bot.preview.telegram import Telegram

PNG = flat_png(40, 30, (10, 20, 30))
PICTURE = Upload("chart.png", "image/png", PNG)
TEXT = Upload("notes.txt", "application/octet-stream", b"hello")


@pytest.fixture
def telegram() -> Telegram:
    telegram = Telegram()
    telegram.open_chat(chat_id=7)
    return telegram


def test_a_photo_has_a_size_and_can_be_fetched(telegram: Telegram) -> None:
    message = call(
        telegram,
        "sendPhoto",
        chat_id=7,
        photo=PICTURE,
        caption="<b>a</b>",
        parse_mode="HTML",
        has_spoiler=True,
    )
    [size] = message["photo"]
    assert (size["width"], size["height"], size["file_size"]) == (40, 30, len(PNG))
    assert message["caption"] == "a"
    assert message["caption_entities"] == [{"type": "bold", "offset": 0, "length": 1}]
    assert message["has_media_spoiler"] is True
    found = call(telegram, "getFile", file_id=size["file_id"])
    stored = telegram.files.at(found["file_path"])
    assert stored is not None
    assert stored.data == PNG


def test_a_known_photo_is_sent_by_its_id(telegram: Telegram) -> None:
    [size] = call(telegram, "sendPhoto", chat_id=7, photo=PICTURE)["photo"]
    assert call(telegram, "sendPhoto", chat_id=7, photo=size["file_id"])["photo"] == [size]


def test_a_document_has_its_name_and_type(telegram: Telegram) -> None:
    document = call(telegram, "sendDocument", chat_id=7, document=TEXT)["document"]
    assert (document["file_name"], document["mime_type"]) == ("notes.txt", "text/plain")
    assert document["file_size"] == 5


def test_files_may_be_attached_elsewhere_in_the_form(telegram: Telegram) -> None:
    message = call(telegram, "sendDocument", chat_id=7, document="attach://x", x=TEXT)
    assert message["document"]["file_name"] == "notes.txt"


def test_voice_and_stickers(telegram: Telegram) -> None:
    voice = call(telegram, "sendVoice", chat_id=7, voice=Upload("v.ogg", "", b"OggS"), duration=3)
    assert voice["voice"]["duration"] == 3
    sticker = call(telegram, "sendSticker", chat_id=7, sticker=Upload("s", "", b"x"), emoji="🙂")
    assert sticker["sticker"]["emoji"] == "🙂"


@pytest.mark.parametrize(
    ("method", "params", "reason"),
    [
        ("sendPhoto", {}, "there is no photo in the request"),
        ("sendPhoto", {"photo": TEXT}, "IMAGE_PROCESS_FAILED"),
        ("sendPhoto", {"photo": Upload("a", "", b"")}, "file must be non-empty"),
        ("sendPhoto", {"photo": "unknown"}, "wrong file identifier/HTTP URL specified"),
        ("sendPhoto", {"photo": "https://example.com/a.png"}, "failed to get HTTP URL content"),
        ("sendPhoto", {"photo": "attach://a"}, "file attached to the request isn't found"),
        ("sendPhoto", {"photo": PICTURE, "caption": "x" * 1025}, "message caption is too long"),
        (
            "sendPhoto",
            {"photo": PICTURE, "caption": "<b>", "parse_mode": "HTML"},
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            "sendPhoto",
            {"photo": Upload("a", "", flat_png(2, 41, (0, 0, 0)))},
            "PHOTO_INVALID_DIMENSIONS",
        ),
        ("sendMediaGroup", {"media": {}}, "expected an Array of InputMedia"),
        ("sendMediaGroup", {"media": [{}]}, "too few messages to send in an album"),
        ("sendMediaGroup", {"media": [{}] * 11}, "too many messages to send as an album"),
        ("sendMediaGroup", {"media": [1, 2]}, "InputMedia must be an Object"),
        ("sendMediaGroup", {"media": [{"type": "photo"}] * 2}, "media not found"),
        ("getFile", {"file_id": "x"}, "wrong file_id or the file is temporarily unavailable"),
    ],
)
def test_what_is_refused(
    telegram: Telegram, method: str, params: dict[str, Any], reason: str
) -> None:
    assert refusal(telegram, method, chat_id=7, **params) == f"Bad Request: {reason}"
    assert telegram.history(7) == []


def test_a_file_of_another_kind_is_refused(telegram: Telegram) -> None:
    document = call(telegram, "sendDocument", chat_id=7, document=TEXT)["document"]
    assert (
        refusal(telegram, "sendPhoto", chat_id=7, photo=document["file_id"])
        == "Bad Request: can't use file of type Document as Photo"
    )


@pytest.mark.parametrize(
    ("method", "field", "size"),
    [("sendPhoto", "photo", 10 * 1024 * 1024), ("sendDocument", "document", 50 * 1024 * 1024)],
)
def test_files_over_the_limit_are_refused(
    telegram: Telegram, method: str, field: str, size: int
) -> None:
    with pytest.raises(ApiError) as caught:
        call(telegram, method, chat_id=7, **{field: Upload("a", "", bytes(size + 1))})
    assert caught.value.code == 413


def test_large_files_cannot_be_fetched(telegram: Telegram, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media, "DOWNLOAD_LIMIT", 4)
    document = call(telegram, "sendDocument", chat_id=7, document=TEXT)["document"]
    assert (
        refusal(telegram, "getFile", file_id=document["file_id"]) == "Bad Request: file is too big"
    )


def test_an_album_is_several_messages_of_one_group(telegram: Telegram) -> None:
    messages = call(
        telegram,
        "sendMediaGroup",
        chat_id=7,
        media=[
            {"type": "photo", "media": "attach://a", "caption": "one"},
            {"type": "photo", "media": "attach://b"},
        ],
        a=PICTURE,
        b=PICTURE,
    )
    assert len({message["media_group_id"] for message in messages}) == 1
    assert [message.get("caption") for message in messages] == ["one", None]


def test_an_album_is_of_one_kind(telegram: Telegram) -> None:
    assert (
        refusal(
            telegram,
            "sendMediaGroup",
            chat_id=7,
            media=[
                {"type": "photo", "media": "attach://a"},
                {"type": "document", "media": "attach://b"},
            ],
            a=PICTURE,
            b=TEXT,
        )
        == "Bad Request: document can't be mixed with other media types"
    )


JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xff\xc2\x00\x11\x08" + struct.pack(">HH", 30, 40) + b"\x03"
VP8L = 39 | 29 << 14


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (PNG, "image/png"),
        (b"GIF89a" + struct.pack("<HH", 40, 30), "image/gif"),
        (JPEG, "image/jpeg"),
        (b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + b"\x27\0\0\x1d\0\0", "image/webp"),
        (b"RIFF\0\0\0\0WEBPVP8L" + bytes(5) + VP8L.to_bytes(4, "little") + bytes(9), "image/webp"),
        (b"RIFF\0\0\0\0WEBPVP8 " + bytes(10) + struct.pack("<HH", 40, 30), "image/webp"),
    ],
)
def test_pictures_are_measured(data: bytes, kind: str) -> None:
    assert image_size(data) == (40, 30, kind)


@pytest.mark.parametrize(
    "data",
    [b"", b"hello", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"\xff\xd8xx" + bytes(20), b"GIF89a"],
)
def test_what_is_no_picture_is_not_measured(data: bytes) -> None:
    assert image_size(data) is None
