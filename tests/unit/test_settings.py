"""The settings and ``.env.example`` say the same; what cannot be used is named with its cure."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, oddities, read_settings

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / ".env.example"
SECRET = "AAsecretsecret-123456"


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder without ``.env``, and an environment without settings."""
    for name in Settings.model_fields:
        for each in list(os.environ):
            if each.lower() == name:
                monkeypatch.delenv(each)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def documented() -> dict[str, str]:
    """Settings of ``.env.example`` with the comment above each."""
    found: dict[str, str] = {}
    comment = ""
    for line in EXAMPLE.read_text(encoding="utf-8").splitlines():
        match = re.fullmatch(r"([A-Z_]+)=.*", line)
        if match:
            found[match[1]] = comment
        elif line.startswith("#"):
            comment += line
        else:
            comment = ""
    return found


def test_every_setting_is_in_the_example_with_a_word_about_it() -> None:
    told = documented()
    assert {name.lower() for name in told} == set(Settings.model_fields)
    assert all(told.values())


def test_the_example_as_it_is_gives_the_defaults(clean: Path) -> None:
    defaults = read_settings()
    shutil.copy(EXAMPLE, clean / ".env")
    assert read_settings() == defaults


def test_the_environment_goes_before_the_file(clean: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (clean / ".env").write_text("LOG_LEVEL=warning\nSEND_RATE=5\n", encoding="utf-8")
    monkeypatch.setenv("LOG_LEVEL", "DEBUG")
    settings = read_settings()
    assert (settings.log_level, settings.send_rate) == ("debug", 5)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LOG_LEVEL", "loud"), ("LOG_FORMAT", "xml"), ("SEND_RATE", "fast"), ("SEND_RATE", "-1"),
        ("PREVIEW_PORT", "99999"), ("WEBHOOK_PORT", "x"), ("BOT_API_URL", "ftp://there"),
        ("CHAT_RATE", "-0.1"), ("SPREAD_MINUTES", "-1"), ("SPREAD_MINUTES", "61"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_one_line_with_the_name_of_the_setting(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as caught:
        read_settings()
    said = str(caught.value)
    assert said.startswith(f"{name}: ")
    assert said.endswith("See .env.example.")
    assert "\n" not in said


def test_all_that_cannot_be_used_is_said_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEND_RATE", "fast")
    monkeypatch.setenv("LOG_LEVEL", "loud")
    with pytest.raises(SettingsError) as caught:
        read_settings()
    assert sorted(line.partition(":")[0] for line in str(caught.value).splitlines()) == [
        "LOG_LEVEL",
        "SEND_RATE",
    ]


@pytest.mark.parametrize("name", sorted(Settings.model_fields))
def test_a_setting_that_is_there_but_empty_counts_as_left_out(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    default = getattr(Settings(), name)
    monkeypatch.setenv(name.upper(), "  ")
    assert getattr(read_settings(), name) == default


@pytest.mark.parametrize("name", ["BOT_TOKEN", "MASTER_KEY", "WEBHOOK_SECRET"])
def test_secrets_are_not_told_by_accident(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, SECRET)
    settings = read_settings()
    assert "secretsecret" not in f"{settings!r} {settings} {settings.model_dump()}"
    assert getattr(settings, name.lower()).get_secret_value() == SECRET


def test_the_database_is_in_the_data_folder_unless_it_is_set(
    clean: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert read_settings().database == f"sqlite+aiosqlite:///{clean / 'data' / 'rekindle.db'}"
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://user@host/name")
    assert read_settings().database == "postgresql+asyncpg://user@host/name"


@pytest.mark.parametrize(
    ("over_all", "in_chat", "rate"), [("30", "", 1), ("60", "", 2), ("30", "3", 3), ("0", "", 0)]
)
def test_the_rate_in_a_chat_is_a_thirtieth_of_the_rate_over_all(
    monkeypatch: pytest.MonkeyPatch, over_all: str, in_chat: str, rate: float
) -> None:
    monkeypatch.setenv("SEND_RATE", over_all)
    monkeypatch.setenv("CHAT_RATE", in_chat)
    assert read_settings().rate_in_chat == rate


def test_the_address_of_the_bot_api_has_no_slash_at_its_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("BOT_API_URL", "http://localhost:8081/")
    assert read_settings().bot_api_url == "http://localhost:8081"


@pytest.mark.parametrize(
    ("text", "ids"), [("", ()), ("42", (42,)), ("42, 43", (42, 43)), ("42 43,44", (42, 43, 44))]
)
def test_ids_of_admins_are_numbers_in_a_row(
    text: str, ids: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ADMIN_IDS", text)
    assert read_settings().admin_ids == ids


@pytest.mark.parametrize("text", ["me", "-100123", "4.2", "[42]", "٤٢"])
def test_what_is_no_id_of_a_user_is_refused(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADMIN_IDS", text)
    with pytest.raises(SettingsError, match="ADMIN_IDS"):
        read_settings()


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("PREVIEW_PORT", "soon", "PREVIEW_PORT: must be a whole number"),
        ("SEND_RATE", "fast", "SEND_RATE: must be a number"),
        ("LOG_FORMAT", "nice", "LOG_FORMAT: must be one of 'auto', 'human' or 'json'"),
        ("PREVIEW_PORT", "70000", "PREVIEW_PORT: it should be less than or equal to"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_in_plain_words(
    name: str, value: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as caught:
        read_settings()
    assert str(caught.value).startswith(said)


@pytest.mark.parametrize(
    ("over_all", "in_chat", "rate"), [("30", "", 1), ("30", "3", 3), ("30", "0", 1), ("0", "0", 0)]
)
def test_without_a_limit_in_a_chat_floods_and_groups_still_have_theirs(
    monkeypatch: pytest.MonkeyPatch, over_all: str, in_chat: str, rate: float
) -> None:
    monkeypatch.setenv("SEND_RATE", over_all)
    monkeypatch.setenv("CHAT_RATE", in_chat)
    assert read_settings().rate_of_flood == rate


def test_a_name_that_is_nearly_a_setting_is_said(clean: Path) -> None:
    text = "BOT_TOKN=x\nlog_levl=debug\nPOSTGRES_PASSWORD=y\nDATA_DIR=data\nlog_format=json\n"
    (clean / ".env").write_text(text, encoding="utf-8")
    said = oddities(read_settings())
    assert [(line.split()[0], line.partition("Write ")[2].split(",")[0]) for line in said] == [
        ("BOT_TOKN", "BOT_TOKEN"),
        ("LOG_LEVL", "LOG_LEVEL"),
    ]


def test_a_webhook_without_a_token_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_URL", "https://example.org/hook")
    assert ["BOT_TOKEN" in line for line in oddities(read_settings())] == [True]
    monkeypatch.setenv("BOT_TOKEN", "1:a")
    assert oddities(read_settings()) == []
