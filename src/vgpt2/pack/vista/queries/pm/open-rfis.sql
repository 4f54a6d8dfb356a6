/*
title: Unanswered RFIs of a project
grain: one RFI
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which RFIs are still open on this project?
  - Unanswered RFIs with due date
  - open rfis
  - RFIs of a project without an answer date, oldest due date first.
  - what rfis are we still waitin on
*/
SELECT PMRI.RFIType, PMRI.RFI, PMRI.Subject, PMRI.RFIDate, PMRI.DateDue, PMRI.ImpactDays, PMRI.ImpactCosts
FROM PMRI WITH (NOLOCK)
WHERE PMRI.PMCo = @PMCo
    AND PMRI.Project = @Project
    AND PMRI.DateRecd IS NULL
ORDER BY PMRI.DateDue, PMRI.RFIType, PMRI.RFI
