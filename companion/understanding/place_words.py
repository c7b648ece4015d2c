"""The words around a place in an answer: which lead to one, which only fill, which are names by accident."""

LEADS = frozenset("in near from at around outside to into visiting beside by of close inside within".split())
"""Words after which a place is named."""
ORIGINS = frozenset("from born originally grew".split())
"""Words that tell where somebody was before, which gives way to where they are."""
FILLER = frozenset(
    "i i'm im am i've we we're were live living lives stay staying based located currently now right well um uh oh hi "
    "hey so it's its it is that's thats the a an my our city town village capital area region suburb suburbs small "
    "little tiny big large beautiful lovely sunny rainy cold old good great greater downtown central north south east "
    "west northern southern eastern western just here still mostly usually actually probably in near from at around "
    "outside of close to and or place called state part middle center centre heart about bit side country moment this "
    "week month year time for yes yeah ok okay sure think say let's like moved working studying be being been".split()
)
"""Words that may stand between the beginning, or a leading word, and the place."""
DENIED = frozenset("not don't dont isn't never left without hate love miss want than used know why".split())
"""Words after which a place is not where they are."""
ORDINARY = frozenset(
    "home here there nowhere somewhere anywhere everywhere why what where who when no yes none nothing private secret "
    "work school bed nice reading mobile bath split orange man van most male same best along of march may bar big "
    "born normal enterprise independence surprise hell heaven earth moon mars space house garden kitchen office room "
    "street bus train car hotel hospital beach mountain island sea bor as san santa los el new port st us or me la le "
    "an at in it is be he she they we you hi ha ho un ba al son can men ate are bad bay buy far fat few fun god got "
    "had has her him his hot how ill let lot mad met not now off old one our out own put sad say see set sit six tea "
    "ten the too top try two use was way wet win won yet complicated really please maybe thanks pretty anything "
    "something everything question planet sofa couch between people family friends mother father sorry matter boring "
    "little better course deal dear door else even ever fine full give glad going gone hard have head help high hold "
    "hope idea just keep kind know last late less life line live long look lost love made make many mean mind more "
    "much must name need next once only open over past plan play rest rich safe said seem self sick side some soon "
    "stay sure take talk tell than that them then this time told true turn very wait walk want well went were will "
    "wish with word year your".split()
)
"""Words that are a place's name too, or one letter from it, and mean one only with a capital letter."""
SHORT = 3
"""Names up to this many letters count when they are written in capitals, or are no ordinary word of that length."""
CALLED = frozenset({"uk", "nz"})
"""Shorter ones that are no word at all."""
