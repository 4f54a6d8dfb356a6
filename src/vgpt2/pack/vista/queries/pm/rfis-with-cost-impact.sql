/*
title: RFIs that affect cost or schedule
grain: one RFI
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which RFIs have a cost or schedule impact?
  - RFIs flagged with cost impact
  - rfi impacts
  - RFIs of a project where the cost or days impact flag is yes, with impact days and costs.
  - which rfis r gonna cost us
*/
SELECT PMRI.RFIType, PMRI.RFI, PMRI.Subject, PMRI.ImpactDaysYN, PMRI.ImpactDays, PMRI.ImpactCostsYN,
    PMRI.ImpactCosts, PMRI.ImpactDesc
FROM PMRI WITH (NOLOCK)
WHERE PMRI.PMCo = @PMCo
    AND PMRI.Project = @Project
    AND (PMRI.ImpactCostsYN = 'Y' OR PMRI.ImpactDaysYN = 'Y')
ORDER BY PMRI.RFIType, PMRI.RFI
