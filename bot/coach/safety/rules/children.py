"""Abuse of a child: the writer is the child, sees it, fears it, or did it."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.blows import NO_BLOW_TO_A_CHILD

_GROWN = (
    "{my_parent}|(my)? (grandpa|grandma|uncle|aunt|"
    "stepbrother|teacher|coach|priest|tutor|babysitter|"
    "older cousin|foster parents|foster carer|pastor|imam|youth leader|step dad|step mum|"
    "(mum|dad) 's ~1 (boyfriend|girlfriend|partner|friend|husband|wife)|"
    "friend 's ~1 (dad|brother|uncle|grandpa|stepdad)|carer|imam|trainer|music teacher|nanny)"
)
_HOME = (
    "{my_parent}|(my)? (grandpa|grandma|uncle|aunt|stepbrother|babysitter|foster parents|foster "
    "carer|step dad|step mum|nanny|(mum|dad) 's ~1 (boyfriend|girlfriend|partner|husband|wife))"
)
_HANDLES = "shakes|shook|shoves|shoved|pushes|pushed|grabs|grabbed|throws|threw|pinned|pins"
_ROUGHLY = (
    "(against|into (the|a) (wall|door|table|cupboard|radiator|wardrobe|car)|down (the|{end})|by "
    "the|by my|to the (floor|ground)|onto the (floor|ground)|hard (i|my|and|against|{end}|that|he|"
    "she|me)|at the wall|out of (the|a) (house|car|window)|across the|around {end}|in (the|a) "
    "(cupboard|cellar|corner|cage|wardrobe|shed))"
)
_BLOWS = (
    "hits|hit|beats|beat|beets|punches|punched|slaps|slapped|kicks|kicked|chokes|choked|whips|"
    "whipped|burns|burned|hurts|belts|smacks|smacked|strangles|strangled|hurt|batters|canes|caned|"
    "spanks|spanked|molests|molested|rapes|raped|abuses|abused|starves|bruised|thrashes|thrashed|"
    "starve|slap|kick|punch|lock|burn|abuse|choke|whip|neglect|lashes|whacks|whacked|bites"
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
(harder|hardest|hard (this|today|last|again|at the|in the (shop|car|supermarket))|out of nowhere|
    like a|with ~2 (truth|realisation|banana|handbag|tea towel|newspaper|slipper as a joke|
    balloon|baguette|compliment|guilt))
(away|on the (back|shoulder)|high five|out of (the (room|class|team|band|group|house party|kitchen|
    garage|bathroom|office|choir|pool)|bed|
    class|school|lessons|it)|off (the|guard)|hard to (study|work)|to (it|the))
(in (chess|a race|scrabble|bowling|every game|the race|monopoly)|feelings|by not|that i|a (party|
    bone|ball|look|kiss))
"""
_HARMLESS = f"""{NO_BLOW_TO_A_CHILD}
(game|chess|match|karate|judo|boxing|rugby|football|pillow|snowball|film|movie|novel|book|series|
    story)
nintendo
(dream|nightmare|playground|trampoline|scooter|bike|swing|by accident|by mistake|royal flush|
    accidentally|draughts|tickle| funny)
i (never|do not) feed (him|her|them|it)
(joke|laugh) about it now
's (speech|toast|words|letter|story|song|poem|card|gift|gesture)
(in a good way|my heart|with (love|kindness|his smile|her smile)|feelings|lego|monopoly|uno|
    laughing)
"""


def _fill(text: str) -> str:
    return (
        text.replace("{GROWN}", _GROWN)
        .replace("{HOME}", _HOME)
        .replace("{BLOWS}", _BLOWS)
        .replace("{BLOWING}", _BLOWING)
        .replace("{HANDLES}", _HANDLES)
        .replace("{ROUGHLY}", _ROUGHLY)
    )


