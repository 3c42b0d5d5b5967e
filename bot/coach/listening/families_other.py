"""Families of drained, stuck and bright feelings. Our own list."""

from __future__ import annotations

from bot.coach.listening.family import Family

DRAINED = (
    Family(
        "tired",
        "tired",
        "tired exhausted worn-out drained weary fatigued sleepy knackered shattered spent"
        " burnt-out burned-out depleted beat wiped wiped-out run-down overworked shot zonked"
        " frazzled worn bone-tired overtired bushed sapped drowsy pooped dead-tired",
        "tiring exhausting draining wearing gruelling grueling wearying punishing",
        "exhaustion fatigue tiredness burnout weariness",
        "exhaust drain tire sap wear",
        "worn out|wiped out|burnt out|burned out|burning out|burn out|run down|running on empty"
        "|running on fumes|out of steam|no energy|nothing left|on your last legs|dead on your feet"
        "|ready to drop|running low|wears you out|wears you down|wearing you down|wearing you out"
        "|worn down|wore you down|takes it out of you|taken it out of you|took it out of you"
        "|takes a lot out|took a lot out|taken a lot out|out of you|need a break|needed a break"
        "|need a rest|done in|all in|empty tank|tank is empty|no gas left|bone tired",
    ),
    Family(
        "overwhelmed",
        "tired",
        "overwhelmed swamped overloaded overstretched stretched overburdened snowed-under buried"
        " drowning burdened crushed inundated pressured pressed rushed hassled loaded flooded"
        " spread-thin underwater swallowed hurried pulled",
        "overwhelming crushing demanding relentless unmanageable unbearable intense suffocating"
        " unrelenting nonstop full-on",
        "overwhelm pressure burden overload strain weight load",
        "overwhelm swamp overload burden pressure crush suffocate drown",
        "too much|a lot on your plate|so much on your plate|on your plate"
        "|in over your head|up to here|spread thin|spread too thin|snowed under"
        "|under pressure|pulled in|torn in|in every direction|in all directions"
        "|on your shoulders|piling up|piled up|piles up|pile up|keeping your head above"
        "|head above water|barely coping|barely holding|holding it together"
        "|hold it together|keep it together|at breaking point|at the breaking point"
        "|breaking point|about to break|to crack|cracking|at your limit|past your limit"
        "|at the limit|hit your limit|end of your rope|end of your tether|end of the rope"
        "|at the end of|juggling|can not keep up|can not cope|not coping"
        "|struggling to cope|stretched thin|stretched too thin|all at once"
        "|no room to breathe|can not breathe|no space to|no time for yourself"
        "|everything falls on you|falls on you|all falls to you|more than you can"
        "|hard to keep up|under a mountain|treading water",
    ),
    Family(
        "numb",
        "numb",
        "numb empty hollow flat detached shut-down blank indifferent apathetic unmotivated listless"
        " lifeless disinterested checked-out dead zombie-like frozen disengaged bored uninterested",
        "numbing boring dull monotonous meaningless empty",
        "numbness emptiness apathy boredom hollowness",
        "bore numb",
        "shut down|shutting down|going through the motions|on autopilot|autopilot"
        "|not there|in a fog|in a daze|gone flat|switched off|checked out"
        "|do not feel anything|not feel anything|feel nothing|felt nothing|feeling nothing"
        "|lost interest|can not feel|behind glass|a stranger to yourself|no joy"
        "|can not be bothered",
    ),
    Family(
        "stuck",
        "stuck",
        "stuck trapped helpless powerless hopeless lost defeated paralysed paralyzed cornered"
        " caged blocked desperate aimless directionless rudderless caught boxed-in confined"
        " restricted stifled obligated obliged limited frozen resigned despairing",
        "hopeless futile suffocating restrictive stifling pointless",
        "helplessness hopelessness despair desperation powerlessness defeat resignation",
        "despair",
        "no way out|nowhere to turn|nowhere to go|at a loss|hands are tied|hands tied"
        "|boxed in|in a corner|back against the wall|back to the wall|at a dead end"
        "|dead end|in a rut|in a hole|no choice|no say|no control|out of control"
        "|out of your control|out of your hands|losing control|lost control"
        "|nothing you can do|nothing you do|nothing you say|nothing helps|nothing works"
        "|whatever you do|no matter what|between a rock|rock and a hard place"
        "|no end in sight|giving up|give up|gave up|given up|no light|spinning your wheels"
        "|going nowhere|hitting a wall|hit a wall|running out of options"
        "|do not know what to do|not know what to do anymore|do not know where to"
        "|not know how to|can not see a way|can not win|can not do right|lost hope",
    ),
    Family(
        "torn",
        "unsure",
        "torn confused unsure uncertain ambivalent conflicted undecided puzzled bewildered mixed"
        " baffled perplexed divided hesitant indecisive disoriented disorientated muddled mixed-up"
        " reluctant unclear wavering doubtful on-the-fence unconvinced foggy",
        "confusing bewildering puzzling baffling disorienting perplexing",
        "confusion uncertainty ambivalence hesitation indecision doubt dilemma reluctance",
        "confuse puzzle bewilder baffle",
        "in two minds|of two minds|on the fence|torn between|caught between|pulled between"
        "|stuck between|in the middle|mixed feelings|mixed emotions|back and forth"
        "|both ways|two ways|can not decide|can not make up|do not know which"
        "|not know which|go either way|part of you|one part of you|half of you"
        "|some part of you|a part of you|on one hand|on the one hand|two sides"
        "|does not add up|can not make sense|hard to make sense|head is all over"
        "|all over the place",
    ),
    Family(
        "shocked",
        "shock",
        "shocked stunned surprised startled speechless blindsided dumbfounded astonished amazed"
        " gobsmacked shaken taken-aback floored disbelieving thrown astounded flabbergasted dazed"
        " bewildered caught-out",
        "shocking surprising startling stunning jarring unexpected unbelievable sudden",
        "shock surprise disbelief astonishment",
        "shock surprise stun startle blindside astonish floor",
        "taken aback|out of the blue|out of nowhere|caught off guard|off guard"
        "|did not see it coming|did not see that coming|never saw it coming"
        "|not see that coming|can not believe|could not believe|hard to believe|sink in"
        "|sinking in|sunk in|threw you|knocked you|knocked sideways|hit you like",
    ),
    Family(
        "suffering",
        "low",
        "struggling suffering hurting ill unwell traumatised traumatized haunted triggered fragile"
        " rough tender off rotten lousy crappy shitty awful terrible horrible rubbish crap",
        "traumatic traumatising traumatizing agonising agonizing excruciating unbearable haunting"
        " torturous distressing harrowing",
        "agony torment trauma suffering anguish pain distress turmoil struggle heartache",
        "suffer torment haunt struggle hurt",
        "in pain|in bits|in a bad way|in a bad place|not yourself|not doing well|hard time"
        "|tough time|rough time|difficult time|rough patch|through a lot|through so much"
        "|going through|through hell|a nightmare|living hell|it hurts|that hurts|does hurt"
        "|still hurts|struggle with|out of sorts|having a hard|at your worst|up and down"
        "|ups and downs|roller coaster|rollercoaster",
    ),
)

