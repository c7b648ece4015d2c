"""Talks that nobody had: scenarios, lives and the naturalness table, run through the whole corridor."""
