/*
title: Ledger entries that open cash batches will make by account
grain: one account and side of a batch
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What will the open cash batches of June do to the ledger once we post them?
  - Preview of journal lines from cash entry batches by account
  - cm batch gl preview
  - Totals by batch and account of the entries a validated cash batch is going to make, with account name and who created the batch; before and after sides of changed entries apart.
  - posting this cash batch - wich accounts does it hit
  - Debits and credits not booked yet from bank entries, month of June
  - Let me check the coding of the bank charges in batch before they go to the books
  - What postings to the books are pending from June's cash batches?
  - Before approving the June bank entries I would like to proof the coding, so sum what each waiting batch will put in each account, with the account name and the clerk who made it.
  - proof pending CM distributions, june
  - Cash batch and its creator, GL number with its name, old or new side, number of distributions, sum to be posted
  - prelim GL dist of CM batches 06/24
  - Some bank entries have been typed in but not made final; which accounts are going to change when they are, and by how much?
*/
SELECT CMDA.Mth, CMDA.BatchId, HQBC.CreatedBy, CMDA.GLCo, CMDA.GLAcct, GLAC.Description, CMDA.OldNew,
    COUNT(*) AS Entries, SUM(CMDA.Amount) AS Amount
FROM CMDA WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON CMDA.CMCo = HQBC.Co
    AND CMDA.Mth = HQBC.Mth
    AND CMDA.BatchId = HQBC.BatchId
LEFT JOIN GLAC WITH (NOLOCK)
    ON CMDA.GLCo = GLAC.GLCo
    AND CMDA.GLAcct = GLAC.GLAcct
WHERE CMDA.CMCo = @CMCo
    AND CMDA.Mth = @Mth
GROUP BY CMDA.Mth, CMDA.BatchId, HQBC.CreatedBy, CMDA.GLCo, CMDA.GLAcct, GLAC.Description, CMDA.OldNew
ORDER BY CMDA.BatchId, CMDA.GLCo, CMDA.GLAcct, CMDA.OldNew
