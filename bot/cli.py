"""The commands: ``rekindle`` runs the bot, ``chat`` talks to it here, ``check`` reads the flows."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import structlog
import typer

from bot.logs import set_up_logs
from bot.settings import Settings, SettingsError, read_settings

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


@cli.callback(invoke_without_command=True)
def start(context: typer.Context) -> None:
    """Runs the bot: on Telegram with BOT_TOKEN, without one in a web page of this machine."""
    if context.invoked_subcommand is not None:
        return
    from bot.modes import run_on_telegram, run_preview  # noqa: PLC0415 -- `check` starts faster

    settings = _settings()
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
    dialogs: Annotated[Path | None, typer.Option(help="Folder of the flows.")] = None,
    content: Annotated[Path | None, typer.Option(help="Folder of the content.")] = None,
) -> None:
    """Read every flow and all content, and say everything that is wrong. Exit code 0 when all is
    well, 1 with issues, 2 when something cannot be read."""
    from bot.authoring.load import CannotRead, load_book  # noqa: PLC0415
    from bot.authoring.schema import json_schema  # noqa: PLC0415
    from bot.coach.acts import ACTS  # noqa: PLC0415
    from bot.coach.moments import read_moment  # noqa: PLC0415

    if schema:
        typer.echo(json.dumps(json_schema(), indent=2))
        return
    settings = _settings()
    try:
        loaded = load_book(
            dialogs or settings.dialogs_dir, content or settings.content_dir, ACTS, read_moment
        )
    except CannotRead as error:
        _fail(str(error))
    for issue in loaded.issues:
        typer.echo(str(issue))
    errors = sum(issue.is_error for issue in loaded.issues)
    warnings = len(loaded.issues) - errors
    flows = 0 if loaded.book is None else len(loaded.book.flows)
    typer.echo(
        f"{_count(errors, 'issue')}, {_count(warnings, 'warning')}."
        if loaded.issues
        else f"{_count(flows, 'flow')}: no issues."
    )
    raise typer.Exit(1 if errors else 0)


def main() -> None:
    """The entry point of ``rekindle`` and ``python -m bot``."""
    cli()


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


def _fail(message: str) -> NoReturn:
    typer.echo(message, err=True)
    sys.exit(FAILED)


def _token(settings: Settings) -> str:
    return "" if settings.bot_token is None else settings.bot_token.get_secret_value()


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
