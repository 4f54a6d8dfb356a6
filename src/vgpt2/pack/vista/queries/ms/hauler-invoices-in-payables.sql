/*
title: Hauler invoices made from tickets with their state in payables
grain: one hauler invoice
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Have the truckers' invoices that we made from tickets been paid?
  - Tickets and haul pay by hauler invoice beside the payables invoice total, due date and whether it is open
  - hauler pay status
  - did we ever cut the check for big d trucking
  - Reconcile what the scale house settled with carriers against accounts payable, first half of 2024.
  - Carrier bills on our side, number of loads behind each, and if anything is left to pay.
  - Carrier bills created from slips, with whether accounts payable has settled them
  - Big D Trucking says he never got a check, so for 01/2024 to 06/2024 put our slip total per carrier bill beside the AP total, due day and whether it's unpaid
  - carrier bills, paid or not
  - Alphabetical by carrier, bill number we made from tickets in 2024, its ticket dollars beside payables' dollars, due date, open or paid
  - hlr invs from tix vs AP YTD, opn y/n
  - We make out bills on behalf of the truckers; have those bills been taken up and paid by our accounting people?
*/
WITH Hauled AS (
    SELECT MSTD.APCo, MSTD.APMth, MSTD.VendorGroup, MSTD.HaulVendor, MSTD.APRef,
        SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS Tickets,
        SUM(MSTD.PayTotal) AS PayTotal
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.MSCo = @MSCo
        AND MSTD.HaulerType = 'H'
        AND MSTD.Void = 'N'
        AND MSTD.APRef IS NOT NULL
        AND MSTD.APMth BETWEEN @BeginMth AND @EndMth
    GROUP BY MSTD.APCo, MSTD.APMth, MSTD.VendorGroup, MSTD.HaulVendor, MSTD.APRef
)
SELECT Hauled.HaulVendor, APVM.Name, Hauled.APCo, Hauled.APMth, Hauled.APRef, Hauled.Tickets, Hauled.PayTotal,
    APTH.APTrans, APTH.InvDate, APTH.DueDate, APTH.InvTotal, APTH.OpenYN
FROM Hauled
JOIN APVM WITH (NOLOCK)
    ON Hauled.VendorGroup = APVM.VendorGroup
    AND Hauled.HaulVendor = APVM.Vendor
LEFT JOIN APTH WITH (NOLOCK)
    ON Hauled.APCo = APTH.APCo
    AND Hauled.APMth = APTH.Mth
    AND Hauled.VendorGroup = APTH.VendorGroup
    AND Hauled.HaulVendor = APTH.Vendor
    AND Hauled.APRef = APTH.APRef
ORDER BY APVM.Name, Hauled.APMth, Hauled.APRef
