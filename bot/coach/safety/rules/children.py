"""Abuse of a child: the writer is the child, sees it, fears it, or did it."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules

_GROWN = (
    "{my_parent}|(my)? (grandpa|grandma|uncle|aunt|"
    "stepbrother|teacher|coach|priest|tutor|babysitter|"
    "older cousin|foster parents|foster carer|pastor|imam|youth leader|step dad|step mum|"
    "(mum|dad) 's ~1 (boyfriend|girlfriend|partner|friend|husband|wife)|"
    "friend 's ~1 (dad|brother|uncle|grandpa|stepdad)|carer|imam|trainer|music teacher|nanny)"
)
_BLOWS = (
    "hits|hit|beats|beat|beets|punches|punched|slaps|slapped|kicks|kicked|chokes|choked|whips|whipped|"
    "burns|burned|hurts|belts|smacks|strangles|strangled|throws|threw|hurt|batters|canes|caned|"
    "spanks|molests|molested|rapes|raped|abuses|abused|starves|shakes|shook|shoved|"
    "starve|slap|kick|punch|lock|burn|abuse|choke|whip|neglect|"
    "pushed|grabbed|bruised|thrashes|thrashed|lashes|whacks|whacked|pinned|bites"
)
_BLOWING = (
    "hitting|beating|punching|slapping|kicking|choking|whipping|burning|hurting|abusing|molesting|"
    "raping|starving|locking|touching|shaking|smacking|spanking|thrashing"
)
_NOT_BLOWS = """
(at (chess|cards|tennis|poker|scrabble|ping|draughts|darts|pool|golf|fifa|mario|bowling|snap|uno|
    everything))
(with (a|the) (question|news|ball|pillow|bill|frisbee|snowball|joke|bear hug|hug)|up (for|on|about|
    later|at|with))
(away|on the (back|shoulder)|high five|out of (the|bed)|off (the|guard)|hard to (study|work)|to
    (it|the))
(in (chess|a race|scrabble|bowling|every game|the race|monopoly)|feelings|by not|that i|a (party|
    bone|ball|look|kiss))
"""
_HARMLESS = """
(game|chess|match|karate|judo|boxing|rugby|football|pillow|snowball|film|movie|novel|book|series|
    story)
(dream|nightmare|playground|trampoline|scooter|bike|swing|by accident|accidentally|draughts|tickle|
    funny)
(in a good way|my heart|with (love|kindness|his smile|her smile)|feelings|lego|monopoly|uno|
    laughing)
