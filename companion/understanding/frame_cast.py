"""Who is in a sentence: the one who speaks, people and pets of theirs, others, and whom a pronoun means."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from companion.domain.quick import quick
from companion.domain.understanding import Token
from companion.understanding.frame_classes import CLASSES
from companion.understanding.frame_links import links
from companion.understanding.frame_words import BARRIERS
from companion.understanding.people import FORMS, Mention, is_name
from companion.understanding.roles import PETS

USER, OTHER, UNKNOWN, YOU, PEOPLE = "user", "other", "unknown", "you", "people"


@quick
@dataclass(frozen=True, slots=True)
class Party:
    """Somebody in a sentence, as named in `people`, and the words that name them; `owner` when it is of something theirs."""

    who: str
    kind: str
    first: int
    last: int
    owner: bool = False
    several: bool = False
    noun: str = ""

    @property
    def role(self) -> str:
        """The role without a name."""
        return self.noun or self.who.partition(" ")[0]


Cast = Mapping[int, Party]
"""Each word that names somebody, by its place."""
_ME = frozenset("i me we us myself ourselves".split())
_GENERIC = frozenset("people everyone everybody anyone anybody nobody men women humans".split())
_SOME = frozenset("someone somebody thieves burglars they them themselves".split())
_HE = frozenset("he him himself hes".split())
_SHE = frozenset("she her herself shes".split())
_WOMEN = frozenset(
    "mother sister daughter grandmother aunt niece wife fiancee girlfriend stepmother stepdaughter stepsister "
    "mother-in-law sister-in-law granddaughter godmother girl woman lady".split()
)
_MEN = frozenset(
    "father brother son grandfather uncle nephew husband fiance boyfriend stepfather stepson stepbrother "
    "father-in-law brother-in-law grandson godfather guy man boy".split()
)
_NOUNS = frozenset(
    "guy guys girl girls man men woman women lady boy boys bloke blokes dude couple landlord landlady client clients "
    "customer customers stranger strangers classmate classmates teammate student students nurse driver supervisor "
    "coach tutor professor recruiter dentist plumber intern assistant kids family folks bestfriend in-laws crew gang "
    "lads cyclist pedestrian biker runner jogger passenger motorcyclist drivers cyclists lad kid somebody person "
    "patient tenant flatmates housemates workmate groomsman bridesmaid babysitter nan grandpa grandparents toddler "
    "newborn mates bff besties youngest eldest oldest hubby team-lead teamlead ceo employee employees gran nanna "
    "granddad gramps pup puppies guinea-pig neighbours neighbors date".split()
)
_OPEN = frozenset("a an the this some his their its another two three four my our your one both these those".split())
_OF_OTHERS = frozenset("his her their its".split())
_PLACED = frozenset("in at to from near of around through via into".split())
_SEVERAL = frozenset(
    "parents friends kids children siblings grandparents in-laws cousins neighbours colleagues".split()
)
_ROLES = {"supervisor": "boss", "team-lead": "boss", "bff": "friend", "gran": "grandmother", "nan": "grandmother"}
_VERBAL = frozenset(
    "is was has got had will and died lost left won passed went moved broke fell said told came can never just and's "
    "finally kept hates loves quit took met bought gave".split()
)


_NAMING = (
    _ME | _GENERIC | _SOME | _HE | _SHE | _OPEN | _NOUNS | FORMS.keys() | {f"{noun}'s" for noun in _NOUNS}
    | {"you", "u", "yourself", "little"}
)  # fmt: skip
"""Words with which the naming of somebody may begin, if it is not a name."""


def cast_of(words: Sequence[str], at: Sequence[int], tokens: Sequence[Token], people: Sequence[Mention]) -> Cast:
    """Everybody in these words, by each word that names them."""
    cast: dict[int, Party] = {}
    byplace = {mention.first: mention for mention in people}
    for place, (word, token) in enumerate(zip(words, at, strict=True)):
        named = word in _NAMING or token in byplace or not tokens[token].text.islower()
        party = _party(words, at, tokens, byplace, place) if named and place not in cast else None
        if party is not None and party.kind == UNKNOWN:
            party = _meant(party, word, cast, at, people)
        if party is not None:
            cast.update(dict.fromkeys(range(place, party.last), party))
    return cast


def _party(words: Sequence[str], at: Sequence[int], tokens: Sequence[Token], people: Mapping[int, Mention],
           place: int) -> Party | None:  # fmt: skip
    """Who begins at this place."""
    word = words[place]
    mention = people.get(at[place]) if not place or at[place - 1] != at[place] else None
    if mention is not None:
        return _of_mention(words, at, tokens, mention, place)
    return (
        _of_word(word, place) or _of_owner(words, place) or _of_noun(words, place) or _of_name(words, at, tokens, place)
    )


def _of_word(word: str, place: int) -> Party | None:
    if word not in _KINDS:
        return None
    kind = _KINDS[word]
    return Party("user" if kind == USER else "", kind, place, place + 1, False, word in ("we", "us", "they"))


_KINDS = {
    **dict.fromkeys(_ME, USER), **dict.fromkeys(("you", "u", "yourself"), YOU), **dict.fromkeys(_GENERIC, PEOPLE),
    **dict.fromkeys((*_SOME, *_HE, "she", "herself"), UNKNOWN),
}  # fmt: skip
"""What kind of somebody a word names by itself."""


def _of_mention(
    words: Sequence[str], at: Sequence[int], tokens: Sequence[Token], mention: Mention, place: int
) -> Party:
    last = next((n for n in range(place, len(words)) if at[n] >= mention.last), len(words))
    owns = tokens[mention.last - 1].word.endswith("'s") and not links(tokens, mention.last - 1)
    last -= words[last - 1] == "is"
    if owns:
        noun = _noun_from(words, last)
        if noun:
            return Party("", OTHER, place, noun, noun=_role(words[noun - 1]))
    several = tokens[mention.at].word in _SEVERAL or len(mention.names) > 1
    return Party(mention.whom.strip(), OTHER, place, last, owns, several)


def _noun_from(words: Sequence[str], place: int) -> int:
    """Where a person or pet named after these describing words ends; 0 when none is."""
    for at in range(place, min(place + 4, len(words))):
        word = words[at]
        if word == "one" and words[at - 1] in ("little", "loved", "young"):
            return at + 1
        if word in _NOUNS or (word in FORMS and not word.endswith("'s")):
            return at + 1
        if word in BARRIERS or word.endswith(("ing", "ed")) or word in _NO_ADJECTIVE:
            return 0
    return 0


_NO_ADJECTIVE = frozenset("day week night morning evening weekend year time whole house car all".split())


def _of_noun(words: Sequence[str], place: int) -> Party | None:
    """`the guy`, `her mother`, `a friend`, `boss`."""
    word = words[place]
    if word == "her":
        last = _noun_from(words, place + 1)
        if last:
            return Party("", OTHER, place, last, noun=_role(words[last - 1]))
        return Party("", UNKNOWN, place, place + 1) if _ends(words, place + 1) else None
    last = _noun_from(words, place + (word in _OPEN)) if word in _OPEN or _noun_from(words, place) == place + 1 else 0
    if not last:
        return None
    if word == "your":
        return Party("", YOU, place, last)
    noun = words[last - 1]
    owner = words[last - 1 : last] != () and noun.endswith("'s")
    role = _role(noun)
    kind = UNKNOWN if noun in _STRANGERS and word not in ("my", "our") else OTHER
    who = "" if word in _OF_OTHERS or kind == UNKNOWN else role
    return Party(who, kind, place, last, owner, noun.endswith("s") or noun == "couple", role)


_STRANGERS = frozenset(
    "guy guys girl girls man men woman women lady boy boys bloke blokes dude couple stranger strangers person driver "
    "lads nurse gang somebody crew patient cyclist cyclists pedestrian biker runner jogger passenger motorcyclist "
    "drivers lad".split()
)
"""Words for people who are nobody of the person's own."""


