"""Reassurance that closes the matter: promises, denials, cheering on."""

from __future__ import annotations

from bot.coach.listening.marks import REASSURANCE
from bot.coach.listening.rules import BODY, TEXT, WHOLE, rule

_PROMISE = "promises that it will turn out well: “{m}”"
_AWAY = "talks them out of the worry: “{m}”"
_DENY = "denies what they think of themselves: “{m}”"
_CHEER = "cheers them on, past the feeling: “{m}”"
_NEG = (
    "(?:stupid|ugly|useless|bad|terrible|awful|worthless|weak|crazy|broken|failure"
    "|burden|idiot|loser|horrible|boring|fat|monster|dumb|lazy|selfish|silly|failing"
    "|horrid|mad|going crazy|disappointment|mess|fraud|rubbish|hopeless|old|unlovable"
    "|nothing|wrong person|too much|like (?:him|her|them|your (?:mum|dad|mother"
    "|father)))"
)

RULES = (
    rule(
        REASSURANCE,
        0.92,
        TEXT,
        r"(?:it|this|that|things|everything|all|he|she|they|the [a-z]+|your [a-z]+"
        r"|it all) (?:will|is going to|are going to|is bound to|is sure to|has to|always"
        r"|would|does) (?:all |probably |definitely |soon |eventually |surely |just |only "
        r"|always |totally |still |certainly |honestly )*(?:be (?:okay|alright|all right"
        r"|fine|good|great|over|worth it|amazing|better|brilliant|lovely|fun|right|easy"
        r"|a piece|no problem|sorted|so good|back|all good)|works? (?:itself "
        r"|themselves )?out|get (?:better|easier|sorted|there|over it)|gets (?:better"
        r"|easier)|pass|turns? out|come (?:right|around|round|good|together)|sort"
        r"|go (?:well|fine|great|smoothly|away|brilliantly|okay)|settle|calm down|blow over"
        r"|fall into|look (?:better|different|brighter)|feel better|improve|understand"
        r"|forgive|love (?:it|you|that)|be happy|be proud|miss you|calm|take care of itself"
        r"|fix itself|find)",
        _PROMISE,
        needs="will going bound sure has always would does",
        unless=(
            r"wish|(?:what|how|if|that|think|afraid|scared|worried|hoping|hope|told you|saying"
            r"|says|promised|wonder|believe) (?:that )?(?:it|he|she|they|things|everything"
            r"|this) (?:will|would|is going)|would be (?:nice|good|great|fun|lovely|over"
            r"|better)|it would (?:get|be|work|all|just|feel|go)|will (?:he|she|it|they)"
            r"|(?:scared|afraid|worried|like|as if|everyone says)|going to be (?:good|great|fun"
            r"|a great|amazing) (?:to|at)|not going to|will not (?:be|get)"
        ),
    ),
    rule(
        REASSURANCE,
        0.92,
        TEXT,
        r"you (?:will|are going to|are bound to|are sure to|shall) (?:all |probably "
        r"|definitely |soon |eventually |surely |just |both |totally |always |still |do "
        r"|be )*(?:okay|alright|all right|fine|brilliant|just fine|(?:absolutely )?great"
        r"|get (?:through|over|there|past|better|used|it (?:done|right|back)|the (?:job"
        r"|next|hang)|another|on|in)|great|fine|well|amazing|brilliantly|find (?:someone"
        r"|another|a|something|your|out|somebody|one|new|the|love|it)|make it|manage"
        r"|feel (?:better|fine|different|like yourself)|see|survive|smash|ace|nail|pass"
        r"|succeed|have (?:a|ten|new|lots|plenty|so|another|loads|other|fun)|love (?:it|him"
        r"|her|this)|make (?:new |other |lots of |loads of |so many )?(?:friends|it"
        r"|a great)|cope|bounce|figure|rock|kill it|come (?:through|out|back)|pull through"
        r"|handle|work (?:it|something|things) out|sort|meet|recover|heal|thrive|win"
        r"|be happy|learn|wonder why you)",
        _PROMISE,
        needs="will going bound sure shall",
        unless=(
            r"(?:if|when|think|wonder|afraid|scared|worried|whether|how|until|hope|hoping|that"
            r"|like|so) you (?:will|are going|are bound)|you will find (?:a|the|that"
            r"|information|more|it (?:in|on))|will (?:see|find) (?:that|from|in)|get over it$"
            r"|not (?:be |going to )|unless|you will (?:have|get|see) (?:a|the) (?:appointment"
            r"|letter|call|nurse|results|scan|chance to)"
        ),
    ),
    rule(
        REASSURANCE,
        0.92,
        TEXT,
        r"(?:do not|no need to|nothing to|not to|never|try not to|you do not (?:have"
        r"|need) to|there is no need to|no reason to|would not|please do not) (?:you |even "
        r"|be |get |go |too |so |feel )*(?:worry|worried|stress|stressed|panic|fret|scared"
        r"|afraid|nervous|anxious|frightened|concerned)",
        _AWAY,
        needs="not no nothing never",
        unless=(
            "worry about (?:telling|it being|dinner|the|me|that now)|i would not|could not"
            "|can not|told (?:you )?not to"
        ),
    ),
    rule(
        REASSURANCE,
        0.85,
        BODY,
        r"(?:no worries|no need to worry|nothing to worry about"
        r"|nothing to (?:be )?(?:scared|afraid|ashamed|worry|worried|embarrassed|fear"
        r"|nervous)|never fear|stop worrying|fear not)",
        _AWAY,
        needs="worries worry nothing fear worrying",
    ),
    rule(
        REASSURANCE,
        0.88,
        BODY,
        r"(?:and |but |well |honestly |because )*(?:i am|i feel) (?:pretty |quite |very "
        r"|absolutely |so |fairly |almost |totally |100 |percent |really )*(?:sure|certain"
        r"|positive|confident|convinced) (?:that )?(?:(?:it|he|she|they|things|everything"
        r"|this|that|you|your|the|all|there|nobody|no one|with|of|in|we|someone|people|god"
        r"|everyone|mum|dad|those)(?: [a-z]+)?)",
        "decides how it is, so that there is nothing left to say: “{m}”",
        needs="sure certain positive confident convinced",
        unless=(
            r"sure (?:that )?(?:you (?:are|were|feel|felt|must|have|had|miss|did not expect"
            r"|wish|want|know|get|just|needed)|it (?:is|was|hurts|feels|must|felt|has been"
            r"|stings|can be|gets)|that (?:is|was|hurts|feels|must|felt|hurt|made|stings|stung"
            r"|took)|this (?:is|has been|feels|hurts))(?! (?:fine|nothing|okay|just|not"
            r"|all right|alright|only|going|will|over|overthink)\b)"
        ),
    ),
    rule(
        REASSURANCE,
        0.88,
        BODY,
        r"(?:and |but |well )*i (?:just |really |do |can )*(?:know|believe|promise|bet"
        r"|guarantee|trust|have (?:every )?(?:faith|confidence)|have no doubt|do not doubt"
        r"|doubt) (?:you )?(?:that )?(?:it (?:will|is going|gets|was not|is not|meant"
        r"|is nothing)|you (?:can|will|are going|have got|have this|did not|will be)"
        r"|he (?:will|did not|does not|loves|is|still|cares|meant)|she (?:will|did not"
        r"|does not|loves|is|still|cares|meant)|they (?:will|did not|do not|love|are|still"
        r"|care|meant|noticed|even)|in you|things|everything|nobody|no one|anyone|anybody"
        r"|everyone will)",
        _PROMISE,
        needs=("know believe promise bet guarantee trust faith confidence doubt"),
        unless=(
            "you can not wait|know (?:that )?(?:he|she|they) (?:is|are) (?:your|a|the|being)"
            "|i know it is (?:hard|not easy|tough|difficult)|i know it is not|doubt it will"
            "|doubt it is"
        ),
    ),
    rule(
        REASSURANCE,
        0.9,
        BODY,
        r"you (?:have )?(?:totally |so |absolutely |really |have )?got this|you (?:can"
        r"|will) (?:totally |absolutely |definitely |so )?(?:do|handle|get through|manage"
        r"|beat|survive|nail|smash) (?:it|this|that|anything|hard things)"
        r"|you have (?:totally |absolutely )?got (?:it in you|what it takes)"
        r"|you have it in you",
        _CHEER,
        needs="got can have will",
    ),
    rule(
        REASSURANCE,
        0.88,
        TEXT,
        r"you (?:are|were|look|did|have|do|are really|are definitely"
        r"|are certainly) (?:really |definitely |certainly |absolutely |so )?(?:not|never"
        r"|nothing|far from|anything but) (?:look |sound |seem |at all |being |a |an |the "
        r"|too |so |that |just |even |really |like )*" + _NEG,
        _DENY,
        needs="not never nothing far anything",
        unless=(
            "sure you are not|like you are not|as if you are not|hope you are not|making sure"
            "|not (?:wrong|crazy|mad) (?:to|for)|you are not (?:being|crazy)|are not (?:wrong"
            "|silly|stupid|weak|crazy|bad) (?:for|to)|feel|why|did not (?:like|feel)"
        ),
    ),
    rule(
        REASSURANCE,
        0.9,
        WHOLE,
        r"(?:no )?(?:you|it|they|we) (?:are|is|was|were|do|does|will|would|could|have"
        r"|has) not",
        _DENY,
        needs="not",
    ),
    rule(
        REASSURANCE,
        0.88,
        TEXT,
        r"(?:it|this|that|none of (?:this|it|that)|what happened) (?:is|was"
        r"|were) (?:really |definitely |certainly |absolutely |so )?not (?:your fault|you"
        r"|because of you|on you|down to you|about you|anything you did)|not your fault"
        r"|(?:you (?:did|have done)|it was) nothing wrong|nothing (?:you )?(?:could have"
        r"|could) (?:done|do|changed)|you could not have (?:known|done|stopped|prevented"
        r"|changed|seen|saved)|(?:you )?did (?:what|everything|all|the best) you could"
        r"|you did your best|doing (?:your best|the best you can|all you can"
        r"|everything you can)|could have happened to any|no way you could have known"
        r"|nothing is wrong with you|nothing wrong with you",
        "closes the question of blame for them: “{m}”",
        needs="not nothing did doing could no",
        unless=(
            "you (?:feel|felt|think|wish) (?:like |that |as if )?(?:there was )?nothing"
            "|feel like|nothing you could|if you (?:could|had) (?:have )?done"
        ),
    ),
    rule(
        REASSURANCE,
        0.84,
        BODY,
        r"<THINK>(?:he|she|they|your [a-z]+|the [a-z]+|people|everyone|nobody|no one|it"
        r"|there)(?: [a-z]+)? (?:probably |surely |definitely |just |really |certainly "
        r"|honestly |clearly |obviously |still |only |even |always )*(?:did not (?:mean"
        r"|notice|realise|realize)|does not (?:hate you|mind)|do not (?:mean (?:it|to|any)"
        r"|hate you|mind)|loves? you|cares? about you|adores? you|is proud of you"
        r"|are proud of you|will not (?:mind|notice|remember|care|even|think)|(?:will"
        r"|is going to|is|are) (?:not )?(?:remember|notice|care|laugh|judging|judge"
        r"|thinking|looking|talk about)|noticed|probably|thinks? (?:that|you)|means well"
        r"|meant well|will forget|missed it|is on your side|will have forgotten"
        r"|would have (?:wanted|been proud)|knows you (?:love|tried|meant|did|care)"
        r"|knew you (?:loved|tried|meant|did|cared)|is in a better place|is not in pain"
        r"|is at peace|went peacefully)",
        "speaks for the other one to take the worry away: “{m}”",
        unless=(
            r"(?:does|did) not (?:mean|care) (?:a lot|anything|much|enough|about you)"
            r"|everyone (?:is|are) (?:looking|judging|thinking)|do not (?:care|mind) (?:about"
            r"|how|what|if)|you (?:feel|felt|think|thought|are scared|worry|are afraid|wonder"
            r"|fear)|as if|like (?:he|she|they|everyone|nobody)|nobody (?:noticed|noticed)"
            r"|no one noticed|noticed (?:you|that)? ?(?:were|had)? ?(?:gone|left)"
            r"|did not (?:even|notice|think|see|realise)(?: [a-z]+)*$|people (?:probably|do)"
            r"|does not (?:think|really) (?:about|of|see|listen)|are (?:looking|talking"
            r"|laughing|judging)|is (?:laughing|looking|judging)"
        ),
    ),
    rule(
        REASSURANCE,
        0.84,
        BODY,
        r"<THINK>(?:nobody|no one|they|he|she|people|everyone) (?:will (?:not )?"
        r"|is going to |are not going to |is not going to )(?:even |ever |all )?(?:remember"
        r"|notice|care|mind|judge|think|laugh|have forgotten|forget)",
        _AWAY,
        needs="will going",
    ),
    rule(
        REASSURANCE,
        0.88,
        TEXT,
        r"we (?:will|are going to) (?:all |both |always |just "
        r"|definitely )*(?:get (?:through|past|over|there)|figure|sort|find a way|manage"
        r"|work (?:it|this|something) out|be (?:okay|fine|alright|all right)|make it"
        r"|survive|fix|handle|laugh)",
        _PROMISE,
        needs="we",
    ),
    rule(
        REASSURANCE,
        0.86,
        TEXT,
        r"(?:hang in there|hang on in there|stay strong|keep your (?:head|chin) up"
        r"|keep (?:fighting|smiling|the faith|at it|pushing|going)|be strong"
        r"|you are (?:stronger|tougher|braver|better) than (?:you|this|that|this)"
        r"|this too shall pass|third time lucky|everything (?:is|was) (?:fine|okay"
        r"|under control|going to plan)|all is well|have faith|don't lose hope"
        r"|do not (?:lose|give up) hope|do not give up|never give up|there is (?:still "
        r"|always )?(?:time|hope)|tomorrow is (?:another|a new)|better days|brighter days"
        r"|one day at a time|trust (?:me|the process)|you are in good hands"
        r"|believe in yourself|i believe in you|happens for the best"
        r"|you have been through worse|you always (?:do|manage|find|get|pull|land|nail|cope"
        r"|bounce)|nothing (?:bad )?(?:will|is going to|can"
        r"|is ever going to) (?:ever )?happen|nothing bad|gets? (?:better"
        r"|easier)(?: with time| in time)?|in safe hands|it is (?:all )?(?:okay|ok|alright"
        r"|all right|fine)(?: now| really| honey| love| sweetheart| baby)?$|all good$"
        r"|you are (?:going to be|gonna be) (?:okay|fine|alright|great)"
        r"|no such thing as monsters|there are no monsters|plenty of time|loads of time"
        r"|lots of time left|so much (?:to give|going for you|ahead of you)|have so much"
        r"|any(?:one|body) would be lucky|lucky to have you|their loss|his loss|her loss"
        r"|easy for you|you were born for|made for this|what is meant for you)",
        _CHEER,
        unless=(
            r"okay (?:to|if|for)|(?:you|he|she) (?:have|has|had) (?:been )?(?:strong"
            r"|to be strong)|have to be strong|had to be strong|always be strong|keep going$"
            r"|someone on your side|on your side (?:but|when|for once)|worse and|never gets"
            r"|not get|not (?:okay|fine|all right|alright)|makes it|what if|said|surface"
            r"|pretend|say everything|says everything|as if everything|if (?:it|that) (?:is"
            r"|was)|you always do (?:it|this|that|everything|the)|like nothing|feel|take it one"
            r"|took it"
        ),
    ),
    rule(
        REASSURANCE,
        0.85,
        TEXT,
        r"(?:you|u) have (?:nothing|no reason) to (?:be |feel )?(?:worry|worried|ashamed"
        r"|afraid|feel bad|apologi|prove|embarrassed|sorry|guilty|fear|scared|lose)",
        _AWAY,
        needs="nothing reason",
    ),
    rule(
        REASSURANCE,
        0.8,
        BODY,
        r"(?:do not|stop|try not to|you do not (?:need|have) to) (?:be )?(?:so "
        r"|too )?(?:hard on yourself|beat(?:ing)? yourself|blam(?:e|ing) yourself"
        r"|feel guilty|doubt(?:ing)? yourself|second guess|put yourself down|be sorry"
        r"|apologi[sz]e)",
        _AWAY,
        needs="not stop",
    ),
    rule(
        REASSURANCE,
        0.84,
        TEXT,
        r"i would never (?:get mad|be mad|be angry|leave|laugh|judge|hate|stop)"
        r"|(?:something|someone|somebody|a better|another)(?: [a-z]+)? will (?:turn up"
        r"|come along|come up|show up)|it always does$|nearly always are$|you will be (?:a "
        r"|an |the |such a )?(?:wonderful|great|good|brilliant|amazing|fantastic|perfect"
        r"|best|lovely)|(?:will not|won't) have (?:forgotten|harmed|hurt|noticed|minded"
        r"|damaged)|(?:has|have) (?:probably |already |surely )*forgotten (?:it|about|all)"
        r"|(?:do not|not) lose heart|there (?:is|are) (?:nothing|no [a-z]+) (?:there|under"
        r"|behind|out there|in (?:the|your) (?:room|dark|wardrobe|closet))"
        r"|this phase (?:passes|will pass)",
        _PROMISE,
        unless="forgotten (?:you|your)|if you",
    ),
    rule(REASSURANCE, 0.76, WHOLE, r"i swear|trust me|you will see|just you wait", _PROMISE),
)
