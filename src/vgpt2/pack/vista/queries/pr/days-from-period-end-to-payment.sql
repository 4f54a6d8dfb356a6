/*
title: Days from the end of each pay period to payment and to closing, with number of payments, between two dates
grain: one pay period of a payroll group
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How long after the week ends do we pay, and when do we get the period closed?
  - Group, period end, first and last date paid, days to first payment, date closed, days to close and count of valid payments
  - pay lag by period
  - Washington state wants proof that field people get their money within seven days of the week's end, and the controller, while I am at it, complains that we leave periods open for weeks, so give me both measures for the first six months, group by group
  - how meny days til we pay n close teh week
  - From the last working day to the money in hand
  - Group 2, week of 4/13/2024, paid on the 19th or the 22nd?
*/
SELECT PRPC.PRGroup, PRGR.Description AS PayrollGroupName, PRPC.PREndDate, MIN(PRPH.PaidDate) AS FirstPaid,
    MAX(PRPH.PaidDate) AS LastPaid, DATEDIFF(day, PRPC.PREndDate, MIN(PRPH.PaidDate)) AS DaysToPay,
    PRPC.DateClosed, DATEDIFF(day, PRPC.PREndDate, PRPC.DateClosed) AS DaysToClose, COUNT(*) AS Payments
FROM PRPC WITH (NOLOCK)
JOIN PRGR WITH (NOLOCK)
    ON PRPC.PRCo = PRGR.PRCo
    AND PRPC.PRGroup = PRGR.PRGroup
JOIN PRPH WITH (NOLOCK)
    ON PRPC.PRCo = PRPH.PRCo
    AND PRPC.PRGroup = PRPH.PRGroup
    AND PRPC.PREndDate = PRPH.PREndDate
WHERE PRPC.PRCo = @PRCo
    AND PRPC.PREndDate BETWEEN @BeginDate AND @EndDate
    AND PRPH.Void = 'N'
GROUP BY PRPC.PRGroup, PRGR.Description, PRPC.PREndDate, PRPC.DateClosed
ORDER BY PRPC.PRGroup, PRPC.PREndDate
