/*
title: Ordered units of active quotes still to ship against stock on hand by location and material, where stock does not suffice
grain: one location and material
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - For which products have we taken more orders than the pile holds?
  - Ordered less sold units of active quotes by loading location and material in the stocking unit, on hand, shortage, number of quotes, earliest date required
  - orders exceed the pile
  - not enuff rock on the ground for whats orderd
  - Can QUARRY1 still deliver the 9,500 tons of rip rap promised before July?
  - Production wants to know on Friday what it has to crush next week, and that follows from what customers and jobs have firmly ordered and not fetched yet less what lies on the ground at each place, so only show where the ground will not do and how soon the first of them needs it.
  - Promised more than lies there
  - Products promised on live offers beyond what lies at that pit
  - Production meeting Friday sets next week's crushing, so show per place and product the tonnage booked yet not fetched, what's on hand, the shortfall and the soonest needed day
  - booked more than we have
  - Soonest needed first, plant and product in words where live orders top the pile, still to ship, on hand, short by
  - qtd orders unshippd > on hand by loc/matl
  - Have we promised customers more stone than there is, where, and by when do they want it?
*/
WITH ToShip AS (
    SELECT MSQD.MSCo, MSQD.FromLoc, MSQD.MatlGroup, MSQD.Material, MSQD.UM,
        SUM(MSQD.OrderUnits - MSQD.SoldUnits) AS UnitsToShip, COUNT(DISTINCT MSQD.Quote) AS QuoteCount,
        MIN(MSQD.ReqDate) AS EarliestDate
    FROM MSQD WITH (NOLOCK)
    JOIN MSQH WITH (NOLOCK)
        ON MSQD.MSCo = MSQH.MSCo
        AND MSQD.Quote = MSQH.Quote
    WHERE MSQD.MSCo = @MSCo
        AND MSQH.Active = 'Y'
        AND MSQD.OrderUnits > MSQD.SoldUnits
    GROUP BY MSQD.MSCo, MSQD.FromLoc, MSQD.MatlGroup, MSQD.Material, MSQD.UM
)
SELECT ToShip.FromLoc, INLM.Description AS LocationName, ToShip.Material, HQMT.Description AS MaterialName, ToShip.UM,
    ToShip.QuoteCount, ToShip.EarliestDate, ToShip.UnitsToShip, INMT.OnHand,
    ToShip.UnitsToShip - INMT.OnHand AS Shortage
FROM ToShip
JOIN HQMT WITH (NOLOCK)
    ON ToShip.MatlGroup = HQMT.MatlGroup
    AND ToShip.Material = HQMT.Material
    AND ToShip.UM = HQMT.StdUM
JOIN INMT WITH (NOLOCK)
    ON ToShip.MSCo = INMT.INCo
    AND ToShip.FromLoc = INMT.Loc
    AND ToShip.MatlGroup = INMT.MatlGroup
    AND ToShip.Material = INMT.Material
JOIN INLM WITH (NOLOCK)
    ON ToShip.MSCo = INLM.INCo
    AND ToShip.FromLoc = INLM.Loc
WHERE ToShip.UnitsToShip > INMT.OnHand
ORDER BY ToShip.EarliestDate, Shortage DESC
