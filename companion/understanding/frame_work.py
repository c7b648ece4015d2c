"""How people tell of exams and work: won, lost, begun, too much of it."""

WORK = """
exam - owner noun: exam, driving test, midterm, mid-term, final exam, test, quiz, viva, resit, bar exam, theory test,
  %subject final, %subject test, %subject quiz, %subject exam, %subject paper, %subject oral, finals, midterms, mocks,
  gcses, a-levels, sats, resits, dissertation defence, thesis defence, thesis defense, board exam, entrance exam, oral
  exam, exam week, exam period, exam tomorrow, driving theory, lsat, mcat, ielts, toefl, gre, gmat, practical exam,
  last final, first final, last exam, first exam, final final, practical, paper, exam results day, a levels, a level,
  as level
exam - subject event: sit ..exam/paper, study/revise/cram/revising for, sit ..gcses/a-levels/sats/finals/mocks/papers,
  take ..lsat/gre/sat/ielts/toefl/mcat/cpa/gmat, have ..exams, have ..resits, be revise, resit, study for
  ..exam/test/final/finals/quiz/bar/midterm/lsat/gre, revise all, cram all, sit ..a level, sit ..a-level, sit ..gcse,
  sit ..final, sit ..exam, sit ..paper
exam - headline event: exam in, exam tomorrow, exam at, test tomorrow, finals next, exam on, exams start, finals
  start, exam/exams leave, exams left, %number exam leave, exam go, exam do, exam over, exams over, exams done, last
  exam
exam - nobody event: exam/finals/midterm/mocks be ..kill/over/do/finish/start, exam/midterm/finals start, exam/finals
  season, exam/exams ..leave, exam/exams ..over/done, exam/exams to go
interview + owner noun: interview, job interview, second interview, phone interview, zoom interview, panel interview,
  final interview, screening call, tryout, final round, visa interview, round interview, interview at
interview + subject event: be/get +interviewed, make it to the ..round, get ..interview, land ..interview, have
  ..interview, be interview for, get +called for, get +invited to ..interview, be +shortlisted, get through to
  ..round, get +shortlisted, prep for ..interview, prepare for ..interview, interview with ..company/google, interview
  for ..job/position/role, be/get ..+invited to interview, be/get ..+invited for ..interview, be/get ..+called for
  ..interview, be/get ..+called to interview, nail/ace/smash/bomb/blow/screw/botch/mess ..interview, mess up
  ..interview, screw up ..interview
interview + headline event: interview tomorrow, interview at, interview in, interview on, interview today, interview
  done, interview go, second interview
new_job + subject event: get ..job/position/role/internship/apprenticeship/gig, get ..job offer, get ..offer, be/get
  +hired, start ..job/position/internship/apprenticeship, start ..new work, land/find/secure/score
  ..job/role/gig/position/internship, accept/take ..job/offer/position, join ..company/firm/team, get a start date,
  begin ..job, be +offered ..job/position/role, get +offered ..job/position/role, get ..job at, get ..hired, start on
  %weekday at, get ..place at ..company/firm, get ..contract, get ..offer letter, go back to work, find ..new work,
  get +taken on, be +taken on, have ..first day at/of, start ..shift at, get ..callback and, change job, get ..first
  real job, make the leap to, start ..own business/company, go freelance, start ..job
  on/at/in/next/tomorrow/this/today, start ..new job/position/role, start at ..new, start ..work at/on/as, sign
  ..contract with, find ..work, sign ..contract, start at
  ..hospital/bakery/office/school/shop/bank/cafe/restaurant/company/firm/university/nhs/clinic/library/museum/post/council,
  start full time, start at the
new_job + subject state: have ..new job, have a job again
new_job + patient event: hire &, offer & ..job/position/role/contract, give & ..job/position
new_job + owner noun: first day at, first day on the job, first day as, first week at
new_job + headline event: first day at ..work/job/office/school/bakery/hospital/shop, first day at, first day on the,
  first day in ..job/role, first week at, first week on, got the job, new job at, first shift at, hired, new job
  start, new job tomorrow, new job on, starting my new job, starting a new job, first day done, first week done, first
  shift done, first day over
new_job + nobody event: they hire me, they give me the job, i be +hired, job start, job be mine, they want me to
  start, new job start, offer letter, they offer me the job/position/role
job_loss - subject event: lose ..job/position, be/get +fired, be/get +sacked, be/get lay off, be/get make redundant,
  be/get let go, be/get +terminated, be/get the sack/boot/axe, get ..+canned, get ..+axed, be +canned, be +axed, get
  ..pink slip, be made redundant, contract not +renewed, lose ..contract, be/get kick out of ..company/job, be/get
  +laid off, get ..chop, get ..push, get ..notice, be ..out of a job, be ..out of work, hand in ..notice, give
  ..notice, lose ..business, have ..contract terminated, get ..redundancy, be +dismissed, get +dismissed, be
  +suspended, get +suspended from work, be ..make ..redundant, be +furloughed, get +furloughed, be at risk of
  redundancy, get walk out of, quit ..job, walk out of ..job, get ..sack
job_loss - subject state: be out of a job, be between job, be job hunt, be ..out of work, be ..job-hunting, face
  redundancy, be +laid off
job_loss - patient event: fire &, lay & off, sack &, make & redundant, give & the sack/boot, lay off &
job_loss - nobody event: lay off ..team/department/people/staff/office, company be ..close, company ..shut down, shop
  be ..close down, company fold, contract end, contract be not, contract be up, redundancy be, job be ..cut, job be
  go, role be ..+cut, role be ..eliminate, position be ..eliminate, they let ..go, they eliminate ..role/position, cut
  my ..job/role/hour, scrap my ..role/job/position, scrap our ..department/team, close my ..department/office/branch,
  get rid of my ..role/job/position, outsource my, replace me with
job_loss - headline event: laid off, made redundant, got laid off, got fired, got sacked, got let go, been fired, been
  sacked
job_loss - them event: let me go, let us go, cut/eliminate/axe +my ..position/role/job/contract, make ...redundant,
  lay off ...me
promotion + subject event: be/get +promoted, get ..promotion/raise/rise, get ..pay rise/raise, be/get make ..%lead, be
  +made ..%lead, earn ..promotion, move up to, be the new ..%lead, step up to ..%lead, be +named ..%lead, be +offered
  ..promotion, get +offered ..promotion, be up for ..promotion, go for ..promotion, get ..pay bump, get ..salary
  increase, get +made ..%lead, get ..team lead, be ..team lead now, get ..senior role, get bump up, move into
  ..management, get ..more responsibility, get ..+bumped up, land ..promotion, take over as ..%lead, get ..raise i,
  move up to ..%lead, become ..%lead, get ..bonus, be ..%lead now, get ..promoted, make
  ..partner/captain/sergeant/head/vp/director/lieutenant at, make partner/captain/sergeant/head/vp/director/manager,
  get ..senior position, get ..manager/lead position/role/job
promotion + patient event: promote &, give & ..raise/promotion/rise/bonus, make & ..%lead, offer & ..promotion, bump &
  up, put & in charge, name & ..%lead, give & ..%lead
promotion + them event: raise my ..pay/salary
promotion + owner event: promotion come/go through
promotion + headline event: promoted, got promoted, pay rise, got the promotion, got a promotion, got the raise, got a
  raise, new head of, new manager of, new team lead
work_conflict - work event: yell at &, shout at &, scream at &, snap at &, humiliate &, bully &, blame & for, blame &,
  criticise/criticize/belittle/undermine/threaten/insult/mock/scold/berate/reprimand &, tear into &, lay into &, chew
  & out, tell & off, write & up, pick on &, single & out, take credit, take ..credit for, throw & under the bus, steal
  ..idea/credit/client, be on ..case/back, be ..mad/angry/furious/rude/mean/horrible/nasty/awful, have it in for &,
  fight/argue/clash/quarrel with @, have ..fight/argument/row/disagreement/run-in/clash with @, complain about &,
  report & to, badmouth/bad-mouth &, exclude &, lie about &, report @ to hr, get into it with @, micromanage &, tear
  ..work apart, go behind ..back, sabotage &, undermine ..work, talk down to &, be out to get &, butt heads with @,
  give & ..warning, get in/into ..fight/argument/row with @, refuse ..leave/holiday, call & into ..office, have it out
  with @, have words with @, dump ..on &, moan at &, have a go at &, be on at &, nag &, get ..at &, shout down &, bite
  ..head off, be ..pick on &, be ..unfair to &, accuse & of, pass & over, take over my, pass off ..as, claim ..idea,
  claim ..work, mess & around, slag & off, be ..up my, ..not speak to &, be ..not speak to &, treat & like, treat &
  ..badly, disrespect &, make ..comment about, make ..joke about, talk about me behind, talk over &, talk behind,
  throw ..at &, grass & up, rat & out, snitch on &, leave me out of ..meeting, hang up on &, give & ..dirty, give &
  ..hard time, give & ..grief, give & ..shit, give & ..impossible, send ..email to, slate ..work, slam ..work,
  criticise ..work, criticize ..work, embarrass & in, lose it with &, lose ..temper with &, go off at &, fall out with
  @, be ..at war with @, not get along with @, not get on with @, be ..nightmare to, deny ..leave/holiday/raise,
  guilt-trip &, be ..toxic, be ..bully, be ..jerk/dick/asshole/arse, be ..horrible to &, gang up on &, flip out on/at
  &, lash out at &, ream & out, dress & down, rip into &, grill &, be pressure &, confront @, speak up against, clash
  with @ over, report & for, hate &, ignore &, put & down in, make & cry, be ..rude to &, refuse to give, call &
  ..incompetent/lazy/useless/stupid/idiot, tear & apart, tear & to, rip & apart, have ..bust up with @, have ..bust-up
  with @, be ..+annoyed at
work_conflict - subject event: get/be +bullied at work, get ..written warning, complain to hr, get/be +reported to hr,
  be/get +yelled at by ..%boss, be/get +told off by ..%boss, be/get +told off at work, get ..warning at work, have
  ..argument at work, have ..row at work, have ..fight at work, get +chewed out, have ..meeting with hr, go to hr, get
  ..+screamed at at work, get +yelled at at work, be/get ..+bullied by, get ..+bullied at ..work/office, have
  ..bust-up at work, have ..argument with ..boss, have ..clash at work, be/get +reported to, have ..disciplinary, face
  ..disciplinary, get ..written up, get ..+written up, be/get ..+undermined, get ..+shouted at at work, be/get
  ..+blamed for, get ..+told off by, file ..complaint against, file ..grievance, raise ..grievance, get ..bad review
  at work, be/get ..+bossed, be/get ..+picked on by ..%boss, be/get ..+bullied by ..%boss, be/get ..+shouted at by
  ..%boss, be/get ..+told off by ..%boss, be/get ..+undermined by ..%boss, be/get ..+blamed by ..%boss, get +chewed
  out by ..%boss, be/get ..+humiliated by ..%boss
work_conflict - nobody event: hr call me, hr want, hr have call, hr be, ..drama at work, ..argument at work, ..row at
  work, ..fight at work, ..tension at work, atmosphere at work, ..politics at work, disciplinary meeting, disciplinary
  hearing, called into hr, formal warning, written warning, argument in ..meeting, office politics
work_conflict - headwork event: argument with, fight with, row with, bust up with, bust-up with, clash with, run-in
  with, disagreement with, drama with
overwork - subject state: work ..late, work ..overtime, be overworked, be +overworked, drown in
  ..work/deadline/email/paperwork, be +burned out, be +swamped, have ..many deadline, work ..weekend, have no day off,
  have not ..day off, work ..%number hour, work ..hour week, pull ..all-nighter, be up to ..neck in, work ..double, be
  on ..double shift, do ..overtime, do ..double shift, deadline after deadline, be ..back to back, be rush off ..foot,
  have ..pile of ..work, work ..day straight, work ..day in a row, have ..crazy/insane/impossible workload, be
  ..buried in work, be under ..pressure at work, work non-stop, work nonstop, not ..stop work, work till/until %late,
  be ..+stretched thin, work around the clock, work ..night shift, be in the office ..late, be at the office ..late,
  stay ..late at work, stay at work ..late, have ..backlog, bring ..work home, pull ..late night, pull ..double, pull
  ..hour, burn the candle, get home from work at %late, answer email at, pull ..overtime, pull ..double shift, pull
  ..hour shift, have ..day in a row, have ..hour day, work ..%number day, work ..%number hour day, work
  ..two/three/multiple job, can not keep up with, ..not have ..break, have not have ..break, have ..back to back, have
  ..back-to-back, have ..deadline after, be ..slammed, be ..+slammed at, be ..+slammed, be ..%number hour in, be
  ..inundated, be ..snow under, be ..overload, be ..+overloaded, be ..run ragged, be ..+stretched, do ..work of, do
  ..job of, do the work of, do the job of, be flat out, be ..mad at work, be ..crazy at work, be ..hectic at work, be
  ..busy at work, be ..+stressed at work, work every ..weekend/evening/day/night, work through
  ..weekend/lunch/night/holiday, work this weekend, work saturday, work sunday, have no ..time off, not have a ..day
  off, not have a ..weekend, work from ..to, log on at, be ..in the office until/till, be ..still at the office, be
  ..+chained to, be on my ..day in a row, be on ..day straight, run on ..deadline, do ..hour shift, do ..night shift,
  have ..%number hour shift, have ..%number hour day, have ..%number meeting, have ..%number deadline, be ..%number
  hour shift, be ..close to burnout, be near burnout, ..heading for burnout, work ..much lately, work all
  ..night/weekend/day, burn out, be ..burn out, have ..meeting after, have ..much work/on, not keep up with, can not
  keep up with ..work/email, can not keep up $, be in/at ..office/work/desk till/until/past, be ..in/at ..office/work
  till/until/past, never get ..day/weekend off, not get ..day/weekend off, not have ..day/weekend off, have ..much on
  my/his/her plate, have ..on my/his/her plate at work, be ..+bogged down, be ..underwater at work, be ..under water
  at work, got much on my plate, got ..much on, be ..+stuck at work/office, be ..stuck at work, be ..stuck in the
  office, be ..stuck at the office, do ..all their work, do ..everyone work, do ..their work, do all ..work, do
  ..two/three people job, do ..job of two/three, cover for ..people, be rush off my foot, be ..run off my foot, not
  stop all, not stop since, not have lunch, eat lunch at my desk, skip lunch again
overwork - nobody event: %number hour shift, %number hour day, %number hour at work, %number hour week, double shift,
  12-hour shift/day, third double shift, overtime again, overtime all, work be
  ..insane/crazy/mad/mental/nuts/hectic/relentless/nonstop/non-stop/manic/kill/too much, job be kill me, ..short
  staffed, ..short-staffed, ..understaffed, ..understaff, work pile up, work keep pile, another late night at
  ..work/office, late night at the office, dump ..project on, dump ..work on, dump ..on my desk, give me
  ..project/work/task, pile more, ..extra work, ..extra shift, work have be
  ..insane/crazy/mad/mental/nuts/hectic/relentless/manic, meeting all day, meeting back, deadline be ..kill, still at
  work, back to back meeting, back-to-back meeting, day off cancel, no day off, no lunch break, work be ..much,
  burnout be, pile ..on me, keep pile, keep dump, pile ..on my desk, give me ..extra work, workload be, workload
  ...insane, three deadline this, %number deadline this, back to back deadline, people off sick, staff off sick
overwork - headline event: still in the office, still at the office, still at work, working late, working overtime,
  working the weekend, burned out, overworked, swamped, snowed under, working through, working on a sunday, working on
  a saturday, weekend in a row, %number weekend in a row, third weekend in a row, second weekend in a row, another
  weekend at, another weekend of work, another double, another twelve, another all-nighter, so much work, too much
  work, overtime again, stuck at work, stuck at the office, stuck in the office, still at my desk, still at work at,
  at my desk at, working at, three deadlines, two deadlines, four deadlines, five deadlines, %number deadline, %number
  meeting, back at work on a, work on a ..sunday/saturday/weekend, back in the office on a, working on a
  ..sunday/saturday/bank, no lunch break, no break, no breaks, no time to, lunch at my desk, not stopped, another late
  one
overwork - owner noun: workload, backlog, overtime
success + subject event: pass/ace/smash/nail/crush ..%exam, pass ..all, pass $, ace it, nail it, smash it, crush it,
  get a a, get an a, get ..good/great/top/perfect/best/high grade/mark/score/result, get ..distinction/first, get
  in/into ..%school, finish/complete
  ..thesis/degree/dissertation/phd/marathon/course/project/training/race/essay/report/assignment, win ..%prize, win
  second/third/first, graduate, get ..degree/diploma/license/licence/certificate/certification/scholarship/grant/place
  at, make the ..team/squad/cut, run ..marathon/half, run ..%number k, set ..personal best, get ..personal best, come
  first/second/third in, come first/second/third, get +published, score ..goal/winner, close ..deal, sign ..client,
  manage to ..%number, reach ..goal/target, hit ..target, submit/defend ..thesis/dissertation, get +selected, get
  +picked for, be +selected for, be +chosen, hit ..pr, climb ..mount, reach the ..summit, swim ..mile, qualify for,
  get ..standing ovation, pay off ..loan/debt/mortgage, get ..book deal, place first/second/third, get ..promotion
  exam, get ..straight as, get straight a, get ..as in, get ..%number on ..%exam, get ..%number percent, get ..b+,
  finally fix, fix ..by myself, fix ..myself, manage to fix, run ..first, finish ..first, make ..first sale, take
  ..first steps, say ..first word, ride a bike, get ..role/lead/part/solo, get ..lead role, get ..offer from, be/get
  ..+admitted, be/get ..+accepted, win ..%number, beat ..everyone, break my ..record, set a new, pass ..first time,
  pass ..with, pass ..second, hand in ..dissertation/thesis/essay, turn in ..dissertation/thesis/essay, submit
  ..dissertation/thesis/essay/application/book, finish ..degree/uni/school/course/bootcamp/program, get ..black belt,
  get ..belt, get ..medal/trophy/award, get ..citizenship, reach the top, reach the final, make it to the final, get
  into the final, make ..dean list, make ..honor, get ..honours, get ..honors, score twice, score a hat, score the,
  finish ..%number place, come ..first, lose ..kilo/pound/stone, crack ..problem, solve ..problem/bug, fix the, land
  ..trick, nail ..presentation/landing/audition/interview, kill ..presentation/interview, sell out, sell
  ..painting/house/car/%number, get ..a on, get ..a in, get ..full marks, get ..top, get ..best, get ..promotion to,
  win employee, be ..employee of the month, be ..+published, get ..story +published, get ..paper +accepted, get
  ..paper +published, get ..paper in, defend ..phd, speak in front of, do ..presentation and, give ..talk and, get
  ..client, pull off, finish top, complete my, parallel park, win the ..%prize, win a ..%prize, win my ..%prize, win
  our ..%prize, win ..%number nil, win by, win ..medal/award, run a ..marathon/half/10k/5k/personal, learn to
  ..ride/swim/drive and, get ..part in, get ..place at/on/in, get ..spot on, do my first
  ..pull-up/pushup/race/dive/solo, make my first ..sale/goal, get it to work, pass ..second/third time, get ..into,
  finish ..first/second/third in, pull it off, do it, score ..%number on/in, hit ..%number followers, reach ..%number
  followers, beat my ..record/best/time/pb, beat the ..team/champion, climb
  ..ben/snowdon/kilimanjaro/everest/fuji/blanc, smash ..time/record/pb/target/goal/best, hit %number
  ..user/users/followers/subscribers/sales/downloads/views, run ..first ..%distance, run my first ..%distance, swim
  ..first ..%distance, cycle ..first ..%distance, get ..straight a's, get ..a's, get ..grant/funding/scholarship, win
  ..first/second/third prize/place
success + city event: +got in/into
success + owner event: presentation/talk/speech/performance/recital/pitch/demo go
  ..well/great/perfect/brilliant/amazing/good, presentation/talk/speech/performance/pitch/demo be ..success/hit, win
  the ..%prize, app/startup/business/song/video go viral, app/proposal/paper/application/startup/business/grant be/get
  +accepted, paper/application/proposal/grant get +approved, business be take off, proposal/plan/idea be +approved,
  team make ..final, daughter win, son win, boiler work, bread rise, paper be ..+published, book be ..+published, shop
  be ..open, business turn, app/channel/blog/video/shop/song/book hit %number, app/channel/blog/video/shop/song hit
  ..thousand/million, team/club/school/band/class/daughter/son/kid come first/second/third,
  team/club/school/daughter/son win, team be ..champion
success + headline event: passed, i passed, she passed, he passed, nailed it, smashed it, aced, first place, personal
  best, new pb, new record, new pr, straight as, got in, top marks, full marks, i won the, she won, he won, they won,
  we beat, first class, graduated, graduation, pb on, pb in, i did it, we did it, won the ..%prize, won my ..%prize,
  won a ..%prize, won our, passed first
success + owner noun: graduation, graduation ceremony
failure - subject event: fail ..%exam, flunk ..%exam, fail by, fail again, fail it, fail my, flunk out, not pass, not
  get the/that/this/my/a ..%job, not get into, not make the ..team/cut/squad, be/get +rejected, be/get turn down,
  be/get +turned down, screw/mess/fuck/cock ..up, screw up ..%exam, mess up ..%exam, blow the/my, bomb my/the, bomb
  it, get ..rejection, get ..bad/terrible/awful/worst/lowest/low grade/mark/score, get an f, get a d, get a c, lose
  ..match/election/case/race/tournament/final/championship/bid/contract, come last, finish last, drop out of, burn
  ..dinner/cake/food, choke at, be/get +kicked out of ..uni/university/school/college/team, forget my line, lose in
  ..final, not ..qualify, miss ..deadline, get +cut from, be ..not +selected, be not +accepted, get ..no from, not get
  ..promotion/place/part/role, let everyone/everybody down, ruin ..cake/dinner, do ..badly/terribly/awful/bad in/on,
  flop, not do ..well on/in, have to repeat the year, not ..reach ..goal, fail ..%exam again, fail ..twice, fail
  ..second/third, not get ..%job, not get ..part/role/lead/place/scholarship/grant/visa/funding/solo/spot, not get
  accepted, not ..make it into, not make it to the final, not make it past, not get past, get ..+eliminated, be
  ..+eliminated, get ..+disqualified, be ..+disqualified, lose ..%number, lose ..badly, get ..+thrashed, get
  ..+beaten, get ..+hammered, lose on penalty, get ..+rejected, get ..+declined, get ..rejection from, be ..+passed
  over, get ..+passed over, get ..+ghosted after, get ..%number percent, get ..d on, get ..f on, get ..e in, get ..u
  in, get ..c minus, get ..0, get ..zero on, score ..low, tank ..%exam, bomb ..%exam, bomb, flunk, blow ..%exam, ruin
  ..bread/roast/lasagne/pie/cookies/meal/painting/surprise, burn
  ..bread/roast/lasagne/pie/cookies/turkey/dinner/rice/pizza, forget ..lines, forget the words, miss
  ..shot/goal/penalty, not finish ..race/marathon, drop out, quit ..course/uni/degree, have to drop out, have to close
  ..shop/business/restaurant, close ..shop/business, get ..bad review, get ..terrible review, get ..+fail, make
  ..stupid mistake, send the wrong, break the build, come in last, come bottom, finish bottom, lose
  ..match/game/final/race/election by, not get in, fail, mess ..up my/the, screw ..up my/the, blow
  ..interview/presentation/audition/exam/chance, fail at ..job, let ..team/everyone down, get ..+rejected by/from/for,
  get ..+knocked out of/in, be ..+knocked out of/in, freeze on stage, not ..win the/a/any, botch my/the, get ..%number
  on/in ..%exam, get %number percent, only get ..%number, get ..worst mark, get ..rubbish mark/grade, get ..terrible
  mark/grade
failure - patient event: reject &, turn & down
failure - owner event: presentation/talk/speech/performance/recital/pitch/demo go
  ..badly/terribly/horribly/awful/terrible/wrong/horrible/bad/sideway, presentation/talk/speech/performance/pitch/demo
  be ..disaster/fail/flop/mess, application/proposal/paper/manuscript/visa be/get +rejected, application/proposal
  be/get +denied, startup/business fail/fold/flop, business go under, startup go under, visa be/get +refused, cake
  collapse, cake sink, application be/get ..+denied, application be/get ..+declined, novel/book/story be/get
  ..+rejected, business be ..fail, business be ..go under, cake be ..flat/ruin/disaster, bread be
  ..flat/disaster/brick, dinner be ..+ruined, dinner be ..+burnt, experiment fail, interview go
  ..badly/terribly/horribly/awful/bad/terrible/wrong, exam/test go ..badly/terribly/horribly/awful/bad/terrible/wrong,
  cake/souffle/soufflé/bread/meringue/pavlova/lasagne/pie/roast sink, cake/souffle/soufflé/bread/meringue/pavlova
  collapse, dinner/cake/roast/lasagne be ..+ruined, dinner/cake/roast/lasagne ..+ruined, bread/cake not rise
failure - headline event: i failed, rejected, rejected again, another rejection, rejection email, rejection letter,
  rejection number, lost %number, came last, turned down, got rejected, no luck with, didnt get it, failed my, failed
  the, failed it, failed again, failed by, we lost %number, messed up my, messed up the, screwed up my, screwed up
  the, we lost the, lost the ..match/game/final/race/election
overwork - subject event: pull ..nighter, pull ..all-nighter, work through the ..weekend/night
"""
