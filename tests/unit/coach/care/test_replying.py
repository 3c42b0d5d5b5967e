"""How words are read where it is serious: at every careful question, on the card, asked again."""

from __future__ import annotations

from collections import Counter
from itertools import chain

import pytest
from support.contents import content_file, contents
from support.doing import Doer

from bot.coach.care.replying import ACTS, REPLIES, WAYS
from bot.coach.folding import fold_words

LEAN, HOW, HEARD = ACTS
BOOK = content_file("caring")


@pytest.fixture
def somebody() -> Doer:
    return Doer(contents("caring", "smalltalk"))


@pytest.mark.parametrize(
    ("way", "said"),
    [
        ("yes", "yes i think so, all of it"), ("yes", "Yeah"), ("yes", "i do"),
        ("yes", "I want to die"), ("yes", "every night"), ("yes", "pls help"),
        ("unsure", "maybe"), ("unsure", "kind of"), ("unsure", "sometimes"),
        ("unsure", "i guess"), ("unsure", "im not sure"), ("unsure", "i don't know"),
        ("unsure", "no but i think of it"), ("unsure", "no, well, sometimes i do"),
        ("unsure", "i'm not ok"), ("unsure", "what does it matter"), ("unsure", "🤷"),
        ("unsure", "nobody cares anyway"),
        ("no", "no i am ok"), ("no", "no im fine"), ("no", "im not suicidal"), ("no", "just tired"),
        ("no", "Nope!"), ("no", "i'm safe"), ("no", "haha no"), ("no", "i would never"),
        ("no", "nobody is hurting me"), ("no", "not at all"), ("no", "I meant the plan"),
    ],
)  # fmt: skip
def test_an_answer_leans_one_way_or_is_met_as_somebody_who_is_not_sure(
    somebody: Doer, way: str, said: str
) -> None:
    assert somebody.does(LEAN, said=said) == way


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("better", "bit better today"), ("better", "not so bad"), ("better", "ok i guess"),
        ("worse", "no better"), ("worse", "still bad"), ("worse", "i'm not good"),
        ("worse", "the same"), ("", "no"), ("", "my sister called and we talked for an hour, good"),
    ],
)  # fmt: skip
def test_words_tell_how_it_is_by_now_or_they_do_not(somebody: Doer, told: str, said: str) -> None:
    assert somebody.does(HOW, said=said)["is"] == told


def test_what_is_worth_coming_back_to_is_kept_and_a_greeting_is_not(somebody: Doer) -> None:
    said = "we talked about the garden"
    assert somebody.does(HOW, said=said)["rest"] == said
    assert somebody.does(HOW, said="hi")["rest"] == ""
    assert somebody.does(HOW, said="better")["rest"] == ""


@pytest.mark.parametrize(
    ("to", "said"),
    [
        ("enough", "skip"), ("lines", "who can i call"), ("calm", "breathe"), ("plan", "a plan"),
        ("country", "germany"), ("country", "I live in France"), ("card", "he hits me"),
        ("", "germany is cold"), ("", "no"), ("", "blah"),
    ],
)  # fmt: skip
def test_typed_words_lead_where_they_ask_to(somebody: Doer, to: str, said: str) -> None:
    assert somebody.does(HEARD, said=said, kind="suicide", times=0)["to"] == to


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        ("denied", "i was joking"), ("denied", "it was nothing"), ("denied", "No."),
        ("declined", "i don't want to call anyone"), ("alone", "i have no one"),
        ("there", "hey are you there"), ("there", "pls"), ("danger", "i lied. i want to die"),
        ("heard", "it is all grey"),
    ],
)  # fmt: skip
def test_a_reply_is_one_of_its_kind_and_they_take_turns(
    somebody: Doer, reply: str, said: str
) -> None:
    lines = BOOK["card"][reply]["lines"]
    told = [somebody.does(HEARD, said=said, kind="suicide", times=n) for n in range(len(lines))]
    assert [each["line"] for each in told] == lines
    assert all(each["near"] == bool(BOOK["card"][reply].get("near")) for each in told)
    assert all(each["grave"] == (reply == "danger") for each in told)


def test_the_vocabulary_says_nothing_twice() -> None:
    card = chain.from_iterable(BOOK["card"][each]["words"] for each in (*WAYS, *REPLIES))
    for words in (card, chain.from_iterable(BOOK["again"].values())):
        counts = Counter(fold_words(str(word)) for word in words)
        assert [word for word, times in counts.items() if times > 1] == []
