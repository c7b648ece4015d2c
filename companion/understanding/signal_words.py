"""The words behind the three small signs; written without apostrophes, as the signs compare them."""

ADULT = 18
AGES = range(6, 111)
NUMBERS = {
    word: value
    for value, word in enumerate(
        "seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(),
        start=7,
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
GRADES = {
    form: age
    for age, forms in {
        10: "4th fourth", 11: "5th fifth", 12: "6th sixth", 13: "7th seventh", 14: "8th eighth", 15: "9th ninth",
        16: "10th tenth", 17: "11th eleventh 12th twelfth",
    }.items()
    for form in forms.split()
}  # fmt: skip
SOFTENERS = frozenset(
    "only just still actually really like currently a an now in the aged literally age ok okay".split()
)
NEARLY = frozenset("almost nearly turning turn not under below about".split())
NOT_OWN = frozenset("when if like until till once thinks pretend imagine says said thought before unless think".split())
FOLLOWS = frozenset(
    "years year yrs yr yo old years-old year-old y/o y o and but so now btw too female male girl boy guy woman man "
    "f m i im "
    "already today tomorrow or from if lol haha who turning next this soon on in by because almost thats which my "
    "what u "
    "why how where ok okay please dont can no yes well kind of really you is with as yet just still then lmao hehe "
    "though since not at for going".split()
)
OLD = frozenset("old o yo y/o years-old year-old".split())
HUMAN_NOUNS = frozenset(
    "human humans real bot robot robots person ai machine alive program computer chatbot chatgpt gpt automated "
    "programme software algorithm llm android cyborg fake sentient conscious app siri being code".split()
)
BETWEEN = frozenset(
    "a an the really actually even truly like just some kind sort of still honestly secretly real actual living "
    "live genuine "
    "not only also perhaps maybe legit literally in fact basically human artificial computer someone somebody anyone "
    "made simply fully seriously by any chance flesh talking speaking to with is then".split()
)
AFTER_NOUN = frozenset(
    "or and then today btw lol though right like too talking behind typing pretending here by because so haha "
    "honestly at on "
    "if i you u chatting generated powered bot being beings writing in program person human learning model "
    "intelligence "
    "software app cause im are arent ur is there replying answering responding but who's reading sitting too yes "
    "please bro dude "
    "man omg sorry this that my just thing for texting using trying programmed assistant operated robot".split()
)
OPENERS = tuple(
    tuple(one.split())
    for one in (
        "are you, are u, r u, r you, arent you, arent u, you are, were you, is this, isnt this, is it, talking to, "
        "talking with, speaking to, speaking with, chatting with, chatting to, texting with, texting, is there, youre, "
        "ur, is that, is a, is an, is some, is anyone, is anybody, is someone, is somebody, could you be, might you be, "
        "would you be, talkin to, pretending to be, messaging, this is"
    ).split(",")
)
ADDRESSED = frozenset((("youre",), ("ur",), ("you", "are"), ("this", "is")))
TALK = frozenset("talking talkin speaking chatting texting messaging".split())
TAGS = frozenset((("are", "you"), ("arent", "you"), ("are", "u"), ("arent", "u")))
NEVER_THERE = frozenset("program computer app machine software".split())
WORKING = frozenset((("is", "a"), ("is", "an"), ("is", "some")))
AT_WORK = frozenset("typing writing reading answering replying responding behind operating".split())
WRITTEN_HERE = frozenset("this these your ur here".split()) | {""}
"""What somebody behind this would be typing; `somebody writing me letters` is about somebody else."""
SUSPECTED = frozenset("someone somebody human person man woman guy girl people".split())
SOMEBODY = frozenset("someone somebody anyone anybody".split())
DOUBTS = frozenset(
    "right arent isnt think know tell sure prove if whether wonder wondering swear admit believe so bet wait knew "
    "correct confess feel say that".split()
)
EITHER = frozenset("human bot robot machine ai person real program computer man fake not alive".split())
EITHER_FIRST = frozenset("human bot robot machine ai person real program computer man alive".split())
WHOLE = frozenset(
    one.strip()
    for one in (
        "what are you, what are you exactly, what are you really, what are you actually, who are you really, who am i "
        "talking to, who am i really talking to, what am i talking to, who am i speaking to, who am i chatting with, what "
        "exactly are you, so what are you, ok what are you, what even are you, you real, u real, you human, u human, you "
        "a bot, u a bot, you a robot, u a robot, you an ai, u an ai, you a person, what are you made of, what kind of "
        "thing are you, do you exist, do you really exist, do you have a body, real person or not, u bot, you bot, but "
        "what are you, do you even exist, who is behind this, did a human write this, did a person write this, who writes "
        "these messages, who writes your messages"
    ).split(",")
)
NATURE = HUMAN_NOUNS | SUSPECTED | {"or", "language", "artificial"}
"""One of these stands in every question about what this is, apart from those that are WHOLE."""
HESITANT = frozenset("um umm uhm uh uhh er erm hmm hm hmmm idk dunno maybe perhaps mm mmm possibly".split())
HESITATIONS = tuple(
    f" {' '.join(one.split())} "
    for one in (
        "i guess, not sure, i suppose, no idea, its complicated, hard to say, unsure, sort of, hard to explain, i mean, "
        "on the fence, in two minds, cant decide, if thats okay, if thats ok, im torn"
    ).split(",")
)
HESITATION_ENDS = frozenset(phrase.split()[-1] for phrase in HESITATIONS)
"""One of these stands in every line that holds a hesitation."""
KNOWN_THINGS = frozenset("him her them anyone anybody that the my your any his you it me a an this those these".split())
OPENINGS = frozenset(opener[0] for opener in OPENERS)
AGE_CUES = frozenset("im i turn turned turning be age".split()) | NUMBERS.keys()
BEFORE_AGE = SOFTENERS | NEARLY
TURNING = frozenset("turn turned turning be".split())
BEFORE_TURNING = frozenset("i ill will just im to gonna only finally".split())
I_FORMS = frozenset("i ill im".split())
NOW_FORMS = frozenset("am im is ive".split())
MINOR = frozenset("minor underage".split())
AGE_WORDS = NUMBERS.keys() | GRADES.keys() | MINOR
"""An age is said with one of these, or with a digit."""
YEARS = frozenset("year years yr yrs".split())
GRADE_WORDS = frozenset("grade grader graders form".split())
TAUGHT = frozenset("teacher teachers math science english class".split())
AFTER_YEARS = OLD | {"", "of", "young"}
FOLLOWS = FOLLOWS | {""}
AFTER_OLD = FOLLOWS | frozenset("here student kid teen teenager".split())
AFTER_NOUN = AFTER_NOUN | {""}
QUALITIES = frozenset("real alive fake conscious sentient".split())
BEFORE_NOUN = (BETWEEN | HUMAN_NOUNS) - (AFTER_NOUN - HUMAN_NOUNS)
ARTICLES = frozenset("a an just some real actual".split())
LONGEST_DOUBT = 19
