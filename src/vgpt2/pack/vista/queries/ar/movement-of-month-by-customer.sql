/*
title: Receivables movement of each customer in a month with balance before, invoiced, received, credited, finance charged and balance after
grain: one customer
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - For the cover page of the June statements, what was each customer's balance, what was added and what was paid?
  - Customer, name, opening balance, invoices, receipts, credits with adjustments and write-offs, finance charges, released retainage and closing balance of a month
  - customer roll forward
  - begining bal, new bills, pymts, ending bal for everybody, june pls
  - Evergreen Cinemas says it started June at 12,480 and paid 9,000, does that agree?
  - Two customers a month complain that the statement makes no sense because it shows open bills and not how we got there, so I would like to be able to read to them over the phone where they stood when the month began, what we billed, what they sent, what we took off, what interest we put on, and where that leaves them, and it should be the same arithmetic for all.
  - Start, plus, minus, end, for each account.
  - 'Client accounts in June: opening, billed, received, credited, interest, closing.'
  - Statement disputes eat mornings; for the may cover sheet give every client's start, additions, money received, reductions, interest, retention released and end
  - client roll, June
  - 'AR roll for one month: customer''s name, opening, billed, received, reductions, interest, retention let go, closing, alphabetical'
  - cust beg bal + inv - pymts - CMs + FC = end, oct
  - For each client, where did the account stand at the month's start, what happened, and where does it stand now?
*/
WITH Lines AS (
    SELECT ARTH.CustGroup, ARTH.Customer, ARTH.ARTransType,
        SUM(CASE WHEN ARTL.Mth < @Mth THEN ARTL.Amount ELSE 0 END) AS PriorAmount,
        SUM(CASE WHEN ARTL.Mth = @Mth THEN ARTL.Amount ELSE 0 END) AS Amount
    FROM ARTL WITH (NOLOCK)
    JOIN ARTH WITH (NOLOCK)
        ON ARTL.ARCo = ARTH.ARCo
        AND ARTL.Mth = ARTH.Mth
        AND ARTL.ARTrans = ARTH.ARTrans
    WHERE ARTL.ARCo = @ARCo
        AND ARTL.Mth <= @Mth
        AND ARTH.ARTransType <> 'M'
    GROUP BY ARTH.CustGroup, ARTH.Customer, ARTH.ARTransType
)
SELECT Lines.Customer, ARCM.Name, SUM(Lines.PriorAmount) AS BalanceBefore,
    SUM(CASE WHEN Lines.ARTransType = 'I' THEN Lines.Amount ELSE 0 END) AS Invoiced,
    SUM(CASE WHEN Lines.ARTransType = 'P' THEN Lines.Amount ELSE 0 END) AS Received,
    SUM(CASE WHEN Lines.ARTransType IN ('C', 'A', 'W') THEN Lines.Amount ELSE 0 END) AS Credited,
    SUM(CASE WHEN Lines.ARTransType = 'F' THEN Lines.Amount ELSE 0 END) AS FinanceCharges,
    SUM(CASE WHEN Lines.ARTransType IN ('R', 'V') THEN Lines.Amount ELSE 0 END) AS ReleasedRetainage,
    SUM(Lines.PriorAmount + Lines.Amount) AS BalanceAfter
FROM Lines
JOIN ARCM WITH (NOLOCK)
    ON Lines.CustGroup = ARCM.CustGroup
    AND Lines.Customer = ARCM.Customer
GROUP BY Lines.Customer, ARCM.Name
HAVING SUM(Lines.PriorAmount) <> 0 OR SUM(ABS(Lines.Amount)) <> 0
ORDER BY ARCM.Name, Lines.Customer
