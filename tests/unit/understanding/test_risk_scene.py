"""The same words are danger in one message and none in another: who, when, of what."""

import pytest

from companion.domain.understanding import Risk
from companion.language.normalise import normalise
from companion.language.sentences import split
from companion.language.tokens import tokenise
from companion.understanding.risk import risk_of
from companion.understanding.risk_scene import explained

WISHED = """
i wish i had just been killed then
I wish I'd been killed in that crash
i wish they had killed me that day
sometimes I wish I had been shot back there
I should have been killed instead of him
wish i was killed in the war
I'm ready to pull the plug on my life
if only they had just killed me back then
I should have been the one who got killed
wish id been killed
i have 17 pills here
there's a bottle of pills in front of me
50 pills on the desk in front of me
there are 20 tablets in front of me
I've got thirty sleeping pills next to me
I'm holding 25 pills in my hand
I have a whole bottle of pills right here
got 40 paracetamol on the table
""".strip().splitlines()

ASKED = """
it's time to pull the plug
the money is gone and the pain won't stop, it's time to pull the plug
my savings are gone. I think it's time to pull the plug
I'm in debt up to here and I hurt all over. time to pull the plug
maybe I should just pull the plug
she left and I'll pull the plug
I feel like pulling the plug on everything
the bridge is calling
can you kill me
can someone just kill me
could you please just kill me
would you kill me already
can anybody kill me
will someone kill me
the bridge keeps calling me
the water keeps calling my name
those train tracks keep calling me
the ledge is calling me again
the river calls to me at night
the knife keeps calling me
I just want everything to be over
I just want it to be over
i want it all to be over
life is one long day of pain, I just want it to be over
I can't take this
I can't take it anymore
I can't take this alone
I failed my exam and I want it all to end
I bought 30 paracetamol
it should have been me
it would be easier if I never existed
I wish I never existed
it feels like I never existed
""".strip().splitlines()

HARMLESS = """
the server is ancient, it's time to pull the plug
The project lost money for two years. It's time to pull the plug.
I think I'll pull the plug on the subscription
we should pull the plug on the podcast
we had to pull the plug
time to pull the plug on this relationship
that old laptop is done, time to pull the plug
our startup failed and I had to pull the plug
will you kill me if I'm late?
I shouldn't have said that to him
I should not have eaten the cheese
I shouldn't have gone there
I shouldn't have yelled at my sister
I shouldn't have stayed so late
I shouldn't have bought those shoes
It was a long day. I just want it to be over
three exams today, I just want it to be over
I just want this interview to be over, it's making me sick
this shift never ends, I just want it to be over
busy week at work and I just want it to be over
the meeting drags on and I want it to end
in the game I kill myself to respawn
in minecraft I just kill myself to get back home
I keep killing myself by accident in Elden Ring
I killed myself twice in fortnite
kill myself and respawn, that's my tactic
I always drown myself in the sims
I can't take this couch
I can't take this job
I can't take it with me
I can't take this bag on the plane
I can't take this one, the blue one then
I can't take it to the vet on Monday
she acts like I never existed
my best friend moved on like I never existed
we were close for years and now it's as if I never existed
he treats me as though I never existed
they pretend I never existed
he went on as if I'd never existed
I have my pills here, which one do I take in the morning?
I have 12 pills left to take for my infection
""".strip().splitlines()

NO_EMERGENCY = """
it was in the spring. heart attack
my dad died of a heart attack
her heart attack last year
I nearly had a heart attack when I saw the bill
heart attack
it was a heart attack, quite sudden
my uncle had a heart attack in March
my uncle had a heart attack
I had a heart attack in 2010
Five years ago I had a heart attack.
it was last summer. I had a heart attack
my grandma is in hospital, she had a stroke this morning
my mother died of a stroke
my dog had a seizure last month
he died of an overdose
my cousin overdosed when he was nineteen
when I was six I swallowed bleach
seizing the day today
I'm having a heart attack over these prices
my grandpa, heart attack, two years back
""".strip().splitlines()

