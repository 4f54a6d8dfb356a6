/*
title: Submittal register of a project with firms and dates
grain: one submittal revision
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Show the submittal register.
  - Submittal register with approving firm and dates
  - submittal log
  - Submittals of a project by spec section with responsible firm, approving firm, sent and received dates and status.
  - submittals list for my job
  - Complete record of 22-4410's shop drawings by spec chapter
  - 'Owner''s commissioning agent requests all product approvals on the clinic: chapter, number, revision, who furnishes, sent to reviewer, due, back, and stage.'
  - full shop drawing record, 1001-
  - 'Product approvals of the job under spec chapters: sub''s name, when it went for review, due, came back, stage'
  - sbmtl reg 22-4410 by spec sect w dates n stat
  - All drawings and samples that companies must get approved for this building, and where each one is
*/
WITH Approvers AS (
    SELECT PMFM.VendorGroup, PMFM.FirmNumber, PMFM.FirmName
    FROM PMFM WITH (NOLOCK)
)
SELECT PMSubmittal.SpecSection, PMSubmittal.SubmittalNumber, PMSubmittal.SubmittalRev, PMSubmittal.Description,
    PMFM.FirmName AS ResponsibleFirm, Approvers.FirmName AS ApprovingFirm, PMSubmittal.SentToApprovingFirm,
    PMSubmittal.DueFromApprovingFirm, PMSubmittal.ReceivedFromApprovingFirm, PMSC.Description AS Status
FROM PMSubmittal WITH (NOLOCK)
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMSubmittal.VendorGroup = PMFM.VendorGroup
    AND PMSubmittal.ResponsibleFirm = PMFM.FirmNumber
LEFT JOIN Approvers
    ON PMSubmittal.VendorGroup = Approvers.VendorGroup
    AND PMSubmittal.ApprovingFirm = Approvers.FirmNumber
LEFT JOIN PMSC WITH (NOLOCK)
    ON PMSubmittal.Status = PMSC.Status
WHERE PMSubmittal.PMCo = @PMCo
    AND PMSubmittal.Project = @Project
ORDER BY PMSubmittal.SpecSection, PMSubmittal.SubmittalNumber, PMSubmittal.SubmittalRev
