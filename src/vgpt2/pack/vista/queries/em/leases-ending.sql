/*
title: Leased equipment whose lease ends on or before a date
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
  - Contracts on leased units that run out by December 31, with the lessor
  - Treasury plans buyouts for year end; which leased machines expire through 12/31/2024, from which leasing firm, at what monthly payment, and for what residual?
  - leases up by year end
  - 'Machines on lease by end date: description, leasing company by name, begin, end, monthly payment, residual'
  - lsd eq exp thru 12/31, lessor + pmt
  - Which machines that we pay for monthly have to be returned or bought before the year is over?
*/
SELECT EMEM.Equipment, EMEM.Description, APVM.Name AS Lessor, EMEM.LeaseStartDate, EMEM.LeaseEndDate,
    EMEM.LeasePayment, EMEM.LeaseResidualValue
FROM EMEM WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON EMEM.VendorGroup = APVM.VendorGroup
    AND EMEM.LeasedFrom = APVM.Vendor
WHERE EMEM.EMCo = @EMCo
    AND EMEM.SoldDate IS NULL
    AND EMEM.LeaseEndDate <= @ThroughDate
ORDER BY EMEM.LeaseEndDate, EMEM.Equipment
