"""Self-harm: cutting, burning, hitting oneself; urges, scars, hiding them."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.places import NO_HARM_MEANT

_ACCIDENTS = f"""{NO_HARM_MEANT}
(shaving|shave|shaved|shaves|cooking|chopping|by accident|by mistake|accidentally|slicing (bread|
    onions|an)|on the (corner|door|fence))
(kitchen|onion|onions|bread|carrot|tomato|bagel|avocado|paper cut|papercut|stitches|gardening|
    hedge)
(stove|oven|kettle|iron|toaster|pan|barbecue|hob|tongue|soup|coffee|tea|sun|sunburn|beach|curling)
(football|soccer|gym|lifting|skiing|skating|climbing|running|rugby|practice|training|hike|bike|
    skateboard)
(yoga|squats|dance|dancing|basketball|tennis|fell|slipped|tripped|ladder|tripping|falling|match|
    game|diy)
(slack|some slack|a slice|a piece|loose|down on|off from|hair|fringe|nails|carbs|sugar|grass|lawn|a
    break)
(kitten|lego|hammer|drill|back out|wood|glass door|tin|can opener|peeling|knitting|out of the
    (photo|picture))
((cat|dog|puppy|kitten|horse|parrot|hamster|rabbit|branch|branches) (bit|bites|scratched|scratches|
    clawed))
(embroidery|sewing|quilting|crochet|thimble|hemming|darning|mending|pin cushion|parcel|package|
    packaging|envelope|unpacking|wrapping|icing|baking|rose|bush|bramble|cactus|barbed|glucose)
(on|against|with) (the|a|some|my) ~1 (cupboard|shelf|door|gate|fence|wire|step|table|drawer|lid|
    nail|rock|rocks|coral|page|zip|buckle|kennel|cage|claw|hot glue|glue gun|light|lamp|radiator|
    tray|plate|mug|dish|rack|grill|steam|sparkler|pizza)
(smoking|vaping|nicotine|cigarette after|drinking|alcohol|gambling|biting my (nails|lip|lips|
    cuticles)|(bite|bit|pick|picking|chew|chewing) my (nails|lip|lips|cuticles|gums)|blister|
    blisters|floss)
(caffeine|blackberries|jam|jars|dairy|gluten|meat|soda|workout|sawing|sander|rose|roses|thorns|
    paint)
