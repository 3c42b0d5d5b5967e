"""Someone close who may take their life, now. One who did is mourned, and is not matched."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.ending import ALSO_PLAYED

_THEIR = (
    "kill (himself|herself|themselves|themself)|end (his|her|their) ~1 life|"
    "take (his|her|their) ~1 life|"
    "commit suicide|hang (himself|herself|themselves)|end it all|"
    "shoot (himself|herself|themselves)|hurt (himself|herself|themselves)|overdose|"
    "drown (himself|herself)|unalive (himself|herself|themselves)?|kms|"
    "harm (himself|herself|themselves)"
)
_THEIRS = (
    "killing (himself|herself|themselves)|ending (his|her|their) ~1 life|suicide|"
    "hanging (himself|herself)|taking (his|her|their) ~1 life|overdosing|not being here any more|"
    "hurting (himself|herself|themselves)|ending it all|wanting to die"
)
_OLD = """
(character|villain|film|movie|novel|book|series|episode|play|game|dnd|story|actor|singer|song)
(laughing|embarrassment|of boredom|jokes|gig|flight|ship|chance|conclusions|queue|hospice|at home)
(santa|teddy|doll|puppet|dinosaur|tortoise|robot|plant|guinea pig|asked (if|whether|why|when)|asks
    (if|whether|why|when))
