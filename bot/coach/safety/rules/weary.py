"""They cannot go on."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.places import PLACES

_LOVE = """
with (him|her|them|you|my|the|this (guy|man|woman|girl|boy|relationship))
(deleting|uninstalling|unsubscribing|duolingo)
(relationship|marriage|girlfriend|boyfriend|dating|engagement|friendship|contract|call|meeting)
"""

WEARY = (
    *rules(
        "ask",
        "suicide",
        "they cannot go on",
        """
        (can not|do not) see a way (through|out|forward|past) ~1
        i have reached the end {end}
        no fight left ~2
        i wish (it|this|everything|it all) would ~1 (end|stop|be over) {end}
        I ~1 (can not|can no longer|could not|am unable to|can hardly|can barely) ~1 (do|take|
            handle|bear|cope with|stand|face|fight|live|live with|endure|deal with) (it|this|this
            (shit|crap|hell|bullshit)|life|living|like this|things|everything|all this|another day|
            anything|the pain|myself) (any more|any longer|no more|nemore|much longer|another day)
        (can not|can no longer|could not) ~1 (do|face|bear|handle|cope with) (life|living|another
            (day|night|week|year)|being alive|this life)
        (can not|can no longer|could not) (go on|carry on|continue) ({end}|living|any more|with
            (life|this life)|much longer|like this|pretending)
        (can not|can no longer|could not) (fight any|keep going|hold on|keep living|keep fighting|
            hang on|live like this|exist like this|see a way out|survive this) ~1
        tired of trying ({end}|any more|to (live|be (ok|happy|strong)|survive|hold|keep|stay))
        (tired|exhausted|sick|done) (of|from|with) (fighting|everything|it all|all of (it|this)|
            trying {end}|pretending|surviving|struggling|this pain|the pain|hurting|feeling like
            this|feeling this way|being me|being in pain|this world|the world)
        (how) ~1 (much longer|long) ~2 i ~1 (can|will|have) ~1 (hold on|last|go on|do this|keep|
            take|hang on|cope|carry|be here|fight|left|live|stand|survive|continue)
        i ~1 (want|need|wish) (it|everything|this !(week|day|year|month|season|
            meeting|exam|shift|lecture|flight|winter|summer|game|film|term|heat)|it all|all of (it|
            this)|all this|the pain|this pain|life|my life|things|the hurt|the noise|the thoughts|
            my pain|the suffering|the
            voices|my mind) ~1 to (stop|end|be over|go away forever|be done|finish) ({end}|now|so|
            please|for good|forever|and|because|but|already|tonight|hurting|one way|somehow)
        (make|makes) (the pain|everything|it all|all of it|the thoughts|this pain|my brain|my head)
            (stop|end|go away)
        (want|need|please|wish|just|someone|god) ~2 make it (stop|end)

        I ~2 (want|need|going|ready|tempted|thinking|about|trying|decided) (to|of|about) ~1 (end|
            ending) (it|things|everything|this|it all)
        (end|ending) (it all|everything|all of it|things for good) {end}
        (end|ending|finish|finishing) (the|this|my|all the|all this|all my) (pain|suffering|misery|
            agony)
        I want to end it
        i want out {end}
        (afraid|scared|worried|terrified) ~4 i (will|might|could|am going to) ~1 do it
        (going to|will|am) ~1 do it (this time|for real)
        (nobody|noone) (can|will|could) stop me (this time|now|any more|doing it)
        (tonight|today) is the (night|day) ~~4 (end|ending|goodbye|die|over)
        (not|do not|never) ~1 mean ~1 with (my|him|her|the)
        i am ending it {end}
        (not|do not|never) ~1 (want|wanna) to die ~~5 (stop|end|not live|living like|hurt|hurting|
            pain|escape|rest|disappear|just)
        (do not|not) belong (in this (world|life)|on this earth|anywhere|with the living)
        my (existence|life|birth) ~2 (mistake|waste|curse|error|burden|regret|worthless|
            meaningless|pointless)
        (how|so|too) easy ~2 (would be|could be|is) ~1 (to (let go|jump|turn|swerve|step|fall|
            drive|slip|stop|not|end|disappear|take|pull|go)|if i)
        (bridge|platform|train|balcony|roof|cliff|wheel|tracks|pills|tablets|gun|knife) ~6 (how|so)
            easy
        (let go of|turn|turning|jerk|not turning|not turn) the wheel ~1 {end}
        (look|looked|looking|stare|staring|stared) ~1 at (my|the|a|all the|those) ~1 (belt|pills|
            tablets|rope|gun|medicine cabinet|beam|beams|knife|razor|noose|bridge|tracks) ~2 (and|
            thinking|wonder|wondering|wondered|for|longer|too long|differently)
        (walk|go|went|drive|drove|stand|stood|sit|sat|end up|standing|sitting) ~1 (to|on|at|by|
            near) ~2 (bridge|roof|rooftop|cliff|tracks|platform|overpass|ledge|balcony) ~5 (look
            down|looking down|looked down|wonder|imagine|think about|thinking|thought|stay|stayed|
            stare|stared|lean)
        (life|living|everything|existing|being alive|every day|waking up|breathing) ~1 (hurts
            {end}|is (torture|hell|pointless|unbearable|too much|meaningless|agony|a burden|not
            worth it|too painful|too hard|worthless)|feels (pointless|unbearable|meaningless|too
            much|impossible))
        hate waking up {end}
        (wake|waking|woke) up ~~6 (disappointed|wishing i|wish i had not|angry that i|sad that i)
        (disappointed|gutted|angry|sad) ~3 i (woke|wake|am alive)
        (put me out of|out of) my misery
        (what is|what's|what was|whats|see|is there) (the|a|any)? point ~1 (any more|of (it all|
            anything|this|all this|going on|trying|everything|me|it)|in (anything|going on|trying|
            it|me|any of it|carrying on)|to (anything|it all|any of it|me|carry on))
        (can not) ~1 (any more|cope|go on|do this|bear (it|this)) {end}
        what is the point $
        (no|not any|not a|never a|without a|see no|little) ~1 point (in|of|to) ~1 (going on|
            anything|trying|it|carrying on|me|this any more|continuing|any of (it|this)|fighting|
            getting up|waking up|keeping going)
        no point (any more|going on|in me|;|$)
        (there is|see|have|is|find) (no|only one|not any|any|no other) way out (for me|any more|
            left|but|;|$)
        only ~1 way out
        (there is|have|is|with|left with|am without|beyond|lost|lost all|got) ~1 (no|all|without|
            any) ~1 (hope|future) ~1 (for me|left|any more|ahead|in my life|;|$|in life)
        (nothing) (matters|is worth it|means anything|ever gets better|will ever get better)
            ({end}|any more|to me|for me)
        (have|got|there is|is) nothing left ({end}|for me|to (live|lose|fight)|in me|inside)
        i (have|have got|got) ~1 nothing (left)? to (look forward to|live)
        i (have|have got|got) ~1 nothing (left)? to lose (any more|now|;? ~1 (my|he|she|they))
        nothing to look forward to ({end}|in life|any more)
        i ~1 (give up|giving up|gave up|have given up|am giving up) ~1 (on (life|everything|living|
            myself|it all|all of it|being happy)|(life|living|hope|trying|the fight|fighting)
            ({end}|any more|and|because))
        (done|finished|tired|sick|through|give up|giving up) ; (on|with|of) (everything|life|it
            all|all of it|living) (;|$)
        ctb
        (picked|chosen|choosing|decided on|marked|planned) ~1 (a|the|my) ~1 (day|date|method|
            bridge|spot) (;|$|to (do it|go|end|die)|and|when|for it)
        i am ~1 (done|finished|through|over it) (with)? ~1 (everything|life|it all|all of it|this
            life|this world|trying|fighting|living|people|being alive)
        (at|reached|nearing|near|hit) ~1 (the|my) (end of (my|the) (rope|tether)|breaking point|
            rock bottom)
        i am at my limit
        not (strong|brave|made|built|cut out|meant|fit) ~1 (enough)? ~1 (for|to) ~1 (life|this
            (life|world)|live|the world|living|keep going|be here|exist)
        (not|never) ~2 (meant|supposed|made|built) (to be (here|alive|born)|for this (world|life)|
            to live|to exist)
        (do not|not) know why i ~1 (bother|try|exist|am here|keep going|get up|wake up|carry on)
            ({end}|any more|trying|at all|every)
        why (do i|should i|am i) ~1 (exist|alive|live|go on|keep going|wake up|keep trying|stay)
            ({end}|any more)
        (do not|not|how) (see|know|think|this|it) ~2 (how|it|this|things) ~2 (get|gets|getting|will
            get|ever get) (better|easier)
        (never|not) (going to|gonna)? ~1 (get|gets) (better|easier) ~1 (for me|;|$)
        (can not|do not think i can|not going to|will not|do not think i will|do not think i am
            going to|doubt i will|not sure i will|not sure i can) ~1 (make it|survive|get|last|see)
            ~1 (through|to|past|until|much longer) ~1 (tonight|the night|tomorrow|morning|this
            night|today|the week|week|weekend|month|year|another|next|my next|christmas|my)
        (i feel|feeling|i am|feel) ~1 (trapped ({end}|and|in (my (head|mind|life|body)|this life))|
            hopeless|worthless|like a burden|a burden|beyond (help|saving|repair)|completely alone|
            so alone i|dead inside|like dying|empty inside|utterly hopeless|broken beyond)
        (i am|feel like|being|am|such) ~1 (a|just a|only a|such a|nothing but a) ~1 (burden|waste
            of (space|air|oxygen|life|breath|time|skin))
        I ~1 (am|feel|feeling) ~2 (worthless|hopeless|unlovable|beyond help)
        (disgust|hate|loathe|despise) (myself|my existence|being me|who i am) (so much|more than|
            every|for (existing|being (alive|here|me|born))|for living|;|$|to death)
        (dark|bad|scary|intrusive|evil|those|darkest|terrible) thoughts (again|are back|came back|
            are getting|have come|came|about|of|won't|will not|every)
        (afraid|scared|frightened|terrified) (of)? ~1 (my own (mind|head|thoughts|hands)|of what i
            (will|might|could|may|would) do (to myself)?|what i (will|might|could|may|would) do (to
            myself)?|myself|my thoughts|being alone with myself)
        (not|do not feel|am not|do not think i am) safe (with|from|alone with|around|on) (myself|my
            own|my thoughts|my head|my own)
        (might|may|will|going to|could) do something (stupid|bad|drastic|terrible|silly|to myself|i
            can not take back|permanent|final)
        """,
        near=PLACES
        + """
        (what is the point of (a|an|the|having|buying|paying|calling)|boyfriend of mine|carbs|
            sugar|coffee|the call)
        """,
        after="""
        (at|in|before|without) ~1
        (like|of|raining|snowing|well|with|from) ~1
        (for (today|the day|now|tonight|this (week|year)|christmas|a while))
        (to (eat|watch|read|buy|say|do|add|report|clean|pack|wear|cook|see|show))
        (on a|for (a|one|two) (second|sec|minute|moment|bit)|and (tell|answer|reveal)|with (one|
            only))
        with (him|her|them|you|my|the|this (guy|man|woman|girl|relationship))
        (about|over) ~1
        (eating|smoking|drinking|dating|on (dating|men|women|love|sleep|sourdough|him|her|them|
            you)|without (coffee|you|your))
        """,
        lowers=_LOVE,
        keeps="kin",
    ),
)

ALL: tuple[Entry, ...] = WEARY
