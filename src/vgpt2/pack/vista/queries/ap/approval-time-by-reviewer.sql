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
  - Who sits on bills longest before giving the okay during 2024?
  - Suppliers complain that we pay late and the controller blames the field, so measure for each approver the mean and worst wait before the okay, january to june
  - slowpokes in bill routing
  - 'Approver speed on supplier bills: person''s name, how many lines they okayed, mean days they held them and the worst case, slowest first'
  - hw long do PMs hang on to inv lines b4 they ok em, avg n max
  - When a bill is handed to a manager to agree to, how many days pass before they do, manager by manager?
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
