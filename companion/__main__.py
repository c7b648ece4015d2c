"""`python -m companion` is the console script."""

from companion.cli import main

main()