def _ends(words: Sequence[str], place: int) -> bool:
    """Whether no noun follows, so that `her` before this place is herself."""
    return place >= len(words) or words[place] in BARRIERS or words[place] in _AFTER_HER


_AFTER_HER = frozenset(
    "up off out back down again today yesterday tonight tomorrow last so much every the a an all more since until "
    "though home cry laugh soon there here alone before after awake go".split()
)


def _of_owner(words: Sequence[str], place: int) -> Party | None:
    """`grandpa's` by itself, or with somebody of theirs."""
    noun = words[place].removesuffix("'s")
    if noun == words[place] or (noun not in FORMS and noun not in _NOUNS):
        return None
    last = _noun_from(words, place + 1)
    if last:
        return Party("", OTHER, place, last, noun=_role(words[last - 1]))
    return Party(_role(noun), OTHER, place, place + 1, True)


def _role(noun: str) -> str:
    return FORMS[noun][0] if noun in FORMS else _ROLES.get(noun, noun)


_NO_PERSON = frozenset(CLASSES["place"].split()) | frozenset(
    "there neither both either each some many other another these those every everything nothing something anything next "
    "last first finally sorry well great good day night morning union zealand states kingdom netflix disney instagram "
    "facebook twitter whatsapp tiktok youtube google amazon apple spotify uber ikea tesco tv uk us eu nhs hr covid here "
    "such only after before during until apparently honestly literally actually basically internet xbox playstation".split()
)


def _of_name(words: Sequence[str], at: Sequence[int], tokens: Sequence[Token], place: int) -> Party | None:
    """A name that stands alone, not that of a place; at the beginning only before a verb."""
    token = tokens[at[place]]
    if not is_name(token) or token.word in _NO_PERSON or "n't" in token.word or (place and words[place - 1] in _PLACED):
        return None
    following = words[place + 1] if place + 1 < len(words) else ""
    first = place == 0 or not tokens[at[place] - 1].text[:1].isalnum()
    if first and not (following in _VERBAL or following.endswith("ed")):
        return None
    owns = token.word.endswith("'s") and not links(tokens, at[place])
    return Party(token.text.removesuffix("'s"), OTHER, place, place + 1, owns)


def _meant(party: Party, word: str, cast: Mapping[int, Party], at: Sequence[int], people: Sequence[Mention]) -> Party:
    """A pronoun's party named by the one it means."""
    if word in ("someone", "somebody", "thieves", "burglars"):
        return party
    before = [one for one in people if one.first < at[party.first] and not one.had]
    whom = next((name for name in _names(before, cast) if _fits(word, name)), "")
    return Party(whom, OTHER, party.first, party.last, False, party.several) if whom else party


def _names(before: Sequence[Mention], cast: Mapping[int, Party]) -> Iterator[str]:
    """Who has been named so far, the last first: in this sentence, then before it."""
    yield from (party.who for party in reversed(tuple(cast.values())) if party.kind == OTHER and party.who)
    yield from (one.whom.strip() for one in reversed(before))


def _fits(word: str, who: str) -> bool:
    role = who.partition(" ")[0]
    if word in _HE:
        return role not in _WOMEN
    if word in _SHE:
        return role not in _MEN
    return role not in _WOMEN and role not in _MEN


def is_pet(party: Party) -> bool:
    """Whether it is an animal of somebody's."""
    return party.role in PETS
