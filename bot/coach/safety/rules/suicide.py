"""Suicide said outright: a wish to be dead, an intent, a plan, an attempt."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules

_IDIOMS_OF_DYING = """
(my|our|her|his) (hair|own hair|roots)
(of|from) ~1 (embarrassment|shame|laughter|laughing|cringe|cringing|boredom|happiness|cuteness|joy)
(of|from) ~1 (excitement|heat|hunger|jealousy|awkwardness|secondhand|overwork|cuteness|curiosity)
(laughing|happy|peacefully|nobly|hard|rich|famous|old|inside|trying|whenever|every time|each time)
when !(i (have (kids|children|a (son|daughter|child|family)|so much|everything)|am (alone|drunk|
    home|in bed|like this|low)|get (drunk|low)|drink)|it is (dark|night|quiet)|everyone|nobody)
(in|on) (peace|my sleep|my own bed|your arms|his arms|her arms|this hill|that hill|the dance floor)
(for|with|a little|a bit|on the inside|a (hero|legend|martyr|happy)|on stage|thousand|hundred)
at (3|4|5|6|7|3am|4am|5am|6am|7am|dawn) ~1
early
at (home|the age|an old|a ripe|ninety|90|100|sea|five|six|seven|four)
(dad|mum|hungover|the (baby|kids|house)|late|to (another|a|an))
before (the alarm|seeing|i (see|get|visit|have|try|die|meet|go|turn|reach)|you|him|her|my (kids|
    children|cat|dog))
"""
_CRINGE = """
(called|waved|tripped|fell|farted|burped|cried|snorted|sneezed|dropped|spilled|texted|sent) ~9 (in
    front of (everyone|everybody|the|my)|wrong (person|chat|car|number|guy|group|group chat))
(meeting|finale|episode|song|homework|essay|traffic|queue|printer|email|emails|lecture|commute|heat|
    advert|trailer|ending|playlist|season) ~1 (made|makes|making) me
(waved|waving) ~4 (wrong|stranger)
(reply all|unmuted|(ranked|ult|jungle|uninstall|noob|respawn|matchmaking|elo))

