"""The words by which frames are told, in base form, and those by which they are not."""

from dataclasses import dataclass
from functools import lru_cache

from companion.language.stems import stem

Slots = tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that tell a frame, one set of options a place; `@` at the end is one of the person's own people.

    `about` is whom it happens to: `subject` whoever does it, `user` only the one who speaks, `other` only somebody else,
    `me` the one who speaks when somebody does it to them, `at` the one at the end, `owner` whose thing it is.
    `kind` is event, state or noun.
    """

    frame: str
    slots: Slots
    ends_at: bool
    about: str
    polarity: str
    kind: str


_TABLE = """
death - other event: die, pass away, pass last/this/yesterday, be put to sleep, be put down
death - other state: be dead
death - at event: lose @
death - owner noun: funeral
illness - subject state: be ill/sick, be in hospital, be in the hospital, be in intensive care, be in the icu, have
  cancer/covid/dementia/alzheimer's/pneumonia/leukemia, have the flu, have a cold/fever/migraine/concussion, have a
  tumor/tumour, be get chemo
illness - subject event: get sick/ill, fall ill/sick, be diagnosed with, get diagnosed with, have a stroke, have a
  heart attack, have a seizure, need surgery, catch covid, catch the flu, catch a cold
recovery + subject state: be cancer free, be in remission, be out of hospital, be out of the hospital, be good
  again, feel good again
recovery + subject event: recover from, come home from hospital, come home from the hospital, beat cancer, come out
  of surgery, get the all clear
accident - subject event: have an accident, have a car accident, have a crash, have a car crash, crash
  my/his/her/the/our car, crash my/his/her/the bike, break my/his/her
  leg/arm/wrist/ankle/foot/hand/hip/nose/finger/toe/collarbone, be hit by a car, get hit by a car, fall down the
  stair, be in a car accident/crash, be in an accident, sprain my/his/her ankle/wrist
quarrel - user event: fight with @, argue with @, have a fight, have a row, have an argument, have a
  big/huge/terrible/bad/stupid fight/row/argument, have another fight/row/argument, get into a fight/row/argument,
  get into an argument, fall out with @, fall out with
quarrel - we event: fight, argue, fall out
quarrel - me event: yell at me, shout at me, scream at me, stop talk to me, be not talk to me, will not talk to me
reconciliation + user event: make up with @, make peace with @, make up with, talk it out, be talk again, be on
  speak term again
reconciliation + we event: make up, make peace, be friend again, be talk again
breakup - subject event: break up with, get divorced, get a divorce, split up, be get divorced, get dump, be dump,
  end thing with, break up
breakup - me event: dump me, leave me, break up with me, divorce me, end thing with me, end it with me, break it off
new_love + subject event: fall in love, meet someone, meet somebody, meet a guy/girl/man/woman, start date, get a
  new boyfriend/girlfriend
new_love + user state: be in love, have a new boyfriend/girlfriend, be date someone, have a crush on
new_love + me event: ask me out
birth + subject event: have a baby, have a boy/girl, give birth, become a
  father/mother/dad/mum/mom/grandmother/grandma/aunt/uncle
birth + subject state: be pregnant, be expect a baby, be expect twin
birth + other event: be born
wedding + subject event: get marry, get married, get engage, get engaged, marry @, propose to me, tie the knot
wedding + owner noun: wedding
birthday + owner noun: birthday
birthday + subject event: turn eighteen/twenty/thirty/forty/fifty/sixty/18/20/21/25/30/40/50/60/70/80
exam - owner noun: exam, driving test, midterm, bar exam
interview + owner noun: interview, job interview
new_job + subject event: get the job, get a job, get a new job, get hire, be hire, start a new job, start my/his/her
  new job, get a job offer, hire me, land a job, land the job, find a job, find a new job
job_loss - subject event: lose my/his/her/their/our job, get fire, be fire, get lay off, be lay off, get sack, be
  sack, be make redundant, be let go
job_loss - me event: fire me, lay me off, sack me, let me go
promotion + subject event: get promote, be promote, get a promotion, get the promotion, get a raise, get a pay rise
work_conflict - workme event: yell at me, shout at me, humiliate me, scream at me, tell me off, bully me
work_conflict - user event: fight with my boss, argue with my boss, have a fight with my boss, have a row with my
  boss, have an argument with my boss
overwork - user state: be work late, be work overtime, be overwork, be drown in work, be burn out, be swamp at work,
  have much work, have too much work, work too much, be work weekend, be burnt out
