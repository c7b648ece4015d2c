"""How people tell of work: begun, lost, quarrelled over, too much of it."""

WORK = """
new_job + subject event: get
  ..job/position/role/internship/apprenticeship/gig/hired/contract/offer/post/placement/start, get ..job offer/at,
  be/get +hired/poached/headhunted, start ..job/position/internship/apprenticeship, start/find ..new work,
  land/find/secure/score ..job/role/gig/position/internship, accept/take ..job/offer/position, join
  ..company/firm/team, begin ..job, be/get +offered ..job/position/role, go back to work, get/be +taken on, have
  ..first day at/of, start ..shift/monday/tuesday/wednesday/thursday/friday at, get ..callback and, change
  job/careers, go freelance/self-employed/permanent/perm, start ..new job/position/role, start at ..new, start ..work
  at/on/as, find ..work/job/employment, sign ..contract/offer, start at
  ..hospital/bakery/office/school/shop/bank/cafe/restaurant/company, start at
  ..firm/university/nhs/clinic/library/museum/post/council, start at the, say yes to ..offer/job/role, accept
  ..offer/role/job/position, take ..job/role/position/offer/post, land
  ..job/gig/role/post/placement/internship/apprenticeship/work, bag ..job/role, snag ..job/role/internship, start at
  the/a ..library/bakery/hospital/school/garage/shop/bank/cafe/restaurant, start at the/a
  ..firm/office/nursery/gym/salon/factory/warehouse/brewery, start ..as a/an, start on the ..first/1st, be starting
  at/as, begin ..as a, join the ..police/army/navy/fire/force/team/nhs/civil/firm/company/crew/staff, be joining the/a
  ..police/army/navy/fire/nhs/civil/firm/company/team/crew/staff, switch/change jobs, get ..saturday/weekend job, get
  ..part-time/full-time/part/full job/time, get ..work at/as, be back in work, be in work again, train as, be +offered
  the, be/get +offered ..job/role/position/post/contract
new_job + subject state:::
new_job + patient event: hire &, offer & ..job/position/role/contract, give & ..job/position
new_job + owner noun: first day at/as/nerves, first week at, first shift, first day at work
new_job + headline event: first day/week/shift at, first week on, got the job, new job at/start/tomorrow/on, hired,
  first day/week/shift done, first day over, day one/1 at, first day tomorrow, first day in, new gig/badge, job offer,
  signed the contract, offer letter, starting work, back in work, employed again, gainfully employed
new_job + nobody event: i be +hired, job start, they offer me the job/position/role, they offer me
  ..job/role/position/it/post/contract, they make me an offer, start on the ..1st/first, i start
  ..monday/tuesday/wednesday/thursday/friday/tomorrow/next/in, day one/1 at, you be looking at the new, want me from
  ..monday/tomorrow/next
job_loss - subject event: lose ..job/position/contract/business/livelihood/gig/post, be/get
  +fired/sacked/terminated/booted/canned/axed/restructured/downsized, be/get lay off, be/get make redundant, be/get
  let go, be/get the sack/boot/axe, get ..+canned/axed, be +canned/axed/dismissed/suspended/furloughed, be made
  redundant, get ..chop/push/notice/redundancy/p45/boot/sack/axe/elbow/heave, be ..out of work, hand in
  ..notice/resignation/badge/keys, give ..notice, get +dismissed/furloughed, be ..make ..redundant, quit ..job, get
  ..marching orders, be given the ..chop/boot/sack/push/axe/elbow, be +given ..notice/marching, be/get +binned from,
  be/get +pushed/forced/escorted out, get +walked out, hand ..notice in, resign, clear/empty ..desk, pack up ..desk,
  go on the dole, be ..on the dole, be ..+laid-off/furloughed, take ..redundancy
job_loss - subject state: be ..out of work, be ..job-hunting, be +laid off
job_loss - patient event: fire/sack &, lay & off, make & redundant, give & the sack/boot, lay off &
job_loss - nobody event: lay off ..team/department/people/staff/office, company/firm/shop fold, contract end, contract
  be not/up, job be go, role be ..+cut, role/position be ..eliminate, cut my ..job/role/hour, scrap my
  ..role/job/position, close my ..department/office/branch, outsource my, they let me/us go, they lay ..off, not renew
  my, contract be ..not, plant/factory/store/shop/office/branch/mill/company/firm/restaurant be
  ..closing/shutting/shut/close, company/firm/shop go ..bust/under/administration/liquidation, my
  ..job/role/position/post be ..+gone/cut/axed/eliminated/redundant/risk/go, whole team/department/office/floor get/be
  ..chop/sack/axe/+fired/+sacked/cut/go/let, security walk me, layoffs, redundancies, cut ..half
  ..staff/team/workforce/jobs, no more shifts for, hand me a box
job_loss - headline event: laid off, made redundant, got laid off, got fired/sacked/canned/axed, got let go, been
  fired/sacked, got the sack/boot/chop, fired, sacked, let go, out of work, redundancy meeting, on the dole, job gone
job_loss - them event: let me/us go, cut/eliminate/axe +my ..position/role/job/contract, make ...redundant, lay off
  ...me, get ..p45, give me ..marching/notice
promotion + subject event: be/get +promoted/appointed, get
  ..promotion/raise/rise/bonus/promoted/stripes/pip/bump/title, get ..pay rise/raise/bump/hike, be/get make ..%lead,
  be +made/named ..%lead, earn/land ..promotion, move up to, be the new ..%lead, step/move up to ..%lead, be/get
  +offered ..promotion, be up for ..promotion, go for ..promotion, get ..senior role/position, become ..%lead, be
  ..%lead now, get ..manager/lead position/role/job, be/get +bumped/moved up, be/get +upgraded to, be +made
  ..head/manager/partner/lead/director/supervisor/chief/captain/team/permanent/deputy/foreman/senior, get ..wage
  rise/increase, get ..salary bump/raise/rise/increase/hike, get ..step up, get
  ..management/senior/lead/head/deputy/supervisor job/role/position/post, make
  ..partner/captain/sergeant/head/manager/vp/director/lieutenant/senior/team/foreman/tenure, get tenure, go up a
  grade/band, go up to ..band, climb ..ladder, step up to/as/into, take over
  ..team/department/store/branch/shop/kitchen, run the ..team/department/branch/store/kitchen now, be
  ..sergeant/captain/manager/director/partner/supervisor/foreman/head now, be/get +named
  ..head/manager/director/captain/lead/partner, be moving up, rise through
promotion + patient event: promote &, give & ..raise/promotion/rise/bonus, make/name/give & ..%lead, offer &
  ..promotion, bump & up, put & in charge
promotion + them event: raise my ..pay/salary
promotion + owner event:::
promotion + headline event: promoted, got promoted, pay rise/bump, got the/a promotion, got the/a raise, new title,
  moved up to, bumped up, from intern to
work_conflict - work event: yell/shout/scream/snap/moan at &,
  humiliate/bully/blame/badmouth/bad-mouth/exclude/micromanage/sabotage/nag/disrespect/guilt-trip/grill &,
  blame/report & for, criticise/criticize/belittle/undermine/threaten/insult/mock/scold/berate/reprimand &,
  tear/lay/rip into &, chew/single/rat/ream/bawl/freeze & out, tell/slag & off, write/grass & up, pick/snitch/grass on
  &, steal ..idea/credit/client/commission/lunch/work, be on ..case/back, be
  ..mad/angry/furious/rude/mean/horrible/nasty/awful/toxic, have it in for &, fight/argue/clash/quarrel/row with @,
  have ..fight/argument/row/disagreement/run-in/clash/bust-up/set-to with @, complain/lie/bitch about &,
  report/tear/shop & to, get into it with @, go behind ..back, undermine/claim/slate/slam/criticise/criticize ..work,
  be out to get &, give & ..warning/dirty/grief/shit/impossible/bollocking/telling/earful/dressing/hard/stick/third,
  get in/into ..fight/argument/row with @, refuse ..leave/holiday, call/pull & into ..office, have it out with @, have
  words/run-in with @, dump/pin ..on &, have a go at &, be on at &, get/throw ..at &, be ..unfair/horrible/rude to &,
  accuse & of, pass & over, take over my, claim ..idea, be ..up my, ..not speak to &, treat & like, treat & ..badly,
  make ..comment/joke about, talk over &, hang/gang up on &, embarrass/stab/dob & in, lose it with &, lose ..temper
  with &, go off at &, not get along/on with @, deny ..leave/holiday/raise, be ..jerk/dick/asshole/arse, flip out
  on/at &, lash out at &, dress/shout & down, be pressure &, confront @, hate &, ignore &, make & cry, refuse to give,
  call & ..incompetent/lazy/useless/stupid/idiot, tear/rip & apart, be ..+annoyed at, have ..go at, tear ..to
  shreds/pieces/strips, haul & into/over/up, drag & into/over/through, pull & up on/over/for, call & into/out in,
  throw & under, bite ..head, be ..bully/tyrant/nightmare/psycho/dick/prick/arsehole/asshole/jerk/monster/pig,
  sideline &, take ..credit, go over ..head, backstab &, report & for/to, file ..complaint, leave & out of,
  micro-manage, nitpick, criticise everything/my, criticize my, pick ..apart, patronise &, patronize &, mansplain to,
  make ..snide/sarky/snarky/sexist/racist, dump ..work on, hold ..against &, reject ..leave, ..be ..unreasonable, have
  ..run in with @, be ..furious/mad/angry/fuming/livid with/at @
work_conflict - subject event: get ..written warning/up, complain/go to hr, have
  ..argument/row/fight/bust-up/clash/drama at work, get/be +chewed out, be/get ..+bullied by, get ..+bullied at
  ..work/office, be/get +reported to, have/face ..disciplinary, be/get ..+undermined/bossed, be/get ..+blamed for,
  file/raise/have/lodge ..grievance, be/get ..+bullied/undermined/blamed/humiliated by ..%boss, get ..bollocking, get
  ..written/verbal/final warning, get +hauled into/in/over, be +hauled into, be/get +reprimanded/disciplined, be/get
  +written up, be/get +bullied at ..work/office, have ..run-in at, have ..run in at, have ..tense/hr meeting
work_conflict - nobody event: hr call/pull/haul me, hr want/be/meeting/complaint/drama, hr have call,
  ..drama/argument/row/fight/tension/politics at work, atmosphere at work, disciplinary meeting/hearing,
  formal/written warning, office politics/drama/bully, toxic workplace/office/job, work drama, new
  guy/girl/hire/manager at work undermine/steal/blame/copy/bully/ignore/hate, at work undermine/bully/blame/hate me,
  complain/complaint about me, disciplinary
work_conflict - headwork event: argument/fight/row/bust-up/clash/run-in/disagreement/drama/words with, bust up with,
  run in with, bollocking/earful/warning from
overwork - subject state: work ..late/overtime/weekend/double/clock, be overworked, be +overworked/swamped, drown in
  ..work/deadline/email/paperwork, have no day off, work ..%number hour/day, work ..hour week/god, pull
  ..all-nighter/double/hour/hours/all/doubles/shift/shifts/allnighter, do/pull ..overtime, be/have/work ..back to
  back, work ..day/hours straight, have ..crazy/insane/impossible workload, work non-stop/nonstop/saturday/sunday, not
  ..stop work, work/do ..night shift, have ..backlog/back-to-back/deadlines, bring/take ..work home, have ..hour day,
  work/have ..%number hour day, work ..two/three/multiple job, ..not have ..break, have not have
  ..break/day/weekend/evening, have ..deadline/meeting after, be ..slammed/inundated/overload/flat-out, be
  ..+slammed/overloaded/stretched, be ..%number hour in, be ..run ragged, do ..work/job of, do the work/job of, be
  ..mad/crazy/hectic/busy/underwater/stuck at work, work every ..weekend/evening/day/night/hour, not have a ..day off,
  not have a ..weekend, work from ..to, be ..+chained to, run on ..deadline, have ..%number meeting/deadline, work all
  ..night/weekend/day, burn out, be ..burn/flat/burning out, have ..much work/on, not keep up with, can not keep up $,
  be in/at ..office/work/desk till/until/past, be ..in/at ..office/work till/until/past, never/not get ..day/weekend
  off, not have ..day/weekend off, got ..much on, do ..everyone/their work, do all ..work, cover for ..people, not
  stop all/since, not have lunch, be ..rushed/run off, be ..+rushed/worked off, be ..up to
  ..eyeballs/eyes/neck/ears/elbows in, be ..drowning in
  ..work/deadlines/emails/marking/paperwork/admin/tickets/orders/reports/tasks, be ..+buried under/in, be ..+swamped
  with, be ..+burnt/burned out, be ..burning the, burn ..candle, work through
  ..lunch/night/weekend/holiday/christmas/break, work my ..arse/ass/butt/socks/fingers off, work my fingers, work
  ..myself into, do ..hours this, do ..hour week/weeks/day/days/shift/shifts, do ..double/doubles, do ..two/three
  people's, do the ..work/job of, clock/log ..hours, be ..at ..office/desk till/until/at/since, be/eat ..at my desk,
  be ..on call, be on ..shift/day/hour %number, be on my ..%number shift/day/hour, be on
  ..third/fourth/fifth/sixth/seventh/tenth/second shift/day/double, live at ..work/office, sleep at
  ..office/desk/work, no lunch, have ..on my/his/her plate, have ..much/lot/loads on, have ..mountain/backlog of, have
  ..pile of ..marking/work/paperwork/reports/emails, not had ..day/weekend/evening/break off, not ..day off, not take
  ..lunch/break/holiday, not stop ..today/all/since, can not see ..wood, cover for two/three, cover two/three, cover
  ..shifts, be ..doing everything, have ..work coming out
overwork - nobody event: %number hour shift/day/week/days, %number hour at work, double shift/shifts, 12-hour
  shift/day, overtime again/all, ..short staffed, ..short-staffed, ..understaffed, ..understaff, work pile up, dump
  ..project/work on, give me ..project/work/task, pile more, ..extra work/shift, work have be
  ..insane/crazy/mad/mental/nuts/hectic/relentless/manic, meeting/meetings back, back to back
  meeting/deadline/meetings, back-to-back meeting/meetings, day off cancel, no day/days off, no lunch break/again,
  work be ..much, burnout/workload be, pile ..on me, keep pile/dump, workload ...insane, %number deadline this,
  third/fourth/fifth/second/another/sixth double/shift/overtime, third/fourth/fifth ..shift/double in a row, work be
  ..manic/mental/insane/mad/crazy/chaos/relentless/bonkers/brutal/hell/full-on/nonstop/hectic/nuts, deadlines
  everywhere, inbox be ..explode/overflow/bottomless/%number, no break all, not a day off, burnout, %number hours this
  week, not remember what a weekend
overwork - headline event: working late/overtime/through/at/weekends, burned/flat/burnt out, overworked, swamped,
  snowed under, another double/twelve/all-nighter/late, overtime again, stuck at work, three/two/four/five deadlines,
  %number deadline/meeting, back at work on a, work on a ..sunday/saturday/weekend, no break/breaks, no time to, not
  stopped, up to my eyeballs/eyes/neck, drowning in, deadline hell, slammed, rushed off, burnout, late one at
overwork - owner noun: workload, backlog, overtime
overwork - subject event: pull ..nighter/all-nighter
job_loss - owner event: contract/probation be ..not
promotion + nobody event: they bump/move me up, they make me
  ..manager/head/lead/partner/director/supervisor/senior/team/permanent/captain, boss give me ..raise/rise/bump,
  looking at the new ..manager/head/lead/director/supervisor/boss/captain, want me to run the
  ..kitchen/team/store/department/floor/branch/whole
"""
