"""How people tell of body and life: deaths, illnesses, recoveries, accidents."""

LIFE = """
death - other event: die, pass away/peacefully/last/this/yesterday, be/get put to sleep, be/get put down, lose
  his/her/their ..battle/fight, kill himself/herself/themselves, be/get +killed, not survive, be
  +buried/murdered/cremated, be ..found/shot dead, succumb to, overdose/drown $, lose/take his/her/their life,
  flatline, go to heaven, not wake up, drown in, not make it through, not make it $, slip away, croak, pop
  ..clog/clogs, be ..goner, lose ..fight/battle to/with/against, go peacefully, go in his/her/their ..sleep, go in the
  ..night, not last the night, be in heaven, meet ..maker, leave us $, leave us for good, leave us
  too/last/this/yesterday/suddenly/on/in, snuff/cark it, be gone forever, end ..life, breathe ..last, be +stabbed to,
  drop down dead, not see ..morning/dawn/christmas/spring out, not see the morning, drift off for the last, be taken
  by ..%ill, be +taken by, fade away
death - other state: be dead, be on ..deathbed, be gone $, be go now
death - patient event: lose/bury/scatter/mourn/grieve/cremate &, grieve for &, have & put to sleep, not save &, put &
  out of ..misery
death - mishap event: miscarry, have/suffer ..miscarriage, lose ..baby/pregnancy, lose the baby, have ..stillbirth,
  have ..stillborn
death - grave noun: funeral, memorial service, death, memorial, death anniversary, life support
death - subject event:
death - owner event:
death - elder event: pass $, pass in/on/peacefully/after/yesterday/today/suddenly, be go, have gone $
death - inside event: scatter/bury/collect ..ashes, identify ..body, attend ..funeral
illness - subject state: be/feel/look ..ill/sick/unwell/poorly/feverish/bedridden, be in
  ..hospital/icu/coma/agony/hospice, be at the hospital/a&e, have ..%ill, be on
  chemo/antibiotics/dialysis/oxygen/steroids/morphine, be get ..chemo, have
  ..surgery/operation/biopsy/temperature/temp/cramps/cramp, be +hospitalized, be throw/burn/laid up, be on
  ..ventilator/drip/sick, be ill/sick/in/riddled with, have
  ..lump/rash/infection/cough/symptom/flare-up/reflux/shingles/disease, be
  ..contagious/bedbound/feverish/nauseous/dizzy/sick/terminal/critical/crook, be in
  a&e/er/palliative/isolation/critical, can not keep ..down, be bed-ridden, come down with, lose ..voice to, be
  sick/vomit/puke all, be off ..sick/food, have ..sore throat, have ..runny nose, have ..bad
  back/tummy/stomach/chest/knee/hip/shoulder, be in a wheelchair/e, be ..poorly/down with, feel
  ..rough/rotten/queasy/nauseous/dizzy/faint, can not shake/shift ..%ill, run ..fever/temperature, have ..chest
  pain/infection, need ..replacement/operation/op/stitches/bypass/biopsy/scan/insulin/transplant, be ..up with
  ..fever/temperature/cough, be up with a, have ..appendix out, wait for ..operation/op/surgery, be ..bunged/stuffed
  up, be/feel ..congested, be/feel
  ..peaky/ropey/ropy/lightheaded/light-headed/shivery/achy/woozy/grotty/bilious/wheezy/iffy, feel
  ..rubbish/grim/crap/lousy/crummy/shit/dreadful/ghastly $, keep ..vomit/puke/cough/sneeze/faint/throw, be ..+signed
  off, can not smell/taste, will not eat, not touch ..food, be in ..surgery/theatre now, be ..+quarantined, isolate
  with, have the ..runs/shits/sniffles/sweats/shivers/lurgy/trots, have ..splitting/pounding/banging headache, have
  ..fluid on, have ..dodgy tummy/stomach, have ..frog in my throat, have ..ear/throat/eye/kidney/sinus/skin/tooth
  infection, be off work/school with, be in a ..coma, be in and out of ..hospital, be doubled over, double over
  with/in, have ..spots all
illness - subject event: get/fall ..sick/ill, catch ..%ill/bug, be/get
  +diagnosed/operated/poisoned/blue-lighted/ambulanced/stretchered/infected, come/go down with, get ..diagnosis, have
  ..stroke/seizure/relapse/op/turn/fit/bleed/flare, be/get +rushed to/in, undergo ..surgery/operation, go in/into
  ..hospital/surgery, get ..%ill, start ..chemo/radiotherapy/dialysis/insulin/treatment, break/come out in, have
  ..mini/another stroke, be/get +told it be, be +hospitalised/quarantined, get +hospitalised, be ..taken ill, have to
  go to a&e/er/hospital, go to a&e, get +stung and, test ..positive, collapse, faint at/in/on, vomit/puke all, need
  ..surgery/transplant/chemo, be ..+sectioned, have a breakdown, catch ..something/lurgy/sniffles/nasty, run
  ..fever/temperature/temp, throw ..up, go/take/rush to a e, find/discover ..lump, cough/hack/chuck/swell up, cough
  ..guts, spew, chunder, upchuck, barf, be/get ..+signed off work, take/pull ..sickie, pass/black out, keel over, have
  ..mastectomy/hysterectomy/colonoscopy/angioplasty/bypass/stent/amputation/appendectomy, have
  ..kidney/gallbladder/tonsil/appendix/tumour/tumor/spleen/wisdom out, have
  ..kidney/gallbladder/tonsil/appendix/tumour/tumor/spleen removed, suffer ..stroke/attack/seizure/setback, get ..bad
  prawn/oyster/curry/diagnosis, go downhill, decline ..fast/quickly, go back in/into ..hospital, go for
  ..scan/mri/biopsy/bloods/endoscopy/x-ray, see ..oncologist, be sick ..everywhere/over/in, lose ..voice, be/get +kept
  in, have to have ..root/filling/op/operation/surgery
illness - nobody event: cancer come/be back, lump be/turn, it be ..cancer/malignant, back be go, back go out, nose be
  run, bug/flu/virus/covid/norovirus/lurgy/cold/sickness ..wipe out/me/us,
  bug/flu/virus/covid/norovirus/lurgy/sickness go through/round/around, bug/flu/virus/covid/norovirus/lurgy/cold
  ..floor/flatten/hit me/us, they/doctor find ..shadow/mass/growth/polyp/spot/blockage/clot, %ill day %number, shadow
  on ..lung, kids be ..sick
illness - headline event: food poisoning, stomach flu/bug, sore throat, man flu, sick again/day/as, tested positive,
  migraine again/all, in a&e/er, in the er, in hospital/bed with, off sick, running a fever/temperature, in a e, laid
  up with, off sick/work with, sick all night, in with ..my, down with the
  ..lurgy/bug/virus/flu/sniffles/runs/dreaded, %ill again, bunged/throwing/stuffed up, puking my, coughing all,
  hospital again, back in hospital, ambulance came, doctors orders, in and out of hospital, doubled over
illness - nobody state: it be ..%sick, it be a ..%ill, %ill act up
illness - owner noun: chemo, chemotherapy, radiotherapy, surgery, operation, biopsy, transplant, dialysis, c-section,
  migraine, insomnia/asthma attack, flare-up, diagnosis, symptoms, kidney stones, illness, root canal, hip/knee
  replacement, colonoscopy, mastectomy, stroke, seizure, relapse of, radiation, immunotherapy
illness - owner event: %ill be get bad, %ill get bad, %ill be ..bad, %ill come/be back, %ill have spread, %ill spread,
  %ill flare up, %ill be flare, throat be ..raw/sore/scratchy/killing/fire/swollen/glass, throat feel/hurt, nose be
  ..+blocked/runny/streaming/snotty, head be ..pound/throb/thump/bang/split, stomach be ..bad/upset/churn, tummy be
  ..bad/upset/churn/sore, tooth be ..kill/throb/agony, ear be ..throb/agony/infected, temp be ..high/%number,
  kidney/liver/organ/heart/lung fail, cancer/tumour/tumor be back, cancer/tumour/tumor spread, platelets/bloods be
  ..low/off, dementia/parkinson's/alzheimer's/arthritis get ..bad, memory be go, kidney/kidneys/liver/heart/lungs/lung
  give up/out, lungs sound
recovery + subject state: be in remission, be ..out of hospital/surgery/icu/danger/coma/isolation/rehab/hospice, be on
  the mend, be ..back on ..foot, be over ..%ill, be ..back to his/her/my/their ..self/normal/usual, be ..on ..foot
  again, be cancer-free/pain-free/recover, be out of ..bed/wheelchair/plaster/cast/woods/surgery/theatre, be
  healthy/walk/myself/well/eating/walking/talking/breathing again, be ..fit/right/chirpy again, be ..%number year
  cancer, be ..covid/symptom/fever/seizure/migraine free, be home from ..hospital/surgery, be get ..strength back, be
  heal up, be ..stable now, feel/be ..good again, be get ..good, be ..good/fine after, be up and about, be off
  ..ventilator/oxygen/crutches/crutch/antibiotics/drip/morphine/steroids/meds, be ..off
  ..ventilator/oxygen/crutches/drip, feel ..human again, be well now, be ..back to normal/full/himself/herself/myself,
  be off ..drug/drugs/drink/meds/painkiller, be ..fighting fit, be ..out of the woods/coma/icu, be ..clear/rid/shot
  of, be ..on the up, be ..off the sick/danger, be ..+healed/cured, can
  ..taste/smell/walk/breathe/eat/talk/swallow/see/hear/run/bend again, can ..taste/smell ..food/thing/coffee again,
  feel ..normal/fine/well/strong again, be ..perk up, be ..+discharged today, be ..almost over, be ..past/over the
  worst, be ..over it now, be ..over the flu/virus/bug/cold/infection, be ..covid-free
recovery + subject event: beat ..cancer/%ill, get ..all clear, be/get +discharged, get ..cast/boot/brace/sling/plaster
  off, get over ..%ill, make ..recovery, finish
  ..chemo/radiotherapy/treatment/antibiotics/physio/rehab/radiation/course, be be discharge, get ..good
  soon/now/after/every/day, get off ..ventilator/crutches/drip/insulin, shake/fight/see off ..%ill, shake/kick ..%ill,
  be ..+cured, get ..appetite/voice/feeling/taste/smell/strength/colour/color/energy back, ring the bell, get
  ..stitch/stitches out, come off ..ventilator/crutches/antibiotic/oxygen/drip/life, feel ..good
  than/today/now/already, recover from/after/well/nicely, recover $, leave hospital, leave the hospital, walk again,
  pull through, be up and about, be go to make it, come through it/fine/ok, perk/heal up, regain
  ..consciousness/strength/feeling, get ..discharged, get ..sent home, get ..out of isolation/icu/rehab/bed, ditch
  ..crutch/cane/boot/sling/brace, eat ..first/solid/proper, sit up ..today, be/get ..+signed off by, heal
  ..nicely/well/fast, do ..good after, look ..good today, have ..colour/color back, go into remission, be/get ..+given
  the all, walk ..without ..cane/crutches/stick/walker/frame, keep ..soup/toast/water/dinner/breakfast in
recovery + owner event: surgery/operation go ..well/fine/smoothly, fever break, leg/arm/wrist/ankle/back/knee be
  ..heal/good/mend, tumour/tumor shrink, headache/migraine be go, migraine pass, %ill be ..go/over, %ill clear up,
  chemo/treatment/radiotherapy/antibiotics be ..work, chemo/treatment/radiotherapy/antibiotics work, stitch/stitches
  be ..out, cast/bandage/brace be ..off, stitch/stitches/cast/plaster/bandage/brace/sling/boot/tube/drain/catheter
  come out/off, knee/leg/wrist/ankle/back/shoulder/foot/hip/arm/hand/elbow/rib/nose/wound/toe/finger/incision/scar
  heal, knee/leg/wrist/ankle/back/shoulder/foot/hip/arm/hand/elbow/rib/nose/wound have/be ..heal,
  biopsy/lump/mole/cyst/tumour/tumor/mass come back ..benign/clear/clean/negative, swelling go/be ..down/go,
  rash/infection/cough/cold/flu/virus/bug/fever/pain/headache/migraine/symptom be ..gone/go, fever/temperature go/come
  ..down, appetite/voice/colour/color be back, strength be ..come, last ..chemo/radiotherapy/radiation done,
  chemo/treatment be ..over/do/finish, op/surgery/operation be ..success, bloods be ..normal/back to, platelets be
  ..up, be ..heal ..nicely, blood pressure be ..normal/down
recovery + headline event: over ..%ill, over that/the/my ..%ill, on the mend/up, back on my foot, out of
  hospital/icu/surgery/theatre, cast/boot off, fever break/gone, cancer free, cast be/come off, stitch be out, first
  day without ..crutches/crutch/cast/pain/sling/boot/meds, all better/healed, all/much better now,
  day/days/week/weeks/month/months off ..crutches/meds/antibiotics/oxygen/insulin/painkillers, stitches out, last
  chemo, over the worst, up and about, as good as new, good as new, without the/my
  ..cane/crutches/stick/walker/sling/boot
accident - subject event: have ..accident/crash/collision/fall/concussion/bender/fender-bender/wreck/smash, be in
  ..accident/crash/collision/wreck, crash ..%vehicle, fall down/off/over,
  break/fracture/sprain/twist/dislocate/injure/smash/crack/burn/cut/hurt/shatter ..%body, be/get +knocked off/down,
  hit ..tree/deer/pole/lamppost/head, be/get rear-ended, need/get/have ..stitch, fall in the
  ..shower/bath/kitchen/street, bump/flip/roll ..car, be/get +burned/electrocuted/crushed, get into ..accident/crash,
  cut/burn himself/herself/myself, tear ..ligament/acl/muscle/meniscus/hamstring, rip ..tendon, chip ..tooth,
  put/throw ..back out, come off ..bike/motorbike/horse/scooter/skateboard, be/get rear ended, get ..+clipped/kicked
  by, get +clipped/bitten/burnt, skid off/on/into, trip on/over ..kerb/curb/step/stair/cat/rug/cable, bang
  ..head/knee/elbow, scald, burn ..hand/arm/finger/tongue/leg, black out, do ..back/knee/ankle/hamstring/shoulder/neck
  in, break a bone, be +bitten, get +stung by, get into a ..crash/accident/wreck, get ..concussion, almost drown,
  be/get ..+hit/bitten/kicked by, be/get ..+run over/off, get +knocked over, be ..+knocked over, be +thrown off,
  collide with, twist ..knee/ankle, roll ..ankle/knee, poke ..eye, fall and ..hurt/break/hit/bang/sprain/twist, fall
  on ..%body/face/bum, slip on ..ice/stair/floor/wet/step/banana/leaf, slip/trip and ..fall/hurt/break/hit/bang/land,
  back/reverse into ..car/wall/pole/bollard, get ..hurt at/in/while/playing, be/get ..+injured in/at/while/playing,
  chop/slice/cut ..tip/end/finger/thumb, burn my ..hand/arm/finger/tongue/leg/mouth, swallow
  ..coin/battery/bleach/magnet/lego/toy/bead/marble/pin/bee, go over on my, go flying off/over/down/into, come a
  cropper, cut/slice ..open, split ..lip/chin/eyebrow/head, lose ..fingertip/footing, bang my, whack my
  ..head/knee/shin/elbow, go arse/ass over, go flying, take ..tumble/spill/fall/header/nasty, have
  ..tumble/spill/nasty fall, stack it, faceplant, nosedive off, wipe out on, wipeout,
  total/wreck/write/prang/bump/dent/ding/scrape/scratch/crumple
  ..car/truck/van/bike/bumper/door/motorbike/scooter/suv/minivan/jeep/pickup/moped, prang, flip
  ..truck/van/quad/kayak/suv, be/get ..+t-boned/sideswiped/doored/trampled/bucked, be/get ..+knocked out, be/get
  ..+trapped in/under, slice/gash/nick/graze/skin/bruise/bust/bang/whack/jam/crush/stub/wrench/tweak/pop/do/scrape
  ..thumb/finger/knee/shin/elbow/toe/leg/arm/hip/shoulder/chin/ankle/wrist/hand/lip/kneecap/achilles/hamstring, bust
  ..lip/nose/knee/ankle/rib/arm/leg, put ..nail/knife/screw/drill/needle/hook through/into, pull
  ..hamstring/groin/calf/muscle/back/shoulder, snap ..wrist/ankle/leg/arm/achilles/collarbone/tendon, lose ..tooth in,
  fall out of the/a/his/her, miss a step, land on ..face/head/back/wrist/bum/arse/tailbone/neck, land badly,
  hydroplane, aquaplane, spin off, slide off the, jackknife, back/reverse into/over, crash into, run into the back,
  run over ..foot/cat/dog/toe/hedgehog, walk into ..lamppost/lamp/pole/door/branch, get ..nail in, choke on,
  electrocute myself/himself, concuss, come off his/her/my/the/their ..bike/board/horse/scooter/skis/motorbike, be in
  a ..pile-up/smash/prang, come down ..hard on, get ..hand/finger/arm/head/foot/thumb/leg/fingers stuck/caught/trapped
  in, drive ..into ..parked, be flung off/from
accident - me event: run me over, crash/drive/plough/plow/run/back/reverse/smash into me,
  rear-end/t-bone/sideswipe/clip/bite me, run over my
accident - owner noun: car accident/crash/wreck, accident, fender bender, fender-bender, collision, pile-up, bike
  accident
accident - owner event: car get ..hit, tyre blow, brake fail, ladder slip/go/fall, airbag/airbags go off, car
  ..skid/spin/roll, scaffolding collapse
accident - headline event: car/bike crash, fender bender, broken/sprained/fractured ..%body, t-boned, prang in,
  slipped on, twisted/sprained/broke my
accident - patient event: knock & off/down, run/knock & over, rear-end/bite &,
  car/lorry/truck/van/bus/bike/cyclist/taxi hit &, drive/crash/smash/reverse/back/plough/run into &
recovery + other event: be eat/walk again, be breathe on
death - grave event: not save her/him/it, turn/switch off ..machine/life, seat at the table be ..empty, wake be on,
  choose ..headstone, go to ..wake/grave, visit ..grave, gravestone, obituary, eulogy, cremation, coffin, nothing
  ..more/else/left to do for
"""
