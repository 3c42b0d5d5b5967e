"""Decks: items shown one at a time, none again until all that fit were seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from bot.coach.care.fearing import withheld
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.seen import LONGEST, TAG_LENGTH, tag
from bot.engine.shape import TEXT, fields, several

ANYONE = "anyone"
SELF = "self"
TIPS, PROMPTS, QUESTIONS = "tips", "prompts", "questions"
LATELY = 2
"""So many of the last items of a deck count as shown lately: their practices wait a little."""

Item = Mapping[str, Any]
Draw = Callable[[str, int], int]
"""A number below another one, by chance; the same for the same purpose."""


def draw_tip(call: ActCall) -> Done:
    """Draws a tip for a ``relation``; where none is named, one that fits whoever one thinks of,
    or oneself. ``without`` lists practices it must not be of; where nobody is named, neither is it
    of one that is ``withheld`` from somebody who is afraid of a person. Gives the item: ``id``,
    ``text``, ``practice``, ``for``."""
    relation = str(call.args.get("relation") or "")
    without = call.args.get("without")
    left_out = {*without} if isinstance(without, list) else set()
    if not relation:
        left_out |= withheld(call.content, call.profile)
    fitting = [
        item
        for item in items_of(call.content, TIPS)
        if fits(item, relation) and item.get("practice") not in left_out
    ]
    seen = call.seen.get(TIPS, "")
    lately = practices_lately(call.content, call.seen)
    item = draw_item([fitting], seen, lately, call.env.draw)
    return Done(dict(item), seen={TIPS: shown(seen, item["id"])})


def draw_item(
    pools: Sequence[Sequence[Item]], seen: str, lately: Collection[str], draw: Draw
) -> Item:
    """The item to show next, from the first of the ``pools`` that has one nobody was shown yet, of
    a practice that did not come ``lately``; else from one that has any that is new; else the one
    shown longest ago. Of new ones, the practice comes first of which the fewest were seen."""
    order = places(seen)
    for avoided in (lately, ()):
        for pool in pools:
            fresh = [
                item
                for item in pool
                if tag(item["id"]) not in order and item.get("practice") not in avoided
            ]
            if fresh:
                return _of_the_rarest(fresh, pool, order, draw)
    return min((item for pool in pools for item in pool), key=lambda item: order[tag(item["id"])])


def _of_the_rarest(
    fresh: Sequence[Item], pool: Sequence[Item], order: Collection[str], draw: Draw
) -> Item:
    counts = Counter(item.get("practice") for item in pool if tag(item["id"]) in order)
    fewest = min(counts[item.get("practice")] for item in fresh)
    rarest = dict.fromkeys(
        item.get("practice") for item in fresh if counts[item.get("practice")] == fewest
    )
    practice = list(rarest)[draw("practice", len(rarest))]
    those = [item for item in fresh if item.get("practice") == practice]
    return those[draw("item", len(those))]


def practices_lately(content: Mapping[str, object], seen: Mapping[str, str]) -> set[str]:
    """The practices of the last few tips and prompts somebody was shown."""
    lately: set[str] = set()
    for deck in (TIPS, PROMPTS):
        state = seen.get(deck, "")
        tags = set(places(state[-LATELY * TAG_LENGTH :]))
        if tags:
            lately |= {i["practice"] for i in items_of(content, deck) if tag(i["id"]) in tags}
    return lately


def last_shown(content: Mapping[str, object], deck: str, state: str) -> Item | None:
    """The item of a deck that was shown last, if it is still there."""
    mark = state[-TAG_LENGTH:]
    return next((item for item in items_of(content, deck) if tag(item["id"]) == mark), None)


def shown(seen: str, item: str) -> str:
    """The state of a deck once an item has been shown."""
    mark = tag(item)
    return ("".join(each for each in places(seen) if each != mark) + mark)[-LONGEST:]


def places(seen: str) -> dict[str, int]:
    """The tags in a state, and where they stand in it."""
    return {seen[at : at + TAG_LENGTH]: at for at in range(0, len(seen), TAG_LENGTH)}


def items_of(content: Mapping[str, object], deck: str) -> Sequence[Item]:
    """The items of a deck; none of one that is not there."""
    return content.get(deck, ())  # type: ignore[return-value]


def fits(item: Item, relation: str) -> bool:
    """Whether an item suits a relation. ``anyone`` means any other person, not oneself."""
    wanted = {relation} if relation else {ANYONE, SELF}
    if relation and relation != SELF:
        wanted.add(ANYONE)
    return not wanted.isdisjoint(item["for"])


TIP = ActSpec(
    "tips.draw",
    draw_tip,
    optional=frozenset({"relation", "without"}),
    about="Draws a tip that was not shown before: id, text, practice.",
    gives=fields(id=TEXT, text=TEXT, practice=TEXT, **{"for": several(TEXT)}),
)
