"""Suicide in the plainest words people use: wishes, near attempts, plans, goodbyes."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.ending import LIGHT

_DAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_GOD = "(god|allah|jesus|lord|heaven|the universe|him)"
_HIT = "(bus|truck|car|train|lorry|tram|van|vehicle|meteor|plane|bullet|taxi|motorbike|lightning)"
_LOVED_ONES = (
    "(they|everyone|everybody|family|parents|kids|mum|dad|wife|husband|people|friends|nobody|"
    "he|she|you|world|you all)"
)
# A means, of which one thinks or from which one is held back.
_MEANS = (
    "(gun|shotgun|rifle|pistol|handgun|revolver|noose|rope|pills|tablets|meds|medication|"
    "bridge|razor)"
)
# What else is ended, planned or survived, and what makes hyperbole of death.
_OTHERWISE = """
(relationship|marriage|dating|boyfriend|girlfriend|friendship|engagement|contract|subscription|
    membership|lease|tenancy|career|project|business|launch|marketing|company|fiance|stream|
    podcast|streak|strike|affair|season|semester|it with)
(raid|boss|respawn|team|ult|party|healer|tank|lobby|squid|round|checkpoint|match|player|players|
    villain|sims|level|chess|poker|bingo|quiz)
(nuclear|zombie|apocalypse|vampire|immortal|immortality|heat death|mars|century|2100|
    (hundred|thousand) years|sun (dies|explodes)|climate)
(miracle|lucky|grateful|thankful|seatbelt|airbag|helmet|surgeon|transplant|paramedics|saved my
    life|lifeboat|coastguard)
(monday morning|mondays|essay|homework|exam|exams|laundry|small talk|call centre|zoom|diet|
    crossfit|cardio|hot yoga)
