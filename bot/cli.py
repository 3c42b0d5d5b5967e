"""The commands: ``rekindle`` runs the bot, ``chat`` talks to it here, ``check`` reads the flows."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn, TypeVar

import structlog
import typer

from bot.logs import set_up_logs
from bot.settings import Settings, SettingsError, oddities, read_settings

if TYPE_CHECKING:
    from bot.authoring.check import Checked

T = TypeVar("T")

FAILED = 2

cli = typer.Typer(
    name="rekindle",
    help="A private, rule-based coach on Telegram that helps people feel close again.\n\n"
    "Without a command: runs the bot, on Telegram where BOT_TOKEN is set (in the environment or in "
    ".env), else here, with a page to chat in. .env.example explains every setting.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
)


keys = typer.Typer(help="The master key.", no_args_is_help=True)
cli.add_typer(keys, name="keys")


@cli.callback(invoke_without_command=True)
def start(context: typer.Context) -> None:
    """Runs the bot: on Telegram with BOT_TOKEN, without one in a web page of this machine."""
    if context.invoked_subcommand is not None:
        return
    from bot.modes import run_on_telegram, run_preview  # noqa: PLC0415 -- `check` starts faster

    settings = _settings()
    for odd in oddities(settings):
        structlog.get_logger(__name__).warning(odd)
    _run(run_preview if settings.bot_token is None else run_on_telegram, settings)


@cli.command()
def chat() -> None:
    """Chat with the bot in this terminal, or over a pipe: a line in, the reply out."""
    from bot.modes import run_chat  # noqa: PLC0415

    settings = _settings()
    set_up_logs("warning", settings.log_format, _token(settings))
    _run(run_chat, settings)


@cli.command()
def check(
    schema: Annotated[bool, typer.Option(help="Print the JSON Schema for editors.")] = False,
    stats: Annotated[
        bool, typer.Option("--stats", help="Print what there is, and how it reads.")
    ] = False,
    dialogs: Annotated[Path | None, typer.Option(help="Folder of the flows.")] = None,
    content: Annotated[Path | None, typer.Option(help="Folder of the content.")] = None,
) -> None:
    """Read every flow and all content, and say everything that is wrong. Exit code 0 when all is
    well, 1 with issues, 2 when something cannot be read."""
    from bot.authoring.check import check as judge  # noqa: PLC0415
    from bot.authoring.load import CannotRead  # noqa: PLC0415
    from bot.authoring.schema import json_schema  # noqa: PLC0415
    from bot.coach.acts import ACTS  # noqa: PLC0415
    from bot.coach.hooks import HOOKS  # noqa: PLC0415
    from bot.coach.moments import read_moment  # noqa: PLC0415

    if schema:
        typer.echo(json.dumps(json_schema(), indent=2))
        return
    settings = _settings()
    folders = (dialogs or settings.dialogs_dir, content or settings.content_dir)
    today = datetime.now().astimezone().date()
    try:
        judged = judge(*folders, ACTS, read_moment, HOOKS, today=today)
    except CannotRead as error:
        _fail(str(error))
    for issue in judged.issues:
        typer.echo(str(issue))
    errors = sum(issue.is_error for issue in judged.issues)
    warnings = len(judged.issues) - errors
    flows = 0 if judged.book is None else len(judged.book.flows)
    if stats:
        _print_stats(judged)
    for language, keys in judged.untranslated.items():
        typer.echo(f"{language}: {_count(len(keys), 'text')} without a translation.")
        for key in keys if stats else ():
            typer.echo(f"    {key}")
    typer.echo(
        f"{_count(errors, 'issue')}, {_count(warnings, 'warning')}."
        if judged.issues
        else f"{_count(flows, 'flow')}: no issues."
    )
    raise typer.Exit(1 if errors else 0)


@cli.command()
def screen(
    jsonl: Annotated[bool, typer.Option("--jsonl", help="JSON, a line each.")] = False,
) -> None:
    """Read texts and say which sound like danger: {"text": "…"} a line in, a verdict a line out.
    Without --jsonl each line is a text."""
    from bot.coach.safety.lines import screen_lines  # noqa: PLC0415

    _filter(screen_lines, "text", jsonl)


@cli.command()
def listen(
    jsonl: Annotated[bool, typer.Option("--jsonl", help="JSON, a line each.")] = False,
) -> None:
    """Read replies and say what they do: {"context": "…", "reply": "…"} a line in, labels and spans
    a line out. Without --jsonl each line is a reply to nothing."""
    from bot.coach.listening.lines import listen_lines  # noqa: PLC0415

    _filter(listen_lines, "reply", jsonl)


@cli.command()
def backup(
    file: Annotated[Path, typer.Argument(help="Where to; the keys go beside it.")],
) -> None:
    """Copy the database while the bot runs. The copy is of no use without rekindle.keys beside it,
    which the next backup there replaces: keep the two, and the master key somewhere else."""
    from bot.keeping import back_up_to  # noqa: PLC0415

    settings = _settings()
    made = _kept(lambda: back_up_to(settings, file))
    chats, entries = _count(made.chats, "chat"), _count(made.entries, "entry", "entries")
    typer.echo(f"{made.file}: {chats}, {entries}.\n{made.keys}: their keys.")


@cli.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A file that `backup` made.")],
    keys: Annotated[
        Path | None, typer.Option(help="Its keys; by default rekindle.keys beside it.")
    ] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Also where chats would be lost.")
    ] = False,
) -> None:
    """Put a backup in the place of the database, while no bot runs. Chats whose key has been
    destroyed since are left out, and counted."""
    from bot.keeping import restore_from  # noqa: PLC0415

    settings = _settings()
    made = _kept(lambda: restore_from(settings, file, keys, anyway=replace))
    chats, entries = _count(made.chats, "chat"), _count(made.entries, "entry", "entries")
    typer.echo(f"Restored: {chats}, {entries}.")
    if made.dropped:
        typer.echo(f"Left out: {_count(made.dropped, 'chat')} whose key has been destroyed.")


@cli.command()
def doctor(
    key_saved: Annotated[
        bool, typer.Option("--key-saved", help="Note that you have a copy of the master key.")
    ] = False,
) -> None:
    """Look at the files, the key, the clock, the database and the content, and say the cure of what
    is not well. Exit code 0 when all is well, 1 when something is not."""
    from bot.doctor import examine, note_saved  # noqa: PLC0415

    settings = _settings()
    if key_saved:
        _kept(lambda: note_saved(settings))
    findings = _kept(lambda: list(examine(settings)))
    for finding in findings:
        typer.echo(str(finding))
    raise typer.Exit(1 if any(finding.cure for finding in findings) else 0)


@keys.command()
def rotate() -> None:
    """Seal everything by a new master key and destroy the old one, while no bot runs."""
    from bot.keeping import rotate as rotate_keys  # noqa: PLC0415

    settings = _settings()
    typer.echo(_kept(lambda: rotate_keys(settings)))


def main() -> None:
    """The entry point of ``rekindle`` and ``python -m bot``."""
    cli()


def _filter(work: Callable[[Iterable[str]], Iterator[str]], key: str, jsonl: bool) -> None:
    """Puts the lines of standard input through ``work``, as they come."""
    given = (line for line in io.TextIOWrapper(sys.stdin.buffer, "utf-8", errors="replace"))
    lines = given if jsonl else (json.dumps({key: line.rstrip("\n")}) for line in given)
    for line in work(lines):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


def _print_stats(judged: Checked) -> None:
    from rich.console import Console  # noqa: PLC0415

    from bot.authoring.stats import stats  # noqa: PLC0415
    from bot.authoring.stats_tables import print_stats  # noqa: PLC0415

    print_stats(stats(judged), Console())


def _settings() -> Settings:
    try:
        settings = read_settings()
    except SettingsError as error:
        _fail(str(error))
    set_up_logs(settings.log_level, settings.log_format, _token(settings))
    return settings


def _run(mode: object, settings: Settings) -> None:
    from bot.modes import run  # noqa: PLC0415
    from bot.opening import CannotStart  # noqa: PLC0415

    try:
        run(mode, settings)  # type: ignore[arg-type]
    except CannotStart as error:
        _fail(str(error))
    except Exception as error:  # a defect: its message could hold words, its place cannot
        structlog.get_logger(__name__).critical("stopped by a defect", exc_info=error)
        raise typer.Exit(1) from None


def _kept(work: Callable[[], T]) -> T:
    """The result of the work; where it cannot be done, the program ends and says why."""
    from bot.opening import CannotStart  # noqa: PLC0415

    try:
        return work()
    except CannotStart as error:
        _fail(str(error))


def _fail(message: str) -> NoReturn:
    typer.echo(message, err=True)
    sys.exit(FAILED)


def _token(settings: Settings) -> str:
    return "" if settings.bot_token is None else settings.bot_token.get_secret_value()


def _count(number: int, noun: str, nouns: str = "") -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {nouns or f'{noun}s'}"
