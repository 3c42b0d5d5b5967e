"""Families of heavy, hurt, angry and fearful feelings. Our own list."""

from __future__ import annotations

from bot.coach.listening.family import Family

HEAVY = (
    Family(
        "sad",
        "low",
        "sad sadder unhappy down low miserable gutted tearful weepy glum gloomy depressed"
        " downcast sorrowful mournful dejected despondent heavyhearted melancholy bummed crushed"
        " upset saddened subdued downhearted heartsick wretched bereft forlorn",
        "sad saddening depressing heartbreaking upsetting gutting crushing tearjerking "
        "heartrending",
        "sadness sorrow misery heartache depression unhappiness gloom despair tears",
        "sadden cry weep sob upset mourn",
        "heavy heart|heart is heavy|in tears|close to tears|lump in your throat|under a cloud"
        "|down in the dumps|low point|rock bottom|heart sank|heart sink|heart drop|weighs on"
        "|weighing on|weighed on|weighed down|weight on|heavy to carry|carrying that|dark place"
        "|sick to your stomach|on the edge of tears|a heaviness|so heavy|feels heavy|is heavy",
    ),
    Family(
        "grief",
        "low",
        "grieving heartbroken brokenhearted devastated broken shattered bereaved inconsolable"
        " distraught grief-stricken griefstricken aching",
        "devastating shattering heartbreaking",
        "grief loss heartbreak devastation bereavement ache absence",
        "grieve ache miss long yearn devastate shatter",
        "falling apart|fell apart|fall apart|hole in your|empty chair|gap he left|gap she left"
        "|world fell apart|floor fell|floor go|floor went|floor gave|ground gave|ground went"
        "|rug pulled|pulled the rug|rug was pulled|torn open|in pieces|to pieces|broke your heart"
        "|breaks your heart|breaking your heart|heart is breaking|tears you apart|hits you",
    ),
    Family(
        "lonely",
        "alone",
        "lonely alone isolated lonesome friendless abandoned deserted homesick disconnected"
        " cut-off unsupported companionless solitary stranded apart distant",
        "lonely isolating alienating",
        "loneliness isolation solitude homesickness disconnection distance",
        "isolate",
        "are on your own|were on your own|all on your own|feel on your own"
        "|left on your own|on your own with|by yourself|all alone|on the outside|cut off"
        "|nobody there|no one there|with no one|with nobody|carrying it all|carrying all"
        "|all on you|growing apart|drifting apart|drifted apart|miles away|far away"
        "|with it alone|alone with",
    ),
    Family(
        "unseen",
        "alone",
        "unseen invisible unheard ignored overlooked dismissed excluded unwanted unimportant"
        " forgotten neglected unappreciated undervalued unloved unnoticed sidelined belittled"
        " disregarded misunderstood small insignificant irrelevant unvalued discarded replaceable"
        " forgettable underappreciated patronised patronized dispensable pointless",
        "dismissive belittling patronising patronizing",
        "neglect",
        "",
        "left out|shut out|pushed aside|pushed out|passed over|taken for granted"
        "|not being heard|not being seen|not good enough|brushed off"
        "|like you do not matter|as if you do not matter|like you did not matter"
        "|did not matter|do not count|did not count|second best|second place"
        "|last on the list|an afterthought|afterthought|like a stranger|talking to a wall"
        "|to a wall|brick wall|like furniture|like you are not there|did not exist"
        "|do not exist|does not exist|walked over|walk over you|like a ghost|to be seen"
        "|being seen|to be heard|being heard|feel heard|feel seen|to be noticed"
        "|being listened to|like a nobody|looked down on|talked down to",
    ),
    Family(
        "hurt",
        "hurt",
        "hurt wounded stung betrayed rejected humiliated offended insulted mistreated bruised"
        " wronged slighted disrespected used attacked deceived cheated pained scarred backstabbed"
        " tricked duped lied-to unsupported",
        "hurtful painful cutting cruel humiliating insulting offensive wounding degrading"
        " demeaning disrespectful",
        "hurt pain betrayal rejection humiliation insult sting disrespect",
        "hurt sting wound betray reject humiliate insult offend ache pain",
        "let down|stabbed in the back|kick in the teeth|slap in the face|punch in the gut"
        "|punch to the gut|kicked in the|under your skin|stab in the|cuts deep|cut deep|cut so deep"
        "|went deep|goes deep|below the belt|walked all over|a low blow|rubbed in|twisted the knife"
        "|knife in|salt in|like a slap|hit a nerve|hits hard|hit you hard|hit hard|got to you"
        "|gets to you|getting to you|stuck with you|stays with you",
    ),
    Family(
        "disappointed",
        "hurt",
        "disappointed disheartened discouraged deflated disillusioned crestfallen dispirited"
        " letdown bummed dissatisfied unfulfilled disenchanted demoralised demoralized",
        "disappointing discouraging disheartening deflating demoralising demoralizing dispiriting"
        " anticlimactic unsatisfying",
        "disappointment letdown discouragement regret anticlimax",
        "disappoint discourage deflate dishearten regret",
        "had hoped|got your hopes up|hopes were up|hoped for more|wind out of your sails"
        "|not what you hoped|not what you wanted|fell flat|rug from under|all for nothing"
        "|for nothing",
    ),
    Family(
        "angry",
        "anger",
        "angry mad furious livid enraged outraged irate cross fuming seething incensed infuriated"
        " raging bitter resentful hostile wound-up indignant steaming raw spiteful vengeful pissed"
        " ticked aggrieved rageful hateful angrier",
        "infuriating maddening enraging outrageous",
        "anger rage fury resentment bitterness outrage wrath indignation",
        "anger resent fume seethe infuriate enrage hate rage despise",
        "pissed off|ticked off|makes your blood boil|blood boil|boiling over|at boiling point"
        "|see red|seeing red|saw red|up in arms|want to scream|wanted to scream|could scream"
        "|feel like screaming|had it with|had enough|enough is enough|drives you mad|fit to burst"
        "|at the end of your patience|snapped",
    ),
    Family(
        "annoyed",
        "anger",
        "annoyed irritated frustrated fed-up exasperated impatient aggravated bothered cranky"
        " grumpy irritable peeved bugged cheesed miffed grouchy testy touchy displeased unimpressed"
        " tetchy snappy",
        "annoying irritating frustrating aggravating exasperating tedious trying galling niggling"
        " bothersome vexing",
        "frustration irritation annoyance impatience exasperation aggravation hassle",
        "annoy irritate frustrate bother exasperate bug aggravate irk vex nag grate",
        "fed up|sick of|tired of|sick and tired|on your nerves|drives you up the wall"
        "|drives you crazy|driving you crazy|driving you mad|does your head in"
        "|doing your head in|up the wall|rubs you the wrong way|last straw"
        "|at your wits end|wits ' end|round in circles|banging your head|cheesed off"
        "|run out of patience|out of patience|patience is gone",
    ),
    Family(
        "wronged",
        "anger",
        "blamed accused judged criticised criticized scapegoated victimised victimized singled-out"
        " punished exploited manipulated controlled powerless disempowered scrutinised scrutinized"
        " suffocated smothered nagged policed micromanaged bossed",
        "unfair unjust one-sided",
        "injustice unfairness",
        "",
        "singled out|taken advantage of|taken for a ride|told off|treated like a child"
        "|put on the spot|picked on|ganged up on|walking on eggshells|on eggshells|under attack"
        "|put down|in the wrong|under the microscope|breathing down your neck|not fair on you"
        "|unfair on you|treated unfairly|never enough|breathing space",
    ),
)

