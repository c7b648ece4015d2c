"""What is over: a home left, a job quit, a couple parted, a pet that died; closed without a new value."""

import re
from collections.abc import Iterable, Iterator

from companion.conversation.acquaintances import named_in, of_person
from companion.conversation.beliefs import Beliefs
from companion.domain.memory import Fact
from companion.domain.understanding import Sentence
from companion.language.cued import Cued
from companion.language.stems import stem
from companion.understanding.people import FORMS
from companion.understanding.roles import ROLES

_STARTS = frozenset(
    "anymore more longer quit quitting resigned retired fired sacked laid lost broke broken split separated divorced "
    "divorce done over dumped left died dead passed gone stopped gave given sold dropped graduated finished last "
    "unemployed jobless put sleep buried bury rainbow give rehome packed jacked chucked let "
    "together redundant down rid rehomed used ended finished parted ex never single off meat fell cancelled canceled "
    "out can't cant not staying forget changed decided won't aren't all".split()
)
"""Words without one of which nothing is said to be over."""
_NOT_SO = re.compile(
    r"\?\s*$|^(?:if|when|what if|imagine)\b|\b(?:almost|nearly|would|might|could|(?<!in )(?<!from )(?<!since "
    r")(?-i:may)|should|want(?:ed)? to|thinking "
    r"(?:of|about)|"
    r"going to|gonna|dream(?:t|ed)?|afraid|scared|wish|if i|film|movie|book|novel|episode|song|if (?:he|she|we|"
    r"they))\b",
    re.IGNORECASE,
)
_PARTED = Cued(
    r"\bcalled off (?:the|our) (?:engagement|wedding)|\bengagement(?:'s| is) off\b|"
    r"\bwe(?:'ve| have| just| finally| recently| actually)* (?:broke(?:n)? up|split(?: up)?|separated|parted(?: ways)?|"
    r"got divorced|divorced|called it quits|ended (?:it|things))|\bme and (?:my )?\w+(?:'ve| have| just| finally| are| both)* "
    r"(?:broke(?:n)? up|split(?: up)?|separated|parted(?: ways)?|divorced|done|over|finished|history|called it quits|"
    r"(?:aren't|not|no longer) together)|\bwe(?:'re| are) (?:done|over|divorced|separated|"
    r"through|"
    r"not together|no longer together|getting divorced)|\bi(?:'ve| have| just| finally)* (?:broke(?:n)? up with|"
    r"dumped|left) "
    r"(?:him|her|my (?:boyfriend|girlfriend|partner|husband|wife|fianc))|\b(?:he|she|my \w+)(?: has| just)* "
    r"(?:dumped|left|broke up with) me|\bdivorce (?:is|came|went|was)(?: \w+)? (?:final|through)|\bi(?:'m| am) "
    r"(?:divorced|"
    r"single (?:again|now)|newly single|not married any ?more)|\band (?:i|me)(?:'ve| have| just)* (?:broke(?:n)? up|"
    r"split(?: up)?|"
    r"separated|are (?:done|over|history|through|no longer|not)|aren't together)|\bover between us|\bgot (?:a divorce|"
    r"divorced|dumped)|"
    r"\b(?:aren't|not|no longer) together\b",
    re.IGNORECASE,
)
_PARTED_FROM = Cued(
    r"\bi(?:'ve| have| just| finally)* (?:broke(?:n)? up with|dumped|left|split (?:up )?(?:with|from)|divorced) "
    r"(?P<who>\w+)|"
    r"\b(?P<by>\w+)(?: has| just)* (?:dumped|left|broke up with) me\b|\b(?P<ex>\w+)(?:'s| is) my ex\b",
    re.IGNORECASE,
)
_OUT_OF_WORK = Cued(
    r"\b(?:quit|lost|left|gave up|given up|leaving|packed in|jacked in) (?:my|the|that) (?:\w+ )?job\b|"
    r"\b(?:jacked|chucked) it in\b|\bi(?:'ve| have| just| finally|'m| "
    r"am| actually| got)* (?:quit|"
    r"resigned|retired|fired|sacked|laid off|unemployed|jobless|made redundant)(?= *(?:[.,!;:]|$|and|but|today|"
    r"yesterday|last|"
    r"on|this|at|because|so|from|now|lol|haha|in|after|finally))|\b(?:got|was|been|were) (?:fired|sacked|laid off|let "
    r"go|made redundant)|"
    r"\blet me go\b|\b(?:fired|sacked) me\b|\blaid me off\b|\bout of (?:work|a job)\b|^(?:just |so |well |got "
    r")*(?:laid off|fired|sacked|let go|made redundant)\b|"
    r"\bno longer (?:working|employed)|\bdon't work (?:any ?more|there any ?more)|\bno job "
    r"any ?more",
    re.IGNORECASE,
)
_MOVED_OUT = Cued(r"\b(?:moved|moving|has gone|went) out\b", re.IGNORECASE)
_SHARING = frozenset({"flatmate", "roommate", "housemate"})
_RETIRED = Cued(
    r"\b(?:retired|quit|resigned|lost (?:his|her|their) job|(?:got|was) (?:fired|sacked|laid off))\b", re.IGNORECASE
)
_DEAD = re.compile(
    r"\b(?:died|passed away|passed on|is dead|has died|is gone|(?:was|were|be|been) put (?:down|to sleep)|didn't make "
    r"it|"
    r"crossed the rainbow|ran away for good|was rehomed|(?:passed|passed peacefully)(?= (?:last|this|yesterday|today|"
    r"in|on)|[.!,]|$))",
    re.IGNORECASE,
)
_LOST = Cued(
    r"\b(?:we|i)(?:'ve| have| had to| just)* (?:lost|sold|put (?:down)?|rehomed|rehome|"
    r"(?:gave|given|give|giving)(?: \w+){0,2}? away|bury|buried|said goodbye to)\b",
    re.IGNORECASE,
)
_GIVEN_UP = Cued(
    r"\b(?:any ?more|no longer|stopped|quit|gave up|given up|done with|dropped|dropped out|got rid of|sold|left|not "
    r".{0,40}these days|"
    r"graduated|finished (?:my|uni|school|with)|last day (?:at|in)|grown out of|over my|(?:gone|went)(?: right| "
    r"completely| totally| quite| well)? off|no more|(?:packed|jacked|chucked) (?:it |that |\w+ )?in|i'?m (?:so |"
    r"totally |really |kinda )?over|(?:isn't|not) (?:really )?my thing)\b",
    re.IGNORECASE,
)
_DENIED = Cued(
    r"n't\b|\b(?:not|never|no|dont|cant|nobody|stopped|quit|gave|given|done|dropped|rid|sold|left|over|longer|out|"
    r"last|off)\b",
    re.I,
)
_BONDS = frozenset({"friend", "colleague", "partner"})
"""Relations to somebody, who is not given up by the way either."""
_LASTING = frozenset({"name", "nickname", "age", "birthday", "origin", "family"})
"""Relations of which a sentence does not put an end to anything by the way."""
_COMMON = frozenset(
    "play plays playing drive drives drink drinks eat make take speak learn study work live like love friend dog cat "
    "the and for with that this have has was were are you your from what when how why not but any more anymore longer "
    "every each week month year day go going do doing get got always really very much time my our a an of in on at to "
    "i lot lots".split()
)


