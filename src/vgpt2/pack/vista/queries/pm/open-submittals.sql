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
  - Shop drawings on 22-4410 the A/E has kept and not sent back
  - Steel fabrication slips unless reviews arrive; before I escalate to the owner, name everything sitting at the architect for the library, when it went and its promised return.
  - shops out at the A/E, 1001-
  - 'By promised return: shop drawings the architect holds, with revision, wording and day sent'
  - sbmtls at arch not recd back job 22-4410
  - We gave samples and details to the architect to approve for this building; which has he not given back?
*/
SELECT PMSM.SubmittalType, PMSM.Submittal, PMSM.Rev, PMSM.Description, PMSM.ToArchEng, PMSM.DueBackArch
FROM PMSM WITH (NOLOCK)
WHERE PMSM.PMCo = @PMCo
    AND PMSM.Project = @Project
    AND PMSM.ToArchEng IS NOT NULL
    AND PMSM.RecdBackArch IS NULL
ORDER BY PMSM.DueBackArch, PMSM.SubmittalType, PMSM.Submittal, PMSM.Rev
