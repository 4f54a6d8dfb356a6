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
  - What's our delay between period end and payday, and until the period is shut?
  - A wage-and-hour complaint says we pay late; for January to June show per payroll group each period's end, first and last payday, how many days that is, and when the books were shut.
  - how slow are paydays n closings
  - 'by weekly or salaried bunch and week ending: earliest and most recent payday, wait in days, when we locked it, wait for that, how many valid checks'
  - how many days aftr PPE do we cut chks n close the pd, by grp
  - After a work week is over, how many days do workers wait for their money, and how long until the week is locked?
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
