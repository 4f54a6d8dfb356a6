/*
title: Subcontract items with a lower retainage rate than the owner holds on the same work
grain: one subcontract item
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Where are we financing the owner because we keep back less from the sub than is kept back from us?
  - Open subcontract items whose retainage rate is below the rate of the contract item their phase rolls up to, both rates and value
  - sub retainage under owner's
  - Alvarez Drywall is at 5 percent on 2214- and Lakeview holds 10 on us, anyone else on a job above 250,000?
  - retention mismatch sub vs owner on 1045-
  - Agreement, item, trade contractor, job, value, our percent, client's percent, gap in dollars.
  - Cash squeeze built into our trade agreements
  - trade agreement lines where we hold a smaller percentage than our client holds on us
  - The CFO has to explain to the bank why cash is tied up, so where does the client's holdback exceed ours on the same work, and what does that cost us?
  - sub retg under client's
  - biggest shortfall on top, the trade's name, agreement and line, job, prime contract line, its worth, our percentage and theirs
  - SL itm WC retg < contr itm retg, $ short, open
  - Our client keeps back a share of our money. Where do we keep back a smaller share from the firm doing that very work?
*/
SELECT SLHD.SL, SLIT.SLItem, SLIT.Description, APVM.Name, SLIT.Job, JCCI.Contract, JCCI.Item, SLIT.CurCost,
    SLIT.WCRetPct, JCCI.RetainPCT, SLIT.CurCost * (JCCI.RetainPCT - SLIT.WCRetPct) AS AmountShort
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
JOIN JCJP WITH (NOLOCK)
    ON SLIT.JCCo = JCJP.JCCo
    AND SLIT.Job = JCJP.Job
    AND SLIT.PhaseGroup = JCJP.PhaseGroup
    AND SLIT.Phase = JCJP.Phase
JOIN JCCI WITH (NOLOCK)
    ON JCJP.JCCo = JCCI.JCCo
    AND JCJP.Contract = JCCI.Contract
    AND JCJP.Item = JCCI.Item
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND SLIT.ItemType IN (1, 2)
    AND SLIT.WCRetPct < JCCI.RetainPCT
ORDER BY AmountShort DESC, SLHD.SL, SLIT.SLItem