BRIGHT = (
    Family(
        "happy",
        "joy",
        "happy glad delighted joyful pleased thrilled overjoyed ecstatic cheerful elated chuffed"
        " stoked jubilant buzzing blissful merry over-the-moon gleeful giddy happier upbeat beaming"
        " radiant psyched pumped tickled exhilarated euphoric glowing",
        "wonderful exciting lovely thrilling joyful delightful exhilarating magical "
        "heartwarming fun",
        "happiness joy delight elation bliss thrill euphoria",
        "delight thrill enjoy love beam",
        "over the moon|on cloud nine|on top of the world|walking on air|cloud nine"
        "|jumping for joy|can not stop smiling|cannot stop smiling|in heaven|smiling all"
        "|lights you up|lit up|light up|lighting up|makes your day|made your day"
        "|dream come true|on a high|heart full|heart is full",
    ),
    Family(
        "excited",
        "joy",
        "excited eager enthusiastic keen inspired energised energized motivated fired-up"
        " passionate hyped animated determined driven raring curious interested fascinated"
        " intrigued absorbed engaged adventurous playful",
        "exciting inspiring energising energizing motivating fascinating interesting intriguing",
        "excitement enthusiasm anticipation motivation inspiration energy determination curiosity"
        " passion",
        "inspire motivate energise energize excite fascinate intrigue",
        "looking forward|can not wait|fired up|counting the days|itching to|raring to go|dying to",
    ),
    Family(
        "proud",
        "pride",
        "proud accomplished confident fulfilled triumphant strong capable successful satisfied"
        " empowered competent self-assured assured vindicated validated victorious bold brave",
        "satisfying rewarding fulfilling empowering affirming validating",
        "pride accomplishment achievement confidence satisfaction triumph fulfilment fulfillment",
        "satisfy fulfil fulfill accomplish",
        "on top of things|in control|back in control|a real win|paid off|head held high|stood tall",
    ),
    Family(
        "relieved",
        "calm",
        "relieved calm peaceful relaxed safe comfortable content reassured settled lighter free"
        " secure rested refreshed serene soothed eased contented unburdened at-ease grounded steady"
        " comforted better",
        "calming relaxing soothing comforting peaceful freeing liberating reassuring refreshing",
        "relief calm peace comfort safety serenity freedom contentment",
        "relax relieve soothe comfort calm ease",
        "at peace|at ease|weight off|weight lifted|load off|a weight was lifted"
        "|breathe again|able to breathe|exhale|room to breathe|at home|like yourself again"
        "|yourself again|let go of",
    ),
    Family(
        "grateful",
        "warm",
        "grateful thankful appreciative touched moved blessed lucky appreciated valued honoured"
        " honored fortunate indebted humbled",
        "touching moving humbling",
        "gratitude thankfulness appreciation",
        "appreciate treasure cherish value",
        "meant a lot|means a lot|mean a lot|meant the world|means the world|means so much"
        "|mean so much|meant so much|means something|meant something|warms your heart"
        "|warmed your heart|touched your",
    ),
    Family(
        "loved",
        "warm",
        "loved close connected loving affectionate tender cared-for supported understood accepted"
        " included wanted needed respected adored warm heard seen devoted attached fond"
        " protective smitten welcome welcomed caring passionate recognised recognized",
        "loving warm intimate",
        "love affection closeness warmth connection tenderness belonging intimacy fondness",
        "love adore cherish",
        "in love|cared for|part of something|close to"
        "|close to him|close to her|belong|fits in|feel at home",
    ),
    Family(
        "hopeful",
        "hope",
        "hopeful optimistic encouraged positive expectant confident trusting heartened cheered",
        "hopeful encouraging promising uplifting heartening",
        "hope optimism faith",
        "hope wish encourage",
        "light at the end|fresh start|things are looking up|looking up|a way forward|clean slate"
        "|new beginning",
    ),
    Family(
        "nostalgic",
        "low",
        "nostalgic wistful sentimental homesick bittersweet longing yearning missing reflective",
        "bittersweet nostalgic poignant",
        "nostalgia longing yearning wistfulness",
        "miss reminisce long yearn",
        "how things were|the way things were|the old days"
        "|hole where|not the same without|miss him|miss her|miss them|miss it",
    ),
)
