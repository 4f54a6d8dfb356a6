/*
title: Receipts that were not applied to an invoice
grain: one receipt
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Which customer checks are sitting on account because nobody applied them?
  - Unapplied cash by customer and check with what is left of it
  - Customer 10077 paid 5,000 in May and we never matched it, what else is loose?
  - unapplied cash
  - payments just hangin out there not matched to anything
  - Customer, check number, date, amount received, part not yet matched.
  - Money from clients that still has not been matched with any bill
  - Before we send statements on Monday the loose credits must be cleaned up, so which payments have a remainder that no bill absorbed, from which client and which check?
  - floating customer money
  - Payer's name, check, day received, whole amount and the leftover that isn't assigned, alphabetically
  - on-acct cash AR, unaplied bal per ck
  - Sometimes a check comes in and we don't know what it's for; which ones are still parked like that and how much is left of each?
*/
WITH Unapplied AS (
    SELECT ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans, SUM(ARTL.Amount) AS Balance
    FROM ARTL WITH (NOLOCK)
    WHERE ARTL.ARCo = @ARCo
    GROUP BY ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans
    HAVING SUM(ARTL.Amount) <> 0
)
SELECT ARTH.Customer, ARCM.Name, ARTH.Mth, ARTH.ARTrans, ARTH.CheckNo, ARTH.TransDate, ARTH.CreditAmt,
    -Unapplied.Balance AS NotApplied
FROM ARTH WITH (NOLOCK)
JOIN Unapplied
    ON ARTH.ARCo = Unapplied.ARCo
    AND ARTH.Mth = Unapplied.ApplyMth
    AND ARTH.ARTrans = Unapplied.ApplyTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'P'
ORDER BY ARCM.Name, ARTH.TransDate, ARTH.ARTrans
