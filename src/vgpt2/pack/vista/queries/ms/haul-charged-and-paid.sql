/*
title: Haul charged against haul paid by hauler
grain: one haul vendor
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Do we make or lose money on outside haulers?
  - Haul charge versus haul pay by vendor
  - haul margin
  - Haul billed, haul pay and the difference by outside hauler between two sale dates.
  - what are the truckers costin us vs what we charge
*/
SELECT MSTD.HaulVendor, APVM.Name, COUNT(*) AS Tickets, SUM(MSTD.HaulTotal) AS HaulCharged,
    SUM(MSTD.PayTotal) AS HaulPaid,
    SUM(MSTD.HaulTotal) - SUM(MSTD.PayTotal) AS HaulMargin
FROM MSTD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON MSTD.VendorGroup = APVM.VendorGroup
    AND MSTD.HaulVendor = APVM.Vendor
WHERE MSTD.MSCo = @MSCo
    AND MSTD.HaulerType = 'H'
    AND MSTD.Void = 'N'
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
GROUP BY MSTD.HaulVendor, APVM.Name
ORDER BY HaulMargin, MSTD.HaulVendor