EMERGENCY = """
self|I think I'm having a heart attack
self|I just had a heart attack
self|help I'm having a heart attack
self|I'm having a massive heart attack
self|I had a heart attack today and my arm is still numb
self|my dad died of a heart attack and I think I'm having one, chest pain and my arm is numb
self|I nearly died last year of a heart attack and now I am having a heart attack again
self|I'm having a stroke
self|I think it's a heart attack
self|is this a heart attack?
other|my husband had a heart attack, what do I do
self|my mom died last week and I overdosed
self|I overdosed an hour ago
other|my dad is having a heart attack
other|my wife just had a heart attack right here
other|help, my husband is having a heart attack
other|my grandmother is having a stroke
other|my friend overdosed
other|he collapsed and isn't breathing
""".strip().splitlines()

FRIENDS = """
my friend has an eating disorder
my sister makes herself throw up
my daughter is starving herself
my best friend is anorexic
my roommate has bulimia
my son has an eating disorder
I think my friend makes herself sick after lunch
""".strip().splitlines()


def risk(text: str) -> Risk:
    """The risk of a text as a person would type it."""
    clean = normalise(text)
    tokens = tokenise(clean)
    return risk_of(clean, tokens, split(clean, tokens))


@pytest.mark.parametrize("line", WISHED)
def test_a_wish_to_have_been_killed_and_pills_at_hand_are_hard(line):
    """A death wished for in hindsight is wished for, and what lies within reach is near."""
    assert risk(line) == Risk("suicide", "hard", "self")


@pytest.mark.parametrize("line", ASKED)
def test_words_that_may_mean_dying_are_asked_about(line):
    """A gentle question costs little; silence might cost much."""
    found = risk(line)
    assert (found.kind, found.who) == ("suicide", "self")
    assert found.level != "none"


@pytest.mark.parametrize("line", HARMLESS)
def test_words_about_a_thing_an_occasion_a_game_or_a_quarrel_raise_no_alarm(line):
    """What the rest of the message is about decides."""
    assert risk(line).level == "none"


@pytest.mark.parametrize("line", HARMLESS)
def test_no_harmless_scene_hides_a_plain_word(line):
    """The same message with a true word in it is hard."""
    assert risk(f"{line}. I want to kill myself").level == "hard"


@pytest.mark.parametrize("line", NO_EMERGENCY)
def test_an_illness_told_of_is_no_emergency(line):
    """What is long past, far away or a figure of speech needs no ambulance."""
    assert risk(line).level == "none"


@pytest.mark.parametrize("line", EMERGENCY)
def test_an_illness_happening_now_is_an_emergency(line):
    """Whether it is oneself or somebody beside one, and whatever was told of before."""
    who, said = line.split("|")
    assert risk(said) == Risk("medical", "hard", who)


@pytest.mark.parametrize("line", FRIENDS)
def test_a_friends_eating_is_about_the_friend_and_no_self_harm(line):
    """Care must not ask about suicide when somebody worries about a friend's meals."""
    found = risk(line)
    assert (found.kind, found.who) == ("eating_disorder", "other")
    assert found.level != "none"


@pytest.mark.parametrize(
    ("sign", "said", "message", "expected"),
    [
        (Risk("suicide", "soft"), " pull the plug", " the server is old pull the plug ", True),
        (Risk("suicide", "soft"), " pull the plug", " the server and my life pull the plug ", False),
        (Risk("suicide", "hard"), " kill myself", " the exam was hard kill myself ", False),
        (Risk("medical", "hard", "other"), " overdosed", " he overdosed and died ", True),
        (Risk("medical", "hard"), " overdosed", " she died and i overdosed ", False),
        (Risk("violence", "hard"), " the plug", " the server the plug ", False),
    ],
)
def test_a_scene_explains_its_own_words_only(sign, said, message, expected):
    """Kind, words and person must fit, and a graver word speaks against it."""
    assert explained(sign, said, message) is expected
