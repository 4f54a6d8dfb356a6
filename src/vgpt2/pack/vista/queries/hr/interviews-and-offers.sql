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
  - For every job title, how many candidates did we meet and how many signed on?
  - The president asks why hiring drags, so for January through June count per role the candidates we met, those we made a proposal to and those who said no
  - applicants met vs signed, per role
  - Tally of candidate meetings by job title, next to the vacancies still open, who got a yes from us and who turned us down, busiest first
  - recruitng stats q1 by title - intvws, offerd, took it, declined
  - For each kind of job here, how many people came in to talk, and how many of them ended up taking it?
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
