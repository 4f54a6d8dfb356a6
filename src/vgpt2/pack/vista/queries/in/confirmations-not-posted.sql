/*
title: Material order confirmations in open batches with order, job, material, units and who made the batch
grain: one confirmation not yet posted
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Which deliveries from the yard to jobs are keyed as confirmed but not posted?
  - Confirmations in batches that are not posted, with material order, job name, material name, units, total and creator
  - unposted confirmations
  - job says they got the pipe, yard says its confirmd, were is the cost
  - 480 feet for 1001- out of order MO-77, entered on June 4, is it still in a batch?
  - At the cutoff we always fight about whether the stuff that left the yard in the last days of the month belongs to this period or the next, and before I decide I want all that has been typed in as handed over, with the site it went to and the person who typed it, while it is not booked.
  - Handed over, written down, yet nowhere in the books.
  - Yard issues to projects typed in as delivered but not booked
  - June closes tonight and PMs complain costs are missing, so which deliveries from MOs are keyed, not processed, to what project, and by whom
  - issued to jobs, not booked yet
  - By delivery day, order and line, project name, item name, units, dollars and who started the batch
  - MO confirms in open btchs w job name n usr
  - Which goods went to a building site and were noted, but have yet to show up in its costs?
*/
SELECT INCB.Mth, INCB.BatchId, HQBC.CreatedBy, INCB.MO, INCB.MOItem, INMO.JCCo, INMO.Job,
    JCJM.Description AS JobName, INCB.Loc, INCB.Material, HQMT.Description AS MaterialName,
    INCB.ConfirmDate, INCB.ConfirmUnits, INCB.UM, INCB.ConfirmTotal
FROM INCB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON INCB.Co = HQBC.Co
    AND INCB.Mth = HQBC.Mth
    AND INCB.BatchId = HQBC.BatchId
JOIN INMO WITH (NOLOCK)
    ON INCB.Co = INMO.INCo
    AND INCB.MO = INMO.MO
JOIN HQMT WITH (NOLOCK)
    ON INCB.MatlGroup = HQMT.MatlGroup
    AND INCB.Material = HQMT.Material
LEFT JOIN JCJM WITH (NOLOCK)
    ON INMO.JCCo = JCJM.JCCo
    AND INMO.Job = JCJM.Job
WHERE INCB.Co = @INCo
    AND HQBC.Status < 5
ORDER BY INCB.ConfirmDate, INCB.MO, INCB.MOItem
