"""A wish to die that is meant and not said.

A line says how grave, of what kind and about whom, then the phrases, in plain words. Who is `self`, `other`, or `near`:
somebody else when the words lead from them to the phrase, else the speaker.
"""

HINTS = """
soft suicide self: bought/ordered/collected ~count ~pills, ~cannot take all of this $, wish it had been me $, wish it
  was/were me instead, should have been me $, should have been me instead/not
soft suicide near: someone/somebody/anyone/anybody .. kill me, can/could/would/will you .. kill me $,
  can/could/would/will you .. kill me now/already/instead/tonight/too, you to kill me
soft suicide other: ~other .. took/taken/swallowed some/all/the/a ~pills, ~other .. took/taken/swallowed
  pills/tablets, ~other .. took/taken/swallowed .. lot/bunch/handful of ~pills
soft suicide self: be a .. bother/burden/problem/nuisance/weight .. .. longer/anymore/forever, my life ..
  already/basically over, like my life is .. over, life/lives would be .. simpler/easier/better/lighter if/without,
  out of the picture, make/makes the pain/hurt/noise/voices stop, made my will, wrote/making/writing my will, not sure
  i .. want to be here/alive/around, not sure i .. want to live/exist, do not know if i .. want to be here/alive/live,
  tired/sick of being me, tired of all of it, sick of all of it, of it of being, world does not need me, better if i
  had not been/existed, felt calm .. first time, not see why i should go, no use for me, no use in me, i am no use to,
  unbearable to be me/here/alive, wish/hope .. .. never open my eyes, be the end of me $, do not plan on
  being/living/growing
soft suicide self: nothing/little would change if i, world/life would go on without me, not need/needing it anymore
  where, gave/given/giving .. .. away .. not need, gave .. my .. not be needing, not be needing it/them/this
  anymore/$, took/taken/swallowed .. whole/entire box/bottle, look/looking/stare/staring at .. for too long, have a
  stash, gone for good $, gone for good tomorrow/tonight/soon, rest in peace soon, last sunset/sunrise, paid off my
  debts
soft suicide self: pull/pulling the plug $, pull/pulling the plug on me/everything/all/it, pull the plug
  and/because/i, pull my own plug, pull my plug, bridge/ledge/edge/tracks/roof/rooftop/pills/knife/razor/blade/rope
  is/are calling $
soft suicide near: i/my/me .. .. suicide, suicidal, kill my self, my self harm, attempted before, my attempt $, my
  attempt last/in/was/failed/and, since/after/survived my attempt, last attempt
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
soft suicide self: point of/in/to ~living_on, sense in ~living_on, reason for ~living_on, see a/any/no way ..
  forward/out/through, no way forward, no escape $, no escape for/from, feel/am/feeling .. trapped, asleep forever,
  not .. be here for/by/next christmas/summer/birthday/year/spring/easter/thanksgiving/graduation, not think i will be
  here/around/alive, think i will be here/around/alive .. longer, drive/drove/driving off the road/bridge/cliff/edge,
  not be a .. problem/burden/bother/worry .. longer/anymore/soon, not be .. problem/burden/bother .. longer/anymore,
  disappointed/sad/angry/upset/annoyed .. woke/alive, disappointed to wake/be, wish i had not woken/woke, hate/dread
  waking up, caring/care/matter whether/if i live/lived/die/died/wake/survive/survived/exist, ~means ..
  calling/calls/call .. me/name, ~means .. looks/look/looking .. inviting/tempting, drawn to the ~means, ~cannot
  survive/face/do/take/make/live/get/endure/handle/bear .. ~another, make it through ~another, get through ~another,
  already dead, dead inside, feel .. dead, life has/have/had/lost .. no/its/all meaning/purpose, no meaning .. life,
  life .. meaning anymore, deserve/deserves better than me, papers/affairs/will/finances .. in order,
  get/getting/got/put/putting everything in order, so nobody/noone .. deal/worry/clean/find
soft suicide self: no reason .. to stick/stay/live/go/keep/be/carry/continue/exist/wake, not .. reason to
  stick/stay/live/keep/carry/continue/exist, my own funeral, want to stop
  hurting/feeling/suffering/being/trying/fighting/struggling/thinking/caring/waking, ~thinking the/that/those ~means
  $, ~thinking the/that/those ~means and/again/now/at/all/i, train/railway/rail tracks, standing/sitting/looking ..
  tracks, use/purpose of ~living_on, want all .. ~stop, nothing .. gets/get better, better off gone/not, want all of
  this/it ~stop, in the next life, not .. strong enough to .. keep/live/go/carry/survive/face, never open them, never
  open my eyes, never have to open, close my eyes and never/not/disappear/be, waiting to die, waiting for death,
  counting down .. days/end, last birthday/christmas/summer for me, be my last $, be my last
  day/night/message/words/year, my last birthday/christmas/summer/winter, living past, live past, not live .. long,
  not going to live, not want to grow old, want to give in, want to let go, letting go of life, let go of everything,
  ready to let go, ready to go home to, call me home, take me home lord/god, should have never existed, never existed,
  nobody/one would come looking, look for me if, would anyone .. look/come/cry/care, world .. moves on without, move
  on without me, better without me in, not .. stick around, not sticking around, why stick around, do i stick around
soft suicide self: feel like giving up, want to give up on, i do not matter $, i do not matter to/anymore/and/at, not
  matter to anyone/anybody, nobody/one cares if i, not want to see tomorrow, tomorrow never comes, tomorrow would not
  come, end for me, over for me, my time is up, time for me to go, time to go forever, reached my limit, breaking
  point, slipping away, fading away, not fight it/this anymore, no light, no tomorrow, how i would do it, know how i
  would, thought about how, have thought about ending/dying, would it .. matter if i, matter if i
  was/were/am/did/died/disappeared, free of/from this/the/all .. pain, free from it all, updated my will, wrote my
  will, writing my will, my life insurance, get/have/collect the insurance, do not be sad when/if, do not miss me,
  remember me when/as, try not to miss me, not need .. where i am going, only existing, am existing, tired of my life,
  life is too hard/much/painful, life hurts, living hurts, being alive hurts/is, hurts to be alive, hurts to
  exist/live/breathe, ruining everyone, ruin everything for, everyone hates me, world hates me, hate my existence,
  regret being born, never asked to be born, did not ask to be born, born by mistake, i am a mistake, i should not
  have lived/survived/woken/existed/made, no one left for me, nobody left, no future, my future is, can not imagine ..
  future/tomorrow/old, never grow old, not going to be old, not see myself .. 30/old/older/future/next, too broken,
  broken beyond, can not be fixed, what is left for me, nothing keeps me, nothing keeping me, nothing here for me, no
  one to live, do not know why i am .. alive/here, do not know why i bother/try/keep, do not know why i still/even
  bother/try, why i am .. alive/here, when does it end, when will it end, when will it stop, when does it stop, will
  it ever end/stop, let it end/stop/be over, let this end, over already, not strong enough .. .. anymore, losing the
  will, losing the fight/battle, lost the fight/battle, running out of reasons, out of reasons, out of hope, no
  strength left, nothing to wake, stop breathing, stop waking, never have to wake, quietly disappear/leave/go, slip
  away, leave for good, go away forever, leave forever, leave and never
soft suicide self: tell my/them/everyone .. .. i love/loved/am, tell ~people .. .. love/loved, tell ~people .. i am
  sorry, they/everyone/everybody/people/you would/will get over it, would/will get over me/it, will be better for
  everyone, better for everyone if i, be happier without, be relieved if i, ~noone can help/save/fix me, nothing can
  help/save/fix me, beyond help/saving/repair, can not be helped/saved/fixed, past saving, thank you for everything ..
  .. goodbye/bye, thanks for everything .. .. goodbye/bye, sorry for everything, forgive me for ..
  going/about/do/what, ready for it .. be over/end/stop, ready for this .. be over/end/stop, ready for everything ..
  be over/end, ready to be done, wait for it all to be over, wish it would all be over, it to all be over, everything
  to be over
soft suicide self: how many .. pills/tablets .. many/kill/die/overdose/lethal/fatal/dangerous/take, how much ..
  lethal/fatal/overdose/die/kill, lethal dose, fatal dose, which/what pills/medication/meds/drugs/medicine ..
  dangerous/lethal/fatal/kill/deadly, is drowning/hanging/jumping/freezing/overdosing/suffocating/dying/death
  painful/quick/peaceful/scary/fast/easy, does/would/will it hurt to .. die/hang/drown/jump/hit/bleed/be/fall/get,
  does/will dying/drowning/hanging hurt, what does dying feel like, how long does it take to
  die/bleed/drown/suffocate/freeze/starve, tallest/highest/nearest bridge/bridges/cliff/building, high enough to
  die/kill, painless, mix pills/alcohol with, pills with alcohol/vodka, pills and alcohol/vodka
soft suicide self: not .. make it to my/next/christmas/summer/spring/winter/30/40/thirty/new, not see .. next
  birthday/christmas/summer/year, not live to/until/till/past, to not exist, not existing, peaceful ..
  dead/gone/exist/sleep/over, would be peaceful, be peaceful to, easier .. dead/gone/exist/over/die, easier to be
  dead, easier if i, let/letting/lets go of the wheel, let/letting go of the steering, turning/turn the wheel into,
  swerve/swerving/steer/steering into, driving off/into the/a, drive off/into the/a, close/closing my eyes ..
  driving/wheel, step/stepping off the/a platform/curb/kerb/edge/ledge, step/stepping into traffic, crossing ..
  without looking, stopped looking before crossing, not look before crossing, let the
  water/river/sea/waves/current/dark/darkness/cold take me, let the water, wish the .. would take me, want god to take
  me, god .. take me, take me already, be with god, go to heaven soon, leave everyone/everything behind, leave it all
  behind, no place for me, not need me, rather not be here, rather not exist, rather not wake, what if i ..
  disappeared/died/jumped/vanished/ended/stopped
soft suicide self: what is the point $, what is the point anymore, what is even the point, what is the point
  of/in/anymore going/living/life/it/trying/anything/continuing/waking/being, what is the point of it all, what is the
  point of any/everything, what is the point of this $, what is the point in it/any/anything, have to live for, have i
  .. to live for, the point of living/life/going/trying/being/continuing/anything/waking/it, no point in/of/to
  going/living/trying/being/continuing/anything/waking/it/me, no point to life, no point anymore, there is no point $,
  point in living/going/being/anything/continuing, no point to living/life, point anymore, see/have/has no
  future/hope/point/purpose, see/have no reason $, no way out, only way out, no other way/option $, no other
  way/option for/left, way out of this, no reason to .. live/go/be/get/keep/stay/wake/exist/continue, any reason to
  live/go/be/keep/stay/wake/continue, a reason to live/go/be/keep/stay/continue, reason to live, nothing left .. me,
  nothing left for me, nothing left to live/give/say/hope/stay, nothing to live, nothing matters $, nothing matters
  anymore/and/to me $, nothing .. matters anymore, nothing to look forward, not worth living, worth living $, worth
  living anymore, is life .. worth living, life is not worth it/living/anything, life is not worth $, not worth it
  anymore, life .. meaningless/pointless/worthless, hate my life, is it .. worth it .. living/anymore, see a future
  for, see myself in the future, can not see a/any/my future, do not see a/any/my future, not see any/a future, see
  myself being/making/getting/living/alive, not see any way, cannot see a way, why am i .. alive, why am i still, why
  do i exist/bother/try, why do i even/still exist/bother/try, why do i keep
  going/trying/living/fighting/waking/breathing, why do i go on, why should i live/go/bother/keep/stay, why go on, why
  bother living, why keep going/trying/living/fighting/breathing, why live, reason i am .. alive, only thing keeping
  me alive/here/going/from/around, only reason i am
soft suicide self: ~cannot ~go_on ~after, ~cannot go/carry on $, ~cannot go/carry on
  anymore/like/living/much/and/without/with/another/any, ~cannot keep going/living/fighting/trying/doing/pretending,
  ~cannot live like this, ~cannot take this/it/much $, ~cannot take this/it/much anymore/more/any/life/pain, ~cannot
  do this/it/life anymore, ~cannot take anymore, ~cannot take this/it/all and/because/i/alone/from/tonight/being, not
  do this anymore, not take it anymore, not take this anymore, not want to do this anymore, not want to be here, not
  want to feel .. anymore, not want to feel anything, do not want to go on $, do not want to go on
  anymore/living/like/with/and/this, no longer want to do/feel/go, can not cope, ~cannot bear .., want
  it/this/everything/all/pain/life/them/thoughts/noise/voices/hurt/hurting/me/suffering/myself ~stop, want it all
  ~stop, want the/this/my/all pain/thoughts/noise/voices/hurt/hurting/suffering/misery ~stop, wish
  it/this/everything/everything would .. stop/end, make it stop, make it all stop, end the pain, stop the pain, end my
  suffering/pain/misery, end this suffering/pain/misery, end the suffering, i .. end this/it $, ~want end this/it $,
  to end this/it $, ^ end this/it $, want to end it, end things, want out $, want out of, give/giving/given up on
  life/living/everything/myself/it, want to give up, going to give up, ready to give up, giving up $, done with
  life/living/everything $, am done with it $, done with it all, am .. done with life/living/everything/trying, done
  with everything, done with this $, am .. done trying/fighting/living, done fighting, done trying, exhausted from
  living/life/existing/being, tired/sick/exhausted of
  living/life/fighting/existing/trying/waking/feeling/hurting/pretending, tired/sick/exhausted of everything/it/being
  $, tired/sick/exhausted of everything/it and/anymore/i, tired of being here/me/alive/sad/strong/in, tired of ..
  alive, over life, life is over, over with life, no will to live, lost the will to live/go/carry/fight/get/be, lost
  my will, will to live, lost all hope, lost hope, no hope left, no hope for me, no hope anymore,
  feel/feeling/so/completely/am/all hopeless, hopelessness, at the end of my rope, hanging on/by .. thread, barely
  holding on, holding on .. much/anymore
soft suicide self: not be around/here/alive .. longer/anymore/tomorrow/long/next/soon/then/for, will not be
  here/around/alive, not be here/around .. to see, not be .. problem anymore/longer/soon, will not have to
  worry/deal/put/see .. me, not hear from me, never hear from me, not see me again/anymore, never see me, my last
  message, your last message from, last message from me, last message i, last time you will, last time you hear, last
  time we talk, last time i talk, last conversation, this is goodbye, goodbye forever, goodbye everyone, goodbye
  world, goodbye cruel world, say/saying/said goodbye to everyone/all/my/people, said my goodbyes, saying my goodbyes,
  say my goodbyes, goodbye letter/letters/note/notes/video/messages, wrote/written/writing/write ..
  letters/letter/notes to/for .. everyone/all/each/my/kids/family/parents/people/friends, take/look/care care/after ..
  dog/cat/pets/kids/children/fish .. gone/if/when/dead, ^ take care of my .. dog/cat/pets/kids/children, you .. take
  care of my, who will/would .. look/take/feed .. my, giving/given/gave/give away my
  things/stuff/belongings/possessions/clothes/pets/dog/cat/books, giving/given/gave away all/everything,
  giving/given/gave away .. of my things/stuff/clothes/belongings, giving .. my .. things/stuff away,
  giving/given/gave .. my things/stuff/belongings/possessions/favorite/favourite away/to, things/stuff away, my
  funeral, at my funeral, to my funeral, affairs in order, my will and, made peace with, made my peace, at peace with
  dying/death/leaving, it will .. be over soon, be over soon, soon it will, all be over, all over soon, be free soon,
  soon i will be, finally be at peace/rest/free, finally rest, be at peace, peace at last, see you on the other, other
  side soon, join/joining .. mother/father/him/her/wife/husband/grandmother .. soon/heaven, be with .. again soon/in
soft suicide self: not mind dying, not mind if a car/bus/truck/train, not mind if it .. ended/end, not mind if i ..
  died/die/did/never/got, not mind not, not care if i .. live/lived/die/died/wake/get/crash/got/survive/make, do not
  care if i am dead/alive/gone/killed, not afraid to die, not scared to die, not afraid of dying/death, not scared of
  dying/death, if i died, if i .. died/die/crashed/jumped/disappeared/vanished/drowned/overdosed ..
  would/nobody/no/it/care, wish/hope a car/bus/truck/train, hope .. hit by/hits, wish .. would hit me, i .. hit by a
  car/bus/truck/train and/would/tomorrow, i .. get hit by, looking/staring/look/stare/stared/looked .. at/over/into
  the/my/these/those/that pills/bridge/knife/knives/tracks/water/river/roof/medicine/edge/ledge/rope/razor, eyeing the
  ~means, pills .. cabinet/drawer/bathroom/counter/look/count, counted/counting .. pills/tablets, edge of the/a
  bridge/platform/roof/cliff/building, standing at/on/by/near .. edge/bridge/platform/tracks/cliff, walk/walking into
  the/a sea/ocean/lake/river/water/woods/traffic, think/thinking/thought/thoughts .. death/dying/not existing,
  thinking about death/dying/ending, thinking about how i would/could/might/will, thinking about/of jumping $,
  thinking about/of jumping off/from/in, thinking of death/dying/ending/ways, thoughts .. scare/scaring me, dark
  thoughts, in a dark place, in such a dark place, dark place again/lately/now/right, thoughts are getting
  dark/darker, intrusive thoughts, can not trust myself, not safe with myself, afraid of myself, afraid/scared/worried
  .. what i .. do to myself, scared/afraid/worried i .. do something, do something stupid/bad to myself, do not trust
  myself, waste of space/air/oxygen/life, do not belong in this world/here/anywhere, not deserve to be
  here/exist/alive/live, should not be here/alive/exist, am .. taking up space, i .. take up space, ruin everyone,
  nobody needs me, no one needs me, not need me anymore, be fine/ok/okay without me, manage without me, get over me,
  forget about me, forget me, miss me when, live without him/her/you/them, nothing to lose, nothing to stay, stay
  alive for, keeping me alive/here/going, staying alive, found a way out/to, already decided, made my decision, made
  up my mind .. end/leave/go/peace, sort/sorted/sorting .. everything out before, if i do not make it, not make it
  through, not going to make it $, make it through the night, make it to tomorrow, make it to my next, live to see,
  empty inside, feel dead inside, feel .. numb $, feel numb inside/all/to, death would be/feels/sounds, dying would
  be/feels/sounds, dying/death sounds/seems/feels, how long .. would .. find me, who would find me, when they find me,
  find my body, wondering/wonder what it .. like to be dead/die/gone, hurts too much to, pain is too much, too much
  pain, too painful to, drowning and, dont see a way, see the light at, get better and i, never get better, never
  going to get better, never be happy, will never be okay, not meant for this world, no place for me, tired of it all,
  tired of this life, i want to rest forever, long sleep, want to sleep and, want to leave this
"""
