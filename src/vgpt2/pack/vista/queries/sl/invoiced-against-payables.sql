/*
title: Invoiced cost of subcontract items against payables
grain: one subcontract item
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Do subcontract invoiced amounts agree with accounts payable?
  - Reconcile subcontract items with AP lines
  - sl vs ap
  - Subcontract items whose invoiced cost differs from the gross of the payable lines posted to them.
  - sub billing dont match ap
  - trade agreement lines where the billed-to-date doesn't equal the vouchers in payables
  - Our auditor ties commitments to AP at year end, so give every agreement line on which the two sides disagree, with both sums and the variance.
  - subledger out of balance, SL/AP
  - agreement by agreement and line by line, its wording, billed according to the agreement, billed according to the vendor bills, and how far apart they are
  - sub itms inv amt vs AP gross, diffs only pls, SL recon
  - Two sets of books say how much hired firms have billed us. Where do the two disagree?
*/
WITH Posted AS (
    SELECT APTL.APCo, APTL.SL, APTL.SLItem, SUM(APTL.GrossAmt) AS Gross
    FROM APTL WITH (NOLOCK)
    WHERE APTL.APCo = @SLCo
        AND APTL.SL IS NOT NULL
    GROUP BY APTL.APCo, APTL.SL, APTL.SLItem
)
SELECT SLIT.SL, SLIT.SLItem, SLIT.Description, SLIT.InvCost, ISNULL(Posted.Gross, 0) AS PostedGross,
    SLIT.InvCost - ISNULL(Posted.Gross, 0) AS Difference
FROM SLIT WITH (NOLOCK)
LEFT JOIN Posted
    ON SLIT.SLCo = Posted.APCo
    AND SLIT.SL = Posted.SL
    AND SLIT.SLItem = Posted.SLItem
WHERE SLIT.SLCo = @SLCo
    AND SLIT.InvCost <> ISNULL(Posted.Gross, 0)
ORDER BY SLIT.SL, SLIT.SLItem
