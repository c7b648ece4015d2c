"""What danger sounds like: a line says how grave, of what kind and about whom, then the phrases, in plain words.

Who is `self`, `other`, or `near`: somebody else when the words lead from them to the phrase, else the speaker.
"""

RULES = """
hard suicide near: end/ending things/everything/this/it tonight/today/tomorrow/now/soon/forever, bought/got/have/found
  the/a/some rope/noose/razor/razors/blades/blade, bought/got/have the pills/gun, i .. kill yourself is, i
  should/will/might/want .. kill yourself, how to kill yourself, how do/can you/people kill yourself/themselves, if i
  killed myself, almost/nearly killed myself $, almost/nearly killed myself last/yesterday/tonight/again/this, i ..
  want to kill $, ^ want to kill $, suicide is/seems/feels/looks/sounds ..
  only/best/answer/option/way/mind/solution/easier, suicide is on my, death is/seems/feels ..
  only/best/answer/option/way/better, death is easier, want to go to sleep and never/not, want to fall asleep and
  never/not, want to sleep and never/not, kill yourself is what i, i .. want to dye, i .. going to dye $, no reason to
  live, nothing to live for, nothing left to live for, no reason to be alive, nothing left to live, have no will to
  live, do not see a reason to live, not see any reason to live, i .. took/taken/swallowed/downed ~big ~pills, ^
  took/swallowed/downed ~big ~pills, no longer wish/want/care to live, no desire to live, rather die than, would
  rather die, choose death, i choose to die, welcome death, i want death, want to be dead, ready to die, ready to end,
  want someone to kill me, want to be killed, wish someone would kill me, wish somebody would kill me, someone kill me
  please, want someone to kill me, not want to wake up $, end my existence, stop my heart, bleed out, i want to sleep
  and never wake, not want to be in this life
hard suicide near: going to take all/a/the/every .. ~pills, going to swallow .. ~pills, want to take/swallow ~many
  ~pills, want to take/swallow all/every .. ~pills, take all .. pills and, going to jump tonight/today/now/from, going
  to jump in front, going to use the gun/rope, loaded gun .. head/mouth/hand/me, gun in my hand, rope in my hand, on
  the ledge, on a ledge, on the train tracks, standing on the tracks, lying on the tracks, tonight is the night i,
  this is my suicide, my last goodbye before i .. die, tried to kill myself, tried to hang myself, tried to end it,
  tried to overdose, kill me now please
hard suicide self: ~end_me, killing myself, ending my life, ending my own life, taking my own life, hanging myself,
  shooting myself, drowning myself, offing myself, slitting my wrists, killing my self
hard suicide self: i ~wanting ~be_gone, i ~want ~be_gone now/tonight/today/tomorrow/already/soon, ^ ~wanting ~be_gone,
  and ~wanting ~be_gone, only want to ~be_gone, i .. want to die, i wish i was/were dead/gone/never, i wish i was/were
  not alive, i wish i was/were not here anymore, ^ wish i was/were dead, wish i was/were dead, wish i could die, wish
  i would die, wish i had died, wish i .. died, i hope i die, hope i die, hope i never wake up, hope i do not wake up,
  better off dead, rather be dead, let me die, wish i was not alive, wish i were not alive, wish i did not exist, wish
  i did not wake up, wish i would not wake up, pray i do not wake up, pray i never wake up
hard suicide near: not want to be alive, not wanna be alive, not want to live, not want to live anymore, do not want
  to exist, no longer want to live/exist/be, no longer want to be alive, not want to be here anymore, not want to be
  on this earth/planet, not want to be in this world, not want to wake up tomorrow/anymore/again/ever, never want to
  wake up, want to not exist, want to not be alive, want to stop existing, want to stop being alive, want to stop
  living, want my life to end, want my life to be over, want life to end, do not deserve to live, do not deserve to be
  alive, deserve to die, not want this life anymore, hate being alive, going to end it, going to end it all, going to
  end it tonight, end it all, ending it all, end it tonight/today/tomorrow/now/soon/forever, end it for good, end it
  once and for all, want to end everything
hard suicide near: ~thinking ~ending_me, ~thinking my suicide, suicidal thoughts, thoughts of suicide, thoughts about
  suicide, feeling suicidal, feel suicidal, felt suicidal, feels suicidal, am suicidal, been suicidal, be suicidal,
  getting suicidal, still suicidal, suicidal again, suicidal ideation/ideations/urges/feelings, ^ suicidal $, ^
  suicidal and, ^ suicidal tonight, ^ suicidal again, suicidal tonight/today/rn, is suicidal, suicidal right,
  attempted suicide, suicide attempt last/yesterday/today/this, attempt suicide, try suicide, die by suicide
hard suicide self: i .. ~thinking ~being_gone, ~thinking how to die, ways to kill, plan to die, plan to kill, planned
  my death, planning my death, plan my suicide, planning my suicide, my suicide note/plan/letter,
  wrote/written/writing a/my/the suicide note, wrote/written/writing my/a/the goodbye/farewell
  note/notes/letter/letters, written my/the note, wrote my/the note, written the/my note, have .. a plan to
  end/kill/die, have the pills/rope/gun/blade/knife ready, have .. rope/gun/noose ready, picked/chosen/set a date ..
  die/end/to/for,buy/tie/tied/tying/made/make a/the/my noose, gun to/in my head/mouth, rope around my neck, how many
  pills .. die/kill/overdose/end/take, painless way/ways to die, easiest/quickest/best way to die, way to kill myself,
  stockpiling/hoarding/saving/collecting up/my pills, last night alive, last day alive, last day on earth, last night
  on earth, dead by tomorrow/morning/tonight/then, be dead tomorrow/soon/tonight, be dead by
hard suicide near: i .. took/taken/swallowed/downed/taking/take ~many ~pills, ^ took/taken/swallowed/downed ~many
  ~pills, took/swallowed/downed ~many, i .. take ~many ~pills, overdose/overdosed/overdosing on purpose, want to
  overdose, going to overdose, ~thinking overdosing, tried to overdose, ~want overdose, on the bridge .. jump, on
  the/a roof/ledge .. jump, on the/a/my roof/ledge and, standing on the/a/my/this ledge/roof/bridge, going to jump $,
  going to jump off, want to jump off/in, ready to jump $, about to jump $, jump .. in front of ..
  train/bus/truck/car, walk into traffic, walk in front of .. train/bus/truck/car, step/stepping/walk/walking in front
  of, drive/driving/drove/crash/crashing/swerve/steer my/the car into/off
hard self_harm near: cutting myself, cut myself, harm myself, harming myself, harmed myself, hurting myself, hurt
  myself on/again/because/so/to/last/tonight/every/when, ~want hurt/cut/burn/punish/harm myself, urge to
  cut/hurt/burn/harm, urges to cut/hurt/burn/harm, burn/burned/burning/burnt myself on/again/with/because/to/when, i
  .. self harm/harmed/harming, started/start self harming/harm, relapsed on/with/into/and self/cutting/cut, self harm
  again, self harming, been/started/am/keep cutting again, can not stop cutting $, am cutting $, started cutting $,
  started cutting again/my, back to cutting, want to cut $, need to cut $, want to cut again, cut my
  wrists/wrist/arms/arm/thighs/thigh/legs/skin, cutting my wrists/wrist/arms/arm/thighs/thigh/legs/skin, cuts on my
  wrist/wrists/arms/thighs, blade/razor/knife to/against/on my skin/wrist/wrists/arm/arms/thigh, scratch/scratching
  myself until/till, scratch/scratched/scratching my .. .. bleed/bleeds/bled/blood/raw, hit/hitting/punch/punching
  myself .. when/until/because/in/again, bang/banging/hitting my head against .. until/because/to/when, hurt myself $,
  cut deeper
hard suicide other: ~other .. wants/want/wanted/wishes to die, ~other .. wants/want/wishes to be dead, ~other ..
  rather be dead, ~other .. ~reports ~end_them, ~other .. ~reports ~ending_them, ~other .. is suicidal/suicidal,
  ~other .. going to ~end_them, ~other .. does not want to live/be/exist, ~other .. wishes he/she/they was/were dead,
  ~other .. not want to be alive, ~other .. wants to die, _ wants to die, wants to kill
  himself/herself/themselves/themself, trying to kill himself/herself/themselves, talking about killing
  himself/herself/themselves, threatening suicide, threatened suicide, tried to kill
  himself/herself/themselves/themself, going to kill himself/herself/themselves/themself, ~other ..
  took/taken/swallowed ~many ~pills, ~other .. wrote/left a suicide/goodbye note/letter, ~other .. better off without
  him/her/them, kill himself/herself tonight, ~other .. on suicide watch, thinking about killing
  himself/herself/themselves
hard self_harm other: ~other .. ~cutting_them, is ~cutting_them, been ~cutting_them, ~cutting_them
hard eating_disorder self: make/making/made/force/forcing/forced myself throw/throwing/vomit/sick/puke/to
  throw/vomit/puke/be, myself throw up, myself vomit, been purging, keep purging, started purging, am purging, i ..
  purge/purged, binge/binged/bingeing/binging and/then/then purge/purged/purging, starve/starving/starved myself,
  fingers down my throat, finger down my throat, throw/throwing/threw up after .. eat/meal/eating/dinner/lunch/food,
  throwing up .. food/meals/meal/dinner/everything i, throw up everything i eat, throw up .. lose/weight/skinny/thin,
  throw up my food/dinner/lunch/meals, not eaten/eating/eat .. .. fat/weight/calories/deserve/skinny/thin/disgusting,
  not eaten/eat .. .. days/week because, do/did not deserve to eat, do not deserve food, laxatives ..
  weight/thin/skinny/eat/eating/day, taking/using/abusing laxatives, anorexia/anorexic/bulimia/bulimic ..
  back/again/relapse/relapsed/relapsing, relapsed/relapsing .. anorexia/bulimia/eating, stop/stopped eating ..
  lose/weight/thin/skinny/fat, skip/skipping every meal, living on .. calories, chew and spit
soft eating_disorder self: not eaten in/for .. day/days/week/weeks, have not eaten anything .. days/week, i
  am/have/was .. anorexic/bulimic/anorexia/bulimia, my eating disorder, scared/afraid/terrified to eat,
  scared/afraid/terrified of eating/food/gaining/calories, only eat/ate/eating/eat .. calories, skip/skipping meals ..
  weight/thin/skinny, restricting again, can not stop bingeing/binging/purging, hate eating $, eating makes me feel
  guilty/disgusting, feel guilty .. eat/eating/ate, every time i eat .. disgusting/guilty/hate/fat/cry, feel
  disgusting .. eat/eating/ate, count/counting every calorie, eating disorder
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
  hands on me, hands around my throat/neck, lays/laid hands on me, threatened/threatens/threatening to
  kill/hurt/hit/shoot/stab/burn me/us, said/says/say he/she/they will/would/is/are .. kill/hurt me, will/going to kill
  me and, he/she/they will kill me, locks/locked/lock me in/inside, will not let me leave/out/go, not allowed to leave
  the house, threw/throws/throwing .. at me, pulls/pulled/drags/dragged me by/my hair,
  shook/pinned/slammed/pushed/shoved/threw/pushes/shoves me .. wall/stairs/floor/ground/door/down,
  afraid/scared/terrified of my husband/boyfriend/father/stepdad/stepfather/partner/wife/mother/ex/girlfriend/uncle,
  afraid/scared/terrified of what he/she .. do, scared/afraid/terrified to go home, scared/afraid/terrified .. he/she
  .. hurt/kill/hit/beat, not safe at home, unsafe at home, do not feel safe at/with/around/in home/him/her/my, ex ..
  stalking me, being stalked, following me home, bruises .. he/she/husband/boyfriend/father/him/her/hide,
  hits/beats/hit/beat us, black eye .. he/husband/boyfriend/father, giving/gave me a black eye, sent/sending me ..
  threats
soft abuse self: controls who/what/where/my/me, will not let me see/have/talk/work/use, takes/took my
  phone/money/passport/keys, screams at me every/all/and, afraid/scared of him/her, calls me worthless/stupid, walking
  on eggshells, checks my phone, domestic violence, domestic abuse, i was abused, was abused as
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
  having a heart attack, am having .. heart attack, having a stroke, had a stroke now/this/today, face is
  drooping/numb/drooped, face drooping, slurring my/his/her words, speech is slurred, can not feel my/one
  legs/arm/face/side, overdosing, overdosed, an overdose, i overdose, taken an overdose, unconscious, not breathing,
  stopped breathing, not waking up, will not wake up, is not responding, unresponsive, bleeding ..
  stop/heavily/everywhere/badly/lot/out/profusely, will not stop bleeding, stop the bleeding, losing .. lot of blood,
  lost .. lot of blood, having a seizure, had a seizure, seizing, throat is closing/swelling/swollen, throat closing,
  throat .. closing, tongue is swelling, allergic reaction .. breathe/throat/swelling/epipen/severe/bad, severe
  allergic reaction, anaphylactic/anaphylaxis, need an epipen, swallowed/drank/drunk/drink ..
  bleach/poison/battery/antifreeze/detergent, coughing/vomiting/throwing up blood, coughing blood, vomiting blood,
  poisoned, choking on, is choking, need/call/calling an ambulance, call 911/999/112, struggling to breathe, trouble
  breathing, can barely breathe, can not breathe and/properly, gasping for air/breath, collapsed .. ago/and/not/in/on,
  passed out and/will/is/he/she, fell and hit .. head and, broke my neck, bone .. sticking, been stabbed, been shot,
  got stabbed, got shot, lips are/turning blue, turning blue, turned blue, water broke, sudden numbness, worst
  headache of my life, diabetic .. passed/unconscious/shaking, took/taken/drank .. too much insulin/medication
soft medical self: can not breathe, chest pain, chest pains, my chest hurts, passed out and/twice/again, i fainted,
  coughing .. blood, blood in my, double dose, took too much/many, cannot breathe, heart attack $
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
hard violence self: breaking into my house/home/flat/apartment, broke into my house/home/flat and, breaking in $,
  breaking in right/now/downstairs, someone/somebody/man/stranger is in my house/home/flat/apartment,
  someone/somebody/man/stranger in my house/home/flat, intruder, someone/somebody/man/stranger is following me, being
  followed, following me and/home/right, man/guy/someone/he/she has a gun/knife, man with a gun/knife, guy with a
  gun/knife, being attacked/robbed/mugged/kidnapped/hunted, held hostage, holding me hostage, active shooter, gunman,
  gunshots, pointed/pointing a gun/knife, hiding in the closet/bathroom .. he/gun/outside/door, going to kill us,
  trying to kill me/us, trying to break in/down
hard violence other: ~other .. threatened/threatens/threatening to kill/shoot/stab/murder/hurt, ~other .. wants
  to/is/said .. shoot/stab/murder someone/people/everyone/his/her/my/the, ~other .. going to shoot/stab/murder/kill
  someone/people/everyone/his/her/my, ~other .. has a gun/knife, shoot up the/his/her/our school, ~other ..
  bring/bringing a gun/knife
soft violence self: make him/her/them pay, want to punch/hit/slap my ~kin, want to hurt ~victim, wish ~victim was/were
  dead, want revenge
soft suicide self: ~people .. better/happier/easier .. without me, better off without me, be better/easier .. without
  me, better .. if i was/were/am/did/had/disappeared/died/vanished, better place without me, everyone .. better ..
  gone, i am .. a burden, be a burden, being a burden, such a burden, burden to
  everyone/others/my/them/you/him/her/people, burden everyone, ~noone .. miss/notice/care/cry/mourn .. if
  i/gone/am/disappeared/died, ~noone .. miss/notice/mourn me, ~noone would .. notice/miss/care, ~noone will ..
  miss/notice me, notice if i .. gone/disappeared/died/stopped/vanished/was, wish i was/were/had never born, wish i
  had never been, never been born, never should have been born, should not have been born, should never have been
  born, wish i could disappear/vanish/cease, want to disappear/vanish, wish i could .. fade/stop existing/sleep
  forever, wish i was/were invisible/nothing, wish i would .. disappear, never wake up $, never wake up again, never
  waking up, not waking up $, not wake up anymore/again/tomorrow, sleep forever and, go to sleep and/forever/for, fall
  asleep and never/not, sleep and not/never, stay asleep forever, want to sleep forever, sleep forever $, nothing left
  $, i have nothing left, peace forever, better off with another/someone/a/any, how much longer i can .. $, how much
  longer i can hold/take/keep/do/go/last/bear/cope/stand, how much longer can i, want to be gone, soon be gone, be
  gone soon, when i am gone, after i am gone, once i am gone, if i was/were gone, if i were/was not here/around, if i
  am not here/around, without me here/around
soft suicide self: tell my/them/everyone .. .. i love/loved/am, tell ~people .. .. love/loved/sorry, get over it
  eventually/soon/one/in/without, would/will get over me/it, will be better for everyone, better for everyone if, be
  happier without, be relieved if i, ~noone can help/save/fix me, nothing can help/save/fix me, beyond
  help/saving/repair, can not be helped/saved/fixed, past saving, thank you for everything .. .. goodbye/bye, thanks
  for everything .. .. goodbye/bye, sorry for everything, forgive me for .. going/about/do/what, ready for it .. be
  over/end/stop, ready for this .. be over/end/stop, ready for everything .. be over/end, ready to be done, wait for
  it all to be over, wish it would all be over, it to all be over, everything to be over
soft suicide self: how many .. pills/tablets .. many/kill/die/overdose/lethal/fatal/dangerous/take, how much ..
  lethal/fatal/overdose/die/kill, lethal dose, fatal dose, which/what pills/medication/meds/drugs/medicine ..
  dangerous/lethal/fatal/kill/deadly, is drowning/hanging/jumping/freezing/overdosing/suffocating/dying/death
  painful/quick/peaceful/scary/fast/easy, does/would/will it hurt to .. die/hang/drown/jump/hit/bleed/be/fall/get,
  does/will dying/drowning/hanging hurt, what does dying feel like, how long does it take to
  die/bleed/drown/suffocate/freeze/starve, tallest/highest/nearest bridge/bridges/cliff/building, high enough to
  die/kill, painless, mix pills/alcohol with, pills with alcohol/vodka, pills and alcohol/vodka
soft suicide self: not .. make it to my/next/christmas/summer/spring/winter/30/40/thirty/new, not see .. next
  birthday/christmas/summer/year, not live to/until/till/past, to not exist, not existing, peaceful ..
  dead/gone/exist/sleep/over, would be peaceful, be peaceful to, easier .. dead/gone/exist/over/here/die, easier to be
  dead, easier if i, let/letting/lets go of the wheel, let/letting go of the steering, turning/turn the wheel into,
  swerve/swerving/steer/steering into, driving off/into the/a, drive off/into the/a, close/closing my eyes ..
  driving/wheel, step/stepping off the/a platform/curb/kerb/edge/ledge, step/stepping into traffic, crossing ..
  without looking, stopped looking before crossing, not look before crossing, let the .. take me, let the water, wish
  the .. would take me, want god to take me, god .. take me, take me already, be with god, go to heaven soon, leave
  everyone/everything behind, leave it all behind, no place for me, not need me, rather not be here, rather not exist,
  rather not wake, what if i .. disappeared/died/jumped/vanished/ended/stopped
soft suicide self: what is the point $, what is the point anymore, what is even the point, what is the point
  of/in/anymore going/living/life/it/trying/anything/continuing/waking/being, what is the point of it all, what is the
  point of any/everything, what is the point of this $, what is the point in it/any/anything, have to live for, have i
  .. to live for, the point of living/life/going/trying/being/continuing/anything/waking/it, no point in/of/to
  going/living/trying/being/continuing/anything/waking/it/me, no point to life, no point anymore, there is no point $,
  point in living/going/being/anything/continuing, no point to living/life, point anymore, see/have/has no
  future/hope/point/purpose/reason/way, no way out, only way out, no other way/option, way out of this, no reason to
  .. live/go/be/get/keep/stay/wake/exist/continue, any reason to live/go/be/keep/stay/wake/continue, a reason to
  live/go/be/keep/stay/continue, reason to live, nothing left .. me, nothing left to/for, nothing to live, nothing
  matters, nothing .. matters anymore, nothing to look forward, not worth living, worth living $, worth living
  anymore, is life .. worth living, life is not worth, not worth it anymore, life .. meaningless/pointless/worthless,
  hate my life, is it .. worth it .. living/anymore, see a future for, see myself in the future, can not see a/any/my
  future, do not see a/any/my future, not see any/a future, see myself being/making/getting/living/alive, not see any
  way, cannot see a way, why am i .. alive, why am i still, why do i .. exist/bother/keep/try/go, why should i
  live/go/bother/keep/stay, why go on, why bother living, why keep, why live, reason i am .. alive, only thing keeping
  me, only reason i am
soft suicide self: ~cannot ~go_on ~after, ~cannot go/carry on, ~cannot keep
  going/living/fighting/trying/doing/pretending, ~cannot live like this, ~cannot take this/it/much .. more, ~cannot do
  this/it/life anymore, ~cannot take this/it/anymore, not do this anymore, not take it anymore, not take this anymore,
  not want to do this anymore, not want to be here, not want to feel .. anymore, not want to feel anything, do not
  want to go on, no longer want to do/feel/go, can not cope, ~cannot bear .., want
  it/this/everything/all/pain/life/them/thoughts/noise/voices/hurt/hurting/me/suffering/myself ~stop, want it all
  ~stop, want the/this/my/all pain/thoughts/noise/voices/hurt/hurting/suffering/misery ~stop, wish
  it/this/everything/everything would .. stop/end, make it stop, make it all stop, end the pain, stop the pain, end my
  suffering/pain/misery, end this suffering/pain/misery, end the suffering, end this $, end it $, want to end it, end
  things, want out $, want out of, give/giving/given up on life/living/everything/myself/it, want to give up, going to
  give up, ready to give up, giving up $, done with life/living/everything/it $, done with it all, am .. done with
  life/living/everything/trying, done with everything, done with this $, am .. done trying/fighting/living, done
  fighting, done trying, exhausted from living/life/existing/being, tired/sick/exhausted of
  living/life/fighting/existing/being/everything/trying/it/waking/feeling/hurting/pretending, tired of .. alive, over
  life, life is over, over with life, no will to live, lost the will, will to live, lost all hope, lost hope, no hope
  left, no hope for me, no hope anymore, feel/feeling/so/completely/am/all hopeless, hopelessness, at the end of my
  rope, hanging on/by .. thread, barely holding on, holding on .. much/anymore
soft suicide self: not be around/here/alive .. longer/anymore/tomorrow/long/next/soon/then/for, will not be
  here/around/alive, not be here/around .. to see, not be .. problem anymore/longer/soon, will not have to
  worry/deal/put/see .. me, not hear from me, never hear from me, not see me again/anymore, never see me, my last
  message, your last message from, last message from me, last message i, last time you will, last time you hear, last
  time we talk, last time i talk, last conversation, this is goodbye, goodbye forever, goodbye everyone, goodbye
  world, goodbye cruel, say/saying/said goodbye to everyone/all/my/people, said my goodbyes, saying my goodbyes, say
  my goodbyes, goodbye letter/letters/note/notes/video/messages, wrote/written/writing/write .. letters/letter/notes
  to/for .. everyone/all/each/my/kids/family/parents/people/friends, take/look/care care/after ..
  dog/cat/pets/kids/children/fish .. gone/if/when/dead, take care of my .. dog/cat/pets/kids/children, who will/would
  .. look/take/feed .. my, giving/given/gave/give away my
  things/stuff/belongings/possessions/clothes/pets/dog/cat/books, giving/given/gave away all/everything,
  giving/given/gave away .. of my things/stuff/clothes/belongings, giving .. my .. things/stuff away,
  giving/given/gave .. my things/stuff/belongings/possessions/favorite/favourite away/to, things/stuff away, my
  funeral, at my funeral, to my funeral, affairs in order, my will and, made peace with, made my peace, at peace with
  it/dying/death/my/what/leaving, it will .. be over soon, be over soon, soon it will, all be over, all over soon, be
  free soon, soon i will be, finally be at peace/rest/free, finally rest, be at peace, peace at last, see you on the
  other, other side soon, join/joining .. mother/father/him/her/wife/husband/grandmother .. soon/heaven, be with ..
  again soon/in
soft suicide self: not mind dying, not mind if a car/bus/truck/train, not mind if it .. ended/end, not mind if i ..
  died/die/did/never/got, not mind not, not care if i .. live/lived/die/died/wake/get/crash/got/survive/make, do not
  care if i, not afraid to die, not scared to die, not afraid of dying/death, not scared of dying/death, if i died, if
  i .. died/die/crashed/jumped/disappeared/vanished/drowned/overdosed .. would/nobody/no/it/care, wish/hope a
  car/bus/truck/train, hope .. hit by/hits, wish .. would hit me, hit by a car/bus/truck/train and/would/tomorrow, get
  hit by, looking/staring/look/stare .. at/over ..
  pills/bridge/knife/knives/train/tracks/water/roof/medicine/edge/ledge/rope/razor, eyeing the, pills ..
  cabinet/drawer/bathroom/counter/look/count, counted/counting .. pills/tablets, edge of the/a
  bridge/platform/roof/cliff/building, standing at/on/by/near .. edge/bridge/platform/tracks/cliff, walk/walking into
  the/a sea/ocean/lake/river/water/woods/traffic, think/thinking/thought/thoughts .. death/dying/not existing,
  thinking about death/dying/jumping/ending/how, thinking of death/dying/jumping/ending/ways, thoughts ..
  scare/scaring me, dark thoughts, dark place, thoughts are getting dark/darker, intrusive thoughts, can not trust
  myself, not safe with myself, afraid of myself, afraid/scared/worried .. what i .. do to myself,
  scared/afraid/worried i .. do something, do something stupid/bad to myself, do not trust myself, waste of
  space/air/oxygen/life, do not belong in this world/here/anywhere, not deserve to be here/exist/alive/live, should
  not be here/alive/exist, take up/taking up space, ruin everyone, nobody needs me, no one needs me, not need me
  anymore, be fine/ok/okay without me, manage without me, get over me, forget about me, forget me, miss me when, live
  without him/her/you/them, nothing to lose, nothing to stay, stay alive for, keeping me alive/here/going, staying
  alive, found a way out/to, already decided, made my decision, made up my mind .. end/leave/go/peace,
  sort/sorted/sorting .. everything out before, if i do not make it, not make it through, not going to make it, make
  it through the night, make it to tomorrow, make it to my next, live to see, empty inside, feel dead inside, feel ..
  numb $, feel numb inside/all/to, death would be/feels/sounds, dying would be/feels/sounds, dying/death
  sounds/seems/feels, how long .. would .. find me, who would find me, when they find me, find my body,
  wondering/wonder what it .. like to be dead/die/gone, hurts too much to, pain is too much, too much pain, too
  painful to, drowning and, dont see a way, see the light at, get better and i, never get better, never going to get
  better, never be happy, will never be okay, not meant for this world, no place for me, tired of it all, tired of
  this life, tired of everything, i want to rest forever, long sleep, want to sleep and, want to leave this
"""
