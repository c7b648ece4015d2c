"""Engines are found by name among the installed packages; only ours are made in this process."""

import sys
from importlib.metadata import EntryPoint

import pytest

from companion.domain.errors import ConfigError
from companion.engines.echo import EchoEngine
from companion.engines.mirror import MirrorEngine
from companion.plugins import Foreign, finding, load_engines


def test_our_engines_are_made_at_once_in_the_order_asked_for():
    """They are bounded by construction and answer in this process."""
    (first, mirror), (second, echo) = load_engines(["mirror", "echo"])
    assert (first, second) == ("mirror", "echo")
    assert isinstance(mirror, MirrorEngine)
    assert isinstance(echo, EchoEngine)


def test_an_engine_of_a_third_party_is_named_and_not_imported():
    """Whatever its module does, it does not do it here."""
    assert load_engines(["unruly"]) == (("unruly", Foreign("unruly:UnrulyEngine")),)
    assert load_engines(["broken"]) == (("broken", Foreign("unruly_broken:Engine")),)
    assert "unruly_broken" not in sys.modules


def test_a_name_that_nobody_offers_is_an_error_that_lists_the_others():
    """The reader sees what there is to choose from."""
    with pytest.raises(ConfigError, match=r"no engine is called 'moss'; installed are: .*echo.*polite.*rules"):
        load_engines(["rules", "moss"])


def test_an_engine_whose_package_is_gone_is_an_error():
    """An entry point alone answers nobody."""
    with pytest.raises(ConfigError, match="install that package again"):
        load_engines(["gone"])


@pytest.mark.parametrize("named", ["rules", "echo"])
def test_two_engines_of_one_name_are_an_error_whichever_is_asked_for(monkeypatch, named):
    """Nobody replaces our rules by being installed."""
    points = [
        EntryPoint("rules", value, finding.GROUP) for value in ("companion.engines.rules:RulesEngine", "moss:Moss")
    ]
    monkeypatch.setattr(finding, "entry_points", lambda group: points)
    with pytest.raises(ConfigError, match="two engines are called 'rules'"):
        load_engines([named])


def test_the_same_engine_installed_twice_is_one(monkeypatch):
    """An editable and a plain installation side by side do no harm."""
    points = [EntryPoint("echo", "companion.engines.echo:EchoEngine", finding.GROUP)] * 2
    monkeypatch.setattr(finding, "entry_points", lambda group: points)
    assert len(load_engines(["echo"])) == 1
