"""Acute danger, now: something swallowed, blood, an attacker, someone who will not wake."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules

_SAFE = """
(game|level|film|movie|series|episode|novel|book|dream|nightmare|escape room|hide and seek|
    halloween|story)
(vitamin|vitamins|flight|flights|prescribed|doctor said|tooth|headache|hay fever|antihistamine|
    period)
(nosebleed|nose bleed|papercut|tooth came out|gums|salon|surprise|boss fight|delivery|parcel|
    postman)
(laughing|onion|chilli|curry|workout|squats|pollen|cold|flu|stuffy|corset|dress|jeans|asthma
    inhaler|plumber|pizza)
(alarms|singing|onions|chopping|carving|slicing|peeling|roast|turkey|fork|lasagne|soup|barbecue|
    bbq|shaving| shaved|the wind| flossing|donating blood|gig|playlist|abseil|abseiling|bungee|
    diving board| diving|swifts|picnic| selfie|joke|meme|dance floor|my sight|tupperware|instagram|
    insta|comic| finally moved in|so happy|nice to have|good to have|yoga|pilates|leg day|spin
    class|personal trainer|once by|moved in)
(km|ride|miles|marathon|cat|kitten|dog|puppy|fireworks|present|years ago|last year|when i was|the
    bathroom scales|cake|audition)
