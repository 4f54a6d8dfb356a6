/*
title: Reviews due by a date
grain: one person
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - Whose performance review is due?
  - Next review dates by person from the latest review
  - reviews due
  - Active people whose latest review names a next review date on or before a date.
  - who needs a review done
  - Employees who should be evaluated by December 31, and their previous appraiser
  - I am planning the fall calendar with the superintendents and want everybody whose next appraisal falls on or before October 15, the last one and who did it
  - evals coming up by december
  - Soonest first, current employees with the next appraisal day, the previous one and the evaluator
  - perf revws due thru eoy by emp name
  - For whom is it time to sit down with the boss and talk about how they are doing?
*/
WITH Reviews AS (
    SELECT HRER.HRCo, HRER.HRRef, HRER.ReviewDate, HRER.Reviewer, HRER.NextReviewDate,
        ROW_NUMBER() OVER (PARTITION BY HRER.HRCo, HRER.HRRef ORDER BY HRER.ReviewDate DESC) AS Recent
    FROM HRER WITH (NOLOCK)
    WHERE HRER.HRCo = @HRCo
)
SELECT Reviews.NextReviewDate, HRRM.LastName, HRRM.FirstName, Reviews.ReviewDate AS LastReview, Reviews.Reviewer
FROM HRRM WITH (NOLOCK)
JOIN Reviews
    ON HRRM.HRCo = Reviews.HRCo
    AND HRRM.HRRef = Reviews.HRRef
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND Reviews.Recent = 1
    AND Reviews.NextReviewDate <= @ThroughDate
ORDER BY Reviews.NextReviewDate, HRRM.LastName, HRRM.FirstName
