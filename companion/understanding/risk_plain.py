"""A wish to die, said plainly.

A line says how grave, of what kind and about whom, then the phrases, in plain words. Who is `self`, `other`, or `near`:
somebody else when the words lead from them to the phrase, else the speaker.
"""

PLAIN = """
hard suicide near: i ~wish_for .. ~end_me, i ~wish_for .. .. ~ending_me, i .. ~wish_for to .. be dead, would like to
  .. be dead/die $, attempted .. .. try/do/will it/again, attempted last/once/twice/before and/but .. .. again,
  tried/attempted .. times .. ~end_me, i .. my own suicide/death, death/dying sounds/seems/looks/feels .. better/nicer
  than, ~end_me if/unless/when he/she/they/it/this leave/leaves/left/leave/ends/stops/goes, i deserve to die, ~someday
  i will .. ~end_me, when i am dead .. .. will be/finally, nothing .. stop/stopping me from ~ending_me/dying, jump ..
  .. and die/end/be, it ends tonight/today, this is how i die, i am going to be dead by
hard suicide near: suicide is all i, ~ending_me is all i, use/using/used/turn/turning it on myself, gun .. on myself,
  tomorrow/tonight/soon .. be gone for good, be gone for good tomorrow/tonight/soon, wrote/written/writing ..
  letters/letter .. gone for good, ~ending_me is .. only/best option/answer/way, ~ending_me feels/seems/sounds like ..
  only/best option/answer/way, i .. took/taken/swallowed .. box/packet/strip/blister/bottle of ~pills, ^
  took/swallowed .. whole/entire box/packet/strip/blister/bottle of ~pills, plan/planning/planned to ~end_me,
  looking/looked/searching/searched up/for .. ways to die, ~thinking how i would do it, planning how i would do it
hard suicide near: if only they/he/she/it/somebody/someone had .. killed me, should have been the one who ..
  died/killed, wish id .. been killed, there is/are ~many ~pills .. here/front/beside/next, ^ ~count ~pills ..
  front/beside/next/desk/table/bed/nightstand, ^ ~many ~pills .. front/beside/next
hard suicide near: wish i had/would .. been killed/drowned, wish i was/were killed/shot/murdered, wish they/he/she/it
  had .. killed/finished/shot me, should have been killed, wish i had got killed, wish .. had finished me off, pull
  the plug on myself/life, pull the plug on my life/existence/own
hard suicide self: have/got/hold/holding/there ~count ~pills .. here/ready, have/got/hold/holding/there ~count ~pills
  .. hand/lap/palm/table/desk/bed/nightstand/front/beside/next, have/got/hold/holding/there are ~count ~pills ..
  here/front/beside/next/ready, have/got/hold/holding .. ~many ~pills .. here/hand/lap/front/beside/next
hard suicide near: i .. think/thinking/dream/dreaming about/of .. dying/suicide $, i .. think/thinking/dream/dreaming
  about/of .. death $, all i .. is dying/death/suicide, all i want is to die, dying is all, want this/my life to
  end/stop/be, cut too deep, cutting too deep, cut .. deep and .. bleeding, wish this life, i am going to do it i am
  going to die, end it once, ready to kill myself, die tonight, i die tonight, going to die tonight, goodbye i am
  going to die, hang myself
hard suicide near: wish my/this life would/could .. end/stop, wish my life was/were over, gun/knife/rope/blade/razor
  .. going to use it, gun/rope/noose .. next/beside/front .. me, attempted before .. .. try again, try to kill myself
  again, happier .. than dying, happier/better dead, i should have died, should have died instead, wish .. .. had
  killed me, wish .. .. would kill me, wish .. killed me, cigarettes/cigarette/lighter on/to/against my
  arm/arms/skin/leg/legs/hand, get suicide out, suicide .. my head/mind, not get suicide, suicide sounds/looks/seems,
  worth more dead, end up killing myself, can not stop myself from killing, do not want to survive, hope i do not
  survive/make, hope it kills me, hope this kills me, want it to kill me, trying to die, i am going to be dead, want
  to be with .. in heaven, razor/blade/knife to my wrist/arm/skin/thigh/throat, going to do it tonight .. goodbye,
  choose to die
hard suicide near: end/ending things/everything/this/it tonight/today/tomorrow/now/soon/forever, bought/got/have
  the/a/some rope/noose/razor/razors/blades/blade, bought/got/have the pills/gun, i .. kill yourself is, i
  should/will/might/want .. kill yourself, how to kill yourself, how do/can you/people kill yourself/themselves, if i
  killed myself, almost/nearly killed myself $, almost/nearly killed myself last/yesterday/tonight/again/this, i ..
  want to kill $, ^ want to kill $, suicide is/seems/feels/looks/sounds ..
  only/best/answer/option/way/mind/solution/easier, suicide is on my, death is/seems/feels ..
  only/best/answer/option/way, ^ death is/seems/feels better, think/maybe/that death is/seems better, ^ death is
  easier, want to go to sleep and never/not, want to fall asleep and never/not, want to sleep and never/not, kill
  yourself is what i, i .. want to dye, i .. going to dye $, no reason to live, nothing to live for, nothing left to
  live for, no reason to be alive, nothing left to live, have no will to live, do not see a reason to live, not see
  any reason to live, i .. took/taken/swallowed/downed ~big ~pills, ^ took/swallowed/downed ~big ~pills, no longer
  wish/want/care to live, no desire to live, choose death, i choose to die, welcome death, i want death, want to be
  dead, ready to die, ready to end, want someone to kill me, want to be killed, wish someone would kill me, wish
  somebody would kill me, someone kill me please, want someone to kill me, not want to wake up $, end my existence,
  stop my heart, bleed out, i want to sleep and never wake, not want to be in this life
hard suicide near: going to take all/a/the/every .. ~pills, going to swallow .. ~pills, want to take/swallow ~many
  ~pills, want to take/swallow all/every .. ~pills, take all .. pills and, going to jump tonight/today/now, going to
  jump in front, going to use the gun/rope, loaded gun .. head/mouth/hand/me, gun in my hand, rope in my hand, on the
  ledge, on a ledge, on the train tracks, standing on the tracks, lying on the tracks, tonight is the night i, this is
  my suicide, my last goodbye before i .. die, tried to kill myself, tried to hang myself, tried to end it, tried to
  overdose, kill me now please
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
  ~pills, swallowed/downed ~many, i .. take ~many ~pills, overdose/overdosed/overdosing on purpose, want to overdose,
  going to overdose, ~thinking overdosing, tried to overdose, ~want overdose, on the bridge .. jump, on the/a
  roof/ledge .. jump, on the/a/my roof/ledge and, standing on the/a/my/this ledge/roof/bridge, going to jump $, going
  to jump off, want to jump off/in, ready to jump $, about to jump $, jump .. in front of .. train/bus/truck/car, walk
  into traffic, walk in front of .. train/bus/truck/car, step/stepping/walk/walking in front of,
  drive/driving/drove/crash/crashing/swerve/steer my/the car into/off
hard suicide other: ~other .. wants/want/wanted/wishes to die, ~other .. wants/want/wishes to be dead, ~other ..
  rather be dead, ~other .. ~reports ~end_them, ~other .. ~reports ~ending_them, ~other .. is suicidal/suicidal,
  ~other .. going to ~end_them, ~other .. does not want to exist, ~other .. does not want to live $, ~other .. does
  not want to live anymore/like/with/and, ~other .. does not want to be here/alive/around, ~other .. wishes
  he/she/they was/were dead, ~other .. not want to be alive, ~other .. wants to die, _ wants to die, wants to kill
  himself/herself/themselves/themself, trying to kill himself/herself/themselves, talking about killing
  himself/herself/themselves, threatening suicide, threatened suicide, tried to kill
  himself/herself/themselves/themself, going to kill himself/herself/themselves/themself, ~other ..
  took/taken/swallowed ~many ~pills, ~other .. wrote/left a suicide/goodbye note/letter, ~other .. better off without
  him/her/them, kill himself/herself tonight, ~other .. on suicide watch, thinking about killing
  himself/herself/themselves
"""
