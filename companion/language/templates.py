"""Templates of what may be said: filled from values, never from the person's words as source; nothing else can run."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import chain

from jinja2 import Template, TemplateError, Undefined, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from companion.domain.errors import PersonaError

LONGEST = 4096
"""Characters of a template, and of what is made of it."""
DEEPEST = 8
"""Conditions and values that may stand inside one another."""
FILTERS = ("lower", "capitalize", "title", "trim", "first", "default")

_NODES = (
    nodes.Output, nodes.TemplateData, nodes.Const, nodes.Name, nodes.Getattr, nodes.Filter, nodes.If, nodes.CondExpr,
    nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not,
)  # fmt: skip
_RESERVED = frozenset({"self", "super", "loop", "caller", "varargs", "kwargs"})
_COMPARISONS = frozenset({"eq", "ne", "gt", "gteq", "lt", "lteq"})
_CONSTANTS = frozenset({"true", "false", "none", "True", "False", "None"})
_PLAIN = re.compile(r"\{\{\s*([A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)*)\s*\}\}")
_CHOICE = re.compile(r"\{(?!\{[^{]|[%#])((?:[^{}]|\{\{[^{}]*\}\})+)\}|\{\{[^{}]*\}\}|\{%[^{}]*%\}")
_BAR = re.compile(r"\|(?![^{}]*\}\})")

Choose = Callable[[Sequence[str]], str]
Values = Mapping[str, object]


class UnsayableError(PersonaError):
    """A text whose value is missing, or that cannot be filled; it must not be said."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a template; line and column count from 1."""

    line: int
    column: int
    message: str


class _Missing(Undefined):
    """Is false in a condition, has a default, and cannot be said."""

    __slots__ = ()

    def __str__(self) -> str:
        raise UnsayableError(f"{self._undefined_name} is not known")


class _Sandbox(ImmutableSandboxedEnvironment):
    """Knows values and their fields, and nothing of Python."""

    def getattr(self, obj: object, attribute: str) -> object:
        found = _field(obj, attribute)
        return self.undefined(obj=obj, name=attribute) if found is None else found

    def getitem(self, obj: object, argument: object) -> object:
        return self.getattr(obj, str(argument))


def _sandbox() -> _Sandbox:
    sandbox = _Sandbox(undefined=_Missing, finalize=_said, cache_size=0)
    sandbox.globals = {}
    sandbox.tests = {}
    sandbox.filters = {name: sandbox.filters[name] for name in FILTERS} | {"capitalize": _capitalised}
    return sandbox


def _capitalised(value: object) -> str:
    """The text with a capital first, and the names in it as they were."""
    text = str(value)
    return text[:1].upper() + text[1:]


def _said(value: object) -> object:
    if value is None:
        raise UnsayableError("a value is not known")
    return value


def _field(value: object, name: str) -> object:
    """The entry of a mapping or the field of a dataclass, never anything else that Python would offer."""
    if isinstance(value, Mapping):
        return value.get(name)
    return getattr(value, name, None) if name in getattr(type(value), "__dataclass_fields__", ()) else None


_JINJA = _sandbox()


def render(text: str, values: Values, choose: Choose) -> str:
    """The text with one of each `{a|b}` chosen and every value filled in, at most 4,096 characters.

    Raises UnsayableError when a value it says is missing or it breaks the rules of the sandbox.
    """
    if "{" not in text:
        return text[:LONGEST]
    chosen = _chosen(text, choose)
    if "{{" not in chosen and "{%" not in chosen:
        return chosen[:LONGEST]
    return _capped(_plainly(chosen, values) or _fully(chosen, values))


def _chosen(text: str, choose: Choose) -> str:
    def one(found: re.Match[str]) -> str:
        options = _options(found)
        return choose(options) if len(options) > 1 else found.group()

    return _CHOICE.sub(one, text)


def _options(found: re.Match[str]) -> list[str]:
    return _BAR.split(found.group(1)) if found.group(1) else []


def _capped(pieces: Iterator[str]) -> str:
    said: list[str] = []
    room = LONGEST
    for piece in pieces:
        said.append(piece[:room])
        room -= len(piece)
        if room <= 0:
            break
    return "".join(said)


def _plainly(text: str, values: Values) -> Iterator[str] | None:
    """The pieces of a text that only names values, which is most texts and needs no compiling; else None."""
    parts = _plain_parts(text)
    return (_name(part, values) if at % 2 else part for at, part in enumerate(parts)) if parts else None


@lru_cache(maxsize=4096)
def _plain_parts(text: str) -> tuple[str, ...]:
    parts = tuple(_PLAIN.split(text))
    others = "".join(parts[::2])
    plain = "{{" not in others and "{%" not in others and "{#" not in others
    return parts if plain and not _unnameable(parts[1::2]) else ()


def _unnameable(names: Sequence[str]) -> bool:
    return any(name in _CONSTANTS or name.split(".")[0] in _RESERVED for name in names)


