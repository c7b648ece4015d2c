"""The words by which frames are told, and those by which they are not."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that tell a frame; `about` is whom it may happen to: user, other, or either."""

    frame: str
    words: tuple[str, ...]
    about: str = "either"
    polarity: str = "-"
    status: str = "done"


def _cue(frame: str, words: str, about: str = "either", polarity: str = "-", status: str = "done") -> Cue:
    return Cue(frame, tuple(word.strip() for word in words.split(",")), about, polarity, status)


FRAMES = (
    _cue("death", "died, passed away, has passed, has died, is dead, was put down, put to sleep, lost my mother, lost my "
         "father, lost my mum, lost my mom, lost my dad, lost my brother, lost my sister, lost my husband, lost my wife, "
         "lost my son, lost my daughter, lost my dog, lost my cat, lost my grandmother, lost my grandfather, lost my "
         "grandma, lost my grandpa, lost my best friend, passed last night, passed this morning, funeral", "other"),
    _cue("illness", "is ill, is sick, is in hospital, is in the hospital, has cancer, was diagnosed, got diagnosed, "
         "diagnosed with, in intensive care, had a stroke, had a heart attack, has dementia, i have cancer, i'm sick, "
         "i'm ill, got sick, fell ill, i've got the flu, i have the flu, i have a cold, i have a fever, has covid, "
         "have covid, needs surgery, need surgery", status="now"),
    _cue("recovery", "is better now, is out of hospital, recovered, came home from hospital, is cancer free, all clear, "
         "feeling better", polarity="+"),
    _cue("accident", "had an accident, car accident, car crash, crashed my car, broke my leg, broke my arm, broke her "
         "leg, broke his leg, was hit by a car, fell down the stairs"),
    _cue("breakup", "broke up, broke it off, dumped me, left me, we split up, we split, getting divorced, getting a "
         "divorce, divorced me, ended things, ended it with me, she left, he left me", "user"),
    _cue("quarrel", "had a fight, had a row, had an argument, big fight, huge fight, argued with, we argued, we fought, "
         "fought with, arguing with, not talking to me, won't talk to me, yelled at me, shouted at me, had a huge row, "
         "fell out with, fight with my, argument with my", "user"),
    _cue("reconciliation", "made up, we made peace, talking again, we talked it out", "user", "+"),
    _cue("new_love", "met someone, i'm in love, fell in love, asked me out, new boyfriend, new girlfriend, we're dating",
         "user", "+"),
    _cue("birth", "had a baby, gave birth, was born, is pregnant, i'm pregnant, having a baby, new baby", polarity="+"),
    _cue("wedding", "got married, getting married, got engaged, proposed to me, said yes to my proposal, our wedding, "
         "my wedding, sister's wedding, brother's wedding", polarity="+"),
    _cue("job_loss", "lost my job, got fired, was fired, fired me, got laid off, was laid off, laid me off, made "
         "redundant, been let go, let me go, got sacked, lost his job, lost her job", polarity="-"),
    _cue("new_job", "got the job, got a job, got a new job, new job, start my job, job offer, starting a job, they hired "
         "me, got hired, i was hired", polarity="+"),
    _cue("promotion", "got promoted, got a promotion, was promoted, promotion at work, got a raise", polarity="+"),
    _cue("interview", "job interview, interview, an interview", "user", "+", "coming"),
    _cue("exam", "exam, exams, my finals, driving test, midterm, midterms", "user", "-", "coming"),
    _cue("success", "passed my exam, passed the exam, passed my driving test, passed my test, i passed, i won, we won, "
         "got accepted, got in to, got into, finished my thesis, i made it, nailed it, aced, i did it, finally finished, "
         "got my degree, i graduated", "user", "+"),
    _cue("failure", "failed my exam, failed the exam, failed my driving test, i failed, didn't pass, got rejected, was "
         "rejected, turned me down, didn't get the job, screwed up, messed up, i blew it", "user"),
    _cue("bad_night", "couldn't sleep, can't sleep, didn't sleep, slept badly, bad night, barely slept, no sleep, slept "
         "terribly, nightmares, had a nightmare, awake all night, up all night, hardly slept", "user"),
    _cue("overwork", "working late, work too much, overworked, working overtime, so much work, too much work, drowning "
         "in work, burned out, burnt out, working weekends", "user", status="now"),
    _cue("work_conflict", "my boss yelled, my boss shouted, boss is awful, hate my boss, boss humiliated", "user"),
    _cue("loneliness", "so lonely, feel lonely, feeling lonely, i'm lonely, feel alone, all alone, nobody to talk to, no "
         "one to talk to, have no friends, no friends, feel so alone", "user", status="now"),
    _cue("tiredness", "so tired, exhausted, worn out, i'm tired, knackered, very tired, really tired", "user",
         status="now"),
    _cue("boredom", "i'm bored, so bored, bored out of, bored to death, nothing to do", "user", status="now"),
    _cue("money_trouble", "can't pay the rent, can't pay my rent, in debt, i'm broke, can't afford, behind on rent, money "
         "is tight, no money", "user", status="now"),
    _cue("move", "moved house, moving house, moved to, moving to, i'm moving, we're moving, new flat, new apartment, new "
         "house", "user", "+"),
    _cue("theft", "was stolen, got stolen, stole my, been robbed, was robbed, got robbed, broke into my", "user"),
    _cue("lost_thing", "lost my keys, lost my phone, lost my wallet, lost my bag, my phone died, lost my passport", "user"),
    _cue("waiting_for_news", "waiting for the results, waiting to hear, waiting for my results, waiting on the results, "
         "haven't heard back", "user", "-", "now"),
    _cue("good_news", "good news, great news, amazing news", "user", "+"),
)  # fmt: skip
DENIALS = ("not", "never", "didn't", "hasn't", "haven't", "isn't", "no", "wasn't", "don't", "nobody", "without")
FICTION = frozenset(
    "movie film novel episode series book game dream dreamt dreamed netflix character actor actress song lyrics joke "
    "joking season show".split()
)
FIGURES = (
    "dying to", "dying for", "to die for", "died laughing", "dying of laughter", "died of laughter", "killer song",
    "dead tired to", "battery died", "phone died and", "laptop died", "engine died", "wifi died", "plant died",
    "i could die", "died of embarrassment", "died inside", "sick of", "love sick", "homesick for a good",
    "broke up laughing", "idea died", "the party died", "bored with being", "failed to see", "let me go to",
)  # fmt: skip
