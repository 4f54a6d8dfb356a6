/*
title: Purchase order changes waiting in batches with vendor and creator
grain: one change in a batch
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which purchase order changes are keyed but not posted, and who has them?
  - Unposted PO change entries with order, vendor and batch creator
  - po changes not posted
  - Month, batch, creator, order, vendor name, item, change number, action, description, change of cost.
  - i keyed a po co yesterday n the commitment didnt change
  - Commitment changes in the pipe for June
  - Whose open batch holds up the buyout report?
  - Order amendments keyed but waiting to be posted, and who keyed each
  - Commitment report runs at noon; find amendments sitting unposted, which person's batch, supplier's name, and the dollars that would move.
  - PO amendments stuck unposted
  - Unposted order amendments by month and batch with its maker, supplier's name, action, wording, dollars
  - po chg batchs not posted, whos
  - Somebody typed alterations to purchases, but they haven't taken effect yet; which and whose?
*/
SELECT POCB.Mth, POCB.BatchId, HQBC.CreatedBy, POCB.PO, APVM.Name, POCB.POItem, POCB.ChangeOrder,
    POCB.BatchTransType, POCB.Description, POCB.ChgTotCost
FROM POCB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON POCB.Co = HQBC.Co
    AND POCB.Mth = HQBC.Mth
    AND POCB.BatchId = HQBC.BatchId
JOIN POHD WITH (NOLOCK)
    ON POCB.Co = POHD.POCo
    AND POCB.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POCB.Co = @POCo
ORDER BY POCB.Mth, POCB.BatchId, POCB.PO, POCB.POItem
