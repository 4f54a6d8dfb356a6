/*
title: Workers compensation premium by state and insurance code
grain: one state and insurance code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much workers comp did we accrue by class code?
  - Insurance earnings and premium by state and insurance code
  - work comp report
  - Subject earnings, hours and insurance amounts by state and code for pay periods ending in a date range.
  - wcomp numbers for the audit
  - 'Total injury insurance for 2024 by state and class: hours, wages subject, premium.'
  - The comp carrier's audit begins Monday; give for pay periods January to December each state and class with description, hours, pay that counts and the premium we accrued.
  - WC accrual by class
  - by state, risk class spelled out, time, remuneration that counts, cost
  - wcomp tots by st/cd ytd hrs subj prem
  - What did accident insurance cost for each kind of work in each state, and on what wages?
*/
SELECT PRIA.State, PRIA.InsCode, PRIN.Description, SUM(PRIA.Hours) AS Hours, SUM(PRIA.SubjectAmt) AS SubjectAmount,
    SUM(PRIA.Amt) AS Premium
FROM PRIA WITH (NOLOCK)
JOIN PRIN WITH (NOLOCK)
    ON PRIA.PRCo = PRIN.PRCo
    AND PRIA.State = PRIN.State
    AND PRIA.InsCode = PRIN.InsCode
WHERE PRIA.PRCo = @PRCo
    AND PRIA.PREndDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRIA.State, PRIA.InsCode, PRIN.Description
ORDER BY PRIA.State, PRIA.InsCode
