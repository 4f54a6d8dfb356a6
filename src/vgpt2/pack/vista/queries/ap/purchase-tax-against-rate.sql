/*
title: Vendor invoice lines of a range of months whose sales tax is more than five cents off the rate of their single-level tax code at the invoice date, with vendor and job
grain: one invoice line
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - On which purchases did the supplier charge us another tax than the code says?
  - Vendor, invoice, invoice date, job, tax code, basis, tax as entered, tax at the rate of that day, overpaid or underpaid
  - vendor tax overcharges
  - "We hired a consultant to get back overpaid sales tax and he keeps a third of what he finds, so I want to find the easy ones myself: tax on a line that is more, or less, than what its code would give on the date of the bill, with the supplier and the project."
  - wrong salestax on suplier invoices
  - Did we pay the state more through our dealers than the law asks?
  - Pacific Pipe billed 7.9 percent on job 1188- all of May when the code has 7.25
  - Supplier tax that doesn't match its code's percentage, January to June.
  - 'Reverse sales tax audit: wherever a 2024 bill carries over five cents more or less tax than its code gives on the bill date, show supplier and project'
  - tax on purchases doesn't compute
  - 'Supplier bills whose tax is off: vendor''s name, bill number, date and line, project name, tax code, taxable base, tax charged, percentage, proper tax, over or under; worst first'
  - slstax on ap lnes <> rate x basis, who overchargd us
  - Did any company we bought from add too much or too little sales tax to its bill?
*/
WITH Lines AS (
    SELECT APTH.VendorGroup, APTH.Vendor, APTH.APRef, APTH.InvDate, APTL.APLine, APTL.JCCo, APTL.Job, APTL.TaxCode,
        APTL.TaxBasis, APTL.TaxAmt,
        CASE WHEN HQTX.EffectiveDate IS NOT NULL AND APTH.InvDate < HQTX.EffectiveDate THEN HQTX.OldRate
            ELSE HQTX.NewRate END AS Rate
    FROM APTH WITH (NOLOCK)
    JOIN APTL WITH (NOLOCK)
        ON APTH.APCo = APTL.APCo
        AND APTH.Mth = APTL.Mth
        AND APTH.APTrans = APTL.APTrans
    JOIN HQTX WITH (NOLOCK)
        ON APTL.TaxGroup = HQTX.TaxGroup
        AND APTL.TaxCode = HQTX.TaxCode
    WHERE APTH.APCo = @APCo
        AND APTH.Mth BETWEEN @BeginMth AND @EndMth
        AND APTL.TaxType = 1
        AND HQTX.MultiLevel = 'N'
)
SELECT Lines.Vendor, APVM.Name, Lines.APRef, Lines.InvDate, Lines.APLine, Lines.Job, JCJM.Description AS JobName,
    Lines.TaxCode, Lines.TaxBasis, Lines.TaxAmt, Lines.Rate, Lines.TaxBasis * Lines.Rate AS ExpectedTax,
    Lines.TaxAmt - Lines.TaxBasis * Lines.Rate AS Difference
FROM Lines
JOIN APVM WITH (NOLOCK)
    ON Lines.VendorGroup = APVM.VendorGroup
    AND Lines.Vendor = APVM.Vendor
LEFT JOIN JCJM WITH (NOLOCK)
    ON Lines.JCCo = JCJM.JCCo
    AND Lines.Job = JCJM.Job
WHERE ABS(Lines.TaxAmt - Lines.TaxBasis * Lines.Rate) > 0.05
ORDER BY ABS(Lines.TaxAmt - Lines.TaxBasis * Lines.Rate) DESC, APVM.Name, Lines.APRef, Lines.APLine
