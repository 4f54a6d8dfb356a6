/*
title: Path of each invoice posted in a month from first reviewer assignment to last approval, posting and payment with days
grain: one invoice
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - How long does each bill take from the reviewer's desk to the bank, and where does it lose the time?
  - For invoices posted in a month, first assigned, last approved, batch posted, last paid and the days between them, with vendor name
  - invoice turnaround
  - The CFO says paying takes us forty days and blames my clerks, I say the managers sit on things, so prove it for June with one line per bill showing when the first reviewer got it, when the last of them signed, when we posted the batch and when the money left.
  - how long btw aproval, posting n payment
  - Stations of a supplier's claim with a date at each
  - Where did the 9,120 of Sierra Crane spend all of May?
  - Time each June bill spent in review, in posting, and until the check.
  - 'Suppliers say we''re slow; operations and accounting each blame the other, so time-stamp each may bill: handed out, fully okayed, posted, money gone, with gaps'
  - bill lifecycle for June
  - 'Journey of every bill booked that month: supplier''s name, bill number, date and total, first handed out, last okay, posted, last paid, days between; longest review on top'
  - cycle tme per inv, routed > aprvd > posted > pd, for march
  - Follow each bill from reaching a manager's desk to money leaving; how many days did every step need?
*/
WITH Review AS (
    SELECT APUR.APCo, APUR.ExpMonth, APUR.APTrans, MIN(APUR.DateAssigned) AS FirstAssigned,
        MAX(APUR.DateApproved) AS LastApproved
    FROM APUR WITH (NOLOCK)
    WHERE APUR.APCo = @APCo
        AND APUR.ExpMonth = @Mth
    GROUP BY APUR.APCo, APUR.ExpMonth, APUR.APTrans
),
Payment AS (
    SELECT APTD.APCo, APTD.Mth, APTD.APTrans, MAX(APTD.PaidDate) AS LastPaid
    FROM APTD WITH (NOLOCK)
    WHERE APTD.APCo = @APCo
        AND APTD.Mth = @Mth
        AND APTD.Status = 3
    GROUP BY APTD.APCo, APTD.Mth, APTD.APTrans
)
SELECT APTH.APTrans, APVM.Name, APTH.APRef, APTH.InvDate, APTH.InvTotal, APTH.OpenYN, Review.FirstAssigned,
    Review.LastApproved, HQBC.DatePosted, Payment.LastPaid,
    DATEDIFF(DAY, Review.FirstAssigned, Review.LastApproved) AS DaysInReview,
    DATEDIFF(DAY, Review.LastApproved, HQBC.DatePosted) AS DaysToPosting,
    DATEDIFF(DAY, HQBC.DatePosted, Payment.LastPaid) AS DaysToPayment
FROM APTH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
LEFT JOIN HQBC WITH (NOLOCK)
    ON APTH.APCo = HQBC.Co
    AND APTH.Mth = HQBC.Mth
    AND APTH.BatchId = HQBC.BatchId
LEFT JOIN Review
    ON APTH.APCo = Review.APCo
    AND APTH.Mth = Review.ExpMonth
    AND APTH.APTrans = Review.APTrans
LEFT JOIN Payment
    ON APTH.APCo = Payment.APCo
    AND APTH.Mth = Payment.Mth
    AND APTH.APTrans = Payment.APTrans
WHERE APTH.APCo = @APCo
    AND APTH.Mth = @Mth
ORDER BY DaysInReview DESC, APTH.APTrans
