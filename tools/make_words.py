"""Makes companion/data/words.txt from the comments of GoEmotions (Apache-2.0) and from the program's own word tables.

    python tools/make_words.py ../shared/data/emotion/train.tsv companion/data/words.txt

The first part are the words that a slip of the keys may be mended to, the most frequent first: the program's own and
the common ones. The second part are words that might be taken for slips of those and are none: of the comments, and of
`web2`, the words of Webster's dictionary of 1934, which is in the public domain. How common a word is, and so whether
it is one at all, is looked up in `wordfreq`. Both `english-words` and `wordfreq` have to be installed where this runs.
"""

import ast
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

from english_words import get_english_words_set
from wordfreq import iter_wordlist, zipf_frequency

from companion.language.corrections import LEAST, Ends, ends_of, neighbours
from companion.language.stems import stem

ROOT = Path(__file__).parents[1]
TABLES = ("companion/understanding/*.py", "companion/language/*.py")
LISTS = ("companion/data/concepts.txt",)
PACKS = "persona/*/*.talk"
"""Files whose words are known as they are written, slips too, because their patterns wait for them."""
COMMON = 20
"""Times a word is written in the comments before a slip may be mended to it though no table has it."""
RARE, RARER = 3.3, 2.0
"""Zipf frequency from which any word is one, and how far below that of its neighbour a rarer one is a mere slip."""
PRINTED = 2.3
"""Zipf frequency from which a word of the dictionary is worth knowing."""
ALSO = """
youre theyre weve theyve youve whats thats theres heres isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt wont
wouldnt couldnt shouldnt cant lets shes hes youll theyll itll oclock fave faves comps comp woulda coulda shoulda effing
forgave forgiven bestie hubby wifey veggie veggies fridge telly selfie emoji vape vaping blog blogs blogging podcast
"""
"""Words without their apostrophe, as people write them, and some that no dictionary of 1934 has."""
ENDINGS = "ed er est".split()
EVERYDAY, LONG = 4.0, 7
"""Zipf frequency from which a word shorter than so many letters is known with every ending."""
_WORD = re.compile(r"[a-z]+")


def counted(path: Path) -> Counter[str]:
    """How often each word is written in the comments."""
    found: Counter[str] = Counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        found.update(_WORD.findall(re.sub(r"\[[a-z]+\]|['\u2019][a-z]+", " ", line.split("\t")[0].lower())))
    return found


def own_words() -> set[str]:
    """The words of the tables: of every string in the code that is no docstring, and of the lists."""
    found: set[str] = set()
    for pattern in TABLES:
        for path in ROOT.glob(pattern):
            found.update(_of_code(path))
    for name in LISTS:
        found.update(_WORD.findall((ROOT / name).read_text(encoding="utf-8").lower()))
    return found


def _of_code(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield from _WORD.findall(node.value.lower())


def slips_of_the_tables() -> set[str]:
    """The misspellings that the tables know as such: what is written for something else."""
    from companion.understanding.plain_words import _PLAIN

    return {form for form in _PLAIN if "'" not in form}


def pack_words() -> set[str]:
    """The words of the shipped packs."""
    return {word for path in ROOT.glob(PACKS) for word in _WORD.findall(path.read_text(encoding="utf-8").lower())}


def printed_words() -> set[str]:
    """The words of the dictionary, inflected too, that are not too rare to be written by anybody."""
    printed = get_english_words_set(["web2"], lower=True)
    frequent = takewhile(lambda word: zipf_frequency(word, "en") >= PRINTED, iter_wordlist("en"))
    found = {
        word for word in frequent if word.isascii() and word.isalpha() and not printed.isdisjoint((word, stem(word)))
    }
    found |= {word[:-3] + "ise" for word in found if word.endswith("ize")}
    common = {word for word in found if len(word) < LONG and zipf_frequency(word, "en") >= EVERYDAY}
    return found | {word.removesuffix("e") + end for word in common for end in ENDINGS}


def parts(counts: Counter[str]) -> tuple[list[str], list[str]]:
    """The words to mend to, and the words near one of them that are merely known."""
    slips = slips_of_the_tables()
    own = own_words() - slips
    right = [word for word, count in counts.items() if len(word) >= LEAST and (word in own or count >= COMMON)]
    right += [word for word in own - counts.keys() if len(word) > LEAST + 1 and zipf_frequency(word, "en")]
    right = [word for word in right if word not in ALSO.split()]
    right.sort(key=lambda word: (-counts[word], word))
    taken = set(right)
    ends, firm = ends_of(right), own | slips | set(ALSO.split())
    firm |= printed_words() | pack_words()
    rest = [word for word in sorted(counts.keys() | firm) if len(word) >= LEAST and word not in taken]
    return right, [word for word in rest if neighbours(word, ends) and (word in firm or _is_word(word, ends))]


def _is_word(word: str, ends: Ends) -> bool:
    """Whether a rare word is one, and no slip of a much more frequent neighbour."""
    own = zipf_frequency(word, "en")
    return own >= RARE or all(zipf_frequency(other, "en") - own < RARER for other in neighbours(word, ends))


def main() -> None:
    """Writes the file."""
    comments, target = map(Path, sys.argv[1:3])
    blocks = (textwrap.fill(" ".join(part), 118) for part in parts(counted(comments)))
    target.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
