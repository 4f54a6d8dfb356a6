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
  - What unpaid bills are queued in a batch to be wiped without a check?
  - Owner must sign before supplier balances get dropped from the books; show what's sitting in unposted clear batches, whose, how much was paid and what remains
  - AP wipe-offs waiting to post
  - 'Pending closeouts of bills nobody will pay: period and batch, who opened it, supplier''s name, bill number and date, gross, paid so far, remaining'
  - who's clearng old inv's w/out pymt rite now, btch n amts
  - Is anyone about to erase money we owe suppliers instead of paying it, and for which bills?
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
