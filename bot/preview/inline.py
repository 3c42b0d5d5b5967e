"""Inline queries: words behind the bot's name in some chat, and the results it offered for them."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.preview.errors import ApiError, bad_request
from bot.preview.params import Params
from bot.preview.text import clean, utf16_length

ANSWER_SECONDS = 15.0
KEPT_SECONDS = 600.0
LONGEST_QUERY = 256
MOST_RESULTS = 50
_ID_BYTES = 64
_OFFSET_BYTES = 64
_LONGEST_TEXT = 4096

Result = dict[str, Any]


@dataclass(slots=True)
class Asked:
    """A query of a user, and what was offered; None until it is answered."""

    user_id: int
    at: float
    results: dict[str, Result] | None = field(default=None)


class InlineQueries:
    """The queries of the last minutes. They do not outlive a restart: a client asks anew."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._asked: OrderedDict[str, Asked] = OrderedDict()

    def open(self, user_id: int) -> str:
        """A new query's id; it can be answered once, within a few seconds."""
        now = self._clock()
        while self._asked and next(iter(self._asked.values())).at < now - KEPT_SECONDS:
            self._asked.popitem(last=False)
        query_id = str(secrets.randbits(62) + 1)
        self._asked[query_id] = Asked(user_id, now)
        return query_id

    def answer(self, query_id: str, results: list[Result]) -> Asked | None:
        """Notes the results of a query; None when nobody waits for them any more."""
        asked = self._asked.get(query_id)
        late = asked is None or self._clock() - asked.at > ANSWER_SECONDS
        if asked is None or late or asked.results is not None:
            return None
        asked.results = {result["id"]: result for result in results}
        return asked

    def result(self, user_id: int, query_id: str, result_id: str) -> Result | None:
        """A result that was offered to a user."""
        asked = self._asked.get(query_id)
        if asked is None or asked.user_id != user_id or asked.results is None:
            return None
        return asked.results.get(result_id)

    def clear(self) -> None:
        """Forget them all."""
        self._asked.clear()


def checked_results(params: Params) -> list[Result]:
    """The results of an answer, with the fields that are known here. Articles of plain text only:
    all this bot sends; anything else is refused, as Telegram refuses what is broken."""
    given = params.json("results", "inline query results")
    if not isinstance(given, list):
        raise bad_request("expected an Array of inline query results")
    if len(given) > MOST_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    if len(params.text("next_offset").encode()) > _OFFSET_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    params.integer("cache_time", 300)
    results = [_result(each) for each in given]
    if len({result["id"] for result in results}) < len(results):
        raise bad_request("RESULT_ID_DUPLICATE")
    return results


def _result(given: Any) -> Result:
    if not isinstance(given, dict):
        raise _broken("expected an Object")
    if given.get("type") != "article":
        raise _broken("unallowed inline query result type")
    key, title = given.get("id"), given.get("title")
    if not isinstance(key, str) or not 1 <= len(key.encode()) <= _ID_BYTES:
        raise bad_request("RESULT_ID_INVALID")
    if not isinstance(title, str) or not clean(title).strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    description = given.get("description", "")
    if not isinstance(description, str):
        raise _broken('Field "description" must be of type String')
    content = given.get("input_message_content")
    text = content.get("message_text") if isinstance(content, dict) else None
    if not isinstance(text, str) or not clean(text).strip():
        raise bad_request("message text is empty")
    if utf16_length(text) > _LONGEST_TEXT:
        raise bad_request("MESSAGE_TOO_LONG")
    return {
        "id": key,
        "title": clean(title),
        "description": clean(description),
        "text": clean(text),
    }


def _broken(why: str) -> ApiError:
    return bad_request(f"can't parse inline query result: {why}")
