"""What lasts: the SQL store, its in-memory twin, and the seal on every content column."""
