/*
title: Payments in which a supplier shares
grain: one payment
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which checks went to a subcontractor's supplier?
  - Joint checks with vendor and supplier
  - joint checks
  - Payments between two dates that name a supplier besides the vendor, with both numbers and the amount.
  - checks we cut to two names
  - Checks of 2024 made out to a sub along with its material house.
  - Lawyer needs proof that Calder Supply was named on our checks to Ramirez; pull every two-party payment from january to june, both parties
  - two-party checks we've cut
  - Two-party checks already issued with date, check number, main payee, second payee's name and number, dollars, in date order
  - jt cks issud q3 - sub + his suplier
  - When did we write a check that two companies both had to sign before cashing it?
*/
SELECT APPH.PaidDate, APPH.CMRef, APPH.Vendor, APPH.Name, APPH.Supplier, APVM.Name AS SupplierName, APPH.Amount
FROM APPH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APPH.VendorGroup = APVM.VendorGroup
    AND APPH.Supplier = APVM.Vendor
WHERE APPH.APCo = @APCo
    AND APPH.VoidYN = 'N'
    AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
ORDER BY APPH.PaidDate, APPH.CMRef