(without|off|quit|quitting|no|stopped) (cigarettes|cigs|fags|vapes|vape|sugar|crisps|caffeine|wine)
(chocolate|biscuits|crisps|cake|sober|alcoholics|slice|dessert)
(in the foot|in the leg by|mosquito|eczema|acne|tattoo|piercing|blood test|donated)
"""

ALL: tuple[Entry, ...] = (
    *rules(
        "card",
        "self_harm",
        "they harm themselves",
        """
        i ~1 (cut|carve|carved|scratch|scratched|burn|burned) (a|another|some|words|lines|marks|
            his|her) ~2 (in|into|on|onto|across) my ~1 (hip|arm|leg|thigh|skin|wrist|stomach|body|
            arms|legs|thighs)
        i cut (to|because|so) ~1 (check|feel|see|cope|numb|punish|calm|release|forget|i|it)
        (can not|not able to|could not) stop cutting ({end}|myself|my|and)
        i ~2 (punched|punch|hit|bit|slapped|scratched|choked|stabbed|beat|burned) myself ~4
            ((until|till|so) (i|it|they|my)|because i|on purpose|again and again|over and over)
        (i|and) ~1 (stab|stabbed|stabbing|jab|jabbed|prick|pricked) my ~1 (thigh|thighs|leg|legs|
            arm|arms|hand|wrist|skin) ~1 (with|until|so|when|because)
        (and|i) ~1 (cut|burn|slice|scratch) (the (top|inside|back) of)? my ~1 (leg|legs|thigh|
            thighs|arm|arms|wrist|wrists|hip|hips|skin|stomach) ~3 (times|every|a week|a day|until|
            again|when|so|;|$|with|on purpose)
        (cut|cutting|burn|burning) the (top|inside|back|side) of my (leg|thigh|arm|wrist|hip|hand|
            foot)
        (i|and|or|been|keep|started|then|am|to|of|about|by) ~2 (cut|cutting|harm|harming|harmed|
            injure|injuring|mutilate|slice|slicing|sliced|scratch|scratching) myself
        (i|and|or|been|keep|started|then|to|of|about|by) ~2 (burn|burning|burned|burnt|hit|hitting|
            bite|biting|bit|choke|choking|punch|punching|slap|slapping|starve|starving|stab|
            stabbed|stabbing|hurt|hurting) myself (on purpose|deliberately|because i|so (i|that|
            hard (i|that|my|it))|to feel|every (time|day|night)|until|in secret|regularly|as
            punishment|for relief|whenever|to (punish|cope|calm|stop))
        (hurt|hurting|harm|harming|burning|stabbing) myself with ~2 {tool}
        (i|and|or|been|keep|started|then|to|of|about|by) ~2 (hitting|biting|choking|punching|
            slapping|starving|starve|burning|hurting|stabbing) myself (again|when|too|more|tonight|
            ;|$)
        (want|need|urge|urges|going|thinking|about|tempted|trying|crave|craving|desire|ready|
            thoughts|try|tried|think|thought|keep|feel like|feeling like|wish|love|stop|helps|made
            me|makes me) ~1 (to|of|about)? ~1 (hurt|harm|cut|burn|hurting|harming|cutting|burning|
            punish|injure|stab|mutilate|scratch) (myself|my (arms|arm|wrists|wrist|thighs|thigh|
            legs|leg|skin|body|stomach|hips))
        (i|i am|i have|i have been|been|and) ~2 self (harm|harming|harmed|injure|injuring|injured)
        ^ self (harm|harming|harmed)
        my self (harm|harming|injury)
        (urge|urges|want|wanted|going|need|tempted|relapsed|started|back|addicted|stop|turn|turned|
            resort|resorted|thinking|thoughts|struggle|struggling) ~1 (to|of|about|into|with)? self
            (harm|harming|injury|mutilation)
        I ~2 (cut|cutting|slit|slash|slashed|slice|sliced|slicing|burn|burned|burnt|burning|
            scratch|scratched|scratching|carve|carved|bite) ~1 (my|into my) (own|left|right|upper|
            inner)? ~1 (wrist|wrists|arm|arms|forearm|thigh|thighs|skin|legs|leg|stomach|body|hips|
            flesh|ankles) ~1 (open|again|up|with|when|because|on purpose|until|so|to|last|every|;|
            $)
        I ~2 (need|want|going|urge|crave|craving|started|stop|been|dying|tempted|itching) (to)?
            (cut|cutting) (again|so|rn|bad|badly|tonight|right now|;|$|it is the only|to|deep|
            deeper|until|for|because|since|when|more)
        back to cutting
        (can not|not able to|not) stop (hurting|cutting|harming|burning|hitting|scratching) myself
        (peel|peeling|rip|ripping|tear|tearing|claw|clawing|carve|carving|carved) ~1 (my (skin|
            flesh|arm|leg|thigh)|into my (skin|arm|leg|thigh|wrist))
        (see|watch|make|watching|making) myself bleed
        (hide|hiding|show|see|saw|seen|found|notice|noticed|cover|covering|my|about my|with my)
            (my)? (cuts|self harm|fresh cuts|fresh scars)
        my cuts
        (hit|hitting|bang|banging|punch|punching|smash|smashing|slam|slamming|bash|bashing) (my|
            the|my own)? ~1 (head|face|fist|fists|hand|hands|knuckles|walls|wall|thighs|legs) ~4
            (until|till|bleed|bleeds|bleeding|on purpose|deserve|punish|bruise|bruises|bruised|
            split|blood|swollen|black and blue)
        (pour|pouring|poured|hold|holding|held|put|putting|press|pressing|stub|stubbing) ~4 (hot|
            boiling|lighter|cigarette|cigarettes|flame|iron|candle|bleach|stove) ~3 (on|to|out on|
            over|under|against) my (own)? (skin|hand|hands|arm|arms|leg|legs|thigh|thighs|wrist|
            fingers)
        (razor|razors|blade|blades|knife|scissors) ~1 (on|to|against|across|over|into|along|
            through) my (own|left|right|inner|upper)? (wrist|wrists|arm|arms|skin|thigh|thighs|leg|
            legs|forearm)
        (relapsed|relapse|relapsing) ~3 (cutting|self harm|sh|cut|arms|razor|blade)
        (cut|cutting|burn|hurt|harm|burning|hurting) ; (it is)? the only thing that helps
        (clean|urge|urges) ~4 (from|to|for) (self harm|cut|cutting|sh|self harming)
        (i|but|and|just) ~1 (started|start|am|been|keep) ~1 cutting (again|myself|;|$|when|to cope|
            since)
        """,
        lowers="(year|years) ~1 (clean|free) (from|of)",
        after="""
        (a|an|some|me|us|him|down|out|off|back|class|classes|corners|costs|carbs|sugar|weight|fat|
            calories|wood|paper|fabric|quilt|coupons|grass|trees|hedges|vegetables|hair|stones|
            steak|summer|june|it (close|fine))
        (and (polishing|sewing|baking|pasting|gluing)|for (summer|the|a ~1 (comp|competition|
            wedding)))
        """,
        near=_ACCIDENTS,
    ),
    *rules(
        "ask",
        "self_harm",
        "signs of self-harm",
        """
        what i do to my (skin|arms|body|legs|thighs|wrists)
        (rubber band|elastic|hair tie) ~3 wrist ~4 (until|raw|red|stings)
        pain is ~2 (only|one) ~4 (calms|helps|thing)
        (pick|picking|reopen|reopening) ~2 (wound|wounds|scabs|cuts) ~3 (heal|until|again|deep|
            open)
        my (blades|razor blades)
        (took|hid|locked|taken|hidden|confiscated|removed) (away|up)? ~1 my (razors|blades|razor|
            scissors|knives)
        keep (a|my|the) (blade|razor) (for|in|under|hidden|behind)
        (because of|over) the (razors|blades)

        i ~1 (cut|hurt|burnt|burned|harmed) myself
        (want|need|deserve|have|ought) to (punish|hurt|be punished|suffer|feel pain|be hurt|bleed)
            (myself)?
        (punish|punishing|punished|starve|starving) myself ({end}|because|when|by|every|again|
            until)
        blood ~5 (makes me feel|helps|feel real|feel alive|calms|feel something)
        i deserve (the|this|all the|to feel|more|every)? (pain|to suffer|to hurt|to be hurt|hurt|
            punishment)
        (need|want|crave|like|only|feel|feels|see|seeing|watch|watching) ~4 (pain|blood|red|bleed|
            bleeding|sting|burn) ~2 (to feel|on my (skin|arm|arms|wrist|thigh)|so i|makes me feel|
            calms|helps|makes it|feels|proves|relief|feel (real|alive|better|something|calm|
            calmer))
        feel (real|alive|something|better|calm|calmer) ~2 (when|if|after) i ~2 (bleed|see (blood|
            red)|hurt|cut|burn|blood|in pain)
        (keep|hide|hid|hidden|hiding|carry|got|have|bought|took|take|found|unscrewed|broke|
            dismantled) ~3 (blade|blades|razor|razors|box cutter|scalpel|sharpener) ~3 (behind|in
            my|under|hidden|case|inside|on me|from the|ready|phone|pillow|drawer|again|out of|
            apart)
        (blade|blades|razor|knife|scissors|scalpel|lighter) ~2 (calls|calling|is calling|whispers|
            looks|is looking|tempts|is my (friend|only|best)|helps {end}|again {end})
        my (arms|wrists|arm|wrist|thighs|thigh) ~2 ((a)? mess ({end}|again|under|and i)|covered in
            (cuts|scars|lines|burns|marks|blood|plasters|bandages)|bleeding|full of (cuts|scars|
            lines|marks|holes)|cut up|scarred|stinging {end}|sting {end}|raw {end}|look like (a
            (grid|map|barcode|ladder|warzone|zebra|notepad|cutting board)|i))
        my (legs|leg) ~2 (covered in (cuts|scars|lines)|full of (cuts|scars|lines)|cut up|scarred)
        (hide|hides|hiding|cover|covers|covering) ~3 (my|the) ~1 (arms|arm|wrists|wrist|scars|
            marks|cuts|thighs|forearms)
        (long sleeves|sleeves|jumper|hoodie|bracelets) ~6 (scars|cuts|heatwave|in (july|summer|
            august|this heat|the heat)|so (nobody|noone|mum|they|he|she) ~3 (see|sees|notice|
            notices|ask|asks|know|knows))
        (scars|marks|bandages|bandage|bandaids|bandaid|plasters|plaster|gauze) ~4 (on|over|across|
            up|round|around) ~1 (my)? (arm|arms|wrist|wrists|thigh|thighs|sleeves|forearm|legs) ~2
            (again|new|fresh|hide|from|ask|notice)?
        (bandaids|plasters|bandages|long sleeves) again
        (fresh|new|more) (scars|marks|cuts|wounds) (on|again|;|$|this|under|to hide)
        (blame|blamed|told (her|him|them|everyone|people|mum)|lied|pretend|pretended) ~3 (it was|
            on) (the|my|our) ~1 (cat|kitten|bramble|brambles|rosebush|stove) ({end}|scratching|
            scratched)
        (relapsed|relapse|relapsing) ~3 (last|again|tonight|today|after|yesterday|days|weeks|
            months|with)
        (not|haven't|never) (cut|self harmed|hurt myself|cutting) (in|for|since) ~4 (but|and|
            though) ~4 (urge|urges|want|hard|razor|blade)
        (urge|urges) ~2 (to cut|is (strong|back|too strong|unbearable|so)|are (strong|back|bad|
            getting|so)|to hurt|to burn|won't)
        (go|going|went|keep going|hands|hand|back) ~5 to the (razor|blade|blades)
        (scratch|scratched|scratching|pick|picking|bite|bit|biting|dig|digging|claw|clawing) ~4
            (until|till) ~1 (it|they|i)? ~1 (bleed|bleeds|bled|bleeding|blood)
        (until|till) (i|it|they) (bleed|bleeds|bled|am bleeding|draw blood)
        (sh|cutting) ~1 (yes|again|relapse|urges|tonight|scars|thoughts|helps|every|more|clean)
        (days|weeks|months|year|years) (clean|free) ~2 (and|but|until|gone|ruined|from (self|
            cutting|sh)|over)
        (make|making|made) myself (throw up|vomit|puke|bleed|sick ({end}|after|again|every|because|
            so))
        (hit|hitting|bang|banging|punch|punching|smash|slam|slap|scratch|scratching|pinch|pinching|
            bite|biting|dig|digging|pick|picking|press|pressing|pull|pulling|claw|snap|snapping) ~2
            (my|myself|into my|on my|on the|the|at my|out my) (own)? ~1 (head|face|skin|arm|arms|
            thigh|thighs|hand|legs|wrist|hair|bruise|wound|nails|rubber band) ~3 (until|till|
            because|when|should|so|it should|hurts|hurt|bleeds|bleed|sore|raw|numb|calm)
        (stopped|not|refuse|refusing|quit) eating ~2 (to punish|because i do not deserve|as
            punishment)
        (do not|not) deserve (to eat|food|to feel better|to be happy)
        (hurt|hurting|harm|harming) myself
        """,
        near=_ACCIDENTS,
        after="(out|off|a|some|on (the|a|my)|loose|short) ~1",
        keeps="kin",
    ),
    *rules(
        "card",
        "self_harm",
        "someone close harms themselves",
        """
        {loved} ~4 (cuts|cutting|burns|burning|harms|harming|hurts|hurting|injures|hits|hitting|
            starves|starving|scratches|bites|punishes) (herself|himself|themselves|themself)
        {loved} ~3 (is|are|has been|'s|started|have been|keeps|admitted|confessed|told me) ~3 (self
            harming|cutting|self harm|self harms)
        (she|he|they) ~2 (cuts|cutting|burns|harms|harming) (herself|himself|themselves)
        (cuts|scars|blood|burns|marks|razor|razors|blades|blade) ~2 (on|in|all over|down|up|under)
            (my|our) ~1 {child_word} 's? ~1 (arm|arms|wrist|wrists|thighs|legs|room|pillow|bed)
        {loved} ~~4 (cuts|cutting|burns|burning|harms|harming|hurts|scratches) (herself|himself|
            themselves)
        (showed|shown|saw|noticed|seen|found|has|have) ~3 (her|his|their|the) ~1 (arm|arms|wrist|
            wrists|legs|thighs) ~~4 (cuts|scars|burns|cut marks|razor marks)
        (cuts|scars|burns) ~3 (on|up|down|all over) (her|his|their) ~1 (arm|arms|wrist|wrists|
            thighs|legs)
        """,
        near=_ACCIDENTS
        + """
        (shaving|cloth|nail|nails|too short|with the iron)
        """,
        after="""
        (a|an|some|me|us|him|down|out|off|back|class|classes|corners|costs|carbs|sugar|weight|fat|
            calories|wood|paper|fabric|quilt|coupons|grass|trees|hedges|vegetables|hair|stones|
            steak|summer|june|it (close|fine))
        """,
        lowers="(friend|classmate|cousin|roommate|flatmate|colleague|girlfriend|boyfriend)",
        keeps="kin past",
        another=True,
    ),
)
