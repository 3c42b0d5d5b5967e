"""Harm to others, in more of its ways: threats, plans, means, voices, blows already struck."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.others import LIGHTLY

_TARGET = (
    "him|her|them|someone|somebody|everyone|people|{my_partner}|{my_parent}|{my_relative}|"
    "{my_child}|my ~1 (boss|manager|teacher|neighbour|neighbor|landlord|landlady|roommate|"
    "flatmate|housemate|coworker|colleague|colleagues|rapist|abuser|classmates|bully|bullies|"
    "supervisor|stepmum|stepdad|ex wife|mother in law|father in law|doctor|dealer|attacker|"
    "family|patient|patients|pupil|pupils|judge|commander|coach|stalker|in laws|whole family)|"
    "the ~1 (judge|man|guy|bastard|boss|teacher|neighbour|girl|boy|kid|driver|cop|doctor|police|"
    "bitch|woman|lad|landlord|priest|bully|bullies|jury|one who ~3|man who ~3|guy who ~3|kid who "
    "~3|people who ~3)|that (man|guy|bastard|bitch|woman|kid|boy|girl|cop|judge|teacher|prick|"
    "cunt|fucker)|(his|her) ~1 (husband|wife|boyfriend|girlfriend|new ~1|partner|family|kids|"
    "lawyer|lover)"
)
_MEANT = (
    "want to|going to|plan to|planning to|decided to|ready to|about to|have to|intend to|will|"
    "wanted to|need to|shall|would like to|would love to|desire to|must|wish to|trying to"
)
_LIGHT = """
(laugh|laughed|laughing|lol|haha|(a|the|as|this) joke|joked|(am|are|is|was|only|be) joking|
    figuratively|metaphorically|game|games|
    gamer|chess|fifa|match|boss fight|level|fortnite|minecraft|call of duty|valorant|dnd|sims|
    tennis|debate|squash|paintball|laser tag|pool|darts|scrabble|monopoly|mario|poker|bowling)
(film|movie|novel|episode|series|character|villain|chapter|plot|lyrics|song|podcast|dream|
    nightmare|stage|rehearsal|play|photo|picture|video|portrait|footage|selfie|scene|camera|
    documentary)
(homework|lovingly|humanely|dishes|socks|spoiler|spoilers|snoring|snores|chewing|biscuit|biscuits|
    milk|sandwich|pizza|fridge|fries|crisps|laundry|toilet seat|remote|karaoke|puns|recorder|drums|
    trombone|printer|kindness|love|hug|tickle|surprise|birthday|leftovers|cake|chocolate|wifi|
    charger|haircut)
(slide|trampoline|baguette|paintball|laser tag|nerf|water gun|among us|mario|zelda|heimlich|cpr|
    massage|closing|car door| skiing| sledging|dancing|playlist|the swing|slide|sledge|squirrel|pun|
    mushrooms|rounders|cricket| camping| firewood|chef|christmas|present|birthday|gift|bath bomb|
    bath bombs|glitter|diplomacy| catan|toast)
(wasp|wasps|spider|spiders|mosquito|mosquitoes|fly|flies|ants|slug|slugs|weeds|rats|mice|mole|
    moles|pigeon|pigeons|process|server|thread|lights|engine|motor|deer|pheasant|rabbit for|chicken
    for)
(feelings|with the (ball|news|frisbee)|jumping out|jumped out|by (moving|leaving|saying|telling)|
    sparring|boxing|judo|karate|rugby|football|by accident|
    accidentally|pillow|snowball|
    elbowed)
