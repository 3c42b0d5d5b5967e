"""What turns to the one who replies: their story, their hurt, their defence."""

from __future__ import annotations

from bot.coach.listening.marks import SELF_FOCUS
from bot.coach.listening.rules import BODY, SENTENCE, TEXT, WHOLE, rule

_TURN = "turns to you: “{m}”"
_STORY = "starts a story of your own: “{m}”"
_DEFENCE = "is about you and your side: “{m}”"
_KNOWS = "says that you know it already: “{m}”"

_KINSHIP = (
    "(?:mum|mother|dad|father|parents|sister|brother|wife|husband|partner|boyfriend"
    "|girlfriend|ex|son|daughter|kids|kid|children|child|friend|best friend|cousin"
    "|aunt|uncle|nan|gran|grandma|grandad|grandfather|grandmother|boss|manager"
    "|colleague|neighbour|neighbor|dog|cat|job|work|marriage|divorce|family|flatmate"
    "|roommate|teacher|doctor|therapist|niece|nephew|granddad|twins|baby|teenager"
    "|toddler|team|business|house|car|back|knee|head|life|childhood|experience"
    "|situation|story|first [a-z]+|own [a-z]+|eldest|youngest|last [a-z]+|old [a-z]+"
    "|youngest|two|day|week)"
)

