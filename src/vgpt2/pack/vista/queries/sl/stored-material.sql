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
  - goods trades charged but haven't installed, on active agreements
  - Our lender's inspector wants to see materials on hand, so where on running agreements did trades bill goods that lie in storage, on which job, and for what amount?
  - laydown yard stuff trades charged us
  - greatest amount on top, agreement, job, line with its wording, what lies in storage and what was charged in all
  - SL itms w/ SM bal <> 0, open only
  - Have we been charged by hired firms for goods that are not built in yet? Where and how much?
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
