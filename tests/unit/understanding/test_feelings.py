"""A feeling is named with its strength, and whose it is counts."""

import pytest

from companion.language.normalise import normalise
from companion.language.tokens import tokenise
from companion.understanding.feelings import feeling_of

FELT = """
joy: I'm so happy today | not bad | what a great day! | yay I got the job
sadness: I'm not happy | I feel sad | my dog died | I miss my mum | I've been crying all day | I'm not doing well |
  she broke up with me | I can't stop crying
anger: I'm tired of this | I'm so angry | he lied to me | I'm fed up with my boss | I hate this
fear: I'm terrified | I'm scared of spiders
anxious: I'm nervous about tomorrow | so stressed at work | I'm worried
disgust: that is gross | eww
surprise: wow I can't believe it | I'm shocked
lonely: I feel so lonely | nobody to talk to | I have no friends
proud: I'm proud of myself | I passed my exam!
grateful: thank you so much | I'm grateful for you
tired: I'm tired | exhausted | I barely slept
bored: I'm bored | nothing to do
hopeful: fingers crossed | I hope it works
ashamed: I'm ashamed | I feel guilty | so embarrassing
loving: I love you | I love my wife ❤
neutral: I'm fine | the sky is blue | I have two cats | I went to the shop | ok | I told my best friend |
  they passed me over for the promotion
"""


def cases(table: str) -> list[tuple[str, str]]:
    """Each line of the table with its feeling."""
    lines = [line.partition(": ") for line in table.strip().replace("\n ", " ").splitlines()]
    return [(name, " ".join(said.split())) for name, _, all_said in lines for said in all_said.split("|")]


def felt(text: str) -> tuple[str, float, float]:
    """What is felt in a text as it was typed."""
    clean = normalise(text)
    return feeling_of(clean, tokenise(clean))


@pytest.mark.parametrize(("name", "said"), cases(FELT))
def test_each_feeling_is_heard_as_it_is_commonly_put(name, said):
    """The feeling of a short message is the one a listener would name."""
    assert felt(said)[0] == name


@pytest.mark.parametrize(("name", "said"), cases(FELT))
def test_strength_and_valence_keep_their_bounds(name, said):
    """However it is shouted, nothing leaves the scale."""
    _, intensity, valence = felt(said.upper() + "!!!")
    assert 0 <= intensity <= 1
    assert -1 <= valence <= 1


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        ("I'm so sad", "I'm sad"),
        ("I'm sad", "I'm a bit sad"),
        ("I'm SAD", "I'm sad"),
        ("I'm saaaad, sad", "I'm sad"),
        ("I'm happy!!", "I'm happy"),
        ("I'm sad", "my sister is sad"),
        ("I'm unhappy", "I'm not happy"),
        ("I'm devastated", "I'm disappointed"),
        ("I'm really angry", "I'm slightly angry"),
    ],
)
def test_how_it_is_said_is_how_strong_it_is(stronger, weaker):
    """Intensifiers, capitals and marks add; softeners and somebody else's feeling take away."""
    assert felt(stronger)[1] > felt(weaker)[1]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("I'm not happy", -1),
        ("not bad", 1),
        ("it was terrible", -1),
        ("what a lovely day", 1),
        ("I was sad but now I'm happy", 1),
        ("I was happy but now I'm sad", -1),
        ("😢", -1),
        ("❤️", 1),
        ("I hate it here", -1),
        ("never been happier", 1),
    ],
)
def test_the_valence_points_the_right_way(text, sign):
    """Negation turns it, and what follows `but` outweighs what stands before."""
    assert felt(text)[2] * sign > 0


@pytest.mark.parametrize(
    ("emoji", "name"),
    [
        ("😊", "joy"),
        ("😭", "sadness"),
        ("😡", "anger"),
        ("😱", "fear"),
        ("🤢", "disgust"),
        ("😮", "surprise"),
        ("😴", "tired"),
        ("🥰", "loving"),
    ],
)
def test_an_emoji_alone_is_a_feeling(emoji, name):
    """A face says it without a word."""
    assert felt(emoji)[0] == name


def test_tired_of_something_is_annoyance():
    """`Tired of` needs no nap."""
    assert felt("I'm tired of waiting")[0] == "anger"
    assert felt("I'm tired")[0] == "tired"


@pytest.mark.parametrize("text", ["", "?", "I'm fine", "I have two cats", "a" * 4096, "not " * 1000, "the sky is blue"])
def test_what_names_no_feeling_is_neutral(text):
    """Neutral has no strength and no direction."""
    assert felt(text) == ("neutral", 0.0, 0.0)


@pytest.mark.parametrize("text", ["😀" * 2000, "sad " * 1000, "so so so " * 400 + "sad"])
def test_any_text_has_a_feeling_within_bounds(text):
    """Repetition does not leave the scale."""
    _, intensity, valence = felt(text)
    assert 0 < intensity <= 1
    assert -1 <= valence <= 1
