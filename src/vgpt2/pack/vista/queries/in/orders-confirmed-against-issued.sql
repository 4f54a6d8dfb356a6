/*
title: Confirmed units of material order items against the units posted to stock movements for the order item, where they differ
grain: one material order item that differs
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Where do the confirmed units of a material order not agree with what really left the stock?
  - Material order items with confirmed units, units of their stock movements and the difference, with job and material name
  - mo vs movements
  - confirmd 500 on the order but only 450 went out of stock, find all like that
  - Item 3 of MO-112 for job 1001-, 2,000 feet, does the warehouse agree?
  - Last year we had one order on which the deliveries were booked twice, and the job paid for a second load of pipe that never existed, and since then I run this comparison every month before the cost meeting, the quantity the order thinks was handed out against the quantity that the warehouse cards show, per line.
  - Paper says handed out, shelf says otherwise.
  - Internal order lines whose delivered quantity doesn't match what left the shelf
  - Project 1001- claims it was charged twice for a load, so check each line's delivered figure against the warehouse's own entries, with the gap and last issue day
  - pick qty doesn't match the mo
  - Order, line, day ordered, project name, yard, item name, unit, delivered, gone from stock, gap
  - MO conf units <> inv issued units, by itm
  - For what sites asked from our warehouse, does the order's count agree with what truly went out?
*/
WITH Issued AS (
    SELECT INDT.INCo, INDT.MO, INDT.MOItem, -SUM(INDT.PostedUnits) AS Units, MAX(INDT.ActDate) AS LastIssue
    FROM INDT WITH (NOLOCK)
    WHERE INDT.INCo = @INCo
        AND INDT.Source = 'IN MO'
    GROUP BY INDT.INCo, INDT.MO, INDT.MOItem
)
SELECT INMI.MO, INMI.MOItem, INMO.OrderDate, INMI.JCCo, INMI.Job, JCJM.Description AS JobName, INMI.Loc,
    INMI.Material, HQMT.Description AS MaterialName, INMI.UM, INMI.ConfirmedUnits,
    COALESCE(Issued.Units, 0) AS IssuedUnits, INMI.ConfirmedUnits - COALESCE(Issued.Units, 0) AS Difference,
    Issued.LastIssue
FROM INMI WITH (NOLOCK)
JOIN INMO WITH (NOLOCK)
    ON INMI.INCo = INMO.INCo
    AND INMI.MO = INMO.MO
JOIN HQMT WITH (NOLOCK)
    ON INMI.MatlGroup = HQMT.MatlGroup
    AND INMI.Material = HQMT.Material
LEFT JOIN JCJM WITH (NOLOCK)
    ON INMI.JCCo = JCJM.JCCo
    AND INMI.Job = JCJM.Job
LEFT JOIN Issued
    ON INMI.INCo = Issued.INCo
    AND INMI.MO = Issued.MO
    AND INMI.MOItem = Issued.MOItem
WHERE INMI.INCo = @INCo
    AND INMI.ConfirmedUnits <> COALESCE(Issued.Units, 0)
ORDER BY INMI.MO, INMI.MOItem
