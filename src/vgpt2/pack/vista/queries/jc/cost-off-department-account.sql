/*
title: Job cost posted to another account than the department of the contract item gives
grain: one job, cost type and account
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Cost landing in the wrong division on the P&L - compare the account on job cost postings with the account its department should use.
  - Postings on open jobs whose account is neither the department's work in process account for the cost type nor a phase override, by job
  - wrong dept account
  - Subcontract cost of 1045- for 66,000 hit 5130- in June although it is a civil job
  - job cost hittin the wrong gl acct
  - Job, department, cost type, account used, account expected, amount, entries.
  - Where did posting defaults and reality part ways on our projects?
  - Charges on active projects that hit a ledger code other than the division's own work-in-progress one
  - Division profit shares are being argued over, so for 2024 find where a project's spending was booked outside the account its division is set up for, with how many entries
  - booked to the wrong division code
  - Next to each active project's name and its division's name, which ledger code got the money, which should have, entries and dollars
  - open jobs jcdetail gl acct <> dept WIP acct, no phs override, YTD
  - Each division has its own place in the accounting books for project spending; where did spending land in some other place instead?
*/
SELECT JCCD.Job, JCJM.Description AS JobName, JCCI.Department, JCDM.Description AS DepartmentName, JCCD.CostType,
    JCCD.GLTransAcct, JCDC.OpenWIPAcct, COUNT(*) AS Postings, SUM(JCCD.ActualCost) AS ActualCost
FROM JCCD WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCCD.JCCo = JCJM.JCCo
    AND JCCD.Job = JCJM.Job
JOIN JCJP WITH (NOLOCK)
    ON JCCD.JCCo = JCJP.JCCo
    AND JCCD.Job = JCJP.Job
    AND JCCD.PhaseGroup = JCJP.PhaseGroup
    AND JCCD.Phase = JCJP.Phase
JOIN JCCI WITH (NOLOCK)
    ON JCJP.JCCo = JCCI.JCCo
    AND JCJP.Contract = JCCI.Contract
    AND JCJP.Item = JCCI.Item
JOIN JCDM WITH (NOLOCK)
    ON JCCI.JCCo = JCDM.JCCo
    AND JCCI.Department = JCDM.Department
JOIN JCDC WITH (NOLOCK)
    ON JCCI.JCCo = JCDC.JCCo
    AND JCCI.Department = JCDC.Department
    AND JCCD.PhaseGroup = JCDC.PhaseGroup
    AND JCCD.CostType = JCDC.CostType
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Mth BETWEEN @BeginMth AND @EndMth
    AND JCCD.ActualCost <> 0
    AND JCJM.JobStatus = 1
    AND JCCD.GLTransAcct <> JCDC.OpenWIPAcct
    AND NOT EXISTS (
        SELECT 1
        FROM JCDO WITH (NOLOCK)
        WHERE JCDO.JCCo = JCCI.JCCo
            AND JCDO.Department = JCCI.Department
            AND JCDO.PhaseGroup = JCCD.PhaseGroup
            AND JCDO.Phase = JCCD.Phase
    )
GROUP BY JCCD.Job, JCJM.Description, JCCI.Department, JCDM.Description, JCCD.CostType, JCCD.GLTransAcct,
    JCDC.OpenWIPAcct
ORDER BY JCCD.Job, JCCD.CostType, JCCD.GLTransAcct
