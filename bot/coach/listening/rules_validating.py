"""What tells people that they make sense, and that it is as big as it feels."""

from __future__ import annotations

from bot.coach.listening.marks import VALIDATION
from bot.coach.listening.rules import BODY, TEXT, rule

_SENSE = "says that it makes sense: “{m}”"
_WEIGHT = "takes it as seriously as it feels: “{m}”"

RULES = (
    rule(
        VALIDATION,
        0.93,
        TEXT,
        r"(?:makes|make|made|making) (?:total |perfect |complete |a lot of |so much "
        r"|absolute |sense |every |all the |good |full )*sense",
        _SENSE,
        needs="sense",
        unless=(
            r"not make|make sense (?:of|to you)|does (?:it|that|this) make sense|if (?:that|it"
            r"|this) makes|(?:can|could|trying to|hard to|want to|how to"
            r"|help you) (?:not )?make sense|not making sense|did that make|makes no"
            r"|nothing makes|any sense"
        ),
    ),
    rule(
        VALIDATION,
        0.9,
        TEXT,
        r"i (?:can |could |do |really |totally |completely |absolutely |fully |definitely "
        r"|so |certainly |just |also )*(?:see|understand|get|appreciate|imagine|hear|know"
        r"|can tell) (?:exactly |completely |that |just |totally )?(?:why|where you (?:are"
        r"|were) coming|how (?:this|that|it|hard|difficult|tough|much|important|painful"
        r"|frustrating|upsetting|you (?:would|might|could|feel|felt|are feeling))"
        r"|what you mean|your (?:point|frustration|anger|concern|concerns|worry|feelings"
        r"|side))",
        _SENSE,
        needs="see understand get appreciate imagine hear know tell",
        unless=(
            r"do not (?:see|get|understand)|not (?:see|get|understand)|how (?:you feel$|much i)"
            r"|what you mean (?:by|about|when)|can not|see why (?:he|she|they|your [a-z]+"
            r"|people|nobody) (?!makes|made|hurt|upset)|see where (?:he|she|they)|know exactly"
            r"|imagine how|know how you|know what you|how (?:scared|lonely|angry|sad|hurt"
            r"|worried|exhausted|tired|upset|frustrated|proud|happy|excited|nervous|anxious"
            r"|embarrassed|alone|afraid)|to (?:see|understand)"
        ),
    ),
    rule(
        VALIDATION,
        0.92,
        TEXT,
        r"(?:any|every)(?:one|body)(?: in your (?:place|shoes|position|situation)| else"
        r"| going through (?:this|that)| with (?:a|any|that|your) [a-z]+"
        r"| who [a-z ]+)? would (?:have |not |be |feel |find |struggle|want|need|hate|cry"
        r"|say|do|get|react|worry|wonder|think|hurt|miss)|who would not(?: be| feel| have"
        r"| want)?|who can blame|(?:can|could|would|do) (?:not |n't "
        r"|hardly )?(?:not )?blame you|do not blame you|i would (?:probably |definitely "
        r"|honestly |absolutely |totally |also |have |just )*(?:be|feel|have|cry|hate|want"
        r"|struggle|find|need|been|felt|cried|hated|worry|miss|say)[a-z ,]* (?:too|as well"
        r"|the same|if that|if it|if i were|in your|if someone|after that|also)"
        r"|so would (?:i|anyone|most|any)|(?:nobody|no one|not many people"
        r"|who) would (?:find|want|like|enjoy|be|feel|not)(?: [a-z]+)?|(?:that|it"
        r"|this) would (?:make|creep|freak|drive|break|hurt|upset|annoy|scare|infuriate"
        r"|worry|get to|bother|floor|throw|crush|exhaust) (?:me|anyone|my|any|most)|(?:most"
        r"|many|lots of|a lot of|plenty of|so many|other|some) (?:people|parents|couples"
        r"|mothers|fathers|mums|dads|men|women|folks|new parents|carers|of us|students"
        r"|teachers|nurses|teens|teenagers|kids) (?:(?:would|in your|who|do|often"
        r"|going through|might|also|really|could|can|find|are|have|struggle"
        r"|feel)(?: [a-z]+){0,8} )?(?:feel|struggle|find (?:it|that|this) (?:hard|really|so"
        r"|very|difficult|tough|scary|overwhelming|tricky|exhausting)|would|react"
        r"|go through|wonder|have (?:that|the same|a hard|mixed)|feeling|cry|hate|like you)",
        _SENSE,
        unless=(
            r"make (?:you|it) feel worse|would you|(?:find|found) (?:it|that) (?:helps|helpful"
            r"|useful)|have it worse|would kill|would love|how would|what would"
            r"|would find it (?:helpful|useful)|do not (?:even )?have|would be (?:lucky|glad"
            r"|happy|grateful) to"
        ),
    ),
    rule(
        VALIDATION,
        0.84,
        BODY,
        r"i would (?:probably |definitely |honestly |absolutely |totally |also |have |just "
        r"|not )*(?:be|been|feel|felt) (?:so |really |pretty |absolutely |just |totally "
        r"|too )*(?:angry|mad|furious|upset|hurt|scared|terrified|devastated|sad"
        r"|heartbroken|crushed|fed up|annoyed|frustrated|nervous|worried|over the moon"
        r"|thrilled|happy|excited|proud|gutted|livid|embarrassed|mortified|tired|exhausted"
        r"|tempted|anxious|lonely|overwhelmed|raging|stressed|disappointed|lost|a wreck"
        r"|a mess|in bits|in tears|crying)",
        _SENSE,
        needs="would",
    ),
    rule(
        VALIDATION,
        0.92,
        TEXT,
        r"(?:no|small|little) wonder|of course (?:you|there) (?:are|is|keep|feel|think|look"
        r"|ask|worry|wonder|check|cry|hope|[a-z]+ed)|of course (?:you|it|that|your|she"
        r"|he) (?:(?:are|were|feel|felt|do|did|is|would|want|wanted|miss|hurts|hurt|care"
        r"|need|needed|cried|love|have|had|has|matters|still|can not|could not|worry|got"
        r"|get|snapped|was|made|makes|would|think|thought|hate|stings|said|scared|did not"
        r"|do not))|understandabl[ey]|(?:it|that|this|what you feel|how you feel|which"
        r"|crying|feeling (?:that|this|sad|angry)(?: way)?) (?:is|was|would be|sounds|seems"
        r"|must be)? ?<INT>"
        r"(?:okay|ok|alright|all right|normal|natural|valid|fair|human|only natural"
        r"|only human|legitimate|legit|reasonable|expected|not (?:silly|stupid|weird|crazy"
        r"|weak|wrong|strange|nothing|small|a small|selfish|too much)) (?:to (?!talk|ask"
        r"|share|say no|you|say|start|try|take|if)|that you|for you to|you|when|after|given"
        r"|considering|as|because|with|reaction|response|feeling|thing to|enough|$)|(?:that"
        r"|it|this) (?:is|was|sounds|seems) (?:<INT>"
        r")?(?:valid|normal|natural|fair enough|legit|only natural|only human"
        r"|a normal (?:reaction|response)|a natural (?:reaction|response)|human)"
        r"|perfectly (?:normal|natural|fine|understandable)|(?:you have|you had"
        r"|you have got|there is) (?:every|a|the|all the|good|such a)(?: good| full"
        r"| perfect)? (?:right|reason|reasons)|your (?:feelings|reaction|anger|response"
        r"|worry|worries|fear|emotions|grief|tears|frustration|concerns|feeling) (?:are|is"
        r"|were|was|make|makes)(?: [a-z]+)? (?:valid|normal|understandable|real|legitimate"
        r"|fair|natural|important|sense|matter|matters|okay)|your feelings matter"
        r"|you (?:are|were) (?:completely |totally |absolutely |so |quite |perfectly |not "
        r"|still |both |always )*(?:right|allowed|entitled|justified|not wrong"
        r"|not (?:overreacting|being (?:silly|dramatic|too|oversensitive|sensitive"
        r"|unreasonable))|only human)|fair (?:enough|point|comment)|good point"
        r"|i (?:totally |completely |absolutely |do |so |quite |fully |really )*(?:agree"
        r"|believe you|hear you on)|rightly so|with good reason|for good reason"
        r"|that is a (?:good|fair|valid|great|really good|really important"
        r"|important) (?:point|reason|question|thing)|not (?:surprising|surprised)"
        r"|does not surprise me|you are (?:definitely |certainly |really "
        r"|by no means )?not (?:the only one|being|wrong|crazy|overreacting|alone in)"
        r"|would be (?:strange|odd|weird) if|(?:we|people|humans) all (?:feel|need)"
        r"|hard not to (?:feel|be|take|wonder|think)|i would expect|nothing (?:silly|stupid"
        r"|weird|wrong|shameful) about|that (?:counts|matters)|it (?:counts|matters) (?:to"
        r"|because|that|a lot)?|you matter|(?:you are|it is) not (?:a )?(?:silly|stupid"
        r"|small|weak|selfish)(?: thing| question| worry)?(?: to| for)? ?"
        r"|is a real (?:thing|loss|worry|fear|problem)|(?:it|that) is okay$",
        _SENSE,
        unless=(
            r"(?:is|was|would) (?:it|that|this) (?:okay|alright|all right|fair)|if (?:it"
            r"|that) is (?:okay|alright|all right|fine)|is that (?:okay|fair|right)"
            r"|feels? (?:normal|valid)|no wonder (?:he|she|they|nobody|no one|people|everyone)"
            r"|not (?:okay|fair|normal|right)|(?:be|hear|feel) (?:that )?you are right"
            r"|okay with|you (?:feel|think|felt|thought|believe|wonder if) (?:that )?you (?:are"
            r"|were|have) (?:not |no )?(?:right|wrong|crazy|allowed)|so you|normal (?:range"
            r"|levels|blood|results)|natural causes|valid for|tell you (?:that )?it is"
            r"|okay you (?:can|will)|it is okay (?:you will|it will|sweetheart|honey|do not)"
            r"|of course you (?:did|do|are|have|would)$|(?:what|how|why) (?:matters|is)"
            r"|if you are right|you (?:were|are) right (?:there|next|by|in|at|after|about to"
            r"|behind)|no right|that matters$|okay if (?:i|we)|okay i|all you have"
        ),
    ),
    rule(
        VALIDATION,
        0.9,
        TEXT,
        r"(?:that|it|this|what|which|all that|all this|and that|what (?:he|she|they) (?:did"
        r"|said)|things|everything|that all|your (?:day|week|job|boss|year|month|situation"
        r"|night|morning|life)) (?:<IS>|can be|really|just|all|has) <INT>"
        r"<HARD>(?! (?:for me|on me|to (?:say|know|tell|believe|follow|understand what"
        r"|hear about)|day for me|at|idea|as))",
        _WEIGHT,
        unless=(
            r"(?:not|never|how|what|why|who|which|if|when|is|was) (?:that|it|this|things) (?:is"
            r"|was)|(?:is|was) (?:not|never) (?:that|so|too|all that|really that|a|such)"
            r"|what is (?:the )?(?:hard|bad|wrong|tough|difficult|worst)|could be worse"
            r"|for (?:me|him|her|them)$|what (?:is|was|makes|made|feels) (?:so |most |really "
            r"|it )?(?:hard|difficult|bad|tough)|(?:do|did|does|was|is) (?:it|that"
            r"|this) (?:feel|sound|hard|bad)|i (?:was|am|had)|not bad|you are|(?:it|that) (?:is"
            r"|was) not|too bad|if it (?:is|was|gets)|as hard as|bad (?:idea|for your|for you"
            r"|news for|thing to)|a lot (?:of people|of (?:the|kids|couples|parents|teenagers"
            r"|families)|better|easier|more|less|worse|to do with|like|cheaper|smaller)"
            r"|has (?:a lot|a big|a huge)|must be (?:mad|crazy)|ridiculous (?:of you|that you)"
            r"|big (?:deal|of)|it is hard to (?:say|tell|know|stop|quit)|shame (?:you|on)"
            r"|trying to"
        ),
    ),
    rule(
        VALIDATION,
        0.88,
        BODY,
        r"(?:sounds?|seems?|looks?|feels?|must be|must have been|gotta be|has to be"
        r"|had to be)(?: like)? <INT>"
        r"(?:<HARD>|<GREAT>)(?! (?:of work|for me|time for me))",
        _WEIGHT,
        unless=(
            "feels good to|sounds good (?:to me|see)|looks like a lot of work|sounds good$"
            "|sounds great$|sounds (?:nice|lovely|cool)$|sounds like a (?:good|great) (?:plan"
            "|idea)|sounds like a lot of (?:work|hassle)|sounds like (?:a|an|the) big"
        ),
    ),
    rule(
        VALIDATION,
        0.9,
        BODY,
        r"how <INT>"
        r"(?:<HARD>|<GREAT>)(?! (?:is|was|are|do|did|does|of you|have|has|deal|would|will"
        r"|can|could))",
        _WEIGHT,
        needs="how",
        unless=(
            r"how (?:hard|much|big|bad|difficult|tough|good|great|nice|cool) (?:is|was|are|do"
            r"|did|does|would|will|can|could|of a|has|have|it|you|i|things)"
        ),
    ),
    rule(
        VALIDATION,
        0.9,
        TEXT,
        r"what (?:a|an)(?: [a-z]+)? ?(?:<HARD>|<GREAT>|day|week|month|year|night|time"
        r"|morning|blow|mess|nightmare|load|loss|let ?down|thing to|way to|position"
        r"|situation|achievement|surprise|gift|milestone|moment|journey|jerk move|waste"
        r"|disappointment|horrible|slap|kick|struggle|burden|joy|feeling|result|win|treat"
        r"|star|legend|day)",
        _WEIGHT,
        needs="what",
        unless=(
            r"what a (?:surprise|shame|drama|idiot|mess you|waste of)$|what a (?:day|time) (?:i"
            r"|we)|(?:on|in|of|about|know|see|imagine|understand|like) what (?:a|an)"
            r"|what an? (?:bad|great|good|difficult) (?:day|time|week|decision) (?:for|would"
            r"|looks|is|was) "
        ),
    ),
    rule(
        VALIDATION,
        0.9,
        TEXT,
        r"(?:that|it|this|which|what|things) (?:really |just |so |honestly |still )*(?:can"
        r"|could|must|would|might|is|was|does|sounds|seems)? ?(?:really |just |so "
        r"|at all )*(?:not|never) (?:have |be |been |an |a |feel |so |at all |exactly "
        r"|always )*(?:easy|simple|fun|fair|okay|ok|right|on|acceptable|nice|cool|nothing"
        r"|good enough|small thing|kind|small|helpful of|much fun|how (?:it|you|that"
        r"|someone|people|any)|what you (?:needed|deserve|signed|wanted|asked)|just [a-z]+)"
        r"|(?:that|it|this|which) (?:is|was) (?:so |really |just |truly |very |quite "
        r"|pretty |absolutely |totally |not |completely )*(?:not )?(?:easy|fair|okay|ok"
        r"|right|on|acceptable|nice|cool) (?:of|what|that|to|at|for you)|(?:that|it|this"
        r"|which|all of this|life) (?:really |just |absolutely |totally |so |must "
        r"|must have |does )*(?:sucks?|stinks|bites|blows|sucked|stinks|blow)|that sucks"
        r"|so unfair|that is so (?:unfair|wrong|mean|rude)|(?:not"
        r"|never) (?:an )?easy(?: one| thing| time| to (?:say|hear|do|watch|tell|live|admit"
        r"|ask|talk|carry|go))?|it takes? (?:its )?(?:a )?(?:toll)|(?:is|was) unfair"
        r"|unfair (?:of|that)|you (?:do|did) not deserve|no ?(?:one|body) (?:should"
        r"|deserves|ought)|no [a-z]+ should (?:ever |have to|be)|should (?:not"
        r"|never) have (?:had )?to|(?:he|she|they|your [a-z]+|people|someone|it) (?:really "
        r"|just )?(?:should not|should never|had no right|had no business|shouldn't"
        r"|ought not|has no right|have no right|should have (?:told|asked|been|known|called"
        r"|helped|said|listened|come|thought))|how (?:dare|could) (?:he|she|they|your)"
        r"|(?:it|that) (?:hurts|hurt|stings|stung) (?:like hell|so much)?$|that is (?:on"
        r"|the) (?:him|her|them)|bang out of order|out of order|(?:bad|poor|rotten|tough"
        r"|rubbish) (?:luck|break|form)|tough one|rough (?:one|day|night|week|go)|(?:long"
        r"|hard|tough|bad|rough) (?:day|night|week|year|month|time|one)$|not on$"
        r"|that is a big|(?:it|that|this) is a lot|a lot to (?:carry|deal|hold|take|handle"
        r"|process|cope|put|juggle|ask|lose|bear|manage|go|be)|so much to (?:carry|deal"
        r"|hold|take|handle|process|cope|bear|manage)|big (?:thing|deal|step|worry|change"
        r"|decision|day|loss|one|moment|job) (?:to|for|and|that|for you)|(?:is"
        r"|was) a big (?:deal|thing|step|loss|change|decision|one|moment)"
        r"|more than (?:anyone|any one|any person|one person|most people) (?:should|could"
        r"|can)|words (?:can not|fail)|there are no words|hard to (?:hear|read|watch|carry"
        r"|see|live|lose|say out|sit|put into|imagine anything|bear|talk about|let go|leave"
        r"|be|go through|take|admit|feel|deal|ask|keep|not|find|trust)(?! if)",
        _WEIGHT,
        unless=(
            r"(?:why|what|how|who) (?:is|was|makes) (?:it|that|this)|is (?:it|that) not"
            r"|not easy for me|easy for you|not (?:your|so) (?:fault|bad)|(?:it|that"
            r"|this) (?:is|was) not (?:so |that |too )?(?:bad|hard|big)|you (?:should|ought)"
            r"|big deal$|not a big|not (?:on|right|cool|fair) (?:me|you to|time)|not right now"
            r"|not on (?:the|your|my|a|monday|call|top)|is not right (?:for|with)|no big|(?:do"
            r"|did) not (?:hurt|suck)|long time|big deal for (?:him|her)|not much fun for me"
            r"|what is hard|hard to (?:say|believe)|you find it hard|it is hard for you to"
            r"|so (?:it|that) is hard|you are finding|is not okay to|is not nice to|be nice"
            r"|nice to"
        ),
    ),
)
