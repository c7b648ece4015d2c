"""Which fact a question asks for, as data: by the noun (`my job`), by the verb (`where do i work`), by yes or no."""

from collections.abc import Mapping

from companion.conversation.asked.content import base


def _by_word(rows: Mapping[str, str]) -> Mapping[str, str]:
    return {phrase.strip(): relation for relation, phrases in rows.items() for phrase in phrases.split(",")}


NOUNS = _by_word(
    {
        "name": "name, names, full name, first name, real name",
        "nickname": "nickname, nicknames, pet name, nick name",
        "age": "age",
        "birthday": "birthday, bday, birthdate, birth date, birth day, date of birth, birthdays",
        "job": "job, profession, occupation, work, trade, career, line of work, job title, day job, position, living, "
        "current job, new job, job now, old job, last job, previous job, former job, job before",
        "employer": "employer, company, workplace, place of work, current employer, old employer, last employer, "
        "previous employer, former employer, last company, old company, work place",
        "study": "major, degree, subject, course, field of study, studies, field, subjects, degree course",
        "school": "school, uni, university, college, alma mater, old school, high school",
        "home": "home, place, flat, house, apartment, city, town, country, home town now, "
        "neighbourhood, area, old city, old home, old flat, last city, village, hometown now, current city",
        "origin": "hometown, home town, nationality, home country, origin, origins, birthplace, place i was born, "
        "roots, native country, "
        "country of origin, place of birth, accent",
        "language": "language, languages, native language, first language, mother tongue, second language, native tongue",
        "belief": "religion, faith, belief, beliefs",
        "status": "relationship status, marital status, civil status, love life, status",
        "likes": "likes, interests, passions, passion, favourites, favourite things, favourite thing, tastes, taste, loves",
        "dislikes": "dislikes, pet peeve, pet peeves, pet hates, pet hate",
        "hobby": "hobby, hobbies, pastime, pastimes, free time, spare time",
        "diet": "diet, eating habits, dietary requirements, food restrictions, dietary restrictions",
        "allergy": "allergy, allergies, food allergies, intolerances, intolerance",
        "health": "health, condition, illness, diagnosis, medical condition, health problem, health issues, health "
        "condition, "
        "health problems, conditions, illnesses",
        "plan": "plan, plans, dream plans",
        "routine": "routine, routines, usual morning, morning routine, typical day, daily routine, morning, mornings, "
        "evening "
        "routine, usual day, usual evening, habits, habit, usual week, normal day, normal morning, typical morning, "
        "usual routine, evenings, typical evening, typical week, weekly routine",
        "skill": "skill, skills, talent, talents, strengths",
        "trait": "personality, character, trait, traits, temperament",
        "fear": "fear, fears, phobia, phobias, biggest fear, greatest fear, worst fear, biggest fears",
        "owns": "possessions, belongings",
    }
)
"""What of somebody's is asked for, and the relation it is."""

