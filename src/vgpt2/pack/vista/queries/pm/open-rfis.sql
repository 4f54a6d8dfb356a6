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
  - Questions on 22-4410 that the designers haven't replied to, soonest deadline leading
  - 'I meet the architect at two and will read him each question he owes us on the courthouse: topic, asked on, reply wanted by, days and dollars at stake.'
  - unanswered questions, job 22-4410
  - Questions with no reply on this job, kind, topic, asked on, wanted by, days and dollars affected
  - rfis not ansd yet on 1001- by due dt
  - We asked the designers about unclear plans for this building; what have they not replied to?
*/
SELECT PMRI.RFIType, PMRI.RFI, PMRI.Subject, PMRI.RFIDate, PMRI.DateDue, PMRI.ImpactDays, PMRI.ImpactCosts
FROM PMRI WITH (NOLOCK)
WHERE PMRI.PMCo = @PMCo
    AND PMRI.Project = @Project
    AND PMRI.DateRecd IS NULL
ORDER BY PMRI.DateDue, PMRI.RFIType, PMRI.RFI
