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
  - Which payroll weeks in 2024 fall in two fiscal months, and where's the dividing day?
  - 'For the quarter-end wage accrual our controller wants the weeks that cross a month: group, first and last day, dividing day, both months, still open or not, booked or not.'
  - split weeks at month close
  - payroll group's name, from, to, dividing day, earlier month, later month, open or closed, in the books or not
  - multi mth pr pds 2024 cutoff dts
  - Some pay weeks start in one month and end in the next; which, and on what day are they divided?
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