"""


def _fill(text: str) -> str:
    return text.replace("{GROWN}", _GROWN).replace("{BLOWS}", _BLOWS).replace("{BLOWING}", _BLOWING)


ALL: tuple[Entry, ...] = (
    *rules(
        "card",
        "child",
        "a parent or carer hurts them",
        _fill("""
        ({GROWN}) ~3 (locks|locked|lock) (me|us) (in|up|outside|out in)
        ({GROWN}) ~5 ({BLOWS}) (me|us|my (brother|sister|little|hand|face|siblings)) (in|up|in the
            (room|cellar))?
        ({GROWN}) ~2 (is|are|has been|have been|keeps|keep|'s|started|starts) ~1 ({BLOWING}) (me|
            us)
        ({GROWN}) ~4 (does not|do not|will not|did not|never|not) ~1 (feed|feeds|give me food|give
            us food|let me eat|allow me to eat|take me to (the|a) doctor)
        (not allowed|not allow|not let me|never allowed) ~1 (to)? eat ~3 (when|if|until|unless|for|
            as)
        (i am|and|at|when|home|i|we) ~1 (am|being|get|getting|got|was|been|are) ~1 (hit|beaten|
            abused|hurt|belted|whipped|molested|touched|smacked|caned|punished) ~2 (at home|by my|
            daily)
        (i am|and|i|we) ~1 (being|get|getting|got|am|was|been) ~1 (beaten|belted|whipped|caned|
            punished) with (a|the|his|her)
        (i|you|we|us|me) ~1 (get|gets|got|getting) the (belt|cane|switch|stick|paddle|slipper|whip|
            cord) ~1
        (takes|took|uses|used|gets|got|with) (the|a|his|her) (belt|cane|slipper|paddle|whip|cord|
            stick) ~1 (on|to) (me|us)
        ({GROWN}|he|she|they) ~2 (beats|beat|hits|hit|whips|whipped|whacks|beets) (me|us) with (a|
            the|his|her|an) (belt|stick|cane|shoe|slipper|cable|cord|hanger|spoon|ruler|hose|pan|
            wooden|broom|switch)
        """),
        after=_NOT_BLOWS,
        near=_HARMLESS,
        lowers="(used to|growing up|when i was|as a child|grounded)",
    ),
    *rules(
        "card",
        "child",
        "a child is touched or used sexually",
        _fill("""
        ({GROWN}|he|she|they|a man|this man|my brother|my cousin|someone) ~3 (touches|touched|
            touching|tuches|tuched|rubs|rubbed|gropes|groped|fondles|fondled|feels) ~1 (me|my
            (private|privates|body|breasts|chest|boobs|bum|butt|vagina|penis|thigh|thighs|legs|
            private parts)) ~1 (there|down there|at night|where|in a way|inappropriately|and|under|
            when|in my|sexually|private|parts|weird|in ways|while|every|;|$)
        (touch|touches|touched|touching|touch him|touch her) ~2 (private|privates|private parts|
            inappropriately|sexually|down there|where (he|she|they) should not|in places)
        ({GROWN}|he|she|they) ~2 (makes|made|make|forces|forced) me ~1 (do|touch|watch|take|
            undress|kiss|sit|shower|keep|show) ~1 (things|stuff|him|her|it|off|porn|my clothes|with
            (him|her)|secret|naked)
        ({GROWN}|he) ~2 (comes|came|sneaks|gets|climbs|got) ~1 (into|in|to) my (room|bed|bedroom)
            ~2 (at night|when|and|every|naked|while)
        ({GROWN}|he|someone|man|they|guy) ~3 (asks|asked|asking|wants|wanted|demands|wants me to
            send) ~2 (for|me)? ~2 (nudes|naked|pics of me|pictures of (my body|me naked|me
            without)|photos of (my|me without|me naked)|undress|sexual|send pics)
        (someone|guy|man|he|they|person|boy) ~1 (online|on (insta|snap|snapchat|discord|instagram|
            roblox)) ~2 (wants|asks|asked|wanted|threatens|keeps) ~3 (pics|nudes|photos|pictures|
            meet|videos|naked)
        (sexually|inappropriately) ~1 (abused|abuses|abusing|touched|touching|touches|assaulted|
            molested) ~3 (child|daughter|son|kid|girl|boy|niece|nephew|me|her|him|kids|sister|
            brother)
        (my|our|her|his|their|a|this) ~2 (son|daughter|child|kid|kids|niece|nephew|sister|brother|
            friend|cousin|student|pupil|grandson|granddaughter|boy|girl) ~3 (is|was|been|being|got|
            gets) ~1 (molested|raped|groomed|groped|sexually (abused|assaulted|touched))
        """),
        near=_HARMLESS
        + """
        (massage|therapist touched|heart|doctor|nurse|speech|book touched|deeply|moved by|kindness)
        """,
        keeps="past kin",
    ),
    *rules(
        "card",
        "child",
        "a child is being hurt",
        _fill("""
        (locked|lock|locks|shut|put) {a_child} ~1 in (a|the|our) ~1 (closet|cupboard|cellar|
            basement|cage|wardrobe|shed|boot|trunk|dark)
        (he|she|they|my (husband|wife|partner|boyfriend|girlfriend|ex|mum|dad|sister|brother|
            neighbour|stepdad|mother in law)|neighbour|neighbours|teacher|nanny|babysitter|someone|
            nursery|childminder|dad|stepdad|mum) ~4 ({BLOWS}|{BLOWING}|smacked|hurting|shakes|
            locks|shaking|starving|bruised) ~1 {a_child} (in|with|on|again|when|so|and|for|up|
            because|until|every|across|;|$|out|whenever|at|if|too|hard|outside|like|by)
        (he|she|my (husband|wife|partner|boyfriend|girlfriend|ex)) ~3 (hits|hit|beats|beat|shakes|
            shook|slaps|slapped|kicked|burned|locks|threw) (the (kids|children|baby|boys|girls|
            little|twins)|our (son|daughter|kids|baby|children|little|boy|girl))
        {a_child} ~3 (is|are|was|being|gets|getting|been|'s|were) ~2 (abused|beaten|molested|hurt
            by|hit by|neglected|starved|hit at|hurt at|abused by|mistreated|touched)
        {a_child} ~4 (says|said|told|tells|whispered|told me|confided|drew) ~4 (hits|hit|hurts|
            touches|touched|hurt|beats|touching) (her|him|them|me)
        (think|thinks|suspect|believe|know|worried|afraid) ~3 {a_child} ~3 (abused|beaten|hurt by|
            neglected|molested|groomed)
        i ~4 (hit|beat|shook|slapped|smacked|kicked|threw|burned|hurt|punched|choked|shake|hitting|
            beating|spanked|grabbed|whipped|lost it and beat) (my|our) ~2 ({child_word}) ~2 (so
            hard|again|on the|with|and|too hard|today|last night|when|until|because|;|$|so|in|
            across|hard|leave|left|every|against|badly|face|down|up)
        (afraid|scared|terrified|worried|frightened|want|wanted|going|urge|close|about|thoughts|
            thinking|thought|tempted|fear|could|might) ~3 (hurt|harm|shake|hit|kill|drown|throw|
            smother|hurting|harming|shaking|hitting|killing|smothering|strangle|drowning|throwing|
            suffocate|drop) ~1 ((my|the|our|her|his) ~1 ({child_word})|(him|her|it) against) ~1
        (molesting|molests|grooming|groomed|raping|rapes) ~1 (him|her|them|my|a|the) ~1
        child (abuse|neglect|molester) ~3 (report|happening|next door|my|at)
        (left|leaves|leaving) (our|my|the|her|his|their) ~3 (old|kids|baby|child|son|daughter|
            toddler|boy|girl|children) ~1 alone ~3 (in|at|all|overnight|for hours|and went|with no)
        (game|secret|games) ~~10 (take off|took off|takes off|without|pull down) ~1 (their|her|his|
            my|our) (pants|clothes|knickers|trousers|underwear|top)
        (take off|took off|takes off) ~1 (their|her|his|my|our) (pants|clothes|knickers|trousers|
            underwear) ~~6 secret
        """),
        after=_NOT_BLOWS,
        near=_HARMLESS
        + """
        (feelings|nursery (rhyme|school)|goal|ball|jab|vaccine|vaccinated|photo|birthday|pillow
            fight|in the air|party|maths|homework|sunburn|cake|bruised (banana|apple))
        """,
        lowers="(years ago|when (he|she) was|arm too hard|little (hard|rough)|shout|once)",
        keeps="kin",
    ),
    *rules(
        "ask",
        "child",
        "signs that a child is not safe",
        _fill(
            """
        ({GROWN}) ~2 (watches|watched|films|filmed|walks in on|spies on) ~1 me ~3 (shower|bath|
            change|changing|undress|naked|toilet|sleep)
        ({GROWN}) ~6 (if i tell|not to tell|will not tell|do not tell|our secret)
        i ~1 get locked in ~2 (room|cupboard|cellar|basement|bathroom)
        (drew|draws|drawing|picture) ~6 (hurting|hitting|touching) (her|him|them|me|kids)
        (man|guy|someone|stranger|adult|he) ~4 (game|online|internet|app|chat|discord|roblox) ~2
            wants to meet (me|my)
        {a_child} ~5 (flinches|flinch|flinched|cowers|hides|screams|freezes|wets the bed|terrified|
            scared|afraid|cries) ~5 (stepdad|dad|mum|uncle|father|grandpa|brother|boyfriend|
            teacher|coach|husband|him|her|when he|when she|every time|at night|home)
        {a_child} ~3 (does not|do not|will not|refuses|hates|not) ~2 (want|to|like|go|be|being) ~3
            (alone with|near|home|to (his|her) (dad|mum|uncle|grandpa|house)|left with|back to|stay
            with) ~3 (any more|will not say|scared|afraid|cries|screams|{end})
        (stepdad|uncle|dad|teacher|boyfriend|coach|grandpa|brother) ~2 (sleeps|slept|gets|climbs|
            lies|got|sleeping) ~1 in (her|my|his) bed
        {a_child} ~4 (always|is|looks|has been|constantly) ~1 (bruised|covered in bruises|starving|
            filthy)
        (man|guy|someone|he|boy|stranger|person|adult) ~4 (internet|online|insta|snapchat|discord|
            roblox|instagram|chat|app) ~8 (naked|nudes|nude|undress|my body|bra|underwear|meet me|
            webcam)
        (coach|uncle|teacher|stepdad|grandpa|priest|he|man|tutor|neighbour|babysitter|cousin|
            trainer|dad) ~4 our ~1 secret
        {a_child} ~6 (came back|comes back|comes home|returned|came home|comes) ~6 (bruises|
            bruised|marks|burns|scared|hungry|terrified|flinching|cuts)
        {a_child} ~4 (has|had|with|have|came|covered|showed|hides|got|see|'s) ~4 (bruises|bruise|
            marks|burns|welts|black eye|handprint|cigarette burns|handprints|injuries)
        (bruises|marks|burns|welts|black eye|handprint) ~3 (on|all over) ~1 ({a_child}|her (arms|
            legs|back|neck)|his (arms|legs|back|neck))
        (not|never) (dare|trust|safe|want|feel safe) ~2 (leave|leaving|left) ~3 (alone with|alone|
            with) ~1 (him|her|my|the|them)?
        (wanted|want|about|close|going|wanting|urge) to (shake|shaking|throw|smother|hit|hurt)
            (him|her|it|the baby|them)
        (not|do not feel|never|am not|feel|isn't|is not|un) ~1 safe (at home|at (my|dads|mums)|with
            my (dad|mum|stepdad|parents|uncle|brother|stepmum))
        ({GROWN}) ~3 (goes crazy|gets violent|gets mad|scares|loses it|rages|screams|gets drunk|
            explodes|goes off|goes mental|flips|takes it out) ~2 (on|at|and|when|with) (me|us|she|
            he|i|they|things) ~2
        (friends|friend 's|my|the) ~1 (dad|uncle|coach|teacher|stepdad|brother|grandpa|neighbour|
            tutor|priest) ~3 (wants|asks|makes|likes|keeps|tries|told|tells|always) ~2 (me|to) ~3
            (lap|secret|alone|hold|holds|kiss|kisses|hug|bed|undress|photos|massage|shower|touch|
            hugging|changing)
        (our|a|keep|it is|is a|little|special) ~1 secret ~3 (touch|parents|mum|dad|tell|anyone|
            between)
        (not|do not) (like|feel comfortable|feel ok) ~2 (how|the way|with how|when) (he|she)
            (holds|touches|looks|hugs|kisses|talks|watches) (me|at me)?
        (hungry|no food|nothing to eat|empty fridge|not eaten) ~6 (at home|parents|mum|dad|days|
            days because|my (little|baby) (brother|sister))
        (left|leaves|leave|leaving) ~1 (me|us|the (kids|children|baby)|my (little)?(brother|
            sister)) ~1 alone (for days|all night|for a week|overnight|with no)
        (ran|run|running) away from home
        (locks|locked|lock|shuts) {a_child} (in|outside|up|out)
        (want|wants|wanted|made|force|forcing|forced|parents|marry) ~3 (me|her|to) ~1 (to)? marry
            ~2 (him|older|a man|my cousin|someone|against|in (the|my))
        (pupil|pupils|student|boy|girl|kid|child|baby|toddler|neighbour|class|her|his) ~~10 (hungry
            and|dirty and|always hungry|smells|unwashed|food from the bin|no coat|falls asleep)
        (mark|marks|bruise|bruises|welt|welts|burn|burns|handprint) ~2 (across|on|down|all over|
            round) (his|her|their) (back|legs|bottom|neck|bum|face|arms)
        i am (twelve|thirteen|fourteen|fifteen|12|13|14|15) ~~3 (boyfriend|girlfriend|he|she) is ~1
            (20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|38|40|45|twenty ~1|thirty ~1|forty
            ~1)
        (mum|dad|stepdad|stepmum|parents|grandma|grandpa|babysitter) ~2 (gives|give|gave|puts|
            feeds|makes) (me|us|my (brother|sister)) ~2 (sleeping (pills|tablets)|vodka|whisky|
            alcohol|weed|drugs|sedatives|pills to sleep)
        """
        ),
        near=_HARMLESS
        + """
        (vacuum|hoover|fireworks|thunder|dentist|bath|needles|clown|santa|broccoli|bedtime|wifi|
            knee|knees|elbow|fell|tripped|the dark|monsters|monster|haircut|dog|spiders|trampoline|
            climbing|football|vaccination|playground|teething|school run|babysitter cancelled|
            surprise party|present|birthday|knees|shins)
        """,
        keeps="kin",
    ),
)
