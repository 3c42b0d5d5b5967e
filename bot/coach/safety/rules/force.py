"""Blows and force by someone close: every deed with every part of the body, by whom it may be."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.blows import NOT_BLOWS, PLAY

_HARMLESS = """
(massage|massages|physio|physiotherapist|chiropractor|dentist|surgeon|hairdresser|barber|salon|
    stylist|optician|vet|yoga|dance|salsa|waltz|osteopath|airport security)
(the|my|our|a) ~1 (doctor|nurse|midwife|consultant|gp) ~~5 (he|she|they) ~2 {strikes}
(while|so) the (nurse|doctor|midwife|vet)
(kitten|puppy|parrot|hamster|goose|teething|lego|nightmare|dreamt|dreamed|wasp|bee|mosquito|
    tattooist|tattoo artist|photographer|makeup artist|on stage|rehearsal)
(cat|dog|horse|pony|toddler|baby) ~~6 (scratches|scratched|bites|bit|kicked|kicks|threw|throws|
    attacks|attacked|pulls|pulled)
(in|of|from|during|at) (the|a|my|our) ~1 (dream|film|movie|novel|game|match|play|scene|song|race)
(by accident|accidentally|playfully|jokingly|figuratively|kissed|laughed about|mid race|car door by
    mistake)
(promotion|team|committee|queue|heart strings|heartstrings|for a (hug|kiss|photo|selfie)|and
    kissed|lovingly|gently|balloon|trampoline|pool noodle|water gun)
