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
  - Find paper checks issued to suppliers who already have active ACH.
  - Bank charges 3.50 per item and treasury wants to know why ACH-enrolled suppliers got printed checks between april and june, from which account
  - paper going to direct deposit guys
  - Vendor name, date, check number, type of check, bank account, dollars, sorted by supplier then date; paper checks to firms already on ACH
  - cks cut to vndrs w eft actve, why?? q2
  - Some suppliers let us send money directly to their bank; when did we mail them a check anyway, and for how much?
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
