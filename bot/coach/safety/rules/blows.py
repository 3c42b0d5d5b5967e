"""Words that the rules about violence share, and what makes a blow none."""

from __future__ import annotations

ON_ME = (
    "hits|hit|beats|beat|punches|punched|slaps|slapped|kicks|kicked|chokes|choked|strangles|"
    "strangled|"
    "smacks|smacked|shoves|shoved|hurts|attacks|attacked|assaults|assaulted|rapes|raped|"
    "stabbed|burns|burned|burnt|bites|bit|whips|whipped|headbutted|headbutts|backhanded|batters|"
    "battered|molests|molested|abuses|abused|tortures|tortured|spits on|spat on|spat at|"
    "(beats|beat|beaten|roughs|roughed) up|pins|pinned|throttled|drugged|pushed|pushes|belted"
)
HITTING = (
    "hitting|beating|punching|slapping|kicking|choking|strangling|hurting|shoving|abusing|raping|"
    "attacking|burning|biting|assaulting|pushing|smacking|whipping|molesting|throttling"
)
HIT = (
    "hit|beat|punch|slap|kick|choke|strangle|hurt|shove|rape|attack|burn|smack|beat up|molest|kill|"
    "push|bite|stab"
)
IF_I = """
if i (ever)? ((leave|left) ({end}|him|her|them|and|or|again|this|here|the (house|relationship|
    marriage|flat))|(try|tried) to (leave|run|escape|get away|go|end it)|run ({end}|away|off)|go
    ({end}|to the (police|cops|doctor|hospital)|back|near|anywhere|home)|(tell|told) ({end}|anyone|
    anybody|someone|somebody|the (police|cops|doctor|teacher)|on (him|her)|a soul|people)|(say|
    said|talk|speak) ({end}|anything|a word|about (it|this)|to (anyone|someone|the|you|another|
    other|any))|say no|report ({end}|him|her|it|this|them)|refuse|call ({end}|anyone|someone|the
    (police|cops)|999|911|112|for help)|(break|broke) up|divorce|divorced|block|blocked|do not
    ({end}|do|obey|marry|come back|sleep with|have sex|stay|give|pay|drop|hand|send|shut|stop|
    agree|go back|let)|scream|screamed|move ({end}|out|away|on)|see (him|her|another|other|anyone)|
    look at|get a (lawyer|solicitor|restraining|divorce)|file|press charges|open my mouth|make a
    (sound|noise)|end (it|things)|kick (him|her) out)
"""
"""What somebody is threatened for: not for shoes left on the stairs."""

LIGHT_IF = """
(if|when|because) i (ever)? ~1 (buy|bought|forget|forgot|forgotten|ate|eat|eaten|bring|brought|
    lose|lost|wear|wore|put|drop|dropped|spoil|spoiled|touch|am late|was late|miss|missed|sing|
    sang|make|made|use|used|post|scratch|scratched|ruin|ruined|burn|burnt|spill|spilt|spilled|
    mention|mentioned|kept|keep|borrow|borrowed|adopt|order|ordered|finish|finished|watch|watched|
    skip|skipped|(leave|left) (my|the (oven|iron|light|lights|door|window|milk|tap|dishes|toilet|
    seat|cap|lid|gas|heating|gate|keys|washing|bins)|one|another|it|crumbs|a (wet|cup|mug|towel))|
    do not (water|tidy|clean|feed|bring|come to|like|eat|finish|win|reply|wear|try|do the|take the|
    buy|pick|wash|turn up|get (the|a|this)|walk)|tell (him|her|you|them) ~1 (i|how|what|that|the)|
    call (it|him|her|them|this)|get (another|a (tattoo|dog|cat|c|d|b|bad))|go (to the pub|over|
    past)|(break|broke) (the|his|her|another|one|my)|fail|failed|say (that|this|yes to the))
if (he|she|they) (finds|found|sees|saw|hears) (the (vape|bill|receipt|dent|stain|mess|tattoo|price|
    shoes|chocolate)|out i (bought|ate|spent|spilled|broke|failed|watched|got a))
"""
"""What families joke of killing one another for."""

