/*
title: Growth of subcontract value through changes by vendor over all jobs
grain: one vendor
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontractors end up costing much more than we signed for?
  - Original and current subcontract cost by vendor over all jobs with number of subcontracts, growth and percent, backcharges left out
  - sub growth by vendor
  - Vendor, name, subcontracts, jobs, signed for, now at, increase, percent
  - does Trident Concrete lowball us and then make it up on cos every time
  - 'For the bid committee: who grew by more than 15 percent on average since we have worked together'
  - Cheap on bid day, dear in the end - give me names
  - trades ranked by percent their agreements swelled past the signed price, all projects together
  - The bid committee decides on Trident's 800,000 offer and wants every trade firm's history, number of jobs, signed value, present value, and the percentage it went up.
  - who creeps the most
  - highest percentage first, the firm by name, how many agreements on how many jobs, signed sum, today's sum and the difference
  - orig vs cur SL $ per vndr, all jobs, % up, BCs out
  - Which outside firms start low and turn out expensive, looking at everything they've ever done for us?
*/
SELECT SLHD.Vendor, APVM.Name, COUNT(DISTINCT SLHD.SL) AS Subcontracts, COUNT(DISTINCT SLHD.Job) AS Jobs,
    SUM(SLIT.OrigCost) AS OrigCost, SUM(SLIT.CurCost) AS CurCost, SUM(SLIT.CurCost - SLIT.OrigCost) AS Growth,
    SUM(SLIT.CurCost - SLIT.OrigCost) / NULLIF(SUM(SLIT.OrigCost), 0) AS GrowthShare
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status <> 3
    AND SLIT.ItemType <> 3
GROUP BY SLHD.Vendor, APVM.Name
ORDER BY GrowthShare DESC, APVM.Name
