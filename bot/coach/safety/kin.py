"""Who: the people of a life, as slots of the constructions."""

from __future__ import annotations

_YEARS = (
    "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|one|two|three|four|five|six|seven|eight|nine|ten"
)
_PARTNER = (
    "husband|wife|partner|boyfriend|girlfriend|fiance|spouse|ex|ex husband|ex wife|ex boyfriend|"
    "ex girlfriend|ex partner|man|other half|significant other|so|lover|guy|girl|"
    "ex fiance|kids dad|baby daddy|childs father|date|soon to be ex|fella|bloke|mans|missus|mrs|"
    "sugar daddy|old man|ole man|old lady|babys dad|baby dad|baby mum|co parent"
)
_PARENT = (
    "mum|dad|stepdad|stepmum|parents|parent|mums boyfriend|mum 's boyfriend|foster dad|foster mum"
)
_RELATIVE = (
    "brother|sister|stepbrother|stepsister|uncle|aunt|aunty|auntie|cousin|grandpa|grandma|"
    "brother in law|sister in law|father in law|mother in law|mum in law|dad in law|half brother|"
    "nephew|niece|family"
)
_CHILD = (
    "son|daughter|child|kids|baby|toddler|newborn|infant|little (one|boy|girl|ones)|boy|girl|"
    "(teenage|eldest|oldest|youngest|eldest|teen|own)? (son|daughter)|stepson|stepdaughter|"
    "twins|children|babies|grandson|granddaughter|grandchild|foster child|nephew|niece|pupil|"
    f"({_YEARS}) (year|yr|month|week) (old|olds)|little (sister|brother|cousin)|godson|"
    f"goddaughter|student|toddlers|girls|boys"
)
_FRIEND = (
    "friend|best friend|mate|roommate|flatmate|housemate|neighbour|neighbor|colleague|coworker|"
    "co worker|classmate|boss|online friend|close friend|penpal"
)

_OTHERS = (
    "him|her|them|everyone|someone|somebody|anyone|people|you all|all of (them|you)|"
    "the (kids|baby|children|child|people|family|boss|neighbour|teacher|guy|man|woman|bastard|"
    "bitch)"
)

SLOTS: dict[str, str] = {
    "my_partner": (
        "husband|wife|boyfriend|girlfriend|"
        f"my (own|ex|abusive|drunk|new|current|late)? ({_PARTNER})"
    ),
    "my_parent": f"(my)? (own|drunk|foster|real|bio|biological)? ({_PARENT})",
    "my_relative": f"my (older|little|big|younger|own|half|elder|step|twin)? ({_RELATIVE})",
    "my_child": (
        "(my|our) (own|little|two|three|four|youngest|oldest|eldest|middle|baby|newborn|teen)? "
        f"({_CHILD})"
    ),
    "a_child": (
        f"(my|our|the|his|her|their|a|this|that|some|any|one of my|one of the|your) ~3 ({_CHILD})"
    ),
    "child_word": _CHILD,
    "friend": _FRIEND,
    "loved": (
        f"(my|our|one of my|a|his|her) ~2 ({_FRIEND}|{_RELATIVE}|{_PARTNER}|{_PARENT}|{_CHILD})"
    ),
    "someone": "(someone i (know|love)|{loved}|this (guy|girl|person|kid|boy) i know)",
    "others": f"{_OTHERS}|{{loved}}|{{a_child}}",
    "he": f"he|she|they|my (ex|own|drunk|stupid|abusive)? ({_PARTNER}|{_PARENT})",
    "he_partner": f"he|she|my (ex|own|drunk|abusive)? ({_PARTNER})",
}
