"""Which proxy, if any, leads to a server."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from bot.telegram.wire import Origin


@dataclass(frozen=True, slots=True, repr=False)
class Proxies:
    """Proxy URLs by scheme ("http", "https", "all"), as ``urllib`` names them.

    No repr, for a proxy's URL may hold a password.
    """

    by_scheme: dict[str, str]
    fixed: bool = False

    @classmethod
    def choose(cls, proxy: str | None, environment: bool) -> Proxies:
        """``proxy`` for everything if given, else HTTPS_PROXY, HTTP_PROXY and ALL_PROXY if
        ``environment``. Raises ValueError, naming the cure, for what is not an HTTP proxy."""
        if proxy:
            return cls({"all": _checked(proxy, "The proxy")}, fixed=True)
        found = getproxies() if environment else {}
        return cls(
            {
                scheme: _checked(found[scheme], f"{scheme.upper()}_PROXY")
                for scheme in ("http", "https", "all")
                if found.get(scheme)
            }
        )

    def lead_to(self, origin: Origin) -> str | None:
        """The proxy for this server. The environment's never applies to this machine itself, nor
        to what NO_PROXY lists."""
        proxy = self.by_scheme.get(origin.scheme) or self.by_scheme.get("all")
        if proxy is None or self.fixed:
            return proxy
        return None if _is_here(origin.host) or proxy_bypass(origin.host) else proxy


def _checked(proxy: str, name: str) -> str:
    proxy = proxy if "://" in proxy else f"http://{proxy}"
    try:
        parts = urlsplit(proxy)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise ValueError(f"{name} must be an HTTP proxy, like http://host:port (SOCKS will not do)")
    return proxy


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
