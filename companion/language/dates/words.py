"""The English words that dates are made of, by the kind of piece that they are; another language brings its own table."""

WORDS: dict[str, dict[str, float]] = {
    "weekday": {
        name: at
        for at, names in enumerate(
            (
                "monday munday",
                "tuesday tuseday teusday tues tue",
                "wednesday wednsday wensday wendesday wednesay weds",
                "thursday thurs thur thrusday thirsday thursdy thu thr",
                "friday firday fridy fri",
                "saturday saterday saturaday satuday",
                "sunday sundy",
            )
        )
        for name in names.split()
    },
    "weekdays": {
        "mondays": 0, "tuesdays": 1, "wednesdays": 2, "thursdays": 3, "fridays": 4, "saturdays": 5, "sundays": 6,
    },
    "wday": {"mon": 0, "wed": 2, "sat": 5, "sun": 6},
    "month": {
        name: at
        for at, names in (
            (1, "january janurary januray"),
            (2, "february febuary feburary feb"),
            (7, "july jul"),
            (8, "aug"),
            (9, "september sept sep setember"),
            (10, "october oct"),
            (11, "november nov novemeber"),
            (12, "december decemeber"),
        )
        for name in names.split()
    },
    "mon": {
        "jan": 1, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6, "jun": 6, "august": 8, "dec": 12,
    },
    "season": {"summer": 6, "summertime": 6, "autumn": 9, "fall": 9, "winter": 12, "wintertime": 12, "spring": 3},
    "relday": {
        "today": 0, "2day": 0, "tday": 0, "todays": 0, "tomorrow": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1,
        "tomorrows": 1, "tmrw": 1, "tmr": 1, "tmw": 1, "tmrrw": 1, "tomoz": 1, "tomo": 1, "tomoro": 1, "2moro": 1,
        "2morrow": 1, "2mrw": 1, "tmoro": 1, "tomorro": 1, "tommorro": 1, "yesterday": -1, "yday": -1,
        "yesturday": -1, "yesterdays": -1, "ystrday": -1, "yesterdy": -1,
    },
    "tonight": {"tonight": 0, "tonite": 0, "2nite": 0, "2night": 0, "tonights": 0, "tonigt": 0, "tonght": 0},
    "small": {
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12,
    },
    "teen": {
        "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    },
    "tens": {
        "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90,
    },
    "hundred": {"hundred": 100},
    "thousand": {"thousand": 1000},
    "nth": {
        "first": 1, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    },
    "second": {"second": 2},
    "few": {"couple": 2, "few": 3},
    "this": {"this": 0, "current": 0},
    "that": {"that": 0},
    "next": {"next": 1, "following": 1, "nxt": 1, "subsequent": 1},
    "coming": {"coming": 1, "comming": 1},
    "upcoming": {"upcoming": 1},
    "last": {"last": -1, "previous": -1, "lst": -1, "prior": -1},
    "decade": {
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
        "nineties": 90,
    },
    "noon": {"noon": 12, "midday": 12, "noonish": 12, "noontime": 12, "midnight": 0, "midnite": 0},
}  # fmt: skip
"""What stands for a number: which weekday, month, hour, step or count."""

UNITS = {
    "unit": {
        "minute": "minute min",
        "hour": "hour hr",
        "day": "day",
        "week": "week wk",
        "month": "month mth",
        "year": "year yr",
        "decade": "decade",
        "century": "century",
        "second": "sec",
    },
    "units": {
        "minute": "minutes mins minuets",
        "hour": "hours hrs",
        "day": "days",
        "week": "weeks wks",
        "month": "months mths",
        "year": "years yrs",
        "fortnight": "fortnights",
        "weekend": "weekends",
        "decade": "decades",
        "century": "centuries",
        "second": "seconds secs",
    },
    "weekend": {"weekend": "weekend wkend"},
    "fortnight": {"fortnight": "fortnight"},
    "part": {
        "morning": "morning mornin",
        "afternoon": "afternoon arvo",
        "evening": "evening evenin",
        "night": "night nite",
        "lunch": "lunchtime",
    },
    "parts": {"morning": "mornings", "afternoon": "afternoons", "evening": "evenings", "night": "nights"},
    "stretch": {
        "early": "early",
        "middle": "mid middle midst",
        "late": "late",
        "earlier": "earlier",
        "later": "later",
    },
    "bound": {
        "start": "start beginning begining",
        "end": "end ending close",
    },
    "closing": {
        "end day": "eod", "end week": "eow", "end month": "eom", "end year": "eoy",
    },
}  # fmt: skip
"""What stands for a word: the words that people write for each."""

PLAIN = {
    "a": "a an",
    "the": "the teh",
    "of": "of",
    "in": "in within",
    "over": "during throughout over",
    "on": "on",
    "at": "at @ t",
    "by": "by",
    "from": "from starting",
    "to": "to thru through",
    "until": "until till til untill",
    "and": "and &",
    "between": "between",
    "after": "after",
    "before": "before",
    "since": "since",
    "for": "for",
    "ago": "ago back",
    "hence": "hence",
    "now": "now atm",
    "every": "every each evry everyday",
    "other": "other",
    "single": "single",
    "past": "past",
    "half": "half",
    "quarter": "quarter qtr",
    "quarters": "quarters qtrs",
    "oclock": "o'clock oclock",
    "am": "am",
    "pm": "pm",
    "q": "q",
    "sharp": "sharp exactly prompt",
    "around": "around",
    "about": "about approximately approx roughly like circa",
    "nearest": "nearest closest",
    "rest": "rest remainder",
    "whole": "all whole entire full",
    "time": "time",
    "calendar": "calendar fiscal school",
    "business": "business working",
    "label": "room number page chapter episode ep version level lvl season apt flat gate platform bus route flight "
    "channel size age aged grade class volume vol part step track player model windows iphone python chapter verse "
    "figure fig question item building floor terminal highway interstate exit ps act scene form team",
    "workday": "weekday weekdays workday workdays",
    "undone": "haven't hasn't hadn't havent hasnt hadnt never",
    "its": "it's its",
    "wish": "happy merry jolly blessed",
    "clause": "i we you he she they it i'm im i'll we're we'll you're he's she's my our your his her their is was are were "
    "be been will would can could should so but because cause cuz cos if when then or with without please pls that's "
    "which who what where why how as than also too again though while once only just not have has had do did does go "
    "going gonna get got let let's lets see cant can't won't dont don't thanks thank lol btw haha tho maybe perhaps "
    "ok okay yes no yeah cya bye everyone everybody guys mate x xx xo there here alone sometime somewhere out off up "
    "work works instead actually really always never still already soon there's",
}
"""Words that only hold the others together."""

PHRASES: dict[tuple[str, ...], tuple[str, str]] = {
    ("p", "m"): ("pm", ""),
    ("a", "m"): ("am", ""),
    ("o", "clock"): ("oclock", ""),
    ("as", "of"): ("since", ""),
    ("up", "to"): ("until", ""),
    ("a", "d"): ("era", ""),
    ("no", "later", "than"): ("by", ""),
    ("later", "than"): ("after", ""),
    ("earlier", "than"): ("before", ""),
    ("prior", "to"): ("before", ""),
    ("the", "day", "after", "tomorrow"): ("relday", "2"),
    ("day", "after", "tomorrow"): ("relday", "2"),
    ("the", "day", "before", "yesterday"): ("relday", "-2"),
    ("day", "before", "yesterday"): ("relday", "-2"),
    ("week", "end"): ("weekend", "weekend"),
    ("have", "not"): ("undone", ""),
    ("has", "not"): ("undone", ""),
    ("not", "been"): ("undone", ""),
    ("this", "time"): ("same_time", ""),
    ("same", "time"): ("same_time", ""),
    ("right", "now"): ("now", ""),
    ("mid", "day"): ("noon", "12"),
    ("mid", "morning"): ("part", "morning"),
    ("mid", "afternoon"): ("part", "afternoon"),
    ("lunch", "time"): ("part", "lunch"),
    ("a", "couple"): ("few", "2"),
    ("a", "couple", "of"): ("few", "2"),
    ("couple", "of"): ("few", "2"),
    ("a", "few"): ("few", "3"),
    ("dead", "of", "night"): ("other_word", ""),
    ("at", "the", "moment"): ("present", ""),
    ("at", "the", "present", "time"): ("nowadays", ""),
    ("at", "this", "moment"): ("present", ""),
    ("at", "present"): ("nowadays", ""),
    ("just", "now"): ("present", ""),
    ("at", "the", "end", "of", "the", "day"): ("other_word", ""),
    ("the", "other", "day"): ("other_word", ""),
    ("day", "by", "day"): ("other_word", ""),
    ("day", "to", "day"): ("other_word", ""),
    ("second", "to", "last"): ("back_ordinal", "2"),
    ("next", "to", "last"): ("back_ordinal", "2"),
    ("second", "last"): ("back_ordinal", "2"),
    ("sunday", "best"): ("other_word", ""),
    ("girl", "friday"): ("other_word", ""),
    ("man", "friday"): ("other_word", ""),
    ("freaky", "friday"): ("other_word", ""),
    ("bloody", "sunday"): ("other_word", ""),
    ("ruby", "tuesday"): ("other_word", ""),
    ("manic", "monday"): ("other_word", ""),
    ("saturday", "night", "live"): ("other_word", ""),
    ("sunday", "school"): ("other_word", ""),
    ("spring", "break"): ("other_word", ""),
    ("from", "scratch"): ("other_word", ""),
    ("in", "no", "time"): ("other_word", ""),
}
"""Words that are one piece only together; `other_word` marks those that are no date at all."""

SPOKEN_UNITS = {"h": "hour", "hr": "hour", "hrs": "hour", "m": "minute", "min": "minute", "d": "day", "w": "week",
                "wk": "week", "wks": "week", "mo": "month", "y": "year", "yr": "year", "yrs": "year", "s": "second",
                "sec": "second"}  # fmt: skip
"""Units as they are written right behind a number: `20min`."""

PART_HOURS = {"morning": (8, 12), "afternoon": (12, 18), "evening": (18, 24), "night": (20, 24), "lunch": (12, 14)}
"""From and to which hour a part of the day is meant, counted from its midnight."""

DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""How `every:` names the days."""

MONTH_FIRST = frozenset({"US", "USA", "PH", "FM", "PW", "MH"})
"""Countries in which 5/6 is in May."""

ZONES = {"gmt": 0, "utc": 0, "bst": 1, "cet": 1, "cest": 2, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
         "mdt": -6, "pst": -8, "pdt": -7, "ist": 5.5, "jst": 9, "aest": 10, "aedt": 11}  # fmt: skip
"""Zones that people name behind a time, in hours east of Greenwich."""

GONE = frozenset(
    "was were had did went came got died saw met broke told said took made fell felt left lost found gave bought ate "
    "slept woke heard spent ran drove flew sat stood wrote read sent paid won happened started finished quit passed "
    "married moved arrived called texted visited watched played worked ended stopped turned stayed tried talked walked "
    "cried laughed argued fought hurt graduated celebrated attended ordered posted drank responded opened closed "
    "joined missed bored fired dropped "
    "lived loved hated liked used wanted needed born died built grew knew kept said taught thought threw wore sang swam".split()
)
"""Verbs which tell that what is dated is over."""
HELD = {
    "got": frozenset("i've we've you've they've he's she's have has ive ve it's who's there's".split()),
    "married": frozenset("get gets getting be".split()),
}
"""Words before such a verb with which it tells nothing of the past: `I've got an exam`, `she gets married`."""
KEPT = frozenset(
    "test exam interview appointment viewing operation op surgery scan meeting audition wedding funeral dentist doctor doctors "
    "doctor's dentist's gp physio therapy shift match race presentation hearing date party recital concert gig rehearsal "
    "deadline flight checkup check-up mot smear biopsy tryout tryouts exams finals mocks viva 5k 10k".split()
)
"""What is got on a day by somebody who has it before them: `got my driving test on Thursday`."""
HOLDING = frozenset("a an my our the another".split())
"""What stands between `got` and such a thing."""
TO_COME = frozenset(
    "will i'll we'll he'll she'll they'll you'll it'll going gonna won't shall can could would should may might must "
    "need planning plan hope hoping want wants due tell remind to until till by for coming next".split()
)
"""Words which tell that it is still to come."""
