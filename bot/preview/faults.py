"""Faults to order: the next calls that match one fail as it says."""

from __future__ import annotations

from dataclasses import dataclass

KINDS = frozenset(
    {
        "429", "403", "400", "400_entities", "500", "502_html",
        "timeout", "lost", "drop", "migrate",
    }
)  # fmt: skip


@dataclass(slots=True)
class Fault:
    """`method` in lower case or "*"; `times` calls are left to fail."""

    method: str
    kind: str
    times: int = 1
    retry_after: int = 1
    chat_id: int | None = None
    migrate_to: int | None = None


class Faults:
    def __init__(self) -> None:
        self.latency = 0.0
        self._ordered: list[Fault] = []

    def __bool__(self) -> bool:
        return bool(self._ordered)

    def order(self, fault: Fault) -> None:
        self._ordered.append(fault)

    def clear(self) -> None:
        self._ordered.clear()
        self.latency = 0.0

    def match(self, method: str, chat_id: int | None) -> Fault | None:
        """The first fault for this call, used up by one; None when the call may pass."""
        for fault in self._ordered:
            if fault.method not in ("*", method):
                continue
            if fault.chat_id is not None and fault.chat_id != chat_id:
                continue
            fault.times -= 1
            if fault.times <= 0:
                self._ordered.remove(fault)
            return fault
        return None
