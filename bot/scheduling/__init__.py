"""The clock edge: the few interval jobs."""
