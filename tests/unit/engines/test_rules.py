"""The rules engine in talk: what it answers, what it prefers, what it refuses to say, and why."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.memory import Memory
from companion.domain.reply import Ask, Focus, Remember
from companion.domain.understanding import Frame, NamedPerson
from companion.engines.freshness import TURNS
from companion.engines.rules import RulesEngine
from tests.unit.engines.making import MONDAY, Talk, fact, meant, pack, turn

QUIET = "# quiet [quiet]\n< Mm.\n< Go on.\n< I see.\n"
LOSS = meant("my grandmother died", frames=(Frame("death", "grandmother", "other", "-"),))


def rules_of(talk: Talk) -> tuple[str, ...]:
    """The rules that made the last reply."""
    assert talk.reply is not None
    return tuple(part.split(" ", 1)[1] for part in talk.reply.why.parts)


# What is heard


def test_a_literal_line_is_answered() -> None:
    """The plainest rule there is."""
    assert Talk("# hi\n> hello\n< Hello.").say("Hello!") == "Hello."


def test_nothing_to_say_is_none() -> None:
    """Without any rule that may speak the next engine gets its turn."""
    rules = pack("# hi\n> hello\n< Hello.")
    assert RulesEngine().respond(turn(rules, "what?")) is None


def test_the_more_specific_rule_wins() -> None:
    """More words heard count for more."""
    talk = Talk("# dog\n> * dog *\n< Dog.\n\n# mine\n> * my dog is old *\n< Old dog.")
    assert talk.say("so my dog is old now") == "Old dog."


def test_a_rule_that_accounts_for_little_gives_way_to_a_quiet_line() -> None:
    """One word out of many is no understanding; a quiet line claims nothing."""
    talk = Talk("# dog\n> * dog *\n< I love dogs!\n" + QUIET)
    talk.say("the landlord called about that contract which mentions every dog along our terrible noisy street")
    assert rules_of(talk) == ("quiet",)


def test_a_grave_rule_stands_above_a_longer_match() -> None:
    """Loss is answered before anything else."""
    talk = Talk("# loss [grave]\n? frame is death\n< I'm so sorry.\n\n# gm\n> my grandmother died\n< Tell me of her.")
    assert talk.say(LOSS) == "I'm so sorry."


def test_a_topic_in_focus_is_preferred() -> None:
    """What the talk is about decides between rules that fit."""
    rules = "# a [topic work]\n> * late *\n< Work.\n\n# b\n> * late again *\n< Bus."
    assert Talk(rules, topics=("work",)).say("late again") == "Work."
    assert Talk(rules).say("late again") == "Bus."


def test_a_later_file_replaces_a_rule_by_its_id() -> None:
    """A pack changes what it extends."""
    assert Talk("# hi\n> hello\n< Hello.", "# hi\n> hello\n< Ahoy.").say("hello") == "Ahoy."


def test_built_in_concepts_and_those_of_the_pack_are_heard() -> None:
    """`~family` from the understanding, `~vehicle` from the file, taken together in one pattern."""
    talk = Talk(
        "~vehicle: car, motor bike\n# v\n> my {who:~family} has (a|two) {what:~vehicle}\n< {{ who }}: {{ what }}"
    )
    assert talk.say(meant("my sister has a motor bike", concepts={"family": (1,)})) == "sister: motor bike"
    talk.memory = Memory()
    assert talk.say(meant("my dad has two cars", concepts={"family": (1,)})) == "dad: cars"


def test_a_pack_adds_to_a_built_in_concept() -> None:
    """A concept of the same name is both together."""
    talk = Talk("~family: nan\n# f\n> * ~family *\n< Family.")
    assert talk.say("my nan") == "Family."
    assert (
        Talk("~family: nan\n# f\n> * ~family *\n< Family.").say(meant("my aunt", concepts={"family": (1,)}))
        == "Family."
    )


# What it takes for granted


def test_a_line_whose_value_is_missing_is_not_said() -> None:
    """An empty slot is never spoken."""
    talk = Talk("# hi\n> hello\n< Hello, {{ user.name }}.\n< Hello there.")
    assert [talk.say("hello") for _ in range(1)] == ["Hello there."]


def test_the_newest_fact_is_named_and_given_as_memory() -> None:
    """What comes from memory shows the person's own words."""
    rules = pack("# pet\n> hello\n< How is {{ user.pet }}?")
    memory = Memory(facts=(fact("pet", "dog Rex"), fact("pet", "cat Tom", "my cat Tom sleeps")))
    reply = RulesEngine().respond(turn(rules, "hello", memory=memory))
    assert reply is not None
    assert reply.text == "How is Tom?"
    assert reply.why.memories == ("my cat Tom sleeps",)


