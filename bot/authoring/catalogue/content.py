"""R4xx: content, acts, entries, phrases and translations."""

from __future__ import annotations

from bot.authoring.catalogue.entry import FILE, HEAD, Entry, files, steps, tip
from bot.authoring.issues import Code
from bot.engine.phrases import PHRASES

_PHRASES = dict.fromkeys(PHRASES, "Hello.")
_TALK = f"{HEAD}steps:\n  - say: Hello.\n    id: hello\n"
_IDEAS = """\
- id: walk_round_the_block
  text: Walk round the block.
  for: [anyone]
  minutes: [15, 30]
  energy: low
  cost: free
  where: out
  weather: dry
  instead: tea_by_the_window
"""
_HELPLINES = """\
lines:
  - country: GB
    for: [suicide, general]
    name: Samaritans
    ways: [Call 116 123]
    source: https://www.samaritans.org
    verified: 2024-11-01
emergency: {GB: "999"}
abroad: []
"""


def _phrases(phrases: dict[str, str]) -> str:
    return "".join(f"{name}: {text}\n" for name, text in phrases.items())


ENTRIES: tuple[Entry, ...] = (
    files(
        Code.DUPLICATE_OPTION,
        "a key of an option twice",
        "Two entries of a list that is used as options have the same key.",
        "Give one of them another key.",
        {
            "content/places.yaml": "- {key: home, label: At home}\n- {key: home, label: Outside}\n",
            FILE: f"{HEAD}steps:\n  - choose: place\n    id: ask_place\n    text: Where?\n"
            "    from: places\n",
        },
        "# content/places.yaml, used with   from: places\n"
        "- {key: home, label: At home}\n- {key: home, label: Outside}",
    ),
    files(
        Code.UNKNOWN_CONTENT,
        "not in content",
        "The path leads to something that is not in content/: a key has been renamed, or one of the"
        " values the variable can have is missing there.",
        "Take the key that is suggested, or add it to the file.",
        {
            "content/moods.yaml": "lines: {good: That is good to hear.}\n",
            FILE: f"{HEAD}steps:\n  - choose: mood\n    id: ask_mood\n    text: How are you?\n"
            "    options: {good: Good, low: Low}\n"
            '  - say: "{{ moods.lines[mood] }}"\n',
        },
        "# content/moods.yaml:   lines: {good: That is good to hear.}\n"
        "- choose: mood\n  id: ask_mood\n  text: How are you?\n  options: {good: Good, low: Low}\n"
        '- say: "{{ moods.lines[mood] }}"',
    ),
    files(
        Code.NOT_OPTIONS,
        "nothing to choose from",
        "`from` leads to something in content/ that is no list of answers, or to an answer without"
        " a label; or every one of the `options` has an `if`.",
        "Answers are keys with labels, keys with entries that have a `label`, or a list of entries"
        " with `key` and `label`.",
        {
            "content/moods.yaml": "good: {line: Nice.}\n",
            FILE: f"{HEAD}steps:\n  - choose: mood\n    id: ask_mood\n    text: How are you?\n"
            "    from: moods\n",
        },
        "# content/moods.yaml, used with   from: moods\ngood: {line: Nice.}",
    ),
    steps(
        Code.UNKNOWN_ACT,
        "no such act",
        "Acts are made by programmers; there is none of that name.",
        "Take one of those the message lists; all are under “All acts”.",
        '- act: tips.sing\n  into: tip\n- say: "{{ tip }}"',
    ),
    steps(
        Code.UNKNOWN_ARGUMENT,
        "an argument the act does not take",
        "What stands under `with` must be something the act knows.",
        "Take one of those the message lists, or delete it.",
        '- act: tips.draw\n  with: {colour: "\'red\'"}\n  into: tip\n- say: "{{ tip.text }}"',
    ),
    steps(
        Code.MISSING_ARGUMENT,
        "an argument is missing",
        "The act cannot work without it.",
        "Give it under `with`.",
        '- act: feelings.needs\n  into: needs\n- say: "{{ needs }}"',
    ),
    steps(
        Code.UNKNOWN_ENTRY,
        "no such kind of entry",
        "`save` names a kind of entry that `content/entries.yaml` does not have. The kinds"
        " `unfinished` and `note` must be there in any case.",
        "Take one of those the message lists, or add it to that file.",
        "- save: diary\n  fields: [name]",
    ),
    files(
        Code.MISSING_PHRASE,
        "a phrase is missing",
        "`content/phrases.yaml` holds what the bot says by itself, and one of its lines is not"
        " there.",
        "Add it.",
        {
            "content/phrases.yaml": _phrases(
                {name: text for name, text in _PHRASES.items() if name != "cancelled"}
            )
        },
        "# content/phrases.yaml without its line   cancelled: …",
    ),
    files(
        Code.UNKNOWN_PHRASE,
        "a phrase nobody says",
        "`content/phrases.yaml` has a line the bot never uses.",
        "Take the name that is suggested, or delete the line.",
        {"content/phrases.yaml": _phrases({**_PHRASES, "chitchat": "Nice weather."})},
        "# content/phrases.yaml\nchitchat: Nice weather.",
    ),
    files(
        Code.LOCALE_KEY,
        "a translation of nothing",
        "A key in `content/locale/` is that of no text: `flow.step.field`, such as"
        " `reflect.ask_feeling.text`.",
        "Take the key that is suggested, or delete the line.",
        {FILE: _TALK, "content/locale/de.yaml": "talk.helo.say: Hallo.\n"},
        "# content/locale/de.yaml\ntalk.helo.say: Hallo.",
    ),
    files(
        Code.DECK_COLLISION,
        "two items that look alike to the bot",
        "The bot remembers what it has shown in four letters an item. By a rare accident these two"
        " items have the same four.",
        "Change one of the two names a little.",
        {"content/decks.yaml": "- id: ask_your_brother_soon\n- id: share_your_partner_today\n"},
    ),
    files(
        Code.DUPLICATE_ITEM,
        "an id twice in a list",
        "Two items of a list in content/ have the same id.",
        "Give one of them another; never give an old id to a new text.",
        {"content/decks.yaml": "- {id: wave, text: Wave.}\n- {id: wave, text: Wave back.}\n"},
    ),
    files(
        Code.MISSING_FILE,
        "a file is missing",
        "The bot cannot do without `phrases.yaml`, `profile.yaml`, `words.yaml`, `entries.yaml` and"
        " `bot.yaml` in content/.",
        "Put it back.",
        {"content/words.yaml": None},
        "# content/words.yaml is not there",
    ),
    steps(
        Code.UNKNOWN_PROFILE,
        "not in the profile",
        "`set: profile.…` names a variable that `content/profile.yaml` does not have.",
        "Add it there under `defaults`, with the value it has for somebody new.",
        "- set: profile.shoe_size\n  to: 42",
    ),
    files(
        Code.UNKNOWN_PRACTICE,
        "no such practice",
        "The practices are the keys of `content/practices.yaml`.",
        "Take the key that is suggested, or add the practice to that file.",
        {
            "content/practices.yaml": "gratitude: {title: Say thank you}\n",
            "content/tips.yaml": tip("Thank somebody for one thing.", practice="gratitud"),
        },
        "# content/tips.yaml\n" + tip("Thank somebody for one thing.", practice="gratitud"),
    ),
    files(
        Code.ITEM_TOO_LONG,
        "an item is too long",
        "A tip has at most 280 characters, a prompt or a question 200, an idea 160, a line of a"
        " scenario 280, the title of a practice 40.",
        "Say it in fewer words, or make two of it.",
        {"content/tips.yaml": tip("Say what you liked. " * 15)},
        "# content/tips.yaml\n" + tip("Say what you liked. " * 15),
    ),
    files(
        Code.BAD_ITEM_ID,
        "not an id of an item",
        "Items are called by small letters, digits and `_`, beginning with a letter, at most 32 of"
        " them.",
        "Rename it before anybody has seen it; later, leave it.",
        {"content/tips.yaml": tip("Thank somebody for one thing.", name="Say thanks")},
        "# content/tips.yaml\n" + tip("Thank somebody for one thing.", name="Say thanks"),
    ),
    files(
        Code.UNKNOWN_ITEM,
        "no other item of that id",
        "An idea for dry weather names under `instead` another idea, one for any weather.",
        "Take the id that is suggested, or that of another idea.",
        {"content/ideas.yaml": _IDEAS},
        "# content/ideas.yaml\n" + _IDEAS,
    ),
    files(
        Code.OLD_HELPLINE,
        "a helpline nobody has looked at for a year",
        "Numbers change, and a wrong one is worse than none. `rekindle check` fails then; the bot"
        " starts all the same, because an old number is most likely still right.",
        "Open the `source`, compare name, numbers and hours, and write the day under `verified`.",
        {"content/helplines.yaml": _HELPLINES},
        "# content/helplines.yaml, two years later\n" + _HELPLINES,
    ),
    steps(
        Code.UNKNOWN_PART,
        "no part of that name",
        "What stands behind the dot is nothing that the variable has in it. What an act gives is"
        " listed under “All acts”.",
        "Take the name that is suggested.",
        '- act: tips.draw\n  into: tip\n- say: "{{ tip.txet }}"',
    ),
)
