"""The classes of words that the phrases of danger are made of: `name: a word, a phrase`."""

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
  the point of, researching, googling, looking up, planning on, urge for
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
wish_for: want, wants, wish, hope, need, plan, would like, would love, long, crave, pray, intend, prefer, dream,
  decided, deserve, imagine, picture, keep thinking, keep imagining, can not stop, can not stop imagining, can not
  stop thinking
someday: one day, some day, someday, soon, tomorrow, tonight, this week, this weekend, next week
bodies: arm, arms, wrist, wrists, leg, legs, thigh, thighs, skin, hand, hands, face, stomach, knuckles, head, lip,
  lips, neck
harms: cut, cutting, dug, dig, digging, scratch, scratched, scratching, burn, burned, burnt, burning, punch, punched,
  punching, hit, hitting, bite, bit, biting, slam, slammed, slamming, pick, picked, picking, carve, carved, stab,
  stabbed
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
game: the game, a game, this game, my game, games, minecraft, fortnite, roblox, the sims, skyrim, zelda, elden ring,
  dark souls, gta, valorant, warzone, terraria, the level, this level, that level, mario, video games, counter strike,
  overwatch
ending_them: killing himself, killing herself, killing themself, killing themselves, ending his life, ending her life,
  ending their life, taking his own life, taking her own life, hurting himself, hurting herself, suicide, ending it
  all, jumping off a bridge, hanging himself, hanging herself, self harm
cutting_them: cutting himself, cutting herself, cutting themself, cutting themselves, cuts himself, cuts herself, cut
  her wrists, cut his wrists, self harming, self harms, burning herself, burning himself, harming herself, harming
  himself, harming themselves, hurting herself, hurting himself, hurts herself, hurts himself
starving_them: starving herself, starving himself, starving themselves, making herself throw up, making himself throw
  up, makes herself throw up, makes himself throw up, starves herself, starves himself, making herself sick, makes
  herself sick, makes himself sick, making themselves throw up, throwing up after every meal, throws up after every
  meal
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
hurts: hits, beats, slaps, punches, kicks, chokes, strangles, hurts, abuses, rapes, molests, burns, whips, batters,
  attacks, hitting, beating, slapping, punching, kicking, choking, strangling, abusing, raping, molesting, beat,
  choked, strangled, raped, molested, abused, assaulted, attacked, slapped, punched, kicked, hit, shoved, grabbed,
  threatens, threatened, stalks, stalking, pushed, pushes, threw, drugged
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
living_on: carrying on, going on, living, continuing, trying, being here, being alive, waking up, anything, it all,
  life, going, existing, staying, fighting, getting up, everything, all of it, any of it, all this, keeping going,
  going forward, surviving
means: bridge, tracks, water, river, ocean, sea, knife, knives, pills, edge, ledge, roof, rooftop, train, trains, gun,
  razor, rope, blade, cliff, balcony, medicine cabinet, traffic
another: another day, another night, another week, another hour, another month, another year, one more day, one more
  night, the night, the day, the week, the month, the weekend, tonight, till morning
stop: stop, end, be over, go away, go quiet, go dark, be done, finish, be finished, to stop, to end, to be over, to go
  away, to be done, to go quiet, to finally stop, over, gone, finally stop, to finally end, to all stop, to all end
pills: pills, tablets, sleeping pills, sleeping tablets, painkillers, tylenol, paracetamol, acetaminophen, meds,
  medication, medicine, xanax, valium, aspirin, ibuprofen, advil, benadryl, ambien, zopiclone, sertraline, prozac,
  antidepressants, codeine, tramadol, oxy, adderall, melatonin, of them, of my meds, capsules
big: 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37,
  38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66,
  67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
  96, 97, 98, 99, 100, 120, 150, 180, 200, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen,
  eighteen, nineteen, twenty, twenty five, thirty, thirty five, forty, forty five, fifty, sixty, seventy, eighty,
  ninety, hundred, a hundred, dozens of, about 20, about 30, like 20, like 30, like 50, over 20, over 30
count: ~big, 5, 6, 7, 8, 9, six, seven, eight, nine, about ~big, like ~big, over ~big, nearly ~big, all ~big, exactly
  ~big
many: all these, all those, all of these, all of the, every one of these, every one of the, too many, all of my, all
  my, all the, a whole bottle of, whole bottle of, a bottle of, the whole bottle of, the whole bottle, a bunch of, a
  handful of, a lot of, a whole pack of, a whole box of, a whole packet of, the whole box of, the whole packet of, a
  box of, a strip of, two boxes of, a load of, loads of, lots of, a fistful of, every one of my, an entire bottle of,
  the entire bottle of, a whole packet of, an entire pack of
fiction_act: kill, killed, killing, die, dying, died
trifle: cheese, music, books, wifi, internet, sugar, bread, bacon, dogs, cats, dessert, football, netflix, video, my
  phone, carbs, garlic, butter, pizza, coffee, burger, beer, drink, taco, tacos, nap, cigarette, chocolate, sandwich,
  steak, snack, shower, massage, holiday, vacation, cookie, donut, cup, bit, slice, piece, cold, glass, good, fries,
  hot, ice, some, sushi, tea, wine, food, curry
"""
