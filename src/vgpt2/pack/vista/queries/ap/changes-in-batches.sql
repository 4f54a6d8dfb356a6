/*
title: Changes and deletions of posted invoices waiting in batches with old and new total, vendor and person
grain: one invoice in a batch
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which posted invoices is someone about to change or delete?
  - Change and delete entries in unposted invoice batches, old total, new total, difference, vendor and who made the batch
  - pending invoice edits
  - The accrual I booked does not fit any more as somebody pulled bills back into a batch to change them, that is allowed but I want to know which ones, from what to what, and whose batch it is, before the month closes on the 5th.
  - posted bills beeing changd in open batches of june 2024
  - Corrections not through yet to what we had already booked
  - Who is deleting the 7,777 of Vance Masonry from April?
  - Has anyone pulled recorded bills back for editing or removal that isn't finished?
  - Before closing march I must know which booked bills will be altered or removed, from what amount to what, and who opened that batch
  - posted bills being fixed or killed
  - Booked bills being edited, with period and batch, who opened it, change or delete, vendor name, bill number, amount before and after with the gap
  - any C or D entries sittin in open ap btches, old vs new tot
  - Are some bills that we had already recorded about to be altered or erased, by whom, and what will the amount become?
*/
SELECT APHB.Mth, APHB.BatchId, HQBC.Status, HQBC.CreatedBy, DDUP.FullName, APHB.BatchTransType, APHB.APTrans,
    APHB.Vendor, APVM.Name, APHB.APRef, APHB.OldInvTotal, APHB.InvTotal,
    CASE WHEN APHB.BatchTransType = 'D' THEN -APHB.OldInvTotal ELSE APHB.InvTotal - APHB.OldInvTotal END AS Difference
FROM APHB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON APHB.Co = HQBC.Co
    AND APHB.Mth = HQBC.Mth
    AND APHB.BatchId = HQBC.BatchId
LEFT JOIN APVM WITH (NOLOCK)
    ON APHB.VendorGroup = APVM.VendorGroup
    AND APHB.Vendor = APVM.Vendor
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE APHB.Co = @APCo
    AND APHB.BatchTransType IN ('C', 'D')
    AND HQBC.Status IN (0, 1, 2, 3, 4)
ORDER BY APHB.Mth, APHB.BatchId, APHB.BatchSeq
