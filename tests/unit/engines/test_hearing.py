"""Hearing: words, contractions, concepts, and slots that hold what they are typed for."""

from collections.abc import Mapping

import pytest

from companion.domain.persona import Source
from companion.domain.understanding import FoundDate, Sentence, Understanding
from companion.engines.book import make_book
from companion.engines.concepts import forms
from companion.engines.hearing import WORDS, Heard, hear
from companion.language.tokens import tokenise
from tests.unit.engines.making import MONDAY, Talk, meant

RULES = "~pet: dog, guinea pig, ~bird\n~bird: parrot\n~kin: mother\n# r\n> ~pet ~kin ~family\n< x"


def heard(text: str, **fields: object) -> Heard:
    """The message as the matcher sees it."""
    return hear(meant(text, **fields), make_book((Source("t/t.talk", RULES),)).lexicon)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I'm here", ["i", "am", "here"]),
        ("I’m here", ["i", "am", "here"]),
        ("Don't! Can't.", ["do", "not", "can", "not"]),
        ("gonna go", ["going", "to", "go"]),
        ("Anna's dog", ["anna's", "dog"]),
        ("im here, dont worry", ["i", "am", "here", "do", "not", "worry"]),
        ("i m here don t worry", ["i", "am", "here", "do", "not", "worry"]),
        ("What s up", ["what", "is", "up"]),
        ("ill, well, its", ["ill", "well", "its"]),
        ("plan d", ["plan", "d"]),
        ("t", ["t"]),
        ("", []),
        ("... !!!", []),
    ],
)
def test_words_are_small_and_contractions_written_out(text: str, words: list[str]) -> None:
    """So that a pattern may be written either way."""
    assert heard(text).words == words


@pytest.mark.parametrize("text", ["word " * 5000, "i'm " * 5000])
def test_only_so_many_words_are_looked_at(text: str) -> None:
    """However they are written."""
    assert len(heard(text).words) == WORDS
    assert len(heard(text).at) == WORDS


@pytest.mark.parametrize(
    ("text", "concept", "spans"),
    [
        ("my dog and dogs", "~pet", {1: 2, 3: 4}),
        ("two guinea pigs", "~pet", {1: 3}),
        ("a parrot", "~pet", {1: 2}),
        ("a parrot", "~bird", None),
        ("a guinea hen", "~pet", None),
        ("doggedly", "~pet", None),
    ],
)
def test_concepts_are_found_with_their_inflections(text: str, concept: str, spans: Mapping[int, int] | None) -> None:
    """Phrases, too, and those of other concepts listed; ones that no rule hears are not looked for."""
    assert heard(text).spans.get(concept) == spans


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("walk", {"walk", "walks", "walked", "walking"}),
        ("stop", {"stop", "stops", "stopped", "stopping"}),
        ("bake", {"bake", "bakes", "baked", "baking"}),
        ("cry", {"cry", "cries", "cried", "crying"}),
        ("play", {"play", "plays", "played", "playing"}),
        ("box", {"box", "boxes", "boxed", "boxing"}),
        ("tired", {"tired"}),
        ("ok", {"ok"}),
    ],
)
def test_regular_forms_are_known(word: str, expected: set[str]) -> None:
    """Irregular ones are listed by hand."""
    assert set(forms(word)) == expected


@pytest.mark.parametrize(("low", "high", "weight"), [(0, 1, 1.0), (1, 2, 0.25), (0, 4, 2.5), (0, 0, 0.0)])
def test_small_words_weigh_a_quarter(low: int, high: int, weight: float) -> None:
    """Grammar says little about what was meant."""
    assert heard("rain in the mountains").weight(low, high) == weight


def test_a_clause_ends_where_punctuation_stands() -> None:
    """Slots of text do not run on behind a comma."""
    message = heard("i like trains, and you know")
    assert message.clause_end(2, 6) == 3
    assert message.raw(2, 3) == "trains"
    assert heard("").raw(0, 0) == ""


# Dates


def dated(text: str, *dates: str) -> Understanding:
    """A message in which these stretches are dates."""
    return meant(text, dates=tuple(FoundDate(date, MONDAY, MONDAY, "day") for date in dates))


WHEN = "# a\n> * (is|comes) {when:date} *\n< {{ when }}?\n\n# quiet [quiet]\n< Mm."


