"""The slots of the constructions: phrases that may stand for one another."""

from __future__ import annotations

from bot.coach.safety import deeds, kin

_SELF_KILLING = {
    # infinitive, -ing, past
    "kill myself": ("killing myself", "killed myself"),
    "end my own? (life|existence)": (
        "ending my own? (life|existence)",
        "ended my own? (life|existence)",
    ),
    "end it all": ("ending it all", "ended it all"),
    "take my own? life": ("taking my own? life", "(took|taken) my own? life"),
    "commit (suicide|die|unalive)": (
        "committing suicide|commiting suicide|suicide",
        "(committed|commited) suicide",
    ),
    "comit suicide": ("comitting suicide", "comitted suicide"),
    "(hang|shoot|drown|off|end|gas|poison|suffocate|unalive|delete|neck) myself": (
        "(hanging|shooting|drowning|offing|ending|gassing|poisoning|suffocating|unaliving|necking)"
        " myself",
        "(hanged|hung|shot|drowned|offed|poisoned|unalived) myself",
    ),
    "(unalive|kms|ctb|self delete)": ("unaliving|ctb|kms", "unalived"),
    "(slit|cut|slash|open) my (own|left|right)? (wrist|wrists|throat|veins)": (
        "(slitting|cutting|slashing|opening) my own? (wrist|wrists|throat|veins)",
        "(slit|cut|slashed) my (wrist|wrists|throat)",
    ),
    "(jump|leap|throw myself|fling myself|hurl myself|fall) (off|from|out of) ~3 {height}": (
        "(jumping|throwing myself|falling|leaping) (off|from|out of) ~3 {height}",
        "(jumped|threw myself) (off|from|out of) ~3 {height}",
    ),
    "(jump|step|walk|throw myself|run|lie down|fling myself|dive) (in front of|under|into|onto)"
    " ~3 {traffic}": (
        "(jumping|stepping|walking|throwing myself|running|lying) (in front of|under|into|onto)"
        " ~3 {traffic}",
        "(jumped|stepped|walked|threw myself) (in front of|under|into|onto) ~3 {traffic}",
    ),
    "(drive|steer|swerve|crash|ride) my? ~1 (off|into|in front of) ~3 {obstacle}": (
        "(driving|steering|swerving|crashing|riding) my? ~1 (off|into|in front of) ~3 {obstacle}",
        "(drove|swerved|crashed) my? ~1 (off|into) ~3 {obstacle}",
    ),
    "blow my (brains|head|brain) out": (
        "blowing my (brains|head|brain) out",
        "blew my brains out",
    ),
    "put (a|the) (bullet|gun|rope|noose) (in|through|to|into|round|around) my"
    " (head|brain|skull|mouth|temple|neck)": (
        "putting (a|the) (bullet|gun|rope|noose) (in|through|to|into|round|around) my"
        " (head|brain|skull|mouth|temple|neck)",
        "(put|held) (a|the) gun (to|in) my (head|mouth)",
    ),
    "(overdose|od)": ("overdosing|an overdose", "overdosed"),
    "(take|swallow|down|neck) (all|the whole|every|the entire|a whole|a bunch of|a load of)"
    " (of)? (my|the|these|those|them)? ~2 {pills}": (
        "(taking|swallowing|downing) (all|the whole|every|the entire|a whole|a bunch of) (of)?"
        " (my|the|these|those)? ~2 {pills}|(taking|swallowing) (every|all) ~2 (of)? them",
        "(took|swallowed|downed) (all|the whole|every|the entire|a whole|a bunch of) (of)?"
        " (my|the|these|those)? ~2 {pills}",
    ),
    "bleed out": ("bleeding out", "bled out"),
    "top myself !(up|off|with)": ("topping myself !(up|off|with)", "do myself in"),
    "do myself in": ("doing myself in", "did myself in"),
    "die by (suicide|my own hand)": ("dying by (suicide|my own hand)", "die by suicide"),
}

