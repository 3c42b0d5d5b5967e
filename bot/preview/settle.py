"""Where entities end up: sorted, never crossing, never on blanks only (tdlib, fix_formatted_text).

Offsets and lengths are UTF-16 code units throughout.
"""

from __future__ import annotations

from array import array
from itertools import pairwise

from bot.preview.html import Entity
from bot.preview.text import clean, utf16_length

NESTABLE = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler"})
QUOTES = frozenset({"blockquote", "expandable_blockquote"})
_CODE = frozenset({"code", "pre"})
_KEPT = 100
_BLANKS = (0x20, 0x0A)


def settled(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Text without dirt and without blanks at its ends, and its entities in order."""
    text, entities = _cleaned(text, entities)
    if len(entities) > 1:
        entities = _disentangled(entities)
    return _trimmed(text, entities)


def order(entity: Entity) -> tuple[int, int, bool]:
    """Sorts by begin, the longer one first, quotes before what they hold."""
    return entity["offset"], -entity["length"], entity["type"] not in QUOTES


def touch(one: Entity, other: Entity) -> bool:
    """Whether two entities share a character."""
    return bool(one["offset"] < end_of(other) and other["offset"] < end_of(one))


def end_of(entity: Entity) -> int:
    end: int = entity["offset"] + entity["length"]
    return end


def _cleaned(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    cleaned = clean(text)
    if len(cleaned) == len(text) or not entities:
        return cleaned, entities
    encoded = text.encode("utf-16-le")

    def moved(offset: int) -> int:
        before = encoded[: offset * 2].decode("utf-16-le", "ignore")
        return utf16_length(clean(before))

    kept = []
    for entity in entities:
        begin, end = moved(entity["offset"]), moved(end_of(entity))
        if end > begin:
            kept.append(entity | {"offset": begin, "length": end - begin})
    return cleaned, kept


def _disentangled(entities: list[Entity]) -> list[Entity]:
    """Sorted; equal neighbours merged; nothing inside code; no links or quotes crossing."""
    entities = sorted(entities, key=order)[:_KEPT]
    if all(end_of(one) < other["offset"] for one, other in pairwise(entities)):
        return entities
    solid: list[Entity] = []
    for entity in entities:
        if entity["type"] not in NESTABLE and not any(_clash(entity, other) for other in solid):
            solid.append(entity)
    code = [entity for entity in solid if entity["type"] in _CODE]
    soft = [
        {"type": kind, "offset": begin, "length": end - begin}
        for kind in NESTABLE
        for span in _merged([entity for entity in entities if entity["type"] == kind])
        for begin, end in _around(*span, code)
    ]
    return sorted([*solid, *soft], key=order)


def _clash(later: Entity, earlier: Entity) -> bool:
    """Whether `later` cannot stand beside or inside `earlier`: only a quote can hold another."""
    if not touch(later, earlier):
        return False
    if (later["type"] in QUOTES) == (earlier["type"] in QUOTES):
        return True
    return end_of(later) > end_of(earlier)


def _merged(entities: list[Entity]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for entity in entities:
        begin, end = entity["offset"], end_of(entity)
        if spans and begin <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((begin, end))
    return spans


def _around(begin: int, end: int, holes: list[Entity]) -> list[tuple[int, int]]:
    parts: list[tuple[int, int]] = []
    for hole in holes:
        if end_of(hole) <= begin or hole["offset"] >= end:
            continue
        if hole["offset"] > begin:
            parts.append((begin, hole["offset"]))
        begin = max(begin, end_of(hole))
    if begin < end:
        parts.append((begin, end))
    return parts


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    stripped = text.rstrip(" \n")
    body = stripped.lstrip(" \n")
    if not entities:
        return body, entities
    lead = len(stripped) - len(body)
    ascii_only = stripped.isascii()
    units = stripped.encode() if ascii_only else array("H", stripped.encode("utf-16-le"))
    kept: list[Entity] = []
    moved = False
    for entity in entities:
        begin, end = entity["offset"], min(end_of(entity), len(units))
        while begin < end and units[begin] in _BLANKS:
            begin += 1
        # Blanks at the end of an entity stay in it, but one of blanks only goes.
        if begin >= end:
            moved = True
        elif lead == 0 and begin == entity["offset"] and end == end_of(entity):
            kept.append(entity)
        else:
            moved = True
            kept.append(entity | {"offset": begin - lead, "length": end - begin})
    return body, sorted(kept, key=order) if moved else kept
