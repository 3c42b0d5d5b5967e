"""What set feelings off, in the words of whoever felt them: the words that come again."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

from bot.coach.folding import fold

MOST = 3
AGAIN = 2
"""A word comes again when it is in so many causes; how often in one of them does not matter."""
SHORTEST = 3
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def again(
    causes: Iterable[str], small: frozenset[str], is_name: Callable[[str], bool]
) -> list[tuple[str, int]]:
    """The words that come again, the most frequent first, as they were mostly written, and in how
    many ``causes``. They are counted with case and accents put aside, and never replaced by a word
    of ours. ``small`` are folded words that tell nothing; names are counted elsewhere."""
    counts: Counter[str] = Counter()
    written: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for cause in causes:
        found = set()
        for word in _WORD.findall(cause):
            folded = fold(word)
            if len(folded) >= SHORTEST and folded not in small and not is_name(folded):
                found.add(folded)
                written[folded][word] += 1
        counts.update(sorted(found))
    return [
        (_usual(written[folded]), count) for folded, count in counts.most_common() if count >= AGAIN
    ][:MOST]


def _usual(forms: Counter[str]) -> str:
    """How a word was written mostly; of two ways, the one in small letters."""
    return min(forms, key=lambda form: (-forms[form], form != form.lower()))
