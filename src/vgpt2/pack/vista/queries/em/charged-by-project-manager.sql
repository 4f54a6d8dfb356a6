/*
title: Equipment charged to jobs by project manager and category
grain: one project manager and equipment category
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which project managers use the most of our own machines?
  - Internal rental charged to jobs by PM name and category, with number of jobs and time
  - equip by PM
  - whos hoggin the excavators
  - Split the fleet's internal revenue from January to June by the manager of the job it was charged to.
  - Fleet demand by manager and type of machine.
  - Internal machine charges in 2024 divided over those running the projects and classes of machine
  - 'The fleet manager is pitching three more excavators and wants proof of demand: by manager''s name and class, how many projects, how many hours and dollars were charged January to December.'
  - who's using our iron most
  - PM by name, under each the equipment categories, count of sites, usage time, internal hire charged, costliest category ahead
  - em rev by PM x cat ytd, hrs + $
  - Which of our project leaders use the company's own machines heavily, and which kinds?
*/
SELECT JCJM.JCCo, JCJM.ProjectMgr, JCMP.Name, EMRD.Category, EMCM.Description AS CategoryName,
    COUNT(DISTINCT EMRD.Job) AS Jobs, SUM(EMRD.TimeUnits) AS TimeUnits, SUM(EMRD.Dollars) AS Charged
FROM EMRD WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON EMRD.JCCo = JCJM.JCCo
    AND EMRD.Job = JCJM.Job
JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
JOIN EMCM WITH (NOLOCK)
    ON EMRD.EMCo = EMCM.EMCo
    AND EMRD.Category = EMCM.Category
WHERE EMRD.EMCo = @EMCo
    AND EMRD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY JCJM.JCCo, JCJM.ProjectMgr, JCMP.Name, EMRD.Category, EMCM.Description
ORDER BY JCMP.Name, Charged DESC, EMRD.Category
