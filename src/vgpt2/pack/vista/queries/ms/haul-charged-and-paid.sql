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
  - Trucking billed to buyers versus given to outside carriers, for each in 2024
  - Partners think freight is a money loser, so from January to December compare for every carrier by name what buyers were billed, what he got, and our spread
  - freight spread per trucker
  - Worst first by outside carrier's name for the year, tickets, freight billed to accounts, freight paid to him, and what stayed
  - outside hlr chg v pay YTD, margn
  - When we hire truckers to bring stone to customers, do we ask the customers for more than we give the truckers?
*/
SELECT MSTD.HaulVendor, APVM.Name, SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS Tickets,
    SUM(MSTD.HaulTotal) AS HaulCharged, SUM(MSTD.PayTotal) AS HaulPaid,
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
