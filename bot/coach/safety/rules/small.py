"""Children struck, starved, shut in, touched, used; told by the child, a parent, a witness."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.blows import NOT_BLOWS, PLAY

_CARER = (
    "{my_parent}|(my)? ~1 (grandpa|grandma|uncle|aunt|aunty|stepbrother|brother|teacher|coach|"
    "priest|tutor|babysitter|cousin|foster parents|foster dad|foster mum|carer|pastor|imam|youth "
    "leader|trainer|nanny|godfather|neighbour|neighbor|instructor|scout leader|mr ~1|childminder|"
    "stepfather|nurse|staff|housemother|matron|step uncle|sir|guardian)|(mum|dad|sister|friend|"
    "aunt) 's ~1 (boyfriend|girlfriend|partner|friend|husband|wife|dad|brother|new man|man)"
)
_PRIVATE = (
    "private|privates|private parts|private part|breasts|breast|chest|boobs|bum|bottom|butt|"
    "vagina|penis|thigh|thighs|willy|parts|costume|shorts|skirt|shirt|trousers|pants|knickers|underwear|"
    "leg|down there|body|bra|nappy|swimsuit|pyjamas|dress|genitals"
)
_HARMLESS = """
(doctor|nurse|dentist|massage|physio|heart|deeply|kindness|film|movie|novel|book|series|story|play|
    song|dream|nightmare|game|chess|karate|judo|boxing|rugby|tickle|tickles|snowball|trampoline)
(by accident|accidentally|vaccine|jab|haircut|bedtime|broccoli|vegetables|santa|clown|fireworks|
    thunder|lego|monopoly|uno|surprise|birthday|homework|wifi|console|playstation|grounded|curfew)
(dentist|teething|nativity|school play|photo album|first day|kitten|puppy|feelings|lovingly|pub
    quiz)
