"""How people tell how a day feels: embarrassed, waiting, glad, sleepless, tired, bored."""

MOODS = """
embarrassment - subject event: embarrass/humiliate myself/himself/herself, make ..fool of myself/himself/herself, make
  ..idiot of myself/himself/herself, spill ..all over, spill ..over/on, call ..teacher/boss mum/mom/dad, call ..by the
  wrong, wave back at, text ..wrong person/group/one, send ..to the wrong, send ..text to, hit reply all, fart in,
  be/get +embarrassed by/in, want the ground to, want the earth to, go bright/beet red, go red in, turn red, turn
  bright, walk into ..glass door, have spinach in, have ..fly, call ..wrong name, walk around with, die of
  embarrassment, stumble over ..word, could have die of embarrassment, burp in, pee myself, say the wrong name, mix up
  ..name, trip up, trip ..up the stairs, trip in front, trip and ..everyone, fall ..everyone, fall off ..stage/chair,
  slip ..everyone, trip over ..everyone, sneeze ..on, wet myself, pee, cry in ..meeting/class/office, cry on the, send
  ..to my boss, send ..to my ex, send ..to my mum, send ..to my mom, send ..screenshot, send ..to the group, send
  ..wrong, text ..to the wrong, text my boss, reply all, like ..old photo, like ..ex photo, like ..ex's, forget ..name
  in, call my teacher, call my boss, call the teacher, call my ..by my ex, mistake ..for, wave at ..stranger/someone,
  wave to ..stranger, hug ..wrong, have ..toilet paper, have ..zip down, have ..fly down, have ..flies open, have
  ..spinach, have ..food in my, have ..stain on, have ..shirt inside, have ..tag, have ..skirt tuck, walk into a
  ..door/pole/wall, walk into the ..door/pole/wall/wrong, walk in on, go to the wrong
  ..room/class/wedding/house/meeting, be ..+caught ..sing/dance/talk/stare, get ..+caught ..sing/dance/talk/stare,
  leave ..mic on, leave ..camera on, be ..unmuted, spill ..wine/coffee/tea/soup/drink/juice, drop ..tray, knock over
  ..wine/glass/display, mispronounce, say ..love you to my boss, say love you to, say you too to, go bright, be
  ..laugh at, get ..+laughed at, be ..+laughed at, everyone ..laugh at me, show up ..in, turn up ..in, turn up ..to
  the wrong, rip ..jeans/trousers/pants/dress/skirt, split ..jeans/trousers/pants, butt dial, accidentally like,
  accidentally send, accidentally call, want to crawl, want to die of, want to disappear after, could die of, cringe
  at, want the floor to, fart in ..front/class/yoga/meeting, burp in ..front/meeting, blush, freeze in front, stutter
  in/through, cry in front of ..class/boss/everyone, forget ..name in front, forget ..name, go bright ..red,
  fall/trip/slip/cry/faint/spill/drop/fart/burp/sneeze/fail/collapse ...in front of, fall flat on, fall on my face,
  fall over in the middle, fall over in front, trip in the middle, fall in the middle of, send ...to my boss, send
  ...to the whole, send ...to the wrong, send ...to the group, send ...to my ex, send ...to my mum, text ...to my
  boss, snort/fart/burp/sneeze/laugh/trip/fall/scream/cry ...in the middle of, snort, snort in, fall asleep in
  ..meeting/front
embarrassment - subject state: be/feel ..embarrassed/mortified/humiliated, be/feel ..+embarrassed, be/feel
  ..+mortified, be/feel ..+humiliated, feel like ..idiot/fool, feel ..stupid/foolish
embarrassment - patient event: embarrass &, humiliate &, walk in on &, catch & ..sing/dance/naked/talk
embarrassment - nobody state: be ..embarrassing, be ..mortifying, be ..humiliating
embarrassment - alone state: mortified
embarrassment - owner event: trousers/pants/skirt/dress/jeans split, trousers/pants/skirt/jeans rip, card be/get
  ..+declined in front, phone ring ..in, phone go off in, heel break, wig fall, stomach ...growl/rumble, card get
  ..+declined ...date, card get ..+declined ...in front
embarrassment - headline event: mortified, so embarrassed, how embarrassing, never live, could have die, i want to
  sink, embarrassing, humiliating, mortifying
embarrassment - nobody event: everyone ..stare at me, whole ..laugh at me, whole ..see me, never live it down, will
  not live it down, ground swallow, swallow me, in front of ..whole/entire, everyone ..see me ..fall/cry/trip/naked,
  everyone saw, everyone laugh, want to die of, wanted to die, could have died
waiting_for_news - subject state: wait for
  ..result/answer/news/call/decision/reply/letter/verdict/diagnosis/email/response/scan/biopsy/test/word/update/phone/feedback/grade/score/confirmation,
  wait to hear, wait on ..result/answer/news/decision/email/biopsy/verdict/word/call/reply/response, wait to find out,
  wait to see if, wait to know, keep refresh ..email/inbox/page, keep refresh, keep check ..email/phone/inbox/mail,
  hear nothing from, not know if ..get, not hear from
  ..uni/university/company/hospital/doctor/recruiter/landlord/school/college, wait by the phone, be on tenterhook,
  have no news, not hear whether, wait for the ..doctor to call, wait for
  ..hospital/recruiter/university/uni/clinic/embassy/school/bank to, wait for them to, find out ..tomorrow, find out
  ..next, find out ..on %weekday, hear back ..tomorrow, hear back by, hear back on, get ..result back, get ..result
  ..tomorrow, wait for
  ..email/phone/letter/scan/x-ray/surgeon/doctor/vet/consultant/judge/committee/bank/landlord/recruiter/embassy/solicitor/agency/lab
  to, wait for ..mri/biopsy/bloods/blood/exam/test/job/uni/university/school/visa/mortgage/scan/grade/court/dna/covid
  results/result, wait for ..decision/verdict/call-back/callback/approval/outcome/confirmation, wait for him/her/them
  to ..text/call/reply/message, wait on ..landlord/bank/doctor/vet/results/news/recruiter/visa, refresh
  ..email/inbox/page/portal/tracker/mail, check ..email/inbox/phone/portal every, be refresh, sit by the phone, stare
  at ..phone, have not ..hear, not heard ..from, not heard ..back, not hear ..from ..interview/job/uni/hospital, not
  hear ..about ..job/interview/results, be ..+stuck waiting, find out on, know on %weekday, get
  ..result/results/verdict/grade/grades on/tomorrow/next/today/in/this/monday/tuesday/wednesday/thursday/friday, get
  my ..a-level/exam/gcse/test/biopsy/scan results, should hear, be meant to hear, be supposed to hear, be in limbo, be
  ..+anxious waiting, not know if ..accept, wait for ..%number results, be ..wait on ..result/results/call/news/word,
  hear by ..%weekday, find out if i, find out whether i, know by ..%weekday, hear ..nothing back, not hear anything
  from/back/about
waiting_for_news - nobody state: no news ..about, result come on/tomorrow/next/in, result be ..out on/tomorrow/next,
  result come back tomorrow/on/next, no word $, no word about, result be not in, result be not back, they will let me
  know, will call with ..result, will call me with, decision be ..due, result/results day, result/results come ..out,
  result/results be ..in on, result/results in on, result/results tomorrow, result/results be ..tomorrow/due,
  result/results on, they ..not call, they ..not ring, they ..not email, they ..not get back, they ..not reply, they
  will ..let me, doctor be ..call with, surgeon ..not, no ..word from, no ..word yet, no ..word on, no ..news from, no
  ..news yet, no ..news on, no ..reply from, no ..answer from, no ..response from, no ..email from, no ..call from,
  not a word from, radio silence, should know by,
  doctor/vet/hospital/recruiter/consultant/surgeon/clinic/bank/landlord/agent/gp ...suppose to call/ring/email,
  doctor/vet/hospital/recruiter/consultant/surgeon/clinic/bank/landlord/agent/gp ...will call/ring/email,
  doctor/vet/hospital/recruiter/consultant/surgeon/clinic/bank/landlord/agent ...not call/ring/reply/email/get, no
  reply about, no reply ..about, no word ..about, no answer ..about, no response ..about, no email ..about, nothing
  from ..landlord/doctor/hospital/university/uni/recruiter/bank, not a peep from, nothing back from
waiting_for_news - alone state: wait for ..result/answer/news/call/decision, wait to hear, wait on ..result/call
waiting_for_news - headline event: results day, results tomorrow, results on, results today, results next, waiting on,
  waiting to hear, waiting to find, waiting to see, no word, no news yet, no reply yet, no answer yet, refreshing my,
  still nothing from, still nothing, nothing yet from, radio silence, waiting for
  ..result/results/call/news/answer/email/decision/doctor/hospital/vet/verdict/reply, any day now, hear back on, hear
  back from
good_news + subject event: get ..good/great/amazing/wonderful/fantastic/brilliant/happy/best news, have
  ..good/great/amazing/wonderful/fantastic/brilliant/happy/best/exciting/big news, get ..all-clear, get ..good result,
  hear ..good/great news, receive ..good/great/wonderful news, get ..visa, get +approved for, be +approved for, win
  the lottery, get ..call ..saying, get ..loan, get ..mortgage, get ..grant, get ..funding, get ..permit, get ..green
  card, get ..citizenship, get ..refund, get ..tax back, get ..bonus, win ..raffle, win ..lottery, win ..bingo, find
  out ..be ..fine/clear/negative, find out ..benign, be +told ..clear, test negative, hear ..yes from, get ..green
  light, get ..yes from, get the house, get ..approved for, get ..offer on
good_news + owner event: visa/mortgage/loan/application/offer be/get +approved, visa/mortgage/loan/application come
  through, offer be/get +accepted, result/scan/test/biopsy/mri/blood come back
  ..clear/negative/normal/clean/fine/good/benign/ok/okay, result/scan/test/biopsy be
  ..clear/negative/normal/clean/benign/fine/good, it be benign, result/results be ..in and, visa be ..here, visa
  arrive, result/results/bloods/mri/scan/x-ray/mammogram/smear/biopsy/test be/come
  ..fine/clear/normal/negative/good/okay/ok/great/benign/amazing/perfect/better,
  loan/mortgage/visa/application/claim/insurance/refund/grant be/get/come ..+approved, grant/funding/loan/refund/visa
  come through, claim go through, surgery be ..+successful, tumour/tumor/lump/mole/cyst be ..benign/nothing
good_news + nobody event: good/great/amazing/wonderful/fantastic/best/brilliant news from, have good news for me,
  doctor say ..clear/fine/okay/benign, they said yes, they accept ..offer/my/our, it be ..nothing serious, it be ..not
  broken, it be ..not serious, doctor say ..nothing, vet say ..fine, vet say ..okay, landlord say ..yes, landlord
  agree, bank say ..yes, bank ..approve, judge rule in, all clear from, test negative, scan show nothing, they
  approve, visa ..approve, they say yes to, it be not cancer, my first choice
good_news + alone noun: good/great/amazing/wonderful/best/fantastic/brilliant/happy/exciting/incredible news
good_news + headline event: all clear, good news, great news, amazing news, best news, wonderful news, got good news,
  happy news, we got the house, benign
good_news + subject state: have ..good/great/amazing/wonderful/fantastic/brilliant/happy/best/exciting/big news
bad_night - subject state: can not sleep, could not sleep, not sleep, sleep
  ..badly/terribly/bad/poorly/terrible/awful/horribly/horrible/rubbish/rough, sleep like crap/shit/rubbish, have
  ..bad/rough/terrible/awful/sleepless/horrible/restless night, have ..nightmare, have ..bad dream, be ..awake ..all
  night, be ..up ..all night, be ..up ..half the night, be ..awake ..since/until/till, be up since %late, not get
  ..sleep, get ..hour of sleep, get ..hour sleep, get ..minute of sleep, get barely any sleep, get zero sleep, get
  little sleep, get no rest, sleep ..hour/minute, can not fall asleep, could not fall asleep, can not get to sleep,
  could not get to sleep, can not get back to sleep, could not get back to sleep, toss and turn, wake up
  ..sweat/scream/panic, wake up every, wake up ..time, keep wake up, be awake at %late, stay ..awake until/till/all,
  be up till/until/at %late, have ..insomnia, get ..insomnia, not sleep a wink, stare at the ceiling, be stare at the
  ceiling, not ..have ..good night, stay up all night, sleep on and off, have ..terrible/awful/horrible/bad/little
  sleep, have no sleep, have zero sleep, toss and, toss all, be up all, be up since, be up ..with
  ..baby/kid/son/daughter, be ..awake with, be ..awake from, be up till, be up until, get ..%number hour, get
  ..two/three/four/no sleep, have ..hour of sleep, have ..%number hour, have ..two/three/four hour, have ..night from
  hell, have ..nightmare about, have ..weird dream, have ..sleep paralysis, wake up ..%number time, wake up
  ..two/three/four/five time, wake up every hour, wake up at ..%late, wake up in the middle, wake up ..cold sweat,
  wake up crying, wake at %late, be ..wide awake, be wide awake at, lie ..awake, lay awake, not ..sleep ..wink, not
  ..get a wink, not ..shut my eye, not ..close my eye, not close an eye, not ..drop off, not ..nod off, can not ..drop
  off, can not nod off, can not ..switch off, could not switch off, can not ..get comfortable, stare at ..ceiling,
  count sheep, see every hour, survive on ..hour, sleep ..%number hour, sleep ..two/three/four hour, sleep ..like
  shit, sleep ..on the sofa, ..trouble sleep, have ..trouble ..sleep, struggle ..to sleep, struggle ..sleep, not be
  ..sleep, have ..not been sleep, have not ..sleep, be not ..sleep, not sleep ..well, not sleep ..properly, not sleep
  ..good, barely ..slept, barely get ..sleep, barely ..get any, hardly ..get any, hardly ..slept, not get much, not
  get enough, keep ..wake, not fall asleep until/till
bad_night - patient event: keep & up, keep & awake, wake & up at %late, wake & ..time, wake & up ..time, wake & every,
  keep & up ..night
bad_night - nobody event: ^ no sleep, ^ zero sleep, ^ another sleepless, ^ another bad night, ^ another night, ^ rough
  night, ^ nightmare all, ^ insomnia, ^ barely any sleep, ^ hardly any sleep, ^ barely sleep, ^ awake since, ^ awake
  all, ^ awake at, ^ up all night, ^ up since %late, ^ can not sleep, ^ could not sleep, ^ not sleep, ..hour of sleep,
  ..hours sleep, baby ..scream all night, baby ..cry all night, neighbour ..party all night, dog ..bark all night,
  insomnia ..hit, insomnia ..strike, brain ..not switch, brain will not, ..awful night, ..terrible night, ..horrible
  night, ..restless night, ..bad night, nightmares again, wide awake at, up at %late, ..alarm go off at %late, %number
  hour sleep, %number hour of sleep, sleepless night, insomnia ..again, %late ...awake, toss ...turn, ...awake at
  %late
bad_night - headline event: zero sleep, two hours sleep, three hours sleep, four hours sleep, hours of sleep, tossed
  and, tossing and, barely slept, hardly slept, slept like, slept terribly, slept badly, slept awfully, terrible
  sleep, awful sleep, bad dreams, up all night, awake all night, awake since, up since %late, did not sleep, didnt
  sleep, not a wink, woke up at, no sleep last, no sleep again, no sleep tonight, no sleep at, hours sleep, sleepless
  night, bad night, rough night, awful night, nightmares again, insomnia again, insomnia, no sleep $, nightmares last,
  nightmares all, horrible nightmares, bad dreams last, awful dreams, dreadful night, rubbish night, rubbish sleep, no
  kip, barely a wink
tiredness - subject state: be/feel ..+exhausted, be/feel ..+drained, be/feel ..+shattered, be/feel ..+wiped, be/feel
  ..+worn, be/feel ..+pooped, be/feel ..+fatigued, be +wiped out, not have ..energy, run on empty, be dead on my foot,
  can barely keep ..eye, can hardly keep ..eye, can not keep ..eye, could not keep ..eye, barely keep ..eye, need
  ..nap, could sleep for, can not stay awake, could not stay awake, fall asleep at ..desk/work, fall asleep
  on/in/during/over/before, be half asleep, be ready to drop, be bone tired, can barely stand, be +spent $, be out of
  energy, feel like ..zombie, be a zombie, be wreck after, be so done in, be +done in, can barely function, be low on
  energy, could fall asleep, be run on ..hour, be/feel ..run-down, be/feel ..run down, be/feel ..zonked, be/feel
  ..frazzled, be/feel ..groggy, be/feel ..lethargic, be/feel ..burned, be ..cream crackered, be ..whacked, be
  ..bushed, be ..beat $, be ..asleep on my, be ..nod off, nod off, be ..yawn, yawn, can not stop yawn, can not get out
  of bed, can barely move, can barely walk, can hardly move, can hardly walk, can hardly keep, could sleep ..week,
  could sleep right, need ..sleep, need ..lie down, need ..bed, need my bed, have ..no energy, have ..zero energy,
  have nothing left, be out of gas, be out of steam, be ..running on, run on ..sleep, fall asleep standing, fall
  asleep at, fall asleep with, fall asleep mid, crash at %late, could not get up, be ..ready for bed, be ..ready to
  collapse, about to collapse, be ..+worn out, be ..sleep-deprived, be ..jet lagged, be ..jetlagged, be ..jet-lagged,
  have ..jet lag, ache all, my ..eye be close, be ..+wrecked, be ..+beat $, need to sleep so, be dead on, be ..dead
  tired, need ..coffee to, run on ..hour/fumes/caffeine/coffee, could sleep standing, be ..ready to pass out,
  be/feel/look/get ..tired/exhausted/knackered/shattered/sleepy/drained/pooped/fatigued/weary/drowsy/wrecked
tiredness - alone state: tired, exhausted, knackered, shattered, sleepy, pooped, dead tired, wiped out, bone tired,
  dead on my foot
tiredness - patient event: exhaust &, drain &, wear & out, wipe & out, tire & out, take it out of &
tiredness - owner event: eye keep close, eye be ..close, eye be ..heavy, eyelid, battery be ..empty, leg be ..jelly,
  leg be ..dead, body be ..tire, brain be ..mush, brain be ..soup, brain be ..fry, brain be ..dead
tiredness - headline event: so tired, tired, exhausted, knackered, shattered, zonked, dead on my, no energy, zero
  energy, jet lag, jetlagged, sleepy, need a nap, need sleep, absolutely shattered, yawning, dead tired, running on
  ..hour/fumes/caffeine/coffee/empty/no, drained, wiped out, worn out
boredom - subject state: be/feel/get ..bored, be/feel ..+bored, nothing to do, bore out of, be die of boredom, not
  have anything to do, not know what to do with myself, twiddle my thumb, stare at the wall, be +bored to, be ..bore
  to, have ..nothing to do, have ..nothing on, not have ..thing to do, not have ..plan, have ..no plan, not know what
  to do, be ..bore ..death/tears/skull/mind, die of ..boredom, be ..sit around, sit around do, sit here do, have
  ..watch everything, scroll ..for hour, scroll ..hour, be ..kill time, be ..stare at, count the ceiling, count
  ceiling, be ..understimulated, be ..+bored stiff, need something to do, ..need entertainment, scroll all day, kill
  time until/till, kill time at
boredom - alone state: bored, nothing to do, so bored, ^ boring day, ^ dull day, ^ slow day, ^ boring shift
boredom - nobody state: there be nothing to do, there be nothing on, nothing ..happen here, day be ..dull/slow/drag,
  there be nothing to, ..drag so, ..be drag, lecture be ..boring, nothing ..to do, nothing ..to watch, nothing on tv,
  nothing on telly, meeting ..drag, shift ..drag, sunday ..drag, afternoon ..drag, nothing ever happen here, lecture
  be ..dull, shift be ..dull, shift be ..slow, weekend be ..dull, weekend be ..boring, day be ..boring, sunday be
  ..boring, day drag, hour drag, time drag, life be ..boring, life be ..dull, never ending, never end, go on forever,
  drag on forever, last forever, take forever to end, be never ending, watch paint dry, like watch paint, clock be
  ..stop, go so slow, go so slowly, be go ..slowly
boredom - headline event: bored, so bored, bored out, bored to, bored stiff, bored af, nothing to do, nothing to
  watch, boring day, boring shift, slow day, dull day, dull weekend, boring weekend, boring sunday, deadly boring,
  entertain me, nothing on tv, nothing on telly
"""
