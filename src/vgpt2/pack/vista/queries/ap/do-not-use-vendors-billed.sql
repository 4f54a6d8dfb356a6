/*
title: Invoices from vendors marked not to be used
grain: one vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  SinceDate: {type: bDate, example: 2024-01-01}
asks:
  - Purchasing banned some vendors; has anybody still bought from them since January 1?
  - Invoice totals of vendors marked do not use in qualification
  - banned vendors still used
  - Vendors flagged as not to be used, with the reason, invoices dated since a day, number, total and newest invoice date.
  - thought we were done with those clowns, did they bill us agian
  - Compliance with the approved supplier list
  - Prequalification says avoid, payables says otherwise
*/
SELECT PCQualifications.Vendor, PCQualifications.Name, PCQualifications.DoNotUseReason,
    COUNT(*) AS Invoices, SUM(APTH.InvTotal) AS Total, MAX(APTH.InvDate) AS LastInvoice
FROM PCQualifications WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON PCQualifications.VendorGroup = APTH.VendorGroup
    AND PCQualifications.Vendor = APTH.Vendor
WHERE APTH.APCo = @APCo
    AND APTH.InvDate >= @SinceDate
    AND PCQualifications.DoNotUse = 'Y'
GROUP BY PCQualifications.Vendor, PCQualifications.Name, PCQualifications.DoNotUseReason
ORDER BY Total DESC, PCQualifications.Vendor
