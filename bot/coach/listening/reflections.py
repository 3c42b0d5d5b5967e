"""Reflections: what a statement gives back of the speaker's feeling or of what they said.

Recognised by stance (about "you", or about what "you" told), by feeling words and their kin, by
how much is given back and how little is new; an opening like "It sounds like" only adds to that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.coach.listening import feelings
from bot.coach.listening.feelings import CAUSE, IMAGE, NOUN, STATE, VERB, Hit
from bot.coach.listening.heard import Heard
from bot.coach.listening.marks import REFLECTION_CONTENT, REFLECTION_FEELING
from bot.coach.listening.sentences import Clause
from bot.coach.listening.wordlists import GREAT, HARD, STOP, TRAITS_BAD, TRAITS_GOOD

STEM = re.compile(
    r"(?:(?:it|that|this|things|what happened)? ?(?:sounds?|seems?|looks?|sounded"
    r"|seemed|looked|appears|feels|felt|sounding|must feel) (?:to me )?(?:a lot "
    r"|very much |a bit |kind of |almost )?(?:like|as if|as though|that"
    r"|to be)(?: that)?|(?:what )?i(?: am| can| could| do| also| kind of| still"
    r"| keep)* (?:hear|hearing|sense|sensing|gather|notice|noticing|noticed|picking up"
    r"|pick up|get|getting|got|see|tell|imagine|bet|guess|suppose|think|feel|wonder"
    r"|wondering|believe|heard|take it|understand|would guess|would imagine"
    r"|have the (?:sense|feeling|impression))(?: the| a)?(?: (?:sense|feeling"
    r"|impression|idea|message))?(?: from you| in your voice| you say| you saying"
    r"| from what you (?:say|said|are saying))?(?: is)?(?: (?:that|like|if|whether|how"
    r"|maybe|perhaps|as though|as if|of))*|(?:if i (?:understand|understood|hear|heard"
    r"|am hearing|have got|got)(?: you| this| that| it)?(?: correctly| right| rightly)?"
    r"|let me (?:see|make sure|check) (?:if )?i (?:understand|have|got|am|heard)[a-z ]*"
    r"|in other words|to sum up|to summari[sz]e|summing up|so far|what (?:you are"
    r"|you're) saying is(?: that)?|what you mean is(?: that)?|you are (?:saying"
    r"|telling me|describing|wondering|thinking|hoping|asking yourself|noticing"
    r"|realising|realizing|recognising|recognizing|finding|looking for|trying to"
    r"|seeing)(?: that| like| if| whether| how)?|you (?:said|say|told me|mentioned|mean"
    r"|talked about|describe|described|noticed|realise|realize)(?: that| how| it)?"
    r"|on (?:the )?(?:one|other) (?:hand|side)|at the same time|it is (?:almost "
    r"|kind of |a bit )?(?:like|as if|as though|not that|not so much|more that"
    r"|less that|not just that|not only that|that)|as if|as though|almost like"
    r"|almost as if|it is as if|almost as though|like))(?![a-z])"
)
WEAK_STEM = re.compile(
    r"i (?:can |could |do |would |just )*(?:think|guess|suppose|feel|believe|wonder"
    r"|wondering|bet|imagine|see|tell|understand|get)"
)
_YOU = frozenset({"you", "your", "yours", "yourself"})
_SELF = frozenset({"i", "my", "we", "our", "me"})
_IT = frozenset({"it", "that", "this", "there", "which", "these", "those", "everything", "all"})
_THIRD = frozenset(
    "he she they his her their him them everyone everybody nobody people anyone anybody"
    " someone somebody most many kids couples".split()
)
_LINK = frozenset(
    "are were feel felt feeling feels seem seemed sound sounded look looked been be "
    "being get got getting become became grow growing stay left make makes made making "
    "leave leaves end ended remain still is was am so hear heard sitting standing "
    "lying waiting more too".split()
)
_FORWARD = re.compile(
    r"(?:part of you|one part of you|some part of you|half of you|a part of you"
    r"|another part of you|one side of you|all of you|inside you|deep down you)"
)
_MEANS = re.compile(
    r"(?:matters?|means?|meant|is important|was important|important|are important"
    r"|comes first)(?: [a-z]+){0,3} (?:to|for) you(?![a-z])|you (?:really |still "
    r"|clearly |deeply )*(?:value|care (?:a lot |so much |deeply )?about|care for)"
)
_INNER = re.compile(
    r"you (?:also |still |just |really |would |do |did |never |kind of |only |already "
    r"|have |had |always |both |not |are |were )*(?:want(?:ed)?|wanting|need(?:ed)?"
    r"|needing|wish(?:ed)?|wishing|hop(?:e|ed|ing)|value|care|know|knew|think|thought"
    r"|thinking|believe|believed|like|liked|see|saw|trust|trusted|love|prefer|rather"
    r"|expect|expected|expecting|wonder|wondered|wondering|imagine|imagined|decided"
    r"|plan|planned|planning|understand|realise|realize|trying|tried|looking|ready"
    r"|willing|able|find|found|enjoy|remember|thought|mean|meant|remind|keep|kept"
    r"|used to|no longer|miss|hate|lost|gave|went|put|did|do|spend|spent|carry|carried"
    r"|held|hold|stopped|started|came|got|get|live|asked|told|said|heard|sat|stood"
    r"|stayed|worked|waited|watched|gone|been|done|can|could|cannot)(?![a-z])"
)
_WISH_TO = re.compile(
    r"you (?:just |really |only |kind of |would |could |almost |sort of )*(?:want"
    r"|wanted|could|wish you could|would like) (?:to )?(?:just )?(?:crawl|hide|scream"
    r"|run|disappear|cry|vanish|sink|curl|shout|throw|punch|explode|sleep for|lie down"
    r"|give up|never|be left|get away|escape)"
)
_FEEL_LIKE = re.compile(
    r"you (?:[a-z]+ ){0,2}(?:feel|felt|feeling|are feeling|were feeling|must feel"
    r"|must have felt)(?: (?:like (?:a|an|you|nobody|no one|everyone|nothing|it is)"
    r"|as if|as though|so|pretty|really|very|about|it|in|for|with|when|more|left|less"
    r"|bad|good|worse|better|torn|like)|$)"
)
_OBJECT = re.compile(
    r"(?:makes?|made|making|leaves?|left|leaving|has|had|keeps?|kept|gets?|got|getting"
    r"|drives?|drove|takes?) you (?:feel(?:ing)? |feeling |so |all |really |[a-z]+ )?"
)
_NO_VERB = re.compile(
    r"(?<![a-z])(?:is|are|was|were|am|do|does|did|have|has|had|can|could|will|would"
    r"|should|may|might|must|shall|i|he|she|we|they)(?![a-z])"
)
_LESS = re.compile(
    r"(?:maybe |perhaps |so )?(?:it is|this is|that is|it was|it might be"
    r"|it may be) (?:not |less |more )(?:just |only |so much |really |even )?(?:about"
    r"|the|that|a)"
)


@dataclass(frozen=True, slots=True)
class Reflection:
    """What a clause gives back: the label, how sure, and the reason to show."""

    label: str
    confidence: float
    reason: str


def weigh(clause: Clause, heard: Heard) -> tuple[Reflection, ...]:
    """What a statement may give back, the feeling before the content."""
    body, stem, weak = _after_stem(clause)
    words = body.split()
    if not words:
        return ()
    subject = _subject(words)
    if subject == "self" and not heard.complains:
        return ()
    feeling = None
    if subject != "self":
        hits = feelings.find(words)
        feeling = _feeling(clause, words, hits, subject, stem and not weak, heard)
    content = _content(clause, words, subject, stem, weak, heard)
    return (feeling, content) if feeling else (content,)


def _after_stem(clause: Clause) -> tuple[str, bool, bool]:
    body, stem, weak = clause.body, False, False
    for _ in range(2):
        found = STEM.match(body)
        if not found or not body[found.end() :].strip():
            break
        if found.group().startswith(("i ", "what i")) and WEAK_STEM.match(found.group()):
            weak = not stem
        stem = True
        body = body[found.end() :].strip()
        if body.split()[0] in _VERBS_LEFT:  # "I imagine that | is lonely": "that" is the subject
            body = f"that {body}"
    return body, stem, weak


_VERBS_LEFT = frozenset("is was must has can would might sounds feels hurts".split())


def _subject(words: Sequence[str]) -> str:
    joined = " ".join(words[:5])
    if _FORWARD.match(joined):
        return "you"
    for word in words[:4]:
        if word in _YOU:
            return "you"
        if word in _SELF:
            return "self"
        if word in _IT:
            return "it"
        if word in _THIRD:
            return "third"
    return "none"


def _feeling(
    clause: Clause,
    words: Sequence[str],
    hits: Sequence[Hit],
    subject: str,
    stem: bool,
    heard: Heard,
) -> Reflection | None:
    text = " ".join(words)
    best: tuple[float, Hit] | None = None
    for hit in hits:
        sure = _sure_of(clause, words, hit, subject, stem)
        if sure and heard.kin and not feelings.fits(hit.kin, heard.kin):
            sure -= 0.04
        if sure and (best is None or sure > best[0]):
            best = (sure, hit)
    if best:
        said = " ".join(words[best[1].first : best[1].last])
        own = next((w for w in sorted(heard.words) if _kin(w) == best[1].kin), None)
        near = f" (they said “{own}”)" if own and own != said else ""
        return Reflection(REFLECTION_FEELING, best[0], f"gives back how they feel: “{said}”{near}")
    if subject == "you" and _WISH_TO.search(text):
        return Reflection(REFLECTION_FEELING, 0.8, "gives back the feeling as a picture")
    if _FEEL_LIKE.search(text) and not re.search(r"feel(?:ing)? (?:that|it)\b|not feel", text):
        return Reflection(REFLECTION_FEELING, 0.8, "names how it feels for them")
    return None


def _kin(word: str) -> str | None:
    entry = feelings.BY_WORD.get(word)
    return entry.kin if entry else None


def _sure_of(
    clause: Clause, words: Sequence[str], hit: Hit, subject: str, stem: bool
) -> float | None:
    word = words[hit.first]
    before = words[: hit.first]
    last = before[-1] if before else ""
    joined = " ".join(before)
    after = words[hit.last] if hit.last < len(words) else ""
    if subject == "third" and not ("you" in before or after == "you"):
        return None
    if word == "stuck" and after in {"with", "to", "at"} and "feel" not in before:
        return None
    must = "must" in before or "must" in clause.words
    linked = any(one in _LINK for one in before[-4:])
    state, cause = STATE in hit.forms, CAUSE in hit.forms
    if (word in HARD or word in GREAT) and subject != "you":
        return 0.88 if word == "sad" and "sounds" in clause.words else None
    if "should" in before:
        return None
    if word in TRAITS_GOOD | TRAITS_BAD and not ({"feel", "felt", "feeling", "must"} & set(before)):
        return None
    if VERB in hit.forms and after == "you" and subject in {"it", "none", "third"}:
        return 0.88
    if _OBJECT.search(joined) and (state or VERB in hit.forms or IMAGE in hit.forms):
        return 0.88
    if subject == "you" and ("you" in before or words[0] in _YOU or stem):
        if IMAGE in hit.forms:
            return 0.88
        if state and linked:
            return 0.92 if not hit.weak or last in _LINK else 0.78
        if (
            VERB in hit.forms
            and not hit.weak
            and (must or linked or last in {"you", "not", "still", "also", "do", "only"})
        ):
            return 0.86
        if NOUN in hit.forms and not hit.weak:
            return 0.8
        if state and not hit.weak:
            return 0.82
        return 0.74 if cause and not hit.weak else None
    if subject == "it":
        if VERB in hit.forms and not hit.weak and (must or last in {"it", "that", "this", "still"}):
            return 0.86
        if words[:2] == ["there", "is"] and NOUN in hit.forms and not hit.weak:
            return 0.86
        if hit.weak and not must:
            return None
        if cause or state or NOUN in hit.forms or IMAGE in hit.forms:
            if must:
                return 0.92
            return 0.86 if cause or stem or {"feels", "felt", "sounds"} & set(words) else 0.76
        return None
    if subject == "none":
        if word in HARD or word in GREAT:
            return None
        if hit.weak and not (hit.first == 0 and state and (len(words) <= 2 or stem)):
            return None
        if stem:
            return 0.88
        if not _NO_VERB.search(" ".join(words)) and hit.first <= 3:
            return 0.8
        return None
    return 0.8 if stem and not hit.weak else None


def _content(
    clause: Clause, words: Sequence[str], subject: str, stem: bool, weak: bool, heard: Heard
) -> Reflection:
    text = " ".join(words)
    back, new = heard.overlap(words)
    pairs = heard.same_pairs(words)
    given = next((w for w in words if heard.lemmas and _is_given(w, heard)), None)
    reason = (
        f"gives back what they said: “{given}”" if given else "says it back without adding to it"
    )
    so = "so" in clause.openers or (clause.words[0] == "so")
    sure = 0.0
    if _MEANS.search(text):
        sure, reason = 0.86, "gives back what matters to them"
    elif _FORWARD.search(" ".join(words[:6])):
        sure, reason = 0.9, "gives back a side of them"
    elif stem and not weak and len(words) >= 3:
        sure = 0.88 if subject == "you" or (subject == "third" and back) else 0.82
    elif _LESS.match(clause.body) and len(words) >= 5:
        sure, reason = 0.76, "offers a reading of what lies under it"
    elif subject == "you":
        sure = _about_you(text, words, back, new, so, weak, heard)
    else:
        sure = _about_it(clause, words, back, new, pairs, so, stem, heard)
    return Reflection(REFLECTION_CONTENT, sure, reason)


def _is_given(word: str, heard: Heard) -> bool:
    return word not in STOP and heard.gives_back(word) is not None


def _about_you(
    text: str, words: Sequence[str], back: int, new: int, so: bool, weak: bool, heard: Heard
) -> float:
    sure = 0.66 if heard.empty else 0.6
    if back:
        sure = 0.82 if back >= new else 0.77
    if _INNER.search(text):
        sure = max(sure, 0.74)
    if so:
        sure = max(sure, 0.8) + 0.04 + (0.04 if heard.empty or back else 0)
    if weak:
        sure -= 0.04
    if len(words) < 3 and not back:
        sure -= 0.2
    return min(sure, 0.92)


def _about_it(
    clause: Clause,
    words: Sequence[str],
    back: int,
    new: int,
    pairs: int,
    so: bool,
    stem: bool,
    heard: Heard,
) -> float:
    if heard.empty:
        return 0.72 if so and len(words) >= 4 else 0.0
    fragment = not _NO_VERB.search(clause.text)
    sure = 0.0
    told = "you" in words or "your" in words
    if back and new == 0:
        sure = 0.82 if back >= 2 or pairs else 0.7
    elif back and back >= new:
        sure = 0.74 if fragment or told or back > new + 1 else 0.64
    elif back >= 1 and fragment and len(words) <= 9:
        sure = 0.7 if told else 0.62
    elif back >= 1 and new <= 2 * back:
        sure = 0.6
    if not back and new == 0 and pairs >= 2:
        sure = 0.7
    if so and sure:
        sure += 0.06
    if stem and sure:
        sure += 0.06
    return min(sure, 0.92)
