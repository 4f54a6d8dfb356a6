/*
title: Invoices whose stored amount due differs from their lines
grain: one invoice
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Do the balances on the invoices agree with what was applied to them?
  - Invoices where the header balance differs from the sum of lines
  - ar out of balance
  - Amount due on the invoice against the sum of applied lines without retainage, where they differ.
  - invoice balances that look wrong
  - Bills showing an unpaid figure that their own detail does not add up to
  - Aging and detail disagree by 1,240 and IT suspects a crashed posting; find the bills whose outstanding figure is not what charges minus payments, less holdback, come to.
  - header vs detail mismatch on customer bills
  - Period, transaction number and invoice, amount due as saved on top, amount due recomputed from applied lines, discrepancy
  - ar hdr bal <> dtl, need inv nos n diff
  - Is there a bill where the system says one amount is left to pay, but adding up everything recorded on it gives another?
*/
WITH Balances AS (
    SELECT ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans, SUM(ARTL.Amount - ARTL.Retainage) AS Balance
    FROM ARTL WITH (NOLOCK)
    WHERE ARTL.ARCo = @ARCo
    GROUP BY ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans
)
SELECT ARTH.Mth, ARTH.ARTrans, ARTH.Invoice, ARTH.AmountDue, Balances.Balance,
    ARTH.AmountDue - Balances.Balance AS Difference
FROM ARTH WITH (NOLOCK)
JOIN Balances
    ON ARTH.ARCo = Balances.ARCo
    AND ARTH.Mth = Balances.ApplyMth
    AND ARTH.ARTrans = Balances.ApplyTrans
WHERE ARTH.ARTransType = 'I'
    AND ARTH.AmountDue <> Balances.Balance
ORDER BY ARTH.Mth, ARTH.ARTrans
