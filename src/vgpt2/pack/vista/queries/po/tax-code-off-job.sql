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
  - Where are buyers using a sales tax that isn't the project's own?
  - 'The sales tax auditor comes Monday and I''d like to fix live purchases first: project lines whose tax differs from the one set on the project or is blank, with project name and supplier.'
  - POs taxed wrong for the job
  - job and name with its own tax, the tax on the line and its rate, order, line, supplier, value and tax dollars
  - opn po itms job tax cd <> itm tax cd (or blank), which vndrs, job 22-4410 esp
  - Projects sit in certain counties with a certain sales tax; on which current purchases did someone choose a different or no tax?
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
