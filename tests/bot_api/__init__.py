"""A small Bot API server of our own, for tests over real HTTP."""
