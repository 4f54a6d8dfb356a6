/*
title: Payments whose payee name differs from the vendor
grain: one payment
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Did any check go out under another name than the vendor it was booked to?
  - payee not vendor
  - 'Test of disbursements: name on the instrument against master data'
  - Payments with a payee name unlike the vendor name
  - Vendor 4410 is Stone Masonry LLC but the June check says J. Stone, are there more like that?
  - Payment number, date, vendor, vendor name, payee printed, supplier, amount; voids left out
  - checks in q2 made out to sombody else
  - Checks in 2024 printed to a name unlike the supplier's record.
  - 'Fraud examiner''s routine: pull every live disbursement from january to june whose printed recipient isn''t what our master file says, with the amount'
  - name on check vs supplier file
  - Bank account, check number, date, supplier's name, name printed, second party, dollars, by date; checks made out to someone other than the master file says
  - cks where payee <> vndr nm, jul-dec
  - Did we book a payment to one company but write somebody else's name on the check?
*/
SELECT APPH.CMAcct, APPH.PayMethod, APPH.CMRef, APPH.PaidDate, APPH.Vendor, APVM.Name AS VendorName,
    APPH.Name AS Payee, APPH.Supplier, APPH.Amount
FROM APPH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APPH.VendorGroup = APVM.VendorGroup
    AND APPH.Vendor = APVM.Vendor
WHERE APPH.APCo = @APCo
    AND APPH.PaidMth BETWEEN @BeginMth AND @EndMth
    AND APPH.VoidYN = 'N'
    AND APPH.Name <> APVM.Name
ORDER BY APPH.PaidDate, APPH.CMRef
