"""What a sentence does is told from how it is put, with or without a question mark."""

import pytest

from companion.domain.understanding import Sentence
from companion.language.normalise import normalise
from companion.language.sentences import split
from companion.language.tokens import tokenise
from companion.understanding.acts import act_of, act_of_whole, answer_to

SAID = """
greeting: hi | hello there | good morning | hey companion | Good evening! | yo | hi again
farewell: bye | good night | thanks, gotta go, bye | see you tomorrow | I'm going to bed | ttyl | Thanks! Good night
  | ok bye | talk to you later | see you, dinner is on the table | I have to go, the bus is coming
  | bye, the cat wants her dinner | I need to sleep now | I have to go now
thanks: thanks | thank you so much | thx | thanks for listening | ty! | oh thank you
apology: sorry | I'm so sorry | my bad | sorry about yesterday
question_me: what's my name | do you remember my dog | what do you know about me? | how old am I | where do I live?
  | what did I tell you about my sister | do you remember what I said | who am I? | when is my birthday | do you
  know my name?
question_you: how are you | do you dream | what do you think | do you like tea | what's your name? | are you ok? |
  where do you live | can you dream | have you ever been in love? | how was your day | what are you doing | and you?
  | who are you | how old are you
question_world: what is the capital of France | why is the sky blue? | how do I make bread | what time is it | is it
  raining? | do you know what time it is | what should I do? | really? | how far is the moon | who won?
disclosure: I lost my job | my sister is sick | I'm tired | went to the dentist today | hey I lost my job | we moved
  to Berlin | I said goodbye to my dog | I have to go to work tomorrow | yes I went there with my sister last summer
  | when I see you, I smile | I need to sleep more | I'm 34 | my day was great | I love sushi | when I was small I had a dog |
  what a day I had
opinion: I think cats are better | that movie was great | pizza is the best | in my opinion it's too long | I don't
  think so many people care about it
request: tell me a joke | can you help me | please remind me tomorrow | call me Sam | let's talk about books | give
  me advice | could you write a poem | stop writing me first | help me | I need you to listen | remind me to call
  mum
answer: pizza | in Berlin | the blue one | Tuesday
yes: yes | yep | sure | yeah | of course | yes please | yes I do | I think so | yeah definitely
no: no | nope | nah | no I don't | not really | no thanks | I don't think so | never | no, not yet
backchannel: ok | hm | i see | cool | oh nice | got it | ok cool | mm
laughter: haha | lol | hahahaha | 😂 | lol 😂
praise: you're so sweet | good bot | I love you | you're the best | well done | you are amazing
insult: you're stupid | shut up | you suck | you are useless | stupid bot | fuck you | you're not funny | you are so
  boring
command: /start | /forget_me | /wait 3d
other: asdf qwer zxcv uiop hjkl
"""


def cases(table: str) -> list[tuple[str, str]]:
    """Each line of the table with its act."""
    lines = [line.partition(": ") for line in table.strip().replace("\n ", " ").splitlines()]
    return [(act, " ".join(said.split())) for act, _, all_said in lines for said in all_said.split("|")]


def acts(text: str) -> list[Sentence]:
    """The sentences of a text with their acts."""
    clean = normalise(text)
    tokens = tokenise(clean)
    words = [token.word for token in tokens]
    return [
        Sentence(part.text, act_of(part.text, words[part.first : part.last]), part.first, part.last)
        for part in split(clean, tokens)
    ]


def whole(text: str) -> str:
    """The act of a whole text."""
    return act_of_whole(acts(text))


@pytest.mark.parametrize(("act", "said"), cases(SAID))
def test_each_act_is_heard_as_it_is_commonly_put(act, said):
    """The act of a short message is the one a listener would name."""
    assert whole(said) == act


@pytest.mark.parametrize(("act", "said"), [case for case in cases(SAID) if "question" in case[0]])
def test_a_question_that_keeps_its_mark_is_the_same_question(act, said):
    """The mark adds nothing to a question told by its words."""
    assert whole(said.rstrip("?") + "?") == act


@pytest.mark.parametrize(("act", "said"), cases(SAID))
def test_capital_letters_change_no_act(act, said):
    """Shouting is the same act."""
    assert whole(said if act == "command" else said.upper()) == act


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Hi! How are you?", "question_you"),
        ("Hello. I lost my job.", "disclosure"),
        ("My dog died. What should I do? I'm so sad.", "question_world"),
        ("Thanks! Gotta go. Bye!", "farewell"),
        ("Good night! Did you feed the cat?", "question_you"),
        ("Bye. Wait, what is your name?", "question_you"),
        ("Sorry. Can you tell me a story?", "request"),
        ("Haha. I love that film.", "disclosure"),
        ("Ok. Thanks.", "thanks"),
        ("Hi. Hi.", "greeting"),
        ("No. I don't.", "no"),
        ("Do you remember my dog? He is called Rex.", "question_me"),
    ],
)
def test_the_whole_does_what_wants_the_answer(text, act):
    """A question beats a greeting; a farewell at the end has the last word."""
    assert whole(text) == act


def test_each_sentence_has_its_own_act():
    """A message may greet, tell and ask."""
    assert [part.act for part in acts("Hi! I had a bad day. How was yours?")] == [
        "greeting",
        "disclosure",
        "question_you",
    ]


@pytest.mark.parametrize("text", ["", "?", "...", "-", "🙂", "a" * 4096, "what " * 800])
def test_any_text_has_an_act(text):
    """Nothing that can be typed is beyond the acts."""
    assert isinstance(whole(text), str)


def test_no_sentence_is_other():
    """An empty message does nothing."""
    assert act_of_whole(()) == "other"
    assert act_of("", ()) == "other"


@pytest.mark.parametrize("text", ["never made one that big", "don't really know her that well", "never seen it"])
def test_a_subject_left_out_after_never_or_do_not_asks_for_nothing(text):
    """People drop the I when they tell of themselves; only an order to do or leave something is a request."""
    assert whole(text) != "request"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", 0),
        ("My dog died.", 0),
        ("Hi! I lost my job. It was awful.", 1),
        ("I'm tired. How are you? Anyway.", 1),
        ("What's up? Do you like tea?", 1),
        ("How are you? Good night!", 1),
        ("Bye! Wait, what's my name? Haha.", 1),
    ],
)
def test_it_is_known_which_sentence_wants_the_answer(text, place):
    """A question before what is told, the later of two, and a farewell when it is the last word."""
    assert answer_to(acts(text)) == place
