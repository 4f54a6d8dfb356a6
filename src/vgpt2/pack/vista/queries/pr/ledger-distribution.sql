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
  - Summarize the June 29 payroll's journal by account with names.
  - Our controller approves each wage journal before it posts; for group 1's June 29 period give account, title, month, hours and net amount.
  - PR JE, 6/29
  - ledger company and account with title, month, hours, debit or credit sum
  - pr gl dist by acct pd end 6/29 grp 1
  - In which bookkeeping accounts did this pay period's wages and taxes land, and with what sums?
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
