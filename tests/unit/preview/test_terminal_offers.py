"""Which number taps which button."""

from collections.abc import Sequence

from bot.preview.terminal.offers import Board, Offer, numbered


def buttons(*labels: str) -> list[dict[str, str]]:
    return [{"text": label, "callback_data": label} for label in labels]


def read(offers: Sequence[Offer]) -> dict[int, str]:
    return {offer.number: offer.label for offer in offers}


def found(board: Board, number: int) -> str | None:
    offer = board.find(number)
    return offer.label if offer else None


def test_buttons_are_numbered_in_their_order() -> None:
    assert read(numbered(buttons("Sad", "Angry"))) == {1: "Sad", 2: "Angry"}


def test_a_label_that_is_a_number_goes_by_it() -> None:
    scale = numbered(buttons("0", "1", "2", "3", "Skip"))
    assert read(scale) == {0: "0", 1: "1", 2: "2", 3: "3", 4: "Skip"}


def test_equal_numbers_do_not_hide_each_other() -> None:
    assert read(numbered(buttons("1", "1", "5"))) == {1: "1", 6: "1", 5: "5"}


def test_two_messages_in_a_row_are_numbered_on() -> None:
    board = Board()
    board.bot_spoke()
    board.put(1, buttons("Older"))
    board.bot_spoke()
    assert read(board.put(2, buttons("Go on", "Leave it"))) == {2: "Go on", 3: "Leave it"}
    assert found(board, 1) == "Older"


def test_the_newest_message_keeps_its_own_numbers() -> None:
    board = Board()
    board.put(1, buttons("Older", "Newer"))
    board.put(2, buttons("1", "2", "Skip"))
    assert [found(board, number) for number in (1, 2, 3)] == ["1", "2", "Skip"]


def test_an_answered_question_offers_nothing_once_the_bot_goes_on() -> None:
    board = Board()
    board.put(1, buttons("Sad"))
    board.answered()
    assert found(board, 1) == "Sad"
    board.bot_spoke()
    assert found(board, 1) is None


def test_what_loses_its_buttons_is_not_offered() -> None:
    board = Board()
    board.put(1, buttons("Sad"))
    board.drop(1)
    assert found(board, 1) is None


def test_a_reply_keyboard_stays_until_it_is_hidden() -> None:
    board = Board()
    board.show_keyboard(buttons("At home", "Away"))
    board.answered()
    board.bot_spoke()
    assert found(board, 2) == "Away"
    board.put(7, buttons("Yes"))
    assert [found(board, 1), found(board, 2)] == ["Yes", "Away"]
    board.show_keyboard([])
    assert found(board, 2) is None
