"""Inline queries: answered beside the turn loop. Nothing is known or kept of who asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.coach.inline.finding import Finder, Page
from bot.rendering.calls import ApiCall
from bot.service.incoming import Incoming, InlineAsked, Turns
from bot.service.turnloop import Replies, utc_now

CACHED_FOR = 3600
"""Seconds for which Telegram may answer the same words for everybody itself."""


@dataclass(frozen=True, slots=True)
class Reception:
    """Takes in what comes, answers inline queries as well as it can, and hands on the rest."""

    turns: Turns
    replies: Replies
    finder: Finder
    clock: Callable[[], datetime] = utc_now

    async def submit(self, items: Sequence[Incoming], kept: int | None = None) -> None:
        """Returns when what was handed on is committed. Raises StorageDown, as the turn loop does;
        an answer that is lost with that is asked for again with the next letter typed."""
        asked = [item.inline for item in items if item.inline is not None]
        day = self.clock().date()
        self.replies.pass_by(
            [answer(each, self.finder.find(each.text, each.offset, day)) for each in asked]
        )
        rest = [item for item in items if item.inline is None] if asked else items
        await self.turns.submit(rest, kept)


def answer(asked: InlineAsked, page: Page) -> ApiCall:
    """The call that shows these results; the same for everybody."""
    results = [
        {
            "type": "article",
            "id": result.key,
            "title": result.title,
            "description": result.text,
            "input_message_content": {"message_text": result.text},
        }
        for result in page.results
    ]
    params: dict[str, object] = {
        "inline_query_id": asked.query,
        "results": results,
        "cache_time": CACHED_FOR,
        "is_personal": False,
        "next_offset": "" if page.offset is None else str(page.offset),
    }
    return ApiCall("answerInlineQuery", params)
