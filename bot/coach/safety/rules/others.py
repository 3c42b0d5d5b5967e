"""Harm to others: the writer wants to, plans to, fears to, or did."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules

_KILL = "kill|murder|stab|shoot|strangle|poison|drown|slaughter|execute|choke|suffocate|end|behead"
_KILLING = (
    "killing|murdering|stabbing|shooting|strangling|poisoning|drowning|slaughtering|choking|"
    "suffocating|smothering|torturing|raping|attacking"
)
_HURT = (
    f"{_KILL}|hurt|beat|beat up|harm|attack|hit|punch|smash|torture|rape|burn|slap|smother|run "
    f"over|"
    "beat the (shit|crap|hell) out of|bash|cripple|maim|knife|break|destroy|get rid of|hospitalise"
)
_HURTING = f"{_KILLING}|hurting|beating|harming|hitting|punching|burning|running over|bashing"
_WHOM = (
    "him|her|them|someone|somebody|people|everyone|anyone|another person|others|you all|"
    "{my_partner}|{my_parent}|{my_relative}|{my_child}|my (boss|manager|teacher|neighbour|neighbor|"
    "landlord|roommate|flatmate|housemate|room mate|flat mate|coworker|colleague|rapist|abuser|"
    "classmates|colleagues|bully|bullies)|the (people|kids|man|guy|bastard|woman|boss|teacher|baby|"
    "bully|boy|girl|neighbour|bitch|whole family)"
)
THINGS = """
(lol|ate|eaten|fries|snack|snacks|call of duty|cod|valorant|overwatch|league|zombies|zombie)
(game|games|level|boss fight|character|chess|fifa|video|match|debate|tennis|sims|dnd|fortnite|
    minecraft)
