"""Three ideas for time together, and what somebody would rather leave out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.coach.decks import Item, draw_item, fits, items_of, shown
from bot.coach.folding import fold_words
from bot.coach.shapes import IDEA
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.shape import FLAG, NUMBER, TEXT, fields, several
from bot.engine.values import Value

IDEAS = "ideas"
"""The deck, and the file of content with its items."""
PLACES = ("one", "two", "three")
ENERGIES = ("low", "medium", "high")
COSTS = ("free", "small", "some")
NOTHING = "nothing"
ROOMY = 0.4
"""An idea fills a stretch of time that is over at most after 1/0.4 of its longest."""


def draw_ideas(call: ActCall) -> Done:
    """Three ideas that fit, those never shown first, then those shown longest ago; of a ``deck`` in
    the same form, if one is named.

    ``relation`` and ``avoid`` (a list of tags) always hold. ``minutes``, ``energy``, ``cost`` and
    ``where`` give way, in this order, where fewer than three fit; empty ones hold for everything.
    Gives ``one``, ``two``, ``three`` (each ``id``, ``text``, ``minutes`` at most, and ``rain``:
    what to do instead in bad weather), ``count``, and whether they are ``wider`` than asked."""
    deck = str(call.args.get("deck") or IDEAS)
    items = items_of(call.content, deck)
    pool, wider = _pool(call, items)
    state = call.seen.get(deck, "")
    found: dict[str, Value] = {}
    for number, place in enumerate(PLACES[: len(pool)]):
        item = draw_item([pool], state, (), _draw(call, number))
        state = shown(state, item["id"])
        pool = [each for each in pool if each is not item]
        found[place] = _told(item, items)
    return Done({**found, "count": len(found), "wider": wider}, seen={deck: state})


def read_avoid(call: ActCall) -> Done:
    """What to leave out, from what was ``said`` or tapped (the key of one of plans.avoid): ``tags``
    and how they are called (``labels``); ``clear`` is false where nothing of it is known."""
    said = str(call.args.get("said") or "")
    known: Mapping[str, Mapping[str, Any]] = call.content["plans"]["avoid"]  # type: ignore[index]
    words = f" {fold_words(said)} "
    tags: list[Value] = [
        key
        for key, each in known.items()
        if each["tag"] and (said == key or any(f" {word} " in words for word in each["words"]))
    ]
    nothing = said == NOTHING or words.strip() in known[NOTHING]["words"]
    labels: list[Value] = [str(known[str(tag)]["label"]) for tag in tags]
    return Done({"tags": tags, "labels": labels, "clear": bool(tags) or nothing})


def _pool(call: ActCall, items: Sequence[Item]) -> tuple[list[Item], bool]:
    args = call.args
    given = args.get("avoid")
    avoided = set(given) if isinstance(given, (list, tuple)) else set()
    relation = str(args.get("relation") or "")
    open_to = [i for i in items if fits(i, relation) and avoided.isdisjoint(i["avoid"])]
    minutes = args.get("minutes")
    wishes: list[tuple[str, Callable[[Item], bool]]] = [
        ("minutes", lambda item: _lasts(item, minutes if isinstance(minutes, int) else 0)),
        ("energy", lambda item: _within(ENERGIES, item["energy"], str(args.get("energy") or ""))),
        ("cost", lambda item: _within(COSTS, item["cost"], str(args.get("cost") or ""))),
        ("where", lambda item: _there(item["where"], str(args.get("where") or ""))),
    ]
    for given_up in range(len(wishes) + 1):
        kept = [wish for _name, wish in wishes[given_up:]]
        pool = [item for item in open_to if all(wish(item) for wish in kept)]
        if len(pool) >= len(PLACES):
            return pool, given_up > 0
    return open_to, True


def _lasts(item: Item, minutes: int) -> bool:
    least, most = item["minutes"]
    return not minutes or (least <= minutes and most >= minutes * ROOMY)


def _within(ladder: Sequence[str], needs: str, there_is: str) -> bool:
    return there_is not in ladder or ladder.index(needs) <= ladder.index(there_is)


def _there(where: str, wanted: str) -> bool:
    return where == "out" if wanted == "out" else wanted != "in" or where != "out"


def _told(item: Item, items: Sequence[Item]) -> dict[str, Value]:
    other = next((each for each in items if each["id"] == item.get("instead")), None)
    return {
        "id": str(item["id"]),
        "text": str(item["text"]).strip(),
        "minutes": int(item["minutes"][1]),
        "rain": str(other["text"]).strip() if other else "",
    }


def _draw(call: ActCall, number: int) -> Any:
    return lambda purpose, below: call.env.draw(f"{purpose}{number}", below)


IDEAS_ACTS = (
    ActSpec(
        "plans.ideas",
        draw_ideas,
        optional=frozenset({"relation", "minutes", "energy", "cost", "where", "avoid", "deck"}),
        about="Three ideas for time together: one, two, three, count, wider.",
        gives=fields(one=IDEA, two=IDEA, three=IDEA, count=NUMBER, wider=FLAG),
    ),
    ActSpec(
        "plans.avoid",
        read_avoid,
        required=frozenset({"said"}),
        about="What to leave out of ideas: tags, labels, clear.",
        gives=fields(tags=several(TEXT), labels=several(TEXT), clear=FLAG),
    ),
)
