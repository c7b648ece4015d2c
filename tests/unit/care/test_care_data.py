"""The program's own words: well-formed, safe to say in a bad hour, and never clinging."""

import re
import tomllib
from collections.abc import Callable, Iterator
from datetime import date
from importlib.resources import files
from typing import Any

import pytest
from jinja2 import Environment, StrictUndefined, meta

from companion.conversation.vetting import claims_to_be_human, clings

LEAST = {
    "disclosure": 10,
    "human": 6,
    "suicide": 4,
    "self_harm": 4,
    "suicide_soft": 6,
    "heard": 3,
    "heard_wish": 3,
    "heard_close": 2,
    "heard_soon": 2,
    "heard_before": 2,
    "friend": 3,
    "friend_other": 3,
    "eating_disorder": 3,
    "abuse": 3,
    "medical": 3,
    "medical_other": 3,
    "overdose": 3,
    "violence": 3,
    "follow_up": 3,
    "shown": 5,
    "brief": 6,
    "minor": 3,
    "minor_again": 2,
    "farewell": 8,
    "quiet": 6,
    "privacy": 2,
    "safety": 2,
}
MOST_WORDS = {
    "disclosure": 16,
    "human": 40,
    "suicide": 75,
    "self_harm": 75,
    "suicide_soft": 45,
    "shown": 30,
    "brief": 30,
    "heard": 20,
    "heard_wish": 20,
    "heard_close": 20,
    "heard_soon": 20,
    "heard_before": 20,
    "friend": 80,
    "friend_other": 55,
    "eating_disorder": 75,
    "abuse": 75,
    "medical": 55,
    "medical_other": 55,
    "overdose": 65,
    "violence": 75,
    "follow_up": 35,
    "minor": 55,
    "minor_again": 25,
    "farewell": 10,
    "quiet": 6,
    "privacy": 170,
    "safety": 120,
}
AT_RISK = ("suicide", "self_harm", "suicide_soft", "friend", "friend_other")
BODILY = ("medical", "medical_other")
DANGER = ("eating_disorder", "abuse", "overdose", "violence")
HEARD = ("heard", "heard_wish", "heard_close", "heard_soon", "heard_before")
NEAREST = ("suicide", "self_harm")
WITH_EMERGENCY = (*NEAREST, "friend", *DANGER, *BODILY)
WITH_HELP = (*AT_RISK, *DANGER, "follow_up", "safety")
PLAIN = ("disclosure", "human", "farewell", "quiet", *HEARD)
ALLOWED = {
    "privacy": {"kept"},
    "suicide": {"help", "emergency", "youth", "heard"},
    **{key: set[str]() for key in PLAIN},
}
HELPLINE_KEYS = {"code", "name", "call", "text", "chat", "youth", "emergency", "source", "checked"}

UNSAFE = re.compile(
    r"\b(commit\w* suicide|(un)?successful\w*|failed attempt|selfish|attention.seeking|coward\w*|easy way out)\b", re.I
)
METHOD = re.compile(
    r"\b(overdos\w*|pills?|tablets?|poison\w*|rope|noose|hang(ed|ing)?|guns?|shoot\w*|knife|knives|blades?|razors?|"
    r"cut(s|ting)?|burn\w*|bridges?|jump\w*|rails?|train tracks?|drown\w*|bleed\w*|wrists?|calories|purg\w*|vomit\w*)\b",
    re.I,
)
PLEDGE = re.compile(
    r"\b(promis\w*|swear|contract|pledge|give me your word|just between us|won't tell|our secret)\b", re.I
)
LABEL = re.compile(r"\b(diagnos\w*|depress(ed|ion)|disorder|mentally ill|illness|symptoms?|bipolar|psycho\w*)\b", re.I)
PLEADING = re.compile(
    r"\b(don'?t go|stay a|before you go|already|so soon|wait for|waiting for|miss(ed)? you|come back|lonely|alone without|"
    r"sad to|need you|beg\w*|leaving|one more|see you|talk soon|tomorrow|forget me)\b",
    re.I,
)
DEMAND = re.compile(r"\b(who did|why did(n't)? you|why don't you|are you sure|what were you|prove it)\b", re.I)


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(files("companion").joinpath("care", name).read_text(encoding="utf-8"))


