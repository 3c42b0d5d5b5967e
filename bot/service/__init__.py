"""Use cases: the turn loop, delivery of the outbox, due timers."""
