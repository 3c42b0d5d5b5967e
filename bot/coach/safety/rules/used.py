"""Children touched, shown or used for sex; told by the child, a parent, a witness."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.small import CARER, HARMLESS

_PRIVATE = (
    "private|privates|private parts|private part|breasts|breast|chest|boobs|bum|bottom|butt|"
    "vagina|penis|thigh|thighs|willy|parts|costume|shorts|skirt|shirt|trousers|pants|knickers|"
    "underwear|"
    "leg|down there|body|bra|nappy|swimsuit|pyjamas|dress|genitals"
)


def _fill(text: str) -> str:
    return text.replace("{CARER}", CARER).replace("{PRIVATE}", _PRIVATE)


ALL: tuple[Entry, ...] = (
    *rules(
        "card",
        "child",
        "a child is touched, shown or used for sex",
        _fill("""
        ({CARER}) ~3 (puts|put|slides|slid|sticks|stuck|shoves|keeps putting|rubs|rubbed|strokes|
            stroked|gropes|touches|touched|feels|squeezes|squeezed|kisses|kissed|licks|licked|pulls
            down|pulled down|fingers) ~1 (his|her|a|their)? ~1 (hand|hands|fingers|finger|thing)?
            ~1 (up|in|inside|down|on|under|between|into|all over)? ~1 my ~1 ({PRIVATE}) !(and
            (said|says|asked|told)|to (calm|check|feel my heart))
        ({CARER}|he|she|they|man|someone|guy|boy|old man) ~3
            (puts|put|slides|slid|sticks|stuck|shoves|has|had|keeps putting) ~1 (his|her|a|their)?
            ~1 (hand|hands|fingers|finger|thing) ~1 (up|in|inside|down|under|between|into) ~1 my ~1
            ({PRIVATE})
        (he|man|someone|guy|boy|old man) ~3 (rubs|rubbed|strokes|stroked|gropes|groped|touches|
            touched|squeezes|grabs|grabbed|licks|licked|pulls down|pulled down|fingers|looks at) ~1
            my ~1 (privates|private parts|private part|vagina|penis|willy|knickers|underwear|
            genitals|boobs|breasts)
        ({CARER}) ~3 (touches|touched|touching|rubs|gropes|groped|fondles|molests|molested|raped|
            rapes|fingered) ~1 (me|my (private|privates|sister|brother|bum|boobs|body)) !(on the
            (shoulder|arm|head|hand)|deeply|with|more than|by)
        (he|man|someone|guy) ~3 (gropes|groped|fondles|molests|molested|raped|rapes|fingered)
            ~1 (me|my (private|privates|sister|brother|bum|boobs|body))
        ({CARER}) ~2 (kisses|kissed) (me (on the (lips|mouth)|and (touch|touched|put|told (me
            not|me to keep)))|my (neck|private|privates|body|mouth|lips)) !(plaster|better)
        (i|she|he|sister|brother|we) ~2 (was|were|got|being|am|been|get) ~1
            (inappropriately|sexually)? ~1 (molested|abused|raped|groped|groomed|fondled) ~1
            (inappropriately|by (my|his|her|a) ~2 ({CARER}|family
            friend|cousin|brother|man|boy|friend)|when i (was|am)|as a child|at
            (home|church|school|camp)|in my sleep)
        (i|she|he|sister|brother|we) ~2 (was|were|got|being|am|been|get) ~1 (touched
            (inappropriately|in my sleep|sexually|as a child)|(inappropriately|sexually) touched)
        (i|she|he|sister|brother|we) ~2 (was|were|got|being|am|been|get) touched by
            (my|his|her|a) ~1
            (dad|stepdad|uncle|cousin|brother|stepbrother|grandpa|teacher|coach|priest|pastor|family
            friend|babysitter|man) !('s|speech|words|story|song)
        ({CARER}|he) ~2 (makes|made|asks|asked|wants|tells|told|pays|paid|gives)
            (me|us|her|him|my ~2) ~4 (his thing|his (dirty|porn)|touch (him|it
            {end}|his)|naked|undress|take (off my (clothes|pants|top|shirt|pyjamas|knickers)|my
            clothes)|pictures of my|photos of my|shower with|sit on his lap|sleep in his bed|kiss
            him|pyjamas off)
        ({CARER}) ~2 (makes|made|asks|asked|wants|tells|told|pays|paid) (me|us|my ~1
            (sister|brother)) ~3 (keep ~2 secret|in the bath with|do (stuff|things) (to|with|i do
            not)|not to tell|(send|take) (pictures|photos) of (me|myself|us))
        ({CARER}|he|someone|stepbrother) ~2 (films|filmed|watches|watched|photographs|spies
            on|records|recorded) (me|us|her|him|my (daughter|sister|son|brother)) ~2 (in the
            (bath|shower)|shower|showering|changing|undress|undressing|naked|dressing|on the
            toilet|getting changed|pee)
        (stepdad|uncle|coach|stepbrother|teacher|mums boyfriend|mum 's
            boyfriend|cousin|neighbour) ~2
            (films|filmed|watches|watched|photographs|records|recorded) (me|us|my
            (daughter|sister|son|brother)) ~2 (sleep|sleeping|in my (room|bed))
        ({CARER}) ~2 (comes|came|gets|got|climbs|sneaks|lies|crawls) (in|into|to) (my|her|our)
            (bed|room|bedroom|bunk) ~1 (at night|naked|when (mum|dad|everyone|i am
            (asleep|in))|while (i|mum|everyone)|after (mum|dark|everyone)|every night|and
            (touches|lies|gets|does|watches|locks|puts)) !(to
            (say|tuck|kiss|check|play|steal|borrow|charge|read))
        (stepdad|uncle|coach|cousin|stepbrother|mums boyfriend|mum 's boyfriend) ~2
            (comes|came|gets|got|climbs|sneaks|sleeps|slept|lies|crawls) (in|into|to) (my|her|our)
            (bed|bunk|sleeping bag)
        (my|our) ~2 (brother|cousin|uncle|dad|stepdad|grandpa|stepbrother|neighbour) ~1
            (does|did|do|doing|has been doing) (stuff|things|it|that) to (me|my sister|my
            brother|her|him|us) !(like|that make)
        does ~2 (stuff|things|it) to me ~2 (at night|when (i am (asleep|in
            bed)|mum|dad|nobody|we are alone|everyone)|in bed|in my (room|bed)|secret)
        (sends|sent|send|sending|showed|shows|shown|show) me ~2 (pics|pictures|photos|videos)
            of (his (thing|private|privates|penis|dick|willy|body|cock)|(himself|him|them)
            (naked|undressed|touching|doing))
        (showed|shows|show|flashed|exposed|exposes) ~1 (me|us|her|my (daughter|son|sister)|the
            kids) his (penis|willy|privates|private|private parts|dick|cock)
        (flashed|exposed|exposes) himself ~1 (to)? ~1 (me|us|her|my|the (kids|girls))
        ({CARER}) ~2 (showed|shows) (me|us|her) his thing
        (man|guy|someone|he|boy|person|adult|friend|woman) ~4 (online|discord|snapchat|snap|
            instagram|insta|roblox|game|internet|tiktok|whatsapp|chat|app|server|minecraft) ~6
            (nudes|naked|nude|bra|undress|webcam|(pics|pictures|photos|videos) of (me|my)|my body|
            send (pics|more)|meet me (alone|at)|keep it secret|fun pics)
        (has|got|have) my (nudes|nude|naked ~1|pics|pictures|photos) ~6 (unless|if i (do
            not|tell|stop)|post them|pay|(send|show) (them|it) to (my|everyone|school|mum|dad))
        (has|got|have) my (nudes|nude|naked ~1) ~6 (send|post|share|more|dad|mum|school|tell)
        (send|sent|send him|asked for|wants|wanted|asks for|asking for) ~2 (nudes|naked (pics|
            pictures)|pics of my|pictures of my body) ~6 (13|14|12|11|10|15|16|thirteen|fourteen|
            twelve|minor|underage|my (daughter|son|sister|niece|stepdaughter)|year old)
        (found|saw|seen|discovered|find) ~3 (child
            (porn|pornography|abuse)|(photos|videos|pictures|images) of (naked
            (kids|children|girls|boys)|little girls)|(photos|videos|pictures|images) of
            (children|kids|girls) ~2 (on (his|my (husbands|dads|boyfriends|brothers|partners)|her)
            ~1 (phone|computer|laptop|drive|ipad)|naked|undressed))
        {a_child} ~4 (told|tells|says|said|whispered|confided|drew|wrote|asked) ~4
            (((touches|touched|hurts|hits|beats|kisses) (her|him|me|them|us|private|his|there))
            !(heart|hand|knee|feelings|head|self)|tickle game|does things (to|with)|did things
            (to|with)|plays a game (where|with)|naked|bed with|puts his ~1
            (hand|hands|finger|fingers|thing))
        (told|tells|says|said) (me|us)? ~2 (her|his|their) ~1
            (uncle|dad|stepdad|grandpa|brother|cousin|coach|teacher|mum|neighbour|father|mum 's
            boyfriend) ~2 ((touches|touched|hits|hurts|beats|kicks|locks|chokes|ties)
            (her|him|them|me)|tickle game|secret game|makes (her|him)
            (touch|kiss|undress|watch|keep|sleep)|comes into (her|his)|does (stuff|things)
            (to|with)|sleeps in her bed|sells her)
        (uncle|grandpa|stepdad|coach|teacher|priest|pastor|cousin|babysitter|dad) ~2 (secret
            game|tickle game|special game|our ~1 secret {end})
        (touched|touching|molested|molesting|abusing|abused|grooming|groomed|raping|raped|fondled)
            ~2 (my|our|his|her|a|the|some|this) ~2 ({child_word}|little ~1)
        (sexually|inappropriately) ~2 (my|our|his|her|a) ~1 ({child_word})
        taking ~1 (sister|daughter|cousin|niece|me|girl|her|girls) ~4 (to be cut|for cutting|
            circumcised|fgm)
        (fgm|female circumcision) ~6 (sister|daughter|cousin|niece|me|girl|her)
        (chlamydia|gonorrhoea|std|sti) ~6 (year old|child|toddler|3|4|5|6|7|8|9|10|11|12) ~3
            (child|girl|boy|mother says|dad|patient|pupil)
        (ten|eleven|twelve|thirteen|10|11|12|13) year old ~4 (pregnant|chlamydia|gonorrhoea)
        (someone|he|man|uncle|cousin|{CARER}) ~1 touched me when i was (little|small|young|a ~1
            (kid|child|girl|boy)|(4|5|6|7|8|9|10|11|12|13|four|five|six|seven|eight|nine|ten|
            eleven|twelve))
        (dad|stepdad|uncle|brother|grandpa|stepbrother|cousin) ~6 and touched me
            ({end}|there|and)
        groomed by (my|his|her|a|an|the) ~2
            (tutor|teacher|coach|man|uncle|priest|pastor|trainer|stranger|older ~1)
        (makes|made|making|forces|forced) me send ~2 (pictures|pics|photos|videos|nudes) !(of
            (the|his|her|every|it|what|all|our|my (food|dog|cat|lunch|dinner|day|face when)))
        (dad|stepdad|uncle|father|brother|grandpa|cousin|boyfriend) ~1 (comes|came|gets|got)
            (in|into) the (shower|bath) with (her|him|me|us)
        (dad|father|mum|mother|uncle|stepdad|parents|he|she) (sells|sold) (her|him|me) to ~2
            (men|friends|man|people)
        (her|mums|mum 's) boyfriend ~1 (got|gets|climbs|came|climbed) (in|into) my
            (bed|sleeping bag|bunk)
        ({CARER}) ~1 (pays|paid) me ~2 not to tell
        my ~1 (teacher|coach|tutor|priest|pastor|stepdad|stepbrother|babysitter|trainer|youth
            leader|imam|instructor) ~2 (kisses|kissed|kissing) me
        (he|she|my ex|my husband|my wife|my boyfriend|my brother|my dad|ex) ~2
            (molests|molested|fondles|rapes|raped) ~1 (my|our|the|his|her) ~1 ({child_word})
        (he|she|my ex|my husband|my wife|my boyfriend|my brother|my dad|ex) ~2
            (touches|touched|touching) ~1 (my|our|the|his|her) ~1 ({child_word}) ~1
            (inappropriately|down there|private|there|in (the bath|bed)|at night|sexually|{end})
            !('s)
        """),
        near=HARMLESS
        + """
        's (speech|words|letter|story|song|message|eulogy|toast|poem|card|gift|gesture)
        (photographer|wedding photos|costume party|hand on my shoulder|sex ed|training|course)
        """,
        keeps="past kin",
    ),
)
