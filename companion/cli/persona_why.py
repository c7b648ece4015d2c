"""`companion persona why`: which rule answers a line, what it is worth, and who came next."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime

import click

from companion import app
from companion.cli.persona_packs import shelf, shown, told
from companion.conversation.naming import become
from companion.conversation.turn import Heard, listen
from companion.domain.errors import PersonaError
from companion.domain.message import Message, PersonId
from companion.domain.person import OpenQuestion, PersonState, Relationship, Settings
from companion.domain.persona import Pack
from companion.engines.book import Book, make_book
from companion.engines.explain import Account, Part, explain
from companion.packs.loader import PackShelf

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
"""When the line is said: a Monday at noon."""
_SOMEBODY = PersonId("terminal", "me")


@dataclass(frozen=True, slots=True)
class _Answer:
    """Who takes the line: a rule, with its account, or something that stands before all rules, by its name."""

    account: Account
    before: str = ""
    said: str = ""


@click.command()
@click.argument("pack")
@click.argument("line")
@click.option("--after", default="", metavar="RULE", help="As if this rule had just spoken: what is its answer?")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def why(pack: str, line: str, after: str, as_json: bool) -> None:
    """Which rule of PACK answers LINE and what it is worth; five that came next, and what each failed."""
    packs = shelf()
    try:
        made = app.pack_named(packs, pack)
    except PersonaError as error:
        raise PersonaError(told(packs, str(error))) from None
    answer = answer_of(packs, made, line, after)
    for text in [json.dumps(asdict(answer.account) | {"before": answer.before})] if as_json else _lines(packs, answer):
        click.echo(text)


def answer_of(packs: PackShelf, pack: Pack, line: str, after: str = "") -> _Answer:
    """Who answers this line of somebody the pack has just met. Raises PersonaError for an unknown rule."""
    book = make_book(pack.talk)
    heard = _heard(packs, pack, line, _asked(book, after))
    if heard.answer is not None:
        return _Answer(Account((), ()), heard.answer.reply.why.rule, heard.answer.reply.text)
    return _Answer(explain(book, heard.turn))


def _asked(book: Book, after: str) -> OpenQuestion | None:
    if after and book.rule(after) is None:
        raise PersonaError(f"there is no rule {after!r} in this pack; --after takes the id of a rule")
    return OpenQuestion(after, 0) if after else None


def _heard(packs: PackShelf, pack: Pack, line: str, asked: OpenQuestion | None) -> Heard:
    settings = Settings(zone="UTC")
    state = PersonState(soul="why", turn=1, name="Mia", standing="friend", adult=True, settings=settings, open=asked)
    known = Relationship(_SOMEBODY, 1, state, replace(become(pack, state), traits=dict(pack.traits)))
    return listen(known, Message(_SOMEBODY, "why", NOON, line), pack, app.load_ground(packs), NOON)


def _lines(packs: PackShelf, answer: _Answer) -> list[str]:
    if answer.before:
        return [f"{answer.before}, which stands before all rules, answers", f"  {answer.said}"]
    lines = [text for part in answer.account.parts for text in _of_part(packs, part)]
    lines += [] if answer.account.parts else ["no rule speaks; the companion stays quiet"]
    lines += ["", "runners-up"] if answer.account.runners_up else []
    for loser in answer.account.runners_up:
        lines.append(f"  {loser.rule}  {loser.failed}  ({shown(packs, loser.file)}:{loser.line})")
    return lines


def _of_part(packs: PackShelf, part: Part) -> list[str]:
    worth = part.worth
    ranks = [name for name in ("grave", "awaited", "in_focus") if getattr(worth, name)]
    scored = f"{worth.words} words + {worth.conditions} conditions + {worth.accounted:.0%} of the message"
    return [
        f"{part.rule}  [{part.part}]  {shown(packs, part.file)}:{part.line}",
        f"  {part.text}",
        f"  worth {worth.weight:g}: {scored}{''.join(f', {name.replace(chr(95), chr(32))}' for name in ranks)}",
    ]
