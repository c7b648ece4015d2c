"""What to answer: pure functions of a turn, without a privilege that a plug-in lacks."""
