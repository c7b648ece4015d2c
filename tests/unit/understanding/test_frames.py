"""Frames tell what happened and to whom; what is denied, feared, played or only a way of speaking is no event."""

import pytest

from companion.understanding.frame_cues import spoken
from companion.understanding.frames import everybody, frames_of
from companion.understanding.people import people_of
from tests.unit.understanding.heard import NOW, frames, read


def told(text: str, phrase: str = "") -> list[str]:
    """The frames of a line as `frame who experiencer polarity status`."""
    heard = frames(text, phrase)
    return [" ".join(filter(None, (one.frame, one.who, one.experiencer, one.polarity, one.status))) for one in heard]


HEARD = [
    ("my grandmother died last night", ["death grandmother other - done"]),
    ("My dad passed away in March", ["death father other - done"]),
    ("I lost my brother two years ago", ["death brother other - done"]),
    ("we had to put our dog down... my dog Rex was put to sleep", ["death dog Rex other - done"]),
    ("my grandpa is dying", ["death grandfather other - now"]),
    ("my sister Anna is in hospital", ["illness sister Anna other - now"]),
    ("I was diagnosed with diabetes", ["illness user user - done"]),
    ("I have the flu", ["illness user user - now"]),
    ("my mum is in remission", ["recovery mother other + now"]),
    ("I broke my leg", ["accident user user - done"]),
    ("my brother had a car accident", ["accident brother other - done"]),
    ("I had a fight with my sister", ["quarrel sister user - done"]),
    ("We argued again", ["quarrel user user - done"]),
    ("I made up with my brother", ["reconciliation brother user + done"]),
    ("my boyfriend broke up with me", ["breakup boyfriend user - done"]),
    ("she left me", ["breakup user user - done"]),
    ("I fell in love", ["new_love user user + done"]),
    ("my sister had a baby", ["birth sister other + done"]),
    ("I'm pregnant", ["birth user user + now"]),
    ("my brother got married", ["wedding brother other + done"]),
    ("I'm getting married in June", ["wedding user user + coming"]),
    ("my sister's wedding is on Saturday", ["wedding sister other + coming"]),
    ("I have an exam tomorrow", ["exam user user - coming"]),
    ("my exam was awful", ["exam user user - done"]),
    ("I have a job interview on Friday", ["interview user user + coming"]),
    ("I got the job!", ["new_job user user + done"]),
    ("my friend Tom got a new job", ["new_job friend Tom other + done"]),
    ("I lost my job", ["job_loss user user - done"]),
    ("They fired me", ["job_loss user user - done"]),
    ("my husband got laid off", ["job_loss husband other - done"]),
    ("I got promoted", ["promotion user user + done"]),
    ("my boss yelled at me", ["work_conflict boss user - done"]),
    ("I'm working overtime", ["overwork user user - now"]),
    ("we moved house", ["move user user + done"]),
    ("I went on a trip to Rome", ["journey user user + done"]),
    ("I bought a new phone", ["purchase user user + done"]),
    ("lost my keys", ["lost_thing user user - done"]),
    ("I can't pay my rent", ["money_trouble user user - now"]),
    ("someone stole my bike", ["theft user user - done"]),
    ("I passed my driving test", ["success user user + done", "exam user user - done"]),
    ("my son failed his exam", ["failure son other - done", "exam son other - done"]),
    ("I made a fool of myself", ["embarrassment user user - done"]),
    ("I'm waiting for my results", ["waiting_for_news user user - now"]),
    ("I got great news", ["good_news user user + done"]),
    ("couldn't sleep", ["bad_night user user - done"]),
    ("I can't sleep", ["bad_night user user - now"]),
    ("I'm so tired", ["tiredness user user - now"]),
    ("I am really bored", ["boredom user user - now"]),
    ("I feel so lonely", ["loneliness user user - now"]),
    ("I miss my sister", ["longing sister user - now"]),
    ("my date cancelled on me", ["cancelled_plan date user - done"]),
    ("the wedding was called off", ["cancelled_plan user user - done"]),
    ("I helped my neighbour", ["help_given neighbour user + done"]),
    ("my brother helped me", ["help_received brother user + done"]),
    ("my sister Anna has an exam on Friday", ["exam sister Anna other - coming"]),
    ("tired", ["tiredness user user - now"]),
    ("I haven't slept", ["bad_night user user - now"]),
    ("I'm recovering from surgery", ["recovery user user + now"]),
    ("I have no friends", ["loneliness user user - now"]),
    ("still waiting for the results", ["waiting_for_news user user - now"]),
    ("Wish me luck, interview tomorrow", ["interview user user + coming"]),
    ("since my dad died I can't sleep", ["death father other - done", "bad_night user user - now"]),
    ("my parents are getting divorced", ["breakup parent other - coming"]),
    ("did I tell you my dog died?", ["death dog other - done"]),
    ("my friend cancelled on me", ["cancelled_plan friend user - done"]),
    ("I'm worried I'll lose my job", ["job_loss user user - feared"]),
    ("I didn't get the job", ["failure user user - done"]),
    ("I went to the gym", ["habit_kept user user + done"]),
    ("I skipped the gym", ["habit_broken user user - done"]),
    ("I finished my painting", ["creative_work user user + done"]),
    ("I loved the film", ["show_enjoyed user user + done"]),
    ("I'm scared my mum will die", ["death mother other - feared"]),
    ("I hope I get the job", ["new_job user user + hoped"]),
    ("can you believe my boss fired me?", ["job_loss boss user - done"]),
    ("I came home and broke my arm", ["accident user user - done"]),
    ("my sister and I had a fight", ["quarrel sister user - done"]),
    ("he died of cancer", ["death unknown - done"]),
    ("my friend's dog died", ["death other - done"]),
    ("her mother died", ["death other - done"]),
    ("I died of embarrassment", ["embarrassment user user - done"]),
    ("I went to a wedding on Saturday", ["wedding unknown + done"]),
]
TRAPS = """
my phone died
the battery died
I'm dying to see it
a dress to die for
I died laughing
I'm sick of this
I'm sick and tired of it
I'm tired of waiting
I didn't lose my job
my grandmother didn't die
nobody died
I never broke my leg
I almost broke my leg
if I lost my job I'd cry
I would never leave my job
did your dog die?
did he pass the exam?
who died?
what if my mum died?
is your sister in hospital?
in the movie her father died
my character died in the game
the hero of the novel died
I dreamt that my dad died
my sister didn't get married
I'm not pregnant
I'm not tired
I'm not lonely at all
I don't miss my ex
I haven't failed my exam
my brother was not fired
leave me alone
you left me speechless
let me go to bed
he stole my heart
I lost my mind
it broke my heart
I fell in love with this song
I could die
flowers were part of my wedding decor
it is my favourite for birthdays
That's great news about your friend!
Congrats, that's amazing news
I love breaking up my work
Winning a title is inspiring
we fought hard and won it
we have slept in
after all you have the final say
today is my final day
I made it for my birthday fundraiser
it's for birthdays
I moved to the construction industry
my sister thought she was dying
"I'm pregnant"
Congratulations on the job interview!
tired of waiting
I was waiting for the bus
He left me on read
I lost weight
I lost the game
in my book the hero dies
I'd be sad if my dog died
nobody yelled at me
I bought milk
no news
happy birthday
I might lose my job
everybody dies
people die every day
she always yells at me
I always lose my keys
my sister loses her keys every week
pass the salt
I passed the shop
I moved on
the exam is a stupid idea
exams are stupid
interviews are hard
I read about a funeral
I love weddings
my boss is nice
my job is fine
they broke up the party
we broke the record
I won
I can sleep
I used to miss home
I wish I had passed my exam
no fight today
fight for your right
I lost my mum in the supermarket
hello there
I
I'm fired up
I'm on fire
I'd quit if my boss fired me
the joke died
my plants died
""".strip().splitlines()