"""


def _fill(text: str) -> str:
    return text.replace("{TARGET}", _TARGET).replace("{MEANT}", _MEANT)


ALL: tuple[Entry, ...] = (
    *rules(
        "card",
        "harm_others",
        "they mean to hurt or kill somebody",
        _fill("""
        I ~1 ({MEANT}) ~1 (stab|poison|torture|slit|run over|cut up|rape|maim|cripple|burn
            alive|knife|beat up|stomp|suffocate) ({TARGET}) (if|when|until|because|for|with
            (a|my|the|his) ~1 ({weapon}|pillow|pills)|in (his|her|their|the
            (face|neck|chest|stomach|back {end}))|before|after|tonight|tomorrow|and|so|one
            day|soon|next|this|while|for real|till)
        I ~1 ({MEANT}) ~1
            (strangle|murder|throttle|drown|smother|execute|behead|end|finish|jump|shoot)
            ({TARGET}) (tonight|tomorrow|until (he|she|they)|in (his|her|their) sleep|with
            (a|my|the|this) ~1 ({weapon}|pillow|rope|hands)|one day|for (real|what
            (he|she|they))|and (bury|then (me|myself))|before (he|she|they) ~1 (can|wakes|gets
            away)|while (he|she|they) ~1 (sleeps|sleep|asleep)|when (he|she|they)
            (sleeps|sleep|comes home|is asleep)|if (he|she|they) ~1 (touches|touch|comes near|goes
            near|hits|hurts|takes|leaves|cheats)|next (week|time)|this (weekend|week)|soon|till
            (he|she))
        I ~1 ({MEANT}) ~1 (kill|hurt|hit|smash|attack|harm|break) ({TARGET})
            (tonight|tomorrow|in (the (face|head|chest)|(his|her|their) sleep)|for (real|what
            (he|she|they))|if (he|she|they) ~1 (touches|comes near|takes|hurts|hits|gets custody))
        I ~1 ({MEANT}) ~1 (kill|hurt|hit|beat|smash|attack|harm|break|shoot|finish) ({TARGET})
            (and (mean|me|myself|then (me|kill)|bury)|with (a|my|the|his|this) ~1
            ({weapon}|skillet|pan|poker|rope|pillow|brick|rock)|in (his|her|their) sleep|when
            (he|she|they) (sleeps|comes|is asleep)|because (he|she|they) ~1
            (hurt|took|raped|hit|touched|beat)|in the (face|head|chest))
        I ~1 ({MEANT}) ~1 ({TARGET} ~1)? (shoot|blow|burn|gun|mow|bomb) ~1 (up|down) ((the|my|our|
            this|that|his|her|their) ~2 (school|office|house|flat|church|mosque|synagogue|building|
            place|car|shop|mall|club|college|uni|court|family|lot)|everyone|them)
        (shoot|blow|burn|bomb|torch) ~1 (up|down)? (the|my|our|this|that|his|her|their) ~2 (school|
            office|warehouse|workplace|church|mosque|synagogue|temple|house|flat|mall|factory|
            hospital|court|courthouse|club|bar|college|uni|campus|station|embassy|town hall|shop)
            ({end}|up|down|with|and|on|tomorrow|tonight|to the ground|so)
        (slit|cut|slash) (his|her|their|my ~1 's|{my_partner} 's) (throat|throats|brakes|brake
            line|brake lines)
        (break|smash|cave|bash|kick) (his|her|their) (legs|skull|head in|face in|kneecaps|neck|jaw|
            teeth in)
        (push|throw|shove) ({TARGET}) (down the stairs|off (the|a|that) ~1
            (roof|bridge|balcony|cliff|ferry|boat|train|platform|building|edge|pier)|under (the|a)
            ~1 (train|bus|car|lorry|truck)|out of the window|in front of (a|the)|over the
            (edge|balcony|railing|cliff|side))
        (hold|holding|put|putting|press|pressing|held) ~1 (the|a|my|this) pillow ~2 (over|on)
            ((his|her|their) ~1 (face|head|mouth|nose)|him|her {end})
        I ~1 ({MEANT}) ~1 (hurt|stab|shoot|cut) ({TARGET}) when (he|she|they) ~1
            (comes|gets|come|get|is|sleeps)
        I ~1 (will|going to|am going to) ~1 (kill|stab|shoot) ({TARGET}) (myself {end}|myself
            this|this (weekend|week {end})) !(at|in)
        (voice|voices) ~~10 (get|kill|stop|hurt) (him|her|them) first
        (put|putting|mix|mixing|slip|slipping|slipped|mixed|add|adding) ~2
            (antifreeze|poison|rat poison|arsenic|bleach|glass|crushed ~1|my ~1
            (pills|tablets|drops)) (in|into) (his|her|their|my ~2) ~1
            (coffee|tea|food|dinner|drink|soup|bottle|lunch|glass|juice|water|meal|wine)
        (been|am|keep) (putting|mixing|slipping|adding) ~1 something (in|into)
            (his|her|their|my ~2) ~1 (coffee|tea|food|dinner|drink|soup|juice|meal|wine) !(to
            (help|make))
        (dosed|dosing|spiked|spiking) (his|her|their|my ~2) ~1 ('s)? ~1
            (coffee|tea|food|dinner|drink|soup|juice|meal|wine) with ~2
            (pills|tablets|drops|sedatives|medication|poison|laxatives|bleach)
        (poison|poisoned|poisoning) (his|her|their|my ~2|{my_partner} 's|the ~2|two of his) ~1
            (food|dinner|tea|coffee|drink|water|dogs|dog|well)
        (bought|got|have|carry|loaded|sharpened|sharpening|brought|packed|took|keep|taking|hid) ~2
            {weapon} ~~7 (for (him|her|them|my (boss|ex|wife|husband|teacher))|(he|she|they) (will|
            is going to|are) ~1 (pay|see|learn|regret|next|die)|where (he|she|they) (lives|parks|
            works|live)|not (use|for me)|to (scare|kill|stab|shoot|hurt|finish|use on) (him|her|
            them|someone|people)|what (he|she|they) did|at (the|his|her) (school|house|gate|work|
            court))
        know where (he|she|they|each one|each of them) ~1 (lives|live|sleeps|parks|works|work|
            drinks) ~~10 (bat|gun|knife|acid|petrol|list|pay|wait|waiting|tonight|kill|hurt|bought|
            revenge|sorry)
        (bat|gun|knife|acid|petrol|list|revenge|kill|hurt|pay) ~~10 know where (he|she|they|each
            one) ~1 (lives|live|parks|works|work)
        (kill|hit|death|revenge|my) list ~3 (names|who|of people|everyone|ones) ~~4 (hurt|pay|kill|
            first|school|deserve|wronged|bullied|next|lives)
        (written|wrote|writing|have|finished|posted|post) ~1 (a|my)? manifesto
        (he|she|they) (deserves|deserve|needs|need) to (die|be killed|be dead|stop breathing|be
            shot|be put down)
        (he|she|they) (deserves|deserve|needs|need) to ~1 (suffer|bleed|burn) ({end}|for
            what|for (hurting|taking|leaving|killing)|after what|in (pain|agony)|like
            (i|me|we)|and)
        (should not|does not deserve to|not deserve to|has no right to) ~1 (go on)? (breathe|
            breathing|live|be alive) ~~4 (he|she|boss|him|her|after what)
        (he|she|they) (will|is going to|are going to|'ll) be dead (by|tomorrow|soon|in a)
        (before i let|before they take|rather than let|sooner than let) ~4 (custody|have
            (them|him|her|the kids)|take (them|him|her)|kids)
        if (she|he|they|the court) (gets|get|gives|give) ~4
            (custody|kids|children|son|daughter) ~~8 (nobody|kill|dead|regret|die|neither|never see
            (him|her|them|the kids) again)
        (kill|drown|shoot|poison|smother|gas) (the|my|our) ~1
            (kids|children|son|daughter|baby|family) ~1 (and|then|before|with|so) ~3
            (me|myself|i|he|she|they|mine)
        take (the|my|our) ~1 (kids|children|son|daughter|baby|family) with me (when i
            (go|die)|to (the grave|heaven|the other side)|out of this|and (die|end))
        (all of us|both of us|the kids and me|us all|the whole family|him and me|her and me|me
            and the kids) (will|would|should|are better|better|could|must) ~2 (dead|die|be gone|go
            together)
        (drive|drove|driving|take|taking|walk|jump|jumping|go|going) ~4 (all of us|both of
            us|the kids and me|with the kids|us all|the whole family|him and me|her and me|me and
            the kids|us both|all three) ~3 (off (the|a) (bridge|cliff|dam|road|viaduct)|into
            (the|a) (river|wall|sea|lake|tree))
        (kill|killing|gas|gassing) ~1 us (all|both)
        (kill|shoot|stab|drown) (him|her|them|{my_partner}|{my_child}) and (then)?
            (me|myself|kill myself)
        (pay|paid|hire|hired|asked) (someone|somebody|a man|a guy|him) to
            ((kill|hurt|beat|shoot|rough up|stab) ~1 (him|her|them|my|his|that|the)|break ~3
            (legs|arms|arm|leg|face|knees|kneecaps)|(deal with|get rid of) (him|her|them) {end})
        (voice|voices|god|lord|angel|angels|demon|demons|devil|machine|radio|tv|something) ~4
            (tell|tells|telling|says|say|saying|told|wants|ordered|commands|command|shown|order|
            whisper|whispers) ~3 (me)? ~2 (kill|hurt|stab|push|harm|attack|strangle|drown|burn|
            sacrifice|smother|throw|poison|put) ~1 ({TARGET}|the ~1 (baby|kids|children|child)|
            everyone)
        (voice|voices|god|angel|angels|demon|devil) ~~14 (have to|must|has to) (stop
            (him|her|them)|be stopped|put (him|her|them) back)
        (beat|beaten|beating) ~1 (a|an|some|the) ~2 (man|guy|woman|fella|homeless
            ~1|kid|boy|girl|stranger|lad) ~1 (half to death|unconscious|up|bad|badly|to death|and
            (they|we) (left|ran)|until (he|she|they))
        (beat|kicked|attacked) ~1 (a|an|some|the) homeless ~1
        (stabbed|shot|killed) (a|an|some) ~2 (man|guy|woman|fella|homeless
            ~1|kid|boy|girl|stranger|lad) ~1 (last|to death|and (they|i|we)|again|in
            the|with|until|because)
        i ~2 (hit|slapped|punched|choked|strangled|headbutted|stabbed|smacked|attacked|threatened|
            slammed|bruised|burned) (my|the) ~1 (wife|husband|girlfriend|boyfriend|partner|ex|mum|
            dad|brother|sister|grandma|grandpa|roommate|flatmate|mother in law|fiance|missus|
            patient|resident|pupil|student|stepdad|stepmum|nan|carer|teacher|client|old ~1) !('s|
            with (a (text|question|joke)|the (news|truth|bill))|up)
        i ~2 (beat|kicked|pushed|shoved|bit|grabbed|threw|dragged|shook|pinned|hurt) (my|the) ~1
            (wife|husband|girlfriend|boyfriend|partner|ex|mum|dad|brother|sister|grandma|grandpa|
            roommate|flatmate|mother in law|fiance|missus|patient|resident|pupil|student|stepdad|
            stepmum|nan|carer|teacher|client|old ~1) ~1 (hard (he|she|and|against|{end}|that|my|i)|
            down (the|on)|against| into the (wall|door|table|radiator)|by the (hair|throat|neck|
            arm|arms|wrist|wrists| face|collar|ears)|to the (floor|ground)|onto the (floor|ground)|
            last night|in the (face|stomach|ribs|head|back {end}|chest)|because (he|she)|when (he|
            she) (would|was| said|cried|tried)|and (he|she) ~1 (fell|cried|bled|hit|screamed)|
            badly|across the (room|kitchen)|out of (the|a) (car|window)|up {end}|until (he|she)|
            black and blue)
        i ~2 (hit|slapped|punched|choked|strangled|headbutted|stabbed|kicked|slammed) (her|him) ~1
            (and (she|he)|hard|by (the|her|his)|in the|into|against|down|across|until|so|with|over|
            when|again|once|twice|last|because|at|fell|on the)
        i ~2 (grabbed|pushed|shoved|dragged|shook|threw) (her|him) ~1 (and (she|he) ~1
            (fell|hit|cried|screamed|went)|hard ({end}|and|against)|by the
            (hair|throat|neck|arm|wrist|face|jaw|collar)|by (her|his)
            (hair|throat|neck|arm|wrist|face)|against (the|a)|down (the|{end})|to the
            (floor|ground)|into (the|a)
            (wall|door|table|radiator|wardrobe|fridge|sink|cupboard|counter)|until (she|he)
            (cried|stopped|screamed|could)|hard (he|she)|he fell|she fell|across the
            (room|kitchen|bed)|onto the (floor|ground)|over the (table|sofa|chair)|out of (the|a)
            (car|window))
        i (pushed|shoved|hit|slapped|punched|choked|grabbed|kicked|strangled) (her|him) {end} ~~8
            (she|he) ~1 (fell|bleeding|crying|cried|hit her head|bruise|scared|left|neck|arm|
            stairs|hospital|black eye)
        i ~1 (broke|fractured|bruised|split|burned|cut|twisted|dislocated|smashed|slashed) (his|
            her|my ~1 (brother|sister|mum|wife|girlfriend|boyfriend|husband|dad|son|daughter) 's|my
            ~1 (brothers|sisters|mums|dads|wifes|girlfriends|boyfriends)) ~1 (arm|nose|rib|ribs|
            wrist|jaw|finger|lip|hand|eye|face|tooth|teeth|skull|leg|neck|cheek)
        (smashed|punched|hit|kicked|broke) (my|his|her|the) ~1 ~1 ('s|s)? (face|head|skull) in
        (put my|my) hands (round|around|on|at|over) ~1 (his|her|their|my ~2|the ~3) ~1 ('s)? (neck|
            throat|mouth)
        i ~1 (strangled|killed|tortured|drowned|poisoned|stabbed|burned|hurt|kicked|beat) (the|a|
            my|his|her|two of his|next doors|the neighbours) ~1 (cat|dog|kitten|puppy|dogs|cats|
            rabbit|hamster|bird)
        (follow|followed|following|watched|parked outside|waited outside|waiting outside) ~1
            (the|a|that|this|her|him) ~3 (home|house|gym|work|school|library) ~~8
            (imagine|scream|knife|kill|grab|planning|fantasise|rape)
        (planning|plan|going|thinking) ~2 (how)? ~1 to ((kidnap|abduct|rape)
            (him|her|a|the|my|some|them)|(grab|snatch|jump|ambush) (him|her {end}|them {end}|a
            (girl|woman|kid|child|boy)|the (girl|woman|kid|child|boy)))
        (pipe bomb|explosives|explosive|detonator|suicide vest|molotov|molotovs) ~6
            (built|build|making|make|made|parts|desk|ready|garage|car|school|crowd|for them|enough)
        i ~2 (built|building|build|making|make|made) ~2 (bomb|bombs|explosive|molotov)
        (bomb|the vest|ammo|ammunition) ~6 (school|crowd|for them|enough for)
        (drove|drive|driving|steer) ~3 (truck|car|van) (at|into|through)
            (him|her|them|people|the crowd|a crowd|my ex|protesters) !(of)
        (drove|drive|nearly drove) (straight|right)? (at|into) (him|her|them|my ex|people|the
            crowd)
        (acid|petrol|gasoline) ~6 (her face|his face|his house|her house|through (his|her|their)
            (door|letterbox) |over (him|her|them)|going over there|not for the drain|school gate|
            pretty)
        (going|come|coming|drive|driving|went) (over|round)? (there|to (his|her|their) (house|flat|
            work|place|wedding|office)) ~1 (tonight|tomorrow|now)? ~1 with (a|the|my|an) ~2
            {weapon}
        (i|am|feel|feeling|been) ~1 homicidal {end}
        (scared|afraid|terrified|worried|frightened) ~2 (i will|i might|i am going to|i could|i
            would) ~2 (kill|hurt|hit|harm|stab|strangle|shake|smother|drown|attack|snap and|do
            something to) ~1 ({TARGET}|the (baby|kids|children|child|twins|patients)) !(feelings|'s
            feelings)
        (picture|picturing|imagine|imagining|images|visions|fantasise|fantasising|fantasize|
            fantasizing|dream|dreaming|fantasies|thoughts|thinking|think|thought|intrusive
            thoughts|urge|urges|obsessed) ~2 (of|about|to|with)? ~1 ((killing|stabbing|strangling|
            hurting|drowning|smothering|choking|poisoning|shooting|torturing|murdering|raping|
            attacking) ~1 ({TARGET}|the (baby|kids|children|child|patients|whole ~1)|people|
            strangers|kids|customers)|(setting fire to|pushing|beating|hitting|burning) ({TARGET}|
            the (baby|kids|child)|strangers|customers)) !(at|in (chess|the (race|final|game))|to|
            into|up to)
        (fantasise|fantasize|dream|fantasies|thoughts|intrusive thoughts|urge|urges) ~2 to
            (kill|stab|strangle|push|hurt|smother) ({TARGET}|the
            (baby|kids|child)|strangers|customers)
        """),
        near=_LIGHT,
        after="""
        (at (chess|cards|tennis|poker|fifa|darts|pool|scrabble|golf)|with (kindness|love|a
            (feather|hug|question))|a (text|email|message|line|look|note)|up (about|on|later)|up
            (for|when)|off (the|my) (list|christmas)|to (it|the punch))
        """,
        lowers="(could have|would have|years ago|used to|little brother)",
    ),
    *rules(
        "ask",
        "harm_others",
        "they may be a danger to somebody",
        _fill("""
        I ~1 ({MEANT}|could|might|feel like i could|may) ~1
            (kill|murder|strangle|stab|shoot|hurt|choke|throttle) ({TARGET}) ~1 ({end}|i mean
            it|seriously|one day|for real)
        I ~1 ({MEANT}|could) ~1 (end|finish|smash) ({TARGET}) ({end}|i mean it|for real)
        (he|she|they|everyone|you all|all of them) ~1 (will|is going to|are going to|'ll|gonna) ~1
            (pay (for (this|what)|dearly|with (his|her|their))|(regret it !(when)|regret this|
            bleed|suffer|remember my name|get (his|hers|theirs|what)|see what) ~1 (for (this|what)|
            {end}|one day|when|soon)|burn (for|in hell for) (this|what)|be scared of me)
        I ~1 ({MEANT}) ~1 make ~1 (him|her|them|them all|everyone|you all|you|those ~1) ~1 (pay|
            suffer|bleed|beg|regret|remember my|sorry|feel what|scared)
        (i|and) ~2 (want|need|getting|taking|planning|thinking about|dream of) ~1 (revenge|
            vengeance|payback) ~3 (on|him|her|them|left|for|is|against|soon|i)
        (someone|somebody|people) ~2 (going to|gonna|will|might) ~1 (get hurt|get killed|end up
            (dead|in hospital)|bleed|be sorry|regret) ~2 (if|when|because|tonight|soon|and|{end})
        (going to snap|might snap|could snap|will snap|will lose it|losing it|going to lose it|
            explode|exploding|lose control|losing control|black out) ~2 (and|at|on|with|soon|one
            day|any|or) ~4 (hurt|kill|hit|him|her|them|someone|kids|wife|husband|jail|prison|
            regret|mum|dad|everyone|dangerous)
        (what|whatever) ~1 my ~1 hands (will|might|could|would|are going to) ~1 do
        (do not|not|cannot|can not) ~1 (trust|control) (my hands|my own hands|myself|my anger|my
            temper|my rage|my fists) ~1 ((around|near|with|alone with) ~1 (him|her {end}|them|
            people|anyone|my ~1 (wife|husband|kids|son|daughter|baby|mum|dad|partner|girlfriend|
            boyfriend|children|boss)|the (baby|kids|children))|when (i am (angry|drunk)|he|she|
            they)|tonight|any more|{end})
        (scared|afraid|terrified|frightened|scare|scares|fear) ~1 (of)? (myself|me|my (anger|rage|
            temper|thoughts|hands|own)|what i (might|could|will|would|am capable)) ~2 (around|when|
            do|to|with|if|{end}) ~4 (him|her|them|kids|baby|wife|husband|girlfriend|boyfriend|mum|
            dad|angry|people|someone)
        i (get|am|become|turn) ~2 (scary|violent|dangerous|aggressive|physical|nasty) ~2 (when|if|
            drunk|with|towards|and|angry|drink)
        i scare (me|myself|people|them|her|him|my ~1
            (wife|husband|kids|son|daughter|mum|family|partner|girlfriend|boyfriend|children))
            !(with|by|off|away)
        (rage|anger|fury|hatred|hate) ~3 (wants|want|makes me want|see (someone|him|her|them)
            bleed|blood|kill|hurt|hit|smash|destroy|explode|boiling over|takes over|eating me|
            consumes)
        (want|wants|wanting|wanted|love|like) to (see|watch|hear|make) (him|her|them|someone|
            people|it all|everyone|everything) ~1 (bleed|suffer|die|burn|scream|hurt|beg|in pain|
            dead)
        (wish|hope|praying|pray|want) ~1 (he|she|they|{my_partner}|{my_parent}|{my_relative}|my
            (boss|neighbour|ex)) ~1 (was|were|would|to|will|gets|had)? ~1 (dead|die|dies|died|
            suffers|suffer|bleeds|crashes|burn|burns|killed|never wake|get cancer|rot)
        (want|need|going) ~1 to push (someone|somebody|people|him|her|them)
            !(to|into|for|on|up|towards|the|a)
        if (she|he|they|the court) (gets|get|gives|give) ~4 custody ~~4 (i am taking|i will
            (take|make|end))
        (horrible|violent|intrusive|terrible|disturbing|awful|scary|bloody|evil)
            (thoughts|images|urges|impulses|fantasies|visions) ~3
            (of|about|towards|when|hurting|with|at|to)
        (violent|intrusive|disturbing|bloody) pictures ~2 (of|about) (hurting|him|her|my|doing)
        (violent|murderous|homicidal) (thoughts|fantasies|urges|feelings|rage|images)
        (urge|urges|impulse|compulsion) ~2 to (hurt|push|hit|bite|kill|stab|choke|attack|harm|
            punch|strangle|smash|slap|shake|shove|throw) ~1 (people|someone|somebody|him|her|them|
            animals|strangers|customers|whoever|anyone)
        (want|need|feel) ~2 to (hurt|kill|stab|choke|attack|harm|punch|strangle|smash) ~1
            (people|someone|somebody|him|her|them|animals|strangers|customers|anyone)
            !(feelings|through|with (kindness|a hug|the truth))
        (voice|voices) ~4 (push|hurt|kill|stab|hit|burn|attack) (him|her|them|it|people)
        i ~1 (hate|despise|loathe) ~2 (enough to|much i (could|want to|would)) ~2 (kill|hurt|
            strangle|stab|hit|smash|choke)
        (nearly|almost|about to|close to|came close to) ~1 (hit|hitting|strangled|strangling|
            killed|punched|punching|stabbed|choked|slapped|hurt|hurting|shook|shaking|attacked) ~1
            (him|her|{my_partner}|{my_parent}|{my_relative}|{my_child}|my ~1 (boss|colleague|
            neighbour|patient|pupil|student)|(the|a) (baby|kids|kid|child|pupil|student|patient))
            !('s|with (the|a|my) (car|bike|trolley|door)|feelings)
        i (could|would|might) ~1 kill (him|her|them) ~2 (i mean|for real|and not|without|seriously|
            this time|mean it|am not joking|no joke|i swear)
        if (he|she|they|it) (fell|died|choked|drowned|crashed|stopped breathing) ~2 i (would not|
            will not|'d not|would) ~1 (help|pick|save|call|care|mind|smile|laugh|cry|be glad)
        (prison|jail|sentence|life) ~3 for ~2 (killing|murder|stabbing|hurting|someone who snaps|
            someone who finally snaps|what i|doing something)
        (doing|do) something (you go to jail for|i (will|would) regret|stupid to (him|her)|i go to
            (jail|prison) for|terrible to|to (him|her|them))
        (gripped|grabbed|squeezed|shook|slapped|pinched|pinching|hit|shoved|pushed)
            (him|her|them) ~2 (did not stop|too hard|it does not show|not stop|more than|where
            it|when (she|he) (would|cried|bit)|so (tight|hard))
        (sharpen|sharpening|sharpened|hold|holding|held|stood|standing|carry|carrying) ~3
            (knife|axe|hammer|skillet|bat|gun|scissors|iron|poker) ~4 (over (him|her|them|my|the
            bed)|outside (his|her|my|the) ~1 (door|room|bedroom)|by the bed|while (he|she|they) ~1
            (sleeps|sleep|slept|asleep))
        (stare|staring|look|looking) at (his|her|their|customers) (throat|throats)
        (think|thinking|thought|thoughts) ~1 (about|of) (his|her|my ~1 's|their) (throat|neck)
            ~1 ({end}|and|in my hands)
        I ~1 ({MEANT}) ~1 (set|light) ~2 (house|flat|car|office|him|her|them|place|bed|school|
            building) ~1 on fire
        (fantasise|fantasize|fantasising|fantasizing|dream|daydream|think|thinking) (about|of) ~1
            (burning|blowing up|shooting up|revenge|hurting|murder|violence|killing|bombing|setting
            fire|strangling|how i would kill|his funeral|her funeral)
        (my|our) ~1 (brother|son|husband|cousin|friend|dad|boyfriend|stepson|nephew|classmate|
            colleague) ~2 (bought|has|got|is buying|collects|built|building|keeps) ~2 (gun|guns|
            knives|crossbow|rifle|bomb|ammo|pipe bomb|weapons|petrol|explosives) ~6 (school|people|
            kill|hate|threat|girl|scared|worried|posting|them|her|him|revenge|list|she|women)
        """),
        near=_LIGHT
        + LIGHTLY
        + "(cancer|hospice|dementia|palliative|in pain|vet|pain relief|peacefully)",
        after="""
        (at (chess|cards|tennis|poker|fifa|darts|pool|scrabble|golf)|with (kindness|love|a
            (feather|hug))|for (eating|using|taking|leaving|waking) (my|the|it)|attention|a (text|
            email|message|line|look|note))
        """,
        lowers="(could have|would have)",
    ),
)
