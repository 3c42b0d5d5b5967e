"""Whether the writer says that they are under eighteen."""

from __future__ import annotations

import pytest

from bot.coach.safety.age import young


@pytest.mark.parametrize(
    "text",
    [
        "im 15",
        "I’m only 12 and I hate school",
        "i am sixteen years old",
        "16f here, need advice",
        "im a 14 yr old boy",
        "I turned 13 last week",
        "my 10th grade teacher yelled at me",
        "i'm in year 10",
        "I'm a minor",
        "My name is Sam, I'm 11",
        "I'm 16 and a half",
    ],
)
def test_they_say_it(text: str) -> None:
    assert young(text)


@pytest.mark.parametrize(
    "text",
    [
        "my son is 15",
        "when I was 15",
        "I've been married since I was 17",
        "I'm 15 minutes late",
        "I'm 12 weeks pregnant",
        "I'm 10 years older than him",
        "I feel 15 again",
        "I'm 35",
        "I'm 18",
        "I teach 10th grade",
        'she said "I\'m 15"',
        "I'm 14 days sober",
        "my 16 year old daughter",
        "I'm a high school teacher",
        "",
    ],
)
def test_they_say_something_else(text: str) -> None:
    assert not young(text)
