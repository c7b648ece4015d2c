"""The tables of the understanding, made from texts that somebody else read; and what is known of who speaks."""

from collections.abc import Mapping
from dataclasses import dataclass

from companion.language.concepts import Lexicon, Phrases, compiled, parse
from companion.language.corrections import NO_SPELLING, Spelling
from companion.language.kinds import NO_KINDS, Kinds
from companion.understanding.places import Cities
from companion.understanding.weights import UNTRAINED, Weights


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the person: names in their life as written, their country, their own name.

    `about` is whom the talk is about, as `sister Anna`; empty when that is nobody or not clear.
    """

    names: frozenset[str] = frozenset()
    country: str | None = None
    user_name: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Tables:
    """Cities with their zones, concepts, words, their kinds and the weights of feeling; the same for everybody."""

    cities: Cities
    concepts: Mapping[str, Phrases]
    lexicon: Lexicon
    spelling: Spelling = NO_SPELLING
    weights: Weights = UNTRAINED
    kinds: Kinds = NO_KINDS

    @classmethod
    def build(
        cls, cities: str = "", concepts: str = "", words: str = "", feeling: bytes = b"", kinds: str = ""
    ) -> "Tables":
        """The tables of a tsv of cities, concepts in `.talk` form, the words slips are mended to, packed weights, kinds."""
        parsed = parse(concepts)
        return cls(
            Cities(cities), parsed, compiled(parsed), Spelling.build(words), Weights.read(feeling), Kinds.build(kinds)
        )
