"""What the coach does when it is serious: the card, asking again, a plan, keeping away."""
