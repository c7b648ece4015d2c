"""The index answers the same whether its words are packed or wait."""

from companion.recollection.postings import MOST_TIMES, Postings


def test_places_are_the_same_before_and_after_packing():
    """Many moments at once are packed; as many one by one wait in part."""
    moments = [[1, number % 3 + 2] for number in range(1000)]
    whole, pieces = Postings(), Postings()
    whole.extend(moments)
    for moment in moments:
        pieces.extend([moment])
    for word in (1, 2, 3, 4):
        expected = [place for place, words in enumerate(moments) if word in words]
        assert list(whole.of(word, 1000)) == list(pieces.of(word, 1000)) == expected


def test_a_word_that_nobody_said_is_nowhere():
    """Neither in an empty index nor among others."""
    postings = Postings()
    assert list(postings.of(7, 0)) == []
    postings.extend([[1], [9]] * 300)
    assert list(postings.of(7, 600)) == []


def test_a_shorter_view_has_no_later_places():
    """The places end where the view does."""
    postings = Postings()
    postings.extend([[5]] * 400)
    postings.extend([[5]] * 3)
    assert list(postings.of(5, 401)) == list(range(401))


def test_a_word_said_over_and_over_is_listed_a_few_times():
    """Twice tells more than once; a hundred times tells no more than three."""
    postings = Postings()
    postings.extend([[5, 5], [5] * 100, [6]])
    assert list(postings.of(5, 3)) == [0, 0] + [1] * MOST_TIMES
