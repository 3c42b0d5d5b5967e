"""What users send besides text: stand-ins that look to the bot like the real thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.preview.entities import with_automatic
from bot.preview.images import flat_png
from bot.preview.text import CAPTION_LIMIT, clean, utf16_length

if TYPE_CHECKING:
    from bot.preview.files import StoredFile
    from bot.preview.state import State

_PHOTO_SIDES = ((90, 60), (320, 213), (800, 533))
_PHOTO_COLOUR = (196, 178, 160)
_VOICE_SECONDS = 4
# An Ogg page header and nothing in it: enough for a stand-in that is never played.
_SILENCE = b"OggS\x00\x02" + bytes(22)
KINDS = ("sticker", "photo", "voice", "document", "location", "contact")


def content_of(state: State, sender: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """The fields of a Message for what a user sends; `ValueError` when it makes no sense."""
    kinds = [kind for kind in KINDS if given.get(kind) not in (None, False)]
    if len(kinds) != 1:
        raise ValueError(f"exactly one of text, {', '.join(KINDS)} is needed")
    kind = kinds[0]
    content = _MAKERS[kind](state, sender, given[kind])
    if kind in ("photo", "document", "voice"):
        content |= _caption(given.get("caption"))
    return content


def photo_size(stored: StoredFile, width: int, height: int) -> dict[str, Any]:
    """A PhotoSize object."""
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "width": width,
        "height": height,
        "file_size": len(stored.data),
    }


def _sticker(state: State, _sender: dict[str, Any], emoji: Any) -> dict[str, Any]:
    if not isinstance(emoji, str) or not 0 < utf16_length(emoji) <= 16:
        raise ValueError("a sticker is said by its emoji")
    stored = state.save_file("sticker", "", "image/webp", emoji.encode())
    return {
        "sticker": {
            "file_id": stored.file_id,
            "file_unique_id": stored.unique_id,
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
            "emoji": emoji,
            "file_size": len(stored.data),
        }
    }


def _photo(state: State, _sender: dict[str, Any], given: Any) -> dict[str, Any]:
    if given is not True:
        raise ValueError("photo must be true")
    sizes = []
    for width, height in _PHOTO_SIDES:
        picture = flat_png(width, height, _PHOTO_COLOUR)
        stored = state.save_file("photo", "", "image/png", picture)
        sizes.append(photo_size(stored, width, height))
    return {"photo": sizes}


def _voice(state: State, _sender: dict[str, Any], given: Any) -> dict[str, Any]:
    if given is not True:
        raise ValueError("voice must be true")
    stored = state.save_file("voice", "", "audio/ogg", _SILENCE)
    return {
        "voice": {
            "file_id": stored.file_id,
            "file_unique_id": stored.unique_id,
            "duration": _VOICE_SECONDS,
            "mime_type": "audio/ogg",
            "file_size": len(stored.data),
        }
    }


def _document(state: State, _sender: dict[str, Any], name: Any) -> dict[str, Any]:
    if not isinstance(name, str) or not name.strip() or utf16_length(name) > 255:
        raise ValueError("a document is said by its file name")
    stored = state.save_file("document", clean(name), "", clean(name).encode())
    return {
        "document": {
            "file_id": stored.file_id,
            "file_unique_id": stored.unique_id,
            "file_name": stored.name,
            "mime_type": stored.content_type,
            "file_size": len(stored.data),
        }
    }


def _location(_state: State, _sender: dict[str, Any], given: Any) -> dict[str, Any]:
    place = given if isinstance(given, dict) else {}
    found = {}
    for axis, limit in (("latitude", 90), ("longitude", 180)):
        value = place.get(axis)
        if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > limit:
            raise ValueError(f"{axis} must be a number up to {limit}")
        found[axis] = float(value)
    return {"location": found}


def _contact(_state: State, sender: dict[str, Any], given: Any) -> dict[str, Any]:
    contact = given if isinstance(given, dict) else {}
    name, phone = contact.get("first_name"), contact.get("phone_number")
    if not isinstance(name, str) or not isinstance(phone, str) or not name or not phone:
        raise ValueError("a contact needs first_name and phone_number")
    return {"contact": {"phone_number": phone, "first_name": name, "user_id": sender["id"]}}


def _caption(given: Any) -> dict[str, Any]:
    if given is None or given == "":
        return {}
    if not isinstance(given, str) or utf16_length(given) > CAPTION_LIMIT:
        raise ValueError(f"a caption is text of at most {CAPTION_LIMIT} UTF-16 units")
    caption = clean(given).strip(" \n")
    entities = with_automatic(caption, [])
    return {"caption": caption} | ({"caption_entities": entities} if entities else {})


_MAKERS = {
    "sticker": _sticker,
    "photo": _photo,
    "voice": _voice,
    "document": _document,
    "location": _location,
    "contact": _contact,
}
