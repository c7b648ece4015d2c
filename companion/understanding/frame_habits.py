"""How people tell what they do for themselves: habits, making something, something watched or read."""

HABITS = """
habit_kept + subject event: go for ..run/jog/walk/swim, go on ..run/jog, go to
  ..gym/yoga/pilates/spin/crossfit/meeting, go to the gym, hit the gym, stick to ..%habit, stick with ..%habit, keep
  ..streak, keep up ..%habit/streak, keep my streak, do
  ..yoga/stretch/workout/pushup/exercise/meditation/pilate/push-up/squat/plank/duolingo/journaling, meditate, not
  smoke, not have a drink, not drink ..in/for/since/alcohol, not have a cigarette, not touch
  ..drink/cigarette/alcohol/sugar, not miss a ..day/workout/session/class, run ..%number k, run ..%number km, run
  ..mile/kilometre/kilometer, cycle to work, walk to work, floss, practise/practice ..%instrument, practise/practice
  every, do ..day of yoga, meal prep, do ..lap, walk ..%number step, do my
  ..run/stretch/exercise/workout/page/yoga/step, finish ..workout/week of, cook ..instead of, hit ..step, have a
  ..streak, be on a ..streak, do
  ..yoga/stretches/stretching/workout/pushups/press-ups/exercises/meditation/pilates/push-ups/squats/planks/duolingo/journaling/journalling/homework/practice/rehab/physio,
  do my
  ..yoga/stretches/workout/pushups/exercises/meditation/pilates/run/5k/morning/physio/duolingo/pages/skincare/practice,
  get ..workout in, get my ..workout/run/steps/session, get to the gym, make it to ..gym/yoga/pilates/class/spin, drag
  myself to ..gym/yoga, drag myself out for, go for ..morning/daily/evening/usual run/walk/swim/jog, go for my, go to
  ..gym/yoga/pilates/spin/aa/meeting/zumba/boxing/swimming/judo/crossfit before, run ..before work, run ..before, run
  every, run this morning, swim this morning, swim ..before, walk ..%number, walk ..instead of, walk every, cycle
  ..%number, bike to work, meditate ..this/for/every/again/today, journal ..this/for/every/again/today, read before
  bed, keep ..diary, stay on ..track/diet/plan/course, stay sober, stay away from ..sugar/alcohol/cigarettes, not
  ..smoke ..in/for/since, not ..drink ..in/for/since, not ..drink all, not ..eat ..sugar/meat/chocolate/junk, not
  ..eat ..in/for, not ..bite ..nails, not ..bite my, not ..touch, not ..have
  ..cigarette/drink/sugar/alcohol/coffee/caffeine ..in/for/since, have not ..smoke, have not ..drink, have not ..had
  a, have not ..miss, have not ..bite, have not ..touch, say no to ..cigarette/drink/cake/dessert/beer, turn down
  ..drink/cigarette/beer/cake, get up ..early, wake up at %early, be up at %early, go to bed ..early, be in bed by,
  eat ..clean/healthy/salad/vegan/well, eat ..vegetable/vegetables/fruit, cook ..every, cook at home, pack my lunch,
  save ..%number, save ..every, stretch ..every/this, lift ..this/weights, train ..every/this/for, work out
  ..this/every/for/today/before/again, hit ..goal, hit my ..steps/goal/target/protein, reach ..day/days, be
  ..week/weeks/month/months/day/days/year/years sober/clean/smoke-free/vegan/without/off, be ..sober, be ..+smoke
  free, take ..meds every, take my ..meds/vitamins/pills/medication, floss every, make my bed, log ..every, give up
  ..smoking/drinking/alcohol/sugar/meat/caffeine/vaping/coffee, quit ..smoking/drinking/sugar/vaping/caffeine, cut out
  ..sugar/alcohol/caffeine, kick ..habit, call mum every, work out, exercise ..every/today/this, practise
  ..every/for/%instrument, practice ..every/for/%instrument, go ..running/jogging/swimming before/this/every/after,
  wake up early, get up at %early, drink ..litre/liter/glass/glasses of water, read ..page/pages/every/before, write
  in ..journal, write my ..pages, stay off ..sugar/cigarettes/alcohol/social/booze/drink, resist
  ..urge/temptation/cake/cigarette/drink/takeaway, not skip, not miss a, finish ..week/day ..of, run ..%distance, walk
  ..%distance, swim ..%distance, cycle ..%distance, jog ..%distance, be up at %early for
habit_kept + subject state: be ..sober/clean/smoke-free/smoke, be ..day clean, be ..week sober, be on day %number, be
  ..on track with, have a ..day streak, be ..streak
habit_kept + nobody event: ^ day %number of, ^ day %number without, ^ %number day streak, ^ %number day no, ^ one year
  sober, ^ gym do, ^ workout do, one year without, ^ third/second/first week/month without, ^ first day without
  ..cigarette/drink/smoke/sugar/caffeine/alcohol, ^ one/two/three/four/five/six day/week/month/year off
  ..sugar/booze/alcohol/cigarettes/fags/caffeine/social/meat/dairy
habit_kept + headline event: %number days without, %number days smoke, %number weeks without, %number months without,
  %number day streak, %number days of, %number days straight, %number days running, one week without, one month
  without, two weeks without, two months without, three months sober, two weeks sober, one year sober, a year sober, a
  month sober, a week sober, a week without, a month without, a year without, a whole week without, gym done, workout
  done, run done, yoga done, meditation done, morning run, morning swim, morning yoga, gym before work, gym at %early,
  still sober, still smoke, still on my diet, early night, another ..run done, another workout, another ..day sober,
  third run this, third gym, second run this, fifth day of, tenth day of, day %number of
  ..%habit/no/yoga/running/sober/gym/vegan, day %number without, week %number of ..%habit/no/yoga/running/gym, week
  %number without, %number day/days/week/weeks in a row, %number week of ..%habit, %number month of ..%habit, %number
  day of ..%habit, %number week/weeks/month/months/year/years/day/days sober/clean/smoke-free, %early yoga, %early
  run, %early gym, %early swim, %early workout, 5am yoga, 5am run, 6am run, 6am gym, 5am gym, 6am yoga, 6am swim, up
  at %early for, day/days/week/weeks/month/months off ..sugar/booze/alcohol/cigarettes/fags/caffeine/social/meat,
  third day in a row, second day in a row, fourth day in a row, fifth day in a row, fifth day running, third day
  running
habit_broken - subject event: skip
  ..gym/workout/run/yoga/class/meditation/training/session/journaling/practice/exercise/pill/meds/medication/breakfast,
  relapse, break ..streak/diet/habit, smoke again, have ..cigarette, smoke ..cigarette/one, have ..drink after, cheat
  on ..diet, cheat on my diet, slip up, fall back into, ruin ..streak/diet, lose ..streak, not go for ..run/walk/jog,
  not go run, not ..work out, not ..exercise, not ..meditate, not ..practise, not ..practice, not ..journal, not do
  ..yoga/workout/stretch/exercise/run/meditation/duolingo, give up on ..%habit, give in and, cave and, miss
  ..workout/gym/yoga/run/session/training/meds/day of, bite my nail again, bite ..nail again, stay up ..late again,
  binge on, binge eat, quit ..diet/gym/yoga/meditating, eat junk, back to smoke, buy a pack of, buy ..cigarette, vape
  again, drop the ball on, stop go to the gym, stop exercise, stop run, stop meditate, stop journal, doomscroll, start
  smoke, start ..smoke again, start ..drink again, start ..vape again, start ..bite, start ..gamble again, be ..smoke
  again, be ..drink again, be ..vape again, be back to ..smoke/drink/bite, go back to ..smoke/drink/cigarettes, cave
  and ..smoke/have/eat/order/buy, have ..slip, have a ..cigarette/smoke/fag/vape, have a ..drink after, have ..drink
  for the first, have ..glass of wine after, smoke ..pack, smoke last, drink last night after, drink after
  ..month/week/day/year, get drunk after, eat ..tub/packet/bag/box/pizza/cake/cheesecake/bar, eat ..of ice cream, eat
  ..of biscuits, eat ..chocolate after, eat ..sugar again, eat ..takeaway, eat ..mcdonalds, order
  ..takeout/takeaway/pizza/mcdonalds/uber again, order ..third, blow ..diet/budget, break ..fast/streak/promise
  to/rule/resolution, cheat on, skip ..gym/workout/run/yoga/class/training/meds/physio/meditation/swim/practice again,
  skip ..week/day, miss ..gym/workout/run/yoga/training/meds/physio/meditation/swim/practice, miss ..day of
  ..duolingo/yoga/meditation, miss ..days, miss my ..workout/run/meds/streak/session, lose my ..streak, lose
  ..duolingo, lose ..day streak, let my ..streak, let myself go, not ..go to the gym, not ..go to
  ..yoga/gym/training/pilates/aa, not ..be to the gym, not ..been to ..gym/yoga/training/pilates/aa, not ..gone to
  ..gym/yoga/training, not ..go for, not ..gone for ..run, not ..run ..in/for/since/all, not ..work out
  ..in/for/since/all/today, not ..exercise ..in/for/since/all, not ..meditate ..in/for/since/all/today, not ..practise
  ..in/for/since/all/today, not ..touch ..guitar/piano/violin/duolingo, not ..open ..duolingo, not ..done my
  ..yoga/run/stretches/workout/exercises/physio, not ..done ..yoga/duolingo/workout, not ..stick to, not ..cook ..all
  week, fall off ..diet/plan, fall back into ..old/bad habit, stay in bed instead of, sleep in instead of, sleep
  through ..gym/yoga/class/alarm/run, stay up ..late, stay up scroll, scroll ..until/till, bite my, bite all my, bite
  ..nails, gamble again, gamble away, spend ..on ..junk, quit ..gym/diet/course, give up ..running/yoga/diet/gym, pack
  in ..gym, skip my ..run/workout/gym/yoga/class/meds/session/practice/walk, drink again, fall off the ..wagon/diet,
  break my ..streak/diet/fast/rule/promise/habit, binge ..snacks/crisps, eat ..whole/entire
  ..pizza/cake/box/bag/tub/cheesecake/packet/tin, give in to ..craving/temptation, cave in, slip up and, smoke a
  ..cigarette/fag/whole/pack, bet again, start bite ..nail, hit snooze, smoke after, drink ...after ...sober, drink
  after, smoke ...after ...month/week/day/year, skip
  ..therapy/medication/meals/lectures/lecture/class/classes/meeting/meetings/meds, bite ...nail off, order
  ..takeaway/takeout ...night, order ..takeaway/takeout again, eat ..takeaway/takeout ...night, have ..takeaway
  ...night, get ..takeaway again
habit_broken - headline event: skipped the, skipped my, relapsed, back on the ..cigarettes/fags/booze/wagon, diet
  ruined, streak gone, streak broken, streak over, there go my, no gym, no run, no workout, no yoga, missed my,
  another cigarette, smoked again, smoking again, drinking again, biting my, third takeaway, broke my
  ..streak/diet/fast, skipped the ..gym/run, skipped my ..run/workout/gym, fell off the, so much for
  ..diet/sober/streak/gym/resolution/sobriety
creative_work + subject event: finish/complete/write/start/draft/edit/revise ..%art, record
  ..song/album/demo/track/cover/podcast/video, write ..%number word/page/line, make ..%craft, build ..%craft, bake
  ..from scratch, work on ..%art, be ..work on ..%art, finish my ..%craft, film ..short/video, design
  ..poster/logo/cover/tattoo/website/card, choreograph, come up with ..melody/tune/lyric, throw ..pot/bowl/mug,
  embroider, do ..painting/drawing/sketch/watercolour/watercolor, finish knit/paint/write/sew/draw, start
  knit/paint/write/sew/draw, publish ..%art, shoot ..short film, take ..photo of, produce ..track/song/beat, mix
  ..track, put together ..playlist, write
  ..song/poem/story/chapter/page/pages/scene/verse/lyrics/script/blog/novel/words/haiku/sonnet/essay, write ..%number,
  paint ..today/all/for/again/with, paint a/my/the ..portrait/landscape/picture/sunset/mural/canvas/watercolour/still,
  draw ..my/a/the/all/for/in/today, sketch ..my/a/the, finish
  ..song/poem/painting/story/chapter/book/draft/novel/portrait/drawing/sketch/quilt/scarf/sweater/jumper/blanket/hat/mural/sculpture/vase/short/screenplay/script/album/track/mixtape/beat/comic/zine/embroidery/tapestry/pot,
  finish my ..first ..song/poem/painting/story/draft/novel, start
  ..novel/painting/song/poem/story/book/quilt/scarf/sweater/blanket/blog/podcast/sculpture/drawing/comic, work on
  ..novel/painting/song/poem/story/book/album/sculpture/portfolio/quilt/mural/comic/screenplay/script/short/drawing/track,
  be write, be paint, be draw, be sketch, be knit, be crochet, be compose, be sew, knit
  ..a/my/for/the/scarf/sweater/hat, crochet ..a/my/for/the, sew ..a/my/for/the/dress/costume/curtains, carve
  ..a/spoon, make
  ..pottery/jewellery/jewelry/collage/zine/beat/film/short/video/model/sculpture/quilt/candle/candles/bowl/mug/vase/card/cards/dress/costume/bracelet/music/animation/art/mosaic/lino,
  make a ..beat/song/film/zine/collage/mug/vase/bowl/quilt/dress/costume, throw ..pot/bowl/mug/vase on, throw a
  ..pot/bowl/mug/vase, record ..song/cover/demo/ep/album/podcast/vocals/track/guitar/first, compose ..a/my/piece, edit
  ..video/film/photos/novel/draft/chapter/podcast, design ..a/my/the/album/logo/poster/tattoo/game, build
  ..a/model/lego/guitar/table/shelf/birdhouse/dollhouse/treehouse, restore ..old, upcycle, bake ..elaborate, decorate
  ..cake, do ..painting/drawing/sketch/watercolour/embroidery/pottery/collage/linocut/some, try
  ..watercolours/watercolors/pottery/oil/calligraphy, come up with ..song/melody/tune/idea for my, spend
  ..paint/draw/write/sew/knit/sketch/record/crochet, publish ..story/poem/zine/blog/book/novel, post
  ..art/drawing/song/poem, share ..poem/song/story, perform ..song/poem, play ..open mic, do ..open mic, sing ..open
  mic, exhibit ..painting, sell ..painting/print, get ..chapter done, get ..words down, get ..page done, paint
  ..portrait/landscape/picture/sunset/mural/canvas/watercolour/still/miniature/flower/sea, draw
  ..portrait/comic/cat/dog/picture/map/character/dragon, knit
  ..scarf/sweater/hat/jumper/blanket/sock/socks/mitten/cardigan, crochet ..blanket/hat/scarf/toy/bag, sew
  ..dress/costume/curtains/skirt/quilt/bag, compose ..song/piece/melody/music, carve ..spoon/bowl/pumpkin, sketch
  ..all/in/for/at/the/a, draw ..all/again/today/for, shoot ..short, perform ..poem/song at, rehearse ..play/show/song,
  weave ..basket/rug, sing ..at open, bake ..cake for, write ..story/poem/song/novel about, finish ..first draft, make
  ..something in pottery, try pottery, take up ..painting/pottery/knitting/drawing
creative_work + owner event: %art be ..do/finish/+finished/+done, %art be come along, pottery class, %art be ..+done,
  %art be ..+finished, %art come ..out ..great/well, first draft be, novel be ..come, poem get ..+published
creative_work + headline event: finished my ..song/poem/painting/story/chapter/novel/draft/portrait/drawing, wrote a,
  wrote my, wrote the, wrote %number, painted a, painted my, drew a, drew my, pottery class, new painting, new poem,
  painting again, writing again, drawing again, first draft, knitting a, crocheting a, working on my
  ..novel/painting/song/album/book/script/comic, working on a ..novel/painting/song/album/book/script/comic, chapter
  %number done, another chapter
creative_work + nobody event: be paint again, be draw again, be write again
show_enjoyed + subject event: love/enjoy/adore ..%show, binge-watch, finish/devour ..%show, can not put ..down, could
  not put ..down, be ..+hooked on, watch ..and it be, read ..and love, have ..great/amazing/best time at, beat
  ..game/boss/level, be glue to, be +glued to, laugh ..at ..%show, get ..into, watch ..season, stay up
  ..read/watch/play, be ..hooked, play ..all night/weekend/day, see ..in concert, get ..hooked on, finish
  read/watch/play, watch the ..last/final/new/latest, go to see ..%show, read ..in one/two, dance ..all night, love
  that ..%show, enjoy ..film/movie/book/show/game/concert/play/series, finish ..and ..love/cry/wow, finish
  ..season/series/book/novel/game/trilogy, read ..in one sitting, read ..all night, read until, read till, play
  ..until/till, play ..for hours, watch ..for hours, watch ..all night, watch ..in one, watch ..twice, watch ..again
  and, watch ..last night and, watch ..and cry/laugh/love, binge ..season/series/show/all, be ..+hooked, be ..obsess,
  be ..+obsessed, be ..addict to, be ..+addicted to, be ..+gripped, get ..+hooked, can not get enough of, could not
  stop ..laugh/cry/read/watch/play, can not stop ..read/watch/play/listen, cry at ..end/ending/film/movie, cry ..at
  the end, laugh ..so hard at, laugh ..all the way through, laugh ..throughout, see ..at the cinema, see ..at the
  theatre, see ..on stage, see ..play live, see ..new ..film/movie, go see, go to
  ..gig/concert/play/musical/ballet/opera/exhibition/festival/show/match, be at ..gig/concert, beat ..final, complete
  ..zelda/game, platinum, get to the end of, have ..blast at, have ..brilliant time at, have ..on repeat, have ..on
  loop, listen to ..on repeat, listen to ..all day, listen to ..album, dance ..at the, be blow away by, be ..+blown
  away by, stay up ..finish, love ..film/movie/show/book/concert/play/series/game/musical/gig/novel/podcast, see
  ..live at, rewatch ..%show, reread ..%show, be ..into ..series/show/game, watch/see/read/finish ...love/cry/sob,
  watch/see/read/finish ...cry happy, binge the whole, binge ..season/series/show, binge all, go to see
  ...cry/love/laugh, see ...cry/love, watch the whole ..season/series/thing, watch ...twice, see ...twice
show_enjoyed + nobody event: %show be
  ..amazing/great/brilliant/incredible/fantastic/wonderful/awesome/excellent/good/beautiful/masterpiece/fun/epic/unreal/perfect/hilarious/phenomenal/magical/gripping/fire/insane,
  ending be ..amazing/great/incredible, %show blow me away, what a ..%show, best ..%show i, %show have me, best
  ..%show ever, %show be so much fun, one of the best ..%show, %show ..last night be, %show ..tonight be, %show last
  night, %show be ..so ..good, %show be ..+unreal, %show be ..banger, what an ending, what a
  ..film/movie/book/gig/show/concert/game/finale/twist/season/series/ending/match/performance, that ending, that
  finale, that twist, plot twist, such a great ..%show, ..page-turner, ten out of ten, ..had me in tears, ..have me
  laugh, ..make me ..cry, ..make me ..sob, ..make me ..laugh so, ..so well written, ..so well done, ..incredible live,
  so good live, ..exceed my, movie be ..good, %show ...be
  ..amazing/great/brilliant/incredible/fantastic/wonderful/awesome/excellent/beautiful/masterpiece/epic/unreal/perfect/hilarious/phenomenal/magical/gripping,
  %show ...blow my mind, %show have me in, %show make me ..cry/laugh/sob, %show ...so ..good
show_enjoyed + headline event: loving this ..%show, binged, binging, finished watching, finished reading, finished
  playing, what an ending, what a film, what a movie, what a book, what a gig, what a show, what a concert, amazing
  ..%show, brilliant ..%show, saw the new, loved the ..%show, loving the ..%show, loved that ..%show, loved this
  ..%show, enjoyed the ..%show, best ..%show, best ..%show ever, great film, great movie, great book, amazing movie,
  great concert, great gig, great show, great game
show_enjoyed + watched event: love it, love every, adore it, enjoy it, love the
  ending/soundtrack/finale/characters/cast/plot, like it, cry at/over/during, obsess with, be ..+obsessed with, love
  it so, be ..+blown away, cry my eye, sob, laugh the whole, laugh so hard, laugh all
"""
