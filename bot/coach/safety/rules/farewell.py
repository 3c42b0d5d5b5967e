"""Goodbyes."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules
from bot.coach.safety.rules.places import PLACES

FAREWELLS = (
    *rules(
        "ask",
        "suicide",
        "a farewell",
        """
        (passwords|life insurance|insurance papers) ~4 for my (wife|husband|kids|family|mum|
            parents|partner|children)
        (by the time|when|if) (you|anyone|they|someone|mum|he|she) ~2 (read|reads|reading|find|
            finds) (this|me|my body)
        (last|final) (message|post|note|words|goodbye) from me
        goodbye (world|everyone|forever|all|my friends|my loves|mum|dad|life|to everyone)
        (said|say|saying|write|wrote|writing|written|want to say|wanted to say) ~2 (my)? ~1
            (goodbye|goodbyes|farewell|farewells) ~4 (before i (go|leave|do)|to everyone|forever|
            for good|nobody|for the last time|quiet|quietly|letters|letter|in my head)
        (said|say|saying|making|made|wrote|written|writing|doing|done|time for) ~1 (my|some|all my)
            ~1 goodbyes

        (written|wrote|writing|write|left|leaving) ~2 (goodbye|farewell|last|final) (letter|
            letters|note|notes|message|messages|video)
        (wrote|written|writing|have written|left) ~2 (letter|letters|note|notes|to each of|to) ~2
            (to|for)? ~2 (my (family|parents|wife|husband|loved ones)|each of|everyone|everyone i
            love)
        (this is|it is) ~1 (my)? ~1 (last|final) ~1 (message|post|letter|note|goodbye|words|entry)
            ({end}|from me|ever|on earth|alive|here|i will|and i|goodbye)
        my (last|final) (message|post|goodbye|words|letter|entry) ({end}|from me|ever|here|
            everyone)
        my last (night|day) (alive|on earth|on this earth)
        (this is|so this is) goodbye {end}
        (tell|let) ~2 (them|him|her|mum|dad|kids|everyone|family|wife|husband|son|daughter|
            children|parents|sister|brother) ~2 i ~1 (loved|am sorry ({end}|for everything)|was
            sorry|did love|tried|will always love)
        (ready|time|decided|going) to (leave|go) and ~1 (i)? ~1 (will not|not|never|am not) ~1
            (be)? ~1 (coming|come) back
        (want|wish|would like|need|time|ready|wanna|going) to ~3 sleep forever
        (would like|want|wish|ready|going|need|time) to ~1 (join|follow) ~2 (mum|dad|him|her|son|
            daughter|wife|husband|brother|sister|baby|grandma|grandpa|them)
        (sorry|forgive me) for everything ; ~~8 (goodbye|love you|bye|end|gone)
        (goodbye|bye) ~~8 (only one|always loved|forever|forgive|sorry for everything|the only|for
            the last time)
        (love you|loved you) ~~4 goodbye
        (they|everyone|he|she|family|parents|kids|people|wife|husband) ~1 (would|will) ~1 (get over
            (me|it)|move on (without me|;)|be (fine|ok|okay|alright) without me|forget (about)? me|
            be sad for)
        (permanent|eternal|everlasting|endless|final) (peace|rest|sleep|silence|solution|exit|
            darkness)
        (sorted|arranged|settled|put|finished|updated|paid|organised|organized|got) ~2 (my|all my)
            (papers|affairs|will|funeral|passwords|accounts|things) ~3 (in order|out|and|so|;|$)
        (look after|take care of|feed|be kind to|be good to|take good care of|watch over) ~3 (when
            i am gone|once i am gone|after i am gone|for me;|he likes|she likes|without me|when i
            am not)
        (gave|given|giving) ~1 away ~1 (all (of)?|most of) my (stuff|things|belongings|possessions|
            clothes|money|savings|pets)
        (gave|given|giving) ~1 away everything i
        i ~1 (can not|will not|am not|could not|am not going to) ~1 (stay alive|stay here|be here|
            be around|be alive|survive|live to|last) ~1 (any more|tomorrow|christmas|tonight|next
            (week|year|month)|much longer|long|longer)
        can not stay (here any|in this (world|life))
        before i (go|leave) ~1 (for good|forever|i wanted|and it is easier)
        (ready|time|decided) to (go|say goodbye|be with (god|him|her|mum|dad|my)) ~1 (and)? ~2
            (will not|not|never|forever|for good|for the last|this (world|life|earth))
        (go|going) to sleep forever
        (close|shut) my eyes (for the last time|forever|for good|and (not|never))
        (join|be with|follow) ~1 (mum|dad|him|her|my (mum|dad|son|daughter|wife|husband|brother|
            sister|baby|grandma|grandpa|friend|angel)|them) ~1 (now|in heaven|soon|on the other
            side|up there|in the sky)
        """,
        near=PLACES
        + """
        (camp|anniversary|birthday|christmas|thank you letter|santa|penpal|valentine|day off|bills|
            tax|taxes|filing|solicitor|estate|before the)
        (last (day|shift|week) (at|of|in|on)|locker|desk|the mill|leaving (party|do|drinks)|flat
            keys)
        (hospital|hospice|funeral|vet|vets|gran|grandma|grandpa|passed away|before (he|she) (died|
            passed))
        (transferred|reassigned|spiders|holiday|vacation|new job|moving|flight|retire|retiring|
            restaurant|concert|train|wedding speech|uni|visa|semester|bar|museum|store|away|back
            (on|in|by|monday|tuesday|wednesday|thursday|friday|next)|in (crete|spain|greece|italy|
            france|portugal|ireland|scotland|wales|london|paris)|working from|annual leave|on
            leave|office|conference|trip|camping|colleagues|leaving do|carrot cake)
        """,
        after="""
        (see you|until|till|have a|to my (old|laptop|hair|job|car)|and (thanks|thank|good|happy|
            safe|see|welcome))
        """,
        keeps="past",
    ),
)

ALL: tuple[Entry, ...] = FAREWELLS