_AUXILIARY = re.compile(
    r"(?:\s*\b(?:has|have|just|sadly|finally|had|to|be|was|also|actually|suddenly)\b)*\s*$", re.IGNORECASE
)
_THEIRS = frozenset("his her their your the".split())
_SOMEBODY = Cued(
    rf"\b(?:my (?:\w+ )?(?:{'|'.join(sorted(ROLES))})|he|she|they|his|her|their|you|your)\b", re.IGNORECASE
)
_FELT = frozenset({"likes", "dislikes", "fear"})
_FEELS = Cued(
    r"\bcan'?t (?:do|watch|eat|drink|listen)\b|\b(?:like|love|enjoy|into|hate|fan|mind|afraid|scared|fear|over|"
    r"off|thing|liked|dislike|crazy)\b",
    re.IGNORECASE,
)
_DROPPED = Cued(r"\b(?:gave|given|giving) up|\b(?:quit|stopped|packed in|dropped)\b", re.IGNORECASE)
_OFF_AGAIN = Cued(
    r"\b(?:off|fell through|cancell?ed|not (?:moving|going|happening|doing|getting|starting)|staying|forget|changed "
    r"my mind|"
    r"no longer|decided (?:against|not)|won't be|aren't|after all)\b",
    re.IGNORECASE,
)
_KINDS = {
    "home": frozenset({"move"}),
    "job": frozenset({"job"}),
    "employer": frozenset({"job"}),
    "pet": frozenset({"adopt"}),
}
_EATS_MEAT = Cued(
    r"\bi(?:'m|'ve| am| have| do)?(?: started)? (?:eat|eating) (?:meat|animals) (?:again|now)\b", re.IGNORECASE
)
_MEATLESS = frozenset({"vegetarian", "vegan", "veggie", "plant-based"})
_DONE_WITH_STUDIES = Cued(
    r"\bi(?:'ve| have| just| finally)* graduated\b|\b(?:finished|done with|dropped out of|quit) (?:my )?(?:degree|"
    r"studies|uni|"
    r"university|college|phd|masters|studying|law school|med school)\b",
    re.IGNORECASE,
)


