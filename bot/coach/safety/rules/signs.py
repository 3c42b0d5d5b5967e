"""What violence at home leaves behind: marks, excuses, promises."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.blows import ANIMALS, NOT_BLOWS, PLAY, WELL_NOW

SIGNS = (
    *rules(
        "ask",
        "abuse",
        "signs of violence at home",
        """
        (bruises|bruise|black eye|split lip|cracked rib|broken (arm|rib|nose)) ~6 (he|from (him|
            her)|his (hands|grip|fingers|fist)|fade|makeup|make up|concealer|fell|stairs|again|this
            time|hides|hiding|long sleeves)
        because ~8 bruises
        (he|she) ~2 (has|had|got|would) ~4 bruises ~3 (on|round|around) (his|her)
        he ~1 (left|leaves|gave|gives|photographs|hides|hates|kisses|made|makes|sees|saw) ~3
            bruises
        marks (on|round|around) my (neck|throat|wrists)
        walked into (a|the) (door|cupboard) ~~3 what i ~2 (tell|told|say|said|telling|saying)
        walked into (a|the) (door|cupboard) (again|he|she|they (believed|nodded)|with my (eye|
            face))
        (told|tell|telling|lied to) (him|her|them|everyone|people|mum|work|the (doctor|nurse|
            teacher|hospital|kids|police)|my (mum|boss|friends|family|sister|school|teacher|gp|
            doctor|colleagues)|school|a and e) ~2 (i fell {end}|i fell (down|on the ice|off|over|in
            the|again)|i had fallen|i slipped|i walked into a|fell down|i tripped|i was clumsy|it
            was the door|it was an accident)
        i ~1 (said|say|lied|pretend|pretended|explain) ~2 (i fell|i had fallen|i slipped|i walked
            into a|fell down|i tripped|was clumsy|it was the door|it was an accident)
        (things|it|he|she|fight|argument|we|last night) ~2 (got|gets|getting|turned|turns|became|
            went|getting) ((physical|violent|rough) ({end}|again|and|last|between|with (him|her|
            my)|when|on|so)|bad again|ugly and he)
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
            apologizes|apologized) ~4 (never|not) ~2 (hit|hurt|beat|choke|slap|touch|lay|raise)
            (me|us|a hand|a finger|his hand|her hand) ~1 (again|on|to|{end})
        (promised|promises|swore|swears) ~4 (never|not) ~2 (do it|happen) again ({end}|and|but|
            until)
        (cries|cried|cry|sorry|apologised|apologises|flowers|drunk) ~~6 (never|not) ~2 (happen|do
            it) again
        (he|she) ~1 hit me ({end}|and|in|again|so|because|when|on|with (his|her)|last|twice|across|
            before)
        (he|she|they) ~1 (pushed|shoved|grabbed|pinned|dragged|shook) me
        (he|she) ~2 (strangled|choked|beat) me
        (ex|husband|wife|boyfriend|girlfriend|partner) was (abusive|violent)
        my (abuser|rapist|stalker|attacker)
        (flee|fled|fleeing|escape|escaping|escaped|run away|get away|getting away|ran) from (my
            (husband|wife|boyfriend|girlfriend|partner|ex|dad|stepdad|family)|him|her|home)
        (i|we|me|this|it) ~3 (is|in|experiencing|escaping|fleeing|suffering|suffered|suffer|victim
            of|survivor of|because of|from|left|called|experienced|survived|of) ~1 domestic
            (violence|abuse)
        (i|he|she|they|is|relationship|marriage|am|been|my) ~3 (emotionally|physically|sexually|
            verbally|financially|mentally) (abusive|abused|abuses|abusing|abuse)
        (he|she|{my_partner}|my relationship|this relationship|my marriage|our relationship) (is|
            's|has been|can be|gets|has become|has always been|became|becomes) ~1 (abusive|violent)
        (he|she) ~1 (was|got) (abusive|violent) (to|towards|with) me
        (is|was|this) (this|it|that) (abuse|rape|assault|domestic) ({end}|if|when|or|that|what|
            violence|because)
        used to (touch|molest|rape|abuse|beat) me
        (used to|would|always) (hit|beat|slap|choke|rape|abuse|punch|kick|hurt) me
        (broke up|break up|left him|left her|dumped|blocked) ~6 (stalks|stalking|follows|following|
            shows up|turning up|turns up|outside my|threatens|waiting for me|at my (work|door|
            house))
        """,
        after=NOT_BLOWS,
        lowers=WELL_NOW,
        near=PLAY
        + """
        (blood thinners|warfarin|anaemia|documentary|volunteer|blood test|cycling|snowboarding|
            hiking|climbing frame|gym|roller|
            garlic|printer|rumour|rumor|feelings|knee|knees|elbow|shin|football|sale|queue|karaoke|
            volunteers|lawyer|prosecutes|charity|course on|training on|thesis|module|lecture|
            petition|patrol|paramedic|social worker|police officer|prison|court case|roller derby)
        hit (send|snooze|reply|delete|post|the (curb|kerb|fence|brakes))
        (slipped|fell) ~1 (on (the)? ice|in the snow|off (the|my) (ladder|bike|horse))
        (stalker|attacker) ~~6 ({ANIMALS})
        """.replace("{ANIMALS}", ANIMALS),
    ),
)

ALL: tuple[Entry, ...] = SIGNS
