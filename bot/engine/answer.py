"""What happens when somebody answers, skips or takes back: at the open question of the talk."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.engine.codec import frames_from_json, frames_to_json
from bot.engine.effects import Chosen, Unkeep, Untimer
from bot.engine.flow import Ask, Choose, Flow, Kind, Question
from bot.engine.folding import fold_words as fold
from bot.engine.hooks import InPassing
from bot.engine.inputs import Located, Tap, Words
from bot.engine.parts import note_refused, rest_without_place, take_rest
from bot.engine.reading import Fits, Misfit, read
from bot.engine.rejoin import begin_catching_up, catch_up, lacks, locate, say_gone
from bot.engine.run import KEEP_KEY, LEAVE_KEY, SKIP_KEY, Run
from bot.engine.session import Past
from bot.engine.steps import ask, assign, go_on, proceed
from bot.engine.values import Choice, from_json

NOTE = "~note"
WORDS_OF_A_NOTE = 3
"""Fewer than that at a list of buttons are more likely a try to name one of them."""
SKIP, HELP = "skip", "help"
AS_WORDS = (SKIP, HELP)
"""Commands that are an answer like any other where it is serious, and nobody is sent away."""
LEFT_ALONE = timedelta(hours=1)
"""After so long, a question of a flow that loses nothing by being left is no conversation, and
whoever says hello has come back."""


def answer(run: Run, given: Words | Tap | Located) -> str:
    """Takes what was given as the answer to the open question. Where it is none, and its words mean
    a command ("stop", "back"), a button that is no answer (``KEEP_KEY``), or tell something of
    their own (``NOTE``), gives that, and has done nothing."""
    found = _open_question(run, given.text.strip() if isinstance(given, Words) else "")
    if found is None:
        return ""
    flow, index, question = found
    if _changed(run, question):
        return ""
    if isinstance(given, Tap) and given.key == SKIP_KEY:
        if question.skip is not None:
            run.effects.append(Chosen(run.phrase("skip_button")))
        skip(run)
        return ""
    if isinstance(given, Tap) and given.key == LEAVE_KEY:
        run.effects.append(Chosen(run.phrase("leave_button")))
        return "cancel"
    result = read(run, question, given)
    if isinstance(given, Words) and _met_as_rest(run, flow, question, given, result):
        return ""
    if isinstance(given, Words) and (meant := _command_in(run, question, given, result)):
        return meant
    assert run.talk is not None
    if isinstance(given, Words) and _parting(run, question, given.text, result) == "greeting":
        run.lead_with("greeted")
        ask(run, flow, question, run.talk.nonce, run.talk.tries)
        return ""
    passed = isinstance(result, Misfit) and result.passed
    if passed and question.skip is not None:
        skip(run)
        return ""
    if isinstance(result, Fits):
        scope = run.scope(run.frame.answers)
        scope["value"] = scope[question.into] = result.value
        failed = next((check for check in question.checks if not check.unless(scope)), None)
        if failed is None:
            _accept(run, flow, index, question, result)
            return ""
        run.lead_on(run.words(failed.say, scope))
    else:
        run.lead_with(result.phrase, **result.extra)
    _refuse(run, flow, question, given, easier=passed, offer=isinstance(result, Misfit))
    return ""


def _refuse(
    run: Run, flow: Flow, question: Question, given: Words | Tap | Located, *, easier: bool = False,
    offer: bool = True,
) -> None:  # fmt: skip
    """Asks once more what was not answered by what was given; the lead says why it was not. Where
    an author's own rule has said that, there is no ``offer`` to keep it."""
    assert run.talk is not None
    if isinstance(given, Words):
        note_refused(run, given, offer=offer)
    ask(run, flow, question, run.talk.nonce, run.talk.tries + 1, easier=easier)


