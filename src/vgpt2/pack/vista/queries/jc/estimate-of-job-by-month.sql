/*
title: Estimated cost of a job by month posted with original estimate, change orders and running total
grain: one month
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - How did the budget of this job grow month by month, original and changes apart?
  - Month, original estimate posted, change order estimate posted, hours, cumulative estimate for one job
  - budget history
  - 1001- started at 3.2 million and sits at 3.9, in which months did that come in
  - when did the budjet change on this job adn by how much
  - In the meeting on Thursday I have to explain why the budget in October is not the one that the lender signed in January, and since I only have today's figure I need to see each month in which somebody booked estimate to it, split into what belongs to the start and what came from extras, with a total carried along.
  - Movement of allowed cost over time
  - History of the 1001- budget, what was loaded first, what changes added, running sum per month
  - The lender compares today's allowed spending on 22-4410 with the signed one, so lay out per month what came from the first load, what from change orders, hours, cumulative
  - how the allowance swelled, 1001-
  - The project's name, then every month its budget moved, first load separately from change orders, hours, and the carried total
  - 1042- orig est + CO est by mth, cumulatve
  - We planned to spend one sum and now plan to spend more; in what months was that planned sum raised, and why, starting plan or added work?
*/
WITH Months AS (
    SELECT JCCD.JCCo, JCCD.Job, JCCD.Mth,
        SUM(CASE WHEN JCCD.JCTransType = 'OE' THEN JCCD.EstCost ELSE 0 END) AS OriginalEstimate,
        SUM(CASE WHEN JCCD.JCTransType = 'CO' THEN JCCD.EstCost ELSE 0 END) AS ChangeOrders,
        SUM(JCCD.EstHours) AS EstHours, SUM(JCCD.EstCost) AS EstCost
    FROM JCCD WITH (NOLOCK)
    WHERE JCCD.JCCo = @JCCo
        AND JCCD.Job = @Job
        AND JCCD.JCTransType IN ('OE', 'CO')
    GROUP BY JCCD.JCCo, JCCD.Job, JCCD.Mth
)
SELECT Months.Job, JCJM.Description, Months.Mth, Months.OriginalEstimate, Months.ChangeOrders, Months.EstHours,
    SUM(Months.EstCost) OVER (
        PARTITION BY Months.JCCo, Months.Job
        ORDER BY Months.Mth
        ROWS UNBOUNDED PRECEDING
    ) AS EstimateToDate
FROM Months
JOIN JCJM WITH (NOLOCK)
    ON Months.JCCo = JCJM.JCCo
    AND Months.Job = JCJM.Job
ORDER BY Months.Mth
