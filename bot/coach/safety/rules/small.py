"""Children struck, starved, shut in; told by the child, a parent, a witness."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.blows import NO_BLOW_TO_A_CHILD, NOT_BLOWS, PLAY

CARER = (
    "{my_parent}|(my)? ~1 (grandpa|grandma|uncle|aunt|aunty|stepbrother|brother|teacher|coach|"
    "priest|tutor|babysitter|cousin|foster parents|foster dad|foster mum|carer|pastor|imam|youth "
    "leader|trainer|nanny|godfather|neighbour|neighbor|instructor|scout leader|mr ~1|childminder|"
    "stepfather|nurse|staff|housemother|matron|step uncle|sir|guardian)|(mum|dad|sister|friend|"
    "aunt) 's ~1 (boyfriend|girlfriend|partner|friend|husband|wife|dad|brother|new man|man)"
)
HARMLESS = f"""{NO_BLOW_TO_A_CHILD}
(doctor|nurse|dentist|massage|physio|heart|deeply|kindness|film|movie|novel|book|series|story|play|
    song|dream|nightmare|game|chess|karate|judo|boxing|rugby|tickle|tickles|snowball|trampoline)
(see|saw|heard|read|that|this) ~2 (case|story|podcast|article) (about|of|where)
(banana|tea towel)
(by accident|by mistake|royal flush|goals|accidentally|vaccine|jab|haircut|bedtime|broccoli|
    vegetables|santa|clown|fireworks| thunder|lego|monopoly|uno|surprise|birthday|homework|wifi|
    console|playstation|grounded|curfew)
(dentist|teething|nativity|school play|photo album|first day|kitten|puppy|feelings|lovingly|pub
    quiz)
