"""What both stores agree on: when a delivery is over, and how long a claimed check-in is somebody's."""

from datetime import timedelta

FINAL = frozenset({"sent", "unknown", "dropped"})
"""A delivery of such a status is never sent again."""
LEASE = timedelta(minutes=5)
"""A claimed check-in that was neither kept nor cancelled by then may be claimed again."""
