/*
title: Invoices against a purchase order
grain: one invoice line
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  PO: {type: varchar(30), example: PO-1001}
asks:
  - What has been invoiced on this purchase order?
  - Vendor invoices for one PO by item
  - po invoices
  - Invoice lines that name a purchase order, with item, units, unit cost and gross amount.
  - did we get billed for that po yet
*/
SELECT APTL.POItem, APTH.APRef, APTH.InvDate, APTL.Units, APTL.UM, APTL.UnitCost, APTL.GrossAmt, APTH.OpenYN
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
WHERE APTL.APCo = @APCo
    AND APTL.PO = @PO
ORDER BY APTL.POItem, APTH.InvDate
