/*
title: Progress bills whose billed period does not begin the day after the period of the contract's bill before ended
grain: one bill
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - On which applications do the dates overlap with the one before or leave days out?
  - Contract, bill, from and to date, end of the period on the preceding bill, days of gap or overlap between two bill months
  - billing period gaps
  - The county wants period 5/1 to 5/31 on application 6 for 2031- and ours says 4/25, are there others like it?
  - aplications with dates that overlapp
  - Our lender's inspector compares the from and through dates of each draw with those of the draw that came earlier and sends everything back if there is a hole or if a day is covered twice, so go through 2024 and show me the bills where the start is anything but the next day, with how many days it is off.
  - Time windows on owner requests that leave a hole or count a day twice
  - Pay requests whose dates leave a hole or double up on the previous one
  - The county rejected application 6 because its from date was April 25; check 2024 for requests not starting the day after the last through date, days off, client named
  - pay app date gaps
  - Contract and name, client's name, month, bill, application, from, through, prior through and how many days off
  - draws w/ overlaping or gapped from/to dts ytd
  - Each payment request covers certain days; where did we leave days out or cover them twice?
*/
WITH Periods AS (
    SELECT JBIN.JBCo, JBIN.Contract, JBIN.BillMonth, JBIN.BillNumber, JBIN.Application, JBIN.FromDate, JBIN.ToDate,
        LAG(JBIN.ToDate) OVER (
            PARTITION BY JBIN.JBCo, JBIN.Contract
            ORDER BY JBIN.BillMonth, JBIN.BillNumber
        ) AS ToDateBefore
    FROM JBIN WITH (NOLOCK)
    WHERE JBIN.JBCo = @JBCo
        AND JBIN.BillType = 'P'
        AND JBIN.InvStatus <> 'D'
)
SELECT Periods.Contract, JCCM.Description, ARCM.Name AS CustomerName, Periods.BillMonth, Periods.BillNumber,
    Periods.Application, Periods.FromDate, Periods.ToDate, Periods.ToDateBefore,
    DATEDIFF(DAY, Periods.ToDateBefore, Periods.FromDate) - 1 AS GapDays
FROM Periods
JOIN JCCM WITH (NOLOCK)
    ON Periods.JBCo = JCCM.JCCo
    AND Periods.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE Periods.BillMonth BETWEEN @BeginMth AND @EndMth
    AND DATEDIFF(DAY, Periods.ToDateBefore, Periods.FromDate) <> 1
ORDER BY Periods.Contract, Periods.BillMonth, Periods.BillNumber
