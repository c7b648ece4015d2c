"""A feeling is named with its strength, and whose it is counts."""

import pytest

from companion.app import load_tables
from companion.language.normalise import normalise
from companion.language.tokens import tokenise
from companion.understanding.feelings import ekman_of, feeling_of, sentiment_of
from companion.understanding.weights import UNTRAINED

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


def felt_of(said: str) -> str:
    """The name of the feeling alone."""
    return felt(said)[0]


@pytest.mark.parametrize(
    "said",
    [
        "I hate confrontation",
        "hate it",
        "I hate it",
        "I hate mondays",
        "I hate waiting in line",
        "I really hate onions",
        "hated that movie",
        "she hates small talk",
    ],
)
def test_a_dislike_is_a_mild_annoyance_at_most(said):
    """Hating Mondays is no anger at anybody."""
    name, intensity, valence = felt(said)
    assert name in ("anger", "neutral")
    assert intensity <= 0.3
    assert valence > -0.3


@pytest.mark.parametrize("said", ["I hate him", "I hate you", "I hated her", "I hate them all", "we hate each other"])
def test_hating_somebody_is_anger(said):
    """With a person it is meant as it is said."""
    name, intensity, _ = felt(said)
    assert name == "anger"
    assert intensity > 0.5


@pytest.mark.parametrize("said", ["I hate my life", "I hate myself"])
def test_hating_oneself_or_ones_life_is_sorrow(said):
    """It is turned inwards."""
    assert felt_of(said) == "sadness"


@pytest.mark.parametrize(
    "said",
    [
        "my fingers hurt",
        "my back hurts",
        "my knee is hurting",
        "my feet hurt so much",
        "my legs still hurt",
        "I hurt my ankle",
    ],
)
def test_an_ache_of_the_body_is_no_sorrow(said):
    """A sore knee asks for rest and not for comfort."""
    assert felt(said) == ("neutral", 0.0, 0.0)


@pytest.mark.parametrize(
    "said", ["my heart hurts", "it hurts that he left", "I'm hurting", "you hurt me", "I feel hurt"]
)
def test_what_hurts_the_heart_is_sorrow(said):
    """Where no part of the body is named, it is meant."""
    assert felt_of(said) == "sadness"


@pytest.mark.parametrize(
    "said",
    [
        "lost six in a row",
        "we lost 3 matches",
        "I lost the game",
        "lost every round tonight",
        "lost the final",
        "lost twice in a row",
    ],
)
def test_a_lost_game_is_no_sorrow(said):
    """Losing at play is play."""
    assert felt(said) == ("neutral", 0.0, 0.0)


@pytest.mark.parametrize("said", ["I lost my dog", "I lost my mum", "I lost my job", "lost everything", "I feel lost"])
def test_a_lost_life_or_living_is_sorrow(said):
    """The same word of another thing."""
    assert felt_of(said) == "sadness"


@pytest.mark.parametrize(
    "said",
    [
        "concerned about scams",
        "I'm concerned about all these scams",
        "so many scammers, I'm concerned",
        "I'm getting concerned about phone scams",
        "concerned about the results",
        "freaking out",
        "I'm freaking out about the exam",
        "I'm totally freaking out",
        "I keep freaking out over nothing",
        "freaking out a little right now",
    ],
)
def test_concern_and_freaking_out_are_worry(said):
    """Neither anger nor weariness."""
    assert felt_of(said) == "anxious"


@pytest.mark.parametrize(
    "said",
    [
        "it was the best place and now it's gone",
        "nice, he lied to me again",
        "I love how everything is pointless",
        "best friends, and she ignored me",
        "good thing I'm useless anyway",
        "great, another failure!!",
    ],
)
def test_faint_praise_beside_something_bad_is_no_great_joy(said):
    """One kind word does not make a bad day good."""
    name, intensity, _ = felt(said)
    assert name != "joy" or intensity <= 0.5


@pytest.mark.parametrize(
    "said", ["best day ever", "what a great day!", "I'm so happy", "this is the best, so much fun"]
)
def test_praise_alone_is_joy(said):
    """Where nothing bad stands beside it, it counts in full."""
    name, intensity, _ = felt(said)
    assert name == "joy"
    assert intensity > 0.5


@pytest.mark.parametrize(
    "said",
    [
        "I cried at the end, it was so beautiful",
        "I cried ... it was so beautiful",
        "it was so beautiful I cried",
        "I was crying because I was so happy",
        "I sobbed, the song was so lovely",
        "crying happy tears",
        "tears of joy",
    ],
)
def test_tears_over_something_beautiful_are_no_sorrow(said):
    """What moved somebody is named right beside the tears."""
    name, _, valence = felt(said)
    assert name == "joy"
    assert valence > 0


