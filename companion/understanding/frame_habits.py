"""How people tell what they do for themselves: habits, making something, something watched or read."""

HABITS = """
habit_kept + subject event: go for ..run/jog/walk/swim, go on ..run/jog, go to
  ..gym/yoga/pilates/spin/crossfit/meeting, go/get to the gym, stick to/with ..%habit, keep ..streak/diary, keep up
  ..%habit/streak, keep my streak, do
  ..yoga/stretch/workout/pushup/exercise/meditation/pilate/push-up/squat/plank/duolingo/journaling, meditate, not
  smoke/skip, not have a drink/cigarette, not drink ..in/for/since/alcohol, run ..%number k/km, run
  ..mile/kilometre/kilometer/before/every/again/daily, cycle/walk/bike to work, floss,
  practise/practice/run/walk/pray/draw every, meal prep, do ..lap, do my
  ..run/stretch/exercise/workout/page/yoga/step, finish ..workout/week of, hit ..step/goal, have a ..streak, be on a
  ..streak, do ..yoga/stretches/stretching/workout/pushups/press-ups/exercises/meditation/pilates/push-ups, do
  ..squats/planks/duolingo/journaling/journalling/homework/practice/rehab/physio, do my
  ..yoga/stretches/workout/pushups/exercises/meditation/pilates/run, do my
  ..5k/morning/physio/duolingo/pages/skincare/practice, get ..workout in, get my ..workout/run/steps/session, make it
  to ..gym/yoga/pilates/class/spin, go for ..morning/daily/evening/usual run/walk/swim/jog, go for my, swim
  ..before/every/again/lengths, walk/cycle/save ..%number, meditate/journal ..this/for/every/again/today, not
  ..smoke/drink ..in/for/since, not ..drink all, not ..eat ..sugar/meat/chocolate/junk/in/for, not ..bite ..nails, not
  ..bite my, not ..touch, not ..have ..cigarette/drink/sugar/alcohol/coffee/caffeine ..in/for/since, have not
  ..smoke/drink/miss/bite, have not ..had a, get up ..early, wake/be/get up at %early, eat
  ..clean/healthy/salad/vegan/well/vegetable/vegetables/fruit, cook/save/log ..every, cook at home, stretch
  ..every/this/again/daily, lift ..this/weights, train ..every/this/for, reach ..day/days, be
  ..week/weeks/month/months/day/days/year/years sober/clean/smoke-free/vegan/without/off, be ..sober, be ..+smoke
  free, take my ..meds/vitamins/pills/medication, make my bed, give up
  ..smoking/drinking/alcohol/sugar/meat/caffeine/vaping/coffee/booze/fags/sweets, kick ..habit, work out, exercise
  ..every/today/this, practise/practice ..every/for/%instrument, go ..running/jogging/swimming
  before/this/every/after, wake up early, read ..page/pages/every/before, resist
  ..urge/temptation/cake/cigarette/drink/takeaway/biscuit/chocolate/fag/doughnut/donuts, not miss a, finish ..week/day
  ..of, run/walk/swim/cycle/jog ..%distance, stay/be ..on the wagon, be ..off the
  ..booze/drink/fags/cigs/weed/smokes/sauce/pills/sugar/ciggies, be ..clean/sober for/since, be ..clean $, be
  ..months/weeks/days/years/month/week/year/day clean/sober/dry/smoke-free/nicotine, get ..chip, do
  ..10k/10000/steps/reps/lengths/laps/push-ups/pushups/situps/squats/miles/minutes again/today/every/before, do my
  ..10k/steps/reps/lengths/lunges/daily/press-ups/push-ups/flossing/scales/vocab/lesson/lessons, get my
  ..steps/10k/run/swim/miles/reps/greens/five/workout/session ..in, hit my ..steps/macros/water/protein/goal/target,
  drag ..arse/ass/butt/myself to, be to every/all, never miss, not miss ..day/session/class/workout/lesson/single, not
  ..have ..drop/drink/puff/fag/ciggie/smoke/sweet/takeaway, not ..vape/smoke/gamble/bet in/for/since/all, not buy
  ..clothes/anything/coffee in/for/since, meditate/journal ..every/again/daily/today/this, practise/practice
  ..every/daily, walk ..to work/every/daily, cycle ..every/to/in again, be up ..for my ..run/swim/yoga/workout/walk,
  keep to ..diet/plan/budget/routine, stick to ..diet/budget/plan/routine/dry/vegan/it, stick with/at it, lose
  ..pound/pounds/kilo/kilos/stone/lb/lbs this/since/so/on, quit ..smoking/vaping/booze/sugar/drinking/caffeine, kick
  the ..habit/fags, cut down on, go ..without a/any ..drink/cigarette/sugar/fag/takeaway/smoke, go
  ..days/weeks/months/month/week without
habit_kept + subject state: be ..sober/clean/smoke-free/smoke/streak, be ..day clean, be ..week sober, be on day
  %number, have a ..day streak
habit_kept + nobody event: ^ day %number of/without/sober/no, ^ %number day streak/no, ^ gym/workout do, ^
  one/two/three/four/five/six day/week/month/year off
  ..sugar/booze/alcohol/cigarettes/fags/caffeine/social/meat/dairy, no
  ..booze/alcohol/sugar/fags/cigarettes/meat/takeaways/takeaway ..all/for/since/this/in/so, no
  ..caffeine/smoking/drink/drinking/sweets/chocolate/spending/gambling ..all/for/since/this/in/so, no
  ..booze/alcohol/sugar/fags/cigarettes/caffeine/drink ..week/month/january/lent/october/year, run in the bag, another
  ..run/swim/workout/session/yoga/gym ..bag/done/down/books, streak ..%number day, streak be ..at/%number/alive/going,
  streak at %number, %number day streak, ..wagon day %number, days/months/weeks/years ..clean, days/months/weeks/years
  ..sober, month/week of cooking at home
habit_kept + headline event: %number days without/smoke/of/straight/running, %number weeks without, %number months
  without/clean, %number day streak, one/a year sober, a month/week sober, a week/month/year without,
  gym/workout/run/yoga/meditation/steps/swim/parkrun done, morning run/swim/yoga, early night, another ..run done,
  another workout, third/second run this, third/6am/5am gym, fifth/tenth day of, day %number of
  ..%habit/no/yoga/running/sober/gym/vegan, day/week %number without, %number week/month/day of ..%habit, %number
  week/weeks/month/months/year/years/day/days sober/clean/smoke-free, %early yoga/run/gym/swim/workout, 5am yoga/run,
  6am run/yoga/swim, up at %early for, day/days/week/weeks/month/months off
  ..sugar/booze/alcohol/cigarettes/fags/caffeine/social/meat, fifth/third day running, months clean/sober, weeks
  clean/sober, days clean/sober, years sober/clean, on the wagon, journaling/duolingo/meditation/gym/reading streak,
  no booze/smokes/fags/alcohol, 10k steps, meditated, couch to 5k, week %number of/sober, daily walk, walked to work,
  day %number sober
habit_broken - subject event: skip ..gym/workout/run/yoga/class/meditation/training/session, skip
  ..journaling/practice/exercise/pill/meds/medication/breakfast, relapse, break
  ..streak/diet/habit/fast/resolution/sobriety/promise/rule/lent/vow/veganism, smoke/vape/gamble/drink/bet again,
  have/buy ..cigarette, smoke ..cigarette/one/pack, have ..drink/pint/glass after, slip up/back, fall/slip back into,
  ruin ..streak/diet, lose ..streak/duolingo, not go run, not ..work out, not
  ..exercise/meditate/practise/practice/journal, not do ..yoga/workout/stretch/exercise/run/meditation/duolingo, give
  up on ..%habit, give in and/to, cave and/in, miss ..workout/gym/yoga/run/session/training/meds/day of, binge
  on/eat/ate, quit ..diet/gym/yoga/meditating/course, eat junk, back to smoke, stop exercise/run/meditate/journal,
  doomscroll, start smoke, start ..smoke/drink/vape/gamble/smoking/drinking/vaping/gambling/biting again, start
  ..bite, be ..smoke/drink/vape again, be back to ..smoke/drink/bite, go back to
  ..smoke/drink/cigarettes/smoking/drinking/vaping/gambling, have ..slip, have a ..cigarette/smoke/fag/vape, smoke
  last, eat ..tub/packet/bag/box/pizza/cake/cheesecake/bar/takeaway/mcdonalds, eat ..of ice cream, eat ..of biscuits,
  order ..third, cheat on/day, skip ..gym/workout/run/yoga/class/training/meds/physio/meditation/swim/practice again,
  skip ..week/day, miss ..gym/workout/run/yoga/training/meds/physio/meditation/swim/practice/days, miss my
  ..workout/run/meds/streak/session, lose/let my ..streak, lose ..day streak, not ..go/be to the gym, not ..go to
  ..yoga/gym/training/pilates/aa, not ..been to ..gym/yoga/training/pilates/aa, not ..gone to ..gym/yoga/training, not
  ..go for, not ..gone for ..run, not ..run/exercise ..in/for/since/all, not ..meditate/practise
  ..in/for/since/all/today, not ..touch ..guitar/piano/violin/duolingo, not ..open ..duolingo, not ..done my
  ..yoga/run/stretches/workout/exercises/physio, not ..done ..yoga/duolingo/workout, not ..stick to, not ..cook ..all
  week, fall off ..diet/plan/wagon, scroll ..until/till, bite my, bite all my, bite ..nails, give up
  ..running/yoga/diet/gym, break my ..streak/diet/fast/rule/promise/habit/resolution/sobriety/lent, smoke a
  ..cigarette/fag/whole/pack, hit/press snooze, smoke/drink after, smoke ...after ...month/week/day/year, skip
  ..therapy/medication/meals/lectures/lecture/class/classes/meeting/meetings/meds, order/eat ..takeaway/takeout
  ...night, have ..takeaway ...night, get ..takeaway again, have a
  ..smoke/fag/ciggie/cig/puff/drag/cigarette/spliff/toke/slip/relapse/wobble/binge
  ..last/after/again/yesterday/today/at, fall off, be back on the
  ..booze/bottle/fags/drink/sauce/cigs/weed/smokes/pills/gear/ciggies/cigarettes/vape/slots, start back on, skip
  ..gym/yoga/class/run/training/swim/meeting/physio/therapy/session/meds/workout/lesson/practice/aa/leg/church, skip
  the/my/another, miss ..gym/yoga/class/run/training/swim/physio/session/meds/workout/lesson/practice, bail on
  ..gym/yoga/run/diet, blow ..diet/budget/savings/streak/sobriety, end ..streak, kill ..streak, forget ..duolingo,
  give in, cave, cave/crack $, crack and, lapse, binge, pig out, stuff ..face, eat
  ..whole/entire/tub/packet/box/bag/pack, eat a whole, text/call my ..dealer, buy
  ..scratchcard/scratch/pack/fags/cigs/cigarettes/vape/ciggies/smokes/booze/wine again, place ..bet, gamble ..again,
  lose ..on the ..slots/horses/poker, scroll till/til/until, snooze ..alarm, not go to ..gym/yoga/class, not make it
  to ..gym/yoga/class, not do my ..run/stretches/physio/yoga/duolingo, not been/be to the gym, not
  ..run/train/exercise/meditate ..all/in/for/this, drop ..diet/habit, let my ..diet/fitness/routine, gain ..back,
  swear off ..and/then, not lace ..trainers/shoes, buy ..cigarettes/fags/pack
habit_broken - headline event: skipped the/my/gym/yoga, relapsed, diet ruined, streak gone/broken/over, there go/goes
  my, no gym/run/workout/yoga, missed/biting/broke/snoozed my, another cigarette, smoked/smoking/drinking again, third
  takeaway, fell off the, relapse, slipped up, caved, gave in, back on the, broke the, bang goes, cheat day, day one
  again, back to day, binged on
creative_work + subject event: finish/complete/write/start/draft/edit/revise/publish ..%art, record
  ..song/album/demo/track/cover/podcast/video/ep/vocals/guitar/first, make/build ..%craft, work on ..%art, finish my
  ..%craft, film ..short/video/sketch/music, design ..poster/logo/cover/tattoo/website/card/a/my/the/album/game,
  choreograph, throw ..pot/bowl/mug, embroider, do
  ..painting/drawing/sketch/watercolour/watercolor/embroidery/pottery/collage/linocut/some/nanowrimo, finish/start
  knit/paint/write/sew/draw, take ..photo of, produce ..track/song/beat/ep, mix ..track/song/ep, write
  ..song/poem/story/chapter/page/pages/scene/verse/lyrics/script/blog/novel/words/haiku/sonnet/essay, write ..%number,
  paint ..today/all/for/again/with/mural/portrait/miniatures/watercolours/watercolors/landscapes, draw
  ..my/a/the/all/for/in/today/again, finish
  ..song/poem/painting/story/chapter/book/draft/novel/portrait/drawing/sketch, finish
  ..quilt/scarf/sweater/jumper/blanket/hat/mural/sculpture/vase/short/screenplay, finish
  ..script/album/track/mixtape/beat/comic/zine/embroidery/tapestry/pot, finish my ..first
  ..song/poem/painting/story/draft/novel, start
  ..novel/painting/song/poem/story/book/quilt/scarf/sweater/blanket/blog/podcast/sculpture/drawing/comic, work on
  ..novel/painting/song/poem/story/book/album/sculpture/portfolio, work on
  ..quilt/mural/comic/screenplay/script/short/drawing/track, be write/paint/draw/sketch/compose/sew, sew
  ..a/my/for/the/dress/costume/curtains/skirt/quilt/bag, carve ..a/spoon/bowl/pumpkin, make
  ..pottery/jewellery/jewelry/collage/zine/beat/film/short/video/model/sculpture/quilt/candle/candles, make
  ..bowl/mug/vase/card/cards/dress/costume/bracelet/music/animation/art/mosaic/lino, make a
  ..beat/song/film/zine/collage/mug/vase/bowl/quilt/dress/costume, throw ..pot/bowl/mug/vase on/at, throw a
  ..pot/bowl/mug/vase, compose ..a/my/piece/song/melody/music/tune/symphony/jingle/waltz, edit
  ..video/film/photos/novel/draft/chapter/podcast/short/vlog/footage/manuscript/reel, build
  ..a/model/lego/guitar/table/shelf/birdhouse/dollhouse/treehouse, restore ..old, upcycle, bake ..elaborate, decorate
  ..cake, try ..watercolours/watercolors/pottery/oil/calligraphy, spend
  ..paint/draw/write/sew/knit/sketch/record/crochet, publish ..story/poem/zine/blog/book/novel, post
  ..art/drawing/song/poem, share ..poem/song/story, perform ..song/poem, exhibit ..painting, sell ..painting/print,
  get ..chapter/page done, get ..words down/done/in/written, paint
  ..portrait/landscape/picture/sunset/mural/canvas/watercolour/still/miniature/flower/sea, draw
  ..portrait/comic/cat/dog/picture/map/character/dragon, shoot ..short/film/music/video, rehearse ..play/show/song,
  weave ..basket/rug, bake ..cake for, take up ..painting/pottery/knitting/drawing, scribble
  ..poems/poem/lyrics/story/stories/verses/notes, doodle, sketch, pen ..poem/song/lyrics/story, write
  ..haiku/haikus/song/poem/poems/lyrics/story/stories/novel/script/play, write
  ..screenplay/musical/sitcom/verses/memoir/rap/fanfic/blog/opera/symphony, write a/my/another/some/the
  ..haiku/song/poem/story/chapter/novel/script/play/screenplay/musical/verse/scene/memoir/rap/fanfic, record
  ..demo/ep/song/cover/vocals/podcast/single/mixtape, make
  ..beat/beats/short/film/zine/collage/pot/mug/vase/bowl/mosaic/quilt, make
  ..dress/puppet/animation/comic/game/sculpture/candles/jewellery/pottery/terrarium/wreath, throw my/a ..first
  pot/bowl/mug/vase, glaze ..pot/bowl/mug/vase, fire ..pot/bowl/pots, paint a/my/the/some
  ..mural/portrait/landscape/watercolour/watercolor/miniature/miniatures/canvas/still/sunset/picture, do
  ..watercolour/watercolor/oil/charcoal/still/life/lino, do
  ..linocut/embroidery/cross-stitch/calligraphy/crochet/macrame, crochet, crochet/knit/sew a/my/some/the, knit,
  cross-stitch, whittle, carve a/some/my, sculpt, build a/my/the
  ..dollhouse/treehouse/guitar/canoe/model/bench/table/bookshelf/robot, direct ..play/short, choreograph/illustrate
  a/my/the, design ..poster/logo/tattoo/cover/card/cards/costume/zine/font, illustrate, animate, draft
  ..chapter/chapters/novel, finish ..quilt/painting/novel/chapter/draft/scarf/sculpture/song/poem, finish
  ..drawing/blanket/jumper/cardigan/manuscript/mural/puzzle/canvas/portrait, put the ..last/final
  ..stitch/touches/brush/brushstroke/coat/line, be ..words/chapters into, learn to ..crochet/knit/paint/draw, start
  ..nanowrimo/novel/blog/podcast/quilt/painting/webcomic/memoir/screenplay, self-publish, publish my, launch my
  ..podcast/blog/zine, upload ..song/cover/video/vlog, arrange ..flowers, glue ..plank/piece/model, finish
  ..model/puzzle
creative_work + owner event: %art be ..do/finish/+finished/+done, pottery class/be, %art be ..+done/finished, %art
  come ..out ..great/well, novel be ..come, novel/book/manuscript/draft/memoir/story/thesis be ..at %number,
  novel/book/manuscript/draft/memoir/screenplay be ..words/done/finished/halfway/%number, novel/book/manuscript/memoir
  ..hit %number, watercolour/painting/sculpture/quilt/scarf/blanket/mural/portrait be ..come
  along/nearly/almost/done/+finished/coming, first pot, song be ..finished/done/out/live, ep be ..out/done
creative_work + headline event: finished my ..song/poem/painting/story/chapter/novel/draft/portrait/drawing, wrote
  a/my/the, wrote %number, painted a/my, drew a/my, pottery class, new painting/poem/song/track,
  painting/writing/drawing again, first draft/pot, knitting a/my, crocheting a/my, chapter %number done, another
  chapter, halfway through my
  ..watercolour/painting/novel/scarf/quilt/draft/portrait/manuscript/chapter/blanket/jumper, sewing a/my, painting a,
  painting/writing/recording/recorded/edited/editing my, drawing a, sketching, doodling, carving a, sculpting,
  scribbling, writing a, recording a, recorded a, threw my first, put the last stitch, open mic, nanowrimo, %number
  words today
creative_work + nobody event: be paint/draw/write again, thousand words before/today, words before breakfast
show_enjoyed + subject event: love/enjoy/adore/finish/devour/rewatch ..%show, binge-watch, can/could not put ..down,
  watch ..and it be, read ..and love, beat ..game/boss/level/final, be glue to, laugh ..at ..%show, get ..into, watch
  ..season/twice, stay up ..read/watch/play/finish, be ..hooked/obsess, play ..all night/weekend/day, see ..in
  concert, get ..hooked on, finish read/watch/play, watch the ..last/final/new/latest, go to see ..%show, read ..in
  one/two, dance/read/watch ..all night, love that ..%show, enjoy ..film/movie/book/show/game/concert/play/series,
  finish ..and ..love/cry/wow, finish ..season/series/book/novel/game/trilogy, read until/till, play ..until/till,
  play/watch ..for hours, watch ..in one, watch ..again and, watch ..and cry/laugh/love, be
  ..+hooked/obsessed/gripped, be ..addict to, be ..+addicted/glued to, get ..+hooked, can not stop
  ..read/watch/play/listen, cry ..at the end, laugh ..throughout, see ..on stage, see ..play live, see ..new
  ..film/movie, go see, go to ..gig/concert/play/musical/ballet/opera/exhibition/festival/show/match, be at
  ..gig/concert, complete ..zelda/game, platinum, get to the end of, have ..blast at, have ..on repeat/loop, dance
  ..at the, love ..film/movie/show/book/concert/play/series/game/musical/gig/novel/podcast, see ..live at/and/in/last,
  be ..into ..series/show/game, watch/see/read/finish ...love/cry/sob, binge
  ..season/series/show/whole/all/box/boxset/entire, binge all/the, go to see ...cry/love/laugh, watch/see ...twice,
  devour ..book/novel/series/season, sink/put/pour ..hours into, sink ..into ..zelda/game/skyrim/elden, not put
  ..down, get out of ..cinema/wicked/film/movie/gig/concert/theatre, see/watch/catch ..live, see ..at the
  ..o2/cinema/theatre/arena/pictures/imax/national, rewatch, rewatch/reread ..for the, reread, be
  rewatching/rereading, be on my ..rewatch/reread/playthrough, sob at/over/through, cry at/over/through
  ..end/ending/finale/film/movie/book/episode/last, cry in the ..cinema/interval/theatre, finish
  ..book/novel/series/season/game/trilogy/it ..in one/at, finish the ..book/novel/series/season/trilogy, read ..in
  one/a ..sitting/go/day/night, have it on repeat, play ..on repeat/loop, love/loving every
  ..minute/second/page/episode, watch ..episode/film/movie ..times/twice
show_enjoyed + nobody event: %show be
  ..amazing/great/brilliant/incredible/fantastic/wonderful/awesome/excellent/good/beautiful/masterpiece, %show be
  ..fun/epic/unreal/perfect/hilarious/phenomenal/magical/gripping/fire/insane, ending be ..amazing/great/incredible,
  what a ..%show, best ..%show i/ever, %show have me, %show ..last night be, %show ..tonight be, %show last night,
  %show be ..banger, what an ending, what a
  ..film/movie/book/gig/show/concert/game/finale/twist/season/series/ending/match/performance, that
  ending/finale/twist, ten out of ten, ..have me laugh, ..make me ..cry/sob, ..incredible live, ..exceed my, movie be
  ..good, %show ...be ..amazing/great/brilliant/incredible/fantastic/wonderful/awesome/excellent/beautiful, %show
  ...be ..masterpiece/epic/unreal/perfect/hilarious/phenomenal/magical/gripping, finale/ending have me, finale/ending
  ..sobbing/crying/tears/speechless/destroyed, episode ..sobbing/crying/tears/speechless,
  album/song/film/movie/show/series/gig/concert/book/finale/soundtrack/game/musical/play
  ..slap/slay/bang/rock/rule/deliver/hit different,
  album/song/film/movie/show/series/gig/concert/book/finale/soundtrack/game/musical/play/novel/episode/podcast be
  ..banger/bop/fire/mindblowing/mind-blowing/sublime/stunning/class/ace/sick,
  album/song/film/movie/show/series/gig/concert/book/finale/soundtrack/game/musical/play/novel/episode/podcast be
  ..dope/lit/immense/superb/moving/gorgeous/lush/spectacular/outstanding/electric,
  album/song/film/movie/show/series/gig/concert/book/finale/soundtrack/game/musical/play/novel/episode/podcast be
  ..breathtaking/belter/cracker/riot/lovely/funny/addictive/unputdownable/unmissable/iconic,
  album/song/film/movie/show/series/gig/concert/book/finale/soundtrack/game/musical/play/novel/episode/podcast be
  ..goosebumps/chills/incredible/amazing/brilliant/fantastic/phenomenal/unreal/perfect,
  hamilton/wicked/barbie/oppenheimer/dune/bridgerton/succession/fleabag/cats/cabaret/hadestown be
  ..incredible/amazing/brilliant/fantastic/phenomenal/unreal/perfect/stunning/great/good/magic, never get old, crying
  in the interval, page turner, page-turner, what a
  ..film/movie/gig/concert/book/show/finale/ending/match/album/performance/episode/read/ride/night, best
  ..film/movie/gig/concert/book/show/album/game/thing ..year/ages/ever/watched/read/seen, have me ..sobbing, five
  stars, whole season/series/book in one, book/film/movie/series/show/finale wreck/destroy/break me, standing ovation
show_enjoyed + headline event: loving/loved this ..%show, binged, binging, finished watching/reading/playing, what an
  ending, what a film/movie/book/gig/show/concert/finale, amazing/brilliant/best ..%show, saw/loving the new,
  loved/loving/enjoyed the ..%show, loved that ..%show, great film/movie/book/concert/gig/show/game, amazing movie,
  binged the/all, obsessed with this, hooked on this, got out of wicked, rewatching, rereading, page turner, such a
  page, loving this, loved it, saw arctic, finished the book, that finale/ending, best film/gig/concert/book
show_enjoyed + watched event: love it/every, adore it, enjoy it, love the
  ending/soundtrack/finale/characters/cast/plot, like it, cry at/over/during, obsess with, sob, laugh all
habit_broken - owner event: streak be ..over/gone/broken/dead/done, streak end/die, diet be
  ..over/out/ruined/window/shot/bust, diet go out, resolution/resolutions last, resolution/resolutions be
  ..over/out/gone/bust, resolution ..last ..day/days/week/weeks/hour, diet last ..day/days/week/hour, sobriety be
  ..over, willpower be ..zero/gone, willpower ..last
habit_broken - nobody event: bang go ..diet/streak/resolution, there go ..diet/streak/resolution/dry, back on the
  ..bottle/booze/fags/sauce/wagon/cigs/smokes, back to day one, day one again, no gym ..all/this/for/again/today,
  streak ..gone/broken/over
"""
