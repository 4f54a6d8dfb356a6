/*
title: Employees with a leave accrual rate of their own
grain: one earnings code of an employee's leave code
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Who earns vacation faster than the standard policy?
  - Employee leave rates beside the leave code's rate for the same earnings code and type, with names and the difference
  - leave rate overrides
  - does Sheila get more pto per hour then everyone else
  - Find special deals on time off that we handed out over the years.
  - own rate vs std rate
  - Exceptions to how sick time builds up per hour worked
  - Whose time off builds at a personal rate instead of the policy's?
  - A discrimination complaint alleges favorites earn more vacation; show each person with an individual figure, kind of leave, pay type, and the policy's figure beside it.
  - special PTO deals
  - 'by full name: kind of leave, pay type''s name, earned or used, his rate, policy''s rate, gap'
  - emps w own vac accr rt vs std, sheila gets more??
  - Most people earn days off at the usual speed; who has a private arrangement, and how different is it?
*/
WITH Standard AS (
    SELECT PRAU.PRCo, PRAU.LeaveCode, PRAU.EarnCode, PRAU.Type, MAX(PRAU.Rate) AS Rate
    FROM PRAU WITH (NOLOCK)
    WHERE PRAU.PRCo = @PRCo
    GROUP BY PRAU.PRCo, PRAU.LeaveCode, PRAU.EarnCode, PRAU.Type
)
SELECT PRLB.Employee, PREHName.FullName, PRLB.LeaveCode, PRLV.Description AS LeaveName, PRLB.EarnCode,
    PREC.Description AS EarningsName, PRLB.Type, PRLB.Rate, Standard.Rate AS StandardRate,
    PRLB.Rate - Standard.Rate AS Difference
FROM PRLB WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRLB.PRCo = PREHName.PRCo
    AND PRLB.Employee = PREHName.Employee
JOIN PRLV WITH (NOLOCK)
    ON PRLB.PRCo = PRLV.PRCo
    AND PRLB.LeaveCode = PRLV.LeaveCode
JOIN PREC WITH (NOLOCK)
    ON PRLB.PRCo = PREC.PRCo
    AND PRLB.EarnCode = PREC.EarnCode
LEFT JOIN Standard
    ON PRLB.PRCo = Standard.PRCo
    AND PRLB.LeaveCode = Standard.LeaveCode
    AND PRLB.EarnCode = Standard.EarnCode
    AND PRLB.Type = Standard.Type
WHERE PRLB.PRCo = @PRCo
ORDER BY PREHName.FullName, PRLB.LeaveCode, PRLB.EarnCode, PRLB.Type
