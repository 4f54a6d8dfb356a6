/*
title: Checks between two dates to vendors who are active for electronic payment
grain: one payment
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Why did we print checks for vendors who are set up for ACH?
  - Check payments in a period to vendors with active electronic payment, with bank, check number, date and amount
  - ACH vendors on checks
  - We pay a fee for every check and there are vendors who signed the form long ago, so list each paper payment in the year to one of those, who it was and from which bank account, then I can ask the clerk why.
  - eft vendros that got a papr check since 10/1
  - Paper sent to firms that agreed to go paperless
  - Why was Portland Bearing's 2,204 on 12 March a printed one?
*/
SELECT APPH.PaidDate, APPH.CMRef, APPH.Vendor, APVM.Name, APPH.ChkType, CMAC.Description AS BankAccount, APPH.Amount
FROM APPH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APPH.VendorGroup = APVM.VendorGroup
    AND APPH.Vendor = APVM.Vendor
JOIN CMAC WITH (NOLOCK)
    ON APPH.CMCo = CMAC.CMCo
    AND APPH.CMAcct = CMAC.CMAcct
WHERE APPH.APCo = @APCo
    AND APPH.PayMethod = 'C'
    AND APPH.VoidYN = 'N'
    AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
    AND APVM.EFT = 'A'
ORDER BY APVM.Name, APPH.PaidDate