_NO_MORE = {
    "be dead": "being dead",
    "(not|no longer|never) (be|feel) alive": "(not|no longer) being alive",
    "(not|no longer) exist": "(not|no longer) existing",
    "(stop|quit) (existing|living|being alive|being here|breathing)": "(stopping|ceasing) to exist",
    "cease to exist": "ceasing to exist",
    "(not|no longer|never) live": "(not|no longer) living",
    "(not|no longer) be (here|around|on this (earth|planet)|in this world) (any more)": (
        "(not|no longer) being (here|around) (any more)?"
    ),
    "(not|never) wake up": "(not|never) waking up",
    "(go to|fall)? (sleep|asleep) ~1 and (not|never|do not) (ever)? (have to)? wake ~1": (
        "(falling|going to)? (asleep|sleep) and (not|never) waking up"
    ),
    "(go to sleep|fall asleep) (forever|for ever|for good|and stay asleep|eternally)": (
        "(sleeping|falling asleep) (forever|for good)"
    ),
    "be (no more|gone (forever|for good|from this (world|earth|planet|life)))": (
        "being gone (forever|for good)"
    ),
    "(leave|depart|exit|quit|escape) this (world|earth|planet|life|existence)": (
        "leaving this (world|earth|planet|life|existence)"
    ),
    "end (my|the|this|all (this|my|the)) ~1 (suffering|misery|existence)": (
        "ending (my|the|this|all (this|my|the)) (suffering|misery|existence)"
    ),
}