HARMS = (
    "(kill|hurt|harm|hit|beat|beat up|shoot|stab|drown|strangle|choke|rape|murder|bury|slap|"
    "punch|smash|break|cut|poison|attack|expose|out|deport|destroy|ruin|report|burn|chop|slit|"
    "leak|smother|batter) (me|us|my|himself|herself|the (kids|children|baby|dog|cat|house|flat|"
    "place|police)|our|it all|everyone|you|the)|(throw|kick) (me|us) out|have (me|us) (killed|"
    "deported|sectioned|locked|arrested|committed|beaten)|get me (fired|deported|arrested|"
    "sectioned)|call (immigration|ice|social services|my visa)|cancel my visa|throw acid|put "
    "me in (a|the) (home|hospital|grave|ground)|(take|snatch) (the|my|our) (kids|children|son|"
    "daughter|baby|house) (away|from|if|abroad|off|when|every|because|and (leave|run|go|"
    "disappear)|{end})|put my ~1 (brother|sister|baby|son|daughter|kids|child|mum|dog|cat)|"
    "take (me|us) (out|to court)|(post|share|send|sell|show) (my|the|our|those|private|"
    "intimate) (nudes|nude|naked|private|intimate|video|videos|tape|sex|screenshots|pics|"
    "pictures of me)|kill|come (after|for) (me|us|my)|make (me|my life)|find me|put me (out|"
    "down)|cut me off if|shoot|stab|hit|disown me"
)
"""What a threat is of, behind "to"."""

THREATENED = (
    "(me|us) ({end}|again|daily|every|all|and|when|if|by|saying|that|because|over|through|in|"
    "constantly|about)|(me|us)? ~1 with ~2 ({weapon}|violence|death|rape|acid|police|court|"
    "deportation|eviction|prison|jail|fist|fists|belt|hammer|divorce|legal|hot|iron|knives|"
    "immigration|boiling|custody|bottle|nudes|photos|pictures|videos|homelessness)|my ~1 (life|"
    "mum|dad|sister|brother|kids|son|daughter|family|parents|friends|friend|children|job|new)"
)
"""Whom a threat is to, and with what."""

NOT_BLOWS = """
(by the (hand|elbow|sleeve)|a (coffee|drink|beer|seat|plate|chair)|and (kissed|hugged) me)
(at (chess|cards|tennis|poker|scrabble|ping|draughts|darts|pool|golf|fifa|mario|bowling|checkers|
    everything|snap|uno|monopoly|rummy|squash|bowls|trivia|wordle|~1 quiz|
    badminton|sudoku|football|basketball|table tennis|pub))
(with (a|the|an|his|her|another|some)? ~2 (question|questions|news|ball|spoiler|pillow|bill|
    frisbee|snowball|idea|ideas|truth|facts|fact|joke|jokes|look|compliment|smile|puns|kisses|love|
    lasagne|cooking|curry|balloon|sponge|feather|hug|hugs|homework|paperwork|invoice|
    reality|pun|cuteness|kindness|noodle|noodles|water pistol|maths|shopping|spelling|
    list|lists|tickles|jobs|flowers|
    teddy|sock|recorder|singing|stories|bagpipes|his tail|her tail))
(to (do|be|it|work|try|the|get|go|apply|study|think|speak|keep|have|the door|become|finish|take|
    start|make|see|learn|write|run|join|book|sign|stay positive|reach|grow)|up (for|on|about|later|
    if|when|with)|like a (train|truck|ton))
(on the (back|shoulder|swing|swings|sledge|bike|trolley|cheek with a kiss)|high five|out of (the|
    bed|my (comfort|shell))|off (the|guard)|by accident|accidentally|that (i|he|she|it|we|they|my|
    the|this))
(in the back by|in (the heart|chess|the (finals|final|game|match|race|feels|pool|sea|lake|pond|
    paddling|trolley|semi|snow|photo|quiz|league|last|first|second|sprint|voting|vote|poll)|a
    (race|wheelbarrow|trolley|sack)|scrabble|bowling|every (game|round|race))|as (odd|strange|
    funny|weird))
(horse|pony|cat|dog|goat|puppy|kitten|toddler|rabbit|goose|parrot)
in (her|his|their) sleep
by ~2 (ads|adverts|emails|recruiters|bots|spam|duolingo|adverts for)
(by (my|the|a|our) (toddler|toddlers|kids|children|cat|cats|dog|puppy|kitten|baby|phone|app|job|
    inbox|weather|clock|sourdough|garden|hair|printer|computer|students|hormones|algorithm|emails))
(online|in the comments|in (paperwork|kisses|emails|ketchup|love|presents|sauce|work))
('s (side|team|club|school|driving|mother|mum|dog|cooking|opinion|jokes|snoring|reaction|taste))
(for (an answer|more|the truth|details|months to|years to)|about (it|the)|off (at|on|in)|out to
    (see|the|watch|dance|dinner))
(the (bottle|gym|road|sack|books|town|slopes|roof|jackpot|pub|shops|snooze)|golf|balls)
(hard to|a|an|some|under the table|home|towards|around on the swing|every time we play|into (the|
    a)? (photo|picture|shop|bookshop|shops|job|career|doing|taking|trying|going|applying|dance|
    role|changing|limelight|conversation|meeting|wearing|becoming)|forward|further|harder|on my
    bike|around in|awake (for|at|because)|by the hand|onto the|against (pineapple|~1 forever)|into
    shape|up (a|an|some)|with (tickles|flowers|questions))
"""
WELL_NOW = """
(now i (help|sleep|am (fine|well|free|safe|happy|married)|have a)|today i (bought|am free)|i am
    (fine|well|safe|happy|free|okay|ok) now|my (new|second|current) (partner|husband|wife|boyfriend|
    girlfriend|man)|sleep like|out of my life|help others|relationship once|marriage once|glad it
    ended|glad it is over|long gone|long over|she is 80|dances|angel|got out years|years free|never
    looked back|proud of (her|him|myself|us)|free (now|since)|healed|in therapy for it|new healthy|
        healthy (one|relationship)|
    (first|previous) (marriage|husband|wife) ~~12
    second (marriage|husband|wife))
"""
"""That it is over, and they are well."""

