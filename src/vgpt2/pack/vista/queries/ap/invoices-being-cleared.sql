/*
title: Invoices in batches that clear them without payment
grain: one invoice in a clearing batch
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Somebody has a batch open to write off old payables; whose invoices are in it and how much is left on each?
  - Clearing batches with vendor, invoice and remaining amount
  - write off batch
  - Batch month and number, creator, vendor, invoice number, gross, paid, remaining, for clearing entries not posted yet.
  - who is wipin these old bills off the books
  - Approval needed before unpaid supplier balances disappear
  - Prior-year open items about to be closed out in June
*/
SELECT APCT.Mth, APCT.BatchId, HQBC.CreatedBy, APTH.Vendor, APVM.Name, APCT.APRef, APCT.InvDate, APCT.Gross,
    APCT.Paid, APCT.Remaining
FROM APCT WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON APCT.Co = HQBC.Co
    AND APCT.Mth = HQBC.Mth
    AND APCT.BatchId = HQBC.BatchId
JOIN APTH WITH (NOLOCK)
    ON APCT.Co = APTH.APCo
    AND APCT.ExpMth = APTH.Mth
    AND APCT.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APCT.Co = @APCo
ORDER BY APCT.Mth, APCT.BatchId, APVM.Name, APCT.APRef
