"""Time together: ideas for it, a day and a time, and what comes before and after."""
