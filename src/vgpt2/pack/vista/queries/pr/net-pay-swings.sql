/*
title: Employees whose net pay changed most from the pay period before
grain: one employee
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Before I release the run, whose take-home jumped or fell against last time?
  - Earnings, deductions and net of each employee for a pay period beside net of his own previous one, with the change, largest first
  - net pay swings
  - why did Conway drop from 1,480 to 610 this week, anyone else like that
  - reasonableness chk on w/e 6/29
  - Flag paychecks that are way off someone's usual
  - "Surprises on Friday: who'll come knocking at my door?"
  - Compare everyone's June 29 take-home with their own last one, biggest jump on top.
  - 'Before approving group 1''s June 29 run, the payroll manager does a reasonableness test: each person''s gross, withheld, net, earlier net, and how far they differ.'
  - net up/down vs last check
  - 'largest movement either way first: full name, hours, gross, withheld, net, earlier period and its net, movement'
  - net diff vs prior pd 6/29 grp1, whos off big
  - Whose paycheck this time is much bigger or smaller than the one before?
*/
WITH Pay AS (
    SELECT PRSQ.PRCo, PRSQ.PRGroup, PRSQ.PREndDate, PRSQ.Employee, SUM(PRSQ.Hours) AS Hours,
        SUM(PRSQ.Earnings) AS Earnings, SUM(PRSQ.Dedns) AS Deductions, SUM(PRSQ.Earnings - PRSQ.Dedns) AS NetPay
    FROM PRSQ WITH (NOLOCK)
    WHERE PRSQ.PRCo = @PRCo
        AND PRSQ.PRGroup = @PRGroup
        AND PRSQ.PREndDate <= @PREndDate
    GROUP BY PRSQ.PRCo, PRSQ.PRGroup, PRSQ.PREndDate, PRSQ.Employee
),
Compared AS (
    SELECT Pay.PRCo, Pay.PREndDate, Pay.Employee, Pay.Hours, Pay.Earnings, Pay.Deductions, Pay.NetPay,
        LAG(Pay.PREndDate) OVER (PARTITION BY Pay.PRCo, Pay.Employee ORDER BY Pay.PREndDate) AS PriorPeriod,
        LAG(Pay.NetPay) OVER (PARTITION BY Pay.PRCo, Pay.Employee ORDER BY Pay.PREndDate) AS PriorNetPay
    FROM Pay
)
SELECT Compared.Employee, PREHName.FullName, Compared.Hours, Compared.Earnings, Compared.Deductions, Compared.NetPay,
    Compared.PriorPeriod, Compared.PriorNetPay, Compared.NetPay - Compared.PriorNetPay AS NetChange
FROM Compared
JOIN PREHName WITH (NOLOCK)
    ON Compared.PRCo = PREHName.PRCo
    AND Compared.Employee = PREHName.Employee
WHERE Compared.PREndDate = @PREndDate
ORDER BY ABS(Compared.NetPay - Compared.PriorNetPay) DESC, PREHName.FullName
