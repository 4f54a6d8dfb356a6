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
