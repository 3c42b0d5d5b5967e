"""Danger now, told in haste: someone at the door, something taken, someone who does not move."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules

_SAFE = """
(game|level|film|movie|series|episode|novel|book|dream|nightmare|escape room|hide and seek|
    halloween|rehearsal|boss fight|character|minecraft|fortnite|paintball|laser tag|drill|training|
    first aid)
(parrot|budgie|cockatoo|(cleaning|gutting|filleting) ~1 fish|parcel|delivery|postman|courier|
    plumber|electrician|pizza|flowers|surprise|
    present|fireworks|uber|
    taxi app|estate agent|trick or treat|carol|magpie|pigeon|squirrel|bat in|moth|wasp|spider|fox)
(nosebleed|nose bleed|papercut|paper cut|period|gums|onion|cooking|kitchen knife|vitamin|vitamins|
    antihistamine|hay fever|chilli|curry|marathon|workout|squats|corset|laughing|choir|asthma pump)
(berries|blueberries|blackberries|popsicle|alarms|alarm 's|the alarm|singing|onions|chopping|
    carving|slicing|peeling|roast|turkey|fork| lasagne|soup|barbecue| bbq|shaving|shaved| flossing|
    gig|playlist|abseil|abseiling|bungee|diving board|swifts|picnic| selfie|meme|dance floor|
    tupperware|instagram|insta|comic|finally moved in| so happy|nice to have|good to have|
    locksmith|hands full|hunter|toddler locked|school run|ice pop|ice lolly| slushie|raynauds|
    lipstick|sea swim|cold water|doctor upped|pharmacist|hover)
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
        (there is|there are|hear|hearing|heard|think) ~1 (someone|somebody|a ~1
            (man|stranger|person)|man|men|stranger|intruder|burglar) ~1 (is|are)? ~1 (in|inside)
            (my|our|the) ~1 (house|flat|home|apartment|bedroom|backseat|back
            seat|kitchen|car|garage|tent|attic|basement) !(who|that|with) ~2 (right now|now|and i
            am|help|please|trying|{end}|at night)
        (someone|somebody|stranger|intruder|burglar|man|men) (is|are) ~1 (in|inside)
            (my|our|the) ~1 (house|flat|home|apartment|bedroom|backseat|back
            seat|kitchen|car|garage|tent|attic|basement) !(who|that|with) ~2 (right now|now|and i
            am|help|please|trying|{end}|at night)
        (breaking|broke|broken|break|kicking|smashing) in ~2 (downstairs|right now|now|upstairs|
            back door|window|help|please)
        (someone|somebody|he|she|they|man|ex|stranger|men) ~1 (is|keeps|are|'s|was|been)? ~1
            (trying|tries|tried|rattling|rattles|turning|shaking|picking|pulling) ~1 (the|my|our|at
            the|on the) ~1 (door handle|door handles|handle|handles|lock|locks|doorknob|tent
            zip|zip|skylight|back door|door|window|windows) !(shut|closed|open)
            ({end}|and|again|right|now|help|i|for|from|at|of)
        (hiding|hid|hide|locked|barricaded|typing|whispering|crouched|stuck) ~1 (myself|ourselves|
            myself in|this)? ~1 (in|inside|under|behind) ~1 (the|my|a|our)? ~1 (wardrobe|closet|
            bathroom|toilet|toilets|loo|cupboard|attic|basement|cellar|pantry|boot|bedroom|table|
            garage|shed|room|bed|desk|classroom) ~~8 (shots|bangs|gun|knife|shouting|looking for
            (me|us)|screaming|smashing|(he|she|they|husband|dad|stepdad|ex|man|him) ~3 (outside|
            kicking|coming|hitting|hit|kill|drunk|broke|banging|downstairs|searching|trying|
            waiting|asking for|will find|find|hear|looking|(has|with) (a|the|his) (gun|knife|bat|
            axe|hammer|belt))|from (my|dad|stepdad) ~1 (dad|stepdad|husband|ex|boyfriend|{end})|
            door ~2 (kick|kicking|bang|banging|break|breaking|smash|handle|shaking))
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
        i am ~1 locked in (the|a|his) ~2
            (shed|cellar|basement|garage|room|flat|house|cupboard|attic|bathroom) ~3 (by
            my|since|for (days|hours))
        ^ locked in (the|a|his) ~2
            (shed|cellar|basement|garage|room|flat|house|cupboard|attic|van|bathroom) ~3 (by
            my|since|for (days|hours)|can hear|he said|help)
        (put|puts|got|has|held|holding|wrapped) ~2 (belt|rope|hands|cord) (round|around)
            (her|his|their) ~1 (neck|throat)
        (he|she|they|dad|stepdad|husband|man|someone|neighbour|brother|ex|i can hear|hear|stop him)
            ~3 (choking|strangling|beating|stabbing|kicking|drowning|attacking|hitting|raping|
            killing|suffocating) (her|him|us|them|my ~1 (mum|dad|sister|brother|wife|friend|son|
            daughter|baby)) ({end}|right now|now|come|and|help|please|in the|downstairs|outside|i
            can hear|quick|to death|we)
        (he|she|they|someone|we) ~2 (beating|kicking|stabbing|shooting|attacking) ~2 (someone|
            somebody|man|woman|boy|girl|people) ~3 (outside|street|window|now|help|corner|not
            moving|stopped moving)
        (he|she) ~1 (locked us|locked me|has locked (us|me)) ~1 (in|out|inside) !(of (the|my)
            (netflix|account|group|phone|chat))
        (he|she|they) ~1 will not let (me|us) ~1 (out|leave|go) ({end}|and
            (he|she|says|my|i)|he|she|the (flat|house|room)|help|please|i am|of the ~1
            (house|flat|room|car|van|building))
        (he|she|they) ~1 took my (keys|phone|shoes|clothes) ~1 (keys|phone|shoes|clothes|and
            (locked|my|says|left|will|keys|the keys)|out|so i (can|could) not)
        (he|she|they) ~1 (has|have|'s got|got) (us|me) (tied|locked|cornered|hostage|at
            (gunpoint|knifepoint)|trapped)
        nobody (leaves|is leaving|gets out) (tonight|alive|here|this (house|room|flat)|{end})
            ~1
        (he|she|they) ~1 (says|said) ~2 (nobody (leaves|gets out)|today is the day {end}|we
            will all (die|go)|we all (die|burn)|i will not (see|live)|kill (us|everyone)|going to
            finish (me|us|it tonight))
        (i have been|i was|we were|i am|i got) ~1 (kidnapped|abducted|brought
            here|trafficked|stabbed|shot) ~1 (by|and|in|here|men|help|please|{end}) !(once|among
            us)
        (i have been|we are|i am|being) ~1 held hostage ~1 (by (him|her|a man|my
            (ex|husband|boyfriend|stepdad))|help|please|at|here)
        (help|police) ~~4 ((stabbed|bleeding|breaking in|kidnapped|killing
            (her|him|us|mum|my))|(he is coming|she is coming|they are coming) !(back
            for|for|over|to|with))
        (please|hurry|quick) ~~4 (stabbed|bleeding|breaking in|kidnapped|killing
            (her|him|us|mum))
        (stabbed|bleeding|kidnapped) ~~4 (help|please|hurry|quick|ambulance|police)
        (i am|am|locked|trapped|stuck|locked me|put me|someone is|somebody is|a
            (girl|woman|body)) ~2 in (the|a|his|her|this) (boot|trunk) of ~2 car
        (taxi|driver|uber|car|van|he|man) ~4 (doors locked|not going to my|wrong way|not stopping|
            will not stop|locked the doors|locked doors)
        (he|she|they|man|guy|{my_partner}|and) ~1 will not (let|give) me ~1 (out|leave|go|my
            clothes) ~~6 (flat|hotel|room|house|man|guy|car|help|scared)
        (they|he|she|men) ~1 (have|has|'s got|got) my (cousin|brother|sister|son|daughter|friend|
            mum|dad|baby|kids|wife) ~5 (van|pay|gun|knife|cut|kill|money|ransom|scream|car)
        (has|got|holding|have) (the|my|our) (baby|son|daughter|kids|child) ~3 (out of the window|
            over the (balcony|edge|railing)|knife|gun|hostage|at (gunpoint|knifepoint))
        (is|are|'s|keeps|been|man|guy|car|someone) ~1 (following|chasing) me ~1 (right
            now|now|and i|home|in (the|a) car|down the (street|road)|he is|help|through|on foot)
        (someone|man|guy|stranger|men|they|he|ex) ~3 (followed|chased) me ~1 (down the
            (street|road)|into (a|the|my) (shop|alley|house|building)|in (the|a|his) (car|van)|on
            foot)
        (he|she|they) (has|have|is|'s) found (me|us) {end}
        (he|she) ~1 (is|has) ~1 (coming|come|here|back|outside|drunk|at the door|at reception) ~~4
            (kill|help|knife|gun|hide|hiding|police|locked|please|what do i|end of me|today is the
            day|looking for me|let him in|find me|dead)
        (burning|setting fire|set fire|on fire|torching|shelling|bombing) ~3 (house|houses|
            building|flat|street|stairs|stairwell|room) ~4 (inside|trapped|locked|cellar|smoke|us|
            we|help|people|now)
        (trapped|locked|stuck) ~2 (inside|in) ~2
            (fire|smoke|cellar|basement|burning|rubble|flood) !(of emails) ~2
            (and|no|help|please|i|since|we|smoke)
        (i am|we are|am|are|she is|he is|^) (trapped|stuck) ~2 (inside|in) ~2 (car|water|lift)
            ~~2 (smoke|water|nobody|bleeding|fire|help|please|sinking)
        (can not|cannot) get out !(of (bed|this|the)) ~~6 (water is|water
            up|smoke|fire|flood|flooding|sinking)
        (boat|dinghy|ship|raft|ferry) ~2 (sinking|taking (on)? water|capsized|going down) !(to)
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
            thirty|twenty|forty) ~2 (of)? ~2 ({drug}|bleach|poison|them !(to|from|out|off|home|
            back|with|for|in|on|into|away|down|along|all|up)) ~~3 (scared|ago|now|help|sleepy|
            dizzy|sick|goodbye|sorry|what|feel|minutes|hours|tonight|mum|alone|please|{end}) !(to|
            back)
        I ~1 (took|taken|swallowed|downed) (all of them|them all|all of it) ({end}
            !(to|of|in)|about|around|and|now|an hour|ago|ten|twenty|10|20|30|half an)
        I ~1 (took|taken|swallowed|downed) (everything|the lot|the whole lot|it all) ~~6
            (scared|sleepy|dizzy|ago|goodbye|pills|tablets|numb|sorry|cabinet|hours|help)
        (drank|drunk|swallowed|drinking|swallow) ~2 (drain|bleach|antifreeze|poison|cleaner|
            weedkiller|pesticide|detergent|acid|white spirit|batteries|battery|razor|razors|
            disinfectant)
        (inhaled|breathed|breathing) ~3 (under the sink|bleach|ammonia|gas|fumes|exhaust)
        i ~2 (cut|slit|slashed|opened) my ~1 (wrist|wrists|throat|vein|veins|artery|arm) ~~8
            (dizzy|blood|bleeding|stop|help|deep|cold|everywhere|faint|alone|floor|not stop|going
            to pass)
        cut (too|so|way|really|very)? ~1 (deep|far) ~~8 (blood|bleeding|everywhere|pass
            out|help|not stop|cannot feel|faint|dizzy|alone|floor|mum|stitches)
        (gone|went|did it) (too|so|way) (deep|far) ~~6 (blood|bleeding|pass
            out|faint|stitches|will not stop)
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
        (i am|im) ~1 (overdosing|bleeding out|bleeding to death|dying right|suffocating (in
            here|help|please|and)|drowning right)
        (crashed|crash) ~2 on purpose !(on|in|into (bed|the sofa))
        (can not|cannot) ~1 (feel|move) my ~1 (hands|legs|arms|body) ~~6 (blood|cut|pills|took|
            crash|smoke|fell|stairs|pushed|help|ambulance)
        (vomiting|coughing|throwing up|pissing) ~1 (up)? blood
        (please|pls|can someone please|can you) ~1 (call|send|get) (an
            ambulance|ambulance|911|999|112|the police|police)
        (someone|anyone) ~1 (call|send|get) ~1 (ambulance|911|999|112|police)
            (please|now|quick|to my|he|she|i am|i can|for (me|him|her))
        """,
        near=_SAFE,
        lowers="(used to|once upon)",
    ),
    *rules(
        "card",
        "danger",
        "someone with them may be dying",
        """
        (he|she|they|{loved}|{my_parent}|my patient|man|woman|baby) ~2 (is not|are not|was
            not|not|stopped|has stopped|not been|barely|hardly) ~1 (breathing|conscious)
            !(down|through|exercises|a word|the same|easy|fresh|when)
        (he|she|{loved}|{my_parent}|my patient|woman|baby) ~2 (can not|cannot|struggling to|not
            able to) ~1 breathe !(for|from|with|through|without|because|when|in
            (this|that|his|the)|at night|easy|easily)
        (he|she|they|{loved}|my patient|man|woman|baby) ~3 (is not|are not|not|stopped) ~1 moving
            ({end}|from the (chair|floor|bed|sofa|stairs) !(until|till|for|all day|today)|and (his|
            her|he|she|i|there)|help|at all| any more|on the floor)
        (he|she|{loved}|{my_parent}|my patient|man|woman|baby) ~2 (will not|can not|cannot|does
            not|not) ~1 (wake|wake up|waking|waking up) ({end}|and
            (his|her|he|she|i|there|is|has|my)|help|no matter|what do|please|at all|i have
            tried|whatever|or)
        (he|she|they|{loved}|my patient|man|woman|baby) ~3 (is not|not|will not|does not) ~1
            (responding|respond) ({end}|and (his|her|he|she|i|there)|at all|help|to (me|my
            voice|his name|her name|pain|anything))
        lips ~1 (are|is|turning|going|look|gone|turned|went) ~1 (blue|purple|grey)
        (face|skin) ~1 (is|turning|going|gone|turned|went) ~1 (blue|grey) {end}
        (can not|cannot|could not) ~1 wake (him|her|them|my ~1 (mum|dad|son|daughter|friend|wife|
            husband|baby|brother|sister|boyfriend|girlfriend|roommate|flatmate|gran|grandma|
            grandpa)) (up)? ({end}|and|he|she|help|what do|please|his|her|there|at all)
        {loved} ~3 (od|ods|oded|overdosed|overdosing|od'd|took an overdose|unconscious|hung
            (himself|herself)|hanged (himself|herself)|cut (his|her) (wrists|throat)|stabbed|been
            stabbed|been shot|seizing|foaming) !(in the back) ~4 (help|lips|now|breathing|floor|
            blue|what|ambulance|needle|needles|pulse|mouth|canal|river|bleeding|warm|{end})
        {loved} ~3 (collapsed|jumped|choking) ~4 (help|lips|breathing|blue|what
            do|ambulance|pulse|canal|river|bleeding|not (breathing|moving|waking|responding))
        (foam|foaming|froth) ~2 (at|from) ~1 (the|his|her) mouth
        {loved} ~2 (took|taken) (his|her|their|my|mums|the) ~1 {drug} ~2 (all of (it|them)|the
            whole|every one|all at once|too many)
        {loved} ~1 (just|has)? jumped (from|off|out of) ~2
            (bridge|window|roof|balcony|building|cliff|floor) !(into the
            (pool|sea|river|water|lake))
        {loved} ~3 (swallowed|drank|eaten|ate) ~3
            (pills|tablets|bleach|overdose|poison|battery|meds|magnet|antifreeze|detergent) ~~8
            (help|floor|not wake|will not|now|funny|breathing|what
            do|asleep|sleepy|ambulance|sick|slurring)
        {loved} ~3 (swallowed|drank) something ~~8 (help|floor|not
            wake|breathing|ambulance|sick|slurring|limp|blue)
        {loved} ~3 (took|taken) ~2 (all|whole|too many|lots|a lot|handful|bottle|packet|overdose)
            ~~8 (help|floor|not wake|funny|breathing|what do|sleepy|ambulance|slurring|not (moving|
            answering|waking)|blue)
        (empty) ~1 (packet|packets|bottle|bottles|pill|blister) ~4 (bed|wake|floor|beside|next to|
            by)
        {loved} ~4 (knife|blade|razor|gun|pills|rope) ~4 (not answering|shower|bathroom|locked|
            barricaded|goodbye|room|says)
        baby ~2 (not moving|is not moving|not breathing|is limp|limp|blue|stopped crying)
        (knife|blood) ~2 (in (it|him|her|his chest|her chest|his|the)|everywhere|all over) ~~6 (i
            did it|what do i do|help|on top of me|not moving|husband|dead)
        (screaming|screams|scream|yelling|begging) ~1 (for help|help me|help help|stop please)
            !(with|at the|to (find|open|get)|finding|because)
        (pain|pains|pressure|tightness) in (his|her|my|the) chest ~~4 (arm|jaw|sweating|shoulder|
            breathe)
        chest (pain|pains|hurts|hurting) ~~8 (left arm|arm|jaw|sweating|can not breathe)
        (he|she|{loved}) ~2 (slurring|slurs) ~~6
            (face|arm|droop|drooping|headache|pills|took|floor|not|hit (his|her)
            head|cold|ambulance|wake)
        (he|she|{loved}|and|his|her) ~2 (eyes keep closing|keeps passing out|keep passing
            out|in and out of consciousness|lips are blue|lips blue)
        (he|she|{loved}|i am|is|'s) ~1 barely breathing
        ({loved}|he|she) ~2 (is|'s|may be|might be) ~1 having (a|an) ~1 (heart
            attack|stroke|seizure|fit|allergic reaction|asthma attack)
            !(because|of|about|over|that|at|if|when)
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
        (he|she|ex) ~1 (is|'s) outside again ({end}|with (the|his) (lights|engine)|in
            (his|the))
        (van|car) ~2 (end of (my|our|the) (road|street)|outside (my|our)) ~4
            (two|three|four|five|2|3|4) nights
        please be quick (he|she) ~2 in the shower
        (he|she|they) (is|are|'s) coming back (up|in|down) {end}
        (i|we) ~1 need help (right now|now|urgently|immediately|asap|please now)
            !(with|which|choosing|deciding|finding|what to (wear|cook))
        (i am|am|we are|im) ~1 (not safe|in danger|unsafe|not safe here)
        ^ (not safe|in danger|trapped) ~1 (here|please|help|now|with)? {end}
        (he|she) ~1 (found|has found|finds|saw) (my|the)
            (bag|messages|money|passport|suitcase|second phone|packed ~1|hidden ~1) {end}
        (he|she) found (me|us) {end}
        (get|getting|got) out (of here)? ~1 (tonight|now|today|before) ~1 (without ~3
            (knowing|noticing)|how|safely|(he|she|they) ~1 (wakes|wake|gets|comes|come|is
            back|returns|finds|notices|kills|hurts))

        (hear|hearing) (him|her|someone|footsteps|them) ~1 (breathing|outside|downstairs|coming|on
            the stairs|at the door|walking|moving) ~1 (outside|downstairs|my|the|up|around|in|
            {end})
        (someone|somebody|he|my ex|they) ~2 (been|was|has been) (in|inside) (my|the|our) (flat|
            house|room|home)

        (he|she|my ex|dad|husband|boyfriend) ~1 (is|'s) ~1 (drunk|angry|high|furious|raging|
            smashing) ~3 (looking for|coming|outside|downstairs|at the door|hiding|scared|in the
            (house|kitchen)|things up|everything)
        (help|help me|please (help|answer|reply)|answer (me|quick|quickly|fast|please)|reply
            (quick|quickly|fast)) ~4 (he|she) ~1 (is|'s) ~1 (in the
            shower|back|coming|asleep|out|upstairs|downstairs|home)
        (only|have|maybe|got) ~2 (minutes|minute|seconds) ~2 (before (he|she)|until (he|she|they)|
            he|she)
        (you know|knows) what (is coming|you will get|is going to happen) ~1 (if|when|tonight)
            ~1 (he|she|they|i|you)
        (car|van|truck|man|guy|someone|he) ~3
            (parked|sits|sitting|standing|stands|waiting|waits|stood|staring|watching) ~2
            (outside|end of (my|our|the) (road|street)|across the (road|street)|my house|my window)
            ~4 (nights|again|hours|every night|all night|watching|ex|staring|in a row)
        (man|guy|someone|stranger|car) ~2 (outside|at) my (house|window|door|flat) ~4
            (watching|staring|all night|nights in a row|third night|two nights|three nights|looking
            (in|at me))
        my ex ~3 (sitting|parked|waiting|standing|in (his|her) (car|truck|van)) ~2 (outside|in
            front of|at) (my|the|now|right|again|there|{end})
        (someone|man|guy|stranger) ~1 (is|are|keeps|'s|been) ~1
            (following|stalking|watching|tailing) me !(at the
            gym|on|around|round|back|dance|play|sleep|cook|eat|like|work)
        (he|they|she|ex) ~1 (is|are|keeps|'s|been) ~1 (stalking|tailing) me !(on|around|round)
        (my|her|his|our) (drink|drinks) ~2 (spiked|drugged) !(with)
        (drink|drinks) ~2 tasted (weird|funny|bitter) ~~8 (dizzy|legs|numb|sleepy|spinning|not
            (feel|stand|move)|faint)
        (heart|chest) ~3 (racing|tight|pounding|like mad|pain) ~~6 (took
            (something|too|some|two|a (pill|line))|taken|pills|coke|a line of
            coke|tablets|mdma|speed)
        chest ~3 (tight|pain|pains) ~~6 (alone|left arm)
        (taken|took|swallowed|drank) something !(for|to (sleep|help)) ~~6
            (heart|dizzy|sick|scared|chest|help|sleepy|weird|numb|alone)
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