VERBS: Mapping[tuple[str, str], str] = {
    (wh, " ".join(base(word) for word in phrase.split())): relation
    for wh, relation, phrases in (
        ("where", "home", "live, base, stay, reside, live in, live at, home, at home, settle, be living, dwell, be "
        "base, live now"),
        ("where", "origin", "from, come from, born, grow up, raise, bring up, hail from, be from, be born, born and raise"),
        ("where", "employer", "work, employ, work at, work for, job, do work, be work, earn money, earn my money"),
        ("where", "school", "study, go to school, go to uni, go to university, go to college, be study, study at"),
        ("who", "employer", "work for, employ by, work with now"),
        ("who", "partner", "date, marry to, see, go out with, engage to, marry, together with, in love with, in relationship "
                           "with, in a relationship with, love"),
        ("who", "friend", "friend with, be friend with"),
        ("who", "colleague", "work with"),
        ("what", "job", "do for a living, do for work, work as, do for a job, do as a job, by trade, do "
        "professionally, do for "
                        "money, work in, be work as, do work wise, by profession, do at work, do to earn money, do all day, "
                        "do job wise, do to pay the bill, employ as, do for my living, earn my living with, make a "
                        "living with, "
                        "earn a living, earn a living with"),
        ("how", "job", "earn my money, earn a living, earn my living, make a living, make my living, make money, earn "
        "money, pay "
                       "the bill, make my money"),
        ("what", "study", "study, major in, learn, study at uni, take at uni, study at university, read at "
        "university, be study, "
                          "be learn, train for, train, train a, train as, train to be, study to be, teach myself, try "
                          "to learn, study for"),
        ("what", "language", "speak, talk in"),
        ("what", "belief", "believe in, believe"),
        ("what", "likes", "like, love, enjoy, into, fond of, keen on, like most, love most, like best, like to do, "
        "like do, enjoy "
                          "do, love to do, like a lot, interest in, crazy about, passionate about, enjoy most, adore, "
                          "fan of, "
                          "a fan of, like to listen to, like to eat, like to drink, like to read, like to watch, like "
                          "to play, "
                          "prefer, listen to, obsess with, love do, enjoy eat"),
        ("what", "dislikes", "hate, dislike, not like, not stand, can not stand, detest, not enjoy, loathe, not bear, "
        "like least, not "
                             "like to eat, not want to eat, hate most, not can stand, despise, hate to eat"),
        ("what", "hobby", "do for fun, do in my free time, do in my spare time, do after work, do to relax, do to "
        "unwind, do at "
                          "the weekend, do on weekend, do on the weekend, do as a hobby, do with my free time, do with my "
                          "spare time, do to switch off, do when not work, do outside of work, do outside work"),
        ("what", "diet", "eat, not eat, can not eat, be allow to eat, not allow to eat, avoid eat"),
        ("what", "allergy", "allergic to, be allergic to, react to"),
        ("what", "health", "suffer from, diagnose with, have medically, ill with"),
        ("what", "plan", "plan, plan to do, want to learn, plan for"),
        ("what", "routine", "do every morning, do in the morning, do every day, do every evening, do in the evening, "
        "do before work, "
                            "do first thing in the morning, do before bed, do every night, do each morning, do at night, "
                            "do first in the morning, do on a normal day, do when get up, do when wake up, do when i get up, "
                            "do when i wake up, do after get up, do every week"),
        ("what", "skill", "good at, able to do, can do, know how to do, great at"),
        ("what", "trait", "like as a person"),
        ("when", "routine", "get up, wake up, go to bed, go to sleep, start work, finish work, have breakfast, have lunch"),
        ("what", "fear", "afraid of, scare of, fear, frighten of, terrify of, be afraid of, phobic of, scare, most "
        "afraid of, most "
                         "scare of, have a fear of, scare about, have a phobia of, panic about"),
        ("what", "owns", "own, possess"),
        ("what", "name", "call, name, be call"),
        ("how", "name", "call, be call"),
        ("how old", "age", ", be, turn"),
        ("how tall", "trait", ", be"),
        ("when", "birthday", "born, be born, celebrate my birthday, have my birthday, celebrate birthday, turn a year "
        "older, have "
                             "birthday, get older, turn one year older"),
    )
    for phrase in phrases.split(",")
}  # fmt: skip
"""What is asked about somebody by the wh-word and the verb, in stems; `which` is `what` here, `what` stands for both."""

KINDS = {
    "trade": "job", "church": "belief", "language": "language", "languages": "language", "job": "job", "work": "job",
    "profession": "job", "company": "employer",
    "firm": "employer", "school": "school", "university": "school", "uni": "school", "college": "school", "subject": "study",
    "religion": "belief", "faith": "belief", "nationality": "origin", "age": "age", "hobby": "hobby", "hobbies": "hobby",
    "allergies": "allergy", "diet": "diet", "skills": "skill", "fears": "fear", "phobia": "fear", "profession's": "job",
}  # fmt: skip
"""The relation that a word after which or what asks for, unless the verb says otherwise."""
PLACES = frozenset("city town country village place area neighbourhood part district street region".split())

