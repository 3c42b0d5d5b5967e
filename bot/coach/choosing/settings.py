"""What somebody can set: how they are written to, and in which language."""

from __future__ import annotations

from collections.abc import Mapping

from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.effects import Language
from bot.engine.shape import FLAG, OPTIONS, TEXT, fields
from bot.engine.values import Value


def shown(call: ActCall) -> Done:
    """How things stand: the ``zone`` (a name people can read), the ``language`` by its own name,
    and the ``languages`` there are, as options."""
    languages = _languages(call.content)
    code = call.env.language.partition("-")[0]
    offered: list[Value] = [{"key": key, "label": name} for key, name in languages.items()]
    return Done(
        {
            "zone": _zone(call),
            "language": languages.get(code, next(iter(languages.values()), "")),
            "languages": offered,
        }
    )


def speak(call: ActCall) -> Done:
    """Sets the language of a ``code`` that there is; whatever Telegram says of the user."""
    code = str(call.args["code"])
    if code not in _languages(call.content):
        return Done(False)
    return Done(True, profile={"language": code}, effects=(Language(code),))


def _zone(call: ActCall) -> str:
    """The one that was told, which may be in force from the next turn on only."""
    name = call.env.zone.key
    return name.rpartition("/")[2].replace("_", " ")


def _languages(content: Mapping[str, object]) -> Mapping[str, str]:
    return content["languages"]  # type: ignore[return-value]


SHOWN = ActSpec(
    "settings.shown",
    shown,
    about="How things stand: zone, language, languages.",
    gives=fields(zone=TEXT, language=TEXT, languages=OPTIONS),
)
SPEAK = ActSpec(
    "settings.speak",
    speak,
    required=frozenset({"code"}),
    about="Sets the language of a code.",
    gives=FLAG,
)
SETTINGS = (SHOWN, SPEAK)
