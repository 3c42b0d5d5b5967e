"""Which links Telegram takes for links."""

from __future__ import annotations

import re

_MENTION = re.compile(r"tg://user\?id=([1-9][0-9]{0,15})\Z")
_INTERNAL = re.compile(r"(?:tg|ton|tonsite)://[^\s]+\Z", re.IGNORECASE)
# A host needs a dot: tdlib calls http://localhost a "Wrong HTTP URL".
_WEB = re.compile(
    r"(?:(?P<scheme>https?)://)?(?:[^\s/?#@]+@)?"
    r"(?:[^\s/?#:@.\[\]]+(?:\.[^\s/?#:@.\[\]]+)+\.?|\[[0-9a-f:.]+\])"
    r"(?::[0-9]{1,5})?(?P<rest>[/?#][^\s]*)?\Z",
    re.IGNORECASE,
)


def mentioned_user(link: str) -> int | None:
    """The user id of a `tg://user?id=…` link, which becomes a mention instead of a link."""
    found = _MENTION.match(link)
    return int(found.group(1)) if found else None


def checked_link(link: str) -> str | None:
    """`link` made whole (scheme, path), or None when it is not a link Telegram keeps."""
    link = link.strip()
    if _INTERNAL.match(link):
        return link
    found = _WEB.match(link)
    if found is None:
        return None
    rest = found.group("rest") or ""
    base = link.removesuffix(rest) if rest else link
    slash = "" if rest.startswith("/") else "/"
    return f"{'' if found.group('scheme') else 'http://'}{base}{slash}{rest}"