PLAY = """
((in|during|at|playing|board|video) (the|a|our|this)? ~1 (game|match)|chess|sparring|boxing|judo|
    karate|bjj|mma|kickboxing|taekwondo|martial arts|fencing|snowball|snowballs|pillow fight|at
    (cards|scrabble|snap|fifa|darts))
(in|at|during|playing|play|plays|played|doing) ~2 (rugby|football|soccer|hockey|netball|
    basketball|handball|volleyball|lacrosse|cricket|tennis|baseball|roller derby|five a side|
    dodgeball|wrestling|water polo|poker|cards)
(dragged|drags|dragging|drag) (me|us) ~1 to (the|a|see a)? ~1 (doctor|doctors|gp|gym|theatre|opera|
    museum|cinema|party|shop|shops|dentist|therapy|concert|church|beach|pub|zoo|hospital|vet|
    optician|barber|clinic|physio|class)
(kicked|kicks) ~2 under the (table|desk)
(rugby|football|soccer|hockey|netball|basketball) (practice|training|pitch|tackle|drill|season|club|
    tournament)
(figuratively|metaphorically|demonstrate|demonstrated|demonstration|in the back (over|by|with))
(next time|whenever|if|when) we (race|play|run)
beats me (why|how|what|where|who|that)
heart ~1 (beat|beats|beating)
(hug|hugs|hugged|hugging|cuddle|cuddles|laughed|laughing) ~~6 (rib|ribs)
(holds|held) me ~1 (tight|close|tightly) when we
(smash bros|in smash|tekken|street fighter|wii|pokemon|call of duty|madden|super mario)
(monday|tuesday|wednesday|thursday|friday|sunday|life|reality|winter|karma|today|universe|2025|2026)
    ~1 (slapped|punched|kicked|slaps|punches|kicks|hit|hits|beat) me
(bit|bites|kicked|kicks|scratched|scratches|slapped|hit|hits) me ; (the|our|my) (baby|cat|dog|
    puppy|kitten|toddler|horse|parrot)
best (dog|cat|puppy|pet)
(hurts|hurt|hurting) me ~1 (when|that|by|how|because) ~2 (says|said|forgets|forgot|forgotten|
    leaving|
    left|ignores|ignored|lying|lied|lies|never|not|talks|compares|jokes|cancels|cancelled|leaves|
    walking|going|moving|forgetting|saying)
(hurts|hurt) me with (a|his|her|that|those) ~1 (remark|remarks|word|words|comment|silence|joke|
    letter)
(and i like it|we both (like|love|enjoy) it|safe word|safeword|consensually|bdsm|kink|kinky)
(lego|gatecrashed|nightmare|dream|dreamt|dreamed|tickle|tickles|tickled|tickling|tickler)
(ball|frisbee|nerf|water gun|water pistol|water balloon|laser tag|paintball|mario kart|fortnite|
    wrestling|badminton|squash|netball|padel|bowls|hitting phase|tournament|playfully|the pool|
    swimming pool|in the snow|armpit|leaf|popcorn|confetti|pool noodle|pool noodles|bouncy castle|
    bumper cars|dodgems|trampoline|sledge|sleigh|pinata|five a side|penalty|kick off)
(by accident|accidentally|rear ended|insurance|trolley|scooter|parked car|other driver|by mistake)
(rugby|football|soccer|hockey|netball|boxing|cricket|squash|karate|judo|skating|climbing|skiing|
    surfing|wisdom teeth|surgery) ~2 (left|gave|leaves|gives) me
(smell|stench|noise|flu|cold|hangover|workout|gym|weather|heat|song|news|wave|waves|bass|cough|
    course|exam|hike|hill|week|jet lag|menopause|migraine|pollen|hay fever|class) ~3 (hit|hits|
    beat|beats|kicked|kicks|knocked|attacked|assaulted|punched|slapped|choked|burned|tortured)
(bit|bites|biting|bite|bitten|chewed|chews|snapped|snaps) my ~1 head off
(pulled|pulls|pulling|pull) my (other)? leg ({end}|about|again|and|with|when|over)
(twisted|twists|twist|twisting) my ~1 arm ~1 (into|to|about|and (now|we|i am|i went|i joined|i
    signed|i said yes|i came)|so (now|we|i am|i went|i joined|i signed|i said yes|i came))
(bent|bends|bending|chewed|chews|talked) my ~1 (ear|ears)
(cracked|cracks|clicked) my (back|neck|toes|knuckles|fingers|spine)
(slapped|smacked|swatted|slaps|smacks|hit) my (hand|hands) (away from|off|when i (reached|tried to
    (steal|take|get)))
(squeezed|squeezes|grabbed|grabs|held|holds|gripped|grips|crushed|broke|dug) ~2 (my|me) ~~12
    (plane|turbulence|take off|takeoff|landing|rollercoaster|rollercoasters|roller coaster|
    contraction|contractions|labour|labor|giving birth|was born|gave birth|injection|jump scare|
    haunted house|(scary|horror) (film|films|movie|movies|bit|bits|part|parts))
(pushed|pushes|shoved|shoves|dragged|drags|pulled|pulls|kicked|kicks|threw) (me|us) ~1 (under the
    table|on the (swing|swings|sledge|bike|dance floor|stage|bouncy)|into (the|a)? ~1 (photo|
    picture|shop|shops|bookshop|limelight|pool|conga|queue|spotlight|hedge|career|job|changing
    room))
(push ups|pushups|press ups|walks on my back|sit ups|massage|acrobatics)
(hit|hits|punched|bit|pushed|kicked|slapped|pinched|threw|pulled|scratched|smacked|fought|shoved)
    ~~9 ((when|since) we were (kids|little|small|children|young|boys|girls|toddlers|four|five|six|
    seven|eight|nine|ten|eleven|twelve|about)|as (kids|children|boys|girls|toddlers))
((when|since) we were (kids|little|small|children|young|boys|girls|toddlers)|as (kids|children|
    boys|girls|toddlers)) ~~9 (hit|hits|punched|bit|pushed|kicked|slapped|pinched|threw|pulled|
    scratched|smacked|shoved)
"""
"""Games and sports, what is felt as a blow, turns of speech, and brothers and sisters long ago."""

