"""Danger now, in the plainest words: an intruder, a follower, a captor."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules

_WHO = (
    "someone|someones|somebody|somebodys|stranger|man|men|guy|guys|dude|bloke|lads|burglar|"
    "intruder|{my_partner}|ex|stalker|he|she|they"
)
_HOME = (
    "house|home|flat|apartment|room|bedroom|kitchen|garage|attic|basement|cellar|loft|shed|yard|"
    "backyard|garden|back garden|porch|hallway|stairwell|building|tent|caravan|dorm|backseat|"
    "back seat|lounge|living room"
)
_ALARM = (
    "help|please|police|hiding|hide|scared|terrified|whisper|knife|gun|bat|hammer|crowbar|alone|"
    "under the bed|locked|upstairs|downstairs|footsteps|what do i do|torch|flashlight|mask|masks"
)
SAFE = """
(game|games|level|film|movie|series|episode|novel|book|dream|nightmare|escape room|hide and seek|
    halloween|rehearsal|character|minecraft|fortnite|paintball|laser tag|drill|training|first aid|
    podcast|song|story|documentary|(a|the|this) show|haunted)
(parcel|delivery|postman|courier|plumber|electrician|pizza|flowers|surprise|present|presents|estate
    agent|trick or treat|carol|pigeon|squirrel|bat in|moth|wasp|spider|fox|mouse|ghost|
    breakfast|tea|dinner|barbecue|bbq|toast|burnt toast|incense|candle|candles|fog machine|vape|
    shisha|mosquito|instagram|insta|twitter|tiktok|ads|ad|cake|wine|coffee)
((my|the|our|a|his|her) ~1 (cat|dog)|cats|dogs|kitten|puppy|vacuum|hoover|duck|ducks|geese|goose|
    hamster|parrot|chicken|printer|laptop|
    server|years ago|last year|when i was|long ago|laughing|haha|lol|joking|joke|bridesmaid|santa|
    grandma is visiting|in laws are|hen do|stag do|date night|lunch|drinks|bouquet|doctor laughed|
    doctor said (it is|i am|that is) fine)
