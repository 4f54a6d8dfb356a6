/*
title: Job distributions of a pay period that are still to be written to job cost or have changed since
grain: one job, phase and cost type
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - What would the next update of this pay period still put on jobs?
  - Job, phase, cost type, hours and cost now, hours and cost already written and what is open, where they differ
  - pending job cost update
  - We corrected phases for eight people on the bridge after the costs had gone over, and the manager wants to know by Friday which phases will go up and which will come down once I press the button again for the week ending the 29th of June
  - payrol changes not writen to jobs yet
  - Labor that projects have not felt so far
  - Does phase 03-310 of 4410- go down by the 1,180 we moved?
  - What June 29 labor do projects still lack, or hold at an outdated figure?
  - The PM closes his forecast on Friday; for group 1's June 29 period tell which project cost codes will move when payroll is sent over again, hours and money, present against already sent.
  - PR→JC still pending 6/29
  - project and its name, cost code, cost type, hours now and sent, money now and sent, what's open
  - pr not updated to jc or chgd since, whch phs go up/dn
  - Wage costs are handed to the projects in a separate step; what has that step not delivered yet for this pay period?
*/
SELECT PRJC.JCCo, PRJC.Job, JCJM.Description AS JobName, PRJC.Phase, PRJC.JCCostType, SUM(PRJC.Hrs) AS Hours,
    SUM(PRJC.OldHrs) AS WrittenHours, SUM(PRJC.Amt) AS Cost, SUM(PRJC.OldAmt) AS WrittenCost,
    SUM(PRJC.Amt) - SUM(PRJC.OldAmt) AS OpenCost
FROM PRJC WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PRJC.JCCo = JCJM.JCCo
    AND PRJC.Job = JCJM.Job
WHERE PRJC.PRCo = @PRCo
    AND PRJC.PRGroup = @PRGroup
    AND PRJC.PREndDate = @PREndDate
GROUP BY PRJC.JCCo, PRJC.Job, JCJM.Description, PRJC.Phase, PRJC.JCCostType
HAVING SUM(PRJC.Amt) <> SUM(PRJC.OldAmt)
ORDER BY PRJC.JCCo, PRJC.Job, PRJC.Phase, PRJC.JCCostType
