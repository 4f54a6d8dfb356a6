/*
title: Intercompany material invoices that the buying company has not taken into payables
grain: one intercompany invoice
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - Which rock bills to our sister companies have they not put into payables yet?
  - Intercompany material invoices still waiting, with sold-to company name, vendor, dates, tickets, material, haul and tax
  - interco rock invoices
  - did co 3 pick up the june billing from the pit
  - For eliminations the other entities must book what the quarry charged them; list what is missing with the amount.
  - Charges between our own firms that are booked at the seller only.
  - Quarry bills to sister entities that the buying side hasn't booked as a liability
  - Group auditors eliminate internal sales next week, so show every invoice to an affiliate that its AP has not picked up, with name, dates, slips, goods, freight, tax
  - affiliate rock bills left hanging
  - Sister company's name, invoice number and due date of rock bills it never took into payables, tickets, material, freight, tax
  - interco MS invs not pickd up in AP by co
  - Our quarry charges our other companies; which of those charges have the other companies not yet entered as owed?
*/
SELECT MSII.SoldToCo, HQCO.Name AS SoldToName, MSII.Mth, MSII.MSInv, MSII.Vendor, MSII.InvDate, MSII.DueDate,
    SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS Tickets,
    SUM(MSTD.MatlTotal) AS MaterialTotal, SUM(MSTD.HaulTotal) AS HaulTotal, SUM(MSTD.TaxTotal) AS TaxTotal
FROM MSII WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON MSII.SoldToCo = HQCO.HQCo
JOIN MSTD WITH (NOLOCK)
    ON MSII.MSCo = MSTD.MSCo
    AND MSII.MSInv = MSTD.MSInv
WHERE MSII.MSCo = @MSCo
    AND MSTD.Void = 'N'
GROUP BY MSII.SoldToCo, HQCO.Name, MSII.Mth, MSII.MSInv, MSII.Vendor, MSII.InvDate, MSII.DueDate
ORDER BY MSII.SoldToCo, MSII.Mth, MSII.MSInv
