"""How looking back reads: each observation in a whole sentence, from entries that carry it."""

from __future__ import annotations

import pytest
from support.feelings import NOW, PEOPLE, ago, felt, kept
from support.shipped import shipped_book
from support.talks import Person

from bot.engine.effects import File, Keep
from bot.engine.session import Memory, Session
from bot.engine.values import Choice

EASIER = Choice("easier", "A little easier")


def somebody(*journal: Keep) -> Person:
    """Somebody who has kept these entries and named two people."""
    session = Session(memory=Memory(PEOPLE, {}))
    person = Person(shipped_book(), session=session, now=NOW)
    person.journal = {each.key: each for each in journal}
    return person


def series(*strengths: int) -> list[Keep]:
    return [felt("sad", each, ago(20 - n)) for n, each in enumerate(strengths)]


CASES = {
    "There is too little here yet to say what repeats. What is there counts all the same.":
        series(3, 3),
    "The 3 feelings you looked at have little in common, as far as I can count. That is fine, too.":
        [felt(f, 3, ago(n)) for n, f in enumerate(("sad", "angry", "hurt"))],
    "On 3 days you wrote about Mum and a feeling together. Each time it was “sad”. What that means,"
    " you know best.":
        [felt("sad", 3, ago(n), trigger=f"Mum, {n}") for n in range(3)],
    "On 4 days you wrote about Ana and a feeling together. Mostly it was “happy”. What that means,"
    " you know best.":
        [felt(f, 3, ago(n), trigger=f"Ana, {n}") for n, f in
         enumerate(("happy", "happy", "happy", "sad"))],
    "“Sad” came 6 times. First it was mostly around 4, lately around 2.": series(5, 4, 4, 2, 2, 1),
    "“Sad” came 6 times. First it was mostly around 2, lately around 4. If it gets to be a lot, you"
    " need not carry it alone.": series(1, 2, 2, 4, 4, 5),
    "All 4 times a heavy feeling was strong, you wrote in the evening.":
        [*(felt("sad", 5, ago(n)) for n in (1, 3, 5, 7)),
         *(felt("afraid", 2, ago(n, hours=11)) for n in (2, 4, 6))],
    "“work” is in 3 of the 4 things you say set it off.":
        [felt(f, 3, ago(n), trigger=t) for n, (f, t) in enumerate(
            (("sad", "work"), ("hurt", "Work, again"), ("angry", "work"), ("afraid", "rain")))],
    "All 3 times you said what a feeling asks for, it was the same: rest.":
        [felt(f, 3, ago(n), need=Choice("rest", "Rest")) for n, f in
         enumerate(("sad", "afraid", "hurt"))],
    "3 of the 4 feelings you looked at were “sad”.":
        [*series(3, 3, 3), felt("hurt", 3, ago(1))],
    "It was not one thing only: 2 of the 4 feelings you looked at were “happy” or “close or warm”.":
        [felt(f, 3, ago(9 - n)) for n, f in enumerate(("sad", "happy", "hurt", "close"))],
    "Twice a strong feeling was weaker when you looked again, and “Apology” came in between. It may"
    " be chance, but it is worth knowing.":
        [entry for day in (10, 5) for entry in (
            felt("sad", 5, ago(day)), kept("apology", ago(day - 0.2), sentence="x"),
            felt("hurt", 2, ago(day - 0.5)))],
    "After all 3 times of “Calm” you said it was better.":
        [*series(3, 3, 3), *(kept("calm", ago(n), after=EASIER) for n in range(3))],
}  # fmt: skip


@pytest.mark.parametrize("sentence", CASES)
def test_each_observation_reads_as_a_sentence(sentence: str) -> None:
    person = somebody(*CASES[sentence])

    said = person.says("/look month")

    assert said[-1] == sentence


def test_the_summary_tells_all_there_is_in_one_message() -> None:
    person = somebody(
        felt("afraid", 5, ago(3), word=Choice("nervous", "Nervous"), trigger="The rent, and Mum"),
        kept("apology", ago(2.8), sentence="sorry", person="p1", about="Ana"),
        felt("afraid", 2, ago(2.5), word=Choice("nervous", "Nervous"), trigger="the rent"),
        kept("note", ago(1), text="<b>Ana</b> rang"),
        kept("tip", ago(1), text="Ask one thing more."),
        kept("tip", ago(0.5), text="Send the photo."),
    )

    [summary, _notice] = person.says("/look week")

    assert summary.split("\n") == [
        "24–30 Mar",
        "In your journal: reflection (2), apology (1), note (1)",
        "",
        "What you felt",
        "Worried or afraid: twice, “nervous”, strength 2 to 5",
        "",
        "What set it off, in your words",
        "“rent” twice",
        "",
        "Who came up",
        "Ana, in 2 entries",
        "Mum, in one entry",
        "",
        "What may have helped",
        "Fri 27 Mar it was 5, then 2 on Sat 28 Mar. In between: Apology.",
        "You kept 2 tips, the last one: “Send the photo.”",
    ]
    [file] = [each for each in person.effects if isinstance(each, File)]
    assert person.effects.index(file) == 0


def test_words_that_look_like_markup_do_no_harm() -> None:
    person = somebody(*(felt("sad", 3, ago(n), trigger=f"<b>& {n} <i>") for n in range(3)))

    said = person.says("/look week")

    assert "“<b>& 0 <i>”" in said[0]


def test_the_same_is_not_said_twice_running() -> None:
    person = somebody(*(felt("sad", 3, ago(n), trigger=f"Mum and work {n}") for n in range(3)))

    first, second, third = (person.says("/look week")[-1] for _ in range(3))

    assert first != second
    assert first == third
