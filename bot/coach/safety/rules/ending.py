"""Suicide, in more of the ways people say it: plans, means, places, euphemisms; of others too."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules

LIGHT = """
(embarrassment|embarrassed|embarrassing|cringe|cringed|laughter|laughing|boredom|cuteness|
    mortified|awkward|hangover|hungover|leg day|squats|burpees|gym|spicy|adorable|karaoke|synergy|
    wasabi)
(skydive|skydiving|bungee|parachute|zipline|diving board|swimming pool|trampoline|climbing|abseil|
    kayak|sailing|boat trip|fishing|pier walk|ski|sledge|swim|paddle|hike|hiking|scouts)
(film|movie|novel|episode|series|lyrics|lyric|character|boss fight|game|podcast|documentary|museum|
    opera|musical|printer|wifi|recipe|sourdough|deadline|spreadsheet|meeting|quiz|goalkeeper)
(shaving|shave|luggage|suitcase|staples|confetti|pharmacy|chemist)
(on hold|queue|ikea|webinar|hold music|commute|before the (baby|trip|move|wedding|holiday)|for the
    (holiday|trip|week)|refill|organiser|pill box|view|sunset|sunrise|photo|photos|scenery)
(the alarm|snooze|running group|i would ~1 (pick|choose|say|go with)|liquorice)
(wedding|married|marry|engaged|driving test|launch|swing|hammock|tarp|tent|dinghy|goat|horse|
    lantern|lights|bunting|washing|hanging basket|punch bag|treehouse|tyre|pinata|curtains|coats)
(vet|vets|dog|dogs|cat|cats|hamster|hay fever|hayfever|travel sickness|vitamin|vitamins|rats|mice|
    wasps|ants|slugs|(nail|glue|nerf|water|paint|staple|caulking|heat|massage|tattoo|grease|spray|
    toy|bb) gun)
(hair|fringe|eyebrows|plants|tomatoes|seedlings|battery|laptop|car will|boiler|phone)
"""
# What makes hyperbole, or play, of a deed of somebody close.
ALSO_PLAYED = """
(me|us|on (sugar|biscuits|caffeine|chocolate|coffee|carbs|cake)|on stage)
(laughing|off|over|(at|in) (the)? (gym|work|office|training)|with (work|laughter|overwork|stress|
    that|worry)|trying|training|doing|working|on (that|the|those) (skateboard|bike|scooter|stairs|
    trampoline|swing)|into the (pool|lake|sea|water|sand|hay|leaves)|for (a laugh|fun|charity))
