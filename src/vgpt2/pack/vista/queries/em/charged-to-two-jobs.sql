/*
title: Equipment charged to more than one job on the same day
grain: one piece of equipment and day
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which machines were charged to two jobs on one day?
  - Job usage of a period by machine and day with more than one job, number of jobs, hours and dollars
  - double charged equipment
  - Machine, description, date, jobs, first job, last job, time units, charge
  - pm on 1001- says backhoe 214 was at the other site on june 6 and he still got hit for it
  - 'Billing disputes between projects in June 2024: same unit, same day, two places'
  - Something can not be at two addresses for 10 hours each; find it
  - Can equipment appear on several sites' bills for an identical June day?
  - Two PMs fight over backhoe 214 on June 6; find for June 1 to 30 every unit and date with multiple projects, the projects involved, hours and dollars.
  - same rig, two sites, one date
  - 'In date order: machine description, count of sites hit that day, lowest and highest job number, total time, total hire'
  - dbl chgd eq 6/1-6/30 same dt diff jobs
  - Can it be that we asked two building sites to pay for the very same machine on one day?
*/
SELECT EMRD.Equipment, EMEM.Description, EMRD.ActualDate, COUNT(DISTINCT CONCAT(EMRD.JCCo, '-', EMRD.Job)) AS Jobs,
    MIN(EMRD.Job) AS FirstJob, MAX(EMRD.Job) AS LastJob, SUM(EMRD.TimeUnits) AS TimeUnits, SUM(EMRD.Dollars) AS Charged
FROM EMRD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMRD.EMCo = EMEM.EMCo
    AND EMRD.Equipment = EMEM.Equipment
WHERE EMRD.EMCo = @EMCo
    AND EMRD.Job IS NOT NULL
    AND EMRD.ActualDate BETWEEN @BeginDate AND @EndDate
GROUP BY EMRD.Equipment, EMEM.Description, EMRD.ActualDate
HAVING COUNT(DISTINCT CONCAT(EMRD.JCCo, '-', EMRD.Job)) > 1
ORDER BY EMRD.ActualDate, EMRD.Equipment
