/*
title: Invoices whose 1099 form or box is not the one on the vendor
grain: one invoice
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which reportable bills of the year carry a different form or box than the vendor record says?
  - Invoices with 1099 type or box unlike the vendor's, both settings side by side, between two months
  - wrong 1099 box
  - Attorney Pruitt & Lowe should be gross proceeds, yet the June bill for 8,000 went to nonemployee compensation
  - 1099 box mixed up on some inv's
  - Vendor, name, invoice, date, total, form on the bill, box on the bill, form on file, box on file.
  - Pre-filing cleanup, payables coded for another kind of return than their recipient
  - Where do bills disagree with the supplier record on tax form or box?
  - Before january filing the CPA wants reportable bills of 2024 coded to a form or box unlike the one on the payee's own file fixed
  - box mismatch, bill vs vendor file
  - 'For each payee by name: bill number, date and total, then how the bill is coded for tax reporting and how the master file is'
  - 1099 typ/bx on inv dont match vndr mastr, jan-dec
  - Each contractor is set up for one kind of tax statement, yet a few bills say another; which bills?
*/
SELECT APTH.Vendor, APVM.Name, APTH.Mth, APTH.APTrans, APTH.APRef, APTH.InvDate, APTH.InvTotal,
    APTH.V1099Type AS InvoiceType, APTH.V1099Box AS InvoiceBox, APVM.V1099Type AS VendorType,
    APVM.V1099Box AS VendorBox
FROM APTH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTH.APCo = @APCo
    AND APTH.Mth BETWEEN @BeginMth AND @EndMth
    AND APTH.V1099YN = 'Y'
    AND APVM.V1099YN = 'Y'
    AND (APTH.V1099Type <> APVM.V1099Type OR APTH.V1099Box <> APVM.V1099Box)
ORDER BY APVM.Name, APTH.Mth, APTH.APTrans
