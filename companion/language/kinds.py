"""What common words have as their kinds, and what means the same: a stork is a bird, a lift an elevator."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from companion.language.stems import stem


@dataclass(frozen=True, slots=True)
class Kinds:
    """For the stem of a word that somebody asks by, the stems that an answer may hold instead."""

    rows: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def build(cls, text: str) -> "Kinds":
        """The kinds of a table with a word and its kinds in every row, a tab between."""
        rows = (line.partition("\t") for line in text.splitlines())
        return cls({stem(word): " ".join(map(stem, kinds.split())) for word, _, kinds in rows})

    def of(self, word: str) -> frozenset[str]:
        """The stems that stand for this one; none for a word that is not in the table."""
        return frozenset(self.rows.get(word, "").split())


NO_KINDS = Kinds()
