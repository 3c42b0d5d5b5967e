"""Fear of someone close, and control by them."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.blows import ANIMALS, PLAY

FEAR = (
    *rules(
        "card",
        "abuse",
        "they live in fear of someone close",
        """
        (live|living|lives|lived|sleep|sleeping|home) in (constant|daily)? ~1 (fear|terror) ~1 (of|
            with)? ~1 ({my_partner}|{my_parent}|him|her)
        (scared|afraid|terrified|frightened) of {my_partner}
        (much|big|great|have|having) fear of {my_partner}
        {my_partner} (scares|terrifies|frightens) me (so much|;|$|because|(when|if|every time) (he|
            she|{my_partner}) ~1 (is|gets|drinks|shouts|yells|loses|comes|starts|raises|does not
            get|looks|has|goes)|with (his|her) (temper|anger|moods|rage|rages|yelling|shouting|
            threats|fists|outbursts))
        """,
        after="""
        (cooking|driving|family|mum|dad|mother|spider|getting|being|leaving me|dying|ex|opinion|
            reaction to|snoring|health|reaction|losing)
        """,
        near="""
        (snores|sneeze|sneezes|driving|halloween|mask|clown|roller|rubber|spider|spiders|prank|
            pranks|jump scare|jumps out|costume|hides behind|hiding behind|boo|toes|ladder|
            knowledge)
        """,
    ),
    *rules(
        "ask",
        "abuse",
        "they are afraid of someone",
        """
        (i am|am|feel|feeling|so|too|been|get|i|always|and) ~1 (scared|afraid|terrified|frightened)
            (of (him|her|what (he|she|they|{my_partner}) (will|might|would|could|is going to)|how
            (he|she|they) (will|would|might|react|reacts)|his (temper|moods|mood|reaction|anger|
            hands|rage|footsteps)|her (temper|moods|mood|reaction|anger|rage)|my (dad|mum|stepdad|
            parents|brother|uncle|stepmum|family|son|father in law))|to (leave (him|her)|go home|
            say no to (him|her)|(speak|talk) (when (he|she)|at home|around (him|her)|in my own|
            back|up to (him|her))|upset him|upset her|tell (him|her) ~1 (no|i (want|am leaving|am
            pregnant|lost|broke|need|spent)|because|{end})|be alone with|come home|be at home|fall
            asleep|disagree|make (him|her) (angry|mad|cross)|break up))
        help (me)? ~~3 (he|she|they|{my_partner}|dad|stepdad) ~2 (going to|will) kill me
        (walk|walking|walked|tiptoe|tiptoeing|living|i am|always) on ~1 (eggshells|egg shells)
        (flinch|flinched|tense|freeze|froze|panic|shake|shaking) ~2 (when|if|every time|whenever)
            ~1 (he|she|{my_partner}) ~2 (raises|moves|comes|walks|reaches|touches|lifts|opens|
            pulls|gets|enters|shouts|key)
        (change|adjust|check|read|match|judge|guess|tense|freeze|panic|brace|sick|knot|flinch|go
            quiet|tiptoe|hide) ~5 (his|her) (key|keys|footsteps|steps|car|mood|tone|truck|van|
            voice)
        (change|check|match|listen|listening|hear|read|guess|adjust|judge|know|tell) ~5 (sound of|
            mood|temper|face|footsteps|steps|key) ~2 (his|her)? ~2 (key|door|home|footsteps|steps|
            lock|stairs|car|mood) ~2 (in the)? ~1 (door|lock|drive|stairs|whether|how)?
        (sleep|sleeping|barricade|slept|put|push|pushed|wedge|wedged) ~6 (chair|dresser|wardrobe|
            knife|suitcase|table|furniture|drawers) ~2 (under|against|in front of|by) ~1 (the|my)
            ~1 (door|handle|pillow)
        (sleep|sleeping|slept) ~2 (with)? ~2 (door locked|locked door|knife)
        (lie|lay|lying|stay|hold|keep) ~2 (there|still|quiet) ~3 (wait|until|till|pretend|let) ~2
            (it|he|him|she|her)
        (saying no|fight back|fighting back|crying|if i cry|if i say no|arguing) ~2 (makes|make|
            made) ~1 (it|him|her) (worse|angrier|mad|furious)
        (do not|not|never|did not) feel safe (at home|in my (home|own|house|room)|with (him|her|
            my)|around (him|her|my)|in (this|our) (house|relationship|marriage|home)|here|there)
        (not|unsafe|never) safe (at home|in my (home|own)|with (him|her)|around (him|her)|here)
        (i am|feel|feeling) unsafe
        (live|living) in (constant)? fear ({end}|of (him|her|what (he|she)|my (husband|wife|
            partner|dad|mum|family|ex|son|boyfriend|girlfriend|brother))|because|every|at home|and)
        """,
        near=PLAY
        + """
        (rooster|cockerel|turkey|swan|hen|magpie|chased me)
        (proud|dentist|flying|spiders|heights|exam|exams|rollercoaster|driving|dark|needles|
            presentation|interview|losing (him|her|them)|surgery|scary movie|horror|dog|geese|
            goose|swans|clowns|fireworks|ghost|ghosts|wedding speech|baby monitor)
        (eggshells|egg shells) ~~8 (boss|work|manager|office|dropped|omelette|breakfast|recipe|
            kitchen floor|compost|garden|snails|slugs)
        (boss|work|manager|office|dropped|omelette) ~~6 (eggshells|egg shells)
        (leaps|leap|run to|runs to|smile|smiles|kettle|hug|hugs|wag|wags|dog goes|excited|goes mad|
            kids run|heart (leaps|lifts|skips)|good mood|not scared|not afraid|not because i am|
            affair|cheated|cheating|widow|funeral|died|since he went|passed away|after thirty
            years|fridge|crossword)
        (and|but) (he|she) (held|hugged|laughed|smiled|was (lovely|kind|great|sweet|fine|so))
        """,
        after="""
        (with (a|the|my)|at (nursery|school|home with)|alone with the)
        (at (work|the office)|of (dying|losing)|about the|not be able|leave me|will not like|dying|
            loving|losing)
        """,
    ),
)

CONTROL = (
    *rules(
        "ask",
        "abuse",
        "someone close controls them",
        """
        (hand over|turn over|give (him|her)) ~1 (all)? my (pay|wages|salary|payslip|paycheck|
            earnings|pay slip) ~1
        (bag|suitcase) packed ~5 in case
        in case (he|she|it) ~2 (gets|starts|turns|goes) (bad|again|worse|violent|off) ~1
        sorry before i know
        (holds|keeps) (the|all the|my) (bank)? (cards|card|passports|accounts)
        i ~1 only allowed ~1 (to|one|out)
        (delete|erase|deleting|erasing) ~6 before (he|she) (gets|comes|is) (home|back)
        (hide|hiding) ~2 (this|it|messages|chat|phone|laptop|history|app|bruise|bruises|bottle|
            bottles|money|letter|letters|papers|knife|knives|texts|bag|bags|receipts|shopping) ~2
            before (he|she) (gets|comes|is) (home|back)
        (he|she) ~1 (says|tells) ~3 (my fault|i made (him|her)|i make (him|her)|i provoke|i bring
            it on)
        or (there is|there will be) ~1 (trouble|hell|consequences)
        (he|she) does not (start {end}|kick off|explode|lose it|lose (his|her))
        (make up|makeup|concealer|foundation|scarf) ~1 (covers|hides|cover|hide) (it|them|the
            (bruise|bruises|marks)) ~1
        {he_partner} ~1 (will not|does not|never) let me (take|use|have) ~1 (the|my) (pill|
            contraception|birth control|medication|meds)
        sleep in my (clothes|shoes) ~1 in case
        (bag|money|suitcase|passport) ~1 (hidden|packed) ~1 (at|in|under|with) ~6 (leave|run|
            sister|friend|escape|mum)
        {he_partner} ~1 took ~1 (all)? ~1 my ~1 (passport|documents|papers|bank card|wages|salary|
            pay|id|car keys and)
        {he} ~2 (controls|control|controlled|controlling) (me|my|everything|every|all|what|who|the
            money|our money|how|when|us|where)
        {he_partner} ~2 (checks|checked|reads|read|monitors|goes through|going through|went
            through|searches|looks through|tracks|watches|takes|keeps|smashed|smashes|broke|hides|
            hid|confiscates|demands|deletes|deleted|destroyed|locks|locked|holds) ~1 (all|of)? ~1
            (my) ~1 (phone|phones|messages|emails|texts|location|passwords|password|bank|wages|
            salary|money|passport|pay|paycheck|card|cards|bank card|documents|papers|id|keys|car
            keys|car|savings|contacts|accounts|whereabouts|medication|meds|contraception|pill|
            spending)
        {he_partner} ~1 (installed|put|puts|has|hid|placed|set up|uses) ~2 (tracker|camera|cameras|
            gps|airtag|air tag|spyware|stalkerware|app|apps|microphone) ~3 (on my|in my|in the|in
            our|to (watch|see|track|follow)|on the|phone|bag|car)
        {my_parent} ~1 (will not|does not|never|do not) (let|allow) me ~1 (leave the house|see a
            doctor|go to school|shower|eat)
        {he_partner} ~1 (will not|does not|would not|never|refuses to|not) ~1 (give|trust) me ~2
            (money|cash|access|a key|the password)
        ({he_partner}|^) ~1 (checks|demands|counts|wants|inspects) ~2 (receipts|every receipt|
            mileage|my search|odometer)
        (have|had|need|got) to be (home|back|in|inside|ready) by ~3 or (he|she)
        or (he|she) ~1 (gets|goes|will|would) ~1 (mad|furious|violent|hit|hits|lose it|hurt|
            explode|crazy)
        (says|said|tells|told me|warns) ~2 nobody ~1 (will|would) ~1 (believe|want|love|help) me
        (hide|hid|delete|deleted|hiding|deleting|erase) ~4 (phone|messages|chat|app|bot|history|
            this) ~3 (because|before|in case|if)? ~1 (he|she|they|{my_partner}) (can not|does not|
            will not|never|might|would|reads|checks|sees|finds|gets|goes)
        in case i (need|have) to (run|flee|escape|get out|leave)
        (packed|pack|hidden|hide|hiding|saved|secret|saving|stash) ~2 (bag|money|suitcase|account|
            cash) ~6 (run|escape|flee|get out|from him|from her|leave him|leave her)
        (when|every time|whenever|if) (he|she|{my_partner}|{my_parent}) ~1 (drinks|is drunk|drunk|
            comes home|shouts|gets (mad|angry|drunk)|loses it|has been drinking|yells) ~4 (hide|
            run|lock|scared|afraid|hold my breath|pretend|hit|pray|terrified|freeze|flinch)
        {he_partner} ~1 (will not|does not|would not|did not|never|not|will never|wont|do not|
            doesnt) ~1 (let|lets|allow|allows|permit|want me to) ~1 (me) ~2 (leave|go (out|to
            (work|school|college|church)|anywhere|outside|see|visit|home|alone)|see (my|anyone|
            any)|work|talk|speak|have|out|meet|use|drive|sleep|eat|study|visit|contact|call|
            friends|spend|be alone|wear|get a job|own|any money|learn|make|near)
        {he_partner} ~1 (forbids|forbid|forbade|bans|banned|prohibits|prevents|stops|stopped|
            isolates|isolated|cut) me ~1 (from|to|off from)? ~2
        (not|never) (allowed|permitted) ~1 (to)? ~1 (leave|work|go out|see|have|talk|speak|drive|
            learn|friends|money|a phone|any (friends|money|contact|say)|use|my own|a job|out|visit|
            call|eat|close|lock|sleep|make (calls|friends|decisions)|my|a bank)
        (need|have|must|had) to ~1 (ask|get|beg) (permission to|(him|her|{my_partner}) ~1 (for|if|
            before|permission)|for money|his permission|her permission)
        (ask|asking|beg|begging|need) ~1 (for)? ~1 (his|her|{my_partner} 's)? permission (to|
            before|for)
        (have|need|had|got) to ~1 (send|show|prove|text|share|account|report|explain|tell|send him|
            send her) ~5 (where i (am|was|have been|go)|photo|picture|receipt|receipts|every
            (penny|cent|minute|hour|euro)|prove|selfie)
        {he_partner} ~1 (decides|chooses|dictates|tells me|picks|orders me|controls) ~1 (what i|
            what i can|who i|who i can|where i|how i|when i|if i|whether i) ~1 (wear|see|eat|talk|
            meet|speak|go|spend|sleep|am allowed|do|shower|leave)
        {he_partner} ~1 (gives|allows|leaves) me ~4 (a week|allowance|a month|pocket money|a day|
            for food)
        {he_partner} ~4 (takes|took|take|keeps|steals|spends|controls) ~1 (all)? ~1 my (wages|
            salary|money|pay|paycheck|benefits|income|pension|savings)
        (no|without|not have|any) ~1 access to (money|my own money|our money|the bank|the account|
            my money)
        {he_partner} ~2 (controls|control) (it all|all the money|our finances|the finances|every
            (penny|cent)|the money)
        account for (every|each|my (time|whereabouts|spending))
        {he_partner} ~1 (refuses|refused) to let me
        {he_partner} ~2 cameras ~4 (watch|watches|every room|bedroom|inside|house)
        have to (sleep with|have sex with|satisfy|service) (him|her) ~4 (or|whenever|otherwise|
            even|every|when)
        {he_partner} ~1 (will not|does not|not|never) stop (following|texting|harassing|hitting|
            stalking|threatening|touching|showing up|messaging|calling (me)? ({end}|all|day|every|
            at|until))
        my ex (broke in|is breaking in|broke into my|is outside|was outside|is at my)
        {he_partner} ~1 ((follows|following|followed) me (everywhere|home|around {end}|to|when)|
            (stalks|stalked|is stalking|tracks|tracked|is tracking|spies on|spied on) (me|my
            (phone|location|every|car|calls|movements|mileage|messages|emails|steps|period))|keeps
            (following|stalking) me|(watches|is watching|watched) (me (all|constantly|on|through|
            from|sleep|shower|while i (sleep|shower)|everywhere|every|{end})|my (house|every|
            window|location|phone))|(turns|shows |turned|showed) up (wherever|everywhere|at my
            (work|door|flat|house|job|mums)|uninvited|where i|outside)|keeps (showing|turning) (up|
            outside)|waits outside (my|the (house|office|flat|door)|every))
        (is|been|keeps|was|being|ex) ~1 (stalking|stalked|following me|blackmailing|harassing) ~1
            (me|by|everywhere|home)
        (has|had|have|tracks|tracking|shares|sees) ~1 my location ~5 (loses|mad|furious|angry|off|
            goes|freaks|if i turn|24|always|all the time|calls)
        ({he_partner} ~1|^) (loses it|goes ballistic|goes off|rages|explodes|kicks off|gets
            violent) ~1 (if|when|because) ~1 (i|it|my|he sees|he saw|she sees|she saw|dinner|the
            food)
        ({he_partner} ~2|^) (goes mad|go mad|goes crazy|is furious|gets furious|freaks out|freaks)
            (if|when|because) i ~1 (am|talk|go|see|do not|say|leave|wear|spend|buy|call|text|
            answer|visit|come home|have)
        (he would kill|hell to pay) ~1 (if|when|because) ~1 (i|it|my|he sees|he saw|she sees|she
            saw)
        (locks|locked|lock|locking|shuts|shut) me ~1 (in|inside|up) ~1 (the (house|room|bedroom|
            flat|bathroom|car|basement|cellar|closet|garage|balcony|apartment)|my room|a room|at
            night|when|;|$|all|for hours)
        ({doer} ~2|^|and) (locks|locked|lock|locking|shuts|shut) me ~1 out ({end}|of (the|our|my
            own)|on (the|my)|overnight|all night|at night|in the|for hours|when|if|because|without)
        {he} ~3 (take|takes|taking|took) (the|my|our) (kids|children|son|daughter|baby) ~1 (and|
            away|from|if|so) ~2 (never|see|from me|if i|me|back|abroad)
        (says|said|tells|threatens|warned|swears) ~2 if i ~1 (leave|left|go|tell|call|ever leave|
            break up|report|talk)
        if i (leave|left) ~1 (he|she|{my_partner}) ~1 (will|would|says|said|is going to) ~1 (take|
            kill|hurt|find|harm|make|ruin|post|send|tell|burn)
        (posted|posting|shared|sharing|sent|sending|leaked|leaking|uploaded|publish|published|
            threatened to post) ~2 (my|of me|me) ~1 (naked|nude|nudes|private|intimate) ~1
            (pictures|photos|pics|images|videos|photo|video)?
        (posted|shared|leaked|sent|threatening to send|send|post|leak) ~2 my nudes
        (punched|punches|kicked|smashed|put (his|her) fist|hit|threw|throws|smashes|kicks|breaks|
            broke) ~2 (wall|walls|door|doors|hole|holes|plates|plate|things|furniture|mirror|dog|
            cat|glass|tv|stuff|chair) ~4 (beside|next to|at|near|behind|to show|by|when|to scare)
            ~1 (my|me|what|he|she|scare)
        (throws|threw|throwing) ~2 (things|plates|stuff|objects|bottles|knives|glass|furniture|
            phone|plate|mug|bottle|chair) at (me|us|my head)
        (kicked|kicks|hurt|hurts|killed|kill|hit|hits|strangled|threatened to kill|beat) (the|my|
            our) (dog|cat|pet|rabbit|puppy|kitten) ~3 (to|because|in front|show|when|so|if|what)
        (calls|call|called|calling) me ~1 (a)? ~1 (whore|slut|worthless|useless|bitch|fat pig|cunt|
            stupid|crazy|pathetic) ~4 (every|all|daily|in front|always|each|and (says|tells|hits|
            threatens)|until i)
        (humiliates|degrades|belittles|gaslights|manipulates|terrorises|terrorizes|intimidates|
            bullies) (me|us)
        (cut|cuts|cutting|isolates|isolated|kept|keeps|keeping) me (off)? (from|away from) ~1 (my|
            everyone|all my|friends)
        (forced|forcing|making|make|force|made) me ~1 (to)? ~1 (marry|get married|have a baby|get
            pregnant|have an abortion|quit my job|give up my|stay home|delete)
        {my_partner} ~4 (heavy hand|jealous and|rages|outbursts|temper scares|temper frightens|
            violent temper|jealousy scares)
        """,
        near=PLAY
        + """
        in my (feed|dreams|head|photos|memories)
        by ~2 (ads|adverts|emails|recruiters|bots|spam|duolingo)
        cut me off (in traffic|at the|on the|mid|while i)
        (piercing|screen time|dye my hair|my ears pierced)
        (chased|chases|followed|follows) me ~4 because i (forgot|left|dropped)
        best (dog|cat|puppy|pet)
        because i (lose|asked|keep losing|always lose)
        for ~1 (swimming|gym|holiday|weekend|festival|camping|hen do|beach)
        (favourite game|favorite game|surprise|birthday|champagne|quietly)
        (shopping list|barbecue|grill|jokingly|we agreed|surprise party|by mistake|as a joke|funny|
            calorie|recipe|curfew|sugar|diet|doctor|bouncer|teacher|exam|ticket|wifi password|
            spoiler|spoilers|netflix|hangover|broken leg|driving test|on patrol|lottery|prank)
        (ring|gift|gifts|present|presents|want one|wants one|chocolate|biscuits|wrapping|wifi|
            hospital bag|the hospital|maternity|labour|contractions|doctors|surgery|operation|heal|
            heals|gluten|dairy|coffee|caffeine|alcohol|allergy|allergic|diabetic|cholesterol|
            pregnant|fasting|uniform|visitors|hedgehog|hedgehogs|birds|nest|burglary|burglar|foxes|
            joke|google|clock|clocks|flight|marathon|parcel|poker|delivery|colour blind|color
            blind|ill|fever)
        (app|account|accounts|website|bank|laptop|wind|toddler) ~2 (locked|locks) me
        ~1 ({ANIMALS}) ~4 (locked|locks|gets violent|goes mad|goes crazy|rages)
        """.replace("{ANIMALS}", ANIMALS),
        after="""
        (drive (his|her|the|your)|until i (tidy|finish|do|clean|eat|pass|am (18|16|older))|(kids|
            son|daughter|children) this|(his|her) new|(his|her) (car|new)|win|lose|pay for|do the|
            watch|eat the|near the (grill|oven|kitchen)|cook|(have)? the last|down|forget|wash|touch
            the|out (loud|when|while|to)|to me|aloud|(when|while) i am driving|on (mondays|
            tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)|(keys|suitcase|luggage|bike|
            wallet|guitar|kayak)|to (work|town|the (shop|shops|garage|office|station))|at (karaoke|
            cards|darts|chess)|from (buying|google|the (kitchen|grill))|(when|where|while) (he|she)
            is away|from (googling|carrying))
        """,
    ),
    *rules(
        "card",
        "abuse",
        "someone close holds or hunts them",
        """
        (took|takes|has taken|hid|hides|keeps|holds|confiscated) ~1 my ~3 (passport|phone|keys|
            documents|papers) ~4 (will not|not|never|so i|won't) ~1 (let|allow|leave|can not|
            cannot) ~3
        (will not|does not|would not|never) (let|allow) me ~1 (leave|out of|go out of|out) ~1
            (the)? ~1 (house|flat|home|room|apartment)
        (put|hid|installed|placed|found) ~2 (tracker|gps|airtag|spyware|stalkerware|hidden camera)
            ~3 (car|phone|bag|bedroom|bathroom)
        (held|kept|keeping|keeps|holding|locked) me ~3 (captive|prisoner|hostage|against my will|
            locked in|locked up|inside for)
        (locks|locked|keeps) me (in|inside|up|locked) ~3 (house|room|bedroom|flat|basement|cellar|
            closet|garage|days|hours|all day|when he|when she|cupboard)
        (kill|murder) me and (the (kids|children|baby)|my (kids|son|daughter|children|baby|family|
            mum)|our (kids|son|daughter|children|baby)|then|himself|herself|bury)
        """,
        near=PLAY
        + """
        (essay|thesis|email|emails|spreadsheet|inbox|homework|laundry|cat|dog|meeting|project|exam|
            traffic|commute|game|netflix|book|dissertation|printer|sofa) ~3 (holding|held|kept|
            keeping|holds|keeps) me
        (by mistake|by accident|escape room|accidentally|surprise|stolen|theft|luggage|suitcase|i
            (lose|lost|loose)|mum had|dad had|vape|grounded|ground me)
        """,
    ),
)

ALL: tuple[Entry, ...] = FEAR + CONTROL
