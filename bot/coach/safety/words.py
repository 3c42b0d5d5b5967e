"""Tables of words: written out, left out, or looked for under a misspelling."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of a text, for tables that read better as text."""
    return frozenset(words.split())


# Words that change the strength of a sentence, not what it says. Without them
# "i just really fucking want to die" is "i want to die".
FILLERS = word_set(
    """
    just really so very fucking fuckin fking fkn effing freaking frickin bloody damn damned
    goddamn literally honestly basically actually totally simply seriously truly genuinely
    completely absolutely definitely obviously certainly probably kinda sorta tbh ngl fr frfr
    imo imho lowkey highkey even still already also sometimes always often constantly
    continually usually oh um uh er hmm hm ah ugh omg wtf af quite deeply desperately badly
    fully secretly quietly occasionally repeatedly currently lately recently eventually
    finally apparently frankly sincerely dude bruh bro yall guys legit smh ffs jfc deadass
    permanently physically suddenly
    """
)

LAUGHS = word_set(
    "lol lolol lololol lmao lmfao lmaoo lmfaoo haha hahaha hahahaha hehe hehehe rofl xd xdd jk "
    "jks kidding jkjk ahaha ahahaha bahaha lolz loool looool"
)
LAUGHING_SIGNS = frozenset("😂🤣😆😹😝😜🤪😅😄😁")

_NOT = {
    "do": "dont don't dnt donot doont dont't",
    "does": "doesnt doesn't dosent dosnt doesent dosen't",
    "did": "didnt didn't didint didnot",
    "can": "cant can't cannot cnt cany kant ca'nt cant't cann't",
    "will": "wont won't wont't",
    "would": "wouldnt wouldn't wouldent wudnt",
    "could": "couldnt couldn't couldent cudnt",
    "should": "shouldnt shouldn't shouldent",
    "is": "isnt isn't",
    "are": "arent aren't",
    "was": "wasnt wasn't",
    "were": "werent weren't",
    "have": "havent haven't havnt haven'ts",
    "has": "hasnt hasn't",
    "had": "hadnt hadn't",
    "need": "neednt needn't",
    "must": "mustnt mustn't",
}
_SAME = {
    "i am": "im i'm iam i'am im'",
    "i have": "ive i've i'v",
    "i will": "i'll",
    "i would": "i'd",
    "i am going to": "imma ima i'ma imgonna",
    "i do not know": "idk dunno idek",
    "i do not care": "idc idgaf",
    "can not be bothered": "cba",
    "you": "u ya yu",
    "your": "ur",
    "you are": "youre you're",
    "are": "r",
    "he is": "hes he's",
    "she is": "shes she's",
    "they are": "theyre they're",
    "they will": "theyll",
    "you will": "youll",
    "it will": "itll",
    "we are": "we're",
    "it is": "it's",
    "that is": "thats that's",
    "there is": "theres there's",
    "what is": "whats what's wats",
    "who is": "whos who's",
    "life is": "lifes life's",
    "everything is": "everything's everythings",
    "nothing is": "nothing's",
    "nobody is": "nobody's",
    "everyone is": "everyone's everybody's",
    "let us": "let's",
    "want to": "wanna wana wannna wanne wantto wanto wnna wonna wannaa",
    "wants to": "wantsto",
    "going to": "gonna gunna gona gon",
    "have to": "gotta hafta",
    "trying to": "tryna tryina trynna",
    "about to": "boutta finna bouta",
    "need to": "needa",
    "supposed to": "sposta",
    "could have": "coulda couldve",
    "should have": "shoulda shouldve",
    "would have": "woulda wouldve",
    "give me": "gimme",
    "let me": "lemme",
    "right now": "rn rightnow",
    "any more": "anymore anymor anylonger",
    "nobody": "noone nobodys nobodies nobdy noboy",
    "everyone": "everybody every1 evryone everyones evrybody",
    "someone": "somebody some1 sum1 sm1",
    "anyone": "anybody any1",
    "everything": "evrything everythin everthing",
    "nothing": "nothin nuthin nothng",
    "something": "smth somethin sth sumthin",
    "because": "cuz coz cos bc bcos becuz cause bcuz becos becase becuase",
    "though": "tho",
    "through": "thru",
    "tonight": "tonite 2nite tn tonigt 2night",
    "tomorrow": "tmr tmrw tomoz tmw tomorow 2moro tommorow tommorrow tmrow",
    "forever": "4ever foreva",
    "before": "b4",
    "please": "pls plz plse",
    "people": "ppl peeps",
    "about": "abt abou bout",
    "thinking": "thinkin thinkng",
    "until": "till til",
    "with": "wit wiv",
    "that": "dat",
    "the": "da teh",
    "this": "dis",
    "know": "kno knw",
    "myself": "mysef meself mself mysel myselv myselfs msyelf mylself",
    "kill": "kil kll kiil klil kiill",
    "pills": "pils pilz pillz",
    "killing": "killin kiling",
    "killed": "kild killd kiled",
    "want": "wnat watn wnt wan waant wannt wnant",
    "die": "dei diee dieee",
    "dying": "dieing dyin diying",
    "living": "livin liveing",
    "be": "b",
    "and": "n nd",
    "take": "tak",
    "night": "nite nigth nihgt",
    "every": "evry evrey",
    "mean": "meen",
    "feel": "feal fel",
    "suicide": "sewerslide sewercide suislide soobside suacide sueycide sewaside sucicide scuicide "
    "suiced sucide suicie siucide suecide suicied suside siuicide",
    "suicidal": "sewerslidal suidical sucidal suicdal suicial suisidal suecidal sooicidal",
    "unalive": "unaliving1 unlive",
    "unaliving": "unaliveing",
    "self harm": "selfharm",
    "self harming": "selfharming",
    "self harmed": "selfharmed",
    "exist": "exsist exhist",
    "existing": "exsisting",
    "mum": "mother mom mommy mama momma mam mummy mumma muma",
    "dad": "father daddy papa",
    "mums": "moms mommys",
    "stepdad": "stepfather stepdaddy",
    "stepmum": "stepmother stepmom",
    "grandpa": "grandfather granddad grandad gramps",
    "grandma": "grandmother nan nana granny gran",
    "boyfriend": "bf boyf boifriend",
    "girlfriend": "gf girlf",
    "husband": "hubby hubs husbend",
    "wife": "wifey",
    "fiance": "fiancee",
    "child": "kid kiddo",
    "kids": "children kiddos",
    "sister": "sis",
    "friend": "bff bestie",
    "parents": "rents",
    "scared": "skared",
    "tired": "tierd",
    "without": "witout",
    "purpose": "perpose porpose purpos perpuse",
    "roommate": "roomie",
    "hit": "hitt",
}


