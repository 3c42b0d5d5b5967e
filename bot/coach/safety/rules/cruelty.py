"""Cruelty by someone close, as it is told without much ado: the deed first, the doer after or not
at all."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.blows import LIGHT_IF, NOT_BLOWS, PLAY, filled

_HARMLESS = """
(nose job|rhinoplasty|eyelid|botox|acting|audition|massage|physio|hen (night|do|party)|cocktail|
    cocktails|champagne|shots|physiotherapist|
    chiropractor|dentist|osteopath|hairdresser|barber|piercer|on stage|rehearsal|costume|magic
    (show|trick)|film|movie|novel|prank|surprise|honey|vitamins|cough)
(play|playing|played) (a|the|this) ~1 (battered|abused|beaten)
(cardboard|toy|plastic|foam|rubber|water) ~1 (sword|gun|knife|bat|hammer)
(he|she) is ~1 (two|three|four|five|six|2|3|4|5|6) ({end}|and|years old)
made of (cardboard|foam|plastic|chocolate)
(puppy|kitten|toddler|parrot) ~~8 (ripped|pulled|jumped|pushed|sat|sits|threw)
(dog|cat|horse|baby) ~2 (ripped|pulled|jumped|jumps|sat|sits|threw|knocked)
"""

DEEDS = (
    *rules(
        "card",
        "abuse",
        "cruelty by someone close",
        filled("""
        ^ ~1 (battered|bashed|thumped|slapped|punched|kicked|strangled|choked|throttled|headbutted|
            whipped|raped|hit|stabbed|bitten|shoved|pushed|stalked|assaulted|attacked|threatened|
            drugged) ~2 by (him|her|my ~2 (husband|wife|partner|boyfriend|girlfriend|ex|fiance|
            nurse|carer|brother|sister|dad|mum|son|sons|daughter|daughters|uncle|stepdad|family|
            boss|in laws|missus|flatmate))
        ^ ~1 (battered|bashed|thumped|slapped|punched|kicked|strangled|choked|throttled|headbutted|
            whipped|raped|hit|stabbed) (again|unconscious|with (a|the|his|her|my) ~2 ({hard_thing}|
            cable|crutch|book|laptop|jack)|for ~1 (burning|snoring|talking|not|saying|crying|
            asking|laughing|answering|leaving)|in (the|my) ~1 (bump|stomach|ribs|own (kitchen|home|
            house|bed))|for being late)
        ^ ~1 (beaten|beat) (up|unconscious|with (a|the|his|her|my) ~2 ({hard_thing}|cable|crutch)|
            for ~1 (burning|snoring|talking|not|saying|crying|asking))
        ^ (beat|beats|hit|hits|slapped|slaps|punched|choked|kicked|thumped|thumps|whipped|whips|
            burned|strangled|kicks) me (for ~1 (burning|snoring|talking|not|saying|crying|asking|
            laughing|answering|being|looking|leaving|speaking)|because|with (a|the|his|her|my) ~2
            ({hard_thing}|dog lead|crutch)|unconscious|till|until i|in front of (my|the|our|his|
            her))
        (getting|keep getting|been getting) (hit|beat|beaten|slapped|punched|strangled|choked|
            kicked|raped|battered) (again|every|tonight|most|daily|nightly|when (he|she)|if i|for
            (being|not|talking)|by (him|her|my ~1 (husband|wife|partner|boyfriend|girlfriend|ex|
            dad|mum|son|brother)))
        battered (wife|husband|woman|partner|boyfriend)
        (daily|nightly|weekly|regular|his|her) beatings
        beatings (went|got|are|started|start|come|came|every|since|again|stop|stopped)
        (years|months|weeks) of (black eyes|bruises|thumps|slaps|punches|beatings|broken bones)
        (threw|pushed|throws|pushes|shoved|kicked) me (out of|from) (a|the|his) moving
        (pushed|shoved) (me)? into (traffic|the traffic|the road)
        ({doer} ~2|^) (knocked|knocks) me (out cold|unconscious)
        {doer} ~2 (shut|shuts|trapped|traps|slammed|slams|squashed|mashed|crushed) my (own)? (head|
            hand|hands|fingers|arm|foot) in (the|a)
        ({doer} ~2|^) (forces|forced) me (again)? (nightly|last night|in bed|this morning)
        {doer} ~2 (stubbed|stubs|put|puts) (a|his|her|the)? (cigarette|cigarettes|fag|joint|cigar)
            ~1 (out)? (on|in) (me|my)
        {doer} ~2 (put|puts|stuck|had) (a|the|his|her) (gun|barrel|pistol|knife) (in|into|to|
            against|under) my (mouth|throat|face|back|head|neck|stomach|ribs|side|temple|chest|
            forehead)
        {doer} ~1 (will|would) (shoot|kill|drown|burn|poison|strangle) (the|my|our) ~1 (horses|
            horse|dog|dogs|cat|cats|kids|parents|mum|sister|baby|son|daughter) {IF_I}
        {doer} ~2 (chocked|chocks|slaped|puched|kiked|beet|strangeld) me
        i ~1 (got|get|was|am|keep getting) ~1 (pushed|thrown|shoved|dragged|flung|kicked|knocked)
            (down|against|into|across|off) (the|a) ~2 (stairs|steps|wall|door|floor|room|kitchen|
            radiator|balcony|landing) ~1 (again|by (him|her|my)|because|for|last night|until|and
            told)
        ^ (got|been|was) ~1 (pushed|thrown|shoved|dragged|flung|kicked|knocked|punched|slapped|
            choked) (down|against|into|across|off|by (him|her|my)|in the|round the) ~3 (again|
            because|last night|told|for ~2)
        (sent|knocked|knocks) (me)? flying ~1 (across|into|down) ~3 (for|because|when|kitchen|
            stairs|wall)
        (years|months|weeks) of (being|getting) ~1 (hit|beaten|spat|shoved|punched|kicked|choked|
            slapped|raped|strangled|threatened|controlled) ~1 (by (him|her|my)|and|;|$|at|every|
            for)
        (years|months|weeks|days|nights|evenings) of (his|her) (belt|fists|fist|boots|beatings)
        (had|has|got|took|takes|take|taking|lifted|lifts|holding|grabs|grabbed) me by (the|my)?
            (throat|neck|hair|windpipe)
        {doer} ~2 (grips|gripped|gripping|squeezing) (my|me by the) (throat|neck|jaw|windpipe)
        (pulled|ripped|tore|yanked|pulls|rips|tears) ~3 (chunk|chunks|clump|clumps|handful|fistful|
            handfuls) of my hair
        ({doer} ~1|^|and) (ripped|tore|pulled|yanked) ~1 (the|my|an|both|a)? ~1 (earring|earrings|
            piercing|nose ring|hearing aid|hearing aids|cannula) ~1 (out|off)
        (pinned|pins|pinning) me (to|on|onto|against|under) (the|a|my|our) (mattress|bed|wall|
            floor|sofa|couch|door|car|counter|fridge|worktop|table)
        ({doer} ~1|^|and|ex) (rammed|rams|ramming) (into)? (my|our|the|his|her) (car|van|scooter|
            bike) ~3 (me|us|kids|children|inside|again|because|when|twice|on purpose)
        ({doer} ~1|^|and) (sits|sat|lies|lay|kneels|knelt) on my (legs|arms|chest|stomach|back|
            wrists) ~1 (so|until|till|i can not|to stop|when|and)
        ({doer} ~1|^) (jumped|jumps|stamped|stamps|stomped|stood|stands) on my (stomach|belly|back|
            chest|head|face|hand|hands|legs|foot) ~2 (with|until|because|when|again|in (his|her)|
            both|on purpose)
        (puts|put|had|has|with|rests|pressed|presses) (his|her) (foot|boot|shoe|knee|forearm) (on|
            to|against|across|in) my (neck|throat|face|head|chest|windpipe)
        ({doer} ~1|^) (ran|came|comes|runs|went|goes|charged|lunged|drove|drives) ~3 at me ~1 (with
            (a|the|his|her) ~2 ({weapon}|{hard_thing}|lawnmower|skillet|kettle|fork|saw|drill|
            spade|shovel|car|truck)|on purpose|because|in (his|her|the) (car|van|truck|tractor))
        ({doer} ~1|^) (pours|poured|pouring|forces|forced|shoves|shoved|stuffs|stuffed) ~3 (in|
            into|down) my (mouth|throat|nose)
        ({doer} ~1|^|and) (held|holds|pressed|presses|put|puts|holding) (a|the|his|her) ~1
            (lighter|cigarette|iron|match|flame|straightener|straighteners|hot ~1) ~1 (to|on|
            against|out on|near|under) my (hair|skin|face|hand|hands|arm|arms|leg|neck|back|chest|
            foot|feet)
        (held|pushed|forced|put|pressed|holds|pushes|puts) my (hand|hands|face|arm|head) (on|onto|
            against|to|in|into) (the|a) ~2 (grate|grill|barbecue|heater|burner|hotplate|hot plate|
            flame|fryer|kettle|coals|ice|mousetrap)
        (pushed|pushes|pressed|shoved|held|holds) my (face|head) ~5 and (held|kept|holds|keeps)
            (it|me)
        (wrapped|wraps|tied|ties|looped|pulled|tightened) ~4 (around|round) my (throat|windpipe)
        (hit|hits|punched|slapped|slaps|kicked|struck|smacked|whacked) me (in|across|on|round|over)
            the (mouth|face|head|jaw|ear|stomach|belly|ribs|eye|nose|legs) with (a|the|his|her) ~2
            ( {hard_thing}|{weapon}|book|crutch|kettle|hand|fist|elbow|torch|laptop|tray|tool)
        {doer} ~2 (shoves|shoved|knocks|knocked|slaps|kicks|throws) me (around|about)
        and (breaks|twists|bends) my (toes|toe|fingers|finger|wrist|arm|nose|ribs|thumb|thumbs)
        (dragged|pulled|drags|pulls|yanked) me ~4 by (my|the) (ankles|ankle|hair|arm|arms|legs|
            feet|wrists|wrist|ear|collar|throat)
        (thrown|threw me|throws me|locked|locks me|put me|puts me) (out|outside) ~4 naked
        (made|makes|forces|forced|make) me ~1 (to)? sleep (in|on) (the|a|his|her)? ~1 (crate|
            kennel|dogs crate|dog crate|dog 's crate|dog basket|dog bed|doormat|bathtub|bathroom
            floor)
        ({doer} ~2|^) (crushes|crushed|puts|put|slips|slipped|mixes|mixed|putting) ~2 (drops|pills|
            sleeping pills|powder|sedatives|sedative|sleeping tablets|tablets) (in|into) (my|the)
            (tea|drink|drinks|food|coffee|wine|dinner|water|milk|juice|soup)
        (leaves|leave|left|leaving) me ~1 (in|on|sitting in|lying in) (a|my|the)? ~1 (wet|dirty|
            soiled) ~1 (pad|pads|nappy|bed|sheets|diaper|chair|clothes) ~2 (all|for|because|if|
            when|until|overnight)
        (pushes|pushed|tips|tipped|shoves) my wheelchair ~7 (lets go|let go|into the (wall|road|
            traffic)|(down|off|over) (the|a) (stairs|steps|kerb|edge)|out of reach|away from me|
            over)
        (tips|tipped|threw|throws|pulls|pulled) me out of (my|the) (wheelchair|chair|hospital bed)
        (smells|sniffs|smelled|sniffed) my (underwear|knickers|pants)
        ({doer} ~1|^|ex) cut (the|my|our) (brake|brakes) ~1 (cable|cables|line|lines|;|$)
        (waits|waited|waiting) for me (outside|at|by|behind) ~3 with (a|his|her) ~1 ({weapon}|bar|
            pole|friends|mates|brothers|gun)
        ({doer} ~2|^|and) (gave|gives|giving) me (a|another|two|the) ~1 (cracked|fractured|broken|
            dislocated|split|busted) (skull|rib|ribs|jaw|nose|lip|wrist|arm|cheekbone|shoulder|hip)
        """),
        after=NOT_BLOWS
        + """
        's
        """,
        near=_HARMLESS
        + """
        (stairs|wall|queue|wind|storm|crowd) ~2 (by the (wind|crowd|wave|waves|bus|horse))
        """
        + PLAY,
        lowers="(used to|long gone|decades ago|my first (husband|wife))",
    ),
    *rules(
        "card",
        "abuse",
        "someone close coerces them",
        """
        ^ (would not|will not|does not|did not) (let|lets) me ~1 (see a doctor|go to ~1 (hospital|
            doctor|doctors|toilet)|eat|sleep|leave the (house|flat|room)|call (the|my|an|for|
            anyone)|phone (the|my))
        {doer} ~1 (will not|does not|would not|never|not) (let|lets|allow) me ~1 take my ~1 (meds|
            medication|medicine|pills|insulin|tablets|hormones)
        (if|unless) i (do not)? (send|give|make|do) ~2 (nudes|nude pics|naked (pics|pictures)|dirty
            pics) ~~4 (he|she|they) ~2 (will|says|said|threatens|is going to)
        (he|she|they|ex|boyfriend|girlfriend|husband|wife) ~2 (says|said|threatens|threatened|is
            going to|will|would) ~4 out me (to|if|at|unless)
        one (call|word|phone call) ~~2 i am (deported|gone|finished|on a plane|on the street|
            homeless)
        (he|she|they|husband|wife|ex|boyfriend|girlfriend|partner|son|daughter|nephew|grandson|
            granddaughter|niece|carer) ~2 (makes|made|forces|forced) me ~1 (to)? sign ~3 (cheques|
            checks|over|house|will|loan|loans|pension|deed|deeds|savings|blank)
        (send|sending|sent|taking|take|taken|fly|flying|flown) (me|us) ~4 to be married
        (they|parents|family|dad|mum|uncle|brothers) ~2 (found|chosen|chose|picked|got|have) ~1
            (me)? (a)? (husband|groom|man) ~1 for me ~~6 (say no|refuse|run|brothers|kill|forced|do
            not want|passport|never met)
        (found|got|received|sent|sends|left|with|envelope|letter|letterbox|mailbox|parcel|doormat)
            ~3 bullet ~3 (in (my|the|an)|with my|on my|through my|envelope|letterbox|name)
        (letter|envelope|parcel|package) ~3 bullet
        (ex|he|she|stalker) ~1 (made|makes|opens|opened|creates|created|uses) ~3 (accounts|
            profiles|numbers|fake account|new account) ~4 to (tell|text|message|contact|write|call|
            threaten|reach|stalk|harass) ~1 me
        (does|did|doing) (stuff|things|it) (to me)? ~1 i (said|told (him|her)) ~1 i (do not|did
            not) want
        (put|puts|hid|hides|installed|placed|found|sewed|stuck) ~3 (tracker|trackers|gps|airtag|
            spyware|stalkerware|hidden camera) ~3 (in|on|under|inside|sewn) ~1 my (car|phone|bag|
            coat|lining|bedroom|bathroom|shoe|jacket|room)
        """,
        near=_HARMLESS
        + """
        (stolen|theft|thief|thieves|luggage|suitcase|lose it|joke|jokingly|gluten|diet|museum|army|
            cartridge|bullet (journal|train|point|points))
        """,
        after=LIGHT_IF,
    ),
)

HINTED = (
    *rules(
        "ask",
        "abuse",
        "cruelty, perhaps, by someone close",
        """
        my ~1 (son|daughter|grandson|granddaughter|nephew|niece|carer|stepson|lodger|brother in
            law|mother in law|father in law|sister in law|flatmate|roommate) ~2 (pushed|pushes|
            shoved|shoves) me
        (smashed|smashes|burned|burnt|ripped|cut up|destroyed|killed) ~1 my ~6 because i (would not|
            did not|refused|said no|talked|spoke|answered|left)
        (text|texting|send|sending) (him|her) ~5 where i am ~1 (every|all|or)
        (delete|deleting) (our|the|these|my) (chat|chats|conversation|conversations|messages) ~1
            (after|before|in case|so (he|she|nobody)) ~2 (he|she|{end}|every|reads|checks|finds|
            comes)
        stopped (seeing|talking to|inviting|meeting) ~2 (friends|people|family|sister|mum|everyone|
            anyone) ~6 (because (of (him|her)|he|she)|to keep him|it was not worth|so (he|she)
            would)
        (he|she) ~1 (keeps|has|wrote|writes) ~1 (record|list|folder|notebook|file|log|diary) of ~2
            (what|every time|everything|all) i ~1 (do|say|did|said|eat|wear|spend|am|was|have)
        marital rape ({end}|i|he|it|and)
        (domestic (violence|abuse)) ~~2 (me|yes|victim|survivor|again)
        (he|she|husband|wife|partner|ex) is ~1 (cop|policeman|police officer|detective|policewoman)
            ~~4 (who (do|can)|(can not|not) (call|ring|tell|go to)|nobody)
        (he|she) is rough with me
        (sleep|slept|sleeping) (in|with) my shoes (on)? ({end}|in case|because|since)
        (trapped|stuck|prisoner|hostage|held) in (this|my own|my) (marriage|home|house|trailer) ~6
            (he|she|him|her|beaten|takes|took|only)
        (grabbed|grabs|yanked|yanks) the (steering)? wheel ~4 (while|when|because|from me|as i|was
            on)
        saying no ~1 (makes|made) it (rougher|worse|longer)
        (changed|change) my (number|address|job) ~6 (he|she) (finds|found) (it|me|out)? ({end}|
            again|every|anyway)
        (he|she|ex) (finds|found|gets|got) my new (number|address|flat|house|job|school)
        (tyres|tires) ~2 (slashed|cut) ~~6 (again|twice|my ex|(after|since|when) i left|by (him|
            her|my))
        bag packed ~6 (waiting for|until|when|once) (him|her|he|she) (to)? ~1 (go|goes|leave|
            leaves|sleeps|is|asleep)
        if (he|she) (finds|sees|catches) (it|this|out|me|the bag|my bag) ~1 i am (dead|done for|
            finished)
        (made|makes|make) me quit ({end}|my|work|uni|college|school|and|then|the)
        (deleted|deletes|wiped|erased|blocked) (all)? (of)? (my|the|every)? ~1 (numbers|contacts|
            friends|contact|number) (from|on|in|off) my (phone|instagram|facebook)
        (makes|made) me call (him|her) (sir|master|madam)
        {he_partner} ~2 (takes|took|taking) it out on me
        {he_partner} ~2 (keeps|kept|keeping) me (awake|up) (for days|for (two|three) (days|nights)|
            until i|till i|to (confess|argue|admit)|shouting|asking)
        {he_partner} ~2 (sat|sits|stood|stands|lies|lay|slept|sleeps) in front of the (front)? door
            ~6 (until|till|i can not|will not)
        (hide|hiding|hid) ~4 from my (wife|husband|partner|boyfriend|girlfriend|stepdad|ex)
        (he|she|they) (cornered|corners) me
        {doer} ~2 (raises|raised|lifts) (his|her|a) (fist|fists) (if i|when i|because i|at (me|us)|
            to (me|hit|us))
        (says|said|told me|promised|promises|swore|swears|warned|warns) ~2 next time ~1 it (will
            be|is|would be) (the|your|my|worse|a) ~1 (stairs|knife|face|throat|neck|teeth|legs|
            windows|kids|{end})
        home (does not|did not|never|not|has not) ~1 (feel|feels|felt) safe
        ({he_partner} ~1|^) set (the|my|our) (car|house|flat|bed|clothes|hair|shed|room) on fire ~6
            (me|we|us|because|when|kids|inside)
        (was it|is it|would (you|u) call it|does it count as|is that) ~1 (hitting|rape|abuse|
            violence|assault) ~1 (if|when) ~1 (it|he|she|i|you)
        (how|when) (do|does|would|can) (you|i|one|someone) ~1 (know|tell) ~1 (if|when|that)? (it
            is|this is) ~1 (abuse|abusive|rape)
        (abuse|rape|hitting|abusive) ~~6 only (did|does|done) it (once|twice|when (he|she))
        (black eye|black eyes|broken nose|split lip|bruises) ~~2 (told|tell) (them|everyone|people|
            the|my|work)
        {he_partner} ~2 (has|got|took|taken) out ~1 life insurance on me
        """,
        after=NOT_BLOWS,
        near=_HARMLESS
        + """
        (biscuit|biscuits|chocolate|surprise|present|gluten|sugar|hide and seek|smoking|gym
            membership|football|deer|black ice|snoring|snores|karaoke|in the pool|in the sea|swing)
        """
        + PLAY,
    ),
)

ALL: tuple[Entry, ...] = DEEDS + HINTED
