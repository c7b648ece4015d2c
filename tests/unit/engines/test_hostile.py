"""A pack from a stranger can say silly things; it cannot read what is not its own, nor hang, nor fill the memory."""

from time import process_time

import pytest

from companion.domain.memory import Memory
from companion.domain.person import PersonState
from companion.domain.persona import Source
from companion.engines.book import make_book
from companion.engines.check import findings
from companion.engines.rules import RulesEngine
from tests.unit.engines.making import Talk, fact, meant, pack, turn

QUIET = "\n# quiet [quiet]\n< Mm.\n"
SECOND = 1.0
"""CPU seconds that nothing here may take; it needs milliseconds, and a machine may be slow."""


def said(line: str, **fields: object) -> str:
    """What is answered when this is the only line of a rule."""
    reply = RulesEngine().respond(turn(pack(f"# a\n> hello\n< {line}{QUIET}"), "hello", **fields))
    assert reply is not None
    return reply.text


# Reading


@pytest.mark.parametrize(
    "reach",
    [
        "user.__class__",
        "user.scene",
        "user.scene.turn",
        "user.used",
        "user._newest",
        "user.keys",
        "user['name']",
        "user.name.__len__",
        "me.__init__.__globals__",
        "frame.__dict__",
        "event.evidence",
        "event.id",
        "turn.memory",
        "memory",
        "state.soul",
        "self._TemplateReference__context",
        "cycler.__init__.__globals__.os",
        "''.__class__.__mro__[1].__subclasses__()",
        "user|attr('scene')",
        "user|map('upper')",
        "config",
        "open('/etc/passwd').read()",
    ],
)
def test_no_line_reaches_beyond_what_it_may_name(reach: str) -> None:
    """Attributes, globals, the turn, files: the line is not said, and a quiet one is."""
    memory = Memory(facts=(fact("pet", "dog Rex"),))
    assert said(f"{{{{ {reach} }}}}", memory=memory, state=PersonState("soul", name="Mia")) == "Mm."


@pytest.mark.parametrize("tag", ["include 'x'", "import 'x' as y", "extends 'x'", "set x = 1", "for x in user", "do x"])
def test_no_line_loads_or_loops(tag: str) -> None:
    """Nothing but a choice between two texts."""
    assert said(f"{{% {tag} %}}x") == "Mm."


def test_one_person_never_hears_of_another() -> None:
    """The engine keeps packs compiled and nothing of anybody; two people with one pack have their own memories."""
    rules = pack("# a [answer]\n> what is my dog called\n< {{ user.pet }}." + QUIET)
    engine = RulesEngine()
    heard = [
        engine.respond(turn(rules, "what is my dog called", memory=Memory(facts=facts), state=PersonState(soul)))
        for soul, facts in (("one", (fact("pet", "dog Rex"),)), ("two", ()), ("three", (fact("pet", "cat Tom"),)))
    ]
    assert [reply.text if reply else "" for reply in heard] == ["Rex.", "Mm.", "Tom."]


def test_only_words_of_the_message_are_wished_to_be_remembered() -> None:
    """A slot keeps the person's own words, so a pack cannot plant a fact."""
    talk = Talk("# a\n> my dog is {x:name}\n! remember pet = x\n! remember job = nothing\n< So.")
    talk.say("my dog is Rex")
    assert talk.reply is not None
    assert [effect.value for effect in talk.reply.effects] == ["Rex"]  # type: ignore[union-attr]


# Hanging and filling


LONG = {
    "one letter": "a " * 2048,
    "two words": "i am " * 820,
    "contractions": "i'm " * 1024,
    "sentences": "A b. " * 820,
    "no blanks": "a" * 4096,
    "braces": "{{ a }} " * 512,
    "stars": "* a " * 1024,
    "one per line": "a\n" * 2048,
}
SLOW = {
    "stars before a literal": "\n".join(f"# r{n}\n> * a * a * a * a * b{n}\n< no" for n in range(300)),
    "open ends": "\n".join(f"# r{n}\n> * {{x:word}} (a|a a|a a a) {{y:name}} * a z{n}\n< no" for n in range(300)),
    "concepts": "".join(f"~c{n}: a, a a, a a a, i am, am i\n" for n in range(300))
    + "\n".join(f"# r{n}\n> * ~c{n} ~c{(n + 1) % 300} * b\n< no" for n in range(300)),
    "conditions": "\n".join(f"# r{n}\n? act is other\n? words > {n}\n< no{n}?" for n in range(1500)),
    "lines that may not be said": "# r\n> *\n"
    + "\n".join(f"< {{% if user.pet %}}{{{{ user.x{n} }}}}{{% endif %}}" for n in range(900)),
    "redirects": "\n".join(f"# r{n}\n> a *\n@ r{(n + 1) % 300}" for n in range(300)),
    "choices": "# r\n> a *\n< " + "{a|b}" * 390,
    "choices in choices": "# r\n> a *\n< " + "{a|" * 600 + "}" * 600,
}


@pytest.mark.parametrize("message", LONG)
@pytest.mark.parametrize("rules", SLOW)
def test_no_pack_and_no_message_make_it_hang(rules: str, message: str) -> None:
    """Whatever the pack and whatever the message, there is an answer in no time."""
    talk = Talk(SLOW[rules] + QUIET, questions_in_row=2)
    talk.memory = Memory(facts=(fact("pet", "dog Rex"),))
    talk.engine.book(talk.pack)
    before = process_time()
    assert len(talk.say(meant(LONG[message]))) <= 4096
    assert process_time() - before < SECOND


@pytest.mark.parametrize(
    "text",
    [
        "# a\n> " + "(a|b) " * 200 + "\n< x",
        "# a\n> " + "[~a] " * 200 + "\n< x",
        "# a\n> " + "(" * 900 + "\n< x",
        "# a\n> " + "* " * 900 + "\n< x",
        "~a: ~b\n~b: ~c\n~c: ~a\n# a\n> ~a\n< x",
        "# a\n> x\n@ b\n# b\n> y\n@ a",
        "# a\n> x\n" + "< y\n" * 3000,
        "".join(f"{'  ' * depth}# a{depth}\n{'  ' * depth}< x{depth}\n" for depth in range(60)),
        "# a\n> x\n< " + "{{ a }}" * 280,
        "\x00\x01# a\n> \ufffe\n< \udfff".encode("utf-8", "replace").decode(),
    ],
)
def test_a_hostile_file_is_read_to_its_end(text: str) -> None:
    """What it costs is bounded, and what cannot be read is a finding."""
    before = process_time()
    source = Source("p/a.talk", text)
    assert isinstance(findings((source,)), tuple)
    assert len(make_book((source,)).patterns) <= 64 * 100
    assert process_time() - before < SECOND * 2


def test_a_rule_has_only_so_many_lines() -> None:
    """The rest are findings, at their places."""
    book = make_book((Source("p/a.talk", "# a\n> x\n" + "".join(f"< {n}\n" for n in range(1003))),))
    assert len(book.rules[0].variants) == 1000
    assert [found.line for found in book.findings] == [1003, 1004, 1005]


@pytest.mark.parametrize("line", ["x" * 1990, "{{ user.name }}" * 100, "{{{ user.name }}|b}" * 90])
def test_what_is_said_is_never_longer_than_a_message(line: str) -> None:
    """A long value said again and again is cut."""
    assert len(said(line, state=PersonState("soul", name="n" * 1000))) <= 4096
