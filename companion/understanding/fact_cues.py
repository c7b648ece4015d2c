"""The cues of facts: what is said of a subject, the relation it tells, and which values it takes.

A row is `relation check flags: cue, cue`; `a/b` in a cue is one of these, `[a]` may be there.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from companion.understanding import fact_checks, life_checks, work_checks
from companion.understanding.phrases import rows
from companion.understanding.said import Check, FactCue


def _cues(table: str) -> tuple[FactCue, ...]:
    """The cues of a table, in order."""
    return tuple(cue for head, entries in rows(table) for entry in entries for cue in _row(head.split(), entry))


def _row(head: Sequence[str], entry: str) -> Iterator[FactCue]:
    relation, check, *flags = head
    flips = next((flag.removeprefix("flips=") for flag in flags if flag.startswith("flips=")), "")
    modality = next((flag.removeprefix("as=") for flag in flags if flag.startswith("as=")), "actual")
    for words in _spread(entry):
        yield FactCue(
            words,
            relation,
            _check(check),
            "several" in flags,
            flips,
            modality,
            "lasting" in flags,
            "whole" in flags,
            "ends" in flags,
        )


def _check(name: str) -> Check:
    """The check of that name."""
    found: Check = {**vars(fact_checks), **vars(life_checks), **vars(work_checks)}[name]
    return found


def _spread(entry: str) -> Iterator[tuple[str, ...]]:
    """Every way to say an entry."""
    options = [["", *part[1:-1].split("/")] if part[0] == "[" else part.split("/") for part in entry.split()]
    for chosen in product(*options):
        yield tuple(word for one in chosen if one for word in one.split("_"))


Drawer = Mapping[str, tuple[FactCue, ...]]
"""The cues of one first word by the word that follows it; those of a single word stand in each, and alone under ``."""


def _filed(cues: Sequence[FactCue]) -> dict[str, Drawer]:
    """The cues by their first word, the longest first."""
    filed: dict[str, list[FactCue]] = {}
    for cue in sorted(cues, key=lambda one: -len(one.words)):
        filed.setdefault(cue.words[0], []).append(cue)
    return {word: _drawer(some) for word, some in filed.items()}


def _drawer(cues: Sequence[FactCue]) -> Drawer:
    seconds = dict.fromkeys(["", *("".join(cue.words[1:2]) for cue in cues)])
    return {second: tuple(cue for cue in cues if "".join(cue.words[1:2]) in ("", second)) for second in seconds}


LINKED_BY = _filed(
    _cues("""\
origin origin: from
origin origin lasting: born in, raised in, born and raised in, brought up in, a native of, an immigrant from
origin nation_in_part whole: half, part, a quarter
family elders lasting: raised by [my], adopted by [my]
family expected whole: expecting [our/my]
study studied: getting/finishing my degree/masters/phd/bachelors in, working on my degree/masters/phd in,
 pursuing a/my degree/masters/phd in
diet diet_of: on a
family siblings whole: the oldest/youngest/middle child of, the oldest of, the youngest of, the eldest of, the middle of
origin on_place lasting: raised on, born on, born and raised on
home place: living/based in, living on, living near, residing in
home place as=plan: moving [back] to, relocating to
birthday date lasting: born on
name named: called
allergy allergen several: allergic to
fear feared: scared/afraid/terrified/frightened/petrified/scared_to_death/deathly_afraid of
likes lasting several flips=dislikes: into, a fan/lover of, a big/huge/massive fan of, obsessed with,
 crazy/passionate/nuts/mad/enthusiastic about, big on, keen on, hooked on, addicted to, fascinated by, devoted to,
 partial to, a sucker for, big/huge fan of, fan of, fond of
likes lasting flips=-: interested in
language language several: fluent in
skill languages_known whole: fluent in
job job as=wish: an aspiring, a future
school school_named as=plan: accepted into/to/at
likes lasting flips=-: in love with
study subject: studying, majoring in, in my first/second/third/fourth/final/last/freshman/sophomore/junior/senior year of
study language: learning
job worked: working as
employer company: working/employed at, working for, employed by, hired by, hired at
job field: working in, in
employer workplace: working in
job of_job: employed as
employer employed_in: in
job between whole: between
status relationship: in
partner named lasting: married to, engaged to, dating
status status as=plan: getting
employer company ends: laid off from, fired from
study studied: doing a/my degree/masters/phd/bachelors/a_levels/gcses in, doing a/my master's in
school in_school: in,
 attending, a freshman/sophomore/junior/senior/student in,
 in my first/second/third/fourth/final/last/freshman/sophomore/junior/senior year of,
 enrolled in/at
school at_school: at
school school_named: a student/freshman/sophomore/junior/senior at,
 in my first/second/third/fourth/final/last/freshman/sophomore/junior/senior year at,
 studying at, taking classes at
