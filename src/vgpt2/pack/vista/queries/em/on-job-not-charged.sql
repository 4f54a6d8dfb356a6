/*
title: Machines standing on a job that were not charged to it in a month
grain: one piece of equipment
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which machines sit on jobs without us charging the job for them in June?
  - Active equipment located on a job with no usage to that job in the month, with PM and category
  - on job, no usage
  - iron parked on sites for free
  - Call the project managers about fleet that is at their site but brings no internal rent.
  - Located at a project yet nothing posted against it for the month.
  - Units parked at a project with nothing billed to that project in June
  - 'Operations phones managers tomorrow: working units located at a site with no June charge to it, by project name, manager''s name, class, since when, last used.'
  - on site, no june billing
  - 'By site: description, PM, equipment description, category, arrival day, previous usage day, where the month has no internal hire'
  - actv eq loc on job w/ 0 usage to it 06/24
  - Which machines stand at a building site that paid nothing for them last month?
*/
SELECT EMEM.JCCo, EMEM.Job, JCJM.Description AS JobName, JCMP.Name AS ProjectManager, EMEM.Equipment,
    EMEM.Description, EMCM.Description AS CategoryName, EMEM.JobDate, EMEM.LastUsedDate
FROM EMEM WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON EMEM.JCCo = JCJM.JCCo
    AND EMEM.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'A'
    AND EMEM.Type = 'E'
    AND NOT EXISTS (
        SELECT 1
        FROM EMRD WITH (NOLOCK)
        WHERE EMRD.EMCo = EMEM.EMCo
            AND EMRD.Equipment = EMEM.Equipment
            AND EMRD.JCCo = EMEM.JCCo
            AND EMRD.Job = EMEM.Job
            AND EMRD.Mth = @Mth
    )
ORDER BY EMEM.JCCo, EMEM.Job, EMEM.Equipment
