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
  - Questions on 22-4410 marked as touching dollars or schedule
  - Scheduler updates the tower baseline tonight; give questions flagged for time or money, with days, amount and explanation of effect.
  - RFIs hitting money or time
  - Numeric list of questions marked for time or money, topic, days, dollars, explanation
  - rfis w $ or day impct flagd 1001-
  - Which of our questions about this building lead to more expense or delay, and by how much?
*/
SELECT PMRI.RFIType, PMRI.RFI, PMRI.Subject, PMRI.ImpactDaysYN, PMRI.ImpactDays, PMRI.ImpactCostsYN,
    PMRI.ImpactCosts, PMRI.ImpactDesc
FROM PMRI WITH (NOLOCK)
WHERE PMRI.PMCo = @PMCo
    AND PMRI.Project = @Project
    AND (PMRI.ImpactCostsYN = 'Y' OR PMRI.ImpactDaysYN = 'Y')
ORDER BY PMRI.RFIType, PMRI.RFI
