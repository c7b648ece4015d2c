"""What danger sounds like, as tables: a line says how grave and of what kind, then the phrases, in plain words.

`cover` lines come first: each takes its phrase away from all that follow, and is worth only what its line says. They
hold figures of speech, denials and what is long past. The others say who it is about: self, other, or near, which is
whoever is named last before the phrase.
"""

CLASSES = """
kin: brother, sister, mother, father, friend, son, daughter, wife, husband, boyfriend, girlfriend, partner, cousin,
  uncle, aunt, roommate, flatmate, coworker, colleague, ex, grandmother, grandfather, neighbour, neighbor, stepdad,
  stepfather, stepmother, stepmom, fiance, fiancee, boss, teacher, coach, spouse, carer, caregiver, manager, landlord,
  family, parents, kid, kids, child, baby, classmates, coworkers, bully, son in law, children, stepson, stepbrother
want: want to, wanted to, need to, am going to, will, plan to, would like to, would rather, am ready to, am about to,
  am planning to, intend to, intending to, have decided to, decided to, am thinking i will, might, may, could, should,
  feel like i should, going to, ready to, think i will, think i should, am trying to, tried to, try to, have to, must,
  am gonna, urge to, urges to, keep wanting to
wanting: want to, wanted to, wish to, need to, am going to, would like to, would rather, am ready to, wish i could,
  have decided to, decided to, hope to, hope i, wish i would, longing to, ready to, deserve to, should, plan to, am
  planning to, only want to, keep wanting to, am waiting to, pray to, want so badly to, want so bad to, cannot wait
  to, can not wait to
thinking: thinking about, thinking of, think about, thinking on, considering, contemplating, planning, planned,
  fantasizing about, fantasising about, thought of, thoughts of, thoughts about, thoughts on, dreaming of, dream of,
  dream about, ideas of, imagining, imagine, plan of, plans for, obsessed with, thought about, feel like, close to, to
  the point of, researching, googling, looking up, urge for
end_me: kill myself, kill my self, end my life, end my own life, take my life, take my own life, hang myself, shoot
  myself, drown myself, off myself, end myself, slit my wrists, slit my wrist, slit my throat, cut my throat, do
  myself in, gas myself, poison myself, put a bullet in my head, put a gun to my head, blow my brains out, jump off a
  bridge, jump off the bridge, jump off a building, jump off the roof, jump in front of a train, jump in front of the
  train, jump in front of a bus, jump in front of a car, throw myself off, throw myself under, throw myself in front
  of, commit suicide, step in front of a train, step in front of a bus, drive into a tree, drive my car into, drive my
  car off
ending_me: killing myself, killing my self, ending my life, ending my own life, taking my life, taking my own life,
  hanging myself, shooting myself, drowning myself, offing myself, ending myself, slitting my wrists, jumping off a
  bridge, jumping off the bridge, jumping off a building, jumping off the roof, jumping in front of a train, jumping
  in front of the train, jumping in front of a bus, throwing myself off, throwing myself under, throwing myself in
  front of, committing suicide, ending it all, doing myself in, suicide
be_gone: die, be dead, not be alive, stop existing, not exist, cease to exist, not be alive anymore, never wake up,
  never wake up again, not wake up, not wake up again, disappear forever, be gone forever, end it all, be no more, die
  already, leave this world, leave this earth, leave this life, have never been born, stop living, not live anymore,
  not live, end everything
being_gone: dying, being dead, not being alive, not existing, not waking up, never waking up, ending everything,
  ending it, my own death, how to die, ways to die, how to end it, how to end it all, ways to end it, how i would do
  it, how i will do it, wanting to die, death
end_them: kill himself, kill herself, kill themself, kill themselves, end his life, end her life, end their life, end
  their lives, take his own life, take her own life, take their own life, take his life, take her life, hang himself,
  hang herself, shoot himself, shoot herself, hurt himself, hurt herself, hurt themselves, harm himself, harm herself,
  commit suicide, jump off a bridge, end it all, off himself, off herself
ending_them: killing himself, killing herself, killing themself, killing themselves, ending his life, ending her life,
  ending their life, taking his own life, taking her own life, hurting himself, hurting herself, suicide, ending it
  all, jumping off a bridge, hanging himself, hanging herself, self harm
cutting_them: cutting himself, cutting herself, cutting themself, cutting themselves, cuts himself, cuts herself, cut
  her wrists, cut his wrists, self harming, self harms, burning herself, burning himself, harming herself, harming
  himself, harming themselves, hurting herself, hurting himself, hurts herself, hurts himself, starving herself,
  starving himself, making herself throw up, making himself throw up, makes herself throw up
reports: wants to, want to, is going to, are going to, is thinking about, is thinking of, keeps talking about, talks
  about, talking about, is talking about, was talking about, has been talking about, threatens to, threatened to,
  threatening to, said he will, said she will, says he will, says she will, said they will, tried to, is trying to, is
  planning to, is about to, plans to, might, may, will, said he would, said she would, told me he will, told me she
  will, has been thinking about, has been thinking of, has thoughts of, is considering, threatens, threatened, tried,
  attempted to, attempted, keeps saying he will, keeps saying she will, said he wanted to, said she wanted to, wanted
  to, said he is going to, said she is going to, says he is going to, says she is going to, said he wants to, said she
  wants to
other: he, she, they, brother, sister, mother, father, friend, son, daughter, wife, husband, boyfriend, girlfriend,
  partner, cousin, uncle, aunt, roommate, flatmate, coworker, colleague, ex, grandmother, grandfather, neighbour,
  neighbor, student, teacher, someone, kid, child, nephew, niece, guy, girl, boss, online, classmate, who,
  stepbrother, stepsister
hurts: hits, beats, slaps, punches, kicks, chokes, strangles, hurts, abuses, rapes, molests, burns, whips, bites,
  batters, attacks, hitting, beating, slapping, punching, kicking, choking, strangling, abusing, raping, molesting,
  beat, choked, strangled, raped, molested, abused, assaulted, attacked, slapped, punched, kicked, hit, shoved,
  grabbed, threatens, threatened, stalks, stalking, pushed, pushes, threw, drugged, bit
victim: him, her, them, someone, somebody, everyone, everybody, people, this guy, that guy, this man, that man, this
  woman, that woman, the guy, the man, the woman, other people, others, that bitch, that bastard, my ~kin, random
  people, innocent people, my whole family, my entire family, my own family
people: everyone, everybody, people, they, you, you all, my family, my kids, my children, the kids, my parents, my
  friends, my husband, my wife, my mother, my father, the world, all of them, the whole world, others, the people i
  love, this world, my partner, the family, my boyfriend, my girlfriend
noone: no one, nobody, not one person, not a single person, no body, who, would anyone, would anybody, does anyone,
  would people, would they, will anyone, anyone
cannot: can not, can no longer, could not, can hardly, can barely, do not know how to, am not able to, do not think i
  can, do not know if i can, am not sure i can, not sure i can, not sure how much longer i can, do not know how much
  longer i can, how much longer can i, do not want to, never want to, cannot, am too tired to, too tired to, have no
  strength to, have no energy to, see no reason to, do not see a reason to, have no reason to, no reason to, do not
  see the point to
go_on: go on, keep going, keep going on, carry on, keep doing this, do this, do it, keep living, live like this, keep
  living like this, live this way, live anymore, take this, take it, take any of this, take much more, take another
  day, bear this, bear it, face another day, face tomorrow, hold on, hang on, keep fighting, keep trying, fight
  anymore, stand this, continue, continue like this, go on like this, keep pretending, get through this, cope, see a
  way out, be here, wake up, feel this, feel like this, feel this way, exist
after: anymore, much longer, any longer, like this, tomorrow, another day, forever, for much longer, again, living
stop: stop, end, be over, go away, go quiet, go dark, be done, finish, be finished, to stop, to end, to be over, to go
  away, to be done, to go quiet, to finally stop, over, gone, finally stop, to finally end, to all stop, to all end
pills: pills, tablets, sleeping pills, sleeping tablets, painkillers, tylenol, paracetamol, acetaminophen, meds,
  medication, medicine, xanax, valium, aspirin, ibuprofen, advil, benadryl, ambien, zopiclone, sertraline, prozac,
  antidepressants, codeine, tramadol, oxy, adderall, melatonin, of them, of my meds, capsules
big: 10, 12, 14, 15, 16, 18, 20, 22, 24, 25, 28, 30, 32, 35, 36, 40, 45, 48, 50, 60, 64, 70, 80, 90, 100, 150, 200,
  ten, twelve, fifteen, twenty, thirty, forty, fifty, sixty, hundred, dozens of, about 20, about 30, like 20, like 30,
  like 50, over 20, over 30
many: all these, all those, all of these, all of the, every one of these, every one of the, too many, all of my, all
  my, all the, a whole bottle of, whole bottle of, a bottle of, the whole bottle of, the whole bottle, a bunch of, a
  handful of, a lot of, a whole pack of, a load of, loads of, lots of, a fistful of, every one of my, an entire bottle
  of, the entire bottle of, a whole packet of, an entire pack of
fiction_act: kill, killed, killing, die, dying, died
trifle: cheese, music, books, wifi, internet, sugar, bread, bacon, dogs, cats, dessert, football, netflix, video, my
  phone, carbs, garlic, butter, pizza, coffee, burger, beer, drink, taco, tacos, nap, cigarette, chocolate, sandwich,
  steak, snack, shower, massage, holiday, vacation, cookie, donut, cup, bit, slice, piece, cold, glass, good, fries,
  hot, ice, some, sushi, tea, wine, food, curry
"""

