"""Methods that send or read files."""

from __future__ import annotations

import secrets
from typing import Any

from bot.preview.chats import Message
from bot.preview.errors import ApiError, bad_request
from bot.preview.files import StoredFile
from bot.preview.images import image_size
from bot.preview.methods.common import caption_of, open_chat, send
from bot.preview.params import Params, Upload
from bot.preview.sent import photo_size
from bot.preview.state import State
from bot.preview.text import clean

PHOTO_LIMIT = 10 * 1024 * 1024
FILE_LIMIT = 50 * 1024 * 1024
DOWNLOAD_LIMIT = 20 * 1024 * 1024
_SIDES_LIMIT = 10_000
_RATIO_LIMIT = 20
_ALBUM = range(2, 11)


def send_photo(state: State, params: Params) -> Any:
    caption = caption_of(state, params)
    open_chat(state, params)
    return send(state, params, photo_content(state, params, "photo") | caption | _spoiler(params))


def send_document(state: State, params: Params) -> Any:
    caption = caption_of(state, params)
    open_chat(state, params)
    return send(state, params, document_content(state, params, "document") | caption)


def send_voice(state: State, params: Params) -> Any:
    caption = caption_of(state, params)
    open_chat(state, params)
    stored = _stored(state, params, "voice", "voice", "audio/ogg")
    voice = _described(stored) | {
        "duration": max(0, params.integer("duration")),
        "mime_type": stored.content_type,
    }
    return send(state, params, {"voice": voice} | caption)


def send_sticker(state: State, params: Params) -> Any:
    open_chat(state, params)
    stored = _stored(state, params, "sticker", "sticker", "image/webp")
    sticker = _described(stored) | {
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
    }
    if "emoji" in params:
        sticker["emoji"] = params.text("emoji")
    return send(state, params, {"sticker": sticker})


def send_media_group(state: State, params: Params) -> Any:
    open_chat(state, params)
    given = params.json("media", "media")
    if not isinstance(given, list):
        raise bad_request("expected an Array of InputMedia")
    if len(given) not in _ALBUM:
        raise bad_request(
            "too few messages to send in an album"
            if len(given) < _ALBUM.start
            else "too many messages to send as an album"
        )
    contents = [media_content(state, params, item) for item in given]
    if len({"photo" in content for content in contents}) > 1:
        raise bad_request("document can't be mixed with other media types")
    group = {"media_group_id": str(secrets.randbits(53))}
    plain = Params({k: v for k, v in params.values.items() if k != "reply_markup"})
    return [send(state, plain, group | content) for content in contents]


def get_file(state: State, params: Params) -> Any:
    stored = state.files.get(params.text("file_id"))
    if stored is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(stored.data) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return _described(stored) | {"file_path": stored.path}


def media_content(state: State, params: Params, given: Any) -> Message:
    """The content of a message for an InputMedia object, whose files are in `params`."""
    if not isinstance(given, dict):
        raise bad_request("InputMedia must be an Object")
    inner = Params(given, params.files)
    kind = inner.text("type")
    if "media" not in inner:
        raise bad_request("media not found")
    if kind == "photo":
        return photo_content(state, inner, "media") | caption_of(state, inner) | _spoiler(inner)
    if kind == "document":
        return document_content(state, inner, "media") | caption_of(state, inner)
    raise bad_request("type of media is unsupported")


def photo_content(state: State, params: Params, field: str) -> Message:
    """The photo fields of a message, from an upload or a known file id."""
    upload = _upload(params, field)
    known = _known(state, params, field, "photo") if upload is None else None
    data = upload.data if upload is not None else known.data if known is not None else b""
    if len(data) > PHOTO_LIMIT:
        raise ApiError(413, "Request Entity Too Large")
    found = image_size(data)
    if found is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height, content_type = found
    if (
        not min(width, height)
        or width + height > _SIDES_LIMIT
        or max(width, height) > _RATIO_LIMIT * min(width, height)
    ):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    stored = known or state.save_file("photo", "", content_type, data)
    return {"photo": [photo_size(stored, width, height)]}


def document_content(state: State, params: Params, field: str) -> Message:
    """The document fields of a message, from an upload or a known file id."""
    stored = _stored(state, params, field, "document", "")
    document = _described(stored) | {"mime_type": stored.content_type}
    if stored.name:
        document["file_name"] = stored.name
    return {"document": document}


def _stored(state: State, params: Params, field: str, kind: str, content_type: str) -> StoredFile:
    upload = _upload(params, field)
    if upload is None:
        return _known(state, params, field, kind)
    if len(upload.data) > FILE_LIMIT:
        raise ApiError(413, "Request Entity Too Large")
    declared = content_type or upload.content_type
    # A client's shrug says less than the name's ending does.
    if declared == "application/octet-stream":
        declared = ""
    return state.save_file(kind, clean(upload.name), declared, upload.data)


def _upload(params: Params, field: str) -> Upload | None:
    """The upload in a field itself, or where its `attach://` points; None for an id or address."""
    upload = params.files.get(field)
    if upload is None:
        value = params.text(field)
        if not value:
            raise bad_request(f"there is no {field} in the request")
        if not value.startswith("attach://"):
            return None
        upload = params.files.get(value.removeprefix("attach://"))
        if upload is None:
            raise bad_request("file attached to the request isn't found")
    if not upload.data:
        raise bad_request("file must be non-empty")
    return upload


def _known(state: State, params: Params, field: str, kind: str) -> StoredFile:
    value = params.text(field)
    if value.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    stored = state.files.get(value)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if stored.kind != kind:
        raise bad_request(
            f"can't use file of type {stored.kind.capitalize()} as {kind.capitalize()}"
        )
    return stored


def _described(stored: StoredFile) -> dict[str, Any]:
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.data),
    }


def _spoiler(params: Params) -> dict[str, Any]:
    return {"has_media_spoiler": True} if params.flag("has_spoiler") else {}
