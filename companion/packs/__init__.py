"""Persona packs on disk: found, snapshotted, read, checked."""
