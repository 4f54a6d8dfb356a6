/*
title: Open orders past their expected date
grain: one purchase order
level: basic
parameters:
  POCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which purchase orders are late?
  - Open POs past the expected date
  - late pos
  - Open orders with an expected date before a given date.
  - whats overdue from suppliers
  - Open POs whose promised arrival passed before June 30
  - 'Ops meeting wants a red list: live orders with promised date before July 15, supplier''s name, what it''s for and when placed.'
  - promised and missed
  - Oldest promise first, running orders with wording, supplier's name, ordered on
  - opn POs past exp dt 7/15
  - Which purchases should have arrived already and are still running?
*/
SELECT POHD.PO, POHD.Description, POHD.Vendor, APVM.Name, POHD.OrderDate, POHD.ExpDate
FROM POHD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
    AND POHD.ExpDate < @AsOf
ORDER BY POHD.ExpDate, POHD.PO
