"""Single files of the shipped content, for what needs no whole book."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

_CONTENT = Path(__file__).resolve().parents[2] / "content"


@cache
def content_file(name: str) -> Any:
    """The data in content/NAME.yaml."""
    return YAML(typ="safe", pure=True).load(_CONTENT / f"{name}.yaml")


def contents(*names: str, **others: object) -> Mapping[str, object]:
    """Content as acts see it: these files, and what is given instead of files."""
    return {name: content_file(name) for name in names} | others
