"""Advice in its other coats: orders, what helps, what it is time for, solutions that ask."""

from __future__ import annotations

from bot.coach.listening.marks import ADVICE
from bot.coach.listening.reasons import ASKS, HINTS, TELLS
from bot.coach.listening.rules import BODY, SENTENCE, TEXT, rule

RULES = (
    rule(
        ADVICE,
        0.9,
        TEXT,
        r"(?:maybe|perhaps|think|probably|might be|could be|guess|feel like|honestly|be"
        r"|really|about|definitely|, |and) it is (?:about |high |probably |maybe "
        r"|just )?time (?:to|you|for you|that you)",
        HINTS,
        needs="time",
    ),
    rule(
        ADVICE,
        0.82,
        BODY,
        r"<MAYBE>(?:it is |about |high )?time (?:to (?!time)|you (?:got|went|told|stopped"
        r"|started|left|moved|took|had|let|found|talked|spoke|asked|gave|put|made|thought"
        r"|did|saw))",
        HINTS,
        needs="time",
        unless="time you got here|first time|time to time|every time",
    ),
    rule(
        ADVICE,
        0.85,
        TEXT,
        r"(?:consider|thinking about|think about|look into|worth|suggest|recommend|start"
        r"|stop|instead of|trying|how about|what about) (?:[a-z]+ing|a (?:therapist"
        r"|counselor|doctor|lawyer|break|holiday|class|course|group)|couples|counseling"
        r"|therapy)",
        HINTS,
        needs="consider look worth suggest recommend",
        unless=(
            "what are you|are you (?:thinking|considering)|you have been thinking"
            "|were thinking|you are (?:thinking|considering)|you (?:were|have been|started"
            "|stopped|tried|want|do not|feel|did|had)|i (?:am|was|have|had|started|started"
            "|will|can|stopped)|worth (?:being|having|fighting|waiting)|not worth|he|she|they"
        ),
    ),
    rule(
        ADVICE,
        0.88,
        BODY,
        r"<MAYBE>(?:and |but |so )?(?:make sure|be sure to|remember (?:to|that)|focus on"
        r"|concentrate on|consider|look into|keep in mind|keep (?:a|track|busy|your phone"
        r"|some|it)|bear in mind|give (?:it|him|her|yourself|them|the) (?:some|a|time|space"
        r"|few|another|couple)|allow yourself|let yourself|let (?:him|her|them|it) (?:be|go"
        r"|know|cool|have|do|see|come|sleep|rest|settle|cry)|be (?:honest|careful|kind"
        r"|gentle|patient|open|clear|firm|direct|the bigger|nice|more|less|brave)"
        r"|get (?:some|a|yourself|out|help|rid|up|your|him|her|it|the|back|over there|off"
        r"|more|enough|plenty|to|another)|take (?:a|an|some|it|one|things|deep|good care"
        r"|your (?:meds|medication|mind|pills|pill|phone|tablets)|him|her|the|up|two|five"
        r"|ten|time|care of yourself|notes|turns|paracetamol|ibuprofen|him|that)"
        r"|speak (?:to|with|up)|talk (?:to|with|it)|see (?:a|your|the|if|whether|someone"
        r"|how)|go (?:to|for|see|and|back|home|out|on a|with|talk|get|lie|over|tell|ask"
        r"|easy)|write (?:it|a|down|him|her|them|your|to)|reach out|stand up|move (?:out|in"
        r"|away)|set (?:a|some|your|clear|the|an)|find (?:a|some|someone|something|another"
        r"|an|out|time|your|ways|new)|leave (?:him|her|them|it|the|your|that|work|now)"
        r"|break up|dump|ditch|block (?:him|her|them)|unfollow|delete|report (?:it|him|her"
        r"|them)|switch (?:off|it|to|your)|turn (?:off|it|your)|put (?:it|your|the|him|her"
        r"|a|on|yourself|some)|start (?:with|by|a|small|looking|doing|over|saving)"
        r"|cut (?:him|her|them|down|back|out|it|ties)|stay (?:away|off|busy|out|home|calm"
        r"|in bed|hydrated)|ask (?:him|her|them|your|for|a|the|someone|yourself|if|whether)"
        r"|tell (?:him|her|them|your|the|someone|everyone)|call (?:him|her|them|your|a|the"
        r"|in|someone|it)|ring (?:him|her|them|your|the)|text (?:him|her|them|your)"
        r"|message (?:him|her|them)|email|book|sleep on|eat|drink (?:some|plenty|a|more"
        r"|water|lots)|wait (?:for (?:him|her|them|it|the)|until|and see|a (?:few|couple"
        r"|week|month|day)|it out)|buy|pick (?:a|one|your|someone|up)|block|stop (?:picking"
        r"|taking|letting|calling|texting)|choose|avoid|ignore (?:it|him|her|them|that)"
        r"|say (?:no|sorry|yes|it|you|that|something)|show (?:him|her|them)|explain"
        r"|apologi[sz]e|practi[cs]e|meditate|exercise|breathe|rest|relax your|count"
        r"|do (?:it|something|what|the|a|your|one|some|yoga|things)|use|check|read|apply"
        r"|learn|listen to (?:your|him|her|them|some)|trust (?:your|yourself|him|her)"
        r"|accept|enjoy (?:it|the|every)|be with|stick (?:to|with|up|it)|hold (?:off|your"
        r"|on to)|walk (?:away|it|to|out|the)|work (?:on|out)|come up with|spend|invite"
        r"|join|sign up|visit|contact|plan|make (?:a|an|some|it|time|them|him|her|the|your"
        r"|peace|new)|run (?:a|it)|sit (?:down|him|her|them)|quit|resign|demand|insist"
        r"|offer|pack|change|treat yourself|save|sell|send|bring|keep (?:doing|trying|it"
        r"|talking|him|her|them)|lie down|open|print|swap|share|search|google|download|hire"
        r"|replace|throw|prioriti[sz]e|talk about it with|wear|hide|pretend|lower|raise"
        r"|skip|split|decide|look (?:for|at the|up|after|into|around)"
        r"|think (?:about (?:what|how|whether|the|your|it)|of|it|carefully|twice)"
        r"|forgive (?:him|her|yourself|them)|stop (?:[a-z]+ing (?:him|her|them|it|the|to"
        r"|so)|seeing|going|checking|answering|drinking|comparing|doing|looking|trying"
        r"|letting|eating|reading|waiting))",
        TELLS,
        unless=(
            r"take your time|go ahead|let me|to me|with me|for me|see you|tell me|call me"
            r"|text me|ring me|ask me|help me|show me|i will|if you (?:want|like)|you will be"
            r"|bring it on|do it again|do not|enjoy yourself|take care$|sit with me"
            r"|good care of|keep going|made|it will|whenever you|see (?:how|what|if) (?:i|it)"
            r"|sounds|matters|exercise (?:is|helps)|have a|eat your|eat it|or else"
            r"|right now young"
        ),
    ),
    rule(
        ADVICE,
        0.85,
        BODY,
        r"<MAYBE>(?:and |but |so |please )?(?:do not|never|try not to) <MAYBE>(?:let|give"
        r"|forget|rush|ignore|answer|respond|call|text|tell|go|send|push|force|sign|marry"
        r"|leave|quit|take|make|do|reply|agree|accept|trust|hold|open|show|talk"
        r"|say (?:anything|yes|no|sorry|it)|react|confront|allow|settle|bottle|hesitate"
        r"|skip|wait|stay|engage|try|keep|put|pay|eat|drink|look at|read|check|get involved"
        r"|be afraid to|be shy|be too available|buy|rely|start|stop|break|jump|put up|touch"
        r"|lend|bother)",
        TELLS,
        unless=(
            r"give up|let (?:it|him|her|them|that|this|those|other people) (?:get|bother|bring"
            r"|upset|make you|ruin|spoil)|make (?:a|such|it|me|excuses)|take it (?:so "
            r"|too )?(?:personal|hard|to heart)|do that|do this|talk to me|go there|tell me"
            r"|look at me|say (?:that|it like)|do not get me|put words|try (?:that|to tell me)"
            r"|let me|keep (?:me|saying|going on|bringing)|touch that|hesitate to (?:reach|call"
            r"|contact|ask|message)|worry"
        ),
    ),
    rule(
        ADVICE,
        0.9,
        BODY,
        r"(?:next|another|this) time <MAYBE>(?:you )?(?:just |maybe |try |could |should "
        r"|can |will )*<VERB>",
        TELLS,
        needs="time",
        unless="next time (?:we|i)",
    ),
    rule(
        ADVICE,
        0.85,
        SENTENCE,
        r"next time ,? ?<MAYBE>(?:you (?:could|should|can) )?(?:try to )?<VERB>",
        TELLS,
        needs="time",
    ),
    rule(
        ADVICE,
        0.85,
        BODY,
        r"<THINK>(?:what you (?:need|have|want|should|could|really need|might want"
        r"|may want)|all you (?:need|have|can)|the answer|the solution|the trick|the key"
        r"|what works|what helps|what you do)(?: (?:to )?(?:do|now|here|right now|most"
        r"|to))* is <MAYBE>(?!to be heard|for|not)[a-z]+",
        TELLS,
        needs="is",
    ),
    rule(
        ADVICE,
        0.82,
        TEXT,
        r"(?:could|can|couldn't) (?:you|u) (?:not )?<MAYBE>(?:ask (?:him|her|them|your|for"
        r"|a|the|someone)|try|talk to (?!me)|speak to (?!me)|call (?!me)|take|get|go|book"
        r"|move|use|set|write|tell (?:him|her|them|your)|find|swap|switch|work|stay|change"
        r"|say (?:no|you)|make|leave|buy|put|move|do (?:it|a|something)|hire|cook|start"
        r"|just|give|let|arrange|request|apply|send|borrow|walk|drive|sleep|wear|bring|ring)",
        ASKS,
        needs="could can",
        unless=(
            r"(?:what|how|who|where|when|which) (?:[a-z]+ )?(?:could|can)|help me|tell me"
            r"|give me|let me|make it to|make time for me|please|get (?:to sleep|there|it)"
            r"|sleep (?:last|at)|say (?:more|a)|call me|could you (?:just )?(?:say|describe)"
            r"|for me|to me|walk me|take me|if you could|bring me|as you can|wish you could"
            r"|like you could|can you (?:get|go|sleep|walk|make|work|do|use|move"
            r"|eat)(?: [a-z]+)?$"
        ),
    ),
    rule(
        ADVICE,
        0.84,
        TEXT,
        r"(?:do you|don't you|do not you) (?:not )?(?:think|reckon|feel like) (?:(?:maybe"
        r"|perhaps|that|it might be that) )*(?:you (?:could|should|might|ought|need to"
        r"|may need|can)|it (?:would|might|could|is time|may)|talking|maybe"
        r"|a [a-z]+ (?:might|would|could)|[a-z]+ing (?:might|would|could|may))",
        ASKS,
        needs="think reckon",
        unless="what do you think|how do you think|why do you think",
    ),
    rule(
        ADVICE,
        0.78,
        TEXT,
        r"(?:would|will|are|might|could) you (?:ever |also |maybe |perhaps "
        r"|be )*(?:consider|willing to (?!tell|talk to me|share|say)|open to (?!talking"
        r"|telling|sharing)|interested in (?!talking|telling))",
        ASKS,
        needs="consider willing open interested",
        unless="what would|how would|how willing|(?:hearing|if i)",
    ),
    rule(
        ADVICE,
        0.76,
        TEXT,
        r"is (?:there|it) (?:any (?:way|chance|possibility)|a way|possible|a chance"
        r"|some way|anyone|someone|a friend|somebody|anybody)(?: that| for)? (?:you"
        r"|to) (?:could|can|might|to)?(?: just| maybe)? ?(?!tell me|feel|trust"
        r"|talk to me)[a-z]+",
        ASKS,
        needs="is",
        unless="talk to about|what|turn to|who is",
    ),
    rule(
        ADVICE,
        0.88,
        TEXT,
        r"i (?:always |usually |personally |often |just )?(?:find|found|think|know|hear"
        r"|read) (?:that )?(?:it (?:really |always |usually )?helps|[a-z]+ing (?:really "
        r"|always |usually |can |often )?(?:helps|helped|works|worked)|it (?:helps|helped"
        r"|useful|helpful))",
        HINTS,
        needs="helps helped works worked useful helpful",
    ),
    rule(
        ADVICE,
        0.82,
        TEXT,
        r"(?:what|one thing that|something that|the thing that"
        r"|the only thing that) (?:always |really |usually |has )?(?:helps|helped|works"
        r"|worked|saved) (?:me|us|for me|for us|my|with|most)",
        HINTS,
        needs="helps helped works worked saved",
        unless="if you (?:want|like)",
    ),
    rule(
        ADVICE,
        0.82,
        BODY,
        r"<MAYBE>let us (?:<MAYBE>)(?:get (?:ice|you|some|out|a)|make|go|do|take|try|order"
        r"|watch|call|write|put|find|play|pick|practi[cs]e|plan|ask|go|breathe|think of|buy"
        r"|cook|have|bake|start with)",
        "steers towards doing something: “{m}”",
        needs="let",
        unless=(
            "let us (?:talk|see|look|hear|go back|go through|find out|start with (?:your|how"
            "|what|the)|go over|take a look|do a|make sure we)"
        ),
    ),
    rule(
        ADVICE,
        0.78,
        BODY,
        r"<THINK>you are (?:<MAYBE>)?(?:better off|going to (?:want|have|need) to"
        r"|allowed to (?:say|take|leave)|best off)",
        HINTS,
        needs="better going allowed best",
    ),
    rule(
        ADVICE,
        0.8,
        BODY,
        r"<MAYBE>(?:a|an|some|the)(?: [a-z]+){1,3} (?:might|would|could|will|can|should"
        r"|always|usually|may|does) (?:really |also |probably |definitely )?(?:help"
        r"|do you good|do the trick|work wonders|sort|fix|calm|cheer|be good"
        r"|make you feel better|helps|clear)",
        HINTS,
        needs="might would could will can should always usually may does",
    ),
    rule(
        ADVICE,
        0.8,
        BODY,
        r"<MAYBE>[a-z]+ing(?: [a-z]+){0,5} (?:might|would|could|will|can|should|may|usually"
        r"|always|often) (?:really |also |probably |definitely |always )?(?:help"
        r"|do you good|work|fix|be (?:good|better|helpful)|make (?:you"
        r"|it) (?:feel )?(?:better|easier)|helps|clear)",
        HINTS,
        needs=("might would could will can should may usually always often"),
        unless="not help",
    ),
    rule(
        ADVICE,
        0.82,
        TEXT,
        r"(?:you|u) (?:really |just |probably |both |honestly )*(?:need|needed|want"
        r"|could use|could do with|deserve|require|are due) (?:a|an|some|to see a|therapy"
        r"|couples|professional|counseling) ?(?:new|good|proper|nice|real|long"
        r"|little)? ?(?:therapist|counselor|doctor|lawyer|counseling|therapy|professional"
        r"|help|plan|budget|routine|hobby|schedule|list|job|union|solicitor|mediator"
        r"|planner|boyfriend|girlfriend)",
        TELLS,
        needs="need needed want use do deserve",
        unless="so you|sounds? like|do you|if you",
    ),
    rule(
        ADVICE,
        0.78,
        TEXT,
        r"(?:as long as you|the (?:important|main) thing is (?:to|that)|it comes down to"
        r"|what matters is (?:to|that you)|worth a (?:try|shot|call|go|look|chat)"
        r"|might be worth|would be worth|is worth)",
        HINTS,
        needs="long thing comes matters worth",
        unless="not worth|you are worth|worth it|worth (?:more|so)",
    ),
    rule(
        ADVICE,
        0.8,
        TEXT,
        r"(?:won't|will|would) hurt to [a-z]+|does not hurt to [a-z]+|no harm in [a-z]+ing"
        r"|nothing wrong with (?:asking|taking|saying|getting|seeing|talking|telling|having)",
        HINTS,
        needs="hurt harm wrong",
    ),
    rule(
        ADVICE,
        0.8,
        BODY,
        r"<THINK>(?:therapy|counseling|exercise|yoga|meditation|journaling|communication"
        r"|melatonin|magnesium|paracetamol|chamomile|honey|earplugs|ear plugs|fresh air"
        r"|sleep|deep breaths?|small steps|baby steps|one (?:step|day|thing) at a time"
        r"|two words|three words|just say no|boundaries|easy|simple)(?: (?:is|helps?|works?"
        r"|might|would|will|could|,).*|)$",
        HINTS,
        needs="",
    ),
    rule(
        ADVICE,
        0.86,
        TEXT,
        r"(?:one|another|a good|the other|a first|your best) (?:option|idea|thing|way"
        r"|possibility|step) (?:would be|is|might be|could be) (?:to|for you to) [a-z]+"
        r"|what i would (?:suggest|recommend|do|try)",
        HINTS,
        needs="option idea thing way possibility step what",
        unless="thing is to (?:you|be)",
    ),
    rule(
        ADVICE,
        0.84,
        BODY,
        r"(?:should not (?:we|you) (?!have|be ashamed|know)|could you do both|had we not better)",
        ASKS,
        needs="should could had",
    ),
)
