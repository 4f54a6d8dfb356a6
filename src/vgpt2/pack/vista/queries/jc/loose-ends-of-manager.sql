/*
title: Loose ends on the open jobs of a project manager
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  ProjectMgr: {type: int, example: 12}
asks:
  - 'What is still unfinished on the paper side of my jobs: orders, subs, changes, punch?'
  - Remaining order cost, remaining subcontract cost, pending change amount and open punch items by open job for one manager
  - loose ends
  - Job, name, left on purchase orders, left on subcontracts, number and amount of undecided changes, punch items not finished; manager 12
  - im taking over all of Pete Novaks work on monday, what am i walking in to
  - 'Handover sheet for number 4: everything dangling, one row each job'
  - Which of his projects could we wrap up by September, and what stands in the way?
  - Unfinished orders, subs, change talks and punch on every live project of leader 12
  - Kessler leaves on the 15th, so for his running projects give what remains on POs and subcontracts, undecided changes with dollars, and defects nobody finished
  - what's dangling on Novak's work
  - A row per live project he leads, left on orders, left on subs, changes waiting and dollars, punch still open
  - PM 7 opn jobs - rem PO/SL $, pend COs, punch cnt
  - If somebody takes over this person's building projects, which purchases, hired firms, change requests and small repairs are not finished on each?
*/
WITH Orders AS (
    SELECT POIT.JCCo, POIT.Job, SUM(POIT.RemCost) AS Remaining
    FROM POIT WITH (NOLOCK)
    JOIN POHD WITH (NOLOCK)
        ON POIT.POCo = POHD.POCo
        AND POIT.PO = POHD.PO
    WHERE POIT.JCCo = @JCCo
        AND POIT.ItemType = 1
        AND POHD.Status = 0
    GROUP BY POIT.JCCo, POIT.Job
),
Subs AS (
    SELECT SLIT.JCCo, SLIT.Job, SUM(SLIT.CurCost - SLIT.InvCost) AS Remaining
    FROM SLIT WITH (NOLOCK)
    JOIN SLHD WITH (NOLOCK)
        ON SLIT.SLCo = SLHD.SLCo
        AND SLIT.SL = SLHD.SL
    WHERE SLIT.JCCo = @JCCo
        AND SLIT.ItemType <> 3
        AND SLHD.Status = 0
    GROUP BY SLIT.JCCo, SLIT.Job
),
Changes AS (
    SELECT PMOI.PMCo, PMOI.Project, COUNT(*) AS Items, SUM(PMOI.PendingAmount) AS Amount
    FROM PMOI WITH (NOLOCK)
    WHERE PMOI.PMCo = @JCCo
        AND PMOI.Approved = 'N'
    GROUP BY PMOI.PMCo, PMOI.Project
),
Punch AS (
    SELECT PMPI.PMCo, PMPI.Project, COUNT(*) AS Items
    FROM PMPI WITH (NOLOCK)
    WHERE PMPI.PMCo = @JCCo
        AND PMPI.FinDate IS NULL
    GROUP BY PMPI.PMCo, PMPI.Project
)
SELECT JCJM.Job, JCJM.Description, Orders.Remaining AS OrdersRemaining, Subs.Remaining AS SubcontractsRemaining,
    Changes.Items AS PendingItems, Changes.Amount AS PendingAmount, Punch.Items AS OpenPunchItems
FROM JCJM WITH (NOLOCK)
LEFT JOIN Orders
    ON JCJM.JCCo = Orders.JCCo
    AND JCJM.Job = Orders.Job
LEFT JOIN Subs
    ON JCJM.JCCo = Subs.JCCo
    AND JCJM.Job = Subs.Job
LEFT JOIN Changes
    ON JCJM.JCCo = Changes.PMCo
    AND JCJM.Job = Changes.Project
LEFT JOIN Punch
    ON JCJM.JCCo = Punch.PMCo
    AND JCJM.Job = Punch.Project
WHERE JCJM.JCCo = @JCCo
    AND JCJM.ProjectMgr = @ProjectMgr
    AND JCJM.JobStatus = 1
ORDER BY JCJM.Job