EXEMPT = (
    r"i (?:do |did |really |just |also |can |could |would |so |totally |completely "
    r"|only |always |still |am |was |have |want to |wanted to |definitely |truly "
    r"|honestly |will |certainly |do not |would not |can not |never |kind of |even "
    r"|actually |fully |really do |could not |did not |have not |had not |am not "
    r"|was not |may |might |often |usually |guess |know |think |suppose |hope |feel "
    r"|felt |must |should |too )*(?:hear|heard|hearing|see|saw|seeing|understand"
    r"|understood|get (?:it|that|why|how|what|you|where|the (?:sense|feeling"
    r"|impression))|getting (?:the|a|from)|got (?:the|it|that)|imagine|wonder|wondering"
    r"|wondered|guess|guessing|think (?:you|that|it|he|she|they|your|this"
    r"|about what you|anyone|anybody|we|there|people|most|so|of you|what)"
    r"|thinking (?:of|about) (?:you|what you|your)|thought (?:you|that you"
    r"|about what you|of you|it (?:was|might|would)|that (?:was|must)|he|she|they)|mean"
    r"|suppose|believe|sense|sensing|notice|noticed|noticing|picked? up|picking up"
    r"|feel (?:like (?:you|that|it|he|she|they|this)|that you|for you|so (?:sad|sorry"
    r"|happy|bad|angry|proud|glad) (?:for|that|to)|(?:bad|sad|sorry|happy|angry|awful"
    r"|terrible|proud|honou?red|glad|touched|privileged) (?:for you|you|that you"
    r"|that (?:he|she|they|this)|to hear|hearing|reading)|your|you)|felt (?:for you"
    r"|your)|sorry|apologi[sz]e|glad|proud|happy (?:for|to|that|you|if|with)"
    r"|pleased (?:for|to|that|you)|delighted (?:for|to|that|you)|thrilled (?:for|that)"
    r"|excited (?:for|to hear|that)|grateful|thankful|thank|thanking|impressed|touched"
    r"|honou?red|here|listening|with you|on your side|beside you|all ears|sad (?:to|for"
    r"|that)|saddened|gutted for|worried (?:about|for) you|concerned (?:about|for|that"
    r"|because)|curious|interested (?:in|to)|love (?:you|that|how|this|it|your"
    r"|to (?:hear|know|see|listen|understand))|like (?:how|that you|the way|your|it"
    r"|this|that|to (?:hear|know|ask|understand|share|talk|check|go|start|see|tell"
    r"|offer|give|suggest|explore|find))|appreciate|admire|respect|agree|disagree"
    r"|care about you|care|trust you|support you|help|offer|hope|wish (?:you"
    r"|i could (?:help|hug|take|make|be|do|change)|there|things|he|she|they|it|that you"
    r"|we)|bet|promise|ask|asking|asked (?:because|how|about)|say(?:ing)? (?:that you"
    r"|is|to you)?|said|know (?:you|that you|it|this|that|he|she|they|how (?:hard|much"
    r"|difficult|important|tough|close|long|painful|scary|frustrating|tired|upset|you)"
    r"|what (?:you mean|it means|to say|you)|your|sorry|there|the (?:drill|answer"
    r"|number)|of|a (?:good|great|lot|place|therapist|doctor|few)|several|some"
    r"|someone who can)|know$|suggest|recommend|advise|encourage|invite|share|offer"
    r"|explain|check|make sure|tell (?:you (?:that|what|about|a bit|how|the)|that|from"
    r"|how|you are)|show you|give you|come|go (?:with|over|back|ahead)|stay|sit|bring"
    r"|drive|pick|drop|call you|text you|send|see you|talk to you|pray|be (?:here|there"
    r"|right|back|with|happy to|glad to|honest|proud|sad|angry|devastated|upset|mad"
    r"|scared|terrified|furious|heartbroken|hurt|crushed|able|so|careful|in touch)"
    r"|need (?:to (?:ask|understand|know|check|say)|you to|a (?:bit|little) more|more)"
    r"|want (?:to (?:hear|understand|know|help|be|say|make|ask|check|thank|support"
    r"|acknowledge|share|see|talk|go back|give|tell you|listen|let you|hug|come|learn"
    r"|do|pick|start|reflect|take a|get)|you to|what|that for you|the best|for you)"
    r"|would (?:not )?(?:feel|be|love|cry|hate|want|miss|need|expect|have (?:been|felt"
    r"|cried|hated|wanted|done the same|screamed|lost it)|never (?:have )?(?:forgive"
    r"|get))|will not|was wrong|was not (?:there|listening|fair|kind|paying|thinking)"
    r"|hurt you|let you|left you|made you|missed (?:that|it|what|your|you)"
    r"|forgot (?:your|about you|our|you|that you|it|to)|did not (?:listen|hear|ask|know"
    r"|realise|realize|mean|think about you|notice|see (?:that|it|you)|show|turn|call"
    r"|give|let you|expect|catch|quite)|do not (?:know|blame|understand|think|mean"
    r"|want (?:you|to)|see|have|believe|get|like (?:that|how|what|to see)|remember"
    r"|judge|need|care|want)|have (?:a|some|another|one|the|two|three|no)? ?(?:idea"
    r"|question|questions|information|time|feeling|thought|few|couple|handout|leaflet"
    r"|list|form|doubt|results|number|suggestion|words)|have (?:seen|known|noticed"
    r"|heard|worked with|got (?:you|the|your|some|time)|read)|had (?:no idea"
    r"|not (?:realised|thought|seen)|a look|wondered)|did not|(?:am )?(?:doctor|dr"
    r"|nurse|professor) [a-z]+|am (?:a|an|your|the|one of the) (?:nurse|doctor"
    r"|counselor|therapist|coach|psychologist|social|dietitian|health|student)|speak"
    r"|owe you|messed|take (?:it (?:that|you)|your|that|over)|took|hold|carry"
    r"|listen(?:ed)?|keep|cook|make (?:you|dinner|us|it up|tea|the|sure)"
    r"|hate (?:that (?:he|she|they|this|you|for you|it|happened)|to (?:see|hear)"
    r"|this for you|when (?:people|they|that))|miss you|remember (?:you|that you"
    r"|when you|how you|your)|read (?:your|what you)|follow|see you|look"
    r"|looking forward to hear|(?:was|were) just about to ask|there|in|okay with"
    r"|fine with|done|ready|so$|afraid (?:that|it|you|the|we|not)|writing|calling"
    r"|recording|part|unable|able to|going to (?:ask|give|tell|start|share|go|listen"
    r"|stay|be|come|call|pick|take|make|check|explain|read|refer|send|book|cook)"
    r"|at your|aware|not (?:sure|here to|trying to|going|asking|saying|judging"
    r"|surprised|a|able|going|your|mad|angry)|sure|certain|confident|convinced|positive"
    r"|just (?:saying|asking|wondering|curious|checking)|only (?:asking|saying)|coming"
    r"|bringing|promised|serious|surprised|should (?:have|not have)|put it|do that$"
    r"|must (?:have|admit|say)|swear|reckon|doubt|picture|reading|checked"
    r"|can not (?:imagine|believe|even))"
)
"""How a sentence with "I" begins that is not about the one who replies."""