"""


def _fill(text: str) -> str:
    return text.replace("{CARER}", _CARER).replace("{PRIVATE}", _PRIVATE)


ALL: tuple[Entry, ...] = (
    *rules(
        "card",
        "child",
        "someone who should care for them hurts them",
        _fill("""
        ({CARER}) ~4 {strikes} (me|us|my ~1 (brother|sister|siblings|legs|back|hands|bum|face|
            head))
        ({CARER}) ~3 {grips} (me|us) ~1 (by|against|into|down|across|through|under|to the|on the|
            out of|in (the|a)|off the)
        ({CARER}) ~3 {breaks} my ~2 {part}
        ({CARER}) ~2 (makes|made|make|forces|forced) (me|us|him|her|my ~2) ~1 (kneel|sleep (in|on|
            outside)|eat (off|from|soap|it off|my|vomit)|stand|drink|beg|stay (outside|in the)|
            strip|hold (the|a)|sit in|watch (him|her|his|them|porn|mum|dad)|fast|wear|lick|do
            things|touch)
        ({CARER}) ~3 (puts|put|burns|burned|stubs|stubbed|pours|poured|holds|held) ~3 (cigarette|
            cigarettes|iron|chilli|soap|pepper|bag|pillow|water|bleach|spoon|knife|belt|lighter|
            tape) ~3 (on|in|over|to|into|on my) (me|my|us|eyes|head|mouth)
        (puts|holds|held|put|pushes) (my head|the bag|a bag|my hand) (in|under|on|over) ~2 (bath|
            water|toilet|head|sink|stove|face)
        ({CARER}|they|he|she) ~2 (chained|chains|ties|tied|tie|handcuffs|padlocks) ~1 (me|us|him|
            her|{a_child} |the ~2 (lad|boy|girl|child|kid)) ~1 (to|up|in|down)
        ({CARER}) ~3 (locks|locked|padlocks|weighs|withholds|hides) ~2 (fridge|food|kitchen|pantry|
            cupboard)
        ({CARER}) ~2 (gets|uses|fetches|got|takes|grabs|used) (the|a|his|her) (belt|cane|slipper|
            stick|paddle|whip|cord|hose|hanger|wooden spoon|cable)
        ({CARER}|they|he|she|staff) ~2 {strikes} (me|us|him|her|them|the kids) ~1 (on ~1|with) ~2
            {hard_thing}
        i ~1 (get|got|am|was|being|getting) ~1 {struck} ~2 (when|if|because|for) ~2 (dad|mum|
            stepdad|he|she|i (cry|am late|get|lie|talk)|school|grades|homework|wet)
        (scared|afraid|terrified|frightened|do not want|not want) ~1 (to|of) ~1 (go|going|be|being)
            home ~2 (after school|because|dad|mum|stepdad|he|she|they|tonight|today|to (him|my))
        (scared|afraid|terrified|frightened) of my (dad|mum|stepdad|stepmum|parents|uncle|brother|
            grandpa|stepbrother|foster ~1|teacher|coach|mums boyfriend|mum 's boyfriend)
        i am (8|9|10|11|12|13|14|15|16|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) ~~10
            (hits|beats|touches|locks|rapes|hurts|belt|punches|burns|strangles|kicks|slaps) (me|us)
        (he|she|they|{CARER}) ~1 (sells|sold|rents|rented|lends|pimps|traffics|gives) (me|us|my
            (sister|brother)) (to|out)
        mum sells me
        i am pregnant ~~4 (dad 's|uncle 's|stepdad 's|brother 's|grandpa 's|his|my dad|my stepdad|
            my uncle|my brother)
        (no food|nothing to eat|not eaten|starving|hungry) ~~8 (mum|dad|parents) ~3 (gone|away|not
            (home|back|come)|left|since|passed out|drunk|asleep|high)
        (mum|dad|parents|mummy|daddy) ~2 (did not come home|not come home|been gone (since (monday|
            tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)|for (days|two days|three
            days|a week)|all (day|night))|has not been home)
        """),
        near=_HARMLESS + PLAY,
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
        "a child is touched, shown or used for sex",
        _fill("""
        ({CARER}|he|she|they|man|someone|guy|boy|old man) ~3 (puts|put|slides|slid|sticks|stuck|
            shoves|has|had|keeps putting|rubs|rubbed|strokes|stroked|gropes|touches|touched|feels|
            squeezes|squeezed|kisses|kissed|licks|licked|pulls down|pulled down|looks at|fingers)
            ~1 (his|her|a|their)? ~1 (hand|hands|fingers|finger|thing)? ~1 (up|in|inside|down|on|
            under|between|into|around|all over) ~1 my ~1 ({PRIVATE})
        ({CARER}|he|man|someone|guy) ~3 (touches|touched|touching|rubs|gropes|groped|fondles|
            molests|molested|raped|rapes|fingered) ~1 (me|my (private|privates|sister|brother|bum|
            boobs|body))
        ({CARER}) ~2 (kisses|kissed) (me (on the (lips|mouth)|and (touch|touched|put|told))|my
            (neck|private|privates|body|mouth|lips))
        (i|she|he|sister|brother|we) ~2 (was|were|got|being|am|been|get) ~1 (inappropriately|
            sexually)? ~1 (touched|molested|abused|raped|groped|groomed|fondled) ~1
            (inappropriately|by (my|his|her|a) ~2 ({CARER}|family friend|cousin|brother|man|boy|
            friend)|when i (was|am)|as a child|at (home|church|school|camp)|in my sleep)
        ({CARER}|he) ~2 (makes|made|asks|asked|wants|tells|told|pays|paid|gives) (me|us|her|him|my
            ~2) ~4 (his thing|his (movies|videos|porn)|watch him|touch (him|it|his)|secret|naked|
            undress|take (off|my clothes)|pictures of|photos of|shower with|sit on his lap|sleep in
            his bed|kiss him|in the bath|pyjamas off|do (stuff|things))
        ({CARER}|he|someone|stepbrother) ~2 (films|filmed|watches|watched|photographs|spies on|
            records|recorded) (me|us|her|him|my (daughter|sister|son|brother)) ~2 (in the (bath|
            shower)|shower|changing|undress|sleep|sleeping|naked|dressing|on the toilet|getting
            changed|in my room)
        ({CARER}|he) ~2 (comes|came|gets|got|climbs|sneaks|sleeps|lies|slept|crawls) (in|into|to)
            (my|her|his|our) (bed|room|bedroom|bunk) ~1 (at night|when|and|naked|while|after|every|
            {end}|with)
        (my|our) ~2 (brother|cousin|uncle|dad|stepdad|grandpa|stepbrother|neighbour) ~1 (does|did|
            do|doing|has been doing) (stuff|things|it|that|something) to (me|my sister|my brother|
            her|him|us)
        does ~2 (stuff|things|something|it) to me ~2 (at night|when|in bed|in my|secret|since)
        (sends|sent|send|sending|showed|shows|shown|show) me ~2 (pics|pictures|photos|videos) of
            (his|him|himself|them)
        (showed|shows|show|flashed|exposed|exposes) ~1 (me|us|her|my (daughter|son|sister)|himself)
            ~1 (his|to) (thing|penis|willy|privates|private|me|us|her|my|private parts|dick|cock|
            the (kids|girls))
        (man|guy|someone|he|boy|person|adult|friend|woman) ~4 (online|discord|snapchat|snap|
            instagram|insta|roblox|game|internet|tiktok|whatsapp|chat|app|server|minecraft) ~6
            (nudes|naked|nude|pics|bra|undress|meet (me|him|up)|hotel|webcam|ticket|secret|send
            (pics|photos|more)|body)
        (has|got|have) my (nudes|nude|pics|pictures|photos) ~6 (send|post|share|more|unless|if i|
            dad|mum|school|tell|pay)
        (send|sent|send him|asked for|wants|wanted|asks for|asking for) ~2 (nudes|naked (pics|
            pictures)|pics of my|pictures of my body) ~6 (13|14|12|11|10|15|16|thirteen|fourteen|
            twelve|minor|underage|my (daughter|son|sister|niece|stepdaughter)|year old)
        (found|saw|seen|discovered|find) ~3 (child (porn|pornography|abuse)|(photos|videos|
            pictures|images) of (children|kids|child|little girls|naked (kids|children))|photos ~4
            children)
        {a_child} ~4 (told|tells|says|said|whispered|confided|drew|wrote|asked) ~4 (touches|
            touched|tickle game|secret|does things|did things|hurts|hits|beats|plays a game|kisses|
            private|naked|bed with|puts his) ~2 (her|him|me|them|game|there)?
        (told|tells|says|said) (me|us)? ~2 (her|his|their) ~1 (uncle|dad|stepdad|grandpa|brother|
            cousin|coach|teacher|mum|neighbour|father|mum 's boyfriend) ~4 (touches|touched|hits|
            hurts|beats|tickle|secret|game|locks|kicks|does (stuff|things|the)|makes (her|him)|
            comes into)
        (uncle|grandpa|stepdad|coach|teacher|priest|pastor|cousin|babysitter|dad) ~2 (secret game|
            tickle game|special game|our game|secret)
        (touched|touching|molested|molesting|abusing|abused|grooming|groomed|raping|raped|fondled)
            ~2 (my|our|his|her|a|the|some|this) ~2 ({child_word}|little ~1)
        (sexually|inappropriately) ~2 (my|our|his|her|a) ~1 ({child_word})
        taking ~1 (sister|daughter|cousin|niece|me|girl|her|girls) ~4 (to be cut|for cutting|
            circumcised|fgm)
        (fgm|female circumcision) ~6 (sister|daughter|cousin|niece|me|girl|her)
        (chlamydia|gonorrhoea|std|sti|pregnant) ~6 (year old|child|toddler|3|4|5|6|7|8|9|10|11|12)
            ~3 (child|girl|boy|mother says|dad|patient|pupil)
        my ~1 (teacher|coach|tutor|priest|pastor|stepdad|stepbrother|babysitter|trainer|youth
            leader|imam|instructor) ~2 (kisses|kissed|kissing) me
        (he|she|my ex|my husband|my wife|my boyfriend|my brother|my dad|ex) ~2 (touches|touched|
            touching|molests|molested|fondles|rapes|raped) ~1 (my|our|the|his|her) ~1
            ({child_word})
        """),
        near=_HARMLESS
        + "(photographer|wedding photos|costume party|hand on my shoulder|sex ed|training|course)",
        keeps="past kin",
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
        (he|she|they|{my_partner}|{my_parent}|my ex|mum|dad|stepdad|neighbour|nanny) ~3 {throws} ~1
            ({a_child}|the (baby|kid|child|toddler|boy|girl)) ~1 (on|onto|at|against|across|into|
            down|from|out)
        (he|she|they|{my_partner}|{my_parent}|{my_relative}|husband|wife|my ex) ~3 {grips} ~1
            ({a_child}|him|her) by (the|one|his|her) (hair|arm|neck|throat|ear|ears|leg|foot|wrist|
            ankle|ankles)
        (he|she|they|{my_partner}|{my_relative}|neighbour|parents|family|we|i|husband|wife) ~3
            (locks|locked|chains|chained|ties|tied|tie|keeps|kept|shuts|shut|lock|leaves|leave|
            left) ~1 ({a_child}|him|her|the (kids|kid|child|boy|girl|baby)) ~2 (in|to|up|outside|
            on) ~2 (cage|closet|cupboard|cellar|basement|garage|shed|kennel|dark|crate|crates|bed|
            radiator|car|balcony|attic|snow|cold|bathroom|chair|boot|wardrobe)
        {a_child} ~3 (sleeps|sleeping|slept|kept|locked|chained|lives) ~1 in (the|a) (kennel|
            garage|shed|cage|cellar|basement|closet|cupboard|dog crate|crate|dog crates|crates|
            bathtub)
        {a_child} ~4 (is not|not|never|was not|does not get) ~1 (given|fed|allowed|get) ~1 (dinner|
            food|to eat|fed|breakfast|water|meals)
        (dangled|dangling|hung|held) ~1 (my|the|our|a) ~1 ({child_word}|him|her) ~2 (over|out of|
            from|off) ~2 (landing|balcony|window|bridge|stairs|bannister|edge|railing)
        i ~4 (hit|beat|shook|slapped|smacked|kicked|threw|burned|burnt|punched|choked|shake|
            spanked|whipped|scalded|strangled|bit|locked|starved|shoved|tied|drowned|smothered|
            caned|dragged|dropped) ~1 (my|our|the) ~1 ({child_word})
        i ~3 (hit|beat|slapped|smacked|kicked|threw|shook|spanked|whipped|punched|grabbed|locked|
            held|shoved|burned) (him|her|them) ~2 (hairbrush|belt|so hard|until|under|with|and|too
            hard|down|in) ~~8 (he is|she is|years old|my (son|daughter|baby|kids)|(two|three|four|
            five|six|seven) )
        i ~2 (shook|shaken|shake) (her|him|the baby|my baby) ~2 (a bit|so|hard|until|and|because|
            to|once|again|{end})
        (gave|give|given) (my|our|the) ~1 ({child_word}) ~2 (smack|slap|beating|hiding|thrashing|
            belt|kicking)
        (held|hold|holding|put|pushed) (my|the|our) ~2 (son|daughter|child|baby|boy|girl|kid|kids|
            toddler)? ~1 ('s)? ~1 (hand|head|face|her|him) ~1 (on|under|in|against|over) ~2 (stove|
            hob|ring|water|tap|pillow|bath|toilet|oven|plate|radiator)
        i do not feed (her|him|them|the baby|my ~2)
        left ~1 (my|the|our) ~1 (babies|baby|kids|children|toddler|son|daughter|twins) ~1 alone ~6
            (hours|night|score|drink|days|pub|crawled|drugs|overnight)
        (kids|children|boy|girl|baby|child|toddler) ~2 (next door|upstairs|downstairs|across the
            (road|hall)|in the flat|at number ~1) ~4 (screams|screaming|beaten|hit|hungry|bruises|
            locked|starving|crying for|thump|belt|howls)
        child ~1 screams ~~8 (thump|no more|stop|please|hits|belt|nothing)
        {a_child} ~3 (is|are|was|being|gets|getting|been|'s|were|got) ~2 {struck}
        {a_child} ~5 (black eye|cigarette burns|burn marks|belt marks|belt buckle|handprint|
            handprints|welts|bite marks|finger marks|strangle marks|lash marks|choke marks|burns
            like|round burns)
        (black eye|cigarette burns|burn marks|belt marks|welts|handprint|bruises|bite marks|marks|
            burns) ~3 (on|all over|down|across|round|around) (my|our|a|her|his|the|their) ~2
            ({child_word}|back|bottom|neck|legs|little ~1) ~1 ('s)?
        (dad|stepdad|mum|he) ~1 ('s)? ~1 got (mum|my mum|my sister|my brother|her) by the
        """),
        near=_HARMLESS
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
        {a_child} ~4 (does not|do not|will not|never|refuses|cries|begs|asking|asks|scared|afraid|
            screams) ~3 (go home|go to (his|her) (dads|dad|mums|grandpas|uncles)|stay (in|here|
            with)|undress|be alone with|visit (his|her) (dad|mum)|leave school)
        {a_child} ~4 (always|so|very|constantly|is|are|looks|look) ~1 (hungry|dirty|filthy|thin|
            starving|bruised|unwashed|neglected|skinny|thirsty|tired and dirty)
        {a_child} ~4 (no (coat|shoes|lunch|food|socks|breakfast)|same clothes|smells of|barefoot|
            rags)
        {a_child} ~4 (broken (bones|arm|ribs|leg|wrist)|casts|injuries|fractures|burns|bruises|
            bruise|marks|black eye) ~5 (again|new|keeps|every|different hospital|says|trampoline|
            fell|explain|story|since|third)?
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
        ({CARER}) ~3 (weird|strange|creepy|funny|too close|too much) ~1 (with|to|around|about|at)
            (me|us|my (sister|daughter|son))
        ({CARER}) ~2 (looks|stares|look|staring|looking|watches) (at me)? ~2 (weird|funny|changing|
            like that|in a way|undress|shower|creepy|strange|my (chest|body|boobs|legs))
        ({CARER}) calls me ~1 (little wife|girlfriend|sexy|whore|slut|worthless|stupid|useless|fat|
            mistake|devil|a (mistake|whore|slut|pig|dog))
        (something|stuff|things|it) happened (with|to me with) (my|the) ~1 ({CARER}|cousin|uncle|
            babysitter)
        (hate|hates|scared|do not want|dont want|afraid|not want) ~1 (going|to go|to be|being|go)
            ~1 (home|to my (dads|dad 's|mums|stepdads|uncles|uncle 's)|back (there|to (my|his|
            her))|to (dads|mums))
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
        (lose|losing|lost|losing it|loses) ~1 (it|control|my mind) with ~1 (my|the|our|this|him|
            her) ~1 ({child_word})
        (want|wanted|going|urge|tempted|close|scared|afraid|feel like|about) ~2 (to)? (shake|
            shaking|throw|throwing|smother|smothering|hit|hitting|hurt|hurting|drown|drop|dropping|
            shout at) ~1 (the|my|our|this) ~1 (baby|newborn|toddler|twins|infant|son|daughter|kids)
        (hate|resent|cannot stand|regret) ~1 (this|my|the) (baby|newborn|own (baby|child)|child)
        """),
        near=_HARMLESS
        + """
        (dog|cat|monsters|monster|vacuum|hoover|needles|spiders|the dark|nursery run|jungle gym|
            knee|knees|shins|bedtime routine|picky|fussy|growth spurt|growing|after football|after
            swimming|nap|snack|scooter|climbing frame)
        """,
        keeps="kin",
    ),
)
