"""How people tell what they do with one another: plans, plans called off, help."""

DOINGS = """
plan_with_someone + subject event: meet/celebrate/plan ..with @, meet/catch up with, have
  ..dinner/lunch/coffee/drink/brunch/breakfast/beer/picnic/barbecue/plan with, get ..dinner/lunch/coffee/drink/brunch
  with, go/hang out with, visit/facetime @, have @ round, go
  ..shop/hike/swim/climb/run/bowling/dance/fishing/camp/movie/cinema/concert/gym/museum with @, go for
  ..drink/coffee/walk/meal/beer/dinner/lunch with, movie/film/game night with, have ..call with @, stay/skype/bake
  with @, have ..people/friend over, go to ..party, throw ..party, meet
  ..friend/folk/mate/cousin/mum/dad/family/parents/brother/sister, get together with, day/night/go/hang out with @, go
  clubbing/dancing, picnic/zoom/babysit/celebrate with, take @ to
  ..zoo/cinema/movies/park/museum/beach/dinner/lunch/concert/show/theatre/aquarium/fair/circus/pool, take the kids,
  take my ..mum/mom/dad/sister/brother/gran/nan/wife/girlfriend/boyfriend/kids, have
  ..round/over/bbq/barbecue/picnic/party/sleepover/playdate/date/get-together/reunion, have
  ..dinner/lunch/coffee/drinks/brunch/tea/roast/movie/game night with, do ..brunch/lunch/dinner/drinks/coffee/quiz, go
  ..cinema/bowling/climbing/hiking/swimming/camping/shopping/dancing/karaoke/fishing/skating/surfing with, go for
  ..pint/drinks/drink/coffee/lunch/dinner/walk/hike/brunch/meal/curry/ride with, go to
  ..wedding/party/concert/gig/match/game/cinema/beach/zoo/museum/pub/festival/theatre/karaoke with, cook for @, meet
  ..from work, grab ..lunch/coffee/dinner/drink/beer/brunch/bite/pizza, visit my
  ..mum/mom/dad/gran/nan/grandma/grandparents/parents/sister/brother/family/friend/aunt/uncle, host
  ..dinner/party/thanksgiving/christmas/quiz, date night, hang/organise/arrange ..with, be ..out with, spend ..with
  my, make ..plan with, go away with, book ..restaurant, go
  ..bowling/hiking/swimming/camping/shopping/dancing/fishing/skating/climbing/karaoke with @, go to
  ..movies/cinema/concert/park/pub/beach/gym/museum/zoo/theatre/gig with @, spend
  ..day/weekend/evening/afternoon/morning/night with @, play ..chess/cards/tennis/football with @, have @ over/round
  for, go out ...with @, have ..tea/dinner/lunch/roast at, have tea with
plan_with_someone + visit event: come over/round/visit/stay, come to visit/stay, stay the night, come for
  ..dinner/lunch/tea/visit/weekend, visit me/us, pop round/over, drop by, stay with me/us, take me out/to
plan_with_someone + both event: go to the movie/cinema/concert/beach/park/museum/pub, go out ..tonight/tomorrow, meet
  tomorrow/tonight/on/at/for, have ..dinner/lunch/drink/picnic/barbecue, get together, be have ..movie night, go out
  for, go hike/camp/bowling
plan_with_someone + date noun: dinner/lunch/coffee/brunch/drink/breakfast/movie/picnic/date/walk/beer/hike with,
  night/day out with, game/girls/date/movie night, sleepover, get-together, dinner/lunch date, barbecue, dinner party
plan_with_someone + headline event: dinner/lunch/coffee/brunch/drinks/drink/breakfast/movie/movies/cinema/picnic/date
  with, pub with, night out, girls/girls'/game/games/date/movie/lads/boys/quiz/curry/poker night, sleepover with, walk
  with, hike with, bbq with/at, roast/lunch/tea/dinner/sleepover/barbecue at, dinner at mum's/my/mums, off to
  see/meet, meeting up/the, visiting/meeting my, visiting/meeting @, shopping with, karaoke with, beach with, family
  dinner/lunch/reunion, sunday roast/lunch, camping with, coffee/lunch/play/double/blind/hot date, playdate, reunion
  with, drinks after/tonight, movie/film/pizza night with, spa day with, pints with, beers with, tea with, curry with,
  bowling with, golf with, tennis with, gig with, theatre with, play/first date with, roast with,
  catch/catching/meeting up with, seeing @ tomorrow, seeing my
  ..mates/friends/folks/sister/brother/mum/mom/dad/nan/gran/cousin, grabbing
  ..drinks/coffee/lunch/dinner/curry/pint/food/brunch/beer/beers/bite with, school reunion, big night out,
  night/day/hanging out with, weekend with, taking my
  ..mum/mom/dad/nan/gran/sister/brother/niece/nephew/kids/son/daughter to/out, having ..over/round, hanging with, me
  and @ be go, off to my ..mum/mom/dad/nan/gran/sister/brother/parents, tea at my/nans, pizza/dinner at mine with
plan_with_someone + subject ahead: see ..mate/friend/friends/lads/girls/cousin/mum/dad/mom/family/parents/gran/nan,
  see/meet/visit/join/invite/facetime @, meet ..mate/friend/friends/cousin/family/parents/lads/girls, meet/catch up,
  have @ over/round/for, have ..people over, go out with @, go to/see @, go over/round to @, host, have
  ..party/barbecue/bbq, pick @ up at/from, cook ..for @, call @ tonight/tomorrow/later, hang out/with,
  go/watch/play/do/spend ..with @, stay at ..%parent, pop round/over to, go/nip round, nip over to, be off to see,
  grab ..curry/pint/coffee/bite/drink/lunch/dinner/beer/brunch with, grab
  ..pizza/burger/drinks/pints/food/breakfast/cocktail/cocktails/tea with, get
  ..curry/pint/coffee/bite/drink/lunch/dinner/beer/brunch with, get
  ..pizza/burger/drinks/pints/food/breakfast/cocktails/nails/hair with, go for a/some
  ..curry/pint/coffee/bite/drink/lunch/dinner/beer/brunch/pizza/drinks/run/walk/hike/swim/spin/drive/ride with, go for
  ..curry/pints/coffee/lunch/dinner/beers/brunch/drinks/tapas/sushi/cocktails with, have
  ..curry/pint/coffee/drink/lunch/dinner/beer/brunch/drinks with, have
  ..roast/bbq/barbecue/barbie/takeaway/tea/film/movie/cuppa with, hit ..beach/pub/town w, go
  ..bowling/karting/shopping/clubbing/dancing/swimming/climbing/hiking/fishing with, go
  ..camping/sailing/skating/surfing/paintballing/golfing/cinema/out with, go to the
  ..match/game/pub/cinema/pictures/movies/beach/zoo/park/theatre/races/footy/football/gig/concert/festival with, be
  off ..shopping/hiking/camping/bowling/clubbing/cycling with, be off ..shopping/hiking/camping/bowling/clubbing
  at/on/this/to, be all going, be all ..meet, be all ..go bowling/out/camping/for, have ..over/round
  for/on/at/tomorrow/tonight, have ..folks/parents/in-laws/family/mates/friends/girls/lads/gang/kids/neighbours
  ..over/round/for, have ..date/dates on/tonight/tomorrow/with/at/this, have a
  ..date/sleepover/playdate/girls/boys/reunion/get-together/catch-up/catchup on/with/tonight/tomorrow/this/at, have
  ..plans with, have ..tickets with, catch up with/over, meet ..for
  ..coffee/lunch/drinks/dinner/pint/brunch/beer/walk, meet the ..girls/lads/gang/in-laws/boys/parents, see the
  ..girls/lads/boys/gang/folks/family/grandkids, hang/go out with, chill with, take @ ..out/for/to, take ..out for
  ..lunch/dinner/tea/coffee/drinks/meal/birthday, take the ..kids/dog/girls/boys/grandkids to, treat @ to, visit
  ..mum/mom/dad/gran/nan/grandma/sister/brother/friend/mate/parents/folks/family/uncle/aunt/in-laws, go and/to see @,
  go on a ..date/double/blind, go out for, play
  ..tennis/golf/squash/football/footy/cards/chess/badminton/poker/padel/board with, do
  ..brunch/lunch/dinner/coffee/drinks/sunday/roast/escape/parkrun/pub with, throw ..party/bbq/shower/surprise, go to
  ..%parent for, spend ..with ..folks/family/in-laws/girls/lads/parents, bake with @
plan_with_someone + visit ahead: come over/round/to/for/up/down, come home for, visit, visit me/us, be in town,
  join/invite us, take me out/to, invite me, fly in, stay over/for/at/with, sleep over, be/pop/call round, pop
  over/round/by/in, swing by, drop by/in/round, stay the ..night/weekend, be over/round for, take me/us
  out/for/to/bowling/dancing/shopping/camping, cook me/us, meet me/us for/at/in, pick me up for/at
cancelled_plan - off event: %plan be/get ..+cancelled/canceled/postponed, be/get ..+postponed, be/get call off, fall
  through, be ..off again/cause/because/cuz/now, get/be +scrapped, be/get +rained off, get +rained out, be ..+shelved,
  have to be +cancelled, %plan have ..be ..cancel/postpone, %plan be/get ..cancel/postpone/reschedule, %plan be ..off
  now/because, %plan be not ..happen, %plan not ..happen, %plan not go ahead, %plan get/be ..+rained, %plan get
  ..+axed, %plan be/get ..+scrapped, %plan be ..+called, have be ..cancel, weather ..ruin, %plan be ..off, be
  ..+rained off, get cancelled on, everything/it/all be/get ..+cancelled, it be/get ..+canceled, not go/happen/come
  ...after all, not go ...anymore, dinner/lunch/trip/party/date/wedding/holiday/gig/meeting/game/match be
  ..off/called/+cancelled/+canceled/+scrapped/+postponed/+axed/+binned/+rained/+shelved/ruined,
  picnic/bbq/barbecue/concert/night/drinks/brunch/flight/plans/visit/tour be
  ..off/called/+cancelled/+canceled/+scrapped/+postponed/+axed/+binned/+rained/+shelved/ruined,
  festival/weekend/sleepover/reunion/fishing/camping/cinema/quiz/class/appointment be
  ..off/called/+cancelled/+canceled/+scrapped/+postponed/+axed/+binned/+rained/+shelved/ruined,
  dinner/lunch/trip/party/date/wedding/holiday/gig/meeting/game/match/picnic/bbq/barbecue ..fall through/apart,
  concert/night/drinks/brunch/flight/plans/visit/tour/festival/weekend/sleepover/reunion/fishing/camping ..fall
  through/apart, dinner/lunch/trip/party/date/wedding/holiday/gig/meeting/game/match/picnic/bbq get
  ..+cancelled/canceled/scrapped/postponed/axed/binned/rained/shelved/pushed/moved/nixed/pulled,
  barbecue/concert/night/drinks/brunch/flight/plans/visit/tour/festival/weekend/sleepover/reunion get
  ..+cancelled/canceled/scrapped/postponed/axed/binned/rained/shelved/pushed/moved/nixed/pulled, get ..+pushed back,
  be/get ..+pushed back to, be/get ..+put off, be ..not happening, be ..not going ahead, be a no go, be a no-go, be a
  ..wash out, be a ..washout, they call off ..game/match/gig/wedding/party/trip/show, they cancel
  ..flight/train/gig/game/match/show/class/trip/concert, they cancelled
cancelled_plan - cancel event: cancel/postpone/scrap ..%plan, call it off, bail/flake on &, bail last/again/on/at,
  flake out/again/on/last, stand & up, blow & off, never/not show up, not/never turn up, pull/drop/back out last, call
  ..%plan off, have to cancel/bail/postpone/call/skip/pull, leave & hanging/waiting/stand, have to skip/miss ..%plan,
  can/could not make it, postpone/cancel our, cancel ..flight/train/visit, cry/beg/sack off,
  bow/back/duck/chicken/wimp out of, cancel ..on &, cancel last/today/tonight/tomorrow/on/again/at/this/our/my/the,
  cancel his/her/their ..%plan, ghost & on, call ..off, reschedule ..last/again, never ..show, never ..turn up, be not
  ..come ..anymore, text ..cancel, call to cancel, rain check, be/get ..+uninvited, be/get +stood up, can/could not
  come to ..%plan, can not make ..%plan, ditch &, no/never show, not come ...anymore, bail/flake/cancel $, flake, pull
  out of ..race/marathon/trip/game/show/wedding/deal/half/run/party, bow out, be a ..no-show/no show, no-show, can not
  make ..party/dinner/lunch/wedding/tonight/tomorrow/it, will not make ..party/wedding/dinner, can not come $, can not
  come to/tonight/tomorrow/after/anymore, cancel
  ..trip/plans/date/dinner/visit/drinks/appointment/flight/holiday/party/gig/booking, postpone
  ..trip/plans/date/dinner/visit/wedding/party/appointment, reschedule on/again/for, push ..back to/again, put ..off
  again, take/need a rain, shelve ..plans/trip, have to give ..miss, double-book, say he/she/they be not come,
  text/ring ..not come
cancelled_plan - headline event: cancelled/postponed again, plans/flight/trip/date/party/gig/concert/dinner/got/train
  cancelled, trip/holiday/wedding/called/rain/rained/plans/date/dinner/party off, stood up, rain check, rained out,
  cancelled last, no show, no-show, plans ruined, plans/trip fell, game/match called, match abandoned, holiday/trip
  scrapped, postponed
cancelled_plan - nobody event: ^ no %plan tonight/today/tomorrow/anymore/this, ^ no
  ..hike/picnic/match/game/bbq/trip/party/gig today/tonight/after/tomorrow
help_given + giver event: help/jump-start ..@, look after @, babysit, take care of @, give @ ..lift/ride/hand/a,
  lend/comfort/tutor/nurse/console/loan @, drive @ to/home, pet-sit, dog-sit, house-sit, cook/fix/bake ..for @, do
  ..shopping for @, help ..move/paint/pack/study/old/elderly/lost/stranger/tourist/blind, talk @
  through/down/out/round, cover/pay/care/translate for @, stay/sit up with @, sit/stay with @, carry/mow/shovel/mend
  ..for, run ..errand/errands for, proofread, be there for @, give ..advice/lift to, help an/a/the
  ..old/elderly/stranger/lost/woman/man/lady, keep @ company, look after ..kid/dog/cat/house, set up ..for @, spend/be
  ..help @, help ..out at, help out/carry/move, help a
  ..lady/man/woman/lost/stranger/kid/neighbour/tourist/friend/colleague/mate/classmate, help the
  ..old/neighbour/lady/kids, look after
  ..sister/brother/mum/mom/dad/gran/nan/neighbour/friend/mate/kids/baby/dog/cat/niece/nephew, watch
  ..kid/dog/cat/baby/niece/nephew, watch ..sister/brother/friend/neighbour kid, pet/dog/house sit, dogsit, petsit,
  drive/lend my ..%parent, give ..stranger/lady/man/woman/neighbour/homeless/blood/plasma, give ..my coat/lunch, give
  my ..coat/lunch/seat, give up ..seat, fundraise, raise/run ..for charity, return ..wallet/phone/purse/dog, lend
  ..money/mate/friend/brother/sister/neighbour/colleague/coworker/cousin, lend ..%number, buy ..homeless, make @
  ..soup/dinner/tea/lunch/cake, bring @ ..food/soup/dinner/flowers/medicine/lunch/groceries/cake, take @ ..to
  ..hospital/doctor/doctors/airport/vet/station/appointment, take ..neighbour/gran/nan to, pick/cheer/put/back @ up,
  do/get ..shopping for, carry ..up the, mow/shovel/feed/water ..neighbour, walk ..neighbour's, fix/teach ..%parent,
  set up ..mum's/dad's/gran's/nan's/for, tutor, cover ..colleague/mate/friend/coworker, cover/babysit/babysat for,
  take ..shift for, stay/sit up with, be there for, support ..through, check ..homework, jump-start, teach @ to/how,
  rescue ..dog/cat/bird/kitten/puppy/hedgehog/fox/duckling/stray/fledgling/bee, save ..dog/cat/bird/kitten/life,
  listen to @ ..cry/vent/talk, give ..to charity, hold ..hand, take @ to ..a&e/er, give
  ..old/elderly/next/homeless/neighbour/neighbor/stranger/mate/friend/pal/colleague/coworker/tourist/lady/lost
  ..lift/ride/hand/money/food/directions/coat/seat/change, give ..lift home, give up
  ..seat/bed/room/spot/place/evening/weekend to/for, donate, watch ..kids/baby/dog/cat/twins for, look after
  ..kids/baby/dog/cat/mum/mom/dad/nan/gran/niece/nephew/grandkids/neighbour/shop, talk
  ..buddy/mate/friend/sister/brother/pal/cousin through, let @ ..crash/stay/sleep/live/borrow/use, let
  ..mate/friend/cousin/brother/sister/pal/buddy ..crash/stay/sleep/live/borrow/use, take @ in, take/bring
  ..soup/food/dinner/flowers/cake/groceries/shopping/medicine/lasagne/casserole ..to/round/over, make
  ..soup/dinner/cake/meal/lasagne/costume for, do ..shopping/cleaning/gardening/laundry/taxes/washing/dishes for,
  drive ..friend/mate/nan/gran/mum/mom/dad/neighbour to, drop @ at/off, fix
  ..grandma/grandad/gran/nan/mum/mom/dad/sister/brother/neighbour/friend/mate/aunt/uncle, fix @
  ..wifi/phone/car/sink/laptop/computer/tap/bike/telly, teach
  ..nan/gran/mum/mom/dad/kid/kids/son/daughter/niece/nephew, coach ..kids/team/under, volunteer, foster, raise
  ..money/pounds/%number for, raise ..for ..charity/hospice/cancer, chip in for/with, pay for
  ..coffee/lunch/shopping/groceries/bus/homeless, push ..stranger/car/neighbour out/up, tow ..car/out, carry
  ..shopping/bags/pram/buggy/suitcase/groceries for/up/down, take in ..stray/rescue/refugee/foster, read over ..for,
  stick/stand up for @, step in for/and, stop to/and help, stop to ..push/change/give, walk
  ..tourist/lady/man/woman/kid/friend ..to/home, pick up ..neighbour's/neighbor's/nan's/gran's/mum's/dad's, sit on the
  phone with, cook for the ..family/neighbours/homeless
help_given + headline event: helped/helping my, helped/helping @, babysitting, looking after, volunteering, dog
  sitting, helped a, helped an, helped the, helped/helping out, gave/giving blood, donated, dropped off ..for, taking
  care of @, babysat, fixing/fixed my ..mum/mom/dad/nan/gran/grandma/grandad/sister/brother/neighbour, gave my
  ..mate/friend/neighbour/colleague/sister/brother/nan/mum/mom/dad a, volunteered, tutoring, chipped in, stopped to,
  looking after my/the, helped push, helped carry, good deed
help_received + patient event: help/lend/comfort/save/rescue/tutor/loan/tow/defend/sub/spot &, give &
  ..lift/ride/hand/money/cash/job/advice/benefit, take care of &, look after &, be there for &, drive &
  to/home/all/everywhere, pick/cheer/back/put & up, talk & down/through/out/round/off, cook/babysit/pay/vouch for &,
  cook & ..dinner/lunch/meal, fix/do/watch/mind/feed/water/mend/carry/cover/pay/jump-start/push ..for &, let &
  stay/crash/borrow/sleep, stand/stick up for &, sit/stay/swap with &, teach & how/to, walk & home/to, lend/explain
  ..to &, bail/talk/push & out, stop/go/offer to help &, help &
  ..move/paint/pack/study/out/with/fix/find/get/carry/write/through, help &
  ..clean/build/set/do/practise/practice/prepare/revise/clear/choose/pick, offer & ..lift/ride/help, treat & to, make
  & ..soup/tea/dinner/breakfast/lunch/lasagne/cake/costume/cuppa, bring &
  ..soup/food/dinner/flowers/medicine/groceries/cake/tea/coffee/breakfast/lunch/meal/chicken/painkillers, drop
  ..off/round/over for &, take & to ..hospital/doctor/doctors/vet/airport/a&e/er/station, pick & up when/from/at/in,
  come get &, stay with & ..all/until/in/through/while, stay/sit up with &, take & in, have/nurse & back, calm & down,
  check on &, show & how, send & ..money/flowers/care/soup/food, get & through, be ..good/kind/lovely to &, support &
  through/when, give & ..seat/lift/ride/jumper/coat/umbrella/charger/sandwich, give & their/his/her
  ..seat/coat/umbrella/jumper, drop & off/at/home, give &
  ..lift/ride/hand/money/loan/day/bed/sofa/place/job/advice/tips/pep/push/hug, give & the ..day/week/afternoon off,
  cover & ..shift, sort ..out for &, cook for us, bring &
  ..soup/food/dinner/flowers/lunch/medicine/groceries/tea/lasagne/shopping/supplies/meds, buy &
  ..lunch/coffee/dinner/groceries/food/ticket/drink, hold ..hair while, hold ..hand while/through, hold & while,
  listen to &, let & ..crash/stay/sleep/live/borrow/use/rant/vent/cry, drive & ..to/home/all/round, see & home, come
  to & rescue, come and ..get/fetch/help/sit/rescue &, fetch & from, jump start &, let & off ..early/work, do & a
  favour/favor/solid
help_received + them event: have my back, pay/fix/return/carry/proofread/jump-start/cover/mow/shovel/clean/help my,
  take/cover +my shift, come to help, hand in my, hold my hand/hair, hug me, find/return my ..%thing, jump start my,
  do my ..shopping/dishes/laundry/washing/chores/ironing/taxes/hair/cv, watch my
  ..kids/kid/dog/cat/son/daughter/baby/stuff/bag, feed my ..cat/dog/fish/cats, be ..amazing support/through,
  fix/repair/mend/carry/clean/mow/charge/paint/install/sort/edit/check +my, pay for +my, set/pick up +my, drop off
  +my, look after +my, take care of +my, do +my, help with +my, help out/me/us, take my
  ..bins/bin/trash/rubbish/dog/kids/shift/parcel/parcels/package/post out/in/for/while/to, take in my
  ..parcel/parcels/package/washing/post, change my ..tyre/tire/wheel, mend my ..fence/boiler/bike/car/tap/roof, water
  my ..plants/garden, walk my ..dog/dogs, shovel/clear my ..drive/driveway, pay for my
  ..coffee/lunch/shopping/dinner/groceries/bus/ticket, pick up my ..kids/tab/shopping/prescription, mind my
  ..kids/kid/baby/dog, babysit, cook/clean ..for me/us, come over/round and ..cook/clean/help/fix/sit/cheer, come
  over/round to ..cook/clean/help/fix/sit/cheer, chip in for my/our, give me
  ..seat/coat/umbrella/day/lift/ride/money/loan/hand, lend me ..money/car/coat/umbrella/suit/%number, read my
  ..essay/cv/draft/chapter, check my ..cv/essay, save my ..life/bacon/skin/arse/ass/day, drive ..hours to bring, bring
  me my ..keys/wallet/phone
help_received + subject event: be/get +helped by, get ..help/lift/ride/hand/money/loan from, have ..help/support from,
  borrow ..from, have @ to help, be/get ..+rescued, be/get ..+bailed out, get ..hand/help with, get
  ..lift/ride/support, be ..+supported by, be ..+helped, borrow ..from @, could not have ..without @, owe @ one/big,
  could not of/have ..without, get ..hand from/with, owe ..one, borrow ..off/from
  ..mum/mom/dad/sister/brother/mate/friend
help_received + headline event: stranger/someone help, lift from
help_received + nobody event: stranger/neighbour/neighbor/man/woman/lady/bloke/guy/lad/passerby/cyclist/driver/nurse
  ..help me/us, stranger/neighbour/neighbor/man/woman/lady/bloke/guy/lad ..pay for my/our,
  stranger/neighbour/neighbor/man/woman/lady/bloke/guy/lad ..change/carry my/our,
  street/family/village/team/office/neighbours/friends/everyone ..chip/pitch in, whip round for the/my, whip-round
"""
