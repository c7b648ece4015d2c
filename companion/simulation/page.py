"""One page of HTML that shows talks as they went; it needs no other file and can be sent round."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jinja2 import Environment

from companion.simulation.moments import told
from companion.simulation.playing import Played
from companion.simulation.reporting import deed
from companion.simulation.suite import Outcome
from companion.testing.passages import Passage, Presses, Repeats, Said, Says

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ title }}</title><style>
:root { color-scheme: light dark; --me: light-dark(#e7effa, #22344d); --them: light-dark(#f1f1ee, #33332f);
  --bad: light-dark(#b3261e, #ff8a80); --quiet: light-dark(#6b6b68, #a5a5a0); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2.5rem }
summary { cursor: pointer } time, small { color: var(--quiet); font-size: .8rem }
p { margin: .3rem 0; padding: .45rem .8rem; border-radius: .9rem; width: fit-content; max-width: 80%; white-space: pre-wrap }
.me { background: var(--me) } .them { background: var(--them); margin-left: auto }
.time { color: var(--quiet); font-size: .85rem; margin: .8rem auto; text-align: center; padding: 0 }
.failed { outline: 2px solid var(--bad) } .bad { color: var(--bad) } .quiet { color: var(--quiet); font-style: italic }
</style></head><body>
<h1>{{ title }}</h1>
<p class="time">{{ held }} of {{ talks|length }} scenarios hold</p>
{% for talk in talks %}
<h2>{% if talk.holds %}✓{% else %}<span class="bad">✗</span>{% endif %} {{ talk.title }}</h2>
<small>{{ talk.about }}</small>
{% for failure in talk.failures %}<div class="bad">line {{ failure.line.number }}: {{ failure.what }}</div>{% endfor %}
{% for line in talk.lines %}<p class="{{ line.kind }}{% if line.failed %} failed{% endif %}"
{%- if line.why %} title="{{ line.why }}"{% endif %}>{{ line.text }}</p>
{% endfor %}{% endfor %}
</body></html>
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """One line of the page: `kind` is me, them, time or quiet."""

    kind: str
    text: str
    why: str = ""
    failed: bool = False


def page(outcomes: Sequence[Outcome], title: str = "Scenarios") -> str:
    """The page of these outcomes, each as its first play went."""
    talks = [_talk(outcome) for outcome in outcomes]
    template = Environment(autoescape=True).from_string(_PAGE)
    return template.render(title=title, talks=talks, held=sum(outcome.holds for outcome in outcomes))


def _talk(outcome: Outcome) -> dict[str, object]:
    played = outcome.plays[0]
    header = outcome.scenario.header
    about = f"{header.persona or 'first talk'} · seed {played.seed} · {outcome.scenario.path}"
    failures = [failure for _, failure in outcome.failures]
    return {
        "title": outcome.scenario.title,
        "about": about,
        "holds": outcome.holds,
        "failures": failures,
        "lines": list(_lines(played)),
    }


def _lines(played: Played) -> Iterator[Shown]:
    failed = {failure.passage for failure in played.failures}
    for number, passage in enumerate(played.passages):
        kind = "them" if _speaks(passage) else "time"
        done = _done(passage, played.scenario.header.user)
        yield Shown(kind, done, failed=number in failed and not passage.said)
        yield from (_shown(passage, said, number in failed) for said in passage.said)
        if isinstance(passage.step, Says) and not passage.said:
            yield Shown("quiet", "(stays quiet)")


def _shown(passage: Passage, said: Said, failed: bool) -> Shown:
    place = f"{said.why.file}:{said.why.line}" if said.why.file else ""
    why = " · ".join(filter(None, (said.why.rule, place)))
    stamp = f"{told(said.at.astimezone(passage.zone))}\n" if said.first else ""
    return Shown("me", f"{stamp}{said.text}", why, failed)


def _speaks(passage: Passage) -> bool:
    return isinstance(passage.step, Says | Presses | Repeats)


def _done(passage: Passage, user: str) -> str:
    return deed(passage, user).removeprefix(f"{user}: ")
