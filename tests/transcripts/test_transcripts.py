"""Every conversation in this folder, from raw update to outbox; and that together they come by
everything the shipped flows hold."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from support.phone import Phone
from support.playing import play
from support.scripts import Script, read_scripts
from support.walked import Walked, all_of

from bot.engine.book import Book

SCRIPTS = [
    script
    for path in sorted(Path(__file__).parent.glob("*.txt"))
    for script in read_scripts(path)
]  # fmt: skip

Player = Callable[[Script], Walked]


@pytest.fixture(scope="session")
def player(shipped: Book, template: Path) -> Player:
    """Plays a script once; whoever asks again gets what it came by, or its failure again."""
    played: dict[str, Walked | BaseException] = {}

    def play_once(script: Script) -> Walked:
        name = str(script)
        if name not in played:
            try:
                played[name] = _played(script, shipped, template)
            except AssertionError as error:
                played[name] = error
        result = played[name]
        if isinstance(result, BaseException):
            raise result
        return result

    return play_once


def _played(script: Script, book: Book, template: Path) -> Walked:
    with TemporaryDirectory() as folder:
        file = Path(folder, "chat.db")
        file.write_bytes(template.read_bytes())
        return asyncio.run(play(script, Phone(book, file)))


@pytest.mark.parametrize("script", SCRIPTS, ids=str)
def test_the_conversation_goes_as_written(script: Script, player: Player) -> None:
    player(script)


def test_each_conversation_has_a_name_of_its_own() -> None:
    names = [str(script) for script in SCRIPTS]
    assert len(names) == len(set(names))


def test_together_they_come_by_every_step_way_and_option(shipped: Book, player: Player) -> None:
    walked = Walked()
    for script in SCRIPTS:
        walked.add(player(script))

    missing = sorted(all_of(shipped) - walked.marks)

    assert not missing, "no transcript comes by:\n" + "\n".join(": ".join(m) for m in missing)
