"""How people tell how a day feels: embarrassed, waiting, glad, sleepless, tired, bored."""

MOODS = """
embarrassment - subject event: embarrass/humiliate myself/himself/herself, make ..fool/idiot of
  myself/himself/herself, spill ..all over, spill ..over/on/wine/coffee/tea/soup/drink/juice, send ..to the
  wrong/group, send ..text to, fart/burp/snort in, be/get +embarrassed by/in, want the ground/earth/floor to, go
  bright/beet/beetroot red, turn red/bright/beetroot/crimson/scarlet, have ..fly/spinach/tag/bogey, die of
  embarrassment/shame, pee/wet/embarrass myself, trip up, trip ..up the stairs, fall/slip ..everyone, sneeze ..on,
  pee, cry on the, send ..screenshot/wrong, text ..to the wrong, text/call my boss, reply all, like ..ex's, call
  my/the teacher, mistake ..for, wave at ..stranger/someone/wrong, hug ..wrong, have ..zip/fly down, have ..food in
  my, have ..stain on, have ..shirt inside, walk into the ..door/pole/wall/wrong, walk in on, be/get ..+caught
  ..sing/dance/talk/stare, leave ..mic/camera on, be ..unmuted, drop ..tray, mispronounce, go
  bright/beetroot/scarlet/crimson/red, be ..laugh at, get/be ..+laughed at, show/turn up ..in, rip
  ..jeans/trousers/pants/dress/skirt, split ..jeans/trousers/pants, butt dial, accidentally like/send/call, want to
  crawl/die, could/nearly die of, cringe at/about/over/when/every, blush, stutter in/through, forget ..name, fall over
  in the middle, send ...to my boss/ex/mum, send ...to the whole/wrong/group, text ...to my boss,
  snort/fart/burp/sneeze/laugh/trip/fall/scream/cry ...in the middle of, snort, walk into
  ..glass/door/lamppost/patio/window/screen, walk ..into ..glass/door/wall, fart/burp ..in, wet/pee ..pants/myself,
  spill ..wine/coffee/soup/drink/curry/juice/tea all/on/over/down, call ..teacher/boss mum/mom/dad/babe/love, call my
  teacher/boss/date, mishear ..and, die of ..embarrassment/cringe, want/wish the ..ground/floor/earth, want to
  ..crawl/sink/vanish/disappear/hide, make a ..fool/tit/prat/show/spectacle/twat/arse of, show & up, be ..on unmute,
  be ..off mute, have/wear ..inside out, have ..loo roll/paper, have ..spinach/food/lipstick in/on ..teeth/face/tooth,
  get ..song/name wrong, call ..by my ex's, call ..by ..ex's name
embarrassment - subject state: be/feel ..embarrassed/mortified/humiliated, be/feel
  ..+embarrassed/mortified/humiliated, feel ..stupid/foolish
embarrassment - patient event: embarrass/humiliate &, walk in on &, catch & ..sing/dance/naked/talk
embarrassment - nobody state: be ..embarrassing/mortifying/humiliating
embarrassment - alone state: mortified
embarrassment - owner event: heel break, stomach ...growl/rumble, fly be ..down/open/undone/unzipped, zip be
  ..down/undone/broken, skirt be ..tucked/up, trousers/jeans/pants/leggings/dress/skirt ..rip/split/tear/fall,
  bra/strap/bikini/top ..snap/fall/break, stomach/tummy ..rumble/growl, voice ..crack/break in/mid/on, voice crack,
  ringtone go off, mic/camera be ..on, card be/get ..+declined ..in/at/with, wig/toupee slip, sweat patch
embarrassment - headline event: mortified, how embarrassing, never live/living, could have die, embarrassing,
  humiliating, mortifying, kill me now, cringe, i cringed, reply all, humiliated, red faced, red-faced
embarrassment - nobody event: whole ..see me, swallow me, everyone saw/laugh, wanted to die, could have died, whole
  ..class/room/office/cafe/bus/train/pub/team/school/bar/restaurant/gym ..laugh/stare/hear/see/snigger/watch, everyone
  ..laugh/stare/hear/see/snigger/watch/look, everybody ..laugh/stare/hear/see/snigger, in front of
  ..whole/everyone/everybody/entire/crush/boss/class, in front of the whole, cringe, dead silent room, dying/died of
  shame, face be ..bright/beetroot
waiting_for_news - subject state: wait for
  ..result/answer/news/call/decision/reply/letter/verdict/diagnosis/email/response, wait for
  ..scan/biopsy/test/word/update/phone/feedback/grade/score/confirmation, wait to hear/know, wait on
  ..result/answer/news/decision/email/biopsy/verdict/word/call/reply/response, keep/be refresh, hear nothing
  from/back, have no news/word/answer/reply, not hear whether, wait for
  ..hospital/recruiter/university/uni/clinic/embassy/school/bank to, find out ..tomorrow/next, find out ..on %weekday,
  hear back ..tomorrow, hear back by/on, wait for ..email/phone/letter/scan/x-ray/surgeon/doctor/vet/consultant to,
  wait for ..judge/committee/bank/landlord/recruiter/embassy/solicitor/agency/lab to, wait for
  ..mri/biopsy/bloods/blood/exam/test/job/uni/university/school/visa/mortgage/scan/grade/court/dna/covid
  results/result, wait for ..decision/verdict/call-back/callback/approval/outcome/confirmation, wait on
  ..landlord/bank/doctor/vet/results/news/recruiter/visa, refresh ..email/inbox/page/portal/tracker/mail/emails/ucas,
  have not ..hear, not heard ..from/back, not hear ..about ..job/interview/results, be ..+stuck/anxious waiting, find
  out on/tomorrow/today/tonight/monday/tuesday/wednesday/thursday/friday/next/in, get
  ..result/results/verdict/grade/grades on/tomorrow/next/today/in/this/monday/tuesday/wednesday/thursday/friday,
  should hear, be meant/supposed to hear, be in limbo, hear/know by ..%weekday, hear ..nothing back, be ..on
  tenterhooks/pins, be waiting on/for, wait on/for
  ..biopsy/results/result/scan/verdict/call/news/decision/letter/visa/phone/offer, wait on/for
  ..outcome/word/response/reply/grades/bloods/diagnosis/report/answer/ring/email, wait to ..hear/find/see/know, hear
  ..today/tomorrow/friday/monday/soon/back about/from/if, hear today/tomorrow/soon if/about/whether, hope to hear,
  expect to hear, get to hear, hear if i, find out
  ..today/tomorrow/monday/tuesday/wednesday/thursday/friday/soon/later/tonight/next if/about/whether, find out
  if/whether, get ..results/result/grades/verdict/marks/scores/bloods/scan/biopsy
  ..today/tomorrow/back/on/in/next/this/monday/tuesday/wednesday/thursday/friday, get ..call at, expect
  ..call/phone/results/news/letter/email from/about/at/with, keep check, be left hanging, not hear
  ..back/anything/yet/thing/word, hear nothing
waiting_for_news - nobody state: no news/reply/word/answer/response/email ..about, result come on/tomorrow/next/in, no
  word $, no word/reply about, result be not in/back, decision be ..due/tomorrow/today/pending, result/results
  day/tomorrow/on, result/results come ..out, result/results be ..tomorrow/due, they ..not call/ring/email/reply,
  surgeon ..not, no ..word from/yet/on, no ..news from/yet/on, no ..reply from, no ..answer from, no ..response from,
  no ..email from, no ..call from, not a word/peep from,
  doctor/vet/hospital/recruiter/consultant/surgeon/clinic/bank/landlord/agent/gp ...suppose to call/ring/email,
  doctor/vet/hospital/recruiter/consultant/surgeon/clinic/bank/landlord/agent/gp ...will call/ring/email,
  doctor/vet/hospital/recruiter/consultant/surgeon/clinic/bank/landlord/agent ...not call/ring/reply/email/get,
  nothing from ..landlord/doctor/hospital/university/uni/recruiter/bank, results/result/grades/marks/scores
  ..come/be/are/out ..today/tomorrow/monday/tuesday/wednesday/thursday/friday/next/soon/in/at,
  biopsy/scan/blood/test/exam/bar/mri/dna results
  ..today/tomorrow/monday/tuesday/wednesday/thursday/friday/next/soon/in, they will/would ..let me
  know/call/ring/phone/email, they say they would/will, they will ring, they be keeping me, keep me/us hanging, keep
  me/us waiting, jury be ..out on, verdict be ..due/in/tomorrow/today, verdict/decision come, decision day, any day
  now, nothing from the ..hospital/school/uni/bank/landlord/recruiter/council/doctor/vet/clinic/embassy/agent/company,
  no news yet/from/on/about, no word yet/from/on/about/back, not a peep, wait be
  ..killing/agony/torture/endless/unbearable, wait for ..results/result/news/call/biopsy/scan ..be, waiting be
  ..killing/agony/torture/worst/hard, waiting game, phone call at, fingers crossed for, should be here any
  ..day/minute, no idea yet if, be ..in there with him/her
waiting_for_news - alone state: wait for ..result/answer/news/call/decision, wait to hear, wait on ..result/call
waiting_for_news - headline event: results day/tomorrow/on/today/next, waiting on/game, waiting to hear/find/see, no
  word, radio silence, waiting for ..result/results/call/news/answer/email/decision/doctor/hospital/vet/verdict/reply,
  any day now, hear back on/from, on tenterhooks, fingers crossed for/about, should hear, no news from, nothing from,
  refreshing, decision day, verdict day, offer day, gcse/exam/scan/test/biopsy results
good_news + subject event: get ..good/great/amazing/wonderful/fantastic/brilliant/happy/best news, have
  ..good/great/amazing/wonderful/fantastic/brilliant/happy/best/exciting/big news, get
  ..all-clear/visa/loan/mortgage/bonus/go-ahead/windfall, get ..good result, get/be +approved for, win the lottery,
  get ..call ..saying, get ..green card/light, get ..tax back/refund, win
  ..raffle/lottery/bingo/appeal/custody/case/tombola, hear/get ..yes from, get the house, get ..approved for, get
  ..offer on, get ..cracking/fab/fabulous/super/lovely/incredible/best news, get
  ..happy/exciting/terrific/excellent/marvellous/smashing/ace news, have
  ..cracking/fab/fabulous/super/lovely/incredible/best/happy/exciting/terrific/excellent news, hear
  ..lovely/wonderful/good/great/brilliant/fab news, get ..best phone/call/email/text/letter, get ..good/lovely/amazing
  phone/email/letter/call, get ..thumbs up, get ..go ahead, get
  ..visa/permit/citizenship/residency/grant/funding/mortgage/planning/custody/refund/settlement, be/get
  ..+approved/granted, be +given the ..green/go, be +cleared of, hear ..yes
good_news + owner event: visa/mortgage/loan/application/offer be/get +approved, result/scan/test/biopsy/mri/blood come
  back ..clear/negative/normal/clean/fine/good/benign/ok/okay, result/scan/test/biopsy be
  ..clear/negative/normal/clean/benign/fine/good, it be benign, result/results be ..in and, visa be ..here,
  result/results/bloods/mri/scan/x-ray/mammogram/smear/biopsy/test be/come
  ..fine/clear/normal/negative/good/okay/ok/great/benign/amazing/perfect/better,
  loan/mortgage/visa/application/claim/insurance/refund/grant be/get/come ..+approved, grant/funding/loan/refund/visa
  come through, tumour/tumor/lump/mole/cyst be ..benign/nothing,
  visa/permit/loan/mortgage/grant/claim/application/appeal ..come through/approve/approved/clear/granted,
  passport/citizenship/refund/residency/scan/results/funding/settlement ..come through/approve/approved/clear/granted,
  visa/permit/loan/mortgage/grant/claim/application/appeal/citizenship/residency/funding be/get ..+approved/granted,
  results/result/scan/bloods/tests/test/biopsy/mri/checkup/check-up be/come ..back
  ..clear/fine/good/normal/negative/benign/clean/great/perfect/brilliant
good_news + nobody event: good/great/amazing/wonderful/fantastic/best/brilliant/happy news from, they said/say yes, it
  be ..nothing/not serious, it be ..not broken, landlord/bank say ..yes, landlord agree, bank/visa ..approve, all
  clear from, it be not cancer, they be giving me/us ..grant/loan/funding/visa/money/go-ahead, we get the
  ..mortgage/house/flat/loan/grant/funding/all/visa/baby/adoption, news be ..good/great/amazing, news come ..good,
  news we ..wait/pray/hope ..for ..come, such ..happy/good/lovely/great/wonderful/amazing/fab/brilliant/exciting news,
  what ..lovely/wonderful/great/brilliant news, best news, best phone call, dream come true, my prayers, we be keeping
  the ..house/flat/baby/dog, scan show ..nothing
good_news + alone noun: good/great/amazing/wonderful/best/fantastic/brilliant/happy/exciting/incredible news
good_news + headline event: all clear,
  good/great/amazing/best/wonderful/happy/lovely/exciting/fab/cracking/brilliant/big news, we got the house, benign,
  best phone call, dreams do come, prayers answered, buzzing
good_news + subject state: have ..good/great/amazing/wonderful/fantastic/brilliant/happy/best/exciting/big news
bad_night - subject state: can/could not sleep, not sleep, sleep
  ..badly/terribly/bad/poorly/terrible/awful/horribly/horrible/rubbish/rough/hour/minute, have
  ..bad/rough/terrible/awful/sleepless/horrible/restless night, have ..nightmare/insomnia/nightmares, have ..bad/weird
  dream, be ..awake/up ..all night, be ..up ..half the night, be ..awake ..since/until/till, be up since/till/until/at
  %late, not get/be ..sleep, can/could not get back to sleep, toss and turn/turned, wake up
  every/crying/screaming/sweating/drenched/panicking, keep wake/waking up, be awake/up at %late, get ..insomnia/hrs,
  stare at the ceiling, not ..have ..good night, have
  ..terrible/awful/horrible/bad/little/broken/disturbed/interrupted/crap/shit/rubbish sleep, have no/zero sleep, toss
  and/all, be up all/since/till/until/half/from/til, be up ..with ..baby/kid/son/daughter, be ..awake with/from,
  get/have/sleep ..%number hour, get ..two/three/four/no sleep, have/sleep ..two/three/four hour, wake up at ..%late,
  be ..wide awake, lie ..awake, not ..get a wink, not ..drop/nod off, can not ..drop/switch off, can not
  nod/drop/drift off, can not ..get comfortable, stare at ..ceiling/clock, ..trouble sleep, have ..trouble ..sleep,
  struggle ..sleep, have/be not ..sleep, not sleep ..well/good, barely/hardly ..slept, not get much/enough, keep
  ..wake, sleep like ..crap/shit/rubbish/garbage, sleep
  ..appallingly/shockingly/dreadfully/fitfully/awfully/terribly/badly, sleep ..maybe/about/like %number, not ..sleep
  ..wink/properly/well/last/much/at, not get ..wink/sleep/shut-eye/shuteye/kip/rest/winks, not get ..much/any/enough
  sleep/kip/shut-eye/rest, get no ..sleep/kip/shut-eye/rest/shuteye, get ..hour/hours/hrs/hr tops/max/sleep/kip/of,
  have ..rough/bad/dreadful/shocking/rubbish/terrible/awful/broken/crap/shit/restless/rotten/sleepless night/nights,
  have that ..nightmare/dream, have ..night terrors/sweats, be up ..half/all/most/whole the/of/night, be awake
  since/from/till/til/until/at/half/all/most, wake ..hour on/every, wake ..every hour/two, wake at
  %late/stupid/daft/ungodly, keep/kept waking, could/can not get ..sleep/comfy/comfortable, be wired at, survive on,
  hardly/barely close my eyes, stare into the dark
bad_night - patient event: keep & up/awake, wake & ..time, wake & every/up/at/all, have & up ..night/half/times, kick
  & all ..night, snore/kick ..all night
bad_night - nobody event: ^ no/zero/barely/not sleep, ^ another sleepless/night, ^ nightmare/awake all, ^ insomnia, ^
  awake since/at, ^ up all night, ^ can/could not sleep, ..hour of sleep, ..hours sleep, insomnia
  ..hit/strike/again/strikes/got, brain will not, ..awful/terrible/horrible/restless/bad night, nightmares/nightmare
  again, up at/since %late, %number hour/hrs sleep, sleepless/rough/awful/shocking/rubbish/crap/broken night, %late
  ...awake, toss ...turn, insomnia be ..back, ..bark all/til/till/until ..night/dawn/morning/%late, ..cry/scream/snore
  all night, ..kick me all, party/music/neighbours/neighbors/foxes/builders/cats ..all night, party/music
  ..til/till/until %late/dawn, zero/no/little/nobody sleep, %number hrs/hour/hours tops, awake since/at %late, night
  terrors, baby ..teething, storm keep ..us/me
bad_night - headline event: zero/terrible/awful/didnt/hours/rubbish/no/didn't/crap/broken sleep,
  two/three/four/3/2/4/5 hours sleep, hours of sleep, tossed/tossing and, barely/hardly slept, slept
  like/terribly/badly/awfully, bad/awful dreams, up/awake all night, awake/up since, did not sleep, not/barely a wink,
  woke up at/every, no sleep last/again/tonight/at, sleepless/bad/rough/awful/dreadful/rubbish night,
  nightmares/insomnia again, insomnia, nightmares last, nightmares/up all, horrible nightmares, no kip, up half the,
  awake half, woke every
tiredness - subject state: be/feel ..+exhausted/drained/shattered/wiped/knackered/worn/zonked/wrecked/frazzled/burnt,
  not have ..energy, can barely/hardly/not keep ..eye, barely keep ..eye, need ..nap/sleep/bed, could sleep
  for/right/standing/through, fall asleep on/in/during/over/before/with/at/standing/mid, be a zombie, be +done in,
  be/feel ..run-down/zonked/frazzled/groggy/lethargic/burned, be/feel ..run down, be
  ..whacked/bushed/yawn/sleep-deprived/jetlagged/jet-lagged, be ..asleep on my, nod/doze off, yawn, can not get out of
  bed, can hardly move/walk/keep, could sleep ..week/month/year/days, need my bed, have ..no/zero energy, have nothing
  left, be ..running on, run on ..sleep/hour/fumes/caffeine/coffee/empty/no, crash at %late, could not get up, about
  to collapse, be ..+worn/tuckered/wiped out, ache all, be dead on, be ..dead tired/beat, need ..coffee to,
  be/feel/look/get ..tired/exhausted/knackered/shattered/sleepy/drained/pooped/fatigued/weary/drowsy/wrecked,
  be/feel/look/get ..bushed/zonked/knackered/shattered/pooped/whacked/frazzled/drained/beat/spent/ragged/weary,
  be/feel/look/get ..drowsy/dozy/fatigued/groggy/wiped/zombified/ruined/cooked/fried/crispy/depleted, be ..+pooped, be
  ..+done for, be ..dead/out/asleep on ..feet, be ..out of juice/puff/gas/steam/spoons, have ..no
  energy/juice/spoons/gas/oomph, have not got ..energy, not have the energy, have ..energy of a, need
  ..nap/kip/lie-down/sleep/bed/coffee/rest/siesta/duvet ..so/bad/badly/desperately/now, need a
  ..nap/kip/lie-down/siesta/week, need to ..sleep/nap/crash/lie, can barely/hardly ..keep ..eyes, can barely/hardly
  ..stand/move/walk/think/function/see/lift, conk/crash out, hit ..wall, be flagging, crave ..sleep, turn in early,
  call it a night, could do with ..sleep/nap/lie
tiredness - alone state: tired, exhausted, knackered, shattered, sleepy, pooped, dead/bone tired, wiped out, dead on
  my foot
tiredness - patient event: exhaust/drain &, wear/wipe/tire & out, take it out of &
tiredness - owner event: eye be ..close/heavy, eyelid, battery be ..empty/flat/low, leg be ..jelly/dead, body be
  ..tire/lead/ache/heavy/broken, brain be ..mush/soup/fry/dead/fried/fog/porridge/jelly/goo, eyes/eyelids/eye/eyelid
  be ..close/closing/heavy/lead/shut/burn/sting, legs be ..lead/jelly/heavy, get up and go
tiredness - headline event: tired, exhausted, knackered, shattered, zonked, dead on my, no/zero energy, jet lag,
  jetlagged, sleepy, need a nap, need sleep, yawning, dead tired/beat, drained, wiped/worn out, bushed, pooped, beat,
  bone tired, dog tired, cream crackered, frazzled, running on, need my bed, nap time, tank empty, eyes closing, could
  sleep for, yawn
boredom - subject state: be/feel/get ..bored, nothing to do, bore out of, twiddle my thumb, be ..bore to, have
  ..nothing on/planned/going/doing, not have ..thing to do, not have ..plan, have ..no plan, not know what to do, be
  ..bore ..death/tears/skull/mind, die of ..boredom, sit around/here do, scroll ..hour, be ..stare at, be
  ..understimulated, be/feel ..bored/+bored/unstimulated/restless, climb ..walls, be ..going stir, be twiddling,
  twiddle ..thumbs, count ..ceiling/tiles/dots/bricks, be counting ..ceiling/tiles/dots/bricks/minutes/hours, watch
  ..paint/grass/clock/kettle, clock-watch, scroll ..same/apps/phone/tiktok/instagram/reddit for/all, be scrolling
  ..same/apps/for/tiktok, scroll the same, have nothing to, not have anything, kick ..heels, mope/loaf/lounge
  about/around, sit around/about, sit ..staring, fidget, play solitaire, kill time, need
  ..entertainment/entertaining/excitement/hobby/something
boredom - alone state: bored, nothing to do, ^ boring/dull/slow day
boredom - nobody state: there be nothing on/to, day be ..dull/slow/drag/boring, ..be drag, lecture be ..boring/dull,
  nothing ..to do/watch, nothing on tv/telly, meeting/shift/sunday/afternoon ..drag, shift be ..dull/slow, weekend be
  ..dull/boring, day/hour/time/days drag, life be ..boring/dull, never ending/end, go/drag on forever, last forever,
  be go ..slowly, nothing good/going on, nothing to ..do/watch/read/play/see, nothing ..happen, nothing's on, nothing
  doing, same old same/every/routine, same old $, days be/all ..same, days be all the same, days blur, time be
  ..drag/crawl/standing, time/hours ..drag/crawl,
  shift/lecture/meeting/lesson/class/film/sermon/speech/webinar/call/journey/flight/zoom be
  ..drag/boring/dull/tedious/endless/ending/forever/snoozefest/snooze/bore/slow/dire, slowest
  ..shift/day/week/hour/afternoon, dullest, longest ..shift/lecture/meeting, paint dry, watching paint, yawnfest,
  snoozefest, snooze fest, zzzz this
boredom - headline event: bored, bored out/to/stiff/af, nothing to do/watch, boring day/shift/weekend/sunday, slow
  day/shift/afternoon, dull day/weekend, deadly boring, entertain/amuse me, nothing on tv/telly, boredom, same old,
  climbing the walls, going stir, stir crazy, cabin fever, twiddling my, counting ceiling, clock watching, watching
  paint, someone entertain, slowest shift/day, quiet shift, dead shift, yawn, at a loose, loose end, scrolling, rainy
  day and
embarrassment - them event: dance at ..prom, embarrass me
"""