"""


def _fill(text: str) -> str:
    return text.replace("{WHO}", _WHO).replace("{HOME}", _HOME).replace("{ALARM}", _ALARM)


ALL: tuple[Entry, ...] = (
    *rules(
        "card",
        "danger",
        "someone has got in",
        _fill("""
        ({WHO}) ~2 (broke|broken|breaking|breaks|forced|kicked|got) ~2 (in|into) ~1 (through|my|our|
            the|and) ~8 ({ALARM}|window|back door|front door|peephole|looking at (him|her|them)|
            with (my|us|me))
        (someone|somebody|stranger|man|men|guy|intruder|burglar) ~1 (is|are|'s)? ~1 (in|inside|
            under|on|at) (my|our|the) ~1 ({HOME}|stairs|bed|roof|back gate|back door|doorbell cam)
            ~3 (i (heard|hear|can hear|felt|saw|can see)|heard|breathing|with a (flashlight|torch|
            knife|crowbar|mask|bat|gun|hammer)|right now|trying|moving|with (me|us) {end}|in there
            now|and my (daughter|son|kids|sister|mum|children))
        (men|man|guys|guy|someone|people|figure) ~2 (in|wearing|with) ~1 (ski masks|ski mask|
            balaclava|balaclavas|masks on|hoods up) ~1 (at|outside|in|on|are|by|coming) ~1
            (my|the|our|outside|here|right)
        (someone|somebody|stranger|man|guy|ex|stalker|intruder|he|she) ~4 (is|'s) ~1 (in|inside|
            under) my (backseat|back seat|stairwell|attic|loft) ~1 ({end}|right now|again|now|
            waiting|and (he|she|i|they)|he|i)
        ({WHO}) ~1 (is|are|'s)? in the car with (me|us) and (he|she|they) ~1 (says|said|told|tells|
            will|wants|has) ~1 (drive|me|not|a)
        (someone|someones|somebody|somebodys|stranger|man|guy) ~1 (has|have|'s)? been (living|
            hiding|sleeping|entering|coming|getting|breaking) ~1 (in|into|inside)? ~1
            (my|our) ~1 ({HOME})
        (someone|someones|somebody|somebodys|stranger|he|she|they|ex) ~1 (has|have|'s)? been (in|
            inside) my ~1 ({HOME}) ~~6 (while i was|when i (am|was) out|here|now|again|hear|inside)
        (think|sure|know) ~1 (they|he|she|someone) (is|are|'s) ~1 (in here|inside|in there|in the
            (house|flat|room|attic|basement|garage)) {end}
        (he|she|ex|they) ~1 (is|'s)? in the (house|flat|building|hallway) ~~3 (he|she|they) ~1 not
            know ~1 (i am|where i|that i)
        (he|ex|stalker|they) ~1 (got|gets|gotten) (into|inside) my (building|flat|house|apartment|
            car|garden) (again|and|last night|tonight|now|{end}) !(i love|brought|left me)
        (someone|somebody|man|guy|stranger|he|ex|they|men|guys|lads) ~4 (kicking|bashing|hammering|
            smashing|pounding) ~1 (on|at|in)? ~1 (my|our|the) ~1 (door|doors|window|windows) ~2
            (saying|says|screaming|shouting|with|and|they|he|she|kill|right now|wants|help)
        (banging|pounding|hammering|beating|hitting|smashing) ~1 (on|at|in)? (my|our|the) ~1
            (door|window|car) with (a|the|his|her) ~1 (hammer|bat|brick|axe|crowbar|gun|knife)
        (someone|somebody|man|guy|stranger|he|men|they) ~1 (is|are|'s)? ~1 at (my|the|our) ~1 (door)
            ~2 (trying|kicking|with a (knife|gun|bat|hammer)|and (will not (go|leave)|he will not))
        (intruder|intruders|burglar|burglars) ~1 (downstairs|upstairs|outside)
        (man|men|he|they|someone|somebody|guy|ex) ~1 forced (his|their|her) way (in|into) !(to
            (politics|power))
        (someone|somebody|man|stranger) ~1 (is|'s)? under my bed {end}
        (he|ex|stalker|man) ~1 (is|'s) in (my|the) (building|hallway|corridor|stairwell) ~~6
            (peephole|hiding|knife|scared|again|watching him)
        (door|doorbell) ~~14 (now|and) ~1 (they|he|she) ~1 (are|is)? (kicking|smashing|breaking)
            (it|the door|in|down)
        hear (someone|somebody|footsteps|a man|voices|glass|noises) ~1 (downstairs|upstairs|in the
            (house|hall|kitchen|attic)|breaking) ~~6 (nobody else|alone|no one else|live alone|
            hiding|locked|scared|home alone|in bed with|police)
        (he|she|they|ex) ~3 (on (his|her|their) way|outside|coming ~1|here|at the door) ~~3 (he|she|
            they) ~2 (has|have|got|is got|bringing) (a|the|his|her) (bat|knife|gun|hammer|axe|
            machete)
        ^ (he|she|they) (is|are) coming (up the stairs|down the (hall|corridor|stairs)|to my
            (room|door)|for me|upstairs) (help|please|now|help me)? $
        (he|she|they|boyfriend|husband|ex|dad) ~1 (set|sets|setting|is setting) fire to (the|my|our)
            ~1 (door|house|flat|bed|room|car|bins|hall|curtains)
        (he|she|they) ~1 (nailed|boarded|screwed|welded|chained) ~1 (up|shut)? ~1 (the|my) ~1
            (window|windows|door|doors)
        """),
        near=SAFE,
        lowers="(used to|once upon)",
        keeps="kin",
    ),
    *rules(
        "card",
        "danger",
        "someone follows or hunts them",
        _fill("""
        (i am|am|am i|we are|i think|being|been|was|getting) ~1 being followed ~~4 (by ~3 (guy|guys|
            man|men|car|van|someone|him|her|lads|stranger|ex|people)|same (car|man|guy|van)|home|
            since|stay|talk|talking|help|scared|now|police|all the way|pretend|dark|alone)
        (keep talking|stay (on|with|here)|talk to me|pretend) ~~6 being followed
        following us ~1 (home|from|since|through|down|and|all|now|in (a|the) (car|van)) !(on|back)
        (car|van|truck|man|bloke) ~3 behind (me|us) since
        followed (me|us) ~8 (into my (building|street|hall|lift|stairwell|block)|stairwell)
        same (car|van|truck|man|guy|bloke) ~2 (behind|following|tailing) (me|us) ~1 (since|for|
            every turn|everywhere|all|again|now|{end})
        (man|men|guy|guys|bloke|lads|stranger|strangers|someone|somebody|car|van|he|they) ~3
            (walking|walked|walks|running|ran|driving|creeping|speeding up) ~1 behind (me|us) ~1
            (for|since|all the way|home|shouting|i am|speeding|calling|in the dark|and (i am|it is
            dark|shouting|
            calling|laughing|whistling|getting)|{end}) !(gave|handed)
        (men|guys|lads|man|guy|blokes) ~1 behind (me|us) ~1 (shouting|speeding|whistling|calling|
            laughing and|catching up|getting closer|following|saying|with a)
        (2|3|4|5|two|three|four|five|some|several|group|of them) ~1 behind (me|us) ~1 (shouting|
            speeding|whistling|catching up|getting closer|following)
        (grabbed|grabs|groped|touched|pushed) ~1 (me|my ~1) ~2 (on|in|at) ~2 (bus|train|street|
            park|car park|tube|station) ~~8 (behind me|following|followed|got off|after me)
        (he|she|they|ex|stalker|someone) ~1 (keeps|is|are|keep)? (texting|telling|messaging) me ~1
            what i am (wearing|doing) ~1 (right now|now|in my|and|{end})
        stalker ~1 (is|'s|was|has|have|knows|found|got|keeps) ~2 (here|outside|found|found me|my
            ~1 (address|number|flat|house|door)|in my|at my|following|standing|back|waiting|
            messaging|texting)
        (tried|trying|tries|attempted) to (pull|drag|grab|force|push|snatch|shove|bundle) (me|us|
            her|my ~1 (daughter|son|sister|brother|friend|child|girl|boy)|a ~1 (girl|woman|child|
            boy)) ~1 (into|out of|off|in) ~1 (a|his|the|their|my) ~1 (van|car|truck|bushes|
            alley|alleyway|street)
        (smashed|smashing|hitting|kicking|bashing) ~1 (my|our|the) (car|car window|windscreen|
            window) ~~8 (sitting in it|i was in|inside|pull me out|trying to get|with me in|i am in
            it)
        i ~1 (escaped|got away|ran away|got out|am hiding|ran) ~~2 (in the|into the|from (him|her)|
            i am) ~3 (woods|forest|field|bushes|ditch|trees|alley) ~~8 (see|hear|torch|looking|
            coming|shouting|car|he|she|they|help)
        (can not|cannot|not able to|not) (talk|speak|call|ring|make noise|make a noise) ~~2 (he|she|
            they|someone) ~1 (is|'s|are|will|might|can|would|may) ~1 (in (the|my|same)|here|hear|
            next|back|listening|beside|outside|home|right|looking)
        (hiding|locked|barricaded|hid) ~1 (myself)? (in|under|behind) (the|my|a) ~1 (wardrobe|
            closet|bathroom|toilet|cupboard|attic|basement|bed|shed|bedroom) ~2 (i have to|so i|can
            only|can not|have to|cannot) ~2 (type|text|talk|speak|quiet|silent|noise|call)
        (shooter|gunman) ~1 (in|at|on|outside) (my|our|the) ~1 (school|building|campus|mall|
            office|work|street|class|corridor|hall)
        trying to get in ~~4 (has|with|got|holding) (a|the|his) (knife|gun|bat|axe|hammer|crowbar)
        (someones|someone|somebody|they|shots|people|man|guy) ~1 (is|are|'s|being)? (shooting|
            firing|fired) ~2 (outside|in (my|our|the) (building|street|school|mall|office|road)|at
            (us|
            people|everyone|cars|random))
        (got|been|gets|is|was) stabbed ~~8 (holding|pressing|bleeding|blood|help|ambulance|on the
            floor|next to me|in front of me|police)
        """),
        near=SAFE,
        lowers="(used to|once upon)",
        keeps="kin",
    ),
    *rules(
        "card",
        "danger",
        "they are held or taken",
        """
        (boss|manager|employer|owner|driver|landlord|man|men|who ~3|husband|boyfriend|dad|stepdad|
            ex) ~1 (has|have|'s|just)? locked (me|us) (in|inside) ~1 (the ~1 (warehouse|room|house|
            flat|factory|cellar|basement|bathroom|garage|shed|van|boot|
            container|apartment)|and|there|here|again|{end}) !(by (accident|mistake))
        ^ ~~2 i am locked in ~~4 (help|please|he|she|they|nailed|window)
        (been|am|being|are|were) ~1 (held|kept) (here|captive|in (a|this|his|their|the) ~1 (room|
            house|flat|basement|cellar)) ~1 (since|for|by|against)
        (will not|not|would not|does not|do not) let (me|us) (leave|go|out) (until|till|unless|
            because) ~6 (sign|pay|sleep with|give|owe|men|four of|three of|two of|my passport|pays|
            paid|say yes)
        (he|she|they|son|brother|dad|stepdad|husband|ex|boyfriend|and) ~1 (has|have|'s|got|had) (me|
            us|mum|her) (cornered|pinned|trapped) ~1 (in|against|on|by|behind|under|here|and|{end})
        (holding|keeping|kept|held) (me|us) (captive|prisoner|here|in (a|this|the|their|his)
            ~1 (room|house|flat|basement|cellar|place)) ~~5 (can not|not|leave|help|since|against)
        (makes|make|making|forces|forced) (me|us) ~1 (to)? sleep with (customers|clients|men|his
            friends|strangers)
        (driver|uber|taxi|cab) ~4 (wrong way|locked the doors|locked doors|doors locked|will not
            stop|will not let me)
        cornered (me|us|mum|her) ~1 (in|on|by|against|behind|{end})
        (stuck|trapped|alone) ~1 in ~2 (lift|elevator|car|room|house|cabin|toilet|cab|taxi) ~1
            with (a|this|him|her|some|the) ~~8 (touching|touches|groping|knife|gun|drunk|will not
            (let|stop)|grabbed|grabbing|threatening|screaming at)
        (driver|taxi|uber|cab) ~2 (pulled|turned|drove|driven|driving|went|gone|taking me) ~1
            (off|into|in|down|to) ~2 (woods|forest|field|lay by|dark ~1|nowhere|dirt road|dead end|
            alley) ~~6 (engine|locked|help|will not|alone|scared)
        (driving|drives|drove|doing|speeding) ~5 (screaming|shouting|yelling|saying|says|swears)
            ~2 (we will|we are|he will|she will|going to|we) ~4 (die|kill|crash us)
        (owe|owes|debt|pay (off|back)|worked off) ~6 (sleep with|sex with|clients|customers|men|
            work (in|as) a) ~~4 (passport|clients|customers|leave|men|they|brothel|every night)
        (i|we) (must|have to) ~1 (sleep|have sex) with ~1 (clients|customers|men|strangers|his
            friends)
        (brought|took|sold|trafficked) (me|us|her) ~2 (here|over|to ~2) ~2 (for work|to work|and)
            ~~8 (passport|passports|owe|clients|sleep with|locked|not leave|no pay)
        (texted|messaged|sent|texts|whispered|wrote|says|typed) ~2 help ~1 (and ~2 (not|phone|
            answering|boyfriend)|basement|me|he|call|police|{end} ~~5 (now|not|phone|answering))
            !(with|her|him)
        """,
        near=SAFE + "(netball|homework|pub quiz|own fault|ourselves|dishes|moving in|lego|closet)",
        lowers="(used to|once upon|by accident|by mistake)",
        keeps="kin",
    ),
    *rules(
        "ask",
        "danger",
        "something there is not right",
        _fill("""
        (guy|man|bloke|stranger|someone|somebody|he|ex|creep|date|customer|neighbour) ~4 (knows|
            found out|finds out|know|has) ~1 (where i (live|park|work|sleep|study)|where my (dorm|
            flat|house|kids) ~1|my (address|shifts|new address)) ~2 ({end}|and|i never|now|scared|
            how)
        (same|that|this|strange|weird) (guy|man|bloke|car|van) ~2 (everywhere|every cafe|outside|
            on my bus|again today|yesterday and today|turning up) ~3 (i go|go|this week|today|
            again|{end})
        (guy|man|bloke|stranger|someone|ex) ~1 keeps (turning up|showing up|appearing|popping up) ~1
            (at|where|everywhere|outside|in) ~2 (my|i go|every|cafe|work|gym|class|home)
        (guy|man|bloke|stranger|someone|customer|men) ~5 (will not stop|not stop|keeps|will not
            quit) (staring|looking) at (me|us|my (daughter|kids))
        (guy|man|bloke|someone|somebody|men|stranger) ~2 (sat|sitting|standing|stood|been) ~2 (in|
            by|outside) (the|my|our) (stairwell|hallway|door|gate|wall|corridor|landing) ~2 (since|
            for hours|all (day|night|evening)|now|watching|again)
        (someone|somebody|someones|he|guy|man|ex|they) ~2 (keeps|keep|tried|been|was|is|trying)
            ~1 (ringing|trying|rattling|turning|knocking on|pressing) ~1 (my|the|our) ~1 (bell|
            doorbell|door|handle|door handle|buzzer) ~2 (at (night|(1|2|3|4|one|two|three|four)
            ({end}|am|every|and))|3am|2am|4am|in the night|again|and running|earlier|tonight|all
            night|by mistake)
        (someone|somebody|man|guy|he|stranger) ~1 tried my (door|front door|door handle|gate|window)
            ({end}|earlier|tonight|last night|at|again|just)
        (he|she) does not know ~1 i am ~1 (in the|under the|up in|inside|hiding)
        (front|back|garage)? door was ~1 (open|unlocked|ajar) when i (got|came) (home|back|in) ~~3
            (locked|sure|swear|know|certain|i always)
        (footprints|footsteps|boot prints|handprints) ~8 (window|behind me|outside my|my door|at my
            (door|window)|in the (attic|hall))
        (hear|hearing|heard|weird|strange) ~1 (noise|noises|sounds|someone|footsteps|scratching|
            voices) ~2 (downstairs|at my window|at the (door|window)|outside|in the (attic|loft|
            hall|house)) ~~5 (away|alone|scared|awake|by myself|not home)
        (do not|not|never) feel safe ~2 (where|here|tonight|in (this|my own|the) (house|place|flat|
            home|room)|at home|going home|around him|with him|{end}) !(at work|investing|driving)
        (do not|not) like how this is going {end}
        (taxi|uber|driver|cab) ~2 (not going|going the wrong|not taking|took a (wrong|different|
            weird)) ~3 (way|home|route|turn|should)
        woke up (at|in|next to) ~2 (guys|guy 's|man 's|stranger|strangers|hotel|bed|place) ~4 (do
            not|not|no idea|no memory|naked|nothing) ~2 (remember|memory|know|idea|on|last night)
        (can not|do not) remember last night ~~5 (clothes|underwear|bruises|naked|sore|drink|woke)
        (someone|someones|somebody|he|she|they|ex|guy) ~1 (is|'s|are|keeps)? (threatening|threatens|
            threatened) to (send|post|leak|share) my (pics|nudes|pictures|photos|videos|video)
        (can not|cannot|could not|have not been able to) (reach|get hold of|get through to) {loved}
            ~~4 (since|last night|days|yesterday|her husband|his phone)
        ({loved}|grandma|grandpa|mum|dad) ~3 (does not|not|has not|will not) ~1 (pick up|picked up|
            answer|answered) ~1 since (yesterday|last night|monday|sunday|friday|saturday|the party|
            this morning)
        {loved} ~3 (went|gone|left|walked) ~5 (cliffs|cliff|bridge|woods|river|beach|sea) ~~8 (phone
            is off|phone off|phone 's off|hours ago|not back|not answering)
        (house ?mate|housemate|flatmate|roommate|{loved}) ~1 locked (himself|herself|themselves) in
            ~~5 (not answering|not responding|will not answer|silent|quiet|hours|not come out)
        (very|blackout|blind)? drunk ~3 (can not|cannot|could not) ~1 wake (him|her|them)
        {loved} ~1 (has not|not) ~1 (woken|woke|waking) up since ~6 (drank|drinking|drink|took|
            pills|fell|hit)
        (said|says|think) ~1 (she|he) ~2 (took something|taken something|has taken something)
        {loved} ~3 (slurred|slurring) ~~5 (one|like this|empty|packets|glass|pills)
        (she|he) was slurring
        (drink|drinks|it) ~1 tasted (salty|weird|bitter|funny|chemical) ~~6 (sleepy|dizzy|type|
            weird|legs|woozy)
        feel (weird|strange|sick|sleepy|woozy|dizzy) ~1 (since|after) that drink
        (ate|eaten|had|took) ~2 ((mushrooms|berries) ~1 i (picked|found)|thing at the party|that
            thing|pill|energy drinks) ~~6 (feel|chest|breathe|heart|sick|dizzy|funny) ~1 (sick|
            funny|weird|racing|properly|
            dizzy|{end})
        (might|may|think i) ~1 (have)? (taken|took) my (meds|pills|tablets|insulin|dose) twice
        (have not|not) (eaten|eaten or drunk|drunk|drank) ~1 (or (drunk|eaten|drank))? ~1
            (anything)?
            (for|in) (3|4|5|6|7|three|four|five|six) days
        (he|she|they|ex) ~2 (be|is|'s|are)? waiting for me (outside|after (my shift|work|school)|at
            the (exit|bus stop|gate)|when i (finish|get off)) ~1 ({end}|i finish|i get|again|and|
            now)
        (they|he) (are|is) outside {end}
        (owe|owing) ~2 (bad|dangerous|the wrong|some) people
        (message|text|dm|note|call|email) ~2 (saying|says|said) i know where you (live|sleep|work)
        (sent|send|sends|sending|got|emailed|posted) ~2 (photo|photos|picture|pictures|pic|pics|
            video) of my (own)? ~1 (house|front door|door|window|bedroom|car|kids|flat)
        (getting|get|got) ~2 (calls|call|phone calls) ~~8 (breathe|breathes|breathing)
        (neighbour|neighbor|man|guy|he|someone) ~1 (threatened|threatens|threatening|waved) ~1 (me)?
            ~1 with (a|an|his) ~1 (spade|shovel|knife|bat|hammer|brick|axe|stick|gun)
        """),
        near=SAFE + "(driving test|teacher says|sneeze|hay fever|fasting|ramadan|dentist)",
        keeps="kin",
        another=True,
    ),
)
