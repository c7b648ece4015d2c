"""The one pass from a text to an Understanding; every part works on the same tokens."""

from datetime import datetime

from companion.domain.message import LONGEST
from companion.domain.understanding import Sentence, Token, Understanding
from companion.language.concepts import find
from companion.language.corrections import corrected
from companion.language.dates import find as find_dates
from companion.language.normalise import normalise
from companion.language.sentences import split
from companion.language.tokens import tokenise
from companion.understanding.acts import act_of, act_of_whole, answer_to
from companion.understanding.events import events_of
from companion.understanding.facts import facts_of
from companion.understanding.feelings import feeling_of
from companion.understanding.frames import everybody, frames_of
from companion.understanding.people import mentions, people_of
from companion.understanding.risk import gravest, risk_of
from companion.understanding.signals import age_of, asks_if_human, hesitant
from companion.understanding.style import style_of
from companion.understanding.tables import Known, Tables
from companion.understanding.topics import NAMED, strengths_of


def understand(text: str, now: datetime, zone: str | None, known: Known, tables: Tables) -> Understanding:
    """What was meant by the text; always an Understanding, whatever the text. `now` is aware and local."""
    text = normalise(text[:LONGEST]).strip()
    written = tokenise(text)
    if not written:
        return Understanding(text=text)
    tokens = corrected(written, tables.spelling, (*known.names, known.user_name))
    words = [token.word for token in tokens]
    sentences = tuple(
        [
            Sentence(part.text, act_of(part.text, words[part.first : part.last]), part.first, part.last)
            for part in split(text, tokens)
        ]
    )
    feeling, intensity, valence = feeling_of(text, tokens, tables.weights)
    mentioned = mentions(text, tokens, known.names)
    people = people_of(tokens, mentioned, known.names)
    strengths = strengths_of(words)
    dates = find_dates(tokens, now, zone, text=text, country=known.country)
    return Understanding(
        text=text,
        tokens=tokens,
        sentences=sentences,
        act=act_of_whole(sentences),
        answer_to=answer_to(sentences),
        feeling=feeling,
        intensity=intensity,
        valence=valence,
        topics=tuple(strengths)[:NAMED],
        topic_strengths=strengths,
        style=style_of(text, written),
        people=people,
        facts=facts_of(text, tokens, sentences, mentioned, known),
        frames=frames_of(text, tokens, sentences, everybody(tokens, mentioned, people), dates),
        events=events_of(text, tokens, sentences, dates),
        dates=dates,
        risk=gravest([risk_of(text, said, sentences) for said in _spellings(written, tokens)]),
        age=age_of(words),
        asks_if_human=asks_if_human(words),
        hesitant=hesitant(text, words),
        concepts=find(tables.lexicon, tokens),
    )


def _spellings(written: tuple[Token, ...], mended: tuple[Token, ...]) -> tuple[tuple[Token, ...], ...]:
    """The words as they were written, and as they were mended where that differs."""
    return (written,) if mended is written else (written, mended)