def end(beliefs: Beliefs) -> None:
    """What the message says is over is closed; a question, a wish and a fear close nothing."""
    heard = beliefs.turn.understanding
    if not beliefs.turn.memory.facts or _STARTS.isdisjoint(beliefs.words):
        return
    for sentence in heard.sentences:
        if not _NOT_SO.search(sentence.text):
            _end_in(beliefs, sentence)


def _end_in(beliefs: Beliefs, sentence: Sentence) -> None:
    for fact in tuple(dict.fromkeys(_over(beliefs, sentence))):
        if fact.id in beliefs.standing and not beliefs.new(fact):
            beliefs.end(fact)


def _over(beliefs: Beliefs, sentence: Sentence) -> Iterator[Fact]:
    """The facts that the sentence says are over."""
    text = sentence.text
    held = [fact for fact in beliefs.standing.values() if fact.polarity == "+" and fact.current]
    yield from _plans(beliefs, text)
    people = named_in(beliefs.people, text, beliefs.about)
    yield from _couple(held, text, people)
    yield from _work(held, text, people)
    yield from _dead(held, text, people)
    yield from _moved_out(held, text, people)
    yield from _given_up(held, text, people)
    if _EATS_MEAT.search(text):
        yield from (fact for fact in held if fact.subject == "user" and fact.value.casefold() in _MEATLESS)
    if _DONE_WITH_STUDIES.search(text):
        yield from (fact for fact in held if fact.subject == "user" and fact.relation == "study")


def _plans(beliefs: Beliefs, text: str) -> Iterator[Fact]:
    """The plans that are off, by the words of them that are said, or the kind of thing they are."""
    if not _OFF_AGAIN.search(text):
        return
    said = {stem(word.removesuffix("'s")) for word in _words(text)}
    for fact in [fact for fact in beliefs.standing.values() if fact.modality == "plan"]:
        words = {stem(word) for word in _words(fact.value)} | _KINDS.get(fact.relation, frozenset())
        if not said.isdisjoint(words):
            yield fact


def _couple(held: Iterable[Fact], text: str, people: tuple[str, ...]) -> Iterator[Fact]:
    if _is_own(_PARTED.search(text), text) or _has_left(text, people):
        yield from (fact for fact in held if fact.subject == "user" and fact.relation == "partner")
        yield from (fact for fact in held if fact.subject == "user" and _is_bound(fact))


def _is_own(found: re.Match[str] | None, text: str) -> bool:
    """Whether what was found is said of the person, and not of somebody named before it."""
    if found is None:
        return False
    own = (
        found.group()
        .lower()
        .startswith(
            ("i ", "i'", "we ", "we'", "and ", "he ", "she ", "my ", "divorce", "over ", "called off", "engagement")
        )
    )
    return own or _SOMEBODY.search(text[: found.start()]) is None


