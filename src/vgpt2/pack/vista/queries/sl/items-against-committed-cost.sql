/*
title: Subcontract items of a job whose remaining cost differs from the remaining committed cost in job cost
grain: one subcontract item
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Do the open subcontract amounts agree with what job cost still holds as committed?
  - Subcontract items of a job with current cost less invoiced beside the remaining commitment in job cost, differences only
  - sub commitment tie-out
  - Subcontract, vendor, item, phase, cost type, current, invoiced, remaining, remaining committed, difference on 1001-
  - My cost report claims 212,000 is still to come from subs but when I add up what is left on each agreement I get a good deal less, so somewhere an item and its commitment must have parted company, find me the lines where this is so
  - remaining comitted in JC vs whats left on the subs, they dont agre
  - What we owe in future on trade agreements, ledger of the trades against the cost side, Ridgeline Electric too
  - lines on 1001- where the trade balance and the cost ledger's open commitment part ways
  - The cost report for the bank says 212,000 is to come from trades on 1001- and the agreements say less, so which lines disagree, whose are they, and by how much?
  - JC vs SL, open amounts
  - by agreement with the firm's name, the line, cost code, its unbilled rest, the rest that the job ledger carries and the difference
  - SL remaing <> JC remaing cmtd, job 22-4410, by itm
  - Our list of what hired firms may still charge doesn't match the job's cost books. Where exactly is it off?
*/
WITH Committed AS (
    SELECT JCCD.APCo, JCCD.SL, JCCD.SLItem, SUM(JCCD.RemainCmtdCost) AS RemainingCommitted
    FROM JCCD WITH (NOLOCK)
    WHERE JCCD.JCCo = @JCCo
        AND JCCD.Job = @Job
        AND JCCD.SL IS NOT NULL
    GROUP BY JCCD.APCo, JCCD.SL, JCCD.SLItem
)
SELECT SLIT.SL, APVM.Name AS VendorName, SLIT.SLItem, SLIT.Description, SLIT.Phase, SLIT.JCCType, SLIT.CurCost,
    SLIT.InvCost, SLIT.CurCost - SLIT.InvCost AS Remaining, ISNULL(Committed.RemainingCommitted, 0) AS InJobCost,
    SLIT.CurCost - SLIT.InvCost - ISNULL(Committed.RemainingCommitted, 0) AS Difference
FROM SLIT WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON SLIT.SLCo = SLHD.SLCo
    AND SLIT.SL = SLHD.SL
LEFT JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN Committed
    ON SLIT.SLCo = Committed.APCo
    AND SLIT.SL = Committed.SL
    AND SLIT.SLItem = Committed.SLItem
WHERE SLIT.JCCo = @JCCo
    AND SLIT.Job = @Job
    AND SLIT.CurCost - SLIT.InvCost <> ISNULL(Committed.RemainingCommitted, 0)
ORDER BY SLIT.SL, SLIT.SLItem