move + subject event: move house, move to a new, move into my/our/his/her/a, move in with, move out
move + subject city: move to
journey + user event: fly to, be on a trip, go on a trip, go on holiday, go on vacation, leave for, travel to
homecoming + subject event: come home for, be back home, come back from, get back from, come home from
purchase + user event: buy a new, buy a car/house/flat/bike/guitar/piano/phone/laptop/boat, buy an apartment, buy
  myself
lost_thing - user event: lose my
  key/phone/wallet/bag/passport/purse/glasse/glass/ring/ticket/card/luggage/keys/umbrella/laptop/card
theft - user event: be rob, get rob, be mug, get mug, be burgle
theft - me event: steal my, rob me, break into my
theft - thing event: be steal, get steal
money_trouble - user state: can not pay the/my rent, can not pay my/the bill, be in debt, be broke, can not afford,
  be behind on rent, be behind on my rent, have no money, be out of money
success + subject event: pass my/his/her/the/all/our exam/test/final/driving/math/maths/bar/course, get accept, get
  into university/college/med/law/uni/harvard/oxford, finish my/his/her thesis/book/degree/dissertation, win
  the/a/my/our, ace my/the/it, nail it, graduate, get my/his/her degree/diploma/license/licence, make the team, run
  a marathon, finish the marathon
failure - subject event: fail my/his/her/the/a exam/test/final/driving/course/class/interview, do not pass, do not
  get the job, do not get in, get reject, be reject, screw up, mess up, blow it, blow the, bomb my/the
embarrassment - user event: embarrass myself, make a fool of myself, humiliate myself
embarrassment - user state: be embarrass, be mortify
waiting_for_news - user state: be wait for the/my result, be wait to hear, be wait for an answer, have not hear
  back, be wait for news, be wait on the/my result, be wait for the call
good_news + user event: get good news, get great news, have good news, have great news
good_news + alone noun: good news, great news, amazing news, wonderful news, best news
bad_night - user state: can not sleep, could not sleep, do not sleep, barely sleep, hardly sleep, sleep badly, sleep
  terribly, sleep bad, have a bad night, have a nightmare, have nightmare, be awake all night, be up all night, lie
  awake, do not get any sleep, get no sleep
tiredness - alone state: tired, exhausted, knackered
boredom - alone state: bored
loneliness - alone state: lonely
waiting_for_news - user state: waiting for the/my result
journey + subject state: be on holiday, be on vacation
illness - subject state: feel sick, feel ill, feel unwell
bad_night - user state: have not slept, can not fall asleep, could not fall asleep
tiredness - user state: be tire, be tired, be exhaust, be wear out, be knacker, feel tired, feel exhaust, be drain
boredom - user state: be bore, be bored, feel bored, have nothing to do
loneliness - user state: be lonely, feel lonely, feel alone, be all alone, have nobody to talk to, have no one to
  talk to, have no friend, do not have any friend, do not have anyone to talk to
longing - user state: miss @, be homesick, miss home, miss him, miss her
plan_with_someone + user event: meet @, have dinner with @, have lunch with @, have coffee with @, see @, go out
  with @, visit @, hang out with @
cancelled_plan - cancel event: cancel/cancelled/canceled on me, stand me up, cancel/cancelled/canceled our/my/the
  trip/party/date/wedding/dinner/holiday/vacation/meeting/concert/plan/flight/appointment/lunch/visit/interview
cancelled_plan - off event: be cancelled/canceled, get cancelled/canceled, be call off, get call off, be postpone,
  get postpone
help_given + user event: help @, look after @, babysit for, take care of @
help_received + me event: help me, lend me, take care of me, be there for me, look after me
habit_kept + user event: go for a run, go to the gym, work out, stick to my, keep my streak, do my yoga, be sober,
  meditate
habit_broken - user event: skip the gym, skip my, relapse, break my streak, fall off the wagon, smoke again, start
  smoke again, start drink again
creative_work + user event: finish a/my/the painting/song/poem/story/novel/drawing/chapter/scarf/sweater/book, write
  a/my poem/song/story/novel/chapter, paint a, draw a, record a/my song/album, knit a, compose a
show_enjoyed + user event: love the film/movie/show/book/concert/play/series, enjoy the
  film/movie/show/book/concert/play/series, finish the series
