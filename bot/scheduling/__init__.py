"""The clock edge: the few interval jobs, and what is planned."""
