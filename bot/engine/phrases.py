"""The names of what the engine itself says. The words are content: ``content/phrases.yaml``.

Each name maps to the variables its template may use, beside the profile's.
"""

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, frozenset[str]] = {
    # repairs
    "cancelled": frozenset({"title"}),
    "nothing_open": frozenset(),
    "nothing_to_undo": frozenset(),
    "cannot_skip": frozenset(),
    "skip_button": frozenset(),
    "unknown_command": frozenset({"command", "nearest"}),
    # an answer that does not fit, by what was asked
    "pick_one": frozenset(),
    "pick_one_again": frozenset(),
    "pick_or_write": frozenset(),
    "pick_number": frozenset({"low", "high"}),
    # no answer to give, by what was asked; the first time and then
    "no_words": frozenset(),
    "no_words_again": frozenset(),
    "no_choice": frozenset(),
    "no_choice_again": frozenset(),
    "no_number": frozenset({"low", "high"}),
    "no_number_again": frozenset({"low", "high"}),
    "no_moment": frozenset(),
    "no_moment_again": frozenset(),
    "leave_button": frozenset(),
    # said to us at a question
    "greeted": frozenset(),
    "pick_moment": frozenset(),
    "moment_is_past": frozenset(),
    "need_words": frozenset(),
    "say_more": frozenset(),
    "too_long": frozenset({"longest", "length"}),
    # long words that are no answer
    "can_keep": frozenset(),
    "keep_button": frozenset(),
    "kept_whole": frozenset(),
    "second_part": frozenset(),
    "note_full": frozenset(),
    # taps
    "old_button": frozenset(),
    # detours and returning
    "rejoin": frozenset({"title"}),
    "rejoin_yes": frozenset(),
    "rejoin_no": frozenset(),
    "rejoin_left": frozenset({"title"}),
    "again": frozenset({"title"}),
    "again_on": frozenset(),
    "again_over": frozenset(),
    # an edited flow
    "question_changed": frozenset(),
    "catching_up": frozenset(),
    "gone": frozenset({"title", "kept"}),
    "restart_yes": frozenset(),
    "restart_no": frozenset(),
    "restart_left": frozenset(),
    # what is not words
    "photo": frozenset(),
    "video": frozenset(),
    "voice": frozenset(),
    "audio": frozenset(),
    "sticker": frozenset(),
    "document": frozenset(),
    "location": frozenset(),
    "contact": frozenset(),
    "poll": frozenset(),
    "dice": frozenset(),
    "other": frozenset(),
    "words_please": frozenset(),
    "share_place": frozenset(),
    "edited": frozenset(),
    # places and troubles
    "group": frozenset({"link"}),
    "welcome_back": frozenset(),
    "stumbled": frozenset(),
    "unsent": frozenset(),
    # to somebody discreet
    "veiled": frozenset(),
    "veiled_button": frozenset(),
    "too_fast": frozenset(),
    "journal_full": frozenset({"most"}),
    "stats": frozenset({"chats", "entries", "timers", "waiting", "failed", "up"}),
}
