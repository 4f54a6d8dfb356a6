/*
title: Positions with openings
grain: one position
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Which positions are we hiring for?
  - Open positions with salary range and closing date
  - job openings
  - Positions with open jobs, job title, number of openings, salary range and closing date.
  - what jobs r we trying to fill
*/
SELECT HRPC.PositionCode, HRPC.JobTitle, HRPC.OpenJobs, HRPC.BegSalary, HRPC.EndSalary, HRPC.ClosingDate, HRPC.Contact
FROM HRPC WITH (NOLOCK)
WHERE HRPC.HRCo = @HRCo
    AND HRPC.OpenJobs > 0
ORDER BY HRPC.ClosingDate, HRPC.PositionCode
