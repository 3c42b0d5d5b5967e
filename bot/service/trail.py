"""Which messages of a chat may still be deleted on Telegram: those of its last two days."""

from __future__ import annotations

from collections.abc import Iterable

from bot.engine.session import Trail

HOUR = 3_600_000
HOURS = 47
"""Telegram lets a bot delete what is less than 48 hours old."""
MOST = 300
AT_ONCE = 100
"""As many as one call may delete."""
GAP = 40
"""Where two known messages are no farther apart, those between are taken for the chat's own. What
is not, Telegram passes over."""


def longer(trail: Trail, now: int, messages: Iterable[int]) -> Trail:
    """The trail with more messages, and without those too old to delete. ``now`` is in ms."""
    hour = now // HOUR
    kept = [group for group in trail if group[0] > hour - HOURS]
    known = {message for group in kept for message in group[1:]}
    new = [message for message in messages if message not in known]
    if new and kept and kept[-1][0] == hour:
        kept[-1] = (*kept[-1], *new)
    elif new:
        kept.append((hour, *new))
    while len(kept) > 1 and sum(map(len, kept)) > MOST:
        kept.pop(0)
    if kept and len(kept[-1]) > MOST:
        kept[-1] = (kept[-1][0], *kept[-1][-MOST:])
    return tuple(kept)


def batches(trail: Trail, now: int) -> list[list[int]]:
    """The ids to delete, in calls' worth. A restart forgets the last few ids of what the bot said:
    they lie in small gaps, which are filled."""
    known = sorted(
        {message for group in trail if group[0] > now // HOUR - HOURS for message in group[1:]}
    )
    ids: list[int] = []
    for message in known:
        if ids and message - ids[-1] <= GAP:
            ids += range(ids[-1] + 1, message)
        ids.append(message)
    return [ids[at : at + AT_ONCE] for at in range(0, len(ids), AT_ONCE)]
