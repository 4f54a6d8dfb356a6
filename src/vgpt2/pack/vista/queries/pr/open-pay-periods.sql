/*
title: Pay periods that are not closed
grain: one pay period
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which pay periods are still open?
  - Open payroll periods with interface flags
  - open pay periods
  - Pay periods without a closing date and whether they updated job cost and GL.
  - did we close last weeks payroll
*/
SELECT PRPC.PRGroup, PRPC.PREndDate, PRPC.BeginDate, PRPC.JCInterface, PRPC.EMInterface, PRPC.GLInterface,
    PRPC.APInterface
FROM PRPC WITH (NOLOCK)
WHERE PRPC.PRCo = @PRCo
    AND PRPC.DateClosed IS NULL
ORDER BY PRPC.PRGroup, PRPC.PREndDate
