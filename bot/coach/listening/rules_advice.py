"""Advice in its plain coats: what they should, need to, might or could do."""

from __future__ import annotations

from bot.coach.listening.marks import ADVICE
from bot.coach.listening.reasons import ASKS, HINTS, TELLS
from bot.coach.listening.rules import BODY, TEXT, rule

RULES = (
    rule(
        ADVICE,
        0.92,
        TEXT,
        r"you <MAYBE>(?:should|ought to|oughta|shall) <MAYBE>(?:not <MAYBE>)?[a-z]+",
        TELLS,
        needs="should ought",
        unless=(
            r"should (?:not )?have|should (?:be|feel) (?:so |very |really )?(?:proud|ashamed"
            r"|grateful|glad|happy|able|thankful|embarrassed|allowed|okay|fine|treated|heard"
            r"|safe)|not have to|should know better|should you|should not be [a-z]+ing"
            r"|should be careful|feel like you should|think you should be|as if you should"
            r"|you should see|that you should|thinking you should|telling you"
        ),
    ),
    rule(
        ADVICE,
        0.85,
        TEXT,
        r"you should be (?:[a-z]+ing|able to|more|less|careful|honest|firm)",
        TELLS,
        needs="should",
    ),
    rule(
        ADVICE,
        0.86,
        BODY,
        r"<THINK>you <MAYBE>(?:need|have got|will have|will need|are going to have"
        r"|are going to need|will want|will probably want) to <MAYBE>(?:not )?<VERB>",
        TELLS,
        needs="need got have want",
        unless=(
            "so you|you need to be (?:heard|seen)|like you|need to (?:feel|know|hear|believe"
            "|be able)|part of you"
        ),
    ),
    rule(
        ADVICE,
        0.72,
        BODY,
        r"<THINK>you <MAYBE>(?:have to|must) <MAYBE>(?:not )?<VERB>",
        TELLS,
        needs="have must",
        unless=(
            r"must (?:be|feel|have|miss|love|worry|hate|think|wonder|know|want|see|care|get"
            r"|need|really|find|understand|enjoy|hear|look)|so you|do not have to|sounds? like"
            r"|you have to (?:be|do|live|work|get up|go to|wait|deal|carry|keep|put up|watch"
            r"|listen|pay|share)"
        ),
    ),
    rule(
        ADVICE,
        0.9,
        BODY,
        r"<THINK>you <MAYBE>(?:had better|better|had best) (?:not )?[a-z]+",
        TELLS,
        needs="better best",
        unless="you better than|better at|better now",
    ),
    rule(
        ADVICE,
        0.86,
        BODY,
        r"<THINK>(?:you (?:both )?|the two of you )<MAYBE>could <MAYBE>(?:always )?<VERB>",
        HINTS,
        needs="could",
        unless=(
            r"could (?:see|feel|tell me|hear|be|have|use|handle|do it|do that|trust|not|only"
            r"|understand|hardly|say that|barely)|wish you could|if you could|as if you could"
            r"|like you could|so you could|where you could|thought you could|that you could"
        ),
    ),
    rule(
        ADVICE,
        0.84,
        BODY,
        r"<THINK>you <MAYBE>(?:might|may) (?:also |just )?(?:want|like|wish|need|consider"
        r"|find|try|benefit|think about|have to|do well|<VERB> (?:your|a|the|him|her|them"
        r"|for|to|with|if|about|some))",
        HINTS,
        needs="might may",
        unless=(
            "might feel|might be feeling|may be feeling|you may (?:find|notice|need"
            "|have) (?:that )?(?:the|some|a)|might lose|may lose|might want to (?:tell me"
            "|talk about)"
        ),
    ),
    rule(
        ADVICE,
        0.78,
        BODY,
        r"<THINK>you can <MAYBE>(?:always <VERB>|try|use|start|ask|look into|go|get|write"
        r"|set|tell (?:him|her|them|your)|talk to (?:him|her|them|your|a|the)|call (?:a|the"
        r"|your|him|her|them)|buy|say no|say that|sign up|practi[cs]e|make (?:a|sure)|take"
        r"|pick|book|visit|find (?:a|some|help|support)|join|contact|speak to|reach out to"
        r"|put)",
        HINTS,
        needs="can",
        unless=(
            r"can talk to me|can call me|can tell me|can always (?:talk|call|come|count|rely"
            r"|tell|lean|reach)|if you can|so you can|can take your time|can say that again"
            r"|can try again|can use that|can get through|hope you can"
        ),
    ),
    rule(
        ADVICE,
        0.84,
        BODY,
        r"<THINK>you (?:will|would|may|might) (?:want to|be better off|do better|do well to"
        r"|feel better if you|be happier if)",
        HINTS,
        needs="want better well happier",
    ),
    rule(
        ADVICE,
        0.93,
        TEXT,
        r"have you (?:ever |also |at least |not |already |guys |two )*(?:tried"
        r"|thought (?:about|of|that|maybe)|considered|looked (?:into|at|for)|explored"
        r"|reached out)(?! what)",
        ASKS,
        needs="have",
        unless=(
            r"before$|tried to quit|tried quitting|(?:what|which|how|who|where|why) (?:else "
            r"|other [a-z]+ |things |all )*have you|about (?:what|how|why|where)"
            r"|thought about (?:it|that|this)$|not have you"
        ),
    ),
    rule(
        ADVICE,
        0.78,
        TEXT,
        r"have you (?:ever |also )*(?:spoken|talked|been|gone) to (?:a|an|your|the|any"
        r"|someone|anyone|somebody|anybody|human|hr)(?: [a-z]+)? ?(?:doctor|counselor"
        r"|therapist|gp|professional|manager|boss|hr|psychologist|teacher|advisor|lawyer"
        r"|about)?",
        ASKS,
        needs="have",
        unless="what have|who have|mum|mother|dad|father|him about|her about",
    ),
    rule(
        ADVICE,
        0.93,
        BODY,
        r"<MAYBE>(?:and |so )?why (?:do not|not|do n't) (?:you|we|just|try|ask|[a-z]+ing"
        r"|<VERB>)(?: (?:just|maybe|ever|even|both|guys|two|simply|go|try|[a-z]+))?",
        ASKS,
        needs="why",
        unless=(
            r"why do not you (?:think|want|like|feel|believe|trust|care|love|know|understand"
            r"|ever|even|listen|see|have)|why not (?:you|me|him|her)$"
        ),
    ),
    rule(
        ADVICE,
        0.88,
        BODY,
        r"<MAYBE>what if (?:you|the two of you|we|instead) <MAYBE>(?!are|is|were|never"
        r"|can not|feel)[a-z]+",
        ASKS,
        needs="if",
        unless=("what if you (?:never|are|were wrong|fail|lose|can not|do not)"),
    ),
    rule(
        ADVICE,
        0.86,
        BODY,
        r"<MAYBE>(?:what|how) about (?:you |we |if |just |maybe |also )*(?:[a-z]+ing|<VERB>"
        r"|a|an|some|the two of you|that|your [a-z]+)(?: [a-z]+)+",
        ASKS,
        needs="about",
        unless=(
            r"(?:what|how) about (?:it|that|this|the|your) (?:made|makes|feels|is|was|[a-z]+ed)"
            r"|how about i|about i|about me|what about (?:it|that|this|your|him|her)"
        ),
    ),
    rule(
        ADVICE,
        0.84,
        BODY,
        r"how about (?:you|we|[a-z]+ing|a|an|some) ?[a-z]*",
        ASKS,
        needs="about",
        unless="how about you$|how about i|about we (?:talk|chat)",
    ),
    rule(
        ADVICE,
        0.8,
        BODY,
        r"what about (?:a|an|some|[a-z]+ing|trying|just) ?[a-z]*",
        ASKS,
        needs="about",
        unless="what about being|what about having",
    ),
    rule(
        ADVICE,
        0.93,
        TEXT,
        r"if i (?:were|was|am) (?:in )?(?:you|your (?:shoes|place|position|situation)|u)",
        TELLS,
        needs="if",
    ),
    rule(
        ADVICE,
        0.85,
        TEXT,
        r"if it (?:were|was) (?:me|my [a-z]+)|in your (?:shoes|place|position) i",
        TELLS,
        needs="if in",
    ),
    rule(
        ADVICE,
        0.82,
        BODY,
        r"<THINK>i (?:would|will) <MAYBE>(?!feel|be|have|love|hate|like|want|say|think"
        r"|have been|cry|miss|need|understand|never|not want|not know|not be|imagine|guess"
        r"|help|come|make|do|bring|pick|cook|take you|listen|stay|sit|give you|call you"
        r"|text you|see you|wait|come)(?:not <MAYBE>)?<VERB>",
        TELLS,
        needs="would",
        unless=(
            r"i will|i would (?:kill|die|cry|lose|listen|share|ask you|appreciate|hope|wish"
            r"|start to|worry|understand|show you|go with you|offer|take the|stay|believe)|too$"
            r"|would try to be|i would not (?:know|worry|trust|believe|wish|call|let|trust"
            r"|want)|with you|for you|if you (?:want|like)"
        ),
    ),
    rule(
        ADVICE,
        0.9,
        BODY,
        r"<THINK>i (?:would |will |do |can |might |really |strongly |just |highly "
        r"|only )*(?:suggest|recommend|advise|urge|propose)",
        TELLS,
        needs="suggest recommend advise urge propose",
    ),
    rule(
        ADVICE,
        0.82,
        TEXT,
        r"(?:i|we) (?:would |do |really |want to |just |always )*(?:encourage|urge|ask|want"
        r"|need|like) you to (?!tell|say|know|feel|stop|listen|be quiet|understand|hear"
        r"|describe|rate|think about|imagine|share)[a-z]+",
        TELLS,
        needs="encourage urge ask want need like",
    ),
    rule(
        ADVICE,
        0.92,
        TEXT,
        r"(?:my|some|one|a word of|a piece of|a bit of|best|little|only) (?:advice"
        r"|suggestion|recommendation|tip)(?: (?:is|would|here|for|to))?",
        TELLS,
        needs="advice suggestion recommendation tip",
        unless=(
            "(?:want|need|asking for|like|give you|share|offer|hear) (?:some|my|a|any|one) "
            "|unwanted|take (?:my|his|her)|would you"
        ),
    ),
    rule(
        ADVICE,
        0.9,
        BODY,
        r"<MAYBE>(?:but |and |or )?(?:do )?try (?:to|and|not|[a-z]+ing|the|a|an|some|it"
        r"|this|that|your|telling|him|her|them|hot|deep|[0-9]+)(?: [a-z]+)?",
        TELLS,
        needs="try",
        unless=(
            "try (?:being|having|living|doing) (?:me|my|a|the|it|two|three|four)"
            "|try not to (?:worry|panic|stress|cry|think)|try me|try and stop"
        ),
    ),
    rule(
        ADVICE,
        0.86,
        TEXT,
        r"(?:it|that|this|which|something|what) (?:might|may|could|would|can|will|does"
        r"|really|usually|often|sometimes|always|just|also)* ?(?:help|helps|be (?:good"
        r"|helpful|worth|useful|wise|better|best|nice|healthy|smart|ideal|great|easier"
        r"|beneficial|worthwhile)(?: for you| idea| thing| a good idea)?) (?:if you"
        r"|to (?!hear|know|have|get|be|see|talk|feel)|when you|you (?:to|if))",
        HINTS,
        needs="help helps be",
        unless=("would it|what would|what might|what could|how would|how might|what helps"),
    ),
    rule(
        ADVICE,
        0.82,
        TEXT,
        r"(?:would|might|could|does) (?:not )?it (?:not )?(?:help|be (?:better|easier|good"
        r"|an idea|worth|possible|helpful|wise)) (?:if (?:you|we)|to|for you|[a-z]+ing)",
        ASKS,
        needs="it",
        unless=(
            "help to talk|help if we|help to say|to tell me|help if i|talk about it|okay if"
            "|all right if|help you to talk"
        ),
    ),
    rule(
        ADVICE,
        0.84,
        TEXT,
        r"it (?:is|might be|would be|may be|could be|will be|is always|is also|is really"
        r"|is probably|is usually) (?:probably |always |really |also |just |often |usually "
        r"|so |very )*(?:best|better|important|worth|good|essential|a good idea|an idea"
        r"|time|helpful|useful|wise|smart|healthy|crucial|vital|better off|safer|easier"
        r"|worthwhile|necessary|key|no use|high time) (?:if you|for you (?:both )?to"
        r"|to (?!you|me|him|her|them|hear|see|have|be heard|be seen|know|feel|talk to you"
        r"|get that|be)[a-z]+|that you|you [a-z]+ed|[a-z]+ing|not to)",
        HINTS,
        needs="it",
        unless=(
            "good to (?:talk|hear|know|see|have|get|feel)|for you to feel|important (?:to"
            "|for) you|it is time for|easy to|good that you|better to know"
            "|important that you (?:feel|are|were|felt)|wanting|important you|thing$"
        ),
    ),
    rule(
        ADVICE,
        0.84,
        TEXT,
        r"(?:the |my )?(?:best|first|main|only|most important|next|one|important|key"
        r"|healthiest|smart|trick|other|another) ?(?:thing|step|way|option|bet|approach"
        r"|move|place to start)? (?:(?:you|one|we|people) (?:can|could|should|need to"
        r"|might) (?:do|try|take)|to do|to start|forward|here|now|that (?:helps|works"
        r"|might help|may help|could help)) ?(?:is|would be|might be|may be|could be)?",
        TELLS,
        needs="thing step way option bet approach move start trick",
        unless=(
            "what (?:is|would|do|might|was)|is there|the only thing (?:you|to) (?:want|feel)"
            "|worst|the last thing|what else|hardest"
        ),
    ),
)
