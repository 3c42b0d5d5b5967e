"""Whether the writer says, in these words, that they are under eighteen."""

from __future__ import annotations

from bot.coach.safety.grammar import lines_of, pattern
from bot.coach.safety.lexicon import LEXICON
from bot.coach.safety.reading import Sentence, read

_AGE = (
    "8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    "seventeen|16f|16m|15f|15m|14f|14m|13f|13m|17f|17m|12f|12m|f13|f14|f15|f16|f17|m13|m14|m15|"
    "m16|m17"
)
_CLASS = (
    "6th|7th|8th|9th|10th|11th|12th|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|fifth|5th"
)
_SLOTS = {
    **LEXICON,
    "age": _AGE,
    "class": _CLASS,
    "school": (
        "middle school|high school|secondary school|junior high|"
        "primary school|sixth form|grammar school"
    ),
    "mark": "f|m|nb|x|female|male|girl|boy|enby|she|he",
}

_YOUNG = pattern(
    lines_of("""
        i am (only|now|almost|nearly|about to be|turning|like|a|an|barely|around)? {age} (and a
            half)? ({end}|years old|year old|yo|yr|yrs|y|and|but|so|f|m|female|male|girl|boy|
            because|too|with|living|who|he|she|my|i|when|at|in|this|next|it|then|now|right now|
            please|what|how|can|should|do|from|btw|or)
        i am (only|just)? (sweet sixteen|under (18|eighteen)|underage|a minor|not (18|eighteen|
            an adult) (yet)?|still a (minor|child|kid))
        i (turned|turn|will turn|am turning|become) {age}
        i will be {age} ({end}|in|on|soon|tomorrow)
        (as|being|am) (a|an) {age} (year|yr) (old|olds) ~1
        i am (a|an) ~1 {age} (year|yr) old ~1
        (me|i|am) {age} {mark}
        ^ (16f|16m|15f|15m|14f|14m|13f|13m|17f|17m|12f|12m|f13|f14|f15|f16|f17|m13|m14|m15|m16|
            m17)
        ^ {age} ({mark}|year old|years old|yo) ~1
        i am (a|an)? (teen|teenager|teenage ~1|schoolboy|schoolgirl|middle schooler|high
            schooler|high school student|school kid|preteen|tween)
        (i am|we are|am) (in|starting|at|going into) ~1 ({class} (grade|class|form|grader)|year
            (7|8|9|10|11|12|13)|{school})
        my ({class} grade|homeroom|year (7|8|9|10|11|12|13)|gcse|gcses|{school}|a level)
            (teacher|class|tutor|friends|crush|coach|exams|mocks)
        my (gcses|gcse|mocks|school counselor|school counsellor|homeroom|form tutor|foster carers)
        (my|the) (school|form) (counselor|counsellor|tutor) (said|says|told|called) ~3 my (mum|
            dad|parents)
        """),
    _SLOTS,
)
# Ages that are somebody's years of something else, or somebody else's.
_MEASURED = pattern(
    lines_of("""
        (minutes|minute|mins|min|weeks|week|days|day|hours|hour|months|month|miles|km|pounds|lbs)
        (kg|stone|percent|cm|inches|feet|points|times|people|metres|meters|dollars|euros|euro)
        (quid|grand|steps|pages|chapters|episodes|levels)
        years (clean|sober|into|in|older|younger|married|apart|divorced|experience|away|ahead)
        years (behind|late|of)
        (and|then) ~3 (weeks|minutes|months|days) (pregnant|late|away|along)
        (or|to) {age} (minutes|weeks|days|hours|miles|months)
        (in|at) (heart|spirit|my head)
        """),
    _SLOTS,
)
_NOT_NOW = pattern(
    lines_of("""
        (when|since|until|before|after|while|back when|if|like|as if|as though|from when) ~1
        (my|our|the|his|her|a) ~3 (son|daughter|kid|child|girl|boy|brother|sister|niece|nephew|
            pupil|student|cousin|grandson|granddaughter|stepson|stepdaughter|character|says|said|
            says that|told me) ~2
        (not|teach|taught|teaching|was|feel|felt|have|had|tutor) ~1
        """),
    _SLOTS,
)


def young(text: str) -> bool:
    """True for "im 15" and "my 10th grade teacher"; not for "my son is 15", "when I was 15"."""
    return any(_said(sentence) for sentence in read(text))


def _said(sentence: Sentence) -> bool:
    for found in _YOUNG.finditer(sentence.text):
        start, end = found.span()
        number = sentence.word_at(start)
        if number in sentence.quoted:
            continue
        if _MEASURED.match(sentence.text, end) or _measured_inside(found.group()):
            continue
        before = " ".join(sentence.words[max(0, number - 5) : number]) + " "
        if any(edge.end() == len(before) for edge in _NOT_NOW.finditer(before)):
            continue
        return True
    return False


def _measured_inside(matched: str) -> bool:
    return any(
        _MEASURED.match(matched, at) for at in range(len(matched)) if matched[at - 1] in " ;"
    )