"""


def _fill(text: str) -> str:
    return text.replace("{CARER}", CARER)


ALL: tuple[Entry, ...] = (
    *rules(
        "card",
        "child",
        "someone who should care for them hurts them",
        _fill("""
        ({CARER}) ~2 {strikes} (me|us|my ~1 (brother|sister|siblings|legs|back|bum|face))
            !(hand|hard (this|today)|hardest|out of|off|under the table)
        ({CARER}) ~6 (and|then) (then)? {strikes} (me|us) !(up|with (kindness|love)|at)
        ({CARER}) ~8 and (locks|locked) (me|us) (in|out)
        ({CARER}|dad|mum|he|she) ~1 (puts|put|locks|locked|shuts|shut|keeps) (me|us|my ~1
            (brother|sister|cousin)) ~1 (in|under|into) (the|a) ~1 (cellar|cupboard|dark
            box|shed|closet|basement|kennel|cage|dark|freezer|attic|loft) !(room)
        i ~1 (get|got) (hit|beaten|slapped|smacked|whipped|belted) (for
            (everything|nothing|any|every|talking|crying|being|breathing)|every (day|night|time))
        ({CARER}|boys|girls|they|he|she) ~3 (burn|burns|burned|burnt) (us|me|them) ~3 with ~1
            (lighters|lighter|cigarettes|cigarette|iron|spoon|candle)
        ({CARER}|he|she) set (the|his|her) dog on (me|us|my ~1 (brother|sister))
        tell ~5 about the belt {end}
        tell ~5 about the belt (he|she|they|and)
        ({CARER}) ~2 (burned|burns|burnt|caned|canes|whipped|whips|scalded|stabbed|bashed) my
            ~1 (hand|hands|head)
        ({CARER}) ~3 {grips} (me|us) ~1 (by (the|my) (hair|arm|arms|ear|ears|throat|neck|leg|wrist|
            wrists|ankle|face|jaw|collar|scruff)|against (the|a)|into (the|a) (wall|door|cupboard|
            table|car|radiator|wardrobe|cellar|shed)|down (the (stairs|steps)|by)|across the (room|
            floor|kitchen|hall)|through (the|a) (door|window|wall)|under the (water|tap|shower)|to
            the (floor|ground)|out of (bed by|the (house|car|window))|in (the|a) (cupboard|cellar|
            bath {end}|corner|cage|wardrobe|shed|bin)|off the (bed|chair|sofa|bunk))
        ({CARER}) ~2 !(pulls my|pulled my (tooth|teeth|leg|hand)|bit my head|broke my
            fall|twisted my arm (into|to)|bent my ear|cracked my (back|neck)|burnt my
            (mouth|tongue)) {breaks} my ~1 {part}
        ({CARER}) ~2 (makes|made|make|forces|forced) (me|us|him|her|my ~2) ~1 (kneel|sleep (in the
            (garage|shed|bath|yard|garden|car|cellar|kennel|hall|porch)|outside|on the (floor|
            porch|landing))|eat (off the floor|from the (floor|bin)|soap|vomit|my vomit|dog food|my
            sick)|stand (outside !(the (class|classroom|room|door|office|
            hall)|class|of|for (talking|chatting|laughing))|in the (cold|corner|yard|snow|rain|
                dark) !(to (hold|wait|watch|
            help))|for hours|all (night|day)|on one|with (my|our) arms|barefoot)|drink (soap|dish
            soap|bleach|vinegar|salt|it (till|until)|until|vodka|his|chilli)|beg|stay outside|
            strip|hold (the|a|my) (brick|bricks|book|books|hot|arms)|watch (porn|(him|her|dad|mum|
            them) (beat|hit|hurt|get|have|being|fight))|lick|do things to|touch (him|his|it)|wear
            (nappies|a sign|a nappy|my wet))
        ({CARER}) ~3 (puts|put|burns|burned|stubs|stubbed|pours|poured|holds|held) ~3
            (cigarette|cigarettes|iron|chilli|soap|bag|pillow|bleach|hot ~1|knife|lighter|boiling
            water) ~3 (on|in|over|to|into|out on) ~1 (me|us|eyes|head|mouth|face|arm|hand|back|leg)
        (puts|holds|held|put|pushes) (my head|the bag|a bag|my hand) (in|under|on|over) ~2 (bath|
            water|toilet|head|sink|stove|face)
        ({CARER}|they|he|she) ~2 (chained|chains|ties|tied|tie|handcuffs|padlocks) ~1 (me|us|him|
            her|{a_child} |the ~2 (lad|boy|girl|child|kid)) ~1 (to|up|in|down)
        ({CARER}) + ~3 (locks|locked|padlocks|padlocked) ~2 (fridge|food|kitchen|pantry)
            !(smell|because of the (dog|cat))
        ({CARER}) + ~3 (withholds|weighs my) ~1 food
        ({CARER}|he|she) ~2 (gets|uses|fetches|got|takes|grabs|used) (the|a|his|her)
            (belt|cane|slipper|stick|paddle|whip|cord|hose|hanger|wooden spoon|cable) ~2 (on
            (me|us)|when (i|we)|if (i|we|they)|and (beats|hits|beat|hit|whips)|every time|because
            (i|we)|for (talking|crying|lying|being|back))
        ({CARER}|they|he|she|staff) ~2 {strikes} (me|us|him|her|them|the kids) ~1 (on ~1|with) ~2
            {hard_thing}
        i ~1 (get|got|am|was|being|getting) ~1 {struck} ~2 (when|if|because|for) ~2 (dad|mum|
            stepdad|he|she|i (cry|am late|get|lie|talk)|school|grades|homework|wet)
        (scared|afraid|terrified|frightened) ~1 (to|of) ~1 (go|going|be|being) home ~2 (after
            school|because|dad|mum|stepdad|he|she|they|tonight|today|to (him|my))
        (do not want|not want) to (go|be) ~1 home ~1 (after school|because
            (dad|mum|stepdad|he|she|they|of (him|dad|my))|to (him {end}|my (dad|stepdad|uncle)
            {end}))
        (i|am|and|but|so|^|really|very|get|always|been|me) ~1
            (scared|afraid|terrified|frightened) of my
            (dad|mum|stepdad|stepmum|parents|uncle|brother|grandpa|stepbrother|foster ~1|mums
            boyfriend|mum 's boyfriend) !('s|in law|driving|cooking|singing|dying|finding out)
        i am (8|9|10|11|12|13|14|15|16|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) ~~10
            (hits|beats|touches|locks|rapes|hurts|belt|punches|burns|strangles|kicks|slaps) (me|us)
        (he|she|they|{CARER}) ~1 (sells|sold|rents|rented|lends|pimps|traffics) (me|us|my
            (sister|brother)) (out|to ~1 (man|men|him|his|a|an|friends|people|others|strangers))
        (he|she|they|{CARER}) ~1 gives (me|us|my (sister|brother)) to (his|her|their|him|men|a
            man)
        mum sells me
        i am pregnant ~~3 (by|with|it is|is|from) ~1 (my)?
            (dad|uncle|stepdad|brother|grandpa|dads|uncles|stepdads|brothers|grandpas) ~1 ('s)?
            {end}
        (no food|nothing to eat|not eaten) ~~8 (mum|dad|parents) ~3 (gone|away|not
            (home|back|come)|left|since|passed out|drunk|asleep|high) !(shopping|to (the|get|work))
        (mum|dad|parents|mummy|daddy) ~2 (did not come home|not come home|been gone (since
            (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)|for (days|two
            days|three days|a week)|all night)|has not been home) !(for (work|christmas)|with)
        """),
        near=HARMLESS + PLAY,
        after=NOT_BLOWS
        + """
        (at (chess|cards|tennis|football|fifa|scrabble|darts|pool|draughts|everything)|high five|on
            the back|out of bed|awake|up (for|on)|a (kiss|look|drink|story)|feelings|that (i|he|
            she|it|we))
        """,
        lowers="(used to|growing up|when i was|as a child|years ago|back then)",
    ),
    *rules(
        "card",
        "child",
        "a child in their sight is hurt",
        _fill("""
        (he|she|they|{my_partner}|{my_parent}|{my_relative}|neighbour|neighbours|nanny|babysitter|
            childminder|teacher|her (dad|mum|stepdad|father)|his (dad|mum|stepdad|father)|the (mum|
            mother|dad|father|staff|couple)|my ex|husband|wife|boyfriend|ex) ~3 {strikes} ~1
            ({a_child}|the (kids|kid|children|child|boy|girl|baby|toddler|twins|pupils|little ~1))
            !('s|rattle|bottle|monitor|awake|hand|hands|at (chess|cards|fifa|mario|everything|snap|
            golf|tennis))
        (he|she|they|{my_partner}|{my_parent}|my ex|mum|dad|stepdad|neighbour|nanny) ~3
            {throws} ~1 ({a_child}|(the|her|his) (baby|kid|child|toddler|boy|girl)) ~1 (on the
            (floor|ground|bed|sofa)|onto the|at (the|a|my) ~1 wall|against|across the|into (the|a)
            (wall|cot|crib|car|room|door)|down (the|{end})|out of (the|a) (window|house|car|door))
        (he|she|they|{my_partner}|{my_parent}|{my_relative}|husband|wife|my ex) ~3 {grips} ~1
            ({a_child}|him|her) by (the|one|his|her) (hair|arm|neck|throat|ear|ears|leg|foot|wrist|
            ankle|ankles)
        (he|she|they|{my_partner}|{my_relative}|neighbour|parents|family|we|i|husband|wife) ~3
            (locks|locked|chains|chained|ties|tied|tie|shuts|shut|lock) ~1 ({a_child}|the (kids|
            kid|boy|girl|baby)) ~2 (in|to|up|outside|on) ~2 (cage|closet|cupboard|cellar|basement|
            garage|shed|kennel|dark|crate|crates|bed|radiator|balcony|attic|snow|cold|bathroom|
            chair|boot|wardrobe)
        (he|she|they|{my_partner}|neighbour|parents|i|we) ~3
            (chains|chained|ties|tied|tie|locks|locked) ~1 (him|her) ~2 (in|to|up) ~2
            (cage|closet|cupboard|cellar|basement|shed|kennel|dark|crate|radiator|balcony|attic|high
            chair)
        (he|she|they|{my_partner}|{my_relative}|neighbour|parents|family|husband|wife) ~3
            (keeps|kept|leaves|leave|left|puts|putting) ~1 ({a_child}|the (kids|kid|boy|girl|baby))
            ~1 (in|out on|on|outside in) ~1
            (cage|closet|cupboard|cellar|basement|shed|kennel|dark|crate|the
            (cage|closet|cupboard|cellar|basement|shed|kennel|dark|crate|cold|snow|balcony|landing))
            !(with (the|a)|to play)
        {a_child} ~3 (sleeps|sleeping|slept|kept|locked|chained|lives) ~1 in (the|a) (kennel|
            garage|shed|cage|cellar|basement|closet|cupboard|dog crate|crate|dog crates|crates|
            bathtub)
        {a_child} ~4 (is not|not|never|was not|does not get) ~1 (given|fed|allowed|get) ~1 (dinner|
            food|to eat|fed|breakfast|water|meals)
        (dangled|dangling|hung|held) ~1 (my|the|our|a) ~1 ({child_word}|him|her) ~2 (over|out of|
            from|off) ~2 (landing|balcony|window|bridge|stairs|bannister|edge|railing)
        i ~2 (hit|slapped|smacked|punched|choked|spanked|whipped|burned|burnt|scalded|strangled|
            starved|drowned|smothered|caned) ~1 (my|our|the) ~1 ({child_word}) !('s|with (a (kiss|
            pillow|snowball|water|question)|kisses|love|wipes|questions|cuddles)|food|breakfast|at|
            into|toast|bottle|room|dinner|tea|lunch|supper|pancakes|clothes|uniform|ball|section|
            aisle|monitor|menu|pool)
        i ~2 (beat|shook|kicked|threw|shake|bit|locked|shoved|tied|dragged|pushed) ~1
            (my|our|the) ~1 ({child_word}) ~1 (hard|badly|too
            hard|until|against|across|down the|by the
            (hair|arm|neck|throat|wrist|ear|collar)|onto|to the (bed|chair|radiator)|into the
            wall|at the wall|in (the|a) (cupboard|cellar|shed|dark|room|wardrobe|garage)|because
            (he|she)|with (a|my|the) ~1 {hard_thing}|when (he|she) (cried|would|was))
        i ~3 (hit|beat|slapped|smacked|kicked|threw|shook|spanked|whipped|punched|locked|shoved|
            burned) (him|her|them) ~2 (hairbrush|belt|so hard|until|under|with|and|too hard|down|
            in) ~~8 (he is|she is|years old|my (son|daughter|baby|kids)|(two|three|four|five|six|
            seven) )
        i ~2 (shook|shaken) (the baby|my baby|our baby) !('s|rattle|bottle|awake)
        i ~2 (shook|shaken) (her|him) ~1 (a bit {end}|hard|until|(two|three|a few) ~1 times|{end}
            ~3 (times|hard)|once {end}|again {end}|to stop|{end}) !(hand|awake) ~~12 (baby|crying|
            screaming|cot|crib|weeks|months|stop|put (him|her) down)
        (baby|newborn|crying|screaming|weeks old|months old) ~~12 i ~1 (shook|shaken) (her|him)
        i ~1 screamed and (i)? ~1 shook (him|her)
        i ~1 (bit|pinched|pinch) ~1 (my|the) (baby|toddler|newborn|son|daughter)
            ({end}|hard|until|so)
        i ~1 hurt my ~1 ({child_word}|brother|sister) and i (liked|enjoyed)
        (we|they|parents|staff|mum|dad) (tie|ties|tied|strap|strapped|chain|chained)
            (him|her|them) ~1 to (the|a|his|her) (bed|chair|radiator|cot|high chair|pole|fence)
        (puts|put|putting) ({a_child}|him|her|us|me|them|the ~1) ~1 out ~1 (on|in|onto) ~1
            (balcony|snow|cold|yard|garden|rain|landing|porch|shed) ~4 (at night|in
            (january|february|december|november)|without|no (coat|coats|shoes)|all
            night|because|naked|barefoot|january)
        (he|she|ex|they|mum|dad|my (husband|wife|partner)) ~1 (left|leaves)
            (our|my|the|her|his) ~3 (kids|baby|child|toddler|old|children|newborn) ~1 alone ~8
            (hours|evening|night|locked|pub|bar|casino|drinking|drunk)
        (gave|give|given) (my|our|the) ~1 ({child_word}) ~2 (smack|slap|beating|hiding|thrashing|
            belt|kicking)
        (held|hold|holding|put|pushed) (my|the|our|his|her) ~1
            (son|daughter|child|baby|boy|girl|kid|kids|toddler|{my_relative}) ~1 ('s|s)? ~1
            (hand|head|face) ~1 (on|under|in|against|over) ~2
            (stove|hob|ring|water|tap|pillow|bath|toilet|oven|plate|radiator)
        (held|holds|pushed) (him|her) ~1 under ~1 (water|tap|shower)
        i do not feed (her|him|them|the baby|my ~2)
        left ~1 (my|the|our) ~1 (babies|baby|kids|children|toddler|son|daughter|twins) ~1 alone ~6
            (hours|night|score|drink|days|pub|crawled|drugs|overnight)
        (kids|children|boy|girl|baby|child|toddler) ~2 (next door|across the
            (road|hall|landing)|in the flat|at number ~1) ~4
            (screams|screaming|beaten|hit|hungry|bruises|locked|starving|crying
            for|thump|belt|howls)
        (kids|children|boy|girl|child) ~2 (upstairs|downstairs) ~4 (beaten|hit
            by|bruises|locked in|starving|belt|begging)
        (he|she|they|{my_partner}|{my_parent}|{my_relative}|neighbour|nanny|babysitter|childminder|
            teacher|mother|father|mum|dad|grandma|grandpa|aunt|uncle|woman|man|couple|ex|staff|
            boyfriend) ~3 (slaps|slapped|hits|hit| pinches|pinched|twists|twisted|burns|burned|
            bites|bit|covers|yanks|yanked|kicks|kicked) (the|my|our|his|her|a) ~1 (baby|toddler|
            newborn|infant|son|daughter|kid|child|nephew| niece) ('s|s) (mouth|face|leg|arm|hand|
            ear|hair|head)
        (he|she|they|{my_partner}|{my_parent}|{my_relative}|neighbour|nanny|babysitter|childminder|
            teacher|mother|father|mum|dad|grandma|grandpa|aunt|uncle|woman|man|couple|ex|staff|
            boyfriend) ~5 (is|are|was|keeps) ~1 (beating|hitting|kicking|punching|slapping|
            whipping|strangling) ~1 {a_child} !(at|off| out|monitor|ball|in the (game|final|race)|
            's)
        (he|she|they|{my_partner}|{my_parent}|{my_relative}|neighbour|nanny|babysitter|childminder|
            teacher|mother|father|mum|dad|grandma|grandpa|aunt|uncle|woman|man|couple|ex|staff|
            boyfriend) ~2 (put|puts|putting) ~3 (soap|hot sauce|chilli|chili|pepper|tabasco) (in|
            on) ~3 (mouth|tongue|eyes) !(for fun)
        ({loved}|{a_child}) ~3 (tied|chained|handcuffed|padlocked) ~4 to (the|a|his|her)
            (bed|radiator|chair|cot|high chair|pole|fence|pipe)
        (holds|held|holding|dangles|dangled) ~3
            (toddler|baby|child|son|daughter|brother|sister) ~3 (over|out of|out over) ~2
            (railing|balcony|window|stairwell|stairs|bannister|edge|bridge|landing) !(to
            (see|look|show|watch))
        (kick|kicks|kicked|hit|hits|punch|punched|slap|slapped|throttle) (his|her|their) ~2
            (old|son|daughter|toddler|baby|child|kid|kids) ({end}|in the|like|so
            hard|hard|until|again|across|and)
        child ~1 screams ~~8 (thump|no more|stop|please|hits|belt|nothing)
        {a_child} ~3 (is|are|was|being|gets|getting|been|'s|were|got) ~1 (beaten|beaten
            up|abused|molested|raped|strangled|tortured|whipped|caned|belted|locked
            (up|in)|thrashed) !(at|by ~2 (points|goals)|3|2|1|in the|out)
        {a_child} ~3 (is|are|was|being|gets|getting|been|'s|were|got) ~1 {struck} ~1 by ~2 (dad|
            mum|stepdad|stepmum|father|uncle|grandpa|boyfriend|husband|teacher|coach|nanny|
            babysitter|carer|staff|his|her (dad|mum)|partner|man)
        {a_child} ~5 (black eye|cigarette burns|burn marks|belt marks|belt buckle|handprint|
            handprints|welts|bite marks|finger marks|strangle marks|lash marks|choke marks|burns
            like|round burns)
        (black eye|cigarette burns|burn marks|belt marks|welts|handprint|bruises|bite marks|marks|
            burns) ~3 (on|all over|down|across|round|around) (my|our|a|her|his|the|their) ~2
            ({child_word}|back|bottom|neck|legs|little ~1) ~1 ('s)?
        (dad|stepdad|mum|he) ~1 ('s)? ~1 got (mum|my mum|my sister|my brother|her) by the
        """),
        near=HARMLESS
        + "(goal|ball|in the air|party|knee|knees|shin|shins|elbow|playground|monkey bars)",
        after="""
        (battle|combat|an argument|a (debate|stare|game))
        ('s|tablets|tablet|phones|ipad|ipads|at (chess|cards|tennis|football|fifa|scrabble|darts|
            pool|draughts)|high five|on the (back|head with love)|out of bed|up (for|on)|a (kiss|
            look|drink|story|ball|party)|off the (list|team)|to (bed|sleep|school))
        """,
        keeps="kin",
    ),
    *rules(
        "ask",
        "child",
        "a child may not be safe",
        _fill("""
        {a_child} ~4 (flinches|cowers|hoards|hides|begs|hoarding|wets|soils|counts|shakes) ~4
            (food|when|under|home|if|him|her|night|stay|bed|coats)
        {a_child} ~4 (knows things|acting out|acts out|acting sexually|sexualised|sexualized|talks
            about sex|touching (herself|himself)|draws naked|simulating)
        {a_child} ~4 (does not|do not|will
            not|never|refuses|cries|begs|asking|asks|scared|afraid|screams) ~3 (go to (his|her)
            (dads|dad|mums|grandpas|uncles)|stay (in here|with (him|his|her))|undress|be alone
            with|visit (his|her) (dad|mum)|leave school)
        {a_child} ~4 (begs|refuses|scared|afraid|terrified|never wants|cries) ~3 (go home)
            !(from|early|yet)
        ((the|a|this|that|their|his|her|one of (my|the)) ~3 ({child_word})) (is|'s|looks|comes
            in|came in|turns up|turned up) ~2 (filthy|bruised|unwashed|neglected|tired and dirty)
        {a_child} ~4 (is|looks|look|are) ~1 (filthy|starving|bruised|unwashed|neglected)
            !(after|from|because|for)
        {a_child} ~4 (no (coat|shoes|lunch|food|socks|breakfast)|barefoot|rags) ~4
            (snow|winter|cold|freezing|rain|minus|at night|every (day|night)|again|at
            school|midnight|in (january|february|december|november))
        {a_child} ~4 (same clothes|smells of (wee|urine|pee|smoke|alcohol))
        {a_child} ~4 (broken
            (bones|arm|ribs|leg|wrist)|casts|injuries|fractures|burns|bruises|bruise|marks|black
            eye) ~5 (again|new|keeps|every|different hospital|says|explain|story|since|third)
        (kid|boy|girl|child|lad|little one|baby|toddler|kids|pupil|student) ~4 (outside|balcony|
            alone|in the car|on (the|our|my) (kerb|street|step|stairs|doorstep|landing)|wandering)
            ~4 (midnight|night|hours|cold|no shoes|socks|every night|freezing|nappy|snow|dark|
            crying)
        (leave|left|leaves|leaving) ~1 (him|her|them|{a_child}|a ~2 old|the ~1 ({child_word})) ~2
            (alone|in the car|home alone|on (his|her|their) own) ~2 (overnight|all night|all day|
            for hours|every|outside|at night|while|pub|bar|hours)
        ({CARER}) ~2 (locks|lock|locked) ~2 (fridge|food|me|us|my door|the door)
        ({CARER}) ~3 (drinks|drunk|high|drunk again|uses|passed out) ~~3 (and)? ~2 (i|we) ~1 (hide|
            run|lock|go to my|am scared|cannot sleep|take care|feed|get|sleep|stay out)
        ({CARER}) ~3 (weird|creepy|too close|touchy) ~1 (with|to|around|about|at) (me|us|my
            (sister|daughter|son))
        (stepdad|uncle|mums boyfriend|mum 's
            boyfriend|teacher|coach|cousin|neighbour|priest|tutor|stepbrother|trainer) ~2
            (looks|stares|look|staring|looking|watches) (at me)? ~2 (weird|funny|changing|like
            that|in a way|undress|shower|creepy|strange|my (chest|body|boobs|legs))
        ({CARER}) ~2 (stares|staring|looks|watches) (at)? ~1 (my (chest|body|boobs|legs)|me
            (undress|shower|changing))
        (we|i|me|brother|sister|brothers) ~3 only eat at school ({end}|and)
        (mum|dad|parents) ~3 not (got|get|gotten) (up|out of bed) ~2 (days|since|for a week)
            ~~8 (baby|brother|sister|brothers|feed|food|powder|looking after)
        ({CARER}) calls me ~1 (little wife|girlfriend|sexy|whore|slut|worthless|stupid|useless|fat|
            mistake|devil|a (mistake|whore|slut|pig|dog))
        (something|stuff|things|it) happened (with|to me with) (my|the) ~1 ({CARER}|cousin|uncle|
            babysitter)
        (scared|afraid|terrified) ~1 (going|to go|to be|being|of going) ~1 (home|to my
            (dads|dad 's|mums|stepdads|uncles|uncle 's)|back (there|to (my|his|her))|to
            (dads|mums))
        (hate|hates|do not want|dont want|not want) ~1 (going|to go|to be|being|go) ~1 (to my
            (dads|dad 's|stepdads|uncles|uncle 's)|home ~2 (when (he|dad|mum|stepdad)|because
            of|ever|he is|to (him|dad|stepdad)))
        i ~2 (sleep|hide|hiding|slept) (under|in) ~1 (bed|wardrobe|closet|cupboard|attic) ~1 (not
            in it|when|because|from|every|so|at night|if)
        (raising|raise|feed|feeding|look after|looking after|care for|taking care of) my (little|
            baby|younger) ~1 (brother|sister|siblings|brothers|sisters) ~4 (mum|dad|parents|
            because|alone|nobody|drunk|asleep)
        (mum|dad) ~1 ('s|is) ~1 (asleep|passed out|drunk|on) ~2 (floor|sofa|again|drugs|couch) ~6
            (baby|brother|sister|food|hungry|milk|wake|what do i)
        (told|tell|telling) ~2 (teacher|mum|anyone|nobody|social|police|school) ~6 (they (will|
            would) take|taken away|take my (brother|brothers|sister|sisters)|trouble|kill me|get
            hurt|hurt my|foster)
        (on|what is on) my back ~4 (tell|teacher|see|saw|marks|take)
        (allowed|not allow|is not allowed|not allowed) ~2 to (say|tell|talk about) ~1 what
            (happens|happened|he|she|uncle|dad)
        (babysit|nanny|teach|teacher|nursery|foster|i work with|tutor|coach) ~10 (bruises|flinches|
            hungry|marks on|burns on|scared of|locked in|belt|hits (her|him)|touches (her|him|me|
            them))
        (will not let|never lets|not let) ~2 (anybody|anyone|me|us) ~1 (else)? ~2 (change|bath|
            bathe|put) ~1 (her|him) ~1 (nappy|diaper|bed|alone)?
        (hit|hits|smack|smacks|shout|shouts|scream|screams|rough|harsh|cruel) ~1 (at|with|to)? ~1
            (my|our|the|his|her) ~1 (stepson|stepdaughter|son|daughter|kids|toddler|baby) ~2 (too|
            all|every|and|for|because|it|when)
        (my|our) ~1 (wife|husband|partner|ex|boyfriend|girlfriend|mum|mother in law|nanny) is too
            rough with
        (lose|losing|lost|loses) control with ~1 (my|the|our|this|him|her) ~1 ({child_word})
        (lose|losing|lost|loses) ~1 (it|my mind) with ~1 (my|the|our|this|him|her) ~1
            ({child_word}) ~8 (hit|grabbed|shook|smacked|slapped|pushed|scared|afraid|hurt)
        (want|wanted|going|urge|tempted|close|scared|afraid|feel like|about|image|picture|flash|
            thoughts) ~2 (to|of)? (shake|shaking|throw|throwing|smother|smothering|hit|hitting|
            hurt|hurting|drown|drowning|shout at) ~1 (the|my|our|this) ~1 (baby|newborn|toddler|
            twins|infant|son|daughter|kids) !('s|a|at|with|up|in the (pool|air)|to (sleep|bed))
        (hate|resent|cannot stand|regret) ~1 (this|my|the) (baby|newborn|own (baby|child)|child)
        """),
        near=HARMLESS
        + """
        (dog|cat|monsters|monster|vacuum|hoover|needles|spiders|the dark|nursery run|jungle gym|
            knee|knees|shins|bedtime routine|picky|fussy|growth spurt|growing|after football|after
            swimming|nap|snack|scooter|climbing frame)
        """,
        keeps="kin",
    ),
)