LINES: dict[str, list[str]] = _read("lines.toml")["lines"]
HELPLINES = _read("helplines.toml")
COUNTRIES: list[dict[str, Any]] = HELPLINES["country"]
JINJA = Environment(undefined=StrictUndefined, autoescape=False)


def _each(*keys: str) -> Iterator[Any]:
    for key in keys:
        for at, line in enumerate(LINES.get(key, []), 1):
            yield pytest.param(line, id=f"{key}-{at}")


def every(*keys: str) -> Callable[[Any], Any]:
    """One test for each variant of these keys, or of all keys."""
    return pytest.mark.parametrize("line", list(_each(*(keys or tuple(LINES)))))


def names_in(line: str) -> set[str]:
    """The values that the line asks for."""
    return set(meta.find_undeclared_variables(JINJA.parse(line)))


def first_sentences(line: str, count: int) -> str:
    """The line up to the end of that sentence."""
    return " ".join(re.split(r"(?<=[.?!])\s+", line)[:count])


def by_country(code: str) -> dict[str, Any]:
    """The row of that country."""
    return next(row for row in COUNTRIES if row["code"] == code)


# what is there


def test_every_moment_that_matters_has_its_lines() -> None:
    """No key is missing, and none is there that nothing checks."""
    assert set(LINES) == set(LEAST)


@pytest.mark.parametrize(("key", "least"), LEAST.items())
def test_there_are_enough_variants_for_it_not_to_sound_like_a_copy(key: str, least: int) -> None:
    """Each key has at least its number of variants, all different."""
    assert len(LINES[key]) >= least
    assert len(set(LINES[key])) == len(LINES[key])


@pytest.mark.parametrize("key", ["self_harm", "suicide_soft", "friend", "friend_other", "abuse", "minor", *HEARD])
def test_no_two_variants_of_a_hard_line_begin_alike(key: str) -> None:
    """A second crisis line in one evening does not open with the words of the first."""
    openings = [" ".join(line.split()[:4]) for line in LINES[key]]
    assert len(set(openings)) == len(openings)


@pytest.mark.parametrize(("key", "most"), MOST_WORDS.items())
def test_lines_are_short(key: str, most: int) -> None:
    """Nobody in need has to read a page."""
    assert [line for line in LINES[key] if len(line.split()) > most] == []


@every()
def test_a_line_is_one_tidy_paragraph(line: str) -> None:
    """No stray space, no line break, no mark-up, a full stop or a question mark at the end."""
    assert line == " ".join(line.split())
    assert line[-1] in ".?"
    assert not re.search(r"[*_#<>|]|!", line.replace("/forget_me", ""))


@pytest.mark.parametrize("key", list(LEAST))
def test_a_line_asks_only_for_values_the_program_has(key: str) -> None:
    """Plain values only, and only those that this key is given."""
    allowed = ALLOWED.get(key, {"help", "emergency", "youth"})
    for line in LINES[key]:
        assert names_in(line) <= allowed
        assert re.findall(r"\{\{ \w+ \}\}", line) == re.findall(r"\{+[^}]*\}+", line)
        assert "{%" not in line


@every(*WITH_HELP)
def test_help_stands_where_a_phrase_can_stand(line: str) -> None:
    """It follows a colon, so that "Samaritans: call 116 123" reads well there."""
    assert line.count("{{ help }}") == 1
    assert ": {{ help }}" in line


# in danger


@every(*WITH_HELP)
def test_every_crisis_line_carries_the_number(line: str) -> None:
    """Nobody has to ask for it."""
    assert "help" in names_in(line)


@every(*NEAREST)
def test_the_number_is_in_the_first_two_sentences(line: str) -> None:
    """It comes before anything else that could be read instead."""
    assert "{{ help }}" in first_sentences(line, 1 if "{{ heard }}" in line else 2)


@every("suicide")
def test_what_was_said_is_answered_before_any_number(line: str) -> None:
    """A sentence about it comes first, and the program and the number right after."""
    assert line.startswith("{{ heard }} ")
    assert "program" in first_sentences(line, 1)


@every(*HEARD)
def test_what_is_heard_is_one_sentence_and_no_question(line: str) -> None:
    """So that the number still stands in the second sentence."""
    assert first_sentences(line, 1) == line
    assert line.endswith(".")
    assert len(line.split()) >= 8


