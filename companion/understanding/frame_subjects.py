"""Who does what a clause tells: somebody named in it, a thing, or whoever the clause before was about."""

from companion.domain.quick import replace
from companion.understanding.frame_cast import OTHER, USER, Party
from companion.understanding.frame_story import Story
from companion.understanding.frame_values import Subject
from companion.understanding.frame_words import DETERMINERS, PREPOSITIONS, SMALL, THINGS

_TIMES = frozenset("since after before until till than".split())
_GOVERNING = PREPOSITIONS - _TIMES
_I = Party("user", USER, 0, 0)


def subject_of(story: Story, place: int, noun: bool = False) -> Subject:
    """Who does what stands at this place: the nearest before it in its clause, or whoever the clause before was about."""
    first, _ = story.clause(place)
    place = _from_article(story, first, place) if noun else place
    at = place - 1
    while at >= first:
        party = story.cast.get(at)
        if party is not None:
            found = _as_subject(story, party, first, at)
            if found is not None:
                return Subject(found, party.last, found.owner)
            at = party.first - 2
            continue
        if story.words[at] in DETERMINERS or (story.words[at] in THINGS and not _joins(story, at)):
            if at == first or story.words[at - 1] not in _GOVERNING:
                return Subject(None, at, thing=True)
            at -= 1
        at -= 1
    return _left_out(story, first, place)


def _from_article(story: Story, first: int, place: int) -> int:
    """Where the words begin that go with the thing at this place."""
    starts = (at for at in range(place - 1, max(place - 4, first - 1), -1) if story.words[at] in DETERMINERS)
    return next(starts, place)


def _joins(story: Story, at: int) -> bool:
    """Whether it is the `that` of `I heard that my dad died`, which stands before a subject."""
    return story.words[at] == "that" and (at + 1 in story.cast or at - 1 in story.cast)


def _as_subject(story: Story, party: Party, first: int, at: int) -> Party | None:
    """The party as a subject: joined with the one before by `and`, or none when a preposition governs it."""
    before = story.words[party.first - 1] if party.first > first else ""
    if before in _GOVERNING and party.kind != USER:
        return None
    joined = story.cast.get(party.first - 2) if before == "and" else None
    if joined is None:
        paired = party.kind == USER and (before == "and" or story.words[party.last : party.last + 1] == ("and",))
        return replace(party, several=True) if paired and party.first <= first + 2 else party
    pair = joined if party.kind == USER else party
    kind = USER if USER in (party.kind, joined.kind) else OTHER
    return Party(pair.who or joined.who, kind, party.first, party.last, party.owner, True)


def _left_out(story: Story, first: int, place: int) -> Subject:
    """The subject of a clause that names none: the person, or whoever the clause before is about."""
    if not SMALL.issuperset(story.words[first:place]):
        return Subject(None, first, thing=True)
    if first == 0:
        return Subject(_I, first)
    before = _first_of(story, first)
    return Subject(before if before is not None else _I, first, before is None and _has_thing(story, first))


def _first_of(story: Story, end: int) -> Party | None:
    """The first of the sentence who is a subject, before this place."""
    for place in range(end):
        party = story.cast.get(place)
        if party is not None and not party.owner and (not place or story.words[party.first - 1] not in _GOVERNING):
            return party
    return None


def _has_thing(story: Story, end: int) -> bool:
    return story.words[0] in DETERMINERS or story.words[0] in THINGS
