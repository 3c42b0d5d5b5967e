"""How a reply meets good news."""

from __future__ import annotations

import pytest

from bot.coach.listening.good_news import answer_to_good_news

NEWS = "I got the job at the library! I start in May."


@pytest.mark.parametrize(
    ("reply", "style"),
    [
        ("Wow, congratulations! How did they tell you?", "constructive"),
        ("You must be over the moon. Tell me everything", "constructive"),
        ("I'm so happy for you, you worked so hard for this, all those evenings.", "constructive"),
        ("Nice.", "passive"),
        ("Congrats.", "passive"),
        ("Cool. What's for dinner?", "passive"),
        ("I got a new job last year too.", "passive"),
        ("Isn't that a lot more work?", "destructive"),
        ("Are you sure you can handle that?", "destructive"),
        ("It's only a library.", "destructive"),
        ("", "unsure"),
    ],
)
def test_a_reply_to_good_news_has_a_style(reply: str, style: str) -> None:
    assert answer_to_good_news(NEWS, reply).style == style


def test_the_marks_that_speak_for_a_style_come_with_it() -> None:
    reply = "At least you have a job now."
    answer = answer_to_good_news(NEWS, reply)
    assert [reply[mark.start : mark.end] for mark in answer.marks] == [reply[:-1]]
    assert 0 < answer.confidence <= 1
