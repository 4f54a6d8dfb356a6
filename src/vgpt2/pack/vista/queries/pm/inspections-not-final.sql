/*
title: Inspections held whose status is not final, by location
grain: one inspection
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which inspections have taken place and are still not signed off, and where?
  - Past inspections without a final status, all projects, with location and firm
  - Project, project description, location name, inspection type, number, date, firm, inspector, status; inspection date before today, status not final.
  - inspections not closed
  - what insp did we flunk or forget to close out
  - City sign-offs hanging in the air before we cover up the walls
  - By June 30 every inspection must be finished; what is left and in which area?
  - Inspections already held before June 30 that lack a final outcome, by area
  - Certificate of occupancy is promised for the 30th; on all jobs which code checks are past their date without a final result, in what area, by which company and examiner?
  - insp done but not finaled
  - Held but unfinished inspections by job and area name, company, examiner's name, outcome so far
  - insps past dt still not final stat, all jobs, incl bldg dept
  - The officials came and looked, but which of these visits have no closing result yet, and in what part of the building?
*/
SELECT PMIL.Project, JCJM.Description AS ProjectDescription, PMPL.Description AS LocationName, PMIL.InspectionType,
    PMIL.InspectionCode, PMIL.Description, PMIL.InspectionDate, PMFM.FirmName, PMIL.InspectorName,
    PMSC.Description AS Status
FROM PMIL WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMIL.PMCo = JCJM.JCCo
    AND PMIL.Project = JCJM.Job
LEFT JOIN PMPL WITH (NOLOCK)
    ON PMIL.PMCo = PMPL.PMCo
    AND PMIL.Project = PMPL.Project
    AND PMIL.Location = PMPL.Location
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMIL.VendorGroup = PMFM.VendorGroup
    AND PMIL.InspectionFirm = PMFM.FirmNumber
LEFT JOIN PMSC WITH (NOLOCK)
    ON PMIL.Status = PMSC.Status
WHERE PMIL.PMCo = @PMCo
    AND PMIL.InspectionDate < @AsOf
    AND (PMSC.CodeType IS NULL OR PMSC.CodeType <> 'F')
ORDER BY PMIL.Project, PMPL.Description, PMIL.InspectionDate