@pytest.mark.parametrize(
    "said",
    [
        "I cried all night",
        "I cried at the beautiful funeral",
        "we were so happy and now I cry",
        "I cried, I was so lonely",
        "it was so nice but I cried after she left",
    ],
)
def test_other_tears_have_a_sad_side(said):
    """A turn or a loss in the same message keeps the tears what they are."""
    assert felt(said)[2] < 0.2


@pytest.mark.parametrize("said", ["I can't take this pain", "I can't take the pain", "I can't bear it"])
def test_what_cannot_be_borne_is_no_joy(said):
    """The denial is of the strength and not of the pain."""
    assert felt_of(said) == "sadness"


@pytest.mark.parametrize("said", ["", "ok", "not angry", "I'm fine", "not proud", "I don't hate it", "not ashamed"])
def test_a_valence_of_nought_has_no_sign(said):
    """Nobody should have to read -0.0."""
    assert str(felt(said)[2]) != "-0.0"


WEIGHTS = load_tables().weights
TOLD = """
joy: we got the keys to our first flat, I'm over the moon | finally a weekend without work, it's wonderful |
  the kids loved the cake and I'm so pleased
sadness: everything went wrong today | I'm not happy here | she forgot my birthday
anger: how dare they open my letters | I'm furious, they gave my seat away
fear: I'm scared to walk home alone | the noise downstairs terrified me
disgust: the fridge smells disgusting | eww, there was hair in my soup
lonely: nobody wished me a happy birthday | I eat alone every evening
grateful: thank you, that helped
tired: I'm exhausted after that shift
neutral: ok | yes please | no | hello there | what's your name? | can you remind me at nine? | I work as a nurse |
  I moved to Leeds last year | the meeting is at four | tell me a joke | please help me | I need your help with a form |
  my sister lives in Berlin | see you tomorrow | I am 34 years old | do you like music? | happy birthday | how are you? |
  where were you born? | we talked about the garden | oh how lovely, another meeting | great, the train is late again
"""


def felt_with_weights(text: str) -> tuple[str, float, float]:
    """What is felt in a text with the weights that the program carries."""
    clean = normalise(text)
    return feeling_of(clean, tokenise(clean), WEIGHTS)


@pytest.mark.parametrize(("name", "said"), cases(TOLD))
def test_everyday_lines_are_heard_with_the_weights_too(name, said):
    """What names a feeling keeps it, and what names none stays as plain as it was."""
    assert felt_with_weights(said)[0] == name


@pytest.mark.parametrize(
    "said", ["you are all idiots and liars", "you're such a useless piece of junk", "shut your stupid mouth"]
)
def test_what_no_word_of_feeling_names_may_still_be_heard(said):
    """The weights hear the tone; never as strongly as a named feeling."""
    name, intensity, valence = felt_with_weights(said)
    assert valence < 0
    assert name in ("anger", "disgust", "sadness")
    assert intensity > 0


@pytest.mark.parametrize("said", ["she was furious with me", "my boss is so angry", "he is sad about the match"])
def test_the_feeling_of_another_is_weaker_than_ones_own(said):
    """Whoever tells of somebody's anger is not told to calm down."""
    assert felt_with_weights(said)[1] < 0.5


@pytest.mark.parametrize(("said", "group"), [("I love this so much", "joy"), ("what is that?", "surprise")])
def test_the_groups_of_feeling_are_told_for_measuring(said, group):
    """Several may be heard; a question has its share of surprise."""
    assert group in ekman_of(said, tokenise(said), WEIGHTS)


@pytest.mark.parametrize(
    ("said", "name"), [("I love this", "positive"), ("this is awful", "negative"), ("the door is open", "neutral")]
)
def test_the_sentiment_is_one_of_three(said, name):
    """It has a name of its own and no strength."""
    assert sentiment_of(said, tokenise(said), WEIGHTS) == name


def test_without_weights_nothing_is_heard_between_the_words():
    """An empty table tells no group, and a neutral sentiment."""
    tokens = tokenise("I love this")
    assert ekman_of("I love this", tokens, UNTRAINED) == frozenset()
    assert sentiment_of("I love this", tokens, UNTRAINED) == "neutral"


@pytest.mark.parametrize("said", ["", "?!", "a" * 4096, "not " * 1000, "qx zv wk " * 400, "😀" * 2000])
def test_the_weights_take_any_text(said):
    """Long and odd texts stay on the scale."""
    _, intensity, valence = felt_with_weights(said)
    assert 0 <= intensity <= 1
    assert -1 <= valence <= 1
