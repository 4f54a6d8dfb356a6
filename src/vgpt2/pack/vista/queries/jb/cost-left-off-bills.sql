/*
title: Job cost that could not be put on time-and-material bills, with the reason
grain: one cost posting left off a bill
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which costs did the T&M billing run refuse, and why?
  - Transactions left off time-and-material bills with error text, job, phase, date and dollars for a range of bill months
  - Bill, contract, job, description, transaction month and number, cost, reason not billed
  - t&m bill errors
  - why didnt the crane rental make it on the invoce
  - Money we failed to invoice because rates or template set-up were missing
  - Is anything from job 1001- stuck as an error on the June bills?
  - Charges the T&M run rejected during 2024, along with each reason
  - 'The crane rental never got invoiced to the owner, so find everything skipped on cost-plus bills from January to June: job, phase, day, dollars, and why'
  - t&m charges kicked out
  - Month and bill, contract, job name, phase, cost type, day, what it was, dollars and the error
  - jb errs on TM bills, jc trans w job/phse/$ + rsn
  - Which money we spent could not be put on the client's bill, and what prevented it?
*/
SELECT JBJE.BillMonth, JBJE.BillNumber, JBIN.Contract, JCCD.Job, JCJM.Description, JCCD.Phase, JCCD.CostType,
    JCCD.ActualDate, JCCD.Description AS PostingDescription, JCCD.ActualCost, JBJE.ErrorDesc
FROM JBJE WITH (NOLOCK)
JOIN JBIN WITH (NOLOCK)
    ON JBJE.JBCo = JBIN.JBCo
    AND JBJE.BillMonth = JBIN.BillMonth
    AND JBJE.BillNumber = JBIN.BillNumber
JOIN JCCD WITH (NOLOCK)
    ON JBJE.JBCo = JCCD.JCCo
    AND JBJE.JCMonth = JCCD.Mth
    AND JBJE.JCTrans = JCCD.CostTrans
JOIN JCJM WITH (NOLOCK)
    ON JCCD.JCCo = JCJM.JCCo
    AND JCCD.Job = JCJM.Job
WHERE JBJE.JBCo = @JBCo
    AND JBJE.BillMonth BETWEEN @BeginMth AND @EndMth
ORDER BY JBJE.BillMonth, JBJE.BillNumber, JCCD.Job, JCCD.Phase
