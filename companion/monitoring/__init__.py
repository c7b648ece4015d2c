"""The monitoring room: what a running bot tells its owner and their tools, and never a word of anybody."""