@pytest.mark.parametrize(
    ("text", "dates", "said"),
    [
        ("the exam is next Friday", ("next Friday",), "next Friday?"),
        ("the exam is next Friday, I think", ("next Friday",), "next Friday?"),
        ("she comes on the 3rd of May at noon", ("on the 3rd of May at noon",), "on the 3rd of May at noon?"),
        ("it's hot and it is Friday", ("Friday",), "Friday?"),
        ("the exam is hard", (), "Mm."),
        ("the exam is hard on Friday", ("on Friday",), "Mm."),
        ("the exam is next week", ("next month",), "Mm."),
    ],
)
def test_a_slot_of_a_date_takes_what_was_understood_as_one(text: str, dates: tuple[str, ...], said: str) -> None:
    """Exactly that stretch, as it was written; where no date begins the pattern does not fit."""
    assert Talk(WHEN).say(dated(text, *dates)) == said


@pytest.mark.parametrize(
    ("rule", "text", "said"),
    [
        ("i like {x:text} *", "I like my mother's old car", "your mother's old car"),
        ("i told {x:text}", "I told you that I was mine", "me that you were yours"),
        ("i met {x:name} *", "i met anna", "Anna"),
        ("i met {x:name} *", "I met Anna Maria Lopez Garcia", "Anna Maria Lopez"),
        ("i met {x:name} *", "I met Anna. Berlin was nice", "Anna"),
        ("i have {x:number} *", "I have twelve cats", "twelve"),
        ("* about {x:text}", "tell me about " + "x" * 90, "x" * 60),
    ],
)
def test_a_slot_is_said_back_as_the_companion_would(rule: str, text: str, said: str) -> None:
    """Turned round, with capitals for names, short, and no further than the clause."""
    assert Talk(f"# a\n> {rule}\n< {{{{ x }}}}").say(text) == said


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("they say {x:word} *", "they say because it rains"),
        ("i love {x:name} *", "i love because and so on"),
        ("i have {x:number} *", "i have the flu"),
        ("i like {x:text}", "i like"),
    ],
)
def test_no_line_says_the_because(rule: str, text: str) -> None:
    """A slot that would take a small word takes nothing."""
    assert Talk(f"# a\n> {rule}\n< The {{{{ x }}}}!").say(text) == ""


@pytest.mark.parametrize("said", ["I'm a teacher", "i m a teacher", "im a teacher", "I am a teacher", "I’m a teacher"])
@pytest.mark.parametrize("written", ["i'm a teacher", "i am a teacher", "im a teacher", "i('m| am) a teacher"])
def test_a_contraction_is_heard_however_either_side_spells_it(written: str, said: str) -> None:
    """With an apostrophe, without one, with a blank, or written out."""
    assert Talk(f"# a\n> {written}\n< Yes.").say(said) == "Yes."


def test_each_half_of_a_contraction_gives_its_own_word() -> None:
    """So that a slot beside it keeps what was written."""
    talk = Talk("# a\n> i don't like {x:text}\n< {{ x }}.")
    assert talk.say("i don t like my old car") == "your old car."


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("gr8", "gr8"),
        ("noooo", "nooooooo"),
        ("24/7", "24/7"),
        ("7pm", "7pm"),
        ("rock'n'roll", "rock'n'roll"),
        ("hmmm", "hmm"),
    ],
)
@pytest.mark.parametrize("rule", ["> {}", "> * {} *", "> ({}|another)", "> [oh] {}"])
def test_what_a_pack_writes_is_read_as_messages_are(rule: str, written: str, said: str) -> None:
    """The one tokenisation counts on both sides."""
    book = make_book((Source("t/t.talk", f"# r\n{rule.format(written)}\n< x"),))
    tokens = tokenise(said)
    understanding = Understanding(said, tokens, (Sentence(said, "other", 0, len(tokens)),))
    assert set(book.index.heard(hear(understanding, book.lexicon))) == {0}


@pytest.mark.parametrize(
    ("text", "known", "spans"),
    [
        ("not really", {"no": (0,)}, {0: 2}),
        ("no not really no", {"no": (0, 1, 3)}, {0: 2, 1: 3, 3: 4}),
        ("no no no", {"no": (0, 1, 2)}, {0: 3, 1: 3, 2: 3}),
        ("really not", {"no": (1,)}, {1: 2}),
        ("not really", {}, {0: 2}),
    ],
)
def test_the_longer_phrase_counts_where_a_built_in_concept_begins_too(
    text: str, known: Mapping[str, tuple[int, ...]], spans: Mapping[int, int]
) -> None:
    """A built-in concept tells where it begins, and a pack of the same name how far its phrase goes."""
    lexicon = make_book((Source("t/t.talk", "~no: no, not really\n# r\n> ~no\n< x"),)).lexicon
    assert hear(meant(text, concepts=known), lexicon).spans["~no"] == spans


def test_an_entry_that_is_no_word_is_passed_over() -> None:
    """The check tells the writer."""
    lexicon = make_book((Source("t/t.talk", "~a: ?, b\n# r\n> ~a\n< x"),)).lexicon
    assert lexicon.singles == {"b": ("~a",)}
