"""Harm to others, in more of its ways: threats, plans, means, voices, blows already struck."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules

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
(laugh|laughed|laughing|lol|haha|joke|joked|joking|kidding|figuratively|metaphorically|game|games|
    gamer|chess|fifa|match|boss fight|level|fortnite|minecraft|call of duty|valorant|dnd|sims|
    tennis|debate|squash|paintball|laser tag|pool|darts|scrabble|monopoly|mario|poker|bowling)
(film|movie|novel|episode|series|character|villain|chapter|plot|lyrics|song|podcast|dream|
    nightmare|stage|rehearsal|play|photo|picture|video|portrait|footage|selfie|scene|camera|
    documentary)
(homework|lovingly|humanely|dishes|socks|spoiler|spoilers|snoring|snores|chewing|biscuit|biscuits|
    milk|sandwich|pizza|fridge|fries|crisps|laundry|toilet seat|remote|karaoke|puns|recorder|drums|
    trombone|printer|kindness|love|hug|tickle|surprise|birthday|leftovers|cake|chocolate|wifi|
    charger|haircut)
(wasp|wasps|spider|spiders|mosquito|mosquitoes|fly|flies|ants|slug|slugs|weeds|rats|mice|mole|
    moles|pigeon|pigeons|process|server|thread|lights|engine|motor|deer|pheasant|rabbit for|chicken
    for)
(feelings|sparring|boxing|judo|karate|rugby|football|by accident|accidentally|pillow|snowball|
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
        I ~1 ({MEANT}) ~1 (stab|shoot|strangle|poison|murder|behead|torture|slit|run over|cut up|
            smother|suffocate|drown|execute|rape|maim|cripple|burn alive|knife|finish|beat up|
            stomp|jump|end) ({TARGET}) (if|when|until|because|for|with|in|before|after|tonight|
            tomorrow|and|as|at|so|one day|soon|next|this|on|while|for real|till)
        I ~1 ({MEANT}) ~1 (kill|hurt|hit|beat|smash|attack|harm|break) ({TARGET}) (and (mean|me|
            myself|then|bury)|with (a|my|the|his|this) ~1 {weapon}|tonight|tomorrow|in (his|her|
            their) sleep|for (real|what (he|she|they))|when (he|she|they) (sleeps|comes|is asleep)|
            because (he|she|they) ~1 (hurt|took|raped|hit|touched|beat)|if (he|she|they) ~1
            (touches|comes near|takes|hurts|hits|gets custody))
        I ~1 ({MEANT}) ~1 ({TARGET} ~1)? (shoot|blow|burn|gun|mow|bomb) ~1 (up|down) (the|my|our|
            this|that|his|her|their|everyone|them)
        (shoot|blow|burn|bomb|torch) ~1 (up|down)? (the|my|our|this|that|his|her|their) ~2 (school|
            office|warehouse|workplace|church|mosque|synagogue|temple|house|flat|mall|factory|
            hospital|court|courthouse|club|bar|college|uni|campus|station|embassy|town hall|shop)
            ({end}|up|down|with|and|on|tomorrow|tonight|to the ground|so)
        (slit|cut|slash) (his|her|their|my ~1 's|{my_partner} 's) (throat|throats|brakes|brake
            line|brake lines)
        (break|smash|cave|bash|kick) (his|her|their) (legs|skull|head in|face in|kneecaps|neck|jaw|
            teeth in)
        (push|throw|shove|drop) ({TARGET}) (down the stairs|off (the|a)|under (the|a)|out of the
            window|in front of|over the)
        (hold|holding|put|putting|press|pressing|held) ~1 (the|a) pillow ~2 (over|on) (his|her|
            their|my)
        (put|putting|mix|mixing|slip|slipping|slipped|mixed|add|adding) ~2 (antifreeze|poison|rat
            poison|arsenic|bleach|something|pills|tablets|crushed ~1|glass|laxatives) (in|into)
            (his|her|their|my ~2) ~1 (coffee|tea|food|dinner|drink|soup|bottle|lunch|glass|juice|
            water|meal)
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
        (he|she|they) (deserves|deserve|needs|need) to ~1 (die|be killed|be dead|stop breathing|
            suffer|bleed|burn|be shot|be put down)
        (should not|does not deserve to|not deserve to|has no right to) ~1 (go on)? (breathe|
            breathing|live|be alive) ~~4 (he|she|boss|him|her|after what)
        (he|she|they) (will|is going to|are going to|'ll) be dead (by|before|when|tomorrow|soon|if|
            in a)
        (before i let|before they take|rather than let|sooner than let|if she gets|if he gets) ~4
            (custody|have (them|him|her|the kids)|take (them|him|her)|kids)
        (kill|drown|shoot|take|poison|smother|gas) (the|my|our) ~1 (kids|children|son|daughter|
            baby|family) ~1 (and|then|before|with|so) ~3 (me|myself|i|he|she|they|mine)
        (all of us|both of us|the kids and me|with the kids|us all|the whole family|him and me|her
            and me) ~4 (off the (bridge|cliff|dam|road)|dead|into the (river|wall|sea)|in the car|
            go together|die)
        (kill|shoot|stab|drown|take) (him|her|them|{my_partner}|{my_child}) and (then)? (me|myself|
            kill myself)
        (pay|paid|hire|hired|asked) (someone|somebody|a man|a guy|him) to (kill|break|hurt|beat|
            shoot|deal with|get rid of|rough)
        (voice|voices|god|lord|angel|angels|demon|demons|devil|machine|radio|tv|something) ~4
            (tell|tells|telling|says|say|saying|told|wants|ordered|commands|command|shown|order|
            whisper|whispers) ~3 (me)? ~2 (kill|hurt|stab|push|harm|attack|strangle|drown|burn|
            sacrifice|sent to him|poisoning|stop him|smother|throw) ~1 (him|her|them|people|
            someone|my ~1|the ~1|everyone|before)?
        (beat|beaten|beating|stab|stabbed|shot|killed) ~1 (a|an|some|the) ~2 (man|guy|woman|fella|
            homeless ~1|kid|boy|girl|stranger|lad) ~1 (half to death|last|unconscious|up|bad|to
            death|and (they|i|we)|again|in|with|until|because)
        i ~2 (hit|slapped|punched|beat|choked|strangled|kicked|pushed|shoved|headbutted|hurt|
            stabbed|bit|smacked|grabbed|threw|burned|attacked|bruised|dragged|shook|threatened|
            pinned|slammed) (my|the) ~1 (wife|husband|girlfriend|boyfriend|partner|ex|mum|dad|
            brother|sister|grandma|grandpa|roommate|flatmate|mother in law|fiance|missus|patient|
            resident|pupil|student|stepdad|stepmum|nan|carer|teacher|client|old ~1)
        i ~2 (hit|slapped|punched|choked|strangled|headbutted|stabbed|grabbed|pushed|shoved|kicked|
            dragged|slammed|shook) (her|him) ~1 (and (she|he)|hard|by (the|her|his)|in the|into|
            against|down|across|until|so|with|over|when|again|once|twice|last|because|at|fell|on
            the)
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
        (follow|followed|following|watch|watched|watching|parked outside|waited outside|waiting
            outside) ~1 (the|a|that|this|her|him) ~3 (home|house|gym|work|school|library) ~~8
            (imagine|scream|knife|hurt|alone|kill|grab|planning|fantasise|rape)
        (planning|plan|going|thinking) ~2 (how)? ~1 to (grab|snatch|kidnap|abduct|rape|ambush|jump)
            (him|her|a|the|my|some|them)
        (bomb|pipe bomb|explosives|explosive|detonator|suicide vest|the vest|molotov|ammo|
            ammunition) ~6 (built|build|making|make|made|parts|desk|ready|garage|car|school|crowd|
            for them|enough)
        (drove|drive|driving|steer) ~3 (truck|car|van) (at|into|through) (him|her|them|people|the
            crowd|a crowd|my ex|protesters)
        (acid|petrol|gasoline) ~6 (her face|his face|his house|her house|through (his|her|their)
            (door|letterbox) |over (him|her|them)|going over there|not for the drain|school gate|
            pretty)
        (going|come|coming|drive|driving|went) (over|round)? (there|to (his|her|their) (house|flat|
            work|place|wedding|office)) ~1 (tonight|tomorrow|now)? ~1 with (a|the|my|an) ~2
            {weapon}
        (i|am|feel|feeling|been) ~1 homicidal {end}
        (scared|afraid|terrified|worried|frightened) ~2 (i will|i might|i am going to|i could|i
            would) ~2 (kill|hurt|hit|harm|stab|strangle|drop|shake|smother|drown|throw|attack|snap
            and|do something to) ~1 ({TARGET}|it|the ~2)
        (picture|picturing|imagine|imagining|images|visions|fantasise|fantasising|fantasize|
            fantasizing|dream|dreaming|fantasies|thoughts|thinking|think|thought|intrusive
            thoughts|urge|urges|obsessed) ~2 (of|about|to|with)? ~1 (killing|stabbing|strangling|
            hurting|drowning|smothering|choking|poisoning|shooting|torturing|pushing|burning|
            beating|attacking|hitting|murdering|raping|setting fire to|kill|stab|strangle|push|
            hurt|smother) ~1 ({TARGET}|the ~2|people|strangers|kids|baby|customers|it)
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
        I ~1 ({MEANT}|could|might|feel like i could|may) ~1 (kill|murder|strangle|stab|shoot|end|
            destroy|hurt|choke|smash|finish|throttle) ({TARGET}) ~1 ({end}|i mean it|seriously|one
            day|for real)
        (he|she|they|everyone|you all|all of them) ~1 (will|is going to|are going to|'ll|gonna) ~1
            (pay|regret it|regret this|bleed|suffer|burn|remember my name|get (his|hers|theirs|
            what)|see what) ~1 (for (this|what)|{end}|one day|when|soon)
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
            temper|my rage|my fists) ~3 (around|near|with|alone|tonight|when|any more|{end})
        (scared|afraid|terrified|frightened|scare|scares|fear) ~1 (of)? (myself|me|my (anger|rage|
            temper|thoughts|hands|own)|what i (might|could|will|would|am capable)) ~2 (around|when|
            do|to|with|if|{end}) ~4 (him|her|them|kids|baby|wife|husband|girlfriend|boyfriend|mum|
            dad|angry|people|someone)
        i (get|am|become|turn) ~2 (scary|violent|dangerous|aggressive|physical|nasty) ~2 (when|if|
            drunk|with|towards|and|angry|drink)
        i scare (me|my ~2|myself|people|them|her|him)
        (rage|anger|fury|hatred|hate) ~3 (wants|want|makes me want|see (someone|him|her|them)
            bleed|blood|kill|hurt|hit|smash|destroy|explode|boiling over|takes over|eating me|
            consumes)
        (want|wants|wanting|wanted|love|like) to (see|watch|hear|make) (him|her|them|someone|
            people|it all|everyone|everything) ~1 (bleed|suffer|die|burn|scream|hurt|beg|in pain|
            cry|dead)
        (wish|hope|praying|pray|want) ~1 (he|she|they|{my_partner}|{my_parent}|{my_relative}|my
            (boss|neighbour|ex)) ~1 (was|were|would|to|will|gets|had)? ~1 (dead|die|dies|died|
            suffers|suffer|bleeds|crashes|burn|burns|killed|never wake|get cancer|rot)
        (horrible|violent|intrusive|terrible|disturbing|awful|scary|bloody|evil) (thoughts|images|
            pictures|urges|impulses|fantasies|visions) ~3 (of|about|towards|when|hurting|with|at|
            to)
        (violent|murderous|homicidal) (thoughts|fantasies|urges|feelings|rage|images)
        (urge|urges|impulse|compulsion|want|need|feel) ~2 to (hurt|push|hit|bite|kill|stab|choke|
            attack|harm|punch|strangle|smash|slap|shake) ~1 (people|someone|somebody|him|her|them|
            animals|strangers|customers)
        (voice|voices) ~4 (push|hurt|kill|stab|hit|burn|attack) (him|her|them|it|people)
        i ~1 (hate|despise|loathe) ~2 (enough to|much i (could|want to|would)) ~2 (kill|hurt|
            strangle|stab|hit|smash|choke)
        (nearly|almost|about to|close to|came close to) ~1 (hit|hitting|strangled|strangling|
            killed|punched|punching|stabbed|choked|slapped|hurt|hurting|shook|shaking|attacked) ~1
            (him|her|my ~1|the (baby|kids|child))
        i (could|would|might) ~1 kill (him|her|them) ~2 (i mean|for real|and not|without|seriously|
            this time|mean it|am not joking|no joke|i swear)
        if (he|she|they|it) (fell|died|choked|drowned|crashed|stopped breathing) ~2 i (would not|
            will not|'d not|would) ~1 (help|pick|save|call|care|mind|smile|laugh|cry|be glad)
        (prison|jail|sentence|life) ~3 for ~2 (killing|murder|stabbing|hurting|someone who snaps|
            someone who finally snaps|what i|doing something)
        (doing|do) something (you go to jail for|i (will|would) regret|stupid to (him|her)|i go to
            (jail|prison) for|terrible to|to (him|her|them))
        (gripped|grabbed|squeezed|shook|slapped|pinched|pinching|hit|shoved|pushed) (him|her|them)
            ~2 (and|where|did not stop|too hard|hard|it does not show|not stop|more than|when (she|
            he) (would|cried|bit))
        (sharpen|sharpening|sharpened|hold|holding|held|stood|standing|carry|carrying) ~3 (knife|
            axe|hammer|skillet|bat|gun|scissors|iron|poker) ~4 (while|over|outside|by|when) ~1 (he|
            she|they|him|her|my ~2|the bed|bedroom)
        (look|looked|looking|stare|staring) at (his|her|their|customers) (neck|throat|necks)
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
        near=_LIGHT + "(cancer|hospice|dementia|palliative|in pain|vet|pain relief|peacefully)",
        after="""
        (at (chess|cards|tennis|poker|fifa|darts|pool|scrabble|golf)|with (kindness|love|a
            (feather|hug))|for (eating|using|taking|leaving|waking) (my|the|it)|attention|a (text|
            email|message|line|look|note))
        """,
        lowers="(could have|would have)",
    ),
)