"""

FORCE = (
    *rules(
        "card",
        "abuse",
        "someone close uses force on them",
        """
        {doer} ~3 {strikes} (me|us)
        ^ ~1 (headbutted|strangled|choked|punched|slapped|kicked|raped|throttled|backhanded|
            smacked|strangles|chokes|punches|slaps|kicks|battered) (me|us)
        ^ (beats|beat) me ~1 (again|worse|up|last night|every|when|because|black|until)
        ^ hits me
        (forces|forced|forcing) (himself|herself) on me
        {doer} ~2 (is|are|has been|have been|keeps|keep|started|starts|was|'s|kept|been) ~1
            {striking} (me|us)
        {mate} ~2 (would|will|might|could|tries to|tried to|threatens to|wants to|going to|used to)
            {strike} (me|us)
        {he_partner} ~2 {grips} (me|us) ~1 (against|down|onto|across|to the|on the|off the|under|
            through|up against|into (the|a) (wall|door|table|road|fridge|car|mirror|corner|
            cupboard|radiator)|in (the|a) (headlock|wall|door|mud|chokehold|snow|river))
        {doer} ~2 {grips} (my|me by (the|my)) (throat|neck|hair|face|jaw|head|ear|windpipe|hijab|
            ponytail|collar|ankle|ankles|shirt|arms|wrists)
        {doer} ~2 (squeezed|squeezes) my (hand|arm|wrist|fingers) ~2 (until|till i|and (said|would
            not)|when i (said|tried|cried))
        {doer} ~2 (grabbed|grabs|dragged|drags|yanked|crushed|pinned|pulled) (my|me by (the|my))
            (arm|wrist|hand|shoulder|leg|foot|fingers) (so hard|until|and (said|shook|dragged|
            pulled me|would|twisted|threw)|hard|when i (said|tried|cried)|till|again)
        (grabbed|grabs|dragged|drags|pulled|held|holds|yanked|lifted|pinned|picked) (me|us) ~1
            (up)? by (the|my|one) (throat|neck|hair|face|jaw|ear|wrist|wrists|arm|arms|collar|
            ankle|ankles|scruff|foot|feet|shirt|windpipe)
        (hands|hand|fingers|belt|cord|forearm|rope|wire|leash) (were|was|'s|are)? ~1 (round|around|
            across|at|to) my (throat|neck|windpipe)
        (hands|hand|fingers|forearm) (were|was|'s)? ~1 (over|on|across) my (throat|windpipe|mouth)
        (arm|scarf|cable|towel) (were|was|'s|are)? ~1 (round|around|across|against) my (throat|
            neck|windpipe) ~2 (until|till|tight|tighter|tightened|so i|choking|choked|and (pulled|
            squeezed|twisted|pressed|choked|dragged|would not))
        (by|round|around) the (throat|neck) (until|against|and|so|till|because|last|again)
        ({doer}|^) ~2 (put|puts|held|holds|pushed|pushes|pressed|presses|pulled|pulls|forced|
            shoved|tied|with) (a|the|his|her|my) ~1 (pillow|bag|cushion|towel|blanket|wet cloth|
            duvet|cloth) (on|over|across|onto|to|against|into) my (own)? (face|head|mouth)
        (pillow|bag|cushion|towel|cloth|duvet) (on|over|across|onto) my ~1 (face|head|mouth) ~1
            (until|till|so i|to shut|because|when i|again|and (held|pressed|pushed|sat|would not))
        {doer} ~2 (smothered|smothers|smothering) me with (a|the|his|her|my)? ~1 (pillow|cushion|
            hand|hands|duvet|blanket)
        (held|pushed|shoved|forced|dunked|put|shoves|holds|pushes|stuck) my (head|face|hand|hands)
            (in|into|under|down|against|through|on|onto) ~2 (sink|water|bath|bathwater|toilet|
            plate|food|wall|floor|stove|hob|glass|door|mud|snow|oven|mirror|radiator|pillow|
            mattress|fire|carpet)
        {doer} ~3 {breaks} (both|two|three|one|some)? (of)? my ~1 {part}
        {doer} ~2 (cut|cuts) my ~1 (face|throat|neck|arm|arms|hand|hands|wrist|leg|cheek|lip)
        {doer} ~2 (cut|cuts|shaved|shaves|hacked) (off)? my ~1 (hair|head|braid|plait) ~1 (off)?
            (as a punishment|to punish|while i (slept|was asleep)|because|so (no|that no|other))
        (my) ~1 (own)? (husband|wife|partner|boyfriend|girlfriend|ex|dad|mum|brother|son|daughter)
            ~2 (who|that) ~1 ({strikes}|throws|kicks) (me|us)
        (man|woman|someone|person|husband|wife|guy|partner) who ~1 (kicks|kicked|strangles|chokes|
            slaps|punches|burns|drags|locks|hits|threw|throws|rapes) me
        ({doer} ~3|^ ~1) (slapped|punched|kicked|beat|smacked|knocked|choked|beats|slaps) the ~1
            (shit|crap|hell|life|taste|daylights|teeth|living daylights|breath|wind|air) out (of)?
            (me|us|my mouth)
        i ~1 (got|get|was|been|am|have been|keep getting|kept getting) ~1 {struck} ~1 (in|on|
            across|round|over) (the|my) {part} ~3 (because|for|when|by (him|her|my|dad|mum)|again|
            last night|until|tonight)
        i ~1 (got|get|am|being|been|getting|was) ~1 {struck} (for|because|if|when|whenever) ~1 (i|
            the|my|not|being|talking|crying|saying|it|he|she|dinner|asking|he|late)
        (get|gets|got|been|getting|am|was) ~1 {struck} by (him|her|them|my (own)? (husband|wife|
            partner|boyfriend|girlfriend|ex|dad|mum|parents|brother|son|daughter|uncle|stepdad|
            grandson|sister|family|fiance|mother in law|carer|boss|employer|madam))
        (his|her) (fist|fists|knuckles|boot|boots|elbow|belt|knee) ~4 (my) {part}
        (with|using) his (fist|fists|belt) ~2 (again|on me|last|when|because|until|{end})
        (with|using) his (boot|boots) (again|on me|last night|until)
        {doer} ~2 {throws} ~5 (at|towards) (me|my (head|face)|us)
        {doer} ~2 {throws} ~1 (boiling|hot|scalding|acid|petrol)
        ^ {throws} (boiling|hot|scalding) ~2 (water|oil|coffee|soup|tea)
        ^ (hit|slapped|punched|choked|kicked|pinned|shoved|strangled|raped|bit|dragged|smacked|
            burned) me ({end}|down|against|by the|in the|on the|into|across|so|last)
        (slaps|punches|kicks|chokes|strangles|backhands|beats) (with|me|us|like|when|if) ~2 (shoe|
            belt|hand|fist|drunk|lid|spoon|cable|stick|he|she|back of)
        {doer} ~1 (sat|sits|knelt|kneels|stood|stands|stamped|stomped) on my (chest|neck|throat|
            head|back|hand|hands|face|stomach|arms)
        {doer} ~1 (sat|sits|knelt|kneels) on me ~1 (until|and|so|to|till|while)
        {doer} ~2 (spat|spits|pissed|peed|urinated|pees|spit) (on|at|in) (me|my|us)
        {doer} ~2 (pulls|pulled|cut|cuts|shaved|rips|ripped|yanks|hacked|chopped) ~1 (out)? my hair
            ~1 (off|out|until|when|because|so|in my sleep|as|again|{end})
        (hold|holds|held|holding|pinned|pins|pinning) me down
        {doer} ~2 (tied|ties|tapes|taped|chained|chains|handcuffed|gagged|cuffs) (me|my (mouth|
            hands|wrists|feet)) ~1 (up|to|shut|down|together|behind|because|when|{end})
        {doer} ~2 (injects|injected|drugs|drugged|sedates|sedated|poisons|poisoned) (me|my ~1
            (food|tea|drink|drinks|coffee|dinner|dog|cat|water|wine|mum|sister|kids))
        {doer} ~2 (hit|hits|ran|runs|drove|drives) (me|into me|at me) ~1 (over)? ~1 (with|in) (the|
            his|her|a|my) (car|truck|van)
        {doer} ~2 (tried|tries|trying) to ~1 (kill|strangle|choke|rape|drown|stab|suffocate|poison|
            run over|smother|burn|drag|force) (me|us)
        {doer} ~1 (leaves|left) (bruises|marks|a bruise|a mark) on (me|my)
        we ~2 (hit|punch|slap|kick) each other ~3 (drunk|fight|hard|worse|blood|night|{end})
        {he_partner} ~2 (holds|held|holding) (me|us) ~1 (against|down|under|in (a|the) (headlock|
            chokehold)|by the (throat|neck|hair|arms|arm|wrists|collar|face|jaw))
        {doer} ~2 (holds|held) (my|me by (the|my)) (throat|neck|hair|jaw|windpipe|wrists)
        (not|never) (beat|hit|slap|hurt|punch|kick) me ~1 (often|much|every (day|time|night)|all
            the time|that (often|hard|much)|as (often|much|hard)|so (often|much|hard)|on the face|
            badly)
        after (beating|hitting|punching|choking|strangling|kicking|slapping|raping|hurting) me
        (following|followed|follows|chased|chasing|chases) me in (his|her|their|the|a) (car|van|
            truck)
        my ~2 (boss|employer|madam|master|landlord|agent|sponsor|manager|host) ~~10 (hits|beats|
            slaps|kicks|burns|touches|rapes|locks) me
        my ~2 (boss|employer|madam|master|landlord|agent|sponsor|manager|host) ~~10 (keeps|took|
            holds|hid) my ~2 (passport|papers|documents|wages|salary)
        {doer} ~2 (pushed|pushes|shoved|threw|kicked) me ~1 (down (the)? stairs|down a flight|out
            of (the|a) (car|window|house|door)|into (the|a) wall)
        """,
        after=NOT_BLOWS
        + """
        (awake|up (when|on|about)|in the back|by telling|back to sleep|on the (arm|head) with|to
            (fix|crack|massage|reach))
        (off for being|off (when|if|because|at|over|every|again|{end}))
        with (kindness|love|(his|her|these|this|that|a|the) ~2 (curry|cooking|lasagne|food|stairs|
            driving|burpees|squats|workout|recipe|jokes|puns|cake|dinner|pepper|chilli|sauce|hill|
            hike|exercise|exercises|singing|snoring|armpit|chickpeas|beans|fish|soup))
        """,
        near=_HARMLESS
        + """
        (threw|throws|throwing) (herself|himself|themselves|(his|her|their) arms) (at|around)
        (chased|chases|followed|follows) me ~4 (because|as|since) i (forgot|left|dropped)
        hot (sauce|dog|dogs|chocolate|potato)
        (braider|braiding|detangling|brushing my|combing my)
        ; ~1 months old {end}
        (doing my hair|curling|giggle|giggled|giggling|vaccine|vaccination|flu jab|blood sample)
        (wallpaper|visa application|embassy|passport renewal|lose it|photocopy|copy of|laughed so|
            mouth full|sneezed|burped|magic (show|trick)|fancy dress|costume|charity|looks (great|
            lovely|good|amazing|fantastic)|haircut|fringe)
        (cushion|pillow|hat|bouquet|sock|socks|paper|blanket|teddy|toy|toys|towel|grape|grapes|
            peanut|peanuts|marshmallow|marshmallows|bread|slipper|slippers|jumper|scarf|plane|
            chips|crisps|party|sweets|jeans|clothes|shirt|dress|washing|laundry|glove|gloves|rose|
            roses|flowers|sponge|cheese|cake|pie) at (me|us)
        """
        + PLAY,
        lowers="""
        (used to|my (little|baby) (brother|sister)|in a joking|long gone|decades ago|on the arm|my
            first (husband|wife|marriage)|first marriage|keys at me)
        """,
    ),
    *rules(
        "card",
        "abuse",
        "they are made to have sex",
        """
        i ~1 (told|begged|asked|tell) (him|her|them) ~2 (no|stop|to stop|not to) ~~6 (did not
            (stop|listen|care)|kept going|did it anyway|carried on|went ahead|would not stop|
            continued|held me|goes ahead|does it anyway|does not stop|keeps going|ignored)
        (said|say|saying|cried|screamed|yelled) ~2 (no|stop|not to) ~~4 (he|she|they) ~1 (did not
            (stop|listen|care)|kept going|did it anyway|carried on|went ahead|would not stop|
            continued|held me|goes ahead|does it anyway|does not stop|keeps going|ignored|forced)
        (said|saying|say) no ~~3 (did it anyway|kept going|would not stop|held me|forced me)
        (woke|wake|waking) up (to|with|and) ~2 (him|her|he is|he was|she was) ~2 ((inside|on top|on
            top of|touching|having sex with|in) me|having sex|(inside|on top) {end}|touching my)
        against my (will|consent)
        {doer} ~2 (shares|lends|sells|pimps|rents|trades|sold|rented|prostitutes|shared) me (out)?
            ((with|to|for) ~2 (friends|mates|men|others|strangers|people|clients|customers|money|
            sex|drugs|brother|brothers|uncle|boss|dealer|husbands)|for {end})
        {doer} ~2 (pimps|prostitutes|pimped|prostituted|trafficked) me
        {mate} ~2 (makes|made|forces|forced|pressures|pressured|coerced|coerces|pushes|guilts|
            blackmails|wants to force|threatened) me ~2 (to|into|for)? ~2 (sex|have sex|sleep with|
            do porn|anal|oral|film|strip|touch (him|her)|abortion|get an abortion|give (him|her)|go
            down|a threesome|webcam|in bed|have a threesome)
        i do (porn|it|sex|cam|camming|webcam) ~2 because (he|she|they) (makes|forces|make|force)
        {doer} ~1 (took|takes|removed|removes|slipped) ~1 (off)? the condom ~1 (off|without)?
        (sex|sleep with (him|me)) or (the street|i am out|he|homeless|else|eviction|deported)
        {doer} ~1 (raped|rapes|is raping|has raped|date raped|sexually assaulted) ~1 me
        (my|the) ~2 (raped|rapes|molested|sexually assaulted) me
        i ~2 raped ~1 (by|last|at|when|and|two|a|in|{end})
        my (rape|sexual assault)
        after (the|my) (rape|assault)
        (may|can|could|must|dare) not ~1 (refuse|say no to) (him|her|sex|my husband|my (man|wife))
        never (said yes|consented|agreed) ~1 (to (it|sex)|and)? {end}
        (it|that|this) ~1 (was|is|counts as) ~1 (rape|sexual assault|marital rape)
        """,
        near="""
        (seed|oil|field|fields|novel|film|series|dessert|harvest|lawyer for|slice|slices|cake|
            helping|pudding|refill|biscuit|puppy|kitten|raise|wallpaper|paint|feather|nose)
        """,
        after="(the (wallpaper|paint|bed|beds|bike)|in (karaoke|chess))",
        keeps="past",
    ),
    *rules(
        "ask",
        "abuse",
        "force, perhaps, by someone close",
        """
        {mate} ~2 (pushed|pushes|shoved|shoves|grabbed|grabs|shook|dragged|drags) me
        {mate} ~2 {throws} (things|stuff|plates|mugs|objects|dishes|glasses|furniture|chairs|
            bottles) ~1 (when|if|mainly|at|around|and|because|{end})
        {mate} ~2 (put|puts|punched|punches|kicked|kicks) ~2 (fist|hole|holes|foot|head) ~1
            (through|in|into|to) (the|a|my|our) (wall|door|window|tv|mirror|table)
        {mate} ~2 (punches|punched|hits|kicks|kicked|headbutted|smashed|smashes|hit) ~1 (the|a)
            (wall|walls|door|doors|table|window|dashboard|steering wheel|mirror|fridge)
        {mate} ~2 (broke|breaks|smashed|smashes|destroyed|destroys|ripped|rips|burned|burns|burnt|
            cut up|slashed|wrecked|trashed|cut|tore up|tears up|pours bleach on) ~1 (all)? ~1 (of)?
            my ~1 (phone|laptop|glasses|clothes|things|stuff|papers|documents|hearing aids|
            wheelchair|passport|car|tyres|tires|tablet|computer|books|photos|uniform|certificates|
            makeup|shoes|guitar|belongings|degree|diary|work|instruments|things in) ~2 (when|
            because|so|over|after|in front|on purpose|again|to|out of|and (said|laughed)|if|{end})
        {mate} ~2 (blocks|blocked|stands in|stood in|bars|barred) ~1 (the|my|our) ~1 (door|doorway|
            way|exit|way out|stairs) (;|$|so|until|till|when|if|and|to (stop|keep)|every|again|for)
        him blocking the (door|doorway|way)
        {mate} ~2 (raises|raised|raise|lifts|lifted) (his|her|a) (hand|hands|fist|fists) ~1 (to
            (hit|me|strike|slap|us)|at (me|us)|and i|like (he|she)|when i|if i|but (stopped|did
            not))
        (took|takes|taking) a swing ({end}|at (me|my))
        (first|last|every|each) (punch|slap|kick|blow|beating) ~2 (was|came|is|at|on|since)
        the (slap|slaps|punch|punches|beating|beatings|bruises|bruising|hitting) ~2 (are|is|was|
            were|got|started|stopped|began|gets|get|has|have)
        my ~1 (ribs|jaw|eye|nose|arm|wrist|cheek|back) ~2 (hurts|broken|fractured|bruised|swollen|
            black) ~3 (he|she|from (him|his|her)|where (he|she))
        {doer} ~1 (keeps|kept|has|sleeps with|put|puts|hid|hides|got) ~1 (a|the|his|her) {weapon}
            ~4 (under|beside|by|next to|on) (his|her|the|our) (pillow|side|bed|bedside|nightstand|
            table|mattress)
        {doer} ~2 (drives|drove|driving) ~5 (fast|eyes|maniac|wall|cliff|crossing|lights off|mph)
            ~5 (until i|to (scare|frighten)|scare me|kill us|agree|beg|when we|when (he|she) is
            (angry|mad))
        (make|makes|made) it look like an accident
        (i am|living|live|writing|moved|went|gone) ~3 (women 's (refuge|shelter)|womens (refuge|
            shelter)|refuge computer|safe house)
        (bite marks|choke marks|finger marks|handprint|handprints|strangulation marks)
        i ~2 (have|had|got|with|hide|hiding|covering|covered) ~2 (black eye|split lip|fat lip|
            busted lip|bruised (ribs|face|cheek|neck)|bruises|broken (nose|rib|ribs|jaw|cheekbone))
            ~2 (and (he|she|i (told|tell|said|have to|am hiding|can not|do not))|so i|again|from
            (him|her|his|last night|friday|saturday|sunday|the weekend|my (husband|wife|partner|
            boyfriend|girlfriend|ex|dad|mum|son))|under|because|he|with (makeup|make up|concealer))
        (covered|cover|hide|hid|hiding) ~2 (the|my|a) ~1 (bruise|bruises|black eye|marks|mark)
        """,
        after=NOT_BLOWS
        + """
        (up|me to|towards (the|a) (dance|stage)|awake|gently|because i (had|was) choking|open with|
            at mile|down (to|for)|for (the|a) (pipe|cable|socket|vent|window))
        """,
        near=_HARMLESS
        + """
        (bruise|bruises|marks|mark) ~2 (on|off) (the|our) ~1 (table|floor|sofa|carpet|wall|worktop)
        (blood test|blood tests|vaccine|wallpaper|renovating|renovation|marathon|netball|cupboard
            we|cupboard door|with flowers|to the fridge|drill|builder|plaster|(arms|hands) full|
            burglar|burglars|burglary|intruders|moving (house|day)|in the (pool|pond|lake|sea|
            fountain))
        """
        + PLAY,
    ),
)

ALL: tuple[Entry, ...] = FORCE
