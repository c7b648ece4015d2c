"""Word classes that decide whether a value is a job, a place, a thing one keeps; each a set, asked by membership only."""

JOBS = frozenset(
    "temp nurse teacher doctor engineer programmer developer designer lawyer accountant chef cook waiter waitress writer "
    "student "
    "carpenter plumber electrician mechanic driver pilot baker farmer scientist researcher artist musician "
    "photographer "
    "journalist editor librarian manager consultant architect dentist vet veterinarian pharmacist paramedic "
    "firefighter "
    "fireman soldier policeman policewoman hairdresser barista cashier salesman saleswoman stripper surrogate "
    "blackjack-dealer tailor wedding-planner stockboy stocker wrangler goalie "
    "ballplayer quarterback pitcher racer racecar-driver cyclist skydiver sommelier hypnotist psychic medium "
    "ventriloquist mime "
    "contortionist juggler showgirl vlogger reviewer critic copyeditor lobbyist activist-in-residence ambassador "
    "governor "
    "interrogator telemarketer cameraperson stagehand roadie bassist vocalist organist cellist conductor "
    "lifecoach aesthetician "
    "waxer barkeep dealer crossing-guard bellboy doorwoman usher chauffeur cabbie cabdriver bricklayer scaffolder "
    "surveyor "
    "draftsman draughtsman ironworker steelworker millwright pipefitter shipbuilder boilermaker autoworker "
    "groundskeeper "
    "greenkeeper joiner fitter signwriter stonemason thatcher fishmonger greengrocer milliner barrister solicitor "
    "caretaker custodian charwoman salesperson analyst tutor "
    "professor translator gardener therapist psychologist psychiatrist secretary receptionist actor actress singer "
    "dancer "
    "painter tailor midwife surgeon postman bartender butcher freelancer technician biologist chemist physicist "
    "builder "
    "welder coach trainer stewardess steward banker broker realtor contractor entrepreneur janitor cleaner "
    "housekeeper maid "
    "nanny babysitter guard detective judge attorney paralegal clerk teller bookkeeper auditor economist statistician "
    "mathematician historian archaeologist geologist astronomer linguist interpreter novelist poet author blogger "
    "streamer "
    "youtuber reporter producer director filmmaker animator illustrator sculptor potter composer conductor "
    "guitarist drummer "
    "pianist violinist dj model stylist barber beautician florist jeweller jeweler optician optometrist radiologist "
    "cardiologist pediatrician paediatrician anesthetist physiotherapist chiropractor dietitian nutritionist "
    "caregiver carer "
    "sailor captain officer sergeant marine fisherman miner roofer bricklayer mason plasterer decorator handyman "
    "locksmith "
    "courier trucker mover porter dispatcher conductor operator machinist foreman supervisor superintendent principal "
    "headteacher lecturer instructor wrestler boxer footballer athlete referee lifeguard jockey zookeeper beekeeper "
    "breeder "
    "groomer rancher winemaker brewer waitstaff dishwasher server hostess host bouncer stuntman comedian magician "
    "clown "
    "recruiter marketer copywriter strategist planner buyer merchandiser administrator assistant intern apprentice "
    "trainee "
    "ceo cto cfo founder executive landlord surveyor inspector investigator diplomat politician senator mayor "
    "priest pastor "
    "nun monk rabbi imam chaplain undertaker worker social-worker labourer laborer technologist specialist counselor "
    "counsellor coder tester sysadmin guide trader vendor shopkeeper homemaker housewife astronaut bellhop valet "
    "custodian olympian broadcaster bassist rapper "
    "agent attendant rep representative associate aide double fighter dietician hygienist orthodontist podiatrist "
    "neurologist dermatologist oncologist gynecologist pathologist toxicologist zoologist botanist ecologist "
    "meteorologist geographer anthropologist sociologist criminologist entomologist president vicar bishop deacon "
    "missionary preacher reverend controller underwriter actuary bookseller publisher proofreader cartoonist "
    "videographer cinematographer screenwriter playwright songwriter lyricist dramatist columnist presenter "
    "podcaster influencer stockbroker financier treasurer barkeeper caterer confectioner butler concierge doorman "
    "lumberjack logger forester ranger trapper shepherd cowboy farmhand landscaper arborist glazier tiler "
    "blacksmith goldsmith silversmith watchmaker cobbler shoemaker seamstress dressmaker upholsterer furrier "
    "engraver printer bookbinder typesetter typist stenographer transcriptionist co-pilot navigator aviator skipper "
    "bosun stevedore docker longshoreman cop constable sheriff marshal trooper warden bailiff spy lieutenant "
    "colonel paratrooper commando sniper obstetrician anesthesiologist phlebotomist sonographer doula masseuse "
    "masseur acupuncturist esthetician cosmetologist manicurist makeup-artist ballerina choreographer acrobat "
    "juggler puppeteer ventriloquist busker cellist flautist flutist saxophonist trumpeter organist harpist "
    "keyboardist percussionist vocalist soprano tenor goalkeeper quarterback sprinter webmaster cryptographer "
    "hacker cartographer telemarketer solicitor barrister magistrate prosecutor lobbyist ambassador headmaster dean "
    "adjunct postdoc phd-student educator pipefitter ironworker steelworker boilermaker millwright crane-operator "
    "dockworker dog-walker dogwalker pet-sitter petsitter cameraman anchorman repairman milkman mailman garbageman "
    "weatherman businessman businesswoman congressman firewoman chairman chairwoman councilman mailwoman delivery- "
    "driver owner embalmer mortician coroner gravedigger exterminator hairstylist tattooist".split()
)
STANDINGS = frozenset("retired unemployed self-employed".split())
STATUSES = frozenset("married single divorced engaged widowed separated widow widower".split())
DIETS = frozenset(
    "vegan vegetarian teetotal pescatarian veggie omnivore carnivore keto gluten-free kosher halal vegans "
    "vegetarians".split()
)
FOODS_LEFT = frozenset(
    "soda coffee candy sweets bread eggs caffeine meat pork dairy gluten fish eggs beef sugar seafood chicken "
    "lactose alcohol".split()
)
LANGUAGES = frozenset(
    "english german french spanish italian polish dutch danish swedish finnish irish welsh gaelic chinese mandarin "
    "cantonese "
    "japanese korean russian turkish greek portuguese norwegian arabic hebrew hindi urdu bengali tamil telugu "
    "punjabi gujarati "
    "farsi persian kurdish czech slovak hungarian romanian bulgarian ukrainian serbian croatian bosnian slovenian "
    "albanian "
    "vietnamese thai tagalog indonesian malay swahili zulu xhosa afrikaans amharic somali catalan basque latin "
    "esperanto "
    "icelandic estonian latvian lithuanian yiddish flemish".split()
)
FAITHS = frozenset(
    "catholic christian muslim jewish buddhist hindu protestant orthodox atheist agnostic mormon sikh quaker "
    "lutheran baptist methodist wiccan pagan evangelical "
    "anglican presbyterian pentecostal taoist jain episcopalian unitarian".split()
)
PLACES = frozenset(
    "city country village town house apartment flat countryside suburbs suburb farm mansion trailer cabin cottage dorm "
    "bungalow studio condo houseboat hostel area district neighbourhood neighborhood island state capital province "
    "place coast south north midwest beach ocean lake sea river outskirts border "
    "mountains desert woods forest basement castle van ranch home community floor hills valley rv tent palace "
    "lighthouse "
    "treehouse cave campus reservation projects outback bay nowhere park swamp bunker convent camper hut shack duplex "
    "loft penthouse townhouse trailer-park boat campground commune igloo monastery rainforest cul-de-sac "
    "mountain shore seaside peninsula hotel motel boarding-house orphanage shelter prison jail tropics".split()
)
WORKPLACES = frozenset(
    "bank hospital school shop store restaurant cafe bar pub factory warehouse office library museum supermarket "
    "bookstore "
    "bookshop bakery hotel kitchen clinic pharmacy lab laboratory university college kindergarten nursery garage "
    "studio "
    "salon call-centre center centre farm shipyard mine gym church theatre theater cinema company agency firm startup "
    "station airport zoo dealership plant market mall".split()
)
FIELDS = frozenset(
    "it finance marketing sales insurance retail education healthcare hr advertising construction publishing "
    "logistics tech "
    "fashion law hospitality media banking research engineering accounting business industry healthcare cybersecurity "
    "politics government customer-service consulting catering nursing software films film".split()
)
OWNED = frozenset(
    "car bike bicycle motorbike motorcycle scooter boat yacht van truck house apartment flat cottage cabin farm "
    "garden piano "
    "guitar violin drums telescope camera xbox playstation computer laptop business shop restaurant bakery studio "
    "mustang bmw "
    "tesla allotment caravan camper tractor library collection ring necklace guns gun sword pc tv television "
    "wardrobe backyard yard fireplace barn workshop garage stable trampoline boots shoes jewelry telescopes "
    "aquarium sailboat kayak greenhouse sauna pool cello ukulele convertible vespa moped jeep corvette ferrari "
    "porsche harley suv "
    "minivan pickup rv campervan trailer tent hammock treehouse dishwasher fryer ps4 ps5 switch ipad iphone "
    "laptop tablet "
    "drone keyboard banjo harp saxophone trumpet printer microscope skateboard surfboard snowboard treadmill hot-tub "
    "jacuzzi sofa record-player vinyls panels ranch mansion condo cinema-room bookshop bookstore gym salon store cafe "
    "company home phone smartphone cellphone camcorder bookshelf bookcase library desk couch recliner mattress "
    "bed telly stereo "
    "turntable jukebox speakers headphones smartwatch watch bracelet earrings tiara crown purse handbag backpack "
    "umbrella "
    "bikes cars lamborghini honda toyota ford chevy chevrolet volvo audi mercedes volkswagen beetle nissan subaru "
    "mazda mini "
    "prius camaro cadillac buick dodge lexus hatchback sedan limo limousine ambulance bus helicopter rowboat "
    "speedboat ship "
    "submarine raft trike unicycle tricycle segway rollerblades skates skis toboggan sled saddle wetsuit tuxedo "
    "suit dress "
    "gown jacket coat hoodie hat hats cap helmet sunglasses heels sneakers sandals kilt bikini costume wig uniform "
    "rifle pistol shotgun crossbow knife knives katana axe chainsaw lathe drill toolbox ladder lawnmower mower "
    "generator "
    "oven stove grill barbecue bbq blender microwave fridge freezer airfryer kettle espresso-machine washer dryer "
    "vacuum "
    "sewing-machine loom easel kiln typewriter globe binoculars compass lego legos dollhouse dolls figurines posters "
    "puzzles comics paintings records stamps coins cards books games consoles nintendo gameboy wii atari vr headset "
    "bass mandolin accordion harmonica flute clarinet trombone tuba viola organ synth synthesizer bagpipes bongo "
    "bongos "
    "balcony patio deck porch attic basement shed gazebo pond orchard field acres land island plot timeshare estate "
    "tattooparlor arcade pinball dartboard pool-table hottub trampoline swing swingset fountain windmill wood-stove "
    "machine machines houseplants plants cactus bonsai orchids herbs vegetables brewery winery vineyard food-truck "
    "airplane plane jet jetski canoe rv atv wheelchair tattoo-parlor".split()
)
FAVOURITE = frozenset({"preferred", "fave", "faves", "fav", "favourite", "favorite", "favourites", "favorites"})
SPORTS = frozenset(
    "tennis football soccer basketball baseball softball volleyball hockey golf rugby cricket badminton squash "
    "chess poker "
    "darts pool bowling lacrosse handball polo frisbee ping-pong bridge scrabble backgammon d&d pickleball "
    "padel".split()
)
INSTRUMENTS = frozenset(
    "piano guitar violin drums cello flute saxophone trumpet clarinet ukulele bass harp viola banjo harmonica "
    "keyboard organ "
    "oboe accordion mandolin trombone tuba bassoon horn cornet sitar bagpipes recorder fiddle synth synthesizer bongos "
    "xylophone marimba lute dulcimer piccolo instruments".split()
)
OUTINGS = frozenset(
    "hiking swimming running climbing fishing skiing surfing cycling camping kayaking sailing dancing birdwatching "
    "hunting "
    "bowling snowboarding jogging diving".split()
)
CRAFTS = frozenset("paint knit garden sew crochet bake dance sing draw surf ski hike volunteer".split())
KEPT = frozenset("stamps coins records vinyl cards books dolls hats shells comics stones watches toys magnets".split())
MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep "
    "sept oct nov dec".split()
)
HOLLOW = frozenset(
    "it that this these those them him her you me us what not to be so there here all everything nothing how when "
    "where why "
    "who your yours his their theirs its my our ours mine myself yourself himself herself itself as if such same "
    "one ones "
    "someone somebody anyone everyone nobody anything something no yes yet too and or but i we he she they is are "
    "am was "
    "way idea fact thought sound feeling thing things stuff point part look looks than then both each either "
    "neither every "
    "people like life being getting having going another whatever".split()
)
"""Words that cannot begin a value."""
PRESENT = frozenset(
    "you your yourself me him her it us them this that these those today tonight tomorrow yesterday".split()
)
"""Words that bind a liking to this moment or to these two."""
DEGREES = frozenset(
    "total bit such complete proper real huge big pretty quite super very really so too rather extremely avid".split()
)
ARTICLES = frozenset({"a", "an", "the", "some"})
STOPS = frozenset(
    "and but or nor because so when while since until after before if though although who that which where anymore "
    "lol haha now "
    "today yesterday tonight tomorrow currently these last this next for with as ago then too i we he she they you "
    "it is are am was "
    "were will would could can do does did not have has had without during than by right though btw tbh recently "
    "every everyday instead already either alone together anyway rn to once at my your his her what how why from "
    "about like u due such twice especially including "
    "in than too much most just until till except always never also really still nowadays here there again "
    "forever".split()
)
TRAILING = frozenset(
    "actually one day someday fyi online competitively back any atm originally up somewhere daily ever "
    "now anymore today yesterday currently lately though too also really again still well please there here since "
    "last this next "
    "ago days these right very much so month week year in on of a lot all more time full-time part-time btw only "
    "growing "
    "myself".split()
)
NAMELESS = frozenset(
    "tired hungry happy sad angry sorry fine good great bad ready done back late early sick ill home alone lonely "
    "busy free bored "
    "cold hot new old young tall short lost confused scared afraid worried nervous excited proud glad sure right "
    "wrong serious "
    "here there out off up down in on over so not no just really very too also still only always never going doing "
    "feeling "
    "single married divorced engaged vegan vegetarian gay straight bi bisexual lesbian trans queer autistic "
    "pregnant awake asleep "
    "important common unusual weird boring long hidden secret unknown private irrelevant hard easy pretty nice cool "
    "ugly "
    "difficult special simple strange funny rare unique crazy maybe later now when irresponsible batman stressed "
    "depressed "
    "broken heartbroken blue frozen shaken torn ruined hurt numb empty desperate miserable furious livid "
    "ecstatic overwhelmed "
    "lonesome clueless "
    "sleepy dizzy sober clean cursed dead alive online offline present absent healthy safe moody cranky grumpy "
    "anxious better worse well okay alright thankful grateful drunk high broke rich poor smart stupid blessed team "
    "gonna ceo "
    "retired unemployed fluent allergic from".split()
)
"""Words after `I'm` or `my name is` that are no names, whatever their first letter."""
