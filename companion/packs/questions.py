"""Questions of the first talk: a child pack may reword them, but never leave out age, writes_first or consent."""

from collections.abc import Iterable

from companion.domain.errors import PersonaError
from companion.domain.persona import Choice, Question, Shape
from companion.packs.folders import nearest
from companion.packs.tables import Table

KINDS = ("age", "name", "open", "sound", "zone", "writes_first", "consent")
NEVER_OMITTED = ("age", "writes_first", "consent")
LARGEST_MOVE = -1.0
"""The furthest that one answer may move a trait down; up is as far."""

_KEYS = ("id", "kind", "ask", "again", "evasive", "thanks", "may_skip", "choices", "shapes")


def questions(files: Iterable[Table], pack: str) -> tuple[Question, ...]:
    """The questions of all these files, later ones rewording earlier ones of the same id; raises PersonaError."""
    known: dict[str, Question] = {}
    for file in files:
        for table in file.only(("question",)).tables("question", "[[question]]"):
            name = table.text("id")
            known[name] = _question(table.only(_KEYS), known.get(name))
    _check_whole(known, pack)
    return tuple(known.values())


def _question(table: Table, before: Question | None) -> Question:
    old, least = (before, 0) if before else (_blank(table), 1)
    if table.text("kind", old.kind) != old.kind:
        raise table.wrong("kind", f'a reworded question keeps its kind "{old.kind}"; remove this line')
    return Question(
        id=old.id,
        kind=_kind(table, old.kind),
        ask=table.texts("ask", least) or old.ask,
        again=table.texts("again", least) or old.again,
        evasive=table.texts("evasive") or old.evasive,
        thanks=table.texts("thanks") or old.thanks,
        may_skip=_may_skip(table, old),
        choices=_choices(table, old),
        shapes=_shapes(table, old),
    )


def _blank(table: Table) -> Question:
    return Question(table.text("id"), table.text("kind"), (), ())


def _kind(table: Table, kind: str) -> str:
    if kind in KINDS:
        return kind
    raise table.wrong("kind", f'"{kind}" is no kind of question{nearest(kind, KINDS)}; known are {", ".join(KINDS)}')


def _may_skip(table: Table, old: Question) -> bool:
    skip = table.flag("may_skip") if "may_skip" in table.values else old.may_skip
    if skip and old.kind == "age":
        raise table.wrong("may_skip", "the question of age may not be skipped; remove this line")
    return skip


def _choices(table: Table, old: Question) -> tuple[Choice, ...]:
    return tuple(map(_choice, table.tables("choices", "[[question.choices]]"))) or old.choices


def _shapes(table: Table, old: Question) -> tuple[Shape, ...]:
    return tuple(map(_shape, table.tables("shapes", "[[question.shapes]]"))) or old.shapes


def _choice(table: Table) -> Choice:
    table.only(("value", "label", "heard", "traits"))
    return Choice(table.text("value"), table.text("label"), table.texts("heard"), table.traits("traits", LARGEST_MOVE))


def _shape(table: Table) -> Shape:
    table.only(("heard", "traits", "say"))
    return Shape(table.texts("heard", 1), table.traits("traits", LARGEST_MOVE), table.texts("say"))


def _check_whole(known: dict[str, Question], pack: str) -> None:
    for name in NEVER_OMITTED:
        if name not in known or known[name].kind != name:
            raise PersonaError(f'{pack}/questions.toml: the question "{name}" of that kind is missing; extend base')
