/*
title: Add-on earnings of a pay period by earnings code
grain: one earnings code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - How much add-on pay was there this period?
  - Addon earnings by code for a pay period
  - addons
  - Total of add-on earnings computed on timecards by earnings code with description.
  - how much extra pay got tacked on
  - How much zone, subsistence or foreman extra did timecards generate in the week of June 29?
  - The operators' hall asks if its per-hour extras were paid in the period ending 6/29, so total what was piled onto timecards by kind of pay and how many people got it.
  - tacked-on pay by earn code
  - pay code, its name, heads that received it, total of the add-on
  - wk endng 6/29 addons $ per earn cd + hd cnt
  - Besides plain hourly wages, what extra sums did the computer add that pay period, sort by sort?
*/
SELECT PRTA.EarnCode, PREC.Description, COUNT(DISTINCT PRTA.Employee) AS Employees, SUM(PRTA.Amt) AS AddonPay
FROM PRTA WITH (NOLOCK)
JOIN PREC WITH (NOLOCK)
    ON PRTA.PRCo = PREC.PRCo
    AND PRTA.EarnCode = PREC.EarnCode
WHERE PRTA.PRCo = @PRCo
    AND PRTA.PREndDate = @PREndDate
GROUP BY PRTA.EarnCode, PREC.Description
ORDER BY PRTA.EarnCode
