"""The screen over lines of JSON."""

from __future__ import annotations

import json

from bot.coach.safety.lines import screen_lines


def answers(*lines: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in screen_lines(lines)]


def test_a_line_in_is_a_line_out() -> None:
    grave, plain = answers('{"text": "I want to die"}', '{"text": "hello", "id": 7}\n')
    assert grave == {
        "verdict": "card",
        "kind": "suicide",
        "span": [0, 13],
        "reason": "a wish to be dead",
    }
    assert plain == {"verdict": "none", "kind": "", "span": [0, 0], "reason": ""}


def test_a_bad_line_says_what_is_wrong_and_the_next_is_read() -> None:
    found = answers("{oops", '{"text": 3}', "[1]", "", '{"text": "I want to die"}', "1" * 5000)
    assert [answer.get("line") for answer in found] == [1, 2, 3, None, 6]
    assert "not JSON" in str(found[0]["error"])
    assert '"text"' in str(found[1]["error"])
    assert found[3]["verdict"] == "card"


def test_deep_nesting_is_a_bad_line_too() -> None:
    (answer,) = answers('{"text": ' + "[" * 100_000)
    assert answer["line"] == 1
    assert "error" in answer
