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
