/*
title: Miscellaneous distributions by code between two dates
grain: one distribution code
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much was distributed by miscellaneous distribution code?
  - Miscellaneous distributions on invoices by code
  - misc distributions
  - Number and amount of miscellaneous distributions by code with description between two dates.
  - totals of those dist codes on the bills
  - Sum distribution codes placed on client bills between January and June.
  - 'Auditor asks what our special billing codes total for 2023: how many times each was used and the dollars, with its description'
  - bill distribution codes, totals
  - 'Extra breakdown of customer bills: code with its description, how often used, dollars, in code order'
  - misc dist cds on AR q2, cnt + $
  - Client bills can carry extra breakdown codes; how much was put under each?
*/
SELECT ARMD.MiscDistCode, ARMC.Description, COUNT(*) AS Distributions, SUM(ARMD.Amount) AS Amount
FROM ARMD WITH (NOLOCK)
JOIN ARMC WITH (NOLOCK)
    ON ARMD.CustGroup = ARMC.CustGroup
    AND ARMD.MiscDistCode = ARMC.MiscDistCode
WHERE ARMD.ARCo = @ARCo
    AND ARMD.DistDate BETWEEN @BeginDate AND @EndDate
GROUP BY ARMD.MiscDistCode, ARMC.Description
ORDER BY ARMD.MiscDistCode
