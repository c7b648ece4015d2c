"""How people put what they wish of a memory: patterns over one message, each bounded, none of them case-sensitive."""

import re

from companion.language.cued import Cued

STARS = re.IGNORECASE | re.DOTALL
_AT_ALL = r"(?: it| that| this| everything| all of (?:it|that)| all| about (?:it|him|her|them|that))*"
LEAD = (
    r"^(?:(?:please|pls|plz|omg|oof|gah|ah|shit|crap|jeez|wow|whoa|lol|haha|yikes|eek|argh|oh god|um+|uh+|er+m?|"
    r"ugh|oops|nvm|my bad|god|damn|sorry "
    r"about that|hey|hi|ok|okay|oh|no|"
    r"nope|nah|wait|actually|well|sorry|hm+|so|and|but|just|now|then|also|listen|"
    r"on second thoughts?|never mind|do me a favou?r and|can you|could you|would you|will you|can we|i want you to|"
    r"i need you to|i(?:'d| would) like you to|i(?:'d| would) prefer you to|you should|you can|you may|you must|"
    r"you'd better|"
    r"kindly|quickly|immediately)[\s,.!:;]+)*"
)
"""Politeness and hesitation before a wish."""
TRAIL = (
    r"(?:[\s,]+(?:please|pls|plz|ok|okay|thanks|thank you|thx|for me|again|completely|altogether|entirely|for good|forever|"
    r"now|right now|right away|immediately|will you|would you|if you can|and everything|"
    r"(?:from|in|off|out of) (?:your|ur|the) (?:memory|notes|records?|mind|files?|head|brain|list)))*[\s.!?)]*$"
)
"""The same after it."""
STRONG = (
    r"delete|erase|scrap|scratch|strike|remove|wipe|clear|unlearn|unsay|un-?see|unhear|unread|unremember|not remember|"
    r"drop(?= everything| all)|un-?know|cross out|rub out|disregard|"
    r"(?:don'?t|do not|stop) (?:remember|remembering|keep|keeping|know|store|storing)(?: anything| everything)?|"
    r"get rid of|bin|chuck out|take out|take|lose(?= everything| all)|throw away|purge"
)
"""Verbs that mean forgetting and nothing else, where they are said to a memory."""
VERB = rf"(?:forget|{STRONG})(?: out| away| off)?"
_TOLD = r"(?:said|told you|wrote|mentioned|typed|shared)"
JUST_SAID = (
    rf"(?:everything |all )?(?:that )?what(?:ever)? i(?:'ve| have)? (?:just |only )?{_TOLD}(?: to you)?(?: just "
    rf"now| now| a minute ago"
    rf"| a moment ago| before)?|(?:that )?i(?:'ve)? (?:just |ever |even )?{_TOLD}(?: (?:that|this|it|so|"
    rf"anything|something))?"
    rf"(?: to you)?|you (?:ever )?(?:heard|read|saw) (?:that|this|it)|(?:my|the|that|this) (?:last|previous) "
    rf"(?:thing|bit|part|message|sentence|line|one|note|entry|text)(?: i {_TOLD})?|everything i (?:just "
    rf")?{_TOLD}(?: just now)?|"
    r"that (?:bit|part|one|thing|message|fact|note)|this (?:bit|part|one|message)|that|this|all (?:of )?(?:that|this)"
)
ONLY_JUST_SAID = Cued(rf"{JUST_SAID}$", STARS)
NO_TAIL = (
    r"(?!i meant|make (?:it|that)|let's|let me|his |her |my |instead|rather|what|how|where|who|when|why|do you|"
    r"did you|can we|"
    r"it's (?:on|at|in|called|an? |\w+day))"
)
"""A tail that says something else instead is no reason to forget but a correction, or another matter."""
FORGET_THAT = Cued(
    rf"{LEAD}(?:forget(?: about)? (?:{JUST_SAID})|(?:{STRONG}|ignore) (?:{JUST_SAID}|it)|(?:delete|erase)(?= "
    rf"(?:please|pls|plz))|(?:delete|erase)(?:[ ,!]+(?:delete|erase))+|"
    rf"i(?:'d| would) (?:rather|prefer)(?: it)?(?: if| that)? you (?:forgot|forget|dropped|deleted|erased) "
    rf"(?:{JUST_SAID}|it)|"
    r"(?:don'?t|do not) (?:note|save|store|record|keep|write|log|memori[sz]e) (?:that|it)(?: down)?|"
    r"(?:keep|leave|take) (?:that|this|it) (?:out of|off) (?:your|ur|the) (?:notes|record|memory)|"
    r"(?:let's |we could |just )?(?:pretend|act like|act as if) (?:that )?i (?:didn'?t|never|hadn'?t|did not) "
    r"(?:say|said|told you|tell you|mention|"
    r"mentioned|write) "
    r"(?:that|this|it|anything)|throw (?:that|this|it) (?:away|out)|(?:i(?:'d| would) rather|i don'?t want|i'd "
    r"prefer (?:that|if)|i do not want) you "
    r"(?:didn'?t|don'?t|to|not to) (?:know|keep|remember|note|have)(?: about)? (?:that|this|it))"
    rf"(?:{TRAIL}|(?: (?:again|please|pls|completely|too))?(?:[,.!;]| -+| –)\s*+{NO_TAIL}[^?]{{1,70}}$)",
    STARS,
)
POLITE = Cued(r"^(?:please|pls|plz|thanks|thank you|thx|ok|okay|sorry)[.! ]*$", STARS)
FORGET_IT = Cued(rf"{LEAD}(?:forget|ignore|drop|{STRONG}) (?:it|that|this|{JUST_SAID}){TRAIL}", STARS)
"""`it` counts only beside a reason, since `forget it` alone is a way of speaking."""
IDLE = Cued(r"\b(?:forget|drop|ignore)(?: about)? it\b", STARS)
"""A way of speaking, unless it is asked for beyond doubt."""
REASON = Cued(
    r"\b(?:private|personal|secret|shouldn'?t have|should not have|didn'?t mean|too (?:soon|much|private|personal|"
    r"early)|embarrass\w*|"
    r"ashamed|regret|wish i hadn'?t|not mine to tell|(?:hers|his|theirs) to tell|was drunk|drunk|take (?:it|"
    r"that) back|wrong chat|meant for (?:someone|somebody) else|by (?:mistake|accident)|kidding|joking|joke|lied?|"
    r"slipped out|oversharing|overshared|not true|none of (?:your|anyone's) business|between us|promised (?:not|"
    r"him|her|them))\b",
    STARS,
)
_KNOWN_OF = (
    r"(?:(?:everything|anything|all|whatever|what)(?: (?:the )?(?:stuff|things|notes|that))?(?: that)?(?: "
    r"you(?:'ve| have| may have)?"
    r"(?: ever)? (?:know|have|remember|noted|kept|keep|learned|got|wrote|written|stored)(?: down)?| i(?:'ve| "
    r"have)?(?: ever)?(?: just)? "
    rf"{_TOLD})?(?: to you)?(?: yesterday| today| earlier| before| last week)?|the (?:thing|things|bit|part|"
    rf"stuff|story|business|"
    rf"whole thing|whole story|notes?)(?: i {_TOLD})?|(?:that )?i(?:'ve| have)?(?: ever)? (?:mentioned|told you|"
    rf"said anything|"
    r"said something|talked|spoke|told you anything)|(?:anything|everything))"
)
FORGET_ALL = Cued(
    rf"{LEAD}{VERB} (?:{_KNOWN_OF}) (?:about|of|on|with|regarding|concerning|related to|to do with|relating to) "
    rf"(?P<about>[^,;.!?]{{1,80}}?)(?:{TRAIL}|[,;.!](?!.*\?).{{0,100}}$)",
    STARS,
)
FORGET_TODAY = Cued(
    rf"{LEAD}{VERB} (?:everything|all|whatever|what) (?:that )?i(?:'ve| have)?(?: just)? {_TOLD}(?: to)?(?: you)? "
    rf"(?:today|tonight|this (?:morning|evening|afternoon)){TRAIL}",
    STARS,
)
NAMED_FIRST = Cued(
    rf"^(?:(?:please|hey|ok|so|and)[\s,]+)*(?:the (?:thing|bit|part|stuff|story)|what|everything|anything|"
    rf"all)(?: (?:that )?i(?:'ve)? {_TOLD}"
    rf"| you know)? (?:about|with|on|of) (?P<about>[^,;:.!?]{{1,60}}?)\s*[,;:.!?–—-]+\s*{LEAD[1:]}{VERB}{_AT_ALL}{TRAIL}"
    rf"|^about (?P<about2>[^,;:.!?]{{1,60}}?)\s*[,;:.!?–—-]+\s*{LEAD[1:]}{VERB}{_AT_ALL}{TRAIL}"
    rf"|^(?P<about3>[^,;:.!?]{{2,40}}?)\s*[,;:.?–—-]+\s*{LEAD[1:]}{VERB} (?:everything|all|anything)(?: (?:you "
    rf"know|i said|i told you))? "
    rf"(?:about|on|of) (?:him|her|it|them|that|this){TRAIL}",
    STARS,
)
MINE_FIRST = Cued(
    rf"^(?P<about>my [^,;:.!?]{{2,40}}?)\s*[,;:.?–—-]+\s*{LEAD[1:]}(?:forget|{STRONG}) "
    rf"(?:it|that|this){TRAIL}",
    STARS,
)
OF_A_THING = Cued(r"^the (?:thing|stuff|bit|part|story|business) (?:with|about|of) ", STARS)
NOTHING_ABOUT = Cued(
    r"^(?:(?:please|hey|ok|so|and|i want|i'd like)[\s,]+)*(?:everything|anything|all)(?: you (?:know|have|noted|"
    r"kept))? (?:about|on|of) "
    r"(?P<about>[^,;.!?]{1,60}?),? (?:gone|deleted|erased|forgotten|removed|(?:should|must|has to) (?:go|be "
    r"(?:gone|deleted|erased|forgotten)))"
    r"(?: please)?[.!]*$",
    STARS,
)
MENTIONED = Cued(rf"{LEAD}{VERB} (?:that )?i (?:ever |even )?mentioned (?P<about>[^,;.!?]{{1,80}}?){TRAIL}", STARS)
FORGET_AND_DELETE = Cued(
    rf"{LEAD}forget(?: about)? (?P<about>[^,;.!?]{{2,60}}?)[,;.!]+ (?:and |just |please )*(?:{STRONG}) (?:it|"
    rf"that|all of it)\b[^?]{{0,80}}$",
    STARS,
)
FORGET_CLAUSE = Cued(
    rf"{LEAD}{VERB} (?:that |(?=(?:i|i'm|i've|we|he|she|they)\b))"
    r"(?P<about>(?!(?:was|is|will|would|and|or|one|noise|nonsense|guy|girl|day|time)\b)[^,;.!?]{5,160}?)"
    rf"(?:[,;.].{{0,120}})?{TRAIL}",
    STARS,
)
FORGET_MINE = Cued(
    rf"{LEAD}{VERB} (?P<about>(?:my|our|his|her|their|mine) [^,;.!?]{{2,80}}?|the (?:name|address|birthday|date|"
    rf"number|age|job|place) "
    r"(?:of|i|where|we)\b[^,;.!?]{2,80}?|(?:where|who|when|what|how old|how) (?:i|my|his|her|our|we)\b[^,;.!?]{1,80}?)"
    rf"(?:{TRAIL}|[,;.](?!.*\?).{{0,80}}$)",
    STARS,
)
NOT_TO_KNOW = Cued(
    r"\b(?:you (?:shouldn'?t|should not|don'?t need to|needn'?t|aren'?t supposed to|mustn'?t|are not to|don'?t have to)|"
    r"i(?:'d| would) rather you (?:didn'?t|did not)|i (?:don'?t|do not) want you to|i(?:'d| would) prefer (?:that "
    r"|if )?you (?:didn'?t|did not)) "
    r"(?:know|remember|keep|have|store)(?: about)? (?P<about>[^,;.!?]{2,80}?)"
    rf"(?:[\s.!]*$|[,;.!?\s]+(?:{LEAD[1:]})(?:(?:forget|{STRONG}) (?:that|it|this)){TRAIL})",
    STARS,
)
TAKEN_OUT = Cued(
    rf"{LEAD}(?:take|strike|remove|delete|erase|wipe|cut|leave|cross|get) (?P<about>[^,;.!?]{{2,60}}?) "
    r"(?:from|off|out of) (?:your|ur|the) (?:memory|notes|records?|mind|files?|list|brain)(?:[ ,.!]+[^?]{0,60})?$",
    STARS,
)
FORGET_PERHAPS = Cued(rf"{LEAD}{VERB}(?: about)? (?P<about>[^,;.!?]{{2,60}}?){TRAIL}", STARS)
INSISTS = Cued(
    r"\b(?:please|pls|plz|can you|could you|would you|want you to|like you to|need you to|(?:from|in) your "
    r"(?:memory|notes|records|mind))\b",
    STARS,
)
FOR_A_WHILE = Cued(r"\bfor (?:a|one|once|now|tonight|today|just)\b|\btonight\b|\btoday\b", STARS)
NUMBER = Cued(
    rf"{LEAD}(?P<verb>forget|delete|erase|remove|pin|unpin|correct|change|fix|show|open)? ?"
    r"(?:number |no\.? ?|note |fact |#)?(?P<about>\d{1,4})(?: please)?[.!]?$",
    STARS,
)
PIN = Cued(rf"{LEAD}(?P<verb>pin|unpin) (?P<about>[^,;.!?]{{2,80}}?){TRAIL}", STARS)
_NOT_SO = r"(?:right|correct|true|quite right|accurate|what i said|how it is|so|(?:her|his|my|their|its) \w+)"
_IT = r"(?:that|this|it|(?:her|his|my|the) (?:name|age|job))"
WRONG = Cued(
    r"^(?:(?:no|nope|hey|sorry|hm+|um+|uh+|erm?|wait|but|well|actually|please|oh)[\s,.!:;-]+)*(?:no )?"
    rf"(?:{_IT}(?:'s| is| was|s)? (?:all |just |still )?(?:(?:not|isn'?t|ain'?t) {_NOT_SO}|wrong|incorrect|false|"
    rf"inaccurate|outdated|"
    rf"a mistake|an error|the wrong \w+)|{_IT} (?:isn'?t|wasn'?t|is not|was not|ain'?t) {_NOT_SO}|(?:you(?:'ve| "
    rf"have)?|your notes) "
    r"(?:got|have|had|remember(?:ed)?|wrote|noted|mixed|muddled) (?:that|it|this|me|them|things|(?:my|her|his) "
    r"\w+) (?:all )?"
    r"(?:wrong|incorrectly|up)|you(?:'re| are) (?:wrong|mistaken|mixing (?:that|it|things) up)(?: (?:about|on|"
    r"there)(?: (?:that|this|it|me))?)?|"
    r"you misremember(?:ed)?|you misunderstood(?: (?:that|me|it))?|your (?:notes|memory) (?:are|is) wrong|"
    r"wrong(?: (?:name|one|age|place|day))?|"
    r"incorrect|not true|not right|not correct|not quite|false(?=[,.:!;])|correction(?=[,:]))(?: there| though| again)?"
    r"(?P<about>$|\s*[,.;:!–—-].*$|\s+(?:it's|its|it is|he's|she's|i'm|i|my|his|her|not|because|please|can you|"
    r"delete|erase|forget|remove)\b.*$)",
    STARS,
)
YOU_WRONG = Cued(r"\b(?:you|your|you'?re|you'?ve)\b", STARS)
NOT_BUT = Cued(
    r"^(?:(?:no|nope|sorry|wait|oh|oops|hm+|uh+|um+)[\s,.!]+)*(?:(?:it's|i said|i meant|he's|she's) "
    r"(?P<new2>[^,;.!?]{1,40}?),? (?:and )?not "
    r"(?P<old2>[^,;.!?]{2,40})|not (?P<old3>[^,;.!?]{2,40}?)[,;.]? +(?:but )?(?P<new3>[^,;.!?\s]{1,40}))[.!]*$|"
    r"\b(?:it|she|he|that|i)(?:'s| is| was|'m| am) not (?:called )?(?P<old>[^,;.!?]{2,40}?)[,;.]? +"
    r"(?:but |rather |(?:it|she|he|i)(?:'s| is| was|'m| am) (?:called )?)(?P<new>[^,;.!?]{1,40})",
    STARS,
)
MINE_IS_WRONG = Cued(
    r"^(?:(?:no|hey|sorry|wait|but|you have|you'?ve got|you got)[\s,.!]+)*(?P<about>my [^,;.!?]{2,60}?) (?:is |are )?wrong"
    r"(?P<more>[.!]*$|[,.;:!–—-]+ *\S.{0,80}$)",
    STARS,
)
CORRECT = Cued(
    rf"{LEAD}(?:correct|fix|put right|update|change) (?P<about>my [^,;.!?]{{2,60}}?)(?P<more>{TRAIL}|(?: to |"
    rf"[,:;] ?)\S.{{0,80}}$)",
    STARS,
)
PLAIN_NO = Cued(r"^(?:(?:uh+|um+|oh|hm+|well)[\s,.]+)*(?:no|nope|nah|actually)[\s,.!;-]+(?P<about>.{2,80})$", STARS)
IS_NOT = Cued(
    r"^(?:i|she|he|we|they|it) (?:don'?t|doesn'?t|do not|does not|never|didn'?t|did not|'m not|am "
    r"not|isn'?t|aren'?t)\b",
    STARS,
)
DROP_IT = Cued(
    r"^(?:(?:so|and|please|can you|could you|just)[\s,]+)*(?:delete|erase|remove|forget|drop|scrap|take) (?:it|"
    r"that|this)\b",
    STARS,
)
REMEMBER = Cued(
    rf"{LEAD}(?:(?:remember|note|keep in mind|bear in mind|make a note|take a note|write|note down|write down|"
    rf"save|don'?t forget|"
    r"do not forget|put|add|keep)(?: (?:this|that(?= down)|it|one thing|something))?(?: down| for "
    r"me| (?:in|to) your (?:notes|memory))?"
    r"(?: of this)?(?:[,:;.–—-]+\s*(?:that )?| that )|(?:for (?:your notes|the record)|a note for you|note for "
    r"you|for future reference|note to self(?: (?:via|through) you)?)[,:]\s*|"
    r"(?:remember|keep in mind) (?=(?:i|i'm|i've|my|we|our)\b))(?P<about>\S.+)$",
    STARS,
)
NO_NOTE = re.compile(
    r"^(?:time|day|night|one|guy|girl|song|movie|film|show|scene|book|when|thing|moment|feeling|i (?:told|said|"
    r"mentioned|asked|was telling)|"
    r"my \w+ who|we (?:talked|spoke)|you)\b|\?",
    STARS,
)
