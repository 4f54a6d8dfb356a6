/*
title: Unapproved invoices whose number the vendor already has on a posted invoice, with both totals and the last payment date
grain: one unapproved invoice and posted invoice
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Is anything in the approval queue an invoice that we have posted before?
  - Invoices under review that share vendor and invoice number with a posted one, both dates and amounts, and when the posted one was paid
  - duplicates in the queue
  - Bills arrive by mail and by e-mail and two clerks key them, so the same number lands among the unapproved ones weeks after the first was posted, and last month we paid 6,318.20 to Atlas Concrete twice; show me those pairs before Friday's run, with the date on which the first one was payed.
  - invoice in review that was allready posted/payd
  - Second copies waiting for a signature
  - Is number 88-1042 from Torrey Pipe in there a second time?
  - Pending bills sharing a supplier's number with one already in the books.
  - Double payment recovery cost us 9 months last time; before approvers sign, compare the queue with recorded bills, same supplier and number, and when the first got paid
  - queue dupes of booked bills
  - Vendor's name, bill number, pending date and total, booked period, date and total, open or paid, last paid; second copies still in routing
  - 'unaprvd inv # alredy in ap hist, both $ amts'
  - Is somebody being asked to okay a bill that we've recorded before, maybe even paid?
*/
WITH Paid AS (
    SELECT APTD.APCo, APTD.Mth, APTD.APTrans, MAX(APTD.PaidDate) AS LastPaid
    FROM APTD WITH (NOLOCK)
    WHERE APTD.APCo = @APCo
        AND APTD.Status = 3
    GROUP BY APTD.APCo, APTD.Mth, APTD.APTrans
)
SELECT APUI.UIMth, APUI.UISeq, APVM.Vendor, APVM.Name, APUI.APRef, APUI.InvDate, APUI.InvTotal, APTH.Mth, APTH.APTrans,
    APTH.InvDate AS PostedInvDate, APTH.InvTotal AS PostedTotal, APTH.OpenYN, Paid.LastPaid
FROM APUI WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APUI.APCo = APTH.APCo
    AND APUI.VendorGroup = APTH.VendorGroup
    AND APUI.Vendor = APTH.Vendor
    AND APUI.APRef = APTH.APRef
JOIN APVM WITH (NOLOCK)
    ON APUI.VendorGroup = APVM.VendorGroup
    AND APUI.Vendor = APVM.Vendor
LEFT JOIN Paid
    ON APTH.APCo = Paid.APCo
    AND APTH.Mth = Paid.Mth
    AND APTH.APTrans = Paid.APTrans
WHERE APUI.APCo = @APCo
ORDER BY APVM.Name, APUI.APRef
