"""One observation: said only where the numbers carry it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.feelings import PEOPLE, ago, ask, felt, kept
from support.random_talks import bounded

from bot.coach.looking.back import LOOKED, back
from bot.engine.effects import Keep
from bot.engine.values import Choice

ROOT = Path(__file__).resolve().parents[4]


def noticed(*journal: Keep, last: str = "", **more: Any) -> Any:
    profile = {**PEOPLE, LOOKED: last}
    return ask(back, list(journal), profile, days="month", **more).value["notice"]  # type: ignore[index,call-overload]


def with_mum(family: str, *days: float) -> list[Keep]:
    return [felt(family, 3, ago(day), trigger=f"Mum said {day}") for day in days]


def test_two_feelings_are_too_little() -> None:
    assert noticed(*with_mum("afraid", 1, 2)) == {"rule": "little", "count": 2}


def test_a_person_on_three_days_with_mostly_one_feeling() -> None:
    told = noticed(*with_mum("afraid", 1, 2, 3), felt("happy", 3, ago(4)))

    assert told == {
        "rule": "person", "whom": "Mum", "days": 3, "label": "Worried or afraid", "all": True,
    }  # fmt: skip


def test_mostly_is_not_each_time() -> None:
    told = noticed(*with_mum("afraid", 1, 2, 3, 5), *with_mum("sad", 4))

    assert (told["rule"], told["days"], told["all"]) == ("person", 5, False)


@pytest.mark.parametrize(
    "journal",
    [
        with_mum("afraid", 1, 1.01, 1.02),
        with_mum("afraid", 1, 2) + with_mum("sad", 3, 4),
        with_mum("afraid", 1, 2, 3) + [felt("afraid", 3, ago(day)) for day in (4, 5, 6)],
    ],
    ids=["one day", "half and half", "the same without them"],
)
def test_a_person_is_not_held_to_a_feeling_by_less(journal: list[Keep]) -> None:
    assert noticed(*journal)["rule"] != "person"


def test_nothing_is_said_about_somebody_with_whom_one_may_not_be_safe() -> None:
    journal = with_mum("afraid", 1, 2, 3)

    value: Any = ask(back, journal, {**PEOPLE, "gated": ["p2"]}, days="month").value
    told = value["notice"]

    assert told["rule"] == "mostly"


def test_a_feeling_that_grew_weaker_or_stronger_over_six_times() -> None:
    weaker = [felt("sad", strength, ago(20 - n)) for n, strength in enumerate((5, 4, 4, 2, 2, 1))]
    stronger = [felt("sad", strength, ago(20 - n)) for n, strength in enumerate((1, 2, 2, 4, 4, 5))]

    assert noticed(*weaker) == {
        "rule": "fell", "label": "Sad", "times": 6, "before": 4, "after": 2, "heavy": True,
    }  # fmt: skip
    assert noticed(*stronger)["rule"] == "rose"
    assert noticed(*weaker[:5])["rule"] != "fell"


def test_strength_that_goes_up_and_down_is_no_trend() -> None:
    wavering = [felt("sad", strength, ago(20 - n)) for n, strength in enumerate((5, 1, 5, 1, 5, 1))]

    assert noticed(*wavering)["rule"] == "mostly"


def test_strong_feelings_at_one_time_of_day() -> None:
    evenings = [felt("sad", 5, ago(day)) for day in (1, 3, 5, 7)]
    mornings = [felt("afraid", 2, ago(day, hours=11)) for day in (2, 4, 6)]

    told = noticed(*evenings, *mornings)

    assert told == {"rule": "time", "part": "evening", "count": 4, "of": 4}
    assert noticed(*evenings[:3], *mornings)["rule"] != "time"
    assert noticed(*evenings, *[felt("afraid", 2, ago(d)) for d in (2, 4, 6)])["rule"] != "time"


def test_the_time_of_day_is_the_users_own() -> None:
    evenings = [felt("sad", 5, ago(day)) for day in (1, 3, 5, 7)]
    mornings = [felt("afraid", 2, ago(day, hours=11)) for day in (2, 4, 6)]

    assert noticed(*evenings, *mornings, zone="Pacific/Auckland")["part"] == "morning"


def test_a_word_in_half_of_the_causes() -> None:
    causes = ["Work again", "so much work", "work", "the rain"]
    families = ["sad", "afraid", "angry", "hurt"]
    journal = [
        felt(family, 3, ago(n), trigger=cause)
        for n, (family, cause) in enumerate(zip(families, causes, strict=True))
    ]

    assert noticed(*journal) == {"rule": "word", "word": "work", "count": 3, "of": 4}


def test_one_need_comes_again() -> None:
    rest = Choice("rest", "Rest")
    journal = [felt(f, 3, ago(n), need=rest) for n, f in enumerate(("sad", "afraid", "hurt"))]

    assert noticed(*journal) == {"rule": "need", "need": "Rest", "count": 3, "of": 3}


def test_light_ones_are_seen_beside_heavy_ones() -> None:
    journal = [felt(f, 3, ago(n)) for n, f in enumerate(("sad", "happy", "hurt", "close"))]

    told = noticed(*journal)

    assert (told["rule"], told["count"], told["of"]) == ("both", 2, 4)
    assert sorted(told["labels"]) == ["Close or warm", "Happy"]


def test_where_nothing_stands_out_that_is_what_is_said() -> None:
    journal = [felt(f, 3, ago(n)) for n, f in enumerate(("sad", "angry", "hurt"))]

    assert noticed(*journal) == {"rule": "mixed", "count": 3}


def test_what_came_in_between_twice() -> None:
    journal = [
        entry
        for day in (10, 5)
        for entry in (
            felt("sad", 5, ago(day)),
            kept("apology", ago(day - 0.2), sentence="x"),
            felt("hurt", 2, ago(day - 0.5)),
        )
    ]

    assert noticed(*journal) == {"rule": "eased", "what": "An apology", "times": 2}


def test_the_same_is_not_said_twice_running_while_there_is_something_else() -> None:
    journal = [felt("sad", 3, ago(n), trigger=f"Mum and work {n}") for n in range(3)]
    rules = ["person:Mum", "word:work", "mostly:sad"]

    assert noticed(*journal)["rule"] == "person"
    assert noticed(*journal, last=rules[0])["rule"] == "word"
    assert noticed(*[felt("sad", 3, ago(n)) for n in range(3)], last="mostly:sad")["rule"] == (
        "mostly"
    )


def test_every_rule_has_a_sentence_in_the_flow() -> None:
    source = (ROOT / "bot/coach/looking/noticing.py").read_text(encoding="utf-8")
    rules = set(re.findall(r'Notice\(\s*"(\w+)"', source)) | {"rose", "fell"}
    flow = (ROOT / "dialogs/look.yaml").read_text(encoding="utf-8")

    assert len(rules) >= 11
    assert {rule for rule in rules if f"rule == '{rule}'" not in flow} == {"both"}  # the last else


FAMILIES = ["sad", "afraid", "angry", "hurt", "ashamed", "tired_or_unsure", "happy", "close"]


@bounded(100)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(FAMILIES),
            st.none() | st.integers(0, 6),
            st.floats(0, 29),
            st.none() | st.text(max_size=40),
        ),
        max_size=40,
    )
)
def test_any_entries_give_one_notice_whose_numbers_are_in_them(given_: list[Any]) -> None:
    journal = [
        felt(family, strength, ago(days), trigger=cause) for family, strength, days, cause in given_
    ]

    told = noticed(*journal)

    assert told["rule"]
    for part, whole in (("count", "of"), ("eased", "asked")):
        if whole in told:
            assert 0 < told[part] <= told[whole] <= len(journal)
