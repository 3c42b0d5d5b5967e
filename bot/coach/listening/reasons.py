"""What several files of rules say of the words they find (``{m}``)."""

from __future__ import annotations

PAST = "finds fault with what they did: “{m}”"
LABEL = "puts a label on them: “{m}”"
BLAME = "puts the blame on them: “{m}”"
DOUBT = "doubts them: “{m}”"

TELLS = "tells them what to do: “{m}”"
HINTS = "hints at what to do: “{m}”"
ASKS = "a solution in the form of a question: “{m}”"
