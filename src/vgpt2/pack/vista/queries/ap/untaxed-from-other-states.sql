/*
title: Untaxed job lines of vendors from another state than the job
grain: one invoice line
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - "Sales tax audit exposure: purchases for jobs from out-of-state suppliers on which nobody charged or accrued tax."
  - Job cost lines without a tax code where the vendor's state differs from the job site's state, with the job's use tax flag
  - untaxed out-of-state
  - We bought 44,000 of switchgear for 2214- from an Ohio house in June without tax, what else is like that?
  - did we miss use tax on stuff from other states, say the 9,100 from Graybar Indiana in may
  - Job, site state, supplier, supplier state, bill, text, amount, use tax flag.
  - Where would the state auditor find unpaid consumer's tax between January and June?
  - Material from out-of-state suppliers booked to projects without any tax code.
  - Nevada's auditor will sample 2024 interstate purchases; get in front of it with project lines lacking tax where supplier and site are in different states
  - no-tax buys across state lines
  - 'Out-of-state purchases without tax: project name, site state, use tax flag, supplier''s name and state, bill number and date, line text, gross; largest on top'
  - oos vndr lines no tx cd on jbs jan-jun, use tax??
  - We bought things from another state for our building sites and no sales tax was charged; which purchases?
*/
SELECT APTL.JCCo, APTL.Job, JCJM.Description AS JobName, JCJM.ShipState, JCJM.UseTaxYN, APTH.Vendor, APVM.Name,
    APVM.State, APTH.APRef, APTH.InvDate, APTL.APLine, APTL.Description, APTL.GrossAmt
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN JCJM WITH (NOLOCK)
    ON APTL.JCCo = JCJM.JCCo
    AND APTL.Job = JCJM.Job
WHERE APTL.APCo = @APCo
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
    AND APTL.LineType IN (1, 6)
    AND APTL.TaxCode IS NULL
    AND APVM.State <> JCJM.ShipState
ORDER BY APTL.GrossAmt DESC, APVM.Name
