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
  - For each list on 22-4410, total defects, cleared ones, and the percentage
  - Owner holds 3 percent until ninety-five of every hundred defects are gone; give per walk-through list of the courthouse how many exist, how many are done and the ratio.
  - how close to punched out
  - 'Walk-through lists of the job in sequence: title, defects written, cleared, percentage'
  - punch % complet by list 1001-
  - Of the small faults noted at each inspection tour of this building, what share has been repaired?
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