def test_a_presumption_that_is_not_proven_silences_the_line() -> None:
    """A line says what it takes for granted."""
    talk = Talk(
        "# a\n> hello\n<[presumes feeling] That hurts.\n<[presumes fact pet] A pet!\n<[presumes frame] What?\n< Hi."
    )
    assert talk.say("hello") == "Hi."


def test_a_trait_chooses_the_line() -> None:
    """A warm persona speaks other lines than a cool one."""
    talk = Talk("# a\n> hello\n<[warmth > 0.6] Dear!\n<[warmth <= 0.6] Hi.")
    talk.traits = {"warmth": 0.2}
    assert talk.say("hello") == "Hi."


def test_words_of_the_person_are_never_a_template() -> None:
    """Braces in a name stay braces."""
    talk = Talk("# a\n> i like {x:text}\n< You like {{ x }}.")
    assert talk.say("I like tea {{7*7}} {a|b} cake") == "You like tea {{7*7}} {a|b} cake."


# Freshness


def test_no_sentence_comes_back_within_twenty_turns() -> None:
    """Not the line, and not a sentence of it in another line."""
    talk = Talk("# a\n> hello\n< Hi. Nice day.\n< Hello. Nice day.\n" + QUIET)
    assert talk.say("hello").endswith("Nice day.")
    assert talk.say("hello") in ("Mm.", "Go on.", "I see.")


def test_after_twenty_turns_a_line_may_come_back() -> None:
    """Rested lines are fresh again, the longest unheard first."""
    lines = "".join(f"< Line {number}.\n" for number in range(TURNS + 2))
    talk = Talk(f"# a\n> hello\n{lines}")
    said = [talk.say("hello") for _ in range(TURNS * 3)]
    assert all(said[at] not in said[max(at - TURNS + 1, 0) : at] for at in range(len(said)))
    assert said[TURNS + 2 :][: TURNS + 2] == said[: TURNS + 2]


def test_a_quiet_line_is_repeated_rather_than_nothing() -> None:
    """Somebody who wrote gets a word."""
    talk = Talk("# quiet [quiet]\n< Mm.")
    assert [talk.say("well now") for _ in range(3)] == ["Mm."] * 3


def test_once_is_once_and_a_cooldown_is_kept() -> None:
    """A line that is said once does not return, one with a cooldown in days waits them out."""
    talk = Talk("# a\n> hello\n<[once] First.\n<[cooldown 3 days] Second.")
    assert {talk.say("hello"), talk.say("hello")} == {"First.", "Second."}
    talk.state = replace(talk.state, turn=talk.state.turn + 50)
    talk.memory = replace(talk.memory, talk=())
    assert talk.say("hello") == ""
    talk.now += timedelta(days=4)
    assert talk.say("hello") == "Second."


# Then


PET = "# pet\n> i have a dog\n< What is it like?\n  # pet.like\n  > {x:text}\n  < So {{ x }}.\n" + QUIET


def test_a_rejoinder_hears_the_answer_to_its_question() -> None:
    """The rule that asked is awaited, and its rejoinder wins."""
    talk = Talk(PET)
    talk.say("i have a dog")
    assert talk.say("big and clumsy") == "So big and clumsy."


def test_a_rejoinder_is_deaf_without_its_question() -> None:
    """Nobody asked, nobody answers."""
    assert Talk(PET).say("big and clumsy") in ("Mm.", "Go on.", "I see.")


def test_a_question_of_theirs_is_no_answer_to_a_vague_rejoinder() -> None:
    """When they ask back, their question is not taken for the answer."""
    talk = Talk(PET)
    talk.say("i have a dog")
    assert not talk.say(meant("why do you ask", act="question_you")).startswith("So")


def test_a_question_stays_open_for_three_turns() -> None:
    """A definite answer may come a little later, but not much later."""
    rules = PET.replace("> {x:text}", "> it is {x:text}")
    for wait, heard in ((2, True), (3, False)):
        talk = Talk(rules)
        talk.say("i have a dog")
        for _ in range(wait):
            talk.say("mumble mumble")
        assert talk.say("it is small").startswith("So") is heard


