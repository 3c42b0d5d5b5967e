"""Which proxy leads where."""

from __future__ import annotations

import pytest

from bot.telegram.proxies import Proxies
from bot.telegram.wire import Origin

TELEGRAM = Origin("https", "api.telegram.org", 443)
NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def test_without_anything_set_there_is_none() -> None:
    assert Proxies.choose(None, True).lead_to(TELEGRAM) is None


def test_the_scheme_s_own_goes_before_the_one_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://all:1")
    assert Proxies.choose(None, True).lead_to(TELEGRAM) == "http://all:1"
    monkeypatch.setenv("HTTPS_PROXY", "tls:2")
    assert Proxies.choose(None, True).lead_to(TELEGRAM) == "http://tls:2"
    assert Proxies.choose(None, True).lead_to(Origin("http", "x", 80)) == "http://all:1"


def test_the_environment_can_be_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://all:1")
    assert Proxies.choose(None, False).lead_to(TELEGRAM) is None


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.9.9.9", "::1", "bot.internal"])
def test_this_machine_and_exceptions_are_reached_directly(
    host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://all:1")
    monkeypatch.setenv("NO_PROXY", ".internal")
    assert Proxies.choose(None, True).lead_to(Origin("http", host, 8081)) is None


def test_a_proxy_that_was_asked_for_leads_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setenv("ALL_PROXY", "http://all:1")
    proxies = Proxies.choose("http://mine:3", True)
    assert proxies.lead_to(TELEGRAM) == "http://mine:3"
    assert proxies.lead_to(Origin("http", "127.0.0.1", 80)) == "http://mine:3"


@pytest.mark.parametrize(
    "proxy", ["socks5://ada:secret@host:1080", "http://", "http://ada:secret@host:port", "ftp://h"]
)
def test_what_is_no_http_proxy_is_refused_without_its_password(
    proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ValueError, match="must be an HTTP proxy") as given:
        Proxies.choose(proxy, True)
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(ValueError, match=r"^ALL_PROXY must be an HTTP proxy") as found:
        Proxies.choose(None, True)
    for caught in (given, found):
        assert "secret" not in str(caught.value)
    monkeypatch.setenv("ALL_PROXY", "http://ada:secret@host:1")
    assert "secret" not in repr(Proxies.choose(None, True))
