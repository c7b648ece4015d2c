"""The small words by which a telling is weighed: denied, supposed, feared, hoped, asked, over or still to come."""

DENIALS = frozenset(
    "not never no nobody without nearly almost hardly barely stopped stop avoid instead neither none nor".split()
)
UNREAL = frozenset("would could might should may can".split())
SUPPOSING = frozenset("if unless whether imagine suppose supposing pretend pretending hypothetically".split())
DOUBTS = frozenset("thought wish wished imagine imagined pretend pretended suppose unlike".split())
FEARED = frozenset(
    "afraid scared worried terrified fear fearing fears nervous worry worries worrying anxious frightened dread "
    "dreading panicking petrified paranoid".split()
)
HOPED = frozenset("hope hoping hopefully fingers praying pray hopes".split())
EVERY = frozenset("always often usually sometimes every whenever generally constantly rarely".split())
SKIPPED = frozenset(
    "just really so very finally totally completely actually also already even recently literally fucking still "
    "absolutely kinda pretty quite too basically honestly suddenly sadly unfortunately probably officially apparently "
    "freaking damn bloody super rly sooo soo bit utterly truly properly thankfully luckily seriously definitely "
    "certainly simply fully only".split()
)
SMALL = frozenset(
    "and but so then oh well not did do does have has had am is are was were be been being will going to gonna got "
    "get today yesterday tonight tomorrow now yes yeah ugh wow omg ok okay hey hi hello lol haha anyway sorry god man "
    "guess what btw update news again almost never no finally last night this morning just might may must should "
    "could would can aw argh damn sigh whew phew yay yup yep hmm um uh still ever since good week also plus maybe for "
    "after when before because while wait excited nervous dreading looking forward".split()
)
"""Words that may stand before a telling whose subject is left out."""
PREPOSITIONS = frozenset(
    "in at to from near of with for by on about into onto over under around through between behind beside without "
    "against than like".split()
)
BARRIERS = frozenset(
    "in at to from near of with for by on about into over and but or not never no i he she we they it who which "
    "because if when will would could might should may can did do does is are was were am than nor without after "
    "before while like as".split()
)
"""Words that end the describing words before a noun."""
DETERMINERS = frozenset("the a an my our his their this these some any each every those that your another its".split())
THINGS = frozenset("it this that everything something nothing there anything".split())
WH = frozenset("what where when why how which who whose".split())
ASKS = frozenset(
    "do does did are is was were have has can could would will what where when why how which am who should shall may".split()
)
MINE = frozenset({"i", "we", "my", "our", "me", "i'm"})
SOON = frozenset(
    "tomorrow tmrw tmr tomoz next tonight soon upcoming coming later monday tuesday wednesday thursday friday saturday sunday "
    "mon tue tues weds thu thur thurs fri weekend today".split()
)  # fmt: skip
PRELUDES = (
    ("can", "you", "believe"), ("did", "you", "know"), ("do", "you", "know", "that"), ("guess", "what"), ("did", "i", "tell"),
    ("have", "i", "told"), ("do", "you", "remember"), ("you", "know"), ("did", "i", "mention"),
    ("you", "will", "never", "guess"),
    ("remember", "how"), ("remember", "when"), ("remember", "my"),
)  # fmt: skip
"""Openings after which a question tells something all the same."""
