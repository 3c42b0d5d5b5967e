"""Methods that answer queries."""

from __future__ import annotations

from typing import Any

from bot.preview.errors import ApiError, bad_request
from bot.preview.inline import checked_results
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


def answer_inline_query(state: State, params: Params) -> Any:
    query_id = params.text("inline_query_id")
    results = checked_results(params)
    asked = state.inline.answer(query_id, results)
    if asked is None:
        raise _too_old()
    state.events.publish(
        "inline",
        asked.user_id,
        inline_query_id=query_id,
        results=results,
        next_offset=params.text("next_offset"),
    )
    return True


def _too_old() -> ApiError:
    return bad_request("query is too old and response timeout expired or query ID is invalid")
