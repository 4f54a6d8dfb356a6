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
  - all trade deals with firm 10234, each with its project and state
  - Before I meet Acme's president about vendor 10234, tell me every agreement we've ever had with them, on what job, its worth, and how much they've charged.
  - Acme's deals with us
  - for one firm, in number order, what each deal covers, the job, whether it's live or closed, its worth and what came in on bills
  - SLs for vndr 1001, stat + cur/inv
  - I have one company in mind. What work has it been hired for, and how much did it bill on each?
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
