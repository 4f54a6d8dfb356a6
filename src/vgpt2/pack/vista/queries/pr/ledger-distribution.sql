/*
title: Payroll ledger distribution of a pay period by account
grain: one GL account and month
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Which accounts does this payroll hit?
  - Payroll GL distribution by account
  - pr gl distribution
  - Amount and hours that the payroll of one period distributes to the ledger, by account with description.
  - what did payroll do to the gl
*/
SELECT PRGL.Mth, PRGL.GLCo, PRGL.GLAcct, GLAC.Description, SUM(PRGL.Hours) AS Hours, SUM(PRGL.Amt) AS Amount
FROM PRGL WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON PRGL.GLCo = GLAC.GLCo
    AND PRGL.GLAcct = GLAC.GLAcct
WHERE PRGL.PRCo = @PRCo
    AND PRGL.PRGroup = @PRGroup
    AND PRGL.PREndDate = @PREndDate
GROUP BY PRGL.Mth, PRGL.GLCo, PRGL.GLAcct, GLAC.Description
ORDER BY PRGL.GLCo, PRGL.GLAcct, PRGL.Mth
