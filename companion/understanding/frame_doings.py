"""How people tell what they do with one another: plans, plans called off, help."""

DOINGS = """
plan_with_someone + subject event: meet ..with @, meet up with, have
  ..dinner/lunch/coffee/drink/brunch/breakfast/beer/picnic/barbecue with, get ..dinner/lunch/coffee/drink/brunch with,
  go out with, visit @, hang out with, catch up with, have @ round, go
  ..shop/hike/swim/climb/run/bowling/dance/fishing/camp/movie/cinema/concert/gym/museum with @, go for
  ..drink/coffee/walk/meal/beer/dinner/lunch with, movie/film/game night with, facetime @, video call with, have
  ..call with @, have ..plan with, stay with @, throw ..party for, have ..people over, go to ..party, throw ..party,
  have ..friend over, meet ..friend/folk/mate, get together with, celebrate ..with @, skype with @, day out with @,
  night out with @, double date, go clubbing, go to the pub with, picnic with, go dancing, take @ to
  ..zoo/cinema/movies/park/museum/beach/dinner/lunch/concert/show/theatre/aquarium/fair/circus/pool, take the kids,
  take my ..mum/mom/dad/sister/brother/gran/nan/wife/girlfriend/boyfriend/kids, have ..round, have ..over, have
  ..dinner/lunch/coffee/drinks/brunch/tea/roast/movie/game night with, do ..brunch/lunch/dinner/drinks/coffee/quiz, go
  ..cinema/bowling/climbing/hiking/swimming/camping/shopping/dancing/karaoke/fishing/skating/surfing with, go for
  ..pint/drinks/drink/coffee/lunch/dinner/walk/hike/brunch/meal/curry/ride with, go to
  ..wedding/party/concert/gig/match/game/cinema/beach/zoo/museum/pub/festival/theatre/karaoke with, cook dinner for @,
  cook for @, bake with @, make dinner with @, make dinner for @, meet ..from work, meet the lads, meet
  ..friend/mate/cousin/mum/dad/family/parents/brother/sister, grab ..lunch/coffee/dinner/drink/beer/brunch/bite/pizza,
  visit my ..mum/mom/dad/gran/nan/grandma/grandparents/parents/sister/brother/family/friend/aunt/uncle, host
  ..dinner/party/thanksgiving/christmas/quiz, have
  ..bbq/barbecue/picnic/party/sleepover/playdate/date/get-together/reunion, date night, zoom with, hang ..with, be
  ..out with, spend ..with my, spend time with, spend the day with, spend the weekend with, make ..plan with, plan
  ..with @, organise ..with, arrange ..with, day trip with, go away with, book ..table for, book ..restaurant, babysit
  with, celebrate with, go out with @, go
  ..bowling/hiking/swimming/camping/shopping/dancing/fishing/skating/climbing/karaoke with @, go to
  ..movies/cinema/concert/park/pub/beach/gym/museum/zoo/theatre/gig with @, spend
  ..day/weekend/evening/afternoon/morning/night with @, hang out with @, watch ..movie/film/game/match with @, play
  ..chess/cards/tennis/football with @, have @ over for, have @ round for, go out ...with @, go for
  ..dinner/lunch/drinks/coffee/meal with, have tea at ..nan's/mum's/gran's, have ..tea/dinner/lunch/roast at, have tea
  with
plan_with_someone + visit event: come over/round, come visit, come to visit, come to stay, come stay, stay the night,
  be come over, come for ..dinner/lunch/tea/visit/weekend, visit me, visit us, pop round/over, drop by, stay with
  me/us, take me out, take me to
plan_with_someone + both event: go to the movie/cinema/concert/beach/park/museum/pub, go out ..tonight/tomorrow, meet
  tomorrow/tonight/on/at/for, have ..dinner/lunch/drink/picnic/barbecue, get together, be have ..movie night, go out
  for, go hike, go camp, go bowling
plan_with_someone + date noun: dinner with, lunch with, coffee with, brunch with, drink with, breakfast with, movie
  with, picnic with, date with, night out with, day out with, walk with, game night, girls night, date night,
  sleepover, get-together, dinner date, movie night, barbecue, lunch date, dinner party, beer with, hike with
plan_with_someone + headline event: dinner with, lunch with, coffee with, brunch with, drinks with, drink with,
  breakfast with, movie with, movies with, cinema with, picnic with, date with, pub with, pub quiz with, night out,
  girls night, girls' night, game night, games night, date night, movie night, sleepover with, walk with, hike with,
  bbq with, bbq at, roast at, dinner at mum's, lunch at, off to see, meeting up, visiting my, visiting @, shopping
  with, karaoke with, beach with, family dinner, family lunch, sunday roast, sunday lunch, road trip with, camping
  with, coffee date, lunch date, play date, playdate, reunion with, drinks after, drinks tonight, tea at, dinner at,
  lunch at ..mum's/nan's/gran's, roast at ..mum's
plan_with_someone + subject ahead: see ..mate/friend/friends/lads/girls/cousin/mum/dad/mom/family/parents/gran/nan,
  see @, meet @, meet ..mate/friend/friends/cousin/family/parents/lads/girls, meet up, have @ over, have @ round, have
  @ for, have ..people over, have people round, go out with @, go to @, go over to @, go round to @, visit @, take @
  out, take @ to ..zoo/cinema/movies/park/museum/beach/dinner/lunch/concert/show/theatre/aquarium/fair/circus/pool,
  join @, invite @, host, have ..party, have ..barbecue/bbq, pick @ up at/from, cook ..for @, call @
  tonight/tomorrow/later, facetime @, catch up, hang out, go ..with @, watch ..with @, play ..with @, do ..with @,
  spend ..with @, host ..dinner/party/thanksgiving/christmas/quiz, stay at ..%parent, pop round to, pop over to, go
  round, nip over to, be off to see
plan_with_someone + visit ahead: come over, come round, come home for, come to ..dinner/lunch/wedding/party, visit,
  visit me, visit us, be in town, join us, take me out, take me to, invite me, invite us, fly in, stay over, sleep
  over, crash at mine, stay with me, stay at mine, be round, pop over, pop round
cancelled_plan - off event: %plan be/get ..+cancelled, %plan be/get ..+canceled, %plan be/get ..+postponed, be/get
  ..+postponed, be/get call off, fall through, be ..off again, get +scrapped, be +scrapped, be/get +rained off, get
  +rained out, be ..+shelved, be not go ahead, have to be +cancelled, %plan have ..be ..cancel, %plan have ..be
  ..postpone, %plan be/get ..cancel, %plan be/get ..postpone, %plan be/get ..reschedule, %plan be ..off $, %plan be
  ..off now, %plan be ..off because, %plan fall through, %plan be not ..happen, %plan not ..happen, %plan not go
  ahead, %plan get ..+rained, %plan be ..+rained, %plan get ..+axed, %plan be ..+scrapped, %plan get ..+scrapped,
  %plan be ..+called, %plan be/get call off, have be ..cancel, be ..no longer happen, plans fall, plans be ..ruin,
  weather ..ruin, %plan be ..off, be ..+rained off, get cancelled on, everything be/get ..+cancelled, it be/get
  ..+cancelled, it be/get ..+canceled, it be/get call off, all be/get ..+cancelled, it be ..off now, it all fall
  through, not go ...after all, not go ...anymore, be not go ...after all, not happen ...after all, not come ...after
  all
cancelled_plan - cancel event: cancel last minute, cancel at the last, cancel our/my/the ..%plan, cancel ..%plan, call
  off ..%plan, call it off, postpone ..%plan, bail on &, bail last, flake on &, flake out, stand & up, blow & off,
  drop out of ..%plan, never show up, not turn up, pull out of ..%plan, pull out last, call ..%plan off, bail again,
  flake again, have to cancel, have to bail, leave & hanging, rain check on, have to skip ..%plan, can not make it,
  could not make it, can not come to, scrap ..%plan, postpone our, cancel ..flight/train/visit, cry off, have to
  postpone, bow out of, have to call off, decide to cancel, not come after all, stay home instead of, cancel ..on &,
  cancel last, cancel our, cancel his/her/their ..%plan, bail on, bail at, flake on, flake last, ghost & on, drop out
  last, back out last, call ..off, have to call, postpone, reschedule ..last, never ..show, never ..turn up, be not
  ..come ..anymore, let & down last, let & down again, leave & waiting, leave & stand, say ..can not make, text
  ..cancel, text to cancel, text to say ..can not, ring to cancel, call to cancel, message to cancel, rain check, have
  to miss ..%plan, miss ..wedding/party/concert/gig/trip because, be ..+uninvited, get ..+uninvited, be +stood up, get
  +stood up, cancel today/tonight/tomorrow, can not come to ..%plan, can not come ..anymore, could not come to
  ..%plan, can not make ..%plan, back out of, not show up, not turn up to, cancel again $, ditch &, no show, not come
  ...anymore, can not make it ...anymore, can not make it ...after all, have to skip
cancelled_plan - headline event: cancelled again, plans cancelled, flight cancelled, trip cancelled, trip off, holiday
  off, wedding off, date cancelled, party cancelled, gig cancelled, concert cancelled, dinner cancelled, stood up,
  called off, got cancelled, postponed again, rain off, rained off
cancelled_plan - nobody event: ^ no %plan tonight/today/tomorrow/anymore/this, there be no %plan anymore, no %plan
  after all
help_given + giver event: help ..@, look after @, babysit, take care of @, give @ ..lift/ride/hand, lend @, drive @
  to, drive @ home, pet-sit, dog-sit, house-sit, cook ..for @, do ..shopping for @, help ..move/paint/pack/study, talk
  @ through, cover for @, stay up with @, comfort @, sit with @, walk ..dog for @, feed ..cat/dog for, pick @ up from,
  tutor @, fix ..for @, carry ..for, run ..errand for, proofread, be there for @, pay for @, mow ..for, shovel ..for,
  care for @, return ..wallet/purse to, give ..advice to, help an/a/the ..old/elderly/stranger/lost/woman/man/lady,
  watch ..kid for @, keep @ company, nurse @, jump-start ..@, let @ crash, give up my seat, look after
  ..kid/dog/cat/house, buy ..for a homeless, set up ..for @, spend ..help @, spend ..look after, be ..help @, help
  ..out at, help out, help a ..lady/man/woman/lost/stranger/kid/neighbour/tourist/friend/colleague/mate/classmate,
  help the ..old/neighbour/lady/kids, run ..to the ..vet/hospital/airport/station for, look after
  ..sister/brother/mum/mom/dad/gran/nan/neighbour/friend/mate/kids/baby/dog/cat/niece/nephew, watch
  ..kid/dog/cat/baby/niece/nephew, watch ..sister/brother/friend/neighbour kid, pet sit, dog sit, house sit, dogsit,
  petsit, drive my ..%parent, give @ ..a, give ..stranger/lady/man/woman/neighbour/homeless, give ..my coat, give ..my
  lunch, give my ..coat/lunch/seat, give up ..seat, give ..blood, fundraise, raise ..for charity, find ..lost dog,
  return ..wallet/phone/purse/dog, hand in ..wallet/purse/phone, lend my ..%parent, lend ..money, lend ..%number, pay
  for ..friend/stranger/mate/sister/brother/mum/dad, pay ..rent for, buy ..homeless, cook ..meal for, bake ..for @,
  make @ ..soup/dinner/tea/lunch/cake, bring @ ..food/soup/dinner/flowers/medicine/lunch/groceries/cake, take @ ..to
  ..hospital/doctor/doctors/airport/vet/station/appointment, take ..neighbour/gran/nan to, pick @ up, do ..shopping
  for, get ..shopping for, carry ..shopping/bags/groceries for, carry ..up the, mow ..neighbour, shovel ..neighbour,
  walk ..neighbour dog, walk ..neighbour's, feed ..neighbour, water ..neighbour, fix ..%parent, fix
  ..mum's/mom's/dad's/gran's/nan's/neighbour's/friend's/sister's/brother's, set up ..mum's/dad's/gran's/nan's, teach
  ..%parent, teach ..how to, tutor, cover ..colleague/mate/friend/coworker, cover for, swap shift for, take ..shift
  for, stay with @, stay up with, sit up with, talk ..friend through, talk ..friend down, talk @ down, talk @ out, be
  there for, support ..through, move ..friend/sister/brother/mate/mum/dad in, read ..essay for, check ..homework, jump
  start ..neighbour, jump-start, help ..old/elderly/lost, teach @ to/how, cheer @ up, volunteer at/for/with, donate
  ..blood/clothes/money/food/to, rescue ..dog/cat/bird/kitten/puppy/hedgehog/fox/duckling, foster ..dog/cat/kitten,
  save ..dog/cat/bird/kitten/life, fix @ ..laptop/computer/car/sink/phone, support @ through, listen to @
  ..cry/vent/talk, translate for @, give ..to charity, babysit for, babysit ..kid/kids/baby/niece/nephew, hold ..hand,
  take @ to ..a&e/er
help_given + headline event: helped my, helping my, helped @, helping @, babysitting, looking after, volunteering, dog
  sitting, helped a, helped an, helped the, helped out, gave blood, donated, dropped off ..for, taking care of @,
  taking care of my
help_received + patient event: help &, lend &, give & ..lift/ride/hand, take care of &, look after &, be there for &,
  drive & to, drive & home, pick & up, cheer & up, comfort &, talk & down, talk & through, save &, cook for &, cook &
  ..dinner/lunch/meal, fix ..for &, let & stay, let & crash, let & borrow, back & up, stand up for &, stick up for &,
  do ..for &, sit with &, stay with &, teach & how, walk & home, rescue &, watch ..kid for &, lend ..to &, offer &
  ..place to, give & ..money/advice/day off, bail & out, tutor &, babysit for &, stop to help &, help &
  ..move/paint/pack/study/out/with/fix/find/get/carry/write/through/clean/build/set/do/practise/practice/prepare/revise/clear/choose/pick,
  go to help &, be go to help &, offer to help &, offer & ..lift/ride/help, lend & ..money/car/a, loan &, treat & to,
  make & ..soup/tea/dinner/breakfast/lunch/lasagne/cake, bring &
  ..soup/food/dinner/flowers/medicine/groceries/cake/tea/coffee/breakfast/lunch/meal/chicken/painkillers, drop ..off
  for &, drive & all, drive & everywhere, take & to ..hospital/doctor/doctors/vet/airport/a&e/er/station, pick & up
  ..from, pick & up when, come and get &, come get &, walk & to, look after ..for &, watch ..for &, mind ..for &, feed
  ..for &, water ..for &, stay with & ..all/until/in/through, stay up with &, let & sleep, let & use, let & live, put
  & up for, take & in, mend ..for &, carry ..for &, cover ..for &, swap with &, swap shift with &, have & back, calm &
  down, talk & out, listen to & ..for/when, check on &, check in on &, text to check on &, teach & to, show & how,
  explain ..to &, pay ..for &, send & ..money/flowers/care/soup/food, jump-start ..for &, tow &, push ..for &, hold
  the ..door for &, give up ..seat for &, get & through, be ..good to &, be ..kind to &, be ..lovely to &, give &
  ..money/cash/job/advice, support & through/when, defend &, give &
  ..seat/lift/ride/jumper/coat/umbrella/charger/sandwich, give & their/his/her ..seat/coat/umbrella/jumper
help_received + them event: have my back, pay my, take/cover +my shift, come to help, fix my, give me notes, return
  my, hand in my, carry my, proofread my, hold my hand, hug me, find my ..%thing, return my ..%thing, hand in my
  ..%thing, jump start my, jump-start my, fix my
  ..car/bike/laptop/computer/sink/boiler/phone/bed/tyre/tap/shower/fence/roof/website, cover my, do my
  ..shopping/dishes/laundry/washing/chores, mow my, shovel my, clean my, pay my ..rent/bill/bills/fine/tuition/phone,
  watch my ..kids/kid/dog/cat/son/daughter, walk my dog, feed my ..cat/dog/fish, carry my
  ..bags/shopping/suitcase/groceries, be ..amazing support, be ..amazing through, find my ..%thing and,
  fix/repair/mend/carry/clean/mow/charge/paint/install/sort/edit/check +my, pay for +my, set up +my, pick up +my, drop
  off +my, look after +my, take care of +my, do +my, help with +my, jump +started my, help out
help_received + subject event: be/get +helped by, get ..help from, get ..lift from, get ..ride from, could not have do
  it without, be so grateful for ..help, have ..help from, get support from, have ..support from, borrow ..from, have
  @ to help, be/get ..+rescued, be/get ..+bailed out, get ..hand from, get ..hand with, get ..lift, get ..ride, get
  ..help with, get ..money from, get ..loan from, get ..support, be ..+supported by, be ..+helped, borrow ..from @,
  could not have ..without @, be so grateful to, be so lucky to have, owe @ one
help_received + headline event: so grateful to, so grateful for, stranger help, someone help, lift from
"""
