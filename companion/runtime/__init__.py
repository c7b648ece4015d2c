"""One way in and one way out: accept, load, turn, commit, wake."""
