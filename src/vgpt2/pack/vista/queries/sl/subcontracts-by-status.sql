/*
title: Number and value of subcontracts by status
grain: one status
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - How many subcontracts are open, complete and closed?
  - Subcontract count and value by status
  - subs by status
  - Number of subcontracts and current cost by status.
  - how many subs are still open
*/
SELECT SLHD.Status, COUNT(DISTINCT SLHD.SL) AS Subcontracts, SUM(SLIT.CurCost) AS CurrentCost,
    SUM(SLIT.InvCost) AS InvoicedCost
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
WHERE SLHD.SLCo = @SLCo
GROUP BY SLHD.Status
ORDER BY SLHD.Status
