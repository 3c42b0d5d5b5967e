"""What every code of an issue means, how to mend it, and the smallest example that has it."""
