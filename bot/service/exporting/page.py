"""The page: what is kept about somebody, in words, on any phone and without the net."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from bot.service.exporting.held import Held
from bot.service.exporting.words import Words

_STYLE = """
:root{color-scheme:light dark;--ink:#1c2730;--ground:#fbfaf8;--faint:#5a6872;--line:#d9dde0}
@media(prefers-color-scheme:dark){:root{--ink:#eef2f4;--ground:#17212b;--faint:#aab6c2;--line:#34424f}}
body{font:1.05rem/1.55 system-ui,sans-serif;color:var(--ink);background:var(--ground);
max-width:42rem;margin:0 auto;padding:1.2rem}
h1{font-size:1.6rem}h2{margin-top:2.4rem;border-bottom:1px solid var(--line)}h3{margin-top:2rem}
h4{margin:0;color:var(--faint);font-weight:600;font-size:.95rem}
article{margin:1.1rem 0;padding-top:.6rem;border-top:1px solid var(--line)}
p{margin:.35rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
img{width:100%;height:auto;border-radius:.6rem;margin:.6rem 0}
dt{color:var(--faint)}dd{margin:0 0 .5rem}
"""
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
"""Whatever stands in the journal, the page loads and runs nothing."""


def page(
    words: Words, about: Mapping[str, Any], pictures: Sequence[tuple[str, bytes]], journal: Held
) -> Iterator[bytes]:
    """The page in pieces. ``about``: ``profile`` and ``timers``, or nothing for a later part;
    ``pictures`` behind what each shows in words."""
    says, given = words.page, words.given
    made = says["made"].format(date=words.date, zone=given["zone"])
    part = says["part"].format(part=given["part"], parts=given["parts"])
    title = escape(says["title"])
    head = [
        f'<!doctype html>\n<html lang="{escape(given["language"])}"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        f"<title>{title}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{title}</h1>",
        *([f"<p>{escape(part)}</p>"] if given["parts"] > 1 else ()),
        f"<p>{escape(made)}</p>",
        *(_about(words, about) if about else ()),
    ]
    yield "\n".join(head).encode()
    if pictures:
        yield f"<h2>{escape(says['pictures'])}</h2>\n".encode()
    for told, image in pictures:
        source = base64.b64encode(image).decode()
        yield f'<img alt="{escape(told)}" src="data:image/png;base64,{source}">\n'.encode()
    yield f"<h2>{escape(says['journal'])}</h2>\n".encode()
    yield from journal.read()
    yield b"</body></html>\n"


def _about(words: Words, about: Mapping[str, Any]) -> Iterator[str]:
    says = words.page
    yield f"<h2>{escape(says['you'])}</h2><dl>"
    for name, label in words.given["words"]["profile"].items():
        if told := about["profile"].get(name):
            yield f"<dt>{escape(label)}</dt><dd>{escape(str(told))}</dd>"
    yield f"</dl><h2>{escape(says['people'])}</h2>"
    for each in words.people:
        called = words.given["relations"].get(each.relation, each.relation)
        note = f": {each.note}" if each.note else ""
        yield f"<p><b>{escape(each.name)}</b>, {escape(called)}{escape(note)}</p>"
    if not words.people:
        yield f"<p>{escape(says['none'])}</p>"
    yield f"<h2>{escape(says['timers'])}</h2>"
    for each in about["timers"]:
        at = f"{words.local(each['at']):%a %d %b %Y, %H:%M}"
        yield f"<p>{escape(at)} · {escape(words.timer(each['kind']))}</p>"
    if not about["timers"]:
        yield f"<p>{escape(says['none'])}</p>"
