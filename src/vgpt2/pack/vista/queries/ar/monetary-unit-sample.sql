/*
title: Customer invoices open at a month end picked by monetary unit sampling at a sampling interval, with customer and contract
grain: one picked invoice
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2023-12-01}
  Interval: {type: bDollar, example: 50000}
asks:
  - Draw a dollar-weighted sample from the receivables at year end with an interval that I set.
  - Selected invoice, customer, contract, balance, cumulative amount before and after; selection where the running total passes a multiple of the interval
  - MUS receivables
  - "We use monetary units, so please don't give me random invoices but take the ledger of open bills at December sorted by number, run a total down the page and pick every one in which the total passes another 50,000, then I can test those and nobody can say that I chose the easy ones."
  - montary unit sampel of AR every 25k
  - Which of the unpaid bills should be tested if each dollar has the same chance to be drawn?
  - Interval 75,000 on June, and I expect the two big Riverside applications in it for sure.
  - Dollar-interval selection of unpaid client bills at December 31.
  - 'External audit tests receivables: walk through bills open at june close and take one each time the cumulative total crosses 25,000, client and contract named'
  - MUS picks, AR
  - 'Dollar-interval picks from open receivables: client, contract and description, bill number, date, balance, cumulative before and after, in running order'
  - mus smpl AR @ ye every 75k
  - The accountants want unpaid bills picked so that bigger ones are likelier; which come out, at one per 50,000?
*/
WITH Balance AS (
    SELECT ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans, SUM(ARTL.Amount) AS Amount
    FROM ARTL WITH (NOLOCK)
    WHERE ARTL.ARCo = @ARCo
        AND ARTL.Mth <= @ThroughMth
    GROUP BY ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans
    HAVING SUM(ARTL.Amount) > 0
),
Running AS (
    SELECT Balance.ARCo, Balance.ApplyMth, Balance.ApplyTrans, Balance.Amount,
        SUM(Balance.Amount) OVER (ORDER BY Balance.ApplyMth, Balance.ApplyTrans
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS RunningTotal
    FROM Balance
)
SELECT ARTH.Customer, ARCM.Name, ARTH.Contract, JCCM.Description, ARTH.Invoice, ARTH.TransDate, Running.Amount,
    Running.RunningTotal - Running.Amount AS TotalBefore, Running.RunningTotal
FROM Running
JOIN ARTH WITH (NOLOCK)
    ON Running.ARCo = ARTH.ARCo
    AND Running.ApplyMth = ARTH.Mth
    AND Running.ApplyTrans = ARTH.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
LEFT JOIN JCCM WITH (NOLOCK)
    ON ARTH.JCCo = JCCM.JCCo
    AND ARTH.Contract = JCCM.Contract
WHERE FLOOR(Running.RunningTotal / @Interval) > FLOOR((Running.RunningTotal - Running.Amount) / @Interval)
ORDER BY Running.RunningTotal
