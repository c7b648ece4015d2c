"""Word classes of a life beyond jobs and places: character, looks, pastimes, skills, aims; asked by membership only."""

TRAITS = frozenset(
    "tall short slim skinny thin muscular athletic petite bald blonde blond brunette redhead redheaded ginger curly "
    "left-handed right-handed lefthanded ambidextrous deaf blind colorblind colourblind color-blind shy introverted "
    "extroverted outgoing sociable social antisocial talkative quiet reserved adventurous spontaneous creative "
    "artistic "
    "musical imaginative organised organized disorganised disorganized tidy messy clumsy forgetful stubborn impatient "
    "patient ambitious hardworking hard-working competitive optimistic pessimistic sarcastic superstitious "
    "romantic sentimental sensitive nerdy geeky athletic sporty outdoorsy frugal thrifty generous kind "
    "caring compassionate empathetic loyal independent traditional conservative liberal spiritual "
    "bilingual trilingual multilingual curious punctual perfectionistic intelligent strict "
    "old-fashioned free-spirited easygoing easy-going laid-back open-minded tattooed freckled bearded "
    "strong smart funny friendly wealthy rich fit energetic polite goofy silly quirky eccentric mature popular "
    "famous fearless picky bossy "
    "gullible cheerful humble brave wise stylish fashionable charming witty athletic thick heavyset hairy pale "
    "tan tanned "
    "handsome pretty beautiful gifted adopted overweight underweight chubby plump curvy stocky lanky obese petite "
    "balding "
    "lazy loud calm anxious-minded impulsive determined driven confident insecure awkward nosy chatty moody "
    "cynical jealous "
    "honest trustworthy dependable reliable responsible thoughtful giving considerate gentle affectionate cuddly "
    "bubbly "
    "cheesy dramatic opinionated blunt sassy fiery feisty rebellious crafty handy resourceful inventive "
    "analytical logical "
    "philosophical religious-minded modest timid clumsy absent-minded absentminded scatterbrained neurotic paranoid "
    "nearsighted farsighted short-sighted mute freckly dark-haired blue-eyed green-eyed brown-eyed double-jointed "
    "well-read well-travelled good-looking attractive ugly average strong-willed hot-headed warm-hearted softhearted "
    "kindhearted soft-spoken outspoken level-headed down-to-earth high-maintenance asexual gay lesbian bisexual "
    "straight "
    "transgender queer ticklish weird odd photogenic perceptive observant decisive indecisive "
    "materialistic vain gutsy daring cautious careful careless gloomy perky peppy mellow chill passive "
    "assertive aggressive "
    "submissive dominant needy clingy possessive protective nurturing motherly loving tolerant gruff shallow deep "
    "mysterious flirty promiscuous celibate prudish moral ethical patriotic progressive unconventional "
    "nonconformist androgynous nonbinary non-binary fragile sickly healthy buff ripped toned flexible "
    "uncoordinated".split()
)
"""Words for what somebody is like for good."""
TRAIT_NOUNS = frozenset(
    "recluse introvert extrovert extravert ambivert feminist perfectionist optimist pessimist realist idealist "
    "minimalist "
    "homebody owl bird activist environmentalist prodigy nerd geek tomboy hippie workaholic bookworm hoarder "
    "daydreamer dreamer overthinker worrier lefty redhead blonde brunette romantic prankster jokester shopaholic "
    "sleepwalker insomniac conservative liberal democrat republican socialist libertarian pacifist vet veteran "
    "survivor "
    "adoptee foodie gamer bachelor bachelorette loner goth punk hipster "
    "newlywed twin triplet teenager worker traditionalist humanitarian philanthropist conspiracy-theorist "
    "thrill-seeker slob clutz klutz pessimist goofball couch-potato hugger crier flirt rebel leader follower thinker "
    "cheapskate snob coward pushover gossip hothead hermit slacker overachiever nudist naturist goof dork "
    "grouch diva princess tomboy virgin albino"
    "risk-taker procrastinator".split()
)
PEOPLE = frozenset("person guy girl woman man lady kid boy dude gal human individual people".split())
"""Words for a person, after which what stands before is said of them."""
GENDERS = frozenset("male female man woman boy girl guy lady gentleman".split())
PERSONS = frozenset(
    "dog cat morning night people evening animal horse beach city country outdoors mountain indoor".split()
)
"""What one may be a person of, as in `a dog person`."""
LOOKS = frozenset(
    "hair eyes skin freckles dimples braces tattoos tattoo piercings piercing beard moustache mustache dreads "
    "dreadlocks bangs nose complexion accent legs feet teeth lips eyebrows lashes hands nails ears muscles "
    "fingers toes cheeks eyelashes".split()
)
SEEN = frozenset("freckles dimples tattoos tattoo braces beard moustache mustache dreadlocks piercings".split())
"""What is seen of somebody by itself."""
LOVERS = frozenset("lover fan enthusiast fanatic junkie buff addict aficionado nut freak fiend geek nerd".split())
"""What one is called who likes the thing before it."""
DOERS = frozenset(
    "runner hiker swimmer skier surfer skateboarder snowboarder cyclist climber jogger camper golfer bowler gardener "
    "knitter reader collector traveler traveller gamer biker kayaker birdwatcher fisherman hunter wrestler gymnast "
    "motorcyclist skater crafter quilter crocheter rower sailor".split()
)
"""What one is called who does something for pleasure."""
NATIONS = frozenset(
    "english german french spanish italian polish dutch danish swedish finnish irish scottish welsh british american "
    "canadian mexican brazilian indian chinese japanese korean russian turkish greek portuguese norwegian australian "
    "nigerian egyptian iranian iraqi syrian pakistani israeli austrian swiss belgian hungarian czech romanian "
    "bulgarian ukrainian croatian serbian vietnamese thai filipino filipina indonesian cuban colombian "
    "argentinian chilean "
    "peruvian jamaican kenyan ghanaian moroccan lebanese african asian european latino latina hispanic kiwi aussie "
    "icelandic estonian latvian lithuanian slovak slovenian bosnian albanian ethiopian somali sudanese algerian "
    "tunisian "
    "bangladeshi nepali malaysian singaporean taiwanese venezuelan ecuadorian bolivian dominican haitian "
    "persian kurdish "
    "scouse cornish texan californian native-american".split()
)
CONDITIONS = frozenset(
    "bipolar autistic dyslexic diabetic asthmatic epileptic anemic anaemic schizophrenic pregnant disabled paralyzed "
    "celiac coeliac neurodivergent arthritic".split()
)
"""Words for a state of health that stays."""
ILLNESSES = frozenset(
    "diabetes asthma adhd add autism epilepsy ocd ptsd bpd arthritis migraines fibromyalgia depression anxiety "
    "endometriosis pcos insomnia dyslexia cancer dementia alzheimer's parkinson's crohn's lupus ms eczema "
    "psoriasis ibs "
    "anemia anaemia tinnitus scoliosis leukemia lymphoma hypertension vertigo narcolepsy sciatica cf copd "
    "schizophrenia dyspraxia hypothyroidism disorder disease syndrome".split()
)
ALLERGENS = frozenset({"lactose", "gluten", "histamine", "fructose"})
LEISURE = frozenset(
    "paint draw knit crochet sew bake garden hike jog ski surf snowboard skateboard skate fish hunt camp "
    "meditate workout "
    "exercise golf bowl cycle bike kayak blog dance sing travel scuba juggle journal birdwatch sculpt quilt embroider "
    "woodwork scrapbook backpack sail row wrestle box volunteer".split()
)
"""Verbs that tell of a pastime by themselves."""
PASTIMES = LEISURE | frozenset(
    "go walk run swim read write watch play ride train practice practise do take attend visit cook climb lift "
    "garden shop "
    "game listen spend compete help try make restore build coach race dive collect eat drink party see grow "
    "shoot practice".split()
)
"""Verbs that tell of a pastime when it is said how often, or that it is one."""
CLASSES = frozenset(
    "pottery yoga pilates karate judo taekwondo ballet boxing zumba gymnastics ceramics photography woodworking "
    "archery "
    "crossfit calligraphy origami improv theatre theater gardening cosplay parkour jiu-jitsu aikido crafts puzzles "
    "crosswords sudoku puzzles drag standup stand-up magic kickboxing climbing swimming running cycling kung-fu "
    "fencing "
    "tai-chi scrapbooking embroidery cross-stitch stunts".split()
)
"""What one does as a pastime, after `do`."""
TRADES = frozenset(
    "plumbing carpentry roofing accounting bookkeeping nursing landscaping welding construction catering marketing "
    "bartending tutoring modeling modelling hairdressing decorating plastering bricklaying freelancing translating "
    "tattooing childcare".split()
)
"""What one does for a living, after `do`."""
GAMES = frozenset(
    "games videogames cards dominoes dungeons minecraft fortnite roblox zelda pokemon sports rpgs checkers bingo "
    "mahjong catan warhammer".split()
)
SKILLS = frozenset(
    "play swim drive juggle cook sing dance ride ski skate code sew knit draw paint weld whistle type bake "
    "fix solve lift climb jump surf dive sail fly crochet program yodel moonwalk beatbox rap cartwheel "
    "touch-type dj garden act fish bench deadlift backflip rollerblade ice-skate translate recite hunt build "
    "debug embroider "
    "memorize memorise impersonate improvise tango hack weave carve multiply outrun".split()
)
"""What one can or cannot do, after `can`."""
AIMS = frozenset(
    "run repaint paint learn visit travel write start build buy apply open renovate redecorate plant climb join "
    "adopt study "
    "retire book host sell decorate save organise organize compete quit own explore become teach publish design create "
    "see meet go help lose try raise earn settle work hike find marry get do finish graduate volunteer record "
    "restore launch make win train attend tour".split()
)
"""Verbs of aims that outlast the day."""
GROUPS = frozenset("army navy military marines reserves police fbi cia corps guard force circus mafia forces".split())
SCHOOLS = frozenset(
    "school college university uni kindergarten grade freshman sophomore academy polytechnic institute community "
    "undergrad".split()
)
HAUNTS = frozenset(
    "gym church mosque temple yoga concerts museums museum library festivals movies cinema theater theatre park beach "
    "karaoke pilates raves races rodeos zoo opera ballet fairs conventions casino bars clubs mass pool zumba crossfit "
    "spin choir shows gigs".split()
)
"""Where one goes for pleasure or out of habit."""
PARENTS = frozenset("mom mum mother dad father parent mama".split())
