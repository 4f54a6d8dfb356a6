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
