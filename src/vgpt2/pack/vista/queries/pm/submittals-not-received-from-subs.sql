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
  - Shop drawings subs on 22-4410 should have turned in before June 30
  - Storefront can't be released since nobody handed in drawings; for the bank branch name each sub's missing product data, its number and when we wanted it.
  - subs late turning in shops, 1001-
  - 'Earliest first: sub''s name, shop drawing and revision he should have handed in, wanted by'
  - sbmtls past due from subs not recd 22-4410
  - Outside companies were to give us drawings and samples for this building; which ones have missed the day?
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
