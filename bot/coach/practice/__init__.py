"""Practising to listen: what a reply did to the speaker, what they say next, and what is told of
it afterwards. Pure."""
