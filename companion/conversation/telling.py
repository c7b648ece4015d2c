"""What is known, planned and meant, put into plain lines that a person can read."""

from companion.conversation.planning.greetings import often
from companion.conversation.planning.walls import EVENINGS, MORNINGS, clock_of
from companion.domain.check_in import CheckIn
from companion.domain.memory import Moment
from companion.domain.person import Settings
from companion.domain.persona import Persona
from companion.domain.reply import Why
from companion.domain.turn import Turn
from companion.engines.event_names import called
from companion.engines.slots import turned

_ENDS = {
    "warmth": ("cool", "warm"),
    "energy": ("unhurried", "lively"),
    "calm": ("restless", "calm"),
    "curiosity": ("reserved", "curious"),
    "order": ("loose", "orderly"),
    "humour": ("serious", "playful"),
    "directness": ("gentle", "direct"),
}


def traits(persona: Persona) -> str:
    """The strongest traits in words, as `warm, curious and a little direct`."""
    leaning = sorted(persona.traits.items(), key=lambda pair: -abs(pair[1] - 0.5))[:3]
    words = [_word(trait, value) for trait, value in leaning if abs(value - 0.5) >= 0.05]
    if not words:
        return "even-tempered"
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _word(trait: str, value: float) -> str:
    low, high = _ENDS[trait]
    word = high if value > 0.5 else low
    return word if abs(value - 0.5) >= 0.15 else f"a little {word}"


def settings(turn: Turn) -> dict[str, str]:
    """What the person decided, in words, for the lines that show it."""
    chosen = turn.state.settings
    agreed = chosen.writes_first and not chosen.stopped
    return {
        "writes": f"{often(chosen.every_days)} at {chosen.writes_at:%H:%M}{_hours(chosen)}" if agreed else "never",
        "quiet": f"{chosen.quiet_from:%H:%M} to {chosen.quiet_to:%H:%M}",
        "zone": chosen.zone or "unknown",
        "moods": "yes" if chosen.mood_notes else "no",
    }


def _hours(chosen: Settings) -> str:
    """The hours of the day that were asked for, in words; nothing for all of them."""
    return {EVENINGS: ", only in the evening", MORNINGS: ", only in the morning"}.get(
        (chosen.open_from, chosen.open_to), ""
    )


_PLANS = {
    "good_luck": "good luck for {about}",
    "follow_up": "ask how {about} went",
    "birthday": "{about}",
    "thread": "ask for what you meant to tell me",
    "return": "one word, then quiet",
    "reminder": "a reminder: {about}",
}
"""What a planned message is, by its kind."""


def check_in(turn: Turn, planned: CheckIn) -> str:
    """When, what and why, as `Tue 3 March, 09:00: good morning, because ...`."""
    clock = clock_of(turn.state)
    due = clock.local(planned.due) if clock is not None else planned.due
    usual = planned.about or f"good {planned.kind}"
    about = turned(planned.about) if planned.kind == "reminder" else called(planned.about)
    what = _PLANS[planned.kind].format(about=about) if planned.kind in _PLANS else usual
    return f"{due:%a} {due.day} {due:%B}, {due:%H:%M}: {what}, because {planned.why}"


def why(said: Moment, reason: Why) -> str:
    """Which rule spoke, from which file and line, with which memories, and who else was in the running."""
    place = f" ({reason.file}:{reason.line})" if reason.file else ""
    lines = [f"I said: “{said.text[:200]}”", f"The {reason.engine} engine chose {reason.rule or 'a line'}{place}."]
    lines += [f"Part: {part}" for part in reason.parts]
    lines += [f"Because you told me: “{memory}”" for memory in reason.memories]
    lines += [f"Not {other.rule}: {other.failed}" for other in reason.runners_up]
    return "\n".join(lines)
