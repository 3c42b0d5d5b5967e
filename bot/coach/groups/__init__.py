"""What the coach does in a group."""
