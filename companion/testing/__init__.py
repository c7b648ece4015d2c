"""The public test kit: virtual time and a talk in one line."""
