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
  - Split the June 29 period into straight, overtime and other pay with hours.
  - Our COO asks each Monday how much premium time cost; for the week ending June 29 give hours and dollars under every pay type, its name and multiplier.
  - ST/OT/DT totals 6/29
  - number and wording of every sort of remuneration with its multiplier, time and money alongside
  - hrs n $ by ern cd wk end 6/29, ot %
  - In that pay period, how many normal and how many extra-paid hours were there, and what did each sort cost?
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
