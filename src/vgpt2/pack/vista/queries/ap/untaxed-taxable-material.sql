/*
title: Vendor invoice lines of a range of months for taxable materials that carry no tax code, with material, vendor and state of the job site
grain: one invoice line
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Taxable goods that we bought without any tax on the line, by project state please.
  - Material, text, vendor, invoice, date, job, site state, gross amount; material marked as taxable, code empty
  - taxable material, no tax
  - "Our clerk keys the lumber yard's bills fast and forgets the code, and then neither sales nor use tax is on them, which is exactly what the state looks for; so list lines of the year where the item is one we flagged taxable and there is nothing in the tax field."
  - taxible items with no tx code on the invoice
  - Goods on which somebody owes the state something and nobody booked it
  - The rebar from Allied Steel, 32,700 in August for the Reno job, had no code, what else?
  - Purchases of items flagged taxable, January to June, that carry no tax.
  - 'Sales tax compliance review: clerk forgets codes on lumber and pipe; list every 2024 line of a taxable item without one, supplier, site state and dollars'
  - taxable stuff keyed untaxed
  - Item with its description, supplier, bill number and date, line, project, site state, gross; by state, largest first; taxable goods keyed without a code
  - matl taxble=y but no tx cd on ap ln, q3
  - Certain goods should have sales tax; which did we buy with none recorded, and for a building in which state?
*/
SELECT APTL.Material, HQMT.Description AS MaterialName, APTH.Vendor, APVM.Name, APTH.APRef, APTH.InvDate, APTL.APLine,
    APTL.Job, JCJM.ShipState, APTL.GrossAmt
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN HQMT WITH (NOLOCK)
    ON APTL.MatlGroup = HQMT.MatlGroup
    AND APTL.Material = HQMT.Material
LEFT JOIN JCJM WITH (NOLOCK)
    ON APTL.JCCo = JCJM.JCCo
    AND APTL.Job = JCJM.Job
WHERE APTL.APCo = @APCo
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
    AND HQMT.Taxable = 'Y'
    AND APTL.TaxCode IS NULL
    AND APTL.GrossAmt <> 0
ORDER BY JCJM.ShipState, APTL.GrossAmt DESC, APTH.APRef
