"""What the pass costs: CPU time of a line, of hostile text and of the import, and memory."""

import subprocess
import sys
from collections.abc import Callable, Iterable
from statistics import median, quantiles
from time import process_time

from _figures import Figure
from _reading import read

ROUNDS = 40
"""Times that each line is read; the least of some rounds in a row counts, because the machine has other things to do."""
BEST_OF = 5
STARTS = 5
LINES = (
    "my sister Anna just told me that she is moving to Berlin",
    "I had a job interview on Friday and I think it went well",
    "do you remember what I told you about my mother last week?",
    "my cat died yesterday and I don't know what to do now",
    "I really want to learn Italian before we go there next summer",
    "he said he would call me back tonight but he never did",
    "we watched a great film about a band from the north yesterday",
    "honestly I'm so tired of my boss, he keeps giving me work",
    "what should I cook for dinner tomorrow, there's only rice and eggs",
    "I've been running every morning and my knees hurt a little bit",
    "I wish I had a dog but our landlord would never allow",
    "thanks for asking, today was fine, just a lot of boring meetings",
    "my friend Tom got the job in Paris that he always wanted",
    "I can't sleep because the neighbours are having a loud party again",
    "next Monday I start at the clinic and I am quite nervous",
    "I used to play the guitar but I sold it years ago",
    "no I don't think that was funny, you know that I'm vegetarian",
    "the weather was awful so we stayed in and played some cards",
    "my brother's wife is pregnant again, the baby is due in March",
    "I forgot my umbrella on the train and now I am soaked",
)
HOSTILE = (
    "i am " * 1000, "no no no " * 500, "my sister's friend's " * 250, "a" * 4096, "aA" * 2048, "\U0001f602" * 4096,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 " * 600, "e\u0301" * 2048, "a" + "\u0301" * 4095,
    "\u202e\u05e9\u05dc\u05d5\u05dd " * 700, "\u0645\u0631\u062d\u0628\u0627 " * 700, "?!" * 2048, "\n" * 4096,
    "." * 4096, "'" * 4096, "i'm " * 1024, "1 " * 2048, "on monday " * 410, "tomorrow at 5 " * 290, "1/2/3/4/" * 512,
    "kill myself " * 340, "i want to die " * 290, "my mum died and " * 256, "(" * 4096, "i like cats and " * 256,
    "really " * 585, "\ufdfa" * 4096, "not " * 1024, "if i had a dog " * 273, "Anna " * 819, "\"what?\" she said. " * 210,
    "qzx qzv " * 512, "ab-cd/ef.gh " * 340, "in 5 minutes " * 315, "don't die, "  * 370, "so sad :( " * 400,
)  # fmt: skip
"""Text that is meant to cost time."""
_RSS = "print(next(int(line.split()[1]) for line in open('/proc/self/status') if line.startswith('VmHWM')) / 1024)"
_USE = (
    "from companion import app; from companion.understanding import understand;"
    "from companion.understanding.tables import Known; from datetime import datetime, UTC;"
    "understand('my sister lives in Berlin', datetime(2026, 3, 2, tzinfo=UTC), 'UTC', Known(), app.load_tables());"
)
_IMPORT = "from time import process_time as now; began = now(); import companion.understanding; print(now() - began)"


def taken_ms(text: str, best_of: int = BEST_OF) -> float:
    """CPU milliseconds of the pass over a text, the least of so many."""
    return min(_once_ms(text) for _ in range(best_of))


def _once_ms(text: str) -> float:
    before = process_time()
    read(text)
    return (process_time() - before) * 1000


def pass_ms() -> list[float]:
    """Milliseconds of every reading of every line, after each was read once."""
    for line in LINES:
        read(line)
    return [taken_ms(line) for _ in range(ROUNDS // BEST_OF) for line in LINES]


def hostile_ms(texts: Iterable[str] = HOSTILE) -> float:
    """Milliseconds of the worst of the texts, the median of some readings each."""
    return max(median(_once_ms(text[:4096]) for _ in range(BEST_OF)) for text in texts)


def told(code: str) -> float:
    """The number that an interpreter of its own prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(done.stdout)


def started(code: str, choose: Callable[[list[float]], float]) -> float:
    """That number over some starts."""
    return choose([told(code) for _ in range(STARTS)])


def figures() -> dict[str, Figure]:
    """The figures about time and memory."""
    spent = pass_ms()
    bare, used = started(_RSS, median), started(_USE + _RSS, median)
    return {
        "pass_p50_ms": Figure(median(spent), "ms", 0.25),
        "pass_p99_ms": Figure(quantiles(spent, n=100)[98], "ms", 1),
        "hostile_ms": Figure(hostile_ms(), "ms", 5),
        "import_s": Figure(started(_IMPORT, min), "s", 0.3),
        "rss_mb": Figure(used - bare, "MB", 40),
    }
