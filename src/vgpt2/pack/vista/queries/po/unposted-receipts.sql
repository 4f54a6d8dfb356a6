/*
title: Receipts waiting in batches
grain: one receipt in a batch
level: basic
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which receipts are not posted yet?
  - PO receipts in unposted batches
  - receipts in batch
  - Receipts in entry batches with order, item, units, date and person.
  - i received it but the po still shows open
  - What goods-in entries are still sitting in somebody's queue?
  - PO 5001 looks undelivered though the foreman signed on June 12; before I call the vendor, tell me every delivery typed in but not finalized, with the signer, quantity and cost.
  - deliveries keyed, not posted
  - month, queue number, order and line, day it came, who took it, how many, how much money
  - rcpts in batch nobdy postd, po 5001 itm 3 maybe
  - Which arrivals did someone enter in the computer but never finalize, so the purchase still looks as if nothing came?
*/
SELECT PORB.Mth, PORB.BatchId, PORB.PO, PORB.POItem, PORB.RecvdDate, PORB.RecvdBy, PORB.RecvdUnits, PORB.RecvdCost
FROM PORB WITH (NOLOCK)
WHERE PORB.Co = @POCo
ORDER BY PORB.Mth, PORB.BatchId, PORB.BatchSeq