(embarrassed|embarrassing|embarrassment|cringe|cringed|cringing|awkward|mortified|mortifying)
(printer|liquorice|toner|spreadsheet|on the spot|cross my heart|everyone laughed|everybody laughed)
(blushed|blushing|hungover|hangover|leg day|gym|squats|adorable|cute|cutest|spicy|chilli|bungee)
(parachute|skydive|skydiving|paragliding|wingsuit|abseil|trampoline|diving board|zipline|swim)
"""

WISHES = (
    *rules(
        "card",
        "suicide",
        "a wish to be dead",
        """
        i want (die|dead|death|be dead|kill me|finish (my)? life)
        I ~1 (want|going|ready|wish|plan) to kill me ({end}|tonight|now|because)
        (took|swallowed|cut|jumped|drank|tried) ~6 because i wanted to die
        I ~1 {wish} ~1 {die}
        rather (die|be dead) than ~1 (live|go on|wake|be (here|alive)|keep|feel|do this|exist|
            continue|face|spend|stay|suffer)
        {wish} {die}
        (part|half|most|some part) of me {want} {die}
        (wish|have (a|the|this|my|only)? wish|my (only|one)? wish is|desire) (of|for|to) (death|
            die|dying|be dead|finish my life)
        (take|taking|took|swallow|swallowing|jump|jumping) ~6 to die
        i wish i ~1 (was|were|am|be) (dead|not alive|never alive)
        i wish i (had|have) (died|been dead|never lived)
        i wish i would (die|drop dead)
        i (want|need|pray for|long for|crave) (death|to be dead|to be put down)
        (let|make) me (die|(not|never) wake up)
        (pray|hope|wish|hoping|praying|wishing) ~2 i ~1 (will|do|would) not (see|live|make it|
            survive|be here|be alive|last)
        (do not want|not want) to be (saved|rescued|resuscitated)
        i (would|will) be (better|happier) off ~1 dead
        (better|best) off (dead|if i (was|were) dead|if i died)
        (better|best|easier) if i (was|were|am) (dead|not alive|gone|not (here|around)|no longer
            here|never born)
        (better|best|easier) if i (died|killed myself|did not exist|had never been born|had not
            been born|disappeared)
        i should (be dead|have died|kill myself|not be alive)
        i do not deserve to (live|be alive|exist|be here)
        i (hope|pray|wish|hoping|praying|keep hoping) ~2 (i|to) (do not|will not|never|not|would
            not) (have to)? wake up
        (hope|pray|wish|hoping|praying) ~1 to die
        i hope i (die|get (hit|killed|cancer ({end}|and|so|or)|shot)|do not (survive|make it))
        """,
        after=_IDIOMS_OF_DYING,
        near=_CRINGE,
    ),
    *rules(
        "card",
        "suicide",
        "they do not want to live",
        """
        (do not|did not|never|not|no longer) ~1 (want|wanting|wish|care|plan|intend|desire) ~1 to
            ~1 (live|be alive|exist|stay alive|continue living|keep living|go on living)
        do not want to (be|live|exist|stay) ~1 (alive|in this (world|life)|on this (earth|planet))
        do not want to (wake up|wake) (any more|tomorrow|again|ever|in the morning|either)
        do not want this life
        (no|not any|not a|not one|not a single|do not have (a|any)|not see (a|any)|without (a|any)|
            little|no more|never had a|is there a|give me (a|one)) ~1 (reason|reasons|point|
            purpose|will|wish|desire|need) (for me)? ~1 (to|in|of|for) ~1 (live|living|exist|
            existing|be alive|being alive|stay alive|staying alive|being here|continue living|go on
            living|keep living|life {end}|keep breathing|breathe)
        (what is|see|is there|there is|not|the) ~2 point (in|of|to) (me)? ~1 (living|being alive|
            existing|life|being here|staying alive|live|my life)
        (nothing|noone|nobody|not anything) (left)? to live for
        (can not|can no longer) (live|be alive) any more
        life ~1 {is} not worth (living|it|the|anything)
        (my|this) life ~3 not worth (it|living|anything)
        (nothing|no longer|makes life|life is not) worth (living|being alive|staying alive) (for)?
        my life (has|have) no (value|meaning|purpose|point)
        (tired|sick|done|exhausted|weary|fed up|bored|finished) (of|with|from) ~1 (living|life|
            being alive|existing|breathing|existence|being here)
        (tired|sick|done|exhausted|weary|fed up|finished) (of|with|from) (this|my) (life|existence)
        (had|have|having) enough of (life|living|this life|being alive|my life)
        (over|done) with (life|living|being alive)
        hate (being|that i am|to be) (alive|living)
        hate that i (woke|wake) up
        why (am i|i am) (alive|living|not dead|breathing)
        know why i am (here|breathing|alive)
        (disappointed|sad|angry|upset|sorry|mad|regret) ~2 (i|that i|when i) (woke up|wake up|am
            alive|survived|lived)
        (wish|regret) (i|that i) (had not|did not|never|have not) (survived|survive|woken|wake up|
            woke up|live|lived)
        """,
        after="""
        (like (a|an)|in|at|with|there|near|far|next|by|under|off|on|together|alone|abroad|apart|
            for|without|that|being|admin|drawing|coach|coaching|insurance|lessons|modelling|class|
            classes|before|out|from|between|above|below|hand to|paycheck)
        (at|on|alone|through|up to|under|long enough|beyond|forever|happily)
        (except|but|apart from) (the (weekend|football|food)|coffee|pizza|cheese|friday|
            fridays|netflix)
        """,
        near="(leg day|squats|burpees|hungover|hangover)",
        lowers="(party|office|town|city|country|hotel|flat|neighbourhood|house|apartment|place)",
    ),
)

INTENT = (
    *rules(
        "card",
        "suicide",
        "they mean to kill themselves",
        """
        i would (rather)? (kill myself|end my life|end it all) ~1 (but|except|only|if it (was|were)
            not|if i (had (the|a|any|my|not|more|enough)|could|was not|were not|knew)|than (live|go
            back|keep|go on|face|stay)|{end} ~2 (mean it|for real))
        (rope|gun|pills|noose|razor|blade) ~~4 (going to|will|want to|about to) use it
        {mean} ~1 {suicide}
        {ponder} ~1 {suiciding}
        {ponder} ~1 (suicide|my death|my own death|my suicide)
        (will|would) {suicide} {soon}
        i (will|am) ~1 (kill myself|end my life|ending my life|end it all|kms)
        i am killing myself ({end}|and|if|because|when|with (pills|a gun|a rope)|before)
        killing myself {soon}
        i want (make|do|to make|to do)? suicide
        want to (take off|finish|quit|stop|close) my life
        have ~2 wish to finish my life
        """,
        after="""
        (prevention|awareness|hotline|helpline|squad|bomber|rate|rates|statistics|stats|risk in|in
            (the (media|press|news)|schools|prisons|teenagers|young|men|literature|art|film))
        (in|into) (the|this|that|my|some)? ~1 (gravy|sauce|chocolate|cheese|butter|syrup|coffee|
            custard|ramen|pasta|soup|emails|paperwork|homework|laundry|pillows|blankets)
        (in the foot|(on|with) (garlic|cheese|chocolate|sugar|coffee|carbs|a ~1 (lead|hose|scarf)|
            the ~1 (lead|hose|cable)))
        (laughing|to get|with (work|laughter|this)|over (this|it)|trying|at (the)? (work|gym)|off|
            slack)
        (a (shelf|bit|little)|with worry|to (meet|make|finish|please|pay)|for (him|her|them|you|
            this|that|it|the|not)|every time|doing|working|just to|here)
        """,
        near=_CRINGE,
    ),
    *rules(
        "card",
        "suicide",
        "suicidal, or thoughts of suicide",
        """
        (i|and|but|been|being|be|am|are|feel|feeling|felt|get|getting|me|became|become|both|gets|is
            making me|again) ~2 suicidal
        ^ suicidal
        (have|having|had|get|getting|my|these|the|of|with|more|constant|intense|dark|about|bad|and|
            get) ~2 (suicidal|suicide) (thought|thoughts|ideation|ideations|feelings|urges|
            tendencies|ideas|plan|plans|intent)
        suicidal thoughts
        my suicide
        (wrote|written|writing|write|leave|left|leaving|typed|draft|drafted|finished|have) ~2 (my|
            a|the)? ~1 suicide (note|notes|letter|letters)
        suicide ~1 (is|feels|seems|looks|sounds|was) ~1 (like)? ~1 (only|best|good|answer|way|
            option|solution|easy|easiest|right|escape|comforting|peaceful|better)
        (see|only|no) ~3 (way|option|solution|escape|choice) (out|but|is|other than|besides|left
            is|left)? ~1 (suicide|to die|death|dying|killing myself|to kill myself|ending it|being
            dead)
        (think|thinking|thought|thoughts|consider|considering|contemplating|contemplate|
            contemplated|planning|tempted by|urge) ~2 suicide
        i ~1 (want|need|wanna) (to)? suicide
        i (attempt|attempting) (suicide)?
        """,
        near="""
        (helpline|prevention|documentary|article|lecture|awareness|podcast|seminar|training|squad|
            mission|durkheim|powerpoint|rate|rates|statistics|sprint|doors|bomber|vest)
        """,
        lowers="""
        (he|she|friend|brother|sister|patient|client|kids)
        they !(are (back|worse|getting|coming|constant|so|loud|louder|there|all)|keep|came|come|
            never|will not|do not|get|scare|started|put me|laughed|hung)
        """,
        keeps="kin",
    ),
    *rules(
        "card",
        "suicide",
        "an attempt on their life",
        """
        i ~2 (tried|attempted|try|attempting) (to)? ~1 ({suicide}|die|suicide|{suiciding})
        i ~1 (attempted|try attempting) (on my life)?  {soon}
        my ~2 suicide attempt
        i ~1 (almost|nearly) (ended my own? life|took my own? life|committed suicide|jumped (off|in
            front)|overdosed (on (purpose|pills|my|paracetamol|tylenol|sleeping)|;|$|last|again|
            when|and)|(killed|hanged|hung|shot|drowned) myself ({end}|last|again|yesterday|tonight|
            and|because|over (him|her)|this (week|morning)|in (january|february|march|april|may|
            june|july|august|september|october|november|december)|when (he|she|i was)))
        i ~1 overdosed (on (purpose|pills|my|paracetamol|tylenol|sleeping|meds|medication)|last|
            again|when|and|;|$|because|yesterday|two|in)
        took ~4 {pills} ~2 (hoping|so|and|because|wanting|to) ~3 (not|never|die|sleep|end)
        (only|main|one) ~1 (reason|thing) ~2 (i am|i have|keeping me|stopping me|keeps me|that
            keeps me|holding me|i do not|i have not|that stops me|stopping me) ~3 (alive|here|
            going|{suicided}|{suicide}|{suiciding}|living|dead|from)
        """,
        near="""
        (sugar|chocolate|cake|christmas|cheese|caffeine|netflix|world record|marathon|cooking)
        """,
    ),
)

SPOKEN_OF = rules(
    "ask",
    "suicide",
    "they speak of killing themselves",
    """
    (kill|killing) myself
    i ~1 (almost|nearly) ((killed|hanged|hung|shot|drowned|poisoned) myself|overdosed)
    my own (eulogy|obituary|epitaph)
    i jumped (off|from) ~2 (bridge|roof|building|balcony|overpass|window|car park)

    i ~2 wanted to (die|be dead)
    (end|ending) my (own)? life
    (take|taking) my own life
    (hang|hanging) myself
    (i|to|and|about|will|might|should|of|by) ~1 (commit|committing) suicide
    blow my brains out
    """,
    after="""
    (laughing|to (get|meet|make|finish|please|pay)|with (work|laughter|this|worry)|over (this|it)|
        trying|at (the)? (work|gym)|off|slack)
    if i (had to|have to|worked|lived)
    with (these (deadlines|hours|exams|shifts)|all this (work|overtime)|so much (work|overtime))
    (in the foot|(on|with|over|in|under|down|off) (the|a|that|those|garlic|cheese|chocolate|sugar|
        coffee|my ~1 (own)? (lead|hose|scarf|bike|skateboard|stairs|shoelace|shoelaces))|tripping|
        slipping|falling|carrying|in (class|creative))
    (for (him|her|them|you|this|that|it|the|not|work)|every time|doing|working|just to|here|a
        (shelf|picture|mirror)|out|on (a|the) (hook|peg|bar))
    (into (the|a) ~2 (lake|water|pool|sea|river|ocean|sand|snow|foam|hay|bay))
    (by (working|going|eating)|in the (gym|office)|training|over the (deadline|essay))
    """,
    near=_CRINGE
    + """
    (class|creative|workshop|course|exercise|laughed)
    (squad|documentary|film|crossfit|goldfish|lemmings|whales|bowling)
    """,
)

MEANS = (
    *rules(
        "card",
        "suicide",
        "a means or a plan to die",
        """
        (painless|painlessly|easiest|easy|quickest|quick|fastest|fast|least painful|reliable|
            surest|peaceful|best) ~2 (way|ways|method|methods|place|spot|drug|drugs|pills) ~2 (to|
            of|for) (die ({end}|without|by|for me|if|with|at|quickly|painlessly)|dying|kill
            (myself|me|yourself|oneself|a person)|end (it {end}|it all|my (life|pain)|things {end}|
            everything {end})|commit (suicide)?|ctb|suicide|unalive)
        how (to|do i|can i|would i|should i|i can|i could|do you) ~1 (die {end}|die (painlessly|
            quickly|without|peacefully|fast|from|tonight)|make myself die)
        (how|what|which|ways|way|method|methods) ~3 (to|of|i could|do i|can i) ~1 (kill myself|end
            my life|commit suicide|ctb|killing myself|end it all|unalive)
        (googled|google|googling|searched|searching|looked up|looking up|researched|researching|
            read) ~4 (how (many|much)|lethal|painless|fatal) ~6 ({pills}|to die|dose|it takes|to
            kill|ways|methods)
        (how many|how much|enough|lethal (dose|amount) of|what dose of) ~5 {grave_drug} ~3 (to|
            would|will|it takes|does it take|it would take|would it take|i need|for) ~2 (die|kill|
            end (it|me|my|things)|overdose|fatal|lethal)
        (how many|how much) ~3 {grave_drug} ~1 (it takes|does it take|would it take|it would take|
            would i (need|have) to take) ({end}|for me|before i)
        (fatal|lethal) (dose|amount) ~1 (of {grave_drug}|for (me|my|someone my|a person my)|i
            (need|have)|is for me)
        (know|found|worked out|calculated|have|need|look|looked|looking|googled|what is|take|taken|
            taking) ~2 (the|a) (fatal|lethal) (dose|amount) {end}
        (saved|saving|stockpiling|stockpiled|collecting|collected|hoarding|hoarded|counting|
            counted|stashed|stash of|enough) ~2 (up)? ~3 (pills|tablets|meds|medication|
            painkillers|sleeping pills|paracetamol|insulin)
        (pills|rope|noose|gun|knife|razor|tablets|bottle|helium|shotgun|pistol|blade) ~9 (to|and)
            (use on|use it on|kill|end|finish|do it to|hang) (myself|my life|me|it)
        (have|got|bought|buy|holding|hold|found|find|get|keep|loaded|with|made|tied|tie|ordered|
            order|staring at|looking at) ~2 (rope|noose|gun|pistol|shotgun|revolver|helium|
            nitrogen|exit bag) ~6 (to (die|kill|end|hang|do it)|myself|my life|my head|ready|my
            neck)
        (tie|tying|tied|make|making) a noose
        (think|thinking|thought|thoughts|looking|searching|researching|plan) ~2 (of|about|for|up)
            ~1 (ways|a way|how) to (die|go {end}|end (it|my))
        (was|am|were) (going|about|ready) to jump ({end}|but|and|when|off|in front)
        (rope|noose) ~8 (beam|ceiling|rafter|rafters|hook|branch|doorknob|banister)
        (holding|hold|held|put|keep putting|pointing|pressed) it (to|against|in|at) my (head|mouth|
            temple|throat|wrist|wrists)
        (had|own|owned) (a|the) (gun|pills|guts|courage) ~3 (would|'d) ~1 (be dead|have done it|
            kill myself|end it|use it|do it)
        (pills|tablets|gun|rope|knife) ~3 (on|in|under|next to) ~3 (table|drawer|bed|desk|pillow|
            bag) ~~8 (plan|ready|tonight|end|goodbye)
        (plan|ready|goodbye) ~~5 (pills|tablets|gun|rope) ~3 (on|in|under|next to|ready)
        (bought|got|have|tied|made|found|ordered|knotted) ~2 (noose|exit bag)
        (gun|barrel|pistol|revolver|shotgun|rifle) ~3 (to|in|against|at|on) my (own)? (head|mouth|
            temple|chin|heart)
        (noose|rope|belt|cord) ~2 (around|round|on|over) my neck
        (have|picked|chosen|set|found|know|decided|planned|got) ~1 (my|a|the|which) ~1 (date|day|
            time|place|method|spot|bridge|tree) ~2 to (die ({end}|in|at|alone|quietly|and)|kill
            myself|do it|end it|jump|end my life|go for good)
        (planned|plan|planning|organised|chosen) ~2 my (own)? (death|suicide|funeral)
        (pills|tablets|rope|gun|bottle|knife) ~1 (are|is) ~2 (ready|in my hand|next to me|in front
            of me|beside me|waiting|laid out)
        (have|got|took|with|knotted|looped) ~2 (belt|cord) ~8 (beam|rafter|rafters|banister)
        (belt|cord|scarf|sheet) ~3 (round|around|over|to|from) ~1 (beam|rafter|rafters|ceiling|
            banister|doorknob|door frame)
        (standing|sitting|stood|stand|sit) ~3 (edge|ledge|railing|parapet|wrong side) of ~1 (the|a|
            my) ~1 (bridge|roof|building|balcony|cliff|railing|rail|railings|tracks|platform|
            overpass|window)
        (want|urge|wanted|tempted|going|ready|about|meaning) to jump (and (die|end)|{end}|in front|
            onto the tracks)
        """,
        near=_CRINGE
        + """
        (view|views|sunset|sunrise|photo|photos|selfie|grand canyon|scenery|gorgeous|lighthouse|the
            (holiday|trip)|pharmacy|chemist|prescription|for the week|travel|refill|organiser|pill
            box)
        (swing|hammock|tarp|tent|dinghy|boat|horse|goat|lights|bunting|washing|punch bag|treehouse|
            tyre|trivia|pharmacology|breakfast|headache|fever|toothache|hay fever)
        (i would ~1 (pick|choose|say|take)|seat|sofa|couch|bed|bath|cut corners|cocktail|darts|
            vest|charity|quiz|fishing|hike|hiking|pool|rope course|climb|climbing)
        """,
        keeps="past",
    ),
)

ALL: tuple[Entry, ...] = WISHES + INTENT + MEANS + SPOKEN_OF
