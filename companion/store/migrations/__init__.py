"""The steps from one schema to the next, in `versions`; each runs at most once in a file."""