def _name(dotted: str, values: Values) -> str:
    value: object = values
    for name in dotted.split("."):
        value = _field(value, name)
        if value is None:
            raise UnsayableError(f"{dotted} is not known")
    return str(value)


def _fully(text: str, values: Values) -> Iterator[str]:
    template = _compiled(text)
    try:
        yield from template.root_render_func(template.new_context(dict(values)))
    except (TemplateError, TypeError, ValueError, RecursionError) as error:
        raise UnsayableError(f"cannot be filled: {error}") from None


@lru_cache(maxsize=1024)
def _compiled(text: str) -> Template:
    tree, wrong = _read(text)
    if tree is None or wrong:
        raise UnsayableError(wrong[0].message if wrong else "cannot be read")
    return _JINJA.from_string(tree)


def _read(text: str) -> tuple[nodes.Template | None, tuple[Problem, ...]]:
    """The syntax tree of a text whose choices were made, and what is wrong with it."""
    if len(text) > LONGEST:
        return None, (Problem(1, LONGEST, f"is longer than {LONGEST} characters"),)
    try:
        tree = _JINJA.parse(text)
        return tree, tuple(_wrongs(tree, text, 0))
    except TemplateError as error:
        line = getattr(error, "lineno", 1) or 1
        return None, (Problem(line, _column(text, line, "{"), f"cannot be read: {error.message}"),)
    except (RecursionError, ValueError, OverflowError):
        return None, (Problem(1, 1, "cannot be read: it is nested too deeply or holds a number too large"),)


def _wrongs(node: nodes.Node, text: str, depth: int) -> Iterator[Problem]:
    for child in node.iter_child_nodes():
        fault, needle = _fault(child, depth)
        if fault:
            line = child.lineno or node.lineno or 1
            yield Problem(line, _column(text, line, needle), fault)
        else:
            yield from _wrongs(child, text, depth + 1)


def _fault(node: nodes.Node, depth: int) -> tuple[str, str]:
    """What is not allowed about one node, and the text near which it stands."""
    if depth > DEEPEST * 2:
        return "is nested too deeply", "{"
    if not isinstance(node, _NODES):
        return f"{type(node).__name__.lower()} is not allowed; use values, if, comparisons and filters", "{"
    if isinstance(node, nodes.Filter):
        known = node.name in FILTERS
        return ("", "") if known else (f"unknown filter {node.name}; known are {', '.join(FILTERS)}", node.name)
    return _name_fault(node)


def _name_fault(node: nodes.Node) -> tuple[str, str]:
    if isinstance(node, nodes.Operand) and node.op not in _COMPARISONS:
        return f"the comparison {node.op} is not allowed", "{"
    name = node.name if isinstance(node, nodes.Name) else node.attr if isinstance(node, nodes.Getattr) else ""
    if name.startswith("_") or name in _RESERVED:
        return f"the name {name} is not allowed", name
    return "", ""


def _column(text: str, line: int, needle: str) -> int:
    lines = text.split("\n")
    return max(lines[line - 1].find(needle), 0) + 1 if 0 < line <= len(lines) else 1


def problems(text: str) -> tuple[Problem, ...]:
    """Everything about this template that would keep it from being said, unknown values aside."""
    if "{" not in text or _plain_parts(text):
        return ()
    return tuple(dict.fromkeys(problem for version in _versions(text) for problem in _read(version)[1]))


def variables(text: str) -> frozenset[str]:
    """The dotted names of all the values that this template looks at; none when it cannot be read."""
    if "{" not in text:
        return frozenset()
    if _plain_parts(text):
        return frozenset(_plain_parts(text)[1::2])
    trees = (_read(version)[0] for version in _versions(text) if "{" in version)
    return frozenset(chain.from_iterable(_names(tree) for tree in trees if tree is not None))


def least(text: str, sign: str) -> int:
    """How often the sign stands at least in what is made of the text; 0 where that hangs on conditions."""
    return 0 if "{%" in text else _chosen(text, partial(_with_fewest, sign)).count(sign)


def _with_fewest(sign: str, options: Sequence[str]) -> str:
    return min(options, key=lambda option: option.count(sign))


def _versions(text: str) -> tuple[str, ...]:
    """Texts that together hold every option of every choice, each once."""
    widest = max((len(_options(found)) for found in _CHOICE.finditer(text)), default=1)
    return tuple(_chosen(text, partial(_nth, at)) for at in range(max(widest, 1)))


def _nth(at: int, options: Sequence[str]) -> str:
    return options[min(at, len(options) - 1)]


def _names(node: nodes.Node) -> Iterator[str]:
    dotted = _dotted(node)
    if dotted:
        yield dotted
        return
    for child in node.iter_child_nodes():
        yield from _names(child)


def _dotted(node: nodes.Node) -> str:
    if isinstance(node, nodes.Name):
        return str(node.name)
    if isinstance(node, nodes.Getattr):
        before = _dotted(node.node)
        return f"{before}.{node.attr}" if before else ""
    return ""
