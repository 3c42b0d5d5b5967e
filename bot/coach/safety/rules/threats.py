"""Harm to others, in the plainest words: who is to be hurt and when, and what was done already."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.others import THINGS

_WHOM = (
    "him|her|them|someone|somebody|people|everyone|anyone|{my_partner}|{my_parent}|{my_relative}|"
    "{my_child}|(my|the|this|that|his|her|their) ~3 (boss|manager|teacher|neighbour|neighbor|"
    "landlord|roommate|flatmate|housemate|coworker|colleague|rapist|abuser|bully|bullies|"
    "classmates|dude|guy|man|woman|boy|girl|child|bitch|bastard|lad|prick|driver|judge|cop|stepdad|"
    "stepmum|stepson|in law|in laws|family|baby|kids|children|new man|husband|wife|boyfriend|"
    "girlfriend|ex|mum|dad|son|daughter|sister|brother|patient|patients|residents)"
)
_KILL = "kill|murder|stab|shoot|strangle|poison|drown|slaughter|behead|suffocate|smother"
_HURT = f"{_KILL}|hurt|beat|beat up|harm|attack|hit|torture|rape|choke|punch|knife|cripple|maim"
_HURTING = (
    "killing|murdering|stabbing|shooting|strangling|poisoning|drowning|smothering|hurting|beating|"
    "attacking|hitting|punching|choking|torturing|raping|harming"
)
_LIGHT = (
    THINGS
    + """
(laugh|laughed|laughing|haha|film|movie|novel|episode|series|villain|chapter|
    plot|lyrics|song|podcast|dream|nightmare|rehearsal|photo|picture of|portrait|camera|lens)
(hoodie|jumper|charger|makeup|clothes|nuggets|crisps|kitkat|snacks|sweets|bag of|jumping out|
    jumped out|jump scare|startled|snores|beard|tickle|board game|sparring|boxing|judo|karate|
    rugby|football|high five|dance|moves|by accident|accidentally|feelings|paintball|by (moving|
    leaving|saying|telling))
