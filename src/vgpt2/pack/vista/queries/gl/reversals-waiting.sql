/*
title: Reversals waiting in batches with the entries they reverse
grain: one reversal
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
asks:
  - Which accrual reversals sit in a batch and have not been posted, and what were the original entries?
  - Pending reversals with original month, text and amount, and who has the batch
  - Did Maria's flip of the May payroll accrual go through or is it still in a batch?
  - reversals not posted yet
  - any flipped accruals stuck somwhere
  - 'For each line to be turned around: batch, new date, account, old month, old date, old description, amount.'
  - Accruals about to be turned around that nobody released yet, next to what they undo
  - July payroll expense looks too high by 86,000, so I suspect that june's accrual has not come back; look for turn-arounds still in a batch, with their originals and the clerk
  - unposted flips, with originals
  - Batch with its maker, journal, ref, account by name, new day and dollars, then the old month, the old wording and old dollars
  - rev btchs open in GL? need orig mth + orig trans + amt
  - Estimated costs get cancelled in the following month. Which cancellations were prepared but never finished?
*/
SELECT GLRB.Mth, GLRB.BatchId, HQBC.CreatedBy, HQBC.Status, GLRB.Jrnl, GLRB.GLRef, GLRB.GLAcct,
    GLAC.Description AS Account, GLRB.ActDate, GLRB.Amount, GLRB.OrigMonth, GLRB.OrigGLTrans,
    GLDT.Description AS OrigDescription, GLDT.Amount AS OrigAmount
FROM GLRB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON GLRB.Co = HQBC.Co
    AND GLRB.Mth = HQBC.Mth
    AND GLRB.BatchId = HQBC.BatchId
JOIN GLAC WITH (NOLOCK)
    ON GLRB.Co = GLAC.GLCo
    AND GLRB.GLAcct = GLAC.GLAcct
LEFT JOIN GLDT WITH (NOLOCK)
    ON GLRB.Co = GLDT.GLCo
    AND GLRB.OrigMonth = GLDT.Mth
    AND GLRB.OrigGLTrans = GLDT.GLTrans
WHERE GLRB.Co = @GLCo
    AND HQBC.Status NOT IN (5, 6)
ORDER BY GLRB.Mth, GLRB.BatchId, GLRB.BatchSeq
