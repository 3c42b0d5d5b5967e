"""Syllables, as they are heard in the words that tips are made of."""

from __future__ import annotations

import pytest

from bot.authoring.syllables import syllables

HEARD = {
    0: "",
    1: "cat friend make makes baked thought worth through eyes owed filled played friend's yet",
    2: "table people waited boxes lonely something lesser going being quiet hopeful"
    " little settled careful sometimes nineteen ninety safely nurse's couldn't isn't colleague"
    " trusted reply before hour asking nearby riot poem",
    3: "easier idea anyone livelihood somebody's happier museum everything together december "
    "loneliness carefully caregiving tomorrow recipe differently radio unhappy kindnesses",
    4: "everybody experience reassurance understanding material appreciate responsibly",
    5: "vocabulary imagination",
}


@pytest.mark.parametrize(
    ("word", "count"),
    [(word, count) for count, words in HEARD.items() for word in words.split()],
)
def test_syllables_are_counted_as_they_are_heard(word: str, count: int) -> None:
    assert syllables(word) == count


def test_an_apostrophe_may_be_bent() -> None:
    assert syllables("couldn’t") == syllables("couldn't") == 2


@pytest.mark.parametrize("word", ["7", "'", "hm", ""])
def test_what_is_no_word_counts_as_one(word: str) -> None:
    assert syllables(word) == 1
