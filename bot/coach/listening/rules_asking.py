"""How questions are asked: inviting ones, and those that ask for a fact, a yes or permission."""

from __future__ import annotations

from bot.coach.listening.marks import CLOSED_QUESTION, OPEN_QUESTION
from bot.coach.listening.rules import BODY, SENTENCE, TEXT, rule

_INVITES = "invites them to say more: “{m}”"
_OPEN = "leaves the answer to them: “{m}”"
_FACT = "asks for one fact: “{m}”"
_YES_NO = "can be answered with yes or no: “{m}”"
_PERMIT = "asks for permission: “{m}”"

INVITING = (
    rule(
        OPEN_QUESTION,
        0.93,
        TEXT,
        r"tell (?:me|us) (?:a (?:little )?bit |a little |some )*(?:more|about|everything"
        r"|all|what|how|why|the (?:whole|rest|story)|anything|your|a time|in your own"
        r"|from the)(?: [a-z]+)?|say (?:a (?:bit|little) |some )?more|(?:(?:can|could|would"
        r"|will|do) you|want to|wanna|like to) (?:please |maybe |just |mind |want to "
        r"|like to |care to |be able to |be willing to |possibly )*(?:tell|telling|share"
        r"|sharing|explain|describe|elaborate|expand|say (?:a|some|more|what)|talk (?:me"
        r"|to me|a|about|through|it)|walk (?:me|us)|give me (?:an?|some|more) (?:example"
        r"|examples|idea|sense|detail)|help me (?:understand|see|get|out)|paint|take me"
        r"|unpack|fill me|show me|run me|let me know (?:how|what|more)|open up)|(?:i would"
        r"|i will|i am) (?:really |so |just |always |also )*(?:like|love|interested|want"
        r"|keen|curious|happy|glad) (?:to (?:hear|know|understand|learn|listen|get"
        r"|find out)|in (?:hearing|knowing|what|how|your)|about (?:what|how|your)|what|how)"
        r"|i want to (?:hear|know|understand|learn)(?: more| about| how| what| all"
        r"| everything| your| it| you|$)|(?:want|care|like|need|wanna|feel like|up for"
        r"|do you want|would you like|fancy) (?:to )?(?:talk|talking|vent|venting|chat"
        r"|tell me|share|sharing|go into|telling me|discuss|rant)|talk to me"
        r"|talk me through|walk me through|help me understand|help me see|fill me in"
        r"|let it all out|let me hear|let us hear|what is on your mind|in your own words"
        r"|for example what|give me an example|elaborate|share with me|share (?:more|some"
        r"|a little)|what else|anything else|anything (?:in particular|specific|special)"
        r"|any idea (?:what|why|how)|something else on|how so|how come|such as|like what"
        r"|meaning what|(?:in|to|from|with|by|on|at|for) (?:what|which) (?:ways?|sense"
        r"|extent|areas?|situations)|what about it|say that again|(?:start|begin) (?:at"
        r"|from|wherever)|do you mind (?:telling|sharing|talking|saying)"
        r"|would you mind (?:telling|sharing|talking|saying|if you told)|i am (?:curious"
        r"|wondering|interested)(?: about| to| in|,)? (?:what|how|why|know|hear|your|the"
        r"|where|about)|i wonder (?:what|how|why|where|about)|i was wondering (?:what|how"
        r"|why|about)|more about (?:that|it|this|your|what|how)$|go on tell",
        _INVITES,
        unless=(
            r"(?:do not|did not|never|not|have to|had to|you|to|and|want to|need to|he|she"
            r"|they) (?:tell|say|describe|share|explain|elaborate|talk) (?:him|her|them|your)"
            r"|can you (?:tell|explain|describe|share) (?:him|her|them|it to|your)"
            r"|(?<!do )(?<!would )you (?:want|wanted|need|needed|would like) to (?:talk|vent"
            r"|share|chat|tell)|would you (?:tell|share with|talk to|explain to) (?:him|her"
            r"|them|your|a)|i can tell|^tell me about it|anything else (?:i|we)"
            r"|not [a-z ]+ anything else|talk about it with (?:him|her|a|your|them|someone)"
            r"|you could tell|do you (?:talk|share|tell)|talk to me like|do you want to (?:tell"
            r"|share|talk)(?: it| about it)? (?:him|her|them|to (?:him|her|them|your|a))"
            r"|if you (?:want|like|need|would like|feel like|ever|fancy)(?: to)? (?:talk|vent"
            r"|chat|share|tell)|i want to know (?:if|whether|when|who)|tell me (?:if|whether"
            r"|when you|you (?:are|did|have|do)|that|where|how (?:many|much|long|often|old))"
            r"|i wonder (?:if|whether|why (?:he|she|they) would|who)|curious (?:if|whether)"
            r"|wondering (?:if|whether)|no need to|do not have to|happy to hear|glad to hear"
            r"|i would love to hear (?:him|her)|can tell you|what else (?:can|could|do) (?:i"
            r"|we)|always (?:talk|want to talk)|(?:to|you) describe|as you describe"
            r"|you (?:share|shared|elaborate)"
        ),
    ),
    rule(
        OPEN_QUESTION,
        0.86,
        BODY,
        r"(?:so )?(?:what|how|why) (?:happened|now|then|next|else|about (?:you|the|your|it"
        r"|that|him|her|them|this|when|at|with)|so|up|is up|is going on|is happening|comes"
        r"|came|makes|made|brings|brought|helps|helped|keeps|gets|stops|stopped|worries"
        r"|scares|hurts|matters|would|do|did|does|is|was|are|were|has|have|had|might|could"
        r"|can|will|should|exactly|part|parts|kind|kinds|sort|sorts|other|things|thoughts"
        r"|feelings|concerns|changes|steps|options|ideas|reasons|difference|impact|role"
        r"|if anything|specifically|in particular|led|set|started|triggered|changed|went"
        r"|ways|works|worked|feels|felt|stands|stood|goes|bothers|bothered|got|hit|upset"
        r"|sort of|type|types|aspects|advantages|benefits|good|bad|not so good|more"
        r"|on earth|the hell|the heck|got you|drew|the|your)",
        _OPEN,
        unless=(
            r"what (?:a|an)|what if|how about|why (?:not|do not|did not)|what (?:time|day|date"
            r"|age|year|number|colour|color|size|grade|percentage|name|street|address|month"
            r"|class|school|school year)|how (?:hard|awful|terrible)|what (?:is|was) (?:your"
            r"|his|her|the|its|their) (?:name|job|age|address|phone|number|score|weight|height"
            r"|email|surname|date|dose|title|blood|temperature|diagnosis|shoe|postcode|salary"
            r"|rent|budget|deadline)|what (?:time|day) |why (?:are you so|would you|did you"
            r"|do you always)|what you (?:are|were|need|did|said|want)|what i|what (?:he|she"
            r"|they|we) (?:did|said|is|was|are|need|do)|how (?:he|she|they|it|you|i|we) "
            r"|what (?:matters|helps|works|worked|helped|hurts|bothers|scares|worries|gets"
            r"|upset|makes|made|keeps|got|hit) (?:you )?[a-z ]*(?: is| was) |what (?:the"
            r"|your) [a-z]+ (?:is|was|did|said|does)|what happened (?:is|was|to [a-z]+ 's)"
            r"|what (?!is|was)[a-z]+ [a-z ]*is (?:that|a|an|the|to|when|how)|is that what"
            r"|what are you like|what is the (?:big|worst that)|what exactly"
        ),
    ),
    rule(
        OPEN_QUESTION,
        0.9,
        SENTENCE,
        r"(?:what|how|why) (?:on earth |exactly |else |then |specifically |just |the hell "
        r"|in particular |do you think |about [a-z]+ )?(?:happened|do you (?:think|feel"
        r"|want|need|make|like|mean|see|hope|wish|value|know|notice|enjoy|understand"
        r"|believe|see|remember|love|cope|deal|handle|get|usually|do|find|imagine|expect"
        r"|suppose|say|tell|manage)|did (?:you (?:feel|do|think|say|want|make|notice|hope"
        r"|decide|come|get|manage|cope|find|react|handle|learn|mean|like|see|hear|end"
        r"|respond|know|tell|figure|stop)|he say|she say|they say|that (?:feel|go|make|mean"
        r"|look|happen|come|bring|do|start)|it (?:feel|go|make|mean|look|happen|come|start"
        r"|end)|he (?:react|respond|do|take|tell)|she (?:react|respond|do|take|tell)"
        r"|they (?:react|respond|do|take|tell))|does (?:that|it|this|he|she) (?:feel|mean"
        r"|look|make|do|say|bring|go|affect|sound|sit|get|work|matter|happen|fit|all|come)"
        r"|was (?:that|it|this|the|your|going|worst|different|so)|is (?:that|it|this|the"
        r"|your|going|on|it like|most|worst|happening|different|making|been|worrying"
        r"|bothering|hardest|wrong|up)|are (?:you (?:feeling|doing|holding|coping|thinking"
        r"|hoping|hearing|going to|most|afraid|worried|scared|looking|dealing|managing"
        r"|planning|getting|now|today|so|after|really|sleeping|with|hoping)|things|your|the"
        r"|some|we)|would (?:you (?:like|want|say|do|need|feel|change|have|rather|prefer|be"
        r"|tell|see|love|describe|hope)|it|that|help|happen|make|he|she|they|be|feel|have"
        r"|need|your)|has (?:been|that|it|this|he|she|changed|helped|worked|made|happened"
        r"|your|brought)|have you (?:been|tried|done|noticed|felt|thought|found|got|managed"
        r"|learned|told|heard|seen|already|considered)|might (?:that|it|you|be|help|happen)"
        r"|could (?:you do|that|it|be|help|happen|make|we|i)|can (?:you (?:do|tell)|i|we"
        r"|that)|makes (?:you|it|that|this|him|her)|made (?:you (?:feel|think|decide|want"
        r"|choose|come|realise|realize|start|so)|it|that)|brings you|brought you|keeps you"
        r"|kept you|got you|helps you|worries you|scares you|bothers you|hurts|matters"
        r"|stops you|gets in|comes up|goes through|went through|went on|part of|kind of"
        r"|sort of|if anything|were you (?:feeling|hoping|thinking (?:about|when|of)"
        r"|doing when|afraid|like|expecting from)|had (?:you|he|she|happened)|about (?:that"
        r"|it|this) (?:makes|made|feels|is|was|bothers|hurts|scares|worries|upsets|appeals"
        r"|matters))",
        _OPEN,
        needs="what how why",
        unless=(
            r"^(?:i (?:can |could |do |really |totally )?(?:see|understand|know|get|wish"
            r"|remember|imagine|forgot|hear)|you (?:know|see|said|told|wonder|do not know"
            r"|are wondering|want to know|asked|remember|realise|have))|what did you (?:expect"
            r"|do to|say to)|how could you|why (?:did|do|would|have|are) you(?! think| feel"
            r"| want)|what (?:on earth |the hell )?were you (?:thinking|doing)$|(?:know|see"
            r"|understand|tell you|say|remember|knows|hear|imagine|guess|wonders?|wondering"
            r"|worr[a-z]+ about|matter|care|mind|idea|sure|figure out"
            r"|like) (?:exactly )?(?:what|how|why)|no matter (?:what|how)"
            r"|what is wrong with you|what (?:is|was) (?:your|his|her|the|its|their) (?:name"
            r"|job|age|address|phone|number|score|weight|height)|what would help is|how (?:do"
            r"|can) you (?:not|live|call)|how do you think (?:i|that makes me)|(?:what|how"
            r"|why) (?:are|is|was|were|do|did) (?:you |it )?(?:not|n't)|(?:is that|is this"
            r"|was that|that is|this is) (?:what|how|why)|what if"
        ),
    ),
    rule(
        OPEN_QUESTION,
        0.85,
        BODY,
        r"(?:when|where) (?:do|did|does|would|are|is|will) (?:you |that |this |it |all "
        r"|the |things )*(?:feel|leave|leaves|go from|like best|feeling|see yourself|hurts?"
        r"|at with|go next|come from|coming from|most|worst|take you|want to (?:go|start"
        r"|take|be)|stand|notice|sit|begin)",
        _OPEN,
        needs="when where",
    ),
    rule(
        OPEN_QUESTION,
        0.82,
        BODY,
        r"(?:how|and how|so how) (?:are|is|was|were|do|did|does|would|will|has|have|can"
        r"|could|might) (?!often|long|many|much|old|far|soon|big|bad|you not|come)",
        _OPEN,
        needs="how",
        unless=(
            "how could you|how can you|how dare|how are you supposed|how would you like (?:it"
            "|to pay)|how do you do$"
        ),
    ),
    rule(
        OPEN_QUESTION,
        0.82,
        BODY,
        r"(?:what|and what|so what|but what)(?: exactly| specifically| else)?$"
        r"|(?:and )?then what|and then$|because$|so$|meaning$|how is everything"
        r"|how is it going|how goes|what is up|how was (?:it|your|the)|how is (?:the|your"
        r"|he|she|it|that|this|work|school|mum|dad|everyone)|how are (?:you|things|the|your"
        r"|we|they)|how you (?:doing|feeling|holding|been|getting|coping)|you (?:okay"
        r"|alright) what happened|what (?:is|was|are|were) (?:it|that|he|she|they|you|this)",
        _OPEN,
        unless=(
            r"^(?:and|so|because|meaning|but)$|what (?:is|was) (?:he|she|it) called|how was i"
            r"|what are you (?:like|even)|^what is (?:it|that) you$"
        ),
    ),
)

