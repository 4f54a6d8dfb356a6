/*
title: Items of open purchase orders with tax remaining whose tax rate is not the rate of their single-level tax code on a day, with vendor and job
grain: one order item
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-07-01}
asks:
  - After the rate went up, which orders still carry the old percentage on what's left to bill?
  - Order, item, vendor, job, code, rate on the item, rate of the code now, remaining cost, remaining tax; open orders, rates unlike
  - orders with stale tax rate
  - "The county added a quarter percent on July 1 and orders keep the rate of the day they were written, so the vendors will bill more tax than we committed, and I'd like the list of items that are still to come with their rate against the code's, so that purchasing can correct them."
  - po items w old taxrate vs curent code
  - Where will the tax on the coming bills be higher than planned?
  - Order 20455 from Summit Supply has .0825 on item 3, now it's .085
  - Live PO lines carrying another tax percentage than their code has on July 1
  - The county raised sales tax by a quarter point, so before bills arrive find unbilled lines whose percentage differs from today's for that code, supplier's name, job, balance.
  - wrong sales tax % on open POs
  - 'Largest balance first: order, supplier''s name, job, tax percent on the line beside the code''s present percent, tax left'
  - opn po itms w stale tx rate vs code as of 7/1
  - Sales tax went up; which running purchases still expect the former percentage?
*/
SELECT POHD.PO, POHD.Vendor, APVM.Name, POIT.POItem, POIT.Description, POIT.Job, POIT.TaxCode, POIT.TaxRate,
    CASE WHEN HQTX.EffectiveDate > @AsOf THEN HQTX.OldRate ELSE HQTX.NewRate END AS CodeRate, HQTX.EffectiveDate,
    POIT.RemCost, POIT.RemTax
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
JOIN HQTX WITH (NOLOCK)
    ON POIT.TaxGroup = HQTX.TaxGroup
    AND POIT.TaxCode = HQTX.TaxCode
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
    AND HQTX.MultiLevel = 'N'
    AND POIT.RemTax <> 0
    AND POIT.TaxRate <> CASE WHEN HQTX.EffectiveDate > @AsOf THEN HQTX.OldRate ELSE HQTX.NewRate END
ORDER BY POIT.RemCost DESC, POHD.PO, POIT.POItem
