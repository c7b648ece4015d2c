"""What is wished of the memory in plain words, granted: forgotten, put right, kept, pinned."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from companion.conversation import leafing, matching
from companion.conversation.acquaintances import acquaintances, named_in, somebody
from companion.conversation.answer import Answer, plainly
from companion.conversation.forgetting import Gone, forget, name_of, sentences
from companion.conversation.ground import Ground
from companion.conversation.learning import learn
from companion.conversation.notes import Known
from companion.conversation.putting_right import among, is_like
from companion.conversation.quoting import is_replied_to
from companion.conversation.voice import bubble
from companion.conversation.wishes import Wish, asks_to_drop, denies, instead, wish
from companion.domain.chance import token
from companion.domain.change import Change, Learned
from companion.domain.forgetting import GONE
from companion.domain.memory import Event, Fact, Moment
from companion.domain.person import PersonState
from companion.domain.relations import relation
from companion.domain.reply import Button, Reply
from companion.domain.turn import Turn
from companion.understanding import understand
from companion.understanding.tables import Known as Own

STANDINGS = frozenset({"friend", "onboarding"})
"""Who may wish anything of the memory."""
MOST_NAMED = 3
"""Words of the longest name that is asked about where a way of speaking may be meant."""
LATELY = timedelta(hours=12)
"""What was said longer ago is not what `that` means."""
_FORGET = "forget_"
"""Kinds that begin so are heard during the first talk as well, where a no is an answer."""


def take(turn: Turn, ground: Ground) -> Answer | None:
    """The answer to a wish in plain words, or None when this is none, or one that nothing known can be meant by."""
    wished = wish(turn)
    if wished is None or (turn.state.standing == "onboarding" and not wished.kind.startswith(_FORGET)):
        return None
    return _GRANTED[wished.kind](turn, ground, wished)


def awaited(turn: Turn, action: str) -> Answer | None:
    """The answer to what was waited for after a button under a note, or None when something else was said."""
    return leafing.awaited(turn) if turn.state.awaiting.startswith(leafing.CORRECTING) and not action else None


def without_private(turn: Turn) -> tuple[tuple[Change, ...], PersonState]:
    """The changes after which nothing is left that needs a yes of its own, and the state without it."""
    private = tuple(fact for fact in turn.memory.facts if relation(fact.relation).private)
    return forget(turn, Gone(private)) if private else ((), turn.state)


def _numbered(turn: Turn, ground: Ground, wished: Wish) -> Answer | None:
    """What is done with the note of a number; a bare number means one only right after a page."""
    verb, _, number = wished.about.partition(" ")
    last = next((moment for moment in reversed(turn.memory.talk) if moment.speaker == "me"), None)
    leafed = last is not None and last.why is not None and last.why.rule.startswith(("command.memory", "command.note"))
    if not leafed and verb in ("show", "change", "fix", "delete", "remove", "correct"):
        return None
    return leafing.numbered(turn, ground, verb, number)


def _forget_that(turn: Turn, *_: object) -> Answer:
    """What was touched last, and what they said last with all it taught; where there is neither, they are asked."""
    last = _last_of_theirs(turn)
    touched = _touched(turn)
    if last is None or (turn.now - last.at > LATELY and not is_replied_to(turn, last)):
        return _forget_these(turn, ())
    if _was_asked_for(turn, last):
        return _forget_these(turn, touched)
    taught = _taught_at(turn, last)
    if not touched and not taught and not _says_something(last):
        return _forget_these(turn, ())
    said = sentences(last.text) if taught or not touched else ()
    return leafing.forgotten(turn, _gone((*touched, *taught), sentences=said))


def _forget_today(turn: Turn, *_: object) -> Answer:
    """Everything they said on this day of theirs."""
    today = turn.now.date()
    everything: tuple[Known, ...] = (*turn.memory.facts, *turn.memory.events)
    taught = [known for known in everything if known.said_at.astimezone(turn.now.tzinfo).date() == today]
    theirs = (moment for moment in turn.memory.talk if moment.speaker == "them")
    spoken = [moment.text for moment in theirs if moment.at.astimezone(turn.now.tzinfo).date() == today]
    said = tuple(sentence for text in spoken for sentence in sentences(text) if len(sentence.split()) > 1)
    return leafing.forgotten(turn, _gone(taught, sentences=said))


def _forget_these(turn: Turn, known: Sequence[Known]) -> Answer:
    """These are forgotten; where there are none, it is asked which."""
    if known:
        return leafing.forgotten(turn, _gone(known))
    return leafing.which(turn, "forget_which", "note_forget", leafing.latest(turn))


def _says_something(moment: Moment) -> bool:
    return GONE not in moment.text and len(moment.text.split()) > 1 and not moment.text.endswith("?")


def _was_asked_for(turn: Turn, moment: Moment) -> bool:
    """Whether the message was a command or a wish and told nothing."""
    answers = (one for one in turn.memory.talk if one.speaker == "me" and one.turn == moment.turn)
    return any(one.why is not None and one.why.rule.startswith(("command.", "button.")) for one in answers)


def _last_of_theirs(turn: Turn) -> Moment | None:
    return next((moment for moment in reversed(turn.memory.talk) if moment.speaker == "them"), None)


def _touched(turn: Turn) -> tuple[Known, ...]:
    """What the last turn was about, as far as it is still held."""
    return tuple(known for name in turn.state.touched if (known := leafing.find(turn, name)) is not None)


def _taught_at(turn: Turn, moment: Moment) -> tuple[Known, ...]:
    everything: tuple[Known, ...] = (*turn.memory.facts, *turn.memory.events)
    return tuple(known for known in everything if _is_said_in(known, moment))


def _is_said_in(known: Known, moment: Moment) -> bool:
    return known.said_at == moment.at and known.evidence in moment.text


def _gone(known: Sequence[Known], **more: tuple[str, ...]) -> Gone:
    once = dict.fromkeys(known)
    facts = tuple(one for one in once if isinstance(one, Fact))
    return Gone(facts, tuple(one for one in once if isinstance(one, Event)), **more)


def _forget_all(turn: Turn, ground: Ground, wished: Wish) -> Answer:
    """Everything about it; of two with that name it is asked which one."""
    named = matching.called(turn.memory, wished.about)
    if len(named) > 1:
        return _which_of(turn, named)
    one = matching.one_of(turn.memory, wished.about)
    if one is not None:
        return _let_go(turn, matching.everything_of(turn.memory, one))
    return _let_go(turn, matching.everything_about(turn, wished.about) or matching.said_about(turn, wished.about))


def _which_of(turn: Turn, named: Sequence[Fact]) -> Answer:
    people = tuple((Button(fact.value[:40], f"do:forget_who:{fact.id}"),) for fact in named)
    buttons = (*people, (Button("Nothing, leave it", "do:note_left"),))
    return plainly("command.forget_which", turn.state, replace(bubble(turn, "forget_which"), buttons=buttons))


def _forget_who(turn: Turn, _: Ground, name: str) -> Answer:
    known = leafing.find(turn, name)
    if not isinstance(known, Fact):
        return leafing.note(turn, _, name)
    return leafing.forgotten(turn, matching.everything_of(turn.memory, known))


def _let_go(turn: Turn, gone: Gone) -> Answer:
    """It is forgotten, and with it the words that asked for it; honest where nothing was found."""
    asked = (turn.understanding.text,)
    if gone:
        return leafing.forgotten(turn, replace(gone, sentences=(*gone.sentences, *asked)))
    changes, state = forget(turn, Gone(sentences=asked))
    return replace(plainly("command.forgot_nothing", state, bubble(turn, "forgot_nothing")), changes=changes)


def _forget_known(turn: Turn, ground: Ground, wished: Wish) -> Answer:
    known = matching.known_about(turn.memory, wished.about) or matching.known_to_be(turn, ground, wished.about)
    return _let_go(turn, known or matching.said_about(turn, wished.about))


def _forget_clause(turn: Turn, ground: Ground, wished: Wish) -> Answer:
    known = matching.known_to_be(turn, ground, wished.about)
    return _let_go(turn, known or matching.said_about(turn, wished.about))


def _forget_perhaps(turn: Turn, ground: Ground, wished: Wish) -> Answer | None:
    """Asked beyond doubt it is forgotten; otherwise it may be a way of speaking, and they are asked."""
    if wished.insists:
        return _forget_all(turn, ground, wished)
    known = matching.everything_about(turn, wished.about)
    meant = known.facts or known.events or matching.is_theirs_and_told(turn, wished.about)
    if not meant or len(wished.about.split()) > MOST_NAMED:
        return None
    yes, no = Button("Yes, forget it", f"do:forget_all:{wished.about}"), Button("No, keep it", "do:note_left")
    return plainly("command.forget_sure", turn.state, replace(bubble(turn, "forget_sure"), buttons=((yes, no),)))


def _forget_named(turn: Turn, ground: Ground, about: str) -> Answer:
    return _forget_all(turn, ground, Wish("forget_all", about))


def _forget_pronoun(turn: Turn, ground: Ground, _: object) -> Answer:
    """Whoever is named beside the pronoun is forgotten; else it is asked who is meant."""
    named = named_in(acquaintances(turn.memory.current), turn.understanding.text)
    if len(named) == 1:
        return _forget_all(turn, ground, Wish("forget_all", somebody(named[0]).name or named[0]))
    return leafing.which(turn, "forget_which", "note_forget", _touched(turn) or leafing.latest(turn))


def _wrong(turn: Turn, ground: Ground, wished: Wish) -> Answer | None:
    """What the companion told last is put right or dropped; what they said themselves is left to learning."""
    meant = _told_last(turn)
    if not meant:
        return leafing.which(turn, "wrong_which", "note_correct", leafing.latest(turn)) if wished.insists else None
    if asks_to_drop(wished.about):
        return _let_go(turn, _gone(meant))
    right = _put_right(turn, meant, wished.about)
    if right is None and denies(wished.about):
        return leafing.taken_back(turn, meant)
    return right or _ask_what(turn, ground, meant, wished)


def _ask_what(turn: Turn, ground: Ground, meant: Sequence[Known], wished: Wish) -> Answer | None:
    if wished.about and not wished.insists:
        return None
    if len(meant) == 1:
        return leafing.correct(turn, ground, meant[0].id)
    return leafing.which(turn, "wrong_which", "note_correct", meant)


def _put_right(turn: Turn, meant: Sequence[Known], text: str) -> Answer | None:
    if not text:
        return None
    one = among(turn, [known for known in meant if isinstance(known, Fact)], text)
    event = next((known for known in meant if isinstance(known, Event)), None)
    known = one or (event if turn.understanding.dates else None)
    return leafing.corrected(turn, known, text) if known else None


def _told_last(turn: Turn) -> tuple[Known, ...]:
    """What the companion's last words were about, as far as the person did not say it just before."""
    last = _last_of_theirs(turn)
    if last is None:
        return ()
    told = _touched(turn) or _behind(turn) or _asked_in(turn, last)
    # Whoever replies to an old line of theirs means what it told.
    return tuple(known for known in told if is_replied_to(turn, last) or not _is_said_in(known, last))


