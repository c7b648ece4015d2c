"""What stands between a subject and what is said of it: denial, past, wish, plan and supposition, read word by word."""

from companion.domain.quick import replace
from companion.understanding.clauses import Clause, Statement

ADVERBS = frozenset(
    "really just also still currently now always actually absolutely totally only both all already recently "
    "usually often "
    "truly definitely honestly personally mostly mainly simply finally officially happily proudly very so quite pretty "
    "too deathly severely fully completely kinda even do does lately originally again normally such once "
    "primarily extremely super real binge secretly generally typically slightly partly partially legally deeply".split()
)
_DENIALS = frozenset({"not", "never"})
_LINKS = {"am": "", "are": "", "is": "", "be": "", "been": "", "was": "past", "were": "past"}
_SUPPOSED = frozenset("would could might may should must".split())
_HAVE = frozenset({"have", "has", "had"})
_HAD = (("got",), ("had",), ("been",), ("lived",), ("worked",))
_ONLY_EVER = ("only", "ever")
_STILL = frozenset("taken gone started moved got adopted turned always just never become".split())
_PARTICIPLES = frozenset(
    "taken gone started become lived worked studied been moved had got always never just adopted turned also "
    "owned".split()
)
STEPS: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "used": ((("used", "to"), "past"),),
    "going": ((("going", "to"), "plan"),),
    "will": ((("will",), "plan"),),
    "plan": ((("plan", "to"), "plan"), (("plan", "on"), "plan")),
    "planning": ((("planning", "to"), "plan"), (("planning", "on"), "plan")),
    "trying": ((("trying", "to"), "plan"),),
    "consider": ((("consider", "myself"), "linked"),),
    "tend": ((("tend", "to"), "actual"),),
    "about": ((("about", "to"), "plan"),),
    "training": ((("training", "to"), "plan"),),
    "studying": ((("studying", "to"), "plan"),),
    "learning": ((("learning", "to"), "plan"),),
    "want": ((("want", "to"), "wish"),),
    "wants": ((("wants", "to"), "wish"),),
    "wanted": ((("wanted", "to"), "wish"),),
    "hope": ((("hope", "to"), "wish"), (("hope", "i"), "wish")),
    "hoping": ((("hoping", "to"), "wish"),),
    "wish": ((("wish", "that"), "again"), (("wish", "to"), "wish"), (("wish",), "again")),
    "wishes": ((("wishes", "to"), "wish"),),
    "dream": ((("dream", "of"), "wish"), (("dream", "about"), "wish")),
    "dreaming": ((("dreaming", "of"), "wish"), (("dreaming", "about"), "wish")),
    "fantasize": ((("fantasize", "about"), "wish"),),
    "aspire": ((("aspire", "to"), "wish"),),
    "intend": ((("intend", "to"), "plan"),),
    "looking": ((("looking", "for"), "have"), (("looking", "to"), "plan")),
    "think": ((("think", "i", "will"), "plan"),),
    "would": (
        (("would", "love", "to"), "wish"), (("would", "like", "to"), "wish"), (("would", "rather"), "wish"),
        (("would", "really", "like", "to"), "wish"), (("would", "really", "love", "to"), "wish"),
    ),
    "no": ((("no", "longer"), "denied"),),
    "thinking": ((("thinking", "of"), "plan"), (("thinking", "about"), "plan")),
    "saving": (
        (("saving", "money", "for"), "have"), (("saving", "up", "money", "for"), "have"),
        (("saving", "up", "for"), "have"), (("saving", "for"), "have")),
    "kill": ((("kill", "for"), "have"),),
    "could": ((("could", "use"), "have"), (("could", "really", "use"), "have"), (("could", "do", "with"), "have")),
}  # fmt: skip


def read_mood(clause: Clause, said: Statement) -> Statement | None:
    """The statement with all that stands before its predicate read; None when nothing is claimed."""
    words, last = clause.line.words, clause.last
    for _ in range(12):
        if said.place >= last:
            return None
        step = _step(clause, said, words[said.place])
        if step is None or step is said:
            return step
        said = step
    return None


def _step(clause: Clause, said: Statement, word: str) -> Statement | None:
    """The statement one step on; itself when its predicate is reached, None when it claims nothing."""
    words, place = clause.line.words, said.place
    if word in ADVERBS:
        return said.at(place + 1)
    if word in _DENIALS:
        return said.turned(place + 1, not said.denied)
    for phrase, effect in STEPS.get(word, ()):
        if words[place : place + len(phrase)] == phrase:
            return _stepped(clause, said, place + len(phrase), effect)
    if word in _LINKS:
        return said.toned(_LINKS[word] or "actual").at(place + 1, linked=True)
    return _auxiliary(clause, said, word)


def _stepped(clause: Clause, said: Statement, place: int, effect: str) -> Statement | None:
    if effect == "plan" and said.linked and said.modality == "past":
        return None
    if effect == "linked":
        return replace(said, place=place, linked=True)
    if effect == "denied":
        return said.turned(place, denied=True)
    if effect == "again":
        return _wished(clause, said, place)
    if effect == "have":
        return replace(said, place=place - 1, modality="wish", linked=False)
    return said.toned(effect).at(place, linked=False)


def _wished(clause: Clause, said: Statement, place: int) -> Statement | None:
    """`I wish I ...`: what follows is wished of whoever it is about."""
    line = clause.line
    if line.words[place : place + 1] in (("i",), ("we",)):
        return said.toned("wish").at(place + 1, linked=False)
    mention = line.mention_at(place) if place < clause.last else None
    if mention is None or mention.pet or mention.owner:
        return None
    return Statement(mention.whom, clause.past(mention, place), "wish")


def _auxiliary(clause: Clause, said: Statement, word: str) -> Statement | None:
    words, place = clause.line.words, said.place
    following = words[place + 1] if place + 1 < clause.last else ""
    if word == "did":
        return replace(said.toned("past"), place=place + 1, did=True)
    if word in _HAVE:
        not_had = following == "not" and words[place + 2 : place + 3] in _HAD
        return _not_had(clause, said) if not_had else _perfect(clause, said, following)
    if word in _SUPPOSED:
        if word == "should" or following == "have":
            return None
        return (said if said.modality == "wish" else said.toned("hypothetical")).at(place + 1)
    return said


def _not_had(clause: Clause, said: Statement) -> Statement:
    """`I haven't got ...` is denied of now."""
    return replace(_perfect(clause, said, "got"), place=said.place + 2, denied=True)


def _perfect(clause: Clause, said: Statement, following: str) -> Statement:
    """`I have lived here for years` is still so; `I have lived there` was."""
    words = clause.line.words
    if words[said.place + 1 : said.place + 3] == _ONLY_EVER:
        return replace(said, place=said.place + 3, still=True)
    if following not in _PARTICIPLES:
        return said
    going = following == "been" and "".join(words[said.place + 2 : said.place + 3]).endswith("ing")
    still = going or "for" in words or "life" in words or "since" in words or following in _STILL
    said = said if still else said.toned("past")
    return Statement(said.subject, said.place + 1, said.modality, said.denied, said.linked, said.did, still)
