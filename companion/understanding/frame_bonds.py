"""How people tell what happens between people: quarrels, love, births, weddings, and who is missed."""

BONDS = """
quarrel - mutual event: fight/argue/quarrel/bicker/row/clash with @, argue $, have
  ..fight/argument/row/quarrel/spat/disagreement, have ..falling-out, have ..falling out, have ..go at &, have
  ..blow-up, get in/into ..fight/argument/row, fall out with @, snap at &, yell at &, shout at &, scream at &, swear
  at &, lash out at &, blow up at &, hang up on &, stop talk/speak to &, not talk/speak to &, not on speaking terms,
  give & the ..silent treatment, storm out, slam the door, pick ..fight with @, say
  ..horrible/awful/terrible/nasty/mean/hurtful thing to &, be ..mad/angry/furious at/with &, lose my temper with @, go
  off on &, not speak since, not talk since, lay into &, be not talk $, be not speak $, be fight with @, tear into &,
  fight about/over, argue about/over, have ..words with, have ..massive/huge/big/blazing/stupid/bad
  row/fight/argument, have it out with @, have ..heated, have ..shout match, have ..slanging match, have ..screaming
  match, have ..bust-up, have ..tiff, have ..go at each other, fall out over, give & ..cold shoulder, unfriend me,
  call & ..liar/selfish/idiot/lazy/bitch/names, throw ..in my face, scream the house, be at it again, be at each other
  throat, end up argue, end up fight, end up shout, end up yell, wind up argue, start argue, start fight, get ..heated
  with, be ..pissed at/off &, be ..annoyed with &, kick off at &, bite my head off, slag & off, be ..+annoyed with &,
  storm off, be ignore &, be bicker, be ..not speak to &, be ..not talk to &, have ..big falling out, raise ..voice at
  &, say ..nasty/horrible/awful things, say ..some ..nasty/horrible/awful, tell & to ..fuck/piss/shut, row about, row
  over, fight again, argue again, shout at each, scream at each, yell at each, hate me right, go at it, betray &, lie
  to & about, call & a ..liar/idiot/bitch/selfish, fall out $, fall out again, have another ..fight/argument/row,
  block & on, call & ..selfish/liar/idiot/stupid/lazy/names/useless/ungrateful/dramatic/crazy, slam ..door, have ..big
  talk and ..shout, have ..bust up, be at each other, not be speak to, give & the silent, be ..+annoyed at, be ..cross
  with &, have ..blowout with, have ..blow-up with, have ..barney with, have ..dispute with
quarrel - both event: fight, argue, be fight, bicker, shout at each, scream at each, yell at each, not get on, not get
  along, fight non-stop, fall out, be not speak, be not talk, scream at each other, argue over, fight over, have
  words, have ..blowout, not stop fight, not stop argue, not stop bicker, keep fight, keep argue, keep bicker, be
  always fight, fight constantly, not stop row
quarrel - mutual noun: fight with, argument with, row with, falling out with
quarrel - headline event: argument with, fight with, row with, argue with, bust-up with, falling out with, fell out
  with, tiff with, disagreement with, fighting with, arguing with, another fight, another argument, another row,
  massive row, huge row, big row, huge fight, big fight, massive fight, stupid fight, stupid argument, massive
  argument, big argument, bust up with
reconciliation + mutual event: make up with @, make peace with @, patch ..thing up, patch ..up with, talk it/thing
  out, talk ..thing through, sort ..thing/it out with @, be talk/speak again, be friend again, be back on speaking
  terms, forgive &, apologise/apologize to &, bury the hatchet, clear the air, hug it out, get back together,
  reconcile, be on ..term again, work ..thing out with @, be good again with @, make it up with @, call a truce, reach
  out to apologize, talk it through/out with, talk it through, talk thing over, talk it over with, have ..heart to
  heart with, say sorry to &, clear thing up with, clear the air with @, be back on good term, make amends, put it
  behind us, settle ..difference/argument, smooth ..thing over, smooth it over, sort it out with, sort thing out, work
  it out with, get back with @, give & another chance, give & a second chance, give it another, call & to
  apologize/apologise, message & to apologise/apologize, speak to & for the first time, accept ..apology, let bygones,
  make up, make up again, be mate again, bury hatchet, be on good term, be back on term, break the ice with, extend an
  olive, get on again, start talk again, start speak again, reconcile with, be back together, be ..ok again now, get
  along again, speak again, work it out $, sort it out $, take & back
reconciliation + them event: say she/he be sorry, reach out to say, reach out to me, text me to
  ..apologise/apologize/sorry, call me to ..apologise/apologize/sorry, message me to ..apologise/apologize/sorry,
  unblock me, come round to apologise, come over to apologise, apologise to me, apologize to me, hug me and say,
  apologise, apologize, say sorry, forgive me, call to say sorry, text to say sorry
reconciliation + both event: make up, talk it out, talk it over, make peace, be okay again, be good again, be ok
  again, be fine again, sort it out, work it out, hug it out, be ..back together, hug and, be ..ok now, be ..okay now,
  be ..good now, be ..fine now, have ..long talk, have ..heart to heart, talk ..for hour
breakup - mutual event: break up with @, split up with @, split with @, split up, end thing/it/relationship, end thing
  with @, end it with @, end ..relationship/marriage/engagement, call it quits, be/get +divorced, get/want ..divorce,
  file for divorce, go through ..divorce/breakup/separation, call off ..engagement, be/get +dumped, part ways, sign
  ..divorce paper, be get ..divorce, break off ..engagement, break it off, break thing off, be single again, have
  ..breakup, kick & out, cheat on &, separate $, break it off with @, call it off with @, call time on, get
  ..+divorced, ask for ..divorce, move out after, decide to break, decide to split, decide to separate, be take a
  break, be on a break, take a break from @, end it with, call off ..wedding and, go ..separate way, be ..+separated,
  be +divorced now, lose ..boyfriend to, be ..single now, ..newly single, be break up, uncouple, sign the divorce,
  finalise ..divorce, finalize ..divorce, divorce go through, walk out on &, end thing $, end it $, break up $, break
  up last/this/yesterday/today/after/over, separate after, separate last
breakup - patient event: dump &, divorce &, ghost &, leave & for, walk out on &, break up with &, leave & $, leave &
  after/last/this/yesterday/because/when/today, leave & at the altar, cheat on &, be cheat on &, want to leave &, be
  ghost &, leave & over text, break it off with &, leave &
breakup - them event: run off with
breakup - mutual noun: breakup, divorce, break-up, separation
breakup - owner event: divorce be final, divorce come through, marriage be over, relationship be over, marriage end,
  marriage be ..fall apart, engagement be off
breakup - headline event: got dumped, dumped by, dumped over, dumped by text, newly single, single again, cheated on
breakup - both event: break up, split up, be over, separate, split
breakup - mutual state: want ..divorce, want to break up, want to split up, want to separate
breakup - patient state: want to leave &, be leave &, want to divorce &
breakup - nobody state: it be ..over between, it be ..over with, it be over, it be all over
breakup - couple event: cheat, cheat $, cheat on me, have ..affair, want out
breakup - owner noun: breakup, break-up, divorce, separation
new_love + subject event: fall in love, meet someone/somebody, meet ..guy/girl/man/woman, start date/see, start go out
  with, get ..boyfriend/girlfriend, go on ..date, have ..date, match with, ask for ..number, have ..kiss, hit it off,
  fall ..for, get ..crush, get ..massive/huge/big/little/tiny crush on, get ..butterfly, meet ..special, meet ..one,
  meet ..amazing/lovely/gorgeous/cute, meet ..guy/girl/man/woman/bloke on, start go out, get ..number, get ..date, go
  on ..first/second/third date, swipe right, get asked out, be +asked out, have my first, fall head over, find
  ..soulmate, be ..+smitten, think i be in love, go out with ..guy/girl/someone/man/woman, like this ..guy/girl, be
  ..into this ..guy/girl, tell ..love, confess ..feeling, get into ..new relationship, kiss
  ..girl/boy/guy/crush/her/him, hold hand with, get together with, get ..new
  fella/man/boyfriend/girlfriend/bloke/woman/partner/girl, get ..fella
new_love + subject state: be ..in love, have ..new/first boyfriend/girlfriend/partner, be date/see
  ..someone/somebody/guy/girl/man/woman, have ..crush on, be crush on, be +smitten, be head over heel, have
  ..butterfly, be in ..new relationship, have ..massive/huge/big/giant/tiny/little crush on, can not stop think about
  this, be ..into someone, like ..guy/girl/barista/someone, fancy @, be ..loved up, be ..date someone, be ..talk to
  this ..guy/girl, have ..lovely boyfriend/girlfriend, be have ..fling, be crush hard, have a thing for, have ..new
  ..man/guy/fella/bloke/girl/woman, be in love with @, be in love with
  ..someone/guy/girl/man/woman/colleague/coworker/friend, be in love $, be date
  ..someone/somebody/guy/girl/man/woman/colleague/coworker, have ..boyfriend/girlfriend now
new_love + patient event: ask & out, ask & to be his/her girlfriend/boyfriend, love & back, say he/she love &, ask &
  on a date, kiss & back, text & back after, tell & ..love, tell & ..like, have a crush on & too, ask if i want to get
  ..dinner/drink/drinks/coffee, ask if i want to go ..out, text & back
new_love + them event: say i love you, say yes to ..date, feel the same way, ask for my number, say ..like me
new_love + owner noun: first date, second date, third date
new_love + mutual event: be together now, be ..official, be see each other, become official, make it official, hit it
  off with, be go out with, be ..date, have ..first kiss, have ..amazing/great/perfect/lovely/good/wonderful date,
  have ..date tonight/tomorrow/with/on, spend the night with, be into each other
new_love + headline event: first date, second date, third date, crush on, new boyfriend, new girlfriend, date went
new_love + both event: be together, be ..together now, kiss, be official, be an item, get together, be date, hold
  hand, be a couple, become a couple, be ..couple now
new_love + patient state: like/love/fancy & back, like & too
birth + subject event: have ..baby/twin/boy/girl/son/daughter/triplet/kitten/puppy, give birth, become ..%parent,
  welcome ..baby/son/daughter/girl/boy, go into labour/labor, go to be ..%parent, be a ..%parent now, have ..first
  child, adopt ..baby/child/girl/boy/daughter/son, find out ..expect, have ..baby/girl/boy/twin yesterday, have
  ..little girl/boy, have ..baby girl/boy, give birth to, be have ..baby/boy/girl/twin, find out ..pregnant, become
  ..%parent again, be ..%parent now, get ..positive test, go to be ..big ..brother/sister, bring ..baby home, be
  expect ..first/second/third, have a ..c-section, be ..+knocked up, foster ..child/kid, have
  ..grandchild/grandson/granddaughter/niece/nephew, have ..newborn, have a boy, have a little boy, deliver
  ..baby/twins
birth + subject state: be ..pregnant, be expect ..baby/twin/child/boy/girl, be expect $, be ..month/week pregnant, be
  ..expect ..first/second/third, be ..due in/on/next/any, be ..month along, be ..week along, be have
  ..baby/twins/boy/girl, be ..in labour/labor, be go into labour
birth + born event: be born
birth + nobody event: baby be due, baby arrive, baby be come, ..water break, due date be, it be a girl, it be a boy,
  it be twin, baby be ..born, baby on the way, ..baby number, baby be ..here, there be a baby on
birth + other event: be ..due to give birth, arrive on/at/this/last/yesterday/today/early
birth + headline event: baby on the way, baby be here, baby here, new baby, ..pregnant, due in %weekday, grandma
  again, uncle again, auntie again
wedding + subject event: marry @, get ..+married, get +engaged, tie the knot, pop the question, get hitched, elope,
  walk down the aisle, be +married last/in/next/on, renew ..vow, exchange vow, set ..date for ..wedding, put a ring
  on, be/get wed, be get +married, be get wed, be +wed, get engaged to, ask me to marry, get ..ring, pick ..wedding
  date, book ..venue, marry ..partner/fiance/girlfriend/boyfriend/man/woman/love, get ..+remarried, be ..+remarried,
  plan ..wedding, elope to, propose ..to, be best man, be maid of honour, be maid of honor, be a bridesmaid, be
  +married today/yesterday/now, say i do, wed, have ..wedding on/in/next/this/tomorrow, set ..date $, set ..wedding
  date, try on ..wedding dress, pick ..venue, remarry, pick/choose/buy/find/try ..wedding dress, pick/choose/find/book
  ..wedding venue, pick/choose/buy ..wedding ring, send out ..invitations, send out ..save-the-dates, marry
  ..sweetheart/man/woman/love/fiance/fiancé/girl/guy
wedding + subject state: be +engaged, be newlywed
wedding + patient event: propose to &, marry &, ask & to marry
wedding + day noun: wedding
wedding + owner noun: engagement party, civil ceremony, nikah, hen do, stag do, wedding reception, hen party, stag,
  bachelor party, bachelorette, bachelorette party, wedding rehearsal, vow renewal
wedding + headline event: got engaged, got married, ..newlyweds, we be engaged, i be engaged, just married
wedding + couple event: get down on one knee, go down on one knee, propose, propose in/on/at/last/yesterday/today/with
birthday + owner noun: birthday, bday, b-day, birthday party, 18th, 21st, 30th, 40th, 50th, 60th, 70th, 80th, 90th,
  100th, 16th, sweet sixteen
birthday + subject event: turn ..%number, be %number today/tomorrow, hit ..big, be turn %number, be ..year old
  today/tomorrow, celebrate ..birthday, be %number on %weekday, be %number next/this, have a ..birthday, turn the big
birthday + owner event: birthday be ..today/tomorrow, birthday be on, birthday party
birthday + headline event: birthday today, birthday tomorrow, birthday week, %number today, %number tomorrow, big
  %number today, officially %number
longing - subject state: miss @, miss home, wish @ be here, wish @ be ..alive, wish i could ..see @, miss
  ..voice/hug/laugh/cooking/town/city/country/family/parent/friend/day/sea/village/smell/ocean/dog/cat/school/team,
  can not stop think about @, can not stop think of @, wish i could ..hug/call @, miss live, be still think about @,
  think of @ every day, wish i could go home, wish i could ..go back, be miss @, miss ..%place, miss my
  ..home/mum/dad/family/gran/grandma/grandpa/nan/friends/dog/cat/ex/bed/country/city/hometown/wife/husband/kids/village,
  miss ..terribly, miss ..every day, miss ..badly, miss ..lots, miss those, wish she/he/they be here, wish @ be, wish
  i could ..talk to, wish i could ..see, wish i could ..hug, wish i could ..call, wish we could go, wish i be back,
  wish i be ..home, be ..nostalgic, get ..nostalgic, feel ..nostalgic, be ..homesick, get ..homesick, feel ..homesick,
  think about ..ex, dream of ..go back, dream of ..home, can not wait to see, look at ..old photo, look through ..old
  photo, cry ..old photo, reread ..old message, still ..cry over, not over my ex, still love my ex, still ..set the
  table, still ..buy ..favourite, keep ..reach for, ache ..for, pine ..for, yearn ..for, long ..to see, long ..to go,
  count the day until ..see/home, count down to ..see, count the days, wear ..old jumper, listen to ..voicemail, miss
  ..much, miss our ..chat/talk/flat/house/dog/walk/dinner/life/old, miss the way ..he/she/it/they/we, miss live in,
  miss be ..home/there/together/kid/young/close/hugged, miss have ..around/friends, long for ..home/him/her, think of
  @ every, wish @ live, wish @ be ..closer/around/near, think about my ex, think about ..ex again, be think about
  ..ex, would give anything to/for, would do anything for, give anything for one more, give anything to ..see/hug/hear
longing - alone state: miss @, homesick, miss home
longing - nobody event: not the same without, be not the same without, homesickness hit, ..be ..not ..same without,
  ..empty without, ..quiet without, ..weird without, house ..without him/her, ..take me right back, ..smell like home
longing - city event: miss
longing - headline event: missing ..%place, missing my, missing him, missing her, missing home, homesick, so homesick,
  missing @, nostalgic, wish you be here
longing - subject felt: miss my/our/those/how/when/live/be/have/@/home/him/her/them/his/the/that/old, miss ..%place,
  miss work with, miss the old
loneliness - subject state: be/feel ..lonely/isolated, be/feel ..+isolated, be ..all alone, be ..all by myself, have
  no one, have no-one, not have anybody, have no ..friend, feel ..left out, be/get ..left out, be/feel ..on my own
  again, be lonely without, eat ..alone again, spend ..alone, have no company, be alone on, be alone for, be alone
  this, be alone again, eat dinner alone, feel like nobody, feel like no one, be the only one without, feel
  ..unwanted, not feel like ..belong, feel like an outsider, not talk to anyone in, not speak to anyone in, not talk
  to a soul, not see anyone in, not spoken to, get ..lonely, be alone with nobody, be/feel ..lonesome, be/feel
  ..alone, be/feel ..friendless, be/feel ..excluded, be/feel ..+excluded, be/feel ..forgotten, be/feel ..+forgotten,
  be/feel ..unloved, be/feel ..invisible, eat ..by myself, eat ..alone, eat dinner by, eat lunch by, eat lunch alone,
  have ..alone, have dinner alone, have lunch alone, have dinner by myself, spend ..by myself, sit ..alone, cook for
  one, celebrate ..alone, celebrate ..by myself, go ..alone again, go home to ..empty, come home to ..empty, come home
  to ..nobody, come home to ..no one, not ..spoke to anyone, not ..talk to anyone, not ..spoken to a, not ..see
  anyone, not ..talked to, not ..hang out with anyone, not ..have anyone, not ..have ..friend, have ..nobody, have
  ..no friend, have ..no mate, have ..zero friend, have ..no real friend, not know a soul, not know ..anyone, not know
  ..anybody, know ..no one, know ..nobody, not fit in, not ..belong, not get ..+invited, not be ..+invited, never get
  ..+invited, get ..+left out, be ..+left out, be the only one not, be the only one who ..not, be ..all on my own,
  have ..one to talk, have someone to talk to, wish i have ..friend/someone/company, no one to, crave ..company, miss
  have ..friend, miss have people, miss have someone, be ..out of the loop, drift apart from, be by myself again, be
  on my own ..again/all/every/tonight, know no one here, know nobody here, not ..know anyone here, have no one to,
  have nobody to, sit on my own, sit by myself, be sat on my own, eat on my own, spend ..on my own, be on my own at,
  stay in on my own, go ..on my own again, walk home alone again
loneliness - alone state: lonely, all alone, alone again, home alone again
loneliness - nobody event: nobody ..text me, nobody ..call me, nobody ..talk to me, no one ..text me, no one ..call
  me, no one ..talk to me, nobody ..invite me, no one ..invite me, nobody ..want to hang, nobody ..visit, no one
  ..visit, nobody to talk, no one to talk, nobody ..remember my, no one ..remember my, everyone ..have plan, nobody
  ..check on me, no one ..check on me, nobody ..understand me, be ..lonely here, apartment/flat/house be ..empty/quiet
  without, nobody to share, no one to share, nobody to celebrate, no one to celebrate, nobody ..message me, no one
  ..message me, invite everyone but me, nobody ..text, nobody ..call, nobody ..come to my, nobody ..turn up, nobody
  ..show up, nobody ..remember, nobody ..invite, nobody ..talk to, nobody ..speak to, nobody ..message, nobody
  ..reach, nobody ..wish me, no one ..text, no one ..call, no one ..come to my, no one ..turn up, no one ..show up, no
  one ..remember, no one ..invite, no one ..talk to, no one ..speak to, no one ..message, no one ..reach, no one
  ..wish me, no-one ..text, no-one ..call, no-one ..talk to, phone ..not ring, phone ..silent, phone be ..dry,
  house/flat/apartment/place/home be ..quiet, house/flat/apartment/place feel ..empty/quiet, all my friends ..move,
  everyone ..go out without, everyone ..hang out without, they ..go without me, friends ..go without me, friends
  ..without me, ..without inviting me, everyone ..have someone, everyone ..a partner, everyone ..friends but, ..forget
  my birthday, nobody ..notice me, no one ..notice me, nobody ..care about me, no one ..care about me, nobody ..ask
  how i, no one ..ask how i, nobody ..ask me to, forget about me, nobody ..like me, no one ..like me, no-one ..like
  me, nobody ..get me, nobody ..want to be my, everyone ..hate me, nobody ...know my name, nobody ...text me, nobody
  ...call me, nobody ...message me, no one ...text me, no one ...call me, no one ...message me, nobody been in touch,
  no one been in touch
loneliness - headline event: lonely, so lonely, alone again, all alone, on my own again, by myself again, eating
  alone, dinner alone, nobody to, no one to, no friends, alone on, alone for, left out, third wheel, dinner for one,
  table for one, party of one, another weekend alone, christmas alone, weekend alone, another ...alone, %weekday night
  alone, night alone, evening alone
loneliness - nobody state: it get ..lonely, it be ..lonely, get ..lonely at, nights be ..lonely
breakup - both state: be done, be ..over, be ..finished, be ..through, be no longer together, be not together anymore
"""
