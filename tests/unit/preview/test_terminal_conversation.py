"""What events add to the screen of the terminal client."""

from typing import Any

import pytest

from bot.preview.terminal.client import History
from bot.preview.terminal.conversation import Conversation, Shown
from bot.preview.terminal.inbox import in_order
from bot.preview.terminal.paper import Paper

ME, BOT = 1001, 1


def message(message_id: int, text: str, *buttons: str, sender: int = BOT) -> dict[str, Any]:
    made: dict[str, Any] = {"message_id": message_id, "from": {"id": sender}, "text": text}
    if buttons:
        row = [{"text": label, "callback_data": label} for label in buttons]
        made["reply_markup"] = {"inline_keyboard": [row]}
    return made


def event(kind: str, **details: Any) -> dict[str, Any]:
    return {"seq": 1, "type": kind, "chat_id": ME, **details}


def said(message_id: int, text: str, *buttons: str, sender: int = BOT) -> dict[str, Any]:
    return event("message", message=message(message_id, text, *buttons, sender=sender))


def edited(message_id: int, text: str, *buttons: str, sender: int = BOT) -> dict[str, Any]:
    return event("edit", message=message(message_id, text, *buttons, sender=sender))


def lines(shown: list[Shown]) -> list[str]:
    return [line.plain for line in Paper().lines(shown, None)]


@pytest.fixture
def talk() -> Conversation:
    return Conversation(ME)


def hear(talk: Conversation, *events: dict[str, Any]) -> list[str]:
    return lines([each for event in events for each in talk.hear(event)])


def found(talk: Conversation, number: int) -> str | None:
    offer = talk.board.find(number)
    return offer.label if offer else None


def test_a_message_comes_with_its_numbered_buttons(talk: Conversation) -> None:
    assert hear(talk, said(1, "How?", "Sad", "Angry")) == ["How?", "[1] Sad  [2] Angry"]
    assert found(talk, 2) == "Angry"


def test_messages_of_the_bot_stand_apart(talk: Conversation) -> None:
    assert hear(talk, said(1, "One."), said(2, "Two.")) == ["One.", "", "Two."]


def test_what_was_typed_here_is_not_shown_again(talk: Conversation) -> None:
    talk.said(message(3, "the end", sender=ME))
    # A long text becomes several messages; the answer names the last.
    assert hear(talk, said(2, "the", sender=ME), said(3, "the end", sender=ME)) == []


def test_what_the_person_says_elsewhere_is_shown(talk: Conversation) -> None:
    hear(talk, said(1, "How?", "Sad"))
    assert hear(talk, said(2, "hello\nthere", sender=ME)) == ["> hello", "> there"]
    assert hear(talk, said(3, "And now?")) == ["And now?"]
    assert found(talk, 1) is None


def test_the_answer_to_a_tap_from_elsewhere_is_one_line(talk: Conversation) -> None:
    hear(talk, said(1, "How?", "Sad"))
    assert hear(talk, edited(1, "How?\n\n→ Sad")) == ["(answered: Sad)"]
    assert found(talk, 1) is None


def test_a_tap_from_here_says_so_at_once_and_only_once(talk: Conversation) -> None:
    hear(talk, said(1, "How?", "Sad", "Angry"))
    offer = talk.board.find(2)
    assert offer is not None
    assert lines([talk.tapped(offer)]) == ["→ Angry"]
    assert hear(talk, edited(1, "How?\n\n→ Angry")) == []


def test_an_edit_that_says_something_else_is_shown_whole(talk: Conversation) -> None:
    hear(talk, said(1, "Page one", "Older"))
    talk.board.answered()
    assert hear(talk, edited(1, "Page two", "Newer")) == ["(edited)", "Page two", "[1] Newer"]
    assert found(talk, 1) == "Newer"


def test_new_buttons_under_the_same_words_are_shown_alone(talk: Conversation) -> None:
    hear(talk, said(1, "Tick some", "One", "Two"))
    talk.board.answered()
    assert hear(talk, edited(1, "Tick some", "✓ One", "Two")) == ["[1] ✓ One  [2] Two"]


def test_buttons_that_only_go_are_gone(talk: Conversation) -> None:
    hear(talk, said(1, "How?", "Sad"))
    assert hear(talk, edited(1, "How?")) == []
    assert found(talk, 1) is None


