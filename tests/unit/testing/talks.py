"""Talks put together by hand, for checks and properties to look at."""

from datetime import UTC, datetime, timedelta

from companion.domain.person import Onboarding, PersonState, Settings
from companion.domain.reply import Why
from companion.testing import Passage, Record, Said
from companion.testing.passages import Says, Waits

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
AGREED = Settings("UTC", writes_first=True)


def friend(settings=AGREED, **more):
    """Where somebody stands who has agreed to be written to."""
    return PersonState("soul", more.pop("standing", "friend"), settings=settings, **more)


def asked(question):
    """Where somebody stands in the first talk."""
    return PersonState("soul", "onboarding", onboarding=Onboarding(question))


def said(text="Hello.", rule="hello", at=NOW, **more):
    """Something said in reply by this rule."""
    return Said(text, at, more.pop("kind", "reply"), Why("rules", rule, memories=more.pop("memories", ())), **more)


def first(text="Good morning.", at=NOW, slot="morning:1", **more):
    """A bubble of a check-in."""
    return said(text, more.pop("rule", "morning"), at, kind=more.pop("kind", "morning"), slot=slot, **more)


def passage(step, *says, state=None, after=None, at=NOW, **more):
    """This step was taken and this was said in it, to a friend unless another state is given."""
    before = state or friend()
    return Passage(step, at, at, tuple(says), more.pop("before", before), after or before, **more)


def told(text, *answers, **more):
    """The person says this and is answered so; a plain text stands for what the rule `hello` says."""
    return passage(Says(text), *(said(one) if isinstance(one, str) else one for one in answers), **more)


def waited(*says, **more):
    """A day went by, in which this was written first."""
    return passage(Waits(NOW + timedelta(days=1)), *says, **more)


def found(holds, *passages, memory=None, values=()):
    """What breaks the property in this talk, as passage and sentence."""
    record = Record(passages, memory) if memory else Record(passages)
    return [(breach.passage, breach.what) for breach in holds(record, *values)]