@pytest.mark.parametrize(("text", "expected"), HEARD)
def test_what_happened_is_heard_with_whom(text: str, expected: list[str]) -> None:
    """A plain telling gives its frame, whom it happened to, how it was for them and whether it is over."""
    assert told(text) == expected


@pytest.mark.parametrize("text", TRAPS)
def test_what_did_not_happen_is_no_frame(text: str) -> None:
    """Denials, questions, fiction, habits and figures of speech give no frame."""
    assert told(text) == []


def test_a_frame_carries_the_date_it_was_told_with() -> None:
    """The one date of the line stands on its frame."""
    (frame,) = frames("I have an exam tomorrow", "tomorrow")
    assert frame.when is not None
    assert frame.when.date() > NOW.date()


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        pytest.param("my sister got fired and I have an exam tomorrow", [False, True], id="of its own clause"),
        pytest.param("tomorrow, I have an exam", [True], id="set before it"),
        pytest.param("I passed my exam today", [True, True], id="of both in a clause"),
    ],
)
def test_a_date_goes_with_the_clause_that_names_it(text: str, dated: list[bool]) -> None:
    """What is told beside it has no date from it."""
    phrase = "today" if "today" in text else "tomorrow"
    assert [frame.when is not None for frame in frames(text, phrase)] == dated


def test_a_known_name_may_be_whom_it_is_about() -> None:
    """Somebody known is heard by the name alone."""
    text, tokens, sentences = read("Anna passed her exam")
    cast = everybody(tokens, (), people_of(tokens, (), frozenset({"sister Anna"})))
    frame = frames_of(text, tokens, sentences, cast, ())[0]
    assert (frame.frame, frame.who, frame.experiencer) == ("success", "sister Anna", "other")