def _behind(turn: Turn) -> tuple[Known, ...]:
    """What the last thing said rested on."""
    said = turn.memory.last_said
    reasons = said.why.memories if said is not None and said.why is not None else ()
    return tuple(known for known in turn.memory.current if known.evidence in reasons)


def _asked_in(turn: Turn, last: Moment) -> tuple[Known, ...]:
    """What they asked for last, where they asked for something known."""
    if not last.text.rstrip().endswith("?"):
        return ()
    asked = matching.known_about(turn.memory, last.text)
    facts = tuple(fact for fact in asked.facts if fact.current)
    return (*facts, *asked.events)


def _wrong_known(turn: Turn, ground: Ground, wished: Wish) -> Answer | None:
    known = matching.known_about(turn.memory, wished.about)
    meant: tuple[Known, ...] = (*(fact for fact in known.facts if fact.current), *known.events)
    right = _put_right(turn, meant, wished.more)
    if right is not None:
        return right
    return _ask_what(turn, ground, meant, replace(wished, about="")) if meant else None


def _instead(turn: Turn, _: Ground, wished: Wish) -> Answer | None:
    """`it's not Ella, it's Elsa`: the one fact that says the first says the second from now on."""
    old, new = instead(wished.about)
    said = [fact for fact in turn.memory.current if name_of(fact).casefold() == old.casefold()]
    return leafing.corrected(turn, said[0], new) if said else None


