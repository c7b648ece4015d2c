"""What was meant: one pure pass from text to Understanding."""

from companion.understanding.reading import understand

__all__ = ["understand"]
