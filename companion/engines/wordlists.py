"""The few closed word lists of the engine: contractions, function words, number words, persons turned round."""

EXPANDED: dict[str, tuple[str, ...]] = {
    "i'm": ("i", "am"), "im": ("i", "am"), "i've": ("i", "have"), "ive": ("i", "have"), "i'll": ("i", "will"),
    "i'd": ("i", "would"), "you're": ("you", "are"), "youre": ("you", "are"), "you've": ("you", "have"),
    "you'll": ("you", "will"), "you'd": ("you", "would"), "he's": ("he", "is"), "she's": ("she", "is"),
    "it's": ("it", "is"), "that's": ("that", "is"), "thats": ("that", "is"), "what's": ("what", "is"),
    "whats": ("what", "is"), "where's": ("where", "is"), "who's": ("who", "is"), "how's": ("how", "is"),
    "hows": ("how", "is"), "there's": ("there", "is"), "we're": ("we", "are"), "we've": ("we", "have"),
    "we'll": ("we", "will"), "they're": ("they", "are"), "they've": ("they", "have"), "they'll": ("they", "will"),
    "don't": ("do", "not"), "dont": ("do", "not"), "doesn't": ("does", "not"), "doesnt": ("does", "not"),
    "didn't": ("did", "not"), "didnt": ("did", "not"), "isn't": ("is", "not"), "isnt": ("is", "not"),
    "aren't": ("are", "not"), "wasn't": ("was", "not"), "wasnt": ("was", "not"), "weren't": ("were", "not"),
    "can't": ("can", "not"), "cant": ("can", "not"), "cannot": ("can", "not"), "won't": ("will", "not"),
    "couldn't": ("could", "not"), "couldnt": ("could", "not"), "shouldn't": ("should", "not"),
    "wouldn't": ("would", "not"), "haven't": ("have", "not"), "havent": ("have", "not"), "hasn't": ("has", "not"),
    "hadn't": ("had", "not"), "let's": ("let", "us"), "lets": ("let", "us"), "gonna": ("going", "to"),
    "wanna": ("want", "to"), "he'll": ("he", "will"), "she'll": ("she", "will"), "it'll": ("it", "will"),
    "that'll": ("that", "will"), "there'll": ("there", "will"), "he'd": ("he", "would"), "she'd": ("she", "would"),
    "they'd": ("they", "would"), "we'd": ("we", "would"), "it'd": ("it", "would"), "theyre": ("they", "are"),
    "wouldnt": ("would", "not"), "shouldnt": ("should", "not"), "hasnt": ("has", "not"),
    "arent": ("are", "not"), "werent": ("were", "not"), "wont": ("will", "not"),
}  # fmt: skip
EXPANDED |= {short.replace("'", "’"): words for short, words in EXPANDED.items()}
"""Contractions and what they stand for, so that a pattern may be written either way."""

FUNCTION = frozenset(
    """a an the this that these those some any no every each all both it its i me my mine myself you your yours he him
    his she her hers we us our ours they them their theirs who whom whose which what where when why how and or but nor
    so because if then than as of in on at to for from by with without about into over under after before off out up
    down is am are was were be been being do does did done have has had having will would can could shall should may
    might must not there here just very too also really quite still again even only ever never always now today
    yesterday tomorrow tonight yes no ok okay oh well like""".split()
)
"""Words that carry grammar rather than matter."""

AFTER_NAME = frozenset("and but because he she it they who which so is was has".split())
"""Words that may follow a name written small."""

NUMBERS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand""".split()
)

TURNED: dict[str, str] = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "am": "are", "i'm": "you're",
    "i've": "you've", "i'll": "you'll", "i'd": "you'd", "was": "were", "you": "me", "your": "my", "yours": "mine",
    "yourself": "myself", "we": "you", "us": "you", "our": "your", "ours": "yours",
}  # fmt: skip
