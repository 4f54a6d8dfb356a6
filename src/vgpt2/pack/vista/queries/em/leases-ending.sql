/*
title: Leased equipment whose lease ends before a date
grain: one leased piece of equipment
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - Which equipment leases are about to run out?
  - Leased machines with lessor, payment and lease end date
  - leases ending
  - List equipment under lease with lessor name and monthly payment where the lease ends on or before a date.
  - what rental iron do we gotta give back soon
*/
SELECT EMEM.Equipment, EMEM.Description, APVM.Name AS Lessor, EMEM.LeaseStartDate, EMEM.LeaseEndDate,
    EMEM.LeasePayment, EMEM.LeaseResidualValue
FROM EMEM WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON EMEM.VendorGroup = APVM.VendorGroup
    AND EMEM.LeasedFrom = APVM.Vendor
WHERE EMEM.EMCo = @EMCo
    AND EMEM.LeaseEndDate <= @ThroughDate
ORDER BY EMEM.LeaseEndDate, EMEM.Equipment
