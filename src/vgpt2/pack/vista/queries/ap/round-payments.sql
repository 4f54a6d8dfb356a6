/*
title: Payments of round thousands with who made the batch
grain: one payment
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - "Fraud checklist item 7: vendor payments for even thousands between two dates, with the person who built the payment batch."
  - Non-void payments divisible by 1,000, largest first, with vendor, city, date and user
  - round dollar checks
  - Any more like that even 50,000 to Summit Consulting in October?
  - checks with lots of zeros at the end, who cut em
  - Payment number, date, payee, amount without odd dollars, preparer.
  - Disbursements whose figure looks made up rather than invoiced
  - Disbursements in exact thousands during 2024, and whose batch they were in.
  - 'Forensic accountant''s red flags for april to june: suspiciously even check amounts, supplier and town, biggest first, along with the clerk who built the run'
  - even-thousand checks, who ran them
  - 'Exact-thousand checks: date, bank account, check number, supplier''s name and city, dollars, batch maker''s full name, largest on top'
  - ap pymts ending in 000.00 this yr - vndr n who keyd btch
  - Real bills rarely come to exactly 5,000 or 20,000; which payments did, and who prepared them?
*/
SELECT APPH.PaidDate, APPH.CMAcct, APPH.PayMethod, APPH.CMRef, APPH.Vendor, APVM.Name, APVM.City, APPH.Amount,
    HQBC.CreatedBy, DDUP.FullName
FROM APPH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APPH.VendorGroup = APVM.VendorGroup
    AND APPH.Vendor = APVM.Vendor
LEFT JOIN HQBC WITH (NOLOCK)
    ON APPH.APCo = HQBC.Co
    AND APPH.PaidMth = HQBC.Mth
    AND APPH.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE APPH.APCo = @APCo
    AND APPH.VoidYN = 'N'
    AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
    AND APPH.Amount > 0
    AND APPH.Amount % 1000 = 0
ORDER BY APPH.Amount DESC, APPH.PaidDate
