/*
title: Tickets between two dates whose net weight divided by the material's unit weight differs from the units sold by a hundredth or more
grain: one ticket
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which tickets charge other units than the scale weighed?
  - Tickets with gross, tare and net weight, unit weight of the material, computed units, units sold and the difference
  - weight vs units
  - scale says 21.4 ton, tiket says 24, find the ones where somebody overode the scale
  - Ticket 70155 of June 11, 3 tons too many, the customer has his own scale.
  - The state inspector of weights and measures picked five slips at random last time and on two of them the quantity was not what gross minus tare gives, because it had been typed in by hand while the printer was jammed, so I want to look through all of them for a period myself, with the name of the pit.
  - Where the bridge and the bill disagree.
  - Loads whose charged quantity doesn't follow from gross minus tare, for June
  - The weights-and-measures inspector returns Monday, so for 06/01 to 06/30 find slips where converted scale weight and quantity sold differ, with place, product, gross, tare and the gap
  - scale says one thing, slip another
  - Ticket and day with pit and product in words, gross, tare, quantity by the scale, quantity charged, the gap, June only where unequal
  - tix net wt/conv <> units sold, somebdy keyed ovr scale
  - Where did we charge a customer for more or less than his truck really weighed?
*/
SELECT MSTD.SaleDate, MSTD.Ticket, MSTD.FromLoc, INLM.Description AS LocationName, MSTD.Material,
    HQMT.Description AS MaterialName, MSTD.GrossWght, MSTD.TareWght,
    MSTD.GrossWght - MSTD.TareWght AS NetWeight, HQMT.WeightConv,
    (MSTD.GrossWght - MSTD.TareWght) / HQMT.WeightConv AS ComputedUnits, MSTD.MatlUnits,
    MSTD.MatlUnits - (MSTD.GrossWght - MSTD.TareWght) / HQMT.WeightConv AS Difference
FROM MSTD WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON MSTD.MatlGroup = HQMT.MatlGroup
    AND MSTD.Material = HQMT.Material
    AND MSTD.UM = HQMT.StdUM
JOIN INLM WITH (NOLOCK)
    ON MSTD.MSCo = INLM.INCo
    AND MSTD.FromLoc = INLM.Loc
WHERE MSTD.MSCo = @MSCo
    AND MSTD.Void = 'N'
    AND MSTD.GrossWght > MSTD.TareWght
    AND HQMT.WeightConv > 0
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
    AND ABS(MSTD.MatlUnits - (MSTD.GrossWght - MSTD.TareWght) / HQMT.WeightConv) >= 0.01
ORDER BY Difference DESC, MSTD.SaleDate, MSTD.Ticket
