/*
title: Hauler pay on tickets without a payable reference
grain: one haul vendor
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - What do we still owe the truckers?
  - Unpaid haul by vendor through a date
  - hauler pay due
  - Haul pay of tickets through a date that no vendor invoice covers yet, by haul vendor.
  - who do i gotta pay for trucking
*/
SELECT MSTD.HaulVendor, APVM.Name, COUNT(*) AS Tickets, SUM(MSTD.PayTotal) AS PayDue
FROM MSTD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON MSTD.VendorGroup = APVM.VendorGroup
    AND MSTD.HaulVendor = APVM.Vendor
WHERE MSTD.MSCo = @MSCo
    AND MSTD.Void = 'N'
    AND MSTD.APRef IS NULL
    AND MSTD.PayTotal <> 0
    AND MSTD.SaleDate <= @ThroughDate
GROUP BY MSTD.HaulVendor, APVM.Name
ORDER BY PayDue DESC, MSTD.HaulVendor
