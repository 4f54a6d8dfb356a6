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
  - Freight dollars billed in 2024 under each trucking code
  - We are renegotiating delivery prices in March, so from January to December total slips, loads and trucking dollars for every code with its wording
  - cartage income, code by code
  - Richest on top, the haul code and its meaning, how many tickets and loads in 2024, cartage dollars
  - MS haul $ by haul cd q1-q2
  - There are several ways we charge for delivery; how much did each way bring in?
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
