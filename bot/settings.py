"""The settings: the only reader of the environment and of ``.env``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, DotEnvSettingsSource, NoDecode, SettingsConfigDict

ENV_FILE = ".env"
DATABASE_FILE = "rekindle.db"
LOOPBACK = ("127.0.0.1", "::1", "localhost")
ROOT = Path(__file__).resolve().parent.parent


class SettingsError(Exception):
    """Settings cannot be used. The message is a line for each: name, what is wrong, the cure."""


class Settings(BaseSettings):
    """Everything an operator can set. Each is documented in ``.env.example``."""

    model_config = SettingsConfigDict(env_file=ENV_FILE, env_file_encoding="utf-8", extra="ignore")

    bot_token: SecretStr | None = None
    bot_api_url: str = "https://api.telegram.org"
    data_dir: Path = Path("data")
    database_url: str | None = None
    master_key: SecretStr | None = None
    admin_ids: Annotated[tuple[int, ...], NoDecode] = ()
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["auto", "human", "json"] = "auto"
    dialogs_dir: Path = ROOT / "dialogs"
    content_dir: Path = ROOT / "content"
    send_rate: float = Field(default=30.0, ge=0)
    chat_rate: float | None = Field(default=None, ge=0)
    spread_minutes: float = Field(default=10.0, ge=0, le=60)
    preview_host: str = "127.0.0.1"
    preview_port: int = Field(default=8080, ge=0, le=65535)
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    webhook_host: str = "127.0.0.1"
    webhook_port: int = Field(default=8443, ge=0, le=65535)

    @field_validator("log_level", "log_format", mode="before")
    @classmethod
    def _lower(cls, value: object) -> object:
        return value.lower() if isinstance(value, str) else value

    @field_validator("*", mode="before")
    @classmethod
    def _blank_is_default(cls, value: object, info: ValidationInfo) -> object:
        """A setting that is there but empty counts as left out."""
        if isinstance(value, str) and not value.strip() and info.field_name is not None:
            return cls.model_fields[info.field_name].default
        return value

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _are_ids(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        words = value.replace(",", " ").split()
        if not all(re.fullmatch(r"[1-9][0-9]{0,18}", word, re.ASCII) for word in words):
            raise ValueError("must be ids of users: numbers, separated by commas")
        return tuple(map(int, words))

    @field_validator("bot_api_url")
    @classmethod
    def _is_url(cls, value: str) -> str:
        if not value.startswith(("https://", "http://")):
            raise ValueError("must begin with https:// (or http:// for a server of your own)")
        return value.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _is_public_url(cls, value: str | None) -> str | None:
        if value is not None:
            parts = urlsplit(value)
            local = parts.scheme == "http" and parts.hostname in LOOPBACK
            if not parts.hostname or not (parts.scheme == "https" or local):
                raise ValueError("must be https://host/path, the address Telegram is to call")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _is_secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(
            r"[A-Za-z0-9_-]{1,256}", value.get_secret_value()
        ):
            raise ValueError("must be 1 to 256 letters, digits, - and _")
        return value

    @field_validator("preview_host")
    @classmethod
    def _is_loopback(cls, value: str) -> str:
        if value not in LOOPBACK:
            raise ValueError("must be 127.0.0.1, ::1 or localhost: whoever reaches it reads all")
        return value

    @property
    def database(self) -> str:
        """The database's URL; SQLite in the data folder unless another is set."""
        if self.database_url is not None:
            return self.database_url
        return f"sqlite+aiosqlite:///{(self.data_dir / DATABASE_FILE).resolve()}"

    @property
    def rate_in_chat(self) -> float:
        """Messages a second in one chat: what is set, or a thirtieth of the rate over all."""
        return self.send_rate / 30 if self.chat_rate is None else self.chat_rate

    @property
    def rate_of_flood(self) -> float:
        """What a chat may send in a second, and what groups go by: the rate in a chat, or the usual
        one where that is lifted. Only who lifts the rate over all lifts this as well."""
        return self.rate_in_chat or self.send_rate / 30


def oddities(settings: Settings) -> list[str]:
    """What is set, and cannot be meant like this: a line for each, with the cure."""
    found = []
    known = [name.upper() for name in Settings.model_fields]
    for name in map(str.upper, DotEnvSettingsSource(Settings, ENV_FILE).env_vars):
        near = get_close_matches(name, known, 1, 0.75)
        if near and name not in known:
            found.append(f"{name} in {ENV_FILE} is no setting. Write {near[0]}, if that is meant.")
    if settings.webhook_url and settings.bot_token is None:
        found.append(
            "WEBHOOK_URL is of no use without BOT_TOKEN: the bot runs on this machine. Set "
            "BOT_TOKEN, or leave WEBHOOK_URL out."
        )
    return found


def read_settings() -> Settings:
    """The settings of this process. Raises SettingsError, with a line for each that cannot be
    used."""
    try:
        return Settings()
    except ValidationError as error:
        lines = []
        for each in error.errors(include_input=False, include_url=False):
            name = str(each["loc"][0]).upper() if each["loc"] else "settings"
            reason = _plainly(each["type"], each["msg"], each.get("ctx", {}))
            lines.append(f"{name}: {reason}. See .env.example.")
        raise SettingsError("\n".join(lines)) from None


def _plainly(kind: str, message: str, about: Mapping[str, object]) -> str:
    """What is wrong with a value, in words for whoever wrote it."""
    if kind.startswith("int_"):
        return "must be a whole number"
    if kind.startswith("float_"):
        return "must be a number"
    if kind == "literal_error":
        return f"must be one of {about.get('expected', '')}"
    return message.removeprefix("Value error, ").replace("Input should", "it should")
