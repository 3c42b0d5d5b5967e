"""Classes of plain words that the rules speak of."""

from __future__ import annotations

ADVERBS = frozenset(
    "really very quite totally absolutely truly definitely obviously clearly actually "
    "honestly super extremely incredibly fairly completely utterly genuinely seriously "
    "literally basically bloody fucking damn freaking fricking awfully terribly deeply "
    "particularly especially understandably certainly surely fully simply kindly uh um "
    "er erm eh hm mm ah bloody friggin effing hella massively hugely insanely mega "
    "well2 rightly enormously immensely".split()
)
"""Words that strengthen and change nothing else; left out where rules look at the core."""

OPENERS = frozenset(
    "so and but well okay yeah yes no oh hey look now then wow ah hm mm alright right "
    "also plus honestly or aw ugh oof jeez sure anyway man dude mate babe love honey "
    "sweetie darling hun buddy gosh god listen basically um uh er erm like ok "
    "sweetheart dear hon bro sis mum dad ooh uh first firstly second finally great "
    "good cool perfect exactly absolutely definitely".split()
)
"""What leads into a sentence and adds nothing to it."""

SUBJECTS = frozenset("i you he she it they we that this there".split())
AUXILIARIES = frozenset(
    "do does did is are am was were have has had can could will would should may might "
    "must shall".split()
)
WH = frozenset("what how why when where who which whose whom".split())

STOP = frozenset(
    "a an the and or but so if then than that this these those there here i me my mine "
    "myself you your yours yourself he him his himself she her hers herself it its "
    "itself we us our ours they them their theirs am is are was were be been being do "
    "does did done doing have has had having can could will would shall should may "
    "might must not no nor yes of in on at to for from with by about into over under "
    "up down out off as just only even still also too very really quite what how why "
    "when where who which whose some any all both each such own same other another "
    "again more most much many lot lots bit little few because since while until "
    "though although well okay oh ah like get gets got getting go goes going went gone "
    "come comes came coming make makes made making take takes took taking say says "
    "said saying tell tells told telling think thinks thought know knows knew known "
    "feel feels felt feeling feelings seem seems seemed sound sounds sounded look "
    "looks looked looking want wants wanted need needs needed thing things something "
    "anything everything nothing someone anyone everyone nobody somebody people person "
    "way kind sort part one ones two time times day now today always never ever maybe "
    "perhaps probably really 's let us back right good bad hard sure part guess mean "
    "see hear heard hearing lot whole around between without through after before "
    "during against every keep keeps kept try trying tried give gives gave put thank "
    "thanks please sorry be already yet almost enough quite else away together thing "
    "stuff whatever happen happens happened happening start started must bit able "
    "supposed pretty sense point course matter matters long first last next new old".split()
)
"""Words too common to show that something was given back."""

BASE_VERBS = frozenset(
    "accept acknowledge act add admit agree allow apologise apologize apply approach "
    "ask assume attend avoid be become begin believe block book break breathe bring "
    "build buy call calm cancel care change chat check choose clean close come "
    "communicate complain compromise concentrate confront consider contact continue "
    "cook count create cut cry date decide delete demand discuss ditch divorce do "
    "download drink drop dump eat embrace encourage enjoy exercise expect explain "
    "explore express face fight file fill find finish fix focus follow forget forgive "
    "get give go grow handle hang have help hire hold hug ignore imagine improve "
    "invite join journal jump keep kick kiss learn leave let lie limit list listen "
    "live lock look love lower make manage meditate meet mention message move nap "
    "negotiate note notice offer open order organise organize pay phone pick plan play "
    "pour practise practice pray prepare pretend prioritise prioritize put quit raise "
    "read reach realise realize reconsider reduce reflect refuse relax remember remind "
    "remove repeat report request research reschedule respect respond rest return ring "
    "run save say schedule search see seek sell send set share show sign sing sit skip "
    "sleep slow smile speak spend stand start stay step stick stop stretch study "
    "suggest surround switch take talk tell text thank think throw tidy track train "
    "travel treat trust try turn understand unfollow use visit volunteer wait wake "
    "walk warn wash watch weigh work worry write yell distract distance reassure limit "
    "celebrate treat nap schedule email google book hydrate stretch cuddle swap split "
    "record review rethink pack consult visit avoid appreciate dress pull push lean "
    "swallow bite lighten toughen man".split()
)
"""Base forms that begin an instruction."""