def test_a_called_off_plan_is_that_alone() -> None:
    """A cancelled wedding is no wedding."""
    assert [one.frame for one in frames("my sister's wedding got cancelled")] == ["cancelled_plan"]


@pytest.mark.parametrize("text", ["died " * 800, "i am " * 900, "my dog " * 500, "lost my " * 500])
def test_senseless_lines_tell_nothing(text: str) -> None:
    """A heap of words without a telling gives no frame."""
    assert told(text) == []


STATUS = {
    "going to": ("I'm going to move to Lyon", "coming"),
    "moving": ("I'm moving to Lyon", "coming"),
    "moved": ("I moved to Lyon", "done"),
    "will": ("I will have a baby", "coming"),
    "getting": ("my sister is getting married", "coming"),
    "got": ("my sister got married", "done"),
    "feared": ("I'm afraid I failed my exam", "feared"),
    "feared by another": ("my sister is afraid she failed her exam", "feared"),
    "hoped": ("I hope I pass my exam", "hoped"),
    "an exam ahead": ("I have an exam next week", "coming"),
    "got an exam": ("I've got an exam tomorrow", "coming"),
    "an exam behind": ("my exam went well", "done"),
    "a state": ("I'm lonely", "now"),
    "a state that was": ("I was lonely", "done"),
    "waiting": ("I'm waiting for my results", "now"),
}
BY_WHOM = {
    "I": ("I lost my job", "user", "user"),
    "we": ("my boyfriend and I broke up", "boyfriend", "user"),
    "a role": ("my brother got fired", "brother", "other"),
    "a role with a name": ("my brother Ben got fired", "brother Ben", "other"),
    "he, of one": ("my brother rang, he got fired", "brother", "other"),
    "done to me": ("my boss fired me", "boss", "user"),
    "done to me by nobody named": ("they fired me", "user", "user"),
    "the end of the cue": ("I lost my mother", "mother", "other"),
    "whose day": ("my sister's wedding is on friday and my sister is happy", "sister", "other"),
    "who has it": ("my sister has an exam", "sister", "other"),
    "nobody before it": ("lost my job", "user", "user"),
}
ANNOUNCED = {
    "can you believe": ("can you believe my boss fired me?", "job_loss"),
    "guess what": ("guess what, I got the job", "new_job"),
    "did I tell you": ("did I tell you my dog died?", "death"),
    "a tail": ("my dog died, you know?", "death"),
}
CONTRACT = (
    "death illness recovery accident quarrel reconciliation breakup new_love birth wedding birthday exam interview "
    "new_job job_loss promotion work_conflict overwork move journey homecoming purchase lost_thing money_trouble theft "
    "success failure embarrassment waiting_for_news good_news bad_night tiredness boredom loneliness longing "
    "plan_with_someone cancelled_plan help_given help_received habit_kept habit_broken creative_work show_enjoyed"
).split()


@pytest.mark.parametrize(("text", "status"), STATUS.values(), ids=STATUS)
def test_a_frame_is_as_real_as_it_was_told(text: str, status: str) -> None:
    """Done, going on, to come, feared or hoped, by the verb and what stands before it."""
    assert [one.status for one in frames(text)] == [status]


@pytest.mark.parametrize(("text", "who", "experiencer"), BY_WHOM.values(), ids=BY_WHOM)
def test_a_frame_knows_whom_it_happened_to(text: str, who: str, experiencer: str) -> None:
    """The one who speaks, somebody of theirs, or nobody that is known."""
    assert [(one.who, one.experiencer) for one in frames(text)][:1] == [(who, experiencer)]


@pytest.mark.parametrize(("text", "frame"), ANNOUNCED.values(), ids=ANNOUNCED)
def test_some_questions_tell_all_the_same(text: str, frame: str) -> None:
    """They only announce."""
    assert [one.frame for one in frames(text)] == [frame]


@pytest.mark.parametrize("frame", CONTRACT)
def test_every_frame_of_the_contract_can_be_told(frame: str) -> None:
    """There are words for it, and for whether it is good or bad."""
    cues = [cue for cue in spoken() if cue.frame == frame]
    assert cues
    assert {cue.polarity for cue in cues} <= {"+", "-"}


def test_there_is_no_frame_beside_the_contract() -> None:
    """Rules may rely on the list."""
    assert {cue.frame for cue in spoken()} == set(CONTRACT)


def test_only_so_many_frames_are_told_by_one_message() -> None:
    """The first sentences that tell something are read; the rest is let go."""
    many = ". ".join(f"my boss fired me on day {number}" for number in range(90))
    assert len(frames(many)) == 1
