"""Self-harm in the plainest words, somebody close in danger, and what is half said."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.ending import LIGHT
from bot.coach.safety.rules.places import PLACES

_DAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
# Kitchens, work, animals, barbers, money: what else is cut, burnt and scratched.
_ELSEWISE = """
(shaving|shave|shaved|cooking|chopping|accident|accidentally|by mistake|oven|stove|hob|hem|onion|
    onions|bagel|
    avocado|carrots|gardening|hedge|thorns|thorn|roses|rose|brambles|kitten|kittens|puppy|cactus)
(budget|budgets|spending|tax|taxes|price|prices|pay|jobs|funding|council|government|staff|carbs|
    sugar|calories|bulking|bulk|meat|beef|pork|lamb|steak|butcher|deli|bacon|cheese|barber|fade|
    haircut|fabric|quilt|grass|lawn|wood|timber|paper|cardboard|film|scene|album|director|footage|
    edit|diamond|diamonds|cake|bread)
(tattoo|tattoos|tattooed|wax|waxing|waxed|laser|piercing|henna|surgery|surgeon|injection|insulin
    jab|blood test|vaccine|mole|mosquito|eczema|psoriasis|acne|poison ivy|nettles|sunburn)
(smoking|vaping|nicotine|cigarettes|sober|drinking|alcohol|gambling|weed|porn|shopping|heroin)
(football|rugby|skiing|skateboard|climbing|basketball|workout|weights|ankle brace|fell|tripped)
(cat|dog|cats|dogs|hamster|rabbit|horse|parrot) ~2 (scratched|scratches|bit|bites|clawed)
"""


def _fill(text: str) -> str:
    return text.replace("{DAY}", _DAY)


HARMED = (
    *rules(
        "card",
        "self_harm",
        "they harm themselves",
        _fill("""
        i am cutting (again|tonight|(right now)? and i can not|right now {end}|myself)
        (never)? (told|tell|know|knows|knew|telling|admitted|found out) ~2 (that)? i (cut|burn|self
            harm) ({end}|because|too)
        (stop|stopped|keep|started|without|hate) (wanting|needing|craving) to (cut|hurt myself|burn
            myself|self harm) ({end}|again|so|when|because|every)
        (distract|distracted|distraction|keep|stop|stopping|talk) ~1 (me|myself)? ~1 (from|out of)
            (cutting|self harming|self harm|hurting myself|harming) ({end}|myself|tonight|again|
            please|right|when)
        (fight|argue|shouts|yells|leaves|cries|fights) ~2 i (go (and|upstairs and)|go to my room
            and) (cut|burn) ({end}|myself|again)
        (starve|starving|purge|purging|binge) and (cut|cutting|burn)
        (hitting|burning|cutting|punching|scratching|biting) yourself ~6 (self harm|cutting) ; ~1
            (i do|i am|because i|i have)
        (hide|hiding|hid|cover|covering|conceal|explain|show|tell ~3 about|saw|seen|found|notice|
            noticed) (my|the|these|all)? (fresh|new|recent) (cuts|burns|cut marks) ({end}|from|
            before|at|for|under|with|so|in|on|and|again)
        (12|13|14|15|16|17|18|19) and i cut {end}
        (one of my|my) cuts (will not|are not|not) (close|stop|heal|healing)
        deserve ~6 i (hurt|cut|burn) myself
        ^ (fresh|new) cuts (and i|on my|again|tonight|all over|every)
        (heal|cover|hide|hiding|healing) ~2 cuts ~~6 (on purpose|did (it|them) myself|i (did|made))
        (found|saw|noticed|seen) (the|my) cuts ({end}|on|and i|last|yesterday|today)
        (on|over|onto) sh ({end}|after|again|since)
        (started|start|restarted|doing|back to|stopped) sh ({end}|again|after|since|because)
        ^ sh ~1 (relapse|relapsed|urge|urges|won|again|thoughts)
        (relapsed|relapse) ~~6 (arm|arms|thigh|thighs|legs|wrist|wrists|cuts|cutting|blade|blades|
            razor)
        (used to be|i am|i was|still) a cutter ({end}|and|again)
        (pull|pulling|rip|ripping|tear|tearing|bite|biting|scratch|scratching|hit|hitting|pinch|
            pinching|slap|slapping|bang|punch|punching|burn|burning|cut|cutting) ~7 to punish myself
        I hurt myself (again)? (because|since) (of the|he|she|they|i (am|feel|hate|deserve|could))
        I hurt myself and (feel|felt|now i feel|it felt) (awful|better|terrible|guilty|calm|sick|
            disgusting|ashamed|relieved|nothing)
        every time ~6 i (hit|punch|slap|pinch|scratch|burn|cut|bite) (myself|my ~1 (stomach|belly|
            thigh|thighs|leg|legs|face|arms)) ({end}|as hard|until|again|with)
        (hit|hitting|punch|punching|slap|slapping|beat|beating) myself with ~3 (i (do not|can)|
            every|until|
            when i|because|{end})
        (rub|rubbing|rubbed|scrub|scrubbing) my ~1 skin off
        (scratched|carved|carve|scratch|wrote|cut) ~3 (in|into|on|onto) my (belly|stomach|arm|
            thigh|leg|hip|skin) ~1 (with|w) ~2 {tool}
        cigarette burns ~~5 (all mine|i did|did them|on my (own)? (arm|arms|thigh|leg))
        i ~1 (did|do|done|doing) it ~1 on my (stomach|thigh|thighs|ankle|ankles|hip|hips|wrist|
            wrists) ~2 (this time|(nobody|noone|mum|he|she|they) (would|will|can|sees)|
            again|instead|where|the socks)
        (started|start|been|back to|stopped|keep) harming (again|myself|{end}|in|since|because)
        (years|months|weeks) of (self harming|self harm|cutting myself|cutting|harming myself) (
            {end}|and i (still|can)|nobody|and nobody)
        not (trying|want|wanting|going) to (kill myself|die) ~~2 (need|want) to (feel|see) (the)?
            (pain|something|blood)
        (tw|cw|trigger warning) (for)? ~~1 (self harm|sh|cutting) ~~6 (urge|urges|relapsed|i cut|
            i can|i am|i did|cut again)
        not (die|to die|suicide|to kill myself) ~~3 the cutting
        (took|take|taking|taken|pulled|broke) apart ~2 (razor|razors|sharpener) ({end}|again|today|
            tonight|last|and|for)
        (thigh|thighs|wrist|arm|hip) this time
        """),
        near=_ELSEWISE,
        after="(off|the (grass|lawn|cake|cheese)|short|hair)",
        keeps="kin laugh",
    ),
    *rules(
        "card",
        "self_harm",
        "someone close harms themselves",
        _fill("""
        (stop|keep|help|get|stopping) (her|him|them|{loved}) ~1 (from|with|stop)? (cutting|self
            harming|hurting (herself|himself)|harming) ({end}|herself|himself|again|last|tonight)
        (my|our|his|her) ~1 (students|sons|daughters|kids|sisters|brothers|friends|girlfriends|
            boyfriends|nieces|nephews|partners|wifes|husbands|girls|boys|pupils) ~1 (arm|arms|
            wrists|wrist|thighs) (is|are) ~1 (full of|covered (in|with))
            ~1 (cuts|scars|burns)
        (bites|scratches|hits|pinches|cuts|burns|punches) ~4 (her|his|their) own (arm|arms|legs|
            face|skin|thighs|hands|wrists|head) ~2 (bloody|until|when|raw|on purpose|{end})
        """),
        near=_ELSEWISE + "(toddler|baby|nails|newborn|mittens|tail|fur)",
        keeps="kin",
        another=True,
    ),
    *rules(
        "ask",
        "self_harm",
        "signs of self-harm",
        _fill("""
        (back to|back at|back on) (zero|day (one|1|zero|0)) ~1 (days)? clean
        ^ day (one|1) clean ; again
        (ask|asking|asked|asks) about my (arms|wrists|sleeves|thighs)
        (took|take|taking|taken) ~1 (it|everything) out on (myself|my (own)? (arm|arms|body|skin|
            legs|wrists)) ({end}|again|last|and|instead)
        (hid|hide|hiding|locked|gave|threw|lock) ~3 (razors|blades|knives|pills|scissors|meds) ~3
            from myself
        not trust myself (around|near|with) ~2 (knives|knife|blades|razors|scissors|sharp)
        pain ~3 (calms|calm|soothes|soothe|quiets|shuts) (me|my (head|brain|mind)|it)
        feel something ; ~3 (if|when)? ~2 pain
        bruised my own (arm|arms|leg|legs|thigh|thighs|face)
        (i am|i have|been) ~1 (wanting|needing) something sharp
        (need|want) something sharp ({end}|right now|tonight)
        (did|done) something (stupid|bad|dumb|terrible) to (my (arm|arms|wrist|wrists|leg|legs|
            thigh|skin|body)|myself)
        (thought|thoughts|urge|urges|picture|image) of (putting|holding|sticking) my (hand|arm|
            finger) (on|in|over|against)
        (marks|scars|cuts|bruises) i can not explain to
        (feel|feels|felt) ~1 to (cut|burn) ({end}|myself|again)
        (blade|razor|blades|razors) ~4 (calling|calls) (me|{end}|my)
        (staring|stare|stared) at the (craft knife|stanley knife|razor|blade|scissors|knife) ({end}|
            again|for|and)
        (smash|smashing|bash|hit|hitting) my own (head|face) (right now|{end}|again|so)
        """),
        near=_ELSEWISE + "(parcel|box|cut the|kitchen|gym|biceps|tan)",
        keeps="kin",
    ),
)

CLOSE = (
    *rules(
        "card",
        "suicide",
        "someone close may take their life",
        """
        {loved} ~9 (he|she|they) (wants|want|wanted) to (die|be dead|kill (himself|herself|
            themselves)|end (his|her|their) life) ({end}|and|because|tonight|any more|since|so)
        {loved} ~9 (he|she|they) (does|do|did) not want to (live|be alive|exist|be here any more)
            ({end}|any more|and|because|after|since)
        {loved} ~6 (waiting|going|planning|ready|threatening|wants) ~5 (shoot|hang|drown|top)
            (himself|herself|themselves) ({end}|and|if|since|because|tonight)
        {loved} ~5 (topping|offing) (himself|herself|themselves)
        {loved} (is|'s|was) ~1 (on|up on|standing on|sitting on|climbing) (the|a) ~1 (roof|ledge|
            bridge|railing|tracks|overpass|window ledge) ; ~~3 (police|ambulance|help|what|not know)
        {loved} ~1 (has|had|got|hid|keeps|with|bought|'s) ~3 (noose|rope ready|suicide note)
        {loved} ~12 (hoarding|stockpiling|saving up|saved up|hoarded|stashing) ~1 (his|her|their|
            the)
            ~1 (meds|medication|pills|tablets|insulin|painkillers)
        (she|he) ~1 (has|had|told me ~3 has) a date (set|picked|chosen) ~5 (not (to)? tell|secret|
            swear|scared)
        {loved} ~9 (gun|pistol|rifle|shotgun) ~~9 (join (her|him|them) soon|be with (her|him) soon)
        (dad|mum|brother|sister|son|daughter) (told|tells) me ~6 (shoot|hang|drown|kill) (himself|
            herself)
        (roommate|flatmate|housemate|brother|sister|dad|mum|husband|wife) (has|had|bought|got) (a|
            the)
            noose
        {loved} ~8 (razor|blade|knife) (at|to|against) (her|his|their) (own)? (throat|wrist|wrists)
        (friend|mate|student|colleague) of mine ~~4 suicidal
        (he|she|they) ~2 (has|have|got|with) (the|a|his|her) ~1 (rope|noose|pills|gun) ready {end}
        (razor|knife|blade|gun) (at|to|against) (her|his|their) (own)? (throat|wrist|wrists|head|
            temple) ~~8 (phone|on call|video|hours away|far|says|said)
        """,
        near="""
        (film|movie|novel|book|series|character|song|game|play|jokes|joked|joking|embarrassment|
            dream|story|for the week|pill box|pharmacy|funeral|years ago|last year|drama|comedy|
            rehearsal|hospice|cancer|dying)
        """,
        keeps="kin",
        another=True,
    ),
)

HALF = (
    *rules(
        "ask",
        "suicide",
        "they speak of not being there",
        _fill("""
        would (anyone|anybody) ~1 (miss me|notice i was gone) {end}
        (think|thinking|feel|maybe|convinced|believe) ~1 (that)? (they|everyone|everybody|my ~1
            (kids|family|parents|wife|husband)|people) would ~1 be better off {end}
        (no|not have|not have (the|any)|not got the|lost the|lack the) (strength|energy|will) (to
            (keep going|go on|carry on|keep fighting|live|continue|keep trying) ({end}|any more|
            living|
            like))
        too (tired|exhausted|weak|broken) to (keep (fighting|going|trying|living)|go on|carry on|
            continue|fight any) ({end}|any more|like this)
        (soon|one day|then|finally|not|never) ~3 have to (worry about|bother (about|with)|deal with|
            put up with|care about|think about) me (any more|again|much longer|soon|for (much)?
            long|for much longer)
        i (will not|am not going to) be (anyones|your|their|everyones|a|anyone 's|everyone 's)
            (problem|burden|bother|worry) ({end}|any more|soon|after|much longer)
        dread (waking|to wake) up
        dreading waking up
        I wish i could ~1 ((sleep forever|not exist) {end}|fall asleep and (it be|never)|stop
            existing)
        if (something|anything) happened to me i would (not)? ~1 (mind|be ~1 (mad|upset|fine|ok|
            okay|
            relieved|glad)|care)
        why (was|were) i ~1 born {end}
        any reason to (go on|keep going|carry on|live|stay) {end}
        ^ no way out ({end}|of (this|it) {end}|for me)
        (should not|not safe to|not trust myself to) be (alone|left alone|by myself) (tonight|right
            now|with myself|with my thoughts|{end})
        if i am not (here|around|alive) (tomorrow|next (week|month|year)|in the morning|any more)
            ~~3 (know|tell|look after|remember|i (tried|love)|please)
        (hope|hoping|wish|wishing|pray) tomorrow (does not|never|would not|will not) (come|comes)
            {end}
        not want tomorrow to (come|ever come) {end}
        (asking|ask|wonder|wondering) ~1 why i am ~1 (trying|here|alive|fighting|bothering) {end}
        not (see|picture|imagine) (myself|my life|me) ~1 (getting older|growing old|getting old|a
            year from now|in a year from now) ({end}|at|with)
        (hope|hoping|wish|pray|praying) my (time|turn|end) (comes|would come|is|was) soon
        (worst thing|so bad|that bad|such a bad thing) if i ~1 (did not wake|died|never woke|was
            gone|stopped ({end}|existing|being)|disappeared)
        might as well jump ({end}|off)
        might as well (not (be here|exist|be alive|wake up)|be dead|die ({end}|too|now|tonight))
        wonder ~5 if i (was not|were not) (here|around|alive) ({end}|any more)
        i am the problem ~~4 (remove|take me|get rid of|erase)
        (sorry|guilty|ashamed) (that|for)? (i was|being) born
        (keep|been|always|can not stop) thinking ~2 about death ({end}|and what|all|a lot|again)
        (i am|am|been|^|again) in (a|such a|the) ~1 dark place ({end}|right now|again|mentally|
            since)
        darkest place ~2 been
        I ~1 (hit|am at|at|reached) rock bottom ~~8 (not (want|see)|alone|why|tonight|again|can not)
        about to make a permanent decision
        i ~1 made my decision ~~3 (ok|okay|peace|calm|sorry|goodbye|no going)
        decided ; ~1 feel ~1 (calm|at peace|peace|peaceful)
        last (birthday|christmas|summer|winter|spring) i will (have|see|ever) ({end}|probably|see)
        (too late|nobody can|noone can|not possible) ~1 (to)? save me ({end}|now|any more)
        forgive me for what (i am (going|about) to|i will|i have to) do
        (being alive|being born|living) is the worst
        almost (was not|not) here (today|any more|this morning)
        the dead (are lucky|get (to)? rest|are at peace)
        (not|no longer) (fear|scared of|afraid of) (death|to die|dying) any more
        (not|never) living ; ~1 (breathing|surviving|existing)
        (feel|feeling) like ending (things|it all|everything) ({end}|tonight|for good)
        ^ ~1 should i end it $
        want to (be numb|feel nothing) (forever|$|any more)
        how many ~1 (sleeping pills|pills|sleeping tablets|xanax) is too many
        why (he|she|god) ~1 (keeps|keep|kept) me (here|alive)
        reasons to (stay|live|keep going|be here) ~2 (fewer|running out|less|gone|getting)
        nothing (left)? here for me ({end}|any more)
        (world|everyone|life|they|people) would (go on|carry on) ~2 (fine|same|better)? without me
        (the point|point) (of|in) any of (this|it) {end}
        (last goodbye|hear your voice) one last time {end}
        not (make|making) ~1 plans (past|after|beyond) (this|next) (month|year|summer|christmas)
        no point making plans ; ~3 for me
        i (hate|hated) my life ~~2 i hate my life
        one day i will ~1 be gone (and then|and maybe)
        (three|two|3|2|one|few|six|5|six) (weeks|days) left and then ~3 (none of this|nothing will
            matter|no more (pain|me))
        not plan on being (here|alive|around) (next|for|by|much|after|past|when)
        """),
        near=PLACES + LIGHT,
        keeps="hypothetical kin",
    ),
    *rules(
        "ask",
        "suicide",
        "they stay for somebody's sake",
        """
        only (here because of|(staying|stay|hanging on|holding on) (because of|for)) my (dog|mum|
            kids|cat|
            son|daughter|dad|parents|family|sister|brother) ({end}|at|any|and (when|if|once))
        (when|once|after) (my|the) ~1 (mum|dad|parents|dog|cat|gran|grandma|horse|mother) ~1 (is
            gone|are ~1 gone|goes|dies|passes|die) ~2 (i am (gone|out|going|done)|i go ({end}|too)|
            nothing (stops|keeps)|no need for me)
        """,
        near="(party|wedding|office|holiday|trip|cruise|game|concert|house|flat|estate)",
        keeps="hypothetical kin",
    ),
)

ALL: tuple[Entry, ...] = HARMED + CLOSE + HALF
