"""Danger now, told in haste: someone at the door, something taken, someone who does not move."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules

_SAFE = """
(game|level|film|movie|series|episode|novel|book|dream|nightmare|escape room|hide and seek|
    halloween|rehearsal|boss fight|character|minecraft|fortnite|paintball|laser tag|drill|training|
    first aid)
(parcel|delivery|postman|courier|plumber|electrician|pizza|flowers|surprise|present|fireworks|uber|
    taxi app|estate agent|trick or treat|carol|magpie|pigeon|squirrel|bat in|moth|wasp|spider|fox)
(nosebleed|nose bleed|papercut|paper cut|period|gums|onion|cooking|kitchen knife|vitamin|vitamins|
    antihistamine|hay fever|chilli|curry|marathon|workout|squats|corset|laughing|choir|asthma pump)
(cat|kitten|dog|puppy|hamster|goldfish|tortoise|printer|laptop|phone died|server|snooze|alarm
    clock|years ago|last year|when i was|long ago|teenager|sourdough|boat trip|cruise|diet|
    chocolate|cake)
"""

ALL: tuple[Entry, ...] = (
    *rules(
        "card",
        "danger",
        "someone dangerous is there",
        """
        (he|she|they|my ex|someone|man|husband|boyfriend|dad|stepdad|{my_partner}) ~2 (is|'s|are|
            was|has) ~1 (in|inside|outside|at|got into|broken into|trying the|downstairs|in the
            hall) ~2 (house|flat|door|window|room|garden|hallway|stairs|backseat|back seat|car|
            kitchen|building|home) ~~8 (locked|hiding|bathroom|wardrobe|help|police|knife|gun|
            scared|kill|whisper|alone|hitting|smashing|please|kids)
        (someone|somebody|man|men|stranger|intruder|burglar|person) ~2 (in|inside|into|at) (my|our|
            the) ~1 (house|flat|home|apartment|bedroom|backseat|back seat|kitchen|car|garage|tent|
            attic|basement|room) ~2 (right now|now|and i|i am|help|please|trying|{end}|at night|
            with)
        (breaking|broke|broken|break|kicking|smashing) in ~2 (downstairs|right now|now|upstairs|
            back door|window|help|please)
        (trying|tries|pulling|rattling|turning|shaking) ~2 (the|my|at the|on the) ~1 (door handle|
            handle|lock|doorknob|tent zip|zip|window|back door)
        (hiding|hid|hide|locked|barricaded|typing|whispering|crouched|stuck) ~1 (myself|ourselves|
            myself in|this)? ~1 (in|inside|under|behind) ~1 (the|my|a|our)? ~1 (wardrobe|closet|
            bathroom|toilet|toilets|loo|cupboard|attic|basement|cellar|pantry|boot|bedroom|table|
            garage|shed|room|bed|desk|classroom) ~~8 (he|she|they|shots|bangs|gun|knife|shouting|
            husband|dad|him|looking for|screaming|door|phone)
        (gun|shots|gunshots|bangs|shooter|shooting) ~4 (school|outside|downstairs|building|hiding|
            class|corridor|mall|next door|hallway|now) ~3 (hiding|hide|help|please|locked|under|
            now|heard|everyone)
        (he|she|they|{my_partner}|dad|stepdad|my ex|grandpa|brother) ~3 (loading|cocking|fetching|
            grabbing|holding|waving|pouring|sharpening|got out|has got) ~1 (the|a|his|her|it)? ~1
            (out)? ~1 (gun|rifle|shotgun|pistol|knife|machete|axe|petrol|gasoline|hammer|bat|out
            the)
        hear (him|her|them) ~1 loading
        (he|she|they|dad|husband|wife|grandpa) ~3 {weapon} (out|in (his|her) hand) ~1 (and|says|he|
            she|now|{end})
        (put|puts|got|has|held|holding|wrapped) ~2 (belt|rope|hands|cord|arm) (round|around) (her|
            his|their) ~1 (neck|throat)
        (choking|strangling|beating|stabbing|kicking|drowning|attacking|hitting|raping|killing|
            suffocating) (her|him|them|my ~1 (mum|dad|sister|brother|wife|friend|son|daughter|
            baby)) ({end}|right now|now|come|and|help|please|in the|downstairs|outside|i can hear|
            quick|to death|we)
        (he|she|they|someone|we) ~2 (beating|kicking|stabbing|shooting|attacking) ~2 (someone|
            somebody|man|woman|boy|girl|people) ~3 (outside|street|window|now|help|corner|not
            moving|stopped moving)
        (he|she|they) ~1 (locked us|locked me|has locked|will not let (me|us)|has us|has me|took my
            (keys|phone|shoes|clothes)) ~3 (in|out|leave|go|and|inside|locked|keys|shoes)
        nobody (leaves|is leaving|gets out) ~1 (tonight|alive|here|{end})
        (he|she|they) ~1 (says|said) ~2 (nobody (leaves|gets)|today is the day|we will all (die|
            go)|we all (die|go|burn)|i will not (see|live)|kill (us|everyone)|going to finish)
        (i have been|i was|we were|i am|i got) ~1 (kidnapped|abducted|brought here|trafficked|held
            hostage|stabbed|shot|locked in) ~1 (by|and|in|here|men|help|please|{end})
        (help|please|police|hurry|quick) ~~4 (stabbed|bleeding|he is coming|she is coming|they are
            coming|on fire|killing|breaking in|kidnapped)
        (stabbed|bleeding|kidnapped) ~~4 (help|please|hurry|quick|ambulance|police)
        (in the|in a) (boot|trunk) of ~1 car
        (taxi|driver|uber|car|van|he|man) ~4 (doors locked|not going to my|wrong way|not stopping|
            will not stop|locked the doors|locked doors)
        (will not|wont) (let|give) me ~1 (out|leave|go|my clothes|my phone|off) ~~6 (flat|hotel|
            room|house|he|man|guy|car|phone|ipad|please|help|now|scared)
        (they|he|she|men) ~1 (have|has|'s got|got) my (cousin|brother|sister|son|daughter|friend|
            mum|dad|baby|kids|wife) ~5 (van|pay|gun|knife|cut|kill|money|ransom|scream|car)
        (has|got|holding|have) (the|my|our) (baby|son|daughter|kids|child) ~3 (out of the window|
            over the (balcony|edge|railing)|knife|gun|hostage|at (gunpoint|knifepoint))
        (following|followed|chasing|chased|after) me ~1 (right now|now|and i|home|in (the|a) car|
            down|he is|help|through|into|on foot)
        (he|she|they) ~1 (found|has found|have found) (me|us) {end}
        (he|she) ~1 (is|has) ~1 (coming|come|here|back|outside|drunk|at the door|at reception) ~~4
            (kill|help|knife|gun|hide|hiding|police|locked|please|what do i|end of me|today is the
            day|looking for me|let him in|find me|dead)
        (burning|setting fire|set fire|on fire|torching|shelling|bombing) ~3 (house|houses|
            building|flat|street|stairs|stairwell|room) ~4 (inside|trapped|locked|cellar|smoke|us|
            we|help|people|now)
        (trapped|locked|stuck) ~2 (inside|in) ~2 (fire|smoke|cellar|basement|car|burning|lift|
            water|rubble) ~2 (and|no|help|please|i|since|we|smoke)
        (boat|dinghy|ship|raft) ~2 (sinking|taking water|capsized|going down)
        """,
        near=_SAFE,
        lowers="(used to|story|once upon)",
        keeps="kin",
    ),
    *rules(
        "card",
        "danger",
        "their own life is at risk now",
        """
        i ~2 (took|taken|swallowed|downed|injected|necked|popped) ~3 (all|every|whole|entire|too
            many|handful|bottle|packet|box|overdose|loads|everything|20|30|40|50|60|100|fifty|
            thirty|twenty|forty) ~2 (of)? ~2 ({pills}|them|bleach|poison|pill) ~~3 (scared|ago|now|
            help|sleepy|dizzy|sick|goodbye|sorry|what|feel|minutes|hours|tonight|mum|alone|please|
            {end})
        (took|taken|swallowed|downed) (all of them|them all|everything|the lot|all of it|the whole
            lot)
        (drank|drunk|swallowed|drinking|swallow) ~2 (drain|bleach|antifreeze|poison|cleaner|
            weedkiller|pesticide|detergent|acid|white spirit|batteries|battery|razor|razors|
            disinfectant)
        (inhaled|breathed|breathing) ~3 (under the sink|bleach|ammonia|gas|fumes|exhaust)
        i ~2 (cut|slit|slashed|opened) my ~1 (wrist|wrists|throat|vein|veins|artery|arm) ~~8
            (dizzy|blood|bleeding|stop|help|deep|cold|everywhere|faint|alone|floor|not stop|going
            to pass)
        (cut|did it|gone|went) (too|so|way)? (deep|far) ~~8 (blood|bleeding|everywhere|pass out|
            help|not stop|cannot feel|faint|dizzy|alone|mum|stitches)
        there is blood (everywhere|all over)
        (blood|bleeding) ~1 (will not stop|would not stop|not stopping|a lot|so much|heavily|badly|
            through|on the floor|is not stopping)
        (i am|he is|she is|they are|we are|i|he|she|and) ~1 (bleeding|bled) out
        there is (much|a lot of|lots of|loads of) blood
        (lost|losing|lose) ~1 (a lot of|much|lots of|too much) blood
        (i have done it|i did it) ~~8 (sleepy|goodbye|pills|tell|bleeding|sorry|dizzy|too late|
            alone|wrist)
        (going to|about to|gonna|think i will|might) (pass out|faint|die) ~~6 (blood|pills|deep|
            took|cut|help|alone|overdose|ambulance|wrist)
        (i am|im) ~1 (overdosing|bleeding out|bleeding to death|dying right|suffocating|drowning
            right)
        (crashed|crash) ~2 on purpose
        (can not|cannot) ~1 (feel|move) my ~1 (hands|legs|arms|body) ~~6 (blood|cut|pills|took|
            crash|smoke|fell|stairs|pushed|help|ambulance)
        (vomiting|coughing|throwing up|pissing) ~1 (up)? blood
        (someone|please|pls|can someone|anyone|you) ~1 (call|send|get) ~2 (ambulance|911|999|112|
            police|help)
        """,
        near=_SAFE,
        lowers="(used to|once upon)",
    ),
    *rules(
        "card",
        "danger",
        "someone with them may be dying",
        """
        (he|she|they|{loved}|my patient|man|woman|baby) ~3 (is not|not|will not|stopped|wont|can
            not|cannot) ~1 (breathing|breathe|moving|move|wake|waking|waking up|responding|respond|
            conscious|answering me)
        (lips|face|fingers) ~1 (are|is|were|turning|going|look|gone) ~1 (blue|purple|grey)
        (can not|cannot|could not) ~1 wake (him|her|them|my ~1 (mum|dad|son|daughter|friend|wife|
            husband|baby|brother|sister|boyfriend|girlfriend|roommate|flatmate|gran)) ~1 (up)?
        {loved} ~3 (od|ods|oded|overdosed|overdosing|od'd|took an overdose|collapsed|unconscious|
            hung (himself|herself)|hanged (himself|herself)|cut (his|her) (wrists|throat)|jumped|
            stabbed|been stabbed|been shot|seizing|foaming|choking) ~4 (help|lips|now|breathing|
            floor|blue|what|ambulance|needle|needles|pulse|mouth|canal|river|bleeding|warm|{end})
        (foam|foaming|froth) ~2 (at|from) ~1 (the|his|her) mouth
        {loved} ~3 (swallowed|took|taken|drank|eaten|ate) ~3 (pills|tablets|bleach|something|
            overdose|poison|everything|bottle|battery|meds|packet|a lot|lots|all) ~~8 (help|floor|
            not wake|will not|now|funny|breathing|what do|asleep|sleepy|ambulance|sick|slurring)
        (empty) ~1 (packet|packets|bottle|bottles|pill|blister) ~4 (bed|wake|floor|beside|next to|
            by)
        {loved} ~4 (knife|blade|razor|gun|pills|rope) ~4 (not answering|shower|bathroom|locked|
            barricaded|goodbye|room|says)
        baby ~2 (not moving|is not moving|not breathing|is limp|limp|blue|stopped crying)
        (knife|blood) ~2 (in (it|him|her|his chest|her chest|his|the)|everywhere|all over) ~~6 (i
            did it|what do i do|help|on top of me|not moving|husband|dead)
        (screaming|screams|scream|yelling|shouting|begging) ~1 (for help|help me|help|stop please)
        (pain|pains|pressure|tightness) in (his|her|my|the) chest ~~4 (arm|jaw|sweating|shoulder|
            breathe)
        chest (pain|pains|hurts|hurting) ~~8 (left arm|arm|jaw|sweating|can not breathe)
        (slurring|eyes keep closing|keeps passing out|going in and out|lips are blue|lips blue|
            barely breathing|not breathing)
        ({loved}|he|she) ~2 (is|'s|may be|might be) ~1 having (a|an) ~1 (heart attack|stroke|
            seizure|fit|allergic reaction|asthma attack)
        """,
        near=_SAFE,
        keeps="kin",
        another=True,
    ),
    *rules(
        "ask",
        "danger",
        "someone may be in danger",
        """
        (i|we) ~1 need help (right now|now|urgently|immediately|asap|please now)
        (i am|am|we are|im) ~1 (not safe|in danger|unsafe|not safe here)
        ^ (not safe|in danger|trapped) ~1 (here|please|help|now|with)? {end}
        (he|she) ~1 (found|has found|finds|saw) (my|the) (bag|phone|messages|money|passport|
            suitcase|notes) {end}
        (get|getting|got) out (of here)? ~1 (tonight|now|today|before) ~1 (he|she|they|without|
            wakes|how|safely)

        (hear|hearing) (him|her|someone|footsteps|them) ~1 (breathing|outside|downstairs|coming|on
            the stairs|at the door|walking|moving) ~1 (outside|downstairs|my|the|up|around|in|
            {end})
        (someone|somebody|he|my ex|they) ~2 (been|was|has been) (in|inside) (my|the|our) (flat|
            house|room|home)

        (he|she|my ex|dad|husband|boyfriend) ~1 (is|'s) ~1 (drunk|angry|high|furious|raging|
            smashing) ~3 (looking for|coming|outside|downstairs|at the door|hiding|scared|in the
            (house|kitchen)|things up|everything)
        (answer|reply|hurry|quick|quickly|please) ~4 (he|she) ~1 (is|'s) ~1 (in the shower|back|
            coming|asleep|out|upstairs|downstairs|home)
        (only|have|maybe|got) ~2 (minutes|minute|seconds) ~2 (before (he|she)|until (he|she|they)|
            he|she)
        (you know|knows) what (is coming|happens|you will get|is going to happen)
        (car|van|truck|man|guy|someone|he) ~4 (outside|end of (my|our|the) (road|street)|across the
            (road|street)|my house|my window) ~4 (nights|again|hours|every night|all night|
            watching|ex|staring)
        my ex ~3 (sitting|parked|waiting|standing|outside|in (his|her) (car|truck|van)) ~2
            (outside|my|in|now|right|again|there|across)
        (someone|man|guy|he|they) ~1 (is|are|keeps|'s|been) ~1 (following|stalking|watching|
            tailing) me
        (drink|drinks) ~2 (spiked|drugged|tasted (weird|funny|bitter))
        (heart|chest) ~3 (racing|tight|pounding|like mad|pain) ~~6 (took|taken|pills|something|
            coke|alone|line|tablets)
        (taken|took|swallowed|drank) something ~~6 (heart|dizzy|sick|scared|chest|help|sleepy|
            weird|numb|alone)
        took ~2 (more than|double|triple|extra) ~3 (pills|tablets|meds|dose|prescribed|i should)
        i am being (followed|hunted|chased|watched)
        """,
        near=_SAFE
        + """
        (traffic|dinner|groceries|meeting|client|teams call|mum is visiting|grandma|in laws|kids|
            with (flowers|pizza|the shopping)|santa|babies|carol singers|breakfast)
        """,
    ),
)
