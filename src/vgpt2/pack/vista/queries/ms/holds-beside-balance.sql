/*
title: Held tickets by customer beside open receivables and credit limit
grain: one customer
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  ARCo: {type: bCompany, example: 1}
asks:
  - For customers with tickets on hold, what do they already owe us and what is their limit?
  - Held ticket count and amount by customer with open receivable balance, credit limit and status
  - holds vs credit
  - can we let acmes loads go or r they over there limit
  - Credit decision list - what is blocked at the scale, what is unpaid, how much credit was granted.
  - Blocked loads per account together with outstanding invoices.
  - Buyers with blocked loads, what they owe already and their credit ceiling
  - Acme's dispatcher is yelling at the scale, so for accounts with blocked slips show the blocked dollars, unpaid invoices, granted ceiling and what room is left
  - release the blocked loads or not
  - Least room first, account's name with blocked tickets and dollars, what it owes already, and its credit limit
  - held tix $ by cust vs AR bal + cr limit
  - We have stopped charging some customers' loads for now; how much do these customers owe us and how much were they allowed?
*/
WITH Held AS (
    SELECT MSTD.CustGroup, MSTD.Customer,
        SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS Tickets,
        SUM(MSTD.MatlTotal + MSTD.HaulTotal + MSTD.TaxTotal) AS HeldAmount
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.MSCo = @MSCo
        AND MSTD.SaleType = 'C'
        AND MSTD.Hold = 'Y'
        AND MSTD.Void = 'N'
    GROUP BY MSTD.CustGroup, MSTD.Customer
),
Owed AS (
    SELECT ARTH.CustGroup, ARTH.Customer, SUM(ARTH.AmountDue) AS OpenBalance
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.AmountDue <> 0
    GROUP BY ARTH.CustGroup, ARTH.Customer
)
SELECT Held.Customer, ARCM.Name, ARCM.Status, ARCM.CreditLimit, Held.Tickets, Held.HeldAmount,
    COALESCE(Owed.OpenBalance, 0) AS OpenBalance,
    ARCM.CreditLimit - COALESCE(Owed.OpenBalance, 0) - Held.HeldAmount AS CreditLeft
FROM Held
JOIN ARCM WITH (NOLOCK)
    ON Held.CustGroup = ARCM.CustGroup
    AND Held.Customer = ARCM.Customer
LEFT JOIN Owed
    ON Held.CustGroup = Owed.CustGroup
    AND Held.Customer = Owed.Customer
ORDER BY CreditLeft, Held.Customer
