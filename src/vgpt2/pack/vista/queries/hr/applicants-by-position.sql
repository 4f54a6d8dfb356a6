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
  - Job seekers per opening in 2024, how they found us and the wage they hope for
  - 'Recruiting budget talk on september 9: per opening say who applied from january on, through which ad, when he could start, and hoped-for pay against our range'
  - who applied for what
  - 'By position title: openings, applicant''s name, applied on, free from, how he found us, wanted pay, our low and high'
  - applcnts by pos code 3/1-6/30 w/ source + exp sal
  - People asked us for work. For which job, how did they hear of it, and how much do they want to earn?
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
