/*
title: Open subcontracts whose items carry different retainage rates
grain: one subcontract
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - On which subs do we hold a different percentage from item to item?
  - Open subcontracts with lowest and highest work-completed retainage rate where the two differ, with vendor and job
  - uneven retainage
  - Subcontract, description, vendor, job, lowest rate, highest rate, items, current value
  - When change items are added the rate often comes in as zero and then the sub gets paid in full on his extras while we hold ten on the base contract, Apex Plumbing noticed and kept quiet, so show me the agreements where the rate is not the same throughout
  - retainge pct not the same on all itms of the sub
  - Agreements with several hold-back percentages in one, 5 and 10 for example
  - active trade agreements where lines don't share one holdback percentage
  - Apex's controller says extras were paid without holdback, so before release I must find each running agreement with unequal percentages, its min and max, and the job and firm.
  - some lines 5, some 10
  - by job, the trade's name and agreement title, the smallest and the largest percentage kept, how many lines and their worth
  - SLs w/ retg % min <> max, open, chk CO itms at 0
  - On a single deal the share of money we hold until completion should be uniform. For which hired firms is it not?
*/
SELECT SLHD.SL, SLHD.Description, APVM.Name AS VendorName, SLHD.Job, MIN(SLIT.WCRetPct) AS LowestRate,
    MAX(SLIT.WCRetPct) AS HighestRate, COUNT(*) AS Items, SUM(SLIT.CurCost) AS CurrentCost
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
LEFT JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND SLIT.ItemType IN (1, 2)
GROUP BY SLHD.SL, SLHD.Description, APVM.Name, SLHD.Job
HAVING MIN(SLIT.WCRetPct) <> MAX(SLIT.WCRetPct)
ORDER BY SLHD.Job, SLHD.SL
