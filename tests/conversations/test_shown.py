"""Pictures with words, albums, dice and signs: the words are heard, and what is not seen is said to be unseen."""

import pytest

from companion.conversation.signs import SIGNS
from companion.domain.message import Kind
from companion.packs import PackShelf
from companion.testing import Talk

UNSEEN = {Kind.PHOTO: "picture", Kind.VIDEO: "video", Kind.FILE: "file", Kind.VOICE: "recording"}


def lines(key: str) -> tuple[str, ...]:
    """The variants of a line of theirs."""
    shelf = PackShelf()
    return shelf.pack(shelf.snapshot("wren")).lines[key]


def rule(friend: Talk) -> str:
    return friend.last.why.rule


@pytest.mark.parametrize("kind", UNSEEN)
def test_what_is_written_with_a_picture_is_heard(friend: Talk, kind: Kind):
    """It is answered, learnt, and said what of it did not arrive."""
    told = friend.say("my dog Bruno swam in the lake today", kind)
    assert UNSEEN[kind] in told
    assert not rule(friend).startswith("kind.")
    assert any("Bruno" in fact.value for fact in friend.memory.current)


def test_what_happened_is_answered_first_of_all(friend: Talk):
    """A death is not asked what one sees on it."""
    friend.say("my grandmother died yesterday", Kind.PHOTO)
    assert "death" in rule(friend) or "grief" in rule(friend) or "loss" in rule(friend)


@pytest.mark.parametrize("kind", UNSEEN)
@pytest.mark.parametrize("words", ["", "look", "what do you think?", "😍", "isn't he cute?", "do you like it?"])
def test_words_that_only_point_are_asked_about(friend: Talk, kind: Kind, words: str):
    """Nothing is guessed of what is not seen."""
    friend.say(words, kind)
    assert rule(friend) == f"kind.{kind}"


def test_words_that_point_are_learnt_from_all_the_same(friend: Talk):
    """It asks what is to be seen, and knows who it is about."""
    friend.say("look, my dog Bruno!", Kind.PHOTO)
    assert rule(friend) == "kind.photo"
    assert any("Bruno" in fact.value for fact in friend.memory.current)
    friend.say("look, I got the job!", Kind.PHOTO)
    assert rule(friend) != "kind.photo"


@pytest.mark.parametrize("persona", ["wren", "slate"])
@pytest.mark.parametrize("kind", [Kind.PHOTO, Kind.STICKER, Kind.VOICE, Kind.REACTION, Kind.DICE, Kind.CONTACT])
def test_nothing_light_is_said_to_a_sign_after_help_was_named(persona: str, kind: Kind):
    """It is asked how they are, in the program's own words; some turns later all is as ever."""
    with Talk(persona=persona, zone="Europe/Berlin", country="DE") as friend:
        friend.say("I want to kill myself")
        said = [friend.say("❤" if kind is Kind.REACTION else "", kind) for _ in range(3)]
        assert rule(friend) == "care.shown"
        assert len(set(said)) == 3
        for _ in range(6):
            friend.say("I had some tea")
        friend.say("", kind)
        assert rule(friend).startswith("kind.")


def test_danger_in_a_caption_stands_above_everything(friend: Talk):
    """And a command in one is one."""
    friend.say("I want to kill myself", Kind.PHOTO)
    assert rule(friend).startswith("care.")
    friend.say("/memory", Kind.PHOTO)
    assert rule(friend).startswith("command.")


def test_a_caption_off_the_record_is_not_kept(friend: Talk):
    """Answered like anything else."""
    assert friend.say("don't write this down: my boss Otto drinks", Kind.PHOTO)
    assert not any("Otto" in moment.text for moment in friend.memory.talk if moment.speaker == "them")


def test_that_nothing_is_seen_is_never_said_twice_alike(friend: Talk):
    """And no more once it was said in every way."""
    said = [friend.say(f"and then there was thing number {number}", Kind.PHOTO) for number in range(14)]
    told = [text for line in lines("caption") for text in [line.replace("{{ what }}", "picture")]]
    assert all(sum(text in answer for answer in said) <= 1 for text in told)
    assert not any("picture" in answer for answer in said[-3:])


def test_an_album_is_answered_once(friend: Talk):
    """Five pictures, one answer; words under a later one are heard all the same, and the next album is another."""
    said = [friend.say("", Kind.PHOTO, album="a") for _ in range(5)]
    assert [bool(one) for one in said] == [True, False, False, False, False]
    assert friend.say("my dog Bruno at the lake", Kind.PHOTO, album="a")
    assert friend.say("", Kind.PHOTO, album="b")


def test_an_album_in_the_first_talk_asks_once(talk: Talk):
    """The question stays open."""
    talk.say("hi")
    said = [talk.say("", Kind.PHOTO, album="a") for _ in range(4)]
    assert [bool(one) for one in said] == [True, False, False, False]
    assert talk.say("yes")


def test_a_die_is_read_and_a_dart_is_not(friend: Talk):
    """Of six sides one knows what they mean."""
    assert "4" in friend.say("🎲 4", Kind.DICE)
    assert "5" not in friend.say("🎯 5", Kind.DICE)


@pytest.mark.parametrize("key", SIGNS)
@pytest.mark.parametrize("kind", [Kind.REACTION, Kind.STICKER])
def test_a_sign_is_answered_as_it_is_meant(friend: Talk, key: str, kind: Kind):
    """A thumb down is no nod."""
    for sign in SIGNS[key].split()[:2]:
        assert friend.say(sign, kind).startswith(lines(key))
        assert rule(friend) == f"kind.{key}"


@pytest.mark.parametrize(
    ("sign", "key"), [("👎🏽", "sign_no"), ("🤷‍♀️", "sign_unsure"), ("❤️", "sign_warm"), ("💔", "sign_low")]
)
def test_colour_and_sex_of_a_sign_change_nothing(friend: Talk, sign: str, key: str):
    """Nor does how it is drawn."""
    friend.say(sign, Kind.REACTION)
    assert rule(friend) == f"kind.{key}"


@pytest.mark.parametrize("text", ["привет, как дела?", "مرحبا كيف حالك", "你好，今天怎么样？", "Ελληνικά"])
def test_a_script_that_cannot_be_read_is_said_to_be_one(friend: Talk, text: str):
    """Kindly, and never twice alike."""
    said = {friend.say(text) for _ in range(4)}
    assert len(said) == 4
    assert all("English" in one for one in said)


def test_a_word_of_another_script_in_a_sentence_is_no_other_language(friend: Talk):
    """Most of it could be read."""
    friend.say("my neighbour taught me to say привет")
    assert "language" not in rule(friend)


@pytest.mark.parametrize("text", ["/", "//", "/  "])
def test_a_slash_alone_is_no_command(friend: Talk, text: str):
    """It is shown the way."""
    assert "/help" in friend.say(text)
