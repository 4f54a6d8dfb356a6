/*
title: Labour cost at straight time and at premium rates by project manager and job
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which PMs burn the most overtime, and on which jobs?
  - Payroll hours and cost on jobs split into straight and above 1.0, with the premium share, grouped by manager
  - OT by PM
  - 'From January 2024 to June 2024: manager, job, straight hours, premium hours, premium dollars, percent of hours'
  - Linda's jobs are working saturdays again, how bad is it
  - The boss thinks 15% of our hours are paid at time and a half or better. True?
  - Who plans so badly that crews stay late
  - Overtime versus straight hours on each project, grouped by its leader, January to June
  - The owner suspects weekend work is a habit, so for 2024 show per leader and project the normal hours, time-and-a-half and double hours, their dollars and the percentage
  - OT hogs by PM
  - Inside each PM's name the jobs by name, worst overtime percent first, straight hours, premium hours and premium dollars, January to June
  - ST v OT/DT hrs by PM/job Q2, % OT
  - Whose projects make people work the most extra-paid hours, and how much do those extra-paid hours cost?
*/
SELECT JCMP.Name AS ProjectManager, JCCD.Job, JCJM.Description,
    SUM(CASE WHEN JCCD.EarnFactor > 1 THEN 0 ELSE JCCD.ActualHours END) AS StraightHours,
    SUM(CASE WHEN JCCD.EarnFactor > 1 THEN JCCD.ActualHours ELSE 0 END) AS PremiumHours,
    SUM(CASE WHEN JCCD.EarnFactor > 1 THEN JCCD.ActualCost ELSE 0 END) AS PremiumCost,
    SUM(CASE WHEN JCCD.EarnFactor > 1 THEN JCCD.ActualHours ELSE 0 END) / NULLIF(SUM(JCCD.ActualHours), 0)
        AS PremiumShare
FROM JCCD WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCCD.JCCo = JCJM.JCCo
    AND JCCD.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Mth BETWEEN @BeginMth AND @EndMth
    AND JCCD.JCTransType = 'PR'
    AND JCCD.ActualHours <> 0
GROUP BY JCMP.Name, JCCD.Job, JCJM.Description
ORDER BY JCMP.Name, PremiumShare DESC, JCCD.Job
