"""The options of a question as they stand for this user now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.engine.effects import Button
from bot.engine.errors import TemplateFailed
from bot.engine.flow import Choose, Kind, Scale, When
from bot.engine.run import Run


def options_of(run: Run, kind: Kind, scope: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Pairs of key and label, in order; none for a question that is answered in one's own words."""
    match kind:
        case Choose(source=None):
            return tuple(
                (option.key, run.words(option.label, scope))
                for option in kind.options
                if option.answers and (option.test is None or option.test(scope))
            )
        case Choose(source=source):
            assert source is not None
            return from_content(source(scope), source.source)
        case Scale():
            return tuple((str(n), str(n)) for n in range(kind.low, kind.high + 1))
        case When():
            return tuple((str(n), run.words(offer, scope)) for n, offer in enumerate(kind.offers))
    return ()


def buttons_of(run: Run, kind: Kind, scope: Mapping[str, object]) -> list[Button]:
    """What stands under a question: its options, and what leads elsewhere and answers nothing. Of
    moments, only those that are still to come."""
    if isinstance(kind, Choose):
        if kind.source is not None:
            return _from_source(kind.source(scope), kind.source.source)
        return [
            Button(
                option.key,
                run.words(option.label, scope),
                "" if option.url is None else run.words(option.url, scope),
                "" if option.share is None else run.words(option.share, scope),
            )
            for option in kind.options
            if option.test is None or option.test(scope)
        ]
    options = options_of(run, kind, scope)
    if isinstance(kind, When) and kind.future:
        options = tuple(each for each in options if not _has_gone_by(run, kind, each[1], scope))
    return [Button(key, label) for key, label in options]


def moment_of(run: Run, kind: When, text: str, scope: Mapping[str, object]) -> datetime | None:
    """The moment that words mean at a question for one, or None."""
    if run.book.read_moment is None:
        raise RuntimeError("the book has no reader of moments")
    day = str(kind.day(scope) or "") if kind.day is not None else ""
    moment = run.book.read_moment(f"{day} {text}", run.env) if day else None
    return moment if moment is not None else run.book.read_moment(text, run.env)


def _has_gone_by(run: Run, kind: When, text: str, scope: Mapping[str, object]) -> bool:
    moment = moment_of(run, kind, text, scope)
    return moment is not None and moment <= run.env.now


def _from_source(value: object, source: str) -> list[Button]:
    found = [Button(key, label) for key, label in from_content(value, source)]
    if isinstance(value, list):
        found += [
            Button(str(i["key"]), str(i["label"]), str(i["url"])) for i in value if i.get("url")
        ]
    return found


def from_content(value: object, source: str) -> tuple[tuple[str, str], ...]:
    """Reads options from content: a mapping of keys to labels (or to entries with a ``label``),
    or a list of entries with ``key`` and ``label``. Raises TemplateFailed for anything else."""
    pairs: list[tuple[str, str]] = []
    if isinstance(value, Mapping):
        pairs = [(str(key), _label(item, source)) for key, item in value.items()]
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for item in value:
            if not (isinstance(item, Mapping) and "key" in item):
                raise TemplateFailed(f"{source} is not a list of options")
            if item.get("url"):
                continue  # a link
            pairs.append((str(item["key"]), _label(item, source)))
    if not pairs:
        raise TemplateFailed(f"{source} gives no options")
    return tuple(pairs)


def _label(item: object, source: str) -> str:
    label = item if type(item) is str else item.get("label") if isinstance(item, Mapping) else None
    if not isinstance(label, str):
        raise TemplateFailed(f"{source} has an option without a label")
    return label
