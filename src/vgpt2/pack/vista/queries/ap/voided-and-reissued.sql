/*
title: Voided payments with later payments of the same amount to the same vendor
grain: one void and later payment
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - For every check we voided, was it reissued, and more than once perhaps?
  - Void payments matched to later valid ones of the same vendor and amount
  - We stopped check 20418 for 9,375 to Ames Concrete in March; has the replacement gone out twice?
  - Stop-payment follow-up over the year
  - Vendor, name, voided number and date, memo, amount, bank, new number, method and date
  - voids and replacements
  - voided the Luna Fence check in may then payed again??
  - Cancelled checks and their equal replacements to the same supplier.
  - Stop payment in march, replacement twice? Match each cancelled 2024 check with subsequent live ones of identical dollars to that supplier, to rule out paying double
  - void then cut again
  - Vendor name, cancelled number and date, memo, dollars, bank account's name, method, new number and date; killed checks paired with their replacement
  - voidd ck + reissue same amt same vndr, any 2x
  - We cancelled a check and wrote a new one; did every cancelled one get replaced just once?
*/
WITH Voids AS (
    SELECT APPH.APCo, APPH.VendorGroup, APPH.Vendor, APPH.CMRef, APPH.PaidDate, APPH.Amount, APPH.VoidMemo
    FROM APPH WITH (NOLOCK)
    WHERE APPH.APCo = @APCo
        AND APPH.VoidYN = 'Y'
        AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
)
SELECT Voids.Vendor, APVM.Name, Voids.CMRef AS VoidedRef, Voids.PaidDate AS VoidedDate, Voids.VoidMemo, Voids.Amount,
    APPH.CMAcct, CMAC.Description AS BankAccount, APPH.PayMethod, APPH.CMRef, APPH.PaidDate
FROM Voids
JOIN APPH WITH (NOLOCK)
    ON Voids.APCo = APPH.APCo
    AND Voids.VendorGroup = APPH.VendorGroup
    AND Voids.Vendor = APPH.Vendor
    AND Voids.Amount = APPH.Amount
JOIN CMAC WITH (NOLOCK)
    ON APPH.CMCo = CMAC.CMCo
    AND APPH.CMAcct = CMAC.CMAcct
JOIN APVM WITH (NOLOCK)
    ON Voids.VendorGroup = APVM.VendorGroup
    AND Voids.Vendor = APVM.Vendor
WHERE APPH.APCo = @APCo
    AND APPH.VoidYN = 'N'
    AND APPH.PaidDate >= Voids.PaidDate
ORDER BY Voids.PaidDate, Voids.CMRef, APPH.PaidDate
