/*
title: Inspections of a project with firm and status
grain: one inspection
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which inspections were carried out on the project?
  - Inspection log with firm, inspector and status
  - inspections
  - Inspections of one project by date with location, inspecting firm, inspector and status.
  - did the inspector come out
  - Every inspection on 22-4410, where, by whom, and its result
  - 'The lender''s monitor visits Tuesday and asks what code checks took place on the condos: date, area, company, examiner''s name and outcome for each.'
  - insp log for 1001-
  - Inspections of this job by day with area, company that came, examiner's name and outcome
  - all insps on the condo job, passd or not + inspctr
  - Officials come and check the work on this building; which checks were there, who came, and how did it turn out?
*/
SELECT PMIL.InspectionType, PMIL.InspectionCode, PMIL.Description, PMIL.Location, PMIL.InspectionDate,
    PMFM.FirmName, PMIL.InspectorName, PMSC.Description AS Status
FROM PMIL WITH (NOLOCK)
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMIL.VendorGroup = PMFM.VendorGroup
    AND PMIL.InspectionFirm = PMFM.FirmNumber
LEFT JOIN PMSC WITH (NOLOCK)
    ON PMIL.Status = PMSC.Status
WHERE PMIL.PMCo = @PMCo
    AND PMIL.Project = @Project
ORDER BY PMIL.InspectionDate, PMIL.InspectionType, PMIL.InspectionCode
