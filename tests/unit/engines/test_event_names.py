"""How an event of theirs is called to their face: never `my`, an article where one belongs, names as they are."""

import pytest

from companion.engines.event_names import called

CALLED = {
    "interview": "the interview", "my interview": "your interview", "job interview": "the job interview",
    "an exam": "the exam", "a party": "the party", "the funeral": "the funeral", "our wedding": "your wedding",
    "Anna's exam": "Anna's exam", "James' party": "James' party", "sister's wedding": "your sister's wedding",
    "my sister's wedding": "your sister's wedding", "parents' visit": "your parents' visit", "results": "the results",
    "exam results": "the exam results", "my results": "your results", "dinner with Tom": "dinner with Tom",
    "dinner": "dinner", "team dinner": "the team dinner", "lunch": "lunch", "surgery": "surgery",
    "knee surgery": "the knee surgery", "physio": "physio", "chemo": "chemo", "court": "court", "trip to Lisbon":
    "the trip to Lisbon", "visit to my gran": "the visit to your gran", "fly to Rome": "flying to Rome",
    "moving house": "moving house", "move": "the move", "starting chemo": "starting chemo",
    "start my new job": "starting your new job", "leave for Japan": "leaving for Japan", "driving test":
    "the driving test", "first day at the new job": "the first day at the new job", "cinema with Tom":
    "the cinema with Tom", "coffee with Anna": "coffee with Anna", "doctor": "the doctor", "doctor's appointment":
    "your doctor's appointment", "Christmas party": "the Christmas party", "big presentation": "the big presentation",
    "meeting": "the meeting", "meeting with HR": "the meeting with HR", "Tom’s birthday": "Tom’s birthday",
    "her graduation": "her graduation", "thesis defence": "the thesis defence", "": "",
}  # fmt: skip


@pytest.mark.parametrize(("what", "said"), CALLED.items())
def test_an_event_is_called_so_that_it_can_be_asked_after(what: str, said: str) -> None:
    """After `how did` or `about`."""
    assert called(what) == said
