"""Who is mentioned: by a cue such as `my sister Anna`, or by a name that is known already; a capital alone is nobody."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from companion.domain.quick import quick
from companion.domain.understanding import NamedPerson, Token
from companion.understanding.given_names import GIVEN
from companion.understanding.roles import PARTNERS, PETS, ROLES

NUMBERS = frozenset("one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10 several many".split())
_MINE = frozenset({"my", "our"})
_ANOTHER = frozenset({"another"})
_MONTHS = frozenset({"may", "april", "june", "august", "march"})
"""Months that are names too, once somebody is said to be called so."""
_CALLED_SO = frozenset("kiwi happy monday friday sunday christmas gemini virgo".split())
"""Words that name a pet or a person only where somebody is said to be called so."""
_BETWEEN = frozenset(
    "best good old close dear little big older younger elder eldest youngest oldest late ex new former lovely poor "
    "school "
    "work step half twin dearest favourite favorite only two three four wonderful beloved sweet great eldest "
    "childhood pet closest dear oldest step own other "
    "wee kid middle lil black white brown grey german golden yorkshire border first second baby single "
    "biological adoptive foster".split()
)
_BARE = frozenset("mum mom mama mummy mommy dad daddy papa grandma granny nana grandpa granddad grandad".split())
_BARE_AFTER = frozenset("and to with told called miss visited from phoned saw love when because but that".split())
_HAS = frozenset("have has had got i've ive we've weve adopted rescued".split())
_SOMEBODY = "woman man guy girl lady boy".split()
_CALLED = (
    *(("is", "a", who, how) for who in _SOMEBODY for how in ("called", "named")), ("called",), ("named",), ("is", "called"),
    ("are", "called"), ("are", "named"),
    ("is", "named"), ("was", "called"), ("was", "named"),
)  # fmt: skip
_CALLED_OF = (("name's",), ("name", "is"), ("name", "was"), ("called",), ("named",))
_CALLED_THINGS = frozenset("back home out off after me by something over".split())
_NEAR = frozenset({"", '"', "'"})
_APART = frozenset({",", "("})
_CLOSING = (",", ")", ".")
_ONE = frozenset({"a", "an", "no"})
_OWNED = frozenset("your his her their the a this that i'm am".split())
_NOT_OWN = _OWNED | {"like"}
TITLES = frozenset({"aunt", "uncle"})
"""Roles that one's own are called by, with their name."""
_GONE = frozenset({"late", "former", "ex"})
_LEADING = frozenset({"ex", "twin", "baby"})
_IS_LIKE = frozenset(
    "a an not so very really in at on from ill sick here there back coming going getting been being called named just "
    "always never still too pregnant allergic scared afraid terrified dead fine ok okay better worse upset angry "
    "sad happy mad vegan visiting "
    "moving".split()
)
NO_NAMES = frozenset(
    "i i'm i've i'd i'll im it he she they we you monday tuesday wednesday thursday friday saturday sunday january "
    "february "
    "march april may june july august september october november december christmas easter god ok okay the a an and "
    "but so "
    "yes no is was has had lives works hi hello hey yeah thanks please today tomorrow yesterday tonight who what "
    "when where "
    "why how this that not just then also because if or my your his her our their its in on at to from for with mr mrs "
    "ms miss dr prof "
    "english german french spanish italian polish dutch danish swedish finnish irish scottish welsh british american "
    "canadian mexican brazilian indian chinese japanese korean russian turkish greek portuguese norwegian "
    "australian african "
    "asian european nigerian egyptian iranian iraqi syrian pakistani israeli arab austrian swiss belgian hungarian "
    "czech "
    "romanian bulgarian ukrainian croatian serbian vietnamese thai filipino indonesian cuban colombian argentinian "
    "chilean "
    "peruvian jamaican kenyan ghanaian moroccan lebanese catholic christian muslim jewish buddhist hindu protestant "
    "orthodox atheist agnostic mormon sikh latino latina hispanic kiwi aussie maori everyone everybody nobody someone "
    "somebody anyone people life love work school home mum mom dad team lol haha sorry maybe never always happy sad "
    "gemini virgo libra scorpio aries taurus cancer capricorn aquarius pisces sagittarius".split()
)
"""Words that may wear a capital and are no names of people."""
WORDS_TOO = frozenset(
    "will may mark hope joy grace rose bill art june april dawn faith frank pat rich sunny summer daisy lily august "
    "miles "
    "jack bob sue drew chase hunter ray max ben ruby pearl ivy violet iris olive eve star sky rob nick dick don ken "
    "amber "
    "autumn angel melody harmony destiny cliff dale glen grant guy lance reed wade heath".split()
)


