/*
title: Days from assignment to approval by reviewer
grain: one reviewer
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How long does each reviewer take to approve invoices?
  - Average approval time by reviewer
  - approval turnaround
  - Approved lines between two dates by reviewer with the average and longest number of days to approve.
  - which pm is slowest signing bills
*/
SELECT APUR.Reviewer, HQRV.Name, COUNT(*) AS LinesApproved,
    AVG(1.0 * DATEDIFF(DAY, APUR.DateAssigned, APUR.DateApproved)) AS AverageDays,
    MAX(DATEDIFF(DAY, APUR.DateAssigned, APUR.DateApproved)) AS LongestDays
FROM APUR WITH (NOLOCK)
JOIN HQRV WITH (NOLOCK)
    ON APUR.Reviewer = HQRV.Reviewer
WHERE APUR.APCo = @APCo
    AND APUR.ApprvdYN = 'Y'
    AND APUR.DateApproved BETWEEN @BeginDate AND @EndDate
GROUP BY APUR.Reviewer, HQRV.Name
ORDER BY AverageDays DESC, APUR.Reviewer
