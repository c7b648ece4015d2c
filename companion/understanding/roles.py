"""Who somebody is to a person, as data: words for people and pets, and which of them are family."""

ROLES = {
    "mum": "mother", "mom": "mother", "mama": "mother", "mummy": "mother", "mommy": "mother", "mother": "mother",
    "dad": "father", "daddy": "father", "papa": "father", "father": "father", "sister": "sister", "sis": "sister",
    "brother": "brother", "bro": "brother", "son": "son", "daughter": "daughter", "kid": "child", "child": "child",
    "baby": "baby", "grandmother": "grandmother", "grandma": "grandmother", "gran": "grandmother",
    "granny": "grandmother", "nan": "grandmother", "nana": "grandmother", "grandfather": "grandfather",
    "grandpa": "grandfather", "granddad": "grandfather", "grandad": "grandfather", "aunt": "aunt", "auntie": "aunt",
    "uncle": "uncle", "cousin": "cousin", "niece": "niece", "nephew": "nephew", "husband": "husband", "wife": "wife",
    "hubby": "husband", "fiance": "fiance", "fiancee": "fiancee", "fiancé": "fiance", "fiancée": "fiancee",
    "boyfriend": "boyfriend", "bf": "boyfriend", "girlfriend": "girlfriend", "gf": "girlfriend", "partner": "partner",
    "spouse": "partner", "ex": "ex", "ex-boyfriend": "ex", "ex-girlfriend": "ex", "ex-wife": "ex", "ex-husband": "ex",
    "friend": "friend", "mate": "friend", "bestie": "friend", "buddy": "friend", "boss": "boss",
    "manager": "manager", "supervisor": "supervisor", "bff": "friend",
    "colleague": "colleague", "coworker": "colleague", "co-worker": "colleague", "teacher": "teacher",
    "neighbour": "neighbour", "neighbor": "neighbour", "roommate": "roommate", "flatmate": "flatmate",
    "housemate": "housemate", "therapist": "therapist", "doctor": "doctor", "stepmother": "stepmother",
    "stepfather": "stepfather", "stepmom": "stepmother", "stepmum": "stepmother", "stepdad": "stepfather",
    "stepson": "stepson", "stepdaughter": "stepdaughter", "stepbrother": "stepbrother", "stepsister": "stepsister",
    "mother-in-law": "mother-in-law", "father-in-law": "father-in-law", "sister-in-law": "sister-in-law",
    "brother-in-law": "brother-in-law", "parent": "parent", "grandparent": "grandparent", "sibling": "sibling",
    "twin": "twin", "grandson": "grandson", "granddaughter": "granddaughter", "grandchild": "grandchild",
    "crush": "crush", "godmother": "godmother", "godfather": "godfather",
    "godson": "godson", "goddaughter": "goddaughter", "godchild": "godchild",
}  # fmt: skip
"""Words for somebody in a life, and the role each stands for."""
FAMILY = frozenset(
    "mother father sister brother son daughter child baby grandmother grandfather aunt uncle cousin niece nephew "
    "stepmother stepfather stepson stepdaughter stepbrother stepsister mother-in-law father-in-law sister-in-law "
    "brother-in-law parent grandparent sibling twin grandson granddaughter grandchild godmother godfather "
    "godson goddaughter godchild".split()
)
PARTNERS = frozenset("husband wife fiance fiancee boyfriend girlfriend partner".split())
PETS = frozenset(
    "dog cat puppy kitten rabbit bunny hamster parrot budgie horse pony tortoise turtle fish goldfish snake lizard "
    "gecko "
    "ferret chicken hen guinea-pig rat bird canary hedgehog parakeet cockatiel iguana spaniel labrador terrier poodle "
    "dachshund shepherd retriever corgi beagle husky bulldog pug chihuahua donkey goat cow duck pet doggo pup kitty "
    "lab collie greyhound rottweiler dalmatian pitbull maltese schnauzer doberman chinchilla tarantula pig "
    "piglet llama alpaca sheep newt salamander axolotl "
    "cockatoo macaw finch pigeon monkey mutt hound tabby mouse".split()
)
