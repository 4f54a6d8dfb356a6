/*
title: Materials with stock whose last unit cost was updated before a date, with last vendor and that vendor's list price
grain: one material and location
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
  BeforeDate: {type: bDate, example: 2024-12-31}
asks:
  - For which materials is our latest purchase cost so old that I should not quote from it?
  - Stocked materials with last cost updated before a date; location, material, last cost and date, last vendor name, listed unit cost of that vendor in the same unit
  - stale last costs
  - last cost older than janury 2023, what does the vendr list say now
  - The rebar at WACO still shows 0.61 from 2021, what else did we not buy since and what does Gerdau list today?
  - Dispatch wants new selling prices for everything on the shelf and the only base I have is what we paid last, which for slow things may be from three years ago, therefore give me those not bought since the date with the supplier of that time and what he asks on his sheet at present.
  - Numbers on the shelf that time has overtaken
  - Shelf items not repriced since a given day, and the supplier's current quote
  - Insurance wants replacement values, but many prices date from before 2023; for what we hold show old price, its day, who sold it and his catalog price now
  - prices too old to quote from
  - Oldest first, yard name, item name and unit, quantity, price paid then, seller's name and his catalog price
  - matl w lst cost updtd b4 1/1/23, vndr nm + list
  - For what do we still go by a price from long ago, and what would the same shop ask nowadays?
*/
SELECT INMT.Loc, INLM.Description AS LocationName, INMT.Material, HQMT.Description AS MaterialName, HQMT.StdUM,
    INMT.OnHand, INMT.LastCost, INMT.LastECM, INMT.LastCostUpdate, APVM.Name AS LastVendorName,
    POVM.UnitCost AS ListCost, POVM.CostECM
FROM INMT WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INMT.INCo = INLM.INCo
    AND INMT.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
LEFT JOIN APVM WITH (NOLOCK)
    ON INMT.VendorGroup = APVM.VendorGroup
    AND INMT.LastVendor = APVM.Vendor
LEFT JOIN POVM WITH (NOLOCK)
    ON INMT.VendorGroup = POVM.VendorGroup
    AND INMT.LastVendor = POVM.Vendor
    AND INMT.MatlGroup = POVM.MatlGroup
    AND INMT.Material = POVM.Material
    AND HQMT.StdUM = POVM.UM
WHERE INMT.INCo = @INCo
    AND INMT.OnHand > 0
    AND INMT.LastCostUpdate < @BeforeDate
ORDER BY INMT.LastCostUpdate, INMT.Loc, INMT.Material