_LED_BY = frozenset("and but so btw because since oh yeah yes actually no well haha lol that".split())
MOST = 40
"""Words for people and pets that are looked at in one message, at most."""


@quick
@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody of the person's own, or a pet: the tokens it takes (`first` to before `last`), `role` and names as written.

    `had` tells `I have a brother` from `my brother`; `owner` tells that something of theirs is spoken of.
    """

    role: str
    names: tuple[str, ...]
    first: int
    at: int
    last: int
    pet: bool = False
    had: bool = False
    owner: bool = False
    gone: bool = False

    @property
    def whom(self) -> str:
        """The role with its name when there is one."""
        return f"{self.role} {self.names[0]}" if len(self.names) == 1 else self.role


def _forms() -> dict[str, tuple[str, bool, bool]]:
    """Every way a role or pet is written: its role, whether it is several, whether it ends in an apostrophe and s."""
    found: dict[str, tuple[str, bool, bool]] = {}
    for word, role in {**{pet: pet for pet in PETS}, **ROLES}.items():
        several = f"{word[:-1]}ies" if word.endswith(("ppy", "nny", "ony", "ary", "itty")) else f"{word}s"
        found[several] = (role, True, False)
        found[word] = (role, False, False)
        found[f"{word}'s"] = (role, False, True)
    irregular = {"children": "child", "wives": "wife", "boss": "boss", "fish": "fish", "grandchildren": "grandchild"}
    found |= {word: (role, word.endswith("en"), False) for word, role in irregular.items()}
    return found


FORMS = _forms()


def is_name(token: Token) -> bool:
    """Whether the token is written as a name: a capital, small letters after it, and no word that is none."""
    written = token.text.removesuffix("'s")
    if not written[0].isupper() or len(written) < 2 or token.word.removesuffix("'s") in NO_NAMES:
        return False
    return (
        not written.isupper() and written.replace("-", "").replace("'", "").isalpha() and "'" not in token.word[-3:-2]
    )


def mentions(text: str, tokens: Sequence[Token], known: frozenset[str] = frozenset()) -> tuple[Mention, ...]:
    """The people and pets of the person's own that these tokens name, in order; `known` are those known, with roles."""
    forms = FORMS
    places = [place for place, token in enumerate(tokens) if token.word in forms][:MOST]
    return tuple([mention for place in places if (mention := _mention(text, tokens, place, known)) is not None])


def _mention(text: str, tokens: Sequence[Token], place: int, known: frozenset[str]) -> Mention | None:
    role, several, _ = FORMS[tokens[place].word]
    start = _start(tokens, place) or _titled(tokens, place, known)
    if start is None or _leads_to(tokens, place) or _is_oneself(tokens, place):
        return None
    first, had = start
    several = several and not _one_of(tokens, first)
    between = {token.word for token in tokens[first:place]}
    names, last = _names(text, tokens, place, several)
    owner = tokens[last - 1].text.endswith("'s") if names else _owns(tokens, place)
    if not (names or had):
        names = _before(text, tokens, first, place) or _is_mine(text, tokens, first, place)
    return Mention(
        _role(role, between), names, first, place, last, role in PETS, had, owner, not _GONE.isdisjoint(between)
    )


