/*
title: Pay periods that touch two accounting months with their cut-off date and state
grain: one pay period
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which pay weeks of 2024 straddle a month end, and where is the cut between the two months?
  - Pay periods with two accounting months by group, first day, last day, cut-off date, both months, open or closed, ledger updated or not
  - split pay periods
  - Did the 410,000 week ending July 5 put two days into June or all of it into July?
  - pay periods that cross mths
  - Group, week ending, from, cut, earlier period, later period, posted to books Y/N.
  - Calendar for splitting wages at quarter end
*/
SELECT PRPC.PRGroup, PRGR.Description, PRPC.BeginDate, PRPC.PREndDate, PRPC.CutoffDate, PRPC.BeginMth, PRPC.EndMth,
    PRPC.Status, PRPC.GLInterface
FROM PRPC WITH (NOLOCK)
JOIN PRGR WITH (NOLOCK)
    ON PRPC.PRCo = PRGR.PRCo
    AND PRPC.PRGroup = PRGR.PRGroup
WHERE PRPC.PRCo = @PRCo
    AND PRPC.PREndDate BETWEEN @BeginDate AND @EndDate
    AND PRPC.MultiMth = 'Y'
ORDER BY PRPC.PREndDate, PRPC.PRGroup
