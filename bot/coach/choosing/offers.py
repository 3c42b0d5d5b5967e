"""What fits a need, and the one thing to suggest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.coach.care.caring import CLEARED
from bot.coach.care.fearing import withheld
from bot.coach.choosing.lately import Entry, Feeling, entries_since, feeling_of, found, when
from bot.coach.choosing.today import KIND as ANSWER
from bot.coach.decks import places, practices_lately, shown
from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.seen import TAG_LENGTH, least_recent, tag
from bot.engine.shape import FLAG, MOMENT, OPTIONS, TEXT, fields, maybe, one_of
from bot.engine.values import Choice, Value

DECK = "suggested"
"""The deck of flows that were suggested, the latest last."""
BACK = timedelta(days=21)
REST = timedelta(days=3)
"""What was done so lately is not suggested again."""
SUGGESTED_LATELY = 3
TODAY = "today"


def practices(call: ActCall) -> Done:
    """The flows that fit a ``need``, as options, the most fitting first. To somebody who is afraid
    of a person, only what fits that; where nothing does, all of it, since they have asked for it
    (and each asks whom it is about)."""
    book: Mapping[str, Any] = call.content["choosing"]  # type: ignore[assignment]
    fitting = book["needs"].get(str(call.args["need"]), ())
    left_out = withheld(call.content, call.profile)
    return Done(options(book, [each for each in fitting if each not in left_out] or fitting))


def known(call: ActCall) -> Done:
    """Whether an answer is a button with a ``flow`` behind it."""
    book: Mapping[str, Any] = call.content["choosing"]  # type: ignore[assignment]
    answer = call.args["flow"]
    return Done(isinstance(answer, Choice) and str(answer) in book["flows"])


def menu(call: ActCall) -> Done:
    """What the menu offers, as options: the ``idea`` of ``choosing.suggest``, the needs that are
    named first, the ways to the rest. With ``more``, the groups of the other needs; where that is
    the key of a group, its needs."""
    book: Mapping[str, Any] = call.content["choosing"]  # type: ignore[assignment]
    labels: Mapping[str, str] = call.content["needs"]  # type: ignore[assignment]
    ways: Mapping[str, str] = book["menu"]
    groups: Mapping[str, Any] = book["groups"]
    more = call.args.get("more")
    if more:
        group = groups.get(str(more))
        behind = {key: groups[key]["label"] for key in groups} if group is None else labels
        keys = groups if group is None else group["needs"]
        return Done([*_listed(behind, keys), *_listed(ways, ["back"])])
    first = list(book["first"])
    idea: Mapping[str, Any] = call.args["idea"]  # type: ignore[assignment]
    rest = [way for way in ways if way not in ("back", idea["flow"])]
    return Done([*options(book, [idea["flow"]]), *_listed(labels, first), *_listed(ways, rest)])


def suggest(call: ActCall) -> Done | Need:
    """One flow that fits now: by a feeling that was kept these days; else by what was done lately,
    and may have something come after it; else the day's question; else what fits the time of day
    and was suggested longest ago. Nothing that ``withheld`` leaves out, and nothing for what was
    kept before the chat was cleared.

    Gives ``flow``, ``label``, ``why`` (feeling, after, today, or nothing), ``word`` (the feeling,
    or the title of the entry), ``day`` (a moment, or nothing).
    """
    if call.data is None:
        return Need(entries_since(call, BACK))
    book: Mapping[str, Any] = call.content["choosing"]  # type: ignore[assignment]
    left_out = withheld(call.content, call.profile)
    book = {
        **book,
        "flows": {name: book["flows"][name] for name in book["flows"] if name not in left_out},
    }
    entries = found(call)
    free = _free(call, book, entries)
    shown_by_itself = [each for each in entries if _may_show(each, call)]
    feeling = feeling_of(call, shown_by_itself)
    reasons = (
        _by_feeling(book, feeling, free),
        _by_what_came_before(call, book, shown_by_itself, free),
        _by_the_day(call, entries, free),
    )
    chosen = next((each for each in reasons if each is not None), None)
    if chosen is None:
        chosen = _by_turns(call, book, free)
    flow, why, word, day = chosen
    state = shown(call.seen.get(DECK, ""), flow)
    value: dict[str, Value] = {
        "flow": flow, "label": book["flows"][flow]["label"], "why": why, "word": word, "day": day,
    }  # fmt: skip
    return Done(value, seen={DECK: state})


def _listed(labels: Mapping[str, str], keys: Iterable[str]) -> list[Value]:
    return [{"key": key, "label": labels[key]} for key in keys]


_Chosen = tuple[str, str, str, datetime | None]


def options(book: Mapping[str, Any], flows: Iterable[str]) -> list[Value]:
    """Flows as options of a choose."""
    return [{"key": flow, "label": book["flows"][flow]["label"]} for flow in flows]


def part_of_day(moment: datetime) -> str:
    """``morning``, ``day``, ``evening`` or ``night``, by the hour."""
    hours = ((5, "night"), (11, "morning"), (17, "day"), (23, "evening"))
    return next((name for until, name in hours if moment.hour < until), "night")


def _free(call: ActCall, book: Mapping[str, Any], entries: Sequence[Entry]) -> list[str]:
    """Flows that were neither done nor suggested just now."""
    lately = places(call.seen.get(DECK, "")[-SUGGESTED_LATELY * TAG_LENGTH :])
    done = {each["kind"] for each in entries if call.env.now - when(each, call) < REST}
    return [
        name
        for name, flow in book["flows"].items()
        if tag(name) not in lately and (name == TODAY or done.isdisjoint(flow.get("kinds", ())))
    ]


def _may_show(entry: Entry, call: ActCall) -> bool:
    cleared = call.profile.get(CLEARED)
    return not isinstance(cleared, datetime) or when(entry, call) >= cleared


def _by_feeling(
    book: Mapping[str, Any], feeling: Feeling | None, free: Sequence[str]
) -> _Chosen | None:
    if feeling is None:
        return None
    fitting = (flow for flow in book["feelings"].get(feeling.family, ()) if flow in free)
    flow = next(fitting, None)
    return None if flow is None else (flow, "feeling", feeling.word, feeling.at)


def _by_what_came_before(
    call: ActCall, book: Mapping[str, Any], entries: Sequence[Entry], free: Sequence[str]
) -> _Chosen | None:
    """What may follow on an entry of an earlier day, of the last week."""
    today = call.env.local().date()
    titles: Mapping[str, Any] = call.content["entries"]  # type: ignore[assignment]
    for entry in entries:
        at = when(entry, call)
        if at.date() == today or call.env.now - at > timedelta(days=7):
            continue
        for flow in book["after"].get(entry["kind"], ()):
            if flow in free:
                return flow, "after", str(titles[entry["kind"]]["title"]), at
    return None


def _by_the_day(call: ActCall, entries: Sequence[Entry], free: Sequence[str]) -> _Chosen | None:
    today = call.env.local().date()
    answered = any(e["kind"] == ANSWER and when(e, call).date() == today for e in entries)
    return None if answered or TODAY not in free else (TODAY, "today", "", None)


def _by_turns(call: ActCall, book: Mapping[str, Any], free: Sequence[str]) -> _Chosen:
    """What fits the hour and was never suggested; else, of all that may be done at this hour, what
    was suggested longest ago. Rather of a practice that neither the tips nor the questions of these
    days belong to."""
    flows: Mapping[str, Any] = book["flows"]
    part = part_of_day(call.env.local())
    hours = {name: set(flows[name].get("hours", ())) for name in flows if name != TODAY}
    state = call.seen.get(DECK, "")
    best = [name for name in free if part in hours.get(name, ())]
    new = [name for name in best if tag(name) not in places(state)]
    may = [name for name in free if part in hours.get(name, ()) or _any_time(hours, name, part)]
    names = new or may or [name for name in flows if hours.get(name)]
    lately = practices_lately(call.content, call.seen)
    fresh = [name for name in names if flows[name].get("practice", name) not in lately]
    flow, _ = least_recent(fresh or names, state, lambda below: call.env.draw("suggest", below))
    return flow, "", "", None


def _any_time(hours: Mapping[str, set[str]], name: str, part: str) -> bool:
    """Whether a flow can be done while it is light, and it is."""
    return bool(hours.get(name)) and "night" not in {part, *hours[name]}


PRACTICES = ActSpec(
    "choosing.practices",
    practices,
    required=frozenset({"need"}),
    about="The flows that fit a need, as options.",
    gives=OPTIONS,
)
KNOWN = ActSpec(
    "choosing.known",
    known,
    required=frozenset({"flow"}),
    about="Whether an answer is a button with a flow behind it.",
    gives=FLAG,
)
MENU = ActSpec(
    "choosing.menu",
    menu,
    required=frozenset({"idea"}),
    optional=frozenset({"more"}),
    about="What the menu offers, as options: an idea, needs, and the rest.",
    gives=OPTIONS,
)
SUGGEST = ActSpec(
    "choosing.suggest",
    suggest,
    about="One flow that fits now: flow, label, why, word, day.",
    gives=fields(
        flow=TEXT,
        label=TEXT,
        why=one_of("feeling", "after", "today", ""),
        word=TEXT,
        day=maybe(MOMENT),
    ),
)
OFFERS = (PRACTICES, KNOWN, MENU, SUGGEST)
