"""How people tell of body and life: deaths, illnesses, recoveries, accidents."""

LIFE = """
death - other event: die, pass away, pass peacefully, drop dead, take his/her/their own life, be/get put to sleep,
  be/get put down, lose his/her/their ..battle/fight, kill himself/herself/themselves, be/get +killed, bleed to death,
  do not make it through, not survive, pass in his/her ..sleep, pass last/this/yesterday, be +buried, be die, be
  +found dead, be ..found dead, succumb to, overdose $, take his/her/their last breath, lose his/her/their life,
  flatline, be +murdered, be +cremated, be ..shot dead, go to heaven, not wake up, pass in the night, be go too soon,
  drown $, drown in, not make it through, not make it $, take his/her/their life, not be with us
death - other state: be dead, be no longer with us, be on ..deathbed, be gone $, be go now, be not with us, be not
  here anymore
death - patient event: lose &, put & to sleep, bury &, scatter &, mourn &, grieve &, grieve for &, lose & to
  cancer/covid/suicide/stroke, lose & last/this/yesterday/today/suddenly/two/three/years, have & put to sleep, have &
  put down, say goodbye to &, say our goodbye to &, have to say goodbye to &, lose & to
  suicide/cancer/covid/illness/overdose, not save &
death - mishap event: miscarry, have ..miscarriage, lose ..baby/pregnancy
death - grave noun: funeral, memorial service, death, memorial, death anniversary, life support
death - subject event: have ..dog/cat/rabbit/horse put to sleep, have to have ..put to sleep
death - owner event: heart give out, heart stop, ash scatter, life support be
death - elder event: pass $, pass in, pass on, pass peacefully, pass after, pass yesterday/today/suddenly, be go
death - inside event: scatter ..ashes, bury ..ashes, identify ..body
illness - subject state: be/feel/look ..ill/sick/unwell/poorly/feverish/bedridden, be in ..hospital/icu/coma, be in
  intensive care, be at the hospital/a&e, have ..%ill, be under the weather, be on chemo, be get ..chemo, have
  ..surgery/operation/biopsy, have ..temperature, be +hospitalized, be throw up, be in ..labour ward, be come down
  with, be on ..ventilator, be ill/sick with, have
  ..lump/rash/infection/cough/symptom/flare-up/reflux/shingles/disease, be
  ..contagious/bedbound/feverish/nauseous/dizzy/sick, be in a&e, be in er, be in the er, be burn up, can not keep
  ..down, can not stop cough/sneeze/vomit/puke/throw, feel like ..death, be on
  antibiotics/dialysis/oxygen/steroids/morphine, be bed-ridden, be in bed with, be laid up, be ..laid up with, come
  down with, lose ..voice to, be sick all, be off ..sick, call in sick, have a ..tummy/stomach bug, have ..sore
  throat, have ..runny nose, have ..bad back, be in ..agony, be in a wheelchair, need ..insulin, be ..poorly with, be
  on ..sick leave, be waiting for ..surgery, be in palliative, be ..full of cold, be ..unwell again, feel
  ..rough/rotten/queasy/nauseous/dizzy/faint, be vomit/puke all, can not get rid of ..%ill, can not shake ..%ill, can
  not shift ..%ill, catch ..go round, catch ..go around, can not stop ..cough/sneeze/vomit/shake, run
  ..fever/temperature, be run ..temperature/fever, have ..chest pain, have ..stink cold, be in a e, be at a e, be
  ..down with, be ..struck down, be ..knocked out with, be stuck in bed, have something serious, have ..something
  wrong, need ..replacement/operation/op/stitches/bypass/biopsy/scan/insulin/transplant, be ..up with
  ..fever/temperature/cough, be up with a, have ..appendix out, be in with, wait for ..operation/op/surgery
illness - subject event: get/fall ..sick/ill, catch ..%ill/bug, be/get +diagnosed, come down with, get ..diagnosis,
  have ..stroke/seizure, have ..heart attack, be/get +rushed to, be/get +admitted to ..hospital/icu/er, be/get +taken
  to ..hospital, undergo ..surgery/operation, go in/into ..hospital/surgery, get ..%ill, end up in ..hospital/er/icu,
  start ..chemo, be/get +operated, break out in, have ..allergic reaction, have ..asthma attack, have ..mini stroke,
  be/get +told it be, be +hospitalised, be +quarantined, get +hospitalised, be +taken ill, be ..taken ill, call an
  ambulance for, take ..turn for the worse, go down with, pick up ..bug/virus/cold, have to go to a&e/er/hospital, go
  to a&e, spend ..night in ..hospital/a&e/er, get food poisoning, have ..relapse, have a ..kidney stone, get +stung
  and, come out in, have ..op, go under the knife, get ..jab reaction, test ..positive, get ..covid again, have
  ..surgery tomorrow, wake up with ..fever/throat/migraine/cold, collapse, faint at/in/on, pass out in/at/on, vomit
  all, puke all, need ..surgery/transplant/chemo, be ..+sectioned, have a breakdown, catch ..something, catch
  whatever, have ..another stroke, run ..fever/temperature, throw ..up, go to a e, end up in a e, take to a e, rush to
  a e, find ..lump
illness - nobody event: cancer come back, cancer spread, lump be, lump turn, it be ..cancer, it be ..malignant, biopsy
  come back ..positive/malignant/bad, back be go, back go out, cancer be back, cancer have spread, fever be ..high,
  nose be run, symptom get worse
illness - headline event: food poisoning, stomach flu, stomach bug, sore throat, man flu, down with
  ..flu/cold/covid/fever, sick again, sick in bed, sick day, tested positive, migraine again, migraine all, covid
  again, in a&e, in er, in the er, in hospital with, in bed with ..flu/cold/fever/covid/migraine, off sick, running a
  fever, running a temperature, in a e, in the e r, stuck in bed with, stuck in bed, laid up with, full of cold, off
  sick with, off work with, in bed with, sick all night, up all night sick, in with ..my
illness - nobody state: it be ..%sick, turn out it be ..%sick, it be a ..%ill, think it be ..%sick, %ill be ..out of
  control, %ill act up, they/doctor/vet/scan find ..lump/tumour/tumor/mass
illness - owner noun: chemo, chemotherapy, radiotherapy, surgery, operation, biopsy, transplant, dialysis, c-section,
  migraine, insomnia attack, flare-up, diagnosis, symptoms, kidney stones, asthma attack, illness
illness - owner event: %ill be get bad, %ill get bad, %ill be ..bad, %ill come back, %ill be back, %ill have spread,
  %ill spread, %ill flare up, %ill be flare
recovery + subject state: be cancer free, be in remission, be ..out of hospital/surgery/icu/danger/coma, be out of
  intensive care, be on the mend, be ..back on ..foot, be +recovered, be over ..%ill, be ..back to his/her/my/their
  ..self, be ..on ..foot again, be off the drip, be cancer-free, be out of ..bed, be out of
  ..wheelchair/plaster/cast/woods/surgery/theatre, be healthy again, be ..fit again, be on the ..road to recovery, be
  ..%number year cancer, be ..clear of cancer, be pain free, be pain-free, be ..covid free, be home from
  ..hospital/surgery, be walk again, be get ..strength back, be heal up, be ..stable now, feel ..good again, be ..good
  again, be recover, be get ..good, be ..good after, be up and about, be ..fine after, be off
  ..ventilator/oxygen/crutches/crutch/antibiotics/drip/morphine/steroids/meds, be ..off
  ..ventilator/oxygen/crutches/drip, feel like myself again, feel like ..old self, feel ..human again, feel ..like
  myself, be myself again, be well again, be well now, be ..back to normal, be ..back to full, be ..as good as new, be
  right as rain, be off ..drug/drugs/drink/meds/painkiller, be ..out of danger, be ..on the other side
recovery + subject event: come home from ..hospital, come out of ..hospital/surgery/coma, beat ..cancer/%ill, get
  ..all clear, be/get +discharged, be/get +released from ..hospital, get ..cast off, get over ..%ill, make ..recovery,
  finish ..chemo/radiotherapy/treatment, wake up from ..surgery/coma, get out of ..hospital, be be discharge, get
  ..good soon, be +declared ..free, get off ..ventilator/crutches/drip/insulin, shake off ..%ill, shake ..%ill, kick
  ..%ill, walk for the first time since, be ..+cured, open ..eye after, get ..appetite back, get ..voice back, respond
  to ..treatment, turn the corner, turn a corner, ring the bell, get the stitch out, get ..stitch out, come off
  ..ventilator/crutches/antibiotic, be allowed home from ..hospital, bounce back from, make it through
  ..surgery/operation, sleep off ..migraine, feel ..good than/today/now/already, get ..good now/after/every/day,
  recover from, recover after, recover well, recover nicely, recover $, leave hospital, leave the hospital, walk
  again, pull through, be up and about, be go to be ..fine/okay/ok/alright after, be go to make it, go to make a full,
  go to pull through, come through ..operation/surgery/op, come through it, come through fine, come through ok, pull
  through ..operation/surgery
recovery + owner event: surgery/operation go ..well/fine/smoothly, fever break, wound heal,
  leg/arm/wrist/ankle/back/knee be ..heal/good/mend, fever be ..down, op go ..well, tumour/tumor shrink, cancer be in
  remission, headache be go, migraine be go, migraine pass, temperature be down, %ill be ..go, %ill clear up, %ill be
  ..over, chemo/treatment/radiotherapy/antibiotics be ..work, chemo/treatment/radiotherapy/antibiotics work,
  stitch/stitches be ..out, cast be ..off, bandage be ..off, brace be ..off
recovery + headline event: over ..%ill, over that/the/my ..%ill, on the mend, back on my foot, out of hospital, cast
  off, fever break, cancer free, cast be off, stitch be out, cast come off, first day without
  ..crutches/crutch/cast/pain/sling/boot/meds, all better, all better now, much better now, no more chemo, no more
  cancer, no more crutches, no more cast, day/days/week/weeks/month/months off
  ..crutches/meds/antibiotics/oxygen/insulin/painkillers
accident - subject event: have ..accident/crash/collision/fall, be in ..accident/crash/collision/wreck, crash
  ..%vehicle, wreck/total ..car/bike/van, be/get +hit by ..car/bus/bike/van/truck/lorry/cyclist, fall down/off,
  break/fracture/sprain/twist/dislocate/injure/smash/crack ..%body, burn/cut ..%body, be/get +knocked off, be/get
  +knocked down, hit ..tree/deer/pole/lamppost, be/get rear-ended, need ..stitch, fall in the
  ..shower/bath/kitchen/street, fall on the ..ice/stair/floor, bump ..car, be/get +burned, have ..concussion, get into
  ..accident/crash, fall out of ..tree/bed/window, hurt ..%body, cut himself/herself/myself, burn
  himself/herself/myself, tear ..ligament/acl/muscle, rip ..tendon, chip ..tooth, put ..back out, be/get
  +electrocuted, slip a disc, come off ..bike/motorbike/horse/scooter/skateboard, fall off
  ..bike/horse/ladder/roof/chair/scooter/swing/table/sofa/bed, be/get rear ended, get ..+clipped by, get +clipped,
  flip ..car, roll ..car, write off ..car, skid off, skid on, trip on/over ..kerb/curb/step/stair/cat/rug/cable,
  tumble down, fall through ..ice/roof/floor, hit ..head on, hit ..head, bang ..head/knee/elbow, stub ..toe, slice
  ..finger/hand/thumb, scald, burn ..hand/arm/finger/tongue/leg, get ..black eye, get ..stitch, have ..stitch, black
  out, pull ..muscle/hamstring/back, do ..back in, throw ..back out, tear ..ligament/acl/meniscus/hamstring, break a
  bone, get +bitten, be +bitten, get +stung by, get bit, get ..+kicked by, get into a ..crash/accident/wreck, shut
  ..finger in, slam ..finger in, drop ..on my ..foot/toe, get ..concussion, step on ..nail/glass/lego, almost drown,
  be/get ..+hit by, be/get ..+run over, get +knocked over, be ..+knocked over, be/get +crushed, be +thrown off, get
  +burnt, collide with, twist ..knee/ankle, roll ..ankle, poke ..eye, set ..kitchen on fire, fall over, fall and
  ..hurt/break/hit/bang/sprain/twist, fall on ..%body/face/bum, slip on ..ice/stair/floor/wet/step/banana/leaf, slip
  in the ..shower/bath/kitchen/bathroom, slip and ..fall/hurt/break/hit/bang/land, trip and
  ..fall/hurt/break/hit/bang/land, trip over ..kerb/curb/step/stair/cat/rug/cable/dog/root/toy, crash into
  ..car/tree/wall/fence/pole/back, drive into ..tree/wall/ditch/pole/lake/fence, back into ..car/wall/pole/bollard,
  reverse into ..car/wall/pole/bollard, choke on ..bone/food, get ..hurt at/in/while/playing, be/get ..+injured
  in/at/while/playing, fall from ..ladder/roof/tree/bike/horse/balcony/window, chop/slice/cut ..tip/end,
  chop/slice/cut ..finger/thumb, burn my ..hand/arm/finger/tongue/leg/mouth, swallow
  ..coin/battery/bleach/magnet/lego/toy/bead/marble/pin, have ..bender, have ..fender-bender, have ..prang, have
  ..bump in the car, have ..wreck, go over on ..ankle, go over on my, go flying off, go over the handlebars, go into
  the back of, come a cropper, put ..foot through, cut ..open, split ..lip, split ..head open, lose ..fingertip, slice
  ..open, fall arse over, shut ..hand/finger/thumb/foot in, trap ..hand/finger/thumb/foot in, catch
  ..hand/finger/thumb in, slam ..hand/finger/thumb in, jam ..finger/thumb/hand in, get ..finger/hand trapped, hit
  ..thumb/finger with, drop ..on my foot/toe/head, bang my, whack my ..head/knee/shin/elbow, stand on
  ..nail/glass/lego/plug
accident - me event: knock me off, knock me down, run me over, crash into me, hit my car, rear-end me, drive into me
accident - owner noun: car accident, accident, car crash, fender bender, fender-bender, collision, pile-up, car wreck,
  bike accident
accident - owner event: car slide off, car flip, car be ..+totalled, car be ..+totaled, car be ..write off, car get
  ..hit, kitchen catch fire, house catch fire, kitchen flood, pan catch fire, tyre blow, brake fail
accident - headline event: car crash, bike crash, hit by ..car/bike, fender bender, broken ..%body, sprained ..%body,
  fractured ..%body
accident - patient event: drive/run/crash/smash into the back of &, hit & with ..car/bike/van, knock & off, run &
  over, knock & over, knock & down, rear-end &, cut & off and, hit & from behind, bite &,
  car/lorry/truck/van/bus/bike/cyclist/taxi hit &, car/lorry/truck/van/bus/bike/cyclist/taxi knock & over,
  drive/crash/smash/reverse/back/plough into &, go into the back of &, run into &
recovery + other event: be eat again, be walk again, be breathe on
"""
