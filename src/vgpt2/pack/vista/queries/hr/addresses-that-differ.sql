/*
title: People whose address differs between HR and payroll
grain: one person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Whose W-2 would go to the wrong house because only one side was changed?
  - Active people with street, city, state or zip in HR unlike payroll, both addresses side by side
  - address mismatches
  - Tamara moved to 418 Birch in september, HR has it, does payroll
  - addr in hr vs pr dont match
  - Before the year-end mailing in January, show where the two systems disagree on where people live.
  - Mail came back for three men; who else moved and told just one of us?
  - Current staff with one home address in personnel and another on the pay side
  - W-2s get printed january 20; show by name whoever has a different street, town, state or zip in personnel than where we'd mail the form, both versions
  - moved, told only one side
  - Surname, given name, then street, town, state, zip as personnel has it and as payroll has it
  - addr HR <> PR actv emps, fix b4 W2s
  - We keep each worker's home in two places. For which workers do the two say something else?
*/
SELECT HRRM.HRRef, HRRM.PREmp, HRRM.LastName, HRRM.FirstName, HRRM.Address, HRRM.City, HRRM.State, HRRM.Zip,
    PREH.Address AS PayrollAddress, PREH.City AS PayrollCity, PREH.State AS PayrollState, PREH.Zip AS PayrollZip
FROM HRRM WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON HRRM.PRCo = PREH.PRCo
    AND HRRM.PREmp = PREH.Employee
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND (HRRM.Address <> PREH.Address OR HRRM.City <> PREH.City OR HRRM.State <> PREH.State OR HRRM.Zip <> PREH.Zip)
ORDER BY HRRM.LastName, HRRM.FirstName
