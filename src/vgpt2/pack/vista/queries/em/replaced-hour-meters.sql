/*
title: Active equipment whose hour meter was replaced, with hours on the old meter, on the present one and in total
grain: one piece of equipment
level: basic
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - On which machines has the hour meter been changed, and how many hours do they really have?
  - Machine, description, hours on the replaced meter, date replaced, present reading and total hours of active units
  - swapped hour meters
  - the dash says 240 hrs on that old loader, no way, whats the true houres
  - Loader 6120 got a new clock in 2022 - what is it at altogether?
  - A dealer is coming on Wednesday to appraise six machines and will look at the clock on the dash and nothing else, and on at least two of them the clock is not the first one, so I want to hand him a paper that says what had been run before the change, what has been run since, and the two added together.
  - True age in running time where the dial started over.
  - 'Working units with a swapped clock: former hours, present hours, sum of them'
  - An appraiser comes Wednesday and will only read the dash; so tell him for every working unit with a changed clock, by name, what ran before, when it was swapped, and the grand total.
  - swapped SMU clocks, real total
  - 'Most lifetime SMU ahead: equipment description, category, reading when the old gauge came off and its date, gauge now, lifetime'
  - repl'd hr mtr eq, old + cur hrs
  - On some machines the counter for running hours started anew; how long have they really worked?
*/
SELECT EMEM.Equipment, EMEM.Description, EMEM.Category, EMEM.ReplacedHourReading, EMEM.ReplacedHourDate,
    EMEM.HourReading, EMEM.HourDate, EMEM.ReplacedHourReading + EMEM.HourReading AS TotalHours
FROM EMEM WITH (NOLOCK)
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'A'
    AND EMEM.ReplacedHourReading > 0
ORDER BY TotalHours DESC, EMEM.Equipment
