/*
title: Files attached to the invoices behind payments above an amount
grain: one file of one invoice on one payment
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
  MinAmount: {type: bDollar, example: 50000}
asks:
  - "PBC request: support for all disbursements over 50,000, meaning the bill on each check with the scanned file names, or blank where there is none."
  - Payments above an amount with their invoices, file name, who attached it and when
  - support for large checks
  - Pull the backup for check 40877 to Consolidated Crane and anything else that size in August
  - need the pdfs behind the big checks, which ones dont have any
  - Payment number, date, payee, invoice, gross, document title, uploaded by, upload date.
  - Evidence for the sample of high-value outflows
  - What scans back every disbursement of 50,000 or more in 2024?
  - Lender's field examiner picked checks above 75,000 from may to july and wants the underlying bill and PDF for each; blanks matter too
  - backup for checks over 100k
  - Every big disbursement and its scans, date, bank and check number, payee, check amount, bill numbers with gross, document title and filename, uploader, when
  - pdf support 4 big cks >= 25k q2, flag ones w no file
  - For our biggest payments, which saved computer files prove what we were paying for, and are any missing?
*/
SELECT APPH.PaidDate, APPH.CMAcct, APPH.PayMethod, APPH.CMRef, APPH.Name, APPH.Amount AS PaymentAmount, APPD.APRef,
    APPD.Gross, HQAT.Description AS DocumentTitle, HQAT.OrigFileName, HQAT.AddedBy, HQAT.AddDate
FROM APPH WITH (NOLOCK)
JOIN APPD WITH (NOLOCK)
    ON APPH.APCo = APPD.APCo
    AND APPH.CMCo = APPD.CMCo
    AND APPH.CMAcct = APPD.CMAcct
    AND APPH.PayMethod = APPD.PayMethod
    AND APPH.CMRef = APPD.CMRef
    AND APPH.CMRefSeq = APPD.CMRefSeq
    AND APPH.EFTSeq = APPD.EFTSeq
JOIN APTH WITH (NOLOCK)
    ON APPD.APCo = APTH.APCo
    AND APPD.Mth = APTH.Mth
    AND APPD.APTrans = APTH.APTrans
LEFT JOIN HQAT WITH (NOLOCK)
    ON APTH.APCo = HQAT.HQCo
    AND APTH.UniqueAttchID = HQAT.UniqueAttchID
WHERE APPH.APCo = @APCo
    AND APPH.VoidYN = 'N'
    AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
    AND APPH.Amount >= @MinAmount
ORDER BY APPH.PaidDate, APPH.CMRef, APPD.APRef, HQAT.AddDate
