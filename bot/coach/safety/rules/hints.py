"""What means little alone: several different ones of a kind in a text are worth a question."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules

DESPAIR = (
    *rules(
        "hint",
        "suicide",
        "self-hate",
        """
        hate (myself|my life|everything about (me|myself)|who i am|my body|existing)
        (i am|i feel|feel like|feeling like|i am such|feel) ~2 (failure|loser|useless|disgusting|
            pathetic|mistake|disappointment|monster|ugly|stupid|trash|garbage|idiot|fuck up|mess|
            unlovable|unwanted|worthless|exhausting|a burden)
        (blame|despise|loathe) myself
        (failed|ruined|fucked up|messed up|screwed up) ~1 (at)? (everything|everyone|my (life|
            kids))
        (what is|something is) wrong with me
        """,
    ),
    *rules(
        "hint",
        "suicide",
        "loneliness",
        """
        (have|got|with) no (friends|one|family|life|support|partner)
        (nobody|noone) ~1 (cares|loves|likes|understands|wants|talks|listens|to talk|would care|
            gives|notices|noticed|helps|believes|calls|texts|checks)
        (i am|feel|feeling) ~1 (alone|lonely|isolated|abandoned|unloved|invisible|misunderstood|
            rejected|distant)
        everyone (hates|leaves|left|would hate|forgot) me
        (stopped|never) (inviting|calling|texting|asking|checking) ~1 me
        (will not|does not|do not|never) (return|answer|pick up) ~1 my (calls|texts|messages)
        """,
    ),
    *rules(
        "hint",
        "suicide",
        "an illness of the mind",
        """
        (depression|depressed|bipolar|bpd|ptsd|anxiety|antidepressants|schizophrenia|psychiatric)
        (mental (illness|health)|psych ward)
        """,
    ),
    *rules(
        "hint",
        "suicide",
        "numbness",
        """
        (i feel|feel|feeling|i am|am) ~1 (empty|numb|hollow|dead|broken|lost|trapped|drained|worn
            out|hopeless|desperate|nothing {end})
        (do not|can not|not) (feel|enjoy|care about) (anything|joy|happy|happiness|alive|like
            myself)
        (stare|staring|stared) at (the|my) (wall|walls|ceiling)
        (go|going) through the motions
        (watching|watch) my life
        lost (interest|all hope|hope|motivation|my will)
        """,
    ),
    *rules(
        "hint",
        "suicide",
        "torment",
        """
        (cry|crying|cried) ~2 (every|all|myself|to sleep|for hours|night)
        (the|this|much|in|so much|unbearable) (pain|suffering|misery|agony)
        (everything|it all|life|existing) hurts
        can not (sleep|eat|get out of bed|stop crying|breathe|cope|function)
        panic attacks
        """,
    ),
    *rules(
        "hint",
        "suicide",
        "defeat",
        """
        (nothing|never) ~2 (better|works|changes|good enough|right|improve|helps|change|did {end})
        my life is (over|shit|hell|ruined|a mess|a joke|nothing|fucked|falling apart)
        everything is (falling apart|ruined|pointless|over)
        i am (exhausted|done|finished|over it)
        (can not|do not know how to) (do this|go on|take it|take this|cope|keep)
        give up
        do not want to (do this|try|feel|fight)
        (never|not) (going to|gonna) (get|be) (better|ok|okay|happy)
        (do not|not) have (the|any) (energy|strength|will)
        (dead end|failed) (job|life|marriage)
        """,
    ),
    *rules(
        "sign",
        "suicide",
        "hopelessness",
        """
        (no|any|without|lost all) (future|hope|way forward|way out|purpose) ~1
        (do not|can not) see ~1 (this|it|things) (ending|getting|going) ~1 (any other|well|
            differently|better|anywhere)
        nothing (matters|left) ~1
        (never|not) ~2 (meant|supposed) to be (here|alive|born)
        (worthless|waste of (space|air|oxygen))
        (no|not much) reason to ~1
        ^ ~2 (end|delete|erase|undo) me {end}
        (someone|please) (end|delete|erase|undo) me {end}
        too tired to exist
        goodbye cruel world

        """,
    ),
    *rules(
        "hint",
        "suicide",
        "a loss",
        """
        lost my (job|home|house|flat|wife|husband|girlfriend|boyfriend|family|friends|kids)
        (drinking|drink|drunk|high) every (day|night)
        (evicted|homeless|bankrupt|expelled|in debt|kicked out|living in my car)
        (left|dumped|cheated on) me
        took (the|my) kids
        """,
    ),
    *rules(
        "hint",
        "suicide",
        "talk of death",
        """
        (die|dying|death|dead|suicide|suicidal|kill|killing|overdose|noose|bridge|pills|razor)
        (gun|handgun|pistol|rope|self harm|tylenol|paracetamol)
        (not|never) ~2 wake up
        (peaceful|quiet|disappear|vanish|sleep forever)
        """,
    ),
    *rules(
        "hint",
        "suicide",
        "a plea",
        """
        (please|someone|somebody|anyone) ~1 (help|talk to) ~1 me
        i (need|want) (help|someone|to talk to)
        i do not know what (to do|else to do|i am doing)
        help me
        does (anyone|anybody) else feel
        """,
    ),
)

HARM_AT_HOME = (
    *rules(
        "hint",
        "abuse",
        "cut off from others",
        """
        (he|she) ~1 (does not|did not|never|hates|hated) ~1 like ~1 my (friends|family)
        (he|she) ~1 (hates|hated) my (friends|family|mum|sister)
        (stopped|stop) seeing (my|them|anyone)
        (lost|no longer see|cut off) ~2 (all my|my) friends
        away from my (family|friends)
        """,
    ),
    *rules(
        "hint",
        "abuse",
        "rage",
        """
        (he|she) ~1 (gets|got|is|goes|was|becomes) ~1 (mad|angry|furious|jealous|violent|crazy) ~2
            (if|when|because|at|and|over) ~1
        (he|she|dad|stepdad|mum|boyfriend|husband|wife) ~3 (loses|lost) (his|her) (temper|mind|
            shit)
        (he|she|dad|stepdad|mum|boyfriend|husband|wife) ~3 (screams|yells|shouts|screamed|yelled)
            at (me|us|my mum|her|the kids)
        (his|her) (temper|rage|anger|jealousy)
        """,
    ),
    *rules(
        "hint",
        "abuse",
        "things broken",
        """
        (he|she|and|then) ~3 (threw|throws|broke|breaks|smashed|smashes|punched|kicked|slammed) ~3
            (phone|stuff|things|plate|plates|door|wall|glass|tv|furniture|mug|table|chair)
        """,
    ),
    *rules(
        "hint",
        "abuse",
        "fear",
        """
        (i|we|me) ~1 (get|am|was|feel|are|makes me|makes) ~1 (scared|afraid|terrified|frightened)
        (i|it|that) ~2 (scares|scared|terrifies|frightens) me
        (get|gets|got) (that|this) look
        in my room with my (little|baby|brother|sister)
        never know (what|when|which|how) ~2 (he|she|mood|set)
        """,
    ),
    *rules(
        "hint",
        "abuse",
        "remorse after it",
        """
        (he|she) ~1 (cried|cries|apologised|apologized|apologises|begged|promised|promises) ~3
        (never|not) ~2 (happen|do it) again
        (can not|could not) (lose|live without) me
        (not|never) ~2 hit me (but|yet)
        """,
    ),
    *rules(
        "hint",
        "abuse",
        "drink",
        "(comes|came|coming|come|gets|got|is|was) ~1 (home)? ~1 (drunk|wasted|high)",
    ),
    *rules(
        "hint",
        "abuse",
        "watched and ruled",
        """
        (he|she) ~2 (checks|tracks|reads|controls|decides|monitors|counts) ~1 (my|me|every|what|
            where|who)
        (permission|not allowed|he lets me|she lets me|if i was good|twenty a week|allowance)
        (he|she) keeps ~2 (papers|passport|visa|money|card|cards|documents)
        (visa|papers|licence) ~3 (with|through|depends on|locked|in his) ~1 (him|her|office)?
        where i (am|was|have been|go) ~1
        """,
    ),
    *rules(
        "hint",
        "abuse",
        "hands laid on someone",
        """
        (he|she) ~2 (pushed|shoved|grabbed|hit|slapped|hurt|pulled|pinned) (her|him|me|my mum)
        (i|we) heard her (fall|scream|cry)
        """,
    ),
    *rules(
        "hint",
        "abuse",
        "doubt of themselves",
        """
        (am i|i am|if i am) ~1 (overreacting|crazy|being dramatic|the problem|too sensitive)
        (is|was) (this|it) ~1 (normal|my fault)
        (my own fault|i deserve it|i deserved it|i made him|i made her)
        normal that (marriage|love|he|she|it) ~1 is
        """,
    ),
)

AT_HAND = rules(
    "means",
    "harm_others",
    "a means at hand",
    """
    (i|and) ~2 (got|have|bought|cleaned|loaded|keep|hold|holding|took|hid) ~3 (gun|shotgun|rifle|
        pistol|knife|machete|axe|petrol|noose|rope|pills|bat {end})
    i know (when|where|what time) (he|she|they) ~2 (comes|does|leaves|lives|parks|walks|sleeps|
        works|keeps the (gun|guns)|finishes)
    (written|wrote|left) the letter
    """,
    near="""
    (kitchen|hunting|hunter|cooking|camping|safe|range|cabinet|climbing|water gun|nerf)
    """,
)

ALL: tuple[Entry, ...] = DESPAIR + HARM_AT_HOME + AT_HAND
