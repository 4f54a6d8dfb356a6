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
  - How much did clients actually pay us on each agreement during 2024?
  - The owner's rep on 22-4410 disputes our count of payments, so sum what came in between January 1 and December 31 for that agreement and all the others.
  - money in, contract by contract
  - Company and contract number with payments applied to it in the date range, in number order
  - cash recvd per kontract 1/1-12/31, not billed - collected
  - Adding up every payment that arrived last year, how much belongs to each construction deal?
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
