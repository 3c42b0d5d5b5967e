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
            many|a lot|lots|loads|handful|bunch|bottle|pack|packet|overdose|box) (of)? ~3 ({pills}|
            bleach|antifreeze|poison|detergent)
        (took|taken|swallowed|downed) ~1 (way)? (too|to) many ~1 (and|{pills}|;|$|of)
        (took|taken|swallowed|downed) ~1 (all|the whole|every|a whole|an entire) ~2 (of)? ~2
            {pills}
        (took|taken|swallowed|downed) (about|around|over|like)? (10|12|14|15|16|18|20|24|25|28|30|
            32|36|40|48|50|60|64|80|90|100|ten|fifteen|twenty|thirty|forty|fifty|sixty|hundred|
            dozens) ~1 (of)? ~2 {pills}
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
        (can not|will not|does not|not) ~1 stop (the)? (bleeding|blood)
        (standing|sitting|am|stood|climbed) ~2 (on|over|at) the ~1 (ledge|railing|railings|parapet|
            roof edge|edge of (the|a) (roof|bridge|cliff|building|platform)) ~1
        (on|over) the (wrong side|other side) of the ~1 (railing|rail|barrier|railings|parapet)
        (on|at) the ~1 (bridge|roof|ledge|tracks|train tracks) ~1 (now|right now|about to|and i am
            going|ready|looking down|i want to jump|going to jump)
        (noose|rope|gun|knife|blade|pills) ~2 in (my|front of) ~1 (hand|hands|me|mouth) ~2 (now|
            right now|tonight|and|;|$)
        (i|we) ~1 am dying ~1 (and nobody|alone|help|please|send)
        """,
        near=_SAFE
        + """
        (kitchen|cooking|fishing|gardening|period|nose|lawn|thinking of you|opinion|argument)
        (fence post|of my seat|of (reason|town)|photo|view|sunset|hike|ikea)
        """,
    ),
    *rules(
        "card",
        "danger",
        "someone is attacking or breaking in",
        """
        {loved} ~3 (overdosed|took an overdose) ~~4 (not|will not|can not)
        i am trapped ~2 (he|she|they|with)
        i (have been|got|was just|am) (stabbed|shot) ({end}|and|in the (stomach|leg|chest|arm|
            shoulder|neck|side)|by|help|please)
        (he|she|they|someone|{my_partner}|dad|stepdad|ex) ~2 (going to|will|trying to) kill me ~~6
            (hiding|hide|help|scared|police|please|locked|terrified|gun|knife)
        (hiding|hide|help|locked|police|please) ~~8 (he|she|they|{my_partner}|dad|stepdad|ex) ~2
            (going to|will) kill me
        (coming|comes|back|returning|outside|downstairs) ~2 with (a|his|her) (gun|knife|axe|bat|
            machete|hammer)
        (someone|somebody|he|she|they|man|men|my ex|burglar|intruder|people|husband|boyfriend|dad|
            stalker) ~3 (breaking|break|smashing|kicking|banging|bashing|forcing|trying to break|
            trying to get|climbing|hammering|pounding) ~1 (in|into|down|through|on|at) ~1 (my|the|
            our) ~1 (house|door|doors|flat|window|home|apartment|place|room|bedroom|bathroom)
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
            (knife|gun|bat|axe|machete|hammer|pistol) ~3 (and|at me|outside|in (front|my|the)|right
            now|he|she|screaming|standing|now|to my|says|pointing|is)
        (someone|somebody|man|stranger|intruder|burglar|stalker) ~1 (is)? (in|inside) (my|our)
            (house|flat|home|apartment|bedroom|garden|room)
        (outside|at (my|the|our) door|downstairs|here|upstairs|in the (hall|kitchen|garden)) with
            (a|his|her) (gun|knife|bat|axe|machete|hammer)
        (chasing|chased|chases|coming at|came at|comes at|coming for|after|running after|lunged at|
            going for) me ~1 with (a|his|her|the) (knife|gun|bat|axe|machete|hammer)
        (will not|not) let (me|us) out
        cut too deep
        (he|she|they|{loved}) ~2 (unconscious|not breathing|unresponsive|not responding) ~1
        (he|she|they) ~1 (is|'s|are) ~1 (holding|waving|pointing) ~1 (knife|gun|bat|axe|machete)
        please ~1 (send|call|get) ~1 (someone|police|help|the police|ambulance|an ambulance|911|
            999|112)
        (send|call) (help|the police|police|an ambulance|911|999|112) ~1 (please|now|quick|for me)
        (hiding|hid|hide|locked|lock|barricaded|crouching|crouched) (myself)? ~1 (in|under|behind)
            ~1 (the|my|a)? ~1 (bathroom|wardrobe|closet|toilet|loo|bedroom|attic|basement|room|bed|
            cupboard|shed|car|garage|pantry) ~5 (phone|whisper|silent|he|she|they|kill|police|
            because he|from (him|her)|husband|dad|screaming|knife|gun|broke|quiet)
        (being|am|are|we are) ~1 (held|kept|kidnapped|locked) ~2 (here|captive|hostage|against|
            prisoner|by|in a|in the) ~6 (can not|not|please|help|get out|leave|let me)
        (he|she|they|man|someone|guy) ~2 (locked me in|will not let me out|is following me|
            kidnapped me|drugged me|spiked my)
        (can not|not able to|could not|cant) breathe ~3 (choked|strangled|hit|kicked|punched|help)
        (he|she) ~1 (choked|strangled|stabbed|shot|hit) me ~3 (can not|not|bleeding|breathe|blood|
            dizzy|passed out|unconscious|blacked)
        (he|she|they) ~1 (is|are|will|'s|going) ~1 (going to|gonna)? kill me ~1 (tonight|now|right
            now|please|help|he has|and (i am|he|the)|i am)
        (he|she|they) ~1 is here ~3 (help|talk|hide|hiding|kill|scared|knife|gun|police|please)
        (cant|can not) talk ~2 (help|he (is|will|can|might)|she (is|will|can|might)|listening|hear
            me)
        (followed|following|follows) me ~1 (home|to my (car|house|door|flat)|off the) ~5
        {someone} ~2 (will not|won't|not|can not|wont) ~1 (wake up|wake|breathe|breathing|respond|
            responding|waking)
        {someone} ~3 (took|taken|swallowed) ~2 (all|lot|lots|too many|bottle|overdose|handful|
            whole|loads|her|his) ~1 (of)? ~2 {pills}
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
        (be quiet|silent|whisper|whispering|hiding|shed|garage|closet|wardrobe) ~~8 help me
        (he|she) does not know (i am|where i am|that i am) ~3 (here|hiding|gone)
        (someone|man|guy|stranger) ~2 (following|followed) me ~1 (and|right now|now|home|{end})
        took something i should not have
        i took all of (it|them) ~1
        (he|she|they|my ex) ~2 (got|has|have) ~1 (a|the|his|her) (gun|knife|machete) {end}
        i ~1 (hiding|barricaded) (myself)? ~1 (in|under|behind) ~1 (the|my|a)? ~1 (bathroom|
            wardrobe|closet|toilet|loo|attic|basement|cupboard|garage|bed)
        (locked|lock|hiding|hide) (myself)? in ~2 (bathroom|toilet|loo|bedroom|room|car) ~6 (he|
            she|they|dad|husband|wife|boyfriend|stepdad|scared|mum|again|kids from)
        (followed|following|follows) me ~1 (home|to my (car|house|door|flat|work)|from (work|the
            (bus|train|station))|down the street|for)
        (man|someone|he|guy|stranger|my ex) ~5 (outside|looking at|watching|staring at|standing|
            across|sitting) ~3 (my (house|window|door|flat|home|building)|the street|outside)
        my ex ~2 (is|'s|in|at|outside|here|showed|turned) ~2 (in my|at my|outside|here|kitchen|
            door|house)
        (he|she|they) ~1 (is|are|'s) ~1 (here|coming|outside|back|on (his|her) way|at the door|
            downstairs) ~3 (help|please|scared|afraid|drunk|angry|petrol)
        (do not|not) ~1 (think|sure|know) ~1 (i|if i|that i) ~1 (am going to|will|can|'ll) ~1 (make
            it|survive|live|get|last) ~1 (through)? ~1 (the|this|to)? (night|tonight|morning|today|
            weekend|week)
        (i am|we are|am|i) ~1 (in danger|in real danger|not safe|unsafe|trapped here)
        (he|she|they) ~1 is here ~~4 help
        (took|taken|swallowed|had) ~1 (way)? (too many|too much|to many|2 many|way 2 many|more than
            i should) ~2 (and|feel|pills|n|dizzy)
        (took|taken|drank) ~2 (too much|too many|something) ~~8 (not feel|feel (sick|weird|dizzy|
            strange)|help|dizzy|scared|too much)
        (put|slipped|dropped) something (in|into) my (drink|food|glass)
        (can not|not) feel my (legs|arms|body) (any more|at all|and|{end})
        (feel|feeling) ~1 (weird|sick|dizzy|sleepy|faint|numb) ~3 (pills|tablets|took|overdose|
            meds)
        (my|our|the) (house|flat|home|kitchen|building|room|apartment) ~1 on fire
        (he|she|my ex|{my_partner}|{my_parent}) ~4 (has|bought|got|has got) ~1 (petrol|gasoline|
            acid|a gun|a knife) ({end}|and|now|at)
        (calling|texting|coming|on (his|her) way|here|outside) ~6 with (petrol|gasoline|acid|a gun|
            a knife)
        (chest|heart) ~2 (pain|pains|hurts|crushing) ~4 (can not breathe|arm|jaw|numb|spreading)
        i ~3 (having|have) a (heart attack|stroke|seizure)
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
