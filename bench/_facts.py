"""Facts: classes and objects on given lines of personas, and exact facts on an own set with traps."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from _figures import Figure
from _reading import OWN, f1, is_there, json_rows, read

from companion.domain.understanding import FoundFact

ANCHORS = "facts, class F1 / with the object right: rules of a quick baseline .66 .50"
FOLDED = {
    "like": "like_ favorite favorite_ has_hobby",
    "job": "has_profession employed_by_general employed_by_company job_status previous_profession teach",
    "trait": "physical_attribute misc_attribute",
    "family": "have_chidren have_children have_sibling have_family marital_status",
    "own": "own have have_vehicle have_no",
    "home": "live_in_general live_in_citystatecountry",
    "pet": "have_pet",
    "age": "has_age",
    "wish": "want want_do want_job",
    "dislike": "dislike",
    "school": "attend_school school_status has_degree",
    "ability": "has_ability",
    "origin": "place_origin nationality",
    "gender": "gender",
    "member": "member member_of",
}
"""The classes of the annotated relations; one that ends with `_` stands for all that begin so."""
OURS = {
    "likes": "like", "hobby": "like", "dislikes": "dislike", "job": "job", "employer": "job",
    "study": "school", "school": "school", "trait": "trait", "family": "family", "partner": "family",
    "status": "family", "owns": "own", "home": "home", "pet": "pet", "age": "age", "skill": "ability", "language": "ability",
    "origin": "origin", "plan": "wish",
}  # fmt: skip
"""The class of each of our relations; one that is not here has none and neither earns nor costs."""
GENDERS = frozenset("male female man woman boy girl guy lady".split())
_EMPTY = frozenset(
    "a an the my your his her their our its of in on at to for and or with i me you he she it we they is am are be as by"
    " from very really lot lots".split()
)
_ARTICLES = re.compile(r"^(?:a|an|the)\s+", re.IGNORECASE)
Key = tuple[str, ...]
Pair = tuple[int, str]


# Lines of personas


def given_class(relation: str) -> str:
    """The class of an annotated relation; empty for `other`."""
    for name, relations in FOLDED.items():
        if any(relation == one or (one.endswith("_") and relation.startswith(one)) for one in relations.split()):
            return name
    return ""


def our_class(fact: FoundFact) -> str:
    """The class of a fact that was found."""
    if fact.modality in ("wish", "plan"):
        return "wish"
    if fact.relation == "trait" and fact.value.lower() in GENDERS:
        return "gender"
    made = OURS.get(fact.relation, "")
    return {"like": "dislike", "dislike": "like"}.get(made, made) if fact.polarity == "-" else made


def content(text: str) -> frozenset[str]:
    """The words of a text that carry meaning, endings cut so that `dogs` and `running` meet `dog` and `run`."""
    words = [word for word in re.findall(r"[a-z0-9]+", text.lower()) if word not in _EMPTY]
    return frozenset(_cut(word) for word in words)


def _cut(word: str) -> str:
    for ending in ("ing", "ies", "es", "ed", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            bare = word[: -len(ending)]
            return bare[:-1] if len(bare) > 3 and bare[-1] == bare[-2] else bare.rstrip("ey")
    return word.rstrip("ey") if len(word) > 3 else word


@dataclass
class Classes:
    """What was expected and found, as pairs of line and class."""

    gold: set[Pair] = field(default_factory=set)
    found: set[Pair] = field(default_factory=set)
    with_object: set[Pair] = field(default_factory=set)

    def take(self, number: int, row: Mapping[str, Any], facts: Iterable[FoundFact]) -> None:
        """One line is counted."""
        self.gold |= {(number, name) for name in row["classes"]}
        for fact in facts:
            name = our_class(fact)
            if name:
                self.found.add((number, name))
            if name and self._shares(fact, name, row["triples"]):
                self.with_object.add((number, name))

    def _shares(self, fact: FoundFact, name: str, triples: Iterable[Sequence[str]]) -> bool:
        mine = content(fact.value)
        return any(given_class(one[1]) == name and not mine.isdisjoint(content(one[2])) for one in triples)

    def score(self, right: set[Pair]) -> tuple[float, float, float]:
        """Precision, recall and F1 when these pairs are right."""
        return f1(len(right & self.gold), len(self.found), len(self.gold))


def given(path: Path) -> dict[str, Figure]:
    """Class F1, its precision, and F1 with the object right."""
    classes = Classes()
    for number, row in enumerate(json_rows(path)):
        classes.take(number, row, read(row["text"]).facts)
    precision, recall, both = classes.score(classes.found)
    return {
        "facts_class_f1": Figure(both, "share", 0.82, most=False),
        "facts_class_precision": Figure(precision, "share", 0.90, most=False),
        "facts_class_recall": Figure(recall, "share", 0, most=False),
        "facts_object_f1": Figure(classes.score(classes.with_object)[2], "share", 0.62, most=False),
    }


# An own set


@dataclass
class Tally:
    """Facts counted over lines: right, found, expected, and those that cost trust."""

    right: int = 0
    found: int = 0
    expected: int = 0
    costly: int = 0

    def take(self, row: Mapping[str, Any], facts: Iterable[FoundFact]) -> None:
        """One line is counted; a fact that is optional there neither earns nor costs."""
        gold, optional = set(keys(row.get("facts", ()))), set(keys(row.get("optional", ())))
        mine = {_key(fact.subject, fact.relation, fact.value, fact.polarity, fact.modality) for fact in facts}
        mine -= optional - gold
        self.right += len(mine & gold)
        self.found += len(mine)
        self.expected += len(gold)
        self.costly += sum(_is_costly(one, gold) for one in mine - gold)


def keys(facts: Iterable[Mapping[str, str]]) -> Iterator[Key]:
    """The facts of a row as they are compared."""
    for fact in facts:
        polarity, modality = fact.get("polarity", "+"), fact.get("modality", "actual")
        yield _key(fact["subject"], fact["relation"], fact["value"], polarity, modality)


def _key(subject: str, relation: str, value: str, polarity: str, modality: str) -> Key:
    return subject.lower(), relation, _trimmed(value), polarity, modality


def _trimmed(value: str) -> str:
    return _ARTICLES.sub("", " ".join(value.lower().replace("\u2019", "'").split()).strip(" .,!?;:\"'"))


def _is_costly(found: Key, gold: set[Key]) -> bool:
    """Whether it states as true of the person what was wished, denied, supposed or said of somebody else."""
    subject, _, value, polarity, modality = found
    if subject != "user" or modality != "actual":
        return False
    if not gold:
        return True
    words = content(value)
    same = [one for one in gold if not words.isdisjoint(content(one[2]))]
    return bool(same) and all((one[0], one[3], one[4]) != (subject, polarity, modality) for one in same)


def own(path: Path) -> dict[str, Figure]:
    """Exact facts of the own set; lines held back from whoever wrote the rules are counted apart too."""
    tallies = {"": Tally(), "_held": Tally()}
    for row in json_rows(path):
        facts = read(row["text"]).facts
        tallies[""].take(row, facts)
        if row.get("held"):
            tallies["_held"].take(row, facts)
    found: dict[str, Figure] = {}
    for name, tally in tallies.items():
        if tally.found or tally.expected:
            found |= _own_figures(name, tally)
    return found


def _own_figures(name: str, tally: Tally) -> dict[str, Figure]:
    precision, recall, _ = f1(tally.right, tally.found, tally.expected)
    return {
        f"facts_own{name}_precision": Figure(precision, "share", 0.98, most=False),
        f"facts_own{name}_recall": Figure(recall, "share", 0.90, most=False),
        f"facts_own{name}_costly": Figure(tally.costly, "", 0),
    }


def figures(data: Path, own_path: Path | None) -> dict[str, Figure]:
    """The figures about facts."""
    path, mine = data / "facts" / "convai2_valid.jsonl", own_path or OWN / "everyday.jsonl"
    found = given(path) if is_there(path) else {}
    return found | (own(mine) if is_there(mine) else {})
