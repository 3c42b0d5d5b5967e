"""R4xx: content, acts, entries, phrases and translations."""

from __future__ import annotations

from bot.authoring.catalogue.entry import FILE, HEAD, Entry, files, steps
from bot.authoring.issues import Code
from bot.engine.phrases import PHRASES

_PHRASES = dict.fromkeys(PHRASES, "Hello.")
_TALK = f"{HEAD}steps:\n  - say: Hello.\n    id: hello\n"


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
        "Take one of those the message lists.",
        '- act: tips.sing\n  into: tip\n- say: "{{ tip }}"',
    ),
    steps(
        Code.UNKNOWN_ARGUMENT,
        "an argument the act does not take",
        "What stands under `with` must be something the act knows.",
        "Take one of those the message lists, or delete it.",
        '- act: tips.draw\n  with: {colour: "\'red\'"}\n  into: tip\n- say: "{{ tip }}"',
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
)
