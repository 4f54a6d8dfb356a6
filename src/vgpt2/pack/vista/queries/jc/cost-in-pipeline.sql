/*
title: Cost on its way to each open job and not in job cost yet
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What is coming at my jobs that the cost report does not show yet?
  - Unapproved invoices, received and not invoiced orders, timecards, cost entries and equipment usage still in batches, added up by job with the PM
  - cost in pipeline
  - Job, name, manager, unapproved bills, goods received unbilled, labour in entry, adjustments in entry, machine usage in entry, total
  - don't trust the cost report on 1001- , theres at least 30 grand sitting in peoples baskets
  - Before I project June I want to know how much spending is stuck somewhere between the site and the books
  - 'Soft cost: everything entered by someone, posted by nobody, per project'
  - Charges headed for each running project that have not reached its spending report
  - Forecast review is Tuesday and the projections miss whatever sits unposted, so per project add up bills awaiting approval, deliveries without a bill, timecards, adjustments and machine time
  - unposted junk headed at my sites
  - Active projects with the manager's name, bills awaiting approval, delivered but not billed, time in entry, corrections, machines and a sum, largest sum on top
  - unposted stuff by job - unapprvd AP, recd not invd POs, PR/JC/EM batches
  - How much spending do we already know about that the project reports are not showing since somebody hasn't finished approving or posting it?
*/
WITH Pieces AS (
    SELECT APUL.JCCo, APUL.Job, APUL.GrossAmt AS Unapproved, 0 AS Received, 0 AS Labor, 0 AS Adjustments, 0 AS Usage
    FROM APUL WITH (NOLOCK)
    WHERE APUL.JCCo = @JCCo
        AND APUL.Job IS NOT NULL
    UNION ALL
    SELECT POIT.JCCo, POIT.Job, 0, POIT.RecvdCost - POIT.InvCost, 0, 0, 0
    FROM POIT WITH (NOLOCK)
    WHERE POIT.JCCo = @JCCo
        AND POIT.ItemType = 1
        AND POIT.RecvYN = 'Y'
        AND POIT.RecvdCost > POIT.InvCost
    UNION ALL
    SELECT PRTB.JCCo, PRTB.Job, 0, 0, PRTB.Amt, 0, 0
    FROM PRTB WITH (NOLOCK)
    WHERE PRTB.JCCo = @JCCo
        AND PRTB.BatchTransType = 'A'
        AND PRTB.Job IS NOT NULL
    UNION ALL
    SELECT JCCB.Co, JCCB.Job, 0, 0, 0, JCCB.Cost, 0
    FROM JCCB WITH (NOLOCK)
    WHERE JCCB.Co = @JCCo
        AND JCCB.TransType = 'A'
    UNION ALL
    SELECT EMBF.JCCo, EMBF.Job, 0, 0, 0, 0, EMBF.RevDollars
    FROM EMBF WITH (NOLOCK)
    WHERE EMBF.JCCo = @JCCo
        AND EMBF.BatchTransType = 'A'
        AND EMBF.Job IS NOT NULL
)
SELECT Pieces.Job, JCJM.Description, JCMP.Name AS ProjectManager, SUM(Pieces.Unapproved) AS Unapproved,
    SUM(Pieces.Received) AS ReceivedNotInvoiced, SUM(Pieces.Labor) AS LaborInBatches,
    SUM(Pieces.Adjustments) AS AdjustmentsInBatches, SUM(Pieces.Usage) AS EquipmentInBatches,
    SUM(Pieces.Unapproved + Pieces.Received + Pieces.Labor + Pieces.Adjustments + Pieces.Usage) AS Total
FROM Pieces
JOIN JCJM WITH (NOLOCK)
    ON Pieces.JCCo = JCJM.JCCo
    AND Pieces.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JobStatus = 1
GROUP BY Pieces.Job, JCJM.Description, JCMP.Name
ORDER BY Total DESC, Pieces.Job
