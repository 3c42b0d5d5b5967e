"""R5xx: warnings. They do not keep the bot from starting."""

from __future__ import annotations

from bot.authoring.catalogue.entry import HEAD, Entry, files, head, steps
from bot.authoring.issues import Code

_LONG = "It is a long story, and it goes on. " * 28

ENTRIES: tuple[Entry, ...] = (
    steps(
        Code.EXCLAMATIONS,
        "several marks in a row",
        "`!!` and `?!` sound like shouting.",
        "One mark is enough, and mostly none is needed.",
        "- say: Hello!!",
    ),
    steps(
        Code.MANY_QUESTIONS,
        "several questions in one message",
        "People answer the last one, and the first is lost.",
        "Ask one thing at a time.",
        "- ask: day\n  id: ask_day\n  text: How was your day? And did you sleep?",
    ),
    head(
        Code.NO_EVIDENCE,
        "a practice without evidence",
        "A flow that has `minutes` is a practice; it should say what it rests on.",
        "Add `evidence: {name: …, source: …}`.",
        "minutes: 4",
    ),
    steps(
        Code.LONG_MESSAGE,
        "a long message",
        "More than a phone shows at once.",
        "Divide it into two steps, or say less.",
        "- say:\n    - Hello.\n    - " + _LONG.strip(),
    ),
    files(
        Code.UNUSED_FLOW,
        "nothing leads here",
        "The flow has no command and no role, and no other flow calls it.",
        "Give it a command, or call it.",
        {
            "dialogs/talk.yaml": HEAD.replace("command: talk\n", "") + "steps:\n  - say: Hello.\n",
        },
        "flow: talk\ntitle: A talk\nabout: An example.\nsteps:\n  - say: Hello.",
    ),
    steps(
        Code.MARKDOWN,
        "stars and brackets",
        "Telegram shows them as they are, because messages are written in HTML.",
        'Write `<b>bold</b>`, `<i>italic</i>` or `<a href="https://…">a link</a>`.',
        "- say: This is **important**.",
    ),
)
