"""What makes it small: comparing, sayings, telling them to stop feeling it."""

from __future__ import annotations

from bot.coach.listening.marks import MINIMISING
from bot.coach.listening.rules import BODY, SENTENCE, TEXT, rule

_SMALL = "makes it smaller: “{m}”"
_STOP = "tells them to stop feeling it: “{m}”"
_OTHERS = "holds it against what others have: “{m}”"
_SAYING = "a saying that ends the talk: “{m}”"

RULES = (
    rule(
        MINIMISING,
        0.9,
        TEXT,
        r"at least(?! (?:once|an? (?:hour|minute|half)|twice|one|two|three|four|five|six"
        r"|seven|eight|ten|half|[0-9]+|for|a (?:week|day|month|few|couple|bit|little)|tell"
        r"|let|try|give|ask|tried|told|asked|say|said|call|called|not))",
        "“at least” makes it smaller: “{m}”",
        needs="least",
        unless=(
            r"could (?:have )?at least|(?:they|he|she) (?:could|should|might) at least"
            r"|would at least|want(?:ed)? (?:him|her|them) to at least|you (?:want|wanted|hoped"
            r"|thought|need|needed)|if (?:he|she|they) (?:had )?at least|should at least"
            r"|can at least|you at least|not at least"
        ),
    ),
    rule(
        MINIMISING,
        0.86,
        TEXT,
        r"(?:it|that|this|they|he|she|those|these) (?:is|was|are|were|would be"
        r"|will be) (?:really |literally |after all |probably |honestly |all )?(?:only|just"
        r"|merely|simply) (?:a|an|one|some|your|for|the|another|two|three|four|five|six"
        r"|a few|kids|words|money|stuff|things|work|water|hair|teasing|joking|kidding"
        r"|banter|friendly|being (?:a )?(?:kids?|boys?|nice|polite|honest|practical|men"
        r"|teenagers?)|hormones|stress|nerves|puppy|how (?:he|she|they|it|men|kids|life)"
        r"|life|business|football|paper|paint|milk|school|jealous|winding|trying to help"
        r"|tired|nature|biology|growing|reality|the way|temporary|physical|natural|noise"
        r"|rain|weather|numbers|not meant|maths|homework|[a-z]+)(?: [a-z]+)?",
        _SMALL,
        needs="only just merely simply",
        unless=(
            r"probably just (?:busy|tired|shy|stressed)|just (?:ours|yours|hers|his|mine|so|too"
            r"|not|that|as|like|really|a lot|awful|how much|what|hard|sad|unfair|wrong|horrible"
            r"|terrible|brutal|plain|exhaust[a-z]+|devastating|heartbreaking|cruel|mean|great"
            r"|wonderful|lovely|brilliant|amazing|overwhelming|getting|going|starting|beginning"
            r"|waiting|been|about|one of those|one more|one thing after|the (?:start|beginning"
            r"|tip|last)|you and|you (?:and|at|alone|on)|another (?:way|sign|thing|reminder)"
            r"|hitting|piling|adding|impossible|frustrating|constant|always|never|making|asking"
            r"|left|gone|sitting|standing|walked|told|sent|ignored|takes?|there|because|to|out"
            r"|up|in|on|at|for|asked|a way|a matter|a lot|a horrible|a terrible|a really"
            r"|an awful|the worst)|only (?:getting|natural|human|fair|right|when|if|because|the"
            r"|normal|been|one who|one|person|way|thing|going|ever)|not (?:just|only)|just (?:a"
            r"|an) (?:horrible|awful|terrible|really|very|lot|huge|big|massive)|you (?:feel"
            r"|felt|wish|want|think|were told)|wish it was|as if|like (?:it|that|he|she|they)"
            r"|so (?:it|that)|is it (?:just|only)|says|said|telling you|sounds"
        ),
    ),
    rule(
        MINIMISING,
        0.86,
        TEXT,
        r"(?:it|that|this|things?|he|she|they|your [a-z]+) (?:can|could|is|was|are|were"
        r"|does|do|really|honestly|probably|surely)* ?(?:not|never) (?:be |seem |sound "
        r"|look |all |really |even |actually )*(?:that|so|too|such a|all that|really that"
        r"|the|as|a|exactly|very) ?(?:bad|big|serious|terrible|hard|deep|difficult|awful"
        r"|important|much|long|late|far|big a? ?deal|end of the world|worst|scary|expensive"
        r"|heavy|disaster|tragedy|crisis|as you think|personal|rocket|brain|bad as"
        r"|matter of life|special|rare|unusual)",
        _SMALL,
        needs="not never",
        unless=(
            "not so bad now|not too bad (?:today|then|at)|you (?:feel|felt|wish)|that bad you"
            "|not that long ago|not the (?:first|same)|pretend|says|said|as if|like it"
        ),
    ),
    rule(
        MINIMISING,
        0.88,
        TEXT,
        r"no big deal|not a big deal|big deal$|is (?:really )?nothing(?: compared| really"
        r"| new| to worry| major)?$|nothing major|(?:is|was) nothing,|(?:could|can"
        r"|might) (?:be|have been|always be) (?:a lot |much |far |way |so much )*worse"
        r"|worse things (?:happen|have|could)|much worse (?:off|things)|end of the world"
        r"|no one died|nobody died|no one is dead|not like (?:anyone|someone|somebody"
        r"|any one) died|first world|in the (?:grand|big|bigger|great) (?:scheme|picture)"
        r"|mountain out of|blow(?:ing|n)? (?:it|this|things|that) (?:all )?(?:up|out of)"
        r"|a fuss|storm in|tempest in|so what|who cares|what is the (?:big deal|problem"
        r"|fuss|point of|worst that)|does not matter|do not matter|won't matter"
        r"|will not (?:even )?matter|not worth (?:it|crying|getting|the|worrying|your"
        r"|losing|being|a)|nothing to (?:cry|get (?:so )?(?:upset|worked)|moan|make)"
        r"|over nothing|about nothing|a bit much|drop in the ocean|small potatoes"
        r"|not rocket|piece of cake|sticks and stones|only words|it is what it is"
        r"|is that (?:all|it)\b|if that is all|that is all\b|we have all (?:been|done|had"
        r"|got)",
        _SMALL,
        unless=(
            r"could not (?:be|have been) worse|feel|fear|you do not matter|like you|as if"
            r"|made a fuss|make (?:a|much of a) fuss about you|do not want|did not want"
            r"|crying over nothing|all for nothing|you (?:think|thought|say|said|were|worry"
            r"|wonder|wish)|end of the world (?:to|for|right|when)|what matters|not the end$"
            r"|is that all right|is that it (?:was|is|feels)|so what (?:we|you|he|she|they|it"
            r"|that|did|do|is|was|are|happened|would|made|else|about|have|you|kind|can|does"
            r"|brings|i|were|will|could|s)|what is the point of"
        ),
    ),
    rule(
        MINIMISING,
        0.88,
        TEXT,
        r"(?:other people|others|some people|plenty of people|there are people"
        r"|lots of people|many people|some kids|other kids|children|kids|people|some of us"
        r"|other families|half the world|everyone|most people|people out there|some|many"
        r"|there are (?:kids|children|plenty|others)|plenty|loads of people"
        r"|millions) (?:would |out there |who |in the world |have (?:to )?|has |are |is "
        r"|there )*(?:have (?:it |got it |got )?|got it |it )?(?:much |far |a lot |so much "
        r"|way |real |bigger |actual )*(?:worse|bigger|real problems|starving|dying"
        r"|less than|no (?:home|parents|food|job|house|legs|shoes|work|money|jobs|family)"
        r"|harder|would (?:kill|love|be glad|give anything|dream)|kill for|love to have"
        r"|with nothing|homeless|do not (?:even )?have|never (?:even )?(?:get|had)|manage"
        r"|cope|get by|do it|live with|survive)",
        _OTHERS,
        unless=(
            r"can make (?:it|things) worse|makes (?:it|things) worse|get worse|feel worse"
            r"|(?:find|found) (?:it|that)|people (?:who|like) you|survive (?:it|this) by"
        ),
    ),
    rule(
        MINIMISING,
        0.84,
        TEXT,
        r"happens? to (?:everyone|everybody|all of us|the best of us|us all|most|loads|lots"
        r"|a lot|any|every|other|plenty)|(?:everyone|everybody|we all|every (?:kid|child"
        r"|couple|parent|mum|dad|family|teenager|marriage|one|baby|relationship|job|boss"
        r"|new [a-z]+|student)|all (?:kids|couples|children|parents|babies|teenagers"
        r"|siblings|families|brothers|sisters|mums|jobs|bosses|marriages)|half the [a-z]+"
        r"|all of us|the rest of us) (?:has|have|had|just |always |does |do |sometimes |is "
        r"|are |was |were |feel |feels )?(?:all )?(?:snaps?|mix(?:es)? up|misses"
        r"|sleeps badly|lies|goes? through|went through|been through|gets?|gets|got|go"
        r"|fights?|fight|argues?|argue|makes?|make|forgets?|forget|bad days|cries|cry"
        r"|fails?|fail|nervous|tired|stressed|busy|lonely|done it|does it|do it"
        r"|feels? (?:like|that|this|it|sad|lonely|low)|struggles?|struggle|ups and downs"
        r"|rough patches|off days|loses?|lose|scared|late|broke|worries|worry|that way"
        r"|like that|like this|hates?|hate|misses)",
        _OTHERS,
        unless=(
            r"you (?:feel|felt|think|thought|see|saw|look|watch|want|wanted|wish|are|were)"
            r"|like (?:everyone|everybody)|everyone (?:else )?(?:has|is|gets|seems|was"
            r"|had) (?:a |an )?(?:partner|someone|happy|married|moving|else|fine|coping"
            r"|it together|left|gone|looking|laughing|watching|to)|(?:and|that|while|when|where"
            r"|as|for) everyone|everybody (?:else|left)|everyone else|does everyone|do (?:we"
            r"|they) all|everyone (?:at|in) (?:work|the|school|your)|everyone (?:does|did"
            r"|has) (?:it )?(?:to you|differently)|everyone has (?:their|the right|a right"
            r"|different)|everyone needs|we all need"
        ),
    ),
    rule(
        MINIMISING,
        0.86,
        BODY,
        r"(?:and |but |well |please |oh |come on |hey |try to |you (?:just "
        r"|really )?(?:need|have|got|should) (?:to )?|you have got to |just |now |look "
        r"|time to |there there )*(?:calm (?:down|it)|cheer up|chin up|relax|chill(?: out)?"
        r"|lighten up|smile(?: it)?|settle down|get over (?:it|him|her|yourself|that|them)"
        r"|move on|let (?:it|that|this|him|her) go|shake it off|brush it off|laugh it off"
        r"|snap out|suck it up|toughen up|man up|deal with it|forget (?:about )?(?:it|him"
        r"|her|them|that|all)|look on|look at the (?:bright|positive|good)"
        r"|think (?:positive|happy|about the good|of the good)|stay positive|be positive"
        r"|keep it in perspective|put it behind|get a (?:sense|grip)|take it easy|ease up"
        r"|easy now|hush|shh+|dry your|wipe your|let it (?:slide|pass|roll)|rise above"
        r"|be happy|be grateful|be thankful|be glad|look at what you|count your"
        r"|dust yourself|pick yourself|onwards|forgive and forget|no use crying"
        r"|no point (?:crying|worrying|getting|being|dwelling|in)|there is no (?:point|use)"
        r"|don't be like that)",
        _STOP,
        unless=(
            r"no (?:point|use) in [a-z]+ing when you|you (?:see|saw) no|want to (?:let|move"
            r"|relax|forget)|not (?:relax|let|move on|smile|forget)|can not|trying to (?:relax"
            r"|calm|forget|move)|let it go to|forget (?:it|that) i said|move on to|smile (?:on"
            r"|when)|relax (?:your|and breathe)"
        ),
    ),
    rule(
        MINIMISING,
        0.88,
        BODY,
        r"(?:and |but |well |please |oh |come on |hey |aw |now )*(?:do not|no need to"
        r"|you do not (?:need|have) to|stop|quit|there is no need to|no reason to"
        r"|why (?:are you|get so|be so)|nothing to|you should not|try not to|never) (?:be "
        r"|get |feel |so |too |all |that |you |even |yourself |go |let yourself |about "
        r"|now |going |start )*(?:cry|crying|sad|upset|mad|angry|cross|like that|such"
        r"|make (?:a|such)|fuss|feel (?:bad|sad|guilty|that way|like that|this way|sorry)"
        r"|bad|down|sorry for yourself|worked up|hopes up|emotional|take it|taking it|dwell"
        r"|dwelling|let(?:ting)? (?:it|him|her|them|that|this|people|those|other) (?:get"
        r"|bother|bring|upset|make|ruin|spoil|affect)|think(?:ing)? (?:too (?:much|hard)"
        r"|so (?:much|hard)|about (?:it|him|her|that))|overthink(?:ing)?|sweat|stressing"
        r"|feeling|moping|your hopes|carried away|ahead of yourself|excited|disheartened"
        r"|discouraged|disappointed|lose sleep|embarrassed|ashamed|hung up|jealous|hurt"
        r"|give it (?:a|another)|get your hopes|count your chickens|read (?:too|so) much)",
        _STOP,
        unless=(
            r"you do not (?:feel|get|think)|sorry to|do not feel (?:like (?:you|he|she)|alone"
            r"|heard|seen|ready|safe)|feel (?:rushed|obliged|pressured)|do not feel you (?:have"
            r"|need)|why (?:are you|do you|did you) (?:feeling|feel|crying)$|not be (?:that"
            r"|such a)|stop (?:feeling|thinking)$|hard to (?:stop|not)|could not|can not"
        ),
    ),
    rule(
        MINIMISING,
        0.9,
        TEXT,
        r"look on the (?:bright|positive)|on the (?:bright|plus|upside|positive) side"
        r"|bright side|silver lining|everything happens for|happens for a reason|(?:was"
        r"|were|is|wasn't|not) meant to be|not meant to|blessing in disguise|time (?:heals"
        r"|will heal|is a (?:great )?healer)|that is (?:just )?(?:life|how (?:it|life|men"
        r"|kids|he|she|they|things|the world|babies|work)|the way (?:it|things|life|he|she"
        r"|the)|what (?:kids|men|people|they|teenagers|brothers|sisters|families|mums|dads"
        r"|friends|bosses|jobs|happens|you get with|babies|toddlers|school|brothers"
        r"|parents) (?:do|are|is|say)|parenthood|marriage|work for you|teenagers for you"
        r"|kids for you|men for you|love|show business|the job|adulthood|growing up"
        r"|families|family for you|business)|such is life|that is (?:men|kids|teenagers"
        r"|families|life|work|brothers|sisters) for you|(?:plenty|lots|loads|more) (?:of"
        r"|more) (?:other )?(?:fish|men|women|jobs|guys|girls|boys|people|others|options"
        r"|places|schools|time for that)|more fish|part of (?:life|growing|the (?:job|game"
        r"|deal|process))|life (?:goes on|is not fair|is unfair|is like that|is hard"
        r"|is too short|is short)|c'est la vie|you will (?:soon |all |both |one day "
        r"|eventually )?(?:get over|forget|laugh (?:about|at)|live$|survive|look back"
        r"|have others|thank|be over|not even remember|always (?:have|try|get|make) another"
        r"|grow out)|sooner or later|count your blessings|you are (?:so |really |actually "
        r"|quite )?lucky|lucky you|(?:should|could|can) (?:just |at least "
        r"|really )?be (?:grateful|glad|thankful|happy|lucky|pleased)|(?:boys|kids|men"
        r"|teens|teenagers|girls|children|brothers) will be|(?:he|she"
        r"|they) (?:will )?(?:grow|grows) out|growing pains|a phase|just a phase"
        r"|you (?:will )?get used to|welcome to (?:the|my|parenthood|adulthood|motherhood"
        r"|fatherhood|real)|join the club|happens all the time|what does not kill"
        r"|nothing you can do about|no use crying|spilled milk|spilt milk|water under"
        r"|better off without|good riddance|in a better place|had a good (?:innings|run"
        r"|long)|lived a (?:long|good|full)|he was (?:old|very old)|she was (?:old"
        r"|very old)|was (?:a good|her|his) (?:age|time)|was (?:his|her) time"
        r"|(?:you )?can (?:always |just )?(?:try again|have another|get another"
        r"|make another|buy (?:a|another)|replace|get a new|get another one)"
        r"|there is always (?:next|another)|always next (?:year|time)|worse off"
        r"|could be (?:a lot )?worse|real problems|more important things|bigger (?:things"
        r"|problems|fish)|just get on with|stiff upper|crying over|weather the"
        r"|rite of passage|used to it|builds character|learning experience"
        r"|makes you stronger|for the best|one door|dodged a bullet|god has a plan"
        r"|god never|god does not give|in a (?:year|week|month|few (?:years|weeks|days"
        r"|months)|hundred years) (?:or two |from now )?(?:you|nobody|no one|it|this)"
        r"|a year from now|by (?:next week|tomorrow|monday|the weekend|christmas) you"
        r"|sleep it off|tomorrow you will|you will (?:feel|be) (?:better|fine"
        r"|over it) (?:in the|tomorrow|by|after|once)",
        _SAYING,
        unless=(
            r"not (?:a|just a) phase|everyone (?:says|tells|keeps)|people (?:say|tell|keep)"
            r"|you are (?:lucky|so lucky) to have (?:me|us)|like you are|as if|you (?:feel|felt"
            r"|want|wish|are scared|are afraid|had hoped)|so lucky to|was a phase|if (?:he|she"
            r"|it)"
        ),
    ),
    rule(
        MINIMISING,
        0.82,
        BODY,
        r"(?:so )?(?:is not|are not|does not|will not|was not) (?:that|those|it|this|they"
        r"|you)(?: [a-z]+){0,3} (?:just |only |a lot |really |even |also )*(?:more|extra"
        r"|low|small|easy|far|expensive|less|hard|mean|take|a lot|risky|dangerous|boring"
        r"|long|temporary|quite|bit|very)",
        "makes the news smaller: “{m}”",
        needs="not",
        unless="is not that (?:what|how|why)",
    ),
    rule(
        MINIMISING,
        0.8,
        TEXT,
        r"beginner's luck|just luck|got lucky|pure luck|any(?:one|body) (?:can|could) (?:do"
        r"|get|have)|everyone gets (?:one|in|that)|they (?:take|hire|give it to|accept) any"
        r"|hope it lasts|do not (?:quit|give up) (?:the|your) day|we will see how (?:long"
        r"|it)|let us (?:see|hope) (?:if|how|it|you)|not (?:that )?hard to get|bit late"
        r"|about time|took (?:you|them) long enough|sounds like (?:a lot of|more|extra"
        r"|much more|so much) (?:work|hassle|stress|responsibility|trouble|hours)"
        r"|more (?:work|stress|responsibility|hours|tax) (?:for|though|then|i)"
        r"|do not let it go to|will not last|hope you (?:can|are) (?:handle|up to|ready)",
        "makes the news smaller: “{m}”",
        unless="about time (?:he|she|they|someone)|in about time|not like it|you (?:feel|felt)",
    ),
    rule(
        MINIMISING,
        0.8,
        SENTENCE,
        r"(?:not|nothing) (?:really )?(?:a|an|such|worth|to) (?:real |big |huge "
        r"|major )?(?:problem|issue|reason to|drama|cry about|crying|tragedy|catastrophe)"
        r"|nothing compared to|not as bad as|compared to (?:what|some|others|other|mine|me"
        r"|people|that)",
        _SMALL,
        needs="not nothing compared",
    ),
    rule(
        MINIMISING,
        0.82,
        BODY,
        r"(?:is not|are not|does not|will not) (?:that|it|this|those"
        r"|they)(?: [a-z]+)+ (?:though|then)$",
        "looks for the catch: “{m}”",
        needs="not",
    ),
    rule(
        MINIMISING,
        0.84,
        BODY,
        r"(?:it|that|this|they) (?:is|was|were) (?:only |just |all )?(?:a joke|jokes|joking"
        r"|teasing|kidding|banter|nothing)$|(?:it|that) (?:is|was) (?:only |just )?(?:one"
        r"|two) [a-z]+$|there (?:will be|are|is) (?:always |plenty of |lots of "
        r"|so many )?(?:other|another) [a-z]+|(?:nobody|no one|who) (?:even "
        r"|really )?cares (?:about )?|there goes your|it is a start$",
        _SMALL,
        unless=(
            "feel|so it is|part|one thing|one reason|one way|other (?:people|side|things|ways"
            "|options)|about you|for you|another (?:part|side|way|reason|thing)"
        ),
    ),
)
