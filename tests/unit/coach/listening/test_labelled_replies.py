"""The labelled replies are well formed, and the figures drawn from them mean what they say."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from bot.coach.listening.marks import LABELS
from tests.measure.agreement import Share, Table
from tests.measure.listening import markdown, plain, wrong
from tests.measure.replies import FOLDER, HALVES, Reply, replies
from tests.measure.scores import measure

SHORT = 4
"""Words: so short a reply is anybody's."""
DEV, HELD = (replies(half) for half in HALVES)


@dataclass(frozen=True, slots=True)
class Spot:
    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Said:
    marks: tuple[Spot, ...]
    labels: Mapping[str, float]
    abstain: bool = False


def test_there_are_enough_replies_and_half_are_set_aside() -> None:
    assert len(DEV) + len(HELD) >= 800
    assert abs(len(DEV) - len(HELD)) <= 0.05 * len(DEV)
    assert len({each.context for each in (*DEV, *HELD)}) >= 120


def test_the_halves_share_no_context_and_no_reply_but_the_shortest() -> None:
    contexts = [{each.context for each in half if each.context} for half in (DEV, HELD)]
    assert not contexts[0] & contexts[1]
    shared = {each.reply for each in DEV} & {each.reply for each in HELD}
    assert not {reply for reply in shared if len(reply.split()) > SHORT}
    ids = [each.id for each in (*DEV, *HELD)]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("half", [DEV, HELD], ids=HALVES)
def test_every_label_is_known_and_quotes_its_reply(half: list[Reply]) -> None:
    wrongly = [
        (each.id, label)
        for each in half
        for label, words in each.labels.items()
        if label not in LABELS or not words.strip() or words not in each.reply
    ]
    assert not wrongly
    assert all(each.labels for each in half)
    assert not [each.id for each in half if "other" in each.labels and len(each.labels) > 1]


@pytest.mark.parametrize("half", [DEV, HELD], ids=HALVES)
def test_every_label_is_there_often_enough_to_be_measured(half: list[Reply]) -> None:
    for label in LABELS:
        assert sum(label in each.labels for each in half) >= 20, label


@pytest.mark.parametrize("name", ["extra", "fresh", "session", "peer", "close", "written"])
def test_what_the_model_learns_from_is_labelled_alike_and_shares_nothing_with_the_half_set_aside(
    name: str,
) -> None:
    lines = [
        json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]
    assert len({line["id"] for line in lines}) == len(lines)
    assert all(line["labels"].keys() <= set(LABELS) and line["labels"] for line in lines)
    wrongly = [
        (line["id"], label)
        for line in lines
        for label, quotes in line["labels"].items()
        for words in ([quotes] if isinstance(quotes, str) else quotes)
        if words not in line["reply"]
    ]
    assert not wrongly
    contexts, said = {each.context for each in HELD}, {each.reply.lower() for each in HELD}
    assert not [line["id"] for line in lines if line["context"] and line["context"] in contexts]
    assert not [
        line["id"]
        for line in lines
        if line["reply"].lower() in said and len(line["reply"].split()) > SHORT
    ]


def test_kappa_is_one_for_two_who_agree_and_nought_for_chance() -> None:
    assert Table(both=7, first=0, second=0, neither=3).kappa == 1
    assert Table(both=1, first=1, second=1, neither=1).kappa == 0
    assert Table(both=20, first=5, second=10, neither=15).kappa == pytest.approx(0.4)
    assert Table(both=4, first=0, second=0, neither=0).kappa is None


def test_wilsons_interval_is_the_published_one() -> None:
    low, high = Share(8, 10).interval
    assert (round(low, 3), round(high, 3)) == (0.490, 0.943)
    assert Share(0, 0).value is None
    assert Share(5, 5).interval[1] == 1


def test_an_analysis_is_scored_by_label_place_and_silence() -> None:
    def reply(key: str, text: str, **labels: str) -> Reply:
        return Reply(key, "", text, labels, "plain", "friend", "worry")

    given = [
        reply("a", "Ugh. You sound sad.", encourager="Ugh.", reflection_feeling="You sound sad."),
        reply("b", "Just ring her.", advice="Just ring her."),
        reply("c", "Did he call?", closed_question="Did he call?"),
    ]
    said = {
        "Ugh. You sound sad.": Said(
            (Spot(0, 4, "reflection_feeling"), Spot(0, 4, "encourager")),
            {"reflection_feeling": 0.9, "encourager": 0.8},
        ),
        "Just ring her.": Said((Spot(0, 4, "minimising"),), {"minimising": 0.9}),
        "Did he call?": Said((), {}, abstain=True),
    }
    second = {"a": frozenset({"encourager"}), "b": frozenset({"advice"})}
    report = measure("dev", given, second, lambda _, text: said[text])
    rows = {row.label: row for row in report.rows}
    assert rows["encourager"].table == Table(both=1, first=0, second=0, neither=2)
    assert rows["encourager"].kappa == 1
    assert rows["encourager"].placed == Share(1, 1)
    assert rows["reflection_feeling"].placed == Share(0, 1)
    assert rows["reflection_feeling"].kappa == 0
    assert rows["advice"].table.recall == Share(0, 1)
    assert rows["minimising"].table.precision == Share(0, 1)
    assert report.abstained == Share(1, 3)
    assert report.exact == Share(1, 3)
    assert [miss.reply.id for miss in report.misses] == ["b", "c"]
    assert "missing: advice  extra: minimising" in wrong(report)
    assert "| encourager | 1 | 1.00 | 1.00 (0.21–1.00) | 1.00 (0.21–1.00) | 1.00 |" in markdown(
        report
    )
    assert "abstained in 0.33" in plain(report)
