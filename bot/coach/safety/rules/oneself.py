"""Danger to oneself in short plain words: a wish, a place, a means, an injury on purpose."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.ending import LIGHT

_DAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_WARMTH = """
(warm|warming|thaw|thawing|dry|drying|candlelight|marshmallow|marshmallows|to (check|see if))
"""


def _fill(text: str) -> str:
    return text.replace("{DAY}", _DAY)


SUICIDE = (
    *rules(
        "card",
        "suicide",
        "they say that they will die",
        _fill("""
        i ~1 (have)? ~1 decided to (die|kill myself|end my life|commit suicide)
        not (surviving|living through|going to survive) (tonight|today|the night|this (night|
            weekend)|the weekend)
        (ready|want|going|trying|need) 2 (die|kill myself|end my life)
        i (am|will be) ~1 dead (by|on)? ({DAY}|tomorrow|the (weekend|morning)|morning|christmas)
        dying on purpose
        (go|going|jump|throw|throwing) (myself)? under (a|the)? (train|lorry|truck|bus)
        (have|got) (my|the|a|dads|his) ~2 (gun|pistol|rifle|shotgun) and ~2 (cartridges|cartridge|
            bullets|bullet|shells)
        ({DAY}|tonight|tomorrow) i end it ({end}|quietly|all|for good|myself|and|by)
        ctb ({end}|soon|tonight|by|on|with|this)
        (thoughts|harm) ~~5 with a plan

        why (can|will|could) not i (die|be dead|stop (breathing|living|existing)) ({end}|already|in
            my sleep|and|instead|yet|tonight|like i)
        why (will|can) not my (body|heart) (die|stop|give (up|out)|quit)
        (want|wish|need|begging|beg|pray|praying) ~1 my heart (to|would) (stop|give (out|up)|quit)
        (embarrassed|embarassed|ashamed|gutted|furious|devastated|hate) (that)? i (lived|survived|
            am alive|did not die)
        only ~1 (option|way|solution|answer|thing left|choice) ~2 is ~1 (poison|suicide|death
            {end}|rope|dying|hanging|overdose|to (die|hang|jump))
        enough to (not wake|never wake|not wake up|put me out for good|sleep forever|end (it all|my
            life))
        (will|to|when they|someone) find my body
        (do not|not|never) let ({loved}|mum|dad|her|him|them|the kids) ~1 (find me (first|like
            this)|find my body|be the one (to|who) (find|finds) me)
        (not|never) ~2 (be the one (to|who) (find|finds) me|have to find (me {end}|my body))
        (survived|attempt|attempted|failed) ~~14 i ~2 (want|going|will|plan|need) (to)? try again
        (settled|decided) on (the|a|my) method
        I ~2 (tried|attempted) to ({suicide}|die)
        (have|got) (a|the|my) (rope|noose|belt) and (a|the) (door|beam|tree|chair|banister) {end}
        failed suicide
        {mean} take (everything|whatever) ~2 in the (medicine|bathroom)? cabinet
        (am|i am|^) on the wrong side of the (railing|railings|rail|parapet|bridge|fence (over|
            above|of the bridge))
        (going|go) (off|over) the (balcony|railing|roof) (tonight|today|now|{end})
        (tonight|tomorrow|today) ~~8 (driving|drive) ~2 (into|off) (the|a) ~1 (wall|tree|bridge|
            quarry|cliff|barrier|pier)
        (will|going to|gonna|am) (do|doing) it with (the|my|a) ~2 ({grave_drug}|morphine|pills|
            meds|rope|belt|insulin|razor|helium|shotgun|gun) ({end}|they (gave|gives)|from|i (have|
            got|bought|saved)|tonight)
        (with|holding|have|got|clutching) (a|the|my)? ~1 (bottle|box|packet|jar|handful) of ~1
            {grave_drug} ~2 (in my (hand|hands|lap|handbag|pocket)|next to me|beside me|in front of
            me|on my lap)
        if you (find|read|are reading|get|see) this ~~3 not your fault
        """),
        near=LIGHT + "(boat|boats|mast|dock|powerpoint|sander|range)",
        after="""
        (if|unless|without|of|to (my|the) (pub|gym|office)|lifting|moving|carrying|because my
            (boss|coach|trainer))
        """,
    ),
    *rules(
        "card",
        "suicide",
        "suicidal, or thoughts of suicide",
        """
        i ~1 (am|feel|am feeling|have been|get|keep feeling|am so) ~2 suicidal
        ^ ~1 suicide (thoughts|ideation) (again|are|is|hitting|hit|every|all|at|back|won)
        """,
        near="""
        (prevention|awareness|wallpaper|documentary|squad|bomber|report)
        about (the|this|my) (printer|essay|wallpaper)
        """,
    ),
    *rules(
        "ask",
        "suicide",
        "they may mean to die",
        """
        (been|am|i have been) (standing|sitting|stood|sat) on (the|a|this) (bridge|ledge|railing|
            roof|overpass|parapet) ~2 (for (an|one|two|three|a|hours)|since)
        walk (into|out into) the (snow|woods|forest|desert|sea|cold) and (lie down|not (come|turn)|
            never (come|turn)|keep (going|walking))
        (going|heading|walking|walk|off|way) to the (tracks|train tracks|railway tracks) ({end}|
            tonight|now|tomorrow|and|behind)
        ^ on the ledge
        (bye|goodbye) (mum|dad) ~~4 (do not (open|come|look)|sorry|forgive|i love)
        bleeding in the (bath|tub|bathtub|shower)
        (took|swallowed) (a handful|some things|too many of them) ({end}|last (night|week)|and (i|
            slept|waited|lay|nothing))
        i was on the (ledge|parapet|tracks) ({end}|when|until|and)
        (hands|feet|toes) ~1 (are)? ~1 (on|over) the (railing|edge|ledge|yellow line|parapet)
        (visit|visiting) my grave
        have a grave to visit
        (goodbye|goodnight) (for good|and goodbye)
        do not trust myself ({end}|tonight|alone|with (my (meds|pills)|the (pills|knives|car))|not
            to (do|take|jump|end|cut)|to (wake|stay (safe|alive)))
        none of (this|it) ~2 (is|was) ~1 your fault ~~4 (whatever happens|goodbye|promise me)
        (not|no longer) (scared|afraid|frightened) of (dying|death) any more
        tired of being a (person|human) ({end}|and|any more)
        (can|could) not find (one|a|a single) (good)? reason {end}
        (a|the) world (where|in which|without) (i am not in it|me in it)
        me not in (the|this) world

        wish (i was|i were) not a coward
        (too much of a|such a) coward to (do it|die|end|go through|jump|kill)
        something ~1 wrong ~4 (death|dying) would (fix|solve|cure)
        (dying|death) would be the (first|only|best|one) thing
        not care (if|whether) i (live ({end}|or|any more|to see|through|past|and)|am alive|wake up
            {end})
        stopped caring (if|whether) i (live ({end}|or|any more|to see|through|past|and)|die|am
            alive|wake)
        (not|never) asked to be born ({end}|and|any more)
        (hope|hoping|wish|wishing) ~1 (i)? (catch|get|have|for) (something (fatal|terminal)|cancer
            ({end}|and|so|or)|a (tumour|tumor|heart attack|stroke))
        (easier|better|cheaper) for ({loved}|my (parents|family|kids)|them|everyone) to (grieve|
            bury|mourn|lose|forget) me
        (better|easier) with someone else and me not
        (if|when) (anything|something) (happens|happened) to me ~~6 (look after|take care of|my
            (cat|dog|kids|son|daughter)|tell (my|mum|him|her|them))
        (look after|take care of|what would happen to) ~4 if (something|anything) (happens|
            happened) to me
        """,
        near=LIGHT
        + """
        (insurance quote|godparent|godparents|solicitor|shaving|shave|shaved|spiders|flight|trip|
            power of attorney)
        """,
        after="(on (a|the) (trip|flight)|so (pay|deal))",
    ),
)

SELF_HARM = (
    *rules(
        "card",
        "self_harm",
        "they hurt themselves on purpose",
        """
        I ~2 ({hurt_self}|bash|bashed|bashing|whack|whacked|whacking) ~2 (myself|my ~1 ({skin}|
            shin|shins)) ~6 (on purpose|deliberately|intentionally|not (by|an)? accident)
        (on purpose|deliberately) ~1 {hurt_self} ~1 (myself|my ~1 {skin})
        (ripped|ripping|pulled|pulling|tore|tearing|picked|reopened|reopen) ~2 (my|the) (stitches|
            wound|wounds|scabs|cuts) ~3 (on purpose|deliberately)
        """,
        near="(hair|fringe|tattoo|piercing|ears pierced|eyebrows|prank|film|scene)",
    ),
    *rules(
        "card",
        "self_harm",
        "they harm themselves",
        """
        i ~1 (cut|burn) in (the|my|our) (ensuite|bathroom|shower|bath|bedroom|room|loo|toilet|
            toilets) ({end}|while|when|so|after|every|and|because)
        been (cutting|burning|hurting|harming|scratching) myself
        (times|days|nights|places|where) i (cut|burn) ({end}|per day|a day|myself|most)
        (cutting|burning|been burning|been cutting) the (tops|backs|insides|soles|sides) of my
            (feet|hands|thighs|arms|legs|fingers)
        (hold|held|holding) my ~1 (hand|hands|arm|finger|fingers|wrist) ~1 (over|in|above|against|
            to) (the|a) ~1 (candle|flame|lighter|hob|burner)
        (broke|break|breaking|snapped|dislocated) my own (finger|fingers|hand|arm|wrist|toe|toes|
            nose|leg|ribs) ({end}|again|to (feel|punish|get)|because i|so i|last night)
        (threw|throw|throwing) myself down ~2 stairs
        (hit|hitting|punch|punching|slap|slapping) my own (belly|stomach|face|head|legs|thighs|
            thigh|arms)
        i (cut|choke|burn|punch|strangle) myself ({end}|a (little|bit|lot)|till|until|when|every|
            most|because|so)
        (put|putting|pour|poured|pouring|rub|rubbing|rubbed) ~2 (salt|chilli|chili|lemon|bleach|
            vinegar|alcohol|soap|sanitiser|sanitizer) (in|on|into|over) (my cuts|the cuts {end})
        (scrape|scraping|scraped|drag|dragging|dragged) (a|the|my) ~1 (razor|blade|knife) (down|
            across|over|along|up) my ~1 {skin}
        (unless|until|once|after) i have ~1 (hurt|cut|burned|harmed|burnt) myself
        (the|my) (cutting|self harm|self harming) is (back|worse|getting worse|bad again)
        i do it with (a|my|the) (safety pin|razor|blade|lighter|scalpel|sharpener)
        """,
        after="""
        (a|an|some|any|off|out|slack|down (to|on|a))
        """,
        near=_WARMTH
        + """
        (shaving|shave|shaved|cook|bake|baking|kitchen|oven|hob|stove|cooking|chopping|hair|
            accidentally|by accident|paper|fabric|sewing|cake|grass|wood|spray|game|film|mascara|
            lashes)
        """,
    ),
    *rules(
        "ask",
        "self_harm",
        "signs of self-harm",
        """
        (then|upstairs and|bathroom and|room and|guilty) ~1 (cut|burn) {end}
        ^ i (cut|burn) $
        keep ~1 (looking|staring) at (the|my) (scissors|blade|razor|knives|knife drawer|sharpener)
        hands ~3 in the drawer
        (miss|missing) ~1 (the)? (cutting|burning myself|hurting myself)
        (foundation|concealer|makeup) on my (wrists|thighs|scars)
        (infected|worse) on purpose
        (like|love|enjoy) ~1 (it when i bleed|bleeding|my own blood)
        (bleeding|bled) and i (like|love|enjoy|liked|loved) it
        (pulled|ripped|tore|pulling|ripping) (out|off) ~2 (toenails|toenail|fingernails|fingernail)
        (jealous|envious) ~4 (see|seeing) ~2 (scars|cuts)
        (scars|cuts) ~2 fading ~4 sad
        (skin|nowhere) left ~3 hide
        (sting|feeling) again ~3 (one|once) ~2 time ~4 stop
        """,
        near="(shaving|acne|surgery|operation|bypass|c section|tattoo|sourdough|cake|carbs)",
    ),
)

ALL: tuple[Entry, ...] = SUICIDE + SELF_HARM
