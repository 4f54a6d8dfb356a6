/*
title: Subcontract cost invoiced in a month, in the month before and to date by open job with project manager
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  MonthBefore: {type: bMonth, example: 2024-05-01}
asks:
  - How much did subs bill each job this month, last month and altogether?
  - Subcontract invoices by open job with amounts of June, of May and to date beside the current subcontract value
  - sub cost this month
  - Job, name, project manager, June, May, to date, current value of subcontracts, percent invoiced
  - For the monthly letter to the partners I write one sentence per project about how the trades are moving along, for which I need what came in from them in 06/2024, what came the month earlier, the sum so far and how much of their value that is
  - subs billd this mo vs last mo on evry job, 1017- too
  - Progress of the trades through what they charge, June against May
  - trade charges on each running project for June, May and in total, with the PM
  - The partners' monthly letter has one line for every running job on how trades progress, so June, the month prior, the total so far, and percent of their agreements please.
  - trades, this month against last
  - job by job with its name and PM, what trades charged in june, in may and since the start, then the agreement value and the percentage reached
  - SL inv MTD, prior mth + JTD by open job
  - For every building under way, how much did hired firms charge us this month compared to last month, and how far along are they?
*/
WITH Invoiced AS (
    SELECT APTL.JCCo, APTL.Job, SUM(CASE WHEN APTL.Mth = @Mth THEN APTL.GrossAmt ELSE 0 END) AS ThisMonth,
        SUM(CASE WHEN APTL.Mth = @MonthBefore THEN APTL.GrossAmt ELSE 0 END) AS LastMonth,
        SUM(APTL.GrossAmt) AS ToDate
    FROM APTL WITH (NOLOCK)
    WHERE APTL.JCCo = @JCCo
        AND APTL.LineType = 7
        AND APTL.Mth <= @Mth
    GROUP BY APTL.JCCo, APTL.Job
),
ContractValue AS (
    SELECT SLIT.JCCo, SLIT.Job, SUM(SLIT.CurCost) AS CurrentCost
    FROM SLIT WITH (NOLOCK)
    WHERE SLIT.JCCo = @JCCo
    GROUP BY SLIT.JCCo, SLIT.Job
)
SELECT JCJM.Job, JCJM.Description, JCMP.Name AS ProjectManager, Invoiced.ThisMonth, Invoiced.LastMonth,
    Invoiced.ToDate, ContractValue.CurrentCost,
    100 * Invoiced.ToDate / NULLIF(ContractValue.CurrentCost, 0) AS PercentInvoiced
FROM JCJM WITH (NOLOCK)
JOIN Invoiced
    ON JCJM.JCCo = Invoiced.JCCo
    AND JCJM.Job = Invoiced.Job
LEFT JOIN ContractValue
    ON JCJM.JCCo = ContractValue.JCCo
    AND JCJM.Job = ContractValue.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
ORDER BY JCJM.Job
