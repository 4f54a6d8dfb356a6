/*
title: Payments of a year to 1099 vendors on marked invoices by vendor and company with company name
grain: one vendor and company
level: intermediate
parameters:
  VendorGroup: {type: bGroup, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - For each 1099 vendor, which of our companies paid how much this year?
  - 1099 payments by vendor, tax id and paying company with federal id of the payer
  - 1099s per entity
  - In January we send forms from six payers, and the temp who helps me needs for every reportable vendor one line for each payer with the payer's federal number and what went out between the first and the last of the year, discounts off.
  - 1099 totls by paying compny
  - Split reportable disbursements by the legal entity that wrote the check
  - Did Novak Trucking get money from company 1 as well as from 4 in 2024?
  - Reportable cash per recipient and paying entity, 2024.
  - Six legal entities file separately by january 31; give each reportable sub's dollars per entity, net of discounts, with the payer's federal number
  - 1099 dollars split by entity
  - Reportable cash during the year, recipient's name and tax number, entity's name and its federal number, dollars paid net, by recipient then entity
  - 1099 pd per co, whole vndr grp, cal yr 23
  - Several of our firms hired the same contractors; for tax statements, which firm paid whom how much in the year?
*/
SELECT APVM.Vendor, APVM.Name, APVM.TaxId, APTD.APCo, HQCO.Name AS Company, HQCO.FedTaxId,
    SUM(APTD.Amount - APTD.DiscTaken) AS Paid
FROM APTD WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTD.APCo = APTH.APCo
    AND APTD.Mth = APTH.Mth
    AND APTD.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN HQCO WITH (NOLOCK)
    ON APTD.APCo = HQCO.HQCo
WHERE APTH.VendorGroup = @VendorGroup
    AND APTD.Status = 3
    AND APTD.PaidDate BETWEEN @BeginDate AND @EndDate
    AND APTH.V1099YN = 'Y'
GROUP BY APVM.Vendor, APVM.Name, APVM.TaxId, APTD.APCo, HQCO.Name, HQCO.FedTaxId
ORDER BY APVM.Name, APTD.APCo
