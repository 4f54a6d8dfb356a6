/*
title: Stock movements of a range of months whose own date lies before the month they were posted in, with location, material, kind of movement and person who made the batch
grain: one movement
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-07-01}
  EndMth: {type: bMonth, example: 2024-09-01}
asks:
  - Inventory cut-off, what was posted into July although it happened in June or earlier?
  - Location, material, description, kind, actual date, posted date, units, value, user; actual date before the first of the month
  - stock cut-off errors
  - "We counted on June 30 and the value by books didn't agree, and I think that receipts and issues of the last week went into July because the month was already closed for the clerk, so list these with the day they really happened and who keyed them."
  - inventroy moves dated befor the month they're in
  - Goods that came or went earlier than the books say
  - At the Salem yard about 19,000 of pipe from 6/27 shows in July, what else?
  - Inventory entries booked in July to September but dated in an earlier month
  - 'Auditors test year-end cutoff: which receipts and issues of December or before were put into January or February, at what yard, which item and by whom'
  - inventory hits in the wrong month
  - Booking month, yard name, item name, what kind, real day, day booked, units, dollars and who made the batch
  - inv trans actdate b4 post mth, q3, usr + matl nm
  - Which comings and goings of goods were put in the books later than the month they really happened?
*/
SELECT INDT.Mth, INDT.Loc, INLM.Description AS Location, INDT.Material, HQMT.Description AS MaterialName,
    INDT.TransType, INDT.Source, INDT.ActDate, INDT.PostedDate, INDT.StkUnits, INDT.StkTotalCost, HQBC.CreatedBy
FROM INDT WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INDT.INCo = INLM.INCo
    AND INDT.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INDT.MatlGroup = HQMT.MatlGroup
    AND INDT.Material = HQMT.Material
LEFT JOIN HQBC WITH (NOLOCK)
    ON INDT.INCo = HQBC.Co
    AND INDT.Mth = HQBC.Mth
    AND INDT.BatchId = HQBC.BatchId
WHERE INDT.INCo = @INCo
    AND INDT.Mth BETWEEN @BeginMth AND @EndMth
    AND INDT.ActDate < INDT.Mth
ORDER BY INDT.Mth, INDT.Loc, INDT.ActDate, INDT.INTrans
