"""What violence at home leaves behind: marks, excuses, promises."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.blows import NOT_BLOWS, PLAY

SIGNS = (
    *rules(
        "ask",
        "abuse",
        "signs of violence at home",
        """
        (bruises|bruise|black eye|split lip|cracked rib|broken (arm|rib|nose)) ~6 (he|from (him|
            her)|his (hands|grip|fingers|fist)|fade|makeup|make up|concealer|fell|stairs|again|this
            time|hides|hiding|long sleeves)
        (he|because) ~8 bruises
        marks (on|round|around) my (neck|throat|wrists)
        walked into (a|the) (door|cupboard)
        (told|tell|telling|said|say|lied|pretend|pretended|explain) ~1 (him|her|them|everyone|
            people|mum|work|the (doctor|nurse|teacher|hospital|kids|police)|my (mum|boss|friends|
            family|sister))? ~2 (i fell|i had fallen|i slipped|i walked into a|fell down|i tripped|
            was clumsy|it was the door|it was an accident)
        (things|it|he|she|fight|argument|we|last night) ~2 (got|gets|getting|turned|turns|became|
            went|getting) (physical|violent|bad again|ugly and he|rough)
        (laid|lays|put|puts|raised|raises|raising|lift|lifts|lay) ~1 (his|her|a) (hand|hands|fist|
            fists) (on|to|at|against|up to) (me|us|my (face|throat|neck)|the kids)
        (my|that) ~1 (he|she|{my_partner}) (raised|raises) (his|her) (hand|fist)
        (temper|anger|fists|fist|hands|belt|rage) ~2 (left|leave|leaves) (marks|bruises|a mark|a
            bruise|me)
        (heavy|quick|loose|free) (hand|hands|with his (hands|fists))
        (only|he|she) ~2 (does|did|do) (it|this|that) because (he|she|they) ~1 (loves|love|loved|
            cares) me
        (he|she) ~1 (did not|does not|never) mean (it|to (hurt|hit|push)) ~3 (this time|again|
            sorry|drunk|promised|;|$|bruises|he was)
        (promised|promises|swore|swears|cries|cried|cry|cries sorry|apologised|apologises|
            apologizes|apologized) ~4 (never|not) ~2 (hit|hurt|touch|do it|happen|lay|raise) ~2
            (me|again|a hand)
        (he|she) ~1 hit me ({end}|and|in|again|so|because|when|on|with (his|her)|last|twice|across|
            before)
        (he|she|they) ~1 (pushed|shoved|grabbed|pinned|dragged|shook) me
        (he|she) ~2 (strangled|choked|beat) me
        (ex|husband|wife|boyfriend|girlfriend|partner) was (abusive|violent)
        my (abuser|rapist|stalker|attacker)
        (flee|fled|fleeing|escape|escaping|escaped|run away|get away|getting away|ran) from (my
            (husband|wife|boyfriend|girlfriend|partner|ex|dad|stepdad|family)|him|her|home)
        (i|my|me|we|is|escaping|fleeing) ~6 domestic (violence|abuse)
        (i|he|she|they|is|relationship|marriage|am|been|my) ~3 (emotionally|physically|sexually|
            verbally|financially|mentally) (abusive|abused|abuses|abusing|abuse)
        (he|she|{my_partner}|my relationship|this relationship|my marriage|our relationship) (is|
            's|has been|can be|gets|has become|has always been|became|becomes) ~1 (abusive|violent)
        (he|she) ~1 (was|got) (abusive|violent) (to|towards|with) me
        (is|was|this) (this|it|that) (abuse|rape|assault|domestic)
        used to (touch|molest|rape|abuse|beat) me
        (used to|would|always) (hit|beat|slap|choke|rape|abuse|punch|kick|hurt) me
        (broke up|break up|left him|left her|dumped|blocked) ~6 (stalks|stalking|follows|following|
            shows up|turning up|turns up|outside my|threatens|waiting for me|at my (work|door|
            house))
        """,
        after=NOT_BLOWS,
        near=PLAY
        + """
        (documentary|volunteer|blood test|cycling|snowboarding|hiking|climbing frame|gym|roller|
            rumour|rumor|feelings|knee|knees|elbow|shin|football)
        """,
    ),
)

ALL: tuple[Entry, ...] = SIGNS
