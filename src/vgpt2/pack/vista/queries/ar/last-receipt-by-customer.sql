/*
title: Last receipt from each customer
grain: one customer
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - When did each customer last pay us?
  - Most recent payment by customer with amount
  - last payment per client
  - Latest cash receipt of every customer with date, check number and amount.
  - whens the last time they sent a check
  - For every client, date, check and size of the newest payment.
  - Collectors start with whoever has gone silent; give each client's most recent money in, with check number, so they can mention it on the phone
  - newest check from each client
  - 'Newest check received: customer, date, check number, dollars, alphabetical'
  - last pymt dt + amt per cust
  - When did each client most recently send us money, and how much?
*/
WITH Receipts AS (
    SELECT ARTH.CustGroup, ARTH.Customer, ARTH.TransDate, ARTH.CheckNo, ARTH.CreditAmt,
        ROW_NUMBER() OVER (
            PARTITION BY ARTH.CustGroup, ARTH.Customer ORDER BY ARTH.TransDate DESC, ARTH.Mth DESC, ARTH.ARTrans DESC
        ) AS Recent
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'P'
)
SELECT Receipts.Customer, ARCM.Name, Receipts.TransDate, Receipts.CheckNo, Receipts.CreditAmt
FROM Receipts
JOIN ARCM WITH (NOLOCK)
    ON Receipts.CustGroup = ARCM.CustGroup
    AND Receipts.Customer = ARCM.Customer
WHERE Receipts.Recent = 1
ORDER BY ARCM.Name
