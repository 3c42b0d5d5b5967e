from __future__ import annotations

import stat
from base64 import urlsafe_b64encode

import pytest

from bot.storage.errors import (
    MasterKeyError,
    MasterKeyExposed,
    MasterKeyInvalid,
    MasterKeyUnreadable,
)
from bot.storage.master_key import load_or_make_master_key, parse_master_keys

TEXT = urlsafe_b64encode(b"\xfa" * 32).decode()
OTHER = urlsafe_b64encode(b"o" * 32).decode()


@pytest.mark.parametrize("text", [TEXT, f" {TEXT}\n", TEXT.rstrip("="), f"{TEXT},{OTHER}"])
def test_a_key_is_32_bytes_in_urlsafe_base64(text):
    parse_master_keys(text).check(parse_master_keys(TEXT).check_value())


def test_of_several_keys_the_first_seals():
    value = parse_master_keys(f"{TEXT} {OTHER}").check_value()

    parse_master_keys(TEXT).check(value)


@pytest.mark.parametrize(
    "text",
    ["", " ", "password", TEXT[:-4], TEXT + "AAAA", TEXT.replace("-", "+"), "é" * 44, f"{TEXT},x"],
)
def test_anything_else_is_refused_in_one_line_that_names_the_setting(text):
    with pytest.raises(MasterKeyInvalid, match="MASTER_KEY") as error:
        parse_master_keys(text)

    assert "\n" not in str(error.value)
    assert not text.strip() or text not in str(error.value)


def test_a_key_file_is_made_once_and_read_from_then_on(tmp_path):
    path = tmp_path / "data" / "master.key"

    made, new = load_or_make_master_key(path)
    read, again = load_or_make_master_key(path)

    assert (new, again) == (True, False)
    read.check(made.check_value())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in path.parent.iterdir()] == ["master.key"]
    assert load_or_make_master_key(tmp_path / "other.key")[0].check_value() != made.check_value()


def test_a_key_file_that_others_may_read_is_refused(tmp_path):
    path = tmp_path / "master.key"
    load_or_make_master_key(path)

    for mode in (0o640, 0o604, 0o660):
        path.chmod(mode)
        with pytest.raises(MasterKeyExposed, match="chmod 600"):
            load_or_make_master_key(path)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", TEXT[:-8].encode()])
def test_a_damaged_key_file_is_never_replaced(tmp_path, content):
    path = tmp_path / "master.key"
    path.touch(0o600)
    path.write_bytes(content)

    with pytest.raises(MasterKeyInvalid, match=r"master\.key"):
        load_or_make_master_key(path)

    assert path.read_bytes() == content


def test_a_key_file_that_cannot_be_read_or_made_is_an_error_of_the_operator(tmp_path):
    (tmp_path / "folder").mkdir(0o700)
    (tmp_path / "file").touch(0o600)

    for path in (tmp_path / "folder", tmp_path / "file" / "master.key"):
        with pytest.raises(MasterKeyUnreadable, match="MASTER_KEY") as error:
            load_or_make_master_key(path)
        assert isinstance(error.value, MasterKeyError)


def test_of_two_processes_that_make_the_file_at_once_both_have_the_same_key(tmp_path, monkeypatch):
    path = tmp_path / "master.key"
    monkeypatch.setattr(type(path), "exists", lambda self: False)

    first, made = load_or_make_master_key(path)
    second, made_too = load_or_make_master_key(path)

    assert (made, made_too) == (True, False)
    second.check(first.check_value())
