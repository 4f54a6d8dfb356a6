/*
title: Reviews held between two dates by reviewer with number of reviews, those held after the due date set in the review before, and average days late
grain: one reviewer
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which managers hold their reviews on time and which do not?
  - Reviewer, reviews held, reviews later than the next review date of the previous one, average days late
  - late reviews by reviewer
  - People complain in the exit talks that their annual talk came months after it was promised, so for the past year I would like to see per manager how many he did, how many were past the date that had been fixed the time before, and by how much on average
  - who does reveiws late, avrage days
  - Bosses who let the yearly talk slide
  - Did Hendricks do all 12 of his on schedule in 2024?
  - Per appraiser, how many evaluations came past the date promised last time?
  - HR promised the owner that appraisals would be punctual, so for each evaluator count those done in 2024, how many missed the previously agreed date and the mean delay
  - tardy evals by manager
  - Evaluator, evaluations done, different roles, how many overdue and mean days of delay, worst offender first
  - evals done late by revwr 2024, avg days ovr
  - Each boss agreed to talk to his people by a certain day; which bosses missed that, how often and by how long?
*/
WITH Held AS (
    SELECT HRER.HRCo, HRER.HRRef, HRER.Reviewer, HRER.ReviewDate,
        LAG(HRER.NextReviewDate) OVER (PARTITION BY HRER.HRCo, HRER.HRRef ORDER BY HRER.ReviewDate) AS DueDate
    FROM HRER WITH (NOLOCK)
    WHERE HRER.HRCo = @HRCo
)
SELECT Held.Reviewer, COUNT(*) AS Reviews, COUNT(DISTINCT HRRM.PositionCode) AS Positions,
    SUM(CASE WHEN Held.ReviewDate > Held.DueDate THEN 1 ELSE 0 END) AS LateReviews,
    AVG(CASE WHEN Held.ReviewDate > Held.DueDate THEN DATEDIFF(DAY, Held.DueDate, Held.ReviewDate) END) AS AvgDaysLate
FROM Held
JOIN HRRM WITH (NOLOCK)
    ON Held.HRCo = HRRM.HRCo
    AND Held.HRRef = HRRM.HRRef
WHERE Held.ReviewDate BETWEEN @BeginDate AND @EndDate
GROUP BY Held.Reviewer
ORDER BY LateReviews DESC, Held.Reviewer
