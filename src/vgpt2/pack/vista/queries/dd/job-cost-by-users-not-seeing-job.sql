/*
title: Actual job cost of a month from batches of users who may not see the job under data security
grain: one job and user
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Whose batches put cost on projects that row security hides from that person?
  - Job cost posted by makers without rights to the job, by job and user for a month
  - We introduced job level visibility in spring and I want to see whether it bites. Take what hit the jobs in June 2024, find who made each batch, and report the ones where that person has no entitlement for the project, with the number of lines and the dollars, because then something bypasses the restriction or the set-up is wrong.
  - cost from blocked users
  - who posts to jobs thier not alowed to look at
  - how did cost get onto 24-1015 in June 2024 from somebody who shouldn't even find that project
  - Job, description, batch creator, full name, lines, actual cost where no user entry of type job exists.
  - June charges to projects entered by someone whom project visibility excludes
  - Our visibility rules for projects went live in May; test them on June by finding charges keyed by persons not entitled to that project, with project name, person, lines and dollars.
  - charged a job they can't see
  - Job with description, login and full name not entitled to it, number of cost lines from his batches, amount; largest ahead
  - jc cost 06/24 from usrs w/o job data security
  - Did anyone put costs on a project that, by our rules, is hidden from them?
*/
SELECT JCCD.Job, JCJM.Description, HQBC.CreatedBy, DDUP.FullName, COUNT(*) AS Lines,
    SUM(JCCD.ActualCost) AS ActualCost
FROM JCCD WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCCD.JCCo = JCJM.JCCo
    AND JCCD.Job = JCJM.Job
JOIN HQBC WITH (NOLOCK)
    ON JCCD.JCCo = HQBC.Co
    AND JCCD.Mth = HQBC.Mth
    AND JCCD.BatchId = HQBC.BatchId
    AND JCCD.Source = HQBC.Source
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Mth = @Mth
    AND JCCD.ActualCost <> 0
    AND NOT EXISTS (
        SELECT 1
        FROM DDDU WITH (NOLOCK)
        WHERE DDDU.Datatype = 'bJob'
            AND DDDU.Qualifier = JCCD.JCCo
            AND DDDU.Instance = JCCD.Job
            AND DDDU.VPUserName = HQBC.CreatedBy
    )
GROUP BY JCCD.Job, JCJM.Description, HQBC.CreatedBy, DDUP.FullName
ORDER BY ActualCost DESC, JCCD.Job, HQBC.CreatedBy