"""
)


def _fill(text: str) -> str:
    return (
        text.replace("{WHOM}", _WHOM)
        .replace("{KILL}", _KILL)
        .replace("{HURT}", _HURT)
        .replace("{HURTING}", _HURTING)
    )


ALL: tuple[Entry, ...] = (
    *rules(
        "card",
        "harm_others",
        "they say they will hurt somebody",
        _fill("""
        I ~1 (want|wanted|need|going|about|have|ready|will|am going|decided) ~1 (to)? ~1 ({KILL})
            ({WHOM}) ~~9 (not (saying|joking|kidding|being dramatic|exaggerating|a joke)|mean it|am
            serious|stop myself|know where (he|she|they|the gun)|prison|jail|next room|in my bag|
            tried (pushing|stabbing|strangling|to)|the gun|no joke|be waiting|pushed (him|her)|gets
            out on|ran over my|at lunch|this time|my (son|daughter|wife|husband) does not know)
        I ~1 (want|wanted|need) to ~1 (kill|murder|stab|strangle) ({WHOM}) (bad|this bad)
        I ~1 (going|about|ready|gonna|decided|will|am going) ~1 (to)? ~1 ({KILL}|hurt) (someone|
            somebody|people) ~1 (today|tonight|tomorrow|at (school|work)|this (week|weekend))
        I ~1 (going|about|decided) to ~1 (drown|strangle|smother|poison) ({WHOM}) (in (that|the) ~1
            (lake|bath|river|pool|sea)|and (say|make|tell|pretend))
        ({KILL}) ({WHOM}) before (he|she|they) ~1 (kills|kill|gets|get|hurts|comes for|come for) me
        (hear|hearing|told|telling me|feel|thinking) ~2 (i|that i) (have to|must|need to|am meant
            to|am supposed to) ({KILL}) ({WHOM}) ~1 ({end}|before|or|and|tonight|now|because)
        I ~1 (going|will|gonna|am going|want|plan) ~1 (to)? ~1 (kill|shoot|stab|murder) (them all|
            all of
            them|everyone|everybody) ~1 (at|in|on) ~1 (school|work|class|office|monday|tuesday|
            wednesday|thursday|friday|building)
        (going|want|will) ~1 (to)? run my ~1 ex over {end}
        pay with (his|her|their) (life|lives) {end}
        before i (do something ~1 to|hurt|kill|stab|hit|harm|strangle|snap and|do something (bad|
            terrible|stupid) to) ({WHOM}) !('s|feelings|up|with)
        i am (a|the)? ~1 (danger|dangerous|risk) to (my ~1 (family|kids|wife|husband|children|
            partner|son|daughter|baby|mum|girlfriend|boyfriend)|others|people|everyone|him|her|
            them|other people)
        (do not want|never wanted|not want) to hurt (anyone|anybody|him|her|them|people|someone|my
            ~1) but i ~1 (am going to|will|might|am about to|think i will|can not stop)
        i am (killing|stabbing|shooting|murdering|strangling|poisoning) ({WHOM}) (on|tonight|
            tomorrow|when|if|this|next|in (his|her|their) sleep|before)
        (i am|am|i will be|be|i) running (him|her|them|them both|{my_partner}|both of them) ~1 over
            ~1 ({end}|tonight|with|if|when|next)
        (running|run) (him|her|them|my ~2) ~1 over ~1 (with my (car|truck|van)|tonight|on purpose)
        i ~1 (tried|attempted) to ~1 ({KILL}|run over) ({WHOM}) ~1 ({end}|today|yesterday|last|with|
            and|but|in|this|again)
        i ~1 (tried|attempted) (to)? (run|running|push|pushing) (him|her|them|my ~2) (over|down|off)
            ~1 (the (stairs|steps|roof|bridge|balcony)|today|yesterday|last|with|and|missed|{end})
        (this|that) close to ({HURTING}) ({WHOM}) ~1 (with (a|my|the)|for real|and|tonight|not|in)
        beat ~1 the ~1 (living)? (shit|crap|hell|daylights) out of ({WHOM}) ~~5 (tonight|car|when|
            tomorrow|on my way|waiting|already|next time|i swear|if)
        beat ~3 ass (when|tonight|tomorrow|if) !(at|in)
        i ~1 (will|am going to|want to|would)? cut (him|her|them) up ~1 ({end}|and|tonight|when|for)
        (i|we|boys|lads|mates|cousins|brothers) ~2 (going|will|gonna|am going) ~1 (to)? (put|send)
            (that|this|the|him|her|them) ~1 (boy|guy|man|child|lad|dude|bitch|bastard)? ~1 (in|to)
            ~1 (hospital|the ground|the grave|a coffin|a wheelchair|intensive care)
        (i|we|boys|lads|mates|friends) ~3 (going|gonna|will) ~1 (to)? (jump|ambush|batter|rush)
            (him|her|them|(that|this|the) ~1 (child|boy|guy|man|girl|lad)) ~1 (with|after school|
            tonight|
            tomorrow|when|on|at)
        make sure (he|she|they) never (walks|walk|wakes|wake|breathes) ~1 (again|up|alive|{end})
        (finish|finishing) (him|her|them|my ~1 (dad|husband|wife|stepdad|ex)) off ~~4 (house|
            tonight|years|for good|tomorrow|knife|gun|hospital|hurting|hates)
        (kill|killing|beating|hurting|finish|end|hurt) (him|her|them) ~~6 (waiting outside|outside
            (his|her|their) (house|work|flat|door|gym))
        waiting (outside|for (him|her|them)) ~3 ~~8 (he|she|they) (is|are|'s) (done|dead|finished|
            dead meat|getting it)
        (hammer|gun|knife|bat|axe|machete|acid|petrol|crowbar) ~~4 (i know (what time|when|where)
            (he|she|they)|(he|she|they) (gets off|finishes|gets out|comes out|leaves|clocks off|
            walks home|will be home))
        know (what time|when) (he|she|they) ~1 (leaves|gets off|finishes|gets home|walks|sleeps) ~~9
            (hammer|gun|knife|bat|axe|machete|acid|petrol|crowbar)
        (outside|with) ~~4 i ~1 (have|got|have got|brought) (a|the|my) (bat|knife|gun|hammer|axe|
            crowbar) ~~6 (bluffing|she|he|open up|come out|scared now|laughing now)
        (standing|stand|stood|creep|creeping|crept|sneak|sneaking) ~2 (in|over|at|by|to|into|
            outside) (his|her|their|my ~1|my ~2 's|my ~1 's) ~2 (doorway|room|bed|door|bedroom|
            house) ~4 (with|holding|carrying) (a|the|my)? ~1 ({weapon}|pan|poker|pillow)
        if i can not have (her|him|them) ~1 (nobody|then nobody)
        (if|tell|told) ~9 i am coming for (him|her|them) and (his|her|their) ~1 (mum|dad|family|
            kids|
            brothers|boyfriend|girlfriend|new ~1|husband|wife)
        if (he|she|they) ~1 (calls|talks|goes|tells|snitches|leaves) ~5 i am coming for (him|her|
            them)
        if (he|she|they|my ~1 (wife|husband|ex|girlfriend|boyfriend)) ~1 (does not|do not|goes|
            tries|leaves|takes|calls|drops|beats|hits|touches) ~9 i (will (kill|end|burn|stab|hurt|
            make sure (he|she|they) (never|dies|pays|suffers|regrets))|am (coming for|going to
            (kill|hurt|stab|end))|do not know what i will do to)
        (i am|am|will|going to|want to|gonna) ~1 (put|putting|stick|sticking|shove|plunge|plunging)
            ~1 (a|the|this|my) ~1 (knife|blade|screwdriver|scissors) ~1 (in|into|through|between)
            (his|her|their|him|them|my
            ~2 's) !(drawer|bag|sink|dishwasher|car|hand)
        (i am|am|start|i will) swinging (the|my|a) (bat|axe|hammer|knife) ~1 ({end}|at (him|her|
            them)|when (he|she))
        (when|if|time) ~1 (he|she|my ~1|they) ~1 (opens|comes|walks|touches|gets) ~4 i am swinging
        (planning|plan|plans|going|want|wanted|thinking|about|gonna|ready) ~2 (on|of|to)? (set|
            setting|light) (the|my|our|his|her|their) ~1 (school|house|office|flat|college|church|
            mosque|car|building|workplace|room|bed) ~1 on fire
        (push|pushing|shove|shoving) ({WHOM}) ~1 (on|onto|in front of|off|under) (the|a) ~1 (tracks|
            rails|track|train|platform|road|traffic|bus|cliff|edge)
        (want|urge|wanted|need|going|could|urges) ~1 to ~1 (bash|smash|slam|crack) (his|her|their|
            the babys|my ~2 's) ~1 head ~1 (on|against|into|off|in)
        (urge|urges|urging) ~1 to ~1 (swing|drive|steer|swerve|swerving) ~3 (into|at) ~2 (cyclist|
            cyclists|people|pedestrians|crowd|someone|kids|him|her|them)
        (put|putting|crush|crushed|crushing|stirring|mix|mixed|mixing|slip|slipping|slipped|
            sprinkle|stir|
            adding|added) ~4 (antifreeze|poison|rat poison|arsenic|bleach|crushed glass|ground
            glass|weedkiller|glass) (in|into|to|on) (his|her|their|my ~2|my ~1 's) ~1 (coffee|tea|
            food|dinner|drink|soup|bottle|lunch|glass|juice|water|meal|wine|cereal|sandwich|milk|
            smoothie|porridge|curry)
        (how much|how many) ~2 (antifreeze|poison|rat poison|arsenic|bleach|eye drops) ~6 (coffee|
            tea|food|drink|kill (him|her|them|a person|someone|my)|taste|put in|without (him|
            her))
        (swapped|swapping|switched|hid|messed with|tampered with|replaced) (his|her|their|my ~2|my
            ~2 's) ~1 ({drug}|heart tablets|inhaler|brakes|insulin) ~~6 (die|dies|dead|hope|nobody
            (knows|will))
        I ~1 want ({WHOM}) dead and ~~8 (tablets|pills|gun|knife|swapped|bought|plan|ready|pay|paid|
            know where|tonight)
        (how much|how many) ~2 (insulin|pills|morphine) ~6 kill (him|her|them|a person|someone|my)
        (i am|am|will|going to|want to) ~1 (put|putting) a bullet (in|into|through) (his|her|their|
            him|them) ~1 (head|skull|chest|brain|heart|back|{end})
        homicidal (ideation|thoughts|urges|ideations) ~~2 (yes|toward|towards|about|and|for|plan)
        """),
        near=_LIGHT,
        lowers="(could have|would have|used to)",
        keeps="hypothetical",
    ),
    *rules(
        "card",
        "harm_others",
        "they have hurt someone",
        _fill("""
        I ~2 (kicked|punched|pushed|hit|shoved|beat|slapped|choked|strangled|stabbed|attacked|threw)
            (my|the) ~1 pregnant ~1 (wife|girlfriend|partner|ex|sister|fiance|daughter)
        I ~2 (kicked|punched|pushed|hit|shoved|beat|slapped|choked|stabbed) ({WHOM}) (while|when|
            and) (she|i|he) (was|is) (pregnant|holding (the|our|my) ~1|asleep|down|on the (floor|
            ground))
        I ~1 (bit|bite|twisted|twist|squeezed|bent|crushed|slammed|trapped|shut|stamped on) ({WHOM})
            ('s)? ~1 (arm|hand|fingers|finger|wrist|leg|face|ear|shoulder|foot) ~~5 (hard|until|
            till|on purpose|in the (drawer|door|car)|cried|cries|screamed|bled|broke|went|hospital|
            bruise|bruised)
        I ~1 (bit|twisted|squeezed|slammed|crushed|trapped|broke) my ~2 (husbands|wifes|girlfriends|
            boyfriends|sons|daughters|brothers|sisters|mums|dads|partners) ~1 (arm|hand|fingers|
            finger|wrist|leg|face|ear|shoulder|foot)
        i ~1 (hold|held|squeeze|twist|pinch|grip|squeezed|twisted|pinched|gripped|bend) (his|her|
            their) ~1 (arm|arms|hand|wrist|ear|leg|neck|fingers|face) (until|till|and) (he|she|it|
            they) ~1 (cries|cried|goes (white|red|blue|numb)|went (white|red|blue)|screams|screamed|
            begs|begged|bruises)
        i ~1 (hurt|harm|slammed|burned|burnt|hit|broke|pushed|tripped|kicked|shut|bit|scratched|cut|
            pinch|pinched|scalded|shoved|dropped|punched) ({WHOM}) ~~5 on purpose
        (broke|smashed) ~4 (phone|door|glasses|things) and (then|her|his) ~1 (her|his)? (finger|
            nose|arm|wrist|jaw|tooth|ribs|hand)
        I ~1 (hit|kicked|punched|slapped|pushed|shoved) ({WHOM}) hard ~1 (he|she|that|they|my hand|
            it) ~2 (fell|bled|bleeding|went|cried|hit|passed|did not get|flew|bruised|hurt|left|
            screamed)
        i ~1 (got|get|been|getting|was|went) (physical|violent|rough) (with|on|towards) (her|him|my
            ~1 (wife|husband|partner|girlfriend|boyfriend|ex|mum|son|daughter|kids)|them) ~~3
            (again|locked|last night|tonight|she|cried|crying|hate|help|scared|kids|{end})
        (took|taken|take) (my|a|the) ~1 (belt|fist|fists|stick|cane|bat|slipper) to (my ~1 (wife|
            husband|girlfriend|boyfriend|partner|son|daughter|kids|mum|brother|sister)|him|her|them)
            !('s)
        I ~1 (swung|swing|took a swing with) (a|the|my) ~1 ({weapon}|pan|bottle|chair|poker) at (my
            ~1|his|her|him|them)
        (told|said) ~6 i would (stab|kill|hit|cut|shoot) (him|her|them) and ~1 i did
        i ~1 (hold|held|holding|keep|kept|push|pushed) ({WHOM}) under ~~5 (longer|water|bath|time|
            until|minute|stopped)
        (put|hold|held|press|pressed|had) ~1 (my|a) (hand|pillow|hands) (over|on) (my ~1|the|his|
            her|their) ~1 ('s|s)? ~1 (face|nose|mouth) ~~8 (do it again|took it off|stop crying|
            quiet|
            until|struggle|breathe|shut up|newborn|longer)
        (put|hold|held|press|pressed) ~1 (my|a|the) (hand|pillow|hands) (over|on) (my|the|our) ~1
            (newborn|baby|son|daughter|toddler) ('s|s)? (face|nose|mouth)
        i (sat|lay|knelt|stood) on (her|his|him|my ~1) ~2 (until|till|so) (she|he|they) ~1 (stopped|
            could not|can not|gave up|calmed)
        I ~1 (locked|lock|chained|tied) (my (wife|girlfriend|husband|partner|boyfriend|mum)|her|him)
            ~1 (in|up|inside|to) ~~6 (can not (leave|go|get)|so (she|he)|leaving|if (she|he)
            (tries|leaves)|tried to)
        (black out|angry|lose it|lost it|rage|temper|snapped|hit (her|him)) ~~6 (wife|girlfriend|
            husband|partner|mum|boyfriend|son|she|he) ended up in hospital
        i beat up (a|an|some|this|that|the) ~2 (guy|man|woman|child|boy|girl|lad|bloke|dude|
            stranger)
        (nearly|almost) (killed|strangled|stabbed|choked|drowned|smothered) ({WHOM}) ~1 (with (a|my|
            the)|and (liked|would|he|she)|last night|;) ~~6 (pulled me off|dumbbell|knife|do it
            again|hands|pillow|neighbours|hammer|bat|liked it|belt|rope)
        """),
        near=_LIGHT,
        lowers="(could have|would have|when i was little)",
        keeps="past",
    ),
    *rules(
        "ask",
        "harm_others",
        "somebody may come to harm",
        _fill("""
        i ~1 (raised|lifted|raise) my (hand|hands|fist|fists) (to|at|against) (my ~1 (wife|husband|
            partner|girlfriend|boyfriend|son|daughter|mum|kids|child)|him|her|them|the kids)
        punched ~1 (a)? ~1 (hole|hole in|the)? ~1 (in|through)? ~1 (wall|door) ~1 (next to|beside|
            near|by|above|right next to) (her|his|my ~1)
        (never hit|not hit|did not hit|came close|close to hitting) ~3 (him|her|them|my ~1) ~~6
            (fist (was|is|up)|came close|wanted to|nearly|almost)
        (he|she|they) (better|should|had better) sleep with one eye open
        i (could|want to|would love to) (snap|break|wring) (his|her|their) neck
        (someone|somebody) should ~1 (teach (him|her|them) a lesson|put (him|her|that ~1|them) in
            the ground|shut (him|her|them) up) ~~3 (might|maybe|perhaps) ~2 (me|i)
        (hurt|kill) (him|her|them) (the way|like) (he|she|they) (hurt|killed|did) ~3 (me|maybe me|
            my)
        how (long|many years) ~2 (get|got|sentence) for (manslaughter|murder|killing|stabbing)
        (bought|buying|get|getting|got|want|need) a gun ~~5 (not going to say|do not ask|because of
            (my|him|her)|for (him|her|them)|nobody knows|tell anyone|sort (this|it|him|her))
        (if|when|next time) i see (him|her|them|that (man|guy|woman|bastard|bitch)) ~1 (again)? ~2
            (do not|not) know what i ~1 (will|would|might|am going to)? do
        (scared|afraid|terrified|not safe|should not) ~2 (be|to be|being) ~1 (left)? alone with (my|
            the) ~1 (kids|baby|children|son|daughter|wife|mum) ~1 ({end}|right now|today|tonight|in
            case|because|any more)
        i am mad i could ~1 (hurt|hit|kill|strangle|stab) (him|her|them|someone)
        (stop|stopped|help with) wanting to (hurt|kill|hit|stab) (people|someone|him|her|them|my ~1)
        thoughts of (killing|hurting|stabbing|strangling|smothering|drowning) (someone|somebody|
            people|him|her|them|the|my|a)
        (see|seeing|imagine|picture|picturing) myself (drowning|killing|stabbing|dropping|shaking|
            smothering|strangling|hitting) (him|her|them|the|my ~1)
        (daydream|daydreaming|dream|thinking|thought|think|fantasise|fantasising) ~1 (about|of)
            (running (my ~1|him|her|them) over|tripping (my|him|her)|pushing (him|her|them|my ~1)
            (down|off|under)|getting back at (him|her|them))
        (can not|not) stop thinking about (getting (back at|revenge)|revenge|what i would do to
            (him|her|them))
        (do not|not) (feel|felt) (bad|guilty|sorry|anything) ~1 (about|when|for) ~1 (hurting|i hurt)
            (people|someone|him|her|them|my)
        (i|i have) ~1 (pushed|squeezed|shoved|grabbed|gripped) (my ~1 (nan|grandma|mum|dad|grandpa|
            wife|husband|son|daughter|girlfriend|boyfriend)|him|her) ~4 (in (the|a|our) (fight|
            argument|row)|in anger|too hard|because (he|she) would not)
        i ~2 (squeezed|grabbed|gripped|twisted) (his|her|my ~1 's|my (wifes|husbands|sons|daughters|
            girlfriends)) (arm|wrist|hand) ~~8 (frightened|scared|next time|looked at me|angry|
            temper|fight|bruise|mark|ashamed)
        ({loved}|friend|mate) ~~6 (wants|want|going|plans|planning) to (kill|stab|shoot|hurt)
            (people|a ~1 (guy|child|boy|girl)|his ~1|her ~1|our ~1|my ~1|someone|everyone|kids) ~2
            (at|in|monday|
            class|school|dad|mum|tomorrow|{end})
        {loved} ~1 keeps saying (he|she) will (kill|stab|hurt|shoot) (our|my|his|her|him|them|
            someone|people)
        (better off|happier|easier) if ~3 (was|were) dead and i (could|can|will)
        (prison|jail) ~4 ~~2 worth it ~1 (for (him|her|them)|to|{end})
        (drive|driving|drove|walk|walking) past (his|hers|her|my exes|my ex 's|their) ~1 (house|at
            night|place|flat)? ~2 (at night|with bad|every night|thoughts) ~1 ({end}|bad|thoughts|
            with)
        (want|wanted) to hit something ~~3 (he|she|right now (he|she)|they) ~1 (is|'s|are) ~1 (the
            only|right there|here|in the way)
        (everyone|everybody|they|you) ~4 (will|going to) (know|remember) my name ~~4 (on|friday|
            monday|tomorrow|got what|soon|after|when i)
        """),
        near=_LIGHT + "(stage|famous|album|olympics|comedian|singer|trophy|ballot|nobel)",
        lowers="(could have|would have)",
        keeps="kin past hypothetical",
    ),
)
