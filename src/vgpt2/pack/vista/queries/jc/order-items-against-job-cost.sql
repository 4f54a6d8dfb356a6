/*
title: Purchase order items of a job with cost booked and still committed
grain: one purchase order item
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - For every order on job 1001-, what did we order, what is in cost and what is still committed?
  - PO items of a project with vendor, ordered amount, booked cost and remaining commitment from job cost
  - Order, item, vendor name, description, current order cost, actual cost posted, remaining committed cost, one job
  - po cost vs committed
  - whats left to come in on each PO for my job
  - Did any supplier bill us beyond the order on this site?
  - Order by order, how much of my material commitment turned into cost?
*/
WITH Booked AS (
    SELECT JCCD.APCo, JCCD.PO, JCCD.POItem, SUM(JCCD.ActualCost) AS ActualCost,
        SUM(JCCD.RemainCmtdCost) AS RemainingCommitment
    FROM JCCD WITH (NOLOCK)
    WHERE JCCD.JCCo = @JCCo
        AND JCCD.Job = @Job
        AND JCCD.PO IS NOT NULL
    GROUP BY JCCD.APCo, JCCD.PO, JCCD.POItem
)
SELECT Booked.PO, Booked.POItem, POHD.Vendor, APVM.Name, POIT.Description, POIT.CurCost, Booked.ActualCost,
    Booked.RemainingCommitment
FROM Booked
JOIN POHD WITH (NOLOCK)
    ON Booked.APCo = POHD.POCo
    AND Booked.PO = POHD.PO
JOIN POIT WITH (NOLOCK)
    ON Booked.APCo = POIT.POCo
    AND Booked.PO = POIT.PO
    AND Booked.POItem = POIT.POItem
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
ORDER BY Booked.PO, Booked.POItem
