"""``rekindle check`` says of each bomb where it lies and what to do, in little memory and time."""

from __future__ import annotations

import os
import re
import resource
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.authoring.files import LARGEST
from bot.authoring.issues import Code
from tests.faults.script import write_folders

MEMORY = 1 << 30
"""Bytes of addresses, of which the interpreter and its libraries have half before anything is
read."""
SECONDS = 90
"""Of the processor, for all bombs together; they take a tenth of it."""
HEAD = "flow: {0}\ntitle: {0}\nabout: About {0}.\nsteps:\n"


def flow(name: str, *steps: str) -> str:
    return HEAD.format(name) + "".join(f"  - {step}\n" for step in steps)


def filled(line: str, room: int = LARGEST - 600) -> str:
    return line * (room // len(line))


LAUGHS = "l0: &l0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n" + "".join(
    f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 12)
)
BOMBS: Mapping[str, tuple[str, Code, int]] = {
    "laughs": (LAUGHS, Code.ALIAS, 1),
    "myself": ("a: &a [*a]\n", Code.ALIAS, 1),
    "merged": ("a: &a {b: c}\n" + filled("d: {<<: *a}\n", 9000), Code.ALIAS, 2),
    "brackets": (filled("["), Code.TOO_DEEP, 1),
    "braces": (filled('{"a": '), Code.TOO_DEEP, 1),
    "dashes": (filled("- "), Code.TOO_DEEP, 1),
    "stairs": ("".join(f"{' ' * n}a:\n" for n in range(600)), Code.TOO_DEEP, 32),
    "anchors": (filled("&a "), Code.SYNTAX, 1),
    "stars": (filled("- *a\n", 9000), Code.ALIAS, 1),
    "keys": (filled("a: b\n", 9000), Code.DUPLICATE_KEY, 2),
    "unclosed": ("a: [" + filled("b, "), Code.SYNTAX, 1),
    "huge": ("# " + "x" * LARGEST, Code.TOO_LARGE, 1),
    "object": ("a: !!python/object/apply:os.system [ls]\n", Code.TAG, 1),
    "nul": ("a: b\x00c\n", Code.CONTROL_CHARACTER, 1),
    "times": (flow("times", """say: "{{ 'x' * 10**9 }}\""""), Code.BAD_TEMPLATE, 5),
    "power": (flow("power", 'say: "{{ 9**9**9 }}"'), Code.BAD_TEMPLATE, 5),
    "zero": (flow("zero", "say: Hello.", 'say: "{{ 1 // 0 }}"'), Code.BAD_TEMPLATE, 6),
    "width": (flow("width", "say: \"{{ '%999999999d' % 1 }}\""), Code.BAD_TEMPLATE, 5),
    "ranges": (
        flow("ranges", 'say: "{% for a in range(10**9) %}{% for b in range(10**9) %}x{% endfor %}'
             '{% endfor %}"'), Code.BAD_TEMPLATE, 5,
    ),
    "loops": (
        flow("loops", 'say: "{% for a in name %}{% for b in name %}x{% endfor %}{% endfor %}"'),
        Code.BAD_TEMPLATE, 5,
    ),
    "macro": (flow("macro", 'say: "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}"'),
              Code.BAD_TEMPLATE, 5),
    "parents": (flow("parents", "say: \"{{ ''.__class__.__mro__[1].__subclasses__() }}\""),
                Code.BAD_TEMPLATE, 5),
    "brackets_within": (flow("brackets_within", 'say: "{{ ' + "(" * 3500 + '1 }}"'),
                        Code.BAD_TEMPLATE, 5),
    "nots": (flow("nots", 'say: "{{ ' + "not " * 1900 + 'name }}"'), Code.BAD_TEMPLATE, 5),
    "dots": (flow("dots", 'say: "{{ name' + ".a" * 3900 + ' }}"'), Code.BAD_TEMPLATE, 5),
    "long": (flow("long", 'say: "' + "{{ name }}" * 900 + '"'), Code.TEXT_TOO_LONG, 5),
    "sum": (flow("sum", "set: v\n    to: \"'x' * 10**9\""), Code.BAD_EXPRESSION, 6),
    "list": (flow("list", 'set: v\n    to: "[1] * 99999999"'), Code.BAD_EXPRESSION, 6),
}  # fmt: skip


def checked(root: Path, code: int = 1) -> list[str]:
    """What the command says, a line each, with as little as it may have."""

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))

    done = subprocess.run(
        [sys.executable, "-m", "bot", "check", "--dialogs", root / "dialogs",
         "--content", root / "content"],
        preexec_fn=limited, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stderr == ""
    assert done.returncode == code
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    root = tmp_path_factory.mktemp("bombs")
    dialogs, _ = write_folders(root)
    for name, (text, *_) in BOMBS.items():
        (dialogs / f"{name}.yaml").write_text(text, encoding="utf-8")
    (dialogs / "endless.yaml").symlink_to("/dev/zero")
    os.mkfifo(dialogs / "pipe.yaml")
    return checked(root)


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_named_with_its_place_and_the_cure(told: list[str], name: str) -> None:
    _, code, line = BOMBS[name]
    where = re.compile(rf"dialogs/{name}\.yaml:{line}:\d+: {code} ")
    at = [number for number, said in enumerate(told) if where.match(said)]
    assert at, [said for said in told if f"/{name}.yaml" in said][:5]
    assert told[at[0] + 1].strip()


@pytest.mark.parametrize("name", ["endless", "pipe"])
def test_what_has_no_end_is_not_read(told: list[str], name: str) -> None:
    assert [said for said in told if f"dialogs/{name}.yaml" in said and "is not a file" in said]


def test_a_deck_of_one_sentence_is_judged_too(tmp_path: Path) -> None:
    _, content = write_folders(tmp_path)
    line = "- {{id: t{0}, practice: reflect, for: [self], text: say hello to them}}\n"
    (content / "tips.yaml").write_text("".join(line.format(n) for n in range(3500)))
    assert any("R509" in said for said in checked(tmp_path, 0))
