"""The fenced examples of a Markdown file."""

from __future__ import annotations

import re
from pathlib import Path

README = Path(__file__).parents[2] / "dialogs" / "README.md"
_FENCE = re.compile(r"```yaml *([^\n]*)\n(.*?)```", flags=re.DOTALL)


def examples(text: str) -> list[tuple[str, str]]:
    """What stands behind ``yaml`` on the first line of each block, and the block."""
    return [(match[1], match[2]) for match in _FENCE.finditer(text)]


def whole_flows(text: str) -> dict[str, str]:
    """The blocks that are whole flows, by name."""
    found = {}
    for info, block in examples(text):
        if not info and block.startswith("flow: "):
            found[block.splitlines()[0].removeprefix("flow: ")] = block
    return found
