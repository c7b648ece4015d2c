"""How people tell of exams and interviews, and of what they won or failed at."""

TRIALS = """
exam - owner noun: exam, driving/theory/spot/entrance/ap/spelling/swimming/citizenship test, midterm, mid-term,
  final/bar/board/entrance/oral/practical/last/first/mock/ap/licensing/piano exam, test, quiz, viva, resit, %subject
  final/test/quiz/exam/paper/oral, finals, midterms, mocks, gcses, a-levels, sats, resits, dissertation/thesis
  defence, thesis defense, exam week/period/tomorrow, driving theory, lsat, mcat, ielts, toefl, gre, gmat,
  last/first/final final, practical, paper, a levels/level, as level, exams week, finals week/tomorrow, midterms week,
  mock, pop quiz, entrance/board/ib exams, boards, 11/eleven plus, 11-plus, sat, highers, nat 5s, prelims, tripos, o
  levels, driving practical, hazard perception, nclex, usmle, step 1, baccalaureate, abitur, music exam, dance exam,
  cpa exam, re-sit, retake, retakes, re-sits, quals
exam - subject event: sit ..exam/paper/gcses/a-levels/sats/finals/mocks/papers/a-level/gcse/final,
  study/revise/cram/revising/swot for, take ..lsat/gre/sat/ielts/toefl/mcat/cpa/gmat, have ..exams/resits, be revise,
  resit, revise/cram all, sit ..a level, sit the/a/my/his/her/their ..paper/exam/test/mock/resit/oral/viva, swot up,
  retake/resit ..%exam, take ..%subject, have ..%subject tomorrow/paper, write ..exam/final/finals/midterm, face
  ..exams, get through ..exams/exam/finals/gcses, have my/his/her ..viva/driving/theory/orals/boards/sats/mocks/finals
exam - headline event: exam in/tomorrow/at/on/go/do/over/season/hell/stress/nerves, test tomorrow/today/in, finals
  next/week, exams/finals/mocks start, exam/exams leave, %number exam leave, exams/mocks/finals over, exams/finals
  done, last exam/paper, midterms, midterm week, mocks next, cramming/revising for, studying for ..%exam, driving
  test, two/three exams, one exam, bar exam, quiz today/tomorrow, pop quiz, viva today/tomorrow, mock today
exam - nobody event: exam/finals/midterm/mocks be ..kill/over/do/finish/start, exam/midterm/finals/mocks/exams start,
  exam/finals season, exam/exams ..leave/over/done, exam/exams to go, exam/finals/midterm/mocks/sats/exams/gcses be
  ..eating/crush/wreck/destroy/drain, finals week be, mocks be, exams/finals begin, test at, q%number be
interview + owner noun: interview, job/second/phone/zoom/panel/final/visa/round/video interview, screening/recruiter
  call, tryout, final/second/third round, interview at/nerves, phone screen, screening, hiring panel, assessment
  day/centre, trial shift, callback audition, job chat
interview + subject event: be/get +interviewed, make it to the ..round/next/second/third/final,
  get/land/have/nail/ace/smash/bomb/blow/screw/botch/mess/sit ..interview, get +called for, be/get +shortlisted,
  be/get ..+invited/called to interview, mess/screw up ..interview, get ..call from ..recruiter, get ..callback, get
  ..call back for, get ..final/second/third/next round, have ..screening call/chat, have ..trial shift, have
  ..assessment day/centre/center, have ..final/second/third round, meet ..hiring/recruiter, speak to
  ..recruiter/hiring, interview at/with/for, be up for ..job/role/position, go for ..job/interview, go up for
  ..job/role, fluff ..interview, flub ..interview, be/get +grilled by/for
interview + headline event: interview tomorrow/at/in/on/today/done/go/nerves/over, second/big/zoom/phone/job/panel
  interview, final/second round, up in front of, trial shift, through to the final/next/second
success + subject event: pass/ace/smash/nail/crush ..%exam, pass ..all/with/second/driving/theory/probation/bar, pass
  $, ace/nail/smash/crush/do/manage/crack it, get a/an/straight a, get ..good/great/top/perfect/best/high
  grade/mark/score/result, get ..distinction/first/b+/role/lead/part/solo/belt/citizenship/top/best/into, get in/into
  ..%school, finish/complete
  ..thesis/degree/dissertation/phd/marathon/course/project/training/race/essay/report/assignment, win ..%prize, win
  second/third/first/employee/by, graduate, get
  ..degree/diploma/license/licence/certificate/certification/scholarship/grant/place at, run ..marathon/half/first,
  run ..%number k, set/get ..personal best, come/place first/second/third, get +published/selected, close/seal ..deal,
  sign/get ..client, manage to ..%number, reach ..goal/target/thousand/million/10k/1k/100k/milestone/summit, hit
  ..target/pr/goal/quota/thousand/million/10k/1k/100k, submit/defend ..thesis/dissertation, get/be +picked for, be
  +selected/chosen/nominated for, be +chosen/crowned, climb ..mount/ben/snowdon/kilimanjaro/everest/fuji/blanc, swim
  ..mile, get ..book deal, get ..promotion exam/to, get ..straight as/a's, get ..as/a/paper/part in, get ..%number on
  ..%exam, get ..%number percent/likes/views/followers, fix ..by myself, fix ..myself, finish
  ..first/degree/uni/school/course/bootcamp/program/marathon/race/half/ironman/triathlon, ride a bike, get ..offer
  from, be/get ..+admitted/accepted, win ..%number, break my ..record, submit
  ..dissertation/thesis/essay/application/book, make it to the final, make ..honor/semis/finals/playoffs/varsity,
  score twice/the, finish ..%number place, come ..first, lose ..kilo/pound/stone, crack ..problem, solve
  ..problem/bug, fix/top the, nail ..presentation/landing/audition/interview, kill ..presentation/interview, sell
  out/every, sell ..painting/house/car/%number, get ..a/spot on, be ..+published, get ..story/paper +published, defend
  ..phd, do ..presentation and, give ..talk and, pull off, finish/come top, complete my, parallel park, win
  the/a/my/our ..%prize, run a ..marathon/half/10k/5k/personal, get ..place at/on/in, get it to work, finish
  ..first/second/third in, pull it off, score ..%number on/in, hit/reach ..%number followers, beat my
  ..record/best/time/pb, beat the ..team/champion, smash ..time/record/pb/target/goal/best/personal, hit %number
  ..user/users/followers/subscribers/sales/downloads/views, run/swim/cycle ..first ..%distance, run my first
  ..%distance, get ..a's, get ..grant/funding/scholarship, win ..first/second/third prize/place,
  smash/nail/kill/crush/rock/ace/own ..presentation/speech/audition/gig/recital/pitch/solo/performance,
  smash/nail/kill/crush/rock/ace/own ..exam/test/final/midterm/interview/viva/landing/parking, smash/figure it out,
  get in/into ..med/uni/law/grad/art/drama/school/college/university/oxford/cambridge/harvard, get in/into
  ..yale/stanford/mit/programme/program/team/squad/choir/orchestra/academy/conservatoire, get
  ..first/distinction/merit/2:1/honours/honors, get ..a*, get ..full/top/perfect marks/score, get ..%number out of,
  get ..license/licence/degree/diploma/certificate/black/badge/belt, get
  ..medal/gold/silver/trophy/award/prize/scholarship/bursary, get ..driving license/licence, win
  ..bee/cup/medal/prize/trophy/award/gold/silver/raffle/quiz/round/toss/league, win
  ..bronze/ribbon/scholarship/contest/championship/title/debate/science/spelling/talent/best/first/election, win
  the/a/his/her/my/our ..bee/cup/contest/raffle/quiz/league/fair/race/show/trophy, top ..class/league/table/charts,
  finish first/top, take ..gold/silver/bronze/first/trophy/title/crown, beat
  ..pb/pr/personal/record/time/everyone/odds, get ..pb/pr, set ..pb/record, cross ..finish, complete
  ..marathon/course/degree/training/ironman/triathlon/challenge/half, make it into the, make the
  ..team/cut/finals/semis/final/squad/shortlist/playoffs/varsity/honor/dean's, qualify, score
  ..goal/try/winner/hat/penalty/century/touchdown, land ..kickflip/backflip/trick/contract/client/deal, close
  ..sale/deal, sell ..first, sell/pass out of, go viral, summit, get ..five/5 stars/star, pass with/first, pass
  my/his/her/their ..%exam, earn ..degree/black/badge/place/spot, conquer/overcome/face ..fear, get +nominated for,
  can do ..handstand/cartwheel/splits, get the best ..mark/score/grade
success + city event: +got in/into
success + owner event: presentation/talk/speech/performance/recital/pitch/demo go
  ..well/great/perfect/brilliant/amazing/good, presentation/talk/speech/performance/pitch/demo be ..success/hit, win
  the ..%prize, app/startup/business/song/video go viral, app/proposal/paper/application/startup/business/grant be/get
  +accepted, daughter/son/team/club/school win, boiler/experiment work, paper/book be ..+published,
  app/channel/blog/video/shop/song/book hit %number, team/club/side be ..champions, team/club/side win/go,
  loaf/bread/cake/souffle/dough/sourdough/pavlova ..rise/turn, kickstarter/crowdfunder be ..+funded, seeds ..sprout,
  code compile, presentation/talk/speech/recital/pitch/show/gig/audition go
  ..well/great/perfect/brilliantly/amazing/smoothly/better, essay/project/painting/photo/poem ..get
  ..best/top/first/highest, team/club/side/school/band/class top/win/triumph ..league/cup/final/match
success + headline event: passed, i/she/he passed, nailed/smashed/crushed/killed/aced it, aced, first place/class/try,
  personal best, new pb/record/pr, straight as/a, got/pb/distinction in, top/full marks, i won the, she/he/they won,
  we beat, graduated, graduation, i/we/he/she did it, won the/my/a ..%prize, won our, aced my/the, pb, i got in, top
  of the, gold medal, champions, hat trick, mission accomplished
success + owner noun: graduation, graduation ceremony
failure - subject event: fail/flunk/tank/bomb/blow ..%exam, fail by/again/it/my, flunk/drop out, not pass/win/qualify,
  not get the/that/this/my/a ..%job, not get into/accepted/past/in, not make the ..team/cut/squad, be/get +rejected,
  be/get turn down, screw/mess/fuck/cock ..up, screw/mess up ..%exam, blow the/my/it, bomb my/the/it, get
  ..rejection/0/fail/resit/rejections/rejected, get ..bad/terrible/awful/worst/lowest/low grade/mark/score, get an f,
  get a d/c, lose ..match/election/case/race/tournament/final/championship/bid/contract/badly, come/finish last, burn
  ..dinner/cake/food/bread/roast/lasagne/pie/cookies/turkey/rice/pizza, choke at, forget my line, lose in ..final, not
  ..qualify, miss ..deadline/shot/goal/penalty/free/open/easy/target/quota/cut, get/be +cut from, be ..not +selected,
  be not +accepted, get ..no/rejection from, ruin
  ..cake/dinner/bread/roast/lasagne/pie/cookies/meal/painting/surprise, do ..badly/terribly/awful/bad in/on, flop, not
  do ..well on/in, not ..reach ..goal, fail ..twice/second/third, not get ..%job, not get
  ..part/role/lead/place/scholarship/grant/visa/funding/solo/spot, not ..make it into, get/be ..+eliminated, get/be
  ..+disqualified, lose ..%number, get ..+thrashed, get ..+beaten, get ..+hammered, lose on penalty/penalties, get
  ..+declined, be/get ..+passed over, get ..%number percent, get ..d/f/zero on, get ..e/u in, score ..low, flunk, not
  finish ..race/marathon, quit ..course/uni/degree, close ..shop/business, get ..bad/terrible review, break the build,
  come in last/bottom/dead, come/finish bottom, lose ..match/game/final/race/election by, fail, mess/screw ..up
  my/the, blow ..interview/presentation/audition/exam/chance/penalty/lead, get/be ..+knocked out of/in, not ..win
  the/a/any, get ..%number on/in ..%exam, get ..rubbish/terrible mark/grade, bomb
  ..test/exam/audition/interview/gig/set/presentation/midterm/final, botch, fluff
  ..lines/line/penalty/it/interview/chance/exam, flub, choke in/at/on ..final/stage/exam/interview/end,
  mess/screw/fuck/cock/balls/freeze up, mess/screw/fuck/cock it up, make a ..mess/hash/pig's/balls/dog's of, make a
  hash, bottle/ruin it, bottle ..it, lose to ..bottom/last, get/be +knocked out, get/be
  +relegated/eliminated/thrashed/hammered/trounced/refused/waitlisted, get/be +turned down, get/be +declined for,
  get/be +dropped from, get/be +voted/booed off, come last/bottom/dead, finish last/bottom, fall flat, miss the
  ..cut/deadline/target, not make ..cut/team/grade/squad/list/finals/final/quota, not get
  ..part/role/job/grades/place/grant/loan/scholarship/promotion, get ..bad/low/worst/lowest mark/grade/score/result,
  hit the ..bar/post/crossbar, ruin the/my ..recipe/cake/dinner/roast/photo/surprise/show, burn the/my
  ..roast/cake/toast/turkey/cookies/rice/bread/pie, forget ..lines/line/words/speech/lyrics, freeze on, go
  bust/under/bankrupt/belly, have one job and
failure - patient event: reject &, turn & down
failure - owner event: presentation/talk/speech/performance/recital/pitch/demo go
  ..badly/terribly/horribly/awful/terrible/wrong/horrible/bad/sideway, presentation/talk/speech/performance/pitch/demo
  be ..disaster/fail/flop/mess, application/proposal/paper/manuscript/visa be/get +rejected, business/startup go
  under, cake collapse/sink, application be/get ..+denied/declined, novel/book/story be/get ..+rejected, cake be
  ..flat/ruin/disaster, bread be ..flat/disaster/brick, dinner be ..+ruined/burnt, experiment/appeal/crops fail,
  interview/exam/test go ..badly/terribly/horribly/awful/bad/terrible/wrong,
  cake/souffle/soufflé/bread/meringue/pavlova/lasagne/pie/roast sink, cake/souffle/soufflé/bread/meringue/pavlova
  collapse, dinner/cake/roast/lasagne be ..+ruined, dinner/cake/roast/lasagne ..+ruined,
  cake/souffle/loaf/bread/sponge/sourdough/pavlova/dough ..sink/collapse/flop/burn/deflate/not,
  startup/start-up/business/company/shop/restaurant/venture/side ..fail/fold/flop/sink/tank/bust/under,
  team/side/club/band come last, team/club/side be ..relegated/out, band come,
  experiment/diet/plan/attempt/idea/diy/gamble ..fail/flop/backfire,
  presentation/talk/speech/recital/pitch/show/gig/audition go ..badly/terribly/horribly/pear-shaped/wrong,
  presentation/talk/speech/recital/pitch/show/gig/audition be ..disaster/flop/trainwreck/shambles,
  bid/proposal/appeal/manuscript/novel/application/paper be/get ..+rejected/refused/denied/down,
  souffle/cake/bread/pavlova look like a
failure - headline event: i failed, rejected, rejected/failed/lost again, another rejection, rejection
  email/letter/number, lost %number, came/dead last, turned down, got rejected, didnt get it, failed my/the/it/by, we
  lost %number, messed up my/the, screwed up my/the, we lost the, lost the ..match/game/final/race/election, flunked,
  bombed my/the, knocked out, relegated, epic/total/major fail, total flop, complete disaster, botched, lost the
  match/final, waitlisted, did not get in, did not make the, blew it, i blew it
interview + nobody event: they want/call me in for, they ask me back for/to, they ask me where i see, where i see
  myself in, tell me about yourself, panel ask/be, recruiter ..call/ring/want, panel ..grill me, they be seeing me at
failure - nobody event: they turn me down, they reject me/my/our, no from ..uni/publisher/bank/agent, rejection
  letter/email/from
"""
