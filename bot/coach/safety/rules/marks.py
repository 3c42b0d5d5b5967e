"""Self-harm: deeds, tools, parts of the body, reasons and traces, in any order."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.places import NO_HARM_MEANT

_ACCIDENT = f"""{NO_HARM_MEANT}
(by accident|accidentally|by mistake|oops|clumsy|cooking|chopping|slicing bread|onion|onions|bagel|
    avocado|peeling potatoes|carrots|gardening|hedge|brambles|blackberries|roses|thorns|shaving my
    legs|shaved|oven|barbecue|hob|soup|sunburn|sun cream|beach|tripped|slipped|fell|ladder|bike|
    skateboard|football|climbing|gym|yoga|run|marathon|hike)
(hair|fringe|nails done|manicure|eyebrows|waxing|wax|tattoo|tattooist|piercing|acupuncture|botox|
    surgery|surgeon|stitches out|physio|blood test|vaccine|jab|donated|mosquito|eczema cream|acne|
    psoriasis|poison ivy|cat scratched|kitten|puppy|dog)
(budget|grass|lawn|carbs|sugar|dairy|gluten|caffeine|meat|corners|cake|film|class|costs|fabric|
    pattern|wood|paper|cardboard|pizza|bread|cheese|vinyl|glass door|lego|trailer|ribbon|ties|
    losses|timber|tree|trees|hay|hedges|onions|peppers|melon|interview|album|record|demo|scene)
(sparring|skiing|swollen|sprained|boxing|karate|judo|rugby|snowboard|ski|squats|burpees|leg day|
    biscuit|trainer|recipe)
(shave|shaved|shaving|shaves|embroidery|sewing|quilting|crochet|thimble|hemming|darning|parcel|
    parcels|package|packaging|packages|envelope|unpacking|opening|wrapping|icing|baking|rose|bush|
    cactus|barbed|glucose|diabetes|diabetic|warehouse|workshop|barber|splinter|splinters)
(on|against|with) (the|a|some|my) ~1 (cupboard|shelf|gate|fence|wire|step|drawer|lid|nail|rock|
    rocks|coral|page|zip|buckle|cage|claw|hot glue|glue gun|lamp|radiator|tray|plate|mug|dish|rack|
    grill|steam|sparkler|pizza)
