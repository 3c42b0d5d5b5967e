"""Looking back: what came up in the entries of a week or a month."""
