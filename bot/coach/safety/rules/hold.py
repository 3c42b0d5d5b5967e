"""Control by someone close, threats, fear and pursuit: more ways in which they are told."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.blows import ANIMALS, LIGHT_IF, WELL_NOW, filled

_HARMLESS = """
(surprise|birthday|by mistake|by accident|accidentally|as a joke|jokingly|prank|hide and seek|
    escape room|curfew|my console|playstation|xbox|netflix|spoilers|biscuits|chocolate|broccoli|
    vegetables|homework|sugar|diet|driving test|doctor says|doctor said|physio)
(finger gun|finger guns|moustache|beard|tidy|spider|spiders|heights|clown|clowns|film|movie|novel|
    series|
    podcast|dream|nightmare|recipe|charity|sale|landlord says rent|toddler|puppy|kitten|dog walker|
    dishwasher|thermostat wars)
(because i never|because i always forget|i forgot|we share|we agreed|lovingly|to be nice|for fun of
    it)
(wet floor|floor was wet|studying|revising|dissertation|deadline|exams|quarantine|covid|snowed in|
    plumber|visa application|embassy|renewal|i (do not|would|might) ~1 lose (it|them)|photocopy|
    payroll|school office|in the safe|procedure|before the (operation|op|surgery)|airport|scanner|
    knighting|trainer)
