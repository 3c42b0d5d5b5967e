"""Puts what is shown under each other, with blank lines where they help the eye."""

from __future__ import annotations

from collections.abc import Iterable

from rich.text import Text

from bot.preview.terminal.conversation import Shown
from bot.preview.terminal.layout import lines_of


class Paper:
    """Remembers what stands above: nothing, to begin with."""

    def __init__(self) -> None:
        self._above: str | None = None

    def lines(self, shown: Iterable[Shown], width: int | None) -> list[Text]:
        """The lines to print next, at most `width` cells wide."""
        found: list[Text] = []
        for each in shown:
            if self._apart(each):
                found.append(Text())
            found += lines_of(each.parts, width)
            self._above = each.kind
        return found

    def typed(self) -> None:
        """The person's line is on the screen already, behind a blank one."""
        self._above = "person"

    def _apart(self, shown: Shown) -> bool:
        if self._above is None:
            return False
        return shown.kind == "person" or (shown.kind == self._above == "bot")
