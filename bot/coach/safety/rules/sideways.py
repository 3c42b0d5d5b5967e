"""Suicide half said: wishes, pictures and questions that may be tiredness, or more."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.ending import LIGHT

_AWAY = """
(holiday|vacation|trip|office|transferred|transfer|moving|moved|conference|leave on|maternity|
    retire|retiring|retirement|new job|semester|abroad|erasmus|flight|on leave|day off|dentist|
    annual leave|shift|honeymoon|weekend away|gig|concert|festival|business trip|half term)
"""

HALF_SAID = (
    *rules(
        "ask",
        "suicide",
        "they may mean to die",
        """
        if you (find|read|are reading|get|see) this ~2 (i am|i have|sorry|it is|know|please|tell|
            then)
        (tell|let) ({loved}|mum|dad|her|him|them|everyone|the kids) ~1 (know)? (that)? i (loved|was
            not mad|love (her|him|them)|tried my best {end}|did not mean)
        this is (a|my|the) (goodbye|farewell)
        (will not|never|not) hear from me (again|any more|after|tomorrow|{end})
        i will be gone (by|before|when) (the time)? (you|they|he|she|anyone|mum|everyone|this) ~2
            (read|reads|find|finds|wake|wakes|see|sees|is over)
        (thank|thanks) (you)? for ~1 (everything|trying|being (there|kind)|all) ~~8 (goodbye|
            deleting|bye forever|be gone|sorry for everything|last time|not here)
        (you can|can|please) have (all)? my (stuff|things|belongings|records|clothes) ~2 ({end}|
            when|i will|after|once)
        do not (look for|call anyone|come looking for|try to (find|stop|save|talk)) ~1 (me|police)?
            {end}
        (going|gone|go) away for good
        do it (then|tonight|tomorrow|this (time|weekend|week|evening|friday)|before|properly|right
            this time|myself|at the (lake|bridge)|on (friday|saturday|sunday|monday|my birthday)|by
            (friday|sunday)) ~~6 (note|pills|rope|bridge|goodbye|alone|asleep|gone|dead|over|peace|
            pain|plan)
        (going to|will|gonna|am) (do|doing) it (tonight|tomorrow|this weekend|on (friday|saturday|
            sunday|my birthday)|before christmas|after christmas) {end}
        i could ~1 {suicide}
        i (would|might|may|should) ~1 {suicide}
        (someone|anyone|please|god) ~1 (shoot|kill|smother|euthanise|put down) me ~2 (i am serious|
            please|in my sleep|i mean it|i beg|i am asking|or)
        (not|never) (expect|expected|expecting|think|thought|imagined|believe|see|believed|plan|
            planned) ~3 (live|be alive|be here|get|make it|living|reach|grow) ~1 (to|past|this
            long|beyond|old|that long) ~1 (18|20|21|25|30|35|40|50|thirty|twenty|forty|fifty|{end}|
            graduation|this)
        (will not|might not|not going to|do not think i will|may not|doubt i will) ~1 (be here|be
            around|be alive|make it|last|live|survive|exist) ~1 (by|past|next year|to see|much
            longer|come|in (a year|five|ten|2 )|until|for (christmas|my|your)|another)
        not being here (by|for|after|any more|next|{end})
        (wish|hope|pray|praying|hoping|would not mind|not mind|love it|wishing|like it) ~3 (a|the|
            some|that) ~1 (bus|truck|car|train|lorry|meteor|plane|taxi|bullet|heart attack|stroke|
            cancer|earthquake|bomb|stray bullet|brick) ~2 (hit|hits|would|took|takes|ran|runs|
            lands|land|crashes|overturns|kill|kills|come|came|finish|just)
        (if|when) (a|the) ~1 (bus|truck|car|train|plane|lorry) ~4 (would not|not) (swerve|move|
            brake|jump|mind|scream|care|get out)
        i (would not|will not|did not) ~1 (swerve|brake|get out of the way|fight it|stop it|run)
            {end}
        (hit by|under|run over by) (a|the) ~1 (bus|truck|car|train|lorry|tram) ~4 (fine|ok|relief|
            mind|care|easier|best|solve|good|glad|blessing|nice|happy)
        (envy|envious of|jealous of|jealous that) ~2 (the dead|dead people|people who (die|died|are
            dead|have cancer|get cancer|are dying|killed)|those who (died|die|are gone)|him for
            dying|corpses|the ones in)
        (dying|death|heaven|the grave|a coffin|the afterlife|being dead|suicide|not existing|
            drowning|the other side|nothingness) ~1 (sounds|seems|looks|feels|is|would be|must be|
            has to be) ~2 (good|nice|quiet|peaceful|better|easier|kind|warm|warmer|relief|rest|
            restful|tempting|friendly|the answer|beautiful|comforting|like (home|rest|relief|
            peace)|cosy|appealing|an option|fine by me|mercy|freedom|freeing)
        (bridge|balcony|tracks|trains|roof|rope|pills|knife|cliff|cliffs|river|sea|rooftop|gun|
            razor|tablets|medicine cabinet|ledge) ~2 (call|calls|calling|whispers|whispering|
            tempts|inviting|invites|pulls|beckons|looks inviting|look inviting|seems friendly) ~1
            (me|to me|my name|out)
        (urge|urges|impulse|want|temptation|tempted|compulsion|voice|thought|thinking) ~2 (to)?
            (jump|swerve|drive off|step off|let go|drown|jump off|veer|step out|run into traffic|
            walk into traffic|drive into)
        (voice|voices|brain|head|mind|demons|thoughts|illness|something) ~3 (tells|telling|tell|
            says|say|saying|screams|whispers|told|orders|wants|keeps telling) ~2 (me)? ~1 (to)? ~1
            (die|dead|kill myself|end it|end my|jump|do it|hurt myself|cut|worthless|better off)
        (told|tells|telling|tell|tells) me to (kill myself|kys|die|go die|end it|hang myself|
            unalive|end myself|jump|drink bleach)
        (kys|kill yourself) ~6 (right|true|maybe|agree|should|listen|me)
        (want|need|going|ready|like|wish|would love|time|dying) ~1 to ~1 (rest|sleep|nap|lie down)
            ~1 (forever|for good|for ever|and never|and not wake|eternally|permanently)
        (want|need|wish|just) ~1 (the|this|my|all the|all this)? ~1 (pain|hurt|suffering|noise|
            misery|everything) (gone|over|to go away)
        (want|need|wish|just) ~1 it ~1 (over|to go away)
        (please|god|lord|jesus|someone) ~3 (let (it|me|this) (stop|end|go {end}|die|be over|rest)|
            take me {end}|take me (home|away|now|tonight|in my)|end (it|this|me)|make it stop|take
            the wheel)
        (let go of|let go|stop swimming|stop treading|stop fighting|go under|give in) {end} ~~3
            (drown|tired|water|peace|quiet)
        (think|want|going|ready|gonna|time|decided) ~3 (let go {end}|stop swimming|stop fighting
            {end}|give up {end}|give up (completely|on (everything|life|it all|living|myself)|for
            good)|check out (early|of life|for good)|quit life|log off (life|for good|forever)|opt
            out|exit life|end things {end}|cease|clock out (for good|of life)|bow out)
        feel like giving up ({end}|on (life|everything|myself|living|it all)|completely)
        (do not|not|never|no longer) care ~1 (if|whether|about|what) ~1 (i (live ({end}|or|any
            more|to see|through|past|and)|die|wake|survive|make it|exist|get hurt)|tomorrow|living|
            happens to me|being alive|staying alive|my life)
        (nobody|noone|not one person|who|would anyone|would anybody|does anyone) ~2 (cares|care|
            notice|notices|miss|misses|cry|come|mind|mourn) ~2 ((if|whether|when) i ~2 (died|die|
            dead|gone|disappeared|vanished|live|lived|stopped|left {end}|never (woke|came)|jump|
            jumped|did it|kill|killed|was not (here|around)|ended)|to my funeral)
        (could|would) be dead ~3 (days|weeks|month|months|before)
        (feel|felt|already|as if) ~2 (a ghost|already dead|dead already|walking corpse|a corpse|
            dead man walking)
        i am (already dead|dead already|a walking corpse|a dead man walking)
        (get|be|finally|happy to be|glad to be) (rid|free) of me
        (they|he|she|everyone|nobody|wife|husband|kids|family|parents|mum) ~2 (would not|not|will
            not) (have to|need to) ~1 (worry|deal|put up|visit|pay|look after|bother|care) ~3 (me|
            any more)
        (stop|stopped) being (everyones|everyone 's|a|such a|their|the) (problem|burden|
            disappointment)
        (i am|be|being|feel like|become|just|only|been|such|i feel) (a|such a|only a|nothing but a)
            ~1 burden (on|to|for) (everyone|my|them|him|her|others|people)
        (reason|reasons) (for|to) (living|live|staying|stay) ~1 (is|has|was|left|moved|died|gone|
            walked|for)
        (one|any|single) (thing|reason) ~1 (i am staying {end}|to stay (alive|{end})|to keep
            (going|living)|to live ({end}|for|and)|not to (die|do it|jump|end)|why i should (live|
            stay|not))
        (less|no|fewer|not much|not a) ~2 (reason|reasons) to (stick around|stay (alive|{end})|be
            here {end}|hang around {end}|carry on {end}|keep going {end}|(wake|get) up ({end}|in
            the morning|any more|tomorrow)|continue {end}|bother {end}|live {end})
        (why would i|why bother|see why i would|what for) ~1 (live|get up|keep living|stay alive)
            {end}
        what am i (alive|living|breathing|existing|still here|still alive) ~1 for {end}
        (what is|is there|see|there is nothing|have nothing|got nothing|life has nothing) ~1 left
            for me ~1 (here|any more|{end})
        (it is|this is|life is|i am|its) ~1 not worth it any more
        (not|never) (made|built|cut out|meant|designed) (for|to) ~1 (this life|this world|life|
            live|living|grow old|be alive|it {end}|last|exist|survive)
        (meant|supposed) to (grow old|be alive|live|survive|be here) {end}
        (hurts|painful|exhausted|hard|broken|sad|ashamed|much) ~2 to (stay {end}|exist|live {end}|
            be here {end}|keep living|stay alive|keep existing|breathe|be alive)
        (rather|sooner) (not be (here|alive)|not exist|not wake|hang {end}|hang than|be dead than|
            not have been born|be dead {end}|never wake|cease|sleep forever)
        (hate|hated|sick of|tired of|ashamed of|angry about|dread|dreading|cry|crying|disappointed)
            ~2 (living in this (world|body|life|skin|head)|being alive|being born|waking up ({end}|
            every (day|morning)|alive|again)|that i woke|that i (was|am) (born|alive)|existing|to
            wake up {end}|i woke up)
        (i am|im|feel|feeling|just) (existing|surviving|breathing) ~2 (not living|until i|nothing
            more|and that is|like a)
        ^ (should have|wish i had) (died|been me|never been born|drowned|not survived)
        (should have|could have) been me ~1 (instead|not|who|that|in|{end})
        (mum|mother|parents|dad) should (have aborted|never have had|not have had) me
        (join|follow|be with|go to) (him|her|them|my ~2) ~1 (soon|now|tonight|in heaven|on (his|
            her|our) |for (his|her) birthday|in death|up there|again soon|where (he|she)|in the
            grave)
        i ~2 (want|need|going|will|ready|would like|promised) ~1 (to)? ~1 (go|follow|join|be) ~1
            (to|with)? (him|her|them|my (wife|husband|mum|dad|son|daughter|baby|brother|sister|
            twin|grandma|grandpa|boy|girl)) (now|again|soon|{end}) ~~6 (died|passed|gone|killed|
            heaven|grave|dead|funeral|buried|together|god)
        (died|passed|gone|killed|dead|buried|took my|lost my) ~~12 (want to (join|follow|be with)|i
            will (join|follow)|go with|go to (him|her|them)|lie beside) ~1 (him|her|them)?
        i ~2 (at|made|am at|making) ~1 peace with (dying|it|death|going|my decision|the end|
            leaving)
        (affairs|things|papers|finances|passwords|accounts) (are|is|all)? ~1 in order
        (put|putting|got|getting) (all)? my affairs (in order|straight)
        (my|this|one) (last|final) (goodbye|goodbyes|farewell|meal|message|words|post|letter|
            letters|night on|day on) ~2 (earth|everyone|to (all|everyone|my (family|parents|kids|
            mum|dad|children|wife|husband))|{end})
        (catch|catching) the bus {end}
        (toaster) ~3 (bath|bathtub|tub)
        (bath|bathtub|tub) ~3 with (the|a) toaster
        (dignitas|assisted (dying|suicide)|euthanasia) ~6 (me|myself|i|my|for)
        (go|going|book|booking|fly) ~1 to? (dignitas|switzerland) ~2 (die|end|alone|one way|
            instead|and if)
        (seatbelt|seat belt) ~1 (off|undone|unclicked) ~1 (on purpose|so|hoping|because|it is not|
            in case|and)?
        (drowning|hanging|overdosing|overdose|bleeding out|jumping|freezing to death|suffocating|
            dying|hypothermia) ~2 (peaceful|painless|painful|quick|instant|slow|hurt {end}|feel
            like)
        (does|would|will|is) ~1 (drowning|hanging|overdosing|overdose|bleeding out|jumping|
            suffocating|dying) (hurt|peaceful|painful|painless|take long|be quick) {end}
        (jumping|hanging|pills|overdose|drowning|bridge|rope|gun|train|wrist|wrists) (or|versus|vs)
            ~1 (jumping|hanging|pills|overdose|train|drowning|gun|thigh|rope|bridge|roof)
        life insurance ~5 (pay|pays|cover|covers|suicide|enough|clause|worth|still) ~3 (if|after|
            me|i|out|kids|family|them|suicide)
        (god|heaven|hell|church|allah|jesus) ~4 (forgive|forgives|punish|hell|accept) ~4 (suicide|
            kill myself|take my own|end my|i do it|kill themselves|killed themselves)
        (people|those|someone) who (killed themselves|kill themselves|die by suicide|committed
            suicide) ~4 (peace|heaven|hell|selfish|brave|understand|right|happy)
        i (understand|get|know) ~2 why ~2 (people|he|she|they) ~1 (killed|kill|did it|do it|jump|
            jumped|end|ended|commit|committed) ~1 (themselves|himself|herself|it|suicide)?
        (i|me|am|been) ~3 suicide watch
        (keep|keeps|been|always|every day) ~2 (think|thinking|imagining|picture|picturing|seeing|
            dream|dreaming) ~1 (about|of)? (my (own)? (body|funeral|corpse|grave|coffin|death)|the
            (rope|bridge|pills|tracks|gun|weir|cliff|quarry|knife drawer)|jumping|hanging|crashing|
            drowning)
        (thought|think|thinking|wonder|wondered) (about|of) the (weir|bridge|tracks|rope|pills|
            quarry|cliff|gun|oven|river) {end}
        (think|thought|thinking|thoughts) ~1 (about|of) (not (being|existing|waking)|disappearing|
            never waking|leaving this|ending|letting go|vanishing|how (easy|quick) it would)
        (imagine|picture|imagining) ~2 (crash|crashing|falling|drowning|letting go) ~3 (calm|peace|
            relief|smile|nice|calms|better)
        (not|no) ~1 (safe|trusted) (from|with|around) (myself|my own (mind|head|thoughts))
        (look|looked|looking|stare|stared|staring|stood|sat) ~3 (pills|bottle of|rope|gun|medicine
            cabinet|tracks|razor|knife) ~~5 (hour|hours|long time|put (it|them) (back|down|away)|
            thought|thinking|tonight|every night)
        (ok|okay|fine|happy|cool|at peace|content) with (dying|not waking up|never waking up|death|
            being dead|not being (here|alive)|it (ending|all ending))
        (scared|afraid|fear|frightened) ~1 (of|to) (living|live|being alive|surviving|survive|stay
            alive)
        i ~2 not (scared|afraid|frightened) ~1 (of|to) (die|dying|death) ({end}|any more|now)
        (only|main) (thing|reason|person|one) ~2 (stopping|keeping|holding|stops|keeps|holds) me ~1
            (alive|going|here|from|is|are)
        (trapped|stuck) ~3 (only|no) ~2 (exit|way out|escape|door)
        (only|no other|one) (exit|way out|escape|door) ~2 (i|left|see|is|for me|death|dying)
        (no|not any|without|lost all|lost|not have) ~1 (will|wish|desire|appetite|zest) ~1 (to|for)
            (live|life|living|go on|be alive|exist)
        (will|wish|desire) to (live|go on|exist) ~1 is ~1 (gone|dead|fading|lost|leaving)
        (maybe|perhaps|think) i ~1 (should|could|might|may|will|ought to) ~1 end it {end}
        i ~1 (should|might|may|could) ~1 end it ({end}|tonight|today|now|soon|for good|all)
        (i am|am) ~1 ending it (tonight|today|now|soon|all|for good|this (week|weekend))
        tonight ~3 i end it
        (talk|talked) me (out of (it|this)|down {end})
        (guts|nerve|courage|balls|strength) to (do it {end}|do it (tonight|today|now|this)|go
            through with it)
        i ~1 (hate|despise|loathe) (living|being alive|existing|life) ({end}|so much|every|and i)
        (peace|rest|quiet|silence) ~3 (only death|death (brings|gives|can)|of (death|the grave))
        ^ (committing|commit|considering|contemplating) suicide
        (life|existence|living) ~1 is ~2 (over for me|finished|ruined and|pointless|meaningless|
            unbearable|torture|a curse|hell on|not for me|too much)
        my life is ~1 (over|done|finished|ended) (at (18|17|16|20|25|30)|and (i|there)|since|
            nothing)
        (give|giving|gave) me (one|a|any|one single) (good)? reason ~1 (to (live|stay alive|stay
            here|keep (going|living)|go on|be alive|exist)|not to (die|kill myself|do it|end it|
            jump|go) ({end}|tonight|right now|now)|why i should (live|not die|stay alive|be here))
        (one more|another) (day|night|week|month|year|winter) ~1 (of this|like this|and i|alive|i
            can not) ~2 (can not|end|done|done for|die|bear)?

        (everyone|people|they|world|kids|mum|family|he|she) (will|would) ~1 (forget|move on|get
            over|be (fine|ok|okay|grand|sad)) ~2 (me|without me|for a (bit|while|week)|when i|if i)


        how (do|can|does) ~8 not kill (themselves|yourself|yourselves)
        (button|switch) ~3 (be dead|die|not exist|disappear|end it|stop existing|be gone|never
            wake)
        (end|ending) things ~2 (permanently|for good|forever)
        if i ~2 (went to sleep|fell asleep|go to sleep) ~2 (not wake|never (woke|wake))
        (outlived my|past my) (usefulness|use|time)
        not need (any of it|any of them|it any more|them any more|my ~1 any more|it where) ~1
        not deserve to (be here|live|exist|breathe|be alive)
        (what|nothing|anything|something|no reason) ~2 (to|left to) (stay|stick around|hang on|hold
            on|carry on|keep going) for
        (stop|quit) being (a person|human|alive|here|me {end}|a thing)
        checked out of (my|this)? life
        (through the motions) ~2 (until|till) ~2 (do not have to|it (ends|is over)|i (die|am gone))
        (can not|could not|not) ~2 (do|face|take|survive|get through|handle) another (year|day|
            week|night|month|winter|christmas|birthday) ~1 (of (it|this)|like (this|that)|{end})
        (not want|want no|not want any) (any)? life (without|like|if|any more|{end})
        if this is ~1 (life|living|it|all) ~6 (not want (it|any|this|to)|no thanks|count me out)
        not know how to (carry on|go on|keep going|keep living|live) ({end}|any more|like this|with
            (it|this)|without)
        (feel|feels|felt|think) ~2 my life is over
        existing ~5 not (even)? want to ~1 (do that|exist|any)
        (near|nearing|close to) the end {end}
        not care ~1 (if|whether) i ~1 ((live ({end}|or|any more|to see|through|past|and))|lived
            {end}|die|died|wake up|woke|make it|get hit)
        (would not|will not|not) (mind|care|matter|bother me) ~1 (if|whether) i ~2 (die|died|never
            woke|not wake|got hit|was gone|disappeared|not here)
        (wish|wishing|want|wanna|hope) ~1 (i (could|can|might|would))? ~1 (to)? ~1 disappear
            (forever|for good|from (this|the)|completely)
        never (get|wake) up (again|{end})
        (soon|one day|then|finally|no longer|not|never) ~4 have to (worry|bother|care|think) about
            me (any more|again|ever|{end})
        (had|having|have had) enough of (this world|this life|life|living|being alive|existing|
            everything and everyone)
        not see (the|a|any) (purpose|point|meaning) (now|any more|{end}|in (it|life|living|going
            on|anything))
        if i ~1 (get|got|had|have|develop) (cancer|sick|ill|a disease|something) ~8 (not|never|
            refuse) ~2 (treat|fight|get treatment|treatment|tell|care|do anything)
        (giving|gave|give) away my ~~8 (not need|no use for)
        (what is|see) the point (in|of) (carrying on|going on|living|continuing|keeping going|
            waking up|this life|all this)
        not want ~1 (any more|another|any) (tomorrows|tomorrow|mornings|days)
        wish ~8 i ~1 (never existed|was never born|had never been born|never happened) ({end}|and|
            because|at all|so|to begin|in the first)
        (have|got) a date picked ({end}|out)
        what am i for {end}
        not want to do (this|my)? life (without|any more|alone)
        (hoping|hoped|wished|wishing|praying) something ~1 (would|will|might) happen (to me|in the
            night|that|so (i|that))
        (family|parents|mum|dad|kids|brother|husband|wife|they|everyone) ~2 (would|will|'d) have
            more (money|time|peace|space) ~3 without me
        why (people|anyone|anybody|others) ~1 (like|want|likes|wants|enjoy|enjoys) ~1 (to be|being)
            alive
        (happens|is there|comes|goes on) after (we|you|i|people) die ~~12 (peaceful|better than|
            hope|soon|find out)
        """,
        near=LIGHT + _AWAY,
        after="""
        (in (this|the|that) (queue|line|meeting|traffic|shop|lecture|call)|on hold|(in|at) (ikea|
            the (dmv|airport|post office|supermarket|vets)))
        and (safe|good|see|i will (be (home|back|there)|see|call|bring)|happy) ~1
        if i (had to|have to|worked|lived)
        (either|finally|landed|made it|your (post|email|message))
        ((it|things) with (him|her|them|my)|to my|for (one of|her|him|you|love)|(at|with) (the|
            this|my) (firm|job|company|team|party)|in (the|this) (job|city|town)|from (the|this|my)
            (list|group|chat|email|mailing)|at (work|the office|the party)|on (the (project|team))|
            with (him|her|them|the (guy|team)))
        """,
        keeps="hypothetical kin",
    ),
)

ALL: tuple[Entry, ...] = HALF_SAID
