/*
title: Invoiced revenue by GL account between two months
grain: one GL account
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which revenue accounts did our invoices hit?
  - AR revenue by GL account
  - invoiced per account
  - Invoice line amounts without tax by GL account with description for a range of months.
  - where does the billing land in the gl
  - Sales billed before tax in 2024, summed under each account of the general ledger
  - Our tax preparer wants billing by ledger number for January to December, exclusive of sales tax, to see that rental income and contract income were kept apart.
  - billed income per ledger acct
  - GL income number with its name and what customers were invoiced under it, net of tax, between two months
  - invcd rev by acct ex tax jan-dec, from AR side
  - When we send bills, the income is booked under different numbers; how much went to each number this year, leaving the tax out?
*/
SELECT ARTL.GLAcct, GLAC.Description, SUM(ARTL.Amount - ARTL.TaxAmount) AS Revenue
FROM ARTL WITH (NOLOCK)
JOIN ARTH WITH (NOLOCK)
    ON ARTL.ARCo = ARTH.ARCo
    AND ARTL.Mth = ARTH.Mth
    AND ARTL.ARTrans = ARTH.ARTrans
JOIN GLAC WITH (NOLOCK)
    ON ARTL.GLCo = GLAC.GLCo
    AND ARTL.GLAcct = GLAC.GLAcct
WHERE ARTL.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTL.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY ARTL.GLAcct, GLAC.Description
ORDER BY ARTL.GLAcct
