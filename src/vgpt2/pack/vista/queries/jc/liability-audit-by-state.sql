/*
title: Wages and subcontract invoices of jobs between two dates by state of the job site for the liability insurance audit
grain: one state, none for jobs without one
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - The general liability auditor needs our field wages and our subcontracted cost by state for the policy year
  - Timecard wages and subcontractor invoices by job site state with number of jobs for a date range
  - GL audit by state
  - wages n subs by state for the insurence audit
  - Policy ran from July 1 to June 30 and the premium is rated on payroll and on what we subcontract, each by the state in which the work stood, so total the timecards and the invoices of subs by where the site is, not where the man lives
  - Labor and trade cost, where it was built
  - State, wages, hours, subcontract invoices; Nevada and Utah are the two that the broker disputes
  - Field payroll and subcontractor bills for 2024, split by where the sites stand
  - Premium for general liability follows exposure, so from 07/01/2023 to 06/30/2024 total timecard pay and hours and what subs invoiced, each by location state
  - GL premium base where the sites sit
  - Alphabetical by state of the site for calendar 2024, number of jobs, timecard hours and pay, and subs' invoices
  - GL ins audit - PR $ + sub inv by job state, pol yr 24
  - Our insurer charges by how much we pay workers and hired firms in each state; how much was that over the past year?
*/
WITH Wages AS (
    SELECT JCJM.JCCo, COALESCE(JCJM.ShipState, 'none') AS ShipState, SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Amount
    FROM PRTH WITH (NOLOCK)
    JOIN JCJM WITH (NOLOCK)
        ON PRTH.JCCo = JCJM.JCCo
        AND PRTH.Job = JCJM.Job
    WHERE PRTH.JCCo = @JCCo
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    GROUP BY JCJM.JCCo, COALESCE(JCJM.ShipState, 'none')
),
Subcontracted AS (
    SELECT JCJM.JCCo, COALESCE(JCJM.ShipState, 'none') AS ShipState, SUM(APTL.GrossAmt) AS Amount
    FROM APTL WITH (NOLOCK)
    JOIN APTH WITH (NOLOCK)
        ON APTL.APCo = APTH.APCo
        AND APTL.Mth = APTH.Mth
        AND APTL.APTrans = APTH.APTrans
    JOIN JCJM WITH (NOLOCK)
        ON APTL.JCCo = JCJM.JCCo
        AND APTL.Job = JCJM.Job
    WHERE APTL.JCCo = @JCCo
        AND APTL.LineType = 7
        AND APTH.InvDate BETWEEN @BeginDate AND @EndDate
    GROUP BY JCJM.JCCo, COALESCE(JCJM.ShipState, 'none')
),
States AS (
    SELECT JCJM.JCCo, COALESCE(JCJM.ShipState, 'none') AS ShipState, COUNT(*) AS Jobs
    FROM JCJM WITH (NOLOCK)
    WHERE JCJM.JCCo = @JCCo
    GROUP BY JCJM.JCCo, COALESCE(JCJM.ShipState, 'none')
)
SELECT States.ShipState, States.Jobs, ISNULL(Wages.Hours, 0) AS Hours, ISNULL(Wages.Amount, 0) AS Wages,
    ISNULL(Subcontracted.Amount, 0) AS SubcontractInvoices
FROM States
LEFT JOIN Wages
    ON States.JCCo = Wages.JCCo
    AND States.ShipState = Wages.ShipState
LEFT JOIN Subcontracted
    ON States.JCCo = Subcontracted.JCCo
    AND States.ShipState = Subcontracted.ShipState
WHERE Wages.Amount <> 0
    OR Subcontracted.Amount <> 0
ORDER BY States.ShipState
