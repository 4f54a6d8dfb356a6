/*
title: Stock received and not yet invoiced
grain: one material at one location
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - What did we receive into stock without an invoice?
  - Received not invoiced quantity by location and material
  - stock rni
  - Materials with a quantity received but not invoiced, with location and last cost.
  - stuff in the yard nobody billed us for
*/
SELECT INMT.Loc, INMT.Material, HQMT.Description, INMT.RecvdNInvcd, INMT.LastCost, INMT.LastECM
FROM INMT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
WHERE INMT.INCo = @INCo
    AND INMT.RecvdNInvcd <> 0
ORDER BY INMT.Loc, INMT.Material
