"""How people tell what happens between people: quarrels, love, births, weddings, and who is missed."""

BONDS = """
quarrel - mutual event: fight/argue/quarrel/bicker/row/clash with @, argue $, have
  ..fight/argument/row/quarrel/spat/disagreement/falling-out/blow-up/heated, have ..falling out, have ..go at &, get
  in/into ..fight/argument/row/spat/squabble/tiff/altercation/scrap/shouting/screaming/dispute/disagreement,
  snap/yell/shout/scream/swear at &, lash out at &, blow up at &, hang/gang up on &, stop/not talk/speak to &, not on
  speaking terms, give & the ..silent treatment, storm out/off, slam the door, go off on &, not speak/talk since,
  lay/tear/rip into &, be not talk/speak $, fight/argue about/over, have ..words/blowout/blow-up/barney/dispute with,
  have ..massive/huge/big/blazing/stupid/bad row/fight/argument, have it out with @, have ..shout/slanging/screaming
  match, fall out over/again/with, unfriend me, call &
  ..liar/selfish/idiot/lazy/bitch/names/stupid/useless/ungrateful/dramatic/crazy, be at it again, end up
  argue/fight/shout/yell, start argue/fight, be ..pissed at/off &, be ..annoyed/cross with &, kick/go off at &,
  slag/cut & off, be ignore &, be bicker, be ..not speak/talk to &, tell & to ..fuck/piss/shut, row about/over,
  fight/argue again, shout/scream/yell at each, go at it, betray/blank/block &, lie to & about, call & a
  ..liar/idiot/bitch/selfish, fall out $, have another ..fight/argument/row, slam ..door, have ..bust up, not be speak
  to, give & the silent, be ..+annoyed at, have words $, have words last/with/over/about/yesterday/this/again, have
  ..bust-up/barney/ding-dong/ruck/scrap/dingdong/shouting/set-to/run-in/standoff, have
  ..blowup/dustup/dust-up/altercation/spat/squabble/tiff/domestic/showdown, have a ..domestic, get into it with @, be
  ..loggerheads, lose ..shit/rag/it/temper/cool at/with &, have a ..pop at &, have it out, get ..face of, be
  ..mad/angry/furious/livid/fuming/pissed/raging/annoyed/cross/upset/miffed/narked with/at &, be
  ..+annoyed/pissed/ticked off with/at &, be in the doghouse, give & ..silent/cold/earful/grief, give & what for,
  ice/freeze/shut & out, not return ..call/text/message, barely speak/talk, call &
  ..name/horrible/every/bitch/liar/selfish/cow/pig/loser, hang up on, raise ..voice, get ..heated, come to blows,
  throw ..punch, square up, have beef with, squabble, bicker/row with, lash out at, kick off at/over/about/on, go
  ballistic/apeshit, go mad at/with &, go mental/nuts at &, have ..go at, turn on me, pick ..fight, start
  ..fight/row/argument with, end in ..tears/row/argument
quarrel - both event: fight, argue, be/keep fight, bicker, shout/scream/yell at each, not get on/along, fight
  non-stop/constantly, fall out, be not speak/talk, argue/fight over, have words, have ..blowout, keep argue/bicker
quarrel - mutual noun: fight/argument/row with, falling out with
quarrel - headline event: argument/fight/row/argue/bust-up/tiff/disagreement/fighting/arguing/words with, falling/fell
  out with, another fight/argument/row/domestic, massive/huge/big row, huge fight, big fight/bust-up, massive fight,
  stupid fight/argument, massive/big argument, bust up with, huge/big blow up, blow-up at, massive blow-up, big bust
  up, massive/right/proper barney, screaming/shouting/slanging match, in the doghouse, family feud, bad blood, row
  over/about, argument over, argument/fight about, fight over, everyone yelling/shouting, words were said, plates were
  thrown
reconciliation + mutual event: make up/peace with @, patch ..thing up, talk it/thing out, sort ..thing/it out with @,
  be talk/speak/friend/mate/speaking/talking again, forgive &, apologise/apologize to &, bury the hatchet, clear the
  air, hug it out, get/be back together, reconcile, be good again with @, make it up with @, call a truce, talk it
  through/out/over with, talk it through, talk thing over, say sorry to &, clear the air with @, make amends/up,
  settle ..difference/argument, smooth it over, sort/work it out with, sort thing/things out, get back with @, give
  it/us another, call & to apologize/apologise, accept ..apology, make up again/over, get on/along again, start
  talk/speak/speaking/talking again, reconcile/reconnect with, speak again, work/sort it out $, take & back, be
  ..cool/good/fine/mates/okay/ok/pals/tight/thick/friends again, be ..square now, be ..all good now, bury ..hatchet,
  mend ..fences/bridges/things, build ..bridges, patch ..up, patch it/things up, iron/hash/thrash ..out, talk ..round,
  have ..proper/good talk, kiss and make/made up, shake hands, shake on it, clear ..air, start over with, start
  fresh/afresh/speak/talk, get over it with, apologise/apologize, say ..sorry to, sort ..out with @, work through it,
  give & another, reach out to, extend ..olive
reconciliation + them event: say she/he be sorry, text/call/message me to ..apologise/apologize/sorry,
  unblock/forgive/hug me, apologise/apologize to me, apologise, apologize, call/text to say sorry, say ..sorry, reach
  out, call/text/ring to apologise/apologize, accept my, forgive me/us, let it go, admit ..wrong, come crawling, offer
  ..olive, swallow ..pride
reconciliation + both event: make up/peace, talk it out/over, be okay/good/ok/fine again, sort it out, work it out,
  hug it out, be ..back together, hug and, be ..ok/okay/good/fine now
breakup - mutual event: break/split up with @, split/finish with @, split up, end thing/it/relationship, end thing/it
  with @, end ..relationship/marriage/engagement/things, call it quits, be/get +divorced/dumped,
  get/want/finalise/finalize ..divorce, go through ..divorce/breakup/separation, call/break off ..engagement, part
  ways/company, break it/thing off, have ..breakup, cheat on &, separate $, break/call it off with @, decide to
  break/split/separate, be take/on a break, take a break from @, end/finish it with, go ..separate way, be
  ..+separated, lose ..boyfriend to, be ..single now/again, ..newly single, be break up, uncouple, walk out on &, end
  thing/it $, break up $, break up last/this/yesterday/today/after/over, separate after/last/from, be ..over between,
  call it a day, go our/their ..separate, grow/drift apart, give/hand back ..ring, give ..ring back, return ..ring,
  file for, file ..papers, take ..break from each, split ..from @, unmatched, get ..annulment/annulled, not love
  him/her/me anymore/any
breakup - patient event: dump/divorce/ghost/leave/bin/jilt/unmatched &, leave/ditch & for, walk out on &, break up
  with &, leave/chuck & $, cheat on &, break it off with &, chuck & for/after/by/over/because, finish with &, call it
  off with, give & the ..boot/elbow/heave, break & heart, throw & out, end it with &
breakup - them event: run off with, pack his/her/their ..bag/bags/thing/things/stuff/suitcase, ask for
  ..divorce/break/space, want ..divorce/break/space, need ..space, need ..break from, have ..affair, have ..someone
  else, have ..other woman/man, give me ..ring back, go back to ..ex/wife/husband, choose ..over me, end it/things,
  call/break it off, leave me for, walk away $
breakup - mutual noun: breakup, divorce, break-up, separation
breakup - owner event: marriage/relationship be over, divorce/separation/breakup be/go/come
  ..through/final/finalised/finalized, marriage/relationship be ..over/do/break/end, marriage/relationship
  end/collapse/break, engagement be ..off
breakup - headline event: got dumped, dumped by/over, newly single, single/ghosted again, cheated on, chucked by,
  ghosted by, single life, back on tinder/hinge, divorce papers, it is over, it be over between/with, its over
  between, over between me, over with him/her, heartbroken over him/her
breakup - both event: break/split up, be over, separate, split
breakup - mutual state: want ..divorce
breakup - patient state: want to leave/divorce &, be leave &
breakup - nobody state: it be ..over between/with, it be over, it be all over
breakup - couple event: cheat, have ..affair, want out
breakup - owner noun: breakup, break-up, divorce, separation
new_love + subject event: fall in love, meet ..guy/girl/man/woman/special/one/amazing/lovely/gorgeous/cute/parents,
  start date/see, get ..boyfriend/girlfriend/crush/butterfly/number/date, go on ..date/dates/third/second, have
  ..date/kiss/spark/connection, match with, ask for ..number, hit it off, fall ..for, get
  ..massive/huge/big/little/tiny crush on, meet ..guy/girl/man/woman/bloke on, start go out, go on
  ..first/second/third date, swipe right, have my first, find ..soulmate/match/person, be ..+smitten, think i be in
  love, go out with ..guy/girl/someone/man/woman, like this ..guy/girl, be ..into this ..guy/girl, tell ..love,
  confess ..feeling, get together/off with, get ..new fella/man/boyfriend/girlfriend/bloke/woman/partner/girl, meet
  someone/somebody/boy/lad/woman/girl/guy/fella, snog, kiss ..girl/boy/guy/lad/her/him/crush, kiss @, smooch, make out
  with, hook/shack up with, go steady/official, ask ..out, ask @ out, exchange/swap numbers, have
  ..third/second/first/great/lovely/good date, find love, find the one, get
  ..fella/lady/man/woman/lad/bloke/partner/sweetheart, make it ..official, land ..boyfriend/girlfriend, bag
  ..boyfriend/girlfriend/date, catch/develop feelings
new_love + subject state: be ..in love, have ..new/first boyfriend/girlfriend/partner, be date/see
  ..someone/somebody/guy/girl/man/woman, be crush on/hard, be +smitten, have
  ..butterfly/butterflies/crush/fella/lady/toyboy, be ..into/date someone, like ..guy/girl/barista/someone, fancy @,
  be ..loved up, have ..lovely boyfriend/girlfriend, be have ..fling, have ..new ..man/guy/fella/bloke/girl/woman, be
  in love with @, be date ..someone/somebody/guy/girl/man/woman/colleague/coworker, have ..boyfriend/girlfriend now,
  be ..smitten/besotted/infatuated/enamoured/gone/sweet on, be ..falling/spoken for, be ..taken with, be ..into
  him/her/this, be ..crazy/mad/nuts about him/her/@/this, can not stop smile, have ..thing/feelings/hots for, have
  ..lady/gentleman/man/boy/girl friend, have ..new man/woman/squeeze/beau/flame/bloke/lad/lass, be loved-up/exclusive,
  be going steady, be ..an item, be ..swept off, be falling in love
new_love + patient event: ask & out, love/kiss/text & back, tell & ..love/like
new_love + them event: say yes to ..date, say ..like/love me, say ..yes to being, ask me out, kiss me, hold/take my
  hand, swipe on me, ask for my
new_love + owner noun: first/second/third date
new_love + mutual event: be together now, be ..official/date, become official, make it official, be go out with, have
  ..amazing/great/perfect/lovely/good/wonderful date, have ..date tonight/tomorrow/with/on
new_love + headline event: first/second/third date, crush on, new boyfriend/girlfriend, date went, head over heels,
  butterflies every/whenever, loved up, boyfriend official, made it official, first kiss, got a
  date/boyfriend/girlfriend
new_love + both event: be together/official/date, be ..together/couple now, kiss, be an item, get together, hold hand,
  be/become a couple
new_love + patient state: like/love/fancy & back
birth + subject event: have ..baby/twin/boy/girl/son/daughter/triplet/kitten/puppy/newborn, give birth, become
  ..%parent, welcome ..baby/son/daughter/girl/boy/little/second/first, go to be ..%parent, be a ..%parent now, adopt
  ..baby/child/girl/boy/daughter/son/newborn, have ..little/baby girl/boy, be ..%parent now, be expect
  ..first/second/third, have a ..c-section, be ..+knocked up, foster ..child/kid, have
  ..grandchild/grandson/granddaughter/niece/nephew, pop out ..baby/boy/girl/little/one/kid, have
  ..first/second/third/fourth/bub/bairn/babe/preemie/bundle yesterday/today/last/this, have ..c-section/caesarean/home
  birth, have her/our/their ..first/second/third/fourth, deliver ..boy/girl/baby/twins/healthy, become
  ..aunt/uncle/auntie/grandma/grandpa/nana/nan/dad/mum/mom/father/mother/parents/grandparents, calve, foal, lamb,
  whelp, have ..litter/calf/foal/lamb/pups/puppies/kittens/chicks, go into ..labour/labor, start ..contractions, be
  ..induced, be/get ..+induced, be +made ..aunt/uncle/auntie/grandma/dad, be a
  ..dad/mum/mom/father/mother/aunt/uncle/auntie/grandma/grandpa/nan/nana/big/parent now/again/today, be a
  dad/mum/mom/grandma/grandpa/nan, be an uncle/aunt/auntie, be parents/grandparents
birth + subject state: be ..pregnant/preggers/preggo/overdue, be expect ..baby/twin/child/boy/girl, be ..month/week
  pregnant, be ..expect ..first/second/third, be ..due in/on/next/any/soon, be ..month/week along, be ..in
  labour/labor, be ..expect $, be ..expecting again/in/soon/twins/triplets/number, be ..up the duff, be ..+knocked up,
  be ..with child, have ..bun in, have ..baby on the, be having ..baby/twins/boy/girl/triplets/another, be having
  contractions, be dilated
birth + born event: be born
birth + nobody event: baby be due/come, ..water break, it be a girl/boy, it be twin, baby be ..born/here, ..baby
  number, welcome to the world, stork, twins be here, she be here $
birth + other event: arrive on/at/this/last/yesterday/today/early
birth + headline event: baby be here, baby here/girl/boy/number, new baby, ..pregnant, grandma/uncle/auntie again, it
  is a girl/boy, bun in the, welcome to the world, newborn snuggles, two lines on, contractions every, water/waters
  broke, waters have broken, my waters, we are expecting, due in march, hours of labour/labor
wedding + subject event: marry @, get ..+married/remarried/hitched/wed/engaged, elope, be +married
  last/in/next/on/today/yesterday/now, renew/take ..vow, exchange vow/rings, put a ring on, get engaged to, get
  ..ring/hitched/wed/spliced, book/pick ..venue, marry
  ..partner/fiance/girlfriend/boyfriend/man/woman/love/sweetheart/fiancé/girl/guy, plan ..wedding, propose ..to, be a
  bridesmaid, wed, have ..wedding on/in/next/this/tomorrow, remarry, tie the ..knot, walk ..down the aisle, say
  ..vows, say ..i do, become ..mr/mrs/husband/wife, get/put ..ring on, set ..date, be
  ..bridesmaid/flower/groomsman/usher, be ..best man, give ..away at, choose ..bridesmaid, make it legal, walk
  ..daughter/sister/mum/mom down the aisle
wedding + subject state: be +engaged, be newlywed/newlyweds/betrothed, wear my ring
wedding + patient event: propose to &, marry &
wedding + day noun: wedding
wedding + owner noun: engagement/hen/bachelor/bachelorette party, civil ceremony, nikah, hen/stag do, wedding
  reception/rehearsal, stag, bachelorette, vow renewal
wedding + headline event: got engaged/married, ..newlyweds, we/i be engaged, wedding bells/in, we eloped, eloped,
  newlyweds, maid of honour/honor, bridesmaid duties, best man duties/speech, hen/stag/bachelorette weekend, hen/stag
  night
wedding + couple event: get/go down on one knee, propose, get ..knee, get down on ..knee, put a ring on
birthday + owner noun: birthday, bday, b-day, birthday party/bash/tea/meal/dinner/do, 18th, 21st, 30th, 40th, 50th,
  60th, 70th, 80th, 90th, 100th, 16th, sweet sixteen, bday drinks, 1st/first/big/milestone birthday, 22nd, 25th, 35th,
  45th, 65th, 75th, 85th
birthday + subject event: turn/celebrate ..%number, be %number today/tomorrow/next/this, hit
  ..big/thirty/forty/fifty/sixty, celebrate ..birthday, be %number on %weekday, have a ..birthday, turn
  ..thirty/forty/fifty/sixty/older, be ..year older, get ..birthday presents/cards, be %number in ..week/days, would
  be ..%number today, would of been ..%number, see in my
birthday + owner event: birthday be ..today/tomorrow, birthday be on, birthday party
birthday + headline event: birthday today/tomorrow/week/girl/boy/month/drinks/dinner/tea, %number today/tomorrow,
  another/one/a year older, year older, big three/four/five/six, big %number, the big, bday tomorrow/today, my bday,
  its my bday, born on this day, birthday cake/surprise for, surprise 60th/50th/40th, cake and candles for, hello
  40/30/50/60
longing - subject state: miss @, miss home/live/those, wish @ be ..alive/closer/around/near, miss
  ..voice/hug/laugh/cooking/town/city/country/family/parent/friend, miss
  ..day/sea/village/smell/ocean/dog/cat/school/team, can not stop think about/of @, miss ..%place, miss my
  ..home/mum/dad/family/gran/grandma/grandpa/nan/friends/dog, miss my
  ..cat/ex/bed/country/city/hometown/wife/husband/kids/village, miss ..terribly, miss ..every day, miss ..badly, miss
  ..lots, wish she/he/they/you be here, wish @ be/live, wish i could ..see/hug/call/rewind, wish i be ..home,
  be/get/feel ..nostalgic, be/get/feel ..homesick, think about ..ex, keep ..reach for, ache/pine/yearn ..for, long
  ..to see/go, count the days, miss ..much, miss our ..chat/talk/flat/house/dog/walk/dinner/life/old, miss the way
  ..he/she/it/they/we, miss be ..home/there/together/kid/young/close/hugged, miss have ..around/friends, think about
  my ex, would give anything to/for, long/ache for, be longing for/to, yearn for/to, be yearning/pining, pine
  for/after, hanker after/for, crave ..home/hug/him/her/old, would/could give anything to, give anything to
  ..see/hear/hug/hold/talk/have/go/be, dream about/of ..home/him/her/ex, can not get him/her/@ out of, think about
  him/her/them all/constantly, cry for @, cry for ..daddy/mummy/dad/mum/mom/mommy, can not wait to
  hold/hug/kiss/hear/see/be, count the/down ..day/days/hours til/till/until/to, smell ..jumper/shirt/pillow/perfume,
  be lost without @, be not over ..ex/him/her, not get over him/her, want ..him/her/my back, keep look at
  ..flights/photos home, swap everything for, sleep on his/her side, sleep on ..side of the bed
longing - alone state: miss @, homesick, miss home
longing - nobody event: homesickness hit, ..empty/quiet/weird without, christmas be not, %weekday be not
longing - city event: miss
longing - headline event: missing ..%place, missing my/him/her/home, homesick, missing @, nostalgic, wish you be/were
  here, counting the days/hours, aching/longing/yearning/pining for
longing - subject felt: miss my/our/those/how/when/live/be/have/@/home/him/her/them/his/the/that/old, miss ..%place,
  miss work with
loneliness - subject state: be/feel ..lonely/isolated/lonesome/friendless/excluded/forgotten/unloved, be/feel
  ..+isolated/excluded/forgotten, be ..all alone, have no one/company, have no-one/nobody, have no ..friend,
  feel/be/get ..left out, eat/go ..alone again, spend/be/feel/eat/have/sit/celebrate/cry ..alone, be alone
  on/for/this/again, eat dinner alone/by, not spoken to, get ..lonely, eat/spend/celebrate ..by myself, eat lunch
  by/alone, cook for one, go/come home to ..empty, come home to ..nobody/empty/silence/dark, not ..spoke/talk to
  anyone, not ..spoken to a, not ..see/have anyone, not ..talked to, not ..have ..friend, have/know ..nobody, have
  ..no friend/mate, not know ..anyone/anybody/soul, know ..no one, not fit in, not ..belong, not get/be ..+invited,
  get/be ..+left out, wish i have ..friend/someone/company, no one to, crave/want ..company, miss have ..friend, miss
  have people/someone, have nobody to/since, be/feel
  ..lonesome/friendless/unseen/unwanted/isolated/ostracised/ostracized, be/feel
  ..invisible/+abandoned/+neglected/+excluded/+forgotten/+ignored, be a ..hermit/recluse/loner, be ..billy no, have
  ..one to talk/share/call/text/sit/eat, have none left, not have ..friends/mates/pals/anyone/anybody/someone/soul,
  not speak/talk to ..soul/anyone/anybody/human, not see ..soul/anyone/anybody/human, not get ..invite, not/never get
  invited, not be invited, be not invited, eat ..in the toilets, talk to ..walls/wall/plants/myself, be ..third/spare
  wheel, be ..on the outside, need ..friend/company, wish i have someone/somebody/anyone/friend
loneliness - alone state: lonely, all alone, alone again
loneliness - nobody event: nobody ..text/call/invite/understand/wish/like/get me, no one
  ..text/call/invite/message/wish/like me, nobody ..visit/text/call/remember/invite/message/reach, no one
  ..visit/text/call/remember/invite/message/reach, nobody to talk/share/celebrate, no one to talk/share/celebrate,
  everyone ..have plan/someone, be ..lonely here, nobody ..come to my, no-one ..text/call, phone ..silent,
  house/flat/apartment/place/home be ..quiet, house/flat/apartment/place feel ..empty/quiet, ..forget my birthday,
  forget about me, nobody ...text/call/message me, no one ...text/call/message me, no one
  ..text/call/ring/message/visit/reply/ask/talk/notice/care ..me/to/us, nobody
  ..text/call/ring/message/visit/reply/ask/talk/notice/care ..me/to/us, everyone have ..plans/friends/someone,
  everyone but/except me, house/flat/apartment/room/place be ..quiet/silent/empty ..without/now/since, me and the
  ..four walls/walls/cat/telly/tv, four walls, no one left to, nobody left to, not a single ..text/message/call/card,
  no texts/messages/calls/cards, phone never ring/rings
loneliness - headline event: lonely, alone again/on/for, all/eating/dinner/christmas/weekend/night/evening alone, by
  myself again, nobody to/around, no one to/around, no friends/company, left out, third wheel, dinner/table/party for
  one, party of one, another ...alone, %weekday night alone, billy no, on my tod/lonesome, all by my, table for, alone
  on/with my
loneliness - nobody state: it get/be ..lonely, get ..lonely at, nights be ..lonely
breakup - both state: be done, be ..over/finished/through
quarrel - them event: hang up on me, be ..mad/angry/furious/livid/cross/upset with/at me/us, be ..not talk/speak to
  me, give me ..silent/cold, ignore ..calls/texts/messages, call me ..selfish/liar/names/lazy/useless/bitch/cow, say
  ..hurtful/nasty/horrible/cruel, have a go at me/us, refuse to ..pick/answer/talk/speak/see, not answer my
  ..calls/texts/messages, call me a ..terrible/bad/awful/liar/selfish/failure/disgrace/disappointment
reconciliation + headline event: made up with, back on speaking, friends/mates/talking again, water under, kissed and
  made, hatchet buried, all good with, peace at last, all forgiven
breakup - subject event: get/be ..+chucked, be/get ..+binned/jilted/ghosted/dumped, be/get ..+cheated on, be/get
  ..+left for, catch ..cheating, become ..single
birth + owner event: waters/water break, contractions/labour/labor start, mare foal
wedding + nobody event::
"""
