/*
title: Project budgets of open projects with lines, hours and amount beside the current estimate in job cost
grain: one project budget
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which budgets has each project got and how far are they from the estimate in job cost?
  - Budgets by open project with number of lines, hours and amount, current estimated cost of the job and difference
  - project budgets vs estimate
  - Project, budget, description, lines, hours, amount, current estimate, difference
  - For the rebid of 1021- we made three budgets, one by Lena, one by me and a last one on the way to the airport, none of which I can tell apart by name, so show them for every running project with totals next to what job cost has
  - budgits in PM agianst the jc estimate for the Cedar Mill job
  - Planned money by version, measured on the 4.2 million we are working to
  - Lay each active job's plan versions beside what job cost currently forecasts
  - Lender wants one agreed number per active job, so show every plan we drew up with hours and dollars, and how far it sits from the present cost estimate.
  - PM budgets v current est, open jobs
  - 'Per running job all plan versions by title: hours, money, what job cost now expects, and the gap'
  - all the bdgt versions on opn jobs, hrs + $ vs curr est
  - For the jobs going on now, how does each spending plan compare with what bookkeeping currently believes the job will cost?
*/
WITH Planned AS (
    SELECT PMED.PMCo, PMED.Project, PMED.BudgetNo, COUNT(*) AS Lines, SUM(PMED.Hours) AS Hours,
        SUM(PMED.Amount) AS Amount
    FROM PMED WITH (NOLOCK)
    WHERE PMED.PMCo = @PMCo
    GROUP BY PMED.PMCo, PMED.Project, PMED.BudgetNo
),
Estimate AS (
    SELECT JCCP.JCCo, JCCP.Job, SUM(JCCP.CurrEstCost) AS CurrentEstimate
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @PMCo
    GROUP BY JCCP.JCCo, JCCP.Job
)
SELECT PMEH.Project, JCJM.Description AS ProjectName, PMEH.BudgetNo, PMEH.Description, Planned.Lines, Planned.Hours,
    Planned.Amount, Estimate.CurrentEstimate, Planned.Amount - Estimate.CurrentEstimate AS Difference
FROM PMEH WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMEH.PMCo = JCJM.JCCo
    AND PMEH.Project = JCJM.Job
LEFT JOIN Planned
    ON PMEH.PMCo = Planned.PMCo
    AND PMEH.Project = Planned.Project
    AND PMEH.BudgetNo = Planned.BudgetNo
LEFT JOIN Estimate
    ON PMEH.PMCo = Estimate.JCCo
    AND PMEH.Project = Estimate.Job
WHERE PMEH.PMCo = @PMCo
    AND JCJM.JobStatus = 1
ORDER BY PMEH.Project, PMEH.BudgetNo
