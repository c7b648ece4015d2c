"""How people tell of ways and goods: moves, journeys, purchases, losses, money."""

TRAVEL = """
move + subject event: move house/home/flat/apartment/abroad/overseas, move into ..%dwelling/his/her/my/our/a/the, move
  to a new, move across the country, relocate, sign ..lease, get ..key to ..%dwelling, pack ..box, emigrate, move back
  to, move last/next/this/tomorrow/today/yesterday, move on %weekday, find ..flat/apartment, find ..place to live,
  change flat, get ..new place, leave for university/uni/college, change city, move up/down to, have to move, move by,
  move into, be ..move house, move out of, leave ..flat/apartment/house for, get ..kick out of, get ..keys, get the
  keys, pick up ..keys, start ..over in, settle into/in ..flat/house/apartment/place/city, move closer, move next
  door, move countries, move cities, move states, move continent, move ..stuff/boxes to, move back home, move back in,
  leave ..hometown, pack up ..flat/house/apartment/room/life, be ..all moved in, be moved in, be ..+moved in, buy
  ..first home, put ..house on the market, find ..roommate/flatmate, find ..new flat/place/apartment/house, view
  ..flat/apartment/house, sell ..house/flat, sign for ..flat, spend ..unpack, spend ..pack, move out
  on/next/this/tomorrow/last/today/yesterday/in, move out $, move in on/next/this/tomorrow/last/today/yesterday, move
  in $, move away for/from/to, move to ..%dwelling/%region/%place, move here, move there, unpack ..boxes/box/last,
  move in together, leave home for, leave home $, move from ..to, move away, move away $, move in with &, leave
  ..%place for good, leave ..city/town/country for good, +moved $, +moved yesterday/today
move + city event: relocate to, move up/down/over/back to, emigrate to, move to, move here from, move from, leave
  ..for good
move + headline event: moving day, moving in, moving out, moving house, new flat, new apartment, new house, keys to,
  moved in
move - patient event: evict &
move + mutual event: move in with &, move in with @
journey + city event: fly to, fly out to, travel to, travel around, travel through, head off to, leave for, take the
  train to, land in, arrive in, backpack through/around, road trip to, fly into, take ..train to, drive up to, drive
  down to, drive over to, on the way to, on ..train to, on ..bus to, on ..plane to, on ..flight to, on ..ferry to, fly
  back to, fly over to, weekend in, holiday in, flight to, heading to, city break in, take ..bus to, cycle to, hike
  in, sail to, cross to, tickets to, touch down in, be stuck in, en route to, honeymoon in, set off for, book
  ..flight/tickets to, travel from, fly from, go to, drive to, off to, be off to, on ..way to, be in ..for the, spend
  ..weekend/week/day/fortnight in, week in, trip to, train to, pop over to, be on my way to, on my way to, on our way
  to, camp in, camping in, ski in, surf in, walk in, stay in, spend the weekend in
journey + subject event: fly to ..%place, travel to ..%place, go to ..%place, head to ..%place, drive to ..%place, be
  off to ..%place, visit ..%place, go on
  ..trip/holiday/vacation/cruise/honeymoon/safari/retreat/journey/tour/adventure, go abroad, go
  travelling/traveling/camping/backpacking/skiing/interrailing, book ..flight/trip/holiday/ticket/vacation/cruise,
  leave for ..%place/trip/holiday, take ..trip, plan ..trip/holiday/vacation, be +stuck at the airport, miss
  ..flight/train/connection, backpack around/through, go on a road trip, go away for the weekend, go away for
  ..day/week, be off on ..adventure, catch ..flight, board ..plane/flight/ferry, travel around, land in ..%place,
  arrive in ..%place, leave on ..trip/holiday/honeymoon, have ..trip to, pack for ..trip/holiday, pack ..suitcase/bag
  for, fly home/back, fly on %weekday, fly tomorrow/tonight/today, fly in the, fly next, have ..week in ..%place, have
  ..gorgeous/lovely/amazing/great/fantastic/wonderful week/weekend/time in, have
  ..lovely/great/amazing/fantastic/wonderful holiday/trip/vacation, have ..holiday, spend ..week/weekend/day/fortnight
  in ..%place, spend ..week/weekend/fortnight away, spend ..at the beach/seaside/coast/lake, go ..camping, interrail,
  hitchhike, check in at ..hotel, check into ..hotel, land at, touch down, be ..stuck at ..airport/station/border, go
  through customs, leave tomorrow/tonight/on for, go away for/this/next/on, take ..holiday, take the ferry, take the
  train, take a road trip, travel alone, travel solo, get ..train to, get on ..plane/train, head off on, head off
  tomorrow, head out on ..trip, head north/south, go inter-railing, see the northern lights, rent ..campervan,
  road-trip, set off tomorrow/tonight/on/at/for/to, set off $, fly out tomorrow/tonight/on/next, fly at, travel to, be
  off on ..trip/holiday/honeymoon/cruise, go to the ..beach/seaside/coast/mountains/lake, go to
  ..beach/seaside/coast/mountains/alps, drive home/back for
journey + subject state: be ..on holiday/vacation/honeymoon, be on ..trip/cruise/tour/train/plane/flight/ferry, be at
  the airport, be backpack, have ..holiday booked, be away in ..%place, be at the beach, be on ..way to
  ..airport/station/%place, be on the road, be travel around/through, be in ..%place for, be in ..%place
  until/till/this, be ..off to ..%place, be off to the ..beach/coast/seaside/mountains/lakes/airport, be on a
  ...bus/train/flight/plane/coach/ferry to, be on the ...bus/train/flight/plane/coach/ferry to
journey + owner noun: trip, holiday, vacation, flight, cruise, honeymoon, road trip, city break, getaway, layover,
  safari
journey + headline event: off to ..%place, off on, on the train, on the plane, on the ferry, at the airport, at
  gatwick, at heathrow, road trip, holiday in, flight delayed, flight at, on holiday, on vacation, airport at, finally
  on holiday, bags packed, suitcase packed, flying tomorrow, flying out, heading to ..%place, trip to ..%place,
  weekend in ..%place, weekend away, %number day until/till ..holiday/trip/vacation, packing for, on a
  ..trip/cruise/tour/safari/train/plane/coach, on our ..honeymoon/trip/holiday, on my ..trip/holiday, on a
  ...bus/train/flight/plane/coach/ferry to, on the ...bus/train/flight/plane/coach/ferry to, on my way to ..%place, on
  our way to ..%place, camping in ..%place, skiing in ..%place, hiking in ..%place
journey + owner event: flight be ..delayed, flight be ..at, flight leave, train leave, flight get ..+delayed, plane
  leave, flight board, trip be ..+booked, holiday be ..+booked, tickets be ..+booked
homecoming + subject event: come home for/to/again/after/tomorrow/today/tonight/next/this/soon/from/on/in, come back
  from, come back home, get home from ..trip/holiday/vacation/%place/hospital/airport/honeymoon/tour/deployment, get
  back from, get back home, return home, fly home, move back home, move back in with @, make it home, get in from,
  land back, come back today/tomorrow/tonight/next/this/after/on/in, travel home, arrive home, get back
  today/yesterday/tonight/last/on/in/after, get back yesterday/today/tonight/tomorrow/this/last/late, get back to
  ..%place, get ..home from, get ..home after, make it back, land back in, fly back to, come home early, get home
  yesterday/last/late, be on ..way home, be on ..way back, head back home, be ..head home, travel back, go back home,
  move back, be back yesterday, be ..reunite with, sleep in my own bed, touch down back, get in at, be ..fly home,
  visit home, go home for ..christmas/easter/summer/thanksgiving/weekend/holidays, fly back, drive back from, come
  back from ..trip/holiday/vacation/honeymoon/tour/war/deployment/abroad/%place, come back $, return to
  ..hometown/village, return from, be ..glad to be ..home/back, be ..happy to be ..home/back, come home after
  ..week/month/year/trip/day away, come home from ..%place/abroad/tour/uni
homecoming + subject state: be ..home from, be home at last, be ..home after, be back at ..mum/dad/parent, be back
  ..after, be ..back from, be ..home for ..christmas/easter/weekend/holidays/thanksgiving/summer, be ..back ..home, be
  home ..from, be back in ..%place, be ..home safe, be home $, be finally home, be ..home from ..%place, be ..home
  for, be back in ..country/hometown/town
homecoming + alone state: home at last, home again, home sweet home
homecoming + visit event: come home from ..uni/university/college/deployment/war/army/tour/abroad/sea, be back from,
  return home, be home from, come home today/tomorrow/tonight/for/next/this/on
homecoming + city event: land back in, come back from, get back from, be back from, return from, back from, home from,
  fly back from, come home from
homecoming + headline event: home again, home at last, own bed, back in my own, home sweet, home safe, home for
  ..christmas/easter/holidays/weekend, on my way home, heading home, on the way home, back home, back from
  ..%place/trip/holiday/vacation, home from ..%place/trip/holiday/vacation/uni, home after, good to be ..home/back,
  nice to be ..home/back, great to be ..home/back, happy to be ..home/back, lovely to be ..home/back, so good to be
  home
homecoming + other event: come home, be ..home
homecoming + user ahead: come home, go home
purchase + subject event: buy/order/purchase ..+new, buy myself, treat myself to, splurge on, buy ..%goods, order
  ..%goods, get ..+new %goods, pick up ..new, put ..deposit on, put ..offer on, get ..%goods delivered, get a good
  deal on, get ..new car/phone/laptop/bike/sofa/couch/tv/console/bed/guitar/camera/jacket/coat/dress/shoe, get our
  first, get ..second-hand, close on ..house/home, make ..big purchase, upgrade ..phone/laptop, get ..house/flat $,
  buy my first, buy ..first, get ..puppy/kitten, pick up ..car/keys/phone/bike/laptop/sofa today, put ..deposit down,
  have ..offer accepted, get ..bargain, get ..new glasses/haircut, bag ..bargain, spend ..too much on, spend
  ..bonus/paycheck/wages/salary on, impulse buy, cave and buy, give in and buy, finally buy, trade ..in for, swap
  ..for a new, get ..on sale, get ..in the sale, get ..on ebay/vinted/amazon, win ..auction, buy into ..house, buy
  ..from ikea, order ..from ikea, treat ..to a new, treat @ to a new, get ..delivered, pay off, buy
  a/an/my/our/the/two/three, buy some ..%goods, buy this ..%goods, order a/an/my ..%goods, get a new ..%goods, spend
  ..%number on a/an/some/new, invest in ..new/%goods, get myself a/an/some/the/new, get ourselves a/an/some/the, buy
  ourselves a, put ..offer in, put ..offer in on, spend ..on ..new %goods, spend ..much on ..%goods, spend ..on
  ..%goods, blow ..on ..%goods
purchase + owner event: offer be/get ..+accepted, new ..%goods arrive, new ..%goods be/come, %goods be ..+delivered,
  %goods arrive today/tomorrow, %goods come today, parcel arrive, delivery arrive
purchase + headline event: offer accepted, new ..%goods day, bought myself, treated myself
lost_thing - subject event: lose/misplace ..%thing, leave ..%thing on/in/at/behind, can not find ..%thing, could not
  find ..%thing, not find ..%thing anywhere, drop ..%thing in/down/on, forget ..%thing on/in/at, leave ..%thing $,
  lose ..%thing again, lose one of ..%thing, smash/crack ..phone/screen/laptop, break ..phone/laptop/glass, keep lose
  ..%thing, can not find ..%thing anywhere, be look for ..%thing all, look everywhere for ..%thing, have ..lose
  ..%thing, lose ..hearing
  aids/aid/bracelet/necklace/diary/book/dog/cat/tooth/retainer/kite/teddy/toy/bear/blanket/lens/contact/stick/sim/usb/drive/file/photos/photo,
  delete ..photo/file/essay, leave ..on the bus/train/tube/plane/metro/tram, leave ..in
  ..taxi/uber/cab/restaurant/cafe/pub/hotel, drop ..down the drain, drop ..in ..toilet/lake/sea/river, mislay
  ..%thing, lose ..at the airport, lock myself out of, where ...put ..%thing, where ...leave ..%thing, forget where
  ...put ..%thing, lose ..teddy/toy/bear/blanket/doll/bunny/dummy, lose ..%thing somewhere
lost_thing - owner event: %thing be go, %thing be +lost, %thing be miss, %thing get +lost, %thing go miss, %thing fall
  out, %thing disappear, %thing vanish, cat be miss, dog be miss, %thing have ..disappear, %thing have ..vanish,
  %thing have gone, %thing be ..nowhere, %thing be ..not in, %thing fall out of, dog run away, cat run away, dog get
  out, cat get out, cat have not come, cat do not come home, luggage do not arrive, luggage never arrive, luggage be
  ..lose, suitcase do not arrive, bag never arrive, suitcase never, bag do not, luggage get ..lose, suitcase get lose,
  file be ..go, essay be ..go
lost_thing - nobody event: lose my luggage/suitcase/bag/parcel/package
lost_thing - headline event: lost the ..%thing, lost his ..%thing, misplaced my, where do i put my, where be my
  ..%thing, lost my ..%thing, left my ..%thing
money_trouble - subject state: be ..in debt, be ..+broke, be ..skint, be behind on ..%bill, be behind with ..%bill,
  have no money, be ..out of money, be short on ..money/cash/rent, be ..short this month, be ..overdrawn, be ..in
  overdraft, can not make ..rent/end, not make ..end meet, struggle to pay, struggle with money, struggle financially,
  be +maxed out, live paycheck to, live on ..noodle, have ..money left, not have ..money, owe ..%number, owe
  ..money/thousand/hundred/bank/tax/landlord, can barely afford, barely afford, run out of money, be ..drown in debt,
  be ..deep in debt, be +worried about money/rent/bill, scrape by, be ..strapped for cash, be low on money, have
  ..money problem/trouble/worry, be flat broke, barely make ..rent, choose between ..rent, can not cover, be ..behind
  with, be ..short on rent, be ..short for rent, be ..out of cash, can not make ..rent/mortgage/payment, will not make
  ..rent/mortgage/payment, be ..overdraft, be in ..overdraft, live off ..noodles/toast/beans/rice/overdraft, have
  ..%number in ..account/bank, have ..%number till/until ..payday, have ..%number left, be ..+skint till/until, be
  ..+bankrupt, be ..in arrears, be ..in the red, count ..penny/pennies, have ..nothing left, have ..money issue, be
  ..stress about ..money/rent/bill, stress about ..money/rent/bill, be ..+stressed about ..money/rent/bill, worry
  about ..money/rent/bills, be ..worry about ..rent, be ..worry about ..money, not know how ..pay, do not have enough
  for, not enough for ..rent, not have enough, struggle with ..bill/rent, struggle to make, can barely pay, barely
  pay, be ..tight on money, be ..cutting back, be ..+priced out, owe ..landlord/taxman/everyone, have to choose
  between, have to sell ..to pay, can not cover ..rent/bill, be ..living on, dip into ..saving, borrow from ..to, have
  to borrow from, be ..+rejected for ..loan, overdraw, be down to ..last, can not pay ..%bill, could not pay ..%bill,
  can not afford ..%bill/food/heating/to, can not afford, could not afford, have ..credit card debt, have ..debt, not
  know how ...afford, have ..dollar/euro/pound/quid/buck ...until/till/left, have %number dollar/euro/pound/quid/buck
  ...until/till/left, have ..%number ...until/till payday, be up to ...debt, struggle to afford, be ..+skint til, be
  ..+broke til
money_trouble - subject event: go bankrupt, get ..eviction, be/get +evicted, max out ..card, file for bankruptcy, get
  ..huge/massive/unexpected/enormous bill, get ..fine, lose ..saving/deposit/money, lose ..%number on, have to borrow,
  borrow ..money, get ..bill for, get ..red letter, get ..final notice, get ..rent increase, get ..+overcharged, get
  ..tax bill, get ..vet bill, get ..parking fine, get ..+fined, get ..cut off, have ..card +declined, get ..card
  +declined, lose ..in crypto, lose ..on ..bet/stock/crypto, blow ..saving, drain ..saving, default on, go overdrawn,
  go into ..overdraft, go into debt, have ..loan +rejected
money_trouble - nobody event: money be tight, rent go up, rent be ..due, bill pile up, card be/get +declined, account
  be ..empty, bank account be, overdraft, debt collector, rent increase, raise ..rent, paycheck be late, salary be
  late, not ..pay me, account be ..overdrawn, put ..rent up, rent be overdue, bill be kill, bill ...kill me, rent be
  kill, bill be ..high
money_trouble - owner event: overdraft be, card be/get ..+declined, account be ..empty/overdrawn/+frozen/negative,
  bank account, rent be ..+late, paycheck bounce, rent go ..up, landlord raise ..rent, landlord put ..rent up,
  landlord put up ..rent, landlord increase, electric/heating/gas/vet/tax/energy bill be, bill be
  ..high/huge/insane/ridiculous, debt be ..out of, loan get ..+rejected, rent double, mortgage go up, bailiff, money
  be ..run out, saving be ..go, saving run out, payday be ..away
money_trouble - headline event: behind on ..%bill, behind with ..%bill, skint again, broke again, overdraft again,
  card declined, eviction notice, ..too broke, unexpected bill, another bill, not enough money, money worries, vet
  bill, so broke, too broke, %number quid/pound/dollar/euro/buck left, %number quid/pound/dollar/euro/buck until/till,
  payday can not come, skint til, skint till, skint until, broke til, broke till, broke until, no money til, no money
  till, no money until, no money left, not a penny, no cash til, no cash until, down to my last
theft - subject event: be/get +robbed, be/get +mugged, be/get +burgled, be/get +pickpocketed, be/get +scammed, have
  ..%thing +stolen, have ..%thing +nicked, get ..%thing +stolen, get ..%thing +nicked, have ..%vehicle +stolen, get
  ..%vehicle +stolen, be/get +hacked, be +burglarized, get +burglarized, get +broken into, be/get ..+conned, be/get
  ..+scammed out, lose ..to a scammer, lose ..to scammer, fall for a scam, be ..+broken into, be ..+held up, get
  ..+held up, have ..%thing +snatched, have ..+pickpocketed, have ..+robbed, get ..+stolen, have ..+stolen, have
  ..+nicked, get ..card +cloned, get ..+cloned, get ..+swindled, be ..+swindled
theft - thief event: steal ..%thing/%vehicle, steal from &, rob &, mug &, break into
  ..house/car/flat/apartment/home/place/shed/office/garage, nick/swipe/pinch/snatch ..%thing/%vehicle, take off with
  ..%thing/%vehicle, run off with ..%thing, hack ..account/phone, take ..wallet/purse, scam &, burgle
  ..house/flat/place, steal ..lunch/bike/parcel/plant/catalytic/tools/identity/wheel/licence/plate/laptop/money, break
  into ..%vehicle, smash ..window, make off with, walk off with ..%thing/%vehicle, clone ..card, drain ..account, go
  through ..drawer, use ..card to, grab ..%thing and, take ..%thing and run
theft - owner event: %thing/%vehicle be +stolen, %thing/%vehicle get +stolen, %thing/%vehicle get/be +nicked,
  house/flat/apartment/place/car get/be +robbed, house/flat/apartment/place/car get/be +burgled,
  house/flat/apartment/car/shed get/be +broken into, account get/be +hacked, catalytic converter, package/parcel
  be/get +stolen, %thing/%vehicle get/be ..+snatched, %thing/%vehicle get/be ..+swiped, %thing/%vehicle get/be
  ..+pinched, %thing/%vehicle get/be ..+taken, shop/store/office get/be ..+burgled,
  house/flat/home/place/shed/garage/locker get/be ..+ransacked, card get/be ..+cloned, identity get/be ..+stolen,
  account get/be ..+compromised, window be ..smash, plant be ..+stolen, bike lock be, %thing be ..go and, lunch be
  ..steal, shop/store/bank/office/neighbour ..get/be ..+robbed
theft - headline event: bike stolen, phone stolen, wallet stolen, car stolen, got mugged, got burgled, bike gone,
  someone stole, got robbed last, got robbed on, got robbed at
theft - owner noun: break-in, burglary, mugging, robbery
"""
