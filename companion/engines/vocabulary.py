"""The closed vocabularies that conditions and values may name, as the understanding speaks them."""

ACTS = frozenset(
    """greeting farewell thanks apology question_me question_you question_world disclosure opinion request answer yes no
    backchannel laughter praise insult command other""".split()
)
FEELINGS = frozenset(
    """neutral joy sadness anger fear disgust surprise lonely proud anxious grateful tired bored hopeful ashamed
    loving""".split()
)
FRAMES = frozenset(
    """death illness recovery accident quarrel reconciliation breakup new_love birth wedding birthday exam interview
    new_job job_loss promotion work_conflict overwork move journey homecoming purchase lost_thing money_trouble theft
    success failure embarrassment waiting_for_news good_news bad_night tiredness boredom loneliness longing
    plan_with_someone cancelled_plan help_given help_received habit_kept habit_broken creative_work
    show_enjoyed""".split()
)
RELATIONS = frozenset(
    """name nickname age birthday job employer study school home origin language belief family partner status friend
    colleague pet likes dislikes hobby diet allergy health owns plan routine skill trait fear""".split()
)
ROLES = frozenset(
    """mother mum mom father dad parents sister brother sibling twin son daughter child kid baby grandmother grandma
    grandfather grandpa aunt uncle cousin niece nephew husband wife spouse fiance fiancee boyfriend girlfriend partner
    ex friend flatmate roommate neighbour colleague boss manager teacher therapist doctor dog puppy cat kitten rabbit
    hamster horse bird parrot fish stepmother stepfather stepsister stepbrother godmother godfather""".split()
)

RECALLS = frozenset("person place topic event moment".split())
"""What a memory that may be brought up shares with the message."""

CLOSED = {
    "act": ACTS,
    "feeling": FEELINGS,
    "frame": FRAMES,
    "experiencer": frozenset({"user", "other", "unknown"}),
    "status": frozenset({"done", "now", "coming", "feared", "hoped"}),
    "polarity": frozenset({"good", "bad"}),
    "recall": RECALLS,
    "kind": frozenset(
        "text sticker dice photo video file voice location contact poll edit reaction forward button".split()
    ),
    "script": frozenset({"latin", "other"}),
}
"""Names of conditions whose words are known in advance."""