def test_slots_of_the_question_are_known_to_its_rejoinder() -> None:
    """What was captured when asking is there when hearing."""
    talk = Talk("# p\n> my dog is {pet:name}\n< What is {{ pet }} like?\n  # p.l\n  > * good *\n  < Good {{ pet }}.")
    talk.say("my dog is Rex")
    assert talk.say("very good") == "Good Rex."


# Effects


def test_effects_are_wishes_of_the_reply() -> None:
    """Remember as written by the person, focus, and an open question with its slots."""
    talk = Talk(
        "# p [topic pets]\n> my dog is called {pet:name}\n! remember pet = pet\n! ask\n< What is {{ pet }} like?"
    )
    talk.say("my dog is called biscuit")
    assert talk.reply is not None
    assert talk.reply.effects == (Focus("pets"), Remember("pet", "biscuit"), Ask("p", {"pet": "Biscuit"}))


def test_a_redirect_speaks_as_the_other_rule() -> None:
    """And a ring of redirects says nothing rather than turning for ever."""
    assert Talk("# a\n> same to you\n@ b\n\n# b\n> hello\n< Hello.").say("same to you") == "Hello."
    assert Talk("# a\n> x\n@ b\n\n# b\n> y\n@ a\n" + QUIET).say("x") in ("Mm.", "Go on.", "I see.")


# Initiative


def test_only_rules_with_initiative_speak_first() -> None:
    """A check-in has its own lines."""
    talk = Talk(
        "# m\n? initiative is morning\n+ initiate\n< Good morning.\n\n# e\n? initiative is morning\n< No.\n" + QUIET
    )
    assert talk.wait("morning") == "Good morning."
    assert talk.wait("evening") == ""


def test_a_check_in_names_what_it_is_about() -> None:
    """The thread is given by the check-in."""
    talk = Talk("# f\n? initiative is follow_up\n+ initiate\n< How was the {{ event.what }}?")
    assert talk.wait("follow_up", "interview") == "How was the interview?"


# The whole reply


def test_a_reaction_and_a_lead_share_an_anchor() -> None:
    """A short acknowledgement is followed by a lead about the same thing, in one bubble."""
    talk = Talk(
        "# ack [ack]\n? frame is exam\n< An exam.\n\n# lead [lead]\n? frame is exam\n? words > 1\n< When is it?"
    )
    exam = meant("exam soon", frames=(Frame("exam", "", "user", "-", "coming"),))
    talk.engine.respond(turn(talk.pack, exam))
    talk = Talk(
        "# ack [ack]\n> exam soon\n? frame is exam\n< An exam.\n\n# lead [lead]\n? frame is exam\n< When is it?"
    )
    assert talk.say(exam) == "An exam. When is it?"
    assert talk.reply is not None
    assert len(talk.reply.bubbles) == 1
    assert len(talk.reply.bubbles[0].line.split("+")) == 2


def test_a_lead_without_an_anchor_stays_away() -> None:
    """Two parts about two things are no reply."""
    talk = Talk("# ack [ack]\n> exam soon\n? frame is exam\n< An exam.\n\n# lead [lead]\n> * soon\n< How is your cat?")
    assert talk.say(meant("exam soon", frames=(Frame("exam", "", "user", "-"),))) == "An exam."


def test_their_question_is_answered_first() -> None:
    """An answer goes before a more specific reaction."""
    talk = Talk("# r [receive]\n> * my dog is old *\n< Old.\n\n# a [answer]\n> * who are you\n< A companion.")
    assert talk.say(meant("my dog is old but who are you", act="question_you")) == "A companion."


def test_no_third_question_in_a_row() -> None:
    """After two questions it says something instead."""
    talk = Talk("# a\n> hello\n< What?\n< Who?\n< When?\n< Hello.", questions_in_row=2)
    assert talk.say("hello") == "Hello."


def test_no_question_straight_after_distress() -> None:
    """The turn after distress is not for asking."""
    talk = Talk("# a\n> hello\n< What?\n< Hello.", distress_turn=0)
    assert talk.say("hello") == "Hello."


def test_two_slashes_make_two_bubbles() -> None:
    """The first one carries the line's id, so that it is counted once."""
    talk = Talk("# a\n> hello\n< One.//Two.")
    talk.say("hello")
    assert talk.reply is not None
    assert [bubble.text for bubble in talk.reply.bubbles] == ["One.", "Two."]
    assert [bool(bubble.line) for bubble in talk.reply.bubbles] == [True, False]


