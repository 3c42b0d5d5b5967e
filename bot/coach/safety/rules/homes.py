"""What is done to children at home, at school and online, as they and those who see it tell it."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.blows import NOT_BLOWS, PLAY
from bot.coach.safety.rules.small import CARER, HARMLESS

_YOUNG = "(6|7|8|9|10|11|12|13|14|15|16|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)"
_MAN = (
    "(dad|stepdad|uncle|brother|stepbrother|grandpa|cousin|coach|teacher|tutor|pastor|priest|"
    "babysitter|stepfather|(mums|mum 's|mother 's) (boyfriend|husband)|foster dad|neighbour)"
)
_WHO = (
    "({my_parent}|he|she|they|husband|wife|boyfriend|girlfriend|ex|partner|neighbour|neighbours|"
    "nanny|au pair|babysitter|childminder|teacher|grandma|grandpa|uncle|aunt|stepdad|stepmum|"
    "couple|man|woman|{my_relative}|parents|minder)"
)
_CLOTHES = (
    "(pants|suit|swimsuit|costume|knickers|underwear|trousers|shorts|skirt|nappy|diaper|shirt|"
    "dress|pyjamas|bra|leggings|top|clothes)"
)
_ONLINE = (
    "(instagram|insta|snapchat|snap|roblox|discord|tiktok|minecraft|fortnite|facebook|game|online|"
    "internet|omegle|wizz|yubo|whatsapp)"
)


def _fill(text: str) -> str:
    for name, words in (
        ("CARER", CARER),
        ("YOUNG", _YOUNG),
        ("MAN", _MAN),
        ("WHO", _WHO),
        ("CLOTHES", _CLOTHES),
        ("ONLINE", _ONLINE),
    ):
        text = text.replace("{" + name + "}", words)
    return text


HURT = (
    *rules(
        "card",
        "child",
        "someone who should care for them hurts them",
        _fill("""
        ({CARER}) ~6 (and|then) (then)? {strikes} + (all of us|everyone|my ~1 (brother|brothers|
            sister|sisters|siblings|mum)) !(up (for|on)|at)
        (i|we) ~1 (get|got|getting|being) ~1 (beat|beaten|hit|whooped|belted|smacked|slapped) ~1
            (if|when|unless|whenever) i (do not|get|fail|talk|cry|come|say|am late|wet|spill)
        i ~2 (being|getting|get|be) (beat|beaten|hit|hurt|abused) at home !(by|to|in|against|2|3)
        ({CARER}|he|she|they) ~2 (will|tries to|tried to|wants to|going to|would) ~1 beat (it|the
            (gay|devil|demon|demons|sin|lesbian|trans)) out
        where they beat the ~1 out of
        conversion (therapy|camp)
        they ~1 (jumped|beat up|beat|attacked) me ~2 (again|after school|at school|in the (toilets|
            changing room))
        ({WHO}) ~2 (holds|held|holding|pushes|pushed|dunks|dunked|shoves|shoved) (my|our|her|him) ~3
            (head|face)? ~1 (underwater|under water|under the (water|tap)|in the toilet)
        (tied|ties|tie|chained|chains|taped|tapes) (my|our|his|her|their|the) ~2 (brother|sister|
            son|daughter|child|baby|toddler|boy|girl|kids|twins|grandson|nephew|niece) ~1 to (the|
            a|his|her) (chair|bed|radiator|cot|pole|fence|table|toilet|pipe)
        (tied|ties|taped|tapes|bound) (his|her|their|my ~2) (hands|wrists|legs|feet|mouth) ~1 (with
            (tape|rope|a|duct|string)|behind|shut|to the (bed|chair|cot))
        ({WHO}) ~2 (makes|made|make|forces|forced) (my|our|the|his|her|him|me|us|their) ~2 (son|
            daughter|brother|sister|child|kids|boy|girl|stepson|baby|toddler|cousin)? ~1 (stand|
            kneel|sleep|stay) ~3 (kennel|crate|cage|frost|snow|rice|underwear|naked|porch)
        (got|get|was|were|been|being) ~1 (thrown|kicked|chucked|locked) out ~~5 i am {YOUNG}
        (parents|mum|dad|stepdad|they|family) ~2 (threw|kicked|throw|kick|chucked|locked) (me|us)
            out ~~10 (i am {YOUNG}|(bus|train) station|nowhere|sleeping (in|on|outside))
        """),
        after=NOT_BLOWS,
        near=HARMLESS
        + PLAY
        + """
        (out of (class|school|the team|the group|the band)|documentary|protest|banned|petition)
        """,
        lowers="(used to|growing up|when i was|as a child|years ago|back then)",
    ),
    *rules(
        "card",
        "child",
        "a child in their sight is hurt",
        _fill("""
        ({WHO}) ~3 (drag|drags|dragged|pulls|pulled|yank|yanks|yanked|swung|swings|hung) ({a_child}|
            my ~1 (brother|sister)) ~4 by (one|the|his|her|their) (ear|ears|arm|hair|leg|foot|
            throat|collar|ankle|ankles|neck|scruff)
        i ~3 shook (my|our) ~1 ({child_word}) ({end}|tonight|today|last night|again|this morning|
            and (he|she))
        ^ shook (my|our) ~1 ({child_word}) !('s|awake|hand)
        (au pair|nanny|babysitter|childminder|boyfriend|husband|wife|partner|he|she|mum|dad) ~1
            (shook|shakes) (my|our) ~1 ({child_word}) !('s|awake|hand)
        (saw|watched|heard|seen) ~7 (throw|hurl) a ~1 (shoe|plate|bottle|chair|phone|mug|knife) at
            (her|his|my ~2|our ~2|their) ~1 (head|face|{child_word})
        (saw|watched|heard|seen) ~6 (hit|slap|kick|punch|shake|beat|choke|smack|whip|burn|hitting|
            slapping|kicking|punching|shaking|beating|choking|smacking|whipping) (his|her|their|the|
            a|my|our) ~2 ({child_word}) !(at|ball|'s (hand|bottle))
        (kicked|kicks|threw|throws|tipped|hurled) ~1 (the|our|my|a) ~1 (pram|buggy|pushchair|
            stroller|cot|crib|moses basket|car seat) ~1 (over|with (our|my|the|her|him)|down the)
        (gave|gives|left) (my|our|the|his|her) ~1 ({child_word}) ~~2 (a|two|with a)? ~1 (black eye|
            fat lip|split lip|busted lip|concussion|broken (arm|nose|leg|rib|wrist))
        (gave|gives) (my|our|his|her) ~1 (son|daughter|boy|girl|stepson) ~~2 a nose for
        (child|kids|boy|girl|pupil|student|toddler|baby|niece|nephew|sister|brother) ~6 (cigarette
            burns|belt marks|rope marks|strap marks|welts|lash marks)
        (child|boy|girl|pupil|student|toddler|baby|kids) ~5 (with|has|have|got|in) ~1 black eyes
            !(like)
        (burns|bruise|bruises|black eye|marks|welts|broken arm|cut lip) ~~12 (dad|mum|stepdad|uncle|
            grandpa|mums boyfriend) ~1 did (it|that|this)
        {a_child} ~~10 (came|comes|coming) (back|home) ~1 (with|w) ~3 (burns|welts|belt marks|
            handprint|handprints|cigarette burns|rope marks)
        {a_child} ~~2 (dragged|punched|kicked|slapped|choked|whipped) ~1 (by (his|her) (collar|hair|
            ear|neck|arm|leg)|in the (face|back|stomach|head))
        (my|our) ~1 ({child_word}) ~~14 i ~1 (slapped|smacked|punched|kicked|choked|hit) (him|her|
            them) (for|because|across|hard|again {end}) !(fun)
        (baby|newborn|infant) ~3 (bruise|bruises) on (her|his|the) (ribs|neck|face|back|chest|head|
            bottom|thighs|arms|ear) ~~8 (alone|husband|boyfriend|partner|nanny|minder|he says)
        ({WHO}) ~3 (squeezed|squeezes|crushed) (my|our|the|his|her) ~1 (baby|toddler|newborn|son|
            daughter) 's (leg|arm|hand|head|neck|foot|face|ribs)
        (drives|drove|driving|drive) ~2 (drunk|high|wasted|stoned) ~1 with (us|me|the (kids|baby|
            children)|our|my (kids|son|daughter|little|brother|sister|baby|children))
        (drives|drove|driving) (us|me and my|the kids|our kids|my (kids|son|daughter|brother|
            sister)) ~3 (drunk|wasted|after (drinking|the pub))
        (give|gives|gave|giving|feeds) (my|our|the|his|her|their) ~1 ({child_word}) ~2 (vodka|
            whisky|whiskey|rum|beer|alcohol|benadryl|sleeping (pills|tablets)|sedatives|weed|
            edibles|xanax|piriton|valium|melatonin) ~3 (i (can|could) go|(he|she|they) (sleeps|
            sleep|shuts|will sleep|stops)|to (shut|knock)|pacifier|dummy|go out|quiet)
        i am (drunk|high|wasted|stoned) ~~3 i (have|am with|am holding|am watching|am looking after)
            ~1 (the|my) (baby|newborn|kids|toddler|son|daughter)
        (let|lets|letting) (her|his|their|the|my) ~1 (kids|child|baby|children) (go hungry|starve)
        (kids|child|children|boy|girl|toddler) ~~8 (eat|eats|ate|eating) (from|out of) (the|our|a)
            (bin|bins|trash|garbage|rubbish|dumpster)
        (leave|leaves|left|leaving) (my|our|the|her|his|their) ~3 (baby|babies|toddler|toddlers|
            year old|kids|child|twins|newborn|son|daughter) ~1 (alone|home alone|unattended|by
            (themselves|himself|herself)) ~1 (all (night|day|weekend)|overnight|for (hours|days)|
            (and|to) go (out|clubbing|drinking|partying)|
            every night)
        (leave|leaves|left|leaving) {a_child} ~1 in the (car|bath|flat|house) ~3 (while (he|she|
            they) (drinks|drank|gambles|parties|is (drinking|in the))|for hours|pub|casino|bar|
            bookies|overnight|all (day|night)|and went (out|for a (drink|smoke)|to the
            (pub|shop|bar)))
        (leave|leaves|left) {a_child} ~2 (outside|yard|garden|balcony|street) ~~2 with no (clothes|
            food|coat|shoes|water)
        {a_child} ~4 (left alone|left home alone|all alone) ~2 (all (night|day|weekend)|overnight|
            for
            (hours|days)|every night)
        {a_child} ~2 (locked|shut|trapped) in ~4 ~~6 (no adult|banging|nobody|crying for|since
            yesterday)
        (mum|dad|brother|sister|kids|baby|toddler|they) ~~8 (leaves|left|leave) ~1 (needles|
            syringes|crack|heroin) ~1 (on the|around|out|everywhere|lying|where)
        """),
        near=HARMLESS
        + PLAY
        + """
        (doctor|paediatrician|pediatrician|knee|knees|vaccine|jet lag|football|playground|dog|cat|
            scooter|tantrum store|road|sledge|birth)
        """,
        after="('s|ball|awake|hand|hands)",
        keeps="kin",
    ),
    *rules(
        "card",
        "child",
        "children are left without food or care",
        _fill("""
        i am (5|6|7|8|9|10|five|six|seven|eight|nine|ten) (and)? nobody is (home|here)
        (mum|dad|parents|they) ~1 (leaves|left|leave) (me|us) ~4 alone (all (night|day|weekend)|
            overnight|for days|every night)
        nobody (feeds|is feeding|fed) (us|my (brother|sister|brothers|sisters)|them|the kids)
        (mum|parents) ~3 gone ~1 (2|3|4|5|6|7|two|three|four|five|six|seven) (days|nights|weeks)
            ~~5 (i am (6|7|8|9|10|11|12|13)|food|hungry|alone|feed|brother|sister|baby)
        i am {YOUNG} ~~2 (and)? (nobody is (home|here)|i am (home alone|alone|on my own)|my (mum|
            dad|parents) (is|are) (gone|not (home|here|back))) ~4 (since|days|all night|yesterday|
            and (scared|hungry)|for)
        (mum|dad|parents|they) ~2 (went|gone|leaves|left|leave|goes) ~2 ~~9 (no food|nothing to eat)
            ~1 (since|for|left|in the|and|{end})
        (mum|dad|parents) ~5 ~~6 no (lights|water|electric|electricity|heating|food) ~~4 i am
            {YOUNG}
        (mum|dad|parents|they) ~1 (leaves|left|leave) me (with|w) my ~2 (sister|brother|baby|
            siblings|brothers|sisters) ~5 (every night|all night|all day|for days|overnight|all
            weekend|and (men|goes|went))
        (mum|dad|stepdad|they|parents|he) ~1 (leaves|left|leave) us (there|here|alone|outside|in the
            (car|house|flat)) ~1 (at night|all night|for hours|for days|overnight|every night)
        (mum|dad|parents|stepdad) ~2 not ~1 (bought|buy|got|made|cooked|given us) ~1 (food|dinner)
            (for days|in days|for a week|since|all week)
        """),
        near="""
        (pizza|free house|netflix|gaming|holiday let|cruise|babysitter cancelled|fridge is|takeaway|
            vegan|dog|cat)
        """,
        lowers="(growing up|when i was|as a child|years ago|back then)",
    ),
)

USED = (
    *rules(
        "card",
        "child",
        "a child is touched, shown or used for sex",
        _fill("""
        (someone|somebody|a (man|boy|guy)|old man|he|driver|janitor) ~2 (touches|touched|touching)
            me (at (home|night|school|church)|in (bed|my sleep|my room|the bath)|down there)
        (someone|man|boy|guy|old man|he|driver|janitor|{MAN}) ~6 (touched|touches|touching|rubbed|
            grabbed|felt) me ~3 (under|up|down|between|inside) my
            {CLOTHES}
        {MAN} ~2 (comes|came|come|coming|gets|got|getting|climbs|sneaks) (in|into|to) (my|our)
            (room|
            bed|bedroom|bunk) ~2 (again|last night|every night|tonight) ~~6 (hurts|hurt|scared|do
            not want|touch|touches|touched|cry|cried|i am {YOUNG})
        {MAN} ~3 (gets|getting|got|climbs|climbing) (in|into) bed with (me|my (sister|daughter|son|
            brother)) ~~8 (i am {YOUNG}|not want|scared|touch|touches)
        (waiting|scared|listening|afraid) ~2 (him|uncle|dad|stepdad|brother) to come (in|into|to)
            (my|our) (room|bedroom) (again|tonight|at night)
        stepbrother ~9 touches me
        {MAN} ~9 (showering|shower|bath|bathroom|bed|bedroom) ~5 (and|then) (touches|touched|rubs|
            watches) me
        her ~1 {MAN} ~1 (has|had|having|is having) sex with her
        her {MAN} ~1 (comes|gets|climbs|sneaks|came|got) (in|into) her bed ({end}|at night|and|
            with|when)
        (man|guy|someone|stranger|boy) ~3 (from|on|off) ~1 {ONLINE} ~2 (wants|asked|asks|wanted) ~1
            to meet ~~5 i am (8|9|10|11|12|13|14|15)
        my ~1 (dad|stepdad|uncle|brother|grandpa|stepbrother|cousin|coach|teacher) ~1 (has|had|
            having|is having) sex with (me|us|my (sister|brother))
        (teacher|coach|tutor|principal|pastor|priest) ~5 (sleeping|slept|sleeps|sex|hooking up|
            relationship|affair) with (a|one of (the|his|her)|his|her|my) ~2 (student|students|
            pupil|pupils|girl|boy|year (seven|eight|nine|ten|eleven|7|8|9|10|11))
        (her|his|their|my) ~1 {MAN} ~1 (does|did|doing|is doing|has done) (stuff|things|it|
            something)
            to (her|him|them|me|us|my ~1 (sister|brother|daughter|son)) ({end}|and|at|in|when|every|
            again|she|he)
        (did|does|done) (something|stuff|things) to (my|our) ~1 ({child_word}) ~~5 (blood|bleeding|
            sore|hurts|underwear|touch|private|crying)
        blood in (her|his|my ~1 (daughters|sons|daughter 's|son 's)) (underwear|knickers|pants|
            nappy|diaper) ~~8 (dad|uncle|babysitter|grandpa|boyfriend|nanny|told|touched)
        ({MAN}|father in law|boyfriend|husband|man|brother in law|grandfather) ~3 his (hand|hands|
            fingers) (in|down|up|inside|under) (her|my|our) ~3 {CLOTHES}
        (my|our) ~1 {MAN} ~~2 (raped|molested|groped|fingered) me
        (boss|manager|teacher|coach|supervisor|coworker|uncle) ~5 (gropes|groped|molests|fingers)
            (me|my|her)
        i am (13|14|15|16|17|12|11) ~~5 (boss|manager|teacher|coach|uncle|neighbour|cousin|stepdad)
            ~6 (gropes|groped|touches|touched|kisses|kissed|rubs) (me|my)
        pregnant ~~1 (and)? ~1 (by|its|it is) (my)? ~1 (mum 's (husband|boyfriend)|dads|stepdads|
            uncles|brothers|grandpas|stepfathers|stepdad 's|dad 's|uncle 's|brother 's|cousins|
            stepdad|uncle|grandpa|brother|cousin|dad) ({end}|nobody)
        (teacher|coach|tutor|uncle|stepdad|pastor|priest|trainer) ~3 (texting|texts|messages|
            messaging|dms|asking|asks|asked|keeps) ~3 for ~1 (pics|pictures|photos|nudes|selfies)
            ({end}|of me|and|in)
        (talking|talks|chatting|messaging|texting|sexting|talked) (sexually|dirty|about sex) (to|
            with) (my|our|a|the|me) ~2
        (man|guy|someone|stranger|boy|dude) ~3 (from|on|off) ~1 {ONLINE} ~4 (coming|picking|wants
            me|going) ~2 (pick me up|get me|meet me|take me|come over) ~~9 (mum|dad|tell|tells|
            {YOUNG}|
            tonight|secret)
        i am {YOUNG} ~~2 (and)? ~1 (man|guy|stranger|boy|dude) ~2 {ONLINE} ~5 (pick me up|get me|
            meet me|take me|come over)
        (man|he|someone|{MAN}) ~4 (hurts|hurt|touches|touched|kisses|kissed) (her|him|me) ~1 down
            there
        (dad|uncle|grandpa|brother|stepdad|man|coach|cousin) ~4 game ~1 with (his|her) (wee wee|
            willy|pee pee|winky|wiener|privates|penis|private)
        (dad|uncle|stepdad|grandpa|brother|coach|teacher|man|cousin) ~2 (says|said|tells|told) ~2
            (it is|its|that is|this is) our ~1 game ~~4 not (tell|say)
        (is|was|am|being) ~1 (sold|rented|pimped) (out)? to (men|strangers|his friends|old men)
        (parents|mum|dad|family|they|grandma|aunt|relatives|husband|in laws) ~5 (have|get|getting)
            (me|her|us|my ~1 (sister|daughter)) cut ({end}|in the (summer|holidays)|when we|during|
            this|over the|like|back (home|in))
        to cut (me|her|us|my ~1 (sister|daughter)) (like they|when we|this summer|down there|over
            there|back home)
        (send|sends|sending|sent|taking|take|fly|flying) (me|us|my ~1 sister|her) ~3 to (marry|get
            married) !(me)
        """),
        near=HARMLESS + "(photographer|costume party|sex ed|zipper|from the team|hospital bill)",
        keeps="past kin",
    ),
)

HINTED = (
    *rules(
        "ask",
        "child",
        "a child may not be safe",
        _fill("""
        (dad|mum|stepdad|parents|uncle) ~2 (gets|get|is|goes) ~2 (scary|mean|violent|crazy) when
            (he|she|they) ~2 (drinks|drink|drunk|angry|mad)
        (scared|afraid|hide|hiding) ~1 when (my)? (mum|dad|stepdad|parents) ~2 (drinks|drunk|angry|
            mad|shouts|comes home|fight)
        i ~1 (hide|hid) (under|in) ~1 (the|my) (bed|closet|wardrobe|cupboard) ~1 (until|while|when)
        (no|get) (food|dinner) at (our (house)?|ours|my house|home|weekends) (sometimes|again|{end}|
            since|until)
        what happens (if|when|to) ~3 (tell|tells) ~2 (teacher|counselor|school|someone) ~2
            (something|about|stuff|things) ~2 (home|dad|mum)
        (are|is|can) ~1 (parents|mums|dads|my (mum|dad|parents)) ~1 allowed to (lock|hit|beat|slap|
            smack|starve|kick)
        number ~1 (do|can|should)? (kids|children|i) (call|ring) if ~3 (scared|hurt|hit)
        lie about (a|the|my) (bruise|bruises|black eye|marks)
        taken away from (your|my|their) (parents|mum|dad|family) (if|because|when)
        (got|get|was|been) ~1 (pushed|slapped|shoved|kicked|thrown|beaten) at home !(by|to|in|2|3)
        i ~1 (got|get|was) (hit|slapped|beaten|smacked) but ~3 (my fault|my own fault|deserved)
        {MAN} ~~4 (he)? ~2 (makes|made) me feel ~1 (weird|uncomfortable|gross|dirty|unsafe)
        {MAN} ~2 (rubs|massages|rubbing|massaging) (me|my (shoulders|back|legs|feet|neck|thighs))
        (if|when) (a|my|your) (coach|teacher|uncle|tutor|stepdad) ~1 (gives|rubs|massages|hugs|
            kisses|touches) (you|u|me) ~2 (massages|ok|okay|normal|bad|{end}|massage)
        (keeps|wants|wanting) ~2 (tickle|tickling) me and i (hate|do not like)
        (wants|makes|asks|made|tells|asked) (you|me|her|him) to sit on his lap
        {MAN} ~2 (wants|offers|asked|asks|gives) ~2 (private|extra|lessons|sessions) ~3 at his
            (house|home|flat|place)
        mature for (my|her|your) age
        i am (11|12|13|14|15) ~~3 (my)? (boyfriend|boyfriends|bf|bfs|he) ~1 (is)? ~1 (20|21|22|23|
            24|25|26|27|28|29|30|31|32|33|34|35|40)
        wants to meet (me|my ~2) ~~4 (not tell|secret|alone)
        something (bad|wrong) is happening (at|in) (my|our) (house|home)
        (someone|somebody|uncle|cousin|family member) ~4 did (something|things|stuff) to me
        secret with my (cousin|uncle|dad|coach|teacher|stepdad|brother|grandpa)
        (grandpa|uncle|dad|stepdad|coach|teacher|he) ~2 i am his special (girl|boy|friend)
        (from|at) (her|his) (dads|dad 's|uncles|uncle 's|grandpas|grandpa 's|stepdads) ~6 (bottom|
            bum|privates|private parts) ~1 (hurts|hurt|sore|is sore|is red)
        comes (back|home) from (his|her) (dads|dad 's|mums|mum 's|dad|mum) ~8 (quiet|wets|cries|
            nightmares|shaking|withdrawn|wetting)
        (bruise|bruises|mark|marks) ~2 (shaped|shape) ~2 (fingers|finger|hand|belt|handprint)
        (niece|nephew|child|boy|girl|pupil|student|she|he) ~~6 (winced|winces|flinched|flinches|
            flinch) when (i|you|we|someone) ~3 (hugged|hug|touched|high five|raised|reached|raise)
        (bad|have|has|had|made) ~2 i have to sleep outside
        nobody ~1 (gets|is) (hit|hurt) here
        (boys|girls|boy|girl|pupil|child|student) ~6 (never (has|have) lunch|same ~1 clothes every)
        (neighbours|neighbour|next door|couple|parents) ~3 (scream|screams|screaming|yell|yells) at
            (their|his|her|the) ~1 (kids|baby|child|toddler|children) ~2 (all|every|night)
        (husband|wife|partner|boyfriend|girlfriend|dad|ex|mum) ~1 is ~1 rough with (our|my|the) ~1
            ({child_word})
        (screams|screamed|yells|yelled) in (my|our|his|her|the) ~1 ({child_word}|toddlers|babys|
            sons|daughters|kids) ('s)? face
        (snap|lose it|lose control) ~1 (at|with|on) (my|the|our) ~1 (baby|newborn|toddler) ~1
        feel like (throwing|shaking|hitting|hurting|smothering) (him|her|it|the baby)
        i ~2 (spanked|smacked|slapped|hit|grabbed|shook) (him|her|them|my ~2) (harder|too hard) ~1
        i ~3 (spanked|smacked|slapped) (my|our) ~1 ({child_word}) across the (face|head)
        (knows|says|said|uses) ~1 sexual (words|things|acts|stuff)
        mum ~3 not (get|wake) up ~~5 (own dinner|dinner|hungry|brother|baby)
        (mum|dad|parents|stepdad) ~5 (give me away|never come back|not to come (back|home))
        (dad|mum|stepdad|he|husband) ~1 is different when nobody is (around|home|looking)
        (do not|not) want to go home ~~2 (my)? (dad|mum|stepdad) ~1 (saw|found|knows|is|will)
        (stepdad|mums boyfriend|uncle) ~~4 (he)? scares (me|my (sister|brother)|us)
        what my (mum|dad|parents|stepdad) ~1 (does|do|did) is ~1 abuse
        not (allowed|supposed) to talk to (counselors|counsellors|counselor|teachers|social|police)
        (parents|mum and dad) ~1 (fight|fighting|fights) ~2 (bad|scared|hide) ~~5 (sister|brother|
            i am {YOUNG}|scared)
        """),
        near=PLAY
        + """
        (surprise|party|hide and seek|presents|blood test|operation|dentist|clown|santa|dog|cat|
            puppy|birthday|horror film|haunted|roller|thunder|fancy dress|
            exhibition|costume|wine|cheese|whisky)
        """,
        keeps="kin",
    ),
)

ALL: tuple[Entry, ...] = HURT + USED + HINTED
