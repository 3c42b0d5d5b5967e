"""What a reply does is seen in its words, however they are spelled; else nothing is said."""

from __future__ import annotations

import pytest

from bot.coach.listening.analysis import LONGEST, THRESHOLD, analyse
from bot.coach.listening.marks import LABELS
from bot.coach.listening.scene import Scene

LATE = "He came home at two again and didn't even text me. I sat there with the dinner."

DOES = [
    ("You sound so hurt.", {"reflection_feeling"}),
    ("Worn out.", {"reflection_feeling"}),
    ("that must of been so lonely", {"reflection_feeling"}),
    ("So he came home at two and you sat there with the dinner.", {"reflection_content"}),
    ("Part of you wants to leave him.", {"reflection_content"}),
    ("What went through your mind?", {"open_question"}),
    ("tell me more", {"open_question"}),
    ("do u want to talk about it", {"open_question"}),
    ("Did he say why?", {"closed_question"}),
    ("How long have you two been married?", {"closed_question"}),
    ("Is it okay if I ask you something?", {"closed_question"}),
    ("No wonder you're upset.", {"validation"}),
    ("Thank you for telling me.", {"validation"}),
    ("You've worked so hard on this.", {"validation"}),
    ("Have you tried talking to him?", {"advice"}),
    ("Why don't you just go to bed next time?", {"advice"}),
    ("I'd text him first.", {"advice"}),
    ("It'll be fine.", {"reassurance"}),
    ("Don't worry about it.", {"reassurance"}),
    ("At least he came home.", {"minimising"}),
    ("It could be worse.", {"minimising"}),
    ("Why didn't you call him?", {"judging"}),
    ("You're overreacting.", {"judging"}),
    ("You should have gone to bed.", {"judging"}),
    ("I know exactly how you feel.", {"self_focus"}),
    ("My husband does the same.", {"self_focus"}),
    ("Research shows that most couples argue about this.", {"information"}),
    ("Mm.", {"encourager"}),
    ("oh no", {"encourager"}),
    ("🥺", {"encourager"}),
    ("I can come over tonight.", {"other"}),
    ("Good luck tomorrow.", {"other"}),
]


@pytest.mark.parametrize(("reply", "labels"), DOES)
def test_a_reply_is_known_by_what_it_does(reply: str, labels: set[str]) -> None:
    assert set(analyse(LATE, reply).labels) == labels


@pytest.mark.parametrize(
    ("reply", "label"),
    [
        ("u sound rly worn out", "reflection_feeling"),
        ("you must feel exhuasted", "reflection_feeling"),
        ("It\u2019s not your fault", "reassurance"),
        ("why dont u call her", "advice"),
        ("WHY DIDNT YOU SAY SOMETHING", "judging"),
        ("its understandible", "validation"),
        ("your right to be upset", "validation"),
        ("that souns frustrating", "reflection_feeling"),
        ("what happend", "open_question"),
        ("sooooo sorry to hear that", "validation"),
    ],
)
def test_spelling_does_not_matter(reply: str, label: str) -> None:
    assert label in analyse(LATE, reply).labels


@pytest.mark.parametrize(
    ("reply", "not_label"),
    [
        ("We have breakfast at least once a week.", "minimising"),
        ("You feel like you should have known.", "judging"),
        ("You're worried it could be worse than they say.", "minimising"),
        ("You wish he had told you to your face.", "advice"),
        ("I'm sure that hurt.", "reassurance"),
        ("I hear you.", "self_focus"),
        ("You went to bed alone, didn't you?", "closed_question"),
        ("You wanted him to call.", "judging"),
    ],
)
def test_words_that_look_like_a_fault_are_not_taken_for_one(reply: str, not_label: str) -> None:
    assert not_label not in analyse(LATE, reply).labels


def test_several_moves_in_one_reply_each_have_their_span() -> None:
    reply = (
        "Oh no. That sounds awful, no wonder you're angry. What did he say? You should leave him."
    )
    spans = {mark.label: reply[mark.start : mark.end] for mark in analyse(LATE, reply).marks}
    assert spans["encourager"] == "Oh no"
    assert "awful" in spans["validation"]
    assert spans["open_question"] == "What did he say"
    assert spans["advice"] == "You should leave him"


def test_spans_count_code_points_of_the_original() -> None:
    reply = "😬😬 İ mean… you\u2019re so tired 😬, right?"
    marks = [mark for mark in analyse(LATE, reply).marks if mark.label == "reflection_feeling"]
    assert [reply[mark.start : mark.end] for mark in marks] == ["you\u2019re so tired"]


def test_every_mark_has_a_reason_and_a_confidence_above_its_threshold() -> None:
    for reply, _ in DOES:
        for mark in analyse(LATE, reply).marks:
            assert mark.label in LABELS
            assert mark.reason
            assert THRESHOLD[mark.label] <= mark.confidence <= 1
            assert 0 <= mark.start < mark.end <= len(reply)


def test_a_reflection_is_known_by_what_it_gives_back() -> None:
    reply = "At two, with the dinner standing there."
    assert "reflection_content" in analyse(LATE, reply).labels
    assert "reflection_content" not in analyse("My exam is on Monday.", reply).labels


@pytest.mark.parametrize("reply", ["", "   ", "\n", "...", "Blue.", "zxcv qwer"])
def test_where_nothing_can_be_said_it_abstains(reply: str) -> None:
    analysis = analyse(LATE, reply)
    assert analysis.abstain
    assert not analysis.marks
    assert not analysis.labels


def test_giving_back_the_own_deed_is_a_reflection_and_a_bare_sorry_is_not_sympathy() -> None:
    quarrel = "You were on your phone all evening while I told you about the hospital."
    own = analyse(quarrel, "You told me about the hospital and I was on my phone.")
    assert set(own.labels) == {"reflection_content"}
    assert set(analyse(quarrel, "I'm sorry.").labels) == {"other"}


def test_the_scene_lends_what_was_said_and_felt() -> None:
    scene = Scene(said="The dog died on Tuesday.", feelings=frozenset({"grief"}))
    known = analyse("I keep looking at the basket.", "So the dog died on Tuesday.", scene)
    alone = analyse("I keep looking at the basket.", "So the dog died on Tuesday.")
    assert "reflection_content" in known.labels
    assert "reflection_content" not in alone.labels


def test_a_very_long_reply_is_read_up_to_a_limit() -> None:
    reply = "You sound tired. " * 1000
    assert all(mark.end <= LONGEST for mark in analyse(LATE, reply).marks)


def test_the_same_reply_is_always_read_the_same() -> None:
    for reply, _ in DOES:
        assert analyse(LATE, reply) == analyse(LATE, reply)


@pytest.mark.parametrize(
    "word", ["maybe just also ", "you, ", "so ", "that ", "i really do not ", "'", "?"]
)
def test_a_text_that_repeats_itself_is_read_to_its_end(word: str) -> None:
    """A pattern that tried every way to split it would not come back within the test's time."""
    assert all(mark.confidence <= 1 for mark in analyse(LATE, word * 250).marks)
