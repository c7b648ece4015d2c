"""What the rest of a message says of a sign: a thing, an occasion or a long past that explains it away.

A scene explains only the words it is about; a graver word anywhere in the message keeps them as they are.
"""

from dataclasses import dataclass

from companion.domain.understanding import Risk
from companion.language.cued import Cued


@dataclass(frozen=True, slots=True)
class _Scene:
    """Which words of which kind, and about whom (anybody when empty), are explained, by what, and what speaks against."""

    kind: str
    who: str
    said: Cued
    by: Cued
    unless: Cued


def explained(sign: Risk, said: str, message: str) -> bool:
    """Whether the message, in plain words, gives these words of the sign a harmless meaning."""
    return any(_explains(scene, said, message) for scene in _SCENES if _is_of(scene, sign))


def _is_of(scene: _Scene, sign: Risk) -> bool:
    return scene.kind == sign.kind and scene.who in ("", sign.who)


def _explains(scene: _Scene, said: str, message: str) -> bool:
    if not scene.said.search(said) or scene.unless.search(message):
        return False
    return scene.by.search(message) is not None


def _any_of(*phrases: str) -> Cued:
    return Cued(f"(?<= )(?:{'|'.join(one for phrase in phrases for one in phrase.split(', '))})(?= )")


_LIFE = _any_of(
    "life, living, alive, die, dying, dead, myself, suicide, suicidal, pain, hopeless, worthless, everything, exist, "
    "existing, nobody, no one, hurts, suffering, without me"
)
_HAPPENED = Cued(
    " (?:had|fainted|overdosed|overdose|passed|took|taken|swallowed|drank|drunk|collapsed|lost|broke|fell|stopped|stabbed|"
    "shot|poisoned|unconscious|turned|attack|stroke|seizure)(?: |$)"
)
_NOW = (
    r"having, not breathing, now, help, ambulance, right here, in front of me, (?:minutes|minute|hours|hour) ago, "
    "not wake, not waking, today, tonight",
)
_LOSS = ("died, passed away, funeral, lost my, left me",)
"""Beside a loss, a time long past may be the loss's and not the speaker's own."""
_LONG_PAST = (
    r"ago, last (?:year|month|week|spring|summer|autumn|fall|winter|christmas|january|february|march|april|may|"
    r"june|july|august|september|october|november|december)",
    r"in (?:the |early |late )?(?:spring|summer|autumn|fall|winter|january|february|march|april|june|july|august|"
    r"september|october|november|december|(?:19|20)[0-9]{2}|nineties|eighties|seventies)",
    r"(?:years|months|year) (?:back|before|earlier|since), when i was, used to, as a child, as a kid, back then, nearly, "
    "almost, recovered, survived, recovering",
)
_FAR_OFF = (r"when (?:he|she|they) (?:was|were), died, passed away, funeral, hospital, icu, once",)
_SCENES = (
    _Scene(
        "suicide",
        "",
        Cued("the plug"),
        _any_of(
            "server, servers, project, projects, app, machine, computer, laptop, pc, website, site, business, company, "
            "startup, shop, store, campaign, experiment, tv, fridge, freezer, printer, router, subscription, channel, "
            "podcast, deal, contract, house, lease, trip, holiday, wedding, club, team, show, product, feature, account, "
            "phone, console, amp, lamp, bath, boss, investors, investor, client, modem, generator, heater, toaster, code, "
            "event, festival, study, trial, programme, program, cable, netflix, gym, membership, blog"
        ),
        _any_of("my life, myself, on me, my own, life support, live, living, die, want out"),
    ),
    _Scene(
        "suicide",
        "",
        Cued("^(?!.* all(?: |$)).*(?: it| this| over)(?: |$)"),
        _any_of(
            r"(?:long|hard|busy|rough|awful|horrible|terrible|crazy|stressful|exhausting|endless) "
            r"(?:day|week|shift|morning|evening|meeting|drive|flight|month|semester|term|move)",
            "exam, exams, finals, midterm, midterms, test, tests, quiz, interview, interviews, presentation, shift, meeting, "
            "meetings, semester, thesis, dissertation, deadline, surgery, appointment, dentist, wedding, election, "
            "audition, flight, moving, move, renovation, lawsuit, audit, trial, recital, match, tournament, "
            "homework, essay, workday, monday, winter, season, rehearsal, speech",
        ),
        _LIFE,
    ),
    _Scene("medical", "self", _HAPPENED, _any_of(*_LONG_PAST), _any_of(*_NOW, *_LOSS)),
    _Scene("medical", "other", _HAPPENED, _any_of(*_LONG_PAST, *_FAR_OFF), _any_of(*_NOW)),
)
