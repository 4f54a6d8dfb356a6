/*
title: Open vendor invoices whose attached document is routed to a person and not complete, with days waiting
grain: one routed document of an invoice
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-07-10}
asks:
  - Which unpaid bills are stuck because somebody has not answered the document we sent round?
  - Unpaid invoices with incomplete document routing, person and days waiting
  - Suppliers are calling and I keep hearing that the paper is with a superintendent. Take what we still owe in company 1, look at the scan on it, and if that was routed to someone and has no finished status tell me who has it, what he was asked to do, since when, how many days that makes on July 10, and the amount and due date.
  - bills stuck in routing
  - invocies out for review with who, how long alredy
  - Graybar 88213 for 14,200 was routed to Dave in May 2024, did he ever answer
  - Vendor, name, invoice number, amount, due date, person, instructions, status, date added, days waiting.
  - Unpaid bills whose scan was passed to someone who hasn't finished with it, longest wait first
  - Graybar threatens to stop deliveries july 15; show what we owe in company 1 where the paper sits with a superintendent, his full name, the request, days, and due day
  - bills sitting with supers
  - Supplier by name, bill number, total, due day, person by name, request, state, sent on, days waiting
  - open AP invs out 4 rvw, whos sitting on em, days out as of 7/10
  - Some bills can't be paid since a colleague has not answered. Which bills, which colleague, and how long already?
*/
SELECT APTH.Mth, APTH.APTrans, APTH.Vendor, APVM.Name, APTH.APRef, APTH.InvTotal, APTH.DueDate, HQDR.UserName,
    DDUP.FullName, HQDR.Instructions, HQDS.Description AS RoutingStatus, HQDR.DateAdded,
    DATEDIFF(DAY, HQDR.DateAdded, @AsOf) AS DaysWaiting
FROM APTH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN HQAT WITH (NOLOCK)
    ON APTH.UniqueAttchID = HQAT.UniqueAttchID
JOIN HQDR WITH (NOLOCK)
    ON HQAT.AttachmentID = HQDR.AttachmentID
JOIN HQDS WITH (NOLOCK)
    ON HQDR.Status = HQDS.Status
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQDR.UserName = DDUP.VPUserName
WHERE APTH.APCo = @APCo
    AND APTH.OpenYN = 'Y'
    AND HQDS.YNComplete = 'N'
    AND HQDR.DateAdded <= @AsOf
ORDER BY DaysWaiting DESC, APTH.Mth, APTH.APTrans
