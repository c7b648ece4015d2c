"""What is written first: what is worth saying, when it may be said, and what becomes of what was asked for. Pure."""
