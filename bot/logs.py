"""Logs: readable on a terminal, JSON elsewhere. They hold what happened, never what was said.

Whatever reaches a log passes ``Scrub``, which takes bot tokens out, also where a library put one
into a message of its own.
"""

from __future__ import annotations

import logging
import re
import secrets
import sys
from collections.abc import MutableMapping
from hashlib import blake2b
from typing import Any, Literal

import structlog

_TOKEN = re.compile(
    r"(?<=bot)\d+(?::|%3A)[A-Za-z0-9_-]+|(?<![A-Za-z0-9])\d{6,20}(?::|%3A)[A-Za-z0-9_-]{20,}",
    re.IGNORECASE,
)
"""What stands behind ``/bot`` in an address, and whatever looks like a token elsewhere."""
HIDDEN = "[token]"


class Hash:
    """A structlog processor that shows chats by a short hash with a key of this process: lines
    about one chat can be told to be so, and who it is cannot."""

    NAMES = frozenset({"chat", "chat_id", "user", "user_id"})

    def __init__(self) -> None:
        self._key = secrets.token_bytes(16)

    def __call__(
        self, logger: object, name: str, event: MutableMapping[str, Any]
    ) -> MutableMapping[str, Any]:
        for key in self.NAMES & event.keys():
            text = str(event[key]).encode()
            event[key] = blake2b(text, digest_size=4, key=self._key).hexdigest()
        return event


class Scrub:
    """A structlog processor that hides what looks like a bot token, and the token itself."""

    def __init__(self, token: str = "") -> None:
        self._token = token

    def __call__(
        self, logger: object, name: str, event: MutableMapping[str, Any]
    ) -> MutableMapping[str, Any]:
        for key, value in event.items():
            if isinstance(value, str) and key != "timestamp":
                event[key] = self.hide(value)
        return event

    def hide(self, text: str) -> str:
        """The text without tokens."""
        if self._token:
            text = text.replace(self._token, HIDDEN)
        return _TOKEN.sub(HIDDEN, text)


def set_up_logs(level: str, form: Literal["auto", "human", "json"], token: str = "") -> None:
    """Configures structlog and the standard library's logging, both to standard error."""
    human = form == "human" or (form == "auto" and sys.stderr.isatty())
    shared: list[Any] = [
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="%H:%M:%S" if human else "iso", utc=not human),
        _without_messages,
        Hash(),
        Scrub(token),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    renderer: Any = (
        structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
        if human
        else structlog.processors.JSONRenderer()
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    # These say at INFO and DEBUG what belongs to users or to the operator alone.
    for name in ("httpx", "httpcore", "telegram", "aiohttp", "sqlalchemy", "aiosqlite", "asyncio"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # It warns of ticks that wait for the one before them, as they do while the database is away.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    for name in ("alembic", "uvicorn", "uvicorn.error", "uvicorn.access", "tzlocal"):
        logging.getLogger(name).setLevel(logging.WARNING)


def _without_messages(
    logger: object, name: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Keeps an exception's kind and place; its message and locals can hold words, and go."""
    if str(event.get("logger", "")).startswith("asyncio"):
        # Its messages end with the representation of a task, and that with its exception.
        event["event"] = str(event.get("event", "")).partition("\n")[0]
    info = event.pop("exc_info", None)
    if info is True:
        info = sys.exc_info()
    error = info[1] if isinstance(info, tuple) else info
    if isinstance(error, BaseException):
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = (
            "" if trace is None else f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}"
        )
        event["error"] = type(error).__name__
        event["place"] = place
    return event
