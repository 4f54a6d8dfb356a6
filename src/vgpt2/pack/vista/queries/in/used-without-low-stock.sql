/*
title: Active stock materials without a low stock level that were used or sold between two dates, with quantity gone out and on hand
grain: one material and location
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which materials move all the time but have no minimum set, so that the reorder list never shows them?
  - Active materials with low stock of zero and outgoing movements of a period; location, material, units out, number of movements, last movement, on hand, on order, last vendor
  - movers without a minimum
  - no reoder point set but goes out evry week
  - We ran dry of 3/4 ball valves in May at MAIN because nobody had given them a floor, what else is waiting to bite us?
  - Each Monday I print the reorder list and believe that it is complete, until a foreman stands at the counter and the bin is empty, and it always turns out that the item simply has nothing entered as its lower limit, so bring me those with real consumption in the past year.
  - Blind spots in the replenishment settings
  - Items that go out regularly but have no minimum level set
  - The bin for ball valves was empty in May and no warning came; which live items had sales or consumption during 2024 with a minimum of zero, most frequent first
  - no min set, still moving
  - Yard name, item name and unit, units gone, how many entries, latest day, quantity, inbound and last supplier's name
  - matls w usage ytd but low stk = 0
  - Which goods do people keep taking although the computer will never warn us when they run out?
*/
WITH Gone AS (
    SELECT INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material, -SUM(INDT.StkUnits) AS UnitsOut,
        COUNT(*) AS MovementCount, MAX(INDT.ActDate) AS LastMovement
    FROM INDT WITH (NOLOCK)
    WHERE INDT.INCo = @INCo
        AND INDT.TransType IN ('AR Sale', 'JC Sale', 'EM Sale', 'SM Sale', 'Usage')
        AND INDT.ActDate BETWEEN @BeginDate AND @EndDate
    GROUP BY INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material
)
SELECT INMT.Loc, INLM.Description AS LocationName, INMT.Material, HQMT.Description AS MaterialName, HQMT.StdUM,
    Gone.UnitsOut, Gone.MovementCount, Gone.LastMovement, INMT.OnHand, INMT.OnOrder, APVM.Name AS LastVendorName
FROM INMT WITH (NOLOCK)
JOIN Gone
    ON INMT.INCo = Gone.INCo
    AND INMT.Loc = Gone.Loc
    AND INMT.MatlGroup = Gone.MatlGroup
    AND INMT.Material = Gone.Material
JOIN INLM WITH (NOLOCK)
    ON INMT.INCo = INLM.INCo
    AND INMT.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
LEFT JOIN APVM WITH (NOLOCK)
    ON INMT.VendorGroup = APVM.VendorGroup
    AND INMT.LastVendor = APVM.Vendor
WHERE INMT.INCo = @INCo
    AND INMT.Active = 'Y'
    AND ISNULL(INMT.LowStock, 0) = 0
ORDER BY Gone.MovementCount DESC, INMT.Loc, INMT.Material