def _is_oneself(tokens: Sequence[Token], place: int) -> bool:
    """Whether it is `my own boss`, which one is oneself."""
    return tokens[place].word == "boss" and place > 0 and tokens[place - 1].word == "own"


def _one_of(tokens: Sequence[Token], first: int) -> bool:
    """Whether it is one of several, as in `one of my closest friends`."""
    return [token.word for token in tokens[max(first - 2, 0) : first]] == ["one", "of"]


def _role(role: str, between: set[str]) -> str:
    return "ex" if role in PARTNERS and "ex" in between else role


def _leads_to(tokens: Sequence[Token], place: int) -> bool:
    """Whether it is the `ex` of `my ex husband`, the `twin` of `my twin sister`: one mention with what follows."""
    return FORMS[tokens[place].word][0] in _LEADING and place + 1 < len(tokens) and tokens[place + 1].word in FORMS


def _owns(tokens: Sequence[Token], place: int) -> bool:
    """Whether something of theirs is spoken of, as in `my sister's dog`, not in `my sister's ill`."""
    return FORMS[tokens[place].word][2] and not _is_like(tokens, place + 1)


def _start(tokens: Sequence[Token], place: int) -> tuple[int, bool] | None:
    """Where the mention begins and whether it is one that somebody has; None when it is nobody of the person's own."""
    for before in range(place - 1, max(place - 5, -1), -1):
        word = tokens[before].word
        if word in _MINE or (word in _ANOTHER and _is_called(tokens, place)):
            return before, False
        if word in _ONE or _counts(tokens, before):
            return _had(tokens, before, place)
        if word not in _BETWEEN:
            break
    return (place, False) if _bare(tokens, place) else None


def _titled(tokens: Sequence[Token], place: int, known: frozenset[str]) -> tuple[int, bool] | None:
    """`Aunt Ruth lives in Leeds`, `sister Anna is a vet` of one who is known: a role and its name, without a `my`."""
    if place + 1 >= len(tokens) or not is_name(tokens[place + 1]) or (place and tokens[place - 1].word in _NOT_OWN):
        return None
    role = FORMS[tokens[place].word][0]
    named = f"{role} {tokens[place + 1].text}".removesuffix("'s")
    return (place, False) if role in TITLES or named in known else None


def _is_called(tokens: Sequence[Token], place: int) -> bool:
    """Whether a name follows, as in `another friend called Tom`."""
    after = _after_it(tokens, place)
    return bool(_called(after, _CALLED)) or (place + 1 < len(tokens) and is_name(tokens[place + 1]))


def _counts(tokens: Sequence[Token], place: int) -> bool:
    """Whether a number stands here that is not one of `my two sisters`."""
    return tokens[place].word in NUMBERS and place > 0 and tokens[place - 1].word not in _MINE


def _bare(tokens: Sequence[Token], place: int) -> bool:
    """Whether it is `Mum` or `Dad` by itself, as one calls one's own."""
    if tokens[place].word.removesuffix("'s") not in _BARE or not place:
        return not place and tokens[place].word.removesuffix("'s") in _BARE
    before = tokens[place - 1].word
    called = tokens[place].text[0].isupper() or before in _BARE_AFTER
    return called and before not in _OWNED and not before.endswith("'s")


def _had(tokens: Sequence[Token], article: int, place: int) -> tuple[int, bool] | None:
    if _after_it(tokens, place)[:2] == ("of", "mine"):
        return article, False
    joined = article > 0 and tokens[article - 1].word == "and"
    before = {token.word for token in tokens[max(article - (9 if joined else 2), 0) : article]}
    return (article, True) if before & _HAS else None


def _is_like(tokens: Sequence[Token], place: int) -> bool:
    """Whether the apostrophe and s before this place stand for `is`, as in `my sister's ill`."""
    return place >= len(tokens) or tokens[place].word in _IS_LIKE


