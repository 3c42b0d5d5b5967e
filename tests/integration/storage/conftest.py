"""A store on every database there is: always SQLite; PostgreSQL where its programs are found."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.storage.envelope import MasterKeys
from bot.storage.store import SqlStore, open_store
from bot.storage.tables import key_metadata, metadata
from tests.support.postgres import PROGRAMS, Cluster, running

KINDS = ["sqlite"] if PROGRAMS is None else ["sqlite", "postgres"]


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    with running() as cluster:
        yield cluster


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Which database the test runs on."""
    return str(request.param)


@pytest.fixture
def empty_url(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """A database of its own without any tables."""
    if kind == "sqlite":
        yield f"sqlite:///{tmp_path / 'test.db'}"
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    with cluster.database() as made:
        yield made


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with all tables and no rows, because migrating takes longer than most tests."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    _make_tables(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_url(cluster: Cluster) -> str:
    """The same as a database, used by one test after the other."""
    cluster.sql("CREATE DATABASE ready")
    _make_tables(cluster.url("ready"))
    return cluster.url("ready")


@pytest.fixture
def url(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """A database of its own with all tables and no rows."""
    if kind == "sqlite":
        path = tmp_path / "test.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    yield request.getfixturevalue("postgres_url")
    cluster: Cluster = request.getfixturevalue("cluster")
    tables = ", ".join({*metadata.tables, *key_metadata.tables} - {"store"})
    cluster.sql(f"TRUNCATE {tables}", "ready")


def _make_tables(url: str) -> None:
    async def make() -> None:
        await (await open_store(url, MASTERS)).close()

    # In a thread, because the tests have an event loop of their own here.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, make()).result()


MASTERS = MasterKeys([b"k" * 32])


@pytest.fixture
def keys() -> MasterKeys:
    return MASTERS


Opener = Callable[..., Awaitable[SqlStore]]


@pytest.fixture
async def opened(url: str, keys: MasterKeys) -> AsyncIterator[Opener]:
    """Opens stores on the test's database, and closes them afterwards."""
    stores: list[SqlStore] = []

    async def opener(**options: object) -> SqlStore:
        given = {"owner": "me", "patience": 0.3} | options
        store = await open_store(url, keys, **given)  # type: ignore[arg-type]
        stores.append(store)
        return store

    yield opener
    for store in stores:
        await store.close()


@pytest.fixture
async def store(opened: Opener) -> SqlStore:
    return await opened()


collect_ignore = [] if PROGRAMS is not None else ["test_replicas.py", "test_doctor_on_postgres.py"]
