/*
title: Automatic journal batches not posted, with the setup of each line
grain: one line of an automatic journal batch
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
asks:
  - 'Before I post the allocations: what will each line book, and from what percentage does it come?'
  - Unposted recurring journal lines with account names and their setup
  - Check the June overhead spread that Kim generated but has not posted
  - auto journal preview
  - lemme see the allocation b4 it posts
  - Batch, entry, line, account, generated amount, set-up percent, set-up amount, creator of the batch.
  - Generated allocation lines that wait for approval, beside the percent or amount they stem from
  - Kim is out and I must release the june overhead spread; let me first check what each waiting line would book, to which account, and whether it agrees with the stored percentage
  - allocations generated, not posted yet
  - Month and batch with who ran it, entry and line, account with its name, dollars it will book, stored percent, stored dollars, other company or not
  - AJ batch review b4 post - amt vs setup pct, acct desc pls
  - The system calculated some repeating bookings that aren't final yet. What will they be, and how were they figured?
*/
SELECT GLJB.Mth, GLJB.BatchId, HQBC.CreatedBy, HQBC.Status, GLJB.Jrnl, GLJB.EntryId, GLJB.Seq, GLJB.GLRef,
    GLJB.GLAcct, GLAC.Description AS Account, GLJB.Amount, GLAJ.Pct, GLAJ.Amount AS SetupAmount, GLJB.InterCo
FROM GLJB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON GLJB.Co = HQBC.Co
    AND GLJB.Mth = HQBC.Mth
    AND GLJB.BatchId = HQBC.BatchId
JOIN GLAJ WITH (NOLOCK)
    ON GLJB.Co = GLAJ.GLCo
    AND GLJB.Jrnl = GLAJ.Jrnl
    AND GLJB.EntryId = GLAJ.EntryId
    AND GLJB.Seq = GLAJ.Seq
LEFT JOIN GLAC WITH (NOLOCK)
    ON GLAJ.PostToGLCo = GLAC.GLCo
    AND GLJB.GLAcct = GLAC.GLAcct
WHERE GLJB.Co = @GLCo
    AND HQBC.Status NOT IN (5, 6)
ORDER BY GLJB.Mth, GLJB.BatchId, GLJB.BatchSeq
