"""From templates and effects to what the Bot API takes. Pure."""