def _met_as_rest(
    run: Run, flow: Flow, question: Question, given: Words, result: Fits | Misfit
) -> bool:
    """Meets words that are the rest of a long text, and so no answer; whether they were that. What
    somebody types in a moment is none: a button by its name, a number, a command."""
    chosen = isinstance(result, Fits) and isinstance(result.value, Choice)
    folded = fold(given.text)
    if chosen or folded.isdecimal() or folded in run.book.words.get("commands", {}):
        return False
    if take_rest(run, given.text.strip()):
        return True
    phrase = rest_without_place(run)
    if phrase:
        run.lead_with(phrase)
        _refuse(run, flow, question, given)
    return bool(phrase)


def _command_in(run: Run, question: Question, given: Words, result: Fits | Misfit) -> str:
    """The command that typed words mean, where they are no answer, or ``NOTE`` where they tell
    something; "skip" also where they could be one, since it stands on a button under the question.
    """
    folded = fold(given.text)
    assert run.talk is not None
    if run.keepable(run.talk.nonce) and folded == fold(run.phrase("keep_button")):
        return KEEP_KEY
    parting = _parting(run, question, given.text, result)
    if parting == "farewell" or (parting and _left_alone(run)):
        return NOTE
    meant = str(run.book.words.get("commands", {}).get(folded, ""))
    if isinstance(result, Misfit):
        many = len(folded.split()) >= WORDS_OF_A_NOTE and not result.passed
        told = _at_a_menu(run, question) and (many or bool(in_passing(run, given.text)))
        if result.passed and meant == "skip" and not told:
            return ""  # as any other word for having no answer
        return meant or (NOTE if told else "")
    choice = result.value
    if isinstance(question.kind, Choose) and not isinstance(choice, Choice):
        return "" if meant in AS_WORDS and _is_serious(run, question) else meant
    if isinstance(question.kind, Ask) and not question.any_words and meant == "cancel":
        return meant
    # It may fit by its key, which nobody sees: "thanks", where a button says "Say thank you".
    by_key = isinstance(choice, Choice) and folded not in fold(choice.label)
    if by_key and _at_a_menu(run, question) and in_passing(run, given.text):
        return NOTE
    return meant if meant == "skip" and question.skip is not None else ""


def _is_serious(run: Run, question: Question) -> bool:
    """Whether a question is about danger, and takes any words there are: then "help" is said to
    us."""
    flow = run.book.find(run.frame.flow)
    grave = flow is not None and (flow.serious or flow.role in ("concern", "card"))
    return grave and question.any_words and question.skip is None


def _at_a_menu(run: Run, question: Question) -> bool:
    """Whether somebody has just buttons before them, in a talk that is only a menu or the like."""
    assert run.talk is not None
    flow = run.subject(run.talk)
    kind = question.kind
    return flow is not None and flow.passing and isinstance(kind, Choose) and not kind.own_words


def in_passing(run: Run, text: str) -> InPassing:
    """What the domain knows words as that are said to us, in passing."""
    told = run.book.hooks.told
    return "" if told is None else told(text, run.standing())


def _parting(run: Run, question: Question, text: str, result: Fits | Misfit) -> InPassing:
    """Whether words at a question are a greeting or a farewell, and no answer to it. Where any
    words are one in free text, they are not, until somebody has come back to it."""
    own = isinstance(result, Misfit) or (
        isinstance(question.kind, (Ask, Choose)) and not isinstance(result.value, Choice)
    )
    spoken = isinstance(question.kind, Ask) or _is_serious(run, question)
    if not own or (question.any_words and spoken and not _left_alone(run)):
        return ""
    kind = in_passing(run, text)
    return "" if kind == "talk" else kind


def _left_alone(run: Run) -> bool:
    """Whether the open question was asked so long ago that whoever writes has been away."""
    assert run.talk is not None
    return run.env.now.timestamp() - run.talk.asked_at >= LEFT_ALONE / timedelta(seconds=1)


