/*
title: Customer invoice lines of a range of months whose tax is more than five cents off the rate of their single-level tax code at the invoice date
grain: one invoice line
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Recalculate the sales tax on what we billed and show me the lines that are off by more than a few cents.
  - Invoice, date, customer, tax code, taxable amount, tax charged, rate in force that day, tax expected, difference
  - billed tax recalculation
  - "The state's auditor will take our invoices and multiply, so I'd rather do it before he does: for each line with a code take the rate that was valid on the day of the bill, the old one before the change and the new one after, and list those where the tax isn't that."
  - taxs on bils that dosnt match the rate
  - Where did we ask a client for too much or too little on behalf of the state?
  - The rate went from 8.25 to 8.5 percent on April 1, which lines still used the old one?
  - Recompute tax on client bills, January to June; show lines that are wrong.
  - Before the state's examiner arrives in may, find 2024 bill lines whose tax departs over five cents from that day's percentage, client and difference
  - AR tax math check
  - 'Sales tax on our bills recalculated: bill number, line, date, client''s name, code, taxable base, charged, percentage, proper tax, gap; biggest gap on top'
  - AR lnes tx <> rate x basis q2
  - Did we add the wrong amount of sales tax to anything we charged clients?
*/
WITH Lines AS (
    SELECT ARTH.Invoice, ARTH.TransDate, ARTH.CustGroup, ARTH.Customer, ARTL.ARLine, ARTL.TaxCode, ARTL.TaxBasis,
        ARTL.TaxAmount,
        CASE WHEN HQTX.EffectiveDate IS NOT NULL AND ARTH.TransDate < HQTX.EffectiveDate THEN HQTX.OldRate
            ELSE HQTX.NewRate END AS Rate
    FROM ARTH WITH (NOLOCK)
    JOIN ARTL WITH (NOLOCK)
        ON ARTH.ARCo = ARTL.ARCo
        AND ARTH.Mth = ARTL.Mth
        AND ARTH.ARTrans = ARTL.ARTrans
    JOIN HQTX WITH (NOLOCK)
        ON ARTL.TaxGroup = HQTX.TaxGroup
        AND ARTL.TaxCode = HQTX.TaxCode
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
        AND ARTH.ARTransType = 'I'
        AND HQTX.MultiLevel = 'N'
)
SELECT Lines.Invoice, Lines.ARLine, Lines.TransDate, Lines.Customer, ARCM.Name, Lines.TaxCode, Lines.TaxBasis,
    Lines.TaxAmount, Lines.Rate, Lines.TaxBasis * Lines.Rate AS ExpectedTax,
    Lines.TaxAmount - Lines.TaxBasis * Lines.Rate AS Difference
FROM Lines
JOIN ARCM WITH (NOLOCK)
    ON Lines.CustGroup = ARCM.CustGroup
    AND Lines.Customer = ARCM.Customer
WHERE ABS(Lines.TaxAmount - Lines.TaxBasis * Lines.Rate) > 0.05
ORDER BY ABS(Lines.TaxAmount - Lines.TaxBasis * Lines.Rate) DESC, Lines.Invoice, Lines.ARLine
