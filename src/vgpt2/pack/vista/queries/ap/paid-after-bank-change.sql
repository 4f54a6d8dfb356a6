/*
title: Vendor payments within days of a change to the vendor's present bank account
grain: one payment and change
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  Days: {type: int, example: 10}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Whose bank details were changed and then money went there within a few days?
  - phishing check for september, acct got swaped n we paid em quick
  - bank change then payment
  - Payments shortly after the bank account of a vendor was changed, with who changed it
  - Somebody e-mailed us new wire instructions for Pacific Steel in August, did we pay 82,000 right after?
  - Change time, person, old value, vendor, payment date, method, number, amount, days between
  - Redirected electronic payments are my biggest worry; show me every fresh account that was used at once
*/
SELECT HQMA.DateTime, HQMA.UserName, DDUP.FullName, APVM.Vendor, APVM.Name, HQMA.OldValue, HQMA.NewValue,
    APPH.PaidDate, APPH.PayMethod, APPH.CMRef, APPH.Amount, DATEDIFF(DAY, HQMA.DateTime, APPH.PaidDate) AS DaysBetween
FROM HQMA WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON HQMA.NewValue = APVM.BankAcct
JOIN APPH WITH (NOLOCK)
    ON APVM.VendorGroup = APPH.VendorGroup
    AND APVM.Vendor = APPH.Vendor
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQMA.UserName = DDUP.VPUserName
WHERE HQMA.TableName = 'bAPVM'
    AND HQMA.RecType = 'C'
    AND HQMA.DateTime >= @BeginDate
    AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
    AND APPH.APCo = @APCo
    AND APPH.VoidYN = 'N'
    AND APPH.PaidDate > DATEADD(DAY, -1, HQMA.DateTime)
    AND APPH.PaidDate <= DATEADD(DAY, @Days, HQMA.DateTime)
ORDER BY HQMA.DateTime, APVM.Vendor, APPH.PaidDate
