"""R5xx: warnings. They do not keep the bot from starting."""

from __future__ import annotations

from bot.authoring.catalogue.entry import HEAD, Entry, files, head, steps, tip
from bot.authoring.issues import Code

_LONG = "It is a long story, and it goes on. " * 28
_HARD = (
    "Consider which expectations about money you inherited from your families, and which of them"
    " you would both rather leave behind."
)
_RATHER_HARD = "Remember an afternoon together, and describe it to a friend who was not there."
_SCENE = (
    "- {id: tea, level: 1, relation: friend, mood: loneliness, speaker: Mo, feelings: [lonely],"
    " heard: [Yes., Quite.], "
    + ", ".join(
        f"{key}: So."
        for key in (
            "setup", "opening", "asked", "closed", "advised", "judged", "minimised", "topped",
            "unsure", "end_heard", "end_unheard", "example",
        )
    )
    + "}\n"
)  # fmt: skip

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
    files(
        Code.HARD_TO_READ,
        "hard to read",
        "The item reads like more than school grade 9, by the length of its sentences and words.",
        "Shorter sentences, and shorter words.",
        {"content/tips.yaml": tip(_HARD) + tip("Sit down and do one thing.", name="one_more")},
        "# content/tips.yaml\n" + tip(_HARD),
    ),
    files(
        Code.HARD_DECK,
        "a file that is hard to read",
        "On average, its items read like more than school grade 7.",
        "Mend the hardest first; `rekindle check --stats` names them.",
        {"content/tips.yaml": tip(_RATHER_HARD)},
        "# content/tips.yaml\n" + tip(_RATHER_HARD),
    ),
    files(
        Code.NEARLY_THE_SAME,
        "nearly the same",
        "Two tips or prompts, two questions or two ideas have nearly the same words. Whoever reads"
        " both feels that the bot repeats itself.",
        "Ask or propose something else, or delete one of them.",
        {
            "content/tips.yaml": tip("Ask a friend what made them laugh today.")
            + tip("Today, ask a friend what made them laugh.", name="laughter"),
        },
    ),
    files(
        Code.UNWANTED_WORD,
        "a word we do without",
        "`content/style.yaml` lists words that sound like a handbook, a teacher or a scoreboard.",
        "Say it in the way the message proposes. Where the word is fine, add the phrase to its"
        " `unless` in that file.",
        {
            "content/style.yaml": "jargon: {mindful*: say what to look at}\n",
            "content/tips.yaml": tip("Drink your tea mindfully."),
        },
    ),
    files(
        Code.EXCLAIMS,
        "an exclamation mark",
        "Tips, prompts, questions and ideas are read on hard days, too.",
        "End with a full stop.",
        {"content/tips.yaml": tip("Write to somebody you miss!")},
        "# content/tips.yaml\n" + tip("Write to somebody you miss!"),
    ),
    files(
        Code.NO_FAMILY,
        "no family of feelings",
        "The first of a scenario's `feelings` is a key of `families` in `content/feelings.yaml`."
        " A reply that names another feeling of that family has heard, too.",
        "Put the nearest family in front.",
        {"content/scenarios.yaml": _SCENE},
        "# content/scenarios.yaml, in a scenario\nfeelings: [lonely, left out]",
    ),
)
