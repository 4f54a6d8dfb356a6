/*
title: Value of confirmed units of material order items against their actual cost in job cost, where they differ by more than a cent
grain: one material order item
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Did everything that left the yard on a material order reach the job's cost at the order price?
  - Material order items with confirmed units, unit price, confirmed value, actual cost booked to the job for the item and tax on the item
  - yard issues vs job
  - confirmd matl orders dont agree with the cost of 2207-, off by 800 or so, wich ones
  - MO-1180 for 2215- shows 14,300 handed out and the job carries 12,900 only, which item is it?
  - Once a quarter I prove to the project accountants that what the warehouse gave out against their orders is what they were charged, so take each item, the quantity confirmed times the agreed price, and put against it what sits as cost on the job for that very item, leaving out those that agree.
  - Handed out by the yard compared with charged to the site
  - Order lines where yard issues and the project's charges don't agree
  - The PM on 2207- disputes his materials bill, so for each MO line compare delivered units times price with what his project was charged, only mismatches
  - pulled from stock, charged wrong
  - Order and line, when ordered, project name, item, delivered units, unit price, worth, charged dollars and tax
  - MO itms cnfrmd val <> jc actual, >.01
  - Did the sites pay exactly for what the warehouse handed them?
*/
WITH Charged AS (
    SELECT JCCD.INCo, JCCD.MO, JCCD.MOItem, SUM(JCCD.ActualCost) AS ActualCost
    FROM JCCD WITH (NOLOCK)
    WHERE JCCD.INCo = @INCo
        AND JCCD.MO IS NOT NULL
    GROUP BY JCCD.INCo, JCCD.MO, JCCD.MOItem
)
SELECT INMI.MO, INMI.MOItem, INMO.OrderDate, INMI.Job, JCJM.Description AS JobName, INMI.Material,
    INMI.ConfirmedUnits, INMI.UM, INMI.UnitPrice,
    INMI.ConfirmedUnits * INMI.UnitPrice
        / CASE INMI.ECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END AS ConfirmedValue,
    ISNULL(Charged.ActualCost, 0) AS JobCost, INMI.TaxAmt
FROM INMI WITH (NOLOCK)
JOIN INMO WITH (NOLOCK)
    ON INMI.INCo = INMO.INCo
    AND INMI.MO = INMO.MO
JOIN JCJM WITH (NOLOCK)
    ON INMI.JCCo = JCJM.JCCo
    AND INMI.Job = JCJM.Job
LEFT JOIN Charged
    ON INMI.INCo = Charged.INCo
    AND INMI.MO = Charged.MO
    AND INMI.MOItem = Charged.MOItem
WHERE INMI.INCo = @INCo
    AND ABS(INMI.ConfirmedUnits * INMI.UnitPrice
        / CASE INMI.ECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END - ISNULL(Charged.ActualCost, 0)) > 0.01
ORDER BY INMI.MO, INMI.MOItem
