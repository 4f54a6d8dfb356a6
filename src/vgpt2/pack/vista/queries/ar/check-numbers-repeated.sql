/*
title: Customer check numbers received more than once from the same customer
grain: one customer and check number
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Did we enter the same customer check twice?
  - Check numbers that occur on several receipts of one customer, how often, first and last date and total
  - duplicate receipts
  - A customer claims that we credited their check 5531 two times, which is nice for them and bad for us, so find every case where one client's check number shows up on more than one receipt and tell me dates and dollars so we can look at the copies.
  - same chk entered twise for a cust
  - Payments credited two times by mistake
  - Is Blue Oak's 19,300 check from May in there double?
  - Client check numbers that turn up on two or more receipts.
  - A client says we credited check 5531 twice; look for all such cases at company 1, earliest and latest date, how often, total dollars
  - cust checks keyed twice
  - 'Customer money perhaps keyed twice: customer, check number, number of receipts, earliest and latest date, total; most recent on top'
  - 'dup ck # same cust in AR pymts'
  - Might we have recorded one client payment twice by accident?
*/
SELECT ARTH.Customer, ARCM.Name, ARTH.CheckNo, COUNT(*) AS Receipts, MIN(ARTH.TransDate) AS FirstDate,
    MAX(ARTH.TransDate) AS LastDate, SUM(ARTH.CreditAmt) AS Amount
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'P'
    AND ARTH.CheckNo IS NOT NULL
GROUP BY ARTH.CustGroup, ARTH.Customer, ARCM.Name, ARTH.CheckNo
HAVING COUNT(*) > 1
ORDER BY LastDate DESC, ARCM.Name
