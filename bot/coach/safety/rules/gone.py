"""Suicide said sideways: not being there, being a burden."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.places import PLACES

GONE = (
    *rules(
        "card",
        "suicide",
        "others would be better off without them",
        """
        {all} ~3 (better|happier|safer|easier|relieved|richer|freer) ~1 (off)? ~1 (without me|if i
            (was|were|am|died|left|did not)|when i am (gone|dead)|once i am (gone|dead)|with me
            (dead|gone)|after i am (gone|dead))
        (better|best|happier) ~1 (off)? without me ~1 (in it|around|here|alive)?
        (nobody|noone) ~3 (miss|notice|care|cry|mind|find me|come) ~3 (if|when) i ~2 (died|die|
            dead|gone|killed myself|disappeared|vanished|jumped|was not|were not|ended|did not)
        (would|will|does) (anyone|anybody|they|people|someone|everyone|he|she|it) ~2 (miss|notice|
            care|cry|matter) ~3 (if|when) i ~2 (died|die|dead|gone|killed myself|disappeared|
            vanished|ended)
        if i ~1 (died|die|disappeared|vanished|killed myself|was gone|were gone|was dead|were dead)
            ~2 (nobody|noone|would anyone|no person|not a soul|everyone would|they would|it would
            be|who would|the world)
        """,
        near="(in goal|holiday|trip|goalkeeper|team|meeting|band|goalie|quiz|striker)",
        keeps="hypothetical",
    ),
    *rules(
        "ask",
        "suicide",
        "they speak of not being there",
        """
        i know how ~~3 know (when|where)
        (not|never|will not|do not) ~1 (plan|planning|going|expect|expecting|want) to (see|reach|
            turn|make it to) (18|20|21|25|30|40|50|thirty|twenty|forty|fifty|next year)
        out of ~3 this (life|world) {end}
        (will|going to) be gone soon ~~6 (sad|cry|fine|sorry|miss|love)
        can not be (bothered|arsed) ~2 (being alive|living|existing|to live|with life)
        (ending|end) (things|it) ~~5 not mean ~1 with
        (simpler|easier|better|happier|cheaper|calmer|freer) ~1 without me {end}
        (want|wish|wanna) to stop (waking up|existing|being alive|breathing)
        too tired to (live|stay alive|go on living)
        (hope|hoping|wish|wishing|pray) ~2 (plane|bus|car|train|truck|lift) ~2 (goes down|crashes|
            crashed|hits me|would crash|falls)
        (fine|ok|okay|happy|glad|good) with not (waking|being here|being alive)
        not sure i want to (be here (any more|next|tomorrow|{end})|live|be alive|exist|wake up)
        (family|kids|they|he|she|husband|wife|everyone|parents) ~2 (deserves|deserve) better than
            me
        (they|he|she|kids|family|everyone|people) would ~1 (cope|manage|survive|get by|be happier|
            live|be free) without me
        my funeral (songs|plans|music|plan)
        (not|never) be a (problem|burden|worry|bother) ~2 (any more|longer|to (anyone|you|them))
        feel like i am dead {end}
        (want|wish|need) to ~1 (go|be) where (my|he|she) ~1 is
        (not|never) (picture|imagine|see) (myself|me) (at|in) ~4 (graduation|next (year|summer|
            christmas)|old age)
        (how|so) (peaceful|nice|easy|good|lovely|quiet) ~2 (would be|if|be) ~5 (not wake|wake up|
            not be here|not exist|be dead|die|be gone|sleep forever)
        (keep|kept|been|always) ~1 (looking|staring) at ~3 ({grave_drug}|pills|rope|noose|gun|
            razor|bottle of pills)
        (gun|handgun|rope|pills|razor) ~~10 (do not|can not) see (this|it) ending
        (meds|pills) ~1 enough to die
        (nobody|noone) ~1 (would|will) ~1 (miss|notice|care|mind) ~2 (me|whether i|if i ~1 (was|
            were|
            am|did|do|die|died|dead|disappeared|vanished|left|went|never|stopped|killed|ended|
            jumped))
        (would|will) (anyone|anybody|they) ~1 (miss|notice) (me)? ~1 if i
        (if|when|once) i (was|were) (gone|not (here|around)|no longer (here|around)|dead)
        (once|after) i (am gone|have gone {end}|go for good)
        (easier|better|nicer|simpler|best|fairer) ~3 if i ~1 (did not (exist|wake)|was not (here|
            there|around|alive|born)|were not (here|there|around|alive|born)|had not|had never|
            never (woke|existed)|disappeared|vanished|was gone|were gone|stopped existing|could
            (die|disappear|vanish|not wake))
        ~1 (do|cope|be|manage|live|feel) ~1 (better|best|easier) ~2 (if i (was|were|am|died|
            disappeared|left this)|without me)
        (would|will) (cope|do|manage|live|be) ~2 (better|best|happier) ~4 (than with me|without me|
            if i)
        i wish i (was|were|had) (never|not) ~1 (born|existed|here|alive|been born|been)
        (should|wish i had|wish i was|wish i were) (never|not) (have)? (been)? (born|existed)
        wish my (mum|parents|dad) (had)? (never had|not had|aborted) (me)?
        i wish i (could|would|did|can) ~1 (not be|not exist|disappear|vanish|cease|stop being|fade
            away|evaporate|be no one|be gone|sleep forever|be nothing|not feel|turn it off|die)
        i wish i did not (exist|have to (exist|be|wake up|live))
        I ~1 (want|need|wish|would like|wanting|long|wanna) (to)? ~1 (disappear|vanish|fade away|be
            gone|not be here|be nothing|be nowhere|stop being|not be here any more|be invisible
            forever|cease|be erased|be over|evaporate|erased from existence|stop feeling ({end}|
            anything|everything|any more|things))
        (just)? stop being {end}
        do not want to be here {end}
        do not want to be here any more
        do not (want|wanna) ~1 to (be|exist|go on|continue|carry on|keep going|do (this|life)|face|
            see|make it) ~2 (any more|tomorrow|another (day|year|week|night)|to (18|20|21|25|30|
            40))
        do not (want|wanna) to wake up (any more|tomorrow|ever|again|{end})
        do not (want|wanna) ~1 to (exist|go on|carry on|keep going|continue|go on living) {end}
        if i ~1 (died|die|did not wake|got hit|was hit|got killed|got cancer|do not wake) ~8 (fine|
            ok|okay|relief|good|mind|care|glad|easier|best|so what|great|blessing)
        (care|matter|matters|mind) if i (live|live or die|die|died|wake up)
        (care|matter|matters|mind) ~2 (live or die|alive or dead|dead or alive)
        wish (i|it) (had|was|were|could|would) ~2 (cancer|me instead|me who died|terminal|swap
            places|a fatal|hit by|me in the)
        wish i (would|had|have|was|were)? (never|not) ~1 (born|existed)
        (do not|can not|not|never) (see|have|imagine|picture) ~1 (a|any|my|much) ~1 future
        (see|have|got) no future
        (think|thinking|thought|thoughts|fantasise|fantasize|fantasising|fantasizing|imagine|
            imagining|wonder|wondering|dream|dreaming|daydream|obsessed|obsessing|feel|feeling|
            picture|picturing|considering) ~1 (of|about|with|like)? ~1 {dying}
        (think|thinking|thought|thoughts|fantasise|obsess|obsessed|dream) ~1 (about|of|with) ~1
            (death|dying|being dead) ~2 (a lot|all the time|every|daily|too|more|day|night|since|
            lately|again|when i)
        nothing ~1 (left)? ~1 to (keep going|live|stay|go on|be here|fight) for
        (find|finding|out of|no|need|give me|looking for|harder) ~3 (reason|reasons) ~1 to (stay
            (alive|here|{end})|live|keep (going|living|trying|fighting|breathing)|go on {end}|be
            here {end}|(get|wake) up ({end}|in the morning|any more|tomorrow)|carry on|exist)
        made (my)? peace with (it {end}|dying|death|going|leaving)
        why (will not|can not|does not|do not|did not) (my body|i|god|my heart) ~1 (die|stop
            beating|give up|give out|let me die|take me|let me go)
        (not|never) ~2 (be here|be around|be alive|make it|live) ~1 (for|to|until|past|see)? ~1
            (my|next|another|christmas|summer|spring|new year) (birthday|year|christmas|graduation|
            summer|{end})
        (will be|is|was) my last (christmas|birthday|winter|summer|new year|autumn|spring) ({end}|
            ever|on earth|alive)
        (out|gone) ; for good
        does it hurt to (drown|hang|jump|die|bleed|overdose|be hit by)
        how (high|long|deep|far|much|many) ~8 (to die|to kill (me|you|yourself|a person|someone)|to
            drown|be fatal|fatal|lethal)
        {grave_drug} ~2 (be)? (enough to|would|will|could|can) ~1 (kill|end) (me|you)
        enough to kill me {end}
        (give|giving|gave|given) up on (life|living|myself|everything) ({end}|and|because|years|
            months|a (long|while)|now|again|entirely|completely)
        how (many more|much more|many) ~1 (days|time|of this|nights|weeks|mornings) ~1 i ~1 (can|
            have)
        (can not|could not|never) stop (thinking|obsessing|dreaming) ~1 (about|of) ~1 (death|dying|
            being dead|my death)
        do not deserve (to (breathe|be alive|take up)|life|air|oxygen)
        (guilty|ashamed|sorry|bad) ~1 (for|that i am|about|i am) (being alive|existing|alive|
            living|breathing)
        (they|everyone|people|nobody|noone) ~3 (party|celebrate|relieved|laugh|come|cry|show up) ~4
            (if i (died|die|was dead|were dead)|my funeral|when i am (dead|gone))
        my own funeral
        they ~3 (party|celebrate) ~4 if i (died|die|was dead)
        (stand|sit|standing|sitting|go) ~2 (balcony|roof|rooftop|bridge|ledge|cliff) and (lean|look
            down|think|wonder|imagine)
        (the world|nobody|noone|not one person) ~1 (does not|do not|needs|need|will)? ~1 (need|
            needs) me ({end}|any more|here|around|alive)
        (not|never|will not|doubt) ~5 make it to (18|20|21|25|30|35|40|50|next|another|adulthood)
        (voice|voices|something|part of me|brain|head|mind) ~3 (telling|tells|told|says|saying|
            screams|screaming|whispers|wants|urging) ~1 (me)? ~1 (to)? ~1 (jump|do it {end}|die|end
            it|jump off|let go|swerve|drive off|step off)
        (meds|pills|tablets) ~3 (lined up|laid out|counted|in front of me|on (the|my) (desk|bed|
            nightstand)|next to me)
        (wrote|written|writing|have) ~1 my ~1 (note|notes|goodbyes|goodbye) {end}
        (out of|off|leave) this (world|life|existence) {end}
        (keep|kept|every (day|night|morning|time|evening)|again) ~8 (bridge|train tracks|tracks|
            ledge|overpass|rooftop|clifftop|platform edge) ~4 (sit|sitting|stand|standing|stare|
            staring|look|looking|lean|think|wonder|imagine|imagining|and)
        (stare|staring|stared|look|looking|gaze|gazing) ~1 (at|down at|over) the (train tracks|
            tracks|water below|drop|rails|bridge) ~~8 (every|imagine|imagining|wonder|wondering|
            think|thinking|jump|how)
        i am (on|at) the (roof|ledge|tracks|railing|wrong side) {end}
        (planned|planning) (everything|it all|the whole thing) {end} ~~6 (date|place|note|day|
            method|letters)
        i have a plan {end} ~~6 (tonight|die|date|pills|end)
        (do|doing|did) (everyone|the world|them|my family|you all|my kids) a (favor|favour)
        (can|could|would|will) (you|i|it|that|one|a person) ~1 (die|kill (you|me)|overdose) ~5
            {grave_drug}
        only ~1 (solution|option|answer|escape|choice|exit|way) (left|for me|out)
        (not|never) living ~2 existing
        (hurts|painful|hard|exhausting) to (live {end}|be alive|exist)
        how close i (am|was|have come|came) ({end}|to (doing|it|ending|the edge))
        (my|the) noose
        i should not ~1 (exist|be here|be alive|have been born)
        i ~1 should have (died|been the one who died|died instead)
        it should have been me
        (would not|do not|not) (mind|care) (if|whether|dying) ~3 (i)? ~2 (die|died|dying|live|wake|
            woke|dead|hit me|killed me|crashed|take me|took me|being dead|ran me over|happened to
            me)
        (hope|wish|wishing|hoping) ~1 (something|anything|someone|a (bus|car|truck|train|lorry|
            plane)|the (plane|bus|car|train)|i get|god|cancer|it) ~2 (happens|happened|kills|
            killed|kill|hits|hit|would hit|would kill|crashes|crash|takes|take|took) ~1 (me|to me|
            while)?
        (relieved|relief|glad|happy|not mind|fine) ~2 (if|when) ~2 i ~3 (diagnosis|cancer|died|
            terminal|dead|die|hit by|killed)
        if i ~3 (diagnosis|cancer|terminal|ill|stroke|heart attack) ~6 (relieved|a relief|glad|
            happy|thankful|grateful|fine|good)
        (dying|death|being dead) ~2 (would be|sounds|feels|seems) ~2 (relief|restful|peaceful|
            peace|comforting|comfort|appealing|nice|tempting|easier)
        (being dead|death|dying|to be dead|nothingness|eternal sleep|the end) ~1 (sounds|feels|
            seems|looks|would be|is) ~2 (restful|peaceful|easier|better|good|nice|like a relief|a
            relief|appealing|tempting|comforting|the only|like peace|like rest|quiet|an escape|like
            an escape)
        (live|living|alive) or (not (living|live|alive)|dying) ~~6 (same|care|matter|matters|
            difference|me)
        (imagine|picture|think about|thinking about|dream of|dream about|imagining|picturing|
            fantasise about|thoughts of|thoughts about|wonder about) ~2 (my (own)? (funeral|death)|
            being dead|dying|not being (here|around|alive)|death every|how it would feel to die)
        (ones|thoughts|dreams|daydreams) ~1 where i am (dead|gone|dying|not here)
        (next year|the future|my future|in five years|in ten years|a year from now|old age|myself
            old) ~4 (i am not there|i am not in it|not see me|nothing there|no me|blank|black|not
            there)
        (can not|do not|never) (see|imagine|picture) ~2 (myself|me|a future|any future|living|being
            alive|growing|turning|making it|reaching) ~3 (future|next year|past|alive|there|old|20|
            21|25|30|40|any more|in it|for me|with me)
        """,
        near=PLACES,
        after="""
        (a|an|with|under|(in|into|on|to) (a|an|my)|left handed|in goal|in (defence|midfield)) ~1
        (it|them) (red|black|blue|pink|blonde|purple|green)
        my ~1 (hair|beard|roots|shoes|eyebrows)
        on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|holiday|leave)
        (to (the|my|work)|home|away|travelling)
        in (paperwork|emails|work|laundry|admin|debt|chocolate)
        (for us|(at|with) (the|this|my) (firm|job|company|office)|every time they|from (the|social|
            my)|at the (party|back)|for a (bit|while|week|weekend|day)|into (the|a) (book|sofa|bed|
            forest)|off the|on (holiday|vacation)|in the|with (him|her|them|you|my))
        """,
        keeps="hypothetical kin",
    ),
)

ALL: tuple[Entry, ...] = GONE
