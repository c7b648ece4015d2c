"""How each kind of fact is said in a sentence: the verb and what follows it, for the person and for somebody else."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from companion.domain.memory import Fact
from companion.engines.slots import turned
from companion.language.cued import Cued

_ODD = {"be": ("are", "is"), "have": ("have", "has"), "do": ("do", "does"), "go": ("go", "goes"), "study": ("study", "studies"),
        "can": ("can", "can")}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb in its base form and what follows it: `live` and `in Paris`."""

    verb: str
    tail: str

    def said(self, third: bool, denied: bool = False, past: bool = False) -> str:
        """As it stands after you, or after a name: live in Paris, lives in Paris, used to live in Paris."""
        if past:
            verb = "be able to" if self.verb == "can" else self.verb
            text = f"{'no longer ' if denied else ''}used to {verb} {self.tail}"
        elif denied:
            text = f"{_denied(self.verb, third)} {self.tail}"
        else:
            text = f"{_ODD.get(self.verb, (self.verb, _third(self.verb)))[third]} {self.tail}"
        return text.strip()


def _third(verb: str) -> str:
    return f"{verb}es" if verb.endswith(("ch", "sh", "s", "x", "o")) else f"{verb}s"


def _denied(verb: str, third: bool) -> str:
    if verb == "be":
        return "isn't" if third else "aren't"
    if verb == "can":
        return "can't"
    return f"{'does' if third else 'do'}n't {verb}"


_PLAIN: Mapping[str, tuple[str, str]] = {
    "name": ("be", "called {v}"), "nickname": ("go", "by {v}"), "age": ("be", "{v}"), "study": ("study", "{v}"),
    "school": ("go", "to {v}"), "language": ("speak", "{v}"), "status": ("be", "{v}"), "likes": ("like", "{v}"),
    "dislikes": ("dislike", "{v}"), "allergy": ("be", "allergic to {v}"), "owns": ("have", "{v}"), "plan": ("plan", "to {v}"),
    "fear": ("be", "afraid of {v}"), "trait": ("be", "{v}"), "employer": ("work", "at {v}"),
    "note": ("want", "me to remember “{v}”"),
}  # fmt: skip
_NATION = re.compile(r"(?i)\w+(?:ish|ian|ean|can|man|ese|ch|rk|i|ek|ss|lese|nian|dian|tian|utch|elgian)$")
_VERBS = frozenset((
    "play run swim sing draw paint cook bake drive ride read write dance juggle speak build make go do collect knit ski "
    "surf skate climb walk jog drink eat wake get take teach fix sell clean repair design code program work grow train "
    "watch practise practice meditate have listen stretch call feed shower skip brew visit meet start sew type fly sail "
    "row garden fish hunt whistle translate edit manage lead ring phone help look use catch carry cut dig pick"
).split())  # fmt: skip
"""Verbs by which something is done, in the form that a value begins with."""
_PLACED = Cued(r"(?i)^(?:in|at|with|near|just|outside|on|by|next|above|under|between|alone|close|abroad|somewhere)\b")
_STATE = re.compile(
    r"(?i)(?:vegan|vegetarian|veggie|pescatarian|carnivore|omnivore|flexitarian|coeliac|celiac|free|intolerant)$"
)
_ADJECTIVE = re.compile(
    r"(?i)(?:ic|tive|al|lar|ed|ent|ous|less|deaf|blind|ill|sick|pregnant|anxious|depressed|colourblind)$"
)


def predicate(fact: Fact) -> Predicate:
    """How this fact is said, whatever the shape of its value."""
    value = with_article(fact)
    special = _SPECIAL.get(fact.relation)
    if special is not None:
        return special(value, fact)
    verb, tail = _PLAIN.get(fact.relation, ("be", "{v}"))
    return Predicate(verb, tail.replace("{v}", value))


def with_article(fact: Fact) -> str:
    """The value turned round, with the article or the `my` it was said with: the airport, a nurse, your parents."""
    found = re.search(rf"(?i)\b(the|a|an|some|my|our|his|her|their)\s+{re.escape(fact.value)}(?!\w)", fact.evidence)
    article = found.group(1).lower() if found and fact.relation not in _BARE else ""
    return turned(f"{article} {fact.value}".strip())


_BARE = frozenset({"name", "nickname", "language", "age", "allergy"})