hobby band flips=-: in
health anything lasting: diagnosed with
belief belief lasting: raised
owns lasting: the [proud] owner of
school anything lasting: a graduate of
skill good_at several: good/great/decent/excellent/skilled/talented/amazing at, skilled in
skill good_at ends: bad/terrible/awful/useless/hopeless/horrible/rubbish/crap at, bad/terrible/hopeless with
skill good_at: good/great/amazing with
family children: a [proud/single] mother/father/mom/mum/dad/parent/grandmother/grandfather of
""")
)
"""Cues that follow a form of to be."""
BARE = _cues("""\
study major:
study pupil:
school year_of_school:
job headed:
origin dweller:
job of_job:
job jobs:
job standing:
job played_for:
diet diet:
status status:
belief belief:
belief religious:
origin nation:
health condition:
likes loved:
skill good_doer:
skill bad_doer ends:
hobby doer flips=-:
trait trait:
trait gender:
trait tall:
""")
"""What a form of to be may say with no cue between, in the order in which it is tried."""
SPOKEN_BY = _filed(
    _cues("""\
home on_place: live on
family family_of: come from a
home place: stay with my aunt/uncle/mom/mum/dad/parents/sister/brother/grandparents/friend in,
 live with my parents/husband/wife/family/boyfriend/girlfriend/mom/mum/dad/sister/brother/partner in
home place: live out/over/up/down in, live next/close to, live across from, live in/near/outside/by,
 live [just] outside of, living in,
 moving/moved/move [back/out/over/down/up/away] to, relocated [back] to, reside in
home dwelling: rent, share
home named: live at
family kin: have a
origin origin: come/comes from, grew up in/on, grow up in
job worked: work as, got/have a job as
employer company: work at/for, got hired by/at, got/have a job at, have a part_time/part-time/full_time job at
job field: work in
job field_at_length: work in, work in the
employer somewhere: work in, work at, work for
employer workplace: work in, work, work on, teach at
job of_job: become, became
likes lasting several flips=dislikes: like, enjoy, like to
likes dear flips=dislikes: like my
likes dear flips=-: love my, love our, adore my
dislikes dreaded flips=-: hate my
likes lasting several flips=-: love, adore, listen to
likes lasting flips=-: live for, look forward to, root for, cheer for, admire, cherish, idolize, find joy in,
 take pleasure in, can not live/do without, can not get enough of
likes lasting flips=-: love to, prefer to, prefer, appreciate, have a weakness/passion/love/soft_spot for,
 have a love of
dislikes lasting several flips=-: hate, dislike
dislikes lasting flips=-: detest, despise, loathe
dislikes lasting several: can not stand/bear/tolerate/handle/abide/deal_with
dislikes uncared ends: care about/much_for/much_about
dislikes lasting flips=-: avoid, resent
dislikes uncared ends: care for
study subject: study, major in
study language: learn
language language several: speak
language language: speak a_word_of/a_little/some/fluent/a_bit_of/a_little_bit_of
skill languages whole: speak
skill instrument whole: play [the]
hobby sport flips=-: play
hobby pursued flips=-: spend my [free/spare] time/days/weekends/evenings,
 spend most/all/a_lot of [my] [free/spare] time
hobby lasting flips=-: spend my [free/spare] time/days/weekends/evenings on/in/at,
 spend most/all/a_lot of [my] [free] time on/in/at
job cared whole: work with
status status: got, get
hobby crafted whole flips=-: make, produce, make my own
hobby lasting: compete in, volunteer at/with/in/for, got/get into, took/taken up, take up
hobby outing flips=-: go
hobby collected flips=-: collect
owns is_own: own
job venture: run, run my own, manage
job enterprise: own, have, have my own, own my own
job traded whole: sell, deliver, fix, repair, build, cut, design, wait, manage
job dealt whole: fly, clean, fix, serve, write, groom, repair, sell, service, cater, babysit, do, do people's
study degree: have/got/earned/hold/finished [my]
study classes: take
school school_named: do my degree at
skill belt flips=-: have a black_belt in, hold a black_belt in
job worked: make/earn my living as
job to_work: started [my]
job worked as=past: quit/left/lost my job as
employer press: write for
job hauled whole flips=-: drive
family elders lasting: grew up with [my]
employer name_of: started at
likes lasting flips=-: love everything about
language language: know
home on_place: live in my
job pursued whole flips=-: earn/make my living/money [by]
study trained lasting: went to school to be/become
owns ridden flips=-: ride
employer company ends: got laid_off from, got fired from
owns driven flips=-: drive
diet no_food: eat, drink
partner named: got married to, married
name named: named
employer name_of as=plan: start at
fear feared flips=-: have a [huge] fear/phobia of
study studied: have a degree/bachelor's/bachelors/master's/masters/phd/doctorate in,
 have a bachelor's/master's degree in
