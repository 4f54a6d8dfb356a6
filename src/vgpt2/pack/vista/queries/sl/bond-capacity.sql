/*
title: Open subcontract work of each vendor against bonding capacity
grain: one vendor
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontractors have taken on more from us than their surety would bond?
  - Remaining and largest open subcontract by vendor beside total and single job bonding capacity
  - Vendor, name, surety, capacity, capacity per job, open subcontracts, remaining, largest, share of capacity used
  - Default exposure by firm for the risk committee
  - subs over bond capacity
  - Before I award the 2.4 million steel package, what is Ironwood's capacity and how much of it do we use already?
  - is Garza Framing bonded big enuf for the 3 mil we gave him
  - uncompleted work we placed with each trade firm against what its surety will back
  - Our risk committee and the bank fear a default, so which trades hold more of our unfinished agreements than their bonding company would cover, overall and on any single job?
  - overloaded subs, bonding limits
  - firm by name and its bonding company, both limits, how many live agreements, what is left to bill, the largest one, and the percentage eaten, fullest first
  - sub backlog w us vs bond cap, % used
  - An insurer guarantees each hired firm up to a certain sum. Have we handed any of them more jobs than that sum?
*/
WITH OpenWork AS (
    SELECT SLHD.VendorGroup, SLHD.Vendor, SLHD.SL, SUM(SLIT.CurCost) AS CurrentCost,
        SUM(SLIT.CurCost - SLIT.InvCost) AS Remaining
    FROM SLHD WITH (NOLOCK)
    JOIN SLIT WITH (NOLOCK)
        ON SLHD.SLCo = SLIT.SLCo
        AND SLHD.SL = SLIT.SL
    WHERE SLHD.SLCo = @SLCo
        AND SLHD.Status = 0
        AND SLIT.ItemType <> 3
    GROUP BY SLHD.VendorGroup, SLHD.Vendor, SLHD.SL
)
SELECT PCQualifications.Vendor, PCQualifications.Name, PCQualifications.BondName, PCQualifications.BondCapacity,
    PCQualifications.BondCapicityPerJob, COUNT(*) AS Subcontracts, SUM(OpenWork.Remaining) AS Remaining,
    MAX(OpenWork.CurrentCost) AS LargestSubcontract,
    SUM(OpenWork.Remaining) / NULLIF(PCQualifications.BondCapacity, 0) AS ShareOfCapacity
FROM OpenWork
JOIN PCQualifications WITH (NOLOCK)
    ON OpenWork.VendorGroup = PCQualifications.VendorGroup
    AND OpenWork.Vendor = PCQualifications.Vendor
GROUP BY PCQualifications.Vendor, PCQualifications.Name, PCQualifications.BondName, PCQualifications.BondCapacity,
    PCQualifications.BondCapicityPerJob
ORDER BY ShareOfCapacity DESC, PCQualifications.Name