def _names(text: str, tokens: Sequence[Token], place: int, several: bool) -> tuple[tuple[str, ...], int]:
    """The names after the role at this place, and the place after them."""
    words = _after_it(tokens, place)
    owning = tokens[place].word.endswith("'s") or (several and words[:2] == ("name", "is"))
    called = _called(words, _CALLED_OF if owning else _CALLED)
    if called:
        names, last = _named(text, tokens, place + 1 + called, True)
        return _more(text, tokens, names, last) if several and names else (names, last)
    return ((), place + 1) if owning else _names_beside(text, tokens, place, several)


def _names_beside(text: str, tokens: Sequence[Token], place: int, several: bool) -> tuple[tuple[str, ...], int]:
    """The names right after the role, or after its `is`."""
    if not several and _after_it(tokens, place)[:1] == ("is",):
        return _introduced(text, tokens, place)
    listed = several and _lists(text, tokens, place)
    names, last = _named(text, tokens, place + 1, False) if not listed else ((tokens[listed].text,), listed + 1)
    return _more(text, tokens, names, last) if several and names else (names, last)


def _lists(text: str, tokens: Sequence[Token], place: int) -> int:
    """Where the first name of `my brothers are Till and Ole`, `two kids, Emil and Frida` stands; 0 when none does."""
    first = place + 1 + (_after_it(tokens, place)[:1] == ("are",))
    if first + 2 >= len(tokens) or not (is_name(tokens[first]) and is_name(tokens[first + 2])):
        return 0
    gap = text[tokens[first - 1].end : tokens[first].start].strip()
    return first if not gap and tokens[first + 1].word == "and" else 0


def _called(words: tuple[str, ...], phrases: Sequence[tuple[str, ...]]) -> int:
    """How many words say that a name follows; 0 when none do."""
    return next((len(phrase) for phrase in phrases if words[: len(phrase)] == phrase), 0)


def _after_it(tokens: Sequence[Token], place: int) -> tuple[str, ...]:
    return tuple([token.word for token in tokens[place + 1 : place + 5]])


def _introduced(text: str, tokens: Sequence[Token], place: int) -> tuple[tuple[str, ...], int]:
    """The name of `my sister is Anna`, when nothing follows."""
    names, last = _named(text, tokens, place + 2, False)
    return (names, last) if _ends(text, tokens, last) else ((), place + 1)


def _named(text: str, tokens: Sequence[Token], place: int, said: bool) -> tuple[tuple[str, ...], int]:
    """The name at this place, also in small letters when it was said to be one; no name leaves the place before it."""
    if place >= len(tokens):
        return (), place
    token = tokens[place]
    gap = text[tokens[place - 1].end : token.start].strip()
    if is_name(token) or (token.word in _MONTHS and token.text[0].isupper() and not gap and _is_no_date(tokens, place)):
        return ((token.text.removesuffix("'s"),), place + 1) if _beside(text, token, gap) else ((), place)
    if (token.word.removesuffix("'s") in GIVEN and not gap and token.word != "is") or (said and _called_so(token)):
        return (token.text.removesuffix("'s"),), place + 1
    small = said and not gap.strip("\"'") and _small(token.word)
    return ((token.text,), place + 1) if small and _ends(text, tokens, place + 1) else ((), place)


def _called_so(token: Token) -> bool:
    """Whether it is a word that names somebody once they are said to be called so, as Kiwi."""
    return token.text[0].isupper() and token.word in _CALLED_SO


def _is_no_date(tokens: Sequence[Token], place: int) -> bool:
    """Whether no number follows, with which a month is a date."""
    return place + 1 >= len(tokens) or not tokens[place + 1].word[0].isdigit()


def _beside(text: str, token: Token, gap: str) -> bool:
    """Whether a name goes with the role before it: right after it, or set off by a mark that is closed again."""
    return gap in _NEAR or (gap in _APART and (text.startswith(_CLOSING, token.end) or token.end == len(text.rstrip())))


def _small(word: str) -> bool:
    return word.isalpha() and word not in NO_NAMES and word not in _CALLED_THINGS


