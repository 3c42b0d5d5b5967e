"""Long words: what comes in two messages belongs together, and what fits no answer can be kept.

Telegram's clients cut what is longer than one message can be. The rest follows at once, and is not
the answer to whatever its beginning has led to.
"""

from __future__ import annotations

from dataclasses import replace

from bot.engine.effects import Chosen, Keep
from bot.engine.inputs import Words
from bot.engine.run import Run
from bot.engine.session import Frame, Refused
from bot.engine.steps import tell_of
from bot.engine.values import Value

LENGTH_OF_A_PART = 3000
"""Characters from which words may be the first part of more; one message holds 4,096 of UTF-16."""
SECONDS_TO_THE_REST = 5
WORTH_KEEPING = 200
"""Characters from which words that were no answer are offered to be kept."""
LONGEST_TOGETHER = 12_000


def is_rest(run: Run) -> bool:
    """Whether words came just now that may have been cut."""
    return bool(run.cut_at) and _is_just_now(run, run.cut_at)


def cut_by(run: Run, given: Words) -> int:
    """When these words came, if the rest of them may follow; else 0."""
    long = len(given.text) >= LENGTH_OF_A_PART
    return int(run.env.now.timestamp()) if long else 0


def take_rest(run: Run, text: str) -> bool:
    """Puts the rest of what came just before where that went: to the words that were refused, to
    what a talk has begun with, or to what is held until one goes on. Whether it found its place."""
    talk, refused = run.talk, run.refused
    if not is_rest(run):
        return False
    if talk is not None and refused is not None and refused.nonce == talk.nonce:
        run.refused = replace(refused, words=_whole(refused.words, text))
        return run.refused != refused
    if talk is not None and not talk.history and _is_just_now(run, talk.asked_at):
        frames = tuple(_with_rest(frame, text) for frame in talk.frames)
        if frames != talk.frames:
            run.talk = talk.on(frames)
            return True
    if run.aside:
        latest = run.aside[-1]
        run.aside[-1] = replace(latest, held=_whole(latest.held, text))
        return run.aside[-1] != latest
    return False


def rest_without_place(run: Run) -> str:
    """What to say to the rest of words that cannot be put with their beginning, since that was an
    answer or is full; nothing where it may be an answer itself."""
    assert run.talk is not None
    answered = bool(run.talk.history) and _is_just_now(run, run.talk.asked_at)
    if not is_rest(run) or not (answered or run.keepable(run.talk.nonce)):
        return ""
    return "note_full" if run.keepable(run.talk.nonce) else "second_part"


def note_refused(run: Run, given: Words, *, offer: bool) -> None:
    """Notes that words were no answer to the open question, and may ``offer`` to keep long ones."""
    talk = run.talk
    assert talk is not None
    text, words = given.text.strip(), run.keepable(talk.nonce)
    if offer and not (words and is_rest(run)) and len(text) >= WORTH_KEEPING:
        words = text
        run.lead_with("can_keep")
    run.refused = Refused(talk.run, talk.nonce, given.message, words)


def keep_refused(run: Run, nonce: str, *, tapped: bool) -> bool:
    """Writes words that were no answer into the journal, where their author asks for it; whether
    there are any. They are no part of the talk: ``/back`` leaves them there."""
    refused, words = run.refused, run.keepable(nonce)
    if refused is None or not words:
        return False
    if tapped:
        run.effects.append(Chosen(run.phrase("keep_button")))
    fields: dict[str, Value] = {"text": words}
    run.effects.append(Keep(f"{refused.run}-{run.nonce()}", "note", fields))
    tell_of(run, fields)
    run.refused = replace(refused, words="")
    run.lead_with("kept_whole")
    return True


def _is_just_now(run: Run, at: int) -> bool:
    return 0 <= int(run.env.now.timestamp()) - at <= SECONDS_TO_THE_REST


def _with_rest(frame: Frame, text: str) -> Frame:
    answers = {
        name: _whole(value, text) if type(value) is str else value
        for name, value in frame.answers.items()
    }
    return replace(frame, answers=answers)


def _whole(first: str, rest: str) -> str:
    """Both parts as one text; just the first where it was none, or both are too much."""
    if len(first) < LENGTH_OF_A_PART or len(first) + len(rest) >= LONGEST_TOGETHER:
        return first
    return f"{first} {rest}"