def _has_left(text: str, people: tuple[str, ...]) -> bool:
    """Whether one of them is said to have parted from the person, by name."""
    parted = _PARTED_FROM.search(text)
    whom = {name.casefold() for name in parted.groups() if name} if parted is not None else set()
    return any(one.rpartition(" ")[2].casefold() in whom for one in people)


def _is_bound(fact: Fact) -> bool:
    return fact.relation == "status" and fact.value.casefold() not in ("single", "divorced", "separated", "widowed")


def _work(held: Iterable[Fact], text: str, people: tuple[str, ...]) -> Iterator[Fact]:
    own = _is_own(_OUT_OF_WORK.search(text), text)
    whose = ("user",) if own and not people else people if _RETIRED.search(text) else ("user",) if own else ()
    yield from (fact for fact in held if fact.subject in whose and fact.relation in ("job", "employer"))


def _dead(held: Iterable[Fact], text: str, people: tuple[str, ...]) -> Iterator[Fact]:
    dead, lost = _DEAD.search(text), _LOST.search(text)
    for one in people:
        if (dead and _is_just_before(text[: dead.start()], one)) or (lost and _is_in(text[lost.start() :], one)):
            yield from (fact for fact in held if of_person(fact, one))


def _moved_out(held: Iterable[Fact], text: str, people: tuple[str, ...]) -> Iterator[Fact]:
    """With whom one does not share a home any more: `Deniz moved out`."""
    gone = [one for one in people if one.partition(" ")[0] in _SHARING] if _MOVED_OUT.search(text) else []
    yield from (fact for fact in held if fact.subject == "user" and fact.value in gone)


def _is_just_before(text: str, key: str) -> bool:
    """Whether the text ends with them: `sadly Rex has just`, never with what is theirs or somebody else's."""
    words = _AUXILIARY.sub("", text).casefold().replace(",", " ").split()
    whose = words[-2:-1] and (words[-2].endswith("'s") or words[-2] in _THEIRS)
    return bool(words) and not whose and (words[-1] in ("he", "she", "it") or _is_in(words[-1], key))


def _is_in(text: str, key: str) -> bool:
    """Whether a word of the text is their name, their role or a pronoun."""
    words = key.casefold().split()
    said = list(_words(text))
    return any(word in words or FORMS.get(word, ("",))[0] in words or word in ("him", "her", "it") for word in said)


_BEGUN = 2
"""Letters by which a word that is said is looked for among many facts, before it is stemmed."""


def _given_up(held: Iterable[Fact], text: str, people: tuple[str, ...]) -> Iterator[Fact]:
    """What is not done, liked or owned any more, by the words of it that are said."""
    if not (_GIVEN_UP.search(text) and _DENIED.search(text)):
        return
    said = {stem(word) for word in _words(text)}
    begun = {word[:_BEGUN] for word in said}
    likely = (fact for fact in held if any(word[:_BEGUN] in begun for word in fact.value.casefold().split()))
    closing = [fact for fact in likely if _may_be_given_up(fact, text, people)]
    for fact in closing:
        words = [stem(word) for word in _words(fact.value) if word not in _COMMON]
        if words and 2 * sum(word in said for word in words) >= len(words):
            yield fact


def _may_be_given_up(fact: Fact, text: str, people: tuple[str, ...]) -> bool:
    """Whether a fact of this kind is over when its words are; a liking only by words of feeling."""
    if fact.relation in _BONDS:
        return "friends" in text.casefold() and (not people or fact.value in people)
    if fact.relation in _LASTING or fact.subject not in (people or ("user",)):
        return False
    return fact.relation not in _FELT or _FEELS.search(text) is not None or _is_doing_dropped(fact, text)


def _is_doing_dropped(fact: Fact, text: str) -> bool:
    """Whether the liking is for a doing that is given up in so many words, as in `gave up knitting`."""
    return fact.value.partition(" ")[0].endswith("ing") and _DROPPED.search(text) is not None


def _words(text: str) -> Iterator[str]:
    return (found.group() for found in re.finditer(r"[^\W_]+(?:[-'][^\W_]+)*", text.casefold()))
