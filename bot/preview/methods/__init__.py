"""The Bot API's methods, one small function each."""
