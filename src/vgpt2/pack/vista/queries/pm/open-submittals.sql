/*
title: Submittals not back from the architect
grain: one submittal revision
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which submittals are still with the architect?
  - Open submittals of a project
  - submittal log open
  - Submittals sent to the architect and not received back, by due date.
  - what submittals r we waiting on
*/
SELECT PMSM.SubmittalType, PMSM.Submittal, PMSM.Rev, PMSM.Description, PMSM.ToArchEng, PMSM.DueBackArch
FROM PMSM WITH (NOLOCK)
WHERE PMSM.PMCo = @PMCo
    AND PMSM.Project = @Project
    AND PMSM.ToArchEng IS NOT NULL
    AND PMSM.RecdBackArch IS NULL
ORDER BY PMSM.DueBackArch, PMSM.SubmittalType, PMSM.Submittal, PMSM.Rev
