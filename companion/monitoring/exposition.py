"""Numbers in the text format that Prometheus reads; pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Metric:
    """One number under a name, or one for each kind; `kind` is counter or gauge."""

    name: str
    about: str
    kind: str
    value: float | None = None
    by: str = ""
    values: Mapping[str, float] = field(default_factory=dict)


def exposed(metrics: Iterable[Metric]) -> str:
    """The metrics as text, each with what it is about."""
    return "".join(f"{line}\n" for metric in metrics for line in _lines(metric))


def _lines(metric: Metric) -> list[str]:
    head = [f"# HELP {metric.name} {metric.about}", f"# TYPE {metric.name} {metric.kind}"]
    one = [] if metric.value is None else [f"{metric.name} {metric.value:.15g}"]
    some = [f'{metric.name}{{{metric.by}="{label}"}} {value:.15g}' for label, value in sorted(metric.values.items())]
    return [*head, *one, *some]
