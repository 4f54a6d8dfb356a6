/*
title: Days from creating a pending change order to the approval of its items by project manager
grain: one project manager
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How long does it take each PM to get a change order approved?
  - 'Change items approved in a period by manager: number, amount, average and longest days since the pending change was created'
  - change order cycle time
  - Manager, items approved, value approved, mean days, slowest, between 01/01/2024 and 06/30/2024
  - why does it take Gary 4 months to get a signature when Lisa needs 3 weeks
  - 'Process review: lead time from noticing the extra to having it in writing'
  - How quickly do we turn extra work into agreed money? Target is 45 days
  - How long from drafting a proposed change to its signoff, averaged by manager?
  - Annual reviews are coming up; for items okayed January to June show for every PM the mean and worst wait since writing the change, and their dollars.
  - CO turnaround, PM by PM
  - 'Managers by name, slowest on top: change lines okayed, dollars, mean and worst wait since it was written'
  - avg days pco created to aprvd by pm, 1st half 24
  - From when a boss first writes up an extra until it's agreed, how many days pass, and which boss is slowest?
*/
SELECT JCMP.Name AS ProjectManager, COUNT(*) AS ItemsApproved, SUM(PMOI.ApprovedAmt) AS ApprovedAmount,
    AVG(1.0 * DATEDIFF(day, PMOP.DateCreated, PMOI.ApprovedDate)) AS AverageDays,
    MAX(DATEDIFF(day, PMOP.DateCreated, PMOI.ApprovedDate)) AS LongestDays
FROM PMOI WITH (NOLOCK)
JOIN PMOP WITH (NOLOCK)
    ON PMOI.PMCo = PMOP.PMCo
    AND PMOI.Project = PMOP.Project
    AND PMOI.PCOType = PMOP.PCOType
    AND PMOI.PCO = PMOP.PCO
JOIN JCJM WITH (NOLOCK)
    ON PMOI.PMCo = JCJM.JCCo
    AND PMOI.Project = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE PMOI.PMCo = @PMCo
    AND PMOI.Approved = 'Y'
    AND PMOI.ApprovedDate BETWEEN @BeginDate AND @EndDate
GROUP BY JCMP.Name
ORDER BY AverageDays DESC, JCMP.Name
