"""R3xx: texts, variables and conditions."""

from __future__ import annotations

from bot.authoring.catalogue.entry import Entry, head, steps
from bot.authoring.issues import Code

_MOOD = "- choose: mood\n  id: ask_mood\n  text: How are you?\n  options: {good: Good, low: Low}\n"

ENTRIES: tuple[Entry, ...] = (
    steps(
        Code.BAD_TEMPLATE,
        "a template that cannot be read",
        "Between `{{` and `}}`, or in an `{% if %}`, something is missing, or too much.",
        "Every `{{` needs its `}}`, every `{% if … %}` its `{% endif %}`.",
        '- say: "Hello {{ name"',
    ),
    steps(
        Code.BAD_EXPRESSION,
        "an expression that cannot be read",
        "The condition or value is not complete, or has a sign that means nothing. `==` compares;"
        " words stand in quotes.",
        "Compare it with the examples under “Conditions and values”.",
        _MOOD + "- if: mood = 'low'\n  then:\n    - say: I see.",
    ),
    steps(
        Code.UNDEFINED,
        "an unknown variable",
        "No step of this flow sets a variable of that name. If it is a word, it needs quotes.",
        "Take the name that is suggested, or quote the word: `mood == 'low'`.",
        "- say: Hello, {{ nmae }}.",
    ),
    steps(
        Code.MAYBE_UNDEFINED,
        "not set on every path",
        "There is a path to this step on which nobody has answered that question. The message names"
        " the turning that leads there.",
        "Set the variable on that path too, or use it only where it is set:"
        " `if: trigger is defined`.",
        _MOOD
        + "- if: mood == 'low'\n  then:\n    - ask: trigger\n      id: ask_trigger\n"
        + "      text: What set it off?\n"
        + '- say: "So it was this: {{ trigger }}."',
    ),
    steps(
        Code.UNKNOWN_FILTER,
        "an unknown filter",
        "After the bar stands a word that is no filter.",
        "The filters are listed under “Filters”.",
        "- say: Hello, {{ name | shout }}.",
    ),
    steps(
        Code.SHADOWS,
        "a name that is taken",
        "The variable has the name of a file in content/, of a variable of the profile, or of"
        " `name` and `now`; one of the two would hide the other.",
        "Take another word.",
        "- ask: feelings\n  id: ask_it\n  text: What do you feel?",
    ),
    steps(
        Code.TEXT_TOO_LONG,
        "a message too long for Telegram",
        "A message has at most 4096 characters.",
        "Divide it into two steps.",
        "- say:\n    - Hello.\n    - " + ("a very long text " * 250).strip(),
    ),
    head(
        Code.LABEL_TOO_LONG,
        "too long for a button",
        "Labels and titles have at most 64 characters, a toast 200, what a flow is about 256.",
        "Say it in fewer words.",
        "title: " + "A title that is much longer than anything a button can show on a phone",
    ),
    steps(
        Code.HTML_NOT_CLOSED,
        "a tag that is not closed",
        "Telegram refuses a message whose tags do not match, and the user would wait in vain."
        " Inside `{% if %}` and `{% for %}` tags must match by themselves.",
        "Close every tag, the last opened first. A `<` in words is written `&lt;`.",
        "- say: This is <b>important.",
    ),
    steps(
        Code.HTML_UNKNOWN,
        "a tag Telegram does not know",
        "Telegram knows b, i, u, s, tg-spoiler, a, code, pre and blockquote, and a few others.",
        "Delete it; for a new line, use a text of several lines (`|`).",
        "- say: One.<br>Two.",
    ),
    steps(
        Code.CALLBACK_TOO_LONG,
        "a key too long for a button",
        "A button carries the step's id and the option's key, in 64 letters altogether.",
        "Shorten the key; the label may stay.",
        "- choose: mood\n  id: ask_mood\n  text: How are you?\n  options:\n    good: Good\n"
        "    somewhere_between_very_low_and_quite_all_right_i_guess: In between",
    ),
    steps(
        Code.DUPLICATE_TEXT,
        "the same text twice",
        "Two variants of a text are equal, or two buttons of a question read the same.",
        "Change one of them, or delete it.",
        "- say: [Hello., Hello.]",
    ),
    steps(
        Code.EMPTY_TEXT,
        "nothing to read",
        "A text, a label or an expression is empty.",
        "Write it, or delete the line.",
        "- say:",
    ),
    steps(
        Code.MAYBE_EMPTY,
        "may be empty",
        "Whoever skips a question leaves its variable empty. Here something is done with it that"
        " needs a value, such as comparing it with a number.",
        "Ask for it first: `strength and strength >= 4`; or name a value to take instead:"
        " `strength | either(1)`.",
        "- scale: strength\n  id: ask_strength\n  text: How strong is it?\n  between: [1, 5]\n"
        "  skip: true\n- if: strength >= 4\n  then:\n    - say: That is a lot.",
    ),
    steps(
        Code.NEVER_TRUE,
        "this is never so",
        "The variable is compared with something it can never be: no option has that key, or an"
        " earlier `if` has ruled it out.",
        "Take one of the keys the message lists.",
        _MOOD + "- if: mood == 'bad'\n  then:\n    - say: I see.",
    ),
    steps(
        Code.WRONG_KIND,
        "this does not work with what it is",
        "Each variable is of a kind: text from `ask`, a number from `scale`, a moment from `when`."
        " Here something is done with it that works on another kind only, and would fail for"
        " everybody who comes by.",
        "Use what the message proposes, or ask for it with the verb that gives what you need.",
        "- scale: strength\n  id: ask_strength\n  text: How strong is it?\n  between: [1, 5]\n"
        "- if: strength >= 'four'\n  then:\n    - say: That is a lot.",
    ),
    steps(
        Code.ALWAYS_TRUE,
        "this is always so",
        "A condition that holds whatever was answered decides nothing. `if: mood` asks only whether"
        " there is an answer, and a question that cannot be skipped always has one.",
        "Say which answer you mean, or leave the `if` out.",
        _MOOD + "- if: mood\n  then:\n    - say: I am glad.",
    ),
    steps(
        Code.UNREADABLE_OFFER,
        "an offer that cannot be read",
        "What `offers` lists can be tapped, and is then read as if it had been typed. Nobody knows"
        " when this is, or it is always over.",
        "Name a day and a time: `tomorrow at 9:00`, `on Sunday evening`.",
        "- when: moment\n  id: ask_moment\n  text: When shall I ask again?\n"
        "  offers: [tomorrow at 9:00, next blue moon]",
    ),
    head(
        Code.HTML_IN_PLAIN,
        "a tag in plain text",
        "Labels, titles and descriptions are plain text: a tag would be shown as it stands.",
        "Delete it.",
        "title: A <b>talk</b>",
    ),
    steps(
        Code.BAD_OPTION_KEY,
        "not a key of an option",
        "Keys of options are what is stored: small letters, digits and `_`.",
        "Rename the key; the label may be anything.",
        "- choose: mood\n  id: ask_mood\n  text: How are you?\n  options: {Good!: Good, low: Low}",
    ),
)
