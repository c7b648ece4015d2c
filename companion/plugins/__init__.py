"""Engines found by entry point and asked in order; whatever one of them does, the talk goes on."""

from companion.plugins.finding import GROUP, Foreign, load_engines
from companion.plugins.row import EngineRow

__all__ = ["GROUP", "EngineRow", "Foreign", "load_engines"]
