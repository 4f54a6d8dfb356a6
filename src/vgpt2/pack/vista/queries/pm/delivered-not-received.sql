/*
title: Deliveries in daily logs with no receipt on the purchase order within seven days
grain: one delivery line of a daily log
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which deliveries did the site log that were never received against the order?
  - Logged deliveries with an order kept with receipts and no receipt dated within a week, with vendor and delivery ticket
  - unreceived deliveries
  - Project, log date, order, vendor, material, quantity, unit, ticket; nothing booked in from that day on for 7 days
  - AP is holding Cascade Lumbers invoice cause nobody did the receipt for 1001-
  - 'Accrual hunt for June: stuff the superintendent signed for, unknown to purchasing'
  - The truck came, the paper did not follow
  - Loads noted by the field in June that nobody booked against the PO within a week
  - Supplier statements exceed our books by 47,000; find drop-offs the super noted where the order needs receiving but none was recorded in the following seven days, with supplier and ticket.
  - trucks logged, po never received
  - Field-noted loads without a receipt in the week after, by job then day, order wording, supplier's name, amount, load ticket
  - delvry in daily but no rcpt on the PO w/in 7 days, recv reqd pos only
  - The site says goods arrived; for which orders did the office never confirm it soon afterward, and who brought them?
*/
SELECT PMDD.Project, PMDD.LogDate, PMDD.PO, POHD.Description AS OrderDescription, APVM.Name AS VendorName,
    PMDD.Material, PMDD.Description, PMDD.Quantity, PMDD.UM, PMDD.DelTicket
FROM PMDD WITH (NOLOCK)
JOIN PMCO WITH (NOLOCK)
    ON PMDD.PMCo = PMCO.PMCo
JOIN POHD WITH (NOLOCK)
    ON PMCO.APCo = POHD.POCo
    AND PMDD.PO = POHD.PO
LEFT JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE PMDD.PMCo = @PMCo
    AND PMDD.LogDate BETWEEN @BeginDate AND @EndDate
    AND EXISTS (
        SELECT 1
        FROM POIT WITH (NOLOCK)
        WHERE POIT.POCo = POHD.POCo
            AND POIT.PO = POHD.PO
            AND POIT.RecvYN = 'Y'
    )
    AND NOT EXISTS (
        SELECT 1
        FROM PORD WITH (NOLOCK)
        WHERE PORD.POCo = POHD.POCo
            AND PORD.PO = POHD.PO
            AND PORD.RecvdDate BETWEEN PMDD.LogDate AND DATEADD(day, 7, PMDD.LogDate)
    )
ORDER BY PMDD.Project, PMDD.LogDate, PMDD.PO
