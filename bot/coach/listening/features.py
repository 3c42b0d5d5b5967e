"""What can be counted about a statement: the features that the small model weighs."""

from __future__ import annotations

from collections.abc import Sequence

from bot.coach.listening import feelings
from bot.coach.listening.heard import Heard
from bot.coach.listening.sentences import Clause

SMALL_WORDS = frozenset(
    "a an the and but so or if when because that this it is are was were be been you "
    "your yourself i my me we he she they him her them his their not no never always "
    "just only even still too also again all every one two some any most many more "
    "much lot now then there here to for with from of in on at by out up down will "
    "would can could should must may might have has had do does did get got go going "
    "like than as who what how where about after before into over until since while "
    "want need know think feel say said make made take keep usually often can't nobody "
    "everyone people people's thing things day night time year years first last part "
    "maybe perhaps really very".split()
)
"""Words of structure: they carry over from one subject to another."""


def features(
    clause: Clause, words: Sequence[str], heard: Heard, facts: dict[str, float]
) -> dict[str, float]:
    """The features of a statement: ``facts`` (what the rules saw), what it gives back, its shape,
    and its small words. Values lie between -2 and 2."""
    back, new = heard.overlap(words)
    pairs = heard.same_pairs(words)
    hits = feelings.find(words)
    strong = [hit for hit in hits if not hit.weak]
    found = dict(facts)
    found |= {
        "back": min(back, 4) / 2,
        "new": min(new, 5) / 2.5,
        "all_new": float(back == 0 and new > 0),
        "nothing_new": float(new == 0 and back > 0),
        "share": back / (back + new) if back + new else 0.0,
        "pairs": min(pairs, 3) / 1.5,
        "long": min(len(words), 16) / 8,
        "short": float(len(words) <= 3),
        "asks": float(clause.mark == "?"),
        "shouts": float(clause.mark == "!"),
        "first": float(clause.number == 0),
        "after_comma": float(clause.after_comma),
        "no_context": float(heard.empty),
        "they_ask": float(heard.asks),
        "they_complain": float(heard.complains),
        "feeling": float(bool(strong)),
        "feeling_weak": float(bool(hits) and not strong),
        "feeling_fits": float(any(feelings.fits(hit.kin, heard.kin) for hit in strong)),
        "number": float(any(word.isdigit() for word in words)),
        "opener_so": float("so" in clause.openers),
        "starts_you": float(words[0] in {"you", "your"}),
        "starts_third": float(words[0] in {"he", "she", "they"}),
        "starts_it": float(words[0] in {"it", "that", "this", "there"}),
        "starts_ing": float(words[0].endswith("ing")),
    }
    for word in words:
        if word in SMALL_WORDS:
            found[f"w:{word}"] = 1.0
    return found