school in_school flips=-: go to, attend
study subject flips=-: go to school for
school college lasting: went to
study subject lasting: went to school for, graduated with a degree in, got/earned my degree in, majored in
school school_named flips=-: go to school at, study at
school anything lasting: graduated from
school in_school: graduated, graduate, graduate from, finished
school in_school lasting: dropped out of
employer employed_in as=past: served in
job lasting whole flips=-: teach, tutor
job job: got promoted to
school school_named as=plan: got accepted into/to, got into
hobby lasting flips=-: spend sundays/saturdays/weekends/evenings/summers at/in/on
hobby lasting whole flips=-: coach
health lasting: suffer from
trait worn whole: wear
trait weight whole: weigh
diet diet_of: eat a
diet diet: eat, gone/went
pet animals: raise, breed, keep, foster
belief believed: believe in
origin origin lasting: moved here from
origin came_from lasting: moved from
hobby band whole: sing/play in
""")
)
"""Cues that are verbs of their own; verbs stand in their plain form."""
_HEADS = _cues("""\
name anything: [my] name is, my full/first name is, the name is
name named: [just] call me, you can/may call me
nickname named: just call me, you can/may call me, i go by, everyone/everybody calls me, they/people/friends call me,
 my friends/mates/family/colleagues call me, my nickname is, my nickname at work is, do not call me
birthday date: [my] birthday/bday is [on/in]
hobby lasting several: my hobby is, my hobbies are/include, one of my hobbies is
hobby lasting: my passion is
job occupation: my day job is, my job/profession/occupation/trade is, my day job is, my line of work is
job field: my career is in
origin place: my hometown is
language language: my native/first language is, my mother tongue is
fear lasting: my biggest fear is
employer company: my employer/company is
study subject: my major is
home place: my flat/house/apartment/home/place is in
trait coloured whole: my hair is, my eyes are
owns vehicle: my car/truck/bike/motorcycle/van is
likes lasting: my guilty pleasure is, my comfort food is, my go-to is
dislikes lasting: my pet peeve is
likes lasting: nothing beats, there is nothing better than, nothing is better than
owns lasting as=wish: my dream car/house is
job anything as=wish: my dream job is [being/to_be/to_become]
""")
_LONGEST_FIRST = sorted(_HEADS, key=lambda one: -len(one.words))
HEADS_BY = {
    two: tuple(cue for cue in _LONGEST_FIRST if cue.words[:2] == two) for two in {cue.words[:2] for cue in _HEADS}
}
"""Cues that open a clause, by their first two words."""
PLAIN_VERBS = {
    "lives": ("live", False), "works": ("work", False), "likes": ("like", False), "loves": ("love", False),
    "hates": ("hate", False), "enjoys": ("enjoy", False), "adores": ("adore", False), "studies": ("study", False),
    "speaks": ("speak", False), "owns": ("own", False), "drives": ("drive", False), "plays": ("play", False),
    "collects": ("collect", False), "goes": ("go", False), "dislikes": ("dislike", False), "lived": ("live", True),
    "worked": ("work", True), "studied": ("study", True), "owned": ("own", True), "working": ("work", False),
    "has": ("have", False), "had": ("have", True), "having": ("have", False), "adopted": ("have", False),
    "got": ("have", False), "eats": ("eat", False), "drinks": ("drink", False), "becoming": ("become", False),
    "being": ("be", False), "teaches": ("teach", False), "bought": ("have", False), "owning": ("have", False),
    "attends": ("attend", False), "attended": ("attend", True), "taught": ("teach", True),
    "prefers": ("prefer", False), "suffers": ("suffer", False), "wears": ("wear", False), "raises": ("raise", False),
    "believes": ("believe", False), "coaches": ("coach", False), "raised": ("raise", True), "played": ("play", True),
    "starting": ("start", False), "starts": ("start", False), "coached": ("coach", True), "does": ("do", False),
    "learned": ("learn", True), "learnt": ("learn", True), "adopt": ("have", False),
    "buy": ("have", False), "buying": ("have", False), "hated": ("hate", True),
    "loved": ("love", True), "liked": ("like", True), "enjoyed": ("enjoy", True),
    "disliked": ("dislike", True), "spoke": ("speak", True), "collected": ("collect", True),
     "rescued": ("have", False), "keeps": ("keep", False),
    "adopting": ("have", False), "get": ("have", False), "getting": ("have", False),
}  # fmt: skip
"""Inflected verbs: the plain form, and whether it tells of the past."""
VERBS = (frozenset(PLAIN_VERBS) | frozenset(SPOKEN_BY) | {"have", "want", "wish", "turned"}) - frozenset(
    "named moving living like raised care coach major start breed can buy finished rent share run gone take "
    "took make produce keep avoid resent hold do can root cheer admire look find serve clean write groom service "
    "stay spend sell deliver fix repair build cut design wait manage earned".split()
)
