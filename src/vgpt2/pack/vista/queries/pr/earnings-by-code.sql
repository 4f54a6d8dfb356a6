/*
title: Hours and earnings of a pay period by earnings code
grain: one earnings code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - How much regular and overtime did we pay this week?
  - Earnings by earnings code for a pay period
  - ot vs regular
  - Hours and amount by earnings code with description for one week ending date.
  - how much overtime this week
*/
SELECT PRTH.EarnCode, PREC.Description, PREC.Factor, SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Earnings
FROM PRTH WITH (NOLOCK)
JOIN PREC WITH (NOLOCK)
    ON PRTH.PRCo = PREC.PRCo
    AND PRTH.EarnCode = PREC.EarnCode
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PREndDate = @PREndDate
GROUP BY PRTH.EarnCode, PREC.Description, PREC.Factor
ORDER BY PRTH.EarnCode
