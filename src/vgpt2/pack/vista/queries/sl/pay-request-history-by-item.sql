/*
title: Work and stored material on past pay requests by item of a subcontract against what the item shows as invoiced
grain: one subcontract item
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
  SL: {type: varchar(30), example: 1001-01}
asks:
  - Do the earlier pay requests of this sub add up to what we have on the item as invoiced?
  - Worksheet history summed by subcontract item, requests, work completed, material purchased, retainage, beside invoiced cost and difference
  - past pay apps
  - Item, description, current cost, requests, work to date, purchased, retainage, invoiced, difference on 1001-01
  - Metro Steel disputes the total of their applications and I only find the current one in the worksheet, though I know the system puts the old ones aside somewhere, so add those up for me per item and put next to it what the books say was charged
  - old sub worksheets on sl 1001-01, do they tie to invoced
  - Earlier drawdowns of the trade, summed line by line and proved
  - archived applications of 1001-01 summed by line and tied to recorded billing
  - Metro Steel disputes our total, so sum all its earlier applications line by line, labour and material bought and holdback, and set it against the line's recorded billing.
  - old apps vs billed, 1001-01
  - in line order, the trade's name, line wording and worth, how many applications, finished work, purchased material, holdback, recorded billing and the variance
  - prior pay apps per itm vs inv, SL 22-3301, do they foot
  - A hired firm sent monthly requests in the past. Added up for each part of its work, do they match what our books say it charged?
*/
WITH History AS (
    SELECT SLWIHist.SLCo, SLWIHist.SL, SLWIHist.SLItem, COUNT(*) AS Requests, SUM(SLWIHist.WCCost) AS WorkCompleted,
        SUM(SLWIHist.Purchased) AS Purchased, SUM(SLWIHist.WCRetAmt + SLWIHist.SMRetAmt) AS Retainage
    FROM SLWIHist WITH (NOLOCK)
    WHERE SLWIHist.SLCo = @SLCo
        AND SLWIHist.SL = @SL
    GROUP BY SLWIHist.SLCo, SLWIHist.SL, SLWIHist.SLItem
)
SELECT SLIT.SL, APVM.Name AS VendorName, SLIT.SLItem, SLIT.Description, SLIT.CurCost, History.Requests,
    History.WorkCompleted, History.Purchased, History.Retainage, SLIT.InvCost,
    SLIT.InvCost - History.WorkCompleted - History.Purchased AS Difference
FROM SLIT WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON SLIT.SLCo = SLHD.SLCo
    AND SLIT.SL = SLHD.SL
JOIN History
    ON SLIT.SLCo = History.SLCo
    AND SLIT.SL = History.SL
    AND SLIT.SLItem = History.SLItem
LEFT JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLIT.SLCo = @SLCo
    AND SLIT.SL = @SL
ORDER BY SLIT.SLItem
