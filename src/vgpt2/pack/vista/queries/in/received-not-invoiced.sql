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
  - Goods in the yards whose supplier bill hasn't come yet, by quantity
  - For the June accrual I must know what we took in without a bill, per yard and item, with the most recent cost to price it
  - shelf goods in, bill not
  - Yard, item and name, units taken in but unbilled, latest unit cost
  - recvd/not invcd qty by loc n matl w lst cst
  - Of which goods have we got the delivery while the supplier has not asked for money?
*/
SELECT INMT.Loc, INMT.Material, HQMT.Description, INMT.RecvdNInvcd, INMT.LastCost, INMT.LastECM
FROM INMT WITH (NOLOCK)
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
WHERE INMT.INCo = @INCo
    AND INMT.RecvdNInvcd <> 0
ORDER BY INMT.Loc, INMT.Material
