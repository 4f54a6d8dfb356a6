/*
title: Open purchase orders named on submittals that are expected after the activity of the submittal starts
grain: one submittal
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which materials will arrive later than the work that needs them is scheduled to begin?
  - Project, submittal, activity, activity date, purchase order, vendor, expected date, days late, remaining cost of the order
  - late deliveries vs schedule
  - Switchgear for 1001- is activity 4410 on August 12 and the order says September, what else is like that
  - orders comming in after the activty start
  - My scheduler keeps the start dates on the submittal log and purchasing keeps the promised dates on the orders, and nobody ever lays one over the other until the crane is standing there with nothing to lift, so compare them for me and show by how many days each one will be behind.
  - Things promised too late for the crew that waits for them
  - Open POs promised later than the scheduled start they're needed for
  - Owner's scheduler demands a recovery plan for late gear; compare each submittal's planned work start with its order's promised arrival, days behind, supplier's name, and dollars still coming.
  - gear landing after the start date
  - Orders promised past the needed start, worst first, job name, work step, supplier's name, days behind, dollars remaining
  - pos w/ exp date past sbmtl activity start, how many days lte
  - Which purchases will show up only after the workers who need them were supposed to begin?
*/
WITH Remaining AS (
    SELECT POIT.POCo, POIT.PO, SUM(POIT.RemCost) AS RemCost
    FROM POIT WITH (NOLOCK)
    WHERE POIT.JCCo = @PMCo
    GROUP BY POIT.POCo, POIT.PO
)
SELECT PMSubmittal.Project, JCJM.Description AS ProjectName, PMSubmittal.SubmittalNumber, PMSubmittal.SubmittalRev,
    PMSubmittal.Description, PMSubmittal.ActivityDescription, PMSubmittal.ActivityDate, POHD.PO,
    APVM.Name AS VendorName, POHD.ExpDate, DATEDIFF(DAY, PMSubmittal.ActivityDate, POHD.ExpDate) AS DaysLate,
    Remaining.RemCost
FROM PMSubmittal WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON PMSubmittal.APCo = POHD.POCo
    AND PMSubmittal.PurchaseOrder = POHD.PO
JOIN Remaining
    ON POHD.POCo = Remaining.POCo
    AND POHD.PO = Remaining.PO
JOIN JCJM WITH (NOLOCK)
    ON PMSubmittal.PMCo = JCJM.JCCo
    AND PMSubmittal.Project = JCJM.Job
LEFT JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE PMSubmittal.PMCo = @PMCo
    AND POHD.Status = 0
    AND POHD.ExpDate > PMSubmittal.ActivityDate
ORDER BY DaysLate DESC, PMSubmittal.Project, PMSubmittal.SubmittalNumber
