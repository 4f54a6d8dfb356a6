/*
title: Latest prices of price templates that lie below the average cost of the material at the location
grain: one template price
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - Which list prices would make us sell under our own cost?
  - Template prices in the stocking unit with template name, location, material, new unit price, average unit cost at the location, and difference, only where the price is lower
  - list price under cost
  - pricelst lower then what the matl costs us
  - Does the 2024 contractor sheet still sell 57 stone at 11.20 when it stands us in 11.90?
  - Prices were set in December and the crusher has become dearer since, therefore compare each price that the sheets hold for a certain place with what the ton costs on average there today and tell me only about those where we lose, the worst first.
  - Sheets that give it away
  - Sheet prices lower than what the product averages us at that pit
  - Crusher costs rose since December's sheets, so before the owner notices find each sheet price that loses money per ton, place, product, price, cost and the shortfall
  - sheets that lose money
  - Worst first by price sheet, plant and product in words, sheet price, average cost there, how far underneath
  - px tmplt new px < avg cost INV by loc
  - Are there products our price list sells for less than they cost us to have?
*/
SELECT MSTP.PriceTemplate, MSTH.Description AS TemplateName, MSTP.FromLoc, INLM.Description AS LocationName,
    MSTP.Material, HQMT.Description AS MaterialName, MSTP.UM, MSTP.NewUnitPrice, INMT.AvgCost,
    INMT.AvgCost - MSTP.NewUnitPrice AS BelowCost
FROM MSTP WITH (NOLOCK)
JOIN MSTH WITH (NOLOCK)
    ON MSTP.MSCo = MSTH.MSCo
    AND MSTP.PriceTemplate = MSTH.PriceTemplate
JOIN INMT WITH (NOLOCK)
    ON MSTP.MSCo = INMT.INCo
    AND MSTP.FromLoc = INMT.Loc
    AND MSTP.MatlGroup = INMT.MatlGroup
    AND MSTP.Material = INMT.Material
JOIN INLM WITH (NOLOCK)
    ON MSTP.MSCo = INLM.INCo
    AND MSTP.FromLoc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON MSTP.MatlGroup = HQMT.MatlGroup
    AND MSTP.Material = HQMT.Material
    AND MSTP.UM = HQMT.StdUM
WHERE MSTP.MSCo = @MSCo
    AND MSTP.NewECM = INMT.AvgECM
    AND MSTP.NewUnitPrice < INMT.AvgCost
ORDER BY BelowCost DESC, MSTP.PriceTemplate, MSTP.Material
