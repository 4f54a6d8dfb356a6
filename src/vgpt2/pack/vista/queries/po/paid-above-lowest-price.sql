/*
title: Purchases of a material above the lowest price of the period, with the saving missed
grain: one order item
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much would we have saved in 2024 had we always bought at the lowest price that we got for the same item?
  - Order items with unit cost above the lowest unit cost for that material and unit in the period, with vendor and missed saving
  - missed savings
  - we paid 18.40 for rebar chairs to one guy and 13.10 to another, add that up for everything
  - "Sourcing analysis: price dispersion per material over the year and what it cost us, biggest first."
  - Money left lying because nobody compared.
  - Material, order, supplier, price paid, best price, units, dollars overpaid, January to December.
  - 2024 material lines above the best rate we got for the same thing, dollars lost
  - 'Sourcing study for the owner: for each material add up what we''d have kept had every order matched that year''s lowest rate; show supplier, buyer, quantity.'
  - could've been cheaper, same item
  - 'Largest loss first by material name: order, buyer, supplier''s name, quantity, rate beside the best rate, dollars lost'
  - missed savngs vs lowest unit $ same matl YTD
  - When we bought the same goods several times, where did we not get the best price, and what did that cost us?
*/
WITH Bought AS (
    SELECT POHD.POCo, POHD.PO, POIT.POItem, POHD.OrderDate, POHD.OrderedBy, POHD.VendorGroup, POHD.Vendor,
        POIT.MatlGroup, POIT.Material, POIT.UM, POIT.CurUnits,
        POIT.CurUnitCost / CASE POIT.CurECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END AS UnitCost,
        MIN(POIT.CurUnitCost / CASE POIT.CurECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END)
            OVER (PARTITION BY POIT.MatlGroup, POIT.Material, POIT.UM) AS LowestUnitCost
    FROM POHD WITH (NOLOCK)
    JOIN POIT WITH (NOLOCK)
        ON POHD.POCo = POIT.POCo
        AND POHD.PO = POIT.PO
    WHERE POHD.POCo = @POCo
        AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
        AND POIT.Material IS NOT NULL
        AND POIT.CurUnits > 0
        AND POIT.CurUnitCost > 0
)
SELECT Bought.Material, HQMT.Description AS MaterialName, Bought.PO, Bought.POItem, Bought.OrderDate, Bought.OrderedBy,
    APVM.Name AS VendorName, Bought.UM, Bought.CurUnits, Bought.UnitCost, Bought.LowestUnitCost,
    Bought.CurUnits * (Bought.UnitCost - Bought.LowestUnitCost) AS MissedSaving
FROM Bought
JOIN HQMT WITH (NOLOCK)
    ON Bought.MatlGroup = HQMT.MatlGroup
    AND Bought.Material = HQMT.Material
JOIN APVM WITH (NOLOCK)
    ON Bought.VendorGroup = APVM.VendorGroup
    AND Bought.Vendor = APVM.Vendor
WHERE Bought.UnitCost > Bought.LowestUnitCost
ORDER BY MissedSaving DESC, Bought.PO, Bought.POItem
