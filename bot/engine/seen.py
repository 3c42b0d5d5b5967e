"""Which items of a deck a chat has been shown, in four letters each.

A deck's state is one string: the tags of its shown items, the one longest ago first. Items may be
added, removed and reordered without any migration.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Callable, Sequence
from functools import lru_cache
from hashlib import blake2b

TAG_LENGTH = 4
LONGEST = TAG_LENGTH * 2000


@lru_cache(maxsize=8192)
def tag(item: str) -> str:
    """The tag of an item: 24 bits of a hash. ``authoring`` refuses decks in which two collide."""
    return urlsafe_b64encode(blake2b(item.encode(), digest_size=3).digest()).decode()


def least_recent(items: Sequence[str], seen: str, draw: Callable[[int], int]) -> tuple[str, str]:
    """The item to show next, and the new state.

    One never shown, drawn by ``draw(how_many)``; when all have been, the one shown longest ago.
    ``items`` must not be empty.
    """
    order = {seen[at : at + TAG_LENGTH]: at for at in range(0, len(seen), TAG_LENGTH)}
    unseen = [item for item in items if tag(item) not in order]
    if unseen:
        item = unseen[draw(len(unseen))] if len(unseen) > 1 else unseen[0]
    else:
        item = min(items, key=lambda each: order[tag(each)])
    mark = tag(item)
    if mark in order:
        at = order[mark]
        seen = seen[:at] + seen[at + TAG_LENGTH :]
    return item, (seen + mark)[-LONGEST:]
