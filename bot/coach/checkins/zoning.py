"""Acts that find out where somebody's clock stands, and set it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.coach.calendar.describe import clock, locale_of
from bot.coach.checkins.state import state_of
from bot.coach.zones.clock import read_clock, zones_showing
from bot.coach.zones.countries import country_of
from bot.coach.zones.place import find_place
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.effects import Timer
from bot.engine.env import ZONE
from bot.engine.shape import FLAG, OPTIONS, TEXT, fields, one_of
from bot.engine.values import Value

ZONE_FROM = "zone_from"
"""The variable of the profile that says by what the zone was told: a ``place`` or a ``clock``."""
PLACE, CLOCK = "place", "clock"


def find(call: ActCall) -> Done:
    """The zones that ``said`` can mean: a place, or what a clock shows there.

    Gives ``maybe`` (options, the likeliest first; none where it says nothing to us), ``zone`` where
    it can only be one, and ``by``: place or clock."""
    said, env = str(call.args["said"] or ""), call.env
    clocks = read_clock(said)
    by = CLOCK if clocks else PLACE
    found = zones_showing(clocks, env.now, env.language) if clocks else []
    found = found or find_place(said, env.now, env.language)
    options: list[Value] = [{"key": each.zone, "label": each.label[:64]} for each in found]
    zone = found[0].zone if len(found) == 1 else ""
    return Done({"maybe": options, "zone": zone, "by": by})


def show(call: ActCall) -> Done:
    """What the clock shows in a ``zone`` (a name); with none, in the one
    that is set: ``zone``, ``time``, ``day``, and whether the zone was ``told``."""
    given = str(call.args.get("zone") or "")
    zone = ZoneInfo(given) if given else call.env.zone
    local = call.env.now.astimezone(zone)
    locale = locale_of(call.env.language)
    value: dict[str, Value] = {
        "zone": zone.key,
        "time": clock(local.time(), locale),
        "day": str(locale.days["format"]["wide"][local.weekday()]),
        "told": bool(call.profile.get(ZONE)),
    }
    return Done(value)


def take(call: ActCall) -> Done:
    """Sets the clock by a ``zone``; what is planned moves with it. Named ``by`` a place, it also
    tells the country; a clock does not, since many countries share one."""
    zone = ZoneInfo(str(call.args["zone"]))
    by = str(call.args["by"])
    profile: dict[str, Value] = {ZONE: zone.key, ZONE_FROM: by}
    country = country_of(zone.key) if by == PLACE else None
    if country is not None:
        profile["country"] = country
    timers: tuple[Timer, ...] = ()
    state = state_of(call.profile)
    if state is not None:
        state = state.plan(call.env, zone)
        profile |= state.profile()
        timers = state.timers()
    return Done(zone.key, profile=profile, effects=timers)


ZONING = (
    ActSpec(
        "zone.find",
        find,
        frozenset({"said"}),
        about="Zones that words can mean: maybe, by.",
        gives=fields(maybe=OPTIONS, zone=TEXT, by=one_of("place", "clock")),
    ),
    ActSpec(
        "zone.show",
        show,
        optional=frozenset({"zone"}),
        about="What the clock shows there.",
        gives=fields(zone=TEXT, time=TEXT, day=TEXT, told=FLAG),
    ),
    ActSpec(
        "zone.take",
        take,
        frozenset({"zone", "by"}),
        about="Sets somebody’s clock.",
        gives=TEXT,
    ),
)
