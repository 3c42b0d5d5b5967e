"""What people do to one another, and to themselves: slots for deeds, parts of the body, things."""

from __future__ import annotations

_PARTS = (
    "face|head|throat|neck|hair|arm|arms|wrist|wrists|hand|hands|ribs|rib|stomach|belly|back|chest|"
    "leg|legs|ear|ears|nose|eye|eyes|mouth|jaw|lip|lips|shoulder|shoulders|finger|fingers|thumb|"
    "knee|knees|foot|feet|cheek|cheekbone|skull|windpipe|tooth|teeth|bum|body|thigh|thighs|ankle|"
    "toes|collarbone|side|hijab|ponytail"
)

SLOTS: dict[str, str] = {
    "part": _PARTS,
    "skin": (
        "(own|left|right|upper|inner|bare|whole|lower)? (arm|arms|forearm|forearms|wrist|wrists|"
        "thigh|thighs|leg|legs|hip|hips|stomach|belly|skin|ankle|ankles|hand|hands|palm|palms|"
        "finger|fingers|foot|feet|chest|shoulder|shoulders|neck|face|body|knuckles|calf|calves|"
        "ribs|knee|knees|cheek|cheeks|flesh)"
    ),
    # -- blows: finite, -ing, infinitive, participle
    "strikes": (
        "hits|hit|beats|beat|punches|punched|slaps|slapped|kicks|kicked|chokes|choked|strangles|"
        "strangled|smacks|smacked|thumps|thumped|whacks|whacked|whips|whipped|headbutts|"
        "headbutted|backhanded|backhands|batters|battered|bites|bit|burns|burned|burnt|stabbed|"
        "stabs|attacks|attacked|assaults|assaulted|tortures|tortured|belts|belted|clobbers|"
        "clobbered|throttles|throttled|bashes|bashed|elbowed|kneed|stamps on|stamped on|stomped on|"
        "scratches|scratched|decked|thrashes|thrashed|canes|caned|lashes|lashed|shakes|shook|"
        "(beats|beat|roughs|roughed|bashed) up|lays into|laid into|rapes|raped|molests|molested|"
        "knocks out|knocked out|suffocates|suffocated|drowns|pistol whipped"
    ),
    "striking": (
        "hitting|beating|punching|slapping|kicking|choking|strangling|smacking|thumping|whacking|"
        "whipping|headbutting|battering|biting|burning|stabbing|attacking|assaulting|torturing|"
        "belting|throttling|bashing|scratching|thrashing|shaking|raping|molesting|hurting|"
        "abusing|suffocating|smothering"
    ),
    "strike": (
        "hit|beat|punch|slap|kick|choke|strangle|smack|thump|whip|headbutt|bite|burn|stab|attack|"
        "assault|torture|throttle|thrash|rape|beat up|smother|suffocate|drown|poison"
    ),
    "struck": (
        "hit|beaten|beaten up|punched|slapped|kicked|choked|strangled|smacked|thumped|whacked|"
        "whipped|headbutted|battered|bitten|burned|burnt|stabbed|attacked|assaulted|tortured|"
        "belted|throttled|bashed|thrashed|caned|raped|molested|abused|hurt|shoved|knocked out|"
        "locked up|locked in|threatened"
    ),
    "grips": (
        "grabbed|grabs|grab|dragged|drags|drag|pulled|pulls|yanked|yanks|pushed|pushes|"
        "shoved|shoves|slammed|slams|threw|throws|pinned|pins|lifted|lifts|shook|shakes|smashed|"
        "smashes|banged|bangs|knocked|knocks|forced|forces|dunked|squeezed|squeezes|rammed|kicked|"
        "kicks|flung|wrestled|hurled"
    ),
    "breaks": (
        "broke|breaks|broken|breaking|fractured|dislocated|cracked|bruised|burned|burnt|burns|"
        "burning|twisted|twists|twisting|bent|bends|bending|stamped on|stamps on|busted|split|"
        "crushed|crushes|punched|punches|slapped|slaps|kicked|kicks|smashed|"
        "smashes|bit|bites|knocked out|knocks|blacked|sprained|snapped|scalded|slashed|slit|"
        "pulls|pulled|ripped|yanks|yanked|tore|stabbed|chopped off|scratched|scratches|clawed"
    ),
    "throws": (
        "throws|threw|throwing|thrown|hurls|hurled|chucks|chucked|chucking|flings|flung|lobbed|"
        "launched|throw"
    ),
    "weapon": (
        "knife|knives|gun|handgun|pistol|rifle|shotgun|revolver|glock|bat|hammer|axe|machete|blade|"
        "razor|crowbar|screwdriver|scissors|crossbow|sword|firearm|baseball bat|taser|"
        "(can|bottle|bottles) of (petrol|gasoline|acid)|petrol|gasoline|acid|petrol bomb|brick"
    ),
    "hard_thing": (
        "belt|cane|stick|slipper|slippers|shoe|shoes|hanger|hairbrush|wooden spoon|spoon|ladle|"
        "cable|cord|wire|ruler|hose|broom|broomstick|paddle|switch|whip|pan|frying pan|iron|"
        "lid|bottle|phone|fist|fists|rope|chain|pole|bamboo|sandal|boot|boots|buckle|plate|"
        "chair|pipe|rolling pin|strap|extension cord|lead|bat|stool|remote|mug|poker"
    ),
    # -- who does it
    "doer": (
        "he|she|they|{my_partner}|{my_parent}|{my_relative}|my ~1 (in laws|carer|caregiver|"
        "landlord|boss|"
        "manager|pimp|roommate|flatmate|housemate|fella|bloke|mans|old man|old lady|mrs|missus|"
        "stalker|son|daughter|grandson|employer|madam|master|pastor|coach|teacher|dealer|"
        "stepson|family|colleague|neighbour|friend)|(madam|sir|dude)"
    ),
    "mate": (
        "he|she|{my_partner}|my ~1 (in laws|fella|bloke|mans|old man|old lady|mrs|missus|carer|"
        "landlord|madam|employer|boss)|madam|in laws|{my_parent}"
    ),
    # -- oneself
    "tool": (
        "blade|blades|razor|razors|razor blade|razor blades|scissors|lighter|compass|safety pin|"
        "safety pins|pins|needle|needles|scalpel|knife|box cutter|craft knife|glass|broken glass|"
        "shard|shards|cigarette|cigarettes|straightener|straighteners|curling iron|iron|staple gun|"
        "stapler|thumbtack|drawing pin|drawing pins|sharpener blade|stanley knife|exacto|matches|"
        "tweezers|pliers|grater|saw|nails|fork|hot spoon|hot spoons|hot water|boiling water|"
        "kettle|hammer|belt|incense|bleach|lit cigarette|nail|pencil sharpener|paper clip|paperclip"
    ),
    "hurt_self": (
        "cut|cutting|burn|burned|burnt|burning|bit|bite|biting|scald|scalded|scalding|stab|stabbed|"
        "stabbing|scratch|scratched|scratching|carve|carved|carving|slice|sliced|slicing|slit|"
        "slitting|slash|slashed|slashing|punch|punched|punching|hit|hitting|bruise|bruised|"
        "bruising|tear|tore|tearing|rip|ripped|ripping|pierce|pierced|gouge|gouged|gouging|scrape|"
        "scraped|scraping|peel|peeled|peeling|whip|whipped|whipping|prick|pricked|pricking|jab|"
        "jabbed|dig|dug|digging|claw|clawed|clawing|pinch|pinched|pinching|slap|slapped|slapping|"
        "hack|hacked|hacking|sear|seared|brand|branded|smash|smashed|smashing|slam|slammed|"
        "slamming|break|broke|breaking|bang|banged|banging|pick|picked|picking|freeze|"
        "starve|starved|starving|strangle|strangled|choke|choked|choking|hurt|hurting|harm|"
        "harmed|harming|injure|injured|injuring|mutilate|mutilated|mutilating|poison|poisoned|"
        "poisoning|punish|punished|punishing|mark|marked"
    ),
}
