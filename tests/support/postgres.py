"""A PostgreSQL of the tests' own, where its programs are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path


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

    @contextmanager
    def database(self) -> Iterator[str]:
        """The URL of a new database without any tables."""
        name = f"t{os.urandom(6).hex()}"
        self.sql(f"CREATE DATABASE {name}")
        yield self.url(name)
        self.sql(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def running() -> Iterator[Cluster]:
    """A new one, started."""
    assert PROGRAMS is not None
    # Not pytest's own folder: its user must be able to enter every folder above.
    with tempfile.TemporaryDirectory(prefix="rekindle-pg-", ignore_cleanup_errors=True) as folder:
        cluster = Cluster(PROGRAMS, Path(folder))
        cluster.init()
        cluster.start()
        yield cluster
        with suppress(AssertionError):
            cluster.stop()
