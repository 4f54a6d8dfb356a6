/*
title: Remaining order cost of a job against remaining committed cost in job cost
grain: one order item
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Does what purchasing says is left on job 1001- agree with the committed cost in job cost?
  - Remaining cost of order items against remaining commitment of a job, differences only
  - commitment tie out po
  - Per order item of a job show remaining cost, remaining committed tax, remaining commitment in job cost, difference, where they do not agree.
  - jobcost says theres 12k open on a po thats closed, find it
  - Reconcile subledger and cost report for material buys
  - Stale commitments from supplier orders on the June cost report
  - On this job, where do purchasing's open balances disagree with the cost ledger's open commitments?
  - Surety reviewers got a cost report for 22-4410 with commitments I cannot explain, so put what is left on each supplier line beside the committed figure in the job's cost detail, differences only.
  - PO remaining ≠ job's committed
  - order with its name and state, line, what's left, tax left, committed money per the job, and by how much they are apart
  - jc cmtd vs po rem on job 1001- dont tie, which itms r off
  - The project report says we still have purchases to pay for, the buyers' records say another sum; which purchases explain that on this job?
*/
WITH Committed AS (
    SELECT JCCD.JCCo, JCCD.Job, JCCD.PO, JCCD.POItem, SUM(JCCD.RemainCmtdCost) AS Cost
    FROM JCCD WITH (NOLOCK)
    WHERE JCCD.JCCo = @JCCo
        AND JCCD.Job = @Job
        AND JCCD.PO IS NOT NULL
    GROUP BY JCCD.JCCo, JCCD.Job, JCCD.PO, JCCD.POItem
)
SELECT POIT.PO, POHD.Description AS OrderDescription, POHD.Status, POIT.POItem, POIT.Description, POIT.RemCost,
    POIT.JCRemCmtdTax, ISNULL(Committed.Cost, 0) AS CommittedCost,
    POIT.RemCost + POIT.JCRemCmtdTax - ISNULL(Committed.Cost, 0) AS Difference
FROM POIT WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
LEFT JOIN Committed
    ON POIT.JCCo = Committed.JCCo
    AND POIT.Job = Committed.Job
    AND POIT.PO = Committed.PO
    AND POIT.POItem = Committed.POItem
WHERE POIT.JCCo = @JCCo
    AND POIT.Job = @Job
    AND POIT.RemCost + POIT.JCRemCmtdTax <> ISNULL(Committed.Cost, 0)
ORDER BY POIT.PO, POIT.POItem