def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for base, forms in _NOT.items():
        table.update(dict.fromkeys(forms.split(), (base, "not")))
    for plain, forms in _SAME.items():
        table.update(dict.fromkeys(forms.split(), tuple(plain.split())))
    return table


WRITTEN_OUT = _table()

# Looked for with one letter wrong, missing, doubled or swapped; six letters or more, so that few
# ordinary words come near.
SOUGHT = word_set(
    """
    suicide suicidal suicides myself himself herself themselves overdose overdosed overdosing
    killing killed worthless hopeless useless nobody everyone goodbye disappear pointless
    existing depressed depression husband boyfriend girlfriend partner scared afraid abusive
    abused abuser violent threatens threatened threatening threaten choked chokes strangled
    strangles strangling punched punches slapped slaps molested molests molesting touches
    touched touching cutting hurting harming bridge tablets ibuprofen paracetamol tylenol
    xanax bottle painless lethal burden without tonight tomorrow hanging drowning shooting
    murder stabbed stabbing strangle bleeding swallowed anymore parents stepdad stepmum
    stepbrother
    """
)
# Words so common that none of them is a misspelling of another.
ORDINARY = word_set(
    """
    the and you that was for are with his they this have from one had word but not what all
    were when your can said there use each which she how their will other about out many then
    them these some her would make like him into time has look two more write see number way
    could people than first water been call who oil its now find long down day did get come
    made may part over new sound take only little work know place year live me back give most
    very after thing our just name good sentence man think say great where help through much
    before line right too mean old any same tell boy follow came want show also around form
    three small set put end does another well large must big even such because turn here why
    ask went men read need land different home us move try kind hand picture again change off
    play spell air away animal house point page letter mother answer found study still learn
    should world high every near add food between own below country plant last school father
    keep tree never start city earth eye light thought head under story saw left few while
    along might close something seem next hard open example begin life always those both paper
    together got group often run important until children side feet car mile night walk white
    sea began grow took river four carry state once book hear stop without second late miss
    idea enough eat face watch far really almost let above girl sometimes cut young talk soon
    list song being leave family going today week weekend morning evening yesterday monday
    tuesday wednesday thursday friday saturday sunday month months years days hours minutes
    coffee dinner lunch phone message email text friend friends brother sister baby love loved
    feel felt feeling happy sad angry tired better best nice thanks thank okay sure maybe
    actually anyway though since already gets getting makes making goes doing done wants
    wanted trying tried looking says saying told asked asking called calling room door window
    kitchen table chair street shop store office meeting train ticket money price game team
    match music film movie party birthday christmas holiday weather rain snow dog cats would
    couldn wouldn guess sorry please yeah well funny weird pretty quite kids teacher class
    """
)

# Words of the language that stand a letter away from one that is looked for.
NOT_A_SLIP = word_set(
    """
    abased abuses amused battle bleeping blending borden bottled breeding bride bridged
    bridger bridget bridle catting chocked choker chokers chores chowed coked cokes cooked
    depresses downing droning drowsing exiting goodby goodbys hamming handing harding haring
    harking harping hinging homeless hunting hurling hurtling killer kilned kilning kipling
    letha molester mulder overdoes overdoing overdone overdoses pardner parens parent patents
    paunches pinched pinches sacred sapped scabbed scabbing scaled scare scares scarfed
    scarred scooting scored seared shared shooing shorting shouting slabbed slabbing slipped
    slopped snapped snared soared spared stabled stabling stared straggle straggled straggles
    straggling strange strangler stranglers stubbed stubbing swabbed swabbing swapped tables
    tablet torched torches torching violet
    """
)

# Known behind signs, stars and gaps, where a word is spelled so as not to be recognised.
DISGUISED = word_set(
    """
    die dies died dying dead death kill kills killed killing murder suicide suicidal overdose
    cut cutting cuts hurt harm rape raped raping rapes rapist abuse abused abusive abuser
    molest molested beat beats beating hit hits choke choked choking strangle strangled stab
    stabbed shoot shooting gun knife pills hang hanging bleed bleeding blood drown unalive
    self selfharm wrist wrists slit threaten threatens threatened violent violence assault
    assaulted murdered touched touches touching myself alive life
    """
)
_JOINING = word_set(
    """
    i a am im my me to it is the this of not dont do cant want wanna wish was were be been
    going gonna end ending take all on go off in no one nobody everyone everything anymore any
    more please help him her them he she his sick tired living live hate world out hates loves
    love need bye goodbye just commit committing committed thoughts feeling feel tonight here
    gone never born worth worthless myself himself herself think thinking about someone
    somebody you own
    """
)
SPELLED = DISGUISED | _JOINING
