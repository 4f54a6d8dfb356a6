/*
title: Ledger close control entries whose batch is posted, cancelled or gone, with the ledger company's last closed month
grain: one close control entry
level: advanced
parameters: {}
asks:
  - Does anything still block the close though its batch is finished?
  - Close control rows for batches that are posted, cancelled or missing
  - The close program says that there are unposted batches and the list in the batch form is empty, which drives me mad every quarter. I think there are leftovers in the table that the close looks at; show them with the ledger company, its last closed months, the month and number of the batch, and whatever is left of that batch itself.
  - leftover close blockers
  - why wont the month cloze, no open batchs anywhere
  - company 1, May 2024, batch 77 was cancelled but the close for GL company 10 still trips over it
  - Company, month, batch id, ledger company, last month subledgers closed, batch source, status, creator, dates.
  - Stale entries that stop a ledger close though the batch behind them is finished or vanished
  - Every quarter the close says something is open while all batch screens are empty; our consultant wants to see such leftovers with ledger entity, its last shut months, and the batch's state
  - ghosts stopping the month end
  - Ledger entity, month, company by name, batch number, last shut subledger and ledger month, kind, state and creator of the batch if it is there
  - close ctl rows orphand - btch pstd/canc/gone, all cos
  - The program says work is unfinished although it's done. Where does it still believe that?
*/
SELECT HQCC.Co, HQCO.Name, HQCC.Mth, HQCC.BatchId, HQCC.GLCo, GLCO.LastMthSubClsd, GLCO.LastMthGLClsd, HQBC.Source,
    HQBC.Status, HQBC.CreatedBy, HQBC.DateCreated, HQBC.DateClosed
FROM HQCC WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON HQCC.Co = HQCO.HQCo
JOIN GLCO WITH (NOLOCK)
    ON HQCC.GLCo = GLCO.GLCo
LEFT JOIN HQBC WITH (NOLOCK)
    ON HQCC.Co = HQBC.Co
    AND HQCC.Mth = HQBC.Mth
    AND HQCC.BatchId = HQBC.BatchId
WHERE HQBC.BatchId IS NULL
    OR HQBC.Status IN (5, 6)
ORDER BY HQCC.GLCo, HQCC.Mth, HQCC.Co, HQCC.BatchId
