"""What typed lines mean to the terminal client."""

import pytest

from bot.preview.terminal.commands import (
    LOCAL_COMMANDS,
    Action,
    Block,
    Clock,
    ClockToNext,
    Edit,
    Help,
    Number,
    Quit,
    Send,
    Tap,
    Unclear,
    action_of,
)


@pytest.mark.parametrize(
    "words",
    ["hello", "/reflect now", "2 of them", "-1", "1.5", "1234", "²", "٣", ":)", ":-(", ":p", ": x"],
)
def test_words_stay_words(words: str) -> None:
    assert action_of(f"  {words} ") == Send({"text": words})


def test_a_number_alone_may_be_a_button() -> None:
    assert action_of(" 12 ") == Number(12, "12")
    assert action_of("0") == Number(0, "0")


@pytest.mark.parametrize(
    ("line", "action"),
    [
        (":tap 3", Tap(3)),
        (":say 3", Send({"text": "3"})),
        (":say :help", Send({"text": ":help"})),
        (":say two\nlines", Send({"text": "two\nlines"})),
        (":edit better words", Edit("better words")),
        (":sticker 🙂", Send({"sticker": "🙂"})),
        (":photo", Send({"photo": True})),
        (":photo the two of us", Send({"photo": True, "caption": "the two of us"})),
        (":voice", Send({"voice": True})),
        (":file my plan.pdf", Send({"document": "my plan.pdf"})),
        (":location 52.5 13.4", Send({"location": {"latitude": 52.5, "longitude": 13.4}})),
        (":location -1.3, 36", Send({"location": {"latitude": -1.3, "longitude": 36.0}})),
        (":block", Block(True)),
        (":unblock", Block(False)),
        (":clock", Clock()),
        (":clock +3h", Clock(3 * 3600)),
        (":clock 20 Minutes", Clock(1200)),
        (":clock +1d", Clock(86_400)),
        (":clock 2 weeks", Clock(14 * 86_400)),
        (":clock next", ClockToNext()),
        (":help", Help()),
        (":quit", Quit()),
    ],
)
def test_commands_of_the_client(line: str, action: Action) -> None:
    assert action_of(line) == action


@pytest.mark.parametrize(
    ("line", "name", "phone"),
    [
        (":contact", "Sam", "+1 212 555 0100"),
        (":contact Ada Lovelace", "Ada Lovelace", "+1 212 555 0100"),
        (":contact Ada Lovelace +44 20 7946 0000", "Ada Lovelace", "+44 20 7946 0000"),
        (":contact 555-0111", "Sam", "555-0111"),
    ],
)
def test_a_contact_has_a_name_and_a_number(line: str, name: str, phone: str) -> None:
    assert action_of(line) == Send({"contact": {"first_name": name, "phone_number": phone}})


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        (":quti", "Did you mean :quit?"),
        (":xyzzy", ":help"),
        (":tap", ":tap 3"),
        (":tap three", ":tap 3"),
        (":edit", ":edit words"),
        (":sticker", ":sticker 🙂"),
        (":file ", ":file name.pdf"),
        (":say", ":say words"),
        (":location", ":location 52.5 13.4"),
        (":location here", ":location 52.5 13.4"),
        (":clock 3", ":clock +3h"),
        (":clock -3h", ":clock next"),
        (":clock +0h", ":clock +3h"),
        (":clock 1 month", ":clock +3h"),
    ],
)
def test_what_cannot_be_followed_says_how_it_could(line: str, hint: str) -> None:
    action = action_of(line)
    assert isinstance(action, Unclear)
    assert hint in action.why


@pytest.mark.parametrize("name", LOCAL_COMMANDS)
def test_every_command_in_the_help_is_known(name: str) -> None:
    example, _ = LOCAL_COMMANDS[name]
    assert not isinstance(action_of(f":{name} {example}"), Unclear)
