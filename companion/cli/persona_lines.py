"""`companion persona coverage`, `variety` and `diff`: what a pack makes of many lines."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence

import click

from companion import app
from companion.cli.persona_packs import shown, told
from companion.cli.persona_samples import samples_of
from companion.config import Config, load
from companion.domain.errors import PersonaError
from companion.engines.book import Book, make_book
from companion.engines.usage import Pool, Usage, usage
from companion.engines.variety import variety as measured
from companion.packs.loader import PackShelf
from companion.simulation.lines import Answered, Line, answers, lines_of

MOST = 10
"""Rules that are shown of each kind."""

_file = click.argument("file", required=False, metavar="[FILE.json|-]")
_json = click.option("--json", "as_json", is_flag=True, help="One JSON object.")


@click.command()
@click.argument("pack")
@_file
@_json
def coverage(pack: str, file: str | None, as_json: bool) -> None:
    """How often each line of PACK is said to the lines of a file, by default its own samples; where to add lines.

    The file holds [{"source", "session", "text"}]; a line follows the other by a minute, a session by a day.
    """
    config, packs, book = _opened(pack)
    given = answers(config, pack, _lines(book, pack, file))
    used = usage(book, [answer.used for answer in given])
    silent = sum(not answer.text for answer in given)
    for line in [_coverage_json(used, pack, silent)] if as_json else _coverage(packs, used, pack, silent):
        click.echo(line)


@click.command()
@click.argument("pack")
@_file
@_json
def variety(pack: str, file: str | None, as_json: bool) -> None:
    """How varied the replies of PACK are to the lines of a file, by default its own samples; rules with few lines."""
    config, packs, book = _opened(pack)
    given = answers(config, pack, _lines(book, pack, file))
    found = measured([answer.text for answer in given])
    hot = usage(book, [answer.used for answer in given]).hot(MOST)
    figures = {name: getattr(found, name) for name in found.__slots__}
    if as_json:
        rules = [{"rule": pool.rule.id, "lines": len(pool.uses), "uses": pool.total} for pool in hot]
        click.echo(json.dumps({**figures, "fewest": rules}))
        return
    for name, value in figures.items():
        click.echo(f"{name.replace('_', ' '):20} {value:.3f}" if isinstance(value, float) else f"{name:20} {value}")
    _echo_pools(packs, "spoke more than once, with the fewest lines", hot)


@click.command()
@click.argument("first", metavar="A")
@click.argument("second", metavar="B")
@_file
@_json
def diff(first: str, second: str, file: str | None, as_json: bool) -> None:
    """The same lines answered by the packs A and B, side by side where they differ; by default the samples of both."""
    config, _, book = _opened(first)
    _, _, other = _opened(second)
    lines = lines_of(file) if file else (*_lines(book, first, None), *_lines(other, second, None))
    pairs = [
        (one, two)
        for one, two in zip(answers(config, first, lines), answers(config, second, lines), strict=True)
        if one.text != two.text
    ]
    for line in [_diff_json(first, second, pairs, len(lines))] if as_json else _diff(first, second, pairs, len(lines)):
        click.echo(line)


def _opened(pack: str) -> tuple[Config, PackShelf, Book]:
    config = load()
    packs = PackShelf(config.pack_folders())
    try:
        return config, packs, make_book(app.pack_named(packs, pack).talk)
    except PersonaError as error:
        raise PersonaError(told(packs, str(error))) from None


def _lines(book: Book, pack: str, file: str | None) -> Sequence[Line]:
    return lines_of(file) if file else samples_of(book, pack)


def _coverage(packs: PackShelf, used: Usage, pack: str, silent: int) -> list[str]:
    never = used.unused(pack)
    lines = [f"{count:5}  {shown(packs, file)}:{line}  {text}" for count, file, line, text in _said(used)]
    lines.append(f"\n{used.replies} replies, {used.quiet:.0%} by a quiet line, {silent} silent")
    lines.append(f"\n{len(never)} rules of {pack} never spoke")
    lines += [f"  {rule.id}  {shown(packs, rule.file)}:{rule.line}" for rule in never]
    lines.append("\nbusiest: add lines here")
    return [*lines, *(_pool(packs, pool) for pool in used.busiest(MOST))]


def _said(used: Usage) -> list[tuple[int, str, int, str]]:
    """Every line that was said, the most used first."""
    found = [(count, pool.rule.file, one.line, one.text) for pool in used.pools for one, count in pool.uses if count]
    return sorted(found, key=lambda row: (-row[0], row[1], row[2]))


def _coverage_json(used: Usage, pack: str, silent: int) -> str:
    lines = [{"uses": count, "file": file, "line": line, "text": text} for count, file, line, text in _said(used)]
    busiest = [{"rule": pool.rule.id, "lines": len(pool.uses), "uses": pool.total} for pool in used.busiest(MOST)]
    never = [rule.id for rule in used.unused(pack)]
    whole = {"replies": used.replies, "quiet": used.quiet, "silent": silent}
    return json.dumps({**whole, "lines": lines, "never": never, "busiest": busiest})


def _echo_pools(packs: PackShelf, title: str, pools: Sequence[Pool]) -> None:
    click.echo(f"\n{title}")
    for pool in pools:
        click.echo(_pool(packs, pool))


def _pool(packs: PackShelf, pool: Pool) -> str:
    place = f"{shown(packs, pool.rule.file)}:{pool.rule.line}"
    return f"  {pool.rule.id}  said {pool.total} times in {len(pool.uses)} lines  {place}"


def _diff(first: str, second: str, pairs: Sequence[tuple[Answered, Answered]], count: int) -> list[str]:
    width = max(len(first), len(second))
    lines = []
    for one, two in pairs:
        lines.append(f"> {one.line.text}")
        lines += [
            f"  {name:{width}}  {a.text or '(silent)'}  [{a.why.rule}]" for name, a in ((first, one), (second, two))
        ]
    lines.append(f"\n{len(pairs)} of {count} lines are answered differently")
    rules = _by_rule(pairs)
    return [*lines, *(f"{one:5} {two:5}  {rule}" for rule, (one, two) in rules.items())]


def _by_rule(pairs: Sequence[tuple[Answered, Answered]]) -> Mapping[str, tuple[int, int]]:
    """How often each rule answered, in A and in B, where they differ; the most used first."""
    one, two = (Counter(pair[side].why.rule or "(silent)" for pair in pairs) for side in (0, 1))
    rules = sorted(one | two, key=lambda rule: (-(one[rule] + two[rule]), rule))
    return {rule: (one[rule], two[rule]) for rule in rules}


def _diff_json(first: str, second: str, pairs: Sequence[tuple[Answered, Answered]], count: int) -> str:
    rows = [
        {"text": one.line.text, first: {"reply": one.text, "rule": one.why.rule},
         second: {"reply": two.text, "rule": two.why.rule}}
        for one, two in pairs
    ]  # fmt: skip
    rules = {rule: {first: uses[0], second: uses[1]} for rule, uses in _by_rule(pairs).items()}
    return json.dumps({"lines": count, "different": rows, "by_rule": rules})