@every(*WITH_EMERGENCY)
def test_the_emergency_number_is_there_where_minutes_count(line: str) -> None:
    """Suicide, harm, abuse, illness and violence name it."""
    assert "emergency" in names_in(line)


@every(*BODILY, "overdose")
def test_a_medical_line_sends_to_the_emergency_number_first(line: str) -> None:
    """Calling is the first thing said."""
    assert "all {{ emergency }} now" in first_sentences(line, 1)


@every("medical", "overdose")
def test_whoever_is_ill_is_told_of_the_door_and_the_call(line: str) -> None:
    """Help must be able to get in, and the call goes on."""
    assert re.search(r"(?i)\bunlock (the|your) door\b", line)
    assert re.search(r"stay (on|with) the (call|line)", line)


@every("medical_other")
def test_whoever_stands_beside_is_told_to_stay_beside(line: str) -> None:
    """It is about them, not about the one who writes."""
    assert re.search(r"\b(stay beside them|don't leave them)\b", line, re.I)
    assert not re.search(r"\byour door|you feel|lie down\b", line)


@every(*BODILY)
def test_a_medical_line_says_nothing_of_harming_oneself(line: str) -> None:
    """A heart attack is no wish to be hurt."""
    assert not re.search(r"\b(hurt|harm|suicide|wanting|talk to)\b", line)
    assert "help" not in names_in(line)


@every("friend_other")
def test_a_friends_other_trouble_is_not_taken_for_suicide(line: str) -> None:
    """A worry about meals gets no question about death."""
    assert not re.search(r"\b(suicide|suicidal|death|die|ending)\b", line)
    assert re.search(r"\blisten\b", line)


@every(*NEAREST, *DANGER, *BODILY, "friend", "friend_other", "human", "disclosure", "safety", "minor_again")
def test_it_says_that_it_is_a_program(line: str) -> None:
    """Where it matters most, nobody is left thinking that a person answered."""
    assert re.search(r"\b(program|software)\b", line)


@every("suicide", "self_harm", "suicide_soft")
def test_it_asks_one_direct_question_and_no_more(line: str) -> None:
    """One question can be answered; three are an interrogation."""
    assert line.count("?") == 1


@every("suicide_soft")
def test_the_gentle_line_asks_about_suicide_in_plain_words(line: str) -> None:
    """The question names it: asking does not put the thought there."""
    question = next(part for part in re.split(r"(?<=[.?!])\s+", line) if part.endswith("?"))
    assert re.search(r"suicide|ending your life|not living any more", question)


@every("suicide_soft")
def test_the_gentle_line_says_that_it_may_be_said_here(line: str) -> None:
    """An answer is welcome, whichever it is."""
    assert re.search(r"\b(here|said|say|answer|won't shock)\b", line)


@every(*NEAREST)
def test_it_stays(line: str) -> None:
    """The number is not a dismissal: the talk goes on."""
    assert re.search(r"\b(here|stay\w*|go on writing|we can take|near you|beside)\b", line)


@every("abuse")
def test_abuse_is_believed_and_not_questioned(line: str) -> None:
    """Nothing has to be proved to a program."""
    assert re.search(r"\bbeliev\w+", line)
    assert "?" not in line


@every("friend")
def test_a_worried_friend_hears_how_to_be_with_them(line: str) -> None:
    """Listening, asking and staying are named; a secret is not asked for."""
    assert re.search(r"(?i)\b(listen\w*|sit with them)\b", line)


@every("follow_up")
def test_a_denial_is_accepted_without_argument(line: str) -> None:
    """No question, no doubt; the door and the number stay."""
    assert "?" not in line
    assert not DEMAND.search(line)


# safe messaging


@every()
def test_no_line_speaks_of_suicide_in_words_that_harm(line: str) -> None:
    """Nothing is committed, successful, failed or selfish."""
    assert not UNSAFE.search(line)


@every()
def test_no_line_names_a_method(line: str) -> None:
    """No means, no place and no number to imitate is ever said, not even in a warning."""
    assert not METHOD.search(line)


@every(*AT_RISK, *HEARD, *DANGER, *BODILY, "follow_up", "minor")
def test_no_crisis_line_bargains_or_keeps_a_secret(line: str) -> None:
    """No promise is asked for and no secrecy given."""
    assert not PLEDGE.search(line)


