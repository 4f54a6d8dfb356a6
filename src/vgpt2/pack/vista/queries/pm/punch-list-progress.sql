/*
title: Punch list progress by list
grain: one punch list
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - How far along are the punch lists?
  - Punch list completion
  - punch list percent done
  - Items, finished items and percent finished per punch list of a project.
  - r we almost done with punch
*/
SELECT PMPU.PunchList, PMPU.Description, COUNT(*) AS Items, COUNT(PMPI.FinDate) AS Finished,
    COUNT(PMPI.FinDate) * 100.0 / COUNT(*) AS PercentFinished
FROM PMPU WITH (NOLOCK)
JOIN PMPI WITH (NOLOCK)
    ON PMPU.PMCo = PMPI.PMCo
    AND PMPU.Project = PMPI.Project
    AND PMPU.PunchList = PMPI.PunchList
WHERE PMPU.PMCo = @PMCo
    AND PMPU.Project = @Project
GROUP BY PMPU.PunchList, PMPU.Description
ORDER BY PMPU.PunchList