ASKING = (
    rule(
        CLOSED_QUESTION,
        0.92,
        TEXT,
        r"(?:can|could|may|might|would it be|is it|do you mind if|would you mind if|mind if"
        r"|would you (?:like|want|prefer|be open to|be interested in|be okay with"
        r"|be willing to hear)|is that|are you (?:okay|fine|alright|comfortable|happy"
        r"|open) (?:with|if|to)|are you up for) ?(?:i|okay|ok|all right|alright|fine|we|it"
        r"|that|me to|my|with|if|hearing)+ (?:if |with you |to |for me |for you |i |we |me "
        r"|my |just |also |maybe |that |it |with )*(?:ask|share|tell|say|suggest|give|offer"
        r"|explain|check|talk|add|make an|push|point|show|take a|go|see|know|hear|honest"
        r"|have a|throw|run|interrupt|stop|thoughts?|opinion|take|record|start|use|call you)",
        _PERMIT,
        unless=(
            r"(?:how|what) would you like|can i (?:ask|know) (?:you )?(?:what|how|why)"
            r"|can i (?:give you a hug|take|have a hug|go|make you)|may i ask (?:you )?(?:what"
            r"|how|why)|i could (?:ask|tell|say|give)|i can (?:ask|tell|say|give|hear|see)"
            r"|if i can (?:ask|help)|could i (?:have|make|take|give you a)|can we (?:go|have"
            r"|take|stop|start)|(?:we|i) (?:can|could|might|may) |mind if i (?:come|join|sit)"
            r"|(?:can|shall|may|could) i (?:come|make|get|take you|give you)"
        ),
    ),
    rule(
        CLOSED_QUESTION,
        0.9,
        TEXT,
        r"on a scale (?:of|from)|from (?:one|1|zero|0) to (?:ten|10|five|5|a hundred|100)"
        r"|out of (?:ten|10|five|100) (?:how|where|what)|how (?:many|much|long|old|often"
        r"|far|soon|big|tall|late|early|high|confident|likely|ready|important|sure|bad"
        r"|serious|severe|heavy|quickly|fast|close|frequently|willing|motivated|committed"
        r"|safe|expensive|strong|hot|deep|recent|recently|regularly|badly) (?:is|was|are"
        r"|were|do|did|does|have|has|will|would|time|money|of|hours?|days?|weeks?|years?"
        r"|months?|people|times|ago|you|cigarettes|drinks?|kids|more|longer|until|apart"
        r"|away|left|water|sleep|weight|exercise|children|a|per|there|to|alcohol|notice"
        r"|coffee|on)|how (?:long|old|many|much|often|far|soon|late|bad)$",
        _FACT,
        unless=(
            r"i (?:know|see|can|understand|get|imagine|hear)(?: [a-z]+)? how|how much (?:it|you"
            r"|this|that|he|she) (?:hurts?|means?|meant|matters?|love|care|miss|want|has|have"
            r"|had|bothers?|affects?)|you (?:know|see|told me|said|feel|wonder|wondered|realise"
            r"|are seeing|notice) how|no matter how|sounds|how (?:much|hard|tired|busy) (?:i"
            r"|my)|how much of (?:a|this)|shows how|how many times (?:have|do|did|must) (?:i"
            r"|we)|tells? me how|how many people (?:would|have it)"
        ),
    ),
    rule(
        CLOSED_QUESTION,
        0.88,
        BODY,
        r"(?:and |so |but )*(?:when|where|who|which|whose|whom|what (?:time|day|date|age"
        r"|year|number|colour|color|size|grade|percentage|name|month|class|school|street"
        r"|hour|week|one|ones|school year|medication|dose|medicine)|what (?:is|was) (?:your"
        r"|his|her|the|its|their) (?:name|job|age|address|phone|number|score|weight|height"
        r"|email|surname|date|dose|title|blood|temperature|diagnosis|postcode|salary|rent"
        r"|budget|deadline)) (?:is|was|are|were|do|did|does|will|would|have|has|can|could"
        r"|else|of|one|ones|to|should|had|said|told|gave|made|came|took|started|knows"
        r"|[a-z]+ (?:is|was|are|were|do|did|does|will|would|have|has|can|could))",
        _FACT,
        unless=(
            r"(?:do|did|does|would) (?:you|it|that) (?:wish|feel|hope|last feel"
            r"|happen (?:the )?most|imagine)|which of (?:them|these|those|your)|when (?:i|we"
            r"|you|he|she|they|it|that|this|the|your|did you last (?:see|tell|apologi)"
            r"|are you going to|will you (?:stop|learn|ever|grow))|where (?:is my|are my"
            r"|do you (?:see|want)|does (?:that|it|this) (?:leave|hurt|come))"
            r"|who (?:do you think|cares|asked|told you|knows$|does that)|which is|which (?:was"
            r"|has|have|means|makes|would|can|will|did)|when (?:is"
            r"|was) (?:the last time you (?:did|said|thought|helped|listened))|who (?:is|was"
            r"|has|have|are) [a-z]+ing|whose fault|who would not|i (?:do not )?know"
            r"|who can blame|when did you become|where did you get"
            r"|who is (?:going to )?(?:be )?(?:counting|perfect)|who is there (?:for|with)"
        ),
    ),
    rule(
        CLOSED_QUESTION,
        0.88,
        BODY,
        r"(?:and |so )*what (?:is|was|are|were) (?:your|his|her|the|its|their) (?:name"
        r"|names|job|age|address|phone|number|score|weight|height|email|surname|date|dose"
        r"|title|temperature|diagnosis|postcode|salary|rent|budget|deadline)$",
        _FACT,
    ),
    rule(
        CLOSED_QUESTION,
        0.91,
        BODY,
        r"(?:and |so )*what (?:(?:kind|sort|type|breed|brand|model|colou?r|size|flavou?r"
        r"|make) (?:of [a-z]+ )?(?:is|was|are|were) (?:it|he|she|they|that|this)|(?:kind"
        r"|sort|type) of (?!things|thoughts|feelings|help|support|changes?|person"
        r"|a )[a-z]+)$",
        _FACT,
    ),
    rule(
        CLOSED_QUESTION,
        0.84,
        BODY,
        r"(?:you (?:okay|ok|alright|all right|good|hurt|sure|there|in pain|safe|eaten"
        r"|sleeping|at home|alone|with|free|both|still|married|working|drunk|done|home"
        r"|awake|busy|coming)|are you (?:okay|ok|alright|all right|good|hurt|there|in pain"
        r"|safe|at home|alone|with|free|both|still|married|working|done|home|awake|busy"
        r"|coming|getting|sleeping|eating|taking|seeing|feeling|going|able|planning|living"
        r"|talking|close|friends|worried|scared|afraid|happy|sad|angry|upset|tired|lonely"
        r"|stressed|ready|currently|on any|using|under|having|looking|thinking|comfortable"
        r"|ill|sick|hungry|cold|warm|in|on|from|the|a|more|mostly|less|not|telling|saying"
        r"|hoping|nervous|excited|proud|mad|cross|disappointed|hurt|jealous|embarrassed"
        r"|anxious|depressed|frightened))",
        _YES_NO,
        unless=(
            r"are you (?:even|going to (?:cry|start|sulk|keep|just|spend)|still (?:going"
            r"|moaning|crying|upset|on|not|whining|thinking)|sure)|are we|you (?:still|both"
            r"|with|there|sure|good|done|coming|home|busy|alone) [a-z]+ [a-z]+ [a-z]+"
        ),
    ),
)

RULES = (*INVITING, *ASKING)
