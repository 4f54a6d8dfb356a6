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
  - All repeating bill setups with what's been generated against each cap.
  - New office manager inherits the leases and insurance installments; hand her every standing bill by supplier, how often, last made, total to date, cap, end date
  - our standing AP bills
  - Repeating AP setups with supplier, setup id, what for, how often, latest period, dollars so far, cap, final date, alphabetical
  - recur ap setups w ytd $ n limt pls
  - Which bills come back regularly, like rent, and how much have they added up to so far?
*/
SELECT APRH.Vendor, APVM.Name, APRH.InvId, APRH.Description, APRH.Frequency, APRH.LastMth, APRH.InvToDate,
    APRH.InvLimit, APRH.ExpDate
FROM APRH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APRH.VendorGroup = APVM.VendorGroup
    AND APRH.Vendor = APVM.Vendor
WHERE APRH.APCo = @APCo
ORDER BY APVM.Name, APRH.InvId