def _no(turn: Turn, _: Ground, wished: Wish) -> Answer | None:
    """`no, it's Anne` puts right what was just told from memory."""
    meant = _told_last(turn)
    likely = [known for known in meant if isinstance(known, Event) or is_like(turn, known, wished.about)]
    return _put_right(turn, likely, wished.about) if likely else None


def _pinned(turn: Turn, ground: Ground, wished: Wish) -> Answer | None:
    named = wished.about.lower() in ("that", "this", "it")
    meant = _touched(turn) if named else matching.known_about(turn.memory, wished.about).facts
    facts = [known for known in meant if isinstance(known, Fact) and known.current]
    if not facts:
        return None
    if len(facts) > 1:
        return leafing.which(turn, "pin_which", f"note_{wished.kind}", facts)
    return leafing.ANSWERS[f"note_{wished.kind}"](turn, ground, facts[0].id)


def _remember(turn: Turn, ground: Ground, wished: Wish) -> Answer:
    """What they want remembered is learnt as if they had only said it; what is not understood is kept as a note."""
    own = Own(frozenset(), turn.state.settings.country, turn.state.name)
    heard = understand(wished.about, turn.now, turn.state.settings.zone, own, ground.tables)
    if any(relation(fact.relation).private for fact in heard.facts) and not turn.state.settings.mood_notes:
        asked = replace(bubble(turn, "note_private"), buttons=((Button("Yes, you may note it", "do:moods_on"),),))
        return plainly("command.note_private", turn.state, asked)
    plain = replace(turn, understanding=replace(heard, text=wished.about))
    changes = learn(plain, Reply())
    if not heard.facts and not heard.events:
        changes = (Learned(_note(turn, wished.about)),)
    touched = tuple(change.fact.id for change in changes if isinstance(change, Learned))
    state = replace(turn.state, touched=touched)
    return replace(plainly("command.noted", state, bubble(turn, "noted")), changes=changes)


def _note(turn: Turn, text: str) -> Fact:
    name = token(turn.state.soul, turn.state.turn, "fact/note")
    value = text.rstrip(" .!")
    return Fact(name, "user", "note", value, text, turn.now, valid_from=turn.now)


_GRANTED: dict[str, Callable[[Turn, Ground, Wish], Answer | None]] = {
    "number": _numbered,
    "forget_that": _forget_that,
    "forget_today": _forget_today,
    "forget_all": _forget_all,
    "forget_known": _forget_known,
    "forget_clause": _forget_clause,
    "forget_perhaps": _forget_perhaps,
    "forget_pronoun": _forget_pronoun,
    "wrong": _wrong,
    "wrong_known": _wrong_known,
    "instead": _instead,
    "no": _no,
    "pin": _pinned,
    "unpin": _pinned,
    "remember": _remember,
}
ANSWERS: dict[str, Callable[[Turn, Ground, str], Answer]] = {"forget_who": _forget_who, "forget_all": _forget_named}
"""What the buttons do that ask whom or what to forget."""
