/*
title: Cash received by contract
grain: one contract
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much cash did each contract bring in?
  - Receipts by contract between two dates
  - cash by contract
  - Payments applied to contract invoices by contract between two dates.
  - which jobs are payin us
*/
SELECT ARTL.JCCo, ARTL.Contract, -SUM(ARTL.Amount) AS Received
FROM ARTL WITH (NOLOCK)
JOIN ARTH WITH (NOLOCK)
    ON ARTL.ARCo = ARTH.ARCo
    AND ARTL.Mth = ARTH.Mth
    AND ARTL.ARTrans = ARTH.ARTrans
WHERE ARTL.ARCo = @ARCo
    AND ARTH.ARTransType = 'P'
    AND ARTH.TransDate BETWEEN @BeginDate AND @EndDate
    AND ARTL.Contract IS NOT NULL
GROUP BY ARTL.JCCo, ARTL.Contract
ORDER BY ARTL.JCCo, ARTL.Contract
