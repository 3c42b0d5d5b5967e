"""Acts that look back: at the last week or month, in words and as a picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.coach.looking.causes import again
from bot.coach.looking.easing import falls, verdicts
from bot.coach.looking.felt import Felt, Material, Naming, material
from bot.coach.looking.noticing import notice
from bot.coach.looking.picture import drawable, picture
from bot.coach.looking.practised import PRACTISED
from bot.coach.looking.spells import DAYS, meant, spell
from bot.coach.searching import strings
from bot.coach.shapes import LOOK
from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.inputs import Query
from bot.engine.shape import one_of
from bot.engine.values import Value

AT_MOST = 1000
"""The latest entries of the days: thirty a day and more."""
LOOKED = "looked"
"""The variable of the profile with what was noticed last, so that it is not said twice running."""
MOST_FELT = 4
MOST_NAMED = 4
MOST_KINDS = 5
MOST_FALLS = 2
QUOTED = 2
TIP = "tip"


def which(call: ActCall) -> Done:
    """``week`` or ``month``, if that is what somebody ``said``; else empty."""
    looking: Mapping[str, Any] = call.content["looking"]  # type: ignore[assignment]
    return Done(meant(str(call.args.get("said") or ""), looking))


def back(call: ActCall) -> Done | Need:
    """What came up in the last ``days``: ``week`` or ``month``.

    Gives ``total`` and ``dates`` (words); ``kinds`` (each ``title``, ``count``); ``felt`` (each
    ``label``, ``count``, ``low``, ``high``, ``word``); ``causes`` (``word``, ``count``) or, where
    no word comes again, ``quotes`` (``text``, ``at``); ``named`` (``whom``, ``count``); ``falls``
    (``before``, ``after``, ``from``, ``to``, ``what``), ``verdicts`` (``what``, ``eased``,
    ``asked``) and ``tips`` (``count``, ``last``); ``notice`` (``rule`` and its words); and whether
    a ``picture`` was sent.
    """
    of_days = spell(DAYS[str(call.args["days"])], call.env)
    if call.data is None:
        since, until = of_days.span.bounds(call.env.zone)
        params = {"limit": AT_MOST, "offset": 0, "since": since, "until": until}
        return Need(Query("entries", params))
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    looking: Mapping[str, Any] = call.content["looking"]  # type: ignore[assignment]
    naming = Naming(call)
    found = material(call, naming, data["entries"])
    seen = notice(found, looking, naming, str(call.profile.get(LOOKED) or ""))
    drawn = drawable(found.felt)
    effects = []
    if drawn:
        effects.append(picture(found.felt, of_days, looking["picture"], str(call.args["days"])))
    value: dict[str, Value] = {
        "total": found.total,
        "dates": of_days.dates,
        "kinds": _kinds(found, call),
        "felt": _felt(found.felt),
        **_causes(found, looking, naming),
        "named": [{"whom": w, "count": n} for w, n in found.named.most_common(MOST_NAMED)],
        **_helped(found, looking),
        "notice": {"rule": seen.rule, **seen.told},
        "picture": drawn,
    }
    return Done(value, profile={LOOKED: seen.key}, effects=effects)


def _kinds(found: Material, call: ActCall) -> list[Value]:
    titles: Mapping[str, Any] = call.content["entries"]  # type: ignore[assignment]
    return [
        {"title": str(titles.get(kind, {}).get("title") or kind), "count": count}
        for kind, count in found.counts.most_common(MOST_KINDS)
    ]


def _felt(felt: tuple[Felt, ...]) -> list[Value]:
    """Families, the most frequent first; with the word that was chosen for it, if it was one."""
    by_family: dict[str, list[Felt]] = {}
    for each in felt:
        by_family.setdefault(each.family, []).append(each)
    listed: list[Value] = []
    for group in sorted(by_family.values(), key=len, reverse=True)[:MOST_FELT]:
        strengths = [each.strength for each in group if each.strength]
        words = {each.word for each in group if each.word}
        listed.append(
            {
                "label": group[0].label,
                "count": len(group),
                "low": min(strengths, default=0),
                "high": max(strengths, default=0),
                "word": words.pop() if len(words) == 1 else "",
            }
        )
    return listed


def _causes(found: Material, looking: Mapping[str, Any], naming: Naming) -> dict[str, Value]:
    told = [each for each in found.felt if each.cause]
    words = again((e.cause for e in told), frozenset(looking["small"]), naming.is_name)
    quotes: list[Value] = [
        {"text": each.cause, "at": each.at} for each in told[-QUOTED:] if not words
    ]
    return {"causes": [{"word": word, "count": count} for word, count in words], "quotes": quotes}


def _helped(found: Material, looking: Mapping[str, Any]) -> dict[str, Value]:
    fallen: list[Value] = [
        {
            "before": each.before.at,
            "after": each.after.at,
            "from": each.before.strength,
            "to": each.after.strength,
            "what": list(each.between),
            "label": each.after.label if each.after.family != each.before.family else "",
        }
        for each in falls(found, looking)[-MOST_FALLS:]
    ]
    said: list[Value] = [
        {"what": each.title, "eased": each.eased, "asked": each.asked}
        for each in verdicts(found, looking)
        if each.eased
    ]
    tips = [each for each in found.done if each.kind == TIP]
    last = str(next(strings(tips[-1].fields.get("text")), "")) if tips else ""
    return {"falls": fallen, "verdicts": said, "tips": {"count": len(tips), "last": last}}


LOOKING = (
    ActSpec(
        "looking.back",
        back,
        frozenset({"days"}),
        about="What came up in the last week or month, with a picture where there is enough.",
        gives=LOOK,
    ),
    ActSpec(
        "looking.which",
        which,
        optional=frozenset({"said"}),
        about="Whether somebody asks for a week or a month.",
        gives=one_of("week", "month", ""),
    ),
    PRACTISED,
)