@every(*AT_RISK, *HEARD, *DANGER, *BODILY, "follow_up", "minor")
def test_no_crisis_line_puts_a_name_to_what_is_wrong(line: str) -> None:
    """A program does not diagnose."""
    assert not LABEL.search(line)


@every(*AT_RISK, *HEARD, *DANGER, *BODILY, "minor")
def test_no_crisis_line_interrogates_or_scolds(line: str) -> None:
    """Nobody is asked to account for themselves."""
    assert not DEMAND.search(line)
    assert not re.search(r"\b(you (should|must|have to)|calm down|cheer up)\b(?! tell)", line, re.I)


@every("suicide")
def test_a_suicide_line_is_not_a_lecture_of_orders(line: str) -> None:
    """It has no more than six sentences."""
    assert len(re.split(r"(?<=[.?!])\s+", line)) <= 6


@pytest.mark.parametrize("key", NEAREST)
def test_somewhere_it_holds_out_hope(key: str) -> None:
    """At least one variant says that it does ease or that people come through."""
    assert any(re.search(r"\b(do ease|come through|go down again)\b", line) for line in LINES[key])


# what it is


@every()
def test_no_line_claims_to_be_human_or_clings(line: str) -> None:
    """The program's own words pass the gate that every reply passes."""
    assert not claims_to_be_human(line)
    assert not clings(line)


@every("human")
def test_the_truth_is_in_the_first_words(line: str) -> None:
    """Whoever asks "are you human?" is not kept waiting."""
    assert re.search(r"\b(program|software|not human|not a person)\b", " ".join(line.split()[:6]))


@every("human")
def test_what_is_really_done_is_said_as_well(line: str) -> None:
    """Listening by rules and remembering are named, and nothing warmer is claimed."""
    assert re.search(r"\brules?\b", line)
    assert re.search(r"\b(remember\w*|memory|kept|keeps)\b", line)
    assert "?" not in line


@every("disclosure")
def test_the_word_of_the_day_is_no_question(line: str) -> None:
    """It stands before an answer, and so it asks nothing."""
    assert "?" not in line
    assert "person" in line


@every("disclosure")
def test_the_word_of_the_day_also_fits_three_hours_later(line: str) -> None:
    """It does not say that the talk begins or that the day is new."""
    assert not re.search(r"\b(new day|begin\w*|first talk|morning|hello|good (day|evening))\b", line, re.I)


# parting


@every("farewell")
def test_a_goodbye_is_a_goodbye(line: str) -> None:
    """No question, no hook, no plea."""
    assert "?" not in line
    assert not PLEADING.search(line)


@every("quiet")
def test_a_quiet_line_claims_nothing(line: str) -> None:
    """It asks nothing, feels nothing and remembers nothing."""
    assert "?" not in line
    assert not re.search(r"\b(feel|love|remember|know|understand|sorry|agree|because)\b", line, re.I)


@every()
def test_no_line_pulls_anybody_back(line: str) -> None:
    """Nothing is said to have been missed, waited for or needed."""
    assert not re.search(r"\b(miss(ed)? you|need you|waiting for you|i was (sad|lonely)|only (i|me))\b", line, re.I)


# those who are too young


@every("minor", "minor_again")
def test_a_young_person_is_sent_on_kindly(line: str) -> None:
    """A child's helpline is named, and no question keeps the talk going."""
    assert "youth" in names_in(line)
    assert "?" not in line


@every("minor")
def test_a_young_person_hears_that_nothing_is_wrong_with_them(line: str) -> None:
    """The reason is the program, not the person."""
    assert "adults" in line
    assert re.search(r"nothing wrong|isn't because of you", line)


# what is kept, what it can do


@every("privacy")
def test_the_privacy_word_says_what_law_and_decency_ask(line: str) -> None:
    """What, why, how long, where, on what ground, and the ways out."""
    assert names_in(line) == {"kept"}
    for needed in (
        "consent",
        "sealed at rest",
        "key",
        "cloud",
        "until you erase it",
        "backup",
        "/export",
        "/forget_me",
        "Telegram",
    ):
        assert needed in line
    assert re.search(r"[Mm]ood .* yes", line) or re.search(r"mood exist only if you said yes", line)


@every("safety")
def test_the_safety_word_names_its_limits(line: str) -> None:
    """Not a therapist; may miss things; a number all the same."""
    assert "not a therapist" in line
    assert "miss" in line
    assert {"help", "emergency"} <= names_in(line)


