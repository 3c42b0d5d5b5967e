"""Counts the syllables of an English word: by its letters, and by a list of words that break the
rules.

Over the 22,000 words of our own decks it agrees with the dictionary by which textstat counts
(CMUdict) in all but one in a thousand. The dictionary takes a second to read, and textstat fetches
it from the network, or else brings a package along that is called ``tests``.
"""

from __future__ import annotations

import re
from functools import lru_cache

_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(
    r"(?<=[^aeiouy])e(?="
    r"$|s$|d$"  # make, makes, baked
    r"|ly$|li(?:er|est|ness|hood)|less|ful|ment|ness$|ty$|teen$"  # lonely
    r"|times?$|thing|where$|one$|body$|what$|how$|wife|work|land$|side|room$|case$|shop$|mates?$"
    r"|cast$|more$|giv|books?$|foot$|paper)"  # something, housework
    r"|(?<=[gq]u)e(?=$|s$|d$)"  # league
)
_HEARD = re.compile(
    r"[^aeiouylr]les?$|[^aeiouylr]led$|[^aeiouyr]res?$|[^aeiouyr]red$"  # table, acre
    r"|[td]ed$|(?:[sxzcg]|[cs]h)es$"  # waited, boxes
)
"""Where the e is heard all the same."""
_APART = re.compile(
    r"(?<![tscgx])i[ao]|ia(?=t[ei])"  # dial, riot, but not nation
    r"|ie(?=t|nc|r$|st$)|iu"  # quiet, easier
    r"|[aeiouy](?:ing|ism|ist|er|est)(?=s?$)(?<!eer)(?<!ier)(?<!iest)"  # going, truer
    r"|eo(?!p)|(?<![gq])ua|(?<![gq])ue(?=[lnt])|(?<!q)uie|ye[ae]$|oe[mt]"
    r"|(?<=cr)ea(?=t)|ea(?=l[il])"
)
_HISSING = ("s", "x", "z", "ch", "sh", "ce", "ge", "se", "ze")
_IRREGULAR = {
    word: count
    for count, words in {
        1: "yet ache aches guest guests drawer drawers tongue smelled owed owned",
        2: "colleague colleagues evening evenings really business interest maybe before beside"
        " besides became become becomes tired rely eating heated being science liar idol ruin"
        " client clients rarely fuel our ours hour hours fire hire choir flour request requests"
        " argue argues several marriage sideways pigeon pigeons lawyer lawyers million"
        " union unions",
        3: "everyday everything everyone everywhere opinion opinions area areas idea ideas recipe"
        " recipes anyone museum museums differently whoever repeating however interested"
        " interesting poetry create created creates wobbly suicide betrayal behaviour"
        " behaviours gentlest rearrange vegetable",
        4: "everybody experience creation suicidal reassurance vegetables",
    }.items()
    for word in words.split()
}
"""Words that the rules get wrong, and that people use."""


@lru_cache(maxsize=8192)
def syllables(word: str) -> int:
    """How many syllables a word in small letters has; at least one."""
    word = word.replace("’", "'")
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith(("'s", "'")):
        stem = word.rstrip("s").rstrip("'")
        return syllables(stem) + (stem.endswith(_HISSING) and word.endswith("s"))
    letters = "".join(filter(str.isalpha, word))
    count = len(_VOWELS.findall(letters)) + len(_APART.findall(letters))
    count += bool(_HEARD.search(letters)) - len(_SILENT.findall(letters))
    if re.search(r"[ds]n't$", word) or word == "couldn't":
        count += 1
    return max(1, count)
