"""Which buttons can be tapped by which number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Offer:
    """A button and its number. `message_id` is None for a button of the reply keyboard."""

    number: int
    label: str
    button: Mapping[str, Any]
    message_id: int | None


@dataclass(slots=True)
class Board:
    """The buttons that a number alone taps: those of what the bot said last.

    Once the person has answered, the next thing the bot says wipes the board, so that a number
    meant for a question without buttons never taps an older question's. A reply keyboard stays as
    long as it is shown, and is asked where no message offers anything.
    """

    inline: dict[int, Offer] = field(default_factory=dict)
    keyboard: dict[int, Offer] = field(default_factory=dict)
    _answered: bool = False

    def answered(self) -> None:
        """The person did something; what is offered holds until the bot reacts."""
        self._answered = True

    def bot_spoke(self) -> None:
        """The bot sent something; called before its buttons are put up."""
        if self._answered:
            self.inline.clear()
            self._answered = False

    def put(self, message_id: int, buttons: Sequence[Mapping[str, Any]]) -> list[Offer]:
        """Numbers a message's buttons, in place of those it had."""
        self.drop(message_id)
        offers = numbered(buttons, message_id, max(self.inline, default=0))
        self.inline.update((offer.number, offer) for offer in offers)
        return offers

    def drop(self, message_id: int) -> None:
        """A message's buttons are gone."""
        for offer in list(self.inline.values()):
            if offer.message_id == message_id:
                del self.inline[offer.number]

    def show_keyboard(self, buttons: Sequence[Mapping[str, Any]]) -> list[Offer]:
        """Numbers the reply keyboard's buttons; none of them takes it away."""
        offers = numbered(buttons, None, max(self.inline, default=0))
        self.keyboard = {offer.number: offer for offer in offers}
        return offers

    def find(self, number: int) -> Offer | None:
        """The button a number alone stands for now."""
        return self.inline.get(number) or self.keyboard.get(number)


def numbered(
    buttons: Sequence[Mapping[str, Any]], message_id: int | None = None, after: int = 0
) -> list[Offer]:
    """Numbers buttons from `after` on.

    A button whose label is a number goes by that number all the same, so that "3" on a scale from
    0 never taps "2"; the others follow behind.
    """
    claimed: dict[int, int] = {}
    for place, button in enumerate(buttons):
        label = str(button.get("text", "")).strip()
        if label.isascii() and label.isdigit() and len(label) <= 3:
            claimed.setdefault(int(label), place)
    by_place = {place: number for number, place in claimed.items()}
    following = max(after, *claimed, 0)
    offers: list[Offer] = []
    for place, button in enumerate(buttons):
        number = by_place.get(place)
        if number is None:
            number = following = following + 1
        offers.append(Offer(number, str(button.get("text", "")), button, message_id))
    return offers


def inline_buttons(message: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The buttons under a message, row by row."""
    markup = message.get("reply_markup") or {}
    return [button for row in markup.get("inline_keyboard", ()) for button in row]
