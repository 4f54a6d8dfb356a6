/*
title: Use tax accrued on vendor invoice lines of jobs between two months by state of the job site and tax code
grain: one state and tax code
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-04-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - What consumer's use tax do we owe each state for the quarter from what we bought for our projects?
  - State of the site, code, description, purchases subject, tax accrued, number of lines
  - use tax by state
  - "I prepare the returns of five states each quarter and the report by tax code doesn't tell me where the project is, so I end up opening every job; just give me the accrued amounts on job purchases by the state in which the site lies and the code, with the basis."
  - use tax acrued per state q2 for the retrun
  - Self-assessed tax on supplies without tax on the bill, split by where the building stands
  - Nevada should be near 18,400 for April to June and Utah almost nothing, right?
*/
SELECT JCJM.ShipState, APTL.TaxCode, HQTX.Description, COUNT(*) AS InvoiceLines, SUM(APTL.TaxBasis) AS Basis,
    SUM(APTL.TaxAmt) AS UseTax
FROM APTL WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON APTL.JCCo = JCJM.JCCo
    AND APTL.Job = JCJM.Job
JOIN HQTX WITH (NOLOCK)
    ON APTL.TaxGroup = HQTX.TaxGroup
    AND APTL.TaxCode = HQTX.TaxCode
WHERE APTL.APCo = @APCo
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
    AND APTL.TaxType = 2
GROUP BY JCJM.ShipState, APTL.TaxCode, HQTX.Description
ORDER BY JCJM.ShipState, APTL.TaxCode
