/*
title: Haul charged by haul code
grain: one haul code
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much haul do we bill by haul code?
  - Haul totals by haul code with description
  - haul by code
  - Tickets, loads and haul total by haul code for a range of months.
  - what are we makin on trucking per code
*/
SELECT MSTD.HaulCode, MSHC.Description, COUNT(*) AS Tickets, SUM(MSTD.Loads) AS Loads, SUM(MSTD.HaulTotal) AS HaulTotal
FROM MSTD WITH (NOLOCK)
JOIN MSHC WITH (NOLOCK)
    ON MSTD.MSCo = MSHC.MSCo
    AND MSTD.HaulCode = MSHC.HaulCode
WHERE MSTD.MSCo = @MSCo
    AND MSTD.Void = 'N'
    AND MSTD.SurchargeKeyID IS NULL
    AND MSTD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY MSTD.HaulCode, MSHC.Description
ORDER BY HaulTotal DESC, MSTD.HaulCode
