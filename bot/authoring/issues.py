"""What is wrong with what an author wrote: an issue has a place, a code and a cure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

from bot.authoring.places import Place


class Code(StrEnum):
    """The codes of all issues. They are stable: a code is never given a second meaning.

    ``catalogue`` says what each means and how to mend it. R5xx are warnings; all others are
    errors and keep the bot from starting.
    """

    SYNTAX = "R001"
    DUPLICATE_KEY = "R002"
    ALIAS = "R003"
    TAG = "R004"
    TOO_LARGE = "R005"
    NOT_MAPPING = "R006"
    CONTROL_CHARACTER = "R007"
    NOT_UTF8 = "R008"
    TOO_DEEP = "R009"
    SEVERAL_DOCUMENTS = "R010"
    FILE_NAME = "R011"
    BAD_KEY = "R012"
    LONE_KEY = "R013"
    CUT_OFF = "R014"

    UNKNOWN_KEY = "R101"
    MISSING_KEY = "R102"
    WRONG_TYPE = "R103"
    UNKNOWN_VERB = "R104"
    VERB_NOT_FIRST = "R105"
    BAD_ID = "R106"
    DUPLICATE_ID = "R107"
    MISSING_ID = "R108"
    BAD_DURATION = "R109"
    BAD_RANGE = "R110"
    FLOW_NAME = "R111"
    DUPLICATE_FLOW = "R112"
    DUPLICATE_COMMAND = "R113"
    DUPLICATE_ROLE = "R114"
    BAD_COMMAND = "R115"
    REPAIR_COMMAND = "R116"
    ONE_OF = "R117"
    NO_STEPS = "R118"
    BAD_NAME = "R119"
    NOT_ONE_OF = "R120"
    TOO_MANY_STEPS = "R121"
    NUDGE_TOO_LATE = "R122"

    UNREACHABLE = "R201"
    ENDLESS = "R202"
    UNKNOWN_STEP = "R203"
    RECURSION = "R204"
    UNKNOWN_FLOW = "R205"
    UNKNOWN_PARAM = "R206"
    NEVER_GIVES = "R207"
    TOO_DEEP_CALLS = "R208"

    BAD_TEMPLATE = "R301"
    BAD_EXPRESSION = "R302"
    UNDEFINED = "R303"
    MAYBE_UNDEFINED = "R304"
    UNKNOWN_FILTER = "R305"
    SHADOWS = "R306"
    TEXT_TOO_LONG = "R307"
    LABEL_TOO_LONG = "R308"
    HTML_NOT_CLOSED = "R309"
    HTML_UNKNOWN = "R310"
    CALLBACK_TOO_LONG = "R311"
    DUPLICATE_TEXT = "R312"
    DUPLICATE_OPTION = "R313"
    EMPTY_TEXT = "R314"
    MAYBE_EMPTY = "R315"
    NEVER_TRUE = "R316"
    HTML_IN_PLAIN = "R317"
    BAD_OPTION_KEY = "R318"
    WRONG_KIND = "R319"
    ALWAYS_TRUE = "R320"
    UNREADABLE_OFFER = "R321"

    UNKNOWN_CONTENT = "R401"
    NOT_OPTIONS = "R402"
    UNKNOWN_ACT = "R403"
    UNKNOWN_ARGUMENT = "R404"
    MISSING_ARGUMENT = "R405"
    UNKNOWN_ENTRY = "R406"
    MISSING_PHRASE = "R407"
    UNKNOWN_PHRASE = "R408"
    LOCALE_KEY = "R409"
    DECK_COLLISION = "R410"
    DUPLICATE_ITEM = "R411"
    MISSING_FILE = "R412"
    UNKNOWN_PROFILE = "R413"
    UNKNOWN_PRACTICE = "R414"
    ITEM_TOO_LONG = "R415"
    BAD_ITEM_ID = "R416"
    UNKNOWN_ITEM = "R417"
    OLD_HELPLINE = "R418"
    UNKNOWN_PART = "R419"

    EXCLAMATIONS = "R501"
    MANY_QUESTIONS = "R502"
    NO_EVIDENCE = "R503"
    LONG_MESSAGE = "R504"
    UNUSED_FLOW = "R505"
    MARKDOWN = "R506"
    HARD_TO_READ = "R507"
    HARD_DECK = "R508"
    NEARLY_THE_SAME = "R509"
    UNWANTED_WORD = "R510"
    EXCLAIMS = "R511"
    NO_FAMILY = "R512"
    NO_WAY_OUT = "R513"


@dataclass(frozen=True, slots=True, order=True)
class Issue:
    """One thing to mend. Prints as ``dialogs/reflect.yaml:14:9: R101 unknown key "txt"``."""

    file: str
    line: int
    column: int
    code: Code
    message: str
    hint: str

    @property
    def is_error(self) -> bool:
        """Whether it keeps the bot from starting; a warning does not."""
        return not self.code.startswith("R5")

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}"
        return f"{place}: {self.code} {self.message}\n    {self.hint}"


class Report:
    """Collects issues while files are read; reading goes on after every one."""

    def __init__(self) -> None:
        self._issues: set[Issue] = set()

    def add(self, code: Code, place: Place, message: str, hint: str) -> None:
        """Notes an issue at ``place`` with its cure. The same one twice is one."""
        self._issues.add(Issue(place.file, place.line, place.column, code, message, hint))

    @property
    def issues(self) -> tuple[Issue, ...]:
        """All issues, by file, line and column."""
        return tuple(sorted(self._issues))

    def about(self, file: str) -> bool:
        """Whether anything is wrong with that file."""
        return any(issue.file == file for issue in self._issues)

    @property
    def has_errors(self) -> bool:
        """Whether anything keeps the bot from starting."""
        return any(issue.is_error for issue in self._issues)


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """A hint that names the nearest of the ``known`` words, or ``otherwise``."""
    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"did you mean {close[0]}?" if close else otherwise
