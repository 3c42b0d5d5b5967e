"""The terminal client of the loopback Bot API: the same conversation as the page's, in lines."""
