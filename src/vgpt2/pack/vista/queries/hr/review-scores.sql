/*
title: Average review rating by person and position
grain: one review of a person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How did people score in their reviews this year?
  - Reviews between two dates with person, job title, reviewer, number of ratings, average, lowest and highest
  - review scores
  - who got the worst marks from Hank
  - I am deciding on raises and want everyone's evaluation result in one list, best on top.
  - ratings per person
  - Is one evaluator much stricter than the rest?
  - Mean appraisal marks for everybody evaluated in 2024, with who evaluated them
  - Bonuses get decided Friday, so rank everyone appraised this year by mean mark, and give the role, the evaluator and the best and worst single mark
  - eval marks, high to low
  - Appraisals from January to June with day, employee, title, evaluator, how many marks, mean, bottom and top
  - avg eval scors by emp 2024, w/ reviewr n hi/lo
  - How did the bosses grade their people this year, and who came out best?
*/
SELECT HRER.ReviewDate, HRRM.LastName, HRRM.FirstName, HRER.PositionCode, HRPC.JobTitle, HRER.Reviewer,
    COUNT(*) AS Ratings, AVG(HRRP.Rating * 1.0) AS AverageRating, MIN(HRRP.Rating) AS LowestRating,
    MAX(HRRP.Rating) AS HighestRating
FROM HRER WITH (NOLOCK)
JOIN HRRP WITH (NOLOCK)
    ON HRER.HRCo = HRRP.HRCo
    AND HRER.HRRef = HRRP.HRRef
    AND HRER.ReviewDate = HRRP.ReviewDate
JOIN HRRM WITH (NOLOCK)
    ON HRER.HRCo = HRRM.HRCo
    AND HRER.HRRef = HRRM.HRRef
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRER.HRCo = HRPC.HRCo
    AND HRER.PositionCode = HRPC.PositionCode
WHERE HRER.HRCo = @HRCo
    AND HRER.ReviewDate BETWEEN @BeginDate AND @EndDate
GROUP BY HRER.ReviewDate, HRRM.LastName, HRRM.FirstName, HRER.PositionCode, HRPC.JobTitle, HRER.Reviewer
ORDER BY AverageRating DESC, HRRM.LastName, HRRM.FirstName
