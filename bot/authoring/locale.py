"""Translations: every key of content/locale/ must be that of a text."""

from __future__ import annotations

from collections.abc import Collection

from bot.authoring.content import Content
from bot.authoring.issues import Code, Report, did_you_mean


def check_overlays(content: Content, keys: Collection[str], report: Report) -> None:
    """Reports translations of texts that are not there. ``keys`` are those of all texts."""
    for (key, _), place in content.overlay_keys.items():
        if key not in keys:
            same_step = [each for each in keys if each.startswith(key.rpartition(".")[0] + ".")]
            known = ", ".join(sorted(same_step)[:6])
            report.add(
                Code.LOCALE_KEY,
                place,
                f'there is no text "{key}"',
                did_you_mean(key, keys, f"there are {known}" if known else "delete it"),
            )


def untranslated(content: Content, keys: Collection[str]) -> dict[str, tuple[str, ...]]:
    """For each language with texts of its own, the keys of those it has no translation of. What
    has no id has no key that lasts, and cannot be translated."""
    able = [key for key in sorted(keys) if "#" not in key]
    languages = sorted({language for _, language in content.overlay_keys})
    return {
        language: tuple(key for key in able if (key, language) not in content.overlay_keys)
        for language in languages
    }