RULES = (
    rule(
        SELF_FOCUS,
        0.92,
        WHOLE,
        r"(?:me too|me as well|same here|same|me neither|mine too|mine (?:did|does|was|is"
        r"|do|are) (?:too|the same|as well)|snap|so (?:do|did|am|was|have|would|will) i"
        r"|neither (?:do|did|am|was|have|can|could|would) i|i (?:do|did|am|was|have|feel"
        r"|had|hate (?:that|it|him|her)|know|get that|would|felt that|went through that"
        r"|feel that) (?:too|as well|also)|join the club i.*|that makes two of us"
        r"|tell me about it|and me|you and me both|been there(?: done that)?|what about me"
        r"|mine is worse|i have been there|i know the feeling|i know exactly|us too"
        r"|story of my life|i can relate|i relate|likewise|ditto)",
        _TURN,
        unless="what about me what",
    ),
    rule(
        SELF_FOCUS,
        0.92,
        TEXT,
        r"i (?:also |do |really |totally |completely |so |just |definitely "
        r"|honestly )*know (?:exactly |just |totally |precisely |all too well "
        r"|very well )*(?:how|what) (?:you|that|it|this) (?:(?:are|must|might|is|were"
        r"|feels?|felt|mean to|all) )*(?:feel|feels|felt|feeling|like|going through"
        r"|are going through)|know (?:the|that|this|exactly that) feeling|i (?:can|could"
        r"|totally can|do|so|completely|really|can really|can totally|can so|can definitely"
        r"|can also|definitely can) relate|i have (?:also |totally |so |literally |really "
        r"|definitely |honestly |actually |kind of )*(?:been there|been through"
        r"|gone through|had (?:that|this|the same|it|similar|something similar|a similar)"
        r"|felt (?:that|this|the same|like|exactly)|struggled|dealt with|experienced|lived"
        r"|lost)|(?:it|that|this|(?:the )?same(?: thing)?|something similar) (?:also |once "
        r"|just |actually |has )*happened to (?:me|my|us)|(?:that|this|it|which"
        r"|you) (?:just )?(?:is|was|sounds|reminds me|makes me think|feels"
        r"|takes me)(?: a lot| exactly| just)? (?:like|of|back to)(?: the time)? (?:when i"
        r"|when my|my|mine|what i|what happened to me|i was|i felt|how i)"
        r"|reminds me(?: so much)? of|i remember (?:when|my|the|being|feeling|having|that"
        r"|crying|how|losing|once|thinking)",
        _KNOWS,
        unless=(
            r"(?:not|never|no idea|can not|do not) (?:know|pretend|imagine)|you (?:said|saying"
            r"|telling|told|mention)|i (?:do not|will never|can not) know|remember (?:you"
            r"|that you|when you|how you|your)|if i know|remember the (?:day you|time you"
            r"|last time you)|sounds like my fault|i can not relate|i have had (?:a good|the)"
            r"|i have been through (?:your|the) (?:notes|file|form|results|numbers|figures)"
        ),
    ),
    rule(
        SELF_FOCUS,
        0.9,
        TEXT,
        r"(?:^|back |like |and |but |, |because |time |remember |so |funny |ha |haha |well "
        r"|oh |also |yeah |same |the way |just |even )(?:that )?(?:when|since|after|before"
        r"|while|the (?:day|time|year|week|first time|last time)|last (?:year|week|month)"
        r"|years ago|a few [a-z]+ ago|two [a-z]+ ago) (?:that |when |,? )?(?:i|we"
        r"|my [a-z]+) (?!see|saw you|hear|heard you|say|look at you|said that|hear you"
        r"|talk to you|think of you|get home|am|come|finish|call|can|will|tell you|ask"
        r"|listen|leave|need to|last (?:saw|met|talked|spoke))[a-z]+",
        _STORY,
        needs="i my we",
        unless=(
            r"since we (?:last|first|started|talked|met|spoke)|when we (?:met|last|first|talked"
            r"|spoke|start|started|meet|see|get|talk|look|think|do|feel|go|are|have|know|care"
            r"|love)|after we|before we|(?:you|tell me|hear|felt|feel|lonely|you were|you are"
            r"|angry|hurt|upset|scared|alone|sad|invisible|that|it (?:is|was|hurts|hurt)|hard"
            r"|unseen|ignored|annoyed|mad)[a-z ,]* (?:when|that|after|while|since|because"
            r"|the time) (?:i|we)|when i (?:did not|walked|was late|forgot|left|said|yelled"
            r"|shouted|snapped|did that|say|interrupt|cancelled|looked|ignored|laughed|took"
            r"|told you|told them|went out|was on my phone|corrected|joked|raised|missed"
            r"|made that|hung up|do that|come home|am late|go out|spoke)|before i (?:say|answer"
            r"|go|start|forget|share|tell|give|ask|give you)"
        ),
    ),
    rule(
        SELF_FOCUS,
        0.88,
        BODY,
        r"<THINK>(?:in my (?:case|experience|family|day|life|house|first|own|job|marriage"
        r"|opinion it)|(?:my|mine|our) (?:own )?" + _KINSHIP + r"(?: 's(?: [a-z]+)?)? (?:[a-z]+))",
        _STORY,
        needs="my mine our",
        unless=(
            "my (?:mum|dad) and you|my day (?:was|is) fine thanks|my (?:friend|love|dear|baby"
            "|darling|girl|boy|son|daughter)$|in my opinion|my job (?:is|here is) to"
            "|my job here|my (?:wife|husband|partner) and you|my back is turned|my work is done"
        ),
    ),
    rule(
        SELF_FOCUS,
        0.9,
        TEXT,
        r"(?:that|this|it) is nothing (?:compared|,|i |my |mine |try|wait)"
        r"|(?:you )?think (?:that|this|yours|you have it|that was|you are|your) (?:is |was "
        r"|'s )?(?:bad|tired|hard|busy|stressed|rough|tough|worse|it bad)|wait (?:until"
        r"|till) you (?:hear|see|have|get|try|are my)|try (?:being|having|living|doing"
        r"|working|sharing|raising|getting|sleeping) (?:me|my|a|the|it|two|three|four|with"
        r"|on|in|for|full|at|through|[a-z]+)|how do you think (?:i|that makes me"
        r"|it makes me|we|it feels for me|that feels)|what about (?:me|my|us|mine|how i)"
        r"|(?:makes?|made|making) me (?:feel|so|want|look|sad|angry|mad|cry|sick|nervous"
        r"|worry|worried|upset|the bad)|(?:hurts?|upsets?|upset|stresses|annoys|bothers"
        r"|worries|kills|affects|scares|exhausts) me|(?:hurt|hurts|hurting) my|how (?:hard"
        r"|tired|busy|much|stressed) (?:i|my)|(?:have|has|is) (?:also )?(?:been )?(?:hard"
        r"|tough|difficult|rough|worse|a lot|awful|horrible|not easy) (?:for|on) me|(?:hard"
        r"|tough|difficult|rough|worse|not easy) (?:for|on) me|for me (?:too|as well|either"
        r"|it was|it is)|you are not the only one (?:who|with|here)|(?:i"
        r"|we) (?:have )?(?:had|got) it (?:much |even |way |far )?worse|mine (?:is|was|were"
        r"|are) (?:even |much |so |way |a lot |far )*(?:worse|bigger|harder|longer|terrible"
        r"|awful|horrible|just as)|worse (?:for me|than mine|day than)|and i am not"
        r"|what i go through|my turn",
        _TURN,
        unless=(
            r"hurt(?:s)? me to (?:see|hear)|made me (?:think of you|smile|happy|proud"
            r"|so (?:proud|happy|glad)|realise|realize|look)|(?:makes|made) me (?:so |really "
            r"|very )?(?:happy|sad|angry|mad|furious|sick|want to|so|feel) (?:for you"
            r"|on your behalf|to (?:hear|see|know|read)|that (?:he|she|they|you had|you are"
            r"|someone|anyone|happened))|so (?:angry|sad|happy|mad|proud) for you"
            r"|you are not the only one who (?:feels?|has felt|thinks?|struggles?|has)"
            r"|bothers me (?:that (?:he|she|they)|how (?:he|she|they))|what (?:is|do you think)"
            r"|scares me (?:too )?(?:for|about) you|worries me that you|makes me wonder"
            r"|you (?:told|say|said|want) me (?:how|that)|you think i|made me feel (?:your"
            r"|like i know you)|makes me want to (?:hug|hold|shake (?:him|her)|scream at (?:him"
            r"|her)|come|know|hear|hug)|makes me wanna"
        ),
    ),
    rule(
        SELF_FOCUS,
        0.84,
        BODY,
        r"<THINK>i (?!would (?!have|rather|love|never)|will|can(?! not)|could(?! not)|shall"
        r"|may|might)[a-z]+(?: [a-z]+)?",
        "is about you: “{m}”",
        needs="i",
        unless=EXEMPT,
    ),
    rule(
        SELF_FOCUS,
        0.82,
        BODY,
        r"(?:we|us) (?:had|went|lost|were|got|did|always|never|used|broke|fought|argued"
        r"|tried|have the same|lived|ended|split)(?: [a-z]+)?",
        _STORY,
        needs="we",
        unless=(
            r"we (?:had|were|did|lost|got) (?:a plan|talking|talked|agreed|planning|discussing"
            r"|going to)|last (?:time|week|session)|you"
        ),
    ),
    rule(
        SELF_FOCUS,
        0.8,
        SENTENCE,
        r"^(?:well |oh |yeah |but |and |so )*(?:i am|i have been) (?:so |really |very "
        r"|pretty |also |just |a bit |quite )*(?:tired|exhausted|busy|stressed|fed up"
        r"|hungry|struggling|bored|ill|sick|broke|upset|hurt|angry|annoyed|frustrated"
        r"|drained|overwhelmed|the one|doing|working|trying|a [a-z]+|in the same"
        r"|going through|dealing|having|depressed|lonely|anxious|single|divorced|married"
        r"|[0-9]+)",
        _DEFENCE,
        needs="i",
        unless=(
            r"i am (?:so |really |very |pretty )?(?:angry|upset|hurt|mad|annoyed|frustrated|sad"
            r"|gutted) (?:for you|that (?:he|she|they|this|you had|happened)|on your behalf"
            r"|with (?:him|her|them)|at (?:him|her|them)|about what)"
            r"|i am trying to (?:understand|help|listen|get|see|follow|imagine)"
            r"|a (?:good listener|nurse|therapist|counselor|coach|doctor|social|volunteer"
            r"|trained)|having (?:trouble|a hard time) (?:following|understanding)|for you$"
            r"|doing (?:this|it) (?:with|for) you"
        ),
    ),
    rule(
        SELF_FOCUS,
        0.86,
        TEXT,
        r"(?<!can )i (?:do|did|have|am|was|feel|felt|had|get|got|go|went|want|need|hate"
        r"|love|struggle|cry|worry|miss)(?: [a-z]+){0,6} (?:too|either|as well|myself)$",
        _TURN,
        needs="too either well myself",
        unless=("you|glad|sorry|happy for|proud|here|understand|believe|think|agree"),
    ),
    rule(
        SELF_FOCUS,
        0.84,
        BODY,
        r"i feel (?:like that|that way|the same|this way|under pressure)",
        _TURN,
        needs="feel",
    ),
    rule(
        SELF_FOCUS,
        0.82,
        BODY,
        r"(?:he|she|they|nobody|no one|everyone|people|somebody|someone) (?:also |always "
        r"|never |once |just |used to |even |still |has |have |had |ever )*(?:did|does|do"
        r"|called|calls|said|says|left|made|makes|gave|took|asked|treated|treats|yelled"
        r"|shouted|lied|laughed|ignored|dumped|fired|cheated|bullied|hit|cut"
        r"|blocked)(?: [a-z]+){0,4} (?:to |with |at |on |for |by )?(?:me|my [a-z]+"
        r"|us)(?![a-z])",
        _STORY,
        needs="me my us",
        unless=(
            "told me|asked me (?:about|how|what|whether|to (?:tell|help|give|pass))"
            "|makes? me (?:so )?(?:sad|angry|happy)|said to me (?:that )?(?:you|they)|your"
        ),
    ),
    rule(
        SELF_FOCUS,
        0.8,
        BODY,
        r"(?:and |but )?my (?!name|point|question|heart|love|dear|guess|thought|thoughts"
        r"|advice|bad|fault|worry|concern|understanding|sense|impression|hope|door|pleasure"
        r"|apologies|apology|job here|colleague will|suggestion|recommendation|role|goal"
        r"|mistake|word|arms|god|goodness|gosh|quiet|eyes|condolences|shift|treat|turn to"
        r"|phone is)[a-z]+ (?:is|are|was|were|did|does|has|had|never|always|also|got|used)",
        _STORY,
        needs="my",
        unless="you",
    ),
)
