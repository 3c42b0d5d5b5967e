"""Shapes that several acts give: a person, a plan, an entry, how the check-ins are set."""

from __future__ import annotations

from bot.engine.shape import (
    ANY,
    FLAG,
    MOMENT,
    NUMBER,
    TEXT,
    by_name,
    fields,
    maybe,
    more,
    one_of,
    several,
)

PERSON = fields(key=TEXT, name=TEXT, relation=TEXT, called=TEXT)
"""See ``people.picking.mapping``."""
KNOWN_PERSON = fields(found=FLAG, key=TEXT, name=TEXT, relation=TEXT, your=TEXT, note=TEXT)
NUDGE = fields(found=FLAG, may=FLAG, chosen=TEXT, said=TEXT, person=PERSON)

PLAN = fields(
    found=FLAG, key=TEXT, what=TEXT, rain=TEXT, sentence=TEXT, person=TEXT, name=TEXT, called=TEXT,
    at=maybe(MOMENT), day=TEXT, weekly=FLAG, until=maybe(MOMENT), lead=maybe(NUMBER),
    minutes=NUMBER, stands=FLAG, gated=FLAG,
)  # fmt: skip
"""See ``Planned.told``."""
IDEA = fields(id=TEXT, text=TEXT, minutes=NUMBER, rain=TEXT)

HEADING = fields(
    key=TEXT, kind=TEXT, title=TEXT, when=MOMENT, year=maybe(NUMBER), whom=TEXT
)  # fmt: skip
"""See ``Reader.heading``."""

_DAYS = one_of("every_day", "weekdays", "weekend", "some", "never")
_HOURS = fields(**{"from": TEXT}, to=TEXT)
_DATE = fields(day=TEXT, date=TEXT)
_NEXT = more(_DATE, when=one_of("today", "tomorrow", "later"), time=TEXT, kind=TEXT)
HABIT = fields(
    status=one_of("on", "paused", "resting", "off"), days=_DAYS, day_names=several(TEXT),
    missing=several(TEXT), times=several(TEXT), turns=FLAG,
    by_day=several(fields(days=_DAYS, day_names=several(TEXT), time=TEXT)), window=maybe(_HOURS),
    quiet=maybe(_HOURS), kinds=several(TEXT), look_back_on=TEXT, until=maybe(_DATE), halved=FLAG,
    next=maybe(_NEXT), clock=TEXT,
)  # fmt: skip
"""See ``describe``, and ``checkins.telling.told``."""
CHECKINS = more(
    HABIT,
    agreed=FLAG,
    let_go=maybe(fields(day=TEXT, today=FLAG, reason=TEXT)),
    coming=several(more(_NEXT, name=TEXT)),
)

LINE = fields(name=TEXT, **{"for": TEXT}, hours=TEXT, ways=TEXT)
"""A helpline."""

TALK = fields(
    turns=several(), says=TEXT, used=ANY, over=FLAG, went_well=maybe(FLAG), end=TEXT
)  # fmt: skip
POINT = fields(turn=NUMBER, label=TEXT, words=TEXT, text=TEXT, said=TEXT, example=TEXT)
OPEN = fields(turn=NUMBER, words=TEXT, said=TEXT, example=TEXT)
_LINES = several(TEXT)
SCENE = fields(
    id=TEXT, level=NUMBER, relation=TEXT, mood=TEXT, speaker=TEXT, setup=TEXT, opening=TEXT,
    feelings=_LINES, heard=_LINES, asked=TEXT, closed=TEXT, advised=TEXT, judged=TEXT,
    minimised=TEXT, topped=TEXT, unsure=TEXT, end_heard=TEXT, end_unheard=TEXT, example=TEXT,
    constructive=_LINES, passive=TEXT, destructive=TEXT, focus=TEXT, name=TEXT,
)  # fmt: skip
"""An item of content/scenarios.yaml, and what ``practice.scene`` adds."""
CHANGE = fields(name=TEXT, before=NUMBER, now=NUMBER)

_COUNTED = fields(title=TEXT, count=NUMBER)
_PARTS = one_of("night", "morning", "afternoon", "evening")
_NOTICE = fields(
    rule=one_of(
        "little", "mixed", "person", "verdict", "eased", "rose", "fell", "time", "word", "need",
        "mostly", "both",
    ),
    count=NUMBER, whom=TEXT, days=NUMBER, label=TEXT, all=FLAG, what=TEXT, eased=NUMBER,
    asked=NUMBER, times=NUMBER, before=NUMBER, after=NUMBER, heavy=FLAG, part=_PARTS, of=NUMBER,
    word=TEXT, need=TEXT, labels=several(TEXT),
)  # fmt: skip
"""What each rule of ``looking.noticing`` tells."""
LOOK = fields(
    total=NUMBER, dates=TEXT, kinds=several(_COUNTED),
    felt=several(fields(label=TEXT, count=NUMBER, low=NUMBER, high=NUMBER, word=TEXT)),
    causes=several(fields(word=TEXT, count=NUMBER)), quotes=several(fields(text=TEXT, at=MOMENT)),
    named=several(fields(whom=TEXT, count=NUMBER)),
    falls=several(
        fields(
            before=MOMENT, after=MOMENT, **{"from": NUMBER}, to=NUMBER, what=several(TEXT),
            label=TEXT,
        )
    ),
    verdicts=several(fields(what=TEXT, eased=NUMBER, asked=NUMBER)),
    tips=fields(count=NUMBER, last=TEXT), notice=_NOTICE, picture=FLAG,
)  # fmt: skip
"""What ``looking.back`` tells of some days."""

FIELDS = by_name()
"""The fields of an entry, as they were kept."""
