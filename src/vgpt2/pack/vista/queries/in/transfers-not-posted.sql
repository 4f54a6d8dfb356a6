/*
title: Stock transfers entered and not posted, with stock at the sending location
grain: one transfer entry
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Which yard transfers are keyed in but not posted, and is there enough stock to send?
  - Entries of open transfer batches with user, from and to location, material, units and quantity on hand at the sender
  - unposted transfers
  - bob says he moved the pipe last week, is it sittin in a batch
  - Clear the pending moves between warehouses before counting - who entered them and when.
  - Waiting moves with the sender's balance.
  - Moves among yards that are keyed but pending, with what the sender holds
  - Tallying starts Saturday and all pending moves between yards must be cleared, so show each one, who keyed it, from where to where, and the sender's quantity
  - yard moves stuck in limbo
  - Batch and its owner, day, from yard, to yard, item name, units, dollars, sender's balance
  - xfers in open btchs w usr, from/to loc
  - What goods were supposedly sent to another warehouse without the computer having carried it out?
*/
SELECT INTB.Mth, INTB.BatchId, HQBC.CreatedBy, HQBC.Status, INTB.BatchSeq, INTB.ActDate, INTB.FromLoc, INTB.ToLoc,
    INTB.Material, HQMT.Description AS MaterialName, INTB.UM, INTB.Units, INTB.TotalCost, INMT.OnHand
FROM INTB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON INTB.Co = HQBC.Co
    AND INTB.Mth = HQBC.Mth
    AND INTB.BatchId = HQBC.BatchId
JOIN HQMT WITH (NOLOCK)
    ON INTB.MatlGroup = HQMT.MatlGroup
    AND INTB.Material = HQMT.Material
LEFT JOIN INMT WITH (NOLOCK)
    ON INTB.Co = INMT.INCo
    AND INTB.FromLoc = INMT.Loc
    AND INTB.MatlGroup = INMT.MatlGroup
    AND INTB.Material = INMT.Material
WHERE INTB.Co = @INCo
    AND HQBC.Status NOT IN (5, 6)
ORDER BY INTB.Mth, INTB.BatchId, INTB.BatchSeq
