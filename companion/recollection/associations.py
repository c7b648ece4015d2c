"""Everyday words that call each other to mind: who asks for hobbies means painting and reading too.

One line a group: the words before the colon bring each other and those behind it; those behind bring nothing.
"""

from collections.abc import Mapping

from companion.recollection.words import number, stems

_TABLE = """
hobby pastime leisure interest: paint draw read hike run swim dance sing cook bake garden knit sew photography
hobby pastime leisure interest: guitar piano violin pottery craft game chess fish climb cycle yoga ski surf write
hobby pastime leisure interest: collect fun weekend
activity: paint draw read hike run swim dance sing cook bake garden craft game play camp climb cycle yoga ski surf
activity: picnic movie class
pet animal: dog puppy cat kitten rabbit hamster bird parrot fish turtle horse snake vet leash bark fur paw breed
dog: puppy pup leash bark
cat: kitten meow
food meal dish cuisine: cook bake eat recipe dinner lunch breakfast soup salad pasta pizza bread cake rice chicken
food meal dish cuisine: curry taste delicious restaurant kitchen tasty yummy
dessert sweet: cake cookie pie ice cream chocolate pudding pastry bake tart candy
recipe: cook bake ingredient dish kitchen
cook bake: recipe dinner kitchen dish meal oven
diet: vegetarian vegan meat eat sugar calorie healthy
drink: coffee tea beer wine juice water
restaurant: dinner lunch eat cafe table menu
music musician: song sing band concert guitar piano violin album listen tune instrument singer
instrument: guitar piano violin drum flute clarinet cello trumpet play
song: sing music listen tune album
band artist singer: concert song music album
concert: band music show live sing
movie film: watch cinema actor director scene
show series: watch episode season tv
book novel: read author chapter story page library series
author: book novel write read
read: book novel story
sport: football soccer basketball baseball tennis swim run race team coach match gym ski surf hockey volleyball golf
team: coach match season league player
exercise workout fitness: gym run jog yoga swim weight train marathon lift
game: play console video board card chess tournament
job career profession occupation living: work office boss company hire manager colleague position interview salary
job career profession occupation living: employ
work: job office boss company colleague
business company: shop store open customer start launch
school college university education study degree: class course student teacher exam graduate learn major campus
class course: learn lesson teacher sign workshop
learn: class lesson teach course practice
family relative: mother mom mum father dad sister brother son daughter kid child parent grandmother grandma
family relative: grandfather grandpa aunt uncle cousin husband wife
kid child: son daughter boy girl baby toddler
son daughter: kid child boy girl
parent: mother mom mum father dad
mother: mom mum
father: dad
grandmother: grandma granny
grandfather: grandpa
sibling: sister brother
husband wife spouse partner: married marry wedding anniversary
relationship status dating: single married boyfriend girlfriend partner date divorce breakup wedding engaged
marry wedding: husband wife bride ceremony engaged anniversary
friend: buddy pal mate
colleague coworker: work office team
health medical condition illness sick: doctor hospital ill pain medicine disease diagnose surgery symptom flu injury
injury hurt: knee ankle leg back arm pain doctor break sprain
doctor: hospital appointment clinic check medicine
allergy allergic: reaction sneeze can't dairy nut pollen
home house apartment: live move room neighbour neighbor rent flat kitchen landlord
live hometown: home house city town country move apartment
move: house home apartment town city new
country city place state travel trip: visit vacation flight holiday journey abroad beach mountain museum hotel tour
vacation holiday: trip travel beach flight hotel
visit: trip travel see museum
car vehicle: drive road garage engine truck bike
clothes wear outfit: dress shirt shoe jacket fashion style
stress relax calm unwind: run yoga walk read bath meditate music breathe therapy
feel emotion mood: happy sad proud excited nervous anxious scared grateful angry lonely tired thrilled
afraid fear: scared worry anxious nervous
worry: anxious nervous stress scared
happy joy: smile love fun glad excited
sad grief loss: cry miss die lose pass funeral
religion faith belief spiritual: church god pray bible temple mosque
church: pray god faith
money financial: pay save loan debt rent afford bank budget
gift present: give birthday wrap surprise
birthday celebrate celebration party: cake guest gift invite
volunteer charity community: help shelter donate donation raise cause
charity: donate donation raise
art artwork: paint draw sculpture gallery canvas sketch exhibit
paint: canvas art brush
outdoor nature: hike camp forest mountain lake beach trail park river garden
hike: trail mountain walk
camp: tent fire forest
goal dream ambition aspiration plan future: want hope wish someday aim
inspire motivate inspiration motivation: because idea passion dream
advice recommend recommendation suggest suggestion tip: try should check
writing: write story poem novel journal blog script article
story: write book novel tale
photo picture: camera photograph take image
buy purchase: bought shop store new get
shop store: buy sell customer
get receive: give gift
computer device tech technology: laptop phone screen software app code
garden plant: flower grow seed tree vegetable
support: help encourage there
help: support assist
event: festival conference parade show fair concert exhibition party race
attend participate: go join event
award prize: win first place trophy medal
tournament competition contest race: win compete match prize finish
win: first place champion trophy victory
start begin: new open launch first
finish complete: done end
problem challenge difficulty setback struggle: hard tough trouble difficult issue
trouble: problem issue hard
pregnant pregnancy: baby due birth
baby: born birth
weather: rain snow sun storm cold hot wind
color colour: red blue green yellow purple pink black white
achieve achievement accomplish accomplishment success: win award proud finish graduate promote
personality trait describe: kind caring thoughtful brave shy funny smart
age old: birthday year born turn
sleep: bed night awake insomnia tired
bird: feather wing nest
flower: rose tulip sunflower bloom garden
tradition: every year family celebrate
language: learn spanish french german italian english speak
exam test: study grade pass fail school class
interview: job position company hire
argue fight quarrel: angry shout upset row
boss: work job manager office
eat: food lunch dinner breakfast meal
worried nervous anxious: worry fear afraid exam interview doctor
name: call
favourite favorite: love like best enjoy
hate dislike: awful annoy terrible
like enjoy: love favourite favorite fun
"""


def _read(table: str) -> dict[int, tuple[int, ...]]:
    """What each word brings to mind, by number."""
    brought: dict[int, dict[int, None]] = {}
    for line in table.strip().splitlines():
        heads, members = ([number(base) for base in stems(part)] for part in line.split(":"))
        for head in heads:
            brought.setdefault(head, {}).update(dict.fromkeys(heads + members))
    return {head: tuple(word for word in words if word != head) for head, words in brought.items()}


BROUGHT: Mapping[int, tuple[int, ...]] = _read(_TABLE)
"""The numbers of the words that each word brings to mind, by its own."""
