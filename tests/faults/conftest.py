"""One nursery for all of them; a world for each."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.faults.nursery import Nursery
from tests.faults.world import World
from tests.support.postgres import PROGRAMS

collect_ignore = [] if PROGRAMS is not None else ["test_replicas.py"]


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    with Nursery() as nursery:
        yield nursery


@pytest.fixture
async def world(nursery: Nursery, tmp_path: Path) -> AsyncIterator[World]:
    async with World(tmp_path, nursery, random.Random(random.getrandbits(32))) as world:
        yield world
