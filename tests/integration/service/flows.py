"""Small conversations for the tests of the service: numbered answers, and every kind of trouble."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import dedent, indent

from support.books import ACTS as TEST_ACTS
from support.books import book_from

from bot.coach.acts import ACTS
from bot.engine.book import Book

CONTENT = {
    "profile": 'defaults: {name: "", nameless: friend, count: 0, zero: 0}',
    "entries": """
        unfinished: {title: Unfinished, show: [title, answers]}
        note: {title: Note, show: [text]}
        answer: {title: Answer, show: [number, given]}
    """,
}


def _flow(name: str, steps: str) -> str:
    head = f"flow: {name}\ntitle: {name}\nabout: About {name}.\ncommand: {name}\nsteps:\n"
    return head + indent(dedent(steps), "  ")


FLOWS = {
    # Free text, where nothing is asked, starts to count.
    "count": _flow(
        "count",
        """
        - ask: words
          id: ask_words
          text: Q{{ count + 1 }}
        - save: answer
          fields: {number: count + 1, given: words}
        - set: profile.count
          to: count + 1
        - goto: ask_words
        """,
    ),
    "pick": _flow(
        "pick",
        """
        - choose: side
          id: ask_side
          text: <b>Which</b> side?
          options: {left: Left, right: Right}
        - save: answer
          fields: {number: count + 1, given: side}
        - set: profile.count
          to: count + 1
        - choose: again
          id: ask_again
          text: Again?
          options: {left: Left, right: Right}
        - say: Done.
        """,
    ),
    "pages": _flow(
        "pages",
        """
        - act: journal.page
          into: page
        - say: "{{ page.total }} entries:{% for e in page.entries %} {{ e.line }}{% endfor %}"
        """,
    ),
    "both": _flow(
        "both",
        """
        - save: answer
          fields: {number: 0, given: count}
        - act: journal.page
          into: page
        - say: "{{ page.total }} entries"
        """,
    ),
    "broken": _flow(
        "broken",
        """
        - ask: words
          id: ask_broken
          text: Say something.
        - save: answer
          fields: {number: 0, given: words}
        - say: About to divide.
        - set: profile.count
          to: 1 / zero
        """,
    ),
    "bad": _flow(
        "bad",
        """
        - set: profile.count
          to: 1 / zero
        """,
    ),
    "long": _flow(
        "long",
        """
        - say: "1"
        - say: "2"
        - say: "3"
        - say: "4"
        - say: "5"
        """,
    ),
    "fat": _flow(
        "fat",
        """
        - say: "<b>bold</b> &amp; plain"
        """,
    ),
    "later": _flow(
        "later",
        """
        - say: Noted.
        - remind: {say: "Reminder."}
          id: remind_say
          at: now
        """,
    ),
    "prompt": _flow(
        "prompt",
        """
        - say: Noted.
        - remind: {flow: fat}
          id: remind_flow
          at: now
        """,
    ),
    "nudge": _flow(
        "nudge",
        """
        - choose: side
          id: ask_nudged
          text: Well?
          options: {left: Left, right: Right}
          wait: {nudge: {after: 5m, say: Still there?}}
        - say: Thanks.
        """,
    ),
}


def service_book(flows: Mapping[str, str] = FLOWS) -> Book:
    """All flows above, and what the engine says as ``[name of the phrase]``."""
    return book_from(dict(flows), CONTENT, acts={**TEST_ACTS, **ACTS})
