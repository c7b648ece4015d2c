"""What a turn teaches: facts and events with the person's own words behind each, moods only after a yes."""

from collections.abc import Iterator

from companion.conversation.acquaintances import role_relation
from companion.conversation.beliefs import Beliefs
from companion.conversation.correcting import correct
from companion.conversation.ending import end
from companion.conversation.happenings import happenings
from companion.conversation.hints import hinted
from companion.conversation.revising import revise
from companion.domain.chance import token
from companion.domain.change import Change, Felt
from companion.domain.memory import Mood
from companion.domain.reply import Remember, Reply
from companion.domain.turn import Turn
from companion.domain.understanding import FoundFact


def learn(turn: Turn, reply: Reply) -> tuple[Change, ...]:
    """Everything that this message and this reply change in memory."""
    beliefs = Beliefs(turn)
    correct(beliefs)
    end(beliefs)
    for found in (*_found(turn, reply), *hinted(beliefs)):
        revise(beliefs, found)
    return (*beliefs.changes, *happenings(beliefs), *moods(turn))


def _found(turn: Turn, reply: Reply) -> Iterator[FoundFact]:
    """What the message tells, and what the reply wishes to remember of it."""
    yield from turn.understanding.facts
    wished = (effect for effect in reply.effects if isinstance(effect, Remember))
    yield from (_wished(turn, effect) for effect in wished if _spans(turn, effect))


def _spans(turn: Turn, effect: Remember) -> bool:
    return bool(effect.value) and effect.value.casefold() in turn.understanding.text.casefold()


def _wished(turn: Turn, effect: Remember) -> FoundFact:
    """The fact that is wished; what is filed under a role, as `puppy`, is somebody of that role and name."""
    relation = role_relation(effect.relation)
    value = f"{effect.relation} {effect.value}" if relation else effect.value
    return FoundFact(effect.subject, relation or effect.relation, value, evidence=turn.understanding.text)


def moods(turn: Turn) -> Iterator[Change]:
    """The mood of the message, where they agreed to notes of such."""
    heard = turn.understanding
    if turn.state.settings.mood_notes and heard.feeling != "neutral":
        name = token(turn.state.soul, turn.state.turn, "mood")
        yield Felt(Mood(name, heard.feeling, heard.intensity, heard.valence, turn.now))