FIRM = """
hard abuse self: said/says/say/swore/swears/promised/threatened/told he/she/they will/would/is/are ..
  kill/hurt/shoot/find/stab me, kill/hurt/shoot me if i .. leave/left/tell/told/go/break/call/try/report/divorce
hard suicide self: not want to die but i .. not want to live
hard suicide near: not want to live in this world/life/body/hell, can not stop thinking about ~ending_me, not stop
  thinking of ~ending_me, my head/mind/brain/voices .. telling/tells/tell me to ~end_me, the voices ..
  telling/tells/tell me to ~end_me
"""

COVERS = """
none self: asked/asks/asking/ask .. if i was/am/were/have suicidal/felt/feel,
  embarrassed/embarrassing/ashamed/mortified .. want/wanted to die, disappear/vanish to/into/for/in/off,
  makes/make/made/making me want to overdose, not want to be here this, hopeless at/romantic/with/romantics, way out
  of the, worth living but, but it is worth living, life is worth living, makes .. worth living, chest hurts from/when
  .. laughing/laugh/coughing, passed out on, passed out .. couch/sofa/drunk, could sleep forever, disappear/vanish/die
  when he/she/they/my/the/someone, wish i could die/disappear/vanish when he/she/they/my/the/someone, end/ending it
  all with/by/off, worth it/living without ~trifle, done with this/the/my
none self: tallest/highest/longest bridge/building in the world/us/usa/uk/country/europe, tallest/highest/longest
  bridge/building in europe/america/asia, bridge/bridges to nowhere, birthday party/dinner/lunch, make it to my
  appointment/meeting/class/flight/lesson/shift, notice if i wore/cut/changed/stole/took/ate/used
soft suicide other: tried/attempted to ~end_them when/years/as/once/back, tried/attempted to ~end_them last
  year/month/summer/winter, ~end_them when .. kids/younger/teenager, used to .. ~end_them,
  he/she/they/friend/brother/sister was suicidal, help/helping/support/supporting .. who is/are suicidal, how do/can i
  help .. suicidal
none other: kill for, to die for, die laughing, dead laughing, dying laughing, died laughing, dying of laughter, died
  of laughter, dying with laughter, crying laughing, ~fiction_act myself laughing
none other: die/dying/died/dead of/from
  embarrassment/boredom/shame/cringe/cuteness/heat/thirst/hunger/laughing/laughter/happiness/excitement/awkwardness/jealousy/starvation/exhaustion/curiosity/secondhand
none other: die/dying/died of old, die/dying/died from old, die old, die happy, die peacefully, die a/an .., die
  alone, die my/the/his/her/your hair/shirt/jeans/clothes/eyebrows/eggs, die on the/a/that/this hill, die down, die
  out, die hard, want to die on
none other:
  phone/battery/laptop/car/computer/engine/plant/plants/wifi/internet/signal/console/tablet/headphones/controller/tree/watch
  is/are/was/keeps/kept/has/will/might/about dying/dead/died/die/going,
  phone/battery/laptop/car/computer/engine/plant/plants wants/want to die, dead
  tired/serious/set/right/on/end/line/weight/pan/lift/inside
none other: kill/killing/killed two birds, kill/killing/killed some time, kill/killing/killed time,
  kill/killing/killed an hour, kill/killing/killed the
  lights/mood/vibe/buzz/engine/party/conversation/process/server/weeds/bugs, kill it/this on, killing/killed/kill it,
  killing/kill/killed/kills me with, make a killing, buzz kill
none other:
  traffic/heat/weather/shoes/feet/back/head/knees/legs/job/commute/suspense/wait/hangover/cramps/allergies/boss/homework/exam/suspense/this/it/that/you/stairs/gym
  is/are/was killing/murdering me, is/are/was/am .. killing me
none other: shoot/shot/shooting/shoots me/him/her/them/you/us/over a/an ..
  email/message/text/line/note/dm/mail/invite/link, shoot/shooting/shot
  hoops/pool/photos/pictures/video/film/baskets/a, shoot myself in the foot, shot myself in the foot, shoot me now,
  shoot up like, shoot .. with my/a/the camera/nerf/water
none other: cut/cuts/cutting/nicked myself
  while/when/shaving/cooking/chopping/slicing/opening/by/accidentally/peeling/gardening/making/trimming/washing,
  cut/cutting myself ..
  accident/shaving/cooking/accidentally/kitchen/paper/glass/can/tin/onions/vegetables/chopping/envelope/cardboard,
  accidentally cut/hurt/burned/burnt/stabbed myself, cut/cutting myself off/some/a/out/slack/loose/short/from
none other: burned/burnt/burn/burning myself ..
  cooking/oven/pan/stove/kettle/iron/coffee/tea/soup/baking/accidentally/out/sun/hair/accident
none other: hurt/injured/hurting myself
  at/lifting/running/playing/skiing/skating/climbing/working/exercising/in/falling/doing/dancing/hiking/moving/skateboarding/snowboarding,
  hurt/hurting his/her/their/your feelings, hurt her/him/them by/if/when/again, hurt him/her/them like, hurt ..
  feelings
none other: drown/drowning myself in work/ice/chocolate/coffee/music/wine/books/netflix/cake/food, drowning in
  work/emails/homework/laundry, hang/hanging myself out, kick/kicking myself, beat/beating/beats myself up,
  beat/beating my self up, throw myself into
none other: killing myself at/over/with work/gym/this/it/training/studying, am/was/been/are/keep killing myself
  to/trying/studying/working/training/for/with, kill myself at the gym, kill/killing myself trying to, kill/killing
  myself to get/finish/make/meet/please/earn/pay/lose/keep
none other: not going/want/need/have/worth to kill/killing myself over/for, not kill/killing myself over/for, worth
  killing myself over/for
soft suicide: if i hear/see/get/read/eat .. .. ~end_me, if i have/had/need to .. .. ~end_me, if ..
  one/another/more/this/that .. .. i will/would/might/am/swear ~end_me, if i have/had/hear/see/get .. .. ~want kill
  myself, ~end_me if i hear/see/get another/one/this/that, ~end_me if i have to, ~want kill myself if i hear/see/have
soft suicide: would/will/could never/not ~end_me, am/was not going/planning/trying/about to ~end_me, do/did not
  want/plan/intend/mean to ~end_me, would/will never ever ~end_me, am/is not suicidal, not suicidal, never been
  suicidal, am/was not thinking about/of ~ending_me, never thought about/of ~ending_me, not ..
  going/planning/want/wanting to commit suicide, not having suicidal thoughts, no suicidal thoughts
soft suicide: used to ~thinking ~ending_me, used to want/wish to/i ~end_me, used to want/wish to/i ~be_gone, used to
  be/feel suicidal, was suicidal, tried/attempted to ~end_me years/when/as/once/back, tried/attempted to ~end_me last
  year, attempted suicide years/when/as/once/back, attempted suicide last year, when i was .. .. ~want ~end_me, when i
  was .. .. suicidal, years ago .. .. ~end_me, years ago .. .. suicidal
soft suicide: told/tell/tells/telling/told me to ~end_me, said i should ~end_me, says i should ~end_me,
  make/makes/made me want to kill myself, makes/make me want to die, made me want to die
none other: not .. hurt/harm/cut/burn myself, never hurt/harm/cut myself, not .. kill/hurt/harm/shoot/stab/murder/beat
  anyone/anybody/somebody/someone/him/her/them, never hurt/kill/harm/murder ~victim, do not want to hurt ~victim,
  would not hurt/kill a/~victim, afraid/scared/worried of hurting, worried i will hurt, could kill ~victim, kill
  ~victim with kindness
none other: going to kill me when/if/for/once/because, will/would kill me when/if/for/once/because, hit/hits/hitting
  me up/that/like/in/hard/so, beat/beats/beating me at/to/in/again/by/every, beat me ..
  game/chess/tennis/poker/race/mario/uno/cards/score, hurts me to/that/when/how, beating around, it/that beats me, ^
  beats me $, kicks/kicking me off/in, beat up .. car/truck/van/sofa
none other: give/gave/given/giving/gives me/him/her/us .. a heart attack, nearly/almost had a heart attack, have/had a
  heart attack when, cannot/not breathe .. laughing/laughter/funny/nose/mask/corset/dress/jeans, laughing .. .. not
  breathe, laughed .. .. not breathe, overdosed/overdose/overdosing on
  coffee/sugar/chocolate/caffeine/cake/candy/netflix/cuteness/pizza/cheese/vitamin/memes/carbs/tv, different strokes,
  stroke of, stroke the/my/his/her cat/dog/hair/fur
none other: starving for/i, binge/binged/binging watch/watched/watching, not eaten yet, take/took/taking my
  meds/medication, have not eaten since breakfast/lunch
none suicide: end it/things/everything with/between, end it/things here, take my life in/into/back, end of it all, the
  end it/all, suicide
  squad/prevention/hotline/bombers/bomber/mission/awareness/sprint/sprints/doors/silence/pact/pass/wings/girls,
  career/social/political/financial/commercial suicide
none other: do not want to live here/there/in/with/at/near/on/alone/together/next/under, do not want to live ..
  house/city/town/flat/apartment/parents/country, do not want to wake up early/at/before/him/her/them/so/late/the/my,
  do not want to be here/there at/in/for/with/when/while/all/today/tonight/at, not want to die, not going to die, not
  wanna die
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
