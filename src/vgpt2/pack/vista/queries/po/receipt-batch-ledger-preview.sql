/*
title: Ledger entries that open receipt batches will make by account
grain: one batch, account and side
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - We book the liability on delivery; what will the unposted receiving batches of June do to the ledger?
  - Account distribution of unposted receipts
  - receiving batch gl
  - Batch, creator, account and its name, side, number of receipt lines, total, for receipts validated and not posted.
  - posting this receiving batch - does it hit the accrual acct right
  - Accrued purchases about to be booked
  - Let the controller see the goods-in journal ahead of time
  - What debits and credits would the not yet posted delivery entries of this month produce?
  - The auditors asked that nobody touch the accrual account without review, so before June's delivery entries go through, total what each waiting batch will put on each account, and who started it.
  - recpt batches → GL, before posting
  - per batch and its author, the account with name, old or new side, how many lines and how much money
  - rcvg batch jun not postd yet, wht accts is it gona hit + who made it
  - Someone has keyed arrived goods but not finalized them; which accounting categories will change, and by what sum, once they do?
*/
SELECT PORG.BatchId, HQBC.CreatedBy, PORG.GLCo, PORG.GLAcct, GLAC.Description, PORG.OldNew, COUNT(*) AS Lines,
    SUM(PORG.TotalCost) AS Amount
FROM PORG WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON PORG.POCo = HQBC.Co
    AND PORG.Mth = HQBC.Mth
    AND PORG.BatchId = HQBC.BatchId
LEFT JOIN GLAC WITH (NOLOCK)
    ON PORG.GLCo = GLAC.GLCo
    AND PORG.GLAcct = GLAC.GLAcct
WHERE PORG.POCo = @POCo
    AND PORG.Mth = @Mth
GROUP BY PORG.BatchId, HQBC.CreatedBy, PORG.GLCo, PORG.GLAcct, GLAC.Description, PORG.OldNew
ORDER BY PORG.BatchId, PORG.GLCo, PORG.GLAcct, PORG.OldNew