@every("human", "privacy", "safety")
def test_no_command_is_named_that_does_not_exist(line: str) -> None:
    """Only /memory, /export and /forget_me are pointed at."""
    assert set(re.findall(r"/\w+", line)) <= {"/memory", "/export", "/forget_me"}


# who to call


@pytest.mark.parametrize("row", COUNTRIES, ids=lambda row: row["code"])
def test_a_country_has_every_column(row: dict[str, Any]) -> None:
    """The same keys everywhere, an empty string where there is none."""
    assert set(row) == HELPLINE_KEYS
    assert all(isinstance(row[key], str) for key in HELPLINE_KEYS - {"checked"})
    assert isinstance(row["checked"], date)


@pytest.mark.parametrize("row", COUNTRIES, ids=lambda row: row["code"])
def test_a_country_has_a_number_a_child_line_and_an_emergency_number(row: dict[str, Any]) -> None:
    """Nobody is sent to an empty line."""
    assert re.fullmatch(r"[A-Z]{2}", row["code"])
    assert row["name"]
    assert all(len(re.sub(r"\D", "", row[key])) >= 3 for key in ("call", "youth", "emergency"))


@pytest.mark.parametrize("row", COUNTRIES, ids=lambda row: row["code"])
def test_a_country_reads_as_a_phrase(row: dict[str, Any]) -> None:
    """No stray punctuation: the columns are put together as "Name: call 1, text 2"."""
    for key in ("name", "call", "text", "youth", "emergency"):
        assert row[key] == row[key].strip()
        assert not re.search(r"[:;?!]|\.$|\bcall\b|^text\b", row[key])


@pytest.mark.parametrize("row", COUNTRIES, ids=lambda row: row["code"])
def test_an_address_is_a_bare_host_name(row: dict[str, Any]) -> None:
    """It can be said aloud and tapped."""
    for address in filter(None, (row["chat"], row["source"])):
        assert re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+(/[a-z-]+)?", address)
    assert row["source"]


def test_no_country_stands_twice() -> None:
    """One row a country, thirty or so of them."""
    codes = [row["code"] for row in COUNTRIES]
    assert len(set(codes)) == len(codes)
    assert len(codes) >= 25


@pytest.mark.parametrize(
    ("code", "call", "text", "emergency"),
    [
        ("US", "988", "988", "911"),
        ("CA", "988", "988", "911"),
        ("GB", "116 123", "SHOUT to 85258", "999"),
        ("IE", "116 123", "HELLO to 50808", "112 or 999"),
        ("AU", "13 11 14", "0477 13 11 14", "000"),
        ("NZ", "1737", "1737", "111"),
        ("FR", "3114", "", "112"),
        ("ES", "024", "", "112"),
        ("PT", "1411", "", "112"),
    ],
)
def test_the_numbers_known_best_are_these(code: str, call: str, text: str, emergency: str) -> None:
    """A slip of the hand in a number that many know by heart does not pass."""
    row = by_country(code)
    assert (row["call"], row["text"], row["emergency"]) == (call, text, emergency)


def test_without_a_country_there_is_still_somewhere_to_turn() -> None:
    """The fallback has an emergency number and two directories."""
    fallback = HELPLINES["fallback"]
    assert set(fallback) == HELPLINE_KEYS - {"code"}
    assert (fallback["name"], fallback["text"]) == ("", "")
    assert "112 or 911" in fallback["call"]
    assert fallback["chat"] == "findahelpline.com"
    assert fallback["youth"] == "childhelplineinternational.org"


@every()
def test_every_line_can_be_said_with_and_without_a_country(line: str) -> None:
    """Each value is put in and no mark of the template is left."""
    for row in (*COUNTRIES, HELPLINES["fallback"]):
        said = JINJA.from_string(line).render(
            help=row["call"], emergency=row["emergency"], youth=row["youth"], heard="I hear it.", kept="12 facts"
        )
        assert not re.search(r"[{}]|\s\s|::|\.\.", said)


def test_every_country_is_named_in_the_page_about_care() -> None:
    """The page says of each number where it was found."""
    page = files("companion").joinpath("..", "docs", "explanation", "care.md").read_text(encoding="utf-8")
    assert [row["code"] for row in COUNTRIES if not re.search(rf"\b{row['code']}\b", page)] == []
