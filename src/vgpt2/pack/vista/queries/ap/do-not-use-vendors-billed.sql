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
  - Any bills since January from firms blacklisted in prequalification?
  - Insurer dropped a contractor for safety and management banned him; check whether anybody on the banned list billed us after march 1, and why they're banned
  - blacklisted subs still billing
  - 'Banned in prequalification but billing: firm''s name, the reason for the ban, how many bills, dollars and newest bill date, largest total first'
  - DNU subs that invoicd us ths yr, w/ reason
  - We decided never to hire certain companies again; have any of them nonetheless sent us bills lately?
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
