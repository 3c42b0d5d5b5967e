"""Templates of content/feedback.yaml, in turns, with the words of a practice in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.engine.book import ActCall
from bot.engine.seen import LONGEST, TAG_LENGTH, least_recent

DECK = "feedback"
EXCERPT = 140
"""Code points of a quotation."""


class Teller:
    """Fills templates in; of several variants the one is taken that was not said for longest."""

    def __init__(self, call: ActCall) -> None:
        self._call = call
        self._seen = call.seen.get(DECK, "")

    @property
    def seen(self) -> Mapping[str, str]:
        """The state of the deck of templates afterwards."""
        return {DECK: self._seen[-LONGEST:]}

    def tell(self, name: str, variants: Sequence[str], **words: str) -> str:
        """A line of content under ``name``."""
        names = [f"{name}.{number}" for number in range(len(variants))]
        chosen, self._seen = least_recent(
            names, self._seen, lambda below: self._call.env.draw(name, below)
        )
        assert len(self._seen) % TAG_LENGTH == 0
        return str(variants[names.index(chosen)]).format(**words)


def quote(text: str, longest: int = EXCERPT) -> str:
    """Some words as they are quoted: in one line, without a full stop, and not too long."""
    words = " ".join(text.split()).rstrip(".,;: ")
    if len(words) <= longest:
        return words
    cut = words.rfind(" ", longest // 2, longest)
    return words[: cut if cut > 0 else longest].rstrip(".,;: ") + "…"