(me|him|her|and i) and my (boyfriend|girlfriend|husband|wife|partner)|mutual|long distance
(dementia|ninety|palliative|eighty|her own bed|his own bed|rope|hamster|goldfish|in peace|the pool)
"""


def _fill(text: str) -> str:
    return text.replace("{THEIR}", _THEIR).replace("{THEIRS}", _THEIRS)


ALL: tuple[Entry, ...] = (
    *rules(
        "card",
        "suicide",
        "someone close may take their life",
        _fill("""
        {loved} ~3 (wants|want|threatens|threatened|is threatening|threatening|is planning|plans|
            planned|is going|keeps threatening|tried|has tried|is trying|attempted|about|wanted|
            intends|decided) ~1 (to)? ~1 ({THEIR}|{THEIRS})
        {loved} ~3 (wants|want|wanted|threatens|threatened|tried|is trying) ~1 (to)? ~1 (die|be
            dead|not be here|dying|being dead|not wake up) ({end}|and|because|so|since|every|too|
            any more|now|again)
        {loved} ~3 (says|said|told|tells|texted|wrote|messaged|posted|whispered|admits|admitted|
            confessed|keeps saying|saying|called|is saying) ~4 (wants to|want to|is going to|going
            to|wishes to|plans to|thinking about|thinks about|thought about|thought of|about|
            should|tired of) ~1 ({THEIR}|{THEIRS}|die {end}|dying|living {end}|life {end})
        {loved} ~3 (says|said|told|tells|texted|wrote|messaged|posted|whispered|admits|admitted|
            confessed|keeps saying|saying|called|is saying) ~3 (wants|want|wanted) to (die|be dead|
            not be here|disappear (forever|for good)) ({end}|and|because|so|every|any more)
        {loved} ~3 (says|said|told|tells|texted|wrote|messaged|posted|whispered|admits|admitted|
            confessed|keeps saying|saying|is saying) ~4 (do not|does not|not|no longer) want to ~1
            (live|be alive|be here any more|be here {end}|exist)
        {loved} ~3 (says|said|threatens|swears|told me|texted|keeps saying) ~2 (will|would|is going
            to) ~1 (jump (off|from|in front|out of)|hang (himself|herself|themselves)|overdose|end
            it all|hurt (himself|herself)|kill (himself|herself)|not be|cut|die {end})
        {loved} ~9 (texted|sent|messaged|wrote) me ~1 (goodbye|bye forever|a goodbye|farewell)
        {loved} ~2 (cut|cuts|slit|slashed|cutting) (her|his|their) (wrist|wrists|throat)
        {loved} ~2 (is|was|'s|has been|feels|feeling|has|been|gets|became|might be|may be|seems) ~2
            suicidal
        {loved} ~3 (has|having|have|had) ~1 suicidal (thoughts|ideation)
        {loved} ~3 (took|has taken|swallowed) ~1 (an)? ~1 (overdose|all (his|her) ~1 {pills})
        {loved} ~3 (talks|talking|talked|thinking|jokes|joking|texts|texting|speaks|thinks) ~1 (of|
            about) ~1 ({THEIRS})
        {loved} ~4 (written|wrote|left|posted|sent|sends|leaving|writing) ~1 (a|me a)? ~1 (suicide|
            goodbye|farewell) (note|letter|message|text|post)
        {loved} ~3 ~1 (does not|do not|no longer|not) want to (live|be alive|be here any more|
            exist|wake up)
        (found|find|discovered|read|saw|got) ~2 (goodbye|suicide|farewell) (letter|note|message|
            text|letters) ~4 (in|on|from|room|my|his|her|phone|desk)
        (he|she|they) ~2 (will|would|is going to|threatens to|threatened to|wants to|said he would|
            said she would) (kill (himself|herself|themselves)|hang (himself|herself)|end (his|her)
            life|harm (himself|herself)|hurt (himself|herself)|shoot (himself|herself)) ~1 (if|
            when|unless|;|$|tonight|and|because)
        (he|she|they) ~2 (pills|gun|rope|noose|bridge) ~1 (ready|in (his|her) hand|and (he|she))
        {loved} ~~6 (is|are|will|would|wants|want|going|threatening|planning|plans|says) ~3 (take|
            taking|end|ending) (his|her|their) (own)? ~1 life
        {loved} ~~8 (saved up|saving up|hoarding|stockpiling|collected|counted) ~1 (his|her|their|
            the) (tablets|pills|meds|medication|insulin|painkillers)
        left (a|me a|the|us a) ~1 note ~~8 (can not live|can not go on|sorry|goodbye|do not want to
            live|end it|not be here)
        (empty|all the) ~1 (packets|packet|bottle|bottles|box|boxes|strips|blister packs) ~~10
            (painkillers|tablets|pills|sleeping|antidepressants|medication)
        """),
        near=_OLD,
        after="""
        (of|from|in) (embarrassment|cancer|shame|laughter|boredom|it|happiness|peace|the (film|
            book|game))
        """
        + ALSO_PLAYED,
        keeps="kin",
        another=True,
    ),
    *rules(
        "ask",
        "suicide",
        "someone may take their life",
        _fill("""
        (she|he|they|{loved}) ~2 (said|posted|texted|wrote|sent) goodbye ~3 (strange|weird|turned
            off|and|then)
        (he|she|they) ~2 (wants|want|tried|tries|threatens|plans|threatened) ~1 to ~1 (kill
            (himself|herself|themselves)|end (his|her|their) life|die|hang (himself|herself)|commit
            suicide|take (his|her) ~1 life)
        (he|she|they) ~1 (says|said|told me|tells me|keeps saying|texted) ~2 (he|she|they|that) ~2
            (wants to|is going to|wanted to|should) ~1 ({THEIR})
        (he|she|they) ~1 (says|said|told (me|us|him|her|them|everyone)|tells me|keeps saying|
            texted) ~2 (he|she|they|that) ~2 (will|would|'d|is going to|are going to) ~1 end it
            ({end}|all|tonight|today|tomorrow|now|soon|if|unless|when|because|and|or|one day)
        (he|she|they) ~1 (is|are|feels|seems|sounds) ~1 suicidal
        (he|she|they) ~1 (does not|do not) want to (live|be alive) ~1 (any more)?
        {loved} ~3 (has|had|have|got|found|said|says|with) ~5 (pills|tablets|gun|rope) ~1 (ready|
            under|in (his|her) (room|drawer|bag|bed))
        (drove|went|walked|ran|gone|left) (off|out|away) ~3 (after|and) ~2 (saying|said|says|wrote|
            texted|told) ~4 (end it|goodbye|sorry|could not|die|better off|not be|never)
        {loved} ~5 (giving|gives|gave|given) away ~2 (things|stuff|belongings|clothes|toys|
            everything|records|possessions)
        {loved} ~3 (keeps|said|says|sent|sends|texted) ~3 (goodbye|sorry for everything|better off
            without (him|her|them)|a burden|no point|tired of (life|living)|nothing to live|see
            (him|her) again)
        {loved} ~3 (wants|want|threatens|threatened|is going|decided|says|said|thinking about|talks
            about) ~3 (end it|jump|disappear|do something stupid|ending it|jumping) ({end}|all|
            tonight|today|now|soon|because|if)
        (worried|afraid|scared|terrified|worry) ~3 (he|she|they|{loved}) ~2 (will|might|is going
            to|could|would|may) ~1 ({THEIR}|end it|jump|disappear {end}|do it|do something|hurt|try
            again|not be)
        (help|support|talk to|what (do|can) i (say|do|tell)|how (do|can) i) ~6 (suicidal)
        (he|she|they) ~2 found ~3 (on|at|near) the (bridge|roof|tracks|ledge)
        """),
        near=_OLD,
        after="""
        (of|from|in) (embarrassment|cancer|shame|laughter|boredom|it|happiness|peace|the (film|
            book|game))
        with (him|her|them|me|us|(his|her|their|my) (boyfriend|girlfriend|husband|wife|partner|
            fiance|fiancee|ex))
        between (us|them)
        on (stage|the (field|pitch|water))
        (like|at (sea|home)|in (his|her|their) own|with (his|her) boots)
        """,
        keeps="kin",
        another=True,
    ),
)
