"""R1xx: what is wrong with the form of a flow."""

from __future__ import annotations

from bot.authoring.catalogue.entry import Entry, files, flow, head, steps, whole
from bot.authoring.flows import MOST_STEPS
from bot.authoring.issues import Code

ENTRIES: tuple[Entry, ...] = (
    steps(
        Code.UNKNOWN_KEY,
        "unknown key",
        "This word means nothing here. Often it is a slip of the keyboard, or a second verb in one"
        " step.",
        "Take the word that is suggested, or delete the line.",
        "- ask: trigger\n  id: ask_trigger\n  text: What set it off?\n  skipp: true",
    ),
    steps(
        Code.MISSING_KEY,
        "a key is missing",
        "Something that belongs to this step, or to the head of the flow, is not there.",
        "Add it.",
        "- ask: trigger\n  id: ask_trigger",
    ),
    steps(
        Code.WRONG_TYPE,
        "something else belongs here",
        "A list stands where a text is expected, a word where a number is, or the like.",
        "Write what the message asks for.",
        "- ask: trigger\n  id: ask_trigger\n  text: What set it off?\n  longest: a few words",
    ),
    steps(
        Code.UNKNOWN_VERB,
        "unknown verb",
        "A step begins with its verb, and this is none.",
        "The verbs are say, ask, choose, scale, when, if, call, set, save, remind, act, goto, end.",
        "- sing: Hello.",
    ),
    steps(
        Code.VERB_NOT_FIRST,
        "the verb is not first",
        "The first word of a step says what it does; here something else stands above it.",
        "Move the verb up to the dash.",
        "- id: hello\n  say: Hello.",
    ),
    steps(
        Code.BAD_ID,
        "not an id",
        "Ids are small letters, digits and `_`, begin with a letter, and have at most 24 of them.",
        "Rename it. If the flow is in use already, keep the old id under `was:`.",
        "- say: Hello.\n  id: Hello there",
    ),
    steps(
        Code.DUPLICATE_ID,
        "an id twice",
        "Two steps of the flow have the same id, or one has an id that another had once.",
        "Rename one of them.",
        "- say: Hello.\n  id: hello\n- say: Hello again.\n  id: hello",
    ),
    steps(
        Code.MISSING_ID,
        "no id",
        "Every step that waits, calls or reminds needs an id: by it a conversation finds its place"
        " again, even after you have edited the flow.",
        "Add one, and never change it without `was:`.",
        "- ask: trigger\n  text: What set it off?",
    ),
    steps(
        Code.BAD_DURATION,
        "not a while",
        "A while is a number and a letter: `30m`, `3h`, `2d` or `1w`.",
        "Write it like that, up to `52w`.",
        "- ask: trigger\n  id: ask_trigger\n  text: What set it off?\n  wait: {park: soon}",
    ),
    steps(
        Code.BAD_RANGE,
        "a scale that does not fit",
        "A scale has two to eleven buttons, from 0 at the lowest to 100 at the highest.",
        "Narrow it; five steps are easiest to answer.",
        "- scale: strength\n  id: ask_strength\n  text: How strong is it?\n  between: [5, 1]",
    ),
    head(
        Code.FLOW_NAME,
        "the flow is called otherwise than its file",
        "`flow:` repeats the name of the file, so that nobody has to guess.",
        "Change one of the two.",
        "flow: chat",
    ),
    files(
        Code.DUPLICATE_FLOW,
        "an old name that is taken",
        "`was:` gives a flow a name that another flow has, or had.",
        "Delete that name: conversations can go on in one flow only.",
        {
            "dialogs/talk.yaml": flow("talk", "- say: Hello."),
            "dialogs/chat.yaml": flow("chat", "- say: Hello.", "was: [talk]\n"),
        },
        "flow: chat\nwas: [talk]   # while dialogs/talk.yaml is still there",
    ),
    files(
        Code.DUPLICATE_COMMAND,
        "a command twice",
        "Two flows begin with the same command.",
        "Give one of them another.",
        {
            "dialogs/talk.yaml": flow("talk", "- say: Hello."),
            "dialogs/chat.yaml": flow("chat", "- say: Hello.").replace(
                "command: chat", "command: talk"
            ),
        },
        "flow: chat\ncommand: talk   # which dialogs/talk.yaml has too",
    ),
    files(
        Code.DUPLICATE_ROLE,
        "a role twice",
        "Each of the roles idle, start, menu and help belongs to one flow at most.",
        "Take it away from one of them.",
        {
            "dialogs/talk.yaml": flow("talk", "- say: Hello.", "role: menu\n"),
            "dialogs/chat.yaml": flow("chat", "- say: Hello.", "role: menu\n"),
        },
        "flow: chat\nrole: menu   # which dialogs/talk.yaml has too",
    ),
    head(
        Code.BAD_COMMAND,
        "not a command",
        "Telegram's commands are small letters, digits and `_`, at most 32, without the slash.",
        "Rename it.",
        "command: /Talk",
    ),
    head(
        Code.REPAIR_COMMAND,
        "a command that is taken",
        "/cancel, /back and /skip work at every step; no flow can have them.",
        "Take another word.",
        "command: back",
    ),
    steps(
        Code.ONE_OF,
        "exactly one of two",
        "`choose` takes its answers from `options` or `from`; `remind` has `after` or `at`, and"
        " says something or starts a flow. One of the two must be there, and not both.",
        "Add one, or delete one.",
        "- choose: mood\n  id: ask_mood\n  text: How are you?",
    ),
    whole(
        Code.NO_STEPS,
        "no steps",
        "A list of steps, or a step, is empty.",
        "Write a step, or delete what surrounds it.",
        "flow: talk\ntitle: A talk\nabout: An example.\ncommand: talk\nsteps: []",
    ),
    steps(
        Code.BAD_NAME,
        "not a name",
        "Variables and fields are called by small letters, digits and `_`, and not by a word that"
        " templates use themselves, such as `if`, `and` or `value`.",
        "Take another word.",
        "- ask: What happened\n  id: ask_it\n  text: What happened?",
    ),
    head(
        Code.NOT_ONE_OF,
        "not one of the choices",
        "Only a few words can stand here.",
        "Take one of those the message lists.",
        "role: boss",
    ),
    files(
        Code.TOO_MANY_STEPS,
        "too many steps",
        f"A flow has at most {MOST_STEPS} steps.",
        "Let other flows do parts of it: `call:`.",
        {"dialogs/talk.yaml": flow("talk", "- say: Hello.\n" * (MOST_STEPS + 1))},
        f"# {MOST_STEPS + 1} steps",
    ),
    steps(
        Code.NUDGE_TOO_LATE,
        "a reminder that never comes",
        "A question that is put aside is not reminded of any more, and `park` comes before"
        " `nudge` here. If you do not say, it is two days.",
        "Let `after` be shorter than `park`.",
        "- ask: trigger\n  id: ask_trigger\n  text: What set it off?\n"
        "  wait: {nudge: {after: 3d, say: No hurry.}, park: 1d}",
    ),
)
