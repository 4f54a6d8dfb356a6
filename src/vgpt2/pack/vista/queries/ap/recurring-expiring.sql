/*
title: Recurring invoices that expire between two dates with vendor, limit and amount invoiced to date
grain: one recurring invoice
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which recurring bills run out in the second half of the year?
  - Standing invoices by expiry date with vendor, text, frequency, limit and what has been invoiced so far
  - recurring bills ending
  - The lease on the Tacoma yard ended in March, nobody had noticed that the standing entry ended with it, and we were two rents of 8,400 behind, so please tell me now which of these entries come to their end until December.
  - reccuring invoces about to expir
  - Leases and other repeating charges about to lapse
  - When does the copier contract with Ricoh end, in September or later?
  - Which standing bills lapse between June and December?
  - Two leases stopped silently last spring and the landlord sent a default notice; flag repeating bills with a final date before september 30, supplier and cap included
  - auto bills running out soon
  - Standing bills ending soon, supplier, what it's for, how often, latest period made, final date, cap, made to date; soonest ending on top
  - recur inv's w exp dt thru eoy
  - We have bills, such as rent, that the system makes by itself; which will it soon stop making?
*/
SELECT APRH.Vendor, APVM.Name, APRH.InvId, APRH.Description, APRH.Frequency, APRH.LastMth, APRH.ExpDate, APRH.InvLimit,
    APRH.InvToDate
FROM APRH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APRH.VendorGroup = APVM.VendorGroup
    AND APRH.Vendor = APVM.Vendor
WHERE APRH.APCo = @APCo
    AND APRH.ExpDate BETWEEN @BeginDate AND @EndDate
ORDER BY APRH.ExpDate, APVM.Name
