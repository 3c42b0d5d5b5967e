"""A reply cut into sentences and clauses of plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.coach.listening.tokens import Token, read
from bot.coach.listening.wordlists import ADVERBS, AUXILIARIES, OPENERS, SUBJECTS, WH

FILLERS = (
    ("you", "know"),
    ("i", "mean"),
    ("kind", "of"),
    ("sort", "of"),
    ("a", "bit"),
    ("a", "little"),
)
_JOINERS = frozenset("and but so or because cos though although".split())
_RUN_ON = (
    ("that", "sounds"),
    ("it", "sounds"),
    ("that", "must"),
    ("you", "must"),
    ("you", "should"),
    ("have", "you"),
    ("do", "not", "worry"),
    ("i", "am", "sorry"),
    ("i", "am", "so"),
    ("it", "will", "be"),
    ("you", "will", "be"),
    ("no", "wonder"),
    ("tell", "me"),
    ("why", "do", "not"),
)
_HOLD = frozenset(
    "that if like when because think thought know say said how what why where who as "
    "though although since while and but so or than whether feel guess suppose bet "
    "hope imagine sure believe maybe i you he she they we it is was not do did to "
    "where for of in on with about tell".split()
)
"""Words after which no new clause begins without a mark."""


@dataclass(slots=True)
class Clause:
    """A stretch of a sentence that can stand alone.

    ``words`` are its plain words; ``core`` the same without openers, strengtheners and fillers;
    ``text`` and ``body`` are those as strings.
    """

    tokens: Sequence[Token]
    mark: str
    number: int
    after_comma: bool
    last_in_sentence: bool
    words: list[str] = field(default_factory=list)
    core: list[str] = field(default_factory=list)
    openers: list[str] = field(default_factory=list)
    text: str = ""
    body: str = ""

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end


@dataclass(slots=True)
class Sentence:
    """One sentence: its clauses, and all its words as one string (commas are words of it)."""

    clauses: list[Clause]
    tokens: Sequence[Token]
    mark: str
    text: str

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end


def sentences(text: str) -> list[Sentence]:
    """The sentences of a text, in order. Marks alone make none."""
    found: list[Sentence] = []
    current: list[Token] = []
    clauses = 0
    for token in (*read(text), Token(".", len(text), len(text), is_word=False)):
        if token.is_word or token.word == ",":
            current.append(token)
            continue
        while current and current[-1].word == ",":
            current.pop()
        while current and current[0].word == ",":
            current.pop(0)
        if current:
            sentence = _sentence(current, token.word, clauses)
            clauses += len(sentence.clauses)
            found.append(sentence)
            current = []
        elif found and token.word == "?":
            found[-1].mark = "?"
            found[-1].clauses[-1].mark = "?"
    return found


def _sentence(tokens: list[Token], mark: str, clauses: int) -> Sentence:
    kept = list(_without_fillers(tokens)) or tokens
    pieces = _pieces(kept)
    made: list[Clause] = []
    for place, (piece, after_comma) in enumerate(pieces):
        last = place == len(pieces) - 1
        clause = Clause(piece, mark if last else ",", clauses + place, after_comma, last)
        _fill(clause)
        if mark == "?" and clause.core[0] in WH | AUXILIARIES:
            clause.mark = mark  # "which bus, the 9?" asks in its first clause
        made.append(clause)
    return Sentence(made, tokens, mark, " ".join(token.word for token in kept))


def _without_fillers(tokens: Sequence[Token]) -> list[Token]:
    """Leaves out "um", and "you know", "I mean" and "like" where they stand between pauses."""
    kept: list[Token] = []
    place = 0
    while place < len(tokens):
        word = tokens[place].word
        pair = tuple(token.word for token in tokens[place : place + 2])
        before = tokens[place - 1].word if place else ","
        after2 = tokens[place + 2].word if place + 2 < len(tokens) else ""
        after1 = tokens[place + 1].word if place + 1 < len(tokens) else ""
        if word in {"um", "uh", "er", "erm"} and after1 not in {"", "huh", "oh"}:
            place += 1
            if kept and kept[-1].word == ",":
                kept.pop()
            if after1 == ",":
                place += 1
            continue
        if pair in {("you", "know"), ("i", "mean")} and (
            (after2 == "," and before == ",")
            or (pair == ("i", "mean") and before == ",")
            or (before == "," and after2 in {"like", "when", "that", "the", "it"} and place)
        ):
            place += 2
            if kept and kept[-1].word == "," and after2 == ",":
                kept.pop()
            if after2 == ",":
                place += 1
            continue
        if word == "like" and before == "," and after1 == ",":
            place += 2
            continue
        kept.append(tokens[place])
        place += 1
    while kept and kept[-1].word == ",":
        kept.pop()
    while kept and kept[0].word == ",":
        kept.pop(0)
    return kept


def _pieces(tokens: Sequence[Token]) -> list[tuple[list[Token], bool]]:
    words = [token.word for token in tokens]
    pieces: list[tuple[list[Token], bool]] = []
    current: list[Token] = []
    after_comma = False
    for place, token in enumerate(tokens):
        if token.word == ",":
            if current:
                pieces.append((current, after_comma))
                current = []
            after_comma = True
            continue
        if current and _begins(words, place, len(current)):
            pieces.append((current, after_comma))
            current, after_comma = [], False
        current.append(token)
    if current:
        pieces.append((current, after_comma))
    return _rejoined(pieces)


def _rejoined(pieces: list[tuple[list[Token], bool]]) -> list[tuple[list[Token], bool]]:
    """Openers and calls ("well, ...", "look, mate, ...") belong to what follows them."""
    joined: list[tuple[list[Token], bool]] = []
    held: list[Token] = []
    for place, (piece, after_comma) in enumerate(pieces):
        if place + 1 < len(pieces) and len(piece) <= 2 and all(t.word in _LEADS for t in piece):
            held.extend(piece)
            continue
        joined.append((held + piece, after_comma))
        held = []
    return joined


_LEADS = frozenset(
    "so and but well okay look listen hey now then also plus honestly like basically".split()
)


def _begins(words: Sequence[str], place: int, sofar: int) -> bool:
    """Whether a new clause begins here though no comma says so."""
    word = words[place]
    after = words[place + 1] if place + 1 < len(words) else ""
    after2 = words[place + 2] if place + 2 < len(words) else ""
    before = words[place - 1]
    if word in _JOINERS and sofar >= 2:
        if word == "so" and after in SUBJECTS and before not in {"do", "if", "think", "not"}:
            return True
        if word in {"and", "but"} and (
            after in SUBJECTS
            or after in WH
            or after
            in {"maybe", "perhaps", "just", "then", "now", "do", "your", "try", "let", "no"}
            or (after in AUXILIARIES and after2 in SUBJECTS)
        ):
            return True
        return word == "or" and after in AUXILIARIES and after2 in SUBJECTS
    if sofar >= 2 and before not in _HOLD:
        for opening in _RUN_ON:
            if word == opening[0] and tuple(words[place : place + len(opening)]) == opening:
                return True
    return sofar >= 2 and _asks_here(words, place)


def _asks_here(words: Sequence[str], place: int) -> bool:
    """A question in the order of questions, begun in the middle of a run of words."""
    word, before = words[place], words[place - 1]
    after = words[place + 1] if place + 1 < len(words) else ""
    after2 = words[place + 2] if place + 2 < len(words) else ""
    if before in _JOINERS:
        return False
    if word in {"what", "how", "why", "where", "when", "who"} and before not in {
        "of",
        "like",
        "just",
    }:
        return (
            after in AUXILIARIES
            and after2 in {"you", "he", "she", "they", "that"}
            and after != "is"
        )
    if word in {"do", "did", "have", "are", "would", "could", "can", "were"} and after == "you":
        near = words[max(0, place - 4) : place]
        return not any(one in WH for one in near) and before not in _HOLD and before != "neither"
    return False


_MEANT = frozenset(
    "what which some that this these those any a the one every other same no".split()
)
"""Before these, "kind of" is no filler."""


def _fill(clause: Clause) -> None:
    words = [token.word for token in clause.tokens]
    clause.words = words
    clause.text = " ".join(words)
    first = 0
    while first < len(words) - 1 and words[first] in OPENERS and not _carries(words, first):
        first += 1
    clause.openers = words[:first]
    core: list[str] = []
    place = first
    while place < len(words):
        pair = tuple(words[place : place + 2])
        if (
            pair in FILLERS
            and pair not in {("you", "know"), ("i", "mean")}
            and place > first
            and words[place - 1] not in _MEANT
        ):
            place += 2
            continue
        word = words[place]
        drop = word in ADVERBS or (
            word in {"so", "pretty", "such", "that"}
            and place > first
            and word != "that"
            and place + 1 < len(words)
            and words[place + 1] not in SUBJECTS
        )
        if not drop:
            core.append(word)
        place += 1
    clause.core = core or words[first:]
    clause.body = " ".join(clause.core)


_CARRY_NO = frozenset(
    "wonder one way problem need offence offense worries matter time point reason doubt big sleep"
    " money job choice idea more longer pressure rush hurry small".split()
)
_BARE_START = SUBJECTS | AUXILIARIES | WH


def _carries(words: Sequence[str], place: int) -> bool:
    """Whether an opener is here a word of the clause itself ("now and then", "right next to")."""
    word, after = words[place], words[place + 1]
    match word:
        case "no":
            short = len(words) <= 6 and place == 0
            return after in _CARRY_NO or (
                short and after not in _BARE_START and after not in OPENERS
            )
        case "so":
            return after in {"much", "many", "far"}
        case "well":
            return after in {"done", "deserved", "earned"}
        case "look" | "listen":
            return after in {"into", "at", "for", "after", "up", "on", "out", "to", "around"}
        case "right" | "exactly" | "absolutely" | "sure" | "definitely" | "perfect":
            return after in {"next", "by", "there", "when", "at", "in", "on", "after", "before"}
        case "then" | "now" | "first" | "second" | "good" | "great" | "cool" | "like" | "love":
            return after not in _BARE_START
        case "man" | "dude" | "mum" | "dad" | "sis" | "bro" | "honey":
            return after in AUXILIARIES or after == "'s"
        case _:
            return False