ANIMALS = (
    "kitten|kittens|puppy|puppies|cat|cats|dog|dogs|horse|horses|pony|donkey|parrot|parrots|"
    "hamster|goose|geese|swan|swans|duck|ducks|seagull|seagulls|gull|gulls|pigeon|pigeons|"
    "turkey|turkeys|robin|magpie|crow|crows|squirrel|squirrels|raccoon|fox|foxes|goat|goats|"
    "cow|cows|bull|sheep|lamb|ram|llama|alpaca|rabbit|rabbits|ferret|guinea pig|rat|mouse|"
    "budgie|cockatiel|cockerel|rooster|hen|hens|chicken|chickens|wasp|wasps|bee|bees|mosquito|"
    "mosquitoes|spider|spiders|monkey|monkeys|peacock|tortoise|lizard|iguana|snake|fish|"
    "labrador|terrier|poodle|collie|spaniel|retriever|dachshund|chihuahua|husky|beagle|"
    "hedgehog|hedgehogs|badger|deer"
)


def filled(text: str) -> str:
    """A block of constructions with the verbs of violence in their places."""
    for name, words in (
        ("ON_ME", ON_ME),
        ("HITTING", HITTING),
        ("HIT", HIT),
        ("IF_I", " ".join(IF_I.split())),
        ("HARMS", HARMS),
        ("THREATENED", THREATENED),
    ):
        text = text.replace("{" + name + "}", f"{words}")
    return text


NO_BLOW_TO_A_CHILD = """
(news|loss|death|passing|memory|memories|thought|grief|realisation|losing|missing|smell|song|
    sadness|words|absence) ~4 hit (me|us|my)
(am|as|being|work as|was) a ~2 (teacher|nurse|cna|carer|paramedic|referee|bouncer|tutor|nanny|
    midwife|prison officer)
(dementia|care home|resident|residents|demonstrate|demonstrated|demo|yoga|pilates|physio|bjj|
    jiu jitsu|sparred|tapped out|personal trainer|split|splits|stretch|stretching|swimming lesson|
    deep end|among us|paintball|sledge|handbag)
"""
