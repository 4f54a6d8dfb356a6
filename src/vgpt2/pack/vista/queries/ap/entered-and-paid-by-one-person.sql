/*
title: Invoices whose entry batch and payment batch were made by the same person
grain: one invoice on one payment
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - "Segregation of duties test: vendor bills that one and the same user keyed and then paid during the year."
  - Payments between two dates where the creator of the invoice batch also created the payment batch, with vendor, amount, check and full name
  - entered and paid
  - Did anybody in June enter a bill from Border States Supply and cut the check for it too?
  - Full name, vendor, invoice number, invoice month and batch, pay month and batch, check, gross over 5,000 or not.
  - who keyed it AND paid it, internal audit is askin
  - Control exception listing, one set of hands on both ends of a disbursement
  - Which disbursements in 2024 had one user both key the bill and cut the check?
  - Fraud insurer's questionnaire asks about separation of duties; back it up with every 2023 check whose bill was keyed in by the same clerk who ran the check
  - same hands keyed and cut
  - 'Keyed and cut by one login: clerk''s full name, supplier''s name, bill number, both batches, check date and number, gross, by clerk then date'
  - sod test - who enterd inv n also ran the ck batch, jan-jun
  - Did any one employee both record a supplier's bill and issue the money for it, with nobody else involved in those two steps?
*/
WITH Paid AS (
    SELECT APPD.APCo, APPD.Mth, APPD.APTrans, APPD.CMAcct, APPD.CMRef, APPD.Gross, APPH.PaidMth, APPH.PaidDate,
        APPH.BatchId, HQBC.CreatedBy
    FROM APPH WITH (NOLOCK)
    JOIN APPD WITH (NOLOCK)
        ON APPH.APCo = APPD.APCo
        AND APPH.CMCo = APPD.CMCo
        AND APPH.CMAcct = APPD.CMAcct
        AND APPH.PayMethod = APPD.PayMethod
        AND APPH.CMRef = APPD.CMRef
        AND APPH.CMRefSeq = APPD.CMRefSeq
        AND APPH.EFTSeq = APPD.EFTSeq
    JOIN HQBC WITH (NOLOCK)
        ON APPH.APCo = HQBC.Co
        AND APPH.PaidMth = HQBC.Mth
        AND APPH.BatchId = HQBC.BatchId
    WHERE APPH.APCo = @APCo
        AND APPH.VoidYN = 'N'
        AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
)
SELECT Paid.CreatedBy, DDUP.FullName, APTH.Vendor, APVM.Name, APTH.APRef, APTH.Mth, APTH.BatchId, Paid.PaidDate,
    Paid.CMAcct, Paid.CMRef, Paid.BatchId AS PaymentBatch, Paid.Gross
FROM Paid
JOIN APTH WITH (NOLOCK)
    ON Paid.APCo = APTH.APCo
    AND Paid.Mth = APTH.Mth
    AND Paid.APTrans = APTH.APTrans
JOIN HQBC WITH (NOLOCK)
    ON APTH.APCo = HQBC.Co
    AND APTH.Mth = HQBC.Mth
    AND APTH.BatchId = HQBC.BatchId
    AND Paid.CreatedBy = HQBC.CreatedBy
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
LEFT JOIN DDUP WITH (NOLOCK)
    ON Paid.CreatedBy = DDUP.VPUserName
ORDER BY DDUP.FullName, Paid.PaidDate, Paid.CMRef
