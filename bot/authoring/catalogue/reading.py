"""R0xx: what is wrong with a file before anybody looks at what it says."""

from __future__ import annotations

from bot.authoring.catalogue.entry import FILE, HEAD, Entry, files, steps, whole
from bot.authoring.files import LARGEST
from bot.authoring.issues import Code

ENTRIES: tuple[Entry, ...] = (
    steps(
        Code.SYNTAX,
        "not YAML",
        "The file cannot be read from this spot on. Most often a colon with a blank behind it"
        " stands in a text without quotes, or a line is indented differently from its neighbours.",
        "Put the text in quotes, or line it up. The rest of the file is looked at after that.",
        "- say: One thing: breathe.",
    ),
    steps(
        Code.DUPLICATE_KEY,
        "a key stands twice",
        "Two lines of one step, or of one mapping, have the same key; only one could count.",
        "Keep one of them, or begin a new step with a dash.",
        "- say: Hello.\n  say: Hello again.",
    ),
    steps(
        Code.ALIAS,
        "an anchor, an alias or a merge",
        "`&name`, `*name` and `<<` are YAML's way to repeat parts of a file. They are not used"
        " here, because nobody sees at a glance what they bring along.",
        "Write it out. A text that begins with `*` or `&` needs quotes.",
        "- say: &hello Hello.\n- say: *hello",
    ),
    steps(
        Code.TAG,
        "a tag or a directive",
        "`!something` at the beginning of a value, or a line that begins with `%`.",
        "Delete it. A text that begins with `!` needs quotes.",
        "- say: !loud Hello.",
    ),
    files(
        Code.TOO_LARGE,
        "the file is too large",
        f"A file has at most {LARGEST // 1024} kB.",
        "Divide it: one flow a file, one kind of content a file.",
        {FILE: f"{HEAD}steps:\n  - say: Hello.\n" + "# a long comment\n" * 16_000},
        "# a file of 270 kB",
    ),
    whole(
        Code.NOT_MAPPING,
        "not a mapping",
        "A flow is written as keys with values; this file is empty, or holds only a list.",
        "Begin with `flow:` and the name of the file.",
        "- say: Hello.",
    ),
    steps(
        Code.CONTROL_CHARACTER,
        "a control character",
        "A character that nobody can see. It comes along when text is pasted, or from a backslash"
        " in double quotes.",
        "Delete it and type the words anew; write `\\\\` for a backslash in double quotes.",
        '- say: "Hello.\\x07"',
    ),
    files(
        Code.NOT_UTF8,
        "not UTF-8",
        "The file was saved in an old encoding, so letters like é cannot be read.",
        "Save it as UTF-8; every editor can.",
        {FILE: f"{HEAD}steps:\n  - say: A caf\udce9.\n"},
        "# a file that was saved as Latin-1",
    ),
    files(
        Code.TOO_DEEP,
        "too deep",
        "More than 32 levels inside one another.",
        "Let another flow do the inner part: `call:`.",
        {FILE: f"{HEAD}steps:\n  - say: " + "[" * 40 + "]" * 40 + "\n"},
        "- say: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[Hello.]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
    ),
    whole(
        Code.SEVERAL_DOCUMENTS,
        "a second document",
        "A line of three dashes begins a second document in the file.",
        "Delete that line, or make two files of it.",
        f"{HEAD}steps:\n  - say: Hello.\n---\nflow: other\n",
    ),
    files(
        Code.FILE_NAME,
        "the name of the file",
        "Files are called by small letters, digits and `_`, and end with `.yaml`. For content the"
        " name is also the word by which templates call it.",
        "Rename the file.",
        {"dialogs/Evening-Talk.yaml": f"{HEAD}steps:\n  - say: Hello.\n"},
        "# dialogs/Evening-Talk.yaml",
    ),
    steps(
        Code.BAD_KEY,
        "a key that is no word",
        "A value begins with `{` or `[` and so is read as a mapping or a list. That happens to"
        " every text that begins with a variable.",
        "Put the whole text in double quotes.",
        "- say: {{ name }}",
    ),
    steps(
        Code.LONE_KEY,
        "a comma that begins a key",
        "Between `{` and `}`, a comma ends the words before it, and what follows is read as the"
        " next key. Half of the sentence would never be said.",
        "Put the words in quotes.",
        "- choose: mood\n  id: ask_mood\n  text: How are you?\n"
        "  options: {good: Good, low: Low, or so}",
    ),
    steps(
        Code.CUT_OFF,
        "words behind a #",
        "A blank and a # begin a note to yourself, and a text ends there: people would read only"
        " what stands before.",
        "Put the whole text in double quotes. A real note has a blank behind its #, too.",
        "- say: Your place # {{ name }}",
    ),
)
