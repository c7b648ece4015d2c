"""Words made plain, so that one phrase finds every way of writing it: no contractions, slang, slips or filler."""

from collections.abc import Iterable
from functools import lru_cache

_PLAIN = {
    form: plain
    for plain, forms in {
        "i am": "im i'm", "i have": "ive i've", "i will": "i'll", "i would": "i'd id", "am not": "aint ain't",
        "do not": "dont dnt", "can not": "cant can't cannot", "will not": "wont won't", "did not": "didnt", "is not": "isnt",
        "was not": "wasnt", "would not": "wouldnt", "should not": "shouldnt", "could not": "couldnt",
        "have not": "havent", "does not": "doesnt", "are not": "arent", "want to": "wanna wana wannna wanto",
        "going to": "gonna gunna gona gunno goin", "have to": "gotta", "i am going to": "imma ima i'ma", "trying to": "tryna",
        "let me": "lemme", "you": "u ya", "your": "ur", "you are": "youre", "that is": "thats", "what is": "whats wats",
        "there is": "theres", "he is": "hes", "she is": "shes", "they are": "theyre", "because": "cuz cus coz bc becuz becos",
        "tonight": "tonite 2nite", "tomorrow": "tmrw tmr tomoz", "everyone": "every1", "someone": "some1", "no one": "noone",
        "about": "abt bout", "before": "b4", "to": "2", "with": "w", "without": "w/o", "people": "ppl",
        "die": "diee diie ddie d1e dei", "dying": "dyin", "kill myself": "kms kmself", "kill yourself": "kys",
        "want": "wnt wnat wan",
        "myself": "meself myslf mysel mself", "suicide": "sewerslide suicid su1cide suiside suecide",
        "suicidal": "suicidel sucidal suicidial", "self harm": "selfharm", "self harming": "selfharming",
        "self harmed": "selfharmed", "kill": "unalive unaliv kil kll kiil k1ll", "killing": "unaliving",
        "anymore": "anymor anymre nemore", "life": "lyfe",
        "not": "nt", "living": "livin", "thinking": "thinkin thinkn", "nothing": "nuthin",
        "overdose": "od", "overdosed": "od'd", "mother": "mom mum mommy mummy mama mam", "father": "dad daddy papa",
        "boyfriend": "bf", "girlfriend": "gf", "grandmother": "grandma nan granny nana", "grandfather": "grandpa",
        "would have": "wouldve", "should have": "shouldve shoulda", "friend": "bestie buddy mate pal", "point": "piont",
    }.items()
    for form in forms.split()
}  # fmt: skip
_FILLER = frozenset(
    "just rly really so honestly literally actually fucking fuckin freaking kinda truly seriously totally simply basically "
    "probably genuinely rn tbh ngl fr omg oh well please very quite pretty bloody damn absolutely completely definitely "
    "lowkey highkey legit sometimes".split()
)
_ENDINGS = (
    ("n't", " not"),
    ("'re", " are"),
    ("'ve", " have"),
    ("'ll", " will"),
    ("'d", " would"),
    ("'m", " am"),
    ("'s", " is"),
)
_MENDED = (
    "myself suicide suicidal killing overdose overdosed anymore ending tonight everyone without alive thinking thoughts "
    "pills bridge yourself himself herself themselves cutting cuting hurting worthless disappear existing attempt choking "
    "breathe seizure unconscious ambulance bleeding vomit starving throwing strangled husband boyfriend beating"
).split()
_REAL = frozenset(
    "killings filling willing billing milling pulling rolling pilling kissing killin yourselves olive live lives "
    "alike bending sending lending mending tending fending vending evening landing rending attempts bridges fridge "
    "bride ridge pill bills hills mills wills fills kills tills gills pills pulls polls piles cuttings butting "
    "putting gutting hunting curing outing huffing curting hearting shoving breath breathed breather breathes beating "
    "eating heating seating bearing boating meeting betting heaving beaming beading husbands boyfriends girlfriend "
    "within suicides seizures bleedings breeding bleeding vomits staring starving carving starting staving showing "
    "growing throwing thrown thinking drinking blinking clinking shinking thickening linking thought thoughts choking "
    "joking poking smoking coking choosing cooking thanking starring endings pending blending alice beatings thinning "
    "overdone citing bleeping cooling hooking tonights exiting existing exciting editing ambulances overdoses hurling "
    "turning hurting hosting".split()
)


def plain(words: Iterable[str]) -> str:
    """The words as one line with a blank at both ends, in the forms that phrases are written in."""
    line = f" {' '.join(filter(None, map(_plain, words)))} "
    return line.replace(" any more ", " anymore ").replace(" any longer ", " anymore ") if " any " in line else line


@lru_cache(maxsize=20_000)
def _plain(word: str) -> str:
    """The plain form of a word: none, one or several words."""
    if word in _FILLER:
        return ""
    if word in _PLAIN:
        return _PLAIN[word]
    if "-" in word:
        return " ".join(_plain(part) for part in word.split("-"))
    return _opened(word) if "'" in word else _mended(word)


def _opened(word: str) -> str:
    """The words that a contraction holds; what is owned and what is are not told apart."""
    for ending, opened in _ENDINGS:
        if word.endswith(ending) and word != "let's":
            return word.removesuffix(ending) + opened
    return word


def _mended(word: str) -> str:
    """The word of the table that this one misspells by one slip, or the word itself."""
    if len(word) < 5 or word in _REAL:
        return word
    return next((right for cut in _cuts(word) for right in _BY_CUT.get(cut, ()) if _is_slip(word, right)), word)


def _cuts(word: str) -> tuple[str, ...]:
    return (word, *(word[:place] + word[place + 1 :] for place in range(len(word))))


def _is_slip(word: str, right: str) -> bool:
    """Whether one letter added, left out, changed or swapped with its neighbour makes the difference."""
    if len(word) != len(right):
        return True
    differing = [place for place, pair in enumerate(zip(word, right, strict=True)) if pair[0] != pair[1]]
    swapped = len(differing) == 2 and differing[1] - differing[0] == 1
    return len(differing) <= 1 or (swapped and sorted(word) == sorted(right))


def _filed(right: Iterable[str]) -> dict[str, tuple[str, ...]]:
    filed: dict[str, list[str]] = {}
    for word in right:
        for cut in _cuts(word):
            filed.setdefault(cut, []).append(word)
    return {cut: tuple(words) for cut, words in filed.items()}


_BY_CUT = _filed(_MENDED)
