"""The domain: decks, the journal, dates, feelings. Pure: no I/O, no clock, no randomness."""
