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
  - Each PO line on 1001-, what was ordered, what was charged and what stays outstanding
  - The supplier claims we still owe deliveries on 22-4410, so set every purchase line's ordered sum beside spending recorded and what remains reserved for it
  - PO lines, charged vs still out
  - Order number and line, supplier's name, wording, ordered dollars, recorded spending, reservation left, for a single project
  - 1042- PO itms cur cost / act / rem cmtd w vndr
  - For every purchase we made for this project, how much of it has shown up as spending so far, and how much is to come?
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
