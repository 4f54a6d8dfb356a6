/*
title: Stock without movement since a date
grain: one material at one location
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  SinceDate: {type: bDate, example: 2024-01-01}
asks:
  - What stock has not moved this year?
  - Slow moving inventory
  - dead stock
  - Materials on hand with no inventory transaction on or after a date.
  - what junk is just sitting there
  - Items lying idle since January, with nothing received or issued
  - To free cash the owner plans an auction in the fall; what do we hold that hasn't come in or gone out after June 30, per yard
  - shelf warmers since new year
  - Yard, item and its name, how many we hold and when the price was last updated, idle since March
  - obsolete inv, no trans since 1/1
  - What is gathering dust in our warehouses, with none added or used this year?
*/
SELECT INMT.Loc, INMT.Material, HQMT.Description, INMT.OnHand, INMT.LastCostUpdate
FROM INMT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
WHERE INMT.INCo = @INCo
    AND INMT.OnHand > 0
    AND NOT EXISTS (
        SELECT 1
        FROM INDT WITH (NOLOCK)
        WHERE INDT.INCo = INMT.INCo
            AND INDT.Loc = INMT.Loc
            AND INDT.MatlGroup = INMT.MatlGroup
            AND INDT.Material = INMT.Material
            AND INDT.ActDate >= @SinceDate
    )
ORDER BY INMT.Loc, INMT.Material
