"""The people who matter to somebody: kept in the profile, and so sealed with it."""