LEXICON: dict[str, str] = {
    **kin.SLOTS,
    **deeds.SLOTS,
    # -- how one means to
    "want": (
        "want to|wants to|need to|wish to|would like to|would love to|would rather|long to|hope to|"
        "wanting to|want nothing more than to|would prefer to|ready to|deserve to|pray to|beg to|"
        "prefer to|like to|wanted to|begging to|desire to|crave to|ache to|yearn to|hoping to|"
        "praying to|all i want is to|all i want to do is|all i can think about is how to"
    ),
    "wish": (
        "want to|need to|wish to|would like to|would love to|long to|hope to|wanting to|"
        "want nothing more than to|would prefer to|ready to|deserve to|pray to|beg to|begging to|"
        "prefer to|desire to|ache to|crave to|yearn to|hoping to|praying to|wish i could|"
        "all i (want|wanted) (is|was) to|hope i|hope i can|pray i|wish i would|wish i could go "
        "and|all i want is to|"
        "all i want to do is|want it all to stop and|have wanted to|have been wanting to"
    ),
    "mean": (
        "want to|wants to|need to|wish to|would like to|would love to|wanting to|ready to|going to|"
        "plan is to|goal is to|wish is to|dream is to|idea is to|i want|i will|"
        "(how|where|when) i (would|will|could|might|can|want to|am going to|plan to)|"
        "plan to|planning to|planned to|plans to|intend to|intending to|decided to|about to|"
        "trying to|try to|tempted to|have to|should|might|may|can|must|determined to|"
        "can not wait to|the urge to|an urge to|urges to|think i will|feel the need to|"
        "prepared to|prepare to|the courage to|the guts to|courage to|brave enough to|"
        "strong enough to|the strength to|close to|how to|ways to|way to|where to|when to|"
        "a reason to|reasons to|wish i could|let me|go and|go|gonna|wish i would|finally|"
        "time to|preparing to|desire to|hope to|hoping to|like to|wish to|better off if i|"
        "dare to|easier to|better to|reason not to|reasons not to|why not|why should i not|"
        "should i|afraid i will|scared i will|afraid i might|scared i might|might as well|"
        "ended up trying to|keep trying to|telling me to|tell me to|tells me to|thinking to"
    ),
    "ponder": (
        "(thinking|think|thought|thoughts|obsessing|fantasising|fantasizing|fantasise|fantasize|"
        "dreaming|dream|daydreaming|daydream|dreamt|dreamed|googling|reading|worried|talk|talking|"
        "fantasies|ruminating|wonder|wondering|ideas|idea|images|visions|joking|serious|seriously)"
        " ~1 (of|about|on)|"
        "considering|considered|consider|contemplating|contemplated|contemplate|planning (on)?|"
        "plan on|"
        "feel like|felt like|feeling like|close to|on the verge of|on the brink of|plan (for|of)|"
        "obsessed with|end up|ended up|keep imagining|imagining|imagine|imagined|picturing|"
        "toying with ~3 of|toyed with ~3 of|urge (for|of)|resort to|resorting to|leaning towards|"
        "risk of|plans (for|of)|drawn to|ideation of|talked (of|about)|look up|looking up|"
        "flirting with|researching|researched|visualising|visualizing|methods (of|for)|"
        "method (of|for)|ways of|way of|capable of|debating|scared of|afraid of|"
        "suicide by|option (is|of)|tempted by|been near|fear of|terrified of|cope without"
    ),
    "suicide": "|".join(_SELF_KILLING),
    "suiciding": "|".join(ing for ing, _ in _SELF_KILLING.values()),
    "suicided": "|".join(past for _, past in _SELF_KILLING.values()),
    "die": "die|" + "|".join(_NO_MORE),
    "dying": "dying|" + "|".join(_NO_MORE.values()),
    # -- with what
    "height": (
        "bridge|roof|rooftop|building|balcony|cliff|window|ledge|overpass|tower|flyover|viaduct|"
        "carpark|car park|parking (garage|lot|structure)|floor|storey|story|edge|something|"
        "somewhere|"
        "high place|skyscraper|dam|pier|clifftop|the top"
    ),
    "traffic": (
        "traffic|train|trains|bus|buses|car|cars|truck|trucks|lorry|tram|tube|subway|metro|tracks|"
        "(oncoming|busy|main) (traffic|road|street)|motorway|highway|freeway|rails|railway|"
        "the (sea|ocean|river|lake)"
    ),
    "obstacle": (
        "bridge|cliff|tree|trees|wall|road|river|traffic|barrier|lane|oncoming|truck|lorry|pole|"
        "ditch|embankment|median|lamppost"
    ),
    "pills": (
        "pills|pill|tablets|meds|medication|medications|medicine|paracetamol|tylenol|ibuprofen|"
        "xanax|sleeping pills|painkillers|painkiller|antidepressants|bottle|bottles|packet|pack|"
        "box|"
        "prescription|prescriptions|stash|aspirin|benadryl|insulin|opioids|oxy|codeine|"
        "valium|ambien|lot|capsules|supply|advil|benzos|lithium|amitriptyline|blister packs"
    ),
    "drug": (
        "pills|pill|tablets|meds|medication|medications|medicine|paracetamol|tylenol|ibuprofen|"
        "xanax|sleeping pills|painkillers|painkiller|antidepressants|prescription|aspirin|"
        "benadryl|insulin|opioids|oxy|codeine|valium|ambien|capsules|advil|benzos|lithium|"
        "amitriptyline|blister packs|methadone|morphine|fentanyl|sleepers|blood thinners"
    ),
    "grave_drug": (
        "pills|tablets|paracetamol|tylenol|ibuprofen|xanax|sleeping pills|painkillers|"
        "antidepressants|aspirin|benadryl|insulin|oxy|codeine|valium|ambien|capsules|benzos|"
        "lithium|"
        "amitriptyline"
    ),
    # -- small words
    "end": ";|$",
    "is": "is|was|'s|are|were|has been|will be|feels|seems|would be",
    "all": (
        "everyone|they all|the world|this world|my (family|friends|parents|kids|child|mum|dad|"
        "husband|wife|partner|boyfriend|girlfriend|son|daughter|loved ones|brother|sister|team|"
        "wife and kids|family and friends)|people|they|you|the people i love|those i love|"
        "(every|any)one ~3|those around me|others|he|she|you all|the kids|things|my ~1 family|"
        "my ~2 (kids|children|child|family)|the people around me"
    ),
    "soon": "tonight|today|tomorrow|right now|this (evening|week|weekend|morning|month)|now|soon",
    "year": "|".join(str(year) for year in range(1945, 2026)),
    "past_frame": (
        "when i was|years ago|years back|ages ago|year ago|months ago|long ago|back then|"
        "in the past|back in|as a boy|in the (sixties|seventies|eighties|nineties)|uni days|"
        "as a (teen|teenager|child|kid|girl|boy|student)|in my (early|late|mid)? "
        "(teens|twenties|youth|childhood)|"
        "at one point|once upon|last year|a while (ago|back)|decades ago|growing up|"
        "in (high school|college|uni|school|university|{year})|before i (got|met|"
        "found|had)|"
        "at the age|(some|about|ten|twenty|thirty|forty|fifteen|five) years back|"
        "at (eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) "
        "(i|;)|(was|tried|attempted|had) ~6 at (thirteen|fourteen|fifteen|sixteen|seventeen|"
        "eighteen|nineteen|twenty|13|14|15|16|17|18|19|20)|"
        "(2|3|4|5|6|7|8|9|10|12|15|20|25|30|one|two|three|four|five|six|seven|eight|nine|ten|"
        "twelve|fifteen|twenty|thirty) "
        "years (since|after|on (from|since))|i once|"
        "before therapy|it has been ~3 years|in recovery"
    ),
}
