"""Writes transcripts anew after flows were reworded: ``python tests/support/retell.py FILE…``

What the user does stays. Where the bot's lines no longer fit they are replaced by what it says
now, to be read before they are committed: this makes a transcript agree, not right.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import wrap

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from support.phone import Heard, Phone  # noqa: E402
from support.playing import NotAsWritten, act, compare, repeatable  # noqa: E402
from support.scripts import Script, read_scripts, squeeze  # noqa: E402
from support.shipped import shipped_book  # noqa: E402

WIDTH = 108


def retell(path: Path) -> int:
    """Rewrites what no longer fits in a file; returns how many deeds that were."""
    lines = path.read_text(encoding="utf-8").splitlines()
    changed = asyncio.run(_all_differences(read_scripts(path)))
    for line, told in reversed(changed):
        end = line
        while end < len(lines) and lines[end].startswith(("< ", "  ", "! ", "~ ")):
            end += 1
        lines[line:end] = told
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(changed)


async def _all_differences(scripts: list[Script]) -> list[tuple[int, list[str]]]:
    book = shipped_book()
    changed = []
    for script in scripts:
        with TemporaryDirectory() as folder, repeatable():
            async with Phone(book, Path(folder, "chat.db")) as phone:
                changed += await _differences(script, phone)
    return changed


async def _differences(script: Script, phone: Phone) -> list[tuple[int, list[str]]]:
    found = []
    for deed in script.deeds:
        try:
            heard = await act(phone, deed)
        except AssertionError as error:
            print(f"{script}, line {deed.line}: {error}")
            break
        try:
            compare(script, deed, heard)
        except NotAsWritten:
            found.append((deed.line, list(_told(heard))))
    return found


def _told(heard: Heard) -> list[str]:
    told = [f"! {heard.toast}"] if heard.toast else []
    if heard.choice:
        told.append(f"~ {heard.choice}")
    for bubble in heard.said:
        told += wrap(squeeze(bubble.text), WIDTH, initial_indent="< ", subsequent_indent="  ",
                     break_on_hyphens=False, break_long_words=False)  # fmt: skip
        if bubble.buttons:
            row = "".join(f"[{label}] " for label in bubble.labels).strip()
            told += wrap(row.replace(" ", "\u00a0").replace("]\u00a0[", "] ["), WIDTH,
                         initial_indent="  ", subsequent_indent="  ")  # fmt: skip
    return [line.replace("\u00a0", " ") for line in told]


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(name, retell(Path(name)))
