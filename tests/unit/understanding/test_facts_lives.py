"""Lives as people tell them: looks, traits, pastimes, skills, habits, aims, and the many ways to leave words out."""

import pytest

from tests.unit.understanding.heard import told

TOLD = {
    "looks": ("I have short brown hair", ["trait | short brown hair"]),
    "looks the other way": ("my hair is red", ["trait | hair is red"]),
    "glasses": ("I wear glasses", ["trait | wear glasses"]),
    "height": ("I'm 6 feet tall", ["trait | 6 feet tall"]),
    "an adjective": ("I am very tall", ["trait | tall"]),
    "two adjectives": ("I'm shy and stubborn", ["trait | shy", "trait | stubborn"]),
    "a noun of character": ("I'm such an introvert", ["trait | introvert"]),
    "a noun of degree": ("I'm a total perfectionist", ["trait | perfectionist"]),
    "a kind of person": ("I'm a morning person", ["trait | morning person"]),
    "not one": ("I'm not a dog person", ["trait | dog person | -"]),
    "an only child": ("I'm an only child", ["family | only child"]),
    "a nation": ("I'm Polish", ["origin | Polish"]),
    "a lover": ("I'm a huge coffee lover", ["likes | coffee"]),
    "a passion": ("knitting is my passion", ["hobby | knitting"]),
    "a mother tongue": ("Urdu is my mother tongue", ["language | Urdu"]),
    "a language that is mine": ("my French is decent", ["language | French"]),
    "a pastime by itself": ("I crochet", ["hobby | crochet"]),
    "a pastime in free time": ("I go fishing in my spare time", ["hobby | fishing"]),
    "a class": ("I do pottery", ["hobby | pottery"]),
    "a trade": ("I do plumbing", ["job | plumbing"]),
    "a living": ("I drive buses for a living", ["job | drive buses"]),
    "a habit": ("I get up at six every day", ["routine | get up at six every day"]),
    "a habit said first": ("every morning I walk round the lake", ["routine | walk round the lake"]),
    "a pastime that is a habit": ("I swim every week", ["routine | swim every week", "hobby | swim"]),
    "a skill": ("I can juggle", ["skill | juggle"]),
    "a skill that is missing": ("I can't swim", ["skill | swim | -"]),
    "a skill never learned": ("I never learned to swim", ["skill | swim | -"]),
    "knowing how": ("I know how to weld", ["skill | weld"]),
    "good at": ("I'm good at maths", ["skill | maths"]),
    "an instrument": ("I play guitar in a pub", ["skill | play guitar"]),
    "a wished skill": ("I wish I could play the guitar", ["skill | play the guitar | wish"]),
    "a plan": ("I'm planning to run a marathon", ["plan | run a marathon | plan"]),
    "a dream": ("my dream is to work for Nokia", ["employer | Nokia | wish"]),
    "a thing to be bought": ("gonna buy a bike", ["owns | bike | plan"]),
    "the army": ("I'm in the army", ["employer | army"]),
    "college": ("I'm in college", ["school | college"]),
    "a dislike denied": ("I don't care for sweets", ["dislikes | sweets"]),
    "a pastime told of in general": ("I watch old films", ["hobby | watch old films"]),
    "a player": ("I'm a football player", ["hobby | football player"]),
    "a trade by its ending": ("I am a dermatologist", ["job | dermatologist"]),
    "an owner": ("I'm a business owner", ["job | business owner"]),
    "a name written small": ("im priya, nice to meet u", ["name | priya"]),
    "one friend of several": ("one of my closest friends is Imran", ["friend | friend Imran"]),
    "a workmate": ("I work with a guy called Stefan", ["colleague | colleague Stefan"]),
    "asked about": ("remember my sister Anna?", ["family | sister Anna"]),
    "what is sold": ("I sell cars", ["job | sell cars"]),
    "one of several": ("one of my favourite foods is ramen", ["likes | ramen"]),
    "a job that ended": ("I got laid off from Boeing", ["employer | Boeing | -"]),
    "a thing to wish for": ("I could really use a dog", ["pet | dog | wish"]),
    "what scares": ("spiders scare me", ["fear | spiders"]),
    "the town of a flat": ("I live in a flat in Bristol", ["home | Bristol"]),
    "a habit beside a pastime": (
        "I go swimming twice a week",
        ["hobby | swimming", "routine | go swimming twice a week"],
    ),
    "where one studies": ("I study law at Durham", ["study | law", "school | Durham"]),
    "where one works": ("I'm a barista at Costa", ["job | barista", "employer | Costa"]),
    "a degree": ("I have a degree in history", ["study | history"]),
    "a band": ("I'm in a band", ["hobby | band"]),
    "with whom one lives": ("I live with my parents", ["home | with my parents"]),
    "an age in decades": ("I'm in my thirties", ["age | thirties"]),
    "lone parents": ("I'm a single mum", ["status | single"]),
    "intolerant": ("I'm lactose intolerant", ["allergy | lactose"]),
    "diagnosed": ("I was diagnosed with lupus", ["health | lupus"]),
    "a childhood dislike": ("I hated peas when I was little", ["dislikes | peas | past"]),
    "a list of examples": ("I enjoy sports such as running", ["likes | sports", "likes | running"]),
    "joined": ("I'm vegan and allergic to nuts", ["diet | vegan", "allergy | nuts"]),
    "then and now": ("I used to be a painter but now I am a cook", ["job | painter | past", "job | cook"]),
    "a name not wanted": ("don't call me Benny", ["nickname | Benny | -"]),
    "a partner not had": ("I haven't got a boyfriend", ["partner | boyfriend | -"]),
}
UNSAID = {
    "living": ("living in Cardiff atm", ["home | Cardiff"]),
    "been": ("been vegetarian since I was 12", ["diet | vegetarian"]),
    "turned": ("turned 41 in September", ["age | 41"]),
    "born": ("born and raised in Detroit", ["origin | Detroit"]),
    "bought": ("just bought an air fryer", ["owns | air fryer"]),
    "a fan": ("big fan of jazz", ["likes | jazz"]),
    "years": ("sixty two years old", ["age | sixty two"]),
    "hoping": ("hoping to study architecture", ["study | architecture | wish"]),
    "a wish": ("wish I spoke Italian", ["language | Italian | wish"]),
    "from and to": ("from Lagos originally, living in Leeds now", ["origin | Lagos", "home | Leeds"]),
}
NAMED_LATER = {
    "in the clause after": ("I've got a girlfriend, her name is Sade", "user | partner | girlfriend Sade"),
    "in the sentence after": ("My sister came by. Her name is Anna", "user | family | sister Anna"),
    "a pet": ("We have a dog. His name is Rex", "user | pet | dog Rex"),
    "without the apostrophe": ("my hamsters name is Gary", "user | pet | hamster Gary"),
}
NOT_TOLD = """
my brother is ill. living in Leeds is hard for him
my sister moved, living in Leeds now
she is great. Living in Rome
living in Paris must be nice
oh totally, I'm a morning person
I simply adore paying rent /s
I'm 100 years old on the inside
do I look tall
he can juggle
can you swim
you can swim
I can do Tuesday
I can't swim in this
I walk to the bus every day, haha just kidding
if I was tall
maybe I'm shy, live in Oslo
I'd crochet if I could
I'm gonna cry
I'm going to bed
I want to die
I love Mondays, said no one ever
I have the memory of a goldfish
I live on coffee
I'm so good at failing
I'm at school
I'm at uni today
I have a rental car
I drink every day
I cut myself every day
I take pills every night
I cry every day
I sing along
I read minds
I watch the news
I paint it black
I have cold feet
I hate my life
I'm a burden
I'm worthless
you can juggle
my neighbour plays the drums
I want to sleep
I'm a disaster
I'm a failure
I'm a bit of a mess
I make mistakes
I do the dishes
I do it for fun
her hair is red
his name is Tom
""".strip().splitlines()


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD)
def test_a_life_is_heard(text: str, expected: list[str]) -> None:
    """Whatever the turn of phrase, each thing told is a fact of its own kind."""
    assert told(text) == [f"user | {one}" for one in expected]


@pytest.mark.parametrize(("text", "expected"), UNSAID.values(), ids=UNSAID)
def test_the_one_who_speaks_may_be_left_out(text: str, expected: list[str]) -> None:
    """A chat line without an `I` is about the one who writes it."""
    assert told(text) == [f"user | {one}" for one in expected]


@pytest.mark.parametrize(("text", "expected"), NAMED_LATER.values(), ids=NAMED_LATER)
def test_a_name_may_come_later(text: str, expected: str) -> None:
    """`her name is ...` names whoever was spoken of last without a name."""
    assert expected in told(text)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_no_fact_of_theirs_is_left(text: str) -> None:
    """Others, questions, jokes, moments, suppositions and self-blame tell nothing of the person that is true."""
    assert [one for one in told(text) if one.startswith("user") and "hypothetical" not in one] == []


def test_a_pet_has_its_age() -> None:
    """What is told of a named pet is told of the pet."""
    assert told("my cat Mogs is 14") == ["user | pet | cat Mogs", "cat Mogs | age | 14"]


def test_parents_are_spoken_of_together() -> None:
    """A trade of several people is their trade."""
    assert told("both my parents are teachers") == ["parent | job | teachers"]
