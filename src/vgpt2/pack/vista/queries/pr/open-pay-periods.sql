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
  - What payroll weeks haven't been shut, and which hand-offs are done for each?
  - Before month end the controller wants every payroll period closed; tell per group which remain open and if job, equipment, ledger and payables updates have run.
  - PR periods not closed
  - payroll group, period end, start, then yes or no for jobs, machines, ledger, payables
  - opn pr pds + jc/em/gl/ap interface flgs
  - Which wage weeks are not finished in the system, and what remains to be done for them?
*/
SELECT PRPC.PRGroup, PRPC.PREndDate, PRPC.BeginDate, PRPC.JCInterface, PRPC.EMInterface, PRPC.GLInterface,
    PRPC.APInterface
FROM PRPC WITH (NOLOCK)
WHERE PRPC.PRCo = @PRCo
    AND PRPC.DateClosed IS NULL
ORDER BY PRPC.PRGroup, PRPC.PREndDate
