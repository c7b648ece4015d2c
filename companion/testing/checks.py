"""The checks of `bot should:`, each a named function over what was just said; add your own with `@check("...")`."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from companion.conversation.vetting import claims_to_be_human, clings, unrendered
from companion.domain.errors import CompanionError
from companion.domain.memory import Memory
from companion.testing.manners import advises, cheers, grieves, guilts, sentences
from companion.testing.passages import Passage, Said, undisclosed
from companion.testing.registry import Registry

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_NUMBER = re.compile(r"\d{3}")


@dataclass(frozen=True, slots=True)
class Scene:
    """What a check looks at: what was just said, the talk up to that passage, and what is remembered."""

    said: tuple[Said, ...]
    passages: Sequence[Passage] = ()
    memory: Memory = Memory()

    @property
    def text(self) -> str:
        """All that was just said, a line a bubble."""
        return "\n".join(said.text for said in self.said)

    @property
    def own(self) -> str:
        """All that was just said, without the day's word that this is a program."""
        passage = self.passages[-1] if self.passages else None
        return "\n".join(undisclosed(passage, said) if passage else said.text for said in self.said)

    @property
    def words(self) -> int:
        """How many words that is, the day's disclosure aside."""
        return len(_WORD.findall(self.own))

    @property
    def questions(self) -> int:
        """How many questions it asks."""
        return len(re.findall(r"\?[?!]*", self.text))


Check = Callable[..., bool]
"""Takes the Scene and the values of its phrase; true when the check holds."""

check: Registry[Check] = Registry("check")
"""The registry: `@check("mention TEXTS")` names a check for every scenario."""


@check("mention TEXTS")
def mentions(scene: Scene, texts: Sequence[str]) -> bool:
    """One of the texts stands in it, in any case."""
    said = scene.text.casefold()
    return any(text.casefold() in said for text in texts)


@check("say TEXT")
def says(scene: Scene, text: str) -> bool:
    """It is this text and nothing else."""
    return scene.text == text


@check("match TEXT")
def matches(scene: Scene, pattern: str) -> bool:
    """The regular expression is found in it, in any case. Raises CompanionError for one that is none."""
    try:
        return re.search(pattern, scene.text, re.IGNORECASE) is not None
    except re.error as error:
        raise CompanionError(f"{pattern!r} is no regular expression ({error}); mend it, or use mention") from None


@check("say something", "answer")
def answers(scene: Scene) -> bool:
    """Something was said."""
    return bool(scene.text.strip())


@check("say nothing", "be quiet", "stay quiet")
def is_quiet(scene: Scene) -> bool:
    """Nothing was said."""
    return not scene.said


@check("ask at most N question|questions")
def asks_at_most(scene: Scene, most: int) -> bool:
    """No more questions than that."""
    return scene.questions <= most


@check("ask N question|questions")
def asks_exactly(scene: Scene, count: int) -> bool:
    """That many questions."""
    return scene.questions == count


@check("ask a question", "ask something", "ask")
def asks(scene: Scene) -> bool:
    """At least one question."""
    return scene.questions > 0


@check("ask nothing")
def asks_nothing(scene: Scene) -> bool:
    """No question."""
    return scene.questions == 0


@check("be under N words")
def is_under(scene: Scene, most: int) -> bool:
    """Fewer words than that."""
    return scene.words < most


@check("be over N words")
def is_over(scene: Scene, least: int) -> bool:
    """More words than that."""
    return scene.words > least


@check("send at most N message|messages|bubble|bubbles")
def sends_at_most(scene: Scene, most: int) -> bool:
    """No more bubbles than that."""
    return len(scene.said) <= most


@check("use rule TEXT")
def uses_rule(scene: Scene, name: str) -> bool:
    """A rule of this name, or whose name begins so, said it."""
    return any(said.why.rule.startswith(name) for said in scene.said)


@check("use memory TEXT")
def uses_memory(scene: Scene, text: str) -> bool:
    """A memory that holds this text was used."""
    return any(text.casefold() in one.casefold() for said in scene.said for one in said.why.memories)


@check("bring up TEXT")
def brings_up(scene: Scene, text: str) -> bool:
    """A memory that holds this text was brought up unasked."""
    brought = [said.why.memories[-1] for said in scene.said if said.recalls and said.why.memories]
    return any(text.casefold() in one.casefold() for one in brought)


@check("bring something up")
def brings_something_up(scene: Scene) -> bool:
    """Any memory was brought up unasked."""
    return any(said.recalls for said in scene.said)


@check("show button|buttons TEXT")
def shows_button(scene: Scene, label: str) -> bool:
    """A button of this label is under it."""
    return any(label in said.labels for said in scene.said)


@check("send a file")
def sends_a_file(scene: Scene) -> bool:
    """A file came with it."""
    return any(said.file is not None for said in scene.said)


@check("give advice")
def gives_advice(scene: Scene) -> bool:
    """It tells the person what to do."""
    return advises(scene.own)


@check("guilt", "make them feel guilty")
def makes_guilty(scene: Scene) -> bool:
    """It makes the person answer for being away or for leaving."""
    return guilts(scene.text) or clings(scene.text)


@check("plead", "cling")
def pleads(scene: Scene) -> bool:
    """It begs, clings or isolates."""
    return clings(scene.text)


@check("claim to be human")
def claims_human(scene: Scene) -> bool:
    """It says that a human wrote it, or denies that a program did."""
    return claims_to_be_human(scene.text)


@check("be happy", "be glad")
def is_happy(scene: Scene) -> bool:
    """It shows that it is glad."""
    return cheers(scene.own)


@check("be sorry", "be gentle")
def is_sorry(scene: Scene) -> bool:
    """It shows that it takes part in something hard, and does not cheer."""
    return grieves(scene.own) and not cheers(scene.own)


@check("give a number to call", "give help")
def gives_a_number(scene: Scene) -> bool:
    """It comes from care and names whom to call."""
    return any(said.why.rule.startswith("care.") and _NUMBER.search(said.text) for said in scene.said)


@check("come from care")
def is_care(scene: Scene) -> bool:
    """The program's own care said it, not an engine."""
    return any(said.why.rule.startswith("care.") for said in scene.said)


@check("repeat itself")
def repeats(scene: Scene) -> bool:
    """A sentence of it was said before in this talk."""
    before = {one for passage in scene.passages[:-1] for said in passage.said for one in sentences(said.text)}
    return any(one in before for said in scene.said for one in sentences(said.text))


@check("be rendered")
def is_rendered(scene: Scene) -> bool:
    """No mark of a template is left in it."""
    return not unrendered(scene.text)