STATE_BASE = frozenset(
    "be feel have want need know think believe seem sound mean love miss hate wish hope care matter"
    " like understand remember wonder".split()
)

TRAITS_GOOD = frozenset(
    "strong brave kind good great amazing wonderful incredible caring thoughtful patient loving"
    " generous honest courageous smart clever talented capable resilient dedicated committed loyal"
    " responsible thorough creative beautiful gorgeous lovely sweet awesome fantastic brilliant"
    " inspiring resourceful determined warm gentle considerate hardworking tough wise mature"
    " selfless supportive compassionate worthy special enough impressive motivated star legend hero"
    " fighter inspiration rock trooper champ superstar gem treasure blessing angel natural right"
    " self-aware aware insightful organised organized disciplined persistent conscientious careful"
    " reliable dependable intelligent bright outstanding excellent superb fab stellar".split()
)
TRAITS_BAD = frozenset(
    "selfish lazy stupid silly dramatic overdramatic sensitive oversensitive "
    "ridiculous childish immature rude ungrateful irresponsible crazy insane paranoid "
    "jealous controlling clingy needy pathetic weak foolish dumb naive careless "
    "reckless thoughtless inconsiderate unreasonable irrational hysterical "
    "overreacting exaggerating difficult impossible stubborn spoiled spoilt negative "
    "bitter mean cruel cold hypocrite hypocritical liar coward cowardly idiot fool "
    "brat baby drama bad hopeless useless annoying manipulative vindictive petty moody "
    "hormonal melodramatic unfair judgmental judgemental defensive sulking moping "
    "wallowing whining whinging moaning complaining nagging obsessed attention-seeking "
    "emotional overthinking greedy arrogant entitled self-centred self-centered "
    "delusional idiotic impatient disorganised disorganized messy forgetful gullible "
    "unrealistic difficult uptight picky fussy bossy horrible awful terrible nasty".split()
)
GREAT = frozenset(
    "great amazing wonderful awesome fantastic brilliant excellent lovely fab fabulous incredible"
    " exciting cool superb beautiful nice sweet impressive huge good terrific marvellous marvelous"
    " magnificent splendid super outstanding stunning epic sick2 ace class delightful remarkable"
    " phenomenal heartwarming big inspiring".split()
)
HARD = frozenset(
    "hard tough rough difficult awful terrible horrible dreadful brutal sad unfair lot heavy crap"
    " rubbish shit shitty crappy bad ghastly grim nightmare horrendous horrid challenging "
    " hell hellish huge big cruel rotten lousy tricky intense much unbelievable outrageous unjust"
    " disgusting shame pity sucky appalling horrific tragic harsh unacceptable ridiculous"
    " crazy insane ordeal unimaginable disrespectful inexcusable mean nasty rude tons"
    " impossible trial uphill thankless struggle unlucky bummer unkind thoughtless"
    " insensitive inconsiderate".split()
)

CUE_WORDS = frozenset(
    "sounds sound seems feel feels feeling felt should could would maybe perhaps have "
    "tried thought about consider probably really sorry understand understandable "
    "makes sense imagine wonder happened happen tell more because everything everyone "
    "always never worry least nothing someone something suggest recommend advice "
    "important advise appointment counselor therapist therapy doctor hospital mother "
    "father sister brother friend boyfriend girlfriend husband wife partner daughter "
    "together yourself remember thinking talking trying wanted saying going getting "
    "making didn't normal natural anyone angry question better beautiful "
    "congratulations proud wonderful amazing brave strong thank thanks sharing telling "
    "listening hearing going wrong right believe overreacting dramatic sensitive "
    "selfish worse again before after there where their they your what when which "
    "while with without people think thing things though through".split()
)
"""Common words whose slips are mended, besides the feelings."""
