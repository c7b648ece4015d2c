"""The few closed word lists of the engine: contractions, function words, number words, persons turned round."""

_SHORT: dict[str, str] = {
    "i'm": "i am", "i've": "i have", "i'll": "i will", "i'd": "i would", "you're": "you are", "you've": "you have",
    "you'll": "you will", "you'd": "you would", "he's": "he is", "he'll": "he will", "he'd": "he would",
    "she's": "she is", "she'll": "she will", "she'd": "she would", "it's": "it is", "it'll": "it will",
    "it'd": "it would", "we're": "we are", "we've": "we have", "we'll": "we will", "we'd": "we would",
    "they're": "they are", "they've": "they have", "they'll": "they will", "they'd": "they would",
    "that's": "that is", "that'll": "that will", "that'd": "that would", "there's": "there is",
    "there'll": "there will", "here's": "here is", "what's": "what is", "where's": "where is", "who's": "who is",
    "how's": "how is", "when's": "when is", "why's": "why is", "let's": "let us", "don't": "do not",
    "doesn't": "does not", "didn't": "did not", "isn't": "is not", "aren't": "are not", "wasn't": "was not",
    "weren't": "were not", "can't": "can not", "won't": "will not", "couldn't": "could not",
    "shouldn't": "should not", "wouldn't": "would not", "haven't": "have not", "hasn't": "has not",
    "hadn't": "had not", "mustn't": "must not", "needn't": "need not", "could've": "could have",
    "should've": "should have", "would've": "would have",
}  # fmt: skip
_OTHER_WORDS = frozenset("ill id hell shell shed were well wed its".split())
"""What would be another word without its apostrophe."""
_PLAIN = {short.replace("'", ""): words for short, words in _SHORT.items()}
_WRITTEN = {
    **_SHORT,
    **{short.replace("'", "’"): words for short, words in _SHORT.items()},
    **{short: words for short, words in _PLAIN.items() if short not in _OTHER_WORDS},
    **{"cannot": "can not", "gonna": "going to", "wanna": "want to"},
    **{"'m": "am", "'s": "is", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would"},  # as in i('m|'ll be)
}
EXPANDED: dict[str, tuple[str, ...]] = {short: tuple(words.split()) for short, words in _WRITTEN.items()}
"""Contractions, however written, and what they stand for, so that a pattern may be written either way."""
ENDS = frozenset(short.partition("'")[2] for short in _SHORT)
"""What stands alone where somebody writes a blank for the apostrophe: `i m`, `don t`."""

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
