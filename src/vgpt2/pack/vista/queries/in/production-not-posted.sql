/*
title: Production entries not posted with their components
grain: one component of a production entry
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - What plant production is entered but not posted, and what does it consume?
  - Production batch entries not posted with finished material, units, component, component location and units
  - unposted production
  - did anybody post yesterdays batch plant run
  - Check tickets of the plant before they hit stock - output and ingredients, with the clerk's name.
  - Manufacturing entries still waiting, ingredient by ingredient.
  - Plant runs keyed but still pending, with every ingredient they use up
  - Stock shows no sand consumed since Tuesday, and the plant manager needs to know which runs are sitting unprocessed, what they made and used, and who keyed them
  - plant runs in limbo
  - Batch and who created it, day, plant, product and units, each ingredient's name, where it comes from and units
  - unpostd prod btchs w/ comps
  - What did our plants make that has been written down but does not yet count in the warehouse figures?
*/
SELECT INPB.Mth, INPB.BatchId, HQBC.CreatedBy, HQBC.Status, INPB.BatchSeq, INPB.ActDate, INPB.ProdLoc, INPB.FinMatl,
    INPB.Units AS FinishedUnits, INPD.ProdSeq, INPD.CompLoc, INPD.CompMatl, HQMT.Description AS ComponentName,
    INPD.Units AS ComponentUnits, INPD.UM
FROM INPB WITH (NOLOCK)
JOIN INPD WITH (NOLOCK)
    ON INPB.Co = INPD.Co
    AND INPB.Mth = INPD.Mth
    AND INPB.BatchId = INPD.BatchId
    AND INPB.BatchSeq = INPD.BatchSeq
JOIN HQBC WITH (NOLOCK)
    ON INPB.Co = HQBC.Co
    AND INPB.Mth = HQBC.Mth
    AND INPB.BatchId = HQBC.BatchId
JOIN HQMT WITH (NOLOCK)
    ON INPD.MatlGroup = HQMT.MatlGroup
    AND INPD.CompMatl = HQMT.Material
WHERE INPB.Co = @INCo
    AND HQBC.Status NOT IN (5, 6)
ORDER BY INPB.Mth, INPB.BatchId, INPB.BatchSeq, INPD.ProdSeq