def skip(run: Run) -> None:
    """Passes over the open question, if its author allows it."""
    found = _open_question(run)
    if found is None:
        return
    flow, index, question = found
    if _changed(run, question):
        return
    rule = question.skip
    if rule is None and _is_serious(run, question):
        answer(run, Words(SKIP))
        return
    if rule is None:
        assert run.talk is not None
        run.lead_with("cannot_skip")
        ask(run, flow, question, run.talk.nonce)
        return
    _push(run)
    if rule.assigns:
        assign(run, question.into, None)
    _resume(run, flow, question, rule.to if rule.to is not None else index + 1)


def back(run: Run) -> None:
    """Returns to the question before: its answer, and all that was kept since, is undone."""
    talk = run.talk
    if talk is None:
        assert run.ended is not None, "no talk is open, and none has ended"
        talk, run.ended, run.offer = run.ended, None, None
        run.talk = talk
    if not talk.history:
        run.lead_with("nothing_to_undo")
        ask_again(run, talk.nonce)
        return
    frames, kept, before = talk.history[-1]
    for key in talk.kept:
        if key not in kept:
            undo = Unkeep(key[1:]) if key[0] == "e" else Untimer("remind", key[1:])
            run.effects.append(undo)
    if before:
        unset = [name for name, was in before.items() if not was]
        profile = {name: value for name, value in run.profile.items() if name not in unset}
        profile.update({name: from_json(was[0]) for name, was in before.items() if was})
        run.set_profile(profile)
    run.talk = replace(
        talk, frames=frames_from_json(frames), history=talk.history[:-1], kept=tuple(kept)
    )
    ask_again(run)


def takes_a_place(run: Run) -> bool:
    """Whether the open question may be answered by sharing a place."""
    kind = _open_kind(run)
    return isinstance(kind, Ask) and kind.location


def takes_words(run: Run) -> bool:
    """Whether the open question is answered in one's own words."""
    kind = _open_kind(run)
    return isinstance(kind, Ask) or (isinstance(kind, Choose) and kind.own_words)


def _open_kind(run: Run) -> Kind | None:
    place = locate(run.book, run.frame)
    step = None if place is None else place[0].code[place[1]]
    return step.kind if isinstance(step, Question) else None


def ask_again(run: Run, nonce: str = "") -> None:
    """Asks the open question once more, as it now stands. The buttons of its earlier asking count
    no longer, unless their ``nonce`` is passed and the question is still the same."""
    found = _open_question(run)
    if found is None:
        return
    flow, _, question = found
    if lacks(run, flow, question.id):
        begin_catching_up(run, flow, question.id, answered=False)
        proceed(run, catch_up(run, flow))
        return
    ask(run, flow, question, nonce if question.mark == run.frame.mark else "")


def _changed(run: Run, question: Question) -> bool:
    """Whether the question asks something else than it did; then it is asked as it is now."""
    if question.mark == run.frame.mark:
        return False
    run.lead_with("question_changed")
    ask_again(run)
    return True


def _open_question(run: Run, said: str = "") -> tuple[Flow, int, Question] | None:
    """The question the talk waits at; None, and the talk is over, when an edit took it away: then
    ``said``, which was to be its answer, is kept."""
    place = locate(run.book, run.frame)
    if place is not None:
        flow, index = place
        question = flow.code[index]
        if isinstance(question, Question):
            return flow, index, question
    say_gone(run, said)
    return None


def _accept(run: Run, flow: Flow, index: int, question: Question, result: Fits) -> None:
    if result.label:
        run.effects.append(Chosen(result.label))
    _push(run)
    assign(run, question.into, result.value)
    _resume(run, flow, question, index + 1)


def _resume(run: Run, flow: Flow, question: Question, index: int) -> None:
    """Goes on at ``index`` behind an answered question, by way of what an edit made necessary."""
    if not run.frame.then and lacks(run, flow, question.id):
        begin_catching_up(run, flow, question.id, answered=True)
    proceed(run, go_on(run, (flow, index)))


def _push(run: Run) -> None:
    """Remembers how things stand, for ``/back``."""
    talk = run.talk
    assert talk is not None
    now: Past = [frames_to_json(talk.frames), list(talk.kept), {}]
    run.talk = talk.remembering((*talk.history, now)[-run.book.budgets.history :])
