"""The end of the first talk: which pack suits the answers, and the name it gives itself."""

from collections.abc import Mapping
from dataclasses import replace

from companion.conversation.answer import Answer, plainly
from companion.conversation.ground import Ground
from companion.conversation.voice import bubble
from companion.domain.chance import pick
from companion.domain.change import Change
from companion.domain.person import PersonState
from companion.domain.persona import TRAITS, GivenName, Pack, Persona
from companion.domain.reply import Bubble
from companion.domain.turn import Turn


def name_itself(turn: Turn, ground: Ground, lead: tuple[Bubble, ...], changes: tuple[Change, ...]) -> Answer:
    """The persona that came of the answers introduces itself by the name it chose."""
    pack = suiting(ground.packs, turn.state.onboarding.traits)
    persona = become(pack, turn.state)
    state = replace(turn.state, standing="friend")
    state = replace(state, onboarding=replace(state.onboarding, question=None, offered=""))
    named = replace(turn, state=state, persona=persona, pack=pack)
    answer = plainly("onboarding.naming", state, *lead, bubble(named, "naming"))
    return replace(answer, persona=persona, changes=changes)


def become(pack: Pack, state: PersonState) -> Persona:
    """The persona of this pack for this person: its name drawn by their soul, its traits moved by their answers."""
    given = _name_for(pack, state)
    moved = state.onboarding.traits
    traits = {trait: _clamp(pack.traits.get(trait, 0.5) + moved.get(trait, 0.0)) for trait in TRAITS}
    return Persona(given.name, given.because, pack.name, pack.digest, traits)


def suiting(packs: tuple[Pack, ...], moved: Mapping[str, float]) -> Pack:
    """The pack whose traits lie furthest in the direction the answers point; the first one when they point nowhere."""

    def agreement(pack: Pack) -> float:
        return sum(wish * (pack.traits.get(trait, 0.5) - 0.5) for trait, wish in moved.items())

    return max(packs, key=agreement)


def _name_for(pack: Pack, state: PersonState) -> GivenName:
    others = tuple(given for given in pack.names if given.name.casefold() != state.name.casefold())
    return pick(others or pack.names, state.soul, 0, "name")


def _clamp(value: float) -> float:
    return round(min(max(value, 0.0), 1.0), 3)
