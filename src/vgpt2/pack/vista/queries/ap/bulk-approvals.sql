/*
title: Days on which a reviewer approved many invoice lines at once
grain: one reviewer and day
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
  MinLines: {type: int, example: 50}
asks:
  - Who rubber-stamps? I want days with fifty or more approvals by one person.
  - mass approvals
  - Approvals by reviewer and day where the number of lines is at least a limit
  - Did Perez really look at 140 bills on December 30?
  - 'Quality of review: bursts of sign-offs with the money involved'
  - Hank clickin approve on everything w/out lookin, 200 in one day
  - Reviewer, name, date, lines, amount approved, largest single line
  - Any day in 2024 when someone okayed 50-plus bill lines?
  - Internal audit doubts that bills are truly read before being okayed; find people who signed at least 40 lines on one date, with dollars and the biggest single one
  - rubber stamp days
  - 'Mass sign-off days: approver''s name and date with how many lines, total dollars and the largest, busiest day first'
  - who batch clickd thru 75+ lines same day, $ too
  - Is there a manager who agreed to a huge pile of bills all on one day, without likely looking at each?
*/
SELECT APUR.Reviewer, HQRV.Name, APUR.DateApproved, COUNT(*) AS Lines,
    SUM(APUR.AmountApproved) AS AmountApproved, MAX(APUR.AmountApproved) AS LargestLine
FROM APUR WITH (NOLOCK)
JOIN HQRV WITH (NOLOCK)
    ON APUR.Reviewer = HQRV.Reviewer
WHERE APUR.APCo = @APCo
    AND APUR.ApprvdYN = 'Y'
    AND APUR.DateApproved BETWEEN @BeginDate AND @EndDate
GROUP BY APUR.Reviewer, HQRV.Name, APUR.DateApproved
HAVING COUNT(*) >= @MinLines
ORDER BY Lines DESC, APUR.DateApproved, APUR.Reviewer
