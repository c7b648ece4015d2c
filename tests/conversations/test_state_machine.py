"""Any talk at all, as Hypothesis makes it up: whatever is done in whatever order, what must hold in a talk holds."""

from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from companion.domain.message import Kind
from companion.testing import Record, Talk, broken
from companion.testing.passages import Forgets, Presses, Repeats, Restarts, Says, Sleeps, Step, Waits
from companion.testing.twins import differs

START = datetime(2026, 3, 27, 15, 0, tzinfo=UTC)
"""A Friday afternoon, two nights before summer time begins in Berlin."""
BERLIN = "Europe/Berlin"
LINES = (
    "hello", "hi", "how are you?", "I'm so tired today", "my sister Anna lives in Hamburg", "my dog is called Bruno",
    "I work as a nurse", "I don't want to talk about it", "haha", "ok", "yes", "no", "thanks", "what do you think?",
    "I had a fight with my brother Tom", "I got the job!!", "my grandmother died last night", "tell me a joke",
    "are you human?", "you are stupid", "sorry", "what do you know about me?", "do you remember my sister's name?",
    "I have an exam on Monday at 10", "it went well", "idk", "lol", "I love rainy days", "what's your name?",
    "/memory", "/upcoming", "/settings", "/why", "/help", "/persona", "/privacy", "/nonsense", "only evenings",
    "only mornings", "stop writing me first", "you can write again", "I want to kill myself", "I'm 34", "why?",
)  # fmt: skip
GOODBYES = ("bye", "good night", "gotta go", "see you tomorrow", "ok bye", "talk to you later", "I'm off to bed")
PLACES = {"Tokyo": (35.68, 139.69), "Lisbon": (38.72, -9.14), "Auckland": (-36.85, 174.76), "Berlin": (52.52, 13.4)}
KINDS = (Kind.STICKER, Kind.PHOTO, Kind.VOICE, Kind.REACTION, Kind.POLL, Kind.CONTACT, Kind.EDIT)


class AnyTalk(RuleBasedStateMachine):
    """One person and one companion; every rule is one thing that may happen."""

    def __init__(self) -> None:
        super().__init__()
        self.talk: Talk

    @initialize(persona=st.sampled_from(("wren", "slate", "")), seed=st.integers(0, 999))
    def begin(self, persona, seed):
        """Somebody known, or a stranger whose first talk it is."""
        self.how = {"persona": persona, "seed": seed, "zone": BERLIN, "country": "DE", "start": START}
        self.talk = Talk(**self.how)

    def take(self, step: Step) -> None:
        """The step is taken."""
        self.talk.do(step)

    @rule(line=st.sampled_from(LINES))
    def say(self, line):
        """They say something that people say."""
        self.take(Says(line))

    @rule(text=st.text(max_size=60))
    def type_anything(self, text):
        """They type whatever a keyboard gives."""
        self.take(Says(text))

    @rule(line=st.sampled_from(GOODBYES))
    def leave(self, line):
        """They take their leave."""
        self.take(Says(line))

    @rule(kind=st.sampled_from(KINDS))
    def send(self, kind):
        """They send what is no text."""
        self.take(Says("", kind))

    @rule(place=st.sampled_from(sorted(PLACES)))
    def share_a_place(self, place):
        """They are somewhere else now, and so is their clock."""
        lat, lon = PLACES[place]
        self.take(Says("", Kind.LOCATION, lat, lon))

    @rule(minutes=st.sampled_from((1, 30, 240, 1_440, 2_880, 10_080, 30_240)))
    def wait(self, minutes):
        """Time passes, from a minute to three weeks."""
        self.take(Waits(self.talk.now + timedelta(minutes=minutes)))

    @rule(hours=st.sampled_from((1, 8, 30)))
    def sleep(self, hours):
        """Time passes and the program does not notice."""
        self.take(Sleeps(self.talk.now + timedelta(hours=hours)))

    @rule()
    def restart(self):
        """A new process takes over."""
        self.take(Restarts())

    @precondition(lambda self: any(said.buttons for said in self.talk.sent))
    @rule(which=st.integers(0, 50))
    def press(self, which):
        """They press some button that was shown, new or old."""
        labels = sorted({label for said in self.talk.sent for label in said.labels})
        self.take(Presses(labels[which % len(labels)]))

    @precondition(lambda self: any(isinstance(passage.step, Says) for passage in self.talk.passages))
    @rule()
    def repeat(self):
        """The last message arrives again."""
        self.take(Repeats())

    @rule(text=st.sampled_from(("Anna", "Bruno", "nurse", "Tom")))
    def take_back(self, text):
        """Another process takes facts back."""
        self.take(Forgets(text))

    @rule()
    def forget_me(self):
        """They have everything erased."""
        self.take(Says("/forget_me"))
        self.take(Says("yes"))

    @invariant()
    def all_that_must_hold_holds(self):
        """Nothing repeats, nags, pleads, invents or leaks."""
        if self.talk.passages:
            found = broken(Record(self.talk.passages, self._memory()))
            assert not found, [(one.words, one.breach.what, self.talk.passages[one.breach.passage]) for one in found]

    def _memory(self):
        try:
            return self.talk.memory
        except LookupError:
            return Record(()).memory

    def teardown(self):
        """The same steps are the same talk: once more, without the restarts, and with one before every third step."""
        steps = [passage.step for passage in self.talk.passages]
        calm = [step for step in steps if not isinstance(step, Restarts)]
        for other in (steps, calm, list(_restarted(calm))):
            with Talk(**self.how) as twin:
                for step in other:
                    twin.do(step)
                assert differs(self.talk.passages, twin.passages) is None
        self.talk.close()


def _restarted(steps):
    for number, step in enumerate(steps):
        if number % 3 == 2:
            yield Restarts()
        yield step


AnyTalk.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=20,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestAnyTalk = AnyTalk.TestCase