ALL: tuple[Entry, ...] = (
    *rules(
        "card",
        "child",
        "a parent or carer hurts them",
        _fill("""
        ({HOME}) ~3 (locks|locked|lock) (me|us) (in|up|outside|out in)
        ({GROWN}) ~3 ({BLOWS}) (me|us|my (brother|sister|little|face|siblings)) (in|up|in the
            (room|cellar))?
        ({GROWN}) ~3 (burns|burned|caned|canes|whips|whipped|scalded) my (hand|hands)
        ({HOME}) ~2 (threw|throws|throw) (me|us|my ~1 (brother|sister)) ~3
            (wall|floor|ground|stairs|fridge|radiator|table|cupboard|door|{end} ~1 (he|she)
            (bounced|fell|cried))
        ({HOME}) ~2 (threw|throws) my ~1 (brother|sister) and (he|she)
        ({HOME}) ~2 ({HANDLES}) (me|us|my ~1 (brother|sister)) ~1 {ROUGHLY}
        ({GROWN}) ~2 (is|are|has been|have been|keeps|keep|'s|started|starts) ~1 ({BLOWING}) (me|
            us)
        ({GROWN}) ~4 (does not|do not|will not|did not|never|not) ~1 ((feed|feeds)
            (me|us|him|her|my ~1 (brother|sister))|give me food|give us food|(let me eat|allow me
            to eat) ({end}|anything|for (days|two|three|a)|all day|when (he|she|i)|if i|unless|with
            them|at all)|take me to (the|a) doctor)
        (not allowed|not allow|not let me|never allowed) ~1 (to)? eat ~3 (when|if|until|unless|for|
            as)
        (i am|and|i|we) ~1 (am|being|get|getting|got|was|been|are) ~1
            (hit|beaten|abused|hurt|belted|whipped|molested|smacked|caned|punished) ~2 (at home
            !(by|to|against|in|with)|by ({GROWN})|daily)
        (i am|and|i|we) ~1 (being|get|getting|got|am|was|been) ~1 (beaten|belted|whipped|caned|
            punished) with (a|the|his|her)
        (i|you|we|us|me) ~1 (get|gets|got|getting) the
            (belt|cane|stick|paddle|slipper|whip|cord) ~1
            (if|when|again|because|every|{end}|tonight|for
            (talking|being|bad|lying|wetting|crying|not|everything))
        (i|we) ~1 (get|got|getting) the switch (if|when|because|for
            (talking|being|lying|crying))
        (takes|took|uses|used) (the|a|his|her) (belt|cane|slipper|paddle|whip|cord|stick) ~1
            (on|to) (me|us) !(to (be|get|have)|and it)
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
        ({GROWN}|my brother|my cousin|a man|this man) ~3 (touches|touched|touching|tuches|tuched|
            rubs|rubbed|gropes|groped|fondles|feels) ~1 (me|my (private|privates|body|breasts|
            chest|boobs|bum|butt|vagina|penis|thigh|thighs|legs|private parts)) ~1 (there|down
            there|at night|where|in a way|inappropriately|and|under|when|in my|sexually|private|
            parts|weird|in ways|while|every|;|$) !(with|said)
        (he|she|they|someone) ~3 (touches|touched|touching|rubs|rubbed|gropes|groped|fondles)
            ~1 (me (down there|inappropriately|sexually|in (ways|a way) i|where i (do not|did
            not))|my (private|privates|breasts|boobs|bum|butt|vagina|penis|private parts))
        (touch|touches|touched|touching|touch him|touch her) ~2 (private|privates|private parts|
            inappropriately|sexually|down there|where (he|she|they) should not|in places)
        ({GROWN}|he|she|they) ~2 (makes|made|make|forces|forced) me ~1 (do (things|stuff) !(i
            (love|like|enjoy|never thought)|that (i|make))|touch (him|her|it|his|myself)|watch
            (porn|dirty|him (touch|wank))|take (off my
            (clothes|pants|knickers|trousers|top|shirt|underwear|pyjamas|bra)|my
            (clothes|pants|top|knickers) off)|undress|kiss (him|his)|sit on his lap|shower with|get
            naked|show (him my|my (body|private|bum|chest)))
        ({GROWN}) ~2 (comes|came|sneaks|gets|climbs|got) ~1 (into|in|to) my (room|bed|bedroom)
            ~2 (at night|naked|when (mum|dad|everyone|i am|she|they)|every night|while (i|mum)|and
            (touches|lies|gets|sits on|watches|does|locks)) !(to
            (play|steal|borrow|get|charge|say|kiss|tuck|check))
        he ~2 (comes|came|sneaks|gets|climbs|got) ~1 (into|in|to) my (room|bed|bedroom) ~1 (at
            night|naked|when (mum|everyone) is|and (touches|lies on)) !(to)
        ({GROWN}|he|someone|man|they|guy) ~3 (asks|asked|asking|wants|wanted|demands|wants me to
            send) ~2 (for|me)? ~2 (nudes|naked|pics of me|pictures of (my body|me naked|me
            without)|photos of (my|me without|me naked)|undress|sexual|send pics)
        (someone|guy|man|he|they|person|boy) ~1 (online|on
            (insta|snap|snapchat|discord|instagram|roblox)) ~2
            (wants|asks|asked|wanted|threatens|keeps) ~3 (nudes|naked|(pics|photos|pictures|videos)
            of (me|my (body|face|chest)|us)|(meet|see) me)
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
        (locked|lock|locks|shut) {a_child} ~1 in (a|the|our) ~1
            (closet|cupboard|cellar|basement|cage|wardrobe|shed|boot|trunk|dark)
        put {a_child} ~1 in (a|the|our) ~1 (closet|cupboard|cellar|basement|cage|shed|dark|boot
            of (his|her))
        (he|she|they|my (husband|wife|partner|boyfriend|girlfriend|ex|mum|dad|sister|brother|
            neighbour|stepdad|mother in law)|neighbour|neighbours|teacher|nanny|babysitter|someone|
            nursery|childminder|dad|stepdad|mum) ~4 ({BLOWS}|{BLOWING}|hurting|shakes|locks|
            starving) ~1 {a_child} (in the|with|on the|again|when|so|and (he|she|i|my|locks|then|
            leaves|says)|for|because|until|every|across|;|$|whenever|if|too|hard|outside) !(rattle|
            bottle|monitor)
        (he|she|they|{my_partner}|{my_parent}|neighbour|teacher|nanny|babysitter) ~3
            ({HANDLES}) ~1 {a_child} ~1 {ROUGHLY}
        (he|she|my (husband|wife|partner|boyfriend|girlfriend|ex)) ~3
            (hits|hit|beats|beat|shakes|shook|slaps|slapped|kicked|burned|locks) (the
            (kids|children|baby|boys|girls|little|twins)|our
            (son|daughter|kids|baby|children|little|boy|girl))
            !('s|rattle|bottle|monitor|at|up|off|in the (final|race)|out of|awake)
        {a_child} ~3 (is|are|was|being|gets|getting|been|'s|were) ~2
            (abused|beaten|molested|hurt by|hit by|neglected|starved|hit at|hurt at|abused
            by|mistreated|touched inappropriately) !(at|3|2|1|a|the|nil|in)
        {a_child} ~4 (says|said|told|tells|whispered|told me|confided|drew) ~3
            ({GROWN}|he|she|brother|cousin|neighbour|someone|big boys|a (boy|man)) ~1
            (hits|hit|hurts|touches|touched|hurt|beats|touching) (her|him|them|me)
        (think|thinks|suspect|believe|know|worried|afraid) ~3 {a_child} ~3 (abused|beaten|hurt by|
            neglected|molested|groomed)
        i ~3
            (hit|slapped|smacked|kicked|burned|punched|choked|hitting|beating|spanked|whipped|lost
            it and beat) (my|our) ~2 ({child_word}) ~1 (so hard|again|on the|with|and|too
            hard|today|last night|when|until|because|;|$|so|across|hard|leave|left|every|badly)
        i ~2 (beat|shook|threw|grabbed|hurt|shake|dragged|shoved|pushed) (my|our)
            ~2 ({child_word}) ~3 (hard|too hard|until (he|she)|because (he|she)|when
            (he|she|they) (cried|would|was|did|said)|across|against|down the|by the
            (hair|arm|neck|throat|wrist|ear|collar)|so (he|she)|badly|onto the (floor|ground)|into
            the (wall|door)|at the wall|and left|in the face)
        i beat (my|our) ~1 ({child_word}) {end}
        (afraid|scared|terrified|worried|frightened|want|wanted|going|urge|close|about|thoughts|
            thinking|thought|tempted|fear|could|might) ~3 (hurt|harm|shake|hit|kill|drown|throw|
            smother|hurting|harming|shaking|hitting|killing|smothering|strangle|drowning|throwing|
            suffocate) ~1 ((my|the|our) ~1 ({child_word})|(his|her) ~1 (son|daughter|kids|baby|
            child)|(him|her|it) against) !('s|a|at|up|in the (pool|air)|feelings|out of the (park|
            house)|some|another|with (kindness|love|kisses))
        (molesting|molests|raping|rapes) ~1 (him|her|them|my|a|the) ~1
        (grooming|groomed) ~1 (me|(my|our|a|the|some|her|his) ~1 (son|daughter|girl|boy|child|kids|
            teen|teenager|niece|nephew|sister|stepdaughter|pupil|student))
        child (abuse|neglect|molester) ~3 (report|happening|next door|my|at)
        (left|leaves|leaving) (our|my|the|her|his|their) ~3
            (old|kids|baby|child|son|daughter|toddler|boy|girl|children) ~1 alone ~3 (overnight|for
            (hours|days)|all (night|day|weekend)|and went (out|to)|with no (food|heating)|while
            (he|she) (drinks|drank|goes out))
        (game|secret|games) ~~10 (take off|took off|takes off|without|pull down) ~1 (their|her|his|
            my|our) (pants|clothes|knickers|trousers|underwear|top)
        (take off|took off|takes off) ~1 (their|her|his|my|our) (pants|clothes|knickers|trousers|
            underwear) ~~6 secret
        """),
        after=_NOT_BLOWS,
        near=_HARMLESS
        + """
        (balloon|balloons|water gun|water fight|feelings|nursery (rhyme|school)|goal|ball|jab|
            vaccine|vaccinated|photo|birthday|pillow
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
            change !(the|a|my|lanes|gear)|changing|undress|naked|toilet|sleep)
        ({GROWN}) ~6 (if i (tell|told|say)|not to tell
            (anyone|anybody|mum|dad|my|people|the)|do not tell (anyone|anybody|mum|dad|your)|our
            secret)
        (teacher|coach|tutor|trainer) ~2 (locks|locked) me in
        i ~1 get locked in ~2 (room|cupboard|cellar|basement|bathroom)
        (drew|draws|drawing|picture) ~6 (hurting|hitting|touching) (her|him|them|me|kids)
        (man|guy|someone|stranger|adult|he) ~4 (game|online|internet|app|chat|discord|roblox) ~2
            wants to meet (me|my)
        {a_child} ~5 (flinches|flinch|flinched|cowers|freezes) ~5 (stepdad|dad|mum|uncle|father|
            grandpa|brother|boyfriend|teacher|coach|husband|him|her|when he|when she|every time|at
            night|home)
        {a_child} ~3 (terrified|scared|afraid) of ~2
            (stepdad|dad|mum|uncle|father|grandpa|boyfriend|husband|stepmum|coach|nanny|babysitter)
        {a_child} ~3 (hides|screams|cries|wets the bed|shakes) ~1 (when|if|every
            time|from|whenever) ~2 (stepdad|uncle|boyfriend|babysitter|coach|nanny|dad comes|father
            comes|grandpa comes|dad gets home|he (comes in|walks in|raises))
        {a_child} ~3 (does not|do not|will not|refuses|hates|not) ~2 (want|to|like|go|be|being)
            ~3 ((alone with|near|to (his|her) (dad|mum|uncle|grandpa|dads|mums|uncles)|left
            with|stay with) ~3 (any more|will not say|scared|afraid|cries|screams|{end})|(home|back
            to) ~3 (will not say|scared|afraid|cries|screams|ever))
        (stepdad|uncle|boyfriend|coach|teacher) ~2 (sleeps|slept|gets|climbs|lies|got|sleeping)
            ~1 (in|into) (her|my) bed
        (dad|grandpa|brother|he) ~2 (gets|climbs|lies|got) ~1 (in|into) (her|my) bed (at
            night|with|and|when)
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
        (wanted|want|about|close|going|wanting|urge) to (throw|smother|hit|hurt|shake) (the
            baby|my baby|our baby|the twins)
        (wanted|close|urge) to (shake|smother|hit|hurt|throw) (him|her|it|them) ~~10
            (baby|newborn|crying|screaming|cot|crib|colic|put (him|her) down|leave the room)
        (baby|newborn|crying|screaming|cot|crib|colic|put (him|her) down|leave the room) ~~10
            (wanted|want|close|urge) to (shake|smother|hit|hurt|throw) (him|her|it|them)
        (not|do not feel|never|am not|feel|isn't|is not|un) ~1 safe (at home|at (my|dads|mums)|with
            my (dad|mum|stepdad|parents|uncle|brother|stepmum))
        ({GROWN}) ~3 (goes crazy|gets violent|gets mad|scares|loses it|rages|screams|gets drunk|
            explodes|goes off|goes mental|flips|takes it out) ~2 (on|at|and|when|with) (me|us|she|
            he|i|they|things) ~2
        (friends|friend 's|my|the) ~1
            (dad|uncle|coach|teacher|stepdad|brother|grandpa|neighbour|tutor|priest) ~3
            (wants|asks|makes|keeps|tries) ~2 (me|to) ~2 (on his lap|(be|get|stay) alone with
            (me|him)|kiss (me|him|his)|touch (me|him|his)|undress|massage (me|him|his)|shower
            with|photos of me|hold me {end}|hugging me|share a bed|sleep in his bed|watch me
            change)
        (our|a|keep|it is|is a|little|special) ~1 secret ~3 (touch|parents|mum|dad|tell|anyone|
            between)
        (not|do not) (like|feel comfortable|feel ok) ~2 (how|the way|with how|when) (he|she)
            (touches|looks at|hugs|kisses|watches|holds) (me|my ~1 (daughter|son|sister|brother))
        (no food|nothing to eat|empty fridge|not eaten) ~6 ((mum|dad|parents) ~2
            (gone|out|away|not|spent|drunk|asleep|drinks)|for days|days because|my (little|baby)
            (brother|sister))
        (left|leaves|leave|leaving) ~1 (me|us|the (kids|children|baby)|my (little)?(brother|
            sister)) ~1 alone (for days|all night|for a week|overnight|with no)
        (ran|run|running) away from home
        (locks|locked|lock|shuts) {a_child} (in|outside|up|out)
        (parents|dad|mum|family|uncle|aunt|they|he|stepdad|grandpa) ~3
            (want|wants|making|makes|made|force|forces|forcing|forced|promised|sold) (me|my ~1
            sister|us) to ~1 marry !(a (doctor|lawyer|nice)|rich|money|well|for
            (love|money)|someone (nice|rich|like))
        (have to|must|being made to|forced to|do not want to) marry ~2 (older|my cousin|a
            man|him ~1 (in|next|against|{end} ~~6 (parents|dad|mum|family|scared|escape|help)))
        (marry|married off|wedding) ~4 against my will
        (pupil|pupils|student|(kid|boy|girl|child) (in|on|at|from|next) ~3) ~~10 (hungry
            and|dirty and|always hungry|smells of (wee|urine|pee|smoke)|unwashed|food from the
            bin|no coat|falls asleep in)
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
        (rice|pen|felt tip|felt tips|ink|tan|pillow marks|lipstick|blood test|stretch marks|roller
            derby|bite marks from|facetime|wardrobe|jelly|at christmas)
        (learning to|skate|skating|judo)
        (vacuum|hoover|fireworks|thunder|dentist|bath|needles|clown|santa|broccoli|bedtime|wifi|
            knee|knees|elbow|fell|tripped|the dark|monsters|monster|haircut|dog|spiders|trampoline|
            climbing|football|vaccination|playground|teething|school run|babysitter cancelled|
            surprise party|present|birthday|knees|shins)
        """,
        keeps="kin",
    ),
)
