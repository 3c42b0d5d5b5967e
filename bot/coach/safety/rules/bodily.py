"""Danger to a body, in the plainest words: smoke, a fall, a poison, someone who turns blue."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.alarm import SAFE

ALL: tuple[Entry, ...] = (
    *rules(
        "card",
        "danger",
        "a body in danger",
        """
        (passed out|passing out|collapsed|unconscious|blacked out|out cold|fainted|been drinking)
            ~~8 (breathing (weird|funny|slow|slowly|strange|shallow)|gurgling|choking|(is|and|'s|
            gone|feels|he|she) (cold|blue|grey)|turning (blue|grey|purple)|gone (blue|grey)|snoring
            (weird|funny|strange)|ambulance|needle (next|beside|by|in his)|not breathing|sick in
            (his|her) mouth)
        (gone|going|turned|turning|is) (blue|grey|purple) (and|round|around|in the (face|lips)|he|
            she|;) ~~5 (snoring|breathing|breathe|gurgling|lips|mouth|choking|cold|
            limp|not (moving|waking|answering)|used|fit|help|floor)
        (breathing|snoring) (weird|weirdly|funny|strange|strangely|slow) ~~8 (vodka|drank|drinking|
            heroin|gear|used|pills|took|taken|blue|grey|needle|ambulance|overdose|floor|shower|
            will not wake|fell|hit (his|her) head)
        {loved} ~1 (is|'s|has|just|might be|may be)? (odd|oding|odd'd|overdosing|od'd) ~~8 (narcan|
            naloxone|ambulance|911|999|breathing|help|call|blue|think|heroin|fentanyl|pills|dying)
        (need|where|get|find|have no|no|without|used the|gave (him|her)) ~2 (narcan|naloxone) ~~4
            (now|quick|he|she|help|{end}) !(training|kit|at work)
        ({loved}|baby|toddler|he|she) ~1 (is|'s)? (choking|suffocating) on (a|an|some|his|her|the)
            ~~3 ({end}|help|and|now|he|she|please|what|can not) !(laughter)
        (he|she|baby|{loved}|{my_child}|{my_parent}) ~1 (is|'s|are) (turning|going|gone) (blue|
            purple) ~~4 (help|choking|coin|throat|breath|what|she|he|{end}) !(with (cold|rage|joy))
        (son|daughter|baby|toddler|child|twins|boy|girl|old) ~1 (got|gets|has|is|'s|just)? (hold
            of|eaten|ate|swallowed|drank|drunk|chewed|licked|got into) ~3 (methadone|{drug}|
            dishwasher tablet|laundry (pod|capsule)|pods|bleach|battery|magnet|magnets|nicotine|
            rat poison|antifreeze|cleaner|detergent|edible|edibles|berries) ~~9 (foaming|mouth|not
            know how|how much|how many|lid|help|sleepy|floppy|vomiting|sick|what do|empty|poison
            control|hospital|ambulance)
        (took|taken|swallowed|had|given) ~1 (the wrong|someone else 's|my (mums|moms|dads|husbands|
            wifes|nans|grandmas|sisters)|my (mum|dad|husband|wife|nan|grandma|sister) 's) ~1
            ({drug}|dose|injection) ~~10 (dizzy|weird|faint|numb|racing|eyes open|can not|slow|
            sleepy|
            slurring|sick|fainting|heart)
        (took|taken|had|swallowed) (too much|way too much|too many|a lot) !(of (a|my|the) ~1
            (time|risk|break)|on|time|for granted|sugar) ~~4 (lips|slow|numb|can not (see|stand|
            feel|breathe)|eyes|slurring|spinning)
        (took|taken) ~2 {drug} (twice|three times|double) ~~8 (racing|dizzy|faint|chest|weird|numb|
            sick|heart)
        I ~1 (swallowed|downed|necked) (a|the|my|that) ~1 (bottle|packet|box|handful|strip|bunch|
            load|tub) of ~2 ({drug}|bleach|cleaner)
        (drank|drunk|swallowed|drinking) ~1 (something|it|from|some) ~~9 (thinking it was|thought it
            was) ~~4 (burns|burning|throat|mouth|vomiting|stomach|help|it burns)
        (mixed|mixing) ~1 bleach ~~10 (cough|coughing|chest|breathe|burning|dizzy|eyes|burns)
        (breathed|breathing|inhaled) ~2 (in)? (something|fumes|chemicals|smoke|gas|chlorine) ~~10
            (eyes|burning|chest|dizzy|cough|coughing|throat|see|breathe)
        (been|got|just|was|am|{loved} ~2) ~1 bitten by (a|an|the) ~1 (snake|adder|viper|rattlesnake|
            cobra|scorpion|black widow) ~~9 (alone|hour|hours|help|swelling|swollen|what do|leg|
            anyone|ankle|numb|hand|{end})
        (electric shock|electrocuted) ~~8 (numb|faint|chest|heart|arm|dizzy|tingling|breathe)
        (gas (smell|leak|hissing)|smell of gas|smells of gas|stinks of gas|reeks of gas|hear gas)
            ~~10 (head|dizzy|headache|spinning|sleepy|faint|sick|stuck|hissing|can not|help|hurts)
        (carbon monoxide|co alarm|co detector) ~~8 (dizzy|sleepy|headache|sick|faint|head hurts|
            vomiting|drowsy)
        (smoke|full of smoke|filling with smoke) ~2 (under|everywhere|coming|in|so thick|and) ~~6
            (door|floor|help|trapped|can not|nobody|no one|what now|what do|window|stairs) !(up)
            ~~2 (what|help|trapped|can not|third|nobody|no one|answers|get out|keys|now)
        (hall|house|flat|place|kitchen|room|stairs|building|corridor|bedroom) (is|'s)? full of smoke
            ~~9 (can not|help|trapped|answers|find|get out|out|fire)
        (kitchen|house|flat|bedroom|curtains|sofa|building|car|garage|bed|room) ~1 (is|are|'s|
            caught|has caught) ~1 fire ~~6 (extinguisher|smoke|spreading|trapped|get out|help|
            stairs|
            firemen|fire brigade|what do i do|inside|empty)
        (pinned|trapped|buried|crushed|stuck behind) ~1 (under|the wheel|beneath) ~~8 (tree|car|
            rubble|wall|petrol|bleeding|help|it {end}|leg|breathe|ambulance|smoke)
        (wall|roof|ceiling|tree|building|scaffold) ~1 (came|fell|collapsed|fallen|come) ~1 (down|
            in)? ~1 (on)? ~~8 (under it|pinned|trapped|(can hear|hear) (him|her|them)|underneath)
        (car|van|we|i|jeep|truck) ~2 (went|gone|skidded|slid|rolled|crashed|flipped) ~3 (ditch|
            river|lake|water|road|ravine|over) ~~10 (can not (open|get|move)|trapped|stuck|bleeding|
            upside down|water is|water coming|doors)
        (we|boat|canoe|kayak|i) ~1 (have|has)? capsized ~~8 (rock|water|cold|cling|holding|swim|
            help|phone|shore)
        (leg|ankle|hip|arm|back|neck) (is|'s) (broken|snapped|bent|trapped|crushed) ~~9 (alone|
            nobody|no one|lost|dark|alarm|help|miles|mountain|woods|can not (move|get up))
        (lost|stuck|dark|alone|nobody|dropped|fell|fallen) ~~9 (leg|ankle|hip|arm|back) (is|'s)
            (broken|snapped|trapped|crushed)
        (fell|fallen|slipped) !(in love|asleep|for|behind|out) ~~9 (been here since|on the floor
            since|lying here|can only reach|can not get (up|off the floor)) ~~3 (alone|phone|since|
            night|morning|hours|help|old|{end})
        (blood|blood 's) ~1 (is)? (pumping|pouring|squirting|spurting|streaming) ~1 (out of|from|
            down) (my|his|her|(the|a) (wound|cut|bite))
        bleeding from (the|my|his|her) (head|ear|ears|neck|stomach|eyes|throat|chest)
        (blood|it) (is|'s) (his|her|my) neck {end}
        heart attack ~~4 (left arm|arm|jaw|sweating|alone|chest|help|call)
        can not feel the (left|right) side of my (face|body)
        can not feel (my|half|one) ~1 (left|right|side|face) ~1 (side|arm|face|leg)? ~~6 (words|
            speech|slur|slurring|face|droop|speak|myself|alone|head|come out)
        water (is|'s) ~1 (up to the ~1 (step|window|windows|seat|seats|door|stairs)|up to my (neck|
            chest|waist)|coming (in|up|through)|rising) ~~10 (can not (open|get out)|upstairs|the
            roof|
            help|trapped|rising)
        (lake|river|car|flood|boat|sinking|cellar|basement) ~~8 water is ~1 (coming in|rising|up to)
        not (wake|wake up|waking) (up)? !(early|for|before|to|at) ~~3 (needle|pills|lips|blue|empty
            (bottle|packet)|vomit)
        head ~1 (cracked|split) open
        (my|our|the) ~1 (house|flat|home|apartment|building) (is|'s|caught) ~1 fire ({end}|and (i|
            we|my)|i
            am|we|help|please)
        fire (in|at|outside|on) ~3 ~~4 (trapped|can not get out|stuck)
        (crashed|crash|accident|rolled) ~~6 (trapped|stuck in the car|can not get out|bleeding)
        (having|think|is it) ~2 stroke ~~5 (face|numb|droop|drooping|arm|speech|words)
        asthma attack ~~6 (no inhaler|not have ~2 inhaler|inhaler is|can not breathe|help|lost my)
        no insulin ~~8 (vomiting|sick|dizzy|stuck|confused|days|thirsty|help)
        (spiked|roofied|drugged|something in my (drink|glass)|drink (he|she|they) gave me) ~~8 (can
            not (stand|feel|walk|move|see|think)|legs|do not know these|hardly (type|stand|walk|
            see)|blurry|help me|numb|passing out)
        found ~1 (a|his|her|the|my ~1 's) (note|letter) ~~11 ((is the|his|her|the) (rope|gun|
            shotgun)|saying goodbye|not
            answering|phone is off|sorry for everything|bridge)
        {loved} ~~8 goodbye (she|he) ~1 (taken|took|has taken|swallowed) ~1 (all|everything|the
            whole|the|a whole|every)
        (goodbye|note|sorry) ~~3 (she|he) ~2 (taken|took|swallowed) ~1 (all|everything|the whole|a
            whole|every)
        (locked|locks|barricaded) (himself|herself|themselves|himself in|herself in) ~1 (in)? ~~6
            (taken|pills|razor|knife|blade|gun|rope|goodbye) ~~6 (not|will not|answering|silent|
            quiet|help|stopped|end)
        {loved} ~1 (is|'s) on the (roof|ledge|bridge|tracks|railing|parapet) ~2 ({end}|and|of (our|
            my|the|a) (building|flat|flats|block)|won't|says|what) !(fixing|cleaning|tiles|again)
        (he|she) ~1 (is|'s) on the (ledge|bridge|tracks|railing|parapet|roof) ~1 (and|{end}) ~~4
            (will not come (down|off {end}|off and|off what|off the (edge|bridge|roof|tracks))|jump|
            what do i|crying|says|help|not come (down|off {end}|off ;)|say to)
        """,
        near=SAFE
        + """
        (shaving|nosebleed|roofer|roofers|gutter|gutters|solar|tiles|hair|dyed|marathon|petrol
            station|
            gas station|gas bill|rice|pasta|beach|pool|bridge of the ship|team)
        """,
        lowers="(used to|once upon)",
        keeps="kin",
        another=True,
    ),
)
