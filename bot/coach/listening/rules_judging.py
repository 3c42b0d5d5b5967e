"""What finds fault with the one who speaks: why-questions, lectures, labels, blame."""

from __future__ import annotations

from bot.coach.listening.marks import JUDGING
from bot.coach.listening.reasons import BLAME, DOUBT, LABEL, PAST
from bot.coach.listening.rules import BODY, TEXT, rule

_WHY = "asks them to justify themselves: “{m}”"
_ORDER = "scolds: “{m}”"

RULES = (
    rule(
        JUDGING,
        0.93,
        BODY,
        r"<MAYBE>(?:so |and |but |then )*why (?:on earth |the hell |in the world |the heck "
        r"|ever )?(?:did not you|did you not|have you not|have not you|could not you"
        r"|could you not|are not you|were not you|would not you|will not you|can not you"
        r"|can you not|had not you|should you|must you|would you|are you (?:so|always|being"
        r"|still|even|acting|making|like this|getting|crying|telling me|bringing)"
        r"|do you (?:always|keep|never|even|have to|let|put up|insist|make|still|only|care"
        r"|bother)|were you (?:so|even|being|on|out|with|late|driving|there)|is it always"
        r"|have you (?:been|waited|left|done|got)|did you (?:even|do|let|say|tell|go|leave"
        r"|not|have|marry|buy|give|send|stay|wait|agree|sign|take|make|lie|answer|open|post"
        r"|call|text|drink|eat|lend|trust|get|come|bother|keep|put|invite|ask|start|hit"
        r"|shout|yell|act|move))",
        _WHY,
        needs="why",
        unless=r"why do you (?:think|feel|believe|want)|make you feel|make of",
    ),
    rule(
        JUDGING,
        0.9,
        TEXT,
        r"how (?:could|can|dare) you (?!tell|be sure|know|handle|make it|help|support|cope"
        r"|manage|get|find|use|take|best|go|see|set|build|start|stay|keep|feel)[a-z]+"
        r"|how could you",
        _WHY,
        needs="how",
        unless=(
            "how could you (?:tell|know|not|have known|make|use|go about|get|start|handle|see"
            "|show|take)|how can you (?:tell|make)|how could you not (?:be|feel|worry|cry|want"
            "|miss)"
        ),
    ),
    rule(
        JUDGING,
        0.9,
        TEXT,
        r"what (?:on earth |the hell |the heck |else )?(?:were you (?:even )?(?:thinking"
        r"|doing|expecting|playing)|did you (?:expect|think (?:would|was|it|he|she|they"
        r"|were)|do (?:this time|now|to (?:him|her|them|make|upset|deserve|provoke))"
        r"|say to (?:him|her|them|make|upset)|do wrong|spend)|do you expect"
        r"|is wrong with you|is the matter with you|is your problem|made you (?:do|say|go"
        r"|buy|lie|hit|believe)|about (?:him|her|my|me)|have you done (?:now|this))",
        _WHY,
        needs="what",
        unless=(
            "what do you expect (?:to|from (?:the|our|this)|would|will|might)"
            "|what about (?:him|her) (?:makes|made|do|is|upset)|do you think it (?:is|would"
            "|was|means)"
        ),
    ),
    rule(
        JUDGING,
        0.9,
        TEXT,
        r"you (?:really |just |probably |still |also |maybe |so )*(?:should have"
        r"|should not have|should not be [a-z]+ing|should be ashamed|should know better"
        r"|should be careful|ought to have|could have (?:at least|just|told|asked|called"
        r"|said|tried|been|helped|thought|waited|done|come|made|left|checked|known)"
        r"|might have (?:told|asked|said|thought)|need not have|should of|could of"
        r"|never should have|must have (?:done|said|upset|provoked|given|been asking))",
        PAST,
        needs="should could ought might need must",
        unless=(
            r"should not have (?:had )?to|should (?:not )?have (?:been (?:told|asked|heard"
            r"|there|treated|given|able|a|the|safe|enough|yours)|had (?:more|someone|the|a|that"
            r"|to|been)|to (?:do|carry|deal|put up|be|go|live|feel|choose|face|explain|justify"
            r"|beg|hide))|you (?:feel|think|felt|wish|keep thinking|are thinking"
            r"|keep telling) (?:like |as if |that )?you|could have (?:been|done|told"
            r"|said) (?:more|something|different|there)|wish|if you|could have (?:done"
            r"|said) (?:nothing|anything|no)|nothing you|must have been|anything you could"
            r"|wondering|told someone"
        ),
    ),
    rule(
        JUDGING,
        0.88,
        TEXT,
        r"you are (?:(?:really |just |so |too |such |a |an |bit |little |always |acting "
        r"|behaving |being |getting |quite |very |sounding |a total |kind of |the |one "
        r"|not |as |still |rather |too )*)(?:being |acting |behaving )?(?:like )?(?:so "
        r"|very |too |a |an |such |really |bit |little |just |quite )*<BAD>(?! (?:to|you"
        r"|that|at how|about what))",
        LABEL,
        needs="are",
        unless=(
            r"(?:you are|are) (?:definitely |really |certainly |so )?not|you (?:feel|felt|think"
            r"|worry|are worried|are afraid|are scared|fear|thought|tell yourself|believe)"
            r"|(?:he|she|they|people|everyone|someone) (?:thinks?|says?|said|told|called|makes?"
            r"|made|tells?|call|calling|implied|acts?)|like you are|as if you are"
            r"|as though you are|sounds|never|emotional (?:and|because|about)"
            r"|impossible (?:situation|position|choice|spot)|difficult (?:time|spot|position"
            r"|situation|place|moment|conversation|one)|a (?:difficult|bad|hard|horrible"
            r"|terrible|awful|messy|tricky|cold|weak|bitter|horrible) (?:place|time|spot"
            r"|situation|position|day|week|patch|way|moment|month|year|mood|decision|choice"
            r"|bit)|jealous (?:of|when|that)|bitter (?:about|that)|are (?:feeling|hurt)"
            r"|defensive|obsessed with (?:your|the) |impatient (?:to|for)|mean (?:to|the|a)"
            r"|hopeless|cold (?:and|from)|not being|you mean|do not (?:think|believe)"
        ),
    ),
    rule(
        JUDGING,
        0.88,
        TEXT,
        r"(?:you are|stop|quit|you sound|you seem|you always|are you|do not|please) (?:so "
        r"|just |really |always |being |a bit |such |a |an )*(?:overreact(?:ing)?"
        r"|over react(?:ing)?|overreacting|exaggerat(?:e|ing)|moan(?:ing)?|whin(?:e|ing|ge"
        r"|ging)|complain(?:ing)?|nag(?:ging)?|sulk(?:ing)?|wallow(?:ing)?"
        r"|play(?:ing)? the victim|mak(?:e|ing) (?:excuses|(?:such )?a (?:scene|drama"
        r"|mountain|fuss|(?:big |huge |massive )?(?:deal|thing) (?:out of|about|of))"
        r"|everything about|it (?:up|all about|worse)|this (?:up|about)|a big)|blaming"
        r"|blowing|overthinking|attention seeking|feeling sorry for yourself|fishing for"
        r"|imagining|reading (?:too|way)|paranoid|ungrateful|dramatic|too sensitive"
        r"|so sensitive|acting like|kidding yourself|in denial|in the wrong|the problem"
        r"|the one (?:who|with)|just as bad|as bad as|spoil(?:t|ed)|hysterical"
        r"|off your head|out of line|losing it|the one to talk|one to talk|projecting"
        r"|gaslighting|imagin(?:ing|e) (?:it|things)|living in)",
        LABEL,
        unless=(
            r"(?:feel|felt|afraid|scared|worried|think|thought|wonder|tell you|told|says|said"
            r"|thinks) (?:like |that |if |as if |you )?(?:you are|you)|you are not"
            r"|you are the one who (?:has|had|always|gets|does|carries|holds|keeps|is (?:left"
            r"|always))|you are allowed|everyone thinks|i am not|sounds like|like you are"
            r"|are you the one|not (?:overreacting|exaggerating|moaning|being)|as if|do not feel"
        ),
    ),
    rule(
        JUDGING,
        0.86,
        TEXT,
        r"(?:stop|quit) (?:being (?:so |such a |a |silly|dramatic)?[a-z]*|acting|whining"
        r"|moaning|complaining|whinging|nagging|feeling sorry|blaming (?:me|him|her|them"
        r"|everyone|others)|making (?:excuses|a|this|everything|it|such)|shouting|yelling"
        r"|lying|pretending|arguing|it now|fighting|being)|grow up|get a grip"
        r"|pull yourself together|act your age|get a life|get real|get over yourself"
        r"|be (?:reasonable|realistic|an adult|a man|sensible|serious|fair)"
        r"|do not be (?:so |such |a |an |too |all |that |bit )*(?:silly|stupid|ridiculous"
        r"|dramatic|selfish|lazy|rude|baby|difficult|childish|sensitive|naive|soft|daft"
        r"|mean|jealous|negative|pathetic|ungrateful|idiot|drama|paranoid|wimp|coward"
        r"|grumpy|spoil|impatient|unfair|hard work|horrible|ugly|absurd|cheeky)"
        r"|how (?:selfish|silly|stupid|childish|ungrateful|rude|lazy|careless|irresponsible"
        r"|naive|dramatic)|shame on you|listen to yourself|look at yourself|own it"
        r"|take (?:some )?responsibility|use your (?:head|brain|words)|enough (?:is enough"
        r"|now|of this|of that)|cut it out|knock it off|what a (?:baby|drama|fuss|whiner"
        r"|silly)|drama (?:queen|king|llama)|so dramatic|such a (?:baby|drama)|drama$",
        _ORDER,
        unless=(
            r"had enough|that is enough to|feel|do not be silly you|how (?:selfish|rude"
            r"|childish|lazy|careless|ungrateful) (?:of (?:him|her|them|your)|he|she|they|your)"
            r"|(?:he|she|they|your [a-z]+|him|her|them) (?:to |just |would |could |should "
            r"|will |need |needs |have |has )*(?:stop|grow|get|take|own|act)|rude (?:of|he|she"
            r"|they)|want (?:him|her|it|them)|not (?:grow|stop)|stop being (?:angry|afraid"
            r"|scared|there|able|sad|married|friends|his|her|a (?:mum|dad))|wish|trouble"
            r"|told you to"
        ),
    ),
    rule(
        JUDGING,
        0.9,
        TEXT,
        r"i (?:told|warned|did tell|did warn|tell|keep telling|have told) you(?: so| this"
        r"| that| not| he| she| they| it| about| to| a| at| before| from| how| years| last"
        r"| weeks| months)?|told you so|told you (?:he|she|they|that|this|not|it)"
        r"|what did i (?:tell|say)|like i said|i said (?:this|that|so|you|he|she"
        r"|it) (?:would|was)|i knew (?:it|this|that|he|she|they|you)|did i not (?:say|tell)"
        r"|have i not (?:told|said)|how many times (?:have|do|did|must) (?:i|we)"
        r"|we (?:all )?(?:told|warned) you|saw (?:it|this|that) coming"
        r"|surprise ,? ?surprise|i could have told you|i always said|did not i (?:say|tell)"
        r"|do not come crying|nobody forced you|no one (?:forced|made|asked) you"
        r"|you knew (?:what|that|he|she|this|it|how|exactly|full|the|perfectly|very)"
        r"|what goes around|you wanted (?:this|him|her|kids)|be careful what you wish"
        r"|lie in it|made your bed|reap what|you (?:signed|sign) up|(?:you"
        r"|u) (?:did )?(?:choose|chose|picked|married|decided|insisted) (?:this|it|him|her"
        r"|to|that|the|on|a)|(?:it|this|that) was your (?:own )?(?:idea|choice|decision)"
        r"|your own (?:choice|decision|doing|idea)|(?:your|you) (?:own )?(?:fault|own fault"
        r"|own doing)|brought (?:it|this|that) (?:all )?(?:on|upon) yourself|asking for it"
        r"|asked for (?:it|this)|had it coming|you are to blame|serves? you right"
        r"|only have yourself|only got yourself|you only have|deserve(?:d)? (?:it|this|that"
        r"|what)|fault(?: too| really| as well| you know)?$|karma|what you get"
        r"|that is what (?:you get|happens when)|down to you|if you (?:ask me )?(?:had"
        r"|'d) (?:only |just |not |ever |actually |bothered |at least |listened|told|asked"
        r"|studied|tried|been|saved|started|done|stopped|paid|said|worked|planned|left"
        r"|checked|stayed|worn|gone|kept)|if only you|maybe if you|perhaps if you"
        r"|well if you|if you (?:were|was) (?:not )?(?:so|a|more|less|not|always|on)"
        r"|if you (?:did not|had not|would not|stopped|would just|would only|could just"
        r"|actually|ever|weren't|paid|listened|cleaned|tried|worked|spent less|put) ?[a-z]*",
        BLAME,
        unless=(
            r"not (?:your (?:own )?fault|asking for|what you (?:signed|asked)|deserve)"
            r"|never (?:your fault|deserve|asked)|you (?:feel|felt|think|thought|wonder"
            r"|keep thinking|blame|wish)|(?:says|said|told you|thinks|thought|telling you"
            r"|acts? like) it|did not (?:deserve|ask|choose|sign|want)|do not deserve|would you"
            r"|what would|how would|if you (?:want|like|need|had to|had (?:a|the|one|more"
            r"|enough|to|been (?:able|given|heard))|would like|could just) (?:to|me|name|choose"
            r"|pick|say|think|wave|magic|more|anything|one|some|someone|all)?|so you (?:wanted"
            r"|chose|decided|picked|signed)|you wanted (?:to be|him to|her to|them to|it to"
            r"|someone|a bit|to feel|to do|to say|to tell|to help|to go|the best|to hear"
            r"|to know|to keep|to have|to show|to see)|you decided to|you chose to (?:stay|tell"
            r"|be|keep|speak|stand|get|go|do|leave|share|come|reach|stop|start)|your (?:choice"
            r"|decision) (?:to make|and|is yours|whether|how|entirely|completely)|is (?:your"
            r"|totally your|really your|entirely your|ultimately your"
            r"|completely your) (?:choice|decision|own)|up to you|a way of|as if|like it (?:is"
            r"|was)|your idea of|your idea (?:is|was) (?:good|great)|(?:i|we) knew you (?:could"
            r"|would|had)|you deserve (?:it|this|that)$|you (?:so|really|totally|absolutely"
            r"|completely|both|well) deserve|yes you deserve|deserve that (?:job|promotion|rest"
            r"|break)|i knew it$|i knew you|it was your idea and|better than|your decision$"
            r"|your (?:own )?decision|whose idea|so you knew|down to you to|is it your"
        ),
    ),
    rule(
        JUDGING,
        0.86,
        BODY,
        r"<MAYBE>(?:and |but |so |well )?did (?:not )?you (?:not )?(?:even|actually|really"
        r"|ever|bother|not|once|at least|just|forget to|honestly|do (?:it|something)"
        r"|ask for it|deserve|start (?:it|the)|mean to|say something|provoke|think (?:to"
        r"|about|of|before|it through)|consider (?:the|that|how|what)|remember to|read"
        r"|study|check|listen)",
        DOUBT,
        needs="did",
        unless=(
            "did you (?:ever|even|just|actually|really) (?:get|have|find|manage|hear|sleep|eat"
            "|feel|see|want|like|say (?:yes|it|that))|did you say something"
            "|did you really (?:get|want|love)|what did you|how did you|when did you"
            "|did you just (?:get|find|hear)|did you (?:ever|actually) (?:talk|meet)"
        ),
    ),
    rule(
        JUDGING,
        0.84,
        TEXT,
        r"(?:are you|you) (?:really |quite |absolutely |even "
        r"|100 percent )?sure (?:(?:that |it is |about )*(?:you|he|she|they|it|this|that"
        r"|your|we|i|not|the)|about)(?: [a-z]+)?",
        DOUBT,
        needs="sure",
        unless=(
            r"i am|make sure|are not sure|not sure|to be sure|sure it (?:is not|does not"
            r"|would) (?:hurt|help)|what makes you|how sure|so sure|whether|once you are sure"
            r"|you are sure|are you sure you (?:are|feel) (?:okay|alright|safe|all right)"
        ),
    ),
    rule(
        JUDGING,
        0.86,
        BODY,
        r"<MAYBE>are you (?:serious|kidding|crazy|insane|mad(?! at| with| about)|stupid"
        r"|blind|even|always|really going|honestly|seriously|actually|trying to"
        r"|going to (?:cry|start|sulk|keep|just|spend)|done|finished|still (?:on|going"
        r"|moaning|crying|upset|thinking|not|banging|whining)|happy now|being|that|five"
        r"|twelve|deaf|proud of yourself|for real|just going|up to (?:it|that|the)|cut out"
        r"|ready for (?:that|all|such)|qualified|capable|not (?:a bit|being|just|too|over"
        r"|exagg|getting))",
        DOUBT,
        needs="are",
        unless=(
            "are you (?:serious|kidding(?: me)?|for real)$|are you (?:even|really|still"
            "|actually) (?:okay|hurt|together|able|getting|sleeping|eating|in|there|there"
            "|friends|talking|feeling)|are you being (?:treated|heard|hurt|paid)"
            "|are you trying to (?:say|get|find)|are you done (?:for|with work|at|by)"
        ),
    ),
    rule(
        JUDGING,
        0.82,
        BODY,
        r"<MAYBE>(?:did not|do not|have not|are not|were not|could not|can not|should not"
        r"|would not|will not|is not|was not) you (?:just |even |ever |already |at least "
        r"|have |think |be |a |bit |kind of |being |both )*(?:know|think|notice|ask|check"
        r"|read|see|learn|tell|realise|realize|say|promise|listen|supposed|meant|the one"
        r"|have|had|done|always|same|getting|too|making|trust|old|bit|exaggerat|overreact"
        r"|rude|last|start|want (?:this|that|it)|care|understand|get|remember|embarrassed"
        r"|ashamed|a bit|responsible|just)",
        DOUBT,
        needs="not",
        unless="why (?:do|did|are|have|can|could) not|why",
    ),
    rule(
        JUDGING,
        0.84,
        TEXT,
        r"(?:do|did|can|could|would|have) you (?:even |ever |honestly |really "
        r"|actually )+(?:listen|think|care|hear yourself|realise|realize|know|try|tried"
        r"|understand|stop to|stopped|consider|considered|asked|ask|have to|want (?:a|to))"
        r"|do you (?:have any idea how|realise|realize|know how (?:lucky|selfish|hard i"
        r"|that|it|much i|you|many|much (?:it|that)|tired|busy))|who do you think"
        r"|who asked you|who does that|what (?:kind|sort) of (?:person|mother|father|friend"
        r"|parent|mum|dad|son|daughter|man|woman|sister|brother|idiot)|must you always"
        r"|do you (?:always|never|have) (?:have )?to (?:be|make|do|have)|is (?:it|that"
        r"|this) (?:always|really) (?:about you|necessary|my)|do you hear yourself"
        r"|can you (?:not|just) (?:for once|once|stop|see|let|leave|be)|can you be"
        r"|could you (?:not|be) (?:any )?more",
        DOUBT,
        unless=(
            "(?:what|how|why|when|where|who) (?:do|did|can|could|would|have) you"
            "|really want(?: to)?$|do you really (?:want|feel)|what do you really|(?:have"
            "|did) you ever (?:think|try|tried|talk|consider|considered|ask)"
        ),
    ),
)
