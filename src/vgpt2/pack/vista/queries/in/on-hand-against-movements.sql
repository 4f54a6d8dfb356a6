/*
title: Quantity on hand against the sum of movements
grain: one material at one location that differs
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Does quantity on hand agree with the movements?
  - Reconcile stock on hand to inventory detail
  - stock recon
  - Materials and locations where stored quantity on hand differs from the sum of stock units moved.
  - why's the on hand qty off
  - Stored quantities that the transaction history cannot explain
  - 'A control the auditors ask for: per yard and item, does the balance equal everything that came in and went out, and by how many units is it off'
  - inventory balance doesn't foot, where
  - By yard and item, the balance, total of all entries and the gap, mismatches only
  - oh vs sum of inv dtl units, diffs by loc/matl
  - If you add up all that ever came and went, do you get the amount the computer says we have?
*/
WITH Moved AS (
    SELECT INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material, SUM(INDT.StkUnits) AS Units
    FROM INDT WITH (NOLOCK)
    WHERE INDT.INCo = @INCo
    GROUP BY INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material
)
SELECT INMT.Loc, INMT.Material, INMT.OnHand, COALESCE(Moved.Units, 0) AS UnitsMoved,
    INMT.OnHand - COALESCE(Moved.Units, 0) AS Difference
FROM INMT WITH (NOLOCK)
LEFT JOIN Moved
    ON INMT.INCo = Moved.INCo
    AND INMT.Loc = Moved.Loc
    AND INMT.MatlGroup = Moved.MatlGroup
    AND INMT.Material = Moved.Material
WHERE INMT.INCo = @INCo
    AND INMT.OnHand <> COALESCE(Moved.Units, 0)
ORDER BY INMT.Loc, INMT.Material
