"""A package of checks: importing it registers a check, a clause and a property."""

from companion.testing import Breach, check, clause, prop


@check("rhyme with TEXT")
def rhymes(scene, word):
    """What was said ends like this word."""
    return scene.text.rstrip(".?!").endswith(word[-2:])


@clause("on a TEXT")
def is_on(scene, day):
    """The check-in came on this weekday."""
    return f"{scene.said[0].at:%A}" == day


@prop("never says TEXT")
def never_says(record, text):
    """This text is said nowhere."""
    return [Breach(number, f"it says {text!r}") for number, one in enumerate(record.passages) if text in one.text]