"""


_BASES = {"died": "die", "lied": "lie", "laid": "lay"}


@lru_cache(maxsize=20_000)
def base(word: str) -> str:
    """The base form of a word, also of the few short ones whose ending misleads."""
    return _BASES.get(word) or stem(word)


def _cues() -> tuple[Cue, ...]:
    found = []
    for row in _TABLE.strip().replace("\n  ", " ").splitlines():
        head, _, phrases = row.partition(": ")
        frame, polarity, about, kind = head.split()
        for phrase in phrases.split(", "):
            words = phrase.split()
            ends_at = words[-1] == "@"
            plain = words[:-1] if ends_at else words
            slots = tuple(frozenset(base(option) for option in word.split("/")) for word in plain)
            found.append(Cue(frame, slots, ends_at, about, polarity, kind))
    return tuple(found)


FRAMES = _cues()
_COMMON = frozenset(
    "be have get my the a an in to not do of me with up out on go it at for can his her our from good now by so no "
    "into about "
    "we and that this off take make come feel".split()
)
Anchored = tuple[Cue, int]


def _anchor(cue: Cue) -> int:
    """The place in the cue of its first slot without common words, which alone is looked for."""
    return next((place for place, slot in enumerate(cue.slots) if _COMMON.isdisjoint(slot)), 0)


def _filed() -> dict[str, tuple[Anchored, ...]]:
    filed: dict[str, list[Anchored]] = {}
    for cue in sorted(FRAMES, key=lambda cue: (-len(cue.slots), cue.about != "workme")):
        place = _anchor(cue)
        for word in cue.slots[place]:
            filed.setdefault(word, []).append((cue, place))
    return {word: tuple(cues) for word, cues in filed.items()}


BY_WORD = _filed()
"""Cues by the least common word of them with its place in the cue, the longest first."""
DENIALS = frozenset("not never no nobody without nearly almost hardly barely stop avoid instead neither".split())
UNREAL = frozenset("thought if would could might should may imagine pretend suppose wish unless unlike".split())
FEARED = frozenset("afraid scared worried terrified fear fearing nervous worry anxious frightened dread".split())
HOPED = frozenset("hope hoping hopefully fingers praying".split())
AHEAD = frozenset("will tomorrow tonight next soon upcoming going gonna to later coming planning".split())
FICTION = frozenset(
    "movie film novel episode series book game dream dreamt dreamed netflix character actor actress song lyrics "
    "joke joking "
    "season show documentary story sims minecraft level boss-fight videogame anime manga poem soap kidding jk plot "
    "chapter "
    "respawn npc quest raid".split()
)
_FIGURES = (
    "die to", "die for", "die of laughter", "die laugh", "die of embarrassment", "die inside", "die of boredom", "die of shame",
    "die of hunger", "be sick of", "be sick and tired", "break up laugh", "break up the", "break up a",
    "leave me alone", "leave me speechless",
    "leave me a", "leave me be", "leave me hang", "leave me with", "leave me on", "let me go to", "let me go and",
    "let me go first",
    "be broke my", "be tired of", "be tire of", "be bore of", "be bored of", "be dead to", "be dead tired", "be dead serious",
    "be dead wrong", "be dead set", "be dead on", "be dead right", "kill it", "be in love with this", "be in love with the",
    "be in love with that", "be in love with my new", "help me out here", "pass the salt", "fight for", "fight hard",
    "fight back", "fight through", "fight on", "fight against", "sleep in", "break up my", "be rob of",
    "lose my mind",
    "fight off", "argue that", "argue about nothing", "make up my", "make up for", "make up story", "make up a", "make up the",
    "fall out of", "drive me", "break my heart", "be sick in the", "be cancel culture", "be ill at", "split up the",
    "be fire up",
    "be on fire", "steal my heart", "steal my thunder", "fall in love with this", "fall in love with the",
    "fall in love with that",
    "have a cold drink", "have a cold beer", "have a cold shower", "be dead in",
)  # fmt: skip
_PLAIN_FIGURES = tuple(tuple(base(word) for word in figure.split()) for figure in _FIGURES)
FIGURES_BY = {
    one[0]: tuple(f" {' '.join(other)} " for other in _PLAIN_FIGURES if other[0] == one[0]) for one in _PLAIN_FIGURES
}
"""Ways of speaking in base forms, by their first word."""
EVERY = frozenset("always often usually sometimes every whenever generally constantly".split())
SKIPPED = frozenset(
    "just really so very finally totally completely actually also already even recently literally fucking still now "
    "absolutely "
    "kinda pretty quite too well nearly-all basically honestly suddenly sadly unfortunately "
    "probably".split()
)
_PRELUDES = (
    ("can", "you", "believe"), ("did", "you", "know"), ("do", "you", "know", "that"), ("guess", "what"), ("did", "i", "tell"),
    ("have", "i", "told"), ("do", "you", "remember"), ("you", "know"),
)  # fmt: skip
PRELUDES_BY = {one[0]: tuple(other for other in _PRELUDES if other[0] == one[0]) for one in _PRELUDES}
"""Openings by their first word, after which a question tells something all the same."""
