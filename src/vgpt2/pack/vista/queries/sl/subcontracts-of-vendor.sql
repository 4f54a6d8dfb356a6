/*
title: Subcontracts of a vendor
grain: one subcontract
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
  Vendor: {type: bVendor, example: 1001}
asks:
  - What subcontracts does this vendor have with us?
  - Subcontracts of one vendor with job
  - vendor subcontracts
  - For one vendor list subcontracts with job, status and current cost.
  - how many subs does acme have with us
*/
SELECT SLHD.SL, SLHD.Description, SLHD.Job, SLHD.Status, SUM(SLIT.CurCost) AS CurrentCost,
    SUM(SLIT.InvCost) AS InvoicedCost
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Vendor = @Vendor
GROUP BY SLHD.SL, SLHD.Description, SLHD.Job, SLHD.Status
ORDER BY SLHD.SL
