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