"""


def _fill(text: str) -> str:
    return (
        text.replace("{DAY}", _DAY)
        .replace("{GOD}", _GOD)
        .replace("{HIT}", _HIT)
        .replace("{ALL}", _LOVED_ONES)
        .replace("{MEANS}", _MEANS)
    )


WISHED = (
    *rules(
        "card",
        "suicide",
        "a wish to be dead",
        _fill("""
        I wish i ~1 (was|were) (dead|not alive)
        (hope|pray|wish|hoping|praying|wishing|hoped|prayed) ~1 (that|to god)? (i|to) (do not|will
            not|never|not|would not|did not) (ever)? (have to)? wake up ({end}|again|tomorrow|ever|
            in the morning|one day|at all|from it|this time)
        would ~2 like to not (wake up|be alive|exist|live) ({end}|tomorrow|again|ever)
        would ~2 like not to (wake up|be alive|exist|live) ({end}|tomorrow|again|ever)
        (hope|hoping|wish|wishing|pray|praying) ~1 (to|i) ~1 (get|got|am|was|be) (hit|run over|
            knocked down|struck|flattened) by (a|the|some|an) ~1 {HIT}
        (hope|hoping|wish|wishing|pray|praying) ~1 (to|i) ~1 (get|got|am|was|be) (killed|shot|
            murdered|stabbed) ({end}|today|tonight|on the way|in (my sleep|a (crash|car)))
        (hope|hoping|wish|wishing|pray|praying) ~1 (to|i) ~1 (get|got|am|was|be|crash|die|have)
            ~1 (in|into) a ~2 (crash|accident|wreck|pile up) ({end}|and (die|do not)|on|today)
        wish (someone|somebody|he|they|anyone) would ~1 (kill|shoot|murder|strangle|stab|smother)
            me ({end}|in (the head|my sleep)|because i|so i|and (get|be|end)|tonight)
        (kill|shoot|murder|end) me ; ~~2 (not ~1 (joke|joking|kidding|dramatic|exaggerating)|i mean
            it|i am serious|no joke|i am begging|i beg)
        (hope|hoping|pray|praying|wish) (this|the|my|that|it|next)? ~1 (covid|virus|illness|flu|
            cancer|lump|tumour|tumor|disease|infection|pneumonia|heart attack|stroke|drink|
            drinking|drugs|heroin|fentanyl|crash|winter|pills|surgery|operation|anaesthetic) ~1
            (kills|takes|finishes|kill|take|finish) me ({end}|off|tonight|soon|quickly|and)
        (hope|hoping|pray|praying|wish) (this|the|my|that|it)? ~1 (lump|tumour|tumor|pain|cough|
            headache|scan|biopsy|result) (is|was) (cancer|fatal|terminal|malignant)
        (please|pray|praying|prayed|prays|beg|begging|begged|ask|asked|asking|wish|hope|hoping) ~1
            (to|for|that)? {GOD} ~1 (takes|take|would take|to take|will take|end|to end) (me ({end}|
            now|tonight|already|in my sleep|instead of|so i)|my life ({end}|because|tonight|away|
            now|in|since|so))
        (wish|want|need|wanted|wishing|hope|hoping) my life ~1 (would|could|to|will|was|were)? ~1
            (end|be over|stop|finish|over) ({end}|already|now|soon|tonight|so)
        can not wait (to (die|be dead|not be alive|be gone for (good|ever)|stop existing)|until i
            (die|am dead)|for (death|my (death|funeral))) ({end}|so|and|because|already|already|
            one day|finally)
        (relief|blessing|bliss|peaceful|heaven|mercy|comforting) ~1 to (be dead|die|not be alive|
            not exist|never wake up|be gone forever) ({end}|and|than|already|now)
        (dying|being dead|not being alive|not existing) (would|will|must|sounds|seems) ~1 (be|feel)?
            ~1 (a|like a|such a|much|like)? (relief|easier|nice|peaceful|better|blessing|bliss|
            lovely|kinder|simpler|heaven|good) ({end}|than (this|living|life|being)|right now|for
            (me|everyone)|at this|compared|and i)
        (jealous|envious) (of|that) (dead people|the dead|people who (died|are dead|get to die|are
            dying)|those who (died|are dead))
        (regret|resent|hate|mad at myself for|sick of|angry about|ashamed of) (surviving|having
            survived|being saved|being revived|being alive) ({end}|every|so|and|because|any|at all)
        should have (died|killed myself|ended it|done it|gone through with it) (when i had|years
            ago|back then|last time|the first time|as a (kid|child|teenager|teen|baby)|when i was|
            in (that|the) (crash|accident|fire|overdose)|that (night|day))
        (wish|if only) ~2 (attempt|overdose|suicide) ~2 (had|would have|have)? (worked|succeeded|
            killed me|been successful|not failed|did work)
        wish i did not have to (live|be alive|exist|wake up) ({end}|any more|tomorrow|like this|and)
        (people|someone|somebody|things|a person) like me ~1 (should not|should never|do not deserve
            to|does not deserve to|have no right to) (be alive|live|exist|have been born)
        (is|am|would be|i am|space|air|just) ; ~1 better (off)? dead {end}
        (i am|i would be|would be|id be) ~1 (less of a|no longer a|not a) ~1 (problem|burden|worry|
            bother|nuisance) (dead|if i (died|was dead))
        (better|best|easier|happier|relieved|ok|okay|fine|cheaper) ~3 if i (died|killed myself|was
            dead|were dead|took my own life)
        me (dying|being dead|killing myself|ending my life) (would|will) ~2 (save|help|make|be|
            solve|free|fix)
        (told|tell|telling) ~2 i (want|wanted) to (die|kill myself|be dead|end my life) ({end}|and
            (he|she|they|nobody|all)|but|because|once|last|yesterday|today)
        (can not|could not) ~1 (be|stay|live|exist) (in|on) this (world|earth|planet|life) (any
            more|any longer|{end})
        never ~1 wanted to (be alive|live|exist) {end}
        (not|no) ~1 (see|imagine|picture) ~1 (a|any)? future ~1 (where|in which|with me|that) ~2
            (alive|living)
        (not|never) ~1 (scared|afraid|frightened) (of|to) (dying|die|death) ~~4 (scared|afraid|
            frightened|terrified) (of|to) (living|live|another|being alive|surviving|staying|life)
        (lost|losing|lose) all (my|the)? ~1 (will|desire|wish|reason) to (live|be alive|exist|go on)
        (can not|could not|not) ~1 (think of|find|name|come up with|see|give you|list) ~1 (one|a|
            any)? (single|good|real)? (reason|reasons|point|purpose) ~1 (to|in) ~1 (live|living|
            keep living|stay alive|be alive|exist|existing|go on living|stay on this|being alive)
        (the pain|pain is|so much pain|in pain|hurts|this pain) ~~8 rather (die|be dead) ({end}|
            than|now)
        i would rather be dead ({end}|now|at this point)
        maybe (when|once|if|after) i am dead ({end}|(they|you|he|she|people|someone|everyone) will
            ~1 (
            care|listen|notice|believe|see|understand|get it))
        (waiting|wait|lying here) to die ({end}|now|already|at this point|alone|every day)
        death (please)? (hurry (up)?|come ~1 (take|get|for) me|take me) ({end}|now|soon|already|i)
        (only|just) (dying|death|being dead) will (give|help|stop|fix|end|bring)
        (best|better) for ({loved}|everyone|everybody|them|the kids|all|the world) ~1 if i (died|was
            dead|killed myself)
        """),
        near=LIGHT + _OTHERWISE,
        after="""
        (of|from|in) ~1 (embarrassment|shame|laughter|laughing|cringe|boredom|happiness|joy|peace)
        and (use|make|turn|transform) (it|me)
        (in|near) !(this|pain|my|the|hell|a (car|crash))
        """,
        keeps="hypothetical",
    ),
)

ATTEMPTED = (
    *rules(
        "card",
        "suicide",
        "an attempt on their life",
        _fill("""
        I ~1 (have)? (almost|nearly) (jumped|threw myself|thrown myself|flung myself) (in front of|
            off|from|under|onto|into) ~3 ({traffic}|{height})
        I ~1 (have)? (almost|nearly) (stepped|walked|drove|swerved|crashed|ran|stepped out) ~3 (in
            front of|off|into|under|onto) ~3 ({traffic}|{height}|{obstacle}) ~~6 (on purpose|
            deliberately|wanted (to|it)|die|end it|meant to)
        i ~1 (have)? attempted (on {DAY}|yesterday|this (week|month|year|weekend|morning)|a (week|
            month|few)|{end}|(4|3|2|5|6|four|five|several|many|multiple) times|and (nobody|failed|
            i|now)|because|but)
        (after|since|from) (my|an|another|second|third) ~1 (attempt|overdose|od) !(on (the|a)|to|
            at) ~~8 (want
            to|going to|will|do it again|try again|psych|ward|alive|nobody)
        (psych|psychiatric|mental) (ward|unit|hospital) ~2 (after|because of|for|following) ~2
            (attempt|overdose|trying)
        (third|second|first|fourth|fifth|another|last|my|3rd|2nd|4th) (attempt|od|overdose) (this
            (year|month|week)|and (nobody|i)|{end} ~~10 (hospital|alive|woke|waking))
        (psych|psychiatric) (ward|unit|hospital) ~~8 (want|going|plan|will|ready) (to)? (try again|
            do it again|die|end it)
        I ~1 tried (hanging|overdosing|drowning|suffocating) ({end}|myself|last|on {DAY}|yesterday|
            again|but|and|once|twice)
        I ~1 (have)? (cut|slit|slashed|opened) (both)? my ~1 (wrists|throat|veins) ({end}|and|last|
            tonight|again|but|because|now|open)
        (suicide|overdose|attempt|attempted) ~~9 (want to|going to|will|plan to|
            think i) (do it again|try again|try it again)
        (i was|they|police|someone|cops|stranger|officer|man|woman|and|he|she) ~1 (pulled|talked|
            dragged|grabbed|hauled) me (off|down|back|away)? ~1 (of|from|off)?
            (the|a) ~1 (bridge|overpass|ledge|tracks|railing|railings|viaduct|parapet)
        (pumped|pump) my stomach ~~10 (again|next time|do it|alive|die|wish|better)
        (not go|not gone|not going) through with it ~~8 (being alive|to be alive|i am alive|hate
            myself for|die)
        i ~1 (odd|od 'd|od|oded) (and|on|again|last|yesterday|{end})
        (tied|tie) (the|a) (rope|noose|belt) {end} ~~3 (untied|could not|stopped|chickened|took)
        (loaded|load|loading) (the|my|dads|his|a) ~1 (gun|pistol|rifle|shotgun|revolver) then ~1
            (unloaded|stopped|cried|could not)
        (hold|holding|held|grip|gripping|stay|stand|back|away|hands) ~8 i (do not|did not|will not)
            (
            jump ({end}|off|in front)|step (off|in front)|walk in front|swerve|kill myself)
        (want|wanted|going|trying|try|tried|need) to (drive|walk|step|jump|run|crash|swerve) ~2
            (into|off|in front of) ~3 (on purpose|deliberately)
        """),
        near=LIGHT + _OTHERWISE + "(goal|record|split|pub|bar|class)",
        keeps="laugh",
    ),
)

PLANNED = (
    *rules(
        "card",
        "suicide",
        "a plan, a means or a last message",
        _fill("""
        (planning|i plan|intend|intending|i am going|i have decided) ~1 (to|on) ~1 (end|ending) it
            ({end}|
            all|tonight|after|before|by|on {DAY}|when|once|soon|this|for good|myself)
        I ~2 (plan|planning|planned|intend|intending) (to|on) {dying}
        I ~2 (plan|planning|planned|intend) on (die|{suiciding})
        i ~1 (am|will be) ~1 ending it (after|before|on {DAY}|once|when (it|my|the|they)|by)
        (then|and) i ~1 (will)? end it {end}
        (can not (take|do|go on|live|cope|bear)|no reason|find a reason|sick of|tired of) ~~8 (going
            to|will|want to|about to|ready to) end it ({end}|all|tonight|now|soon|when|today)
        i have (a|my) plan and ~2 (a date|date|a day|the (means|pills|rope)|pills|rope|not told|
            nobody knows)
        (asked|asks|asking) (me)? (if|whether) i (have|had) a (plan|suicide plan) ~~5 (said no|lied|
            i do|said i did not|told (him|her|them) no)
        i have a plan ({end}|and) ~2 (have)? (not told|nobody knows)
        (lied|lying) (in|at|to) (the|my) ~1 (hospital|psych|ward|nurse|nurses|doctor|doctors|crisis
            team|psychiatrist|assessment) ~4 let me (go {end}|out|home|leave)
        (lied|lying) (on|in) (the|my) ~1 (phq9|phq|questionnaire|assessment|screening)
        know (how|when|where) i (am going to|will|would) do it ~~4 (calming|peace|relief|tonight)
        doing it (tonight|today|tomorrow|now) ; ~~3 (thanks for|thank you|sorry|bye|goodbye|forgive|
            love you|i love)
        (been|am|keep|started|night|^) (researching|looking up|reading about|googling) (methods|
            which
            pills|suicide methods) ({end}|again|all|tonight|online|please|every|for hours)
        (do it|die|jump|end it|go) ~1 (somewhere|where|somewhere that|in a place) ~2 (kids|mum|dad|
            family|wife|husband|nobody|they|parents|he|she) ~1 (will not|can not|not|would not|
            does not have to) ~1 find (me|my body)
        (kids|mum|dad|wife|husband|family|parents|they|sister|brother|he|she) ~1 (will not|not|to|do
            not|does not) ~1 be the (one|ones) (who|that|to) (find|finds|found|discover) me ({end}|
            like|dead|first|hanging|there)
        (nobody|noone|who|they|mum|someone) ~1 (will|would) ~1 find (me|my body) ~3 (if|when|after|
            once) i (kill myself|do it|die|am dead|killed myself|died|hang)
        go to (hell|heaven) (if|when|for|because) ~1 (i)? ~1 (kill myself|killing myself|commit
            suicide|suicide|take my own life|end my life)
        selfish (to|of me to|for me to) (kill yourself|kill myself|commit suicide|end my life|want
            to die)
        (happens|happen) ~4 (my|your) ~2 (when|if|after) (you|i) (commit suicide|kill (yourself|
            myself)) ~~8 my
        (does it hurt|is it painful|does it feel|is it like|how long does it take|does dying) ~1 to
            (die|bleed out|drown) ~1 (of|from|by|with) ~2 (overdose|overdosing|pills|tablets|
            hanging|jumping|cutting|carbon|gas|suicide)
        (happens|happen) to (your|my) ~1 (debts|debt|kids|loans|pension|money|insurance|body|house|
            dog|cat) (when|if|after) ~1 (you|i) (commit suicide|kill (yourself|myself)|die by
            suicide)
        i am (killing myself|ending (it|my life)) (on ({DAY}|the ~1 {end}|my ~1 birthday|christmas)|
            this (week|weekend|month)|next (week|month)|after|by)
        not want to die but ~3 (going to|will|have to|about to) (do it|end it|kill myself)
        I will end it (when|after|once|before|tonight)
        ; dying tonight ({end}|by|at last)
        how high ~8 (not|to not|never) survive
        if ~5 (had a gun|dying was|dying were|it was (easy|painless)|i had the (guts|courage|
            pills|means|balls|nerve)|was not (such)? a coward|were not (such)? a coward) ~3 i would
            ~1 (be|have)? ~1 (be|been)? (dead|gone|done it|killed myself|done|ended it)
        if ~2 (could|was able to) (press|push|hit|flip|click) a (button|switch) ~2 (be dead|die|not
            exist|be gone|end it|stop existing|never)
        (kms|kys|suicide|killing myself|kill myself|wanting to die) is not ~1 (a joke|joke|joking|
            intrusive|funny) ~2 (for me|any more|to me|when)
        (driving|drives|drove|pushing|pushed|pushes|bringing) me to (suicide|kill myself|end my
            life)
        (to|by) suicide and (i am|i will be|i might be) next
        if i ((drive|drove|jump|jumped|step|stepped|walk) (off|in front|into)|swerve|swerved|let
            go) ~6 (it is|it would be|it
            will be|it all|everything) ~2 (done|over|finished|ends|end)
        (gun|pistol|rifle|shotgun|rope|pills|meds|tablets|bridge) ~~8 not trust myself
        not trust myself (with|around|near) (it|the|a|my|his|dads)? ~1 (gun|pistol|rifle|rope|pills|
            meds|tablets|bridge|tracks|balcony)
        (keep|been) ~1 (looking|staring) at (my|the|his|our|dads|dad 's) ~2 (gun|shotgun|rifle|
            pistol|
            noose) ({end}|all|and|again|for|every|tonight)
        (thoughts|thought|thinking|think) ~1 (of|about) (jumping ({end}|again|are|every|off|in
            front)|hanging ({end}|again|each|every|when|myself|tonight)|drowning ({end}|myself))
        all i think about ~~2 (jumping|hanging|drowning) {end}
        window (sill|ledge) ~~3 (legs|feet) (out|over|dangling|hanging)
        on the (roof|ledge|bridge|overpass) ~9 not want to come down
        i (am|will be) dying tonight ({end}|by|at last)
        (sleep|drive|go) ~3 (and|to) ~1 (not|never) (come|coming) ~1 (out|back) alive
        only thing left (for me)? is to (kill myself|die|end it)
        happy if i (died|was dead) (today|tonight|tomorrow|now)
        coward to kill myself ~~2 (want|wish)
        (by the time) ~4 (this|me) ~4 (gone|dead|not be (alive|here)|be done) {end}
        i (will not|am not going to|wont) be alive (by (christmas|tomorrow|the (end|time|weekend)|
            next|my|spring|summer|{DAY})|tomorrow|next (week|month|year)|much longer|for (my|the|
            your|christmas|graduation)|after (tonight|this)|this time)
        I took my (dads|mums|dad 's|mum 's|sisters|brothers|grandmas|gran 's) ~1 (pills|tablets|
            meds|medication) ({end}|and (i|now)|help)
        (will|going to|might|about to) take the lot ~3 (pills|tablets|meds|medication|my)
        """),
        near=LIGHT + _OTHERWISE + "(notice|resign|resignation|handing)",
        after="""
        with (him|her|them|my|the|this|{loved})
        (between us|peacefully)
        (on|in) (this|that|the) (hill|sword|dance)
        """,
        keeps="hypothetical",
    ),
    *rules(
        "card",
        "suicide",
        "what holds them back",
        _fill("""
        (if it (was|were) not for|if not for|if i did not have|without) ~5 i would ~1 (have)? ~1
            (killed myself|kill myself|done it (already|by now|years|long)|ended it|kms)
        i would kill myself ~1 (if it (was|were) not for|if not for|but i (am too|can not|have)|if i
            did not have)
        (only|main|one) (reason|thing) i ~1 (have not|not|did not|do not|have never) ~1 (jumped|
            ended
            (it|my)|killed myself|kill myself|died|end it) ~1 (is|are|was|because|yet)
        (only|main|one) (reason|thing) i ~1 (have not|not|did not|do not|have never) ~1 (done it|do
            it|gone through with it) ~1 (is|are|was|because) ~1 (my|the|of|they|she|he) ~2 (mum|dad|
            parents|kids|sister|brother|son|daughter|dog|cat|family|wife|husband|gran|grandma|
            friends|mess|pain|girls|boys|baby|suffer|alone)
        (promised|promise|swore) ~4 i (would not|will not) (do it|kill myself|die|end it|jump)
            (while|
            until|before|as long as) ~2 (alive|here|around|lives|living|dies|gone|graduate)
        only (alive|living|breathing) because (suicide|dying|my (mum|kids|dog|cat|parents)|of my (
            mum|kids|dog|cat|parents|son|daughter|sister|brother)|i (am too|promised|can not|
            failed))
        sorry for everything ; ~1 (look after|take care of|feed|be good to) (my|the|mum|dad)
        (think|thinking|thought|fantasise|fantasize|fantasising|obsess|dream) ~6 (about|of) (dying|
            being dead|killing myself) ~1 (from the (moment|second|minute)|every (day|night|hour|
            minute|single)|all (day|night)|constantly)
        tell me ~3 (ok|okay|alright) to die ({end}|now)
        (passively|actively|chronically) suicidal
        (going|heading|walking|driving) to the (bridge|tracks) ; ~~6 (bye|goodbye|sorry|love you)
        """),
        near=_OTHERWISE + "(spain|holiday|trip|flight|weekend|wifi)",
        keeps="hypothetical past kin laugh",
    ),
    *rules(
        "card",
        "suicide",
        "a farewell, and they cannot live",
        _fill("""
        (goodbye|bye|farewell) {end} ~~6 (not blame (yourself|yourselves|anyone|each)|your fault|
            nobody 's fault|nobody fault|anyones
            fault|i tried)
        (i tried|goodbye|i love you) ~~5 (not blame (yourself|yourselves|each other|anyone)|not
            (your|anyones|anyone 's) fault) {end}
        (goodbye|bye|forgive me|love you all|i love (him|her|them|you)|sorry (everyone|mum|dad|all)|
            sorry) ~~4 (can not|could not|can no longer) (live|go on|carry on|stay (here any|alive)|
            keep (going|living)|be here any|hold on) ({end}|any more|like this|living|more)
        (can not|could not|can no longer) (live|go on|carry on|stay (here|alive)|keep living) (like
            this|any more|{end}) ~~4 (goodbye|bye {end}|forgive me|i love you all|tell (mum|dad|
            my|them|her|him) i|take care of my)
        (this is goodbye|goodbye everyone|goodbye all|bye everyone) ~~8 (nobody|your|anyones|no
            ones) ~1 fault
        ready to go ; ~~3 (made|at) (my)? peace ({end}|with (it|everything|dying|death|god|going))
        """),
        near=LIGHT
        + _OTHERWISE
        + """
        (job|firm|office|work|team|flat|city|colleagues|shift|landlord|you any more as|moving)
        """,
        after="without (you|him|her)|with (him|her|you)",
    ),
)

ALL: tuple[Entry, ...] = WISHED + ATTEMPTED + PLANNED
