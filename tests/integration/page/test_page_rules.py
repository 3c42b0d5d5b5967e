"""What the page's files may not do, read from the files."""

from __future__ import annotations

import re
from pathlib import Path

import bot.preview

_PAGE = Path(bot.preview.__file__).parent / "page"
_FILES = sorted(path for path in _PAGE.rglob("*") if path.is_file())
_SCRIPTS = {path.name: path.read_text() for path in _FILES if path.suffix == ".js"}


def test_no_script_turns_text_into_markup_or_code() -> None:
    forbidden = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|srcdoc|\beval\b"
    found = [name for name, text in _SCRIPTS.items() if re.search(forbidden, text)]
    assert found == []


def test_everything_is_loaded_from_here() -> None:
    html = (_PAGE / "index.html").read_text()
    sources = re.findall(r'(?:src|href)="([^"]+)"', html)
    assert sources and all((_PAGE.parent / source).is_file() for source in sources)
    assert "url(" not in (_PAGE / "style.css").read_text()
    for name, text in _SCRIPTS.items():
        for imported in re.findall(r'from "([^"]+)"', text):
            assert (_PAGE / imported).is_file(), (name, imported)


def test_the_page_works_under_its_own_strict_policy() -> None:
    html = (_PAGE / "index.html").read_text()
    assert "default-src 'none'" in html and "unsafe" not in html
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script>", html)


def test_the_page_stays_small() -> None:
    assert sum(path.stat().st_size for path in _FILES) < 82_000
    assert all(len(text.splitlines()) < 400 for text in _SCRIPTS.values())
