/*
title: Average rating of each active person's latest review up to a date beside that of the review before, with change, position and reviewer
grain: one active person
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-12-31}
asks:
  - Whose performance rating went up or down since the previous review?
  - Person, title, latest review date and average, previous date and average, difference
  - rating change per person
  - Merit increases are decided next week and the committee doesn't want the bare score, they want to know whether somebody is improving or sliding, so beside the latest average please put the average of the review before that and the difference, biggest drop first
  - ratings that droped since the last reveiw
  - Who has got better and who has got worse in the eyes of the boss?
  - Compare Whitfield's score of 2024 with his 2023 one, and the same for the rest of staff
  - Are employees' appraisal marks getting better or worse from one to the next?
  - The leadership meeting picks candidates for foreman training, so set each current employee's newest mean mark against the one before, with title and appraiser, steepest decline first
  - evals going up or down
  - Employee and title, appraiser, newest appraisal and its mean, previous appraisal and its mean, and the movement
  - eval avg now vs prev eval per actv emp thru 12/31
  - Comparing the two most recent times their boss graded them, who did better and who did worse?
*/
WITH Scored AS (
    SELECT HRER.HRCo, HRER.HRRef, HRER.ReviewDate, HRER.Reviewer, AVG(HRRP.Rating * 1.0) AS AvgRating,
        ROW_NUMBER() OVER (PARTITION BY HRER.HRCo, HRER.HRRef ORDER BY HRER.ReviewDate DESC) AS Place,
        LEAD(HRER.ReviewDate) OVER (PARTITION BY HRER.HRCo, HRER.HRRef ORDER BY HRER.ReviewDate DESC) AS DateBefore,
        LEAD(AVG(HRRP.Rating * 1.0)) OVER (PARTITION BY HRER.HRCo, HRER.HRRef
            ORDER BY HRER.ReviewDate DESC) AS AvgBefore
    FROM HRER WITH (NOLOCK)
    JOIN HRRP WITH (NOLOCK)
        ON HRER.HRCo = HRRP.HRCo
        AND HRER.HRRef = HRRP.HRRef
        AND HRER.ReviewDate = HRRP.ReviewDate
    WHERE HRER.HRCo = @HRCo
        AND HRER.ReviewDate <= @AsOf
    GROUP BY HRER.HRCo, HRER.HRRef, HRER.ReviewDate, HRER.Reviewer
)
SELECT HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, Scored.Reviewer, Scored.ReviewDate, Scored.AvgRating,
    Scored.DateBefore, Scored.AvgBefore, Scored.AvgRating - Scored.AvgBefore AS RatingChange
FROM Scored
JOIN HRRM WITH (NOLOCK)
    ON Scored.HRCo = HRRM.HRCo
    AND Scored.HRRef = HRRM.HRRef
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE Scored.Place = 1
    AND HRRM.ActiveYN = 'Y'
ORDER BY RatingChange, HRRM.LastName, HRRM.FirstName
