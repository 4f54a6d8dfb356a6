/*
title: Stored material on open subcontracts
grain: one subcontract item
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - How much stored material have we paid subs for?
  - Stored material by subcontract item
  - sub stored matl
  - Items of open subcontracts with stored material not yet installed.
  - stuff subs billed but havent put in
*/
SELECT SLHD.SL, SLHD.Job, SLIT.SLItem, SLIT.Description, SLIT.StoredMatls, SLIT.InvCost
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND SLIT.StoredMatls <> 0
ORDER BY SLIT.StoredMatls DESC, SLHD.SL
