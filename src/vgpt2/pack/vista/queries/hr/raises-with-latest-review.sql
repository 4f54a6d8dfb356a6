/*
title: Raises between two dates with the latest review before them and its average rating
grain: one raise
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Did the raises of this year go to people with good reviews?
  - Person, effective date, old and new pay, percent, date and reviewer of the last review before it and the average of its ratings
  - raises vs ratings
  - The board would like to hear that we reward performance, so please take every change of pay in 2024 that is more than before and put next to it when the person was last reviewed before that day, by whom, and what the marks came to on average, even if there was no review
  - raise pct n last reveiw score per persn
  - Is generosity tied to merit here?
  - Kurt got 6 percent on April 1, what were his marks?
  - Increases granted in 2024 beside the appraisal score that preceded each
  - The owner suspects favourites get the money; show each increase of the year with its percent, the marks and date of the appraisal before, and who gave it
  - merit pay vs eval marks
  - Employee, title, pay before and after, percent up, appraisal day, appraiser and mean mark, in order of date
  - bumps ytd w/ % and lst eval avg score + who did it
  - When somebody got more money, how well had their boss rated them shortly before?
*/
WITH Rated AS (
    SELECT HRER.HRCo, HRER.HRRef, HRER.ReviewDate, HRER.Reviewer, AVG(HRRP.Rating * 1.0) AS AverageRating
    FROM HRER WITH (NOLOCK)
    LEFT JOIN HRRP WITH (NOLOCK)
        ON HRER.HRCo = HRRP.HRCo
        AND HRER.HRRef = HRRP.HRRef
        AND HRER.ReviewDate = HRRP.ReviewDate
    WHERE HRER.HRCo = @HRCo
    GROUP BY HRER.HRCo, HRER.HRRef, HRER.ReviewDate, HRER.Reviewer
),
Raised AS (
    SELECT HRSH.HRCo, HRSH.HRRef, HRSH.EffectiveDate, HRSH.OldSalary, HRSH.NewSalary, Rated.ReviewDate,
        Rated.Reviewer, Rated.AverageRating,
        ROW_NUMBER() OVER (PARTITION BY HRSH.HRCo, HRSH.HRRef, HRSH.EffectiveDate
            ORDER BY Rated.ReviewDate DESC) AS Recent
    FROM HRSH WITH (NOLOCK)
    LEFT JOIN Rated
        ON HRSH.HRCo = Rated.HRCo
        AND HRSH.HRRef = Rated.HRRef
        AND Rated.ReviewDate <= HRSH.EffectiveDate
    WHERE HRSH.HRCo = @HRCo
        AND HRSH.EffectiveDate BETWEEN @BeginDate AND @EndDate
        AND HRSH.NewSalary > HRSH.OldSalary
)
SELECT HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, Raised.EffectiveDate, Raised.OldSalary, Raised.NewSalary,
    (Raised.NewSalary - Raised.OldSalary) * 100 / NULLIF(Raised.OldSalary, 0) AS PercentRaise, Raised.ReviewDate,
    Raised.Reviewer, Raised.AverageRating
FROM Raised
JOIN HRRM WITH (NOLOCK)
    ON Raised.HRCo = HRRM.HRCo
    AND Raised.HRRef = HRRM.HRRef
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE Raised.Recent = 1
ORDER BY Raised.EffectiveDate, HRRM.LastName, HRRM.FirstName
