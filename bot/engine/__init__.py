"""The dialogue engine: a pure machine that turns one input into a new session and effects."""
