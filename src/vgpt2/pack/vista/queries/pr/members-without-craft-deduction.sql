/*
title: Employees with hours in a craft that has dues, in a range of period ends, from whom no deduction of that craft was taken
grain: one employee and craft
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which members worked under a union and had no dues taken?
  - Employee, own department, craft, hours and wages in the craft, for crafts with a deduction, where none was withheld
  - dues missed
  - Business agent Kowalski was here and says that at least four of his people have not paid working dues since they came over from the other local, so look through June for anybody who has hours under a trade whose sheet has a deduction and where nothing at all was taken for it
  - memebers w no dues takin in june
  - Who works under the agreement without paying into it?
  - Has Lou Tran, 2043, paid nothing to Local 12?
  - Whose union hours in June brought no dues withholding for that trade?
  - The local's auditor found members in arrears and blames us; list those with June hours under a trade that prescribes dues, yet nothing was held back, with name, hours and wages.
  - skipped union dues, june
  - 'by trade with its name: full name, department, hours in that trade, wages'
  - no dues takn june but hrs in craft, whos slippin thru
  - Union workers should have a membership fee taken from pay; for whom did that not happen although they worked?
*/
WITH Worked AS (
    SELECT PRTH.PRCo, PRTH.Employee, PRTH.Craft, SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Wages
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.PRCo = @PRCo
        AND PRTH.PREndDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRTH.PRCo, PRTH.Employee, PRTH.Craft
)
SELECT Worked.Craft, PRCM.Description AS CraftName, Worked.Employee, PREHName.FullName, PREHName.PRDept, Worked.Hours,
    Worked.Wages
FROM Worked
JOIN PRCM WITH (NOLOCK)
    ON Worked.PRCo = PRCM.PRCo
    AND Worked.Craft = PRCM.Craft
JOIN PREHName WITH (NOLOCK)
    ON Worked.PRCo = PREHName.PRCo
    AND Worked.Employee = PREHName.Employee
WHERE EXISTS (
        SELECT 1
        FROM PRCI WITH (NOLOCK)
        WHERE PRCI.PRCo = Worked.PRCo
            AND PRCI.Craft = Worked.Craft
            AND PRCI.EDLType = 'D'
    )
    AND NOT EXISTS (
        SELECT 1
        FROM PRCA WITH (NOLOCK)
        WHERE PRCA.PRCo = Worked.PRCo
            AND PRCA.Employee = Worked.Employee
            AND PRCA.Craft = Worked.Craft
            AND PRCA.PREndDate BETWEEN @BeginDate AND @EndDate
            AND PRCA.EDLType = 'D'
            AND PRCA.Amt <> 0
    )
ORDER BY Worked.Craft, PREHName.FullName
