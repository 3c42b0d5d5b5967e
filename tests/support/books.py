"""Books for tests, from flows written in the test itself."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent

from bot.authoring.issues import Issue
from bot.authoring.load import Loaded, load_book
from bot.engine.book import ActCall, ActSpec, Book, Done, ReadMoment
from bot.engine.phrases import PHRASES

CONTENT: Mapping[str, str] = {
    "phrases": "\n".join(
        f"{name}: {' '.join([f'[{name}]', *(f'{{{{ {v} }}}}' for v in sorted(variables))])!r}"
        for name, variables in PHRASES.items()
    ),
    "profile": 'defaults: {name: "", nameless: friend, tone: warm, pet: null}',
    "words": "{numbers: {one: 1, two: 2, three: 3}, yes: [yes, sure], no: [no, not now]}",
    "entries": """
        unfinished: {title: Unfinished, show: [title, answers]}
        note: {title: Note, show: [text]}
        reflection: {title: Reflection, show: [feeling]}
    """,
    "bot": "{name: Test, description: A test., short_description: A test.}",
    "feelings": """
        families:
          sad: {label: Sad, line: Heavy.}
          angry: {label: Angry, line: Hot.}
          happy: {label: Happy, line: Light.}
        words:
          sad: {down: Down, lonely: Lonely}
          angry: {cross: Cross, furious: Furious}
          happy: {glad: Glad, proud: Proud}
    """,
    "places": "[{key: home, label: At home}, {key: out, label: Outside}]",
}
"""The least content a book needs, and a little to choose from. Each phrase says its own name in
brackets, and then its variables."""


def _echo(call: ActCall) -> Done:
    value = call.args.get("value")
    return Done(value if isinstance(value, str) else None)


ACTS: Mapping[str, ActSpec] = {
    "test.echo": ActSpec("test.echo", _echo, frozenset({"value"}), frozenset({"more"})),
}


def load(
    flows: Mapping[str, str] | str,
    content: Mapping[str, str | None] | None = None,
    *,
    acts: Mapping[str, ActSpec] = ACTS,
    read_moment: ReadMoment | None = None,
) -> Loaded:
    """What the reader makes of these files.

    ``flows`` maps the names of files in dialogs/ (without ``.yaml``) to their text; one text alone
    is the file its ``flow:`` names. ``content`` is laid over ``CONTENT``; None takes a file away.
    Names may have a folder in front: ``locale/de``. Texts may be indented.
    """
    if isinstance(flows, str):
        flows = {flow_name(flows): flows}
    files = {**CONTENT, **(content or {})}
    with TemporaryDirectory() as folder:
        dialogs, stored = Path(folder, "dialogs"), Path(folder, "content")
        dialogs.mkdir()
        stored.mkdir()
        for name, text in flows.items():
            _write(dialogs / f"{name}.yaml", text)
        for name, each in files.items():
            if each is not None:
                _write(stored / f"{name}.yaml", each)
        return load_book(dialogs, stored, acts, read_moment)


def book_from(
    flows: Mapping[str, str] | str,
    content: Mapping[str, str | None] | None = None,
    *,
    acts: Mapping[str, ActSpec] = ACTS,
    read_moment: ReadMoment | None = None,
) -> Book:
    """A book of these flows; see ``load``. Fails the test with all issues when there are errors."""
    loaded = load(flows, content, acts=acts, read_moment=read_moment)
    if loaded.book is None:
        raise AssertionError("\n".join(str(issue) for issue in loaded.issues))
    return loaded.book


def issues_of(
    flows: Mapping[str, str] | str, content: Mapping[str, str | None] | None = None
) -> tuple[Issue, ...]:
    """The issues the reader finds in these files; see ``load``."""
    return load(flows, content).issues


def flow_name(text: str) -> str:
    """The name under ``flow:`` in a file's text; ``test`` where there is none."""
    for line in text.splitlines():
        if line.strip().startswith("flow:"):
            return line.partition(":")[2].strip() or "test"
    return "test"


def steps(*lines: str, head: str = "") -> str:
    """A flow called ``test`` with these lines under ``steps:``; ``head`` goes above them."""
    body = "\n".join(dedent("\n".join(lines)).strip("\n").splitlines())
    indented = "\n".join(f"  {line}" if line else line for line in body.splitlines())
    top = f"{dedent(head).strip()}\n" if head else ""
    return f"flow: test\ntitle: Test\nabout: A test.\n{top}steps:\n{indented}\n"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(dedent(text), encoding="utf-8")