def test_an_edit_from_here_is_not_shown_again(talk: Conversation) -> None:
    talk.said(message(1, "hello", sender=ME))
    changed = message(1, "hallo", sender=ME)
    talk.said(changed)
    assert hear(talk, event("edit", message=changed)) == []
    assert talk.last_words == 1


def test_an_edit_by_the_person_elsewhere_is_shown(talk: Conversation) -> None:
    hear(talk, said(1, "hello", sender=ME))
    assert hear(talk, edited(1, "hallo", sender=ME)) == ["(you changed a message)", "hallo"]


def test_a_message_taken_back_is_told(talk: Conversation) -> None:
    hear(talk, said(1, "Oh, one more thing", "Yes"))
    assert hear(talk, event("delete", message_id=1)) == [
        "(a message was taken back: Oh, one more thing)"
    ]
    assert found(talk, 1) is None
    assert hear(talk, event("delete", message_id=99)) == []


@pytest.mark.parametrize(("text", "shown"), [("Kept\n\x1b[1m.", ["(Kept [1m.)"]), ("", [])])
def test_toasts_are_lines(talk: Conversation, text: str, shown: list[str]) -> None:
    assert hear(talk, event("toast", text=text, callback_query_id="1")) == shown


def test_a_reply_keyboard_is_numbered(talk: Conversation) -> None:
    keyboard = {"keyboard": [[{"text": "At home"}], [{"text": "Away"}]]}
    assert hear(talk, event("keyboard", keyboard=keyboard)) == ["[1] At home  [2] Away"]
    assert found(talk, 2) == "Away"
    assert hear(talk, event("keyboard", keyboard=None)) == []
    assert found(talk, 2) is None


def test_a_number_means_no_older_question_when_the_open_one_has_no_buttons(
    talk: Conversation,
) -> None:
    hear(talk, said(1, "How?", "Sad", "Angry"))
    talk.said(message(2, "sad", sender=ME))
    hear(talk, said(3, "How many days?"))
    assert found(talk, 2) is None
    left = talk.find(2)
    assert left is not None
    assert (left.message_id, left.label) == (1, "Angry")


def test_typing_shows_nothing_that_stays(talk: Conversation) -> None:
    assert hear(talk, event("action", action="typing"), event("bot")) == []


def test_history_offers_what_the_bot_said_last(talk: Conversation) -> None:
    history = [
        message(1, "How?", "Sad", "Angry"),
        message(2, "sad", sender=ME),
        message(3, "Shall we go on?", "Go on"),
        message(4, "Which word?", "Down", "Lonely"),
        message(5, "There is no hurry."),
    ]
    shown = talk.load(History(history, None, 7))
    assert lines(shown) == [
        *("How?", "", "> sad", "Shall we go on?", ""),
        *("Which word?", "[1] Down  [2] Lonely", "", "There is no hurry."),
    ]
    assert found(talk, 2) == "Lonely"
    assert (talk.seq, talk.empty, talk.last_words) == (7, False, 2)


def test_history_read_again_shows_only_what_is_new(talk: Conversation) -> None:
    first = message(1, "One")
    talk.load(History([first], None, 7))
    assert lines(talk.load(History([first, message(2, "Two")], None, 9))) == ["Two"]


def test_history_that_began_anew_is_shown(talk: Conversation) -> None:
    talk.load(History([message(5, "Five")], None, 7))
    assert lines(talk.load(History([message(1, "One")], None, 3))) == ["One"]
    assert talk.seq == 3


def test_a_reply_is_told_in_the_same_order_however_it_came() -> None:
    toast = event("toast", text="Noted")
    answered, newer = edited(1, "How?\n\n→ Sad"), edited(3, "Three, better")
    two, three = said(2, "Two"), said(3, "Three")
    keyboard = event("keyboard", keyboard=None)
    told = [
        [(each["type"], each.get("message", {}).get("text")) for each in in_order(events)]
        for events in (
            [toast, answered, two, three, newer, keyboard],
            [two, keyboard, three, toast, newer, answered],
        )
    ]
    assert told[0] == told[1]
    assert told[0] == [
        ("toast", None),
        ("edit", "How?\n\n→ Sad"),
        ("message", "Two"),
        ("message", "Three, better"),
        ("keyboard", None),
    ]


def test_what_came_and_went_within_a_reply_is_not_told() -> None:
    events = [said(2, "Wait"), edited(2, "Wait a little"), event("delete", message_id=2)]
    assert in_order(events) == []
    old = [edited(1, "Hm"), event("delete", message_id=1)]
    assert [each["type"] for each in in_order(old)] == ["delete"]
