/*
title: Interviews, offers and acceptances by position
grain: one position
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How many interviews did it take to fill each position?
  - Interviews, people seen, offers, acceptances and rejections by position between two dates, with job title
  - hiring funnel
  - did the guys we offered the forman job ever say yes
  - Recruiting scorecard for the first half of 2024
  - offers vs accepts
  - Where do candidates turn us down most often?
*/
SELECT HREI.PositionCode, HRPC.JobTitle, HRPC.OpenJobs, COUNT(*) AS Interviews, COUNT(DISTINCT HREI.HRRef) AS People,
    COUNT(HREI.JobOfferDate) AS Offers, COUNT(HREI.JobAcceptDate) AS Accepted, COUNT(HREI.JobRejectDate) AS Rejected
FROM HREI WITH (NOLOCK)
JOIN HRPC WITH (NOLOCK)
    ON HREI.HRCo = HRPC.HRCo
    AND HREI.PositionCode = HRPC.PositionCode
WHERE HREI.HRCo = @HRCo
    AND HREI.InterviewDate BETWEEN @BeginDate AND @EndDate
GROUP BY HREI.PositionCode, HRPC.JobTitle, HRPC.OpenJobs
ORDER BY Interviews DESC, HREI.PositionCode
