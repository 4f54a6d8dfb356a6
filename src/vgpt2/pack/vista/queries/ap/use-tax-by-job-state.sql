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
  - Self-assessed tax on project purchases, second quarter, per site state.
  - Quarterly filings for five states go out on the 31st; base and accrued use tax from january to march by where the project stands, per code
  - consumer tax we self-assessed, state totals
  - 'Use tax on project bills: site state, tax code and its description, line count, taxable base, accrued tax'
  - use tx on jb lns q3 by st + cd
  - When a supplier charges no sales tax we owe it ourselves; how much for each state where we build?
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
