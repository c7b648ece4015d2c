"""How fast the rules engine is, beside its peers: CPU time per message over the same rules and the same messages."""

import gc
import random
import sys
import tempfile
import tracemalloc
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from time import process_time_ns
from typing import TypeVar

from _figures import Figure, parser, show

from companion.domain.memory import Fact, Memory, Moment, Use
from companion.domain.message import Message, PersonId
from companion.domain.person import PersonState
from companion.domain.persona import Pack, Persona, Source
from companion.domain.turn import Turn
from companion.domain.understanding import Frame, Sentence, Token, Understanding
from companion.engines.book import Book, forget, make_book
from companion.engines.check import findings
from companion.engines.hearing import hear
from companion.engines.rules import RulesEngine

NOW = datetime(2026, 3, 2, 20, 0, tzinfo=UTC)
FRAMES = ("death", "illness", "exam", "interview", "birthday", "move", "journey", "quarrel", "promotion", "boredom")
FEELINGS = ("joy", "sadness", "anger", "fear", "lonely", "proud", "tired", "anxious", "grateful", "ashamed")
VOCABULARY = 3000
SYLLABLES = [f"{first}{second}" for first in "bdfghjklmnprstvz" for second in "aeiou"]
WORDS = [f"{one}{two}x" for one in SYLLABLES for two in SYLLABLES][:VOCABULARY]
"""Words of letters alone, for that is how messages are heard; none is a word of English."""
ROUNDS = 7
"""Rounds of which the best counts, ours and the peers', because the machine has other things to do."""
T = TypeVar("T")


@dataclass(frozen=True)
class Mix:
    """Rules as rows of (kind, pattern), and the messages heard by them."""

    rules: list[tuple[str, str]]
    messages: list[str]


# The rules and the messages


def words(chance: random.Random, count: int) -> str:
    """So many words, common ones more often."""
    return " ".join(WORDS[int(VOCABULARY * chance.random() ** 2)] for _ in range(count))


def make_rule(chance: random.Random) -> tuple[str, str]:
    """One rule of the mix that peers can read too."""
    kind = chance.choices(("literal", "start", "end", "middle", "around", "after", "topic"), (40, 20, 10, 15, 5, 5, 5))[
        0
    ]
    forms = {
        "literal": lambda: words(chance, chance.randint(2, 5)),
        "start": lambda: f"{words(chance, 3)} *",
        "end": lambda: f"* {words(chance, 2)}",
        "middle": lambda: f"{words(chance, 2)} * {words(chance, 1)}",
        "around": lambda: f"* {words(chance, 2)} *",
    }
    return kind, forms.get(kind, forms["start"])()


def first_mix(count: int, messages: int = 1000) -> Mix:
    """The mix of the peers: 40 % literal hits, 40 % wildcard hits of twelve words, 20 % misses of twelve words."""
    chance = random.Random(count)
    rules = list({pattern: (kind, pattern) for kind, pattern in (make_rule(chance) for _ in range(count))}.values())
    literal = [pattern for kind, pattern in rules if kind == "literal"]
    wild = [pattern for kind, pattern in rules if kind not in ("literal", "after", "topic")]
    heard = [make_message(chance, literal, wild) for _ in range(messages)]
    return Mix(rules, heard)


def make_message(chance: random.Random, literal: Sequence[str], wild: Sequence[str]) -> str:
    """One message of the mix."""
    case = chance.choices(("literal", "wild", "miss"), (40, 40, 20))[0]
    if case == "literal":
        return chance.choice(literal)
    if case == "miss":
        return " ".join(f"x{chance.randint(0, 500)}" for _ in range(12))
    parts = chance.choice(wild).split("*")
    room = max(12 - len(" ".join(parts).split()), 1)
    return f" {words(chance, room)} ".join(part.strip() for part in parts).strip()


