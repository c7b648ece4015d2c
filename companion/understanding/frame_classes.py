"""Words that stand for one another where frames are told: illnesses, parts of the body, things one loses, places."""

CLASSES = {
    "ill": "cancer covid dementia alzheimer's pneumonia leukemia flu cold fever migraine concussion tumor tumour "
    "bronchitis diabetes arthritis parkinson's chickenpox measles norovirus tonsillitis appendicitis bug "
    "infection virus headache sepsis covid-19 lymphoma melanoma ms lupus asthma shingles mono gastroenteritis "
    "meningitis hernia ulcer poisoning disease illness anaemia anemia epilepsy depression flu's cough toothache "
    "earache stomachache gastritis",
    "sick": "cancer covid dementia alzheimer's pneumonia leukemia flu bronchitis diabetes arthritis parkinson's "
    "parkinsons alzheimers chickenpox measles norovirus tonsillitis appendicitis sepsis lymphoma melanoma ms "
    "lupus shingles mono meningitis glandular malignant terminal",
    "body": "leg arm wrist ankle foot hand hip nose finger toe collarbone rib shoulder elbow knee tooth jaw back neck "
    "thumb bone head tailbone pelvis femur skull collar-bone kneecap",
    "vehicle": "car bike van truck motorbike motorcycle scooter bicycle moped",
    "thing": "key phone wallet bag passport purse glasses ring ticket card luggage umbrella laptop suitcase backpack "
    "headphones earbuds airpods scarf glove jacket coat hat watch necklace earring bracelet camera id "
    "sunglasses charger notebook tablet ipad rucksack handbag earphones keyring kindle pen cardigan hoodie "
    "airpod earbud headphone parcel package jewellery jewelry money cash licence license remote toy",
    "number": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred twenty-one "
    "twenty-five thirty-five forty-five twelve-hour 12-hour 60-hour 70-hour 14-hour 16-hour 1st 500 1000 2000 "
    "5000 10000",
    "parent": "father mother dad mum mom grandmother grandma aunt uncle grandfather grandpa auntie parent daddy mummy "
    "big-sister brother sister dads mums godmother godfather grandparent",
    "lead": "manager supervisor director partner lead leader head senior captain chief vp editor professor boss "
    "principal foreman sergeant coordinator president ceo cto",
    "boss": "boss manager supervisor colleague coworker",
    "exam": "exam test final driving math maths bar course class quiz midterm interview physics chemistry biology "
    "theory module subject semester year thesis presentation audition practical finals gcse a-levels assessment "
    "certification resit viva defence defense essay history geography algebra statistics french english german "
    "spanish latin calculus anatomy law accounting",
    "distance": "mile miles km kilometre kilometres kilometers 3k 5k 8k 10k 5km 10km 15k 20k 21k 3km 8km 20km marathon "
    "lengths laps",
    "subject": "physics chemistry biology history maths math english french spanish german geography algebra calculus "
    "statistics anatomy latin economics psychology science law bio chem stats accounting music art "
    "philosophy sociology programming",
    "school": "university uni college med law oxford cambridge harvard yale stanford mit school program programme grad "
    "masters phd conservatory drama art academy",
    "prize": "competition contest match game race tournament prize award medal gold silver bronze lottery championship "
    "case final bet raffle election title cup league hackathon debate trophy scholarship pitch round",
    "job": "job role position internship apprenticeship gig promotion part place offer flat apartment house",
    "dwelling": "flat apartment house home place room condo dorm studio cottage bungalow penthouse bedsit loft",
    "region": "city town village countryside coast country suburb neighbourhood neighborhood district seaside abroad "
    "island capital",
    "weekday": "monday tuesday wednesday thursday friday saturday sunday",
    "place": "paris london rome berlin madrid barcelona lisbon porto vienna prague amsterdam brussels dublin edinburgh "
    "athens istanbul tokyo kyoto osaka seoul beijing bangkok bali singapore sydney melbourne york nyc vegas "
    "chicago boston miami la california florida texas hawaii toronto vancouver montreal italy spain france "
    "germany portugal greece japan china korea thailand vietnam india turkey egypt morocco kenya mexico brazil "
    "peru argentina chile cuba canada australia scotland ireland wales england norway sweden denmark finland "
    "iceland poland croatia hungary austria switzerland europe asia africa america usa uk florence venice "
    "milan naples munich hamburg cologne budapest copenhagen stockholm oslo helsinki krakow warsaw dubai "
    "maldives sicily crete ibiza mallorca cornwall brighton alps mountains seaside coast beach lake island "
    "airport",
    "plan": "trip party date wedding dinner holiday vacation meeting concert plan flight appointment lunch visit "
    "interview exam gig festival picnic barbecue bbq game match reunion lesson class show brunch train "
    "honeymoon event meetup call drink coffee movie hike ceremony camping birthday test surgery operation "
    "movie-night sleepover breakfast weekend booking reservation housewarming get-together playdate rehearsal "
    "practice training session tour conference workshop cruise graduation outing funeral engagement night",
    "bill": "rent bill mortgage payment loan electricity tax fee tuition card",
    "goods": "car house flat apartment bike guitar piano phone laptop boat computer tv television sofa couch console "
    "tablet ipad camera dress jacket coat shoes boots sneakers trainers desk bed mattress fridge "
    "washing-machine dishwasher vacuum printer monitor keyboard headphones watch ring necklace suit jeans "
    "ticket rug lamp table chair bookshelf wardrobe van motorbike scooter e-bike iphone macbook airfryer "
    "air-fryer kettle oven vinyl plant tent backpack suitcase curtains caravan telescope synth violin drum "
    "ukulele sewing-machine",
    "habit": "diet streak routine plan running yoga meditation gym workout journaling budget habit reading exercise "
    "schedule resolution morning program programme promise training duolingo practice veganism",
    "instrument": "piano guitar violin spanish french german japanese italian scale drum cello flute ukulele language",
    "late": "2 3 4 5 1 2am 3am 4am 5am 1am 3:30 4:30 2:30 5:30 midnight night dawn sunrise 10 11 9 10pm 11pm 9pm 8pm 12 "
    "late two three four five nine ten eleven morning",
    "early": "5 6 5am 6am 5:30 6:30 six five",
    "art": "painting poem song story novel drawing chapter book screenplay script sketch portrait album melody lyric "
    "essay-collection short-story memoir comic mural sculpture play blog zine watercolour watercolor manuscript "
    "track quilt podcast ep poetry collage animation sonata symphony illustration draft canvas sketchbook "
    "poem-collection piece lyrics verse",
    "craft": "scarf sweater blanket hat mug bowl vase pot quilt jumper cardigan birdhouse bookshelf table chair dress "
    "necklace bracelet earrings candle ornament sculpture socks mittens collage card model pinata shelf bench "
    "music beat video film song dollhouse lamp costume",
    "show": "film movie show book concert play series episode game musical gig novel festival album exhibition season "
    "anime podcast documentary opera ballet comedy sitcom thriller finale comic manga trilogy audiobook drama "
    "performance match exhibit",
}
"""The words of each class, by the name that the tables write after a percent sign."""
