/*
title: Recurring invoices with amount invoiced to date
grain: one recurring invoice of a vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which recurring invoices are set up, and how much have we paid on them so far?
  - Recurring AP invoices by vendor with limit and expiry
  - recurring bills
  - Recurring invoices of the company with frequency, last month created, invoiced to date and limit.
  - what bills repeat evry month
*/
SELECT APRH.Vendor, APVM.Name, APRH.InvId, APRH.Description, APRH.Frequency, APRH.LastMth, APRH.InvToDate,
    APRH.InvLimit, APRH.ExpDate
FROM APRH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APRH.VendorGroup = APVM.VendorGroup
    AND APRH.Vendor = APVM.Vendor
WHERE APRH.APCo = @APCo
ORDER BY APVM.Name, APRH.InvId