FEARFUL = (
    Family(
        "afraid",
        "fear",
        "afraid scared frightened terrified fearful petrified panicked panicky horrified spooked"
        " alarmed threatened unsafe shaken intimidated scareder shaky trembling",
        "scary frightening terrifying alarming horrifying intimidating threatening daunting"
        " menacing nerveracking",
        "fear terror panic dread fright horror alarm phobia",
        "fear scare frighten terrify panic dread horrify alarm intimidate threaten",
        "scared to death|worst fear|heart in your mouth|frozen with|in a panic"
        "|heart racing|heart was racing|heart pounding|what ifs|what if it|shook you"
        "|shakes you|shaken up|freaked out|freaking out|freaks you out|freak you out"
        "|freaked you out|scares you|bracing yourself|braced for"
        "|waiting for the other shoe|other shoe to drop|holding your breath",
    ),
    Family(
        "worried",
        "fear",
        "worried anxious nervous uneasy tense stressed apprehensive restless jittery unsettled"
        " troubled concerned worrying edgy fretful agitated antsy jumpy keyed-up preoccupied"
        " stressed-out worked-up strained frazzled rattled flustered uptight nervy angsty",
        "worrying stressful nerve-racking nerve-wracking unsettling unnerving disturbing tense"
        " anxiety-provoking troubling concerning distressing nervewracking stressing disconcerting",
        "worry anxiety stress nerves unease tension concern apprehension restlessness angst"
        " nervousness distress uneasiness butterflies jitters",
        "worry stress fret unsettle unnerve agonise agonize rattle trouble obsess",
        "on edge|on your mind|keeps you up|keeping you up|kept you up|up at night"
        "|awake at night|lying awake|lie awake|lay awake|stressed out|worked up|wound up"
        "|knot in your|in knots|on pins and needles|on tenterhooks|sick with worry"
        "|head spinning|head is spinning|spinning in your head|going round and round"
        "|goes round and round|round and round|can not switch off|can not stop thinking"
        "|hanging over you|hangs over you|hanging over|eating at you|eats at you"
        "|eating away|playing on your mind|bracing for|counting the hours"
        "|counting the days|counting down|preying on your|bad feeling|cannot settle"
        "|can not settle|can not relax|butterflies in|in limbo|the not knowing|not knowing"
        "|hard to breathe",
    ),
    Family(
        "insecure",
        "shame",
        "insecure inadequate inferior unworthy self-conscious selfconscious incompetent doubtful"
        " worthless useless incapable unlovable timid shy vulnerable exposed awkward hopeless"
        " inept underqualified fraudulent clumsy self-critical vulnerable naked",
        "awkward exposing intimidating",
        "insecurity inadequacy self-doubt doubt doubts shyness vulnerability worthlessness",
        "doubt",
        "not good enough|never good enough|not enough|like a fraud|a fraud|an impostor|an imposter"
        "|out of your depth|in over your head|like a failure|a failure|like a burden|a burden"
        "|like you failed|like you have failed|doubting yourself|doubt yourself|hard on yourself"
        "|like you are failing|not measure up|measure up|good enough|letting everyone down"
        "|let everyone down|letting people down|fall short|falling short|like an idiot|feel stupid"
        "|felt stupid|feeling stupid|feel like nothing|compare yourself|comparing yourself"
        "|like the worst|bad mother|bad father|bad parent|bad friend|bad person|terrible mother",
    ),
    Family(
        "ashamed",
        "shame",
        "ashamed embarrassed mortified guilty remorseful humiliated regretful sheepish disgraced"
        " apologetic contrite foolish stupid repentant self-conscious red-faced dirty ridiculous"
        " exposed",
        "embarrassing shameful mortifying humiliating shaming cringeworthy",
        "shame guilt embarrassment remorse regret humiliation mortification self-blame",
        "embarrass regret shame mortify",
        "blame yourself|blaming yourself|your fault|beat yourself up|beating yourself up"
        "|beating yourself|want to hide|wanted to hide|wanted to disappear|ground to swallow"
        "|earth to swallow|sink into the floor|sink through the floor|ground open|made a fool"
        "|kicking yourself|kick yourself|can not forgive yourself|weighs on your conscience"
        "|look at yourself|on the spot|everyone looking|everyone staring|feel bad|felt bad"
        "|feeling bad|feel terrible|felt terrible|feel awful|felt awful|feeling awful",
    ),
    Family(
        "jealous",
        "envy",
        "jealous envious possessive covetous replaced second-best",
        "",
        "jealousy envy",
        "envy",
        "green with envy|left behind|everyone else is moving|everyone else has|wish you had that"
        "|third wheel|fifth wheel",
    ),
    Family(
        "suspicious",
        "fear",
        "suspicious distrustful wary mistrustful guarded sceptical skeptical cynical paranoid"
        " cautious defensive doubtful",
        "suspicious fishy",
        "suspicion mistrust distrust",
        "distrust mistrust suspect",
        "on your guard|on guard|can not trust|do not trust|hard to trust|trust is gone"
        "|your guard up|lost trust|lost your trust|broke your trust|let your guard down"
        "|walls up",
    ),
    Family(
        "disgusted",
        "disgust",
        "disgusted repulsed sickened revolted appalled grossed-out creeped-out nauseated",
        "disgusting revolting gross sickening creepy repulsive appalling yucky vile",
        "disgust revulsion",
        "disgust repulse sicken appal appall",
        "grossed out|creeped out|makes you sick|made you sick|turns your stomach|makes your skin",
    ),
)
