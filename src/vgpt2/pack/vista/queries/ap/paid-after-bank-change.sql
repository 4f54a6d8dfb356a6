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
  - Disbursements that followed a new bank number on a supplier within ten days.
  - 'Cyber insurer wants proof after the phishing wave: who altered account numbers on supplier files in 2024, and what money left within 7 days afterward'
  - new account, then fast money
  - When altered, by whom in full, supplier's name, old and new account, pay date, check or ACH number, dollars, gap in days; payments right behind an account change
  - vndr bnk acct swapd then eft out <14 days, BEC chek q4
  - A crook may talk us into changing where a company's money is sent; was anyone paid right after such an alteration?
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
