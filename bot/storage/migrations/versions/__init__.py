"""One file a migration, in order; each is run once and never changed after a release."""