def talk_of(mix: Mix) -> str:
    """The mix as a `.talk` file."""
    blocks = ["# ask\n< What now?", "# quiet [quiet]\n< Mm.\n< Go on."]
    for number, (kind, pattern) in enumerate(mix.rules):
        tag = " [topic work]" if kind == "topic" else ""
        blocks.append(f"# r{number}{tag}\n> {pattern}\n< Reply {number} to {{{{ user.name }}}}.\n< Other {number}.")
    return "\n\n".join(blocks)


def second_talk(count: int) -> str:
    """The second mix: a fifth of the rules have conditions and no pattern, a fifth hear concepts."""
    chance = random.Random(count)
    mix = first_mix(count * 3 // 5, 1)
    blocks = [talk_of(mix)]
    blocks += [f"~c{number}: {', '.join(words(chance, 12).split())}" for number in range(200)]
    for number in range(count // 5):
        blocks.append(f"# c{number}\n> * ~c{chance.randrange(200)} {words(chance, 1)} *\n< Concept {number}.")
        blocks.append(f"# s{number}\n{criterion(chance)}\n? words > {chance.randint(1, 30)}\n< Silent {number}.")
    return "\n\n".join(blocks)


def criterion(chance: random.Random) -> str:
    """A condition on what happened or on what is felt, and one that narrows it."""
    if chance.random() < 0.7:
        return f"? frame is {chance.choice(FRAMES)}\n? experiencer is {chance.choice(('user', 'other'))}"
    return f"? feeling is {chance.choice(FEELINGS)}\n? topic is {words(chance, 1)}"


def understood(text: str, chance: random.Random | None = None) -> Understanding:
    """The message with its tokens, and with a frame or a feeling one time in five."""
    tokens, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        tokens.append(Token(word, word, at, at + len(word)))
        at += len(word)
    whole = (Sentence(text, "disclosure", 0, len(tokens)),)
    frames = (Frame(chance.choice(FRAMES), "sister", "other", "-"),) if chance and chance.random() < 0.2 else ()
    feeling = chance.choice(FEELINGS) if chance and chance.random() < 0.2 else "neutral"
    return Understanding(text=text, tokens=tuple(tokens), sentences=whole, frames=frames, feeling=feeling)


def person(pack: Pack, heard: Understanding, turns: int = 1000) -> Turn:
    """A turn with somebody who has talked for so many turns."""
    ago = [NOW - timedelta(minutes=turns - number) for number in range(turns)]
    talk = tuple(
        Moment(number, ago[number], "me", f"Something said {number}. And more.") for number in range(turns)[-24:]
    )
    ledger = {f"r{number}#abcdef": Use(number, ago[number]) for number in range(turns)}
    facts = tuple(Fact(str(n), "user", f"relation{n % 30}", f"thing {n}", "I said so.", ago[0]) for n in range(300))
    return Turn(
        person=PersonId("terminal", "me"),
        now=NOW,
        state=PersonState(soul="soul", turn=turns, name="Mia", topics=("work",)),
        persona=Persona("Ada", "it is short", "bench", pack.digest),
        pack=pack,
        memory=Memory(facts=facts, talk=talk, ledger=ledger),
        understanding=heard,
        message=message_of(heard),
    )


def message_of(heard: Understanding) -> Message:
    """The message that was understood so."""
    return Message(PersonId("terminal", "me"), "1", NOW, heard.text)


# Measuring


def mean_us(act: Callable[[T], object], over: Sequence[T]) -> float:
    """Mean CPU microseconds of the act, the clock read once, because reading it costs a fifth of a match."""
    before = process_time_ns()
    for item in over:
        act(item)
    return (process_time_ns() - before) / 1000 / len(over)


def each_us(act: Callable[[T], object], over: Iterable[T]) -> list[float]:
    """CPU microseconds of the act for each item, sorted; the clock itself is among them."""
    spent = []
    for item in over:
        before = process_time_ns()
        act(item)
        spent.append((process_time_ns() - before) / 1000)
    return sorted(spent)


def mean(spent: Sequence[float]) -> float:
    """The mean of what was spent."""
    return sum(spent) / len(spent)


def match_us(book: Book, heard: Sequence[Understanding]) -> float:
    """Mean CPU microseconds to make a message ready and find every rule that fits it; the best of some rounds."""
    return min(mean_us(lambda meant: book.index.heard(hear(meant, book.lexicon)), heard) for _ in range(ROUNDS))


def turn_us(talk: str, heard: Sequence[Understanding]) -> tuple[float, float]:
    """Mean and 99th percentile of a whole turn of the engine."""
    pack = Pack("bench", talk[-40:], "", (), {}, (), {}, (Source("bench/b.talk", talk),))
    engine = RulesEngine()
    somebody = person(pack, heard[0])
    turns = [replace(somebody, understanding=meant, message=message_of(meant)) for meant in heard]
    engine.respond(somebody)
    rounds = [each_us(engine.respond, turns) for _ in range(3)]
    return min(map(mean, rounds)), min(spent[len(spent) * 99 // 100] for spent in rounds)


def load(talk: str) -> tuple[float, float]:
    """CPU seconds and megabytes that compiling this pack costs; what this script has made itself is laid aside."""
    source = (Source("bench/b.talk", talk),)
    forget()
    gc.collect()
    gc.freeze()
    before = process_time_ns()
    make_book(source)
    seconds = (process_time_ns() - before) / 1e9
    gc.unfreeze()
    forget()
    tracemalloc.start()
    book = make_book(source)
    size = tracemalloc.get_traced_memory()[0] / 1e6
    tracemalloc.stop()
    del book
    return seconds, size


HOSTILE = (
    "# deep\n> * a * a * a * a * zz\n< no\n\n# deep2\n> * ~a {x:word} * (a|a a|a a a) * b a *\n< no\n\n"
    "# am\n> i am {x:text} because *\n< no\n\n# am2\n> * i am {x:name}\n< no\n\n"
    "# quiet [quiet]\n< Mm.\n\n~a: a, a a, i am i\n"
)
SHAPES = ("a ", "i am ", "a b ", "because i am ", "zz a ", "A b. ", "a, ", "i'm ")


def hostile_ms(talk: str) -> float:
    """The worst CPU milliseconds of a whole turn for a message of 4,096 characters."""
    pack = Pack("bench", "hostile", "", (), {}, (), {}, (Source("bench/b.talk", talk + "\n" + HOSTILE),))
    engine = RulesEngine()
    turns = [person(pack, understood((shape * 4096)[:4096])) for shape in SHAPES]
    turns += [person(pack, understood(words(random.Random(1), 1000)[:4096]))]
    engine.respond(turns[0])
    return max(min(each_us(engine.respond, [turn] * 3)) for turn in turns) / 1000


def check_s(talk: str) -> float:
    """CPU seconds to check this pack, samples left out."""
    forget()
    before = process_time_ns()
    findings((Source("bench/b.talk", talk),))
    return (process_time_ns() - before) / 1e9


# Peers


def rivescript_us(mix: Mix) -> float:
    """Mean CPU microseconds of a RiveScript reply."""
    from rivescript import RiveScript

    bot = RiveScript(utf8=True)
    rows = (f"+ {pattern}\n- reply {number}\n" for number, (_, pattern) in enumerate(mix.rules))
    bot.stream("\n".join((*rows, "+ *\n- go on\n")))
    bot.sort_replies()
    return mean_us(lambda text: bot.reply("me", text), mix.messages[:24])


def aiml_us(mix: Mix) -> float:
    """Mean CPU microseconds of a python-aiml reply."""
    import aiml

    bot = aiml.Kernel()
    bot.verbose(False)
    row = "<category><pattern>{}</pattern><template>reply {}</template></category>".format
    rows = (row(pattern.upper(), number) for number, (_, pattern) in enumerate(mix.rules))
    with tempfile.NamedTemporaryFile("w", suffix=".aiml") as file:
        file.write(f'<aiml version="1.0.1">{"".join(rows)}{row("*", "go on")}</aiml>')
        file.flush()
        bot.learn(file.name)
    return min(mean_us(bot.respond, mix.messages) for _ in range(ROUNDS))


def hassil_us(mix: Mix) -> float:
    """Mean CPU microseconds of recognising a sentence with hassil."""
    from hassil import Intents, recognize

    data = [{"sentences": [pattern.replace("*", "{rest}")]} for _, pattern in mix.rules]
    intents = {f"I{number}": {"data": [one]} for number, one in enumerate(data)}
    made = Intents.from_dict({"language": "en", "intents": intents, "lists": {"rest": {"wildcard": True}}})
    return mean_us(lambda text: recognize(text, made), mix.messages[:24])


PEERS = {"rivescript": rivescript_us, "python-aiml": aiml_us, "hassil": hassil_us}


def peers_us(mix: Mix) -> dict[str, float]:
    """What the peers that are installed need for the same; the others are skipped with a word."""
    spent = {}
    for name, measured in PEERS.items():
        try:
            spent[name] = measured(mix)
        except ImportError:
            print(f"{name} is not installed and was skipped", file=sys.stderr)
    return spent


# The figures


def figures() -> dict[str, Figure]:
    """Every figure, measured now."""
    mixes = {count: first_mix(count) for count in (100, 1000, 10_000, 50_000)}
    talks = {count: talk_of(mix) for count, mix in mixes.items()}
    found: dict[str, Figure] = {}
    rising = match_figures(mixes, talks, found)
    found["growth_100_50k"] = Figure(rising[50_000] / rising[100], "x", 3)
    add_peers(found, peers_us(mixes[10_000]), rising[10_000])
    add_second(found)
    heard = [understood(text) for text in mixes[10_000].messages]
    turn, worst = turn_us(talks[10_000], heard)
    found["turn_10k_us"], found["turn_10k_p99_us"] = Figure(turn, "us", 100), Figure(worst, "us", 400)
    seconds, size = load(talks[10_000])
    found["load_10k_s"], found["load_10k_mb"] = Figure(seconds, "s", 0.5), Figure(size, "MB", 25)
    found["hostile_4k_ms"] = Figure(hostile_ms(talks[10_000]), "ms", 5)
    found["check_10k_s"] = Figure(check_s(talks[10_000]), "s", 2)
    found["reload_ms"] = Figure(load(talk_of(first_mix(500, 1)))[0] * 1000, "ms", 200)
    return found


def match_figures(mixes: dict[int, Mix], talks: dict[int, str], found: dict[str, Figure]) -> dict[int, float]:
    """The matcher alone at every size."""
    rising = {}
    for count, mix in mixes.items():
        book = make_book((Source("bench/b.talk", talks[count]),))
        rising[count] = match_us(book, [understood(text) for text in mix.messages])
        name = f"match_{count // 1000}k_us" if count >= 1000 else f"match_{count}_us"
        found[name] = Figure(rising[count], "us", 15)
    return rising


def add_peers(found: dict[str, Figure], peers: dict[str, float], own: float) -> None:
    """How many times quicker than each peer, where that has a goal."""
    found["match_10k_us"].peers = peers
    for name, goal in (("rivescript", 8000), ("python-aiml", 5)):
        if name in peers:
            found[f"match_10k_x_{name.replace('-', '_')}"] = Figure(peers[name] / own, "x", goal, most=False)


def add_second(found: dict[str, Figure]) -> None:
    """The second mix: the matcher and the whole turn."""
    chance = random.Random(5)
    talk = second_talk(10_000)
    heard = [understood(text, chance) for text in first_mix(6000).messages]
    book = make_book((Source("bench/b.talk", talk),))
    found["match_10k_second_us"] = Figure(match_us(book, heard), "us", 40)
    turn, worst = turn_us(talk, heard)
    found["turn_10k_second_us"], found["turn_10k_second_p99_us"] = Figure(turn, "us", 100), Figure(worst, "us", 400)


def main() -> None:
    """Prints the figures as a table, or as one JSON object."""
    asked = parser(__doc__).parse_args()
    show(figures(), asked.json)


if __name__ == "__main__":
    main()