_TRUTHS = {
    "like": "likes", "love": "likes", "enjoy": "likes", "hate": "dislikes", "dislike": "dislikes", "prefer": "likes",
    "fond of": "likes", "a fan of": "likes", "into": "likes", "keen on": "likes",
    "speak": "language", "allergic to": "allergy", "have allergy": "allergy", "afraid of": "fear", "scare of": "fear",
    "fear": "fear", "terrify of": "fear", "eat": "diet", "live in": "home", "live at": "home", "live near": "home",
    "live with": "home", "base in": "home",
    "from": "origin", "come from": "origin", "born in": "origin", "work at": "employer", "work for": "employer",
    "work in": "employer", "work as": "job", "study": "study", "learn": "study", "play": "skill", "own": "owns",
    "have": "", "get": "", "able to": "skill", "know how to": "skill", "good at": "skill", "drive": "owns", "believe "
    "in": "belief", "allergic": "allergy",
}  # fmt: skip
TRUTHS = {" ".join(map(base, phrase.split())): relation for phrase, relation in _TRUTHS.items()}
"""The relation that a yes-or-no question asks about by its verb, in stems; the rest of it is what may be so."""
_STATES = {
    "marry": "status", "single": "status", "engage": "status", "divorce": "status", "widow": "status",
    "in a relationship": "status", "take": "status", "see anyone": "partner", "see anybody": "partner",
    "date anyone": "partner", "date": "partner", "vegan": "diet", "vegetarian": "diet", "veggie": "diet",
    "religious": "belief", "allergic": "allergy", "allergic to anything": "allergy", "allergic to something": "allergy",
    "ill": "health", "sick": "health", "employ": "job", "a student": "study", "a morning person": "trait",
    "a night owl": "trait", "an introvert": "trait", "shy": "trait", "afraid of anything": "fear",
    "scare of anything": "fear",
}  # fmt: skip
STATES = {" ".join(map(base, phrase.split())): relation for phrase, relation in _STATES.items()}
"""Whole yes-or-no questions after the person: `am i married`."""

UNTOLD = {
    "name": ("what you're called", "what {whose} is called"), "nickname": ("your nickname", "what people call {whose}"),
    "age": ("how old you are", "how old {whose} is"), "birthday": ("when your birthday is", "when {whose} was born"),
    "job": ("what you do for a living", "what {whose} does for a living"),
    "employer": ("where you work", "where {whose} works"), "study": ("what you're studying", "what {whose} is studying"),
    "school": ("where you study", "where {whose} studies"), "home": ("where you live", "where {whose} lives"),
    "origin": ("where you come from", "where {whose} comes from"),
    "language": ("which languages you speak", "which languages {whose} speaks"),
    "belief": ("what you believe in", "what {whose} believes in"), "family": ("about your family", "about the family "
    "of {whose}"),
    "partner": ("about a partner", "about a partner of {whose}"), "status": ("about your love life", "about {whose} "
    "and love"),
    "friend": ("about your friends", "who {whose} is friends with"),
    "colleague": ("about your colleagues", "who {whose} works with"), "pet": ("about any pets", "about pets of {whose}"),
    "likes": ("what you like there", "what {whose} likes"), "dislikes": ("what you can't stand", "what {whose} dislikes"),
    "hobby": ("what you do in your free time", "what {whose} does for fun"),
    "diet": ("what you don't eat", "what {whose} doesn't eat"), "allergy": ("about any allergies", "about allergies "
    "of {whose}"),
    "health": ("about your health", "about the health of {whose}"), "owns": ("about that", "about that"),
    "plan": ("what you're planning", "what {whose} is planning"),
    "routine": ("what your usual day is like", "what {whose} usually does"),
    "skill": ("what you're good at", "what {whose} is good at"), "trait": ("what you're like", "what {whose} is like"),
    "fear": ("what you're afraid of", "what {whose} is afraid of"),
}  # fmt: skip
"""What was not told, of the person and of somebody else, as it stands after `you haven't told me`."""
