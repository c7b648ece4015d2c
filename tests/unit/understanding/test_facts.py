"""Facts are what the person says of themselves and theirs; a wish, a question or a stranger's life is never theirs."""

import pytest

from tests.unit.understanding.heard import facts, told

OWN = [
    ("I'm Sam", ["user | name | Sam"]),
    ("Hi, I am Maria", ["user | name | Maria"]),
    ("Hi Tom, I'm Sam", ["user | name | Sam"]),
    ("call me Sam", ["user | name | Sam"]),
    ("You can call me Sam", ["user | name | Sam", "user | nickname | Sam"]),
    ("my name is Sam", ["user | name | Sam"]),
    ("my name's Anna Berg", ["user | name | Anna Berg"]),
    ("the name's Sam", ["user | name | Sam"]),
    ("hey my name is larry and i am a chef", ["user | name | larry", "user | job | chef"]),
    ("I'm Sam, and you?", ["user | name | Sam"]),
    ("My name is Anna, what's yours?", ["user | name | Anna"]),
    ("they call me Sammy", ["user | nickname | Sammy"]),
    ("I'm 25", ["user | age | 25"]),
    ("I am 25 years old", ["user | age | 25"]),
    ("i'm thirty-two btw", ["user | age | thirty-two"]),
    ("I just turned 30", ["user | age | 30"]),
    ("I am a 45 year old man", ["user | age | 45"]),
    ("I'm a nurse", ["user | job | nurse"]),
    ("i am a school bus driver in leeds", ["user | job | school bus driver"]),
    ("I work as a software engineer at Siemens", ["user | job | software engineer", "user | employer | Siemens"]),
    ("I'm retired", ["user | job | retired"]),
    ("I work at Google", ["user | employer | Google"]),
    ("I work for a small bank", ["user | employer | small bank"]),
    ("I've worked at Tesco for five years", ["user | employer | Tesco"]),
    ("I live in Berlin", ["user | home | Berlin"]),
    ("I live in Berlin now, with my cat", ["user | home | Berlin"]),
    ("we live in New York City these days", ["user | home | New York City"]),
    ("i live in a small town", ["user | home | small town"]),
    ("I'm living in Porto at the moment", ["user | home | Porto"]),
    ("I moved to Lyon last year", ["user | home | Lyon"]),
    ("I just moved to Lyon", ["user | home | Lyon"]),
    ("I live in Berlin and work as a nurse", ["user | home | Berlin", "user | job | nurse"]),
    ("I'm from Ireland", ["user | origin | Ireland"]),
    ("I was born in Somalia", ["user | origin | Somalia"]),
    ("I grew up in Manhattan", ["user | origin | Manhattan"]),
    ("I come from a small village", ["user | origin | small village"]),
    ("My husband and I live in Ghent", ["user | partner | husband", "user | home | Ghent"]),
    ("my sister Anna came over", ["user | family | sister Anna"]),
    ("my sister is called Anna", ["user | family | sister Anna"]),
    ("my sister's name is Anna", ["user | family | sister Anna"]),
    ("I have a brother", ["user | family | brother"]),
    ("I have two kids", ["user | family | two kids"]),
    ("I have a brother named Ben", ["user | family | brother Ben"]),
    ("my husband Tom is late", ["user | partner | husband Tom"]),
    ("my friend Sam came", ["user | friend | friend Sam"]),
    ("my boss Tom is nice", ["user | colleague | boss Tom"]),
    ("I'm married", ["user | status | married"]),
    ("I have a cat named Tom", ["user | pet | cat Tom"]),
    ("our dog Biscuit is asleep", ["user | pet | dog Biscuit"]),
    ("my dog is called Biscuit", ["user | pet | dog Biscuit"]),
    ("my dog's name is Rex", ["user | pet | dog Rex"]),
    ("I have two dogs", ["user | pet | two dogs"]),
    ("I have a cat and a dog", ["user | pet | cat", "user | pet | dog"]),
    ("i've got a rabbit", ["user | pet | rabbit"]),
    ("we adopted a kitten", ["user | pet | kitten"]),
    ("I like chess", ["user | likes | chess"]),
    ("I really love old maps", ["user | likes | old maps"]),
    ("I love cooking and reading", ["user | likes | cooking", "user | likes | reading"]),
    ("I like pizza, pasta and sushi", ["user | likes | pizza", "user | likes | pasta", "user | likes | sushi"]),
    ("my favourite food is ramen", ["user | likes | ramen"]),
    ("ramen is my favourite food", ["user | likes | ramen"]),
    ("I'm a big fan of jazz", ["user | likes | jazz"]),
    ("I'm really into pottery", ["user | likes | pottery"]),
    ("I hate mushrooms", ["user | dislikes | mushrooms"]),
    ("I don't like mushrooms", ["user | dislikes | mushrooms"]),
    ("I can't stand noise", ["user | dislikes | noise"]),
    ("I'm not a fan of horror films", ["user | dislikes | horror films"]),
    ("my hobby is knitting", ["user | hobby | knitting"]),
    ("I play tennis", ["user | hobby | tennis"]),
    ("I collect stamps", ["user | hobby | stamps"]),
    ("my birthday is on the 5th of May", ["user | birthday | 5th of May"]),
    ("My birthday's March 3rd", ["user | birthday | March 3rd"]),
    ("I was born on 3 May 1990", ["user | birthday | 3 May 1990"]),
    ("I'm allergic to nuts", ["user | allergy | nuts"]),
    ("I have a peanut allergy", ["user | allergy | peanut"]),
    ("I'm vegan", ["user | diet | vegan"]),
    ("I am a vegetarian", ["user | diet | vegetarian"]),
    ("I study biology", ["user | study | biology"]),
    ("I'm studying law at the moment", ["user | study | law"]),
    ("I speak Polish and French", ["user | language | Polish", "user | language | French"]),
    ("I'm fluent in Dutch", ["user | language | Dutch"]),
    ("I have a blue car", ["user | owns | blue car"]),
    ("I own a small boat", ["user | owns | small boat"]),
    ("I'm scared of spiders", ["user | fear | spiders"]),
    ("I am Catholic", ["user | belief | Catholic"]),
    ("I'm 25, live in Oslo and work at Nokia", ["user | age | 25", "user | home | Oslo", "user | employer | Nokia"]),
    ("I have a dog, a cat and two rabbits", ["user | pet | dog", "user | pet | cat", "user | pet | two rabbits"]),
    ("I've been a nurse for ten years", ["user | job | nurse"]),
    ("I've always lived in Rome", ["user | home | Rome"]),
    ("I own a cat", ["user | pet | cat"]),
    ("I have a pet turtle", ["user | pet | pet turtle"]),
    ("I'm Anna and this is my dog Rex", ["user | name | Anna", "user | pet | dog Rex"]),
    ("I moved in with my boyfriend", ["user | partner | boyfriend"]),
    ("I love running my own studio", ["user | likes | running my own studio"]),
    ("I hate eating in bed", ["user | dislikes | eating in bed"]),
    ("I like to walk in the rain", ["user | likes | walk in the rain"]),
    ("I love dogs :)", ["user | likes | dogs"]),
    ("I have two cats, is that weird?", ["user | pet | two cats"]),
    ("I play the piano", ["user | skill | play the piano"]),
]
OTHERS = [
    ("my sister Anna lives in Berlin", ["user | family | sister Anna", "sister Anna | home | Berlin"]),
    ("my mum lives in Leeds", ["mother | home | Leeds"]),
    ("Mum lives in Leeds", ["mother | home | Leeds"]),
    ("my brother works at Lidl", ["brother | employer | Lidl"]),
    ("my dad is a plumber", ["father | job | plumber"]),
    ("my friend Sam works as a cook", ["user | friend | friend Sam", "friend Sam | job | cook"]),
    ("my brother, who is a doctor, rang", ["brother | job | doctor"]),
    ("my sister is vegan", ["sister | diet | vegan"]),
    ("my son is 12", ["son | age | 12"]),
    ("my mother doesn't live in Rome anymore", ["mother | home | Rome | -"]),
    ("Anna lives in Berlin", ["Anna | home | Berlin"]),
    ("my sister loves horses", ["sister | likes | horses"]),
    ("I have a friend who lives in Oslo", ["friend | home | Oslo"]),
    ("my brother Ben is allergic to cats", ["user | family | brother Ben", "brother Ben | allergy | cats"]),
    ("my sister is going to be a nurse", ["sister | job | nurse | plan"]),
]
SHADED = [
    ("I don't live in Berlin anymore", ["user | home | Berlin | -"]),
    ("I no longer live in Berlin", ["user | home | Berlin | -"]),
    ("I'm not a nurse", ["user | job | nurse | -"]),
    ("I don't have a dog", ["user | pet | dog | -"]),
    ("I'm not vegan", ["user | diet | vegan | -"]),
    ("I don't work at Google anymore", ["user | employer | Google | -"]),
    ("I used to live in Rome", ["user | home | Rome | past"]),
    ("I lived in Rome for a year", ["user | home | Rome | past"]),
    ("I used to be a painter", ["user | job | painter | past"]),
    ("I was a teacher", ["user | job | teacher | past"]),
    ("I had a dog named Rex", ["user | pet | dog Rex | past"]),
    ("I used to work at Nokia", ["user | employer | Nokia | past"]),
    ("I used to love jazz", ["user | likes | jazz | past"]),
    ("I wish I had a dog", ["user | pet | dog | wish"]),
    ("I wish I lived in Rome", ["user | home | Rome | wish"]),
    ("I want to be a lawyer", ["user | job | lawyer | wish"]),
    ("I'd love to live in Spain", ["user | home | Spain | wish"]),
    ("I would like to have a cat", ["user | pet | cat | wish"]),
    ("I dream of moving to Japan", ["user | home | Japan | wish"]),
    ("I want a dog", ["user | pet | dog | wish"]),
    ("I'm going to be a nurse", ["user | job | nurse | plan"]),
    ("I'm moving to Porto in June", ["user | home | Porto | plan"]),
    ("I will work at Siemens", ["user | employer | Siemens | plan"]),
    ("I'm training to be a pilot", ["user | job | pilot | plan", "user | study | pilot"]),
    ("if I lived in Paris", ["user | home | Paris | hypothetical"]),
    (
        "If I had a dog, I would live in a house",
        ["user | pet | dog | hypothetical", "user | home | house | hypothetical"],
    ),
    ("I would live in Paris", ["user | home | Paris | hypothetical"]),
    ("maybe I'm a vegan", []),
    ("I hope to be a doctor one day", ["user | job | doctor | wish"]),
    ("I wish I could speak French", ["user | language | French | wish"]),
    ("I've lived in Rome", ["user | home | Rome | past"]),
    ("I never had a dog", ["user | pet | dog | - | past"]),
    ("I'm getting a dog next week", ["user | pet | dog | plan"]),
    ("We have no kids", ["user | family | kids | -"]),
]
TRAPS = """
do you live in Berlin?
do I look like a nurse?
am I a nurse
I live in Berlin, don't I?
where do I live
Is my name Sam?
what if I lived in Rome?
he said I live in Berlin
she told me "I live in Berlin"
"I'm a nurse"
"I live in Berlin and I love it"
my brother said he lives in Rome
Tom says I am a doctor
he thinks I'm from France
I told him that you live in Berlin
I love you
I like you
I like that
I love it
I like how you talk
I love the way you say that
I like it when you ask
I like what you said
I love this song
I like your name
I love when it rains
I'd like that
I'd like a coffee
I would love a coffee
I like to think so
I love him
I like the idea
I hate you
I hate it
I hate myself
I hate my life
I hate that
I hate this
I hate when people shout
I don't like this
I don't like you
I don't like how this goes
I don't like being told
I'm like a nurse to her
I feel like a nurse
I'm sad
I'm Happy
I'm Working
I'm Tired
I'm a Leo
I'm Team Edward
I'm OK
I'm Sam's brother
I'm Dad's favourite
I'm Hungry, hi
I am Going
I'm Sorry
I'm Not
Call me later
Call me a taxi
call me crazy
Call me Tomorrow
call me when you can
my name is hard to spell
my name is not important
my name is unusual
my name is on the list
I'm 5 minutes away
I'm 20 weeks pregnant
I'm 100% sure
I'm 30 minutes late
I am 2 steps ahead
I'm 90 percent done
when I was 12 I broke my arm
I feel like I'm 90
I am 25k in debt
I'm 1 of 5
I'm a mess
I'm a bit tired
I'm a good listener
I'm a lover not a fighter
I'm a bad liar
I'm an idiot
I'm the boss now
I'm no doctor
I'm almost a doctor
I'm basically a nurse
I'm practically a vegan
I live in fear
I live in hope
I live in the moment
I live in the past
I live in my head
I live in a dream
I live in sweatpants
I live alone
I moved on
I was moved to tears
I moved to the left
I moved to another seat
I'm from the future
I am from work
I work at night
I work at home
I work at weekends
I work for free
I work for hours
I work for myself
I work out
I work on it
that works for me
I work like a dog
I work as hard as I can
I work as much as I can
I see my dog in you
I eat hot dogs
I had a hot dog
I had chicken for dinner
I ate fish
I have a frog in my throat
I have bigger fish to fry
I have a cat nap every day
I have no idea
I have a headache
I have a question
I have a meeting
I have a car accident story
I have a bone to pick
I have to go
I have been there
my sister's dog Rex is cute
my friend's dog Rex bit me
my friend's sister Anna is nice
my boss's house is huge
her dog Biscuit is old
your sister Anna is nice
his name is Tom
her name is Anna
the dog is called Rex
a man named Tom came
you live in Berlin
you're a nurse
she works at Google
they live in Rome
he is vegan
someone is a vegan here
people say London is grey
I allergic
I'm allergic to mondays
I'm allergic to work
I'm allergic to your jokes
I'm afraid so
I'm afraid I can't
I'm scared of you
I'm scared of losing him
my birthday is tomorrow
my birthday is soon
my birthday is the worst
my birthday was great
I speak my mind
I speak from experience
I study hard
I study at night
I'm studying right now
I play games with people
I play dead
I play it cool
I own it
I own up
I own my mistakes
in my dream I live in Berlin
in the game I'm a doctor
in this story I'm a nurse
I dreamt that I was a nurse
I'm pretending I'm a nurse
imagine I'm a doctor
pretend I live in Rome
suppose I lived in Rome
just kidding, I'm a nurse
I'm a nurse jk
I'm a nurse, haha just kidding
as if I'm a doctor
the song goes I live in Berlin
I live in Berlin? no way
I'd be a nurse by now
I could be a doctor
I might be a nurse
I should be a nurse
I can be a nurse
I think I want to cry
I wish you lived here
I wish it was warm
I wish I was dead
I want you
I want it
I'm going to Berlin
I'm going to bed
I'm in Berlin for two days
I was in Berlin
I love New York today
I enjoyed the film
I liked the show
I enjoy your company
I enjoy talking to you
I like talking with you
I love talking to you
I'm into you
I'm into it
I'm married to my job
I'm engaged in a debate
I'm single-minded
I'm divorced from reality
my favourite is you
what is my favourite food
my favourite thing about you is the voice
you're my favourite
this is my favourite
that is my favourite song
it was my favourite
call me Maybe
I'm from there
I've got lots of kids' books
I have a dog's life
Weirdly enough that's my favourite part
I decided to leave my husband
I'm leaving my wife
she said "my boyfriend" twice
I have some leads on apartments
Daddy Tom!
we have no time bro
I wanted it to shine, like a star
my roommate has two cats
I have a friend who has a dog
my dad was a doctor
I'm a nurse's daughter
I'm the daughter of a baker
I'm Heartbroken
I'm Broken
I'm with Anna
I met a nurse named Anna
someone called me Karen
my ex is a lawyer
my ex lives in Paris
my sister's boyfriend is a chef
my sister's boyfriend lives in Rome
my boss thinks I'm a nurse
my cat loves tuna
my cat is 12
I have my sister's car
I'm almost 30
I was 30
my name isn't Sam
they say I'm a good cook
I drive a bus
I have to move to Rome
Berlin is where I live
I applied for a job at Google
I quit my job at Google
What I love is Rome
my sister's favourite food is pizza
my family is from Cork
I love that song by Queen
I'm staying in Berlin this week
I've been to Rome
I am
I
i am i am i am
my my my
my name is
I live in
""".strip().splitlines()


