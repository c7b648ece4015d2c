"""The other dangers: self-harm, eating disorders, abuse, medical emergencies, violence.

A line says how grave, of what kind and about whom, then the phrases, in plain words. Who is `self`, `other`, or `near`:
somebody else when the words lead from them to the phrase, else the speaker.
"""

KINDS = """
hard self_harm near: burn/burning/burned/burnt my arm/arms/skin/leg/legs/thighs/hand/hands with/until/again/because,
  burn/burning/burned/burnt my .. on purpose, cut/cutting/scratch/scratching/stab/stabbing my .. on purpose,
  hurt/harm/injure/injuring myself on purpose, carve/carved/carving .. my skin/arm/leg/wrist, blood .. cut too, need
  to bleed, want to bleed, make myself bleed, pinch/pinching/bite/biting myself until/till, hit/hitting my head ..
  until/because
hard self_harm near: i .. ~harms .. my ~bodies .. until/till/because/to, ~harms .. until/till it/i/my ..
  bled/bleed/bleeds/broke/bruised/blood/hurt, ~harms .. into my ~bodies, ~harms .. wall/walls .. until/till/because,
  been cutting for/since/every/a/most, cutting for years/months/weeks, cut every night/day/week, i deserve the pain/to
  hurt/scars
hard self_harm near: razor/blade/cutting/burning/bleeding/scratching .. is the only thing that helps/works/calms,
  cutting/burning/hurting myself is the only thing, new/fresh/more cuts on/again/tonight/today, relapsed .. cuts/cut
hard self_harm near: cutting myself, cut myself, harm myself, harming myself, harmed myself, hurting myself, hurt
  myself on/again/because/so/to/last/tonight/every/when, ~want hurt/cut/burn/punish/harm myself, urge to
  cut/hurt/burn/harm, urges to cut/hurt/burn/harm, burn/burned/burning/burnt myself on/again/with/because/to/when, i
  .. self harm/harmed/harming, started/start self harming/harm, relapsed on/with/into/and self/cutting/cut, self harm
  again, self harming, been/started/am/keep cutting again, can not stop cutting $, am cutting $, started cutting $,
  started cutting again/my, back to cutting, want to cut $, need to cut $, want to cut again, cut my
  wrists/wrist/arms/arm/thighs/thigh/legs/skin, cutting my wrists/wrist/arms/arm/thighs/thigh/legs/skin, cuts on my
  wrist/wrists/arm/arms/thigh/thighs/leg/legs/stomach/hip/hips, blade/razor/knife to/against/on my
  skin/wrist/wrists/arm/arms/thigh, scratch/scratching myself until/till, scratch/scratched/scratching my .. ..
  bleed/bleeds/bled/blood/raw, hit/hitting/punch/punching myself .. when/until/because/in/again, bang/banging/hitting
  my head against .. until/because/to/when, hurt myself $, cut deeper
hard self_harm other: ~other .. ~cutting_them, is ~cutting_them, been ~cutting_them, ~cutting_them
hard eating_disorder self: make/making/made/force/forcing/forced myself throw/throwing/vomit/sick/puke/to
  throw/vomit/puke/be, myself throw up, myself vomit, been purging, keep purging, started purging, am purging, i ..
  purge/purged, binge/binged/bingeing/binging and/then/then purge/purged/purging, starve/starving/starved myself,
  fingers down my throat, finger down my throat, throw/throwing/threw up after .. eat/meal/eating/dinner/lunch/food,
  throwing up .. food/meals/meal/dinner/everything i, throw up everything i eat, throw up .. lose/weight/skinny/thin,
  throw up my food/dinner/lunch/meals, not eaten/eating/eat .. .. fat/weight/calories/deserve/skinny/thin/disgusting,
  not eaten/eat .. .. days/week because, do/did not deserve to eat, do not deserve food, laxatives ..
  weight/thin/skinny/eat/eating/day, take/taking/using/abusing laxatives, laxatives so/because/to,
  anorexia/anorexic/bulimia/bulimic .. back/again/relapse/relapsed/relapsing, relapsed/relapsing ..
  anorexia/bulimia/eating, stop/stopped eating .. lose/weight/thin/skinny/fat, skip/skipping every meal, living on ..
  calories, chew and spit
soft eating_disorder self: allow myself .. calories, calories .. hate myself, calories a day .. or/otherwise/else, not
  eaten in/for .. day/days/week/weeks, have not eaten anything .. days/week, i am/have/was ..
  anorexic/bulimic/anorexia/bulimia, my eating disorder, scared/afraid/terrified to eat, scared/afraid/terrified of
  eating/food/gaining/calories, only eat/ate/eating/eat .. calories, skip/skipping meals .. weight/thin/skinny,
  restricting again, can not stop bingeing/binging/purging, hate eating $, eating makes me feel guilty/disgusting,
  feel guilty .. eat/eating/ate, every time i eat .. disgusting/guilty/hate/fat/cry, feel disgusting ..
  eat/eating/ate, count/counting every calorie
soft eating_disorder near: have/has/had/got/with/developed .. eating disorder, diagnosed with anorexia/bulimia
soft eating_disorder other: ~other .. is/has/was/been/are/have/got anorexic/bulimic/anorexia/bulimia, my ~kin ..
  eating disorder
hard eating_disorder other: ~other .. ~starving_them, ~starving_them
hard abuse self:
  uncle/stepdad/stepfather/father/brother/cousin/coach/teacher/grandfather/priest/neighbour/neighbor/he/babysitter
  makes/made/making me do/touch/undress/watch/sleep things/stuff/him/with/it, makes/made me do things, makes/made me
  touch, uncle/stepdad/stepfather/father/brother/cousin/coach/teacher/grandfather/priest touches/touched/touching me,
  comes/came into my room at night, ~kin .. ~hurts me, he/she/they ~hurts me, he/she/they .. ~hurts me, ~hurts me when
  .. drunk/drinks/angry/mad/drinking, being abused, being beaten, getting beaten, get beaten .. home/by,
  get/got/getting hit by my, gets violent with/towards/to/when, is/are/was violent with/towards/to me, violent at
  home, abusive husband/boyfriend/father/mother/partner/wife/relationship, ~kin .. is .. abusive, he/she is ..
  abusive, forces/forced/makes/made me to/have .. sex/touch/do, force/forcing himself on me, forced himself on me,
  was/been/got raped/molested/assaulted/groped, raped me, touched/touches/touching me ..
  inappropriately/sexually/down/there/private/where/without/night, touches me and/when/at/even, put/puts his/her/their
  hands on me, touched/touches/touching me when/while/in/at/there/under,
  father/uncle/teacher/coach/boss/stepdad/stepfather/cousin/he/man sends/sent/sending/asks/asked/wants ..
  naked/nude/nudes, naked pictures/photos/pics of me, locks/locked me in/up, touched/touches/touching me
  when/while/in/at/there/under, naked pictures/photos/pics of me, took pictures of me .. naked/undressed/changing,
  made me undress, hands around my throat/neck, lays/laid hands on me, threatened/threatens/threatening to
  kill/hurt/hit/shoot/stab/burn me/us, said/says/say he/she/they will/would/is/are .. kill/hurt me, will/going to kill
  me and, he/she/they will kill me, locks/locked/lock me in/inside, will not let me leave/out/go, not allowed to leave
  the house, threw/throws/throwing .. at me, pulls/pulled/drags/dragged me by/my hair,
  shook/pinned/slammed/pushed/shoved/threw/pushes/shoves me .. wall/stairs/floor/ground/door/down,
  afraid/scared/terrified of my husband/boyfriend/father/stepdad/stepfather/partner/wife/mother/ex/girlfriend/uncle,
  afraid/scared/terrified of what he/she .. do, scared/afraid/terrified to go home, scared/afraid/terrified .. he/she
  .. hurt/kill/hit/beat, not safe at home, unsafe at home, do not feel safe at/with/around/in home/him/her/my, ex ..
  stalking me, being stalked, following me home, bruises .. he/she/husband/boyfriend/father/him/her/hide, hits/beats
  us, ~kin .. hits/beats/hit/beat us, black eye .. he/husband/boyfriend/father, giving/gave me a black eye,
  sent/sending me .. threats
soft abuse self: controls who/what/where/my/me, will not let me see/have/talk/work/use, takes/took my
  phone/money/passport/keys, screams at me every/all/and, am/was/are .. afraid/scared of him/her, calls me
  worthless/stupid, walking on eggshells, checks my phone/messages/texts/email/location, checks all my, tracks my
  phone/location, not allowed to see/talk/meet/call my friends/family/mother/sister, not allowed to have friends,
  domestic violence, domestic abuse, i was abused, was abused as
hard abuse other: ~other ..
  hits/beats/hitting/beating/abuses/abusing/chokes/slaps/kicks/punches/raped/rapes/molests/molesting/hurts
  my/his/her/their
  mother/brother/sister/wife/kids/kid/children/child/girlfriend/boyfriend/friend/son/daughter/husband, ~kin .. is
  being/getting abused/beaten, ~kin .. gets/got beaten/hit by her/his/their,
  husband/boyfriend/wife/partner/father/stepdad hits/beats/chokes/abuses/hit/beat him/her/them, being abused by
  his/her/their, neighbor/neighbour/man/guy is/keeps beating/hitting his/her/the, ~kin .. was raped
hard medical near: not eaten in .. .. fainted/dizzy/weak/passed/faint, sick .. blood, blood in my
  vomit/urine/stool/poop/pee/spit, chest pain/pains .. breathe/arm/jaw/numb/sweating/breath/bad/dizzy/getting/worse,
  pain in my chest .. .., chest hurts .. breathe/arm/jaw/numb/breath/bad/and/dizzy, chest feels/is tight/crushed ..
  breathe/arm/and, crushing chest, pressure in/on my chest, chest pain/pains $, left arm .. numb/tingling/hurts,
  having a heart attack, think it is .. heart attack, think it is a stroke, is this a heart attack, it is a heart
  attack $, had a heart attack what/how, having .. heart attack, i had a heart attack $, i have had a heart attack $,
  i had a heart attack and/today/tonight/help, had a heart attack now/help, had a heart attack in front/here, had a
  heart attack right now/here/in, help .. heart attack, heart attack now/help $, heart attack right now, heart attack
  please help, having a stroke, i had a stroke $, had a stroke now/today/help, had a stroke right now/here/in, had a
  stroke in front, had a stroke this morning/minute/second, face is drooping/numb/drooped, face drooping, slurring
  my/his/her words, speech is slurred, can not feel my/one legs/arm/face/side, overdosing, overdosed, an overdose, i
  overdose, taken an overdose, unconscious, not breathing, stopped breathing, not waking up, will not wake up, is not
  responding, unresponsive, bleeding .. stop/heavily/everywhere/badly/lot/out/profusely, will not stop bleeding, stop
  the bleeding, so much blood, much blood and, blood everywhere, blood .. will not stop, lot of blood $, lot of blood
  and, losing .. lot of blood, lost .. lot of blood, having a seizure, had a seizure, seizing $, seizing and, throat
  is closing/swelling/swollen, throat closing, throat .. closing, tongue is swelling, allergic reaction ..
  breathe/throat/swelling/epipen/severe/bad, severe allergic reaction, having .. allergic reaction, took .. insulin
  twice, insulin .. shaking/confused/dizzy, double .. insulin, anaphylactic/anaphylaxis, need an epipen,
  swallowed/drank/drunk/drink .. bleach/poison/battery/antifreeze/detergent, coughing/vomiting/throwing up blood,
  coughing blood, vomiting blood, i .. poisoned, been/was/got/is poisoned, poisoned me/my/himself/herself, choking on,
  is choking, need/call/calling an ambulance, call 911/999/112, struggling to breathe, trouble breathing, can barely
  breathe, can not breathe and/properly, gasping for air/breath, collapsed .. ago/and/not/in/on, passed out
  and/will/is/he/she, fell and hit .. head and, broke my neck, bone .. sticking, been stabbed, been shot, got stabbed,
  got shot, lips are/turning blue, turning blue, turned blue, water broke, sudden numbness, worst headache of my life,
  diabetic .. passed/unconscious/shaking, took/taken/drank .. too much insulin/medication
soft medical self: can not breathe, chest pain, chest pains, my chest hurts, passed out and/twice/again, i fainted,
  coughing .. blood, blood in my, double dose, took too much/many $, took too much/many ~pills, cannot breathe
hard violence self: i am going to/gonna kill/murder/hurt/stab/shoot/strangle/poison/attack/choke ~victim, i
  will/want/plan/need/intend/have kill/murder/stab/shoot/strangle ~victim, i ~want
  kill/murder/hurt/stab/shoot/strangle/poison/attack/choke ~victim, ^ ~want kill/murder/stab/shoot ~victim, going to
  kill/murder/stab/shoot/hurt ~victim, bring/bringing/take/taking a/my gun/knife to school/work/church/class, shoot up
  the/my/this school/work/office/church/place/workplace, shoot everyone, ~thinking
  killing/murdering/stabbing/shooting/hurting/strangling ~victim, thoughts of killing/hurting/murdering/stabbing
  people/others/him/her/them/my, have a gun/knife and, gun/knife and i will/want/am, want to hurt/kill
  people/others/someone/somebody, beat ~victim to death, beat him/her/them to a pulp, make a bomb, build a bomb, burn
  .. house/school/office down with, set fire to his/her/their/my, he/she/they deserves/deserve to die and, voices ..
  tell/telling me to kill/hurt, want ~victim dead, am afraid i will/might hurt/kill ~victim, scared i will/might
  hurt/kill ~victim, might hurt my baby/kid/kids/son/daughter/child/children, get/got a gun .. kill/shoot, hit my
  kids/kid/child/baby/son/daughter, shake my baby
hard violence self: ~other .. outside/downstairs/here with a gun/knife/bat, breaking into my
  house/home/flat/apartment, broke into my house/home/flat and, breaking in $, breaking in right/now/downstairs,
  someone/somebody/man/stranger is in my house/home/flat/apartment, someone/somebody/man/stranger in my
  house/home/flat, intruder, someone/somebody/man/stranger is following me, i am being followed, being followed
  home/right/now/by/and, followed/following/follows me home/to/inside, following me and/home/right,
  man/guy/someone/he/she has a gun/knife, man with a gun/knife, guy with a gun/knife, being
  attacked/robbed/mugged/kidnapped/hunted, held hostage, holding me hostage, active shooter, gunman, gunshots,
  pointed/pointing a gun/knife, hiding in the closet/bathroom .. he/gun/outside/door, going to kill us, trying to kill
  me/us, trying to break in/into/down, breaking into my, broke into my house/home/flat while/last
hard violence other: ~other .. threatened/threatens/threatening to kill/shoot/stab/murder/hurt, ~other .. wants
  to/is/said .. shoot/stab/murder someone/people/everyone/his/her/my/the, ~other .. going to shoot/stab/murder/kill
  someone/people/everyone/his/her/my, ~other .. has a gun/knife, shoot up the/his/her/our school, ~other ..
  bring/bringing a gun/knife
soft violence self: make him/her/them pay, want to punch/hit/slap my ~kin, want to hurt ~victim, wish ~victim was/were
  dead, want revenge
"""
