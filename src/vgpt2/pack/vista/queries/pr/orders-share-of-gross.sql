/*
title: Percent of gross pay that court and support orders took in a pay period by employee
grain: one employee
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Who lost the biggest part of his check to court orders this period?
  - Employee, number of orders, gross pay, amount withheld on orders and its percent of gross for one pay period
  - garnishment percent of gross
  - Legal aid called because one of our operators with two support orders and a student loan says he is left with less than half, and since the law has limits I would like to see, for everyone with an order, how much of the gross went that way on the 29th of June
  - garnishmnts over 50 pecent of check
  - How much do the courts take out of the men's pockets?
  - Did Whitfield have three orders on 6/29 and 61 percent gone?
  - On June 29 what fraction of each man's gross pay did his garnishments swallow?
  - A legal-aid lawyer threatens us over the federal 25 percent cap; for group 1, period June 29, give for all with case numbers the gross, taken by orders, net and the percentage.
  - garn % of gross 6/29
  - 'highest percentage first: full name, number of orders, gross, taken, net, percentage'
  - garnish pct of chk 6/29, anybdy over 50
  - How large a slice of their wages did workers lose to court-ordered payments this time?
*/
WITH Ordered AS (
    SELECT PRDT.PRCo, PRDT.PRGroup, PRDT.PREndDate, PRDT.Employee, COUNT(DISTINCT PRDT.EDLCode) AS Orders,
        SUM(CASE WHEN PRDT.UseOver = 'Y' THEN PRDT.OverAmt ELSE PRDT.Amount END) AS Withheld
    FROM PRDT WITH (NOLOCK)
    JOIN PRED WITH (NOLOCK)
        ON PRDT.PRCo = PRED.PRCo
        AND PRDT.Employee = PRED.Employee
        AND PRDT.EDLCode = PRED.DLCode
    WHERE PRDT.PRCo = @PRCo
        AND PRDT.PRGroup = @PRGroup
        AND PRDT.PREndDate = @PREndDate
        AND PRDT.EDLType = 'D'
        AND PRED.CSCaseId IS NOT NULL
    GROUP BY PRDT.PRCo, PRDT.PRGroup, PRDT.PREndDate, PRDT.Employee
),
Paid AS (
    SELECT PRSQ.PRCo, PRSQ.PRGroup, PRSQ.PREndDate, PRSQ.Employee, SUM(PRSQ.Earnings) AS Gross,
        SUM(PRSQ.Earnings - PRSQ.Dedns) AS NetPay
    FROM PRSQ WITH (NOLOCK)
    WHERE PRSQ.PRCo = @PRCo
        AND PRSQ.PRGroup = @PRGroup
        AND PRSQ.PREndDate = @PREndDate
    GROUP BY PRSQ.PRCo, PRSQ.PRGroup, PRSQ.PREndDate, PRSQ.Employee
)
SELECT Ordered.Employee, PREHName.FullName, Ordered.Orders, Paid.Gross, Ordered.Withheld, Paid.NetPay,
    Ordered.Withheld * 100 / NULLIF(Paid.Gross, 0) AS PercentOfGross
FROM Ordered
JOIN Paid
    ON Ordered.PRCo = Paid.PRCo
    AND Ordered.PRGroup = Paid.PRGroup
    AND Ordered.PREndDate = Paid.PREndDate
    AND Ordered.Employee = Paid.Employee
JOIN PREHName WITH (NOLOCK)
    ON Ordered.PRCo = PREHName.PRCo
    AND Ordered.Employee = PREHName.Employee
ORDER BY PercentOfGross DESC, PREHName.FullName
