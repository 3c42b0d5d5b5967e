"""The working state of one turn: what the steps and the repairs change while it is made."""

from __future__ import annotations

from collections.abc import Mapping

from bot.engine.book import Book
from bot.engine.effects import Button, Effect, Fetch, File, Keyboard, Message, Toast
from bot.engine.env import Env
from bot.engine.errors import BudgetExceeded
from bot.engine.flow import Flow, Template, Text
from bot.engine.hooks import InPassing, Standing
from bot.engine.seen import TAG_LENGTH, least_recent, tag
from bot.engine.session import Frame, Memory, Refused, Session, Talk
from bot.engine.values import Value, to_json

OFFER_STEP = "~offer"
SKIP_KEY = "~skip"
LEAVE_KEY = "~leave"
KEEP_KEY = "~keep"


class Run:
    """One turn in the making. It is thrown away with the turn, so it may be changed freely.

    ``lead``    words to put before the next message.
    ``unasked`` nobody waits for what this turn says: a timer began it.
    ``waited``  None until a talk ends in this turn; then whether it had asked anything.
    ``left``    the flow whose talk has ended in this turn.
    ``parting`` words were said in passing that open or close a talk: ``greeting``, ``farewell``.
    ``detour``  a talk was set aside, and the one that begins stands in front of it; when a talk has
                ended, whether that was so.
    """

    __slots__ = (
        "_common", "_given", "aside", "book", "characters", "cut_at", "detour", "effects", "ended",
        "env", "lead", "left", "nonces", "offer", "parting", "profile", "refused", "runs", "seen",
        "steps", "talk", "touched", "unasked", "waited",
    )  # fmt: skip

    def __init__(self, book: Book, session: Session, env: Env) -> None:
        self.book = book
        self._given = env
        self.env = env.of(session.memory.profile)
        self.effects: list[Effect] = []
        self.talk: Talk | None = session.talk
        self.aside: list[Talk] = list(session.aside)
        self.ended = session.ended
        self.offer = session.offer
        self.refused = session.refused
        self.cut_at = session.cut_at
        self.runs = session.runs
        self.profile: Mapping[str, Value] = session.memory.profile
        self.seen: Mapping[str, str] = session.memory.seen
        self.touched = False
        self.waited: bool | None = None
        self.left: Flow | None = None
        self.parting: InPassing = ""
        self.detour = False
        self.steps = 0
        self.nonces = 0
        self.characters = 0
        self.lead = ""
        self.unasked = False
        self._common: dict[str, object] | None = None

    def session(self, before: Session) -> Session:
        """The session as it now stands, with the very memory of ``before`` where none was made."""
        memory = Memory(self.profile, self.seen) if self.touched else before.memory
        return Session(
            self.talk,
            tuple(self.aside),
            self.ended,
            self.offer,
            self.runs,
            memory,
            before.trail,
            self.refused if self._is_about(self.refused) else None,
            self.cut_at,
        )

    def _is_about(self, refused: Refused | None) -> bool:
        talks = (self.talk, self.ended, *self.aside)
        return refused is not None and any(t is not None and t.run == refused.run for t in talks)

    # -- the open talk

    @property
    def frame(self) -> Frame:
        """The innermost frame of the open talk."""
        assert self.talk is not None, "no talk is open"
        return self.talk.frames[-1]

    def swap(self, frame: Frame) -> None:
        """Puts ``frame`` in the place of the innermost one."""
        assert self.talk is not None, "no talk is open"
        self.talk = self.talk.on((*self.talk.frames[:-1], frame))

    def subject(self, talk: Talk) -> Flow | None:
        """The flow a talk is about: the outermost one that is not just passed through on the way
        (a menu), else the one that began it. None when that one is gone."""
        flows = [self.book.find(frame.flow) for frame in talk.frames]
        return next((flow for flow in flows if flow is None or not flow.passing), flows[0])

    def keepable(self, nonce: str) -> str:
        """The words that were no answer to the question of that nonce, and can be kept instead."""
        refused = self.refused
        return refused.words if refused is not None and refused.nonce == nonce else ""

    def title(self, talk: Talk) -> str:
        """What to call a talk, as plain text: the title of the flow it is about."""
        flow = self.subject(talk)
        return (
            talk.frames[0].flow.replace("_", " ")
            if flow is None
            else self.words(flow.title, self.scope())
        )

    # -- memory

    def standing(self) -> Standing:
        """What the domain's hooks may know."""
        return Standing(self.env, self.book.content, self.profile, self.seen)

    def remember(self, name: str, value: Value) -> None:
        """Sets a variable of the profile; the open talk notes what it was before, for ``/back``."""
        talk = self.talk
        if talk is not None and talk.history:
            frames, kept, before = talk.history[-1]
            if name not in before:
                was = [to_json(self.profile[name])] if name in self.profile else []
                latest = [frames, kept, {**before, name: was}]
                self.talk = talk.remembering((*talk.history[:-1], latest))
        self.set_profile({**self.profile, name: value})

    def set_profile(self, profile: Mapping[str, Value]) -> None:
        """Puts another profile in place, and goes by its clock."""
        self.profile = profile
        self.env = self._given.of(profile)
        self.touched = True
        self._common = None

    def show(self, deck: str, state: str) -> None:
        """Notes the new state of a deck."""
        self.seen = {**self.seen, deck: state}
        self.touched = True

    # -- words

    def scope(self, answers: Mapping[str, Value] | None = None) -> dict[str, object]:
        """What templates may use: the profile, then the flow's own answers."""
        common = self._common
        if common is None:
            common = self._common = {**self.book.defaults, **self.profile}
            if not common.get("name"):
                common["name"] = common.get("first_name") or common.get("nameless", "")
            common["now"] = self.env.local()
        return {**common, **answers} if answers else dict(common)

    def words(self, text: Text, scope: Mapping[str, object], *, again: bool = False) -> str:
        """The text in the user's language, by its least recently seen variant; ``again``: by the
        one that was said last, since it is the same question."""
        variants = text.within(self.env.language)
        if again and len(variants) > 1:
            last = self.seen.get(text.key, "")[-TAG_LENGTH:]
            said = next((each for each in variants if tag(each.source) == last), None)
            if said is not None:
                return said(scope)
        return self._pick(text.key, variants)(scope)

    def phrase(self, name: str, **extra: object) -> str:
        """What the engine itself says; see ``phrases.py``."""
        scope = self.scope()
        scope.update(extra)
        return self.words(self.book.phrases[name], scope)

    def _pick(self, key: str, variants: tuple[Template, ...]) -> Template:
        if len(variants) == 1:
            return variants[0]
        by_source = {variant.source: variant for variant in variants}
        source, state = least_recent(
            list(by_source), self.seen.get(key, ""), lambda below: self.env.draw(key, below)
        )
        self.show(key, state)
        return by_source[source]

    # -- effects

    def say(self, html: str, keyboard: Keyboard | None = None, location: str = "") -> None:
        """Sends a message, unless there is nothing to read in it; ``location`` is the label of a
        key that shares a place. Raises BudgetExceeded when the turn says too much."""
        budgets = self.book.budgets
        if self.lead:
            html, self.lead = f"{self.lead}\n\n{html}", ""
        if not html.strip():
            return
        self.characters += len(html)
        said = sum(isinstance(effect, Message) for effect in self.effects)
        if said >= budgets.messages or self.characters > budgets.characters:
            raise BudgetExceeded("a turn says too much")
        self.effects.append(Message(html, keyboard, self.unasked, location))

    def lead_with(self, name: str, **extra: object) -> None:
        """Puts a phrase before the next question, in the same message; behind one that is there."""
        self.lead_on(self.phrase(name, **extra))

    def lead_on(self, html: str) -> None:
        """Puts words before the next question, behind what is there already."""
        self.lead = f"{self.lead} {html}" if self.lead else html

    def say_phrase(self, name: str, **extra: object) -> None:
        """Says one of the engine's own phrases."""
        self.say(self.phrase(name, **extra))

    def toast(self, name: str) -> None:
        """Answers a tap with one of the engine's own phrases."""
        self.effects.append(Toast(self.phrase(name)))

    @property
    def answered(self) -> bool:
        """Whether this turn has anything to read in it, or will have once storage has answered."""
        return any(isinstance(effect, (Message, File, Toast, Fetch)) for effect in self.effects)

    def flush(self) -> None:
        """Says a lead that no question followed; ahead of a ``Fetch``, which comes last."""
        if not self.lead:
            return
        html, self.lead = self.lead, ""
        last = self.effects.pop() if self.effects and isinstance(self.effects[-1], Fetch) else None
        self.say(html)
        if last is not None:
            self.effects.append(last)

    def nonce(self) -> str:
        """A nonce no earlier question of this chat had."""
        self.nonces += 1
        return self.env.nonce(f"question {self.nonces}")

    def spend_step(self, flow: Flow) -> None:
        """Counts a step against the budget."""
        self.steps += 1
        if self.steps > self.book.budgets.steps:
            raise BudgetExceeded(
                f"flow {flow.name} takes more than {self.book.budgets.steps} steps"
            )


def buttons(*pairs: tuple[str, str]) -> tuple[Button, ...]:
    """Buttons from pairs of key and label."""
    return tuple(Button(key, label) for key, label in pairs)
