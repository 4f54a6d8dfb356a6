/*
title: Job items whose tax code is not the tax code of the job
grain: one order item
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which open purchase items for jobs carry a tax code other than the job's own?
  - Job items of open orders with tax code different from the job or missing, with rate, tax amount and vendor
  - wrong tax on po
  - job 1015 is in Nevada but the POs still have the idaho rate, which ones
  - "Tax review before the use tax return for June: purchases taxed after another place than where the work is."
  - Are we paying some other county for this site?
  - "One line per item: order, supplier, job, code on the job, code on the item, rate, current tax."
*/
SELECT POIT.JCCo, POIT.Job, JCJM.Description AS JobName, JCJM.TaxCode AS JobTaxCode, POIT.TaxCode AS ItemTaxCode,
    POIT.TaxType, POIT.TaxRate, POHD.PO, POIT.POItem, POIT.Description, APVM.Name AS VendorName, POIT.CurCost,
    POIT.CurTax
FROM POIT WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
JOIN JCJM WITH (NOLOCK)
    ON POIT.JCCo = JCJM.JCCo
    AND POIT.Job = JCJM.Job
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POIT.POCo = @POCo
    AND POHD.Status = 0
    AND POIT.ItemType = 1
    AND JCJM.TaxCode IS NOT NULL
    AND (POIT.TaxCode IS NULL OR POIT.TaxCode <> JCJM.TaxCode)
ORDER BY POIT.JCCo, POIT.Job, POHD.PO, POIT.POItem