(bite|bit|biting|pick|picking|chew|chewing) (at)? my (nails|lip|lips|cuticles|gums|fingernails)
(sooner|rather) (chew|eat|swallow|cut|saw)
(key|keys) (cut|for)
"""

DEEDS = (
    *rules(
        "card",
        "self_harm",
        "they hurt their own body",
        """
        I ~2 {hurt_self} ~1 (at|into|on|against|open|up)? (my|the inside of my|the back of my|the
            tops of my|both|both my|into my) ~1 {skin} ~5 (deliberately|to (feel|punish|cope|calm|
            see|numb|release)|until (i|it|they|there|the)|because i (am|deserve|hate|feel|need|
            want|did)|when i (feel|mess|fail|get (angry|sad|upset|anxious|like)|cannot|am (sad|
            upset|angry|alone|stressed|anxious|low))|instead of (crying|screaming|eating|talking)|
            so i (can feel|could feel|would feel|do not|feel)|for (being|what i|every|each)|in
            secret|as punishment|whenever (i|he|she|they)|till (i|it|they|there|the)|after every|
            after each)
        I ~2 (cut|cutting|slit|slitting|slash|slashed|slice|sliced|slicing|carve|carved) ~1 (at|
            into|on|open|up)? (my|the inside of my|the back of my|the tops of my|both my|both) ~1
            (own|left|right|upper|inner)? (arm|arms|wrist|wrists|forearm|forearms|thigh|thighs|leg|
            legs|hips|stomach|skin|ankles) ~5 (again|every (time|day|night|morning)|last night|
            tonight|too deep|deep|during|after (he|she|they|we|dinner)|when i)
        I ~2 (burn|burned|burnt|burning|scald|scalded|scalding|cut|cutting|stab|stabbed|stabbing|
            bruise|bruised|injure|injured|slash|slashed|hurt|hurting|harm|harmed|break|broke|smash|
            smashed|slam|slammed|choke|choked|poison|poisoned|scratch|scratched|hit|punch|punched|
            bit|bite|starve|starved|branded|whip|whipped) (myself|my ~1 {skin}) ~5 (on purpose|
            deliberately|intentionally)
        (on purpose|deliberately|intentionally) ~2 (cut|cutting|burn|burned|burnt|burning|hurt|
            hurting|bruise|bruised|scald|scalded|starve|injure|injured|scratch|scratched|hit|
            slammed|broke|overdose|overdosed|stab|stabbed) ~2 (myself|my)
        I ~2 (cut|cutting|slice|sliced|slicing|slash|slashed|carve|carved|carving|scratch|
            scratched|scratching|burn|burned|burnt|burning|scrape|scraped|scraping|hurt|hurting|
            gouge|gouged|dig|dug|harm|harmed) ~1 (at|into|on)? (myself|my ~1 {skin}) ~2 with ~3
            (blade|blades|razor|razors|razor blade|razor blades|lighter|compass|safety pin|safety
            pins|scalpel|box cutter|craft knife|broken glass|shard|shards|cigarette|cigarettes|
            sharpener blade|stanley knife|lit cigarette|matches|incense)
        (used|use|using|take|took|pressed|press|held|hold|holding|put|putting|run|ran|dragged|
            stuck|stick|jabbed|pushed|dug|poured|pour|pouring|tipped|heated|heat) ~3 (blade|blades|
            razor|razors|scissors|lighter|compass|safety pin|safety pins|scalpel|knife|box cutter|
            cigarette|cigarettes|straightener|straighteners|hot spoon|hot spoons|thumbtack|matches|
            pliers|boiling water|hot water|bleach|kettle|staple gun|stapler|needle|needles|curling
            iron|iron|match|lit match|broken glass|shard|compass point|grater|cheese grater) ~3
            (on|to|into|across|against|in|over|onto|along|out on|under) ((my|the inside of my) ~1
            {skin}|myself)
        I ~2 (stab|stabbed|stabbing|jab|jabbed|jabbing|prick|pricked) my ~1 (thigh|thighs|leg|legs|
            arm|arms|wrist|wrists|stomach|forearm) ~1 (with|w) ~2 {tool}
        I ~2 {hurt_self} ~1 (myself|my ~1 {skin}) ~2 with ~3 {tool} ~2 (on purpose|deliberately|
            until|because i|so i|again and again|when i|whenever|to (feel|cope|punish|stop))
        ^ (cutting|burning|hurting myself|self harm|self harming|scratching) ~1 (is|helps|does not
            help|has been|isn't|makes|numbs|calms|was|works|feels|stopped) ~1 (not)? ~3 (only|
            helping|me|way|thing|cope|help|calm|numb|quieter|enough|release|better|relief|works|
            addictive|feel|secret|back)
        (cutting|burning|hurting myself|self harm) (is|was) ~1 (the|my) (only|best|one) ~1 (way|
            thing|release|relief|friend|coping|outlet)
        (addicted|addiction|hooked|back|return|returned|turn|turned|resort|resorted) (to|on)
            (cutting|burning|hurting myself|harming myself|self harm|self harming|scratching|
            burning myself|pain)
        (stop|stopped|quit|started|start|restarted|urge to|instead of|without|clean from|miss|
            hidden|hide|hiding|relapsed into|relapsed with|relapsed on|began|about|been) (cutting|
            self harming|cutting myself|burning myself|hurting myself) ({end}|again|when|because|
            to|since|but|for|and|is|helps|at|in (seventh|eighth|ninth|school|high|year|my|secret|
            january|march|october)|from|last|or|so|every|as|after|before|until|i|two|three|years|
            months|weeks|deeper)
        i cut ~1 (again|last night|tonight|deeper|too deep|about (it|that)|instead|every (day|
            night|week|time)|when (i|he|she|they|it)|to (feel|cope|stay|punish|see|bleed)|so (i|
            that)|low|today|yesterday|where|because (i|of))
        (arms|arm|legs|wrist|wrists|thighs) (cut|bandaged|sliced|bleeding from|to ribbons|to
            shreds|striped) {end}
        (tore|cut|slashed|sliced|ripped|hacked|shredded) my ~1 (arm|arms|leg|legs|thigh|thighs|
            wrists|wrist) ~1 (to ribbons|to shreds|up|open|to pieces|apart|badly)
        (peel|peeling|peeled|rip|ripping|tear|tearing|claw|clawing|scrape|scraping|burn|burning) ~2
            (the|my|own) ~1 skin ~1 off
        (swallow|swallowed|swallowing|chew|chewing|ate) ~2 (glass|battery|batteries|razor|razors|
            blades|pins|needles|screws|magnets|nails|detergent|pods)
        (slept|sleep|sleeping|kneel|kneeling|walk|walking) on (drawing pins|thumbtacks|pins|nails|
            broken glass|rice)
        (whip|whipping|whipped|flog|flogging|lash) (myself|my (own)? (back|legs|feet|soles|thighs)|
            the soles of my feet)
        (punch|punching|punched|hit|hitting|slap|slapping|bit|bite|biting|burn|burning|burned|
            burnt|stab|stabbing|choke|choking|scratch|scratching|bruise|whip|scald|cut|headbutt)
            myself ~1 (in the (face|head|stomach|leg|ribs|thigh)|again|when (i|he|she|they|things)|
            because i|until|every|whenever|if i|for (being|every|what)|so (i|that|hard)|on the
            (arm|arms|leg|head|thigh)|in secret|to (sleep|feel|punish|calm|cope|stop)|black|as (a)?
            (punishment))
        (hit|hitting|punch|punching|slam|slammed|slamming|bang|banging|smash|smashing|bash|beat|
            bashing) my ~1 (own)? (head|face|forehead|stomach|thigh|thighs|knee|hand|hands|legs|
            fist|fists|knuckles|arm|temple) ~1 (on|against|into|with|in) ((the|my|our|this) ~2
            (wall|walls|floor tiles|tiles|hammer|sink)|walls|tiles|~4 (until|till|when i (feel|get|
            am|mess|fail)|because i|fist))
        i bruised my own (face|arm|arms|legs)
        (hit|hitting|slam|slammed|slamming|smash|smashing|smashed|beat|beating) my ~1 (knee|knees|
            leg|legs|thigh|thighs|stomach|head|arm|shins) ~1 with (a|the|my) ~1 (hammer|bottle|
            brick|wrench|pan|hairbrush)
        (carve|carved|carving|etched|scratch|scratched|scratching|burn|burned|burnt|sliced|cut) ~4
            (in|into|on|onto|across|out of) my ~1 (own|left|right|upper|inner)? (arm|arms|thigh|
            thighs|leg|legs|wrist|hip|hips|stomach|skin|forearm|ankle|chest)
        (self injury|self inflicted|self mutilation|self injuring|self injure|nssi)
        (relapse|relapsed|relapsing) ~1 (of|on|into|with) ~1 (self|cutting|sh|burning)
        my ~1 (self harm|sh) ~1 (scars|scar|urges|relapse|cuts|wounds|is|has|got|addiction)
        (blade|blades|razor|razors) ~2 (calls|under my (pillow|mattress|bed)|in my (phone case|
            wallet|shoe|sock|bra|purse|bible|pencil case)|behind my)
        how ~1 (deep|bad) ~2 (cut|too deep|stitches|wound) ~6 (myself|my (arm|leg|thigh|wrist)|
            gaping|fat|yellow|white|i did)
        (cut|cuts|did it|went|it is|go|going) ~1 (too|so|way|really)? (deep|deeper) ~8 (fat|bone|
            white bit|gaping|stitches|blood everywhere|not stop|hospital|this time|razor|blade)
        """,
        near=_ACCIDENT,
        after="""
        (a|an|some|me|us|him|down (a|the|on)|out|off|back|class|classes|corners|costs|carbs|sugar|
            weight|fat|calories|wood|paper|fabric|quilt|coupons|grass|trees|hedges|vegetables|hair|
            stones|steak|summer|june|it (close|fine))
        (and (polishing|sewing|baking|pasting|gluing)|for (summer|the|a ~1 (comp|competition|
            wedding)))
        """,
        lowers="(boyfriend|girlfriend|friend|used to)",
    ),
)

TRACES = (
    *rules(
        "ask",
        "self_harm",
        "traces of self-harm, or its pull",
        """
        (on purpose) ~4 (bleed|bled|scar|hurt|burn|blister|faint|blacked out|bandaged|cut|sick|
            throw up)
        (bandaged|bleeding|scarred|bruise|bruises|burns|cuts|fainted|blacked out|inhaler|insulin|
            starve|burn|burnt|burned|cut|hurt) ~4 on purpose
        (three|two|four|five|six|seven|ten|more|some|fresh|deep|new|7|5|3|10|20) ~1 (cuts|burns|
            slashes) ~2 (on|for|across|each|tonight|last|down|up) ~1 (my|each|every|one)?
        (cuts|burns|scars|scabs|welts) (on|all over|up|down|across|along|inside) my ~1 {skin}
        (my|the|these|old|new|fresh|hide|hiding|cover|covering|show|see|saw) (scars|cuts|burns) ~3
            (short sleeves|sleeves|hoodie|long sleeves|summer|swim|swimming|pool|prom|uniform|
            wedding|notice|noticed|asked|beach|makeup|bracelets|doctor|mum|from (last|when i)|i
            (made|did|gave))
        (wear|wore|wearing) ~1 (long sleeves|a hoodie|hoodies|a jumper|bracelets|jumpers|trousers)
            ~6 (heat|summer|degrees|july|june|august|hide|so (nobody|noone|mum|they)|arms|scars|
            cuts|asks)
        (told|tell|telling|lied|say|said|blame|blamed|pretend) ~4 (it was|it is|they are|that it
            was|is) ~1 (shaving|the cat|a cat|the dog|eczema|the oven|cat scratches|the iron|
            brambles|a burn from)
        (miss|crave|reached for|used|using|touched|picked up|think about|thinking about|went back
            to) (my|the) (blade|blades|razor blade|razor blades|scalpel|razor|box cutter) ~1
            (again|tonight|because|when|like|{end}|on (me|myself))
        (bought|want|need|keep|kept|hid|found|grabbed|dug out) (my|the|a|some|new) (blade|blades|
            razor blade|razor blades|scalpel) ~1 (again|tonight|because|when|on|{end})
        (hands|hand|fingers) ~2 (want|wants|itch|itching|reach|reaching) ~2 (scissors|blade|razor|
            knife|lighter|cut)
        (urge|urges|want|need|craving|crave|tempted|temptation|desire) ~2 (to)? ~1 (cut {end}|
            bleed|scratch {end}|hurt {end}|relapse|feel pain|see blood|harm|self harm|purge|bang my
            head) ({end}|is|are|again|so|tonight|when|comes|comes back|gets|until|myself|all|every|
            and)
        (want|need|urge|going) to (scratch|cut|claw|dig|peel) (until|till|to|down to) ~2 (bone|
            blood|bleed|bleeds|raw|nothing)
        (the|my|these|get|getting|got|sh|having) (urge|urges) ~2 (again|back|at night|through the
            roof|to (cut|hurt|harm|burn)|came|come|won|strong)
        (like|love|need|want|crave|miss|enjoy|addicted) ~1 (to|the)? ~1 (pain|bleed|bleeding|sting|
            the burn of (it|the (blade|razor|lighter))|seeing blood|watching (it|myself) bleed|
            feeling pain|scars|hurting)
        (hurting|pain|bleeding|cutting) ~1 helps ({end}|me|for|with|more)
        (pain|blood|bleeding|hurting) ~1 (is|was|makes|feels|keeps|helps) ~3 (only|calm|calms|
            quiet|release|real|alive|grounded|grounding|deserve|nothing else|relief|better|proof|
            addictive)
        (deserve|deserved|earned|earn|need) ~1 (the|this|to|my|to be)? ~1 (pain|hurt|punishment|
            punished|suffer|bleed|bruises|agony)
        (do not|not|never) (deserve|allowed|allow myself|let myself) ~1 (to)? ~1 (eat|food|sleep|
            sit|warmth|rest|eat until|anaesthetic|painkillers|comfort|breakfast|dinner)
        (not|never) (eat|eaten|eating) ~2 (on the days|for (two|three|four|five|2|3|4|5|days)|since
            (sunday|monday|tuesday|wednesday|thursday|friday|saturday)|in (two|three|four|five|2|3|
            4|5|days)|because i (am|deserve|do not|hate|was)|again|unless i|until i)
        (starve|starved|starving|fast|fasting) ~1 (myself|until i|until|to (feel|punish|hurt)|
            because i (am|hate|deserve)) ~1 ({end}|i|faint|again|for|when|because|pass out|feel|
            and)
        (punish|punishing|punished|hurt|hurting|harm|harming|mutilate|injure) myself
        (hurt|harm|injure) yourself ~2 (helps|works|bad|without|wrong|normal)
        hurting (helps|works|myself|on purpose)
        (what|something|things) (that)? (hurts|hurt) (but|without) ~2 (marks|mark|scars|scar|trace|
            showing)
        (makes|make|making|made) myself (throw up|vomit|puke|purge|faint|pass out|sick ({end}|
            after|again|every|because|so))
        (purge|purging|purged|binge and purge|laxatives|diuretics) ~6 (again|after|every|day|to
            (hurt|punish)|because|secret|until|box|handful|daily|disgusting|fat|meals|meal|hate)
        (throw|throwing|threw) up (after every|on purpose|everything i eat|until|to (feel|punish))
        (pull|pulling|pulled|tear|tearing) ~2 (my)? ~1 (hair|eyelashes|eyebrows) ~1 (out)? ~1 (in
            (clumps|handfuls|patches)|until|when i (mess|fail|hate|am)|to (feel|hurt|punish)|bald)
        (pick|picking|pull|pulling|reopen|reopened|reopening|rip|ripped|tore|tear|tearing|press|
            pressing) ~3 (stitches|stitch|scab|scabs|wound|wounds|bruise|burn|same spot|the cut|my
            cut|my cuts|scar)
        (scratch|scratching|scratched|pinch|pinching|dig|digging|bite|biting|chew|chewing) ~2 (my|
            the|inside|at|into) ~3 (skin|arm|arms|palms|wrist|cheek|nails|thigh|lip|flesh|fingers|
            hands) ~3 (until|till|so i|to (feel|stop|calm|keep)|when i|raw|bleeds|bleed|blood|on
            purpose)
        (rub|rubbing|rubbed|scrub|scrubbing|scraped|scraping) ~2 (my) ~1 (knuckles|skin|arms|hands|
            legs) ~1 (raw|until|bloody|off|on the wall)
        (rip|tear|peel|claw|cut|carve|scratch|burn) my ~1 (own)? (skin|face|eyes|flesh|body|
            stomach|fat) ~1 (off|out|apart|up)
        (hate|disgusted by|loathe) my ~1 body ~3 (cut|knife|scissors|grater|burn|rip|hurt|destroy)
        (sharpener|razor) ~2 (screw|apart|unscrew|unscrewed|blade out|blades out)
        (box|tin|kit|stash) ~4 (blades|razors|things i use|bandages)
        (days|weeks|months|year|years|long) ~1 (clean|free|sh free) (from|of) (self|cutting|sh|
            burning|harming|harm)
        relapsed ({end}|again|last|tonight|today|yesterday|after|and i|on my (arm|arms|leg|thigh)|
            with the)
        (hit|hitting|punch|punching|slap|slapping|bite|biting|burn|burning|scratch|scratching|
            injure|scald|choke|choking) myself ({end}|or|sometimes|lately|a lot|hard (i|that|my))
        (bang|banging|hit|hitting|banged|smash) my ~1 (head|forehead) (against|on|off|into) ~2
            (wall|tiles|floor|desk) ~3 (until|when|because|to|again|so)
        (one|each|every) ~1 (for|time) (each|every|one) ~3 (lie|mistake|calorie|failure|dumb|
            stupid|time i) ~4 (cut|burn|line|stroke|arm|thigh|skin|blade)?
        (look at|see|checked|asked about|noticed|saw|showed) my (arms|wrists|thighs|scars|cuts|arm)
            ~1 (and|so|;|$|because|again|i)
        my (arm|arms|wrist|wrists|thigh|thighs) ~1 (is|are) ~1 (bandaged|bleeding|covered ({end}|in
            (cuts|scars|lines|burns|marks|blood|plasters))|mess|wrecked|a mess|ruined|shredded|raw|
            striped|red|scarred|cut up)
        (blade|blades|razor|razors|knife|scissors) is ~2 (in|under|on|by) my ~3 ~~3 (keep|can not
            stop|cannot stop) ~1 (thinking|looking|staring)
        I ~1 (pull|pulled|rip|ripped|tear|tore|pulling|ripping|tearing) ~1 (out)? my (hair|nails|
            fingernails|skin|eyelashes|scabs) ~1 (out|off)? ~1 (until|till|so|when i|again)
        I ~1 punish (my body|myself)
        I ~1 (punched|punch|hit|kick|headbutt|headbutted) (the|a) (wall|walls|door|mirror) ~1
            (until|till)
        """,
        near=_ACCIDENT
        + """
        (ramadan|lent|blood test in|fasting for|intermittent|operation|colonoscopy|stomach bug|food
            poisoning|flu|morning sickness|sober|cigarettes|smoking|nicotine|drinking|alcohol|wine|
            chocolate|crisps|sugar free|moisturiser|cream|ironing|bin day|gluten free)
        """,
        after="""
        (au|relief|killer|management|medication|meds|clinic|of (a|the|my) ~1 (massage|workout|gym))
        """,
        keeps="kin",
    ),
    *rules(
        "card",
        "self_harm",
        "someone close hurts their own body",
        """
        {loved} ~4 (cuts|burns|harms|hurts|punches|scratches|starves|carved|starved|scalds|
            punishing|starving|hurting|harming|burning|injuring|injures|choking|mutilates|cutting)
            (herself|himself|themselves|themself|into herself|a word into herself)
        {loved} ~4 (hits|bites|hitting|biting|cut|burned|burnt|scratched|hit|punched|bit) (herself|
            himself|themselves|themself) ~2 (on purpose|deliberately|until|because (she|he|they)|
            again and again|whenever|with (a|the|my) ~1 (razor|blade|lighter|compass|cigarette))
        {loved} ~3 (is|has been|'s|started|keeps|was|been|admitted|admits|confessed) ~1 (to)?
            (cutting|self harming|burning (herself|himself)|purging|self harm|hurting (herself|
            himself))
        {loved} ~5 (cuts|burns|scars|scratches|razor cuts|slash marks|cut marks|bandages|bandage)
            ~2 (on|up|down|all over|all up|across|along|under) (her|his|their) ~1 (arm|arms|wrist|
            wrists|thigh|thighs|leg|legs|hip|hips|stomach|sleeves|forearms)
        (cuts|slash marks|razor cuts|burns|fresh cuts) ~3 (on|up|down|all over|across) (her|his|
            their) ~1 (arm|arms|wrist|wrists|thigh|thighs)
        (found|find|finding|finds|saw|discovered|discover) ~3 (blade|blades|razor blades|razors|
            bloody tissues|bloody towels|blood stained|bloody|scalpel) ~5 (in|under|behind) ~1
            (her|his|their|my ~2) ~1 (room|bed|drawer|bag|pillow|case|bin|bedroom|mattress|phone)
        {loved} ~4 (took|taking|takes|taken|pulled|broke|breaks) apart ~2 (razors|razor|sharpener)
        {loved} ~3 (self harms|self harmed|self harm|self injures)
        """,
        near=_ACCIDENT + "(film|novel|book|character|series|grapes|sandwiches)",
        after="""
        (a|an|some|me|us|him|down (a|the|on)|out|off|back|class|classes|corners|costs|carbs|sugar|
            weight|fat|calories|wood|paper|fabric|quilt|coupons|grass|trees|hedges|vegetables|hair|
            stones|steak|summer|june|it (close|fine))
        """,
        lowers="(friend|classmate|cousin|roommate|flatmate|colleague|girlfriend|boyfriend)",
        keeps="kin past",
        another=True,
    ),
)

ALL: tuple[Entry, ...] = DEEDS + TRACES