def _one(value: str, taken: bool) -> str:
    """The value with an article where it is one of a kind and has none."""
    if taken or value.split(" ", 1)[0].lower() in _DETERMINED or value[:1].isupper() or _many(value):
        return value
    return f"{'an' if value[:1].lower() in 'aeiou' else 'a'} {value}"


_DETERMINED = frozenset("a an the my your his her our their some two three four five six no head".split())


def _many(value: str) -> bool:
    return value.endswith("s") and not value.endswith(("ss", "us", "is"))


def _is_done(fact: Fact) -> bool:
    """Whether the value begins with what is done: play the trumpet."""
    return fact.value.split(" ", 1)[0].lower() in _VERBS


def _job(value: str, fact: Fact) -> Predicate:
    if fact.value.split(" ", 1)[0].endswith("ing"):
        return Predicate("do", f"{value} for a living")
    named = value.split(" ", 1)[0].lower() in _DETERMINED or re.search(
        rf"(?i)\bas {re.escape(fact.value)}", fact.evidence
    )
    if _is_done(fact) and not named:
        verb, _, rest = value.partition(" ")
        return Predicate(verb, f"{rest} for a living".strip())
    return Predicate("work", f"as {_one(value, False)}")


def _home(value: str, fact: Fact) -> Predicate:
    return Predicate("live", value if _PLACED.match(value) else f"in {value}")


def _origin(value: str, fact: Fact) -> Predicate:
    nation = _NATION.fullmatch(fact.value) and not re.search(
        rf"(?i)\b(?:from|in|(?:town|home|city|place|village) is)\s+{re.escape(fact.value)}", fact.evidence
    )
    return Predicate("be", value if nation else f"from {value}")


def _belief(value: str, fact: Fact) -> Predicate:
    believes = re.search(r"(?i)\bbelieve", fact.evidence) is not None
    return Predicate("believe", f"in {value}") if believes else Predicate("be", value)


def _doing(value: str, fact: Fact) -> Predicate:
    """`play the trumpet` is done; of anything else one is fond."""
    if _is_done(fact):
        verb, _, rest = value.partition(" ")
        return Predicate(verb, rest)
    return Predicate("be", f"into {value}")


def _skill(value: str, fact: Fact) -> Predicate:
    if re.search(r"(?i)\b(?:good|great|decent|best|brilliant) at\b", fact.evidence) and not _is_done(fact):
        return Predicate("be", f"good at {value}")
    if _is_done(fact) or " " not in fact.value:
        return Predicate("can", value)
    return Predicate("be", f"good at {value}" if fact.value.split(" ", 1)[0].endswith("ing") else f"able to {value}")


def _diet(value: str, fact: Fact) -> Predicate:
    return Predicate("be", value) if _STATE.search(value) else Predicate("eat", value)


def _health(value: str, fact: Fact) -> Predicate:
    is_so = re.search(
        rf"(?i)\b(?:am|i'm|im|is|are|being|she's|he's|was)\s+(?:\w+\s+)?{re.escape(fact.value)}", fact.evidence
    )
    return Predicate("be" if is_so or _ADJECTIVE.search(value) else "have", value)


def _trait(value: str, fact: Fact) -> Predicate:
    return Predicate("be", value)


def _age(value: str, fact: Fact) -> Predicate:
    return Predicate("be", f"in your {value}" if value.endswith("ties") else value)


def _study(value: str, fact: Fact) -> Predicate:
    becomes = re.search(rf"(?i)\bto (?:be|become) (?:an? )?{re.escape(fact.value)}", fact.evidence)
    return Predicate("study", f"to be {_one(value, False)}" if becomes else value)


def _status(value: str, fact: Fact) -> Predicate:
    return Predicate("be", value if fact.value.startswith(_WIDOWED) else turned(fact.value))


_WIDOWED = ("widow", "bachelor", "newlywed", "divorcee", "single m", "single p", "single d")
"""States that are somebody, and take an article."""


def _kin(value: str, fact: Fact) -> Predicate:
    value = value.removeprefix("your ")
    taken = value.split(" ", 1)[0].lower() in _DETERMINED or value[:1].isdigit()
    return Predicate("have", _one(value, taken))


_SPECIAL = {
    "job": _job, "home": _home, "origin": _origin, "belief": _belief, "hobby": _doing, "routine": _doing, "skill": _skill,
    "diet": _diet, "health": _health, "trait": _trait, "family": _kin, "friend": _kin, "colleague": _kin, "partner": _kin,
    "pet": _kin, "age": _age, "study": _study, "status": _status,
}  # fmt: skip
