/*
title: Payables cleared without payment
grain: one payable amount
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which payables were cleared without being paid?
  - Cleared payable amounts by vendor and invoice
  - cleared invoices
  - Payable amounts cleared in a range of months with vendor, invoice and amount.
  - what bills did somebody just wipe off
  - Which open bills were closed out in 2024 with no check issued?
  - Auditors ask about supplier balances that vanished without cash going out; give every amount wiped off between january and june, with supplier and bill number
  - wiped off ap, no check
  - Bills closed out without any check, by month cleared, supplier's name, bill number, line and sequence, and dollars
  - ap items zeroed out w/o a pymt ytd, who n how much
  - Did we ever mark a supplier's bill as finished without actually paying for it, and how large were those?
*/
SELECT APTD.PaidMth, APTH.Vendor, APVM.Name, APTH.APRef, APTD.APLine, APTD.APSeq, APTD.Amount
FROM APTD WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTD.APCo = APTH.APCo
    AND APTD.Mth = APTH.Mth
    AND APTD.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTD.APCo = @APCo
    AND APTD.Status = 4
    AND APTD.PaidMth BETWEEN @BeginMth AND @EndMth
ORDER BY APTD.PaidMth, APVM.Name, APTH.APRef