"""
SAID = (
    *rules(
        "card",
        "suicide",
        "they say that they mean to die",
        """
        ({suiciding}|dying|suicide|death|being dead) is ~2 (all i|on my mind|the only (way|thing|
            option|answer)|my only|what i (want|need))
        all i ~1 (think|thought|want|dream) ~1 (about|of|is)? ~1 (is|was)? ~1 ({suiciding}|dying|
            suicide|death {end}|being dead|to die|die {end})
        i (will|am going to|shall|am about to|want to|need to|have to|ought to|plan to) ~2 (die|be
            dead) ({soon}|this (week|weekend|month)|by (my own|the|sunday|monday|friday|christmas)|
            on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|my birthday)|in (two|
            three|my)|alone|before (christmas|easter|monday|the end|you|they|my birthday))
        (i|and|then) ~1 (will|shall) be dead (by|in|before|when|tomorrow|next|tonight)
        by my own hand
        (do not|did not|never|not|no longer) ~1 (want|wish|care|need|deserve|like) to be (alive|
            living)
        (not|do not) (think|know if|know whether|sure|believe|know that) ~1 i ~1 (want|deserve|
            wish|care|need) to (live|be alive|exist|be here {end}|wake up|keep living|go on living|
            survive)
        (hope|hoping|pray|praying|wish|wishing|begging god|beg god) ~2 i ~1 (die|died|get killed|go
            to sleep and|never wake|get hit by|fall asleep and) ~1 (in my sleep|tonight|soon|
            before|not|never|{end}|a (car|bus|truck)|and)
        (wish|wished|wishing) (they|he|she|you|the doctors|paramedics|mum|nobody|it|the crash|the
            overdose|the pills|cancer) ~1 (had not|had|would have|not) ~1 (saved|found|rescued|
            killed|revived|resuscitated|worked|taken) me?
        (wish|wishing|wished) ~1 (i|id) (had|did|would|could|have) ~1 (died|succeeded|not survived|
            die|never survived|not woken|not been (found|saved)|gone through with it)
        (should have|wish they had|wish you had|wish he had|wish she had) (let|left) me (die|to
            die)
        (had|have|get|find|got|found|lack|lose|lost|need|want|for) ~1 (the|more|enough)? ~1 (guts|
            nerve|courage|strength|balls|bravery) to (pull the trigger|jump {end}|jump (off|in
            front)|end it|end my life|step off|kill (myself|me)|die|hang|cut deep|swallow|take
            them|use it|let go {end}|leave this (world|life))
        (brave|strong|desperate|coward|scared|cowardly) ~1 enough to (pull the trigger|jump|end it|
            step off|die|kill|hang|do it)
        (pull|pulling|pulled) the trigger ({end}|on myself|tonight)
        i ~2 (attempted|attempt) ((twice|three times) !to|again|before|last|once|since|and (failed|
            survived)|four|two|{end}|when i was|in (january|february|march|april|may|june|july|
            august|october|september|november|december))
        (my|since my|after my|another|survived (my|an|a|the)|failed|previous|past|second|last|
            first|third) ~1 (suicide)? attempt ~1 (on my life|at suicide|last|in|was|and|did|
            failed|{end}|two|three|to (die|end|kill))
        (I|{mean}|{ponder}) ~2 (drink|drank|drinking|swallow|swallowing|drunk|take|taking|took) ~1
            (the|some|my|a bottle of|dads|all the|weed)? ~1 (poison|pesticide|pesticides|gramoxone|
            paraquat|weedkiller|insecticide|antifreeze|rat poison|drain cleaner|cyanide|bleach)
        (i am|am|i will|i am going to be|{soon}|^|will be|i) ~1 (jumping|jump|stepping|step|
            leaping|leap|throw myself|throwing myself) (from|off) ~2 (hostel|hotel|block|multi
            storey|flats|parking structure|terrace|water tower|quarry|weir|landing|cliffs|bridge|
            roof|rooftop|balcony|building|overpass|top floor|window|edge|tower|ledge)
        (walk|walking|walked|wade|wading|go|going) into the (sea|ocean|river|lake|water|canal|
            reservoir|traffic) (and not|and never|until|tonight|with|to|;|$)
        (lie|lay|lying|laid|sit|sitting|stand|standing|walk|wait|kneel) ~1 (down)? (on|onto|in
            front of) the (tracks|train tracks|rails|railway|railway tracks)
        (lying|lie|lay|laid) ~1 in the (road|middle of the road|street) ~3 (car|run over|something|
            truck|now|right|waiting|hoping|until)
        (worth|value) more ~2 dead
        (better|happier|easier|cheaper|safer|richer) ~2 (with me|if i (was|were|am)|when i am|once
            i am) (dead|gone|out of (the way|it)|not here)
        (everyone|they|family|he|she|kids|parents|wife|husband|mum|people|friends) ~2 (happier|
            better|relieved|free|glad|freer) if i ({suicided}|killed myself|died|was dead|ended it|
            disappeared|did it)
        (unalive|yeet|game end|delete|erase|self destruct|un alive|end) myself ~1 (off|from|out of|
            into|tonight|soon|{end})
        kms ({end}|{soon}|later|fr|this (week|weekend|time)|over|because)
        (terminate|terminating|finish|finishing|ending|end|taking|take) my (own)? life
        (suicide|death) pact
        (made|make|have|making) a pact ~3 (die|go together|both|together|end)
        (i am|ive|i have|we) ~2 (decided|chosen|choosing|resolved) ~1 (to die|to end|death|suicide|
            on suicide|that dying|to kill|not to (live|be here|go on)|to go together|to leave
            together)
        (game over|time|goodbye) for me ~~4 (die|pills|rope|end it|gun)
        (doing|do|done|did) away with myself
        suicide ~1 (makes sense|is (right|best|fair|easier|waiting)|would be (easier|better|a
            relief|best)|feels (right|like the (answer|only)))
        (knife|rope|blade|gun|pills|tablets|razor|belt|noose) ~1 in my ~1 (hand|hands|lap|mouth) ~4
            (ready|about|going|wanted|tried|nearly|to do it)
        (not|never) ~1 (want|wish|care|plan|intend) to (go on|keep on|keep|carry on|continue)
            (living|with (life|my life|this life)|being (alive|here))
        I ~1 (took|had|have taken) ~1 (an|another|a) overdose
        I ~1 (bought|got|ordered|have bought|have got|found|picked up) the ~1 (pills|tablets|rope|
            gun|blade|blades|helium|razor|noose|poison|drugs) ~1 (already|yesterday|today|now|last|
            this|{end}|and (i|a|the))
        date ~2 (set|picked|chosen|planned|in mind) ~2 (to (do it|die|end|kill|jump)|for (it {end}|
            my (death|suicide)|dying|doing it|ending it))
        (set|picked|chose|chosen|have|got|decided on) ~1 (a|my|the) date ~3 (when|that|on which)?
            ~3 i ~2 (do it|end it|die|go {end}|kill)
        I (took|have taken|swallowed|downed) ~1 (all)? (what was left|the rest|everything|all that
            was left|everything that was left) ~2 (in|of) (my|the|his|her|dads|mums) ~1 (bottle|
            packet|box|bottles|packets|tablets|pills|meds|cabinet)
        I (took|have taken|swallowed) ~1 (more|too many|way too many|lots|loads) ~1 (of)? ~1 (my|
            the|these)? ~1 (tablets|pills|meds|medication|painkillers|sleeping pills) ~3 than
        (brain|head|voice|voices|mind|thoughts) ~2 (says|say|saying|tells me|tell me|telling me|
            screams|whispers|goes) ~2 kill yourself
        """,
        near=LIGHT,
        after="""
        (of|from) ~1 (embarrassment|shame|laughter|boredom|cold|heat|hunger|old age|happiness|
            cuteness)
        into (the|a) ~2 (lake|water|pool|sea|river|ocean|sand|snow|foam|hay|bay)
        with (my|the|our) ~2 (kids|cousins|friends|mates|brother|brothers|sister|boys|girls|lads)
        (trying|happy|rich|laughing|at (work|the gym|home surrounded)|for (my|his|her) (sins|
            honour))
        """,
        lowers="(friend|brother|sister|colleague|uncle|cousin|used to)",
    ),
    *rules(
        "card",
        "suicide",
        "a plan, a means or a last message",
        """
        (gun|pistol|revolver|glock|shotgun|rifle|handgun|noose|rope) ~2 (in|on|across|against|to|
            by) my (lap|hand|hands|mouth|head|neck|temple|chin|throat|chest)
        (pills|tablets|xanax) ~2 (in|on) my (lap|hand|hands|mouth|tongue|palm)
        (razor|blade) (in|against|to|at|on|across) my (lap|hand|hands|wrist|wrists|throat|veins)
        (have|got|with|holding|^) (a|the|my)? loaded (gun|pistol|revolver|shotgun|rifle) (and|in
            my|next to|beside|ready|on my)
        (loaded|loading|load) (the|a|my|dads|his) ~1 (gun|pistol|revolver|glock|shotgun|rifle) ~2
            (and|in|on|tonight|for|next|ready|{end})
        (with|got|have|has|one|put|last) ~2 (one|a|single|the) bullet (in|left|for) !(his|her|their|
            your|the) ~1 (me|it|
            myself|in)?
        (rope|noose|belt|cord|scarf|knot) ~3 (tied|ready|tie it|tying|up already) ~4 (closet|
            garage|beam|shed|rafters|door|ceiling|loft|barn|attic|neck|tree)
        (tie|tying|tied|knot|knotted|make|making) ~2 (noose|slipknot)
        (noose|exit bag|sodium nitrite|helium) ~4 (bought|ordered|ready|arrives|arrive|delivered|
            hidden) {end}
        (rope|helium|noose|pills|gun|pistol|revolver|poison|pesticide|razor|charcoal|nitrogen|
            nitrite|exit bag|sleeping pills) ~4 (bought|ordered|ready|arrives|arrive|delivered|
            hidden|saved|waiting) ~3 (for (tonight|it|when|friday|sunday|the day|me)|and (a|the)
            (date|note|plan)|to die|tomorrow|tonight|already {end})
        (bought|ordered|found|got|buying|have) ~1 (a|the|some|enough|my|dads|his)? ~1 (rope|noose|
            helium|gun|pistol|revolver|poison|pesticide|razor blades|sleeping pills|nitrogen|sodium
            nitrite|bullets) ~3 (for myself|for me {end}|for it|for tonight|to (do|end|use on|kill|
            die|hang)|instead of|in case i|and (i will|i am going|a note|wrote)|so i can (end|die|
            do))
        (wrote|written|writing|write|typed|finished|left|leaving|have|rewrote|sealed) ~2 (my|a|the|
            all my|some) ~1 (suicide note|goodbye note|goodbye letter|goodbye letters|goodbyes|last
            letter|last letters|final letter|final letters|farewell letter|farewell|last note|
            goodbye video|goodbye message|goodbye messages|suicide letter)
        i ~2 (written|wrote|writing|write) (the|my|all the|all my) (letters|note|notes|letter)
            ({end}|(to|for) ({loved}|mum|dad|everyone|them|each of)|one for (each|my|mum|every)|and
            (left|hid|put|sealed)|last night|explaining|saying (goodbye|sorry))
        ((the|my) (letters|notes) ~1 are|my (note|letter) ~1 is) ~2 (written|sealed|ready {end}|
            done {end}|finished|on the (table|bed|desk|pillow|counter))

        (my|a|the|have|got|our) ~1 (plan|method|date|exit) ~2 (and|to|is|picked|set) ~2 (i am calm|
            calm|die|not wake|suicide|kill|end my|end it|peace|the means|the place|the pills)
        (a|my|the|have|got) method (picked|chosen|set|decided|ready)
        (have|got) ~1 (a|my|the) date (picked|chosen|set) ~2 (to (die|do it|end)|and (a|the)
            (method|plan|note|place))
        (active|specific|detailed|concrete) (ideation|plan {end}|plan to (die|end|kill)|suicide
            plan)
        access to (means|lethal means)
        (least|most|quickest|easiest|fastest|less|surest) ~1 (painful|painless|peaceful|quick)? ~1
            (way|ways|method|methods) ~1 (to|of) ~1 (go {end}|die ({end}|without|by|for me|if|with|
            at)|dying|end (it {end}|it all|my life|everything {end})|ending (it|my life)|kill
            (myself|me|yourself)|killing myself|suicide|commit suicide|leave this|exit (life|this)|
            unalive|not be here|stop living)
        painless (suicide|exit|death|way (out|to (go|die|end|do it|leave)|ways to (go|die|end))|
            (method|methods|way|ways) {end})
        (look|looking|looked|google|googled|googling|search|searching|searched|reading|read|
            research|researching|researched|learning|watching|asked) ~3 (suicide|overdose|
            overdosing|hanging|drowning|bleed out|lethal|painless|fatal dose|how to die|how people
            (die|kill)|how to tie (a noose|it)|ways to (go|die|end|kill)|how (many|much) ~2 (pills|
            paracetamol|tablets|insulin|it takes)|how long it takes to|jumping|carbon monoxide|exit
            bags|suicide methods)
        (how (many|much)|what happens if (i|you) (take|took)) ~3 ({grave_drug}|pills|insulin|
            tablets|sleeping pills) ~3 (kill|die|fatal|lethal|enough|overdose|be dead|end|at once)
        which (one|way|method|of (them|these))? ~1 (kills|kill) you {end}
        (which|what) ~2 (kills|kill) (you|me)? (faster|quicker|quickest|fastest|quietly|painlessly)
        (engine|car|motor|exhaust) ~2 (on|running) ~6 garage
        garage ~6 (engine|car|motor|exhaust) (on|running)
        i ~2 (opened|turned) ~1 the gas (on|tap)?
        (mixed|mixing|mix) ~3 bleach ~3 (ammonia|acid|and (breathe|inhale|breathed))
        (stopped|stop|stopping|quit|refusing|skipping|not taking|skip) ~2 (dialysis|insulin|heart
            (meds|tablets|medication)|chemo|my insulin|eating) ~4 (to die|secret|on purpose|so i
            (die|can die)|let (it|nature)|kill|die|waiting to)
        (on|at|standing on|by|up on) (the|a) ~1 (bridge|roof|ledge|overpass|viaduct|railing|
            platform|tracks|cliff|rooftop|balcony|edge) ~2 (and i|i am|right now|now|tonight|
            looking down|it would|ready) ~2 (jump|going|end|die|cannot|not coming|done|about|over|
            step)
        (standing|stood|stand) ~1 on (a|the) (chair|stool) ~3 (hour|rope|noose|neck|belt|minutes|
            now)
        I ~2 (take|took|taking|taken|swallow|down|downed|swallowed|downing|necking|necked) ~1 (all|
            every|the whole|the entire|whole|the rest of|a handful of|handfuls of|fistful of|a load
            of|loads of) ~3 ({pills}|pill|tablet)
        {grave_drug} ~~8 (take|took|taking|swallow|swallowed) ~1 (all of them|them all|the lot)
        (save|saved|saving|collect|collecting|collected|hoard|hoarding|hoarded|stash|stashing|
            stockpile|hiding|hid|keep|keeping|kept) ~2 (my|his|her|the|mums|dads|up|enough|all the)
            ~2 (pills|tablets|meds|medication|painkillers|insulin|sleeping pills|morphine|vials|
            opioids|paracetamol|antidepressants) ~3 (under|in case|enough|for|until|up|in|tonight|
            {end})
        (drink|drinking|drunk|smoke|inject|shoot up|use) ~2 (till|until) (i|it) ~1 (do not wake|
            die|not wake|never wake|dead|kills me|stop breathing|do not (feel|breathe))
        (drink|drinking|drug|starve|starving|smoke|eat|eating) myself to death
        (trying|want|going|plan) to die (slowly|slow|quietly|quickly|peacefully|alone)
        """,
        near=LIGHT + "(stocked up for winter|cold and flu|vet|the doctor prescribed|train set)",
        lowers="(friend|brother|sister|colleague|cousin)",
        after="""
        (off|of the (cake|pie|pizza)|a (shelf|bike))
        (of (biscuits|chocolates|chocolate|crisps|gum|wine|tissues|books|vitamins|cards)|to (the|
            my|work|school|a)|home|the (doctor|dentist|gp|nurse|vet|physio) ~1|as prescribed|
            (twice|once|three times) a day|with (food|breakfast|water)|for (my|the|this)
            (infection|cold|flu|tooth|toothache|back|allergies|chest|throat)|(burn|bumps|rash))
        (to (my|the) (cat|dog|old|job|boss|hair|desk|office|car|teacher|school|landlord|neighbour))
        (statistics|stats|prevention|awareness|squad|bomber|bombing|rate|rates|hotline|training|
            doors|helpline|watch)
        (at the (office|school|airport|station|party|gate|door)|to the (team|class|house|
            neighbours))
        """,
    ),
)

CLOSE_ONES = (
    *rules(
        "card",
        "suicide",
        "someone close may die by their own hand",
        """
        (he|she|they|{loved}) ~2 (threatens|threatened|is threatening|keeps threatening|swears) to
            ~1 (jump|kill (himself|herself|themselves|themself)|hang (himself|herself)|end (it all|
            his life|her life)|overdose|take (his|her|their) (own)? life|shoot (himself|herself))
        (he|she|they|{loved}) ~2 (says|said|told me|texted|swears|threatens|threatened|is saying|
            keeps saying|messaged|screamed|posted) ~2 (he|she|they|that) ~1 (is|will|would|wants|
            want|are|going|'s)? ~1 (going to|gonna|to|about to)? ~1 (jump ({end}|if|unless|tonight|
            off|from|in front|out)|kill (himself|herself|themselves|themself)|hang (himself|
            herself)|end (it all|his life|her life|their life)|overdose|take (his|her|their) (own)?
            life|shoot (himself|herself)|slit|die tonight|do it tonight|kms)
        (search history|notes app|diary|journal|messages|phone|laptop|browser|google) ~6 (painless|
            suicide|kill (himself|herself|myself)|how to die|want to die|rope|lethal|overdose)
        {loved} ~6 (texted|posted|wrote|sent|messaged|put|said|left) ~6 (last post|sorry to
            everyone|goodbye|good bye|see you on the other side|can have my|love you all|better
            off|sorry for everything|take care of|can not do this|end it all|farewell|not be here)
        {loved} ~2 (has|have|had|got|bought|found|with|'s got) ~2 (rope|noose|pills|gun|blade|
            tablets|razor) ~4 (neck|round|around|hand|head|mouth|behind (him|her)|says|and (will|
            is|wants|says))
        (he|she|they|{loved}) ~2 (on|off|at|over|climbed) ~2 (bridge|roof|ledge|balcony|tracks|
            overpass|railing|rail|parapet|window ledge|cliff) !(team|club|crew|committee|table) ~3
            (right now|now|threatening|says|
            wrong side|jump|one leg|will not|crying|and won't|not come|phone)
        one leg over
        (he|she|they|{loved}) ~1 (jumped|jumping) (off|from|in|into|in front) ~2 (bridge|roof|
            canal|river|train|building|window|balcony|sea|lake) ~6 (help|now|can not see|not see|
            what do|ambulance)
        {loved} ~2 (hung|hanged|hanging) (himself|herself|themselves) ~5 (now|cut (him|her) down|
            warm|breathing|help|pulse|what)
        {loved} ~3 (is|'s|has been|keeps|was) ~1 (talking|joking|posting|threatening|writing|
            asking) ~1 (about|of)? ~1 (suicide|killing (himself|herself|themselves)|dying|ending
            (it|his|her|things)|not being here|wanting to die)
        {loved} ~2 (tried|tries|attempted|wants|threatened|threatens|is trying|going|planning) ~1
            (to)? ~1 (kill (himself|herself|themselves)|suicide|take (his|her) ~1 life|end (it all|
            his life|her life)|hang (himself|herself|themselves)|overdose|jump (off|from|out of|in
            front of) ~2 (bridge|roof|window|balcony|building|cliff|train|traffic|car|overpass))
        {loved} ~2 (tried|tries|wants|threatened|threatens|is trying) ~1 to die
        (planned|plan|planning|plans|attempt|attempted|considering|contemplating) ~1 suicide
        """,
        near="""
        (film|movie|novel|book|series|character|song|game|years ago|last year|when i was|decades|
            uncle died|in 19|in 20|funeral|anniversary|documentary|jokes|embarrassment)
        """,
        keeps="kin",
        after=ALSO_PLAYED,
        another=True,
    ),
    *rules(
        "ask",
        "suicide",
        "someone close may be thinking of death",
        """
        (sorting|putting|put|getting|sorted|sort) (his|her|their) affairs ~1 (out|in order)
        {loved} ~4 (not answering|will not answer|not picking up|turned (his|her|their) phone off|
            phone is off|not reply|not replied|missing since|disappeared) ~~8 (goodbye|note|sorry|
            worried|suicidal|dark|alone|love you)
        {loved} ~3 (stopped|stops|refuses|will not) ~1 (eating|taking (his|her) (meds|medication|
            tablets|insulin)|dialysis|talking|getting out of bed) ~4 (die|point|live|anyone|weeks|
            days)
        {loved} ~4 (says|said|keeps saying|keeps telling me|told me) ~4 (soon be over|not be (here|
            a bother|around) ~1 (much longer|long|next)|nothing to live|no point|ready to die|had
            enough {end}|tired of (life|living|it all|everything) {end}|be gone soon|(does not|do
            not) want to live {end}|hopeless|burden)
        {loved} ~2 (is|seems|has been|'s) ~2 (not coping|very low|so low|hopeless|self destructive|
            on the edge|unsafe|in crisis|severely depressed|not ok at all)
        if (something|anything) happens (to me)? ~~4 (i want|have|you|look after|tell)
        {loved} ~4 (gave|giving|gives|given) ~1 (me|away|his|her|their|my) ~2 (guitar|lego|things|
            cat|dog|toys|ring|watch|records|everything|stuff|possessions) ~~8 (worried|why|goodbye|
            strange|weird|hug|knot|phone)
        """,
        near="(film|movie|novel|book|series|character|song|game|moving abroad|ski|concert|hospice)",
        keeps="kin",
        another=True,
    ),
)

ALL: tuple[Entry, ...] = SAID + CLOSE_ONES
