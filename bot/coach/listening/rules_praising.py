"""What is sorry or glad with people, sees what they did or are, and takes their side."""

from __future__ import annotations

from bot.coach.listening.marks import VALIDATION
from bot.coach.listening.rules import SENTENCE, TEXT, WHOLE, rule

_SORRY = "shows that you are sorry with them: “{m}”"
_PRAISE = "sees what they did or are: “{m}”"
_SIDE = "takes their side: “{m}”"
_JOY = "is glad with them: “{m}”"

RULES = (
    rule(
        VALIDATION,
        0.91,
        TEXT,
        r"(?:i am |we are |am )?(?:so |really |very |truly |terribly |awfully |genuinely "
        r"|deeply |just |im )*sorry (?:to (?:hear|read|learn|see)|about (?:that|this|what"
        r"|all|your|everything|the way|the (?:loss|news|job|dog|cat|baby|house|exam|breakup"
        r"|divorce))|for (?:your|you|all|what (?:you|happened|he|she|they)|everything you"
        r"|the loss|how (?:he|she|they|it)|that|the way (?:he|she|they))|(?:that )?(?:you"
        r"|it|this|that|he|she|they|your|things|life|today|all|happened|work|school"
        r"|the)(?! can not)|love|honey|mate|sweetheart|darling|hun|hear that|bud|babe|pal)"
        r"|so sorry$|i am (?:so |really |very |truly )?sorry$|(?:my )?(?:deepest "
        r"|sincere )?condolences|my heart (?:goes|breaks|aches|hurts|is)|breaks my heart"
        r"|heart goes out|poor (?:you|thing|love|baby|lamb|darling|sweetheart|old you)$"
        r"|i feel (?:for you|so (?:bad|sad|sorry) for you|bad for you|sorry for you"
        r"|sad for you|your pain)|(?:i )?hate (?:that|this) (?:for you|happened|he|she|they"
        r"|you (?:are|had|have)|it)|i wish (?:you did not|that had|it had|this had"
        r"|things were|you (?:had|were) not|i could (?:take|make|hug|change))"
        r"|sending (?:you )?(?:hugs|love|a hug|strength|virtual)|\bhugs\b|big hug"
        r"|i am (?:so |really |very )?(?:sad|gutted|devastated|heartbroken|angry|furious"
        r"|upset|mad) (?:for|to hear|that (?:he|she|they|this|you|happened)|on your behalf"
        r"|with (?:him|her|them) for)|i am on your side|that is terrible news|bless you"
        r"|oh bless|aw bless",
        _SORRY,
        needs=(
            "sorry condolences heart poor feel hate wish sending hugs hug sad gutted "
            "devastated heartbroken angry furious upset mad side news bless"
        ),
        unless=(
            r"sorry (?:i|we|if|but|for (?:being|not|what i|my|the way i|interrupting|making"
            r"|snapping|shouting|yelling|[a-z]+ing)|about (?:dinner|last night|the mess|earlier"
            r"|yesterday|before|being|not|my|the delay)|that i|to (?:interrupt|bother|ask"
            r"|disturb|keep|say|be|have|burst|tell)|what|can you|could you|feel sorry)|(?:he"
            r"|she|they) (?:is|was|are|were|said|says|say|never|did not)[a-z ]* sorry"
            r"|sorry you feel that way|say(?:ing)? sorry|said sorry|i hate that (?:you (?:think"
            r"|never|always|do not)|i)|sorry it (?:took|is) (?:me|late)|sorry that (?:is"
            r"|was) (?:me|my)|feel (?:sorry|bad) for (?:him|her|them|myself)|poor (?:choice"
            r"|decision|attitude|excuse|him|her|guy|man|woman|mum|dad)|not sorry"
            r"|sorry you (?:can not|could not|do not|think|took)|i am angry (?:with|at) you"
            r"|feeling sorry|sorry this is (?:awkward|late)|you hate (?:that|this)"
        ),
    ),
    rule(
        VALIDATION,
        0.9,
        TEXT,
        r"you (?:are|were|have been|sound|seem|look|have always been|did"
        r"|must be) (?:obviously |clearly |such |really |so |a |an |the |very |truly "
        r"|always |such a |just |both |definitely |doing |being |one |incredibly |pretty "
        r"|absolutely |quite |already |my |that |bloody |and |one of the |most |still |not "
        r"|only |totally |literally |actually |honestly |genuinely |also |clearly |been "
        r"|quite |even |much |here |more |far |way |more )*(?:<GOOD>)(?: (?:mum|mother|dad"
        r"|father|friend|parent|person|listener|partner|sister|brother|son|daughter|teacher"
        r"|boss|job|one|human|girl|boy|woman|man|kid|at|to|for|and|in|with|enough|than|that"
        r"|you|about|because|work|nurse|carer|wife|husband|colleague|cook|writer|of you|lot"
        r"|when|,|on|how|already|today|going|reading|step|move|start|thing|effort|choice"
        r"|progress|under))?(?![a-z])",
        _PRAISE,
        unless=(
            r"(?:you|are) (?:really |are )?not (?:a |an |that |so |very |the |exactly |being "
            r"|really )*<GOOD>|(?:feel|feeling|felt|think|want|wanted|need|needed|have|had"
            r"|trying|supposed|like|as if|if|hope|know|wish|afraid|worried|scared|expected"
            r"|whether|not sure|sometimes|pretend) (?:like |that |if |to be |you "
            r"|as if )*(?:are|were|be)|are you|good at (?:hiding|making excuses|that)|(?:strong"
            r"|good|great|kind|nice|loyal|tough|responsible|patient) (?:one|for everyone)"
            r"|such a good (?:liar)|stronger|if you are|you are right$|kind of|sort of"
            r"|you are right|great time|good time|sweet (?:but|of you but)|enough (?:of"
            r"|already)|so you are|nice to|you did (?:not|wrong)|right (?:there|next|now"
            r"|about to)|you look good$|you are (?:better|smart(?:er)?) than (?:this|that)"
            r"|you sound (?:so |really |very |just |pretty |quite )*(?:determined|motivated"
            r"|warm)|you are (?:so |really |very |pretty |quite |just |clearly "
            r"|still )*(?:determined|motivated|committed|dedicated|aware) (?:to|about|that|of)"
            r"|a good (?:job|reason|place)|huge deal|big deal|special (?:occasion|diet)"
            r"|you are warm|enough$"
        ),
    ),
    rule(
        VALIDATION,
        0.88,
        TEXT,
        r"you (?:have )?(?:really |clearly |already |obviously |certainly |just |also "
        r"|absolutely |definitely |both |totally |so |still |even |always |do "
        r"|actually )*(?:did|done|handled|managed|dealt|handle|do|manage|coped|cope|put"
        r"|worked|work|tried|try|come|made|make|shown|show|showed|took|kept|stood|fought"
        r"|have|had|earned|deserve|deserved|smashed|nailed|aced|rocked|crushed|pulled"
        r"|achieved|accomplished|gave|care|given|spoke|got|went)(?: (?:it|this|that|so"
        r"|really|such|a|an|some|very|things|all|yourself|him|her|them|the|incredibly|up"
        r"|through|with|for|every|bit|your|lot|of|on|to|real|huge|great|big|much|more"
        r"|amazing))* (?:well|great|good (?:job|thing|work|start|progress|choice|call|step)"
        r"|amazing|brilliantly|beautifully|wonderfully|amazingly|fantastic|right thing"
        r"|better than|so hard|hard (?:at|for|on|to|this|work)|a long way|so far|progress"
        r"|courage|strength|guts|patience|best$|insight|effort|nerve|patience|care|proud"
        r"|gentle|gracefully|perfectly|credit|off|work into|yourself (?:up|forward)"
        r"|for yourself|it happen|a difference|a great job|an amazing|wonders)",
        _PRAISE,
        unless=(
            r"did (?:you|not)|do you|so you (?:worked|tried|put|came|had)|if you"
            r"|you did your best|feel (?:like )?you|how (?:did|do|have) you|you (?:do|did"
            r"|have) not|have you|you had such (?:a|great)|what (?:have|did|do) you"
            r"|you (?:could|should|would) (?:have )?do|trying so hard|put (?:it |things "
            r"|that )?off|went off|had great|took (?:it )?off|took (?:care|off)"
            r"|had (?:the )?(?:courage|strength|effort|care)|do your best|had so far"
            r"|come so far$|done so far|tried so far|you (?:have |had )?to (?:put|work|make|try)"
        ),
    ),
    rule(
        VALIDATION,
        0.92,
        TEXT,
        r"(?:well done|good (?:job|for you|on you|work|going|stuff|call|thinking|man|girl"
        r"|lad|news|thinking|for u|on ya|on u|one)|great (?:job|work|news|stuff|going"
        r"|question|that|to hear|thinking|idea for you|for you|effort|start|step)"
        r"|nice (?:one|work|job|going|to hear)|awesome (?:job|news|work)|amazing (?:job"
        r"|news|work)|excellent (?:job|news|work|question)|lovely (?:news|to hear)"
        r"|brilliant (?:news|work)|wonderful (?:news|to hear)|fantastic (?:news|job|work)"
        r"|best news|exciting news|way to go|congrat(?:s|z|ulations|ulation)|congratz"
        r"|bravo to|kudos|props|hats off|chapeau|high five|hooray|hurray|yay+|woo ?hoo+"
        r"|woop|yippee|you did it|you made it|you (?:absolutely |totally |really "
        r"|so )?(?:did|nailed|smashed|aced|rocked|crushed|earned|deserve|deserved) (?:it"
        r"|this|that|every|better|so much|all|a|more|to)|proud of (?:you|yourself|u|how)"
        r"|happy for (?:you|u|both)|honou?red (?:that )?you|glad (?:for you|you (?:told"
        r"|said|shared|came|could|called|asked|are|got|have|did|found|reached|rang|feel|had"
        r"|trust|enjoyed|spoke|brought|let|can|liked|went|made|stayed|trusted|felt|two"
        r"|opened|mentioned|were)|that you|to hear|it (?:went|worked|is|was|helped)"
        r"|that (?:it|he|she|they|helped|went|worked)|he|she|they)|delighted (?:for|to hear"
        r"|that)|thrilled (?:for|to hear|that)|excited for you|pleased (?:for|to hear|that"
        r"|you)|(?:that )?(?:took|takes|take|took real|must have taken|it takes|needs"
        r"|needed) (?:so much |a lot of |real |some |great |such |serious |huge "
        r"|incredible |true |proper )*(?:courage|guts|strength|bravery|nerve|balls|bottle"
        r"|patience|heart|a lot (?:of|out|to|for)|effort|commitment|determination|love"
        r"|discipline|practice|will ?power|honesty|skill|dedication|resilience|work)|(?:is"
        r"|was|so|very|really|pretty) (?:brave|courageous|generous|kind|thoughtful"
        r"|impressive|sweet|strong|responsible|mature) (?:of you|to)|(?:it|that) (?:says"
        r"|shows) (?:a lot |so much |something |how |just |good |nice |lovely "
        r"|great )*(?:about you|how|that you|your)|that (?:says|shows|tells|speaks"
        r"|proves)[a-z ]* (?:about|how|that|you|real|a lot|your|to your|courage|strength"
        r"|insight)|i (?:really |do |truly |so |just |also |am |deeply |absolutely "
        r"|totally |very |much )*(?:admire|respect|impressed|love (?:that you|how you|your"
        r"|this for you|that for you|seeing you|hearing)|like (?:how you|that you"
        r"|the way you|your)|appreciate (?:you|your|how|that|it)|value (?:you|your)"
        r"|(?:can )?tell (?:that )?you (?:care|love|have worked|are (?:a|such|so)))"
        r"|impressive|no small (?:thing|feat|step)|not (?:a )?(?:small|nothing|everyone"
        r"|many people|easy)(?: thing| feat| step)? (?:to|can|would|could|for)?|(?:big"
        r"|huge) (?:achievement|step|win|milestone|accomplishment)|real (?:achievement"
        r"|strength|step|courage|effort|progress)|great (?:strength|achievement"
        r"|accomplishment|step|progress|effort|dad|mum)|best (?:mum|dad|friend|mother"
        r"|father|person|big)|(?:thank|thanks)(?: you)?(?: so much| very much"
        r"| a lot)? for (?:telling|sharing|trusting|being|saying|letting|opening|coming"
        r"|talking|explaining|your (?:honesty|openness|trust|time)|showing|calling|asking"
        r"|bringing|speaking|reaching|the update|answering|that|filling|taking|sticking|not"
        r"|listening|waiting|bearing|helping)|means a lot (?:that|to me that|you)|we (?:are"
        r"|all) (?:so )?(?:proud|happy)|you should be (?:so |very |really )?(?:proud"
        r"|pleased|chuffed)|be proud|credit to you|to your credit|it is (?:so |very "
        r"|really )?(?:clear|obvious) (?:how much|that) you (?:love|care|want)|you inspire"
        r"|you are one of|you amaze|respect$|legend$|you (?:have|had) every|hero$)",
        _PRAISE,
        unless=(
            r"how (?:is|was|are|long|much|many)|(?:got|have|has|had) a good (?:job|news)|(?:on"
            r"|the|any|with) good news|not (?:proud|happy|so happy|glad|good|a good|great)"
            r"|takes (?:time|a while|practice|work|effort|a lot of (?:time|practice))$"
            r"|what (?:takes|took)|took (?:a lot|so much) (?:from|off)|want(?:ed)? (?:him|her"
            r"|them|me|someone|your [a-z]+) to be|good (?:job|news) (?:you|is|that)|is (?:he"
            r"|she) (?:happy|proud|glad)|(?:he|she|they) (?:is|are|will be|would be"
            r"|was) (?:so )?(?:proud|happy|glad)|not (?:easy|many|everyone|bad)$|good going"
            r"|made (?:it|that) (?:worse|up)|thanks for (?:nothing|dinner|the (?:lift|tip"
            r"|advice))|i value|feel (?:proud|happy|good)|to be proud|good for you to"
            r"|good for your|you (?:want|wanted|feel|felt|are|must be|sound|seem"
            r"|look)(?: [a-z]+){0,2} (?:proud|glad|happy)|so proud of (?:yourself|him|her|them"
            r"|your)|needed (?:work|time)|not have to|good call (?:with|about)"
            r"|nice to hear (?:from|it)|glad i|thing is|takes two|great idea|takes (?:him|her"
            r"|it)|say(?:ing)? thank"
        ),
    ),
    rule(
        VALIDATION,
        0.88,
        WHOLE,
        r"(?:fantastic|brilliant|amazing|awesome|wonderful|excellent|great|lovely|fabulous"
        r"|beautiful|incredible|superb|perfect|yes|hell yes|yess+|get in|woo|nice|good"
        r"|love it|love that|love this|i love it|i love that|i love this|so good|so cool"
        r"|so great|so lovely|that is (?:so |really |just |absolutely |very |super |great "
        r"|such a )*(?:<GREAT>|good|fair|valid|fantastic|brilliant|exciting|a lot|huge|big"
        r"|true|right|rough|hard|horrible|awful)(?: news| to hear| of you| for you)?"
        r"|<GREAT> news|exactly|absolutely|totally|agreed|right|quite right|too right"
        r"|(?:that|it) (?:is|was) (?:so |very |really |incredibly |truly "
        r"|extremely )*(?:brave|courageous|generous|kind|thoughtful|impressive|strong"
        r"|sweet)(?: of you)?|true|so true|very true|for sure|legend|hero|respect"
        r"|definitely|of course|naturally|understandably|fair|valid|correct|indeed)",
        _JOY,
        unless=(
            r"^(?:right|yes|good|perfect|great|of course|nice|definitely|absolutely|totally"
            r"|lovely|excellent|exactly|true|indeed|correct)$"
        ),
    ),
    rule(
        VALIDATION,
        0.88,
        TEXT,
        r"(?:that|it|this|which|what you (?:did|are doing|have done|said)|this news"
        r"|your [a-z]+) (?:is|was|sounds|looks|must be|must have been|would be|seems|feels"
        r"|has been|will be) <INT>"
        r"(?:<GREAT>|good|impressive|positive)(?: (?:news|to hear|of you|for you|that you"
        r"|achievement|step|start|progress|thing|how|effort|work|idea|insight|opportunity"
        r"|way|and|when|to see|to (?:be|have|get|feel|know)|feeling|place|goal|result|job"
        r"|question|reason|choice|start))?$|^(?:<INT>"
        r")(?:<GREAT>|good) (?:that you|to hear|for you|you|news|of you)",
        _JOY,
        unless=(
            r"(?:is|was) (?:not|never)|not|good (?:idea|thing|way|plan|opportunity)"
            r"|big (?:place|house|company)|if (?:that|it)|would be (?:nice|good|great)"
            r"|sounds (?:good|great|nice|lovely|cool)$|what|how|why|big$|it is (?:nice|good"
            r"|great|cool|lovely) (?:there|here|weather)|your [a-z]+ (?:is|was)|it is good$|one"
            r"|too good"
        ),
    ),
    rule(
        VALIDATION,
        0.86,
        SENTENCE,
        r"(?:he|she|they) (?:is|was|are|were|should|had|has) (?:so |really |being |just "
        r"|such |a |an |way |totally |completely |never |not |bang )*(?:out of order|unfair"
        r"|out of line|no right|wrong to|lucky to have you|not okay|being (?:cruel|unfair"
        r"|mean|unreasonable))|(?:is|was) (?:so |really |just |pretty |very |such |a "
        r"|quite )*(?:wrong|cruel|mean|rude|unkind|unfair|horrible|awful|lousy|cold|harsh"
        r"|disrespectful|thoughtless) (?:of|for) (?:him|her|them|your|anyone|someone|people"
        r"|a)|(?:he|she|they|your [a-z]+) (?:is|are) lucky (?:to have|you)",
        _SIDE,
    ),
    rule(
        VALIDATION,
        0.86,
        TEXT,
        r"(?:is|was|are|were|sounds) (?:so |very |really |quite |such a |a |just |only "
        r"|completely |all )*(?:admirable|sensible|human|mature|insightful|commendable"
        r"|inspiring)(?: (?:way|thing|of you|that|to))?|you deserved? (?:way |far |so much "
        r"|much |a lot )?(?:more|better)|you (?:really |actually )?made (?:that|it"
        r"|this) happen|you must have (?:nailed|done (?:so |really )?well|worked)"
        r"|you should be (?:so |very |really )*proud",
        _PRAISE,
        unless=("human (?:body|being|brain|resources)|better than (?:me|him)"),
    ),
)
