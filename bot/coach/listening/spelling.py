"""How people really write: contractions, texting, slips. Each form stands for plain words."""

from __future__ import annotations

_FULL = """
i'm=i am|im=i am|i've=i have|ive=i have|i'll=i will|i'd=i would|iam=i am|you're=you are
youre=you are|your're=you are|you've=you have|youve=you have|you'll=you will|youll=you will
you'd=you would|youd=you would|u=you|ya=you|yu=you|yuo=you|yuou=you|ur=your|u're=you are
u'r=you are|u've=you have|u'll=you will|y'all=you|yall=you|yous=you|yer=your|yor=your|yuor=your
youre=you are|yore=you are|ure=you are|urself=yourself|yourselves=yourself|uve=you have
ull=you will|ud=you would|he's=he is|hes=he is|she's=she is|shes=she is|it's=it is
that's=that is|thats=that is|it'll=it will|itll=it will|that'll=that will|thatll=that will
it'd=it would|that'd=that would|that must've=that must have|he'll=he will|he'd=he would
she'll=she will|she'd=she would|we're=we are|we've=we have|weve=we have|we'll=we will
we'd=we would|they're=they are|theyre=they are|they've=they have|theyve=they have
they'll=they will|theyll=they will|they'd=they would|theyd=they would|there's=there is
theres=there is|there'll=there will|here's=here is|heres=here is|what's=what is|whats=what is
wats=what is|who's=who is|whos=who is|how's=how is|hows=how is|where's=where is|wheres=where is
when's=when is|why's=why is|what're=what are|what've=what have|what'd=what did|how'd=how did
why'd=why did|where'd=where did|what'll=what will|who'd=who would|who'll=who will|how're=how are
everything's=everything is|everyone's=everyone is|somebody's=somebody is|someone's=someone is
nobody's=nobody is|no-one's=no one is|nothing's=nothing is|something's=something is
life's=life is|let's=let us|lets=let us|don't=do not|dont=do not|doesn't=does not
doesnt=does not|didn't=did not|didnt=did not|dnt=do not|isn't=is not|isnt=is not|aren't=are not
arent=are not|wasn't=was not|wasnt=was not|weren't=were not|werent=were not|haven't=have not
havent=have not|hasn't=has not|hasnt=has not|hadn't=had not|hadnt=had not|can't=can not
cant=can not|cannot=can not|couldn't=could not|couldnt=could not|won't=will not|wont=will not
wouldn't=would not|wouldnt=would not|shouldn't=should not|shouldnt=should not|mustn't=must not
mustnt=must not|needn't=need not|mightn't=might not|ain't=is not|aint=is not
should've=should have|shouldve=should have|shoulda=should have|could've=could have
couldve=could have|coulda=could have|would've=would have|wouldve=would have|woulda=would have
must've=must have|mustve=must have|musta=must have|might've=might have|mightve=might have
may've=may have|who've=who have|d'you=do you|dyou=do you|didja=did you|dya=do you
wouldja=would you|gonna=going to|gunna=going to|gona=going to|wanna=want to|wana=want to
gotta=have got to|hafta=have to|gimme=give me|lemme=let me|dunno=do not know|dunnow=do not know
kinda=kind of|sorta=sort of|outta=out of|lotta=lot of|whatcha=what are you|wotcha=what are you
tryna=trying to|oughta=ought to|cuz=because|cos=because|coz=because|bc=because|bcuz=because
becuase=because|becos=because|'cause=because|til=until|till=until|tho=though|thru=through
altho=although|abt=about|bout=about|bt=but|b4=before|2day=today|2moro=tomorrow|tmrw=tomorrow
tmr=tomorrow|tomoz=tomorrow|2nite=tonight|tonite=tonight|nite=night|wknd=weekend|rn=right now
atm=right now|asap=soon|w/=with|w/o=without|r=are|y=why|k=okay|kk=okay|ok=okay|okey=okay
oke=okay|okie=okay|okk=okay|alrite=alright|aight=alright|n=and|nd=and|thx=thanks|thnx=thanks
tnx=thanks|ty=thank you|tysm=thank you|thanx=thanks|pls=please|plz=please|plese=please|sry=sorry
srry=sorry|soz=sorry|sory=sorry|sorrry=sorry|rly=really|rlly=really|realy=really|reallly=really
relly=really|v=very|vry=very|sm=so much|ppl=people|peeps=people|sb=somebody|smth=something
sth=something|smthing=something|sumthing=something|nothin=nothing|somethin=something
nuthin=nothing|evrything=everything|everythin=everything|evry=every|evryone=everyone
sum1=someone|some1=someone|any1=anyone|every1=everyone|no1=no one|noone=no one|wat=what|wht=what
waht=what|wut=what|wot=what|hw=how|hwo=how|whn=when|wen=when|wnt=want|wer=were|wheer=where
idk=i do not know|idek=i do not know|ik=i know|iirc=i remember|imo=i think|imho=i think
ily=i love you|ilysm=i love you|tbh=honestly|ngl=honestly|fr=really|btw=by the way|omg=oh my god
omfg=oh my god|omgosh=oh my god|wtf=what the hell|wth=what the hell|smh=oh no|ffs=oh no
jfc=oh no|hbu=how about you|wbu=what about you|hru=how are you|wyd=what are you doing
tmi=too much|gd=good|gr8=great|grt=great|luv=love|lv=love|hav=have|hve=have|haev=have|hvae=have
havn't=have not|tlk=talk|tel=tell|abit=a bit|alot=a lot|aswell=as well|incase=in case
eachother=each other|yeh=yeah|yea=yeah|ye=yeah|yah=yeah|yup=yeah|yep=yeah|yass=yes|nah=no
nope=no|naw=no|noo=no|hmm=hm|hmmm=hm|mmm=mm|mhm=mm|mmhmm=mm|mmhm=mm|mmkay=okay|uhhuh=mm|aha=ah
ahh=ah|aww=aw|awww=aw|awh=aw|ohh=oh|ooh=oh|oooh=oh|ugh=ugh|urgh=ugh|argh=ugh|agh=ugh|oof=oof
ouf=oof|geez=jeez|sheesh=jeez|woah=wow|whoa=wow|mom=mum|mommy=mum|mummy=mum|momma=mum|mama=mum
mam=mum|daddy=dad|pops=dad|teh=the|hte=the|taht=that|tht=that|thta=that|adn=and|nad=and
siad=said|jsut=just|jus=just|jst=just|liek=like|lik=like|knwo=know|konw=know|kno=know
thign=thing|thikn=think|thnk=think|fel=feel|feeel=feel|feelign=feeling|feelin=feeling
feling=feeling|felling=feeling|feal=feel|sems=seems|seams=seems|souns=sounds|sonds=sounds
soudns=sounds|sounsd=sounds|sunds=sounds|souds=sounds|soound=sound|soudn=sound|wiht=with
wtih=with|whith=with|ahve=have|becasue=because|beacuse=because|definately=definitely
defo=definitely|deffo=definitely|def=definitely|defs=definitely|probs=probably|prob=probably
prolly=probably|probly=probably|mayb=maybe|mabye=maybe|perhap=perhaps|obvs=obviously
tought=tough|tuff=tough|frm=from|wrk=work|hapened=happened|happend=happened|happenned=happened
hapen=happen|shud=should|shuld=should|shoud=should|cud=could|wud=would|culd=could|wuld=would
woud=would|sumtimes=sometimes|agian=again|agen=again|allways=always|alwyas=always|nver=never
nevr=never|wory=worry|worri=worry|woried=worried|worred=worried|scarred=scared|scard=scared
tierd=tired|tird=tired|exausted=exhausted|exhasted=exhausted|exahusted=exhausted|angery=angry
lonley=lonely|lonly=lonely|alown=alone|overwelmed=overwhelmed|overwelming=overwhelming
overwhelmd=overwhelmed|fustrated=frustrated|fustrating=frustrating|frusterated=frustrated
frustated=frustrated|frustating=frustrating|dissapointed=disappointed
dissapointing=disappointing|disapointed=disappointed|embarassed=embarrassed
embarrased=embarrassed|embarassing=embarrassing|embarased=embarrassed|devestated=devastated
heartbrocken=heartbroken|anxios=anxious|anxous=anxious|axious=anxious|guilt-ridden=guilty
understandible=understandable|understandabel=understandable|undertand=understand
understnad=understand|suport=support|advise=advise|sugest=suggest|recomend=recommend|tryed=tried
tyr=try|tring=trying|proly=probably|freind=friend|freinds=friends|freidn=friend
boyfreind=boyfriend|girlfreind=girlfriend|bf=boyfriend|gf=girlfriend|bff=friend|hubby=husband
wifey=wife|sis=sister|bro=brother|fam=family|dr=doctor|doc=doctor|hosp=hospital|appt=appointment
uni=university|govt=government|mins=minutes|hrs=hours|theropist=therapist|therpist=therapist
counsellor=counselor|councelor=counselor|counselling=counseling
""".strip()

FORMS: dict[str, tuple[str, ...]] = {}
for _pair in _FULL.replace("\n", "|").split("|"):
    _form, _, _words = _pair.partition("=")
    if _form and " " not in _form:
        FORMS[_form] = tuple(_words.split())

AFTER_IS = frozenset(
    "not okay fine hard tough so just like really very a an the all going gonna always "
    "never been about only good great bad sad awful horrible normal natural "
    "understandable too because what how more clear obvious no nothing yours mine that "
    "such quite pretty kind sort important easy difficult frustrating exhausting scary "
    "lonely unfair weird strange funny crazy fair true right wrong best better been "
    "taking getting eating making hurting killing been possible common".split()
)
"""What follows "its" where "it's" was meant."""

VERB_AFTER_ID = frozenset(
    "be feel have love like say think suggest try talk tell call ask go want hate be rather just"
    " probably definitely really also never recommend prefer be cry leave go do get take".split()
)
"""What follows "id" or "ill" where "I'd" or "I'll" was meant."""

AFTER_YOU_ARE = frozenset(
    "right welcome not so very really too being going doing just the a an all always never only"
    " saying feeling trying having getting making taking overreacting such still probably".split()
)
"""What follows "your" where "you're" was meant, besides feelings."""
