"""Small signs of listening, and what is none of the moves of a listener."""

from __future__ import annotations

from bot.coach.listening.marks import ENCOURAGER, INFORMATION, OTHER
from bot.coach.listening.rules import BODY, TEXT, WHOLE, rule

_SIGN = "a small sign that you listen: “{m}”"
_OFFER = "offers to be there or to do something: “{m}”"
_FRAME = "is about the talk itself or the day: “{m}”"
_FACT = "states a fact: “{m}”"
_ABSENT = "is about somebody who is not here: “{m}”"

RULES = (
    rule(
        ENCOURAGER,
        0.92,
        WHOLE,
        r"(?:(?:oh|ah|aw|mm|hm|uh huh|wow|ugh|oof|ouch|yikes|eek|blimey|gosh|golly|jeez"
        r"|damn|dang|shit|fuck|god|jesus|christ|crikey|crumbs|my god|my gosh|my goodness"
        r"|goodness|goodness me|man|dear|dear me|boy|no|really|hell|bloody hell|good grief"
        r"|heavens|good lord|lord|my word|yeah|wowza|sheesh|phew|hey|huh|mate|love|honey"
        r"|sweetheart|sweetie|babe|hun|dude|darling|buddy|friend|my|the hell|what|wait"
        r"|no way|seriously|for real|never|whoa|okay|yes|right|ow|argh|eh|oi|bless|sweetpea"
        r"|pal|bro|sis|mum|dad|heck|omg|ha|haha|hahaha|lol|lmao|dammit|crap|geez|yep|nooo"
        r"|noo|oh no|lovely|mate|kiddo|bud) ?)+",
        _SIGN,
        unless=(
            r"^(?:yes|no|okay|right|hey|love|honey|never|lovely|mum|dad|friend|bless|hell"
            r"|okay okay|yes yes|no no|right okay|okay right)$"
        ),
    ),
    rule(
        ENCOURAGER,
        0.72,
        WHOLE,
        r"(?:yes|okay|right|okay right|right okay|sure|alright|got it|okay got it|yes yes"
        r"|all right|of course|true|exactly|absolutely|definitely|totally|indeed|correct"
        r"|interesting|cool|nice|fine|no|noted)",
        _SIGN,
    ),
    rule(
        ENCOURAGER,
        0.9,
        WHOLE,
        r"(?:i |yeah |okay |oh |ah |yes |and |so |please |well |no |hm |mm "
        r"|right )*(?:i (?:really |do |totally |so |can |just |completely )*(?:see|hear you"
        r"|hear that|get it|get that|get you|understand|know|can imagine|imagine|bet"
        r"|feel you|am listening|am all ears|am with you|hear ya|hear it|follow"
        r"|am following|got you|understand that|understand you)|can imagine|listening|go on"
        r"|go ahead|carry on|keep going|continue|please continue|please go on|please do"
        r"|all ears|take your time|no rush|no hurry|take all the time you need"
        r"|there is no (?:rush|hurry)|is that so|no way|no kidding"
        r"|you do not say|get out|shut up|never|say it|tell me|fire away|let it out"
        r"|let it all out|wait what|what the hell|what the heck|the hell|oh (?:wow|no|dear"
        r"|man|my|god|love|honey|boy|gosh)|my god|makes you think|and then|really|seriously"
        r"|for real|hell|him again|her again|not again oh no|i am here i am listening"
        r"|sounds good|i see what you mean|hear you)(?: [a-z]+)?",
        _SIGN,
        unless=(
            r"tell me (?:more|about|what|how|everything|why)|take your time (?:with|on)"
            r"|i know (?:how|what|him|her|right|exactly|he|she|the|a|you)|i (?:get|hear|see"
            r"|understand|imagine|bet|know|can imagine) (?:why|how|what|that it|it was|you are"
            r"|where|that you)|go on (?:then|a)|sounds good|i hear that you|i bet (?:you|it"
            r"|that|he|she)|i (?:see|get) (?:him|her|them)|i see (?:you|a|the|him|her)"
            r"|never (?:mind|say|ever)|and then what"
        ),
    ),
    rule(
        ENCOURAGER,
        0.88,
        TEXT,
        r"^(?:i |and |so |yeah |okay |oh |well )*(?:i hear you|i hear ya|i am listening"
        r"|i am all ears|take your time|i can imagine$|i see$|keep going$|go on$|carry on$"
        r"|take all the time you need)",
        _SIGN,
        unless=(
            "i hear you (?:say|think|are|feel|want|need|have|do)|i hear you but"
            "|i can imagine (?:how|that|it|you|what)"
        ),
    ),
    rule(
        OTHER,
        0.85,
        BODY,
        r"(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|night)|welcome|bye|goodbye"
        r"|see you|talk (?:soon|later|to you)|speak soon|take care|goodnight|night night"
        r"|nice to (?:meet|see)|pleased to meet|merry|happy (?:birthday|new|christmas"
        r"|anniversary)|how do you do|thanks?$|thank you$|many thanks|cheers"
        r"|you are (?:very |most |so )?welcome|no problem$|not a problem|any ?time"
        r"|my pleasure|have a (?:good|great|nice|lovely|safe)|see ya|good (?:luck|bye)"
        r"|best of luck|all the best|get well|safe (?:travels|journey)|fingers crossed"
        r"|sweet dreams|sleep well|enjoy$|same time)",
        _FRAME,
        unless=r"hello\?$|welcome to (?:my|the)",
    ),
    rule(
        OTHER,
        0.8,
        BODY,
        r"<MAYBE>(?:so |i just |i really |i do |i )*(?:i (?:really |do |just |so |also "
        r"|truly )*(?:love you|love u|hope (?:it|you|he|she|they|things|that|your|this"
        r"|tomorrow|today|the|so|we)|am (?:always |right |still |so |just )?(?:here"
        r"|with you|around|right here|there|not going anywhere|coming|on my way)|wish you"
        r"|do not know (?:what|how) to (?:say|help)|have no words|am not sure what to say"
        r"|care about you|am praying|will pray)|love you|hope (?:it|you|he|she|they|things"
        r"|that|your|tomorrow)|always here|here (?:for you|if you)|here whenever"
        r"|you are not (?:on your own|alone)|you are never alone|you have (?:got )?(?:me"
        r"|us)|you always have me|got your back|i have got (?:you|your back)"
        r"|i have your back|my door is|lost for words|sending|thinking of you|praying for"
        r"|come here|come in|give me a hug|hug(?: from me)?$|let me (?:know|give|get|make"
        r"|hug|take|hold|help|come|do|drive|cook|buy|sort|talk to|call|see if|look|check"
        r"|ask|think|tell you|finish|read|pull|grab|speak|introduce|put)|let us (?:talk|see"
        r"|look|go back|go through|go over|start|do a|take a look|find out|put|say|focus"
        r"|move on to|start with|begin|say that|leave it|do that|eat|not|order|have)"
        r"|(?:do you|would you|you) (?:want|like|need) (?:me|us|a (?:hug|hand|lift|cuddle"
        r"|coffee|tea|ride|drink|cup|blanket)|some (?:company|help|tea|water))|want (?:me"
        r"|us|a (?:hug|hand|lift|cuddle|ride|drink|coffee|tea|cup)|some (?:company|tea|help"
        r"|water)|company)|(?:shall|should|can|could|may|might) (?:i|we) (?:come|bring|help"
        r"|get|make|cook|take|drive|do|hug|hold|sit|stay|give|call|pick|buy|send|look after"
        r"|watch|carry|walk|go|meet|babysit|cover|move|fetch|drop|order|put|run|leave|start"
        r"|begin|look|review|set|schedule)|i (?:can|could|will|am going to"
        r"|would be happy to|am happy to|shall|am free to|would love to|would be glad to"
        r"|might|am able to) (?:always |just |also |definitely |gladly |totally |still "
        r"|even |be |not )*(?:come|bring|help|get|make|cook|take|drive|do|hug|hold|sit|stay"
        r"|give|call|pick|buy|send|look|watch|carry|walk|go|meet|babysit|cover|be|fetch"
        r"|drop|order|put|run|ask|talk|have|lend|pay|wait|keep|leave|support|listen|see you"
        r"|text|ring|speak to|check|write|tell (?:him|her|them|you about|mum|dad)|show|try"
        r"|clean|feed|mind|sort|move|cancel|stop|turn|read|say sorry|think|swap|add|pass"
        r"|set|refer|book|email|start|finish|change)|what can i (?:do|get|bring)"
        r"|how can i (?:help|support|make)|how can we help|anything i can"
        r"|is there (?:anything|something) (?:i|we) (?:can|could)|if (?:you|u) (?:ever "
        r"|want|need|would like|like|feel like)[a-z ,]*|whenever you (?:are ready|want|like"
        r"|need)|whatever you (?:need|decide|want|choose)|it is (?:completely |totally "
        r"|entirely |really |all )?(?:up to you|your (?:call|choice|decision))|up to you"
        r"|your call|your choice|you (?:decide|choose|know best|are the expert|are the boss"
        r"|pick)|no pressure|call me|text me|ring me|phone me|message me|count me"
        r"|count on me|lean on me|you can (?:always )?(?:talk to|call|text|count on|lean on"
        r"|come to|tell|ring|rely on|stay) ?(?:me|us|here)?|we (?:can|could|will|have|are"
        r"|need to|should|still|got|are going to)|sit with me|come (?:and|over|round|with"
        r"|sit|for|to)|dinner|stay with (?:me|us)|thanks for (?:dinner|the|doing|your|that"
        r"|this|all)|thank you for (?:the|dinner|doing|your|all|this|that)"
        r"|sorry(?: [a-z ,]*)?$|my (?:bad|fault|mistake|apologies)|i (?:do )?apologi[sz]e"
        r"|apologies|i (?:am |was |did )?(?:so |really |very )?(?:sorry (?:i|for|if|about"
        r"|that i|we|but|to)|wrong|messed up|mess up|let you down|owe you|should have"
        r"|should not have|was out of line|snapped|take it back|was being|was unfair"
        r"|did not mean|shouldn't|will do better|will try)|forgive me|that (?:is"
        r"|was) (?:on me|my fault|my bad|wrong of me)|i will|i won't|it (?:will not"
        r"|won't) happen again|i promise (?:to|i|not))",
        _OFFER,
        unless=(
            r"if you (?:feel|want) (?:like you|that)|sorry you|sorry to hear|we can not"
            r"|we are going to be|hope you (?:are happy|learned)"
        ),
    ),
    rule(
        OTHER,
        0.78,
        TEXT,
        r"(?:he|she|they|(?:your|that|the|my) [a-z]+|what) (?:is|are|was|were|sounds like"
        r"|sounds|seems|a|an) (?:really |so |just |being |a |an |such |such a |such an "
        r"|total |complete |absolute |proper |real |right |bunch of |just a |being a |like "
        r"|utter |all |bloody )*(?:idiots?|jerks?|snakes?|arse|arsehole|asshole|ass|dicks?"
        r"|dickhead|bastards?|bitch|cows?|pigs?|monster|bully|bullies|creep|loser|liar"
        r"|moron|nightmare|piece of (?:work|shit|crap)|scum|tool|prick|muppet|clown"
        r"|narcissist|cheapskate|rat|toad|witch|selfish|rude|lazy|ridiculous|horrible|mean"
        r"|evil|toxic|unbelievable|useless|childish|two faced|cheek|nerve|hypocrites?|nuts"
        r"|crazy|awful person|the worst|full of it|stupid|pathetic|jealous|disgusting"
        r"|an absolute)",
        _ABSENT,
        unless=(
            r"you are|that is|that was|it is|it was|is being (?:unfair|mean)|what a (?:day"
            r"|horrible|crazy|ridiculous|nightmare)|the whole thing|mean (?:to you|of)"
        ),
    ),
    rule(
        OTHER,
        0.75,
        BODY,
        r"(?:i hate (?:him|her|them)|(?:what|that) (?:an |a )?(?:absolute |total |complete "
        r"|utter |real )?(?:idiot|jerk|snake|arse|arsehole|asshole|dick|dickhead|bastard"
        r"|bitch|cow|pig|creep|loser|liar|moron|prick|muppet|clown|rat|cheek|nerve|twat"
        r"|wanker|tosser|git)|fuck (?:him|her|them)|screw (?:him|her|them)"
        r"|to hell with (?:him|her|them)|(?:the )?(?:cheek|nerve|audacity) of (?:him|her"
        r"|them|that)|how rude|typical (?:of )?(?:him|her|them|men|boss|management)|(?:he"
        r"|she|they) (?:is|are) (?:such|a|an|so))",
        _ABSENT,
    ),
    rule(
        OTHER,
        0.78,
        TEXT,
        r"^(?:so |and |well |anyway |okay |right |but |oh |nice |cool )*(?:anyway"
        r"|speaking of|by the way|pass (?:me )?the|dinner is|tea is|look at this|guess what"
        r"|you know what else|in other news|on another note|moving on|my name is|i am (?:dr"
        r"|doctor|nurse|calling|a (?:counselor|therapist|nurse|coach|volunteer|trained))"
        r"|today we|we have (?:about|around|only|got)|before we|our time|this session"
        r"|we will (?:start|talk|look)|first (?:we|i)|let us|in this session"
        r"|i would like to (?:start|go|talk|ask|do|spend|check|begin|switch)"
        r"|we are (?:out of|nearly|almost|here|going)|shall we|i see you are here"
        r"|thanks for coming|we (?:do not|never) (?:hit|bite|throw|shout|hurt|kick|push"
        r"|scream)|no (?:hitting|biting|throwing|shouting|kicking|screaming)|hands (?:are"
        r"|off)|inside voice|five (?:more )?minutes|bath|pyjamas|bed ?time|shoes on"
        r"|into bed|not before|after (?:dinner|tea|school|lunch|your)|you (?:can"
        r"|may) (?:have|choose|pick|be angry but|not hit))",
        _FRAME,
    ),
    rule(
        OTHER,
        0.95,
        BODY,
        r"(?:how (?:can|may|could) (?:i|we) (?:help|support|be of)|what is for (?:dinner"
        r"|tea|lunch|supper|breakfast)|is there (?:any )?(?:milk|food|dinner|bread|coffee"
        r"|cake)|are we still (?:on|going|meeting)|did you (?:buy|get|feed|call|book"
        r"|take out) (?:any |the )?(?:milk|bread|eggs|food|dog|cat|bins?|plumber)"
        r"|have you seen my|where (?:is|are) my|what time is (?:dinner|the (?:film|game"
        r"|match|train|bus))|can you (?:pass|send me|lend me|pick up|grab me)"
        r"|can i have your|speaking of which|changing the subject)",
        "turns to another subject: “{m}”",
    ),
    rule(
        INFORMATION,
        0.86,
        TEXT,
        r"(?:studies|research|the research|a study|evidence|surveys|statistics"
        r"|statistically|scientists|experts|doctors|psychologists|according to|guidelines"
        r"|the guidelines|data|on average|typically|generally|usually|in general|by law"
        r"|legally|technically|medically|the average|the law|the rule|the rules|the policy"
        r"|the recommended|recommended)(?: [a-z]+)? ?(?:[a-z]+ (?:is|are|have|names)|shows?"
        r"|suggests?|says?|found|find|indicates?|recommends?|tells? us|to|that|is|are|means"
        r"|takes|lasts|limit|it|people|for|most|the)",
        _FACT,
        needs=(
            "studies research study evidence surveys statistics statistically scientists "
            "experts doctors psychologists according guidelines data average typically "
            "generally usually general law legally technically medically rule rules policy "
            "recommended"
        ),
        unless=(
            "you (?:usually|typically|generally)|how (?:do|does|are) you|what (?:do|does|are"
            "|is|would)|do you|i (?:usually|typically|generally)|are you|(?:usually"
            "|generally) (?:do|feel|happens)|does (?:it|he|she)"
        ),
    ),
    rule(
        INFORMATION,
        0.84,
        BODY,
        r"<MAYBE>(?:your|the|these|those|all|both|this|that) (?:[a-z]+ ){0,2}(?:results?"
        r"|test|tests|scan|levels?|blood|score|scores|numbers|pressure|sugar|cholesterol"
        r"|weight|bmi|liver|heart|lungs?|symptoms?|medication|medicine|dose|drug|treatment"
        r"|clinic|office|appointment|surgery|form|deadline|train|bus|shop|store|office"
        r"|train|flight|meeting|programme|program|group|service|line|number|website|app|law"
        r"|contract|notice|procedure|policy|rule|limit|fee|cost|price|side effects?|vaccine"
        r"|virus|infection|disease|condition|risk|risks|chance|chances|rate|guidelines?"
        r"|recommendation|withdrawal|nicotine|alcohol|body|brain|library|nurse|pharmacist"
        r"|school|helpline|hotline|charity|council|bank|tax|insurance) (?:(?:today|now"
        r"|currently|overall|also|usually|often|normally|can|will|may|might|does|do|should"
        r"|now|still|only|has|have|just|always) )*(?:shows?|is|are|was|were|opens?|closes?"
        r"|starts?|ends?|takes?|lasts?|costs?|runs?|says?|means?|indicates?|suggests?"
        r"|comes?|goes?|leaves?|arrives?|needs?|works?|causes?|affects?|increases?"
        r"|decreases?|reduces?|raises?|releases?|makes?|helps?|meets?|offers?|covers?"
        r"|allows?|includes?|has|have|gives?|gets?|came|went|looks?|drops?|changes?|stays?"
        r"|builds?|contains?|be|require|requires|depends|change|interact|cause)",
        _FACT,
        unless=(
            r"\byou (?:feel|want|are|hate|love)|(?:is|was) (?:killing|driving|stressing|hard"
            r"|horrible|awful|really|so|too|making you|important to you|great|wonderful"
            r"|the hardest|the worst|broken|heavy)|must|how|what|you feel|is it|that rule is"
            r"|your heart (?:is|was) (?:broken|heavy|not)|sounds"
        ),
    ),
    rule(
        INFORMATION,
        0.84,
        TEXT,
        r"there (?:is|are|will be|was) (?:also |always |a lot of |lots of |some |many "
        r"|several |a few |plenty of |currently |now |actually |different |various |good "
        r"|great |really |still )*(?:a|an|some|many|several|two|three|four|different"
        r"|various|other|few|good|great|free|number|numbers|people|services|groups|options?"
        r"|programmes?|programs?|medications?|ways|types?|kinds|apps?|websites?|helplines?"
        r"|hotlines?|classes|courses|procedures?|rules?|tests?|treatments?|risks?|studies"
        r"|research|evidence|things|support|patches|gum|resources|books?|clinics?|schemes?"
        r"|grants?|counselors?|therapists?|bus|buses|trains?|limits?"
        r"|waiting)(?: [a-z]+){0,5} (?:for|called|that|you can|to|who|where|in|on|at|which"
        r"|near|between|from|of|available|after|every|out there)",
        _FACT,
        needs="there",
        unless=(
            r"(?:part of you|you feel|something|in you|a lot going|going on|to do$|on your"
            r"|so much|a sense|a part)|is there|are there|there is (?:a|no) (?:part|point"
            r"|reason|need|feeling|fear|sadness|lot of (?:pain|anger|sadness|hurt|pressure"
            r"|love))|there are (?:people|kids|children|plenty|others|worse)|you (?:feel|are"
            r"|have been)|there is nothing|for you (?:in|to)|inside"
        ),
    ),
    rule(
        INFORMATION,
        0.82,
        BODY,
        r"<MAYBE>(?:it|that|this|they|he|she|these|those) (?:is|are|was|were|can|will|may"
        r"|usually|often|normally|typically|might|does|takes?|lasts?|costs?|opens?|closes?"
        r"|starts?|happens?|means?|comes?|goes?|tends?|runs?|depends?|releases?"
        r"|causes?) (?:also |usually |often |normally |typically |generally |about |around "
        r"|only |just |very |quite |called |known as |fairly |pretty |really |actually |at "
        r"|a |an |in |on |take |last |cost |be |up to |the |roughly |between |for |most "
        r"|not |all |due |to |still |from |due to )*(?:[0-9]+|virus|common|medication"
        r"|condition|percent|minutes|hours|weeks|months|days|years|per|eight|nine|ten"
        r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|free|half|side effect"
        r"|symptom|reflex|hormone|infection|disorder|syndrome|addictive|contagious"
        r"|treatable|open|closed|listed|stage|part of the|called|known|located|street"
        r"|corner|am|pm|o'clock|fever|allergy|bank holiday|tomorrow|next (?:week|month|year"
        r"|monday|tuesday)|in (?:january|february|march|april|june|july|august|september"
        r"|october|november|december)|withdrawal|chemical|genetic|hereditary|by law|illegal"
        r"|legal|growth spurt|colic|teething|platform)",
        _FACT,
        unless=(
            r"you (?:feel|felt|want|are|must|have|said|told|were|got)|is (?:he|she|it|that"
            r"|this)|really (?:not )?(?:free|open)|open (?:about|with|to)|too|it has been|your"
            r"|what is|was it|it was (?:not )?(?:your|free)|so much|six weeks and"
            r"|half (?:of you|the time)|part of the (?:family|team)|feel|worse|closed off"
            r"|all part of"
        ),
    ),
    rule(
        INFORMATION,
        0.82,
        BODY,
        r"<MAYBE>(?:most|many|some|all|a lot of|lots of|few|half of|about half of"
        r"|around [a-z0-9]+|[0-9]+|one in [a-z0-9]+|two thirds of|nine out of ten|women|men"
        r"|teenagers|teens|babies|toddlers|children|kids|adults|patients|smokers|people"
        r"|couples|students|newborns|cats|dogs|employers|doctors|nurses|schools|banks"
        r"|landlords|companies|adolescents|parents|therapists|grief|sleep|alcohol|nicotine"
        r"|caffeine|smoking|drinking|stress|anxiety|depression|panic attacks?|exercise"
        r"|trauma|burnout|cancer|diabetes|pregnancy|menopause|adhd|autism|dementia"
        r"|antidepressants?|ssris?|paracetamol|ibuprofen|antibiotics?|withdrawal|cravings?"
        r"|quitting|memory|cannabis|vaping|weed|toddlers|puberty|flu|fevers?|jealousy"
        r"|blood pressure|insulin|sugar|cortisol|adrenaline|research|chemo"
        r"|hormones) (?:(?:percent|of|the|people|patients|men|women|kids|parents|smokers"
        r"|children|adults|who|with|in|under|over|a|often|usually|also|can|may|might|do"
        r"|does|will|tend to|tends to|actually|generally|sometimes|really|always"
        r"|at this age|that age|at that age|your age|[0-9]+) )*(?:is|are|take|takes|have"
        r"|has|get|gets|need|needs|find|start|starts|grow|wake|sleep|sleeps|cause|causes"
        r"|raise|raises|increase|increases|reduce|reduces|affect|affects|come|comes|last"
        r"|lasts|go|goes|peak|peaks|happen|happens|show|shows|make|makes|live|recover"
        r"|recovers|offer|lose|report|quit|tend|test|release|releases|lower|lowers|work"
        r"|works|help|helps|lead|leads|change|changes|develop|interact|disrupt|interrupts?"
        r"|stay|stays|drop|drops|eat|cry|relapse|respond|include|includes|push|use"
        r"|experience|double|doubles|linked|hit|hits|switch|want|pass|mean|means|be)\b",
        _FACT,
        unless=(
            r"you (?:feel|felt|want|are|must)|(?:sounds|feel) like|feel (?:that|like|the same"
            r"|this)|(?:people|kids|men|women|parents|some|most|many) (?:are|have|get|need"
            r"|find) (?:it |so |just |it so )?(?:worse|horrible|awful|cruel|stupid|mean|idiots"
            r"|hard|the worst|jerks|bastards|selfish)|would|struggle|people (?:are"
            r"|have) (?:been|said|always|laughing|looking)|help(?:s)? (?:me|a lot|to)$|like you"
            r"|it too|have (?:to|been)|how (?:people|men|kids)|ups and downs"
        ),
    ),
    rule(
        INFORMATION,
        0.86,
        TEXT,
        r"(?:one thing (?:we|i) know|what (?:we|i) know|the way (?:it|this) works|how (?:it"
        r"|this|that) works|(?:it is|is) (?:called|known as|caused by|linked to"
        r"|associated with|made (?:up )?of|defined as|measured|based on|recommended"
        r"|estimated|considered)|(?:are|is) (?:called|known as|linked to|associated with)"
        r"|as you (?:may|might|probably) know|did you know|fun fact|by law|(?:about "
        r"|around |roughly |some )?(?:one|two|three|four|five|six|seven|eight|nine"
        r"|[0-9]+) (?:in|out of) (?:every )?(?:two|three|four|five|six|ten|twenty|[0-9]+)"
        r"|people with [a-z]+|within (?:[0-9]+|[a-z]+|a few) (?:hours|days|weeks|months"
        r"|years)|up to [0-9]+|(?:takes|take|lasts|last) (?:about|around|between|up to"
        r"|roughly|[0-9]+|two|three|four|six|a few|several|months|weeks)|(?:is"
        r"|are) (?:normal|common|typical|rare|usual) (?:with|at|for|when|in|after|until"
        r"|during)|(?:is|are) (?:usually|often|typically|normally|generally) [a-z]+"
        r"|(?:usually|often|typically|normally) (?:means|comes?|goes|happens?|takes?|lasts?"
        r"|start|starts|gets?|has|have|peaks?)|(?<!you )(?<!do )tends? to (?:be|come|get|go"
        r"|peak|last|start|happen|fade)|just so you know|for your information|fyi"
        r"|that means (?:that )?(?:the|it|there|anything|your body|more)"
        r"|which means (?:that )?(?:the|it|there|your body)|in other countries"
        r"|under the (?:law|contract|act)|per (?:week|day|hour|cent)|percent of"
        r"|[0-9]+ ?(?:percent|%|mg|units|calories|grams|milligrams|pounds|euros|dollars"
        r"|degrees|miles|kilometres|km|kg)|standard drinks?|side effects?|risk of"
        r"|at (?:[0-9]+|eight|nine|ten|seven|six|five|noon) (?:am|pm|on|every|o'clock|in)"
        r"|open (?:until|from|till|on|at)|waiting list|helpline|hotline|there is a number"
        r"|a number you can|next (?:bus|train|one) (?:is|leaves|comes|at))",
        _FACT,
        unless=(
            r"you (?:feel|felt|must|said|told|were telling|are (?:worried|afraid|scared"
            r"|concerned|thinking))|what is (?:it )?called|how (?:much|many)|do you|are you"
            r"|what do you|worried about|days per|times per|concerned about|scared of"
            r"|what about|afraid of|should (?:call|try)|i had"
        ),
    ),
)
