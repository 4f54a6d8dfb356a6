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
*/
SELECT EMEM.Equipment, EMEM.Description, EMEM.Category, EMEM.ReplacedHourReading, EMEM.ReplacedHourDate,
    EMEM.HourReading, EMEM.HourDate, EMEM.ReplacedHourReading + EMEM.HourReading AS TotalHours
FROM EMEM WITH (NOLOCK)
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'A'
    AND EMEM.ReplacedHourReading > 0
ORDER BY TotalHours DESC, EMEM.Equipment
