"""What a turn costs without any I/O: ``python -m tests.bench.engine``. Prints µs a turn, by floor.

One person does /reflect over and over; every turn takes the way of the product, from the bytes of
the update to the bytes of the calls, without storage and without sending.
"""

from __future__ import annotations

import argparse
import gc
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from statistics import median
from time import perf_counter_ns
from typing import Any
from zoneinfo import ZoneInfo

import orjson

from bot.engine.codec import dump_memory, dump_session, load_memory, load_session
from bot.engine.effects import Chosen, Message
from bot.engine.env import Env
from bot.engine.turn import turn
from bot.preview.methods.table import METHODS
from bot.preview.params import Params
from bot.preview.telegram import Telegram
from bot.rendering.calls import ApiCall, chosen_call, message_calls, toast_call
from bot.service.chat import pack
from bot.telegram.decode import decode
from tests.bench.known import read_book
from tests.bench.person import STEPS, Person, Tally

CHAT = 1_000_001
FLOORS = ("decode", "load", "turn", "dump", "render", "pack")
_ZONE = ZoneInfo("UTC")


class Bench:
    """The pure floors, and a person who keeps them busy."""

    def __init__(self) -> None:
        self._book = read_book()
        self._telegram = Telegram()
        self._tally = Tally()
        self._later: list[tuple[Callable[..., object], tuple[Any, ...]]] = []
        self._person = Person(
            self._telegram, CHAT, self._tally, lambda call, *args: self._later.append((call, args))
        )
        self._telegram.on_event(self._hear)
        self._memory: bytes | None = None
        self._session: bytes | None = None
        self._seed = 0
        self.sizes: list[int] = []

    def round(self) -> list[tuple[str, dict[str, int]]]:
        """One whole /reflect: what was asked, and ns by floor, for each of its turns."""
        self._person.begin()
        found = []
        for asked in (*STEPS, "the end"):
            [update] = self._telegram.updates.take(1)
            self._telegram.confirm(update["update_id"] + 1)
            found.append((asked, self._turn(orjson.dumps(update))))
            while self._later:
                call, args = self._later.pop(0)
                if call != self._person.begin:
                    call(*args)
        assert not self._tally.troubles, self._tally.troubles
        return found

    def _turn(self, raw: bytes) -> dict[str, int]:
        self._seed += 1 << 64
        clock = perf_counter_ns
        begun = clock()
        item = decode(orjson.loads(raw), "rekindle_preview_bot")
        decoded = clock()
        assert item is not None and item.given is not None
        memory = load_memory(self._memory)
        session = load_session(self._session, memory)
        loaded = clock()
        env = Env(datetime.now(UTC), self._seed, _ZONE, "en", "rekindle_preview_bot")
        made = turn(self._book, session, item.given, env)
        turned = clock()
        self._session = dump_session(made.session)
        if made.session.memory is not memory:
            self._memory = dump_memory(made.session.memory)
        dumped = clock()
        calls: list[ApiCall] = []
        for effect in made.effects:
            if isinstance(effect, Message):
                calls += message_calls(CHAT, effect)
            elif isinstance(effect, Chosen) and item.tapped is not None:
                edit = chosen_call(CHAT, item.tapped, effect.label)
                calls += [toast_call(item.tapped), *([] if edit is None else [edit])]
        rendered = clock()
        for call in calls:
            pack(call)
        packed = clock()
        self.sizes.append(len(self._session))
        for call in calls:
            METHODS[call.method.lower()][1](self._telegram, Params(dict(call.params)))
        at = (begun, decoded, loaded, turned, dumped, rendered, packed)
        return {name: at[n + 1] - at[n] for n, name in enumerate(FLOORS)}

    def _hear(self, event: dict[str, Any]) -> None:
        if event["type"] == "message" and event["message"]["from"]["is_bot"]:
            self._person.hear(event["message"])


def main() -> None:
    """Prints a line a question, and one for the whole."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.engine")
    parser.add_argument("--rounds", type=int, default=400, help="of /reflect")
    rounds = parser.parse_args().rounds
    bench = Bench()
    for _ in range(20):
        bench.round()
    gc.collect()
    gc.freeze()
    found: dict[str, list[dict[str, int]]] = defaultdict(list)
    for _ in range(rounds):
        for asked, spent in bench.round():
            found[asked].append(spent)
    print(f"{'µs a turn (medians)':20}" + "".join(f"{name:>8}" for name in FLOORS) + f"{'all':>8}")
    sums: dict[str, float] = defaultdict(float)
    for asked, turns in found.items():
        each = {name: median(spent[name] for spent in turns) / 1000 for name in FLOORS}
        for name in FLOORS:
            sums[name] += each[name] / len(found)
        _print(asked, each)
    _print("a turn, on average", sums)
    print(f"a session has {median(bench.sizes):.0f} bytes (median), {max(bench.sizes)} at most")


def _print(name: str, each: dict[str, float]) -> None:
    cells = "".join(f"{each[floor]:8.1f}" for floor in FLOORS)
    print(f"{name:20}{cells}{sum(each.values()):8.1f}")


if __name__ == "__main__":
    main()