@pytest.mark.parametrize(("text", "expected"), OWN)
def test_what_is_said_of_oneself_is_heard(text: str, expected: list[str]) -> None:
    """A plain statement gives its facts in order, the value in the person's own words."""
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_what_is_said_of_others_stays_theirs(text: str, expected: list[str]) -> None:
    """The subject is whoever the sentence is about, by role and by name when it is known."""
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), SHADED)
def test_what_is_not_so_is_marked(text: str, expected: list[str]) -> None:
    """Denied, past, wished, planned and supposed things carry their mark."""
    assert told(text) == expected


@pytest.mark.parametrize("text", TRAPS)
def test_what_only_looks_like_a_fact_is_left(text: str) -> None:
    """Questions, told words, figures of speech, passing moods and other people's lives teach nothing of the person."""
    assert [fact for fact in told(text) if fact.startswith("user") and "hypothetical" not in fact] == []


@pytest.mark.parametrize(("text", "expected"), OWN + OTHERS + SHADED)
def test_values_and_evidence_are_the_persons_own_words(text: str, expected: list[str]) -> None:
    """Every word of a value stands in the evidence, which is a sentence of the message."""
    heard = facts(text)
    assert len(heard) == len(expected)
    for fact in heard:
        assert fact.evidence in text
        words = fact.value.lower().split()
        owned = words[1:] if fact.relation in ("family", "partner", "friend", "colleague", "pet") else words
        assert all(word in fact.evidence.lower() for word in owned)


def test_the_evidence_is_the_sentence_and_not_the_message() -> None:
    """Of three sentences, only the one that tells the fact stands behind it."""
    (fact,) = facts("What a day. I live in Berlin now! And you?")
    assert fact.evidence == "I live in Berlin now!"


def test_a_joke_takes_back_the_whole_message() -> None:
    """Nothing is learned from a message whose last words call it a joke."""
    assert facts("I'm a doctor. I live in Rome. Just kidding!") == ()


def test_the_same_fact_is_told_once() -> None:
    """Saying it twice makes one fact of one sentence."""
    assert told("I live in Berlin, I live in Berlin") == ["user | home | Berlin"]


@pytest.mark.parametrize("text", ["i am " * 900, "my " * 1300, "I live in " * 400, "my sister " * 400, "and i " * 600])
def test_senseless_lines_teach_nothing(text: str) -> None:
    """A line of cues without values gives no fact."""
    assert facts(text) == ()
