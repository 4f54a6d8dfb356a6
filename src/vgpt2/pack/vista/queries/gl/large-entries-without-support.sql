/*
title: Large entries of a month without an attached document
grain: one GL entry
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  Jrnl: {type: bJrnl, example: GJ}
  MinAmount: {type: bDollar, example: 10000}
asks:
  - Which general journal entries over ten thousand have no backup attached, and who made them?
  - Journal entries lacking supporting papers above an amount
  - SOX wants proof for anything big in GJ for June, show what has no file behind it
  - je no backup
  - big entrys w/ nothing scanned
  - Entry, account, text, amount and preparer for postings of a journal beyond a limit that nothing was scanned for.
  - Sizable journal lines in June without a scanned voucher behind them
  - Auditors arrive the 12th and every manual line of 25,000 or more must have paper; find those in journal GJ for december that have no file, and the clerk responsible
  - big JEs, no backup scanned
  - 'Biggest first: transaction, ref, account by name, wording, day, dollars, and the user whose batch it was'
  - GJ lines > 10k w/ no attchmt 6/24, who do i chase
  - Which large entries were typed in the books without any receipt or letter to prove them?
*/
SELECT GLDT.GLTrans, GLDT.GLRef, GLDT.GLAcct, GLAC.Description AS Account, GLDT.Description, GLDT.ActDate, GLDT.Amount,
    HQBC.CreatedBy
FROM GLDT WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON GLDT.GLCo = GLAC.GLCo
    AND GLDT.GLAcct = GLAC.GLAcct
JOIN HQBC WITH (NOLOCK)
    ON GLDT.SourceCo = HQBC.Co
    AND GLDT.Mth = HQBC.Mth
    AND GLDT.BatchId = HQBC.BatchId
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND GLDT.Jrnl = @Jrnl
    AND ABS(GLDT.Amount) >= @MinAmount
    AND NOT EXISTS (
        SELECT 1
        FROM HQAT WITH (NOLOCK)
        WHERE HQAT.HQCo = GLDT.GLCo
            AND HQAT.UniqueAttchID = GLDT.UniqueAttchID
    )
ORDER BY GLDT.Amount DESC, GLDT.GLTrans