(like|as if|as though) (i|he|she) (would|had|'d|just)
(leftovers|crisps|chips|dishes|dishwasher|toilet|remote|snoring|chewing|spoilers|spoiler|biscuit|
    biscuits)
(milk|sandwich|pizza|chocolate|fridge|bathroom|laundry|socks|whoever)
(netflix|sugar|cake|haircut|karaoke|birthday|surprise|(a|the|as|this|inside) joke|pun|puns|charger|
    wifi|makeup|hoodie|jumper|crisps|nuggets|jumping out|jumped out|by (moving|leaving|saying|
    telling)|wedding|weddings|portraits|
    headshots|before (my)?
    coffee)
(homework|prank|tickle|hug|kindness|love|lovingly|humanely|bed bugs|cats|moles|waiter|drum|drums|
    trombone|recorder|lego|vacuum)
(baguette|pie|slide|trampoline|the swing|on swings|wet fish|paintball|laser tag|nerf|water gun|among
    us|mario|
    zelda|heimlich|cpr|massage|closing|car door| skiing| sledging|dancing|playlist|dance floor|
    squirrel|squirrels|fox|pun|mushroom|mushrooms| rounders| cricket|camping|chef|firewood|butcher|
    whittling|birthday cake|diplomacy|monopoly| catan)
(wasp|wasps|spider|spiders|mosquito|mosquitoes|fly|flies|ants|weed|weeds|(a|the|that) rat|rats|
    mouse|fish|plant|
    plants)
"""
"""What is harmed in jest: food, games, pests. Near a threat it makes the threat a figure."""
LIGHTLY = (
    THINGS
    + """
(if (he|she|they|you|one|it|this|that|my)|when (he|she|they) (gets|get|comes))
"""
)

_SERIOUS = (
    "for real|not joking|really mean|i swear|serious|mean it|tonight|gun|knife|bat|petrol|weapon|"
    "when (he|she|they) (sleeps|sleep|comes|come|get|gets) (home|back)?"
)


def _fill(text: str) -> str:
    return (
        text.replace("{KILL}", _KILL)
        .replace("{KILLING}", _KILLING)
        .replace("{HURT}", _HURT)
        .replace("{HURTING}", _HURTING)
        .replace("{WHOM}", _WHOM)
        .replace("{SERIOUS}", _SERIOUS)
    )


ALL: tuple[Entry, ...] = (
    *rules(
        "card",
        "harm_others",
        "they mean to hurt someone",
        _fill(
            """
        I ~1 (want|going|plan|planning|decided) to ~1 (hurt|kill|shoot|stab) (people|everyone|
            someone|somebody) {end}
        I ~1 (want|going|ready) to ~1 ({KILL}) ({my_partner}|{my_parent}|{my_relative}|{my_child}|
            my (boss|manager|teacher|neighbour|neighbor|landlord|roommate|flatmate|coworker|
            colleague|rapist|abuser|classmates|bully)|people|everyone at ~3|myself and) $
        I ~1 (plan|planning|decided|am about) to ~1 ({KILL}) ({my_partner}|{my_parent}|
            {my_relative}|{my_child}|my (boss|manager|teacher|neighbour|neighbor|landlord|roommate|
            flatmate|coworker|colleague|rapist|abuser|classmates|bully)|people|everyone at ~3|
            myself and) {end}
        I ~1 (want|going|will|plan|am|am going) ~1 (to)? run (him|her|them|my ~2) over ~1
            (with|tonight|next|when)
        burn ~1 (my|his|her|their) ~3 (house|flat|home|car) down
        I ~1 (going|plan|planning|intend|decided|ready|am about) to ~1
            ({KILL}|hurt|rape|torture) ({WHOM}) ({SERIOUS}|and
            (mean|bury|hide|then|myself|me)|bad|badly|until (he|she|they)|with (a|my|the|this) ~1
            {weapon}|in (his|her|their) sleep|before (he|she|they) ~1 (can|wakes|does)|for
            (what|everything|hurting|leaving|cheating|taking|doing))
        I ~1 (want|need|wanted) to ~1 (hurt|rape|torture|stab|shoot|strangle|poison|drown)
            ({WHOM}) ({SERIOUS}|and (mean|bury|hide|then|myself|me)|bad|badly|so
            (bad|badly|much)|because (he|she|they) (hurt|took|raped|hit|left)|until
            (he|she|they)|with (a|my|the|this) ~1 {weapon}|in (his|her|their) sleep|before
            (he|she|they) ~1 (can|wakes|does)|for
            (what|everything|hurting|leaving|cheating|taking|doing))
        I ~1 (want|need|wanted) to ~1 (kill|murder) ({WHOM}) ({SERIOUS}|badly|so (bad|badly|much)|
            with (a|my|the|this) ~1 {weapon}|in (his|her|their)|and (mean|bury|hide))
        I ~1 (want|going|plan|planning|decided|ready) to ~1 (beat) ({WHOM}) (until|to
            death|up|with (a|my|the) ~1 ({weapon}|{hard_thing}))
        i (will|am going to) ~1 ({KILL}) ({WHOM}) ~2 ({SERIOUS}|one day|before
            (he|she|they)|and then|and myself|in (his|her|their) sleep)
        (thinking|think|thought|thoughts|fantasies|fantasise|fantasize|fantasising|fantasizing|
            fantasised|dream|dreaming|dreamed|planning|plan|planned|obsessed|considering|urge|
            urges|images|flash|flashes|daydream|daydreaming|imagine|imagining|visions|plans|
            picturing) ~2 (about|of|with|on|for)? ~1 ({HURTING}) ({WHOM}) !(in (chess|the (race|
            final|game|league))|at (chess|cards|tennis|poker|fifa|darts|pool|golf|scrabble)|to|
            into|by|with (my|the) (speech|cake))
        (urge|urges|impulse|impulses|compulsion|desire|thoughts|voices ~1 (tell|telling|say|saying)
            ~2) ~1 to ({HURT}) ({WHOM})
        (afraid|scared|terrified|frightened|worried|fear) ~1 (that|of)? ~1 i ~1 (will|might|am
            going to|could|may|would) ~2 (({HURT}|do something to) ~1 ({WHOM})|(snap|lose it|lose
            control) (and|with))
        (afraid|scared|terrified|frightened) of ({HURTING}) ({WHOM})
        (to|will|and|gonna|i|just|thinking of|about|planning) ~1 (shoot up|shooting up|blow up|
            blowing up|bomb|bombing|burn down|burning down|set fire to|torch|shoot|attack|stab) ~1
            (the|my|this|our|his|her|their) ~2 (school|office|workplace|church|mosque|synagogue|
            temple|house|building|mall|place|flat|shop|college|uni|campus|courthouse) !(a (text|
            message))
        (burn|burning|burnt) ~1 (the|my|this|our|his|her|their) ~2 (school|office|workplace|church|
            mosque|synagogue|temple|house|building|mall|place|flat|shop|college|uni|campus|
            courthouse) (down|to the ground)
        (shoot|shooting|shot) up ~1 (the|my|this|our|his|her) ~1
            (school|classmates|class|party|everyone|office)
        (bring|bringing|take|taking|brought) ~1 (a|my|the|dads|dad 's)?
            (gun|rifle|weapon|knife) ~1 to (school|work|class|the office)
        (shoot|kill|stab) ~1 (the)?(people|everyone|them all|kids|everybody|guys) ~1 (at|in) (my|
            the|our)
        (have|got|carry|carrying|bought|keep|hold|holding|took|grabbed|loaded) ~2
            (knife|gun|bat|hammer|axe|pistol|rifle|machete|petrol) ~4 (waiting for
            (him|her|them|my)|for (him|her|them) ({end}|when|if|tonight)|because of
            (him|her|them|my)|for when (i meet|he|she|they)|to (kill|hurt|stab|shoot|use
            on|finish|scare) (him|her|them|my|someone|people)|until (he|she|they)|when
            (he|she|they) ~1 (comes|come|gets|get|walks|shows))
        (he|she|they|{my_partner}|my (boss|abuser)) ~1 (deserves|deserve|has|needs|need|have)
            to (die|be killed|suffer and die|bleed {end})
        (he|she|they|{my_partner}) (deserves|deserve) to be put down
        i ~1 (will|want|going|am|could) ~2 (put|send) (him|her|them|{my_partner}|my ~1|that ~1)
            (in|into|under) (the|a)? (hospital|grave|ground|coffin|wheelchair|morgue)
            !(lift|for|at)
        ({KILLING}) ({my_partner}|{my_parent}|{my_child}|her|him|them|my family|the kids) ~1 (and|
            then) ~1 (then)? ~1 (myself|me)
        (kill|murder) ({WHOM}) and (then)? (myself|me|kill myself)
        why i should not ~1 (kill|stab|hurt|shoot|strangle) ({WHOM})
        I ~1 want to (hurt|harm|rape|kill|molest) ~1 (children|kids|a child|little
            (girls|boys))
        (grabbed|want|wanted|tried|meant|going) ~5 to kill us (both|all)
        I ~1 want ({my_parent}|{my_partner}|{my_relative}|{WHOM}|that whole ~1) dead ~~8
            (rifle|gun|knife|know where|tonight|how i will)
        (loosened|loosening|cut|cutting|tampered|tampering|undid) ~2 (nuts|bolts|brakes|brake
            ~1|rail|railing|ladder) ~1 (on|of|in)? ~1 (his|her|their)
        (loosened|loosening|cut|tampered with) (his|her|their) ~1 (wheels|brakes|brake|wheel
            nuts|ladder|rail)
        i ~1 (have|feel|get|had|having) ~2 homicidal
        """
        ),
        near=LIGHTLY,
        lowers="(could have|would have)",
    ),
    *rules(
        "card",
        "harm_others",
        "they hurt their partner",
        _fill("""
        i ~1 (broke|bruised|split|burned|cut|twisted|dislocated|fractured) (his|her|{my_partner}
            's) (arm|nose|rib|ribs|wrist|jaw|finger|lip|hand|eye|face|tooth|skull)
        i ~2 (hit|slapped|slap|punched|punch|beat|beat up|choked|choke|strangled|kicked|shoved|
            raped|hurt|hurting|hitting|beating|abuse|abused|abusing|attacked|stabbed|shot|burned|
            smacked|headbutted|threatened) {my_partner} ~1 (last|again|when|in|so|on|with|and|
            because|during|after|sometimes|yesterday|today|every|;|$|across|hard|badly|twice|too|
            at|against)
        i ~1 (beat|beats|hit|abuse|choke|punch) ~4 {my_partner}
        i ~2 (slapped|punched|choked|strangled|beat up|hit|kicked|beat|smacked|headbutted) (him|
            her) (so hard|again|last night|in the (face|head|mouth|stomach|eye|ribs)|until|across|
            with my|when (i am|i was|we)|badly|tonight|;? and it is not the first|too|because (he|
            she)|hard|over)
        i (pushed|shoved|threw|dragged|slammed|grabbed) (him|her|{my_partner}) ~1 (down
            (the|on)|against (the|a|my)|into (the|a)
            (wall|door|table|radiator|wardrobe|fridge|sink|cupboard|counter|corner|car)|to the
            (floor|ground|wall|bed)|by the (hair|throat|neck|arm|wrist|face|jaw)|over (the|a)
            (table|sofa|chair|bannister)|across (the|a) (room|kitchen|bed|table|floor)|onto (the|a)
            (floor|ground|bed|sofa|table))
        (my|i had my|put my) (hands|hand|fingers) ~1 (were|was)? ~1 ((round|around|on|at|over)
            ~1 (his|her|{my_partner} 's) (throat|mouth)|(round|around) ~1 (his|her|{my_partner} 's)
            neck)
        my hands were ~1 on (his|her) neck
        I threw (a|the|my|his|her) ~1 (iron|pan|plate|glass|bottle|mug|chair|knife|hammer|phone|
            vase|remote|cup|kettle|ashtray|laptop|lamp|stool|brick|stone|rock|bowl|pot|scissors|
            boot|tool|candle) at (my ~1 (wife|husband|girlfriend|boyfriend|partner|kids|son|
            daughter|mum|dad|sister|brother)|him|her|(his|her) (head|face))
        I ~1 (held|holding|pushed|put|forced) (his|her|my ~2 's) ~1 (head|face) ~1
            (under|in|on|into|against) ~2 (water|tap|bath|toilet|sink|hob|stove|oven|wall)
        I ~1 set fire to (his|her|their) ~2 (bin|door|house|car|flat|bed|shed|clothes|things)
        i ~1 (grabbed|had|held|lifted) ({my_partner}|my ~2
            (son|daughter|mum|dad|sister|brother)|him|her) (by the|round the|by his|by her)
            (throat|neck)
        i am (a|the|an) (abuser|wife beater|abusive (husband|wife|partner|boyfriend|girlfriend|
            mother|father|parent|mum|dad))
        i am (abusive|violent) (to|towards|with) ~2
        i ~1 (lose|lost) (control|it|my temper) and (hit|hurt|beat|slap|slapped|choke|punch|
            punched|throw|attack)
        i ~1 (raped|sexually assaulted|stabbed|shot|strangled|killed|murdered) (someone|him|her|a
            (man|woman|girl|person|boy)|somebody|{my_partner})
        I (forced|made|coerced) ({my_partner}|her|him|someone|a (girl|woman|man|boy)) to (have sex|
            sleep with|touch|undress)
        I ~1 (have been|am|keep|can not stop|could not stop|started) ~1 (hitting|beating|slapping|
            choking|punching|abusing|kicking) ({my_partner}|my ~1 (mum|mother|dad|father|wife|
            husband|partner|sister|brother|grandma|grandpa|kids|son|daughter)|him|her)
        I ~1 (made|built|am making|am building|have made|have built) a ~1 (bomb|pipe bomb|
            explosive)
        """),
        after="""
        (an|a|another|one|my) ~1 (email|mail|text|message|look|glance|dm|note|question|smile|reply|
            line|wink|grin|call)
        (off (the|my)|down (in|on) (price|the vote)|in the back|at (chess|scrabble|darts|cards))
        """,
        near=LIGHTLY
        + """
        (pillow|cushion|pillows|snowball|snowballs|water balloon|ring with gloves|boxing|judo|
            karate|with my words|feelings|by accident|high five|in scrabble|ping pong|golf|chess|
            race|on the back|elbow|in my dream|at (cards|chess|darts|pool|ping))
        """,
        lowers="(little brother|sibling|argument years ago)",
        keeps="past",
    ),
    *rules(
        "ask",
        "harm_others",
        "they may hurt someone",
        _fill("""
        (my ~1 (wife|husband|girlfriend|boyfriend|partner|kids|children|son|daughter|family|mum)|
            she|he|they) ~1 (is|are|getting|become|'s) ~1 (afraid|scared|frightened|terrified) of
            me ({end}|now|maybe|when i am (angry|drunk))
        i am ~3 violent {end}
        (somebody|someone) should (kill|shoot|stab) (him|her|them|(that|the) ~1
            (man|judge|guy|bastard|woman|teacher|boss|bitch|driver|cop)) !(off)
        (flash|flashes|image|images|picture|pictures|urge|urges|thought|thoughts) ~2
            (of|to|about) ~1 (dropping|letting go
            of|throwing|drowning|smothering|drop|smother|drown) (him|her|them|the baby|my ~2)
        (scared|afraid|frightened|terrified|avoid|avoiding) ~2 (of)? being alone with ~3
            (thoughts|because of what|in case i|what i)
        I ~1 want ({my_parent}|{my_partner}|{my_relative}|that whole ~1) dead {end}
        see red and ~8 (floor|bleeding|hit|crying|hurt)
        (frightened|scared|afraid) of my (own)? (temper|anger|rage|hands)
        (drive|drove|walk|wait|sit|parked) ~2 (past|outside|by) (his|her|their) (house|work|door|
            place) ~6 (bat|gun|knife|every night)
        I ~1 (want|wanted|need|feel like i want|tempted) to ~1
            ({KILL}|hurt|harm|attack|beat|beat up|torture) ({WHOM})
            !('s|boredom|misery|reign|career|through the)
        I ~1 (going|plan|planning|about|decided) to ~1 ({KILL}|hurt) ({WHOM})
            !('s|boredom|misery|reign|career)
        feel like ({KILLING}|hurting|attacking|beating) ({WHOM})
        i (will|am going to) ({KILL}) (him|her|them|{my_partner}) $
        I ~1 (want|going|might|could|need|will) ~1 (to)? ~1 (kill|hurt|murder|stab) (someone|
            somebody|people|everyone)
        i (could|might|will|am going to|am about to) snap ~~6 (someone|somebody|hurt|kill|people|
            him|her|them)
        (someone|somebody|people) (will|is going to|might|could|are going to) (get|be|end up)
            (hurt|killed|dead)
        (almost|nearly) (strangled|killed|stabbed|hit|choked|punched|hurt|attacked) ({WHOM}) !(with
            (the|a|my|this)|feelings|'s)
        (make|making) (him|her|them) (pay for (what|this|everything|hurting)|suffer|bleed|beg)
        they ~1 (will|are going to) ~1 all pay
        (gun|knife|bomb|rifle) ~~8 (they|he|she) ~2 (pay|regret|be sorry|see what)
        (he|she) (will see {end}|will pay for (this|what|that|everything)|will regret (it
            {end}|this|the day)|is going to pay for (this|what|that|everything)|is going to pay
            (tonight|tomorrow|with)|will be sorry {end})
        (scared|afraid|terrified|frightened|worried) ~1 (of|about)? ~1 what i (will|might|could|
            may|would|am capable of|am going to) ~1 (do)? ~1 (to|if|when|next)
        (do not|not|can not) (trust|control) (myself|my temper|my anger|my hands|my rage|it) ~2
            (around|near|with|when|alone) ~2 ((him|her|them) ({end}|when|any
            more|tonight|and|alone|right now)|{my_partner}|my ~1
            (kids|baby|son|daughter|children|mum|dad|boss)|the (kids|baby|children)|people|others|i
            am (angry|drunk|mad)|(he|she) (is|starts|gets|cries|screams))
        (see|picture|imagine|feel|catch) myself ~1 (doing something (terrible|awful|horrible|bad|
            violent|unforgivable)|hurting|hitting|killing|snapping|strangling)
        (doing|do) something (terrible|awful|horrible|violent|unforgivable|stupid) to (him|her|
            them|my|someone|people)
        (carry|carrying|keep|keeping|have|got|bought|sleep|sleeping|taken|took) ~2 (knife|gun|bat|
            hammer|axe|machete|blade) ~3 (with me|in the car|in my (bag|pocket|jacket|coat)|for
            (him|her|them|when)|now|under|on me)
        i ~1 ((lose|lost|losing) (it|control|my (temper|head|mind|rag))
            !(at|with|over|laughing)|snap|snapped !(at|a)|went too far|go too far|black out|see
            red|saw red) ~5 (hit|hurt|threw|grabbed|pushed|scared|scares|scare|afraid|his mum|her
            mum|my (wife|husband|kids|girlfriend|boyfriend|family|partner))
        i ~1 (lost (it|control)|snapped) (at|with) ~6
            (hit|hurt|grabbed|pushed|slapped|punched|shook|smacked) (him|her|them)
        i ~1 (go|went|took it|gone) too far ~3 (with|and) ~2 (him|her|them|my|his mum|her mum)
        i ~1 (scare|frighten|terrify) (my (family|kids|wife|husband|partner|girlfriend|boyfriend|
            children|son|daughter)|him|her|them|everyone|people) ~2 (when i|with my|i|and)
        i ~1 (threw|smashed|throw|punched) ~3 (at (him|her|them|{my_partner}|my)|next to (him|her|
            them)|in front of|near (him|her))
        one of us (will not|is not|will|is going to|is not going to) ~1 (leave|survive|make it|die|
            end up|come out|going to)
        i ~1 (hit|slapped|punched|beat|choked|hurt) {my_partner}
        i ~1 (slapped|choked|strangled|beat up) (him|her)
        (rage|anger|violence|hate|hatred) ~2 (in me|inside me|i feel|towards|is) ~3 (scares|
            frightens|terrifies|kill|control|hurt|explode)
        (wish|hope|want) (he|she|they|{my_partner}|{my_parent}|{my_relative}) ~1 (was|were|to|
            would|will)? (dead|die|dies|suffers|suffer|bleeds) !(wrong|sure|certain|set|of
            (laughter|laughing|boredom)|laughing)
        I ~1 (going|want|will|gonna|about) to (kill|hurt|murder) that (guy|man|woman|girl|boy|kid|
            prick|bastard|bitch|teacher|driver|lad)
        (someone|somebody) is (getting|going to get|gonna get) (hurt|killed|stabbed|shot)
        rage ~~6 (not know what i|what i (will|might|would)|scares me|hurt (someone|somebody))
        I ~1 (hurt|torture|tortured|kill|killed|abuse) ~1 (animals|cats|dogs|kittens|puppies|my
            (cat|dog)) ~2 (for fun|because|and i (like|enjoy|liked)|when)
        wants to (hurt|torture|kill) ~1 (animals|cats|dogs|kittens|puppies)
        I ~1 want (them|him|her|everyone|everybody|you) ~1 (all)? dead
            ({end}|so|and|for|tonight|badly|i)
        i am stalking (him|her|someone|my ~1
            (ex|wife|husband|girlfriend|boyfriend|boss|neighbour)) ({end}|and|again|at|every) !(on)
        """),
        near=LIGHTLY
        + """
        (feelings|her feelings|his feelings|pain with kindness|cancer|in pain|in peace|peacefully|
            suffering so much|pillow|cushion|snowball|sock|flowers|rice|confetti|ball|dementia|
            hospice|stray|recipe)
        """,
        after="""
        (a|an|the) ~1 (text|email|message|line|look|dm|smile|note|glance)
        (feelings|in the (game|debate|match|quiz|relay|race)|at (chess|cards|tennis|poker|fifa)|by
            (telling|saying|leaving|being honest)|for (eating|using|telling|it|that|this|taking|
            the|waking|leaving)|with (my words|kindness|the truth|a question)|when (he|she|they)
            (told|said|gets|get|finds|see)|in (the|a|chess)|emotionally|by my|with what)
        """,
        lowers="(could have)",
    ),
    *rules(
        "card",
        "harm_others",
        "someone close threatens to hurt somebody",
        _fill("""
        {loved} ~1 (says|said|swears|told me|threatens|threatened|is threatening|wants|is planning|
            plans|talks|talking|keeps saying|is going) ~3 (to|will|going to|would|wants to|about|is
            going to|shooting|killing) ~1 ({KILL}|shoot up|hurt|burn down|bomb|shooting|killing|
            beat) ~1 ({others}|the ~1 (school|office|neighbours|teachers|judge|others|church|
            mosque)|up (the|his|her)|people|everyone) !(portrait|portraits|wedding|family photos|
            off|at (chess|cards|tennis|pool|golf|fifa|darts|poker)|with kindness|for time)
        """),
        near=LIGHTLY
        + """
        (feelings|deer|hunting|photo|video|film)
        """,
        lowers="(friend|my mum|my mom|my dad|my parents|his mum)",
        keeps="kin",
        another=True,
    ),
)
