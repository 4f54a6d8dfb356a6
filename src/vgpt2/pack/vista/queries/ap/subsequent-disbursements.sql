/*
title: Payments after a period end with the dates of the invoices they paid
grain: one invoice on one payment
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  PeriodEnd: {type: bDate, example: 2023-12-31}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-02-29}
  MinAmount: {type: bDollar, example: 25000}
asks:
  - "Auditors' search for unrecorded liabilities: everything we paid over 25,000 in January and February, and whether the bill belonged to last year."
  - Payments after year end by invoice with invoice date, month expensed and a flag when the invoice is dated before the cut-off but was booked later
  - unrecorded liabilities test
  - Check number, pay date, vendor, invoice number, invoice date, month booked, gross, belongs to prior period yes or no.
  - did we miss any december bills, look at what went out after new years
  - Which disbursements following 12/31/2023 settled obligations that should have been accrued
  - the checks to Tri-County Ready Mix in feb, were those for work done before the year closed?
  - After December 31, which large checks settled old year bills?
  - 'Unrecorded liability search for the audit: all checks over 10,000 from january 1 to march 15, bills on each, when booked, and whether they belonged before year end'
  - checks after year end, 25k up
  - Date, check number and amount, vendor name, bill number and date, period booked, due, gross, old-period flag; checks issued after the close
  - subsq cash disb tst jan-feb >= 50k, inv dt vs 12/31
  - Looking at big payments made early in the new year, which were really for last year's work?
*/
SELECT APPH.CMAcct, APPH.PayMethod, APPH.CMRef, APPH.PaidDate, APPH.Amount AS PaymentAmount, APVM.Name, APPD.APRef,
    APPD.InvDate, APTH.Mth AS MonthBooked, APTH.DueDate, APPD.Gross,
    CASE WHEN APPD.InvDate <= @PeriodEnd AND APTH.Mth > @PeriodEnd THEN 'Y' ELSE 'N' END AS EarlierPeriod
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
JOIN APVM WITH (NOLOCK)
    ON APPH.VendorGroup = APVM.VendorGroup
    AND APPH.Vendor = APVM.Vendor
WHERE APPH.APCo = @APCo
    AND APPH.VoidYN = 'N'
    AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
    AND APPH.Amount >= @MinAmount
ORDER BY APPH.PaidDate, APPH.CMRef, APPD.InvDate, APPD.APRef