# Why


def test_why_names_the_rule_its_line_and_who_lost_by_what() -> None:
    """Every reply explains itself."""
    talk = Talk("# a\n> * my dog *\n< Yes.\n\n# b\n> my dog is old\n? hour > 22\n< Late.\n\n# c\n> * dog *\n< Dog.")
    talk.say("my dog is old")
    assert talk.reply is not None
    why = talk.reply.why
    assert (why.engine, why.rule, why.file, why.line) == ("rules", "a", "test/0.talk", 3)
    assert {one.rule: one.failed for one in why.runners_up}["b"] == "hour > 22"
    assert "less specific" in {one.rule: one.failed for one in why.runners_up}["c"]


def test_the_same_turn_is_answered_the_same_way_by_any_engine() -> None:
    """Chance is the person's soul and turn, nothing else."""
    rules = pack("# a\n> hello\n" + "".join(f"< Line {{a|b|c}} {number}.\n" for number in range(9)))
    replies = {RulesEngine().respond(turn(rules, "hello")).text for _ in range(5)}  # type: ignore[union-attr]
    assert len(replies) == 1


def test_only_so_many_packs_stay_compiled() -> None:
    """The cache of books is bounded."""
    engine = RulesEngine()
    for number in range(40):
        engine.respond(turn(pack(f"# a\n> hello\n< {number}", digest=str(number)), "hello"))
    assert len(engine._books) <= 16


@pytest.mark.parametrize("shape", ["a ", "i am ", "a b ", "zz a ", "a. ", "i'm ", "* ", "{{ "])
def test_the_longest_message_is_answered(shape: str) -> None:
    """Shapes that hang other engines are ordinary messages here."""
    rules = "# a\n> * a * a * a * a * zz\n< No.\n\n# b\n> * i am {x:text} because *\n< No.\n" + QUIET
    assert Talk(rules).say((shape * 4096)[:4096]) in ("Mm.", "Go on.", "I see.")


# Conditions


SISTER = (NamedPerson("sister", "Anna"),)
EXAM = (Frame("exam", "", "user", "-", "coming"), Frame("death", "cat", "other", "-"))


@pytest.mark.parametrize(
    ("condition", "fields", "holds"),
    [
        ("act is greeting, farewell", {"act": "farewell"}, True),
        ("act is not greeting", {"act": "farewell"}, True),
        ("not act is greeting", {"act": "greeting"}, False),
        ("feeling is sadness", {"feeling": "sadness"}, True),
        ("intensity > 0.5", {"intensity": 0.4}, False),
        ("valence < -0.2", {"valence": -0.3}, True),
        ("words >= 2", {}, True),
        ("hour is 9", {}, True),
        ("hour <= 8", {}, False),
        ("hesitant is 1", {"hesitant": True}, True),
        ("person sister", {"people": SISTER}, True),
        ("no person sister", {"people": SISTER}, False),
        ("no fact pet", {}, True),
        ("fact pet", {}, False),
        ("frame is exam", {"frames": EXAM}, True),
        ("frame is not death", {"frames": EXAM}, False),
        ("frame is not death", {}, True),
        ("frame is exam\n? experiencer is user\n? status is coming", {"frames": EXAM}, True),
        ("frame is exam\n? experiencer is other", {"frames": EXAM}, False),
        ("polarity is bad", {"frames": EXAM}, True),
        ("kind is text", {}, True),
        ("days since said > 3", {}, True),
        ("turns < 2", {}, True),
        ("topic is work", {"topics": ("work",)}, True),
    ],
)
def test_conditions_look_at_the_moment(condition: str, fields: dict[str, object], holds: bool) -> None:
    """Each holds or fails by what was understood, what is known and what time it is; frames by one and the same frame."""
    talk = Talk(f"# a\n> hello there\n? {condition}\n< Yes.\n\n# b [quiet]\n< No.")
    assert talk.say(meant("hello there", **fields)) == ("Yes." if holds else "No.")
    silent = Talk(f"# a\n? {condition}\n< Yes.\n\n# b [quiet]\n> zz\n< No.")
    assert silent.say(meant("hello there", **fields)) == ("Yes." if holds else "")


def test_the_turn_is_aware_of_its_own_time() -> None:
    """Nothing here reads a clock."""
    assert turn(pack(QUIET), "hello").now == MONDAY
