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
  - Freight money carriers earned through December that no vendor bill covers so far
  - Year-end accrual needs trucking liability at 12/31/2024, so total by carrier the slips that were never turned into a payable, and how many there are
  - trucking not on any AP bill
  - Most owed first by carrier's name, tickets through December on no payable, how many and how much
  - hlr pay w no AP ref thru 6/30
  - How much do the trucking companies still have coming from us for trips that aren't on any bill?
*/
SELECT MSTD.HaulVendor, APVM.Name, SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS Tickets,
    SUM(MSTD.PayTotal) AS PayDue
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
