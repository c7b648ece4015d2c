"""It remembers what was said, with the words it was said in, and nothing else."""

import pytest

from companion.testing import Talk


def known(talk, relation, subject="user"):
    return [fact.value for fact in talk.memory.about(relation, subject)]


def test_a_fact_is_kept_with_its_sentence(friend):
    """The evidence is the person's own words."""
    friend.say("Well, it was a long day. My sister Anna lives in Berlin. How are you?")
    (fact,) = friend.memory.about("family")
    assert fact.value == "sister Anna"
    assert fact.evidence == "My sister Anna lives in Berlin."


def test_memory_survives_a_restart(friend):
    """A new process knows what the last one was told."""
    friend.say("my dog is called Biscuit")
    friend.restart()
    assert known(friend, "pet") == ["dog Biscuit"]


def test_a_new_home_closes_the_old_one_and_the_past_stays(friend):
    """One home at a time; the other is not forgotten."""
    friend.say("I live in Berlin")
    friend.say("I live in Paris now")
    assert known(friend, "home") == ["Paris"]
    assert [fact.value for fact in friend.memory.facts if fact.relation == "home"] == ["Berlin", "Paris"]


def test_saying_the_same_twice_keeps_it_once(friend):
    """Neither doubled nor lost."""
    for _ in range(3):
        friend.say("I love hiking")
    assert known(friend, "likes") == ["hiking"]


def test_likes_and_dislikes_of_one_thing_replace_each_other(friend):
    """The newer one holds."""
    friend.say("I love mushrooms")
    friend.say("I hate mushrooms")
    assert known(friend, "likes") == []
    assert known(friend, "dislikes") == ["mushrooms"]


@pytest.mark.parametrize(
    "said",
    [
        "I wish I had a dog",
        "if I lived in Paris I would be happy",
        "do you live in Berlin?",
        "my friend is a nurse",
        "he said he lives in Rome",
        "I love you",
        "I'm tired",
    ],
)
def test_what_is_not_so_is_not_kept_as_the_persons_own(friend, said):
    """Wishes, questions, suppositions and other people's facts."""
    friend.say(said)
    own = [fact for fact in friend.memory.facts if fact.subject == "user" and fact.relation not in ("friend", "family")]
    assert own == []


@pytest.mark.parametrize("value", ["{{7*7}}", "'; DROP TABLE facts;--", "<script>"])
def test_odd_values_stay_odd(friend, value):
    """Nothing in a message is ever rendered or run."""
    friend.say(f"call me {value}")
    assert "49" not in friend.say("hello")


def test_what_one_person_says_the_other_never_hears():
    """Two people over one store know nothing of each other."""
    from companion.store.in_memory import InMemoryStore

    store = InMemoryStore()
    with Talk(persona="wren", user="mia", store=store) as mia, Talk(persona="wren", user="tom", store=store) as tom:
        mia.say("my sister Anna lives in Berlin")
        tom.say("hello")
        assert tom.memory.facts == ()
        assert "Anna" not in tom.say("what do you know about me")


def test_the_same_seed_and_words_give_the_same_talk():
    """A talk can be replayed to the letter."""

    def lived():
        with Talk(persona="slate", seed=3) as talk:
            return [talk.say(line) for line in ("hello", "I had a fight with my boss", "my dog is called Rex", "bye")]

    assert lived() == lived()


def test_another_seed_is_another_companion():
    """Names and words differ."""
    said = set()
    for seed in range(6):
        with Talk(persona="wren", seed=seed) as talk:
            talk.say("hello")
            said.add(talk.known.persona.name)
    assert len(said) > 1
