/*
title: Open invoice batches without any invoice in them
grain: one batch
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which payables batches are open but hold nothing, so I can cancel them before close?
  - Invoice entry batches not posted that contain no invoices, with creator
  - Clutter that keeps the month open although no entry was ever made
  - Month, batch, creator, phone, created on, status, being used by; zero entries
  - empty ap batches
  - Batch 212 of May, is there anything in it at all?
  - batches somebody opened in june n walked away from
  - What AP entry sessions were started but never filled, and by whom?
  - June can't be closed while bill batches hang open, so hand me those with zero entries plus the user's phone, and I'll have them cancelled today
  - zero-entry AP batches hanging
  - Payables batches holding nothing, with period, batch number, opener's full name and phone, day opened, state, who has it locked
  - ap btches w nothin in em, who opend them so i can kill it
  - Somebody started typing in supplier bills and left without entering any; which such leftover sessions are there?
*/
SELECT HQBC.Mth, HQBC.BatchId, HQBC.CreatedBy, DDUP.FullName, DDUP.Phone, HQBC.DateCreated, HQBC.Status, HQBC.InUseBy
FROM HQBC WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE HQBC.Co = @APCo
    AND HQBC.TableName = 'APHB'
    AND HQBC.Status NOT IN (5, 6)
    AND NOT EXISTS (
        SELECT 1
        FROM APHB WITH (NOLOCK)
        WHERE APHB.Co = HQBC.Co
            AND APHB.Mth = HQBC.Mth
            AND APHB.BatchId = HQBC.BatchId
    )
ORDER BY HQBC.Mth, HQBC.BatchId
