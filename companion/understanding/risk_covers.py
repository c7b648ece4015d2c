"""What is no danger although it sounds so, and the threats that are none the less.

A cover takes its phrase away from every rule and is worth only what its line says: figures of speech, denials, what is
long past. `FIRM` is read before the covers, so that none of them can hide it.
"""

FIRM = """
hard suicide self: wish i had/would .. been shot/stabbed/run
soft suicide self: feel/feels/feeling/felt like i never existed, wish .. like i never existed, want .. like i never
  existed
hard suicide near: rather die than live/keep/go/be/stay/feel/face/continue/exist/wake, would rather die $
hard abuse self: said/says/say/swore/swears/promised/threatened/told he/she/they will/would/is/are ..
  kill/hurt/shoot/find/stab me, kill/hurt/shoot me if i .. leave/left/tell/told/go/break/call/try/report/divorce
hard suicide self: tomorrow/tonight/soon .. be gone for good, be gone for good tomorrow/tonight/soon
hard suicide self: not want to die but i .. not want to live
hard suicide near: not want to live in this world/life/body/hell, can not stop thinking about ~ending_me, not stop
  thinking of ~ending_me, my head/mind/brain/voices .. telling/tells/tell me to ~end_me, the voices ..
  telling/tells/tell me to ~end_me
"""

COVERS = """
none self: wish i had/would .. been shot/stabbed/run, died/dead/dies of/from .. overdose/stroke/attack/seizure
none self: we/they/he/she [had/have/want/wants/should/will/decided] [to] pull/pulled/pulling the plug, like/if/though
  i would never existed, having a heart attack over/watching/looking/every, like i never existed, like i have never
  existed, like we never existed, as if i never existed, as if i have never existed, as though i never existed,
  pretend/pretends/pretended/pretending i never existed, pretend/pretends/pretended/pretending that i never existed
none self: in/on/during ~game i [always/often/usually/then/keep/kept/have/accidentally]
  kill/killed/killing/drown/drowned/drowning/shoot/shot myself, i
  [always/often/usually/then/keep/kept/have/accidentally] kill/killed/killing/drown/drowned/drowning/shoot/shot myself
  .. in/on/during ~game, kill/killed/killing myself to/so/and .. respawn/spawn/checkpoint/restart/reset/reload/heal,
  in/on ~game you .. kill yourself, kill my character/avatar/sim, killed my character/avatar/sim, will/would you kill
  me if/when/for
none self: ~end_me with joy/happiness/excitement/delight, jump .. .. with joy/happiness/excitement/delight, tired/sick
  of living in/at/with/on, want to sleep forever such/in this/because/it is, sleep forever ..
  bed/pillow/blanket/cosy/cozy/comfy, lost the will to argue/cook/clean/shop/work/reply/care about, followed by
  a/the/my .. .. dog/cat/duck/pigeon/bird/fan/swan/goose, nothing matters more, no use in/for arguing/complaining
none self: rather die from/of/by/in, not even with a gun to my head, for/low/high/many kill myself $,
  for/low/high/many kill myself on/per/for/is/and/in, how many kill myself, kill myself on the
  clock/odometer/car/bike, kill myself per/away/an/from, cut/cutting himself/herself/themselves in/off/out/short/some,
  can not wait to die i, if he/she/they wants/want/wanted to die it, not want to live anywhere/somewhere, that is why
  i am here, like there is no tomorrow, here is my attempt, do not forget me, why would/should anyone/anybody,
  pushed/pushes me to be/do/go/leave/get/try/keep/become/take/work/apply/finish/study, pushed/pushes me leave, done
  with life admin, everything .. ~stop
  beeping/ringing/buzzing/itching/spinning/moving/changing/breaking/crashing/raining/smelling, other side of the
  exam/exams/week/weekend/bridge/street/road/world/wall/table/door/story, unless you .. kill
none self: rather die than, stopped breathing for/when, be gone by/for/all/until/before/on/when/in, do/did you ever
  think about/of death/dying, how to find train/railway tracks, walk/walked/walking .. train/railway tracks, hit me
  with a/the/her/his pillow/ball/joke/snowball/frisbee/balloon/toy/question/news/fact/cushion/door,
  given/give/gave/giving away .. .. charity/goodwill/shelter/sale/friends/church, no suicide, committed/commits
  suicide, lost .. .. to suicide, died by suicide,
  watched/read/reading/wrote/saw/seen/heard/article/paper/class/lecture/talk/documentary .. about/on suicide,
  this/that/some point in, at a point in, assisted suicide, suicide rate/rates/statistics/line/lines/note in, feel
  dead on, dead on my feet, battery/phone/laptop/line/wifi/car .. already dead, dead inside lol, trapped in
  traffic/the lift/elevator/a/meeting, getting through the week/day/month, make it through the
  week/workday/meeting/winter/semester/movie/book/day without, get through the week/day at/without, no escape room,
  escape room, have no future tense, fading away from, life insurance company/policy/agent/job, breaking point of, no
  light in/bulb, feel bad/good
none self: asked/asks/asking/ask .. if i was/am/were/have suicidal/felt/feel,
  embarrassed/embarrassing/ashamed/mortified .. want/wanted to die, disappear/vanish to/into/for/in/off,
  makes/make/made/making me want to overdose, not want to be here this, hopeless at/romantic/with/romantics, way out
  of the, worth living but, but it is worth living, life is worth living, makes .. worth living, chest hurts from/when
  .. laughing/laugh/coughing, passed out on, passed out .. couch/sofa/drunk, could sleep forever, disappear/vanish/die
  when he/she/they/my/the/someone, wish i could die/disappear/vanish when he/she/they/my/the/someone, end/ending it
  all with/by/off, worth it/living without ~trifle, done with this/the/my
none self: tallest/highest/longest bridge/building in the world/us/usa/uk/country/europe, tallest/highest/longest
  bridge/building in europe/america/asia, bridge/bridges to nowhere, birthday party/dinner/lunch, make it to my
  appointment/meeting/class/flight/lesson/shift, notice if i wore/cut/changed/stole/took/ate/used, not/never giving
  up, not going to give up, does/handles/runs/manages/covers/minds/feeds/waters/watches/sits/sleeps .. when i am gone,
  when i am gone for/to/at/on/all
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
soft suicide: if i hear/see/get/read/eat .. .. ~end_me, if i have/had/need to .. .. .. ~end_me, if ..
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
