"""The speaker answers what a reply did; what is said of it is praise first, then one thing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from ruamel.yaml import YAML
from support.contents import contents
from support.doing import Doer

from bot.coach.practice.acts import PRACTICE
from bot.coach.practice.checking import CHECK
from bot.coach.practice.progress import KEPT, VARIABLE, skill_of
from bot.coach.practice.talk import MOST
from bot.coach.practice.telling import EXCERPT, quote
from bot.engine.book import ActCall, Done
from bot.engine.effects import Keep
from bot.engine.env import Env
from bot.settings import ROOT

ACTS = {spec.name: spec for spec in PRACTICE}
CONTENT: dict[str, Any] = {
    name: YAML(typ="safe").load(ROOT / "content" / f"{name}.yaml")
    for name in ("scenarios", "feedback", "relations", "rubrics", "feelings")
}
SCENES: list[dict[str, Any]] = CONTENT["scenarios"]
ENV = Env(datetime(2026, 3, 2, 9, 0, tzinfo=UTC), 1, ZoneInfo("UTC"))
ROBIN = next(scene for scene in SCENES if scene["id"] == "interview_nerves")
SAMIRA = next(scene for scene in SCENES if scene["id"] == "place_on_the_course")
HIGHEST = 3
FEELS = "You sound scared of tomorrow."
ADVICE = "You should write it down."


def act(name: str, profile: Any = None, seen: Any = None, **args: object) -> Done:
    done = ACTS[name].run(ActCall(args, ENV, CONTENT, profile or {}, seen or {}))
    assert isinstance(done, Done)
    return done


def talk(scene: dict[str, Any], *replies: str) -> Any:
    now: Any = None
    for said in replies:
        now = act("practice.reply", scene=scene, talk=now, said=said).value
    return now


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("What is it about tomorrow that scares you?", "asked"),
        ("Is it at ten?", "closed"),
        (ADVICE, "advised"),
        ("Why didn't you start earlier? That was stupid of you.", "judged"),
        ("At least you have an interview.", "minimised"),
        ("Don't worry, it'll be fine.", "minimised"),
        ("I know exactly how you feel. When I had my interview I cried for hours.", "topped"),
        ("The fourteenth of March.", "unsure"),
    ],
)
def test_the_next_line_is_the_one_for_what_the_reply_did(said: str, key: str) -> None:
    assert talk(ROBIN, said)["says"] == ROBIN[key]


def test_each_time_they_are_heard_they_open_a_little_more() -> None:
    now = talk(ROBIN, FEELS, "You're afraid of that silence.", "You want this one so badly.")

    assert [turn["said"] for turn in now["turns"]] == [ROBIN["opening"], *ROBIN["heard"][:2]]
    assert now["says"] == ROBIN["heard"][2]
    assert now["over"] and now["went_well"] and now["end"] == ROBIN["end_heard"]


def test_what_comes_last_stays_with_the_speaker() -> None:
    assert talk(ROBIN, f"{ADVICE} {FEELS}")["turns"][0]["move"] == "heard"
    assert talk(ROBIN, f"{FEELS} {ADVICE}")["turns"][0]["move"] == "advised"


def test_after_three_closed_doors_the_talk_ends_unheard() -> None:
    now = talk(ROBIN, ADVICE, "You need to sleep.", "At least you have an interview.")

    assert now["over"] and now["went_well"] is False and now["end"] == ROBIN["end_unheard"]


def test_of_what_could_not_be_read_nobody_says_how_it_was() -> None:
    now = talk(ROBIN, "Blue.", "The train.", "Tuesday.")

    assert now["over"] and now["went_well"] is None and now["end"] == ""


def test_a_talk_has_at_most_five_replies() -> None:
    now = talk(ROBIN, FEELS, ADVICE, ADVICE, "Is it at ten?", FEELS)

    assert now["over"] and len(now["turns"]) == MOST


def test_no_line_is_said_twice() -> None:
    now = talk(ROBIN, ADVICE, FEELS, ADVICE, "Is it at ten?")

    said = [turn["said"] for turn in now["turns"]]
    assert len(set(said)) == len(said) and now["says"] not in said


@pytest.mark.parametrize(
    ("said", "key"),
    [("Nice.", "passive"), ("Are you sure you can afford that?", "destructive")],
)
def test_good_news_is_met_politely_or_with_a_catch(said: str, key: str) -> None:
    assert talk(SAMIRA, said)["says"] == SAMIRA[key]


def test_good_news_grows_when_it_is_asked_for() -> None:
    assert talk(SAMIRA, "Wow, how did you find out?")["says"] == SAMIRA["constructive"][0]


def test_praise_quotes_the_users_words_and_names_no_fault_where_there_is_none() -> None:
    now = talk(ROBIN, FEELS, "You're afraid of that silence.", "You want this one so badly.")
    view: Any = act("practice.feedback", scene=ROBIN, talk=now).value

    assert f"“{FEELS[:-1]}”" in view["praise"]
    assert view["point"] is None and view["open"] is None


def test_the_hardest_to_bear_is_the_one_thing_to_change() -> None:
    now = talk(ROBIN, ADVICE, "Why didn't you start earlier? That was stupid of you.", ADVICE)
    point: Any = act("practice.feedback", scene=ROBIN, talk=now).value["point"]  # type: ignore[index,call-overload]

    assert (point["turn"], point["label"]) == (1, "judging")
    assert "Why didn't you start earlier" in point["text"]


def test_the_example_is_the_users_own_where_part_of_the_reply_listened() -> None:
    now = talk(ROBIN, f"{FEELS} {ADVICE}", ADVICE, ADVICE)
    point: Any = act("practice.feedback", scene=ROBIN, talk=now).value["point"]  # type: ignore[index,call-overload]

    assert point["example"] == FEELS


def test_a_reply_that_let_them_go_on_is_not_corrected() -> None:
    now = talk(ROBIN, f"{ADVICE} {FEELS}", FEELS, FEELS)

    assert act("practice.feedback", scene=ROBIN, talk=now).value["point"] is None  # type: ignore[index,call-overload]


def test_a_point_taken_back_is_kept_for_the_author_and_counts_no_more() -> None:
    now = talk(ROBIN, ADVICE, FEELS, FEELS)
    point: Any = act("practice.feedback", scene=ROBIN, talk=now).value["point"]  # type: ignore[index,call-overload]
    done = act("practice.take_back", scene=ROBIN, talk=now, point=point)
    kept = done.effects[0]

    assert isinstance(kept, Keep) and kept.kind == "misread"
    assert kept.fields["label"] == "advice" and kept.fields["reply"] == ADVICE
    assert kept.fields["context"] == ROBIN["opening"]
    counted = act("practice.finish", scene=ROBIN, talk=done.value)
    assert "advice" not in counted.value["did"]  # type: ignore[index,call-overload,operator]
    assert act("practice.feedback", scene=ROBIN, talk=done.value).value["point"] is None  # type: ignore[index,call-overload]


@pytest.mark.parametrize(
    ("said", "went"), [(FEELS, "opened"), ("Tuesday.", "unsure"), (ADVICE, "same")]
)
def test_the_second_try_is_answered_by_what_it_did(said: str, went: str) -> None:
    now = talk(ROBIN, ADVICE, ADVICE, ADVICE)
    tried: Any = act("practice.again", scene=ROBIN, talk=now, turn=0, said=said).value

    assert tried["went"] == went
    assert tried["says"] == (ROBIN["heard"][0] if went == "opened" else "")


def test_braces_in_the_users_words_are_only_words() -> None:
    now = talk(ROBIN, "You should {words} {0} write it down.", ADVICE, ADVICE)
    point: Any = act("practice.feedback", scene=ROBIN, talk=now).value["point"]  # type: ignore[index,call-overload]

    assert "{words}" in point["text"]


def test_practices_are_counted_and_the_last_ones_remembered() -> None:
    profile: dict[str, Any] = {}
    for _ in range(KEPT + 3):
        now = talk(ROBIN, FEELS, "You're afraid of that silence.", "You want this one so badly.")
        profile.update(act("practice.finish", profile, scene=ROBIN, talk=now).profile)

    assert profile[VARIABLE]["done"] == KEPT + 3
    assert profile[VARIABLE]["level"] == HIGHEST
    lately = profile[VARIABLE]["lately"]
    assert len(lately) == KEPT
    assert lately[0]["on"] == "2026-03-02" and lately[0]["replies"] == 3
    assert set(lately[0]["did"]) <= {"feeling", "content", "open", "sense"}


def test_who_gives_advice_gets_a_scene_to_leave_it_out_in() -> None:
    done = act("practice.finish", scene=ROBIN, talk=talk(ROBIN, ADVICE, ADVICE, ADVICE))
    skill = skill_of(done.profile[VARIABLE], CONTENT["feedback"])  # type: ignore[arg-type]
    scene: Any = act("practice.scene", done.profile).value

    assert skill == "staying" == scene["focus"]
    assert scene["level"] == 1 and scene["mood"] in CONTENT["feedback"]["skills"][skill]["moods"]


def test_no_scene_comes_again_before_all_that_fit_were_seen() -> None:
    seen: dict[str, str] = {}
    met = []
    wanted = [s for s in SCENES if s["relation"] == "sibling" and s["mood"] != "good_news"]
    for _ in wanted:
        done = act("practice.scene", seen=seen, wish="sibling")
        seen.update(done.seen)
        met.append(done.value["id"])  # type: ignore[index,call-overload]

    assert sorted(met) == sorted(scene["id"] for scene in wanted)


@pytest.mark.parametrize(
    ("said", "wish"),
    [("to my sister", "sibling"), ("good news from a friend", "good_news"), ("well", "")],
)
def test_a_wish_is_read_behind_the_command(said: str, wish: str) -> None:
    assert act("practice.wish", said=said).value == wish


@pytest.mark.parametrize("scene", SCENES, ids=[scene["id"] for scene in SCENES])
def test_every_scene_has_a_line_for_whatever_happens(scene: dict[str, Any]) -> None:
    for said in (FEELS, ADVICE, "Nice.", "Tuesday.", "What happened?", "At least it was short."):
        now = talk(scene, said, said, said, said, said)
        view: Any = act("practice.feedback", scene=scene, talk=now).value
        assert (
            now["says"] and view["praise"] and view["practise"] in CONTENT["feedback"]["real_life"]
        )


def test_hardly_any_scenes_own_example_is_taken_for_something_else() -> None:
    unheard = [s["id"] for s in SCENES if not talk(s, s["example"])["used"]]

    assert len(unheard) <= len(SCENES) // 20, unheard


def test_a_rubric_tells_one_thing_and_leaves_out_what_is_not_wanted() -> None:
    said = {"text": "I am sorry, but you started it.", "rubric": "apology"}
    found: Any = act("listening.check", **said).value
    other: Any = act("listening.check", **said, but="but_after_sorry").value

    assert found["found"] and found["check"] == "but_after_sorry" and "but" in found["words"]
    assert other["check"] != "but_after_sorry"
    assert not act("listening.check", text="", rubric="apology").value["found"]  # type: ignore[index,call-overload]


def test_a_quotation_is_cut_between_words() -> None:
    assert quote("One  two.\n") == "One two"
    assert quote("word " * 100).endswith("word…") and len(quote("word " * 100)) <= EXCERPT
    assert len(quote("x" * 1000)) == EXCERPT + 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("my mother always said not to make a fuss", False), ("I always wait for you", False),
        ("the phone is always on the table", True), ("nobody ever calls", True),
    ],
)  # fmt: skip
def test_an_always_is_shown_only_where_it_may_be_about_them(text: str, *, told: bool) -> None:
    book = contents("rubrics", "relations")
    found = Doer(book).does(CHECK, text=text, rubric="open_communication")
    assert (found["check"] == "always_never") is told
