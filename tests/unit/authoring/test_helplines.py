"""Helplines: their form when they are read, and their age when they are checked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from support.books import issues_of, load, steps

from bot.authoring.helplines import check_ages
from bot.authoring.issues import Code, Report

FLOW = steps("- say: Hello.", head="command: test")
LINE = (
    "{country: GB, for: [suicide, general], name: Samaritans, about: For anybody,"
    " ways: [Call 116 123, 'https://www.samaritans.org/chat'], hours: day and night,"
    " languages: [en], source: 'https://www.samaritans.org', verified: 2026-11-23}"
)
SOUND = {
    "lines": f"[{LINE}]",
    "emergency": "{GB: '999', SE: 112}",
    "abroad": "[{name: All, ways: ['https://example.org'], source: 'https://example.org',"
    " verified: 2026-01-01}]",
}


def helplines(parts: Mapping[str, str] = SOUND) -> dict[str, str]:
    return {"helplines": "\n".join(f"{key}: {text}" for key, text in parts.items())}


def codes(parts: Mapping[str, str]) -> list[Code]:
    return [issue.code for issue in issues_of(FLOW, helplines(parts))]


def test_what_is_well_formed_has_no_issues() -> None:
    loaded = load(FLOW, helplines())
    assert loaded.issues == ()
    line, directory = loaded.shelf.helplines.lines
    assert (line.name, line.country, line.purposes) == ("Samaritans", "GB", ("suicide", "general"))
    assert (line.source, line.verified) == ("https://www.samaritans.org", date(2026, 11, 23))
    assert (directory.country, directory.purposes) == ("", ())
    assert loaded.shelf.helplines.emergency == ("GB", "SE")


@pytest.mark.parametrize(
    ("good", "bad", "code"),
    [
        ("country: GB, ", "", Code.MISSING_KEY),
        ("country: GB", "country: UK1", Code.WRONG_TYPE),
        ("name: Samaritans", "name: <b>Samaritans</b>", Code.HTML_IN_PLAIN),
        ("Call 116 123", "142", Code.WRONG_TYPE),
        ("[suicide, general]", "[suicide, suicide]", Code.NOT_ONE_OF),
        ("country: GB", "country: gb", Code.WRONG_TYPE),
        ("country: GB", "country: DE", Code.MISSING_KEY),
        ("suicide", "suicde", Code.NOT_ONE_OF),
        ("[suicide, general]", "suicide", Code.WRONG_TYPE),
        ("Call 116 123", "Call them", Code.WRONG_TYPE),
        ("[Call 116 123, 'https://www.samaritans.org/chat']", "[]", Code.WRONG_TYPE),
        ("languages: [en]", "languages: [English]", Code.WRONG_TYPE),
        ("hours: day and night", "opens: at nine", Code.UNKNOWN_KEY),
        ("source: 'https://www.", "source: 'http://www.", Code.WRONG_TYPE),
        ("2026-11-23", "23.11.2026", Code.WRONG_TYPE),
        (", verified: 2026-11-23", "", Code.MISSING_KEY),
    ],
)
def test_a_mistake_in_an_entry_is_found(good: str, bad: str, code: Code) -> None:
    assert good in LINE
    assert codes({**SOUND, "lines": f"[{LINE.replace(good, bad, 1)}]"}) == [code]


@pytest.mark.parametrize(
    ("part", "text", "code"),
    [
        ("lines", "none", Code.WRONG_TYPE),
        ("emergency", "{GB: police}", Code.WRONG_TYPE),
        ("emergency", "{GB: '999', Sweden: '112'}", Code.WRONG_TYPE),
        ("emergency", "{SE: '112'}", Code.MISSING_KEY),
        ("abroad", "[{name: All}]", Code.MISSING_KEY),
    ],
)
def test_a_mistake_in_a_part_is_found(part: str, text: str, code: Code) -> None:
    assert set(codes({**SOUND, part: text})) == {code}


def test_every_part_has_to_be_there() -> None:
    assert codes({"lines": "[]", "emergency": "{}"}) == [Code.MISSING_KEY]
    assert [issue.code for issue in issues_of(FLOW, {"helplines": "[]"})] == [Code.NOT_MAPPING]


@pytest.mark.parametrize(
    ("today", "old"),
    [
        (date(2026, 11, 22), ["Samaritans"]),
        (date(2026, 11, 23), []),
        (date(2027, 1, 1), []),
        (date(2027, 1, 3), ["All"]),
        (date(2027, 11, 24), ["All"]),
        (date(2027, 11, 25), ["All", "Samaritans"]),
    ],
)
def test_an_entry_is_good_for_a_year(today: date, old: list[str]) -> None:
    report = Report()
    check_ages(load(FLOW, helplines()).shelf.helplines.lines, today, report)
    assert sorted(each.message.partition(" was")[0] for each in report.issues) == old
    assert {each.code for each in report.issues} <= {Code.OLD_HELPLINE}


def test_the_cure_names_the_page_and_the_day() -> None:
    report = Report()
    line, _ = load(FLOW, helplines()).shelf.helplines.lines
    check_ages([line], date(2028, 2, 1), report)
    [issue] = report.issues
    assert "https://www.samaritans.org" in issue.hint
    assert "verified: 2028-02-01" in issue.hint
    assert issue.is_error
