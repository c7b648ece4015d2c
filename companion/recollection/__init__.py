"""What was once said, found again: every moment of a talk in memory, its words indexed, and a ranking that knows talk."""

from companion.recollection.past import NOTHING_PAST, Past
from companion.recollection.ranking import Found, Query, search

__all__ = ["NOTHING_PAST", "Found", "Past", "Query", "search"]
