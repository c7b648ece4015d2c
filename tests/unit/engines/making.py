"""Values made by hand for the tests of engines: a message as it would be understood, a pack, a turn, a talk."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from companion.domain.change import Said, apply
from companion.domain.memory import Fact, Memory, Moment
from companion.domain.message import Message, PersonId
from companion.domain.person import OpenQuestion, PersonState
from companion.domain.persona import Pack, Persona, Source
from companion.domain.reply import Ask, Focus, Reply
from companion.domain.turn import Turn
from companion.domain.understanding import Sentence, Token, Understanding
from companion.engines.rules import RulesEngine

MIA = PersonId("terminal", "me")
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SENTENCE = re.compile(r"[^.!?]+[.!?]*")


def meant(text: str, **fields: object) -> Understanding:
    """The message with tokens and sentences; everything else as given."""
    tokens = tuple(
        Token(found.group(), found.group().lower(), found.start(), found.end()) for found in _WORD.finditer(text)
    )
    act = str(fields.get("act", "other"))
    whole = Understanding(text=text, tokens=tokens, sentences=_sentences(text, tokens, act))
    return replace(whole, **fields)  # type: ignore[arg-type]


def _sentences(text: str, tokens: Sequence[Token], act: str) -> tuple[Sentence, ...]:
    made = []
    for found in _SENTENCE.finditer(text):
        inside = [at for at, token in enumerate(tokens) if found.start() <= token.start < found.end()]
        if inside:
            made.append(Sentence(found.group().strip(), act, inside[0], inside[-1] + 1))
    return tuple(made)


def pack(*texts: str, **fields: object) -> Pack:
    """A pack of these `.talk` texts, named and digested by what they say."""
    talk = tuple(Source(f"test/{number}.talk", text) for number, text in enumerate(texts))
    made = Pack("test", str(hash(texts)), "a test", (), {}, (), {}, talk)
    return replace(made, **fields)  # type: ignore[arg-type]


def fact(relation: str, value: str, evidence: str = "", **fields: object) -> Fact:
    """Something known of the person."""
    made = Fact(f"{relation}/{value}", "user", relation, value, evidence or f"my {relation}: {value}", MONDAY)
    return replace(made, **fields)  # type: ignore[arg-type]


def turn(rules: Pack, heard: str | Understanding | None, **fields: object) -> Turn:
    """A turn in which this is said (None: nobody speaks); everything else as given."""
    understanding = meant(heard) if isinstance(heard, str) else heard
    message = Message(MIA, "1", MONDAY, understanding.text) if understanding else None
    made = Turn(
        person=MIA,
        now=MONDAY,
        state=PersonState(soul="soul", turn=1),
        persona=Persona("Ada", "it is short", "test", rules.digest),
        pack=rules,
        memory=Memory(),
        understanding=understanding or Understanding(),
        message=message,
    )
    return replace(made, **fields)  # type: ignore[arg-type]


class Talk:
    """A talk with the rules engine that remembers what was said, as the program around it would."""

    def __init__(self, *texts: str, **state: object) -> None:
        self.engine = RulesEngine()
        self.pack = pack(*texts)
        self.memory = Memory()
        self.state = replace(PersonState(soul="soul"), **state)  # type: ignore[arg-type]
        self.now = MONDAY
        self.traits: Mapping[str, float] = {}
        self.reply: Reply | None = None

    def say(self, heard: str | Understanding, **fields: object) -> str:
        """What is answered; the talk goes on from there."""
        return self._turn(meant(heard) if isinstance(heard, str) else heard, fields)

    def wait(self, kind: str, about: str = "") -> str:
        """What it writes first at a check-in of this kind."""
        return self._turn(None, {"initiative": kind, "about": about})

    def open(self, rule: str) -> None:
        """The question of this rule was just asked."""
        self.state = replace(self.state, open=OpenQuestion(rule, self.state.turn))

    def _turn(self, heard: Understanding | None, fields: Mapping[str, object]) -> str:
        self.now += timedelta(minutes=1)
        self.state = replace(self.state, turn=self.state.turn + 1)
        taken = turn(self.pack, heard, now=self.now, state=self.state, memory=self.memory)
        taken = replace(taken, persona=replace(taken.persona, traits=self.traits))
        taken = replace(taken, **fields)  # type: ignore[arg-type]
        self.reply = self.engine.respond(taken)
        if self.reply is not None:
            self._keep(heard, self.reply)
        return self.reply.text if self.reply else ""

    def _keep(self, heard: Understanding | None, reply: Reply) -> None:
        at = self.state.turn
        lines = tuple(line for bubble in reply.bubbles for line in bubble.line.split("+") if line)
        said = [Said(Moment(at, self.now, "them", heard.text))] if heard else []
        self.memory = apply(self.memory, [*said, Said(Moment(at, self.now, "me", reply.text, lines, reply.why))])
        asked = next((effect for effect in reply.effects if isinstance(effect, Ask)), None)
        topics = tuple(effect.topic for effect in reply.effects if isinstance(effect, Focus))
        in_row = self.state.questions_in_row + 1 if "?" in reply.text else 0
        self.state = replace(self.state, topics=topics or self.state.topics, questions_in_row=in_row)
        if asked is not None:
            self.state = replace(self.state, open=OpenQuestion(asked.rule, at, asked.about))
