/*
title: Vendor invoice lines on purchase orders between two months whose tax code is not the order item's, with both codes and tax amount
grain: one invoice line
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Where did payables book tax under another code than purchasing had put on the order?
  - Invoice lines on order items between two months with vendor, invoice, order, item, tax code and rate name on the order, tax code and tax amount on the invoice, where the codes differ or one lacks
  - order versus invoice tax
  - po 150288 had no tax but the invioce line was codded with, show em
  - Did the 1,130 of tax on Whitecap's June bill belong to TXDAL as ordered or TXTAR as entered?
  - For the sales tax return our consultant takes the invoice side and for the accrual he takes the order side, the two do not reconcile and he assumes that clerks overwrite the code when the paper in front of them says something else, so show him those lines over the first two quarters.
  - Levies keyed otherwise than had been ordered
  - Bill lines where tax was coded differently than on the PO, January to June.
  - State sales tax auditor compares purchase orders and bills; give every 2024 PO bill line whose tax setting departs from the ordered one, supplier and dollars included
  - tax code mismatch, PO vs bill
  - Period, vendor name, bill number and line, PO and item, ordered code with its name, billed code, taxable amount, tax
  - po said 1 tax cd, ap keyd anothr - list em q3
  - What we ordered was set up under one sales tax rule, yet the bill was recorded under another; where?
*/
SELECT APTH.Mth, APTH.APTrans, APVM.Name AS VendorName, APTH.APRef, APTL.APLine, APTL.PO, APTL.POItem,
    POIT.TaxCode AS OrderTaxCode, HQTX.Description AS OrderTaxName, APTL.TaxCode AS InvoiceTaxCode, APTL.TaxBasis,
    APTL.TaxAmt
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN POIT WITH (NOLOCK)
    ON APTL.APCo = POIT.POCo
    AND APTL.PO = POIT.PO
    AND APTL.POItem = POIT.POItem
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
LEFT JOIN HQTX WITH (NOLOCK)
    ON POIT.TaxGroup = HQTX.TaxGroup
    AND POIT.TaxCode = HQTX.TaxCode
WHERE APTL.APCo = @APCo
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
    AND ISNULL(APTL.TaxCode, '') <> ISNULL(POIT.TaxCode, '')
ORDER BY APTH.Mth, APTH.APTrans, APTL.APLine
