"""Acts that show the journal as a list, and what it can be narrowed by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from bot.coach.journal.spans import Span, year_before
from bot.coach.journal.telling import Reader, moment
from bot.coach.journal.view import View, aside, narrowed, view_of
from bot.coach.shapes import HEADING
from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.inputs import Query
from bot.engine.shape import (
    FLAG,
    MOMENT,
    NUMBER,
    OPTIONS,
    TEXT,
    by_name,
    fields,
    maybe,
    more,
    several,
)
from bot.engine.values import Value

PAGE_SIZE = 5
MONTHS_AT_ONCE = 9


def page(call: ActCall) -> Done | Need:
    """A page of the journal, the latest entries first; ``page`` counts from 0, ``view`` is what
    ``journal.narrow`` gave, ``kind`` shows that kind alone.

    Gives ``entries`` (each ``key``, ``kind``, ``when``, ``year``, ``title``, ``whom``, ``line``),
    ``keys`` (of the entries: n1, n2, …), ``shown``, ``total``, ``page``, ``pages``, and whether
    there are ``older`` and ``newer`` ones. A page behind the last one is the last one.
    """
    view = view_of(call.args.get("view"))
    if kind := str(call.args.get("kind") or ""):
        view = View(kind=kind)
    if call.data is None:
        offset = max(0, _whole(call.args.get("page"))) * PAGE_SIZE
        params = {"limit": PAGE_SIZE, "offset": offset, **view.params(call)}
        return Need(Query("entries", params))
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    total, number = int(data["total"]), int(data["offset"]) // PAGE_SIZE
    reader = Reader(call)
    entries: list[Value] = [
        {**reader.heading(each), "line": reader.line(each)} for each in data["entries"]
    ]
    keys: dict[str, Value] = {
        f"n{at}": each["key"] for at, each in enumerate(data["entries"], start=1)
    }
    pages = max(1, -(-total // PAGE_SIZE))
    return Done(
        {
            "entries": entries,
            "keys": keys,
            "shown": len(entries),
            "total": total,
            "page": number,
            "pages": pages,
            "older": number + 1 < pages,
            "newer": number > 0,
        }
    )


def narrow(call: ActCall) -> Done:
    """A ``view`` of the journal, narrowed by a ``kind``, a ``person`` (a key), a ``month`` (an
    option of ``journal.months``), or by what somebody ``said``: a time, a name, a kind, words.

    Gives its parts, and whether it is ``narrow`` at all; to read: the ``title`` of the kind,
    ``whom``, ``month`` or ``since`` and ``until`` (moments), ``words``.
    """
    return Done(narrowed(view_of(call.args.get("view")), call).value(call))


def year_ago(call: ActCall) -> Done | Need:
    """The latest entry of today's date a year ago, as in ``journal.page``; ``found`` is false where
    there is none."""
    if call.data is None:
        day = year_before(call.env.local().date())
        since, until = Span(day, day).bounds(call.env.zone)
        without = list(aside(call.content))
        params = {"limit": 1, "offset": 0, "since": since, "until": until, "without": without}
        return Need(Query("entries", params))
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    if not data["entries"]:
        return Done({"found": False, "key": "", "line": ""})
    [entry] = data["entries"]
    reader = Reader(call)
    return Done({"found": True, **reader.heading(entry), "line": reader.line(entry)})


def months(call: ActCall) -> Done | Need:
    """The months there are entries of, as options, the latest first; ``page`` counts from 0.
    ``earlier`` is the key of the option that leads to the next page. Empty for an empty journal."""
    if call.data is None:
        return Need(Query("dates", {"without": list(aside(call.content))}))
    counts: Counter[tuple[int, int]] = Counter()
    first: dict[tuple[int, int], str] = {}
    for at, _kind in _dates(call):
        local = moment(at).astimezone(call.env.zone)
        month = (local.year, local.month)
        counts[month] += 1
        first.setdefault(month, f"{local:%B %Y}")
    found = sorted(counts, reverse=True)
    start = max(0, _whole(call.args.get("page"))) * MONTHS_AT_ONCE
    shown = found[start : start + MONTHS_AT_ONCE] or found[:MONTHS_AT_ONCE]
    options: list[Value] = [
        {"key": f"m{year}_{month:02d}", "label": f"{first[year, month]} · {counts[year, month]}"}
        for year, month in shown
    ]
    if found and shown[-1] != found[-1]:
        options.append({"key": "earlier", "label": _extras(call)["earlier"]})
    return Done(options)


def kinds(call: ActCall) -> Done | Need:
    """The kinds of entries there are, as options, the most frequent first."""
    if call.data is None:
        return Need(Query("dates", {}))
    reader = Reader(call)
    counts = Counter(kind for _at, kind in _dates(call))
    listed: list[Value] = [
        {"key": kind, "label": f"{reader.kind(kind)} · {count}"}
        for kind, count in counts.most_common()
    ]
    return Done(listed)


def _dates(call: ActCall) -> list[tuple[int, str]]:
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    return list(data["dates"])


def _extras(call: ActCall) -> Mapping[str, str]:
    journal: Mapping[str, Any] = call.content["journal"]  # type: ignore[assignment]
    return journal["extras"]  # type: ignore[no-any-return]


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


PAGE = ActSpec(
    "journal.page",
    page,
    optional=frozenset({"page", "view", "kind"}),
    about="A page of the journal: entries, keys, shown, total, page, pages, older, newer.",
    gives=fields(
        entries=several(more(HEADING, line=TEXT)),
        keys=by_name(TEXT),
        shown=NUMBER,
        total=NUMBER,
        page=NUMBER,
        pages=NUMBER,
        older=FLAG,
        newer=FLAG,
    ),
)
NARROW = ActSpec(
    "journal.narrow",
    narrow,
    optional=frozenset({"view", "kind", "person", "month", "said"}),
    about="What of the journal to look at: by a kind, a person, a month, or what was said.",
    gives=fields(
        kind=TEXT,
        person=TEXT,
        first=TEXT,
        last=TEXT,
        words=TEXT,
        named=TEXT,
        narrow=FLAG,
        title=TEXT,
        whom=TEXT,
        whole=TEXT,
        since=maybe(MOMENT),
        until=maybe(MOMENT),
        year=maybe(NUMBER),
    ),
)
YEAR_AGO = ActSpec(
    "journal.year_ago",
    year_ago,
    about="What was kept on this day a year ago.",
    gives=more(HEADING, found=FLAG, line=TEXT),
)
MONTHS = ActSpec(
    "journal.months",
    months,
    optional=frozenset({"page"}),
    about="The months there are entries of, as options.",
    gives=OPTIONS,
)
KINDS = ActSpec(
    "journal.kinds",
    kinds,
    about="The kinds of entries there are, as options.",
    gives=OPTIONS,
)
LISTING = (PAGE, NARROW, YEAR_AGO, MONTHS, KINDS)
