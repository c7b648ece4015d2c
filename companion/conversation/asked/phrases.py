"""Turns of phrase that mean one word: `stay away from` and `no gluten for me` are both avoid."""

import re
from collections.abc import Mapping

from companion.language.cued import Cued
from companion.language.stems import stem

_ASKED: Mapping[str, str] = {
    "avoid": r"(?:have to |need to |must |should )?(?:stay away from|keep away from|steer clear of|stay off|keep off|avoid)|"
    r"(?:can not|not allowed to|not able to|should not|must not|may not|unable to) (?:eat|have|take|drink|touch|"
    r"tolerate|digest)",
    "what is my nickname": r"what (?:do|does|did) (?:people|everyone|everybody|they|others|my \w+|"
    r"the \w+) (?:usually )?call me",
    "do i avoid": r"can not i (?:eat|have|take|drink|touch|tolerate|digest)|(?:stops?|prevents?|keeps?) (?:me|"
    r"us) from (?:eat|hav|drink|tak)ing",
    "do i": r"can not i (?=avoid)",
    "i telephone": r"i (?:phone|ring|ring up|call up)(?! (?:my|the|him|her|it)\b)",
    "how long": r"since (?:how long|when)|for how long|from how long",
    "teach ": r"(?:show|showed|shown) (?=me how|us how|him how|her how)",
    "find": r"turn(?:ed)? up",
    "drive": r"drive a car",
    "propose": r"(?:ask|asked) (?:\w+ )?(?:my \w+ )?to marry(?: me)?|pop(?:ped)? the question",
    "hate": r"can not (?:stand|bear|abide|stomach)|could not (?:stand|bear)",
    "meet": r"(?:run|ran|bump|bumped|come|came) (?:into|across)",
    "see": r"(?:spot|spotted|catch sight of|witness|witnessed)",
    "raise": r"(?:brought|bring) up",
    "childhood": r"(?:when|while|as) (?:i|we|he|she) (?:was|were) (?:young|younger|small|little|a (?:kid|child|boy|"
    r"girl)|at school)|"
    r"as a (?:kid|child|boy|girl)",
    "become": r"(?:want to|wants to|hope to|learning to|study to|studying to|training to|going to|like to|dream of|"
    r"aim to) (?:be|become|being|becoming)"
    r"(?: when (?:he|she|they|i) (?:grows?|am|is|are) (?:up|older|big|grown up))?",
    "receive": r"(?:did|have|had) (?P<who>i|we|he|she|they|\w+) (?:get|got|gotten|given|receive)(?= .*\bfor\b)",
    "lunch": r"lunch (?:break|time|hour)|lunchtime",
    "quit": r"(?:give|gave|given) up|stopped",
    "begin": r"(?:take|took|taken) up|sign(?:ed)? up (?:for|to)",
    "pregnant": r"(?:having|expecting) a (?:baby|child)",
    "die": r"pass(?:ed)? away",
    "instead": r"rather than|in place of",
    "cohabit": r"(?:live|lives|living|share a (?:flat|house|home|place|room)|share my (?:flat|house|home)) with",
    "earn": r"(?:put food on the table|make (?:a living|ends meet))",
}  # fmt: skip
_TOLD: Mapping[str, str] = {
    "avoid": r"can(?:'t|not| not) (?:really )?(?:have|eat|drink|take|touch|do|tolerate|digest)|no \w+ for me|"
    r"allerg\w+|intoleran\w+|"
    r"swells?(?: up)?|throat closes|makes? (?:me|my \w+) (?:ill|sick|itch\w*|swell)|off limits|(?:stay|keep|"
    r"steer) (?:away|clear)|"
    r"(?:break|brings?) (?:me )?out in|hives|anaphyla\w+|epipen|(?:coe|ce)liac|stopped eating|don'?t (?:eat|touch|drink)",
    "allergic": r"swells?(?: up)?|throat closes|(?:break|brings?) (?:me )?out in|hives|anaphyla\w+|epipen|can(?:'t|not) have",
    "hate": r"can(?:'t|not| not) (?:really )?(?:stand|bear|abide|stomach|take)|tastes? (?:of|like) (?:soap|dirt|feet)|"
    r"makes me gag|"
    r"gross|yuck|disgust\w+|not a fan|the worst|loathe|despise|detest",
    "afraid": r"frightens?|scares?|creeps? me out|terrif\w+|scared|petrified|freaks? me out|panick?\w*|phobi\w+",
    "love": r"best \w+ ever|can't get enough|obsessed|mad about|crazy about|no debate|fav(?:e|ourite|orite)?|adore|"
    r"all[- ]time",
    "like": r"obsessed|mad about|crazy about|into|fan of|can't get enough|adores?|loves?",
    "die": r"pass(?:ed)? away|died|funeral|lost (?:my|our) (?:mum|mom|dad|nan|gran\w*|father|mother|dog|cat|friend)",
    "pregnant": r"(?:is|'s|she's|i'm|we're) expecting|having a (?:baby|boy|girl|kid)|baby'?s? (?:is )?due|due in|pregnant",
    "expect": r"due (?:in|on)",
    "baby": r"had (?:a|her|his|their) (?:girl|boy|baby|son|daughter)|gave birth|(?:he|she)'s here|was born|newborn|"
    r"grams|(?:[\d.]+|\w+) ?(?:lbs|pounds)",
    "born": r"had (?:a|her|his|their) (?:girl|boy|baby|son|daughter)|gave birth|(?:he|she)'s here|grams",
    "grandson": r"(?:he)'s here", "granddaughter": r"(?:she)'s here", "grandchild": r"(?:he|she)'s here",
    "cohabit": r"(?:share|sharing) (?:the|a|an|our|my) (?:\w+ )?(?:flat|house|place|room|apartment|home)|liv(?:e|es|"
    r"ing) (?:\w+ )?with|"
    r"flat ?mate|house ?mate|room ?(?:mate|ie)|moved in with",
    "morning": r"\d{1,2}(?:[.:]\d\d)? ?am|dawn|sunrise|breakfast|before (?:work|school|sunrise)",
    "early": r"[3-7](?:[.:]\d\d)? ?am|dawn|sunrise",
    "evening": r"(?:[5-9]|1[01])(?:[.:]\d\d)? ?pm|after (?:work|dinner)|at (?:six|seven|eight|nine)",
    "night": r"(?:[5-9]|1[01])(?:[.:]\d\d)? ?pm|evenings?|(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:at|night|evening)",
    "become": r"(?:want|wants|wanna|hope|hopes|going|gonna|training|studying|learning|dreams?|like|love) (?:to |"
    r"of )?(?:be|become|being|becoming)\b|"
    r"gonna be an?|train(?:ing|s)? as|apprentice\w*",
    "receive": r"gave me|got (?:me|a|an|the|given)|(?:bought|sent|brought|made|knitted) me|present|gift|surprised me with",
    "give": r"got (?:me|him|her|us|them)|bought (?:me|him|her|us|them)|sent me",
    "gift": r"gave (?:me|him|her|us|them)|got (?:me|him|her|us|them)|bought (?:me|him|her|us|them)",
    "present": r"gave (?:me|him|her|us|them)|got (?:me|him|her|us|them)|bought (?:me|him|her|us|them)",
    "quit": r"gave up|given up|stopped|handed in my notice|no (?:more )?\w+ (?:for me )?since|packed in|off the",
    "begin": r"signed up|took up|taken up|started|first (?:lesson|class|day)",
    "childhood": r"as a (?:kid|child|boy|girl|teenager|teen)|when i was (?:\w+ )?(?:little|small|young|a kid|\d+|"
    r"at school)|grew up|"
    r"in (?:primary|high|secondary|elementary) school",
    "late": r"died|passed away|widow\w*",
    "instead": r"skip|just (?:get|have|eat|drink|grab)|swap\w*|replac\w+",
    "earn": r"for a living|freelance|salary|wage|paid|self-employed|customers|clients",
    "visit": r"(?:was|were|been|went|flew|drove|back|got back|holiday|weekend|trip) (?:in|to|from)",
    "enormous": r"huge|massive|giant",
    "drive": r"behind the wheel",
    "speak": r"speaking terms|haven't spoken|not talking",
    "retire": r"pension(?:er|ed)?", "live": r"based in|moved (?:to|here)|settled in",
    "sibling": r"(?:half|step)[- ]?(?:brother|sister)",
    "train": r"apprentice", "lad": r"apprentice|boy",
    "teach": r"showed me how|got me into", "show": r"taught", "telephone": r"(?:i|we)(?:'ll)? (?:ring|phone|call|rang|"
    r"phoned|called) .*",
    "fail": r"didn't pass|flunk\w*", "win": r"came first|first place|gold medal|champion\w*",
    "ill": r"in bed with|down with|caught a", "move": r"new (?:flat|place|house|apartment)",
    "argue": r"fell out|fall(?:en|ing)? out|row with|had words|not speaking",
    "finish": r"all done|wrapped up", "lend": r"borrowed",
}  # fmt: skip
_READ = tuple(
    (rf"did \g<who> {word}" if "(?P<who>" in phrases else word, Cued(rf"\b(?:{phrases})\b"))
    for word, phrases in _ASKED.items()
)
"""The word that each turn of phrase stands for, with who does it where that is told."""
_ANY_READ = Cued("|".join(rf"\b(?:{phrases.replace('?P<who>', '?:')})\b" for phrases in _ASKED.values()))
"""All of them: a question with no cue of any holds none."""
_SAID = {word: Cued(rf"(?i)(?<!\w)(?:{phrases})(?!\w)") for word, phrases in _TOLD.items()}


def words_of(word: str) -> frozenset[str]:
    """The stems that the turns of phrase for this word are made of, by which sayings with them are found."""
    return frozenset(map(stem, _PLAIN.findall(_TOLD.get(word, ""))))


_PLAIN = re.compile(r"(?<![\\\w])[a-z]{4,}")


def shortened(text: str) -> str:
    """A question in small letters with each such turn of phrase as its one word."""
    for word, pattern in _READ if _ANY_READ.may_find(text) else ():
        text = pattern.sub(word, text)
    return text


def means(text: str, word: str) -> bool:
    """Whether a turn of phrase in this text stands for the word."""
    pattern = _SAID.get(word)
    return pattern is not None and pattern.search(text) is not None
