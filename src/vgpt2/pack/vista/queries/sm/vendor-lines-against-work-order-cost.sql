/*
title: Vendor invoice lines of service work orders between two months whose amount is not the cost on the work order
grain: one vendor invoice line
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Which vendor bills for service calls sit on the order at another cost, or not at all?
  - Month, vendor, reference, work order, billed amount, tax, cost on the order and difference for lines that do not match
  - bills versus order cost
  - suplier invoice says 812 but the ticket says 780, find em all plese
  - Coastline's invoice 55120 for order 20466 was 1,140.00 and the customer was charged on 990.
  - Each time a vendor corrects his price after the fact, payables takes the new figure and the service order may keep the old one, and then our margin is fiction; compare each line of the vendors' bills since January with what the order carries for exactly that line, with name and number of the bill, and show me the ones that are off.
  - Does what we got charged for outside help match what we recorded for it?
  - supplier bill lines since January that differ from what the ticket carries
  - Coastline corrected his prices afterwards and our service result is now wrong, so for the auditor match each supplier bill line with its own entry on the ticket, and show gaps.
  - ticket cost off vs AP
  - by month and supplier's name, bill number and day, line, ticket, wording, what they billed, tax, what the ticket holds, and the gap, also when it holds nothing
  - AP ln amt <> SM WO cost, H1
  - A shop billed us one amount, but the repair slip shows another or none. On which?
*/
WITH Carried AS (
    SELECT SMWorkCompleted.APTLKeyID, SUM(SMWorkCompleted.ActualCost) AS Cost
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
        AND SMWorkCompleted.APTLKeyID IS NOT NULL
    GROUP BY SMWorkCompleted.APTLKeyID
)
SELECT APTL.Mth, APTH.Vendor, APVM.Name AS VendorName, APTH.APRef, APTH.InvDate, APTL.APLine, APTL.SMWorkOrder,
    APTL.Scope, SMWorkOrder.Customer, APTL.Description, APTL.GrossAmt, APTL.TaxAmt, Carried.Cost AS OrderCost,
    APTL.GrossAmt - ISNULL(Carried.Cost, 0) AS Difference
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN SMWorkOrder WITH (NOLOCK)
    ON APTL.SMCo = SMWorkOrder.SMCo
    AND APTL.SMWorkOrder = SMWorkOrder.WorkOrder
LEFT JOIN Carried
    ON APTL.KeyID = Carried.APTLKeyID
WHERE APTL.SMCo = @SMCo
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
    AND APTL.GrossAmt <> ISNULL(Carried.Cost, 0)
ORDER BY APTL.Mth, APVM.Name, APTH.APRef, APTL.APLine
