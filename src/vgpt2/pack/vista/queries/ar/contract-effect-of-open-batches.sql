/*
title: Contract items that receivables batches will change
grain: one batch line on a contract item
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - What will the receivables batches that are still open do to billed and received amounts of our contracts?
  - Pending billing and receipt postings by contract item with batch and its creator
  - My contract still shows nothing received, is the owner's June check in a batch?
  - contract effect of ar batches
  - why doesnt my job show the payment, is it waitin somewhere
  - 'For each waiting line: contract, item, text, units and amount billed, amount received, retained, batch number.'
  - Unposted billings and receipts, by contract item they'd touch.
  - PM insists the owner paid in june, but his contract shows none; see every pending receivables entry per contract item, whose batch, billed and received
  - unposted owner cash and billings
  - Pending AR entries on contract items, contract and description, item and description, old or new, units, billed, received, withheld, bill and check number, batch maker
  - ar btch lines nt postd - contrct/item impct
  - Some client bills and payments are typed in but not final; which projects will they change, and how?
*/
SELECT ARBI.Contract, JCCM.Description AS ContractDescription, ARBI.Item, JCCI.Description AS ItemDescription,
    ARBI.OldNew, ARBI.BilledUnits, ARBI.BilledAmt, ARBI.RecvdAmt, ARBI.Retainage, ARBI.Invoice, ARBI.CheckNo,
    ARBI.Mth, ARBI.BatchId, HQBC.CreatedBy, HQBC.Status
FROM ARBI WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON ARBI.ARCo = HQBC.Co
    AND ARBI.Mth = HQBC.Mth
    AND ARBI.BatchId = HQBC.BatchId
JOIN JCCM WITH (NOLOCK)
    ON ARBI.JCCo = JCCM.JCCo
    AND ARBI.Contract = JCCM.Contract
JOIN JCCI WITH (NOLOCK)
    ON ARBI.JCCo = JCCI.JCCo
    AND ARBI.Contract = JCCI.Contract
    AND ARBI.Item = JCCI.Item
WHERE ARBI.ARCo = @ARCo
    AND HQBC.Status NOT IN (5, 6)
ORDER BY ARBI.Contract, ARBI.Item, ARBI.BatchId
