"""All families of feelings, and the words that name one only when said of how a person is."""

from __future__ import annotations

from bot.coach.listening.families_heavy import FEARFUL, HEAVY
from bot.coach.listening.families_other import BRIGHT, DRAINED

FAMILIES = (*HEAVY, *FEARFUL, *DRAINED, *BRIGHT)

WEAK = frozenset(
    "lost down low off small cross mad beat shot spent flat dead free strong close "
    "wanted needed used love hope care long better ready ready sorry rough positive "
    "ready moved seen heard safe steady fun warm welcome trust hate wish value "
    "interesting enjoy bold brave capable lucky fortunate successful trying tense "
    "weight load loss distance absence energy struggle bug floor wear stretched "
    "pressed rushed loaded buried caught blocked limited mixed apart distant raw "
    "exposed attached alive pulled naked broken hurt cutting moving touching sudden "
    "unexpected awful terrible horrible rubbish crap shitty rotten lousy crappy sting "
    "pain comfort calm ease strain trouble comfortable interested curious doubt "
    "positive miss free dirty stupid foolish ridiculous useless hopeless pointless "
    "tears lovely wonderful exciting magical unfair unjust one-sided cruel outrageous "
    "disgusting gross suspicious unbelievable".split()
)
"""Words that name a feeling only when said of how a person is, or of how it is for them."""
