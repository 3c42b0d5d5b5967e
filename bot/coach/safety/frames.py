"""What surrounds a match and changes what it means: denied, asked about, supposed, over long ago,
somebody else's words, a story, a joke."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.coach.safety.grammar import lines_of, pattern
from bot.coach.safety.lexicon import LEXICON
from bot.coach.safety.reading import Sentence
from bot.coach.safety.rule import Rule
from bot.coach.safety.words import word_set

NEARBY = 60
"""How far, in letters to either side, the words around a match reach."""

NONE = -2
LOWER = -1
AS_IT_IS = 0
LONG_AGO = "long ago"


@dataclass(frozen=True, slots=True)
class Change:
    """By how much a frame lowers a verdict, and why; ``why`` is empty where nothing does."""

    steps: int
    why: str


_UNCHANGED = Change(AS_IT_IS, "")

_NOT = r"(?:not|never|no longer|without|neither|nor|hardly|nobody|noone|no)"
_REACH = (
    r"(?:want|wanting|going|plan|plans|planning|intend|intending|intention|trying|try|thinking|"
    r"think|thought|thoughts|ever|any|anything|have|having|had|has|been|be|being|feel|feeling|"
    r"felt|to|"
    r"of|about|a|an|the|or|in|like|that|he|she|would|will|mean|means|meant|actively|exactly|do|"
    r"considering|considered|consider|planned|am|is|and|once|one|such|say|saying|said|i|it|even|"
    r"wish|desire|urge|interested|tempted|suicidal|self|harm)"
)
_DENIED = re.compile(rf"(?<![^ ;]){_NOT} (?:{_REACH} ){{0,5}}\Z")
# "It's not that I want to die, I just …", "I'm not saying …": seldom all there is to it.
_HALF_DENIED = re.compile(
    r"(?<![^ ;])not (?:that|saying(?: that)?|sure(?: if| that)?|necessarily|exactly|only)"
    r"(?: i| i am| i would)? \Z|if i said (?:that )?i (?:had|have|was|did)(?: not| never)? \Z"
)
_DENIED_INSIDE = re.compile(r"(?<![^ ;])(?:not|never|nobody|without|neither|nor)[ ;]")
_DENIED_FIRST = re.compile(
    r"(?:i|we) (?:am |are |was |have )?(?:never|not) (?!want|care|mind|going to make|wake)"
)
_ASKED = re.compile(
    r"(?:ask|asks|asked|asking|wonder|wondered|questions?(?! why)|checks|checked|screening) "
    r"(?:[a-z']+[ ;]){0,4}(?:if|whether|about|for|of)? ?(?:i |we )?(?:am |have |had |was |ever |"
    r"been |"
    r"feel |felt |any )*\Z"
)
_SUPPOSED = re.compile(
    r"(?:(?<![^ ;])(?:if|unless|suppose|supposing|in case|imagine if|what if|as if|as though|"
    r"whether|until|lest))"
    r"(?: (?:i|he|she|they|it|my|ever|would|was|were|had|am|one|someone|your|you))*(?: )\Z"
)
_SUPPOSED_FIRST = re.compile(r"(?:if|unless|in case|what if|suppose) ")
_ANOTHER = re.compile(
    r"(?<![^ ;])(?:he|she|they|we|you|who|people|nobody|someone|everyone|anyone|women|men|kids|"
    r"mum|dad|son|daughter|brother|sister|friend|wife|husband|boyfriend|girlfriend|uncle|aunt|"
    r"cousin|"
    r"colleague|neighbour|boss|guy|girl|man|woman|plants?|succulents?|seedlings|phone|laptop|students?|patients?|soldiers?|singer|actor)"
    r" (?:(?:will|would|is|was|has|have|had|does|do|did|not|'s|are|were|been|could|might|may|can|"
    r"really|said|says|wants|want|to|keeps|kept|tried|thought|about|of|thinking) )*\Z"
)
_THEY_THINK = re.compile(
    r"(?:he|she|they|mum|dad|people|everyone|wife|husband|friends|friend|therapist|doctor|you) "
    r"(?:[a-z']+ )?(?:think|thinks|thought|believes|believe|assumed|assumes|worry|worries|worried|"
    r"fear|fears|feared|joked|jokes|say|says|said|accused|convinced) (?:me )?(?:that |of )?\Z"
)
# Where a construction lets the "I" be dropped, and somebody or something else stands there.
_OTHER_SUBJECT = re.compile(
    r"(?:(?:and|but|or|because|then)[ ;])?(?:he|she|they|it|we|you|who|someone|somebody|the|a|an|"
    r"his|her|their|our|your|my|this|that|mum|dad|husband|wife|boyfriend|girlfriend)[ ;]"
    r"(?!need|urge|want|desire|only|wish|plan)"
)
_TOLD_TO = re.compile(
    r"(?:he|she|they|kid|guy|girl|boy|man|woman|player|people|stranger|someone|troll|classmates?|"
    r"friend|boss|dad|mum|brother|sister|wife|husband|partner|boyfriend|girlfriend) "
    r"(?:[a-z']+ ){0,2}(?:told|tell|tells|telling) me to (?:[a-z']+ and )?(?:go )?(?:and )?\Z"
)
_I_SAY = re.compile(
    r"(?:(?<![^ ;])(?:i|head|mind|voice|thoughts?|myself|me|me i)) (?:[a-z']+[ ;]){0,4}"
    r"(?:say|says|said|saying|tell|told|telling|think|thought|thinking|text|texted|write|wrote|"
    r"keep|"
    r"whisper|whispered|scream|screamed|typed|goes|is|googled|searched|repeat|repeating)[ ;]\Z"
)
_SOMEONE_SAYS = re.compile(
    r"(?:he|she|son|daughter|child|friend|wife|husband|partner|boyfriend|girlfriend|brother|"
    r"sister|mum|"
    r"dad) (?:[a-z']+[ ;]){0,3}(?:says|said|told|texted|wrote|messaged|whispered|screamed|posted)"
    r"[ ;](?:me )?(?:that )?\Z"
)

_STORY = pattern(
    lines_of("""
        (in|of|from|on|for|inside|during|watching|watched|read|reading) (the|a|my|this|that|our|
            an|his|her|last) ~1 (book|novel|film|movie|game|show|series|episode|play|song|story|
            poem|chapter|scene|anime|manga|musical|opera|video game|sims|level|comic|lyrics|
            script|soap|documentary|dream|nightmare|campaign|verse|chorus)
        (character|characters|protagonist|villain|heroine|antihero|hero|narrator|detective|
            sidekick|npc|avatar|playthrough|respawn|respawned|fanfic|fanfiction|screenplay|
            lyrics|lyric|chorus|dnd|minecraft|fortnite|roblox|gta|zelda|boss fight|cosplay|
            monologue|dialogue|subplot)
        (the|a|our|amateur|school) (play|film|movie|novel|book|song|poem|series|episode|video|
            lyric|documentary|article|headline|lullaby|ballad|hymn|musical|opera)
        (song|film|movie|novel|book|poem|play|story|line|episode|show) (is|was|called|goes|says|
            titled|where|about|in which|has|ends|with) !(busy|engaged|dead)
        (i|she|he|we) ~1 (dreamt|dreamed) (that|about|of|i|my|he|she)
        (sings|sang|singing|sing|raps|rapping|song) about
        (had|having|a|another|bad|my) (dream|nightmare|nightmares|dreams) (that|about|where|in
            which|i|my|of|he|she|last night)
        (am|cast as|rehearsing|rehearse|play|playing|playing the|acting|auditioned) ~2 (role|
            part|murderer|killer|victim !(of)|corpse|play)
        (writing|write|wrote|finished|drafting) ~2 (story|novel|book|scene|poem|song|script|
            chapter|fic|play|thriller)
        (it is|is|was|one|that is) about (a|an|this) ~2 (man|woman|guy|girl|boy|kid|dad|mum|family|
            couple|soldier|teacher|doctor|nurse|teenager) (who|that|whose)
        (romeo|juliet|hamlet|macbeth|ophelia|othello|voldemort|dumbledore|shakespeare|gatsby|
            disney|netflix|kafka|plath|woolf)
        (true crime|crime (show|series|novel|podcast)|thriller|horror (film|movie)|in the news|
            on the news|newspaper|headline)
        """),
    LEXICON,
)
_STORY_WORDS = word_set(
    "song lyrics lyric book novel film movie episode series poem podcast documentary article quote "
    "motto magnet saying proverb meme headline news comments comment line title tattoo poster mug "
    "shirt tshirt caption ringtone lullaby wrote villain character says called anthem sticker "
    "banner "
    "game band album playlist chorus jokes phrase phrases slang acronym memes moderator"
)
_LONG_AGO = pattern(["{past_frame}"], LEXICON)
_USED_TO = re.compile(r"(?<![^ ;])used to (?:[a-z']+ ){0,3}\Z")
_LATELY = pattern(
    lines_of("""
        (times a|every|once a|twice a) (week|day|month|night)
        (again|tonight|today|yesterday|last night|this (week|morning|month)|now|on (monday|
            tuesday|wednesday|thursday|friday|saturday|sunday)|last (week|weekend|month)|ever
            since|since then|these days|(it is|(thoughts|feelings|
            urges) are) (back|coming back)|came back|come back|i do)
        """),
    LEXICON,
)

_AGE = (
    r"(?:\d\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)"
    r"(?: (?:one|two|three|four|five|six|seven|eight|nine))?|eighteen|nineteen)"
)
_OF_AN_AGE_NOW = re.compile(rf"(?:am|is|are|'s) {_AGE} (?:years old )?now[ ;]")
_JEST = pattern(
    lines_of("""
        if (my|the|our) ~1 (team|club|side|country|horse) ~1 (loses|lose|lost|draws|does not|do not)
        if ~9 (again|one more (time|word|meeting|email|call)|once more) {end}
        if (this|that|the) ~6 (one more time|again)
        (made|makes|making) me (want|wanna) to
        (because|over|cause|when) (the|this|these|that|my) ~1 (machine|printer|wifi|app|bus|train|
            queue|meeting|exam|game|team|ref|match|teacher|professor|boss|alarm|phone|laptop|song|
            episode|show|lecture|homework|weather|traffic|coffee|vending|food|pizza)
        """),
    LEXICON,
)
_HYPERBOLE = pattern(
    lines_of("""
        if (i have to|i) ~1 (hear|see|watch|listen|sit|read|eat|get|answer) ~6 (again|one more|
            another) ~1
        if (this|that|one more) ~1 (song|meeting|email|advert|ad|machine|printer|call) ~6
    """),
    LEXICON,
)
_WELL = pattern(
    lines_of("""
        life is ~1 (good|great|lovely|beautiful|better|worth)
        (glad|happy|grateful|thankful) ~2 i (am here|am alive|survived|lived|stayed|did not|failed)
        i am a ~1 (happy|proud|busy) (dad|mum|wife|husband|man|woman|grandma|grandpa|person)
        i am ~1 (well|fine|happy|better|good|ok|okay|healed|recovered|in recovery|glad) ~1 ({end}|
            now|these days|and|today)
        (years|year) (well|clean|free)
        (been|am|is|doing) (well|better|good|great) (for|since|now|{end}|these)
        (good|the right|proper) help
        not been (there|back|in that place|in that)
        i ~1 (coach|teach|give talks|volunteer|help others|tell people)
        (long behind me|proud of (how|what|myself)|grateful to be|healed|faded)
        """),
    LEXICON,
)
_BACK_AGAIN = pattern(
    lines_of("""
        (again|these days|it is back|is back|are back|coming back|came back|since then|ever since|
            tonight|not well|not fine|not ok)
        """),
    LEXICON,
)


def long_over(sentences: Iterable[Sentence]) -> bool:
    """Whether a text says that the writer is well by now, and nothing of it coming back."""
    texts = [each.text for each in sentences]
    return any(_WELL.search(text) for text in texts) and not any(
        _BACK_AGAIN.search(text) for text in texts
    )


def denied(rule: Rule, sentence: Sentence, start: int, end: int) -> Change:
    """ "I would never …", "I'm not going to …"."""
    if _HALF_DENIED.search(sentence.text, max(0, start - 70), start):
        return Change(LOWER, "half denied")
    if _DENIED.search(sentence.text, max(0, start - 70), start):
        return Change(NONE, "denied")
    match = sentence.text[start:end]
    # What spans a pause may hold a "not" that belongs to the words after it.
    if not rule.negative and "~~" not in rule.source and _DENIED_INSIDE.search(match):
        return Change(NONE, "denied")
    if _DENIED_FIRST.match(match):
        return Change(NONE, "denied")
    return _UNCHANGED


def reported(rule: Rule, sentence: Sentence, start: int, end: int) -> Change:
    """Asked about, supposed, feared by others, said of others."""
    before = max(0, start - 80)
    text = sentence.text
    if _ASKED.search(text, before, start):
        return Change(NONE, "asked about, not said")
    if "hypothetical" not in rule.keeps and (
        _SUPPOSED.search(text, before, start) or _SUPPOSED_FIRST.match(text, start)
    ):
        return Change(LOWER, "supposed")
    if _THEY_THINK.search(text, before, start) and rule.kind in _ONESELF:
        return Change(LOWER, "what others think")
    if (
        rule.kind in _ONESELF
        and rule.drops_i
        and not rule.another
        and _OTHER_SUBJECT.match(text, start)
    ):
        return Change(NONE, "done by someone else")
    if rule.kind in _ONESELF and _TOLD_TO.search(text, before, start):
        return Change(LOWER, "what others told them to do")
    if (
        rule.kind in _ONESELF
        and "kin" not in rule.keeps
        and not text.startswith("i ", start)
        and _ANOTHER.search(text, before, start)
    ):
        return Change(NONE, "said of someone else")
    return _UNCHANGED


_ONESELF = frozenset(("suicide", "self_harm"))


def _begins(sentence: Sentence, number: int) -> int:
    return sum(len(word) + 1 for word in sentence.words[:number])


def retold(rule: Rule, sentence: Sentence, start: int, end: int) -> Change:
    """A story, a song, a quotation."""
    if _STORY.search(sentence.text, max(0, start - NEARBY), end + NEARBY):
        return Change(NONE, "a story, a song or a dream")
    first, last = sentence.word_at(start), sentence.word_at(max(start, end - 1))
    if first in sentence.quoted and last in sentence.quoted:
        while first - 1 in sentence.quoted:
            first -= 1
        opening = _begins(sentence, first)
        before = max(0, opening - 60)
        if _I_SAY.search(sentence.text, before, opening):
            return _UNCHANGED
        if _SOMEONE_SAYS.search(sentence.text, before, opening):
            return Change(LOWER, "someone's words")
        if not _STORY_WORDS.isdisjoint(sentence.words):
            return Change(NONE, "quoted")
        return Change(LOWER, "in quotation marks")
    return _UNCHANGED


def _lately(around: str) -> bool:
    """Whether it is of these days, too; "I am well now" and "I am forty now" do not say so."""
    if _LATELY.search(_OF_AN_AGE_NOW.sub("", around)) is None:
        return False
    return _WELL.search(around) is None or _BACK_AGAIN.search(around) is not None


def distant(rule: Rule, sentence: Sentence, start: int, end: int) -> Change:
    """Over long ago; or said with a laugh."""
    if (
        "past" not in rule.keeps
        and (
            _LONG_AGO.search(sentence.text, max(0, start - NEARBY), end + NEARBY)
            or _USED_TO.search(sentence.text, max(0, start - NEARBY), start)
            or "used to " in sentence.text[start:end]
        )
        and not _lately(sentence.text[max(0, start - NEARBY) : end + NEARBY])
    ):
        if _USED_TO.search(sentence.text) and _LONG_AGO.search(sentence.text):
            return Change(NONE, "used to, long ago")
        return Change(LOWER, LONG_AGO)
    if rule.kind in _ONESELF and _HYPERBOLE.search(
        sentence.text, max(0, start - NEARBY), end + NEARBY
    ):
        return Change(NONE if sentence.laughs else LOWER, "as one exaggerates")
    if sentence.laughs and "laugh" not in rule.keeps:
        jest = rule.kind == "harm_others" or _JEST.search(
            sentence.text, max(0, start - NEARBY), end + NEARBY
        )
        return Change(NONE if jest else LOWER, "with a laugh")
    return _UNCHANGED


FRAMES = (denied, reported, retold, distant)