(baby|school|wedding|holiday|childhood) (photo|photos|picture|pictures|video|videos)
wallpaper
(at|to) the (shop|shops|supermarket|till|atm|cash machine)
because i (asked|lose|get|keep losing)
for ~1 (swimming|gym|holiday|weekend|festival|camping|hen do|beach)
(twins|fishing|my accountant|dough|road rage|in traffic|when driving)
leave (him|her|my ~1 (husband|wife|partner)) a (note|message|voicemail|review|gift|present|letter)
(allergic|allergy|allergies|intolerant|coeliac|celiac|diabetic|cholesterol|champagne)
(garlic|printer|hungry|hangry|tennis|remote|monopoly|yoghurt|yogurt|tea bags|jam jar|crossword)
~1 ({ANIMALS}) ~~5 (gets|get|stalker|violent|aggressive|attacks)
(gets|get|stalker|violent|aggressive|attacks) ~~6 (the|a|that|our|my) ~1 ({ANIMALS})
""".replace("{ANIMALS}", ANIMALS)

_HOLDER = (
    "(he|she|{my_partner}|my ~1 (in laws|carer|landlord|pimp|stalker|son|daughter|grandson|"
    "employer|madam|master|pastor|dealer|stepson|brother|brothers|uncle|"
    "husbands (family|mother))|madam|in laws|my family)"
)
"""Who has no business to say whether a grown person leaves the house."""

CARDS = (
    *rules(
        "card",
        "abuse",
        "someone close holds them by what they need",
        filled("""
        {doer} ~2 (locks|locked|lock|padlocks|padlocked|hides|hid|hide|withholds|took|takes|take|
            keeps|keep|kept|pours|poured|flushed|flushes|controls|rations|confiscated|holds|has|
            burned|tore up|destroyed|stole|threw|throws|cancelled) ~1 (up|away|out|back)? ~1 (my|
            all my) ~1 (insulin|inhaler|epipen|hormones|wheelchair|hearing aids|hearing aid|
            passport|documents|immigration papers|medication|meds|medicine|contraception|birth
            control|visa|id|bank book|green card|crutches|oxygen|antidepressants|papers|identity
            card|birth certificate|bank cards|bank card|wages|salary)
        {doer} ~2 (locks|locked|padlocks|padlocked|lock) ~1 (up)? (the|all the|our) ~1 (food|
            fridge|pantry|kitchen|cupboards|freezer)
        {doer} ~2 (locks|locked|lock) ~1 (up)? (the|all the|our) ~1 (doors|door|windows) (so (i|we|
            that)|when (he|she) (leaves|goes)|from the outside|and (takes|keeps|hides|hid|took)|on
            me|to keep me|with me)
        {doer} ~2 (will not|does not|would not|never|not|refuses to|do not) ~1 (let|allow|give|give
            to|permit) me ~1 (to|have|any)? (eat|food|water|drink|sleep|see a doctor|go to (the)?
            (doctor|hospital|toilet|bathroom)|use the (bathroom|toilet|phone)|my (medication|meds|
            medicine|passport|inhaler|insulin)|have (money|food|water|a key|friends|a bank
            account)|contact|call my)
        {holder} ~2 (will not|does not|would not|never|not|refuses to|do not) ~1 (let|allow|give|
            give to|permit) me ~1 (to|have|any)? (money|have (a phone|my own)|leave|out|go (out|
            outside))
        {my_parent} ~2 (will not|does not|would not|never|not|refuses to|do not) ~1 (let|allow|
            permit) me ~1 (to)? (leave (the (house|flat)|home|my room)|out of (the house|my room))
        (not|never) (allowed|permitted|let) (a|any|my own|to have (a|any|my own)) (job|key|phone|
            car|bank account|bank card|account|friends|money|lock|visitors|door|doctor)
        {doer} ~2 (locks|locked|shuts|lock|shut) me ~1 (in|inside|up|out|outside|on)
        i am (locked|trapped|kept|being kept|being held) ~2 (in|inside|here|by) ~2 (room|house|
            flat|cellar|basement|bathroom|apartment|him|her|my (husband|wife|boyfriend|girlfriend|
            ex|partner|family|parents))
        {mate} ~2 (makes|made|make|forces|forced) me ~1 (kneel|crawl|beg ({end}|for (food|money|
            forgiveness|mercy|water|sex|it|my|permission)|him|her|on)|strip|undress|eat (off|from|
            it off|my own|the)|sleep (on the|in the (garage|car|shed|bath|kennel|hallway|yard|
            garden|basement|cellar|bathroom)|outside)|stand (in the|until|for hours|outside|naked|
            on)|drink until|apologise on|thank (him|her)|wear (a nappy|a diaper)|hold the hot|lick)
        ^ (made|makes) me (kneel|crawl|beg {end}|strip|undress|eat (off|from)|sleep on the)
        {doer} ~3 (threatens|threatened|threatening|keeps threatening|threaten) (to ~1 ({HARMS})|
            {THREATENED}|the (dog|cat|kids|children|baby))
        (said|says|told me|warned me|swears|swore|promised|promises|screamed|texted|yelled) ~2 (he|
            she|they) (will|would|is going to|'d|are going to) ~2 (kill|find|hurt|bury|burn|shoot|
            stab|destroy|ruin|strangle|drown|make me pay|make me disappear|beat|break|cut|smash|
            slit|throw acid|put me|come after|murder) ~1 (me|us|my|my family|the kids|everyone|the
            baby|all of us|both of us)
        (said|says|told me|warned me|swears|swore|promised|promises|screamed|texted|yelled) ~2 (he|
            she|they) (will|would|is going to|'d|are going to) ~2 (end|finish) (me|us|my|my family|
            the kids|everyone|the baby|all of us|both of us)
        (kill|hurt|find|beat|shoot|destroy|ruin|bury|cut|burn|murder) (me|us|my family|my mum|my
            kids|our kids|the kids) {IF_I}
        (if|when) i (leave|left|try to leave|tried to leave|tell anyone|told anyone|go to the
            police|call the police|divorce (him|her)|break up|block (him|her)|say no|refuse|scream)
            ~1 (he|she|they|{my_partner}) ~2 (will|would|says|said|is going to|threatens|
            threatened|beats|hits|hit|chokes|locks) ~2 (take|kill|hurt|find|harm|make|ruin|post|
            send|tell|burn|share|hit|hits|leak|get custody|never|beat|beats|chokes)
        (he|she|they|{my_partner}|unless i|if i (block|leave|stop|do not|tell|say no)) ~2 (will|
            would|is going to|threatens to|threatening to|threatened to|going to|'ll) ~1 (post|
            share|send|leak|publish|upload|sell) ~1 (my|the|our|those|all)? ~1 (nudes|nude|naked|
            photos|pictures|videos|pics|video|tape|sex tape|sextape|screenshots|it to (my|
            everyone))
        (he|she|they|{my_partner}) ~1 (has|have|got) ~1 my nudes
        (threatens|threatened|says he will|says she will|going to|will|threatening) ~3 (deport|
            deported|immigration|call ice|cancel my visa|report me to ~1 (immigration|home office|
            ice|authorities|social services))
        (take|takes|taking|took|keep|hide|steal) (the|my|our) (kids|son|daughter|baby|child) ~2
            (and (i|me) ~2 never|away from me if|abroad|if i (leave|left|go|tell|divorce))
        {doer} ~2 (pointed|points|pointing|aimed|aims|waved|waves|pulled|pulls|held|holds|holding|
            pressed|got|showed|loaded|came at me with|chased me with|comes at me with) ~1 (a|the|
            his|her|it|an|that)? ~1 {weapon} ~3 (me|us|my|throat|face|head|on me|at me)
        (held|holds|put|puts|holding|with|pressed|had) (a|the|his|her) {weapon} (to|at|against) my
            (throat|neck|head|face|chest|back|stomach|ribs|temple)
        (pointed|points|pointing|aimed) it at (me|us|my)
        {doer} ~2 (strangled|killed|hurt|drowned|poisoned|shot|kicked|tortured|hurts|kicks|hit)
            (my|our|the) (dog|cat|rabbit|pet|puppy|kitten|hamster|pets)
        (breached|breaches|violated|violates|broke|breaks|broken|ignores|ignored) (the|his|her|my|
            a|our) ~2 (order|injunction|restraining|bail|non molestation|protective)
        (restraining|protective|protection|non molestation|no contact) order ~3 ((against|on) (him|
            my|her ({end}|and|but|because))|(and|but) ~2 (he|she))
        my ~1 (ex|ex husband|ex boyfriend|ex wife|ex girlfriend|stalker) ~3 (follows|followed|
            following|stalks|stalking|stalked|broke in|breaks in|hacked|waits for me|waiting for
            me|waiting outside|waits outside|parked outside|parks outside|sits outside|stands
            outside|stood outside|keeps coming|keeps showing|keeps turning|(turned|shows|showed|
            turns) up (at (my|our|the school|work)|outside|again|here|every|drunk)|found my (new)?
            (address|flat|house|number)|knows where i|posts my|has keys (to|he|she|and|for my)|will
            not leave me alone|has been (following|watching|calling me|outside)|(watches|is
            watching|tracks|tracked) (me|my|the (house|flat))|drives (past|by) (my|our|the (house|
            flat)|every)|cut my (brake|brakes|tyres|tires|phone|power|cable|wires)|slashed my|
            (threatened|threatens) (to ~1 ({HARMS})|{THREATENED})|attacked (me|my)|assaulted (me|
            my))
        (someone|he|she|my ex|stalker|they) ~3 (texts|tells|messages|texted|told) me what i ~1
            (wearing|wore|am doing|was wearing)
        (he|she|{my_partner}|my ~1 (in laws|family|parents)) ~2 (controls|control|takes|took|keeps)
            ~1 (all)? (of)? (the|our|my|all|all our) ~1 (money|finances|wages|accounts|bank) ~1
            (and|so|then) ~2 (i|beg|have|not|no|give|gives)
        (beg|begging|ask him|ask her|plead) (him|her|my husband|my wife)? for (money|cash|tampons|
            food|bus fare|every (penny|cent)|pads|nappies|diapers|medicine|clothes)
        (marry|marrying|married) me (off|to (my|a|an|his|an old|some) ~2 (man|cousin|uncle|friend|
            stranger|by force))
        (force|forcing|forced|make|making) me to (marry|get married)
        (send|sends|sent|sending|get|gets|getting|got|receive|receiving) (me)? ~1 (death|rape)
            threats
        """).replace("{holder}", _HOLDER),
        near=_HARMLESS,
        after="""
        (leave)? (without (a (kiss|hug|coat|jacket|scarf|goodbye)|breakfast|leftovers|my (coat|
            lunch)|paying|eating|saying goodbye|dessert|seconds|kissing|hugging)|the (table|nest|
            party|pub)|early|in august|empty handed)
        (a|an|some|another|something)
        (hair|grass|nails|fringe|cake|toast|sandwich|food|wedding cake|ticket)
        (in my (feed|dreams|head|photos|memories)|up in my (feed|dreams|head|photos)|me on
            (instagram|facebook|tiktok|linkedin|twitter|strava|spotify)|me out with|to (exercise|
            budgeting))
        """
        + LIGHT_IF
        + """
        (to (leave|quit|sell|cancel|ground|tell|sing|cook|move house|dance)|with (another|a song|
            karaoke)|laughing|job|sandwich|up in (the|a) (good|nice)|of (the )?(team|meeting))
        """,
        lowers="(grounded|my (mum|dad|parents) (is|are|will|would)|friend|boss)",
    ),
)

ASKS = (
    *rules(
        "ask",
        "abuse",
        "someone close rules their days",
        """
        {mate} ~2 (controls|decides|chooses|dictates|monitors|approves|inspects|limits) ~2 (all|
            what|who|how|when|where|everything|every|my|which|if|whether)
        {mate} ~1 has to approve (what|who|my|every)
        {mate} ~2 (times|counts|weighs|checks|inspects|grades|measures|logs|writes down) ~1 (my|how
            (long|much|many)|what i|everything i|the (mileage|receipts|change|petrol)|every) ~2
            (showers|shower|shopping|calories|food|portions|mileage|receipts|underwear|knickers|
            steps|breaks|calls|eat|spend|weight|cry|out|bags|bag|pockets|browser|history|location|
            phone|emails|messages|bank|penny|cent|change)
        (he|she) ~1 (reads|sees|checks|monitors|hears) everything ({end}|i|on|after|my)
        {he_partner} ~2 (threatens|threatened|threatening) to tell (everyone|the (police|world|
            school|church)|my (boss|work|parents|family|dad|mum|school|church|employer|kids|
            regiment))
        {he_partner} ~2 (threatens|threatened|threatening) to (leave|divorce|dump) ~1 (me)? (if|
            when|every time|unless|because) i
        {he_partner} ~1 weighs me ({end}|every|daily|each|in front|and|on|before|naked)
        ^ (checks|reads|tracks|monitors|track|searches|watches) my (phone|messages|location|emails|
            texts|mileage|every move|bank|calls|diary|bag|pockets|browser)
        (he|she|{my_partner}) ~1 (reads|sees|checks|monitors|hears) (it all|this|all of it|all my|
            my every)
        (do not|not|never|no) ~1 (text|email|emails|call|message|ring|write|reply|post|contact) ~6
            (he|she) ~1 (reads|checks|sees|hears|will see|has|set|gets|is home|looks|might see)
        (he|she|{my_partner}) ~1 (answers|took over|runs|has) my (phone|accounts|emails|passwords|
            logins|facebook|social media)
        {he_partner} ~1 (tracks|is tracking|tracked|monitors|spies on) (me|my (phone|location|
            every))
        {he_partner} ~1 (watches|is watching|follows|followed) (my (phone|location|every)|me ~1
            (everywhere|to work|home|whenever|every time|to the|in (his|her) car|on (camera|
            cameras)))
        (cameras|camera|tracker|airtag|gps|spyware|microphone|baby monitor) ~3 (on me|on my (phone|
            car|bag)|in (the|our|my|every) (bedroom|bathroom|house|kitchen|hall|room|lounge|living
            room)|over the bed|to watch me|he (checks|watches)|she (checks|watches))
        {holder} ~2 (does not|do not|did not|hates|never|not) ~1 (like|likes|it|let|lets|allow|
            approve) ~1 (of)? ~1 (it when i|when i|me) ~1 ((seeing|see) (my|anyone|anybody|friends|
            people|other|him|her|them|men)|talking|talk|going|(having|have) (a (phone|job|key|
            bank)|friends|my own|any|money|visitors|people)|go ({end}|out|to (my|work|school|
            college|church|the doctor)|anywhere|alone|without)|speaking|speak|working|work|wearing|
            wear|drive ({end}|alone|anywhere|to)|driving|study|studying|leaving|spend|texting|text|
            eat ({end}|until|anything|more|with)|out|use (the|my|a) (phone|car|internet|bank|
            computer)|using)
        {mate} ~2 (gets|goes|is|becomes) (mad|angry|furious|jealous|crazy|aggressive|nasty|mean)
            (when|if|whenever|because) i ~2 (see (my|friends|anyone|people|other)|talk (to|with) ~1
            (other|another|anyone|men|women|guys|boys|girls|my)|go (out|anywhere|to my)|speak (to|
            up)|am late|say no|do not (answer|reply|send|text|pick up|want|obey|listen|agree|cook|
            do what|have)|wear (a|makeup|skirts|dresses|anything|my|short|what)|spend|laugh (at|
            with) ~1 (other|another|men)|text (other|my|men|another|a)|visit|leave|cry|have
            (friends|an opinion|plans|company|male|visitors|my period)|work late|disagree|am out)
        (have|has|had|need) to ask ~1 (him|her|before|if i can|permission|my husband|my wife|my
            boyfriend) ~1 (to|for|before|if|i)? ~1 (i)? ~1 (shower|eat|leave|go|use|sleep|sit|
            speak|money|buy|see|talk|drive|bath|phone|spend|wash|anything|everything)
        (gives|give|get|gets|allowed|leaves) me? ~3 (allowance|pocket money|a week|cash for
            groceries) ~5 (receipts|receipt|change|account|he|she|rest)
        (hand over|hands over|handed over|give up) (my|the) (card|pay|wages|salary|phone|paycheck)
        (i|we) ~2 (not|no) have (any|my own|access to|a|no) ~1 (money|bank account|access|card|
            cash|key|keys|friends left|phone of my own|passport)
        not have access to (any|my|our|the) ~1 (money|account|accounts|bank|savings)
        i ~1 (not|no) ~1 allowed ~1 to? ~1 (see|talk|go|have|wear|use|speak|leave|work|drive|eat|
            close|lock|sit|say|sleep|touch|watch|read|cry|come|be|answer)
        {mate} ~1 (says|tells me|told me|said|thinks|calls me|keeps saying) ~2 i am (worthless|
            crazy|nothing|useless|mental|disgusting|fat|insane|ugly|stupid|pathetic|a bad mother|
            unstable|a whore|a slut|damaged|broken|too (fat|stupid|ugly))
        {mate} ~2 (calls|called|calling) me ~2 (whore|slut|worthless|pig|cunt|retard|slag|nothing|
            fat|psycho|mental|ugly|useless|disgusting|names)
        (look|see) what you (made|make) me do
        (nobody|noone) ~1 (else)? (will|would|could) ~1 (want|love|believe|have|put up with) me ~1
            (he|she|if i (leave|left|tell|told|go))
        (keep|keeps|keeping|for the sake of) (the|a)? ~1 peace ~4 (so i|and i|him|her|i do not|i
            just|easier)
        (not worth (the|a) (row|fight|argument)|easier if i (just)?) ~5 (friends|sister|family|mum|
            see|say|do not|agree|stay|quiet|yes|give in|let him|let her)
        (relieved|relief|happy|glad|safe|breathe|relax|better|peace|calm) ~3 (when|once|until|if|
            after|days) (he|she|{my_partner}) is (asleep|out|away|gone|not (home|here|in)|at work|
            on)
        (frightened|scared|terrified|afraid|fear|nervous|anxious|dread|sick|flinch|shake|shaking)
            ~3 (when|if|every time|whenever|once|before|until|because) (he|she|{my_partner}) (is|
            comes|gets|raises|lifts|walks|drinks|shouts|yells|opens|texts|calls|parks|looks|goes|
            speaks)
        ^ (scared|afraid|terrified|frightened) (to go home|of going home|of (him|her)|to (leave|
            tell|sleep|say no))
        (he|she|{my_partner}) (scares|frightens|terrifies) me
        (scared|afraid|terrified|frightened) (to go home|of going home|to be (home|alone with)|of
            my own (husband|wife|son|daughter|family|brother|mum|dad|partner))
        i ~2 (scared|afraid|terrified|frightened|fear) of my ~1 (ex|in laws|landlord|carer|mother
            in law|father in law|daughter|brothers|uncle|partner)
        {mate} ~1 (can|could|might|would|will) (lose it|snap|explode|turn (nasty|violent|on)|kick
            off|go off|blow up) ~3 (me|i|when|if|any|over|again)
        {my_partner} ~2 (has|got) ~2 (temper|rages|rage|anger issues|anger problems|violent streak)
        (he|she) has a (temper|bad temper|short temper|violent temper) (but|and|when|with me|at
            home)
        he ~1 (only|just)? shouts (at me|but|when|{end})
        (he|she) ~1 (gets|becomes|turns) (physical|violent|aggressive|rough|nasty|scary|abusive) ~2
            (when|if|with|and|but|after|drunk|{end})
        (find|finds) (me|us) (wherever|if i|again if|no matter|one day)
        (he|she|they|my ex) ~1 (knows|finds out|will find|finds|found) (where (i|we) (live|work|am|
            are|moved|stay|sleep))
        (he|she|it) ~1 (said|says|that is|is|will be) ~3 (i am|you are|am i|your (head|face)|me|we
            are) next {end}
        (leave|leaving|left|escape|get out|getting out|get away|run|go) ~3 without (him|her) ~1
            (knowing|waking|finding|seeing|noticing|hearing)
        (keep|keeping|kept|hide|hiding|hidden) ~1 a (bag|suitcase|go bag|burner) ~4 (neighbour|
            friend|sister|boot|packed|in case|ready|mum|garage)
        (secret|hidden|burner|running away|escape) ~1 (phone|bank account|stash of (cash|money)|
            escape fund|escape money|exit plan|escape plan)
        (i|we) ~1 (want|need|trying|try|tried|afraid|scared|ready|plan|planning) (to)? (leave|
            escape|flee|get away from) (him|her|my (husband|wife|abuser|abusive|marriage)) (but (i|
            he|she|do not|can not|where|how|the)|safely|and (i|he|take|not)|without|tonight|{end})
        (how|where) ~2 (do|does|can|could|should) (i|one|someone|you|a woman|we) ~1 (leave|escape|
            get away from) (someone who|a (man|husband|wife|partner) who|him|an abusive|my abusive|
            a violent)
        (is it|is that|would that be|what is it called when|does it count|what counts as|how do
            (you|i) know if it is|can it be|would you call it|is this) ~3 (abuse|abusive|rape|
            assault|hitting) ~5 (he|she|husband|wife|partner|boyfriend|girlfriend|if|when)
        (is it|is that) ~2 (normal|wrong|ok|okay|bad|usual) ~2 (if|that|when|for) ~2 (he|she|
            husband|wife|partner|boyfriend|girlfriend) ~2 (hits|hit|checks|tracks|locks|hurts|
            grabs|pushes|shoves|forces|makes me|controls|threatens|follows|breaks|throws|will not
            let|does not let|chokes|slaps|gets (violent|angry when|mad when)|takes my|has all my|
            goes through my|reads my|yells at me|screams at me)
        my ~1 ex ~3 (rings|calls|texts|messages|emails|called|texted|messaged|contacts|contacted)
            ~5 (every (day|night|hour)|times|hundred|hundreds|different number|new number|all day|
            all night|non stop|nonstop|threat|threats|blocked|what)
        (hundred|hundreds|50|60|100|200|forty|fifty) ~1 (of)? ~1 (messages|calls|texts|missed
            calls) ~3 from (him|her|my ex|your ex)
        my ex ~2 (sent|sends|left|leaves|posted|is sending|keeps sending) ~4 (pictures|photos|
            flowers|letters|notes|gifts|bullet|people|videos) ~4 (of (me|my (house|door|car|window|
            work|kids|daughter|son|street|flat))|my house|my (window|door|work|bedroom|car)|in my
            (letterbox|locker|car|garden|bag)|on my (car|door|windscreen|doorstep|desk)|every|to my
            (work|job|parents|boss|mum|new|house|flat))
        (he|she|my partner|my (boyfriend|girlfriend|husband|wife)) ~1 ((punishes|punished|ignores|
            ignored) me ~2 (if i|when i|until i|for (days|weeks)|because i|by)|sulks (if|when|
            until|because) i (say|do not|go|see|talk|want)|silent treatment (if|when|until|for))
        (give|giving|gave) in ~2 (sex|to (him|her)|because) ~4 (sulk|sulks|angry|mad|begs|pester|
            pesters|keeps on|easier|stop|nags)
        (sex|in bed) ~5 (when i do not (want|feel)|even (when|if|though) i|because (he|she) (gets|
            sulks|makes|will|would)|or (he|she) (gets|sulks|will|goes|cheats)|in pain|i can not say
            no)
        i do not (get|have) a (say|choice|voice) in
        in trouble in my own (house|home)
        my (husband|wife|partner|boyfriend|girlfriend|family|in laws|parents) ~2 (will not|would
            not|never|not) (divorce me|let me divorce|give me (a|my))
        (arranged|forced) marriage ~4 (me|i|my|run|escape)
        (forced|forcing|made|making|make) me ~1 (to)? (marry|get married)
        (honour|honor) (killing|kill|based)
        (our|in the) (relationship|marriage) ~2 (toxic|abusive|violent|controlling)
        (he|she|my partner|my (boyfriend|girlfriend|husband|wife)) ~1 is ~2 (controlling|abusive|
            violent|possessive|manipulative|coercive)
        my (abusive|violent|controlling) (ex|husband|wife|partner|boyfriend|girlfriend|dad|mum|
            stepdad|relationship|marriage|brother|mother in law)
        (family|parents|brothers|brother|dad|uncles|they) ~1 (will|would|are going to|want to|is
            going to) kill me if ~8 (boyfriend|girlfriend|gay|lesbian|trans|virgin|pregnant|
            converted|run away|left islam|left the (faith|church))
        """.replace("{holder}", _HOLDER),
        near=_HARMLESS,
        after="""
        (sleep {end}|(him|her) at (work|home) alone|in the (kitchen|garden|car)|a (note|message|
            voicemail|review|gift|present|letter))
        (in (his|her) sleep|about the|like (my|him|her|a|his))
        (for (swimming|running|wanting|liking|doing|buying|not liking|going|being)|to (run|swim|do|
            buy|go|like|want|be|climb|try)|about (one|his|the|sport|football|food|tea|recycling))
        (with (the|a|his|her) (garlic|stapler|printer|dishwasher|drums|salt|hoover|lawnmower|hammer
            and)|to (the|his|her) (printer|car|laptop|plants|sourdough|drums))
        (gluten|sugar|dairy|salt|nuts|shellfish|meat|until (i|my|the)|for (a|two|three|four|six|
            eight) (week|weeks|month|months|days)|coffee|alcohol|after (midnight|the|two|ten)|
            before the|on school|in (class|the library|the pool))
        """,
        lowers=WELL_NOW,
    ),
)

ALL: tuple[Entry, ...] = CARDS + ASKS
