/*
title: Latest hourly raise in HR against the rate in payroll
grain: one person
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Did every raise that HR recorded reach payroll?
  - Latest hourly salary change effective by a date beside payroll's hourly rate, for active people where the two differ, with department
  - raise not in payroll
  - I gave Wes two bucks more in april and he still gets the old rate
  - Control for the pay committee, approved rates against rates in use.
  - hr rate vs pr rate
  - People who are being paid something other than their last approved wage
  - Approved wage increases by the hour the pay side hasn't picked up by June 30
  - Pay committee meets july 9; for each current person by name put the newest approved hourly wage, since when, next to what he is truly paid, where they disagree, with department
  - raises that never hit the check
  - Surname, given name, department by name, effective on, wage before, approved wage, wage in use, short by
  - HR hrly chg v PR rt diffs only, wes still on old $
  - Some people were promised more per hour. Who is still getting a different wage than the one last agreed?
*/
WITH Change AS (
    SELECT HRSH.HRCo, HRSH.HRRef, HRSH.EffectiveDate, HRSH.OldSalary, HRSH.NewSalary,
        ROW_NUMBER() OVER (PARTITION BY HRSH.HRCo, HRSH.HRRef ORDER BY HRSH.EffectiveDate DESC) AS Recent
    FROM HRSH WITH (NOLOCK)
    WHERE HRSH.HRCo = @HRCo
        AND HRSH.Type = 'H'
        AND HRSH.EffectiveDate <= @AsOf
)
SELECT HRRM.LastName, HRRM.FirstName, HRRM.PREmp, PRDP.Description AS DepartmentName, Change.EffectiveDate,
    Change.OldSalary, Change.NewSalary, PREH.HrlyRate, Change.NewSalary - PREH.HrlyRate AS Difference
FROM HRRM WITH (NOLOCK)
JOIN Change
    ON HRRM.HRCo = Change.HRCo
    AND HRRM.HRRef = Change.HRRef
JOIN PREH WITH (NOLOCK)
    ON HRRM.PRCo = PREH.PRCo
    AND HRRM.PREmp = PREH.Employee
LEFT JOIN PRDP WITH (NOLOCK)
    ON PREH.PRCo = PRDP.PRCo
    AND PREH.PRDept = PRDP.PRDept
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND Change.Recent = 1
    AND Change.NewSalary <> PREH.HrlyRate
ORDER BY HRRM.LastName, HRRM.FirstName
