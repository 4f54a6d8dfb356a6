/*
title: Applicants by position with source and expected pay
grain: one position of an applicant
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who applied for the open jobs we advertised?
  - Applications between two dates by position with job title, openings, applicant, application date, available date, source and expected salary
  - applicants by position
  - anybody put in for the estimater job yet
  - The superintendent wants candidates for crane operator who could start by July.
  - candidate list
  - Which advertising brought in people, and what pay do they want compared with the range?
*/
SELECT HRAP.PositionCode, HRPC.JobTitle, HRPC.OpenJobs, HRRM.LastName, HRRM.FirstName, HRRM.ApplicationDate,
    HRRM.AvailableDate, HRRM.Source, HRRM.ExpectedSalary, HRPC.BegSalary, HRPC.EndSalary
FROM HRAP WITH (NOLOCK)
JOIN HRPC WITH (NOLOCK)
    ON HRAP.HRCo = HRPC.HRCo
    AND HRAP.PositionCode = HRPC.PositionCode
JOIN HRRM WITH (NOLOCK)
    ON HRAP.HRCo = HRRM.HRCo
    AND HRAP.HRRef = HRRM.HRRef
WHERE HRAP.HRCo = @HRCo
    AND HRRM.ApplicationDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRAP.PositionCode, HRRM.ApplicationDate, HRRM.LastName
