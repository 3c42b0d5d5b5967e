"""A store on every database there is: always SQLite; PostgreSQL where its programs are found."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.storage.envelope import MasterKeys
from bot.storage.store import SqlStore, open_store
from bot.storage.tables import key_metadata, metadata


def _programs() -> Path | None:
    """The folder of PostgreSQL's programs: on the path, or where Debian puts them."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if hasattr(os, "geteuid") and os.geteuid() == 0 and not shutil.which("setpriv"):
        return None  # PostgreSQL refuses to run as root
    needed = ("initdb", "pg_ctl", "psql")
    whole = (folder for folder in folders if all((folder / name).exists() for name in needed))
    return next(whole, None)


PROGRAMS = _programs()
KINDS = ["sqlite"] if PROGRAMS is None else ["sqlite", "postgres"]


@dataclass
class Cluster:
    """A throwaway PostgreSQL that listens on a socket in its own folder only."""

    programs: Path
    folder: Path

    def run(self, program: str, *arguments: str) -> None:
        """Runs one of its programs, as a user that it accepts."""
        command = [str(self.programs / program), *arguments]
        if os.geteuid() == 0:
            command = [
                "setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", *command
            ]  # fmt: skip
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{program}: {done.stdout}{done.stderr}"

    def init(self) -> None:
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
        self.run(
            "initdb", "--pgdata=data", "--username=postgres", "--auth=trust", "--no-sync",
            "--encoding=UTF8", "--locale=C",
        )  # fmt: skip

    def start(self) -> None:
        options = f"-c listen_addresses='' -k {self.folder} -c fsync=off -c max_connections=40"
        self.run("pg_ctl", "start", "-D", "data", "-w", "-l", "log", "-o", options)

    def stop(self) -> None:
        self.run("pg_ctl", "stop", "-D", "data", "-m", "immediate", "-w")

    def sql(self, text: str, database: str = "postgres") -> None:
        self.run("psql", "-h", str(self.folder), "-U", "postgres", "-d", database, "-c", text)

    def url(self, name: str) -> str:
        return f"postgresql://postgres@/{name}?host={self.folder}"


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    assert PROGRAMS is not None
    # Not pytest's own folder: its user must be able to enter every folder above.
    with tempfile.TemporaryDirectory(prefix="rekindle-pg-", ignore_cleanup_errors=True) as folder:
        cluster = Cluster(PROGRAMS, Path(folder))
        cluster.init()
        cluster.start()
        yield cluster
        with suppress(AssertionError):
            cluster.stop()


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
    name = f"t{os.urandom(6).hex()}"
    cluster.sql(f"CREATE DATABASE {name}")
    yield cluster.url(name)
    cluster.sql(f"DROP DATABASE {name} WITH (FORCE)")


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


class Clock:
    """Milliseconds, moved by hand."""

    def __init__(self) -> None:
        self.now = 1_700_000_000_000

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


Opener = Callable[..., Awaitable[SqlStore]]


@pytest.fixture
async def opened(url: str, keys: MasterKeys, clock: Clock) -> AsyncIterator[Opener]:
    """Opens stores on the test's database, and closes them afterwards."""
    stores: list[SqlStore] = []

    async def opener(**options: object) -> SqlStore:
        given = {"owner": "me", "clock": clock, "patience": 0.3} | options
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
