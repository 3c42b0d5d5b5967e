"""Flows that call flows: do they exist, do they go round in circles, do they give anything?"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from bot.authoring.assignment import edges
from bot.authoring.flows import Draft
from bot.authoring.issues import Code, Report, did_you_mean
from bot.authoring.places import Place
from bot.authoring.program import Line
from bot.authoring.reach import closure
from bot.engine.book import Budgets
from bot.engine.flow import Call, End, Jump, Question, Remind, Step

Drafts = Mapping[str, Draft]


@dataclass(frozen=True, slots=True)
class Link:
    """A call from one flow to another.

    ``hands_over``  nothing follows it: the callee takes the caller's place, and adds no depth.
    ``unasked``     one can get there from the beginning without being asked anything.
    """

    caller: str
    callee: str
    place: Place
    hands_over: bool
    unasked: bool


def check_calls(drafts: Drafts, report: Report) -> None:
    """Reports calls of what is not there, with what it does not take, and circles of calls."""
    renamed = {old: name for name, draft in drafts.items() for old, _ in draft.head.was}
    able = _spread(drafts, {name for name, draft in drafts.items() if _gives_ever(draft)}, handover)
    for draft in drafts.values():
        for line in draft.program.lines:
            match line.step:
                case Call(flow=name) if name and name in drafts:
                    _call(drafts[name], line, line.step, name in able, report)
                case Call(flow=name) if name:
                    _missing(drafts, renamed, name, line.at("call"), report)
                case Remind(flow=str(name)) if name not in drafts:
                    _missing(drafts, renamed, name, line.at("remind", "flow"), report)
    links = [link for name, draft in drafts.items() for link in _links(name, draft)]
    _circles(links, report)


def waiting(drafts: Drafts) -> frozenset[str]:
    """The flows that ask something, themselves or by a flow they call."""
    asking = {
        name
        for name, draft in drafts.items()
        if any(isinstance(step, Question) for step in draft.program.code)
    }
    return _spread(drafts, asking, lambda code, index: isinstance(code[index], Call))


def giving(drafts: Drafts) -> frozenset[str]:
    """The flows that give something back on every path."""
    able = {name: _exits(draft) for name, draft in drafts.items()}
    found = {name for name, exits in able.items() if exits is not None}
    while True:
        less = {name for name in found if not (able[name] or frozenset()) <= found}
        if not less:
            return frozenset(found)
        found -= less


def handover(code: Sequence[Step], index: int) -> bool:
    """Whether the call at ``index`` is the last thing a flow does: what it calls takes over."""
    step = code[index]
    if not isinstance(step, Call) or step.into is not None:
        return False
    following = index + 1
    for _ in range(len(code)):
        if following >= len(code):
            return True
        step = code[following]
        if not isinstance(step, Jump):
            return isinstance(step, End) and step.give is None
        following = step.to
    return following >= len(code)


def _spread(
    drafts: Drafts, start: Collection[str], by: Callable[[Sequence[Step], int], bool]
) -> frozenset[str]:
    """``start``, and all flows that call one of them in the manner of ``by``."""
    found = set(start)
    while True:
        more = set()
        for name, draft in drafts.items():
            code = draft.program.code
            for index, step in enumerate(code):
                if isinstance(step, Call) and step.flow in found and by(code, index):
                    more.add(name)
        if more <= found:
            return frozenset(found)
        found |= more


def _gives_ever(draft: Draft) -> bool:
    return any(isinstance(step, End) and step.give is not None for step in draft.program.code)


def _exits(draft: Draft) -> frozenset[str] | None:
    """None where the flow can end and give nothing; else the flows it leaves the giving to."""
    code = draft.program.code
    following = {
        index: [] if handover(code, index) else [to for to, _ in edges(code, index)]
        for index in range(len(code))
    }
    reached = closure([0], following)
    if len(code) in reached:
        return None
    steps = {index: code[index] for index in reached}
    if any(isinstance(step, End) and step.give is None for step in steps.values()):
        return None
    return frozenset(
        step.flow
        for index, step in steps.items()
        if isinstance(step, Call) and handover(code, index)
    )


def _missing(
    drafts: Drafts, renamed: Mapping[str, str], name: str, place: Place, report: Report
) -> None:
    if name in renamed:
        hint = f"it is now called {renamed[name]}"
    else:
        hint = did_you_mean(name, drafts, f"there are {', '.join(sorted(drafts)) or 'none'}")
    report.add(Code.UNKNOWN_FLOW, place, f'there is no flow "{name}"', hint)


def _call(callee: Draft, line: Line, call: Call, able: bool, report: Report) -> None:
    params = callee.head.params
    for name in call.args:
        if name not in params:
            known = ", ".join(params) or "nothing"
            report.add(
                Code.UNKNOWN_PARAM,
                line.at_key("with", name),
                f'{callee.name} takes no "{name}"',
                did_you_mean(name, params, f"its params are: {known}"),
            )
    if call.into is not None and not able:
        report.add(
            Code.NEVER_GIVES,
            line.at("into"),
            f"{callee.name} never gives anything back",
            f"let it end with   end: {{give: …}}, or delete into: {call.into}",
        )


def _links(name: str, draft: Draft) -> list[Link]:
    code = draft.program.code
    silent: dict[int, list[int]] = {
        index: [] if isinstance(step, Question) else [to for to, _ in edges(code, index)]
        for index, step in enumerate(code)
    }
    unasked = closure([0], silent)
    return [
        Link(name, line.step.flow, line.at("call"), handover(code, index), index in unasked)
        for index, line in enumerate(draft.program.lines)
        if isinstance(line.step, Call)
    ]


def _circles(links: Sequence[Link], report: Report) -> None:
    reach = _reach(links)
    silent = _reach([link for link in links if link.unasked])
    found = False
    for link in links:
        if link.caller not in reach.get(link.callee, {link.callee}):
            continue
        found = True
        back = "itself" if link.caller == link.callee else f"{link.callee}, which leads back here"
        if not link.hands_over:
            report.add(
                Code.RECURSION,
                link.place,
                f"{link.caller} calls {back}: each round goes one level deeper",
                "make this call the last step of its flow, without into: then nothing piles up",
            )
        elif link.unasked and link.caller in silent.get(link.callee, {link.callee}):
            report.add(
                Code.RECURSION,
                link.place,
                f"{link.caller} calls {back}, and nothing is asked on the way",
                "let one of these flows ask something before it calls the next",
            )
    if not found:
        _depth(links, report)


def _reach(links: Sequence[Link]) -> dict[str, set[str]]:
    """For each flow, those that can be called from it, over however many others; and itself."""
    found: dict[str, set[str]] = {}
    for link in links:
        found.setdefault(link.caller, {link.caller}).add(link.callee)
    grown = True
    while grown:
        grown = False
        for callees in found.values():
            more = {other for callee in callees for other in found.get(callee, ())}
            grown = grown or not more <= callees
            callees.update(more)
    return found


def _depth(links: Sequence[Link], report: Report) -> None:
    """Reports chains of calls that are deeper than the engine goes. There are no circles."""
    deepest = Budgets().depth
    depths: dict[str, int] = {}

    def depth(name: str) -> int:
        if name not in depths:
            inner = [
                depth(link.callee) + (0 if link.hands_over else 1)
                for link in links
                if link.caller == name
            ]
            depths[name] = max(inner, default=1)
        return depths[name]

    for link in links:
        if depth(link.callee) == deepest and not link.hands_over:
            report.add(
                Code.TOO_DEEP_CALLS,
                link.place,
                f"with this call, flows call each other more than {deepest} levels deep",
                "let a flow do more itself, or hand over: a call that is the last step is free",
            )
