/*
title: Receivables balance of each customer at two month ends with change in amount and percent
grain: one customer
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
  PriorMth: {type: bMonth, example: 2023-12-01}
asks:
  - How did what each customer owes us change between December and June?
  - Customer, name, balance at the end of an earlier month, balance at the end of a later month, change and change in percent
  - balances, then and now
  - whos ballance went up the most since yr end
  - Trailhead Outfitters was at 62,000 in December 2023, where are they by June 2024?
  - Total receivables are up by a fifth since year end and sales are not, and the lender will ask me on Tuesday where the growth sits, so I want customer for customer the balance at the close of December, the balance at the close of June, and the difference in dollars and as a percentage, biggest increase on top, without the ones that are zero at both.
  - Whose tab grew, whose shrank?
  - Client by client, what was owed in December versus June?
  - Lender asks why receivables grew 20%; show each client's balance at december and june closes, dollar movement and percent, largest rise on top
  - AR swing by client
  - AR compared at two closes, client, earlier balance, later balance, dollars up or down, percent up or down
  - cust ar bal mar v sep, chg n %
  - Between two dates, which clients came to owe us more, and which less?
*/
WITH Lines AS (
    SELECT ARTH.CustGroup, ARTH.Customer, SUM(CASE WHEN ARTL.Mth <= @PriorMth THEN ARTL.Amount ELSE 0 END) AS Earlier,
        SUM(ARTL.Amount) AS Later
    FROM ARTL WITH (NOLOCK)
    JOIN ARTH WITH (NOLOCK)
        ON ARTL.ARCo = ARTH.ARCo
        AND ARTL.Mth = ARTH.Mth
        AND ARTL.ARTrans = ARTH.ARTrans
    WHERE ARTL.ARCo = @ARCo
        AND ARTL.Mth <= @ThroughMth
        AND ARTH.ARTransType <> 'M'
    GROUP BY ARTH.CustGroup, ARTH.Customer
)
SELECT Lines.Customer, ARCM.Name, Lines.Earlier AS BalanceBefore, Lines.Later AS BalanceNow,
    Lines.Later - Lines.Earlier AS Change,
    100.0 * (Lines.Later - Lines.Earlier) / NULLIF(Lines.Earlier, 0) AS ChangePercent
FROM Lines
JOIN ARCM WITH (NOLOCK)
    ON Lines.CustGroup = ARCM.CustGroup
    AND Lines.Customer = ARCM.Customer
WHERE Lines.Earlier <> 0 OR Lines.Later <> 0
ORDER BY Change DESC, Lines.Customer
