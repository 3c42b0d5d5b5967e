"""Methods that answer queries."""

from __future__ import annotations

from typing import Any

from bot.preview.errors import ApiError, bad_request
from bot.preview.params import Params
from bot.preview.state import State
from bot.preview.text import clean, utf16_length

_TOAST_LIMIT = 200


def answer_callback_query(state: State, params: Params) -> Any:
    query_id = params.text("callback_query_id")
    text = clean(params.text("text"))
    if utf16_length(text) > _TOAST_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    if params.text("url"):
        raise bad_request("URL_INVALID")
    query = state.close_callback(query_id)
    if query is None:
        raise _too_old()
    state.events.publish(
        "toast",
        query.chat_id,
        callback_query_id=query_id,
        text=text,
        show_alert=params.flag("show_alert"),
    )
    return True


def answer_inline_query(_state: State, params: Params) -> Any:
    """Nobody can send an inline query here, so every one of them is unknown."""
    results = params.json("results", "inline query results")
    if not isinstance(results, list):
        raise bad_request("expected an Array of inline query results")
    raise _too_old()


def _too_old() -> ApiError:
    return bad_request("query is too old and response timeout expired or query ID is invalid")