"""

ALL: tuple[Entry, ...] = (
    *rules(
        "card",
        "danger",
        "they took something",
        """
        i ~2 (took|taken|swallowed|downed|ate|drank|had|popped|injected) ~2 (all|whole|entire|too
            many|a lot|lots|loads|handful|bunch|bottle|pack|packet|overdose|box) (of)? ~3 ({drug}|
            bleach|antifreeze|poison|detergent) !(to|back|on (time|holiday)|out|with (me|breakfast|
            food|dinner|water)|as|and (slept|put|sorted|counted|flushed|threw|watched|went|is
            fine)|like a good)
        (took|taken|swallowed|downed) ~1 (way)? (too|to) many ~1 ({drug}|of
            (them|these|those|my|the|mums|dads) ~1 ({drug}|{end}))
        I ~1 (took|taken|swallowed|downed) (way)? (too|to) many ({end}|and)
        (took|taken|swallowed|downed) ~1 (all|the whole|every|a whole|an entire) ~2 (of)? ~2
            {drug} !(to|back|on (time|holiday)|out|with (me|breakfast|food|dinner|water)|as|and
            (slept|put|sorted|counted|flushed|threw|watched|went|is fine)|like a good)
        I ~1 (took|taken|swallowed|downed) ~1 (the whole|a whole|the entire|an entire) ~1
            (bottle|packet|strip|stash|blister pack) !(of) ({end} !(of)|and|in one|at once|last
            night|tonight|about|an hour)
        I ~1 (swallowed|downed) (everything|the lot|all of (it|them)|them all) {end} !(of)
        (took|taken|swallowed|downed) (about|around|over|like)? (10|12|14|15|16|18|20|24|25|28|30|
            32|36|40|48|50|60|64|80|90|100|ten|fifteen|twenty|thirty|forty|fifty|sixty|hundred|
            dozens) ~1 (of)? ~2 {drug}
        I ~1 (swallowed|took|taken) (mums|dads|nans|grandmas|grandpas|my
            (mums|dads|nans|brothers|sisters|wifes|husbands)|someone 's|mum 's|dad 's|nan
            's|grandma 's|my (mum|dad|nan|grandma|grandpa|wife|husband|sister|brother) 's) ~2
            {drug} !(to|back|from|out|away|off|list|box|up|by mistake)
        (had|took|taken|injected) too much insulin
        {a_child} ~2 (got|got into|found|swallowed|ate|drank|eaten|drunk) ~3
            ({drug}|bleach|battery|batteries|cleaner|antifreeze|weedkiller) ~~8
            (empty|blue|tongue|sleepy|limp|floppy|ambulance|how many|not wake|foam)
        i (have)? ~1 (took|taken|taking) ~1 (an overdose|a lethal)
        i ~1 overdosed ~1 (on (purpose|pills|my|paracetamol|tylenol|sleeping|meds))? ~1 (tonight|
            today|now|hour ago|minutes ago)
        (drank|swallowed|drunk|drinking) ~1 (bleach|antifreeze|poison|drain cleaner|weed killer|
            weedkiller)
        """,
        near=_SAFE,
        lowers="(years ago|used to)",
    ),
    *rules(
        "card",
        "danger",
        "they are bleeding or about to die",
        """
        (i am|there is|keep|keeps|still|will not stop|not stop|wont stop|i|so much|he is|she is) ~1
            (bleeding|blood) ~2 (badly|heavily|everywhere|a lot|to death|will not|not stop|and (he|
            she|i can not|it will not)|so much|all over|can not stop)
        (the|my|his|her|there is|is) ~1 blood ~1 (is)? ~1 (spurting|gushing)
        (actually|it is|and it is) spurting
        (throat|tongue) ~2 (closing|closing up|going tight|swelling|swelling up) !(time)
        (her|his|my) head is ~1 (open|split open|bleeding|cracked)
        (smell|smells) ~3 gas !(station|bill) ~~8 (dizzy|headache|faint|jammed|sleepy|can
            not|unconscious|hissing)
        smoke ~2 (coming|pouring|filling|creeping) ~2 (under|through|into|in|from) ~2
            (door|vents|stairs|hall|room|flat|stairwell|ceiling)
        (hit|banged|smashed) (his|her|my|the) ~1 head ~~10 (throwing up|vomiting|see two|two of
            everything|seeing double|passed out|will not wake|not making sense)
        (can not|will not|does not|not) ~1 stop (the)? (bleeding|blood)
        (standing|sitting|am|stood|climbed) ~2 (on|over|at) the ~1
            (ledge|railing|railings|parapet|roof edge|edge of (the|a)
            (roof|bridge|cliff|building|platform)) !(of (the|a)
            (window|pool|tall|high|diving|bath|fountain))
        (on|over) the (wrong side|other side) of the ~1 (railing|rail|barrier|railings|parapet)
        (on|at) the ~1 (bridge|roof|ledge|tracks|train tracks) ~1 (now|right now|about to|and i am
            going|ready|looking down|i want to jump|going to jump)
        (noose|gun|blade|pills) ~2 in (my|front of) ~1 (hand|hands|me|mouth) ~2 (now|right
            now|tonight|and|;|$)
        (rope|knife) ~2 in (my|front of) ~1 (hand|hands|mouth) ~2 (now|right now|tonight|and
            i|{end} ~~6 (end|die|do it|kill|can not|bye|goodbye|sorry|scared|over))
        (i|we) ~1 am dying ~1 (and nobody|alone {end}|alone in|alone here)
        """,
        near=_SAFE
        + """
        (kitchen|cooking|fishing|gardening|period|nose|lawn|thinking of you|opinion|argument)
        (fence post|(cleaning|gutting|filleting|scaling) ~1 fish|of my seat|of (reason|town)|photo|
            view|sunset|hike|ikea)
        """,
    ),
    *rules(
        "card",
        "danger",
        "someone is attacking or breaking in",
        """
        {loved} ~3 (overdosed|took an overdose) ~~4 (not|will not|can not)
        i am trapped ~2 (he|she|they|with (him|her|them))
        i (have been|got|was just|am) (stabbed|shot) ({end}|and|in the (stomach|leg|chest|arm|
            shoulder|neck|side)|by|help|please)
        (he|she|they|someone|{my_partner}|dad|stepdad|ex) ~2 (going to|will|trying to) kill me ~~6
            (hiding|hide|help|scared|police|please|locked|terrified|gun|knife)
        (hiding|hide|help|locked|police|please) ~~8 (he|she|they|{my_partner}|dad|stepdad|ex) ~2
            (going to|will) kill me
        (coming|comes|back|returning|outside|downstairs) ~2 with (a|his|her) (gun|knife|axe|bat|
            machete|hammer)
        (someone|somebody|man|men|my
            ex|burglar|intruder|people|husband|boyfriend|dad|stepdad|stalker) ~3
            (breaking|break|smashing|kicking|banging|bashing|forcing|trying to break|trying to
            get|climbing|hammering|pounding) ~1 (in|into|down|through|on|at) ~1 (my|the|our) ~1
            (house|door|doors|flat|window|home|apartment|place|room|bedroom|bathroom)
        (he|she|they) ~3 (breaking|smashing|kicking|bashing|forcing|trying to
            break|hammering|pounding) ~1 (in|into|down|through|on|at) ~1 (my|the|our) ~1
            (house|door|doors|flat|window|home|apartment|place|room|bedroom|bathroom)
        (he|she|they) ~1 (is|are|'s|keeps) ~1 banging ~1 (in|on|at) ~1 (my|the|our) ~1
            (house|door|doors|flat|window) ~~6 (let (him|her|them|me)
            in|scared|help|police|screaming|shouting|drunk|kill|hiding|locked|terrified)
        (someone|he|she|they|my ex|dad|husband|boyfriend) ~3 (breaking|break|smashing|kicking|
            trying to break) ~1 (my|the|our) ~1 (door|window|doors|windows) ~1 (down|in)
        (he|she|they|someone|man|my ex|intruder|stalker|husband|boyfriend) ~3 (in|inside|at|
            outside|coming (up|to|for|through)|trying to get into|in front of|on the way) ~1 (my|
            the|our) ~1 (house|kitchen|door|front door|flat|window|room|stairs|garden|hall|hallway|
            bedroom|bathroom|apartment|home) ~5 (knife|gun|kill|help|hurt|send|scared|please|
            police|weapon|bat|axe|screaming|hiding|terrified)
        (coming|comes|on (his|her|their) way) ~3 (up the stairs|to the house|to my (house|flat)|
            over|here|with (petrol|a (gun|knife|bat)|gasoline)) ~3 (to (kill|hurt)|kill|hurt|
            petrol|gun|knife)
        (he|she|they|someone|man|husband|wife|boyfriend|girlfriend|dad|stepdad|ex|brother|son) ~2
            (has|holding|got|have|with|waving|picked up|grabbed|pulled|pulling) ~1 (a|the|his|her)
            (knife|gun|bat|axe|machete|hammer|pistol) !(and fork) ~3 (and (he|she|i|we|my|is|says|
            will|wants|told|keeps|the kids)|at me|outside|in (front|my)|right now|he|she|screaming|
            standing|to my|says|pointing|and (points|pointed|pointing)|at (mum|dad|us|her|him|my))
        (intruder|burglar|stalker) ~1 (is)? (in|inside) (my|our|the)
            (house|flat|home|apartment|bedroom|garden|room)
        (there is|i hear|can hear|i think) ~1 (someone|somebody|a ~1
            (man|person|stranger)|stranger) ~1 (is)? (in|inside) (my|our)
            (house|flat|home|apartment|bedroom|garden|room) !(who|that|to|with a (cake|present))
        (someone|somebody|stranger|man) is (in|inside) (my|our)
            (house|flat|home|apartment|bedroom|garden|room) !(who|that|to|with)
        (outside|at (my|the|our) door|downstairs|here|upstairs|in the (hall|kitchen|garden)) with
            (a|his|her) (gun|knife|bat|axe|machete|hammer)
        (chasing|chased|chases|coming at|came at|comes at|coming for|after|running after|lunged at|
            going for) me ~1 with (a|his|her|the) (knife|gun|bat|axe|machete|hammer)
        (he|she|they|{loved}|man|driver|and) ~1 (will not|not|does not|did not) let (me|us) out
            ({end}|of (the|this|my|his|our) ~1 (house|flat|room|car|bedroom|apartment|van|truck|
            bathroom|building|hotel|cellar|basement))
        (he|she|they|man|someone|ex) ~1 (is|are|'s) ~1 (kicking|smashing|breaking|hacking)
            (it|the door|my door) (in|down) !(the|this|that|my|our)
        (coming|comes) up the stairs ~~5 (hammer|knife|gun|bat|axe|belt)
        (drunk|wasted|hammered|plastered) !(on|with) ~~3 (driving|drives) (us|me {end}|me
            home|me and|the kids) !(home yesterday|up the wall|mad|crazy)
        (somebody|someone|he|they|men|man) ~2 (shot|shooting|fired|firing) ~1 (through|at|into)
            (our|my|the) ~1 (window|house|door|car|flat)
        (tied|taped|cuffed) my (hands|feet|wrists|legs) ~~12 (help|gone|can
            type|shed|van|phone|will not|cellar|back soon|boot)
        (he|she|man|dad|husband|ex|stepdad) ~2 (standing|stands|waiting) ~1 (in the
            (doorway|hall|hallway)|at the (door|bottom)|over (me|her|us)|by the (bed|door)|outside
            (my|the|our) ~1 door) with (a|the|his) (axe|knife|gun|bat|machete|hammer)
        hear (him|her|someone|somebody|a man) ~1 (breathing|whispering) ~1
            (through|behind|outside) ~1 (the|my) ~1 (letterbox|keyhole|front door|door)
        I ~1 (took|taken|swallowed) (the|them|those|my) ~2 {drug}? ~2 (minutes|hour|hours) ago
            ~~4 (undo|scared|regret|changed my mind|what have i|do not want to die)
        cut too deep
        (he|she|they|{loved}) ~2 (is|'s|are|lies|lying|still|now|just went|found (him|her)) ~2
            (unconscious|unresponsive) !(bias|of|to)
        (he|she|they) ~1 (is|'s|are) ~1 (holding|waving|pointing) ~1 (knife|gun|bat|axe|machete)
        please ~1 (send|call|get) ~1 (someone now|police|the police|ambulance|an
            ambulance|911|999|112)
        please ~1 (send|get) ~1 help ({end}|now|quick|quickly|fast|to|he|she|they|i am
            (hurt|bleeding|scared))
        (send|call) (help|the police|police|an ambulance|911|999|112)
            (please|now|quick|quickly|for me (please|{end}))
        (hiding|hid|hide|locked|lock|barricaded|crouching|crouched) (myself)? ~1 (in|under|behind)
            ~1 (the|my|a)? ~1 (bathroom|wardrobe|closet|toilet|loo|bedroom|attic|basement|room|bed|
            cupboard|shed|car|garage|pantry) ~5 (phone is|whisper|whispering|silent|(he|she|they|
            dad|husband|stepdad|man) ~3 (shouting|screaming|banging|coming|looking for|drunk|angry|
            hurt|hit|hitting|kill|knife|gun|downstairs|outside|broke|smashing|kicking|raging|
            followed|will find|finds|smashed|searching)|kill|police|from (him {end}|her {end}|my
            (dad|stepdad|husband|ex|boyfriend))|screaming|knife|gun|broke|be quiet)
        (being|am|are|we are) ~1 (held|kept|kidnapped|locked) ~2 (here|captive|hostage|against|
            prisoner|by|in a|in the) ~6 (can not|not|please|help|get out|leave|let me)
        (he|she|man|someone|guy) ~2 (locked me in|will not let me out ({end}|of (the|his|this)
            (house|flat|car|room|van))|kidnapped me|drugged me|spiked my)
        (he|she|they|man|someone|guy|stranger|car|van|men) ~2 (is|are|keeps|kept) following me
            !(around|round|on|back|like|everywhere|with|about|from room)
        (can not|not able to|could not|cant) breathe ~3 (choked|strangled|hit|kicked|punched|help)
        (he|she) ~1 (choked|strangled|stabbed|shot|hit) me ~3 (can not|not|bleeding|breathe|blood|
            dizzy|passed out|unconscious|blacked)
        (he|she|they) ~1 (is|are|will|'s|going) ~1 (going to|gonna)? kill me ~1 (tonight|now|right
            now|please|help|he has|and (i am|he|the)|i am)
        (he|she|they) ~1 is here ~3 (help|talk|hide|hiding|kill|scared|knife|gun|police|please)
        (cant|can not) talk ~2 (help|(he|she) (will|can|might) hear|listening|hear me)
        (is|are|'s|been|keeps) ~1 following me ~1 (home|to my (car|house|door|flat)|off the)
        (man|men|guy|someone|stranger|he|they|car|van) ~3 (followed|follows) me ~1 (home|to my
            (car|house|door|flat)|off the) !(to|on|because|with (my|the|a)) ~~6
            (again|still|outside|scared|standing|waiting|help|shaking|knows
            where|every|hide|ran|night)
        {someone} ~2 (will not|won't|not|can not|wont) ~1 (wake|wake up|waking|waking
            up|breathe|breathing|respond|responding) ({end} !(the alarm|his alarm|alarm)|and
            (his|her|he|she|i|there|is)|help|no matter|what do|please|at all|i have tried|even
            when|whatever|or)
        {someone} ~3 (took|taken|swallowed) ~2 (all|lot|lots|too
            many|bottle|overdose|handful|whole|loads|her|his) ~1 (of)? ~2 {drug} ~~8 (not|help|now
            what|floor|sleepy|slurring|blue|cold|ambulance|too many|at once|overdose|what do|wake)
        {someone} ~3 (took|taken|swallowed) ~2 (all|a lot|lots|too many|handful|whole
            bottle|loads) ~1 (of)? ~2 {drug}
        {someone} ~3 (took|taken) ~1 (an overdose|way too many|too many)
        (someone|somebody|he|she|they|man|men|my ex|burglar|intruder) ~2 (broke|got) (in|into) ~5
            (now|still (here|inside)|upstairs|downstairs|and (is|hiding|i am hiding)|hiding|help)
        """,
        near=_SAFE
        + """
        (phone|app|server|email|laptop|alarm clock|snooze|sourdough|computer|laptop|uber|taxi|
            market|bluebirds|baby will not|for breakfast|school bus|teenager|son will not wake up
            for)
        """,
        lowers="(used to|story|once)",
        keeps="kin",
    ),
    *rules(
        "ask",
        "danger",
        "they may be in danger now",
        """
        (be quiet|silent|whisper|whispering|hiding) ~~8 help me
        masked ~1 (guy|man|men|figure) ~3 (yard|garden|house|door|window|outside|drive|stairs)
        (he|she|ex) ~1 (is|'s) ~1 driving up and down {end}
        (he|someone|man) ~2 (climbed|climbing) ~2 (balcony|wall|fence|drainpipe) ~~6 (what do
            i|help|trying|knife|alone)
        (he|she) does not know (i am|where i am|that i am) ~3 (here|hiding|gone)
        (someone|man|guy|stranger) ~2 (following|followed) me ~1 (and|right now|now|home|{end})
            !(on)
        took something i should not have
        I took (all of (it|them)|them all|everything|it all|the whole (lot|pack|box|bottle)|the
            lot) {end} !(of|to)
        (he|she|they|my ex) ~2 (got|has|have) ~1 (a|the|his|her) (gun|knife|machete) {end}
        i ~1 (hiding|barricaded) (myself)? ~1 (in|under|behind) ~1 (the|my|a)? ~1
            (bathroom|wardrobe|closet|toilet|loo|attic|basement|cupboard|garage|bed) !(at
            (a|the|my)|because (he|she|they) (is|are) (counting|seeking)|until (she|he|they) finds)
        (locked|lock|hiding|hide) (myself)? in ~2 (bathroom|toilet|loo|bedroom|room|car) ~6 (he|
            she|they|dad|husband|wife|boyfriend|stepdad|scared|mum|again|kids from)
        (followed|following|follows) me ~1 (home|to my (car|house|door|flat|work)|from
            (work|the (bus|train|station))|down the street) !(to|on
            (insta|instagram|twitter|tiktok)|because|with)
        (man|someone|he|guy|stranger|my ex) ~4 (looking at|looking in|looking
            into|watching|staring at|standing (outside|at|by|in front of)|waiting outside|sitting
            outside|stood outside|parked outside|hanging around) ~2 my
            (house|window|door|flat|home|building)
        (man|someone|guy|stranger) ~2 outside my (window|bedroom|door|house|flat) ({end}|and
            (he|she|i)|at night|now|again|i)
        my ex ~2 (is|'s|showed|turned) ~2 (in my ~1
            (house|flat|kitchen|garden|room|hall|car|bed|bedroom)|at my ~1
            (door|house|flat|work|gate|window)|outside ({end}|my|right now|now|again)|here {end})
        (he|she|they) ~1 (is|are|'s) ~1 (here|coming|outside|back|on (his|her) way|at the
            door|downstairs) !(to|for|over to) ~3 (help
            (me|us|please|{end})|please|scared|afraid|drunk|angry|petrol)
        (do not|not) ~1 (think|sure|know) ~1 (i|if i|that i) ~1 (am going to|will|can|'ll) ~1 (make
            it|survive|live|get|last) ~1 (through)? ~1 (the|this|to)? (night|tonight|morning|today|
            weekend|week)
        (i am|we are|am|i) ~1 (in danger|in real danger|not safe|unsafe|trapped here)
        (he|she|they) ~1 is here ~~4 help
        (took|taken|swallowed|had) ~1 (way)? (too many|too much|to many|2 many|way 2 many|more than
            i should) ~2 (and|feel|pills|n|dizzy)
        (took|taken|drank) ~2 (too much|too many|something) !(for|to|of (my|the)
            (time|attention)|space|time|photos|biscuits|cake|on) ~~8 (not feel|feel
            (sick|weird|dizzy|strange)|help (me|please|{end})|dizzy|scared)
        (put|slipped|dropped) something (in|into) my (drink|food|glass)
        (can not|not) feel my (legs|arms|body) (any more|at all|and (i|he|she|there|my))
            !(laugh)
        (feel|feeling) ~1 (weird|sick|dizzy|sleepy|faint|numb) ~3 (pills|tablets|took|overdose|
            meds)
        (my|our|the) (house|flat|home|building|room|apartment) (is|'s|caught|are) ~1 fire
            !(tonight with|with|orders)
        (my|our|the) kitchen (is|'s|caught) ~1 fire {end} ~~6
            (help|smoke|out|spreading|firemen|brigade|burn|burning)
        (he|she|my ex|{my_partner}|{my_parent}) ~4 (has|bought|got|has got) ~1 (petrol|gasoline|
            acid|a gun|a knife) ({end}|and|now|at)
        (calling|texting|coming|on (his|her) way|here|outside) ~6 with (petrol|gasoline|acid|a gun|
            a knife)
        (chest|heart) ~2 (pain|pains|hurts|crushing) ~4 (can not breathe|arm|jaw|numb|spreading)
        (i am|i think i am|might be|may be|think i) ~2 having a (heart attack|stroke|seizure)
            !(because|over|about|of|at|if|when|every)
        (i|my drink) ~2 (been|got|was|am|being) ~1 (spiked|drugged|kidnapped|trafficked)
        """,
        near=_SAFE
        + """
        (laundry|dressing gown|parents evening|dinner|traffic|introvert|relatives|my in laws|
            christmas presents|surprise|calories|caffeine|coffee|wine|sugar|pokemon|salary|
            homework|instagram|twitter|facebook|insta|his way home|my birthday|crying my eyes|tea|
            puppy|kids so|five minutes of peace|with (the|his|my) (kids|flowers|pizza|wine|food|
            shopping|friends|mum))
        """,
    ),
)
