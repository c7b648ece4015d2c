"""Words that only look like a telling: figures of speech, daily trifles, and what belongs to fiction."""

FIGURES = """
die to, die for, die laugh, die of laughter, die of embarrassment, die inside, die of shame, die of hunger, die of
thirst, die of heat, die for a, die on me, die down, die out, die off, could die, would die, old habit die, be dead to
me, be dead set, be dead on, be dead right, be dead wrong, be dead serious, be dead sure, be dead easy, be dead good,
be dead end, be dead weight, be dead inside, dead funny, be dead meat, over my dead body, drop dead gorgeous, be so
dead, be dead after, be dead if, sick of, sick and tired of, sick and tired, be sick beat, sick beat, be sick in the
head, be sick bro, that be sick, love sick, be lovesick, be sick with envy, be worried sick, worry sick, be ill at
ease, be sick dude, sick party, sick burn, look sick as in, make me sick, kill it, kill the mood, kill me, be kill it,
be kill me, kill time, kill for, be kill for, kill two bird, kill for a, dress to kill, kill us, kill my vibe, get
+lost, be +lost in, get myself a coffee/drink/tea/beer/sandwich/snack, date of birth, lose & in the, lose & at the,
lose ..mind, lose it, lose ..weight, lose interest, lose faith, lose hope, lose track, lose count, lose touch, lose
sleep, lose ..temper, lose ..patience, lose ..voice, lose ..appetite, lose ..cool, lose ..balance, lose control, lose
my train, lose my marble, lose to a, lose ..in a book, lose ..in the music, lose & at, lose ..way, lose ..head, lose
my shit, lose ..contact, lose ..number, lose my touch, lose my cherry, be broke my, break my heart, break ..heart,
break the ice, break a leg, break the news, break the bank, break my back, break ..word, break ..promise, break bread,
break a sweat, break even, break ..record, break my neck to, bend over backward, break up laugh, break up the, break
up a, break up my work, break up ..party, break up into, break up the day, cut corner, cut my hair, cut ..nail, cut
..grass, arm and a leg, pull my leg, pull a muscle joke, cost an arm, give ..arm for, knock my sock, leave & alone,
leave & speechless, leave & be, leave & with, leave & on, leave & hang, leave & a, leave & wonder, leave & message,
leave & out, leave & exhausted, leave & feel, leave & hungry, leave & voicemail, leave & no, leave & confused, leave &
cold, leave & breathless, leave & tired, leave & here, leave & note, leave & some, leave & want, leave & my, leave &
this, leave & ..tip, leave & for ..dead, let & go to, let & go and, let & go first, let & go home, let & go early, let
& go on, let it go, let go of ..past/grudge/anger, let & down, leave & his/her, never leave &, tired of, bored of,
bored with it, tire of, be dead tired of, fall in love with this, fall in love with the, fall in love with that, fall
in love with it, fall in love with ..song/city/place/book/dress/house/game, fall for it, fall for the, fall for that,
fall for a scam, fall flat, fall short, fall apart, fall behind, fall into place, fall in line, fall on deaf, fall on
a, fall in price, fall on my, fall off the radar, fall off a bit, fall down ..rabbit hole, fall down the youtube, fall
on monday/tuesday/wednesday/thursday/friday/saturday/sunday/weekend, price fall, night fall, snow fall, leaf fall,
fall out of love with, fall out of fashion, be in love with this, be in love with the, be in love with that, be in
love with it, be in love with my new, be in love with my, be in love with ..song/coffee/sofa/couch/bike/coat/dress,
crush on fictional, have a crush on a fictional, new love for, pass the, pass away time, pass by, pass out, pass on
..chance/offer/message/pizza/dessert, pass on this, pass on that, pass me, pass through, pass time, pass up, pass
along, pass on the, pass it, pass on it, pass the time, time pass, day pass, week pass, month pass, year pass, bus
pass, get a pass, fight for, fight hard, fight back, fight through, fight on, fight against, fight off, fight the
urge, fight sleep, fight with
..printer/computer/laptop/sleeping/duvet/phone/wifi/zip/zipper/sleep/tent/vacuum/hair/app/website/code/excel/ikea,
fight my way, fight or flight, fight fire, pillow fight, food fight, snowball fight, fight club, boss fight, fight
song, fight scene, fight a cold, row a boat, row the boat, argue that, argue for, argue with
..printer/gps/satnav/logic/chatbot/alexa/siri, argue with that, argue with success, can not argue, make up my mind,
make up ..mind, make up for, make up story, make up a, make up the, make up some, make up stuff, make up excuse, make
up work, make up of, make up about, make up on, make up with glitter, put on make up, do my make up, drive me, split
up the, split the bill, split the, split second, split up the work, split end, divorced from reality, marry
..flavour/flavor/flavour, married to ..job/work/game, engaged with, engaged in, be engaged all, line be engaged, phone
be engaged, toilet be engaged, be fired up, be +fired up, get fired up, be on fire, fire up, fire ..question, fire
off, fire away, fire back, fire ..email, steal my heart, steal my thunder, steal the show, steal a kiss, steal a
glance, steal ..heart, steal ..chip/fry/blanket/duvet/pillow/food/seat/lunch/hoodie/jumper/spotlight/socks/sock/cover,
it be a steal, be a steal, rob me of, be robbed of, rob the bank, be +robbed at the oscars, rob peter, what a steal,
steal my show, kidnap my sofa, robbed of sleep, have a cold drink, have a cold beer, have a cold shower, have a cold
heart, cold turkey, cold feet, get cold foot, have cold foot, catch a break, catch feeling, catch fire, catch my eye,
catch up on, catch up with ..series/show/episode/work/news/email, spring fever, cabin fever, baby fever, beach fever,
gold fever, bug in, fix ..bug, go viral, have a bug in, bug report, fever dream, fever pitch, give birth to an idea,
baby steps, baby shower, expect a package, expect ..parcel/package/delivery/call/guest/email/visitor/rain, expect to,
expect that, have a baby face, my baby be ..my, be born ready, be born and raised, be born to, born with, be born a,
born again, be born yesterday, pregnant pause, have ..food baby, food baby, book baby, date back, up to date, out of
date, sell by date, expiry date, to date, due date for, blind date with a book, date format, play date, date night in,
release date, date with destiny, date with my bed, date with my couch, date with ..sofa/netflix/pillow/gym/dentist,
closing date, save the date, date stamp, lost in translation, move on, move on from, move me, move to the next, move
to another level, move to tear, move fast, move slow, make a move, move my desk, move forward, move to friday, get a
move on, move the meeting, movie move me, dance move, be on the move, move to dark mode, move to a different topic,
move to the construction, move ..industry/career, trip over ..word, guilt trip, ego trip, power trip, trip down memory
lane, acid trip, day trip joke, trip out, be trip, trip to the
..shop/store/supermarket/toilet/bathroom/dentist/fridge/kitchen/bathroom, flight of stair, flight of fancy, flight
mode, flight risk, holiday mood, holiday season, vacation mode, go on holiday with my wallet, emotional journey,
career journey, journey of, fly by, time fly, fly high, fly off the handle, fly through, head to bed, go to bed, go to
town on, go to sleep, go to hell, go to waste, go to show, go to pot, head to work, pay for it, broke the, go for
broke, broke a, rich in spirit, afford to lose, afford to wait, can not afford another mistake, can not afford to
lose, can not afford to be, can not afford to miss, in your debt, in his debt, sleep debt, technical debt, tech debt,
be in ..debt to you, poor thing, cost a fortune, test the water, test my patience, test positive for being, put to the
test, taste test, personality test, test of time, speed test, test drive, test kitchen, blood test, pregnancy test,
covid test, eye test, eye exam, hearing test, dna test, test result, test run, test the, allergy test, smear test, iq
test, test my, mic test, sound test, litmus test, crash test, job interview outfit, watch an interview, read an
interview, see an interview, interview question, hear an interview, interview on tv, listen to an interview, win me
over, win the lottery joke, you win, win win, win some, win my heart, win back, can not win, winning smile, win an
argument, nail polish, nail salon, do my nail, paint my nail, paint the town, paint a picture, paint
..wall/fence/room/kitchen/door/bedroom, draw a blank, draw the line, draw attention, draw conclusion, draw the
curtain, draw ..bath, draw in, draw near, draw breath, draw me in, draw straw, draw money, drawn to, luck of the draw,
a draw, end in a draw, knit together, knit my brow, write to, write it down, write back, write down, write
..email/report/letter/message/essay/exam/list/note/code/review/text/check, write off, carve out, weave through,
compose myself, make music to my ears, picture perfect, sketchy, game over, game changer, game plan, killer song,
killer app, killer heel, killer look, killer workout, killer dress, lady killer, killer deal, killer view, fire
playlist, show me, show up, show off, show you, run the show, play with fire, play it by ear, play along, play it
safe, play a part, play with my, play the piano, play ..sport/football/tennis/guitar, play ..role, read the room, read
between, read my mind, read receipt, leave on read, book a, book the, book my, book our, book club, by the book, book
in, in my book, concert pitch, not my cup, good good mourning, good night, be fail to see, fail to see, fail to
understand, never fail, words fail, epic fail, fail to mention, power failure, heart failure, fail to notice,
fail-safe, mess up my hair, mess up ..kitchen/room/hair, mess around, mess with, blow my mind, blow me away, blow off
steam, blow my nose, blow a kiss, blow out, blow up a, blow up balloon, blow up my phone, the bomb, be the bomb, bath
bomb, photo bomb, bomb shell, choke up, flop on, flop onto, flop down, burn cd, crash at, crash course, crash on,
crash a party, crash and, computer crash, app crash, game crash, laptop crash, market crash, crash diet, sugar crash,
crash landing, server crash, tired joke, tired argument, tired excuse, tired trope, tired cliche, look tired, drain
the pasta, drain pasta, brain drain, down the drain, drain the, miss the point, miss out, miss the boat, miss the bus,
miss a beat, miss call, missed call, miss your, not miss, hit or miss, near miss, can not miss, miss out on, miss an
episode, miss the train, miss the mark, miss ..joke, miss me with, you miss, miss you, miss my stop, miss ..alarm,
miss ..call, miss ..deadline, miss ..bus, miss my turn, mark miss, miss universe, miss ..lesson, swing and a miss,
little miss, miss my mark, never miss, miss a spot, bored to death joke, board game, get the boot on, lay off the, lay
off caffeine, lay off sugar, lay off me, sack of, hit the sack, get the sack of potato, potato sack, let go and, sack
lunch, terminate the call, cut the cord, give & the creeps, boss level, like a boss, boss battle, be my own boss, be a
boss, final boss, boss baby, boss around, boss & around, help yourself, help me god, can not help but, can not help,
could not help, can i help, help desk, so help me, help me out here, help me understand, please help, can you help,
could you help, will you help, you help me, you be help, no help, self help, it help me, song help me, music help me,
walk help me, that help me, this help me, tea help me, talk to you help, coffee help, lend me your ear, lend a hand
to, helping of, save the world, save money, save me a, save me some, save me the, save ..seat, save ..file, save time,
save it, save up, save my life, take care $, take care of yourself, take care of myself, take care of it, take care of
..laundry/dish/bill/paperwork/business, take care of that, look after myself, look after yourself, look after number
one, pick me up from bed, pick up the pace, pick up the phone, pick up line, pick up the tab, pick-me-up, pick me up
song, teach me a lesson, teach me to, cheer me up $, drive me crazy, drive me mad, drive me nuts, drive me up, drive
me insane, drive me to drink, drive me wild, drive me home insane, see the, see what, see how, see if, see why, see
you, see it, see that, see a, see ya, see me, see myself, let me see, see about, see the light, see through, see to,
see red, see the point, meet the, meet my match, meet in the middle, meet your, meet me halfway, meet the deadline,
meet a deadline, meet my end, nice to meet, pleased to meet, good to meet, nice meet you, meet expectation, meet my
need, visit my bed, visit ..website, cancel culture, cancel my subscription, cancel
..subscription/netflix/order/membership/gym/card/account/contract, cancel out, be cancelled by twitter, noise
cancelling, noise-cancelling, noise cancel, be +cancelled on twitter, be +cancelled after ..season, get +cancelled
after ..season, show get +cancelled, series get +cancelled, show be +cancelled, series be +cancelled, the light be
off, be off my, be off work, be off today, be off tomorrow, be off school, be off with, stand up comedy, stand-up,
stand up straight, stand up for, stand up to, call off the dog, off the hook, taste off, smell off, something be off,
thing be off, feel off, milk be off, be well off, be better off, be bad off, be off topic, be off sugar, be off
coffee, be off limits, be off season, ditch the, ditch my, ditch school, bail bond, fall through the, fall through
ice, work ..late joke, burn calorie, burn toast, burn the toast, buried treasure, burn bridge, burn a hole, drown in
tear, drown in love, drown in ..laundry/cat/puppy/plant/snack, burn out of ideas, burnt toast, burn rubber, slow burn,
work of art, working on it, work on myself, work on it, work for me, work like a charm, work out fine, work out for,
work out in the end, work out well, work out ok, work out how, work out what, work out why, work out the, work itself
out, work out if, it work out, thing work out, not work out, all work out, working theory, work well, journal article,
exercise book, exercise caution, exercise my right, run late, run errand, run out, run into, run away, run a bath, run
through, run low, run a tight, in the long run, run of, run for, run the, run a business, run a risk, run wild, run a
meeting, run a shop, run a company, run a workshop, walk away, walk me through, walk in the park, cake walk, run in my
family, running joke, running gag, running late, order in the, in order, in order to, pecking order, mail order, buy
time, buy it, buy into, buy that, buy a coffee/beer/tea/drink/sandwich/pizza/round/snack, buy some time, buy the idea,
buy the excuse, buy the farm, buy in, order a pizza/coffee/burger/takeaway/curry, order pizza/food/sushi, buy
milk/bread/grocery/food/egg, buy some milk/bread/grocery/food/egg/fruit/snack/vegetable, buy a present/gift, buy my
lunch, buy lunch, buy a few grocery, buy the milk, buy some, buy a bunch of grocery, buy a house in monopoly, buy a
lottery, come back to that, come back to me, come back to you, come back to bite, come back to this, come back to
haunt, get back to you, get back to me, get back to work, get back to sleep, get back at, get back into, get back to
it, get back to normal, get back to the, get back on, back to the drawing, come home from
work/school/gym/shop/office/shopping/class/uni, get home from work/school/gym/shop/office/shopping/class, be ..home
from work/school/gym/office, get back from work/school/gym/shop/walk/run/office/class/lunch/work/dentist/supermarket,
come back from work/school/gym/shop/walk/run/office/class/lunch, come back from the
..gym/shop/dentist/supermarket/office/store/walk/run, get back from the ..gym/shop/dentist/supermarket/office/store,
get home from the ..gym/shop/dentist/supermarket/office/store/party/pub, be back in black, be back in five, be back in
a, be back in an, be back soon, be right back, be back later, be back on track, drive home the point, bring home the
bacon, hit home, home run, be back at it, be back at work, be back at square, be back at school, be back at my desk,
got your back, back pain, back then, back in the day, come back in, get in from work, take me back to, be back up,
wifi be back, power be back, internet be back, good news for, no good news, good news be that joke, news anchor, the
news be, watch the news, read the news, good news bear, fake news, good news about your, great news about your, bad
news, turn 180, turn one, turn two, turn three, turn left, turn right, turn off, turn on, turn out, turn a, take turn,
turn around, turn up, turn it, turn down the, turn down ..music/heating/volume, turn my, u-turn, my turn, turn ten
page, birthday suit, birthday song, birthday cake emoji, wedding crasher, wedding season, wedding planner, wedding
photographer, funeral for, funeral home, your funeral, his funeral plan, graduate student, graduate school, graduate
program, post-graduate, recent graduate, success story, accident prone, by accident, happy accident, no accident,
accidental, on accident, accident waiting, wait for the bus, wait for the weekend, wait for it, can not wait, could
not wait, wait a, wait for ..bus/train/kettle/weekend/pizza/delivery/package/taxi/uber/season/episode/parcel/plumber,
wait in line, wait what, wait list, waiting room, no wait, wait and see, wait tables, hear from you, not hear from
you, not hear you, hear me out, never hear of, not hear of, have not hear of, not hear that, not hear about, not hear
it, not hear this, not hear the, sleep in, sleep on it, sleep like a baby, sleep like a log, sleep well, sleep over,
sleep mode, sleep tight, beauty sleep, put the laptop to sleep, go to sleep mode, foot leg arm my foot be asleep,
nightmare customer, be a nightmare, a nightmare of, traffic be a nightmare, living nightmare, nightmare fuel,
nightmare before christmas, logistical nightmare, absolute nightmare, nightmare to, total nightmare, code be a
nightmare, bored ape, boring drill, tired tyre, embarrassment of riches, alone time, home alone film, let alone, alone
in thinking, leave me alone, stand alone, not alone, you be not alone, lone wolf, lonely planet, lonely hearts, all by
myself song, be cool with, miss congeniality, all-nighter film, love actually, love island, like this, relapse of
winter, clean freak, come clean, clean room, be clean $, clean the, house be clean, kitchen be clean, squeaky clean,
sober thought, smoke and mirrors, smoke alarm, smoke detector, holy smoke, smoked salmon, streak of, losing streak,
winning streak, mean streak, skip to, skip a beat, skip ad, skip intro, skip the intro, skip lunch, skip dessert, skip
a grade, skip ahead, smoke a brisket, smoke ..meat/salmon, resist the, resist a, gym bro, gym selfie, have a drink
with, exercise patience, snooze button, be gone and, be go and, come home with, fly out
the, fly out of, robbed of, in and out of touch, it be gone midnight, cancel each other
"""
FICTION = frozenset(
    "movie film novel episode series book game netflix song lyrics lyric season show documentary story sims minecraft "
    "videogame anime manga poem soap plot chapter sitcom comic trailer finale drama sequel thriller fanfic fanfiction "
    "storyline musical rpg dnd campaign d&d skyrim zelda fortnite script screenplay pilot cartoon podcast zoo-tycoon".split()
)
"""Works of fiction, in which what happens happens to nobody."""
FICTIONAL = frozenset(
    "character characters hero heroine villain protagonist npc respawn boss-fight sim actor actress quest raid guild "
    "antagonist joking kidding jk joke spoiler spoilers avatar tamagotchi dungeon player".split()
)
"""Words that mark the whole sentence as fiction or a joke."""
DREAMT = frozenset("dreamt dreamed dream dreams nightmare nightmares".split())
"""Words after which the sentence tells a dream."""
