"""The command over lines of JSON: exact keys, and a bad line never stops it."""

from __future__ import annotations

import json

from bot.coach.listening.lines import listen_lines


def test_a_line_gives_labels_spans_and_whether_it_abstains() -> None:
    (line,) = listen_lines(['{"context": "I failed.", "reply": "What happened?"}\n'])
    told = json.loads(line)
    assert set(told) == {"labels", "spans", "abstain"}
    assert set(told["labels"]) == {"open_question"}
    assert told["abstain"] is False
    (span,) = told["spans"]
    assert set(span) == {"start", "end", "label", "confidence", "reason"}
    assert (span["start"], span["end"], span["label"]) == (0, 13, "open_question")


def test_context_may_be_empty_or_missing_or_null() -> None:
    lines = [
        '{"reply": "Mm."}',
        '{"context": "", "reply": "Mm."}',
        '{"context": null, "reply": "Mm."}',
    ]
    assert len({*listen_lines(lines)}) == 1


def test_a_bad_line_gives_an_error_with_its_number_and_the_rest_goes_on() -> None:
    lines = [
        "{",
        "[1]",
        '{"context": "x"}',
        '{"reply": 7}',
        '{"reply": "Mm.", "context": 3}',
        "",
        '{"reply": "Mm."}',
    ]
    told = [json.loads(line) for line in listen_lines(lines)]
    assert [each.get("line") for each in told] == [1, 2, 3, 4, 5, None]
    assert all(each["error"] for each in told[:5])
    assert told[5]["labels"]


def test_a_reply_with_nothing_to_say_about_abstains() -> None:
    (line,) = listen_lines(['{"reply": ""}'])
    assert json.loads(line) == {"labels": {}, "spans": [], "abstain": True}


def test_lines_come_one_by_one() -> None:
    asked: list[int] = []

    def source():  # type: ignore[no-untyped-def]
        for number in range(3):
            asked.append(number)
            yield '{"reply": "Mm."}'

    next(listen_lines(source()))
    assert asked == [0]


def test_what_comes_out_is_one_line_of_json_each() -> None:
    (line,) = listen_lines(['{"reply": "You sound\\nso tired \\ud83d\\ude42."}'])
    assert "\n" not in line
    assert json.loads(line)["labels"]
