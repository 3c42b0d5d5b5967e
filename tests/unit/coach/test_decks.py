"""Tips: concrete, one at a time, none again until all that fit were seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.random_talks import bounded

from bot.coach.decks import TIPS, draw_tip, fits, last_shown, practices_lately
from bot.engine.book import ActCall
from bot.engine.env import Env
from bot.engine.seen import LONGEST, TAG_LENGTH, least_recent, tag

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
RELATIONS = ["partner", "parent", "child", "sibling", "friend", "colleague", "self"]


def deck(*names: str, whom: Sequence[str] = ("anyone",)) -> list[Mapping[str, object]]:
    return [{"id": name, "practice": "reflect", "for": list(whom), "text": name} for name in names]


def draw(
    items: Sequence[Mapping[str, object]], seen: str, seed: int, relation: str = ""
) -> tuple[str, str]:
    env = Env(NOW, seed, ZoneInfo("UTC"))
    args = {"relation": relation} if relation else {}
    done = draw_tip(ActCall(args, env, {"tips": items}, {}, {"tips": seen}))
    return str(done.value["id"]), done.seen["tips"]  # type: ignore[index,call-overload]


names = st.lists(st.from_regex(r"[a-z]{1,6}", fullmatch=True), min_size=1, max_size=30, unique=True)


@bounded(30)
@given(names, st.integers(0, 2**32))
def test_nothing_repeats_until_all_were_seen(items: list[str], seed: int) -> None:
    seen, shown = "", []
    for number in range(3 * len(items)):
        name, seen = draw(deck(*items), seen, seed + number)
        shown.append(name)
    for at in range(0, len(shown), len(items)):
        assert sorted(shown[at : at + len(items)]) == sorted(items)
    assert shown[len(items) : 2 * len(items)] == shown[: len(items)], "then the oldest comes first"


@bounded(30)
@given(names, names, st.integers(0, 2**32), st.data())
def test_nothing_repeats_over_edits_of_the_deck_either(
    before: list[str], after: list[str], seed: int, data: st.DataObject
) -> None:
    seen, shown = "", set()
    for number in range(data.draw(st.integers(0, len(before)))):
        name, seen = draw(deck(*before), seen, seed + number)
        shown.add(name)
    fresh = [name for name in after if name not in shown]
    drawn = []
    for number in range(len(fresh)):
        name, seen = draw(deck(*after), seen, seed + 100 + number)
        drawn.append(name)
    assert sorted(drawn) == sorted(fresh)


def test_the_order_is_not_the_same_for_everybody() -> None:
    items = deck(*"abcdefghij")
    assert len({draw(items, "", seed)[0] for seed in range(50)}) > 5


def test_a_deck_of_one_is_that_one() -> None:
    name, seen = draw(deck("only"), "", 1)
    assert (name, seen) == ("only", tag("only"))
    assert draw(deck("only"), seen, 2) == ("only", tag("only"))


@pytest.mark.parametrize(
    ("whom", "relation", "suits"),
    [
        (["anyone"], "", True), (["self"], "", True), (["partner"], "", False),
        (["anyone"], "partner", True), (["partner", "friend"], "friend", True),
        (["self"], "partner", False), (["anyone"], "self", False), (["self"], "self", True),
        (["child"], "parent", False),
    ],
)  # fmt: skip
def test_who_a_tip_fits(whom: list[str], relation: str, suits: bool) -> None:
    assert fits({"for": whom}, relation) is suits


def test_practices_can_be_left_out_and_are_then_never_drawn() -> None:
    env = Env(NOW, 1, ZoneInfo("UTC"))
    items = several(3, 2)
    args = {"without": ["p0", "p2"]}
    seen, drawn = "", []
    for _ in range(4):
        done = draw_tip(ActCall(args, env, {"tips": items}, {}, {"tips": seen}))
        seen = done.seen["tips"]
        drawn.append(done.value["id"])  # type: ignore[index,call-overload]
    assert set(drawn) == {"p1_0", "p1_1"}


def test_what_was_seen_for_one_relation_is_seen_for_all() -> None:
    items = [*deck("both"), *deck("one", whom=["friend"])]
    first, seen = draw(items, "", 1)
    assert first == "both"
    assert draw(items, seen, 2, "friend")[0] == "one"


def test_a_state_grows_no_further_than_it_may() -> None:
    seen = "".join(tag(str(n)) for n in range(3000))[-LONGEST:]
    _, after = least_recent(["new"], seen, lambda below: 0)
    assert len(after) == LONGEST
    assert after.endswith(tag("new"))
    assert len(tag("anything")) == TAG_LENGTH


def test_a_state_that_somebody_cut_in_the_middle_still_works() -> None:
    item, after = least_recent(["a", "b"], tag("a") + "xy", lambda below: 0)
    assert item == "b"
    assert after.endswith(tag("b"))


def several(practices: int, each: int) -> list[Mapping[str, object]]:
    return [
        {"id": f"p{number}_{item}", "practice": f"p{number}", "for": ["anyone"], "text": "."}
        for number in range(practices)
        for item in range(each)
    ]


@bounded(20)
@given(st.integers(6, 12), st.integers(1, 4), st.integers(0, 2**32))
def test_practices_come_in_turns_and_evenly(practices: int, each: int, seed: int) -> None:
    items, seen, shown = several(practices, each), "", []
    for number in range(practices * each):
        name, seen = draw(items, seen, seed + number)
        shown.append(name.partition("_")[0])
    assert all(one != other for one, other in pairwise(shown))
    for at in range(0, len(shown), practices):
        assert len(set(shown[at : at + practices])) == practices, "each practice once a round"


def test_what_came_lately_in_either_deck_waits() -> None:
    tips, prompts = several(3, 2), several(3, 2)
    content = {"tips": tips, "prompts": prompts}
    seen = {"tips": tag("p0_0"), "prompts": tag("p1_1")}
    assert practices_lately(content, seen) == {"p0", "p1"}
    done = draw_tip(ActCall({}, Env(NOW, 1, ZoneInfo("UTC")), content, {}, seen))
    assert done.value["practice"] == "p2"  # type: ignore[index,call-overload]


def test_new_ones_come_before_any_that_was_seen_even_of_the_same_practice() -> None:
    name, _ = draw(deck("a", "b"), tag("a"), 1)
    assert name == "b"


def test_the_last_one_shown_is_known_while_it_is_there() -> None:
    content = {"tips": deck("a", "b")}
    assert last_shown(content, TIPS, tag("a") + tag("b"))["id"] == "b"  # type: ignore[index]
    assert last_shown(content, TIPS, tag("gone")) is None
    assert last_shown(content, TIPS, "") is None
