/*
title: Contract value not yet billed on open contracts by year and quarter of projected completion and department
grain: one department and quarter of projected completion
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How fast does our backlog run out, quarter by quarter and division by division?
  - Unbilled value of open work by department and the quarter in which it is planned to finish
  - backlog burnoff
  - when do we run outta work, by quater and dept
  - In the talk about the credit line for next year the bank asked how much of what is on the books will still be there after the second quarter of 2025, so lay out the remaining value by when each job is due to end, per department, and let those without a finish date stand in a group of their own
  - What is left to earn and by when
  - Department, completion year, completion quarter, number of contracts, value, billed, left; highway work only needs the first lines
  - Unbilled work per division, spread over the quarters when contracts should finish
  - The credit line talk in March turns on how long work on hand lasts, so by division and finish quarter give contracts, value, invoiced and what's left
  - when the order book dries up
  - Division name, year and quarter of finish, number of contracts, value, invoiced, remaining, in time order
  - bklog by dept + qtr of proj close
  - When will each part of the company have completed the work it has now?
*/
SELECT JCCM.Department, JCDM.Description AS DepartmentName, YEAR(JCCM.ProjCloseDate) AS CompletionYear,
    DATEPART(QUARTER, JCCM.ProjCloseDate) AS CompletionQuarter, COUNT(*) AS Contracts,
    SUM(JCCM.ContractAmt) AS ContractValue, SUM(JCCM.BilledAmt) AS Billed,
    SUM(JCCM.ContractAmt - JCCM.BilledAmt) AS NotBilled
FROM JCCM WITH (NOLOCK)
JOIN JCDM WITH (NOLOCK)
    ON JCCM.JCCo = JCDM.JCCo
    AND JCCM.Department = JCDM.Department
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
GROUP BY JCCM.Department, JCDM.Description, YEAR(JCCM.ProjCloseDate), DATEPART(QUARTER, JCCM.ProjCloseDate)
ORDER BY JCCM.Department, CompletionYear, CompletionQuarter
