"""Persona packs on disk: found by name, read into a snapshot, made into a Pack; the only room that opens pack files."""

from companion.packs.loader import PackShelf

__all__ = ["PackShelf"]
