"""Violence, threats and force in a relationship, against the writer or someone they know."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.blows import LIGHT_IF, NOT_BLOWS, PLAY, WELL_NOW, filled

VIOLENCE = (
    *rules(
        "card",
        "abuse",
        "someone close is violent to them",
        filled("""
        {my_partner} ~6 ({ON_ME}) me
        (he|she|{my_partner}) ~1 (scratches|{ON_ME}) (and|or) ~2 me
        (he|she|{he_partner}) ~2 (held|holds|pinned|pins|holding) me down
        (he|she|{he_partner}) ~2 (spat|spits|spit) (in|on|at) (me|my) (face|eyes|food|;|$|and|
            because|when i|in|on|for|again|plate|hair|tea)
        {my_partner} ~3 (is|been|keeps|started|starts|was|'s|ended up|kept) ~1 ({HITTING}) me
        {my_relative} ~3 (hits|beats|punches|slaps|kicks|chokes|strangles|hurts|burns|burned|
            punched|beat up|choked|raped|rapes|molests|molested|assaulted|abuses|abused|beat) (me|
            my (hand|face|arm))
        (he|she|they) ~1 (hits|beats|punches|slaps|kicks|chokes|strangles|smacks|rapes|burns|
            batters|abuses|molests|hurts) me
        (he|she|they) ~2 (punched|punchd|slapped|kicked|choked|strangled|smacked|raped|headbutted|
            backhanded|assaulted|throttled|beat up|whipped|molested|abused|drugged|burned|stabbed|
            spat on) me
        {he} ~2 (hit|hits|beat|bit|pushed|shoved|shoves|threw|throws|held|holds|dragged|drags|
            slammed|slams|pinned|pins|grabbed|grabs|shook|shakes|knocked|yanked) me ~1 (by (the|my)
            (throat|neck|hair|arm|arms|wrist|face)|against|down|into|across|in (the|my) (face|head|
            stomach|ribs|mouth|eye|jaw|belly|back|front of)|again|before|last night|yesterday|
            today|to the (floor|ground|wall|bed)|on the (floor|bed|ground|stairs|sofa)|with (his|
            her) (fist|belt|hand|shoe|phone)|until|so hard|so bad|when (he|she|i|drunk|we)|because|
            for the first|twice|three times|onto|off the|and (i|then|my)|tonight|while|in front|out
            of the (car|house|bed)|round|around|over)
        (he|she|they) ~1 (is|'s|are|has been|have been|keeps|keep|started|starts|was) ~1
            ({HITTING}) me
        (he|she|they|{my_partner}) ~4 (hands on me|(hands|hand) (around|round|at) my (neck|throat)|
            (hands|hand) on my throat)
        (he|she|they|{my_partner}|{my_parent}|{my_relative}) ~3 (broke|fractured|dislocated|
            cracked|bruised|burned|burnt|burns|cut|twisted|twists|stamped on|bust|busted|split) my
            (arm|nose|rib|ribs|wrist|jaw|finger|fingers|hand|eye|leg|lip|tooth|teeth|cheekbone|
            face|collarbone|foot)
        ({doer} ~2|^|and) (gave|gives|left|leaves) me ~2 (black eye|black eyes|bruises|fat lip|
            split lip|concussion|broken)
        (i ~1 (was|am|got|get|keep getting|have been|been)|^ (was|got|being|been|getting)|being|am|
            have been) ~2 (hit|beaten|beaten up|abused|choked|punched|raped|assaulted|slapped|
            strangled|kicked|hurt|controlled|threatened|attacked|molested|stalked) ~1 by (my|him|
            her|them|a (man|guy|friend|family|relative))
        i ~2 (being|getting) ~1 (abused|beaten|raped|hit|molested|stalked|trafficked|blackmailed)
        i (am|have been|was|got) ~1 (raped|sexually (abused|assaulted)|molested|sexually)
        (live|living|stuck|trapped|am|been|being|stay|staying|in|escape|leave|leaving|left) ~3
            (abusive|violent) (relationship|marriage|home|household|husband|wife|boyfriend|
            girlfriend|partner|family|situation|ex)
        {my_partner} ~2 (is|'s|has been|gets|has become|became|turned|can be) ~2 (abusive|violent|
            physically abusive|physical with me)
        (someone|man|woman|partner|person|guy|boy|girl) who (hurts|hits|beats|abuses|rapes|
            controls|threatens|scares|chokes|hit|choked|beat) me
        (victim|survivor) of ~1 (domestic (violence|abuse)|abuse)
        (he|she|{my_partner}) ~2 (abuses|abused|is abusing|has abused) (me|us)
        """),
        after=NOT_BLOWS,
        near=PLAY,
        lowers="""
        (friend punched|used to|little brother|in a joking|long gone|decades ago|my first (husband|
            wife|marriage)|on the arm)
        """
        + WELL_NOW,
    ),
    *rules(
        "card",
        "abuse",
        "they are forced to have sex",
        """
        (force|forces|forced|forcing|makes|made|making|coerces|coerced|pressures|pressured|
            blackmails|blackmailed|guilts) (me|himself on me|herself on me) ~1 (to|into|in)? ~2
            (sex|sleep with|sexual|intercourse|touch (him|her)|undress|naked|strip|do things)
        forced (himself|herself|themselves|his way) (on|onto|into|inside) me
        (had|has|have|having) sex with me (while|when|even though|although|without) ~3 (asleep|
            sleeping|drunk|said no|not want|unconscious|my consent|passed out|crying|consent|no)
        (does not|did not|never|will not|would not|not) (take|accept|listen to|stop when i say) no
            (for an answer)? ~3 (in bed|sex|stop|physical)
        (said|say|says|saying) no ~~3 (he|she) ~1 (carried on {end}|(kept|keeps) (going|on|pushing|
            touching)|continued {end}|did it|does it|(did|does) not (stop|listen|care|accept)|would
            not stop|goes ahead|makes me)
        """,
        near="""
        (dessert|seconds|second helping|salesman|pudding|nurse|wallpaper|paint|varnish|slice|cake|
            bed linen|airport|scanner|helping)
        """,
        keeps="past",
    ),
)

THREATS = (
    *rules(
        "card",
        "abuse",
        "someone close threatens them",
        filled("""
        (he|she|{my_partner}|{my_parent}|{my_relative}|my (family|parents|brothers|in laws|pimp))
            ~2 (threatens|threatened|threatening|is threatening|keeps threatening|threaten) (to ~1
            ({HARMS})|{THREATENED})
        (he|she|they|{my_partner}) ~2 (says|said|say|told me|swore|swears|promised|keeps saying|
            texted|tells me) ~1 (that)? ~1 (he|she|they|i) ~1 (will|would|is going to|are going to|
            would find|can|am) ~3 (kill|hurt|shoot|stab|find|burn|bury|drown|destroy|dead|regret)
            ~1 (me|us|the kids|my|it if|meat|{IF_I})
        (he|she|they|{my_partner}|my (family|parents|brothers|dad|in laws)) (will|would|is going
            to|are going to|might|could) ~1 (kill|hurt|murder|shoot|stab|strangle) (me|us|the kids)
            ~2 ({IF_I}|one day|when i leave|if he (finds out {end}|finds this|hears me|sees this)|
            this time {end}|if they find out i am (gay|pregnant|dating))
        (scared|afraid|terrified|frightened|fear|worried|think|sure|know|believe) ~2 (he|she|they|
            {my_partner}) ~1 (will|might|is going to|could|would|may) ~1 ({HIT}|come after|find|
            come back and) (me|us|the (kids|children|baby)|my (kids|children|baby|son|daughter|
            mum))
        (threatens|threatened|threatening) (me)? with (a|the|his|her)? (knife|gun|bat|belt|hammer|
            weapon|acid|fist|bottle|axe|hot|iron|machete|petrol)
        (held|holds|holding|pulled|put|puts|pointed|points|aimed) ~1 (a|the|his|her) (knife|gun|
            blade|pistol|razor) ~2 (to|at|on|against) (my|me|us)
        (kill|hurt|find|shoot) (me|us) {IF_I}
        """),
        near="""
        (disown|tidy (up|my)|console|leftovers|surprise|dent|vase|homework|exam|grades|to (divorce|
            bury) me if i buy|another (bike|shoe|plant)|to change jobs|quit|cancel|my curfew|ate)
        """,
        after="""
        (job|jobs|with (another|extra|more|no|a good|karaoke|spoilers|a (song|speech))|to (leave|
            quit|cancel|sell|ground|tell mum|sing|cook|move|dance|change|return|withhold|stop
            cooking|throw away|take (my|the) (phone|console|xbox)))
        (a|an|some|another|something|the (money|time|recipe|photo))
        """
        + LIGHT_IF,
        lowers="(my (mum|dad|parents) (is|are|will|would)|laughing|grounded)",
    ),
)

WITNESSED = (
    *rules(
        "card",
        "abuse",
        "someone they know is hurt at home",
        filled("""
        {my_parent} ~3 ({ON_ME}|hitting|beating|choking) + ({my_parent}|her|him|my (sister|brother|
            siblings|little))
        (my|our) ~2 ({friend}|sister|cousin|daughter|aunt|mum|niece|son|brother) ~2 ('s|is|was) ~3
            (being)? (abused|beaten|raped|hit|hurt|controlled|stalked|battered) ~1 by (him|someone|
            (her|his|their|my|a|our) ~2 (husband|wife|partner|boyfriend|girlfriend|ex|dad|mum|
            stepdad|brother|sister|son|daughter|carer|family|boss|fiance|uncle|in laws|man|guy|
            stepmum|parents|father|mother|relative|friend))
        (my|our) ~2 ({friend}|sister|cousin|daughter|aunt|mum|niece|son|brother) 's (husband|
            boyfriend|wife|girlfriend|partner|ex) ~3 ({ON_ME}|hitting|beating|threatens|threatened|
            choking) (her|him|them)
        (that|says|whispered|said|told me|admitted|knows|saw|think|confessed|know) ~2 (her|his|
            their) (husband|boyfriend|wife|girlfriend|partner|ex) ~2 ({ON_ME}|is hitting|is
            beating|threatens|threatened|has been hitting) (her|him|them)
        (neighbour|neighbor|man upstairs|guy next door|man next door|upstairs|next door|couple) ~5
            ({ON_ME}|hitting|beating|hit) (his|her|the) (wife|girlfriend|husband|partner|boyfriend|
            kids|mother)
        (she|he|wife|woman|neighbour|child|kids|mum) ~4 (screaming|screams|begging|shouting|
            yelling|crying) ~1 for help
        (said|says|told me|admitted|confessed|crying) ~4 (her|his|their) (husband|boyfriend|wife|
            girlfriend|partner|ex) ~2 (tried to|has been|has|had|was|used to|keeps)? ~1 ({HITTING}|
            {HIT}|strangled|choked|hit|raped|punched|beaten|kicked|slapped) (her|him|them|the
            (kids|children)|{end}|again|every|when)
        """),
        near=PLAY
        + """
        (hits me up|film|series|show|laughing)
        """,
        after=NOT_BLOWS,
        lowers="(neighbour|friend|colleague|used to)\n" + WELL_NOW,
        keeps="kin",
        another=True,
    ),
    *rules(
        "ask",
        "abuse",
        "someone they know may be hurt",
        """
        {loved} ~2 (has|have|had|with|got|came|shows|covered|turned up|hides|arrived|'s) ~3
            (bruises|black eye|bruise|split lip|marks on|cuts on|broken arm|marks round|handprints)
        {loved} ~4 (scared|afraid|terrified|frightened) of (her|his|their) (husband|wife|boyfriend|
            girlfriend|partner|dad|mum|stepdad|ex|son)
        {loved} ~4 (controls|hits|hit|beats|controlled by|choked|punched|slapped|pushed|grabbed|
            threatens) + (her|him|their|them|my mum)
        {loved} ~5 (abusive|violent) (relationship|husband|boyfriend|wife|girlfriend|partner|
            marriage)
        """,
        near=PLAY
        + """
        (learning to|blood thinners)
        (knee|knees|elbow|fell|football|bike|skateboard|rugby|skating|surgery|blood|trampoline|
            playground|climbing|toddler|fell off|hockey|play|film|novel|story|chapter)
        """,
        after=NOT_BLOWS,
        lowers="(got out of|escaped|bought her own|years ago)\n" + WELL_NOW,
        keeps="kin",
        another=True,
    ),
)

# "He hurt me" is said of words more often than of blows: what is told with it decides.
HURT = (
    *rules(
        "ask",
        "abuse",
        "someone close hurt them, maybe not with words alone",
        filled("""
        (he|she|{my_partner}|my ~1 (brother|sister|son|carer|uncle|flatmate)) ~2 hurt me ~1 (again|
            physically|last night|tonight|today|yesterday|this (morning|week|evening)|on purpose|
            every (day|night|week)|in (bed|front of the (kids|children))|and (said|left) ~1 (i|me|
            marks|bruises))
        (he|she|{my_partner}|my ~1 (brother|sister|son|carer|uncle|flatmate)) ~2 hurt me ~1 (when|
            because|if|while) ~3 (drunk|drinks|drinking|drank|angry|mad|high|rage|temper|pub)
        (he|she|{my_partner}|my ~1 (brother|sister|son|carer|uncle|flatmate)) ~2 (hurts|hurt) my
            ~1 (arm|arms|wrist|wrists|neck|face|head|hand|hands|back|ribs|leg|throat|jaw|eye|hip)
        {my_partner} hurt me {end}
        """),
        after="(with|by) ~2 (words|lying|lies|saying|silence|leaving|cheating)",
        near=PLAY,
    ),
)

ALL: tuple[Entry, ...] = VIOLENCE + THREATS + WITNESSED + HURT
