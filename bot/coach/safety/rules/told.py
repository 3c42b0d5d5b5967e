"""Violence and control by someone close, in the words in which it is told to friends and helplines:
told in passing, as a habit, by what is left of it."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.blows import NOT_BLOWS, PLAY, filled

_KIN = (
    "(him|her|my ~1 (husband|wife|partner|boyfriend|girlfriend|ex|fiance|carer|caregiver|brother|"
    "sister|dad|mum|stepdad|son|daughter|uncle|boss|missus|fella|flatmate|family|in laws))"
)
_WHO = (
    "(he|she|lady|woman|man|family|couple|boss|carer|caregiver|{my_partner}|{my_parent}|"
    "{my_relative}|husband)"
)
_CARE = "(carer|caregiver|caretaker|care worker|support worker|home help|aide)"
_HARMLESS = """
(massage|physio|dentist|surgeon|surgery|wisdom|doctor|nurse|chemo|tooth fairy|salon|hairdresser|
    barber|tattoo|film|
    movie|novel|play|rehearsal|costume|halloween|prank|dream|nightmare|essay|spider|wasp|toddler|
    puppy|kitten|blood test|blood thinners|hide and seek|paintball|snowball|bet|karaoke|recipe|by
    accident|accidentally)
"""


def _fill(text: str) -> str:
    for name, words in (("KIN", _KIN), ("WHO", _WHO), ("CARE", _CARE)):
        text = text.replace("{" + name + "}", words)
    return filled(text)


DEEDS = (
    *rules(
        "card",
        "abuse",
        "someone close uses force on them",
        _fill("""
        (got|get|getting|been|was|being|am) ~1 (hit|kicked|pushed|thrown|shoved|dragged|knocked|
            slapped|punched|choked|strangled|beaten|bitten|burned|headbutted|whipped|smacked)
            ~5 by {KIN} !(at|in the (final|race|first)|to|who is ~1 (two|three|four))
        (years|months|weeks|days) of (being|getting) ~1 (hit|beaten|punched|slapped|kicked|choked|
            strangled|thrown|dragged|smacked) (where|until|because|when|if|behind|so|for)
        ^ ~1 (smacked|slapped|punched|hit|backhanded|whacked|belted|kicked|headbutted) (across|in|
            round|on|over) the (face|head|mouth|ear|jaw|back|ribs) (because|for|again|by {KIN}|when
            i|over (dinner|a|the)|last night)
        (keep|then|and|still) getting (hit|beaten|slapped|punched|choked) ({end}|by {KIN}|when (he|
            she|i)|if i|for (talking|not|saying|nothing))
        (around|about|day|life|avoid|careful|way) ~2 (not|to not|without) (get|getting|be|being)
            (hit|beaten|slapped|punched|yelled at and hit) ({end}|by {KIN}|again|when|today)
        (and|or|then|because) ~6 i get (hit|beaten|slapped|punched|choked) {end}
        i get (slapped|beaten|punched|choked) {end}
        i ~1 (get|got) ~2 (black eye|black eyes|split lip|busted lip|fat lip|slap|smack|beating|
            punch|slaps) for (buying|talking|not|burning|saying|looking|being|asking|coming|
            leaving|forgetting|spilling|wearing|laughing|crying|answering|the wrong|speaking)
        me with the (black eye|split lip|bruises|broken (nose|rib|ribs|arm|jaw))
        (he|she|{my_partner}) ~1 not (hit|slapped|punched|choked|kicked|beat|hurt) me (since
            (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|the|christmas|easter|
            we|i)|this (week|month|year)|for (a|two|three|four|1|2|3|4) ~1 (days|week|weeks|month|
            months)|in (weeks|days|months|a (week|month|while)|two|three)|today)
        {my_partner} is not (violent|abusive|like that) (every|all the time|most)
        (he|she|{my_partner}) ~1 (is|has been|been) ~1 (getting|becoming) ~1 (violent|physical)
            (every|each|by the|with me|again|towards|and)
        {WHO} ~~9 (and|then) (then)? (beats|slaps|kicks|chokes|punches|whips|strangles|rapes|burns|
            slapped|punched|choked|strangled|kicked|beat|headbutted) me ({end}|for|because|when|if|
            with|again|in the|by the|until|so|across)
        {WHO} ~~9 (and|then) (then)? (hits|hit) me ({end}|for|because|if i|with (a|the|his|her) ~1
            {hard_thing}|again|when i (ask|say|talk|cry|speak|do|answer)|in the (face|head|stomach|
            mouth|ribs)|so hard)
        {doer} ~1 (pinches|pinched|jabs|jabbed|pokes) me ~1 (hard|until|when|if|under|because|so
            nobody)
        my (bfs|boyfriends|husbands|gfs|girlfriends|exs) ~1 been ~1 {striking} me
        my ~2 {CARE} ~2 (pinches|pinched|slaps|slapped|hits|hit|shoves|yanks|yanked|drags|dragged|
            pushes|pushed|handles me rough|scratches|shouts at|screams at) me
        {my_partner} ~2 be (beating|hitting|slapping|choking|punching|whooping) (on)? me
        ({doer} ~3|^) (beating|beats|beat) on me !(at)
        put (his|her)? (paws|fists) on me (again|last|when|because|and|{end})
        {my_partner} ~2 (jumped|jumps) (on)? me (again|last night|because|for|and (hit|punched|
            beat|kicked))
        {doer} ~2 (knocked|knocks|knock) (out)? ~1 my ~1 (tooth|teeth|front (tooth|teeth))
        {doer} ~4 (squeeze|squeezes|squeezed|squeezing|grip|grips) my (neck|throat) !(muscles)
        {doer} ~2 (pushes|pushed|presses|pressed|grinds|stubs|stubbed|flicks|put|puts) ~2
            (cigarette|
            cigarettes|cigar|joint|lighter) ~2 (on|onto|into|in|against|at) (me|my)
        {doer} ~1 (waterboarded|waterboards|waterboard) me
        {doer} ~1 (shaved|shaves|cut) (off)? my (head|hair) ~1 while (my hands|i (slept|was (tied|
            asleep|drunk)))
        (he|she|{my_partner}) ~~10 and (then)? (twisted|bent|twists|bends) my (arm|arms|wrist|
            fingers|thumb) !(into|to|and (i|we))
        {WHO} ~6 (and|then) (grabs|grabbed|grips|squeezes|twists) my (arm|arms|wrist|wrists) ~1
            (until|hard|so|and will not|when)
        {doer} ~2 (tried|tries|trying|threatened|going) to run (me|us) (over|down|off the road)
        {doer} ~2 (throws|threw|poured|pours|tipped|flung|splashed|chucked|tips) ~3 (boiling|hot|
            scalding|petrol|gasoline|acid|bleach) ~2 (on|over|at|down|through|onto|in my (face|
            eyes|mouth|hair|bed)) (me|us|{end}|my
            (door|doorstep|letterbox|own {part}|{part}|bed|clothes))
        {doer} ~2 (throws|threw|flung|chucked) ~3 (hot|boiling) ~2 in my direction
        (told|tells|tell|telling|taught|teaches|lets) (our|the|my) (kids|children|son|daughter) to
            (hit|kick|spit on|slap|punch|bite) me
        (kids|children|son|daughter|baby|toddler) ~1 (saw|watched|heard|sees|watch|seen|see) (him|
            her|dad|my ~1 (husband|wife|ex|partner|boyfriend)) ~1 (hold|hit|punch|choke|beat|kick|
            strangle|drag|slap|push|rape|stab|hitting|punching|choking|beating|kicking|slapping|
            strangling|dragging|holding|put) ~1 (me|a (knife|gun)|the (knife|gun)) ~1 (to|at|{end}|
            on|against|by|and|again|in|last)
        ({doer} ~2|^) (would not|will not|does not|did not|never) stop (hitting|beating|punching|
            choking|kicking|slapping|strangling|raping|burning) (me|us)
        (he|she) got me (in|on|across) the (face|eye|jaw|mouth|head|ribs|back|neck|stomach) (this
            time|again|with (his|her) (fist|elbow|belt|boot|ring))
        """),
        after=NOT_BLOWS,
        near=PLAY + _HARMLESS,
        lowers="(used to|long gone|decades ago|my first (husband|wife)|little (brother|sister))",
    ),
    *rules(
        "card",
        "abuse",
        "violence at home, by its name",
        _fill("""
        (hit|hits|slap|slaps|punch|punched|slapped|choked|beaten|fists|bruises|blood) ~~8 (that
            is|thats) my (marriage|relationship|husband|wife|boyfriend|girlfriend|life with)
        (in|leaving|left|escaping|fleeing|escaped|of|experiencing|from) ~2 (dv|domestic violence|
            domestic abuse) (situation|relationship|marriage|home|household)
        the abuse ~2 (started|began|got worse|escalated) (after|when|the day|once|as soon) ~3
            (wedding|we|i|married|moved|baby|pregnant|honeymoon|engaged)
        i (take|took|get|deserve) (the|my|his|her) (beating|beatings|hitting|slaps|belt)
        (how|bad|when) ~3 the (hitting|beating|beatings|punching) (will|is going to|would|gets|
            starts|comes)
        (anyone|me|people|them|police|mum|nobody|him|her|someone) about the (hitting|beatings|
            choking|slapping|bruises|beating|strangling) ({end}|and|or|he|because|they)
        (list|set) of rules ~~8 (punishment|punishments|punished|punishes|belt)
        if i (break|broke|disobey) (a|his|her|one of|the)? ~2 (rule|rules|him|her) ~2 (punished|
            punishes|hit|hits|beaten|beats|belt)
        i ~1 (hide|hid|hiding) ~1 (in|under|behind) ~1 (the|a|my) (closet|wardrobe|bathroom|bed|
            attic|basement|cupboard|garage|loft|shed) ~5 (when|until|because|while|every time) (he|
            she|his|her|{my_partner}) ~3 (truck|car|pulls|gets home|comes home|drinks|drunk|rages|
            starts|yells|screams|shouts|mad|angry|loses it|key|raging)
        (made|make) (him|her) (mad|angry|cross) ~~6 (know|knows) what is (coming|going to happen)
        (know|knew) what is coming (tonight|when (he|she) (gets|comes|is)|after (he|she) drinks)
        (mad|angry|furious|drunk|cops|police) ~~12 wait until (the|our) (kids|children|boys|girls)
            (are|is) (asleep|in bed|gone)
        (broke|breaks|smashes|smashed|punches|punched|destroys|kicked|kicks) ~~9 (glad|lucky|
            thankful|grateful|next time) ~4 (not (you|me|your|my)|it will be you|be you|be your)
        (looking|searching|hunting|coming|came|comes|waiting) ~1 for me with (a|the|his|her) ~1
            ({weapon}|belt|cane|stick|golf club|whip|rope|slipper|hanger|hockey stick|wrench)
        (scared|afraid|terrified|hide|hides|drunk|drinks) ~~10 (takes|took|taking) it out on (me|us|
            the kids)
        (sleep|slept|sleeping) ~1 in (my|the) (car|garage|bathroom|closet|shed|van) ~6 (afraid|
            scared|terrified|away|hiding) (of|from) (him|her|{my_partner})
        (kids|children|son|daughter|baby) ~8 (wardrobe|chair|dresser|drawers|sofa|bed) (against|in
            front of|under) the (door|handle) !(to play)
        bag packed ~~8 (next time|when|in case|if) (he|she) (goes off|hits|loses it|kicks off|
            explodes|gets (violent|angry|mad|drunk)|comes after)
        {doer} ~4 (fantasizes|fantasises|dreams|thinks|talks|fantasized|jokes|talked) (about|of)
            (killing|strangling|stabbing|shooting|choking|murdering|drowning) me
        (put|puts|set|laid|lays|placed|cleans|cleaned|loads|loaded) (his|the|a) (gun|pistol|rifle|
            shotgun|handgun) ~1 (on|in) (the|my|our) (table|bed|counter|dashboard|nightstand|lap|
            pillow) ~~5 (asked|said|told|while|when|says) ~6 (me|i|leave|leaving)
        (normal|ok|okay|right|common|usual) (for|that|if) ~1 (your|a|my|the)? ~1 (husband|wife|
            boyfriend|girlfriend|partner|fiance|man|parents|mum|dad) ~1 (to|will)? ~1 (hit|slap|
            shove|push|choke|kick|punch|beat|strangle|rape|smack) (you|me|us) !(up|with a)
        {mate} ~2 (broke|smashed|took|takes|hid|hides|unplugged|destroyed|snatched) (my|the) (phone|
            sim|landline|car keys|keys|charger) ~1 i (could|can) not (call !(for|my ex|in)|leave|
            ring|text !(my ex)|tell|go to|get (out|away|help|to)|drive|contact|phone|talk)
        (cover|covering|hide|hiding|covered) ~1 (the|my)? ~1 (bruise|bruises|black eye|marks|
            handprints) ~1 (with|under) ~2 (concealer|foundation|makeup|make up|scarf) ~~8 (nobody|
            noticed|office|he|again|work|school)
        used to be (once|twice|monthly|yearly) ~4 now (its|it is) (every|daily|weekly|most) ~~5
            (scared|afraid|hit|he|him|next)
        {mate} ~2 (found|finds) my (other|secret|burner|hidden|second) phone ~~12 (scared|afraid|
            terrified|kill|go back|hurt)
        permission to (pee|eat|shower|use the (toilet|bathroom|loo)) ~~6 (him|her|he|she|husband|
            wife|scared)
        scared ~2 ask permission to (pee|eat|shower|sleep|leave|speak|use the)
        """),
        near=PLAY + _HARMLESS,
    ),
)

THREATS = (
    *rules(
        "card",
        "abuse",
        "someone close threatens them",
        _fill("""
        (said|says|told me|tells me|swears|swore|threatened|threatens|promised|warned|warns|believe|
            sure|scared|afraid) ~2 {IF_I} ~~3 (he|she|they|{my_partner}) (will|would|is going to|
            are going to|might|could) ~2 (kill|hurt|find|hunt|shoot|stab|beat|harm|murder|burn|
            bury|destroy|do (it|worse)|deport|drown|take (the|my|our) (kids|son|daughter|baby))
            ~1 (me|us|my|our|to|the|{end}|him|her|you|everyone) !(to (the|a) ~1 (party|film|
            cinema|match|zoo))
        if (he|she|i) can not have (me|you) ~1 nobody ~1 (will|can|could|would|else)
        (he|she|{my_partner}) ~3 (nobody|they|police) (would|will|could) ~1 find my body
        {doer} ~2 (promised|promises|swore|swears|vowed|vows|offered) ~1 to (break|kill|cut|smash|
            burn|beat|hurt|shoot|stab|slit|snap|bury|strangle|drown) (me|us|my ({part}|mum|family|
            sister|brother|kids|son|daughter|parents|dad))
        (my ex|stalker|{my_partner}) ~~8 (texting|texted|texts|messages|messaged|telling|tells|says|
            said|emailed) ~1 (me)? ~1 i am (dead|a dead|next|going to (die|pay|regret)|finished)
            ({end}|man|woman|girl|meat)
        ({my_partner}|my (family|brothers|dad|uncle|stepdad|in laws)) wants me dead
        (brothers|brother|family|parents|dad|uncles|cousins) ~1 (say|says|said|told me|swear) (he|
            they) will (kill|hurt|bury|burn) me (for|because|if|over|{end})
        (ex|he|she|stalker|{my_partner}) ~1 (sent|sends|texted|sending|emailed|messaged) me ~3
            (photo|picture|pic|pictures|photos|video) of ~2 (bullet|gun|knife|noose|grave|coffin)
            ~1 (with my|and my|for me|and (said|says|told))
        (my ex|stalker) ~1 (sent|sends|texted|sending|emailed|messaged) me ~3 (photo|picture|pic|
            pictures|photos|pics|video) of (my (house|bedroom|window|door|car|kids|daughter|son|
            street|flat|work)|me (sleeping|asleep|at|in|from|walking|through|outside))
        {doer} ~2 (coming|comes) (for|after) (me|us) (next|tonight) {end}
        """),
        near=_HARMLESS + PLAY,
        lowers="(laughing|joking|lol)",
        keeps="hypothetical",
    ),
    *rules(
        "card",
        "abuse",
        "someone close holds or hunts them",
        _fill("""
        (my ex|my ~1 (ex husband|ex boyfriend|ex wife|ex girlfriend|stalker)|stalker) ~3 (climbed on
            my|climbed (in|into|through|over|up|onto) (my|the|our)|(showed|shows|turned|came) up ~3
            with (a|his|the) ~1 {weapon}|looking for me|parked (by|near|outside|at|across)|got my
            (new)? (number|address) again|broken into|broke into|in my (garden|house|flat|car|
                attic))
        i ~1 (left|moved|ran|got away|changed my ~2|blocked (him|her)|escaped) ~~14 (he|she|my ex)
            ~2 ((found|finds) (me !(a|an|the|some|this|another|my|in|on)|us !(a|an|the|some|this)|
            every (place|address|number|flat|time)|where (i|we)|my new|out where)|keeps (finding|
            following|turning up|showing up)|(turned|turns|showed|shows) up
            (at|outside|again|where)|broken into my|broke into my|(was|is)? (parked|waiting|
            standing|sat) (outside|by my|at my|near my|across)|(followed|follows|following) me)
        ({mate} ~2|^) (is been|has been|is|keeps|been) following me ~1 (on the (bus|train)|to (work|
            college|uni|school|the (shop|gym|station))|home|everywhere) ~~9 (police|cops|scared|to
            my|stares|waits|films)
        (he|my ex|stalker|man) ~1 (comes|came|coming) to my (work|job|office|school|house|gym|shop)
            (and|to) (stares|stare|stands|watches|watch|waits|threatens|bangs|shouts|screams)
        (restraining|protective|protection|non molestation|no contact) order ~~5 (he|she) ~1 (keeps|
            comes|came|turned|turns|shows|showed|texts|calls|breaks|broke|does not care)
        {mate} ~2 (took|takes|hid|hides|has) ~4 (passport|passports) ~~8 (safe|try (leaving|to
            leave)|can not leave|locked|so i)
        {mate} ~2 (changed|changes) the (locks|lock|bolt|bolts) ~1 i can not get (in|my|to)
        {mate} ~2 (takes|took) ~4 (router|modem|landline|my phone) ~~5 when (he|she) (leaves|goes)
        {doer} ~2 (dumped|dumps|tipped|poured|flushed|flushes|threw) my (insulin|inhaler|meds|pills|
            medication|medicine|tablets|epipen|antidepressants)
        ({doer}|ex) ~2 (posted|leaked|leaks|shared|uploaded|published|spreading|posting|sharing|
            spread|sold|sells) ~1 my (nudes|nude|naked ~1|private (photos|pics|videos|pictures)|
            intimate)
        {mate} ~2 (films|filmed|recorded|records) (me|us) ~3 (without (asking|my|me|telling|
            consent)|naked|in bed|having sex)
        {doer} ~2 (threw|throws|kicked|kicks|put|puts|shoved|locked) me ~1 (out|outside) ~3 (snow|
            cold|rain|naked|barefoot|nightdress|nightie|pyjamas|underwear|no shoes|(with|without)
            no)
        (threw|throws|kicked|then|put) me (out|outside) ~4 ~~2 no (shoes|coat|phone|clothes)
        """),
        near=_HARMLESS
        + """
        (trip|holiday|honeymoon|coffee|flowers|lunch|birthday|
            lose it|photocopy|stolen|visa application|embassy|renewal|
            airport|twins|wedding|recital|
            strava|marathon|pub quiz|bouncer|nightclub)
        """,
    ),
    *rules(
        "card",
        "abuse",
        "they are made to have sex",
        """
        {doer} ~1 (pulled|pulls|slid|ditched|sneaks|sneaked|ripped) ~1 (off)? the condom ~1
        {doer} ~2 (poked|pokes|put|puts) holes in the condom
        (wake|woke|waking|wakes) up ~1 (sore|naked|bleeding|bruised) ~~5 (he|she) (says|said|tells|
            told me) ~1 i (wanted|asked|liked|agreed|begged)
        (out cold|passed out|blacked out|not remember|knocked out) ~3 (pills|drink|drinks|wine|tea|
            stuff|something) (he|she) gave me
        """,
        near="(dentist|surgery|wisdom|doctor|nurse|anaesthetist|migraine|flight|paint)",
        keeps="past",
    ),
)

HINTED = (
    *rules(
        "ask",
        "abuse",
        "cruelty, perhaps, by someone close",
        """
        not (like|that) (he|she|{my_partner}) ~1 (hits|hit) me
        {mate} ~1 (never|not) ~1 (hit|hits) me but
        (prisoner|hostage) in (my|our|this) own ~1 (home|house|flat|marriage)
        say no ~2 in bed
        (makes|made|demands|insists) me ~1 (share|give) ~2 my (passwords|password|location)
        wants my passwords (or|and)
        (he|she|bf|husband|boyfriend|wife|girlfriend|partner) (threw|throws) (the|a|my|your|his|
            her) ~1
            (phone|remote|plate|glass|chair|mug|bottle|laptop|
            cup|pan) ~~4 (missed me|missed you|missed my|not hit|nearly hit|
            almost hit)
        (angry|mad|argue|argument|arguing) ~3 (drives|drove|speeds) ~1 (fast|faster|crazy|
            recklessly|dangerously)
        (he|she) is the one who ~1 (grabbed|hit|pushed|shoved|slapped|threw|choked|kicked|hurt)
            ({end}|me|us)
        (if|whether|is|when) (it|its|it is|this|that) ~2 (dv|domestic violence|domestic abuse|abuse)
            (if|when|or)
        can (a|my|your) (wife|woman|girlfriend|husband|boyfriend|partner) ~1 (abuse|rape) (a|her|
            his|you|your|me|their)
        (he|she) was ~3 rough (last night|with me|in bed)
        (he|she) ~1 says sorry (after|afterwards) {end}
        (pressured|guilted|coerced) me into (it|sex|doing it) ~~8 (lay|froze|not want|makes it|
            cried)
        (did|does) not mean to (hit|hurt|push|shove|choke|slap|grab|scare) me
        lucky (i|he|she) ~1 not hit (girls|women|me|you)
        (locks|locking|locked) the (doors|door) ~1 (from the inside|inside) ~3 (key|keys)
        {mate} ~2 (hates|does not let|will not let) ~4 (close|lock|shut) the ~1 (bathroom|toilet)
            door
        hates it when i (close|lock|shut) the door
        jump (at|when) every (noise|sound) (he|she)
        my ex (knows|knew) (things|everything|stuff|what|where|when) ~4 (i|my)
        (shake|shakes|shaking|sick|panic|freeze) ~2 when (his|her) name
        {mate} ~1 (stands|stood|stays|sits|blocks) ~1 (in)? (the|my) (doorway|door) ~1 i (can|could)
            not (leave|get|go)
        (mum|dad|mother) ~4 (wishes|wished) i was never born
        and (takes|took|keeps) my (pension|bank|benefits|wages) ~1
        {he_partner} ~1 has all (the|our|my) money
        partner has all (the|our|my) money
        ^ ~1 (scared|afraid|terrified) of what (he|she|they|{my_partner}) (will|might|is going to)
            (do|say)
        (scared|afraid|terrified) to go back ({end}|to (him|her)|there {end}|in)
        (he|she|they) ~1 (said|says) something bad (will|would) happen
        (get|getting|file|need|want) ~2 (restraining|protective|protection) order ~~4 (he|she|him|
            her|my ex)
        (plate|glass|mug|bottle|phone|remote|chair|pan|vase|ashtray|cup) ~2 (smashed|flew|shattered|
            landed|whizzed) ~1 (next to|past|by|near|beside|over|above) my (head|face|ear)
        only (does|did) (it|this|that) when (i (make|made|talk|deserve|answer|mess|provoke)|(he|she)
            is (drunk|angry|mad|stressed|drinking))
        (glad|grateful) (he|she) does not hit me
        if i am ~3 (minutes|mins) late ~~4 (third degree|he|she|interrogates|questions)
        be careful what i say (to|about)
        mum has ~1 (bruises|black eye|bruise) !(from|on her (knee|knees|shin|arm from))
        (calls|rings|called) my (boss|work|job|sister|mum) to check (i|if i|where i)
        """,
        after=NOT_BLOWS,
        near=PLAY + _HARMLESS,
    ),
)

ALL: tuple[Entry, ...] = DEEDS + THREATS + HINTED
