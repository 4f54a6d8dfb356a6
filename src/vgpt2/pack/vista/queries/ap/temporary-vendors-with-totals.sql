/*
title: Temporary vendors with what was invoiced on them
grain: one vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much runs through one-time suppliers, and which of them should really be proper records?
  - Weakly vetted payees by volume, 2024
  - The one-off vendor we made for the Tulsa hotel in February, has it been used again since?
  - Vendor, name, city, tax id, 1099 flag, invoices, total, first and last invoice date
  - temp vendors
  - one timers we keep on usin
  - Temporary vendors with number of invoices and total of a range of months
  - How much did one-off suppliers bill us during 2024?
  - Auditor considers one-time payees a fraud risk; between january and june show each with town, tax number, reporting flag, bills, dollars, earliest and newest
  - throwaway vendor numbers, dollars run through
  - 'One-time suppliers: supplier''s name, city, tax number, reportable or not, bill count, dollars, earliest and newest bill; largest on top'
  - tmp vndrs still gettin inv'd ytd, how mch
  - Some companies were entered just for a single purchase; how much have they billed us anyway?
*/
SELECT APTH.Vendor, APVM.Name, APVM.City, APVM.TaxId, APVM.V1099YN, COUNT(*) AS Invoices,
    SUM(APTH.InvTotal) AS InvoiceTotal, MIN(APTH.InvDate) AS FirstInvoice, MAX(APTH.InvDate) AS LastInvoice
FROM APTH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTH.APCo = @APCo
    AND APTH.Mth BETWEEN @BeginMth AND @EndMth
    AND APVM.TempYN = 'Y'
GROUP BY APTH.Vendor, APVM.Name, APVM.City, APVM.TaxId, APVM.V1099YN
ORDER BY InvoiceTotal DESC, APTH.Vendor
