"""Engines found by entry point and asked in order, whatever one of them does; checks found the same way."""

from companion.plugins.finding import CHECKS, GROUP, Foreign, load_checks, load_engines
from companion.plugins.row import EngineRow

__all__ = ["CHECKS", "GROUP", "EngineRow", "Foreign", "load_checks", "load_engines"]
