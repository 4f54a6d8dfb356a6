/*
title: Submittals not received from the responsible firm
grain: one submittal revision
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which subcontractors owe us submittals?
  - Submittals due from the responsible firm and not received
  - submittals owed by subs
  - Submittals of a project whose due date from the responsible firm has passed and that have not come in.
  - which subs havent turned in submittals
*/
SELECT PMFM.FirmName, PMSubmittal.SubmittalNumber, PMSubmittal.SubmittalRev, PMSubmittal.Description,
    PMSubmittal.DueFromResponsibleFirm
FROM PMSubmittal WITH (NOLOCK)
JOIN PMFM WITH (NOLOCK)
    ON PMSubmittal.VendorGroup = PMFM.VendorGroup
    AND PMSubmittal.ResponsibleFirm = PMFM.FirmNumber
WHERE PMSubmittal.PMCo = @PMCo
    AND PMSubmittal.Project = @Project
    AND PMSubmittal.ReceivedFromResponsibleFirm IS NULL
    AND PMSubmittal.DueFromResponsibleFirm < @AsOf
ORDER BY PMSubmittal.DueFromResponsibleFirm, PMFM.FirmName
