/*
title: Miscellaneous amounts such as freight on purchase order invoice lines between two months by vendor, with percent of the gross amount
grain: one vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What do suppliers add to our orders for freight and the like?
  - Per vendor the gross amount, the miscellaneous amount and its percent on invoice lines with an order between two months, lines with a miscellaneous amount counted
  - freight add-ons by vendor
  - frieght and misc chrages on po bills for Grainger n the rest in 2024, who tacks on the most
  - Does Consolidated really add 9 percent to each bill, as the buyer claims, or was May an exception?
  - For the renewal of the framework agreements I need to know not the price of the goods, which I can see, but what came on top in the column for other charges, by house and as a share of what they delivered in the year, because that is where they earn it back.
  - What is slapped onto the price of the goods
  - How much shipping and extras did each supplier tack on our PO bills in 2024?
  - Buyer renegotiates with Ferguson in september and claims delivery surcharges eat the discount; per supplier, extras on PO bills from january, in dollars and as a percentage
  - shipping padding on PO bills, by whom
  - Vendor name, how many PO lines, how many with extras, gross, extras, extras as percentage, largest extras on top
  - shippng + misc adds on po inv's ytd, whos worst % of gross
  - When companies deliver what we ordered, what do they add on top for transport and similar, relative to the goods?
*/
SELECT APVM.Vendor, APVM.Name AS VendorName, COUNT(*) AS LineCount,
    SUM(CASE WHEN APTL.MiscAmt <> 0 THEN 1 ELSE 0 END) AS LinesWithMisc, SUM(APTL.GrossAmt) AS GrossAmount,
    SUM(APTL.MiscAmt) AS MiscAmount, 100 * SUM(APTL.MiscAmt) / NULLIF(SUM(APTL.GrossAmt), 0) AS MiscPercent
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTL.APCo = @APCo
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
    AND APTL.PO IS NOT NULL
GROUP BY APVM.Vendor, APVM.Name
HAVING SUM(APTL.MiscAmt) <> 0
ORDER BY MiscAmount DESC, APVM.Name
