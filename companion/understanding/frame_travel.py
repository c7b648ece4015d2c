"""How people tell of ways and goods: moves, journeys, purchases, losses, money."""

TRAVEL = """
move + subject event: move house/home/flat/apartment/abroad/overseas/last/next/this/tomorrow/today/yesterday, move to
  a new, relocate, sign ..lease/tenancy/rental, emigrate, move back/up/down to, move on %weekday, find
  ..flat/apartment/roommate/flatmate/flatshare, change flat/city, leave for university/uni/college, have to move, move
  by, move into, move out of/on/next/this/tomorrow/last/today/yesterday/in/and, leave ..flat/apartment/house for, get
  ..keys, get the keys, start ..over in, settle into/in ..flat/house/apartment/place/city, move closer, move back in,
  leave ..hometown, be moved in, be ..+moved/settled in, buy ..first home, view ..flat/apartment/house, sell
  ..house/flat, spend ..unpack/pack, move out/in/away $, move in on/next/this/tomorrow/last/today/yesterday/together,
  move to ..%dwelling/%region/%place, move here, move there, unpack ..boxes/box/last/kitchen, move from ..to, move
  away, move in with &, leave ..%place for good, +moved $, pack up
  ..flat/house/apartment/place/life/kitchen/room/everything, pack ..boxes/box/house/flat/kitchen, unpack the
  ..last/boxes, up sticks, shift ..stuff/boxes/things to, move ..stuff/boxes/things/furniture into/to/out, load
  ..van/truck/u-haul, rent ..u-haul, book ..removal/movers, downsize/emigrate to, downsize, rehome, get/be +evicted,
  be/get +served ..eviction/notice, fly/flee/leave the nest, leave home, move in with
  ..folks/parents/mum/mom/gran/dad/sister/brother/boyfriend/girlfriend/bf/gf/partner/mates, change ..address, be
  moving to/out, find ..own place
move + city event: relocate/emigrate/move to, move up/down/over/back to, move from, leave ..for good
move + headline event: moving day/in/out/house/van, new flat/apartment/house/place/digs/address/pad, keys to, moved
  in, boxes everywhere, removal van, van comes, movers come, keys to our/the, house move, packing up the/our/my
move - patient event: evict &
move + mutual event: move in with &, move in with @
journey + city event: fly/travel/flight/heading/cycle/sail/cross/tickets/go/drive/off/trip to, fly out/back/over to,
  travel around/through/from, head/be off to, leave for,
  land/arrive/weekend/holiday/hike/honeymoon/week/camp/ski/surf/walk/stay in, backpack through/around, fly into,
  take/on ..train to, drive up/down/over to, on the/my/our way to, on ..bus/plane/flight/ferry/way to, take ..bus to,
  be stuck in, book ..flight/tickets to, fly from, be in ..for the, spend ..weekend/week/day/fortnight in, pop over to
journey + subject event: fly/travel/go/head/drive to ..%place, be off to ..%place, visit/tour ..%place, go on
  ..trip/holiday/vacation/cruise/honeymoon/safari/retreat/journey/tour/adventure, go
  abroad/travelling/traveling/camping/backpacking/skiing/interrailing/inter-railing/trekking/island/glamping, book
  ..flight/trip/holiday/ticket/vacation/cruise, leave for ..%place/trip/holiday, take ..trip, plan
  ..trip/holiday/vacation, miss ..flight/train/connection, backpack around/through/round/across, be off on
  ..adventure/trip/holiday/honeymoon/cruise, catch ..flight, board ..plane/flight/ferry, travel
  around/alone/solo/to/round/across/through, land/arrive in ..%place, leave on ..trip/holiday/honeymoon, have ..trip
  to, fly home/back/tomorrow/tonight/today/next, fly on %weekday, fly in the, have ..week in ..%place, have
  ..gorgeous/lovely/amazing/great/fantastic/wonderful week/weekend/time in, have
  ..lovely/great/amazing/fantastic/wonderful holiday/trip/vacation, have/take ..holiday, go ..camping, interrail,
  hitchhike, land/fly at, leave tomorrow/tonight/on for, go away for/this/next/on, take the ferry/train, get ..train
  to, get on ..plane/train, head north/south, rent ..campervan, road-trip, set off tomorrow/tonight/on/at/for/to, set
  off $, fly out tomorrow/tonight/on/next/to/in/at, go to the ..beach/seaside/coast/mountains/lake, go to
  ..beach/seaside/coast/mountains/alps, drive home/back for, check in $, check in to
  ..hotel/hostel/airbnb/resort/motel, backpack, hitch to, road trip, drive cross-country/across, drive up to
  ..mountains/lake/%place, cruise round/around, sail to/around/across, cycle across/from/around, hike/board the, trek,
  sightsee, jet off, jet/head/fly off to, take off for/in, wheels up in, book
  ..flights/tickets/trip/hotel/holiday/getaway/cruise/airbnb to/in/for, have ..layover/stopover in, get ..away for,
  have ..mini/city break, have ..staycation, be on ..hols/holidays/getaway/layover/stopover, be bound for, be in
  ..%place ..right/now/for/this, be sunning, be at
  ..gate/departures/boarding/gatwick/heathrow/jfk/stansted/schiphol/luton/lax, be on
  ..train/plane/coach/ferry/boat/bus/flight to, be on a ..cruise/road/train/coach/ferry/city, be ..+delayed at, board
  in, camp at/in/by
journey + subject state: be ..on holiday/vacation/honeymoon, be on ..trip/cruise/tour/train/plane/flight/ferry, be at
  the airport/beach, be backpack, be on ..way to ..airport/station/%place, be in ..%place for/until/till/this, be
  ..off to ..%place, be off to the ..beach/coast/seaside/mountains/lakes/airport, be on a/the
  ...bus/train/flight/plane/coach/ferry to
journey + owner noun: trip, holiday, vacation, flight, honeymoon, road trip, city break, getaway, layover, safari
journey + headline event: off/heading/trip to ..%place, off on, on the train/plane/ferry, at the airport/gate, at
  gatwick/heathrow/departures, road trip/tripping, holiday in/mode, flight delayed/at, on holiday/vacation, airport
  at, bags/suitcase packed, flying tomorrow/out, weekend/camping/skiing/hiking in ..%place, weekend away, packing for,
  on a ..trip/cruise/tour/safari/train/plane/coach, on our ..honeymoon/trip/holiday, on my ..trip/holiday, on a/the
  ...bus/train/flight/plane/coach/ferry to, on my/our way to ..%place, wheels up, off on our/my/hols, off to the
  ..airport/coast/beach/mountains/seaside/lakes, on our hols, hols, layover in, stopover in, hour
  layover/flight/drive/train/bus, long haul, boarding now/in, checked in, road trip down/to, backpacking
  round/through/in/around, hitchhiking, interrailing, island hopping, booked flights/our,
  flights/tickets/hotel/trip/holiday booked, passport ready, ferry to, cruise round, greetings from
journey + owner event: flight be ..delayed/at, flight/train/plane leave, flight get ..+delayed, trip/holiday/tickets
  be ..+booked
homecoming + subject event: come home for/to/again/after/tomorrow/today/tonight/next/this/soon/from/on/in, come back
  from/home/today/tomorrow/tonight/next/this/after/on/in/to, get back
  from/home/today/yesterday/tonight/last/on/in/after/tomorrow/this/late, return/fly/travel/arrive/visit home,
  move/head/go back home, move back in with @, make it home/back, get in from/at, land/travel/move/fly/arrive back,
  get back to ..%place, get ..home from/after, get home yesterday/last/late/from/tonight/tomorrow/today, be on ..way
  home/back, be ..head/fly home, be back yesterday/from, go home for
  ..christmas/easter/summer/thanksgiving/weekend/holidays, come back $, return from, be ..glad/happy to be
  ..home/back, be ..home from/for/safe, land at ..gatwick/heathrow/manchester/jfk/home, walk through ..front/own door,
  be back in ..own/blighty/country/uk/homeland/town, be ..home in ..own, return to, fly home/back for, fly in from, go
  home to ..parents/mum/mom/family/see, go back to ..parents/mum/hometown, be ..back for good, reunite with
homecoming + subject state: be ..home from/after/safe/for, be home at last, be back at ..mum/dad/parent, be back
  ..after, be ..back from, be ..back ..home, be home ..from, be back in ..%place, be home $, be back in
  ..country/hometown/town
homecoming + alone state: home at last, home again, home sweet home
homecoming + visit event: be back/home from, return home, come home today/tomorrow/tonight/for/next/this/on
homecoming + city event: come/get/be/fly back from, return/back/home from
homecoming + headline event: home again/sweet/safe/after, home at last, own bed, back in my/our own, home for
  ..christmas/easter/holidays/weekend, on my/the way home, heading/back home, good/nice/great/happy/lovely to be
  ..home/back, back/home from, back in the ..country/uk/states/motherland, landed at, back on home, reunited with,
  homeward
homecoming + other event: come/fly home, be ..home, be back tomorrow/tonight/on/from, get back
  tonight/tomorrow/today/on/this/from/after, get home tonight/tomorrow/today/on/from/after, land
  tonight/tomorrow/today/on/at/this, fly in from/tomorrow/tonight/today/on/this, dock on/tomorrow/in/today, return
  tomorrow/tonight/today/on/from/this, be on leave from, turn up after ..day/week/month
homecoming + user ahead: come/go home
purchase + subject event: buy/order/purchase ..+new, buy myself/a/an/my/our/the/two/three, treat
  myself/ourselves/himself/herself to, splurge on, buy/order ..%goods, get ..+new %goods, get ..%goods delivered, get
  ..new car/phone/laptop/bike/sofa/couch/tv/console/bed/guitar/camera/jacket/coat/dress/shoe, get our first, get
  ..second-hand/puppy/kitten/bargain/delivered/steal/deal, close on ..house/home/condo/place, upgrade ..phone/laptop,
  get ..house/flat $, buy ..first, get ..new glasses/haircut, bag ..bargain/deal, impulse buy, cave/go and buy, trade
  ..in for, get ..on sale/ebay/vinted/amazon/facebook/gumtree/etsy/depop/craigslist, get ..in the sale, win
  ..auction/ebay, buy into ..house, buy/order ..from ikea, pay off, buy some/this ..%goods, order a/an/my ..%goods,
  spend ..%number on a/an/some/new, get myself a/an/some/the/new, get ourselves a/an/some/the, buy ourselves a,
  spend/blow ..on ..%goods, splash out, blow ..on a/an/some/new, drop ..%number on, drop
  ..bucks/quid/dollars/pounds/euros on, fork/shell out ..for, fork/shell out for, treat
  myself/ourselves/himself/herself, indulge/invest in, pick up ..secondhand/second-hand/used/new/cheap/vintage, pick
  up a/an/some ..piano/guitar/bike/car/sofa/table/chair/desk/dress/coat, pick up a/an/some
  ..jacket/lamp/rug/console/telly/tv/laptop/phone/camera/van, get a/an/some ..secondhand/second-hand/used/brand/new,
  get myself/ourselves/himself/herself a/an/some/new, score a/an/some ..vintage/cheap/bargain, snap up, grab
  ..bargain, order myself, order the/a/an/my/some ..ps5/console/phone/laptop/sofa/bed/desk/dress/camera/switch, order
  the/a/an/my/some ..xbox/kindle/chair/guitar/bike/airpods/ipad/tv/telly, preorder, pre-order, put ..offer/deposit
  on/in/down, buy ..motorhome/campervan/caravan/boat/puppy/horse/tesla/house/flat/car/bike/piano/sofa, go/cave and
  bought, go out and buy/bought, upgrade to, upgrade my/our/his/her ..phone/laptop/car/tv/setup/pc, lease ..car, adopt
  ..kitten/puppy/cat/dog, have ..delivered, own ..kayak/boat/house/car now
purchase + owner event: offer be/get ..+accepted, new ..%goods arrive/be/come, %goods be ..+delivered, %goods arrive
  today/tomorrow, %goods come today, parcel/delivery arrive, new
  ..sofa/bed/car/phone/laptop/desk/fridge/oven/couch/mattress/bike ..arrive/come/deliver/land, new
  ..tv/telly/washing/dishwasher/kitchen/carpet/chair/guitar/camera/wardrobe ..arrive/come/deliver/land, new
  ..sofa/bed/car/phone/laptop/desk/fridge/oven/couch get/be ..+delivered, new
  ..mattress/bike/tv/telly/washing/dishwasher/kitchen/carpet/chair get/be ..+delivered
purchase + headline event: offer accepted, new ..%goods day, bought/treated myself, splashed out, splurged on, new
  car/phone/laptop/bike/shoes/boots/guitar/sofa/camera, retail therapy, shopping spree, impulse buy/purchase, bargain
  of the, ordered the/a/my, bought a, bought the, bought new, picked up a
lost_thing - subject event: lose/misplace/mislay ..%thing, can/could not find ..%thing, not find ..%thing anywhere,
  drop ..%thing in/down/on, forget ..%thing on/in/at/and, leave ..%thing $, lose ..%thing again/somewhere, lose one of
  ..%thing, smash/crack ..phone/screen/laptop, break ..phone/laptop/glass, lose ..hearing
  aids/aid/bracelet/necklace/diary/book/dog/cat/tooth/retainer/kite/teddy, lose ..hearing
  toy/bear/blanket/lens/contact/stick/sim/usb/drive/file/photos/photo, delete ..photo/file/essay, leave ..on the
  bus/train/tube/plane/metro/tram, leave ..in ..taxi/uber/cab/restaurant/cafe/pub/hotel, drop ..down the drain, lose
  ..at the airport, where ...put/leave ..%thing, lose ..teddy/toy/bear/blanket/doll/bunny/dummy, turn ..upside down
  for/looking, turn ..house/flat/room/place upside, hunt for ..%thing, misplace, drop
  ..ring/earring/key/phone/necklace/wallet/glasses/airpod/airpods down/in/overboard/somewhere/into, leave
  ..%thing/umbrella/teddy/shopping/lunch/book/hat on/in/at/behind, can not find
  ..glasses/passport/keys/wallet/phone/remote/charger/cat/dog/tickets/ring, can not locate, lose ..favourite/favorite
  teddy/toy/scarf/jumper/hat/earring/hoodie/pen, lose
  ..passport/retainer/teddy/blankie/dummy/engagement/wedding/airpod/airpods/engagement/bank/debit/credit, lose
  ..card/cards/ring/purse/bag/luggage/keys/glasses/hat/scarf/phone, lose
  ..file/files/essay/document/work/photos/saves/save
lost_thing - owner event: %thing be go/miss/nowhere, %thing be/get +lost, %thing go miss/walkabout/walkies/astray,
  %thing fall out/off/down, %thing disappear/vanish, cat/dog be miss, %thing have ..disappear/vanish, %thing have
  gone, %thing be ..nowhere, %thing be ..not in, dog/cat get out, cat have not come, luggage be/get ..lose, suitcase
  never, bag do not, suitcase get lose, file/essay be ..go, %thing be not where, %thing slip off,
  luggage/suitcase/bag/parcel/package/bags ..go/get/be ..missing/lost/astray, airline lose
  ..luggage/bag/bags/suitcase/case, cat/dog/tortoise/parrot/budgie be ..miss/lost,
  cat/dog/tortoise/parrot/budgie/rabbit/hamster go miss, earring/ring/watch/necklace ..fall off
lost_thing - nobody event: lose my luggage/suitcase/bag/parcel/package
lost_thing - headline event: lost the/his/my ..%thing, misplaced my, where be my ..%thing, left my ..%thing, where the
  hell/heck be my, where have my, anyone seen my, can not find my, no sign of my/the, lost cat/dog, missing cat,
  keys/phone/wallet missing
money_trouble - subject state: be ..in debt/overdraft/arrears, be ..+broke/bankrupt, be
  ..skint/overdrawn/overdraft/brassic/cash-strapped/penniless/bankrupt/insolvent/minus, be behind on/with ..%bill,
  have no money, can not make ..rent/end/mortgage/payment, not make ..end meet, struggle to pay/make/afford, struggle
  financially, have ..money left/problem/trouble/worry/issue, not have ..money, owe
  ..money/thousand/hundred/bank/tax/landlord/taxman/everyone, can barely afford/pay, barely afford/pay, scrape
  by/together, be flat broke, choose between ..rent/heating, can not cover/afford/pay, be ..behind with, will not make
  ..rent/mortgage/payment, be in ..overdraft, have ..%number in ..account/bank, have ..%number left, be ..+skint
  till/until/til, be ..in the red, count ..penny/pennies/coppers, have ..nothing left, not have enough, be ..cutting
  back, be ..+priced/maxed out, be ..living on/hand/paycheck, borrow from ..to, overdraw, can/could not pay ..%bill,
  could not afford/pay, have ..debt/overdraft, have ..dollar/euro/pound/quid/buck ...until/till/left, have %number
  dollar/euro/pound/quid/buck ...until/till/left, be up to ...debt, be ..hard up, be ..down to ..last, live on
  ..beans/toast/noodles/ramen/credit/rice/pasta/overdraft, be ..up to ..neck/eyeballs/ears in debt, be ..behind
  on/with ..payments/rent/mortgage/bills/bill/loan/repayments/tax, be ..scraping by/together, struggle to
  ..pay/make/cover/afford, not make ends, make ends meet, can not stretch to, not pay ..rent/bill/bills/mortgage, max
  out ..card/cards/credit/overdraft, max out both, have ..quid/pound/pounds/dollars/bucks/euros/pence/cents left/to,
  have %number quid/pound/pounds/dollars/bucks/euros til/till/until/left/to, owe
  ..thousand/thousands/grand/taxman/hmrc/irs/rent/%number, pawn, have to sell ..to, have to borrow, go into
  ..overdraft/debt, go overdrawn/bankrupt, be on ..breadline, tighten ..belt, not ..get/been paid, have to sell
  ..car/house/guitar/ring to, will have to sell
money_trouble - subject event: go bankrupt/overdrawn, get ..eviction/fine, be/get +evicted/repossessed, max out
  ..card, get ..huge/massive/unexpected/enormous/surprise/tax/gas/vet/repair bill, lose
  ..saving/deposit/money/savings/everything/fortune, lose ..%number on, have to borrow, borrow ..money, get ..bill
  for, get ..final notice, get ..rent increase, get ..+overcharged/fined, get ..parking/speeding fine, get ..cut off,
  have/get ..card +declined, lose ..in crypto, lose ..on ..bet/stock/crypto, blow/drain ..saving, default on, go into
  ..overdraft, go into debt, get/be +hit with a/an ..bill/fine/fee/charge, get ..parking ticket, be/get ..+fined,
  bounce ..cheque/check, have/get ..card declined, might lose the ..house/home/flat, lose the ..house/home
money_trouble - nobody event: rent/mortgage/bills go up, rent be ..due, account be
  ..empty/overdrawn/minus/red/+frozen, overdraft, debt collector/collectors, rent increase/due/day, raise ..rent, not
  ..pay me, bailiffs ..come/knock/call/at, bills be ..pile/mount/insane/crazy/out, bill be ..%number, card get/be
  ..+declined, not a penny to, no money til/till/until/left/for, money/cash be ..tight, noodles/beans til/till/until,
  til/until/till payday, electricity/gas/power/phone/water/internet be/get ..cut off, choosing/choose between heating,
  month of choosing
money_trouble - owner event: overdraft be, card be/get ..+declined, account be ..empty/overdrawn/+frozen/negative,
  rent go ..up, landlord increase, bill be ..high/huge/insane/ridiculous, mortgage go up, bailiff, saving be ..go
money_trouble - headline event: behind on/with ..%bill, skint/broke/overdraft/overdrawn again, card declined, eviction
  notice, unexpected/another/vet bill, not enough money, money worries, %number quid/pound/dollar/euro/buck
  left/until/till, payday can not come, skint/broke til, skint/broke till, skint/broke until, not a penny, down to my
  last, skint, broke, stone/flat broke, overdrawn, in the red, in my overdraft, rent due/went, living/behind on,
  counting pennies, minus %number in, final demand
theft - subject event: be/get +robbed/mugged/burgled/pickpocketed/scammed/hacked, have ..%thing
  +stolen/nicked/snatched, get ..%thing +stolen/nicked, have/get ..%vehicle +stolen, be/get +burglarized, get +broken
  into, be/get ..+conned, be/get ..+scammed out, lose ..to a scammer/scam, lose ..to scammer, be ..+broken into,
  be/get ..+held up, have ..+pickpocketed/robbed/nicked, get/have ..+stolen, get ..+cloned, get/be ..+swindled, get/be
  +pickpocketed/mugged/robbed/burgled/scammed/hacked/carjacked, get/be +scammed/conned out, have
  ..phone/wallet/bike/car/purse/bag/laptop/card/passport/jacket ..+stolen/nicked/pinched/swiped/taken, be ..victim of,
  wake up and ..car/van/bike be ..gone
theft - thief event: steal/nick/swipe/pinch/snatch ..%thing/%vehicle, steal from &, rob/mug/scam/burgle &, break into
  ..house/car/flat/apartment/home/place/shed/office/garage, take/walk off with ..%thing/%vehicle, run off with
  ..%thing, hack ..account/phone, take ..wallet/purse, burgle ..house/flat/place, steal
  ..lunch/bike/parcel/plant/catalytic/tools/identity/wheel/licence/plate/laptop/money, break into ..%vehicle, smash
  ..window, make off with, clone ..card, drain ..account, grab ..%thing and, take ..%thing and run, break into
  my/our/his/her/their/@, break in and, break into the ..car/house/shed/garage/flat/shop/office, take my/our
  ..bag/bike/phone/wallet/laptop/purse/stereo/tools, have my/our ..bike/car/phone/van away, have ..bike away, nick
  my/our/his/her/the, pinch my/our/his/her ..bike/phone/wallet/lunch/bag/purse, swipe my/our/his/her/a
  ..package/phone/wallet/parcel/bag/bike/lunch, swipe ..package/parcel off, half-inch my, lift my
  ..wallet/phone/purse, snatch my/his/her ..phone/bag/purse/necklace, hack my/our ..account/bank/email/instagram,
  drain/empty my/our ..account/bank, scam/con & out, burgle our/my, ransack, raid ..shed/garage/house, jack
  my/our/his/her ..car/bike/truck, siphon, steal the ..catalytic/lead/tools/package/plants/gnome
theft - owner event: %thing/%vehicle be/get +stolen, house/flat/apartment/place/car get/be +robbed/burgled,
  %thing/%vehicle get/be ..+snatched/swiped/pinched/taken, shop/store/office get/be ..+burgled,
  house/flat/home/place/shed/garage/locker get/be ..+ransacked, identity get/be ..+stolen, account get/be
  ..+compromised, %thing be ..go and, lunch be ..steal, shop/store/bank/office/neighbour ..get/be ..+robbed,
  car/house/shed/garage/flat/apartment/shop/van/locker/office/studio be/get ..+broken into,
  car/house/shed/garage/flat/apartment/shop/van/locker/office/studio be/get ..+burgled/robbed/ransacked,
  %thing/%vehicle be/get ..+nicked/pinched/swiped/jacked/lifted/cloned/stolen/hacked, card be/get ..+cloned/skimmed,
  account be/get ..+hacked, plants/package/parcel/tools be/get ..+stolen, jacket/coat/trainers/sunglasses be/get
  ..+nicked
theft - headline event: bike/phone/wallet/car/laptop/package stolen, got mugged/burgled, bike gone, someone/somebody
  stole, burgled, mugged, robbed, pickpocketed, scammed, car/shed/house broken into, bike/phone/someone/somebody
  nicked, someone broke into, porch pirate, thieves took
theft - owner noun: break-in, burglary, mugging, robbery
move + nobody event: boxes everywhere, movers be ..come/here, van come/arrive at, house be ..+packed, keys be ours,
  our new place
move - nobody event: landlord/landlady ..evict, they be evicting, lease be up, tenancy end, have to be out by
journey + nobody event: flight be ..delayed/+delayed/cancelled/overbooked, flight at %number, flight be at, holiday be
  ..here/booked, holiday start, %number hour layover/flight/stopover
homecoming + owner event: ship dock/arrive/return/come, plane/flight land, train get in, unit/regiment come home
theft - nobody event: someone be in my ..house/flat/room/car, they get my pin, drawers everywhere
"""
