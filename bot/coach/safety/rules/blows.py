"""Words that the rules about violence share."""

from __future__ import annotations

ON_ME = (
    "hits|hit|beats|beat|punches|punched|slaps|slapped|kicks|kicked|chokes|choked|strangles|strangled|"
    "smacks|smacked|shoves|shoved|hurts|attacks|attacked|assaults|assaulted|rapes|raped|"
    "stabbed|burns|burned|burnt|bites|bit|whips|whipped|headbutted|headbutts|backhanded|batters|"
    "battered|molests|molested|abuses|abused|tortures|tortured|spits on|spat on|spat at|"
    "(beats|beat|beaten|roughs|roughed) up|pins|pinned|throttled|drugged|pushed|pushes|belted"
)
HITTING = (
    "hitting|beating|punching|slapping|kicking|choking|strangling|hurting|shoving|abusing|raping|"
    "attacking|burning|biting|assaulting|pushing|smacking|whipping|molesting|throttling"
)
HIT = (
    "hit|beat|punch|slap|kick|choke|strangle|hurt|shove|rape|attack|burn|smack|beat up|molest|kill|"
    "push|bite|stab"
)
NOT_BLOWS = """
(by the (hand|elbow|sleeve)|a (coffee|drink|beer|seat|plate|chair)|and (kissed|hugged) me)
(at (chess|cards|tennis|poker|scrabble|ping|draughts|darts|pool|golf|fifa|mario|bowling|checkers|
    everything))
(with (a|the) (question|news|ball|spoiler|pillow|bill|frisbee|snowball|idea|truth|facts|joke|look|
    compliment|smile))
(to (do better|be better|it|work|be|try|the|get|go|apply|study|think|speak|keep|have|the door)|up
    (for|on|about|later|if|when|with)|like a (train|truck|ton))
(on the (back|shoulder)|high five|out of (the|bed|my)|off (the|guard)|by accident|accidentally|that
    (i|he|she|it|we|they|my|the|this))
(in (the back by|the heart|chess|the (finals|game|match|race|feels)|a race|scrabble|bowling|every
    game)|as (odd|strange|funny|weird))
in (her|his|their) sleep
(hard to|a|an|some|under the table|home|towards|around on the swing|every time we play)
"""
PLAY = """
((in|during|at|playing|board|video) (the|a|our|this)? ~1 (game|match)|chess|football match|rugby
    match|sparring|boxing|judo|karate|bjj|mma|rugby|football|hockey|snowball|snowballs|pillow
    fight)
(figuratively|metaphorically|in the back (over|by|with))
(kitten|puppy|parrot|hamster|lego|gatecrashed|nightmare|dream|dreamt|dreamed|tickle|tickles)
(ball|frisbee|nerf|water gun|laser tag|paintball|mario kart|fortnite|wrestling|badminton|squash|
    netball|padel|bowls|hitting phase|tournament|playfully|the pool|swimming pool|in the snow|
    armpit|leaf)
(by accident|accidentally|car door|bumper|rear ended|insurance|trolley|scooter|car park|parked car|
    other driver)
"""


def filled(text: str) -> str:
    """A block of constructions with the verbs of violence in their places."""
    return text.replace("{ON_ME}", ON_ME).replace("{HITTING}", HITTING).replace("{HIT}", HIT)
