"""What to offer now: the day's question, a practice that fits, an answer to plain words."""