def _ends(text: str, tokens: Sequence[Token], place: int) -> bool:
    """Whether a statement ends before this place."""
    if place >= len(tokens) or tokens[place].word in (
        "and",
        "but",
        "who",
        "that",
        "so",
        "because",
        "he",
        "she",
        "i",
        "now",
        "btw",
    ):
        return True
    return bool(text[tokens[place - 1].end : tokens[place].start].strip(" \"'"))


def _more(text: str, tokens: Sequence[Token], names: tuple[str, ...], last: int) -> tuple[tuple[str, ...], int]:
    """The names after the first of several, as in `my sisters Anna, Eva and Mia`."""
    while last + 1 < len(tokens) and len(names) < 5:
        joined = tokens[last].word == "and"
        following = last + 1 if joined else last
        if not is_name(tokens[following]) or not (joined or text[tokens[last - 1].end] == ","):
            break
        names, last = (*names, tokens[following].text.removesuffix("'s")), following + 1
    return names, last


def _before(text: str, tokens: Sequence[Token], first: int, place: int) -> tuple[str, ...]:
    """The name that stands before, as in `Anna, my sister, ...`."""
    if first < 1 or not is_name(tokens[first - 1]) or text[tokens[first - 1].end : tokens[first].start].strip() != ",":
        return ()
    closed = place + 1 >= len(tokens) or text[tokens[place].end : tokens[place + 1].start].strip().startswith(
        (",", ".", "!")
    )
    placed = first > 1 and tokens[first - 2].word in ("in", "at", "to", "from", "near", "hi", "hey", "hello")
    return (tokens[first - 1].text,) if closed and not placed else ()


def _is_mine(text: str, tokens: Sequence[Token], first: int, place: int) -> tuple[str, ...]:
    """The name of `Anna is my sister`, `Summer's my girlfriend`, at the start of what is said."""
    if (
        not first
        or tokens[first].word not in _MINE
        or not _ends(text, tokens, place + 1)
        or FORMS[tokens[place].word][1:] != (False, False)
    ):
        return ()
    linked = tokens[first - 1].word == "is" and first > 1
    name = tokens[first - 1 - linked]
    if not (linked or name.word.endswith("'s")) or not _may_be_name(name):
        return ()
    led = first - 1 - linked
    return (name.text.removesuffix("'s"),) if not led or tokens[led - 1].word in _LED_BY else ()


def _may_be_name(token: Token) -> bool:
    """Whether it is written as a name, is a given one, or a month that wears a capital, as in `May is my cousin`."""
    plain = token.word.removesuffix("'s")
    return is_name(token) or plain in GIVEN or (plain in _MONTHS and token.text[0].isupper())


def people_of(tokens: Sequence[Token], heard: Sequence[Mention], known: frozenset[str]) -> tuple[NamedPerson, ...]:
    """Everybody mentioned, and those known who are named without a role, each once, in the order in which they are."""
    if not (heard or known):
        return ()
    found = [(mention.at, person) for mention in heard for person in _persons(mention)]
    if known:
        found += _known(tokens, known, {person.name for _, person in found})
        found.sort(key=lambda one: one[0])
    return tuple(dict.fromkeys([person for _, person in found]))


def _persons(mention: Mention) -> Iterator[NamedPerson]:
    if not mention.pet:
        yield from (NamedPerson(mention.role, name) for name in mention.names or ("",))


def _known(tokens: Sequence[Token], known: frozenset[str], heard: set[str]) -> list[tuple[int, NamedPerson]]:
    """Those who are known already and named without a role."""
    named = {name.rpartition(" ")[2].lower(): name for name in known}
    found = []
    for place, token in enumerate(tokens):
        name = named.get(token.word.removesuffix("'s"))
        if name is None or (token.text[0].islower() and token.word in WORDS_TOO):
            continue
        role, _, written = name.rpartition(" ")
        if written not in heard:
            found.append((place, NamedPerson(role, written)))
    return found
