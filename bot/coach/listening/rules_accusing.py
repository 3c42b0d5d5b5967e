"""What accuses, doubts, mocks the one who speaks, or turns the blame round."""

from __future__ import annotations

from bot.coach.listening.marks import JUDGING
from bot.coach.listening.reasons import BLAME, DOUBT, LABEL, PAST
from bot.coach.listening.rules import BODY, SENTENCE, TEXT, WHOLE, rule

_MOCKS = "mocks more than it listens: “{m}”"
_COUNTER = "turns the blame round: “{m}”"

RULES = (
    rule(
        JUDGING,
        0.83,
        TEXT,
        r"you(?: really| just| honestly| simply| also| only)* (?:always|never|constantly"
        r"|keep|only ever|only|every time|forever|still|are always|are never|are constantly"
        r"|are forever|are the one who|have always|have never|can never|can not even"
        r"|could not even|did not even|do not even|never even|will never) (?:just |even "
        r"|really |have to |want to |seem to |had to |be |been |got |get |manage to "
        r"|bother to )?(?:do|does|say|said|make|made|think|ask|asked|listen|listened|help"
        r"|helped|care|cared|tell|told|leave|left|forget|forgot|want|take|took|give|gave"
        r"|complain|moan|blame|come|came|talk|interrupt|start|started|finish|try|tried|get"
        r"|got|let|put|expect|assume|bring|brought|go|pay|see|look|work|shout|argue|ignore"
        r"|choose|late|on|clean|cook|answer|apologi[sz]e|stick|learn|change|trust|have"
        r"|with him|buy|break|run|quit|give up|thinking|wanting|saying|moaning|blaming"
        r"|telling|acting|picking|doing|making|complaining|leaving|forgetting|so|this|like"
        r"|worry|overthink|seeing|going|letting|choosing|bother|happy|satisfied|find|pull"
        r"|twist|exaggerate|remember|lie|lied|know|sulk|cry|do that|spend|drink|plan|call"
        r"|been)",
        "an accusation with “always”, “never” or “keep”: “{m}”",
        needs=(
            "always never constantly keep only every forever still are have can could did do will"
        ),
        unless=(
            r"so you|sounds|you (?:feel|felt)|like you|as if|that you|when you|how you|what you"
            r"|you still (?:have|got|care|love|want|get|go|did|came|see|do|remember|know|said"
            r"|made|work|think)|you only (?:want|wanted|have|had|got|get|know|see|did|tried"
            r"|came|see|just)|you never (?:get|got|had|wanted|know|asked|said|told|heard|have"
            r"|did|came|thought|been|see|saw)|you (?:did|do|could|can) not even (?:get|want"
            r"|know|see|have|say|go|say|tell|finish|think|look)|you (?:have )?(?:always"
            r"|never) (?:been|had|get|got|have|wanted|want|see|know|make|made|find|found|do|did"
            r"|put|come|give|gave|take|took|work|worked|help|try|go|look|let|remember|say|pay"
            r"|plan|call) (?:so|there|a good|to|good|strong|brave|kind|the|through|any|enough"
            r"|time|everyone|others|yourself|up|together|happy|it|told|heard|allowed)|if you"
            r"|you keep (?:going|trying|coming|thinking|seeing|telling yourself|getting|giving"
            r"|asking yourself|putting|hoping|wondering|finding|working|on|your|saying|making"
            r"|doing|looking|it)|keep it|keep up|are always (?:the one|there|on|looking|doing"
            r"|trying|so|the|being|picking|left|last)|still (?:going|making|so)|(?:what|how"
            r"|where|when|who|why) (?:do|did|would|are|have) you|keep me|i have never"
            r"|the one who (?:has|had|have|gets?|does|did|makes?|do|went|goes?|said|told|asks?"
            r"|asked|looks?|cooks?|cleans?|pays?|always|lets?|left|gives?|stays?|stayed|takes?"
            r"|took|calls?|leaves?|comes?|remembers?|works?|tries|tried|got|listens?|helps?)"
        ),
    ),
    rule(
        JUDGING,
        0.84,
        TEXT,
        r"(?:that|it|this) (?:is|was) (?:on you|your (?:problem|fault|own|mess|doing"
        r"|responsibility|job)|(?:a |an |so |really |pretty |very |just |kind of |quite "
        r"|rather |bit |a bit )*(?:stupid|silly|dumb|reckless|selfish|foolish|irresponsible"
        r"|careless|childish|naive|immature|cowardly|pathetic|ridiculous|daft|idiotic|lazy"
        r"|inconsiderate|ungrateful|excuse|your excuse|rich|cheek|rude|overreaction"
        r"|dramatic|a lie|nonsense|rubbish you|unreasonable)(?: (?:of you|thing|idea|move"
        r"|reason|excuse|way|to (?:do|say|buy|go|lend|sign|think|cry)|thing to"
        r"|coming from))?)",
        LABEL,
        needs=(
            "on your stupid silly dumb reckless selfish foolish irresponsible careless "
            "childish naive immature cowardly pathetic ridiculous daft idiotic lazy "
            "inconsiderate ungrateful excuse rich cheek rude overreaction dramatic nonsense "
            "unreasonable lie"
        ),
        unless=(
            r"(?:of|for) (?:him|her|them|your [a-z]+|that|someone)|not (?:your|on you|stupid"
            r"|silly|a lie|ridiculous)|(?:he|she|they) (?:said|told)|if (?:that|it)|rude$"
            r"|ridiculous$|silly that (?:he|she|they)|says it|like it|as if|a lie$"
            r"|ridiculous that|(?:feels|felt) |rude (?:and|but)|childish$|selfish$|just rude"
            r"|so rude|ridiculous (?:and|but)|unreasonable$|feel|your job"
        ),
    ),
    rule(
        JUDGING,
        0.82,
        BODY,
        r"<MAYBE>(?:oh )?(?:here we go(?: again)?|poor (?:you|baby|old you|little you"
        r"|thing you)|boo hoo|cry me|give me a break|spare me|how (?:convenient|original"
        r"|typical|very convenient|brave of|nice for|very|surprising|shocking)|typical$"
        r"|typical you|well done you|bravo|what a (?:surprise|shock|shocker|tragedy|hero"
        r"|martyr|saint|drama)|shocker|shocking$|(?:yeah|sure|yes|ok|okay|oh) (?:right"
        r"|sure)$|yeah yeah|as if$|because (?:that|shouting|crying|ignoring|moaning"
        r"|that always|complaining|sulking|your) (?:[a-z]+ )?(?:went|worked|works|always"
        r"|will|really|has|helps|is|was)|genius|princess|your (?:highness|majesty|royal)"
        r"|mister |nice one|nice going|great parenting|great job$|brilliant plan"
        r"|good luck with that|whatever$|whatever you say|big surprise|must be nice"
        r"|if you say so|says (?:the|you|who)|said the|look who|rich coming|that is rich"
        r"|you do it too|so do you|so did you|so are you|so have you|you too$"
        r"|pot ,? ?kettle|you can talk|you are one to talk|coming from|and (?:you|yours)$"
        r"|what about you|what about (?:the|all the) time|look who is talking|your turn"
        r"|(?:you are|are) (?:just )?(?:as bad|no better|no angel|hardly|not exactly"
        r"|not perfect)|nobody is perfect least|(?:the )?(?:world"
        r"|universe) does not revolve|not everything is about you|it is (?:always"
        r"|not always|all) about you|it is not (?:all|always) about you"
        r"|you (?:and )?your (?:drama|excuses|phone|mother|temper|moods|feelings|lists"
        r"|games|stories|problems|crises)|another (?:crisis|drama|one of your)"
        r"|again(?: again)?$|not (?:this|that) again|not again$|oh again|this again"
        r"|again with|there you go again|you again|(?:a )?(?:classic|vintage) you|so mature"
        r"|very mature|real(?:ly)? mature|thanks for nothing|gee|the (?:drama|phone police"
        r"|food police)|first (?:time|day) (?:for|ever)|imagine that"
        r"|congratulations ,? genius|i am sure you (?:did|were|are) (?:perfect|an angel"
        r"|completely innocent|so|such|nothing)|nothing is ever|never your fault|oh please"
        r"|please spare|tell someone who cares|get the violins|tiny violin|world's smallest"
        r"|let me guess|sorry i am not|sorry for (?:breathing|existing|living)"
        r"|forgive me for|well excuse|excuse me for|pardon me for|i did not know (?:you"
        r"|it was|we)|of course you (?:did|do|are|have|would)$"
        r"|of course (?:it is )?my fault|so it is my fault|everything is my fault|blame me"
        r"|it is always (?:me|my)|so i am the)",
        _MOCKS,
        unless=(
            "here we go (?:i|it|the)|how (?:brave|nice|kind)|poor thing$|poor you$"
            "|what a shock (?:it|that|for|this|to|and)|that must|what a shock$"
            "|what a surprise (?:it|that|for|party)|how are you|what about you$|(?:again and"
            "|feels|not again and|over) |feeling|how surprising (?:for|to)|poor you (?:must"
            "|are|have|that|what|how)|again today|nice one (?:mate|you|well)|great job (?:on"
            "|with|of)|bravo for|yeah yeah i"
        ),
    ),
    rule(
        JUDGING,
        0.82,
        BODY,
        r"<THINK>(?:you (?:just |also |really |clearly |obviously |still |honestly |even "
        r"|do |simply )*(?:do not|did not|never|could not|would not|have not|can not"
        r"|will not|were not|are not) (?:even |really |ever |exactly |actually |just |once "
        r"|give me |bother to |seem to )*(?:try|tried|trying|listen|listening|help|helping"
        r"|think|thinking|care|appreciate|respect|make (?:time|an effort|any effort"
        r"|it easy)|let me|do (?:anything|your|much|it either)|apologi[sz]e"
        r"|take (?:any )?responsibility|see (?:my|what i|how much i|it from)|look|ask(?: me"
        r"| him| her| them)?$|tell me|give (?:him|her|them|me|it)|trust me|help yourself"
        r"|act|handle|know how to|study|work hard|thinking straight|perfect|easy|innocent"
        r"|an angel|exactly|being (?:fair|honest|reasonable|realistic|very)|the (?:only"
        r"|easiest|victim|boss)|a child|a baby|five|made of|entitled|owed|thinking about)"
        r"|you (?:just |only |both |also |clearly |obviously |really |two )*(?:ruined"
        r"|messed up|screwed|blew|wasted|lied|broke|forgot|caused|drove|pushed|spoiled"
        r"|spoilt|provoked|started it|started this|gave (?:him|her|them) (?:no|a reason)"
        r"|let (?:him|her|them|it) (?:walk|get away|treat|talk|do)|let yourself"
        r"|bring(?:ing)? it on|get what|make (?:everything|me|it (?:so )?hard|it impossible"
        r"|people|no|excuses|yourself)|made (?:me|him|her|them|it worse|your|a (?:scene"
        r"|fool|mess))|want (?:it both|everything|attention|too much)|expect (?:too"
        r"|everyone|me|people|everything)|act like|sound like (?:your|a)|snapped"
        r"|spend (?:too|all|your)|drink too|worry too|think too|eat too|need to grow"
        r"|take everything|take it|turn everything|twist|love (?:the )?drama|hold grudges"
        r"|have (?:a (?:temper|problem)|no (?:patience|idea|right|self)|only yourself"
        r"|brought|changed|been (?:distant|horrible|awful|rude|mean|moody|grumpy|lazy"
        r"|selfish|difficult))|had (?:your|plenty|all (?:day|week|year|summer|weekend"
        r"|night)|months|weeks|your chance|one job)|of all people|lot do|people (?:are"
        r"|always|never)|work too|left it (?:too|so|late)|got yourself|are old enough"
        r"|are a (?:big|grown)|are the (?:adult|oldest|older|parent|mother|grown|eldest|man"
        r"|boss)|are (?:so|too) (?:soft|strict|nice|easy|hard on (?:him|her|them)|proud|fat"
        r"|old for|picky|slow|quiet|loud|trusting|much)))",
        PAST,
        unless=(
            r"so you|you (?:feel|felt|think)|you do not (?:think|care|help|see|look"
            r"|know)(?: (?:you|he|she|they|it|yourself|that|about what|what|any))"
            r"|(?:too much on|on) your|you did not (?:think|see|ask|let|get)"
            r"|do not (?:even )?(?:try|have) to|let yourself (?:feel|be|rest|cry)|want to be"
            r"|you forgot$|you (?:do|did) not (?:look|listen|see|feel)|want me to (?:come|go|be"
            r"|see|hear|listen|understand|know|stop|help|do)|made me (?:think|smile|laugh|happy"
            r"|a|feel)|make me (?:so )?(?:proud|happy|smile|laugh|feel)|you made it|love drama"
            r"|are not (?:being|feeling)|(?:not|n't) trying to|had all (?:that|this)"
            r"|you are not (?:the only|easy|alone|even|thinking)|would not let"
            r"|you did not (?:ask|do anything)|are the (?:man|boss)$|make people|do not let me"
            r"|people are|took it out|you did not let|not trust|you broke (?:up|down|it off"
            r"|your)|you did not (?:even )?(?:think|want|know|expect|feel|get|ask for|see it"
            r"|do it)|if you|when you|that you|made your day"
        ),
    ),
    rule(
        JUDGING,
        0.8,
        TEXT,
        r"(?:at your age you|a grown (?:man|woman|adult)|you of all people|(?:big (?:boys"
        r"|girls)|good (?:mothers|parents|friends|kids|wives|husbands|girls|boys|mums|dads)"
        r"|real (?:men|friends)|normal people|other (?:kids|people|mothers|parents|wives"
        r"|husbands|girls|boys|couples|mums|dads)|nice (?:girls|boys)|your (?:sister"
        r"|brother|cousin)) (?:would|do|does|can|could|never|did|manage|managed)(?: not)?"
        r"|(?:nobody|no one) else (?:complains|minds|seems|has a problem|has trouble)"
        r"|everyone else (?:managed|manages|can|does|did|gets on|copes|coped"
        r"|seems to manage)|you call (?:that|this|yourself)|(?:not|hardly"
        r"|never) (?:exactly )?(?:surprising|surprised|a surprise) (?:if|when|that|given"
        r"|with|after|considering)|how you (?:treat|talk|behave|spend|act|speak|dress|eat"
        r"|live|parent)|for someone who|for a person who|with that attitude"
        r"|with an attitude|your attitude|your tone|your temper|the way you (?:talk|treat"
        r"|act|behave|speak|dress|eat|spend|are|parent|drive|carry on)|no wonder (?:he|she"
        r"|they|nobody|no one|people|your|everyone|you (?:got|have no|are (?:single|always"
        r"|fat|late|broke|failing)|can not|failed|lost|do not|never|did not|have not)))",
        BLAME,
        unless=(
            r"as if nobody|like nobody|like no one|nobody else (?:was|would|does|helps|sees|saw"
            r"|noticed|knows|knew|there|to)|as if no one|you feel|everyone else (?:can|does"
            r"|gets|manages) (?:and|while|but)|not surprised you"
            r"|not surprised (?:that )?you (?:are|feel|felt|cried|were|want)|(?:not"
            r"|hardly) surprising (?:if|that|given|when|with|after) (?:you (?:are|feel|felt"
            r"|were|want)|all|what|everything|how)|love the way|no wonder (?:you are|your)"
            r"|no wonder you (?:are|feel|were|felt|cried|want|need|miss)"
            r"|no wonder you (?:can not|do not|did not|have not) (?:sleep|want|feel|trust|know"
            r"|eat|focus|relax|concentrate|breathe|see)"
        ),
    ),
    rule(
        JUDGING,
        0.84,
        TEXT,
        r"(?:it is |is it |that is )?(?:all )in your (?:head|imagination)|you are imagining"
        r"|making (?:it|things|this) up|reading too much|seeing things|you made that up"
        r"|no offen[cs]e|with all due respect|i hate to say it|to be (?:brutally"
        r"|perfectly) (?:honest|frank)|not to be (?:rude|mean|funny|harsh)|not being funny"
        r"|you know what your problem|the (?:problem|trouble|thing) (?:is|with you"
        r"|here) (?:is )?(?:that )?you|hypocrit|you started it|two sides to every"
        r"|takes two to|takes 2|there are two sides|his side|her side|be fair to (?:him|her"
        r"|them)|in (?:his|her|their|fairness to|your boss's|mum's|dad's) (?:defen[cs]e|him"
        r"|her|them)|you have to see it from|from (?:his|her|their) (?:side|point"
        r"|perspective)|(?:he|she|they) (?:has|have|had) a point|i can see (?:his|her"
        r"|their) (?:point|side)|does she have a point|maybe (?:he|she|they) (?:is|are|has"
        r"|have|was|were|had) (?:right|a point|got a point)|i (?:do not|can not) (?:blame"
        r"|see what) (?:him|her|them)|do not blame (?:him|her|them)",
        _COUNTER,
        unless=(
            r"like it is all in|as if it is|(?:says|said|told you|tells you|feel|felt"
            r"|think) (?:that )?(?:it is|you are)|part of you can see"
            r"|problem (?:here )?is that you (?:are|were) (?:being )?(?:ignored|not being|left"
            r"|tired|hurt)"
        ),
    ),
    rule(
        JUDGING,
        0.84,
        WHOLE,
        r"(?:again|seriously you|really again|and whose fault is that|whose fault is that"
        r"|says who|your point|so|and your point is|and)",
        _MOCKS,
        needs="again fault says point",
        unless="again and",
    ),
    rule(
        JUDGING,
        0.85,
        TEXT,
        r"whose fault|(?:that|it) (?:is|was) your (?:own )?(?:fault|doing|choice)|and whose"
        r"|who is fault|i hope you (?:are happy|are proud|learned|apologi[sz]ed|said sorry"
        r"|realise)|i expected (?:more|better)|i thought you (?:were (?:better|smarter"
        r"|stronger|over|an adult|done)|knew better|would know)|you (?:knew|know) better"
        r"|you disappoint|disappointed in you|ashamed of you|embarrassed by you"
        r"|fed up with you|tired of (?:your|you|this from you)|sick of (?:your|you)"
        r"|not my problem|you (?:are|were) (?:being )?(?:unfair|mean|cruel|harsh) (?:to"
        r"|on) (?:me|him|her|them)|well you (?:did|chose|were|are|wanted|said|started|never"
        r"|always|knew|had|asked|left|made)",
        BLAME,
        unless=(
            r"not your|you feel|you (?:think|thought|worry|are afraid|are scared|wonder)"
            r"|like i am|well you (?:are right|did (?:it|well|great|good|what you)|have (?:been"
            r"|had|got a|every|done|a right)|had a|are (?:not|a good|doing|very|so|entitled"
            r"|allowed|welcome|here|in|clearly))|i thought you were (?:great|brilliant|amazing"
            r"|good|so)"
        ),
    ),
    rule(
        JUDGING,
        0.78,
        SENTENCE,
        r"^(?:so )?you did not (?:think|ask|tell|call|check|want|bother|say)[a-z ]*\?$"
        r"|^you (?:did|said|spent|bought|paid|told|drank|ate|lent|gave|married|hit"
        r"|quit) (?:what|how much)",
        DOUBT,
    ),
    rule(
        JUDGING,
        0.84,
        TEXT,
        r"you (?:do )?(?:tend to be|can be|have a tendency to be|have always been"
        r"|always get|get|always were|do get) (?:really |quite |so |very |rather |a bit "
        r"|a little |kind of |pretty |too |such a |a |all |just |always )*<BAD>",
        LABEL,
        needs="you",
        unless="feel|not",
    ),
    rule(
        JUDGING,
        0.82,
        TEXT,
        r"you are (?:far |way |much |a bit |getting |really )*too (?:old|young|big|soft"
        r"|proud|picky|fussy|trusting|nice|strict|slow|late) (?:for|to|with|about)"
        r"|you are being [a-z]+ again|you owe (?:me|him|her|them|us|it to)"
        r"|only yourself to blame|(?:there is|there is never|that is) (?:no|any"
        r"|never any) excuse|(?:no|never any|not an) excuse for|two wrongs"
        r"|you have been told|how do you (?:even |manage to )?(?:burn|lose|forget|miss|fail"
        r"|break|ruin)|if you (?:carry|keep|go) on (?:like|this|doing|that)"
        r"|you will only (?:regret|cry|end up|make|complain)|so you (?:just )?decided for",
        BLAME,
        needs="you two excuse",
        unless=(
            "you feel|not too (?:old|late)|never too|too (?:late|old) to|told (?:that|it)"
            "|lose (?:track|weight)"
        ),
    ),
)
